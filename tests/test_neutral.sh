#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# On generated rules the engine finds the rules that a plain reading finds: one patient at a time and many together. Then
# once more on rules and patients of another maker with its own reading, ../shared/peers, where that is.
# PALPATE_NEUTRAL_LONG=yes adds the sizes that take minutes.
# shellcheck source-path=SCRIPTDIR source=support/script.sh
. "$(dirname "${BASH_SOURCE[0]}")/support/script.sh"
programs=$build/tests/bench
long=${PALPATE_NEUTRAL_LONG:-no}

# ours DATA RULES COUNT: the results of our own linear reading against both ways of the engine.
ours() {
    local data=$1 rules=$2 count=$3 lanes
    "$programs/rival_linear" "$data/spec-$rules.json" "$data/patients.ndjson" "$scratch/linear" "$count" "$count" 1 >/dev/null
    for lanes in 1 256; do
        if "$programs/neutral" "$data/spec-$rules.json" "$data/patients.ndjson" "$scratch/found" "$count" "$count" 1 $lanes \
            >/dev/null 2>"$scratch/messages" && cmp -s "$scratch/linear" "$scratch/found" && [ -s "$scratch/found" ]; then
            pass "$rules generated rules, $lanes patients at a time: as the plain reading says"
        else
            fail "$rules generated rules, $lanes patients at a time: the results differ"
            cat "$scratch/messages"
            diff "$scratch/linear" "$scratch/found" | head -n 4 | cut -c 1-200
        fi
    done
}

sizes='30 300 3000'
[ "$long" = yes ] && sizes="$sizes 30000"
# shellcheck disable=SC2046,SC2086 # sizes are words
"$programs/generate" --seed 5 --patients 600 $(printf -- '--rules %s ' $sizes) "$scratch/own"
for size in $sizes; do
    ours "$scratch/own" "$size" 600
done
"$programs/generate" --seed 5 --patients 600 --rules 300 "$scratch/again"
if cmp -s "$scratch/own/spec-300.json" "$scratch/again/spec-300.json" &&
    cmp -s "$scratch/own/patients.ndjson" "$scratch/again/patients.ndjson"; then
    pass "the same seed makes the same rules and patients"
else
    fail "the same seed makes other rules or patients"
fi
if head -n 1 "$scratch/own/patients.ndjson" | "$palpate" plan --rules "$scratch/own/pack-300" --json - |
    grep -q '"patient":"P0000000"'; then
    pass "the generated rule pack loads from its folder"
else
    fail "the generated rule pack does not load from its folder"
fi

# theirs SEED RULES COUNT: another maker's rules, checked against its own reading.
theirs() {
    local seed=$1 rules=$2 count=$3 data=$scratch/peers-$1-$2 lanes
    python3 "$peers/workload.py" --out "$data" --seed "$seed" --patients 600 --sizes "$rules" >/dev/null &&
        python3 "$peers/reference.py" "$data/spec-$rules.json" "$data/patients.ndjson" "$count" >"$scratch/expected"
    for lanes in 1 256; do
        if "$programs/neutral" "$data/spec-$rules.json" "$data/patients.ndjson" "$scratch/found" "$count" "$count" 1 $lanes \
            >/dev/null 2>"$scratch/messages" &&
            [ "$(python3 "$peers/check.py" "$scratch/expected" "$scratch/found" "$count")" = ok ]; then
            pass "$rules rules of seed $seed, $lanes patients at a time: as their reference says"
        else
            fail "$rules rules of seed $seed, $lanes patients at a time"
            cat "$scratch/messages"
            python3 "$peers/check.py" "$scratch/expected" "$scratch/found" "$count"
        fi
    done
}

peers=$source/../shared/peers
export PYTHONDONTWRITEBYTECODE=1
if [ ! -f "$peers/workload.py" ]; then
    skip "rules of another maker: there is no ../shared/peers beside the project"
elif ! command -v python3 >/dev/null 2>&1; then
    skip "rules of another maker: there is no python3"
else
    theirs 20240601 30 500
    theirs 20240601 300 200
    theirs 1 30 500
    theirs 2 300 200
    if [ "$long" = yes ]; then
        for seed in 20240601 1 2; do
            theirs $seed 3000 200
            theirs $seed 30000 60
        done
    else
        skip "3,000 and 30,000 rules of another maker take minutes: PALPATE_NEUTRAL_LONG=yes"
    fi
fi
finish
