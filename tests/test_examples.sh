#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# What is in examples/ works: every patient gets a plan in every format, the rule pack passes its own tests, the plugin
# host opens the library.
# shellcheck source-path=SCRIPTDIR source=support/script.sh
. "$(dirname "${BASH_SOURCE[0]}")/support/script.sh"
# shellcheck source=support/with_palpate.sh
. "$source/tests/support/with_palpate.sh"

for patient in examples/patients/*.json; do
    wrong=''
    for format in text json markdown html; do
        palpate plan --format $format "$patient" >"$scratch/plan" 2>"$scratch/messages" || wrong+=" $format"
        grep -q 'licensed provider' "$scratch/plan" || wrong+=" $format:no-consult-note"
        [ ! -s "$scratch/messages" ] || wrong+=" $format:messages"
    done
    same "$(basename "$patient") has a plan with the consult note in every format" "" "$wrong"
done

same "several patients give a line each" "$(find examples/patients -name "*.json" | wc -l)" \
    "$(palpate plan --json examples/patients/*.json | wc -l)"

palpate plan --json examples/patients/*.json >"$scratch/here"
for variables in LC_ALL=tr_TR.UTF-8 LC_ALL=C TZ=Asia/Kolkata 'LC_ALL=de_DE.UTF-8 LC_NUMERIC=de_DE.UTF-8'; do
    # shellcheck disable=SC2086 # one or two assignments
    env $variables palpate plan --json examples/patients/*.json >"$scratch/there"
    if cmp -s "$scratch/here" "$scratch/there"; then pass "plans are the same with $variables"; else fail "plans differ with $variables"; fi
done

if palpate check --strict examples/rules >"$scratch/out" 2>&1; then pass "examples/rules has no findings"; else
    fail "examples/rules has findings"
    cat "$scratch/out"
fi
if palpate test examples/rules >"$scratch/out" 2>&1; then pass "examples/rules passes its own tests"; else
    fail "examples/rules fails its own tests"
    cat "$scratch/out"
fi
if palpate plan --rules examples/rules examples/rules/patient.json | grep -q 'Relaxation massage'; then
    pass "examples/rules makes the plan of its patient"
else
    fail "examples/rules does not make the plan of its patient"
fi

library=$(find "$build/.libs" -name 'libpalpate.so' -o -name 'libpalpate.dylib' 2>/dev/null | head -n 1)
if [ -z "$library" ]; then
    skip "the plugin host: built without a shared library"
elif ! make -C "$build" -s examples/plugin/host >"$scratch/out" 2>&1; then
    fail "the plugin host does not build"
    cat "$scratch/out"
else
    patient=examples/patients/v05-blood-thinner.json
    same "the plugin host prints the plan" "$(palpate plan --json $patient)" \
        "$("$build/examples/plugin/host" "$library" rules $patient 2>"$scratch/out")"
    "$build/examples/plugin/host" "$scratch/none.so" rules $patient >/dev/null 2>&1
    same "the plugin host says when there is no library" 1 $?
fi
finish
