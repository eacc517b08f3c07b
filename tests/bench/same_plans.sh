#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Two builds of the program make the same plans, byte by byte, for patients made by chance.
#
#   tests/bench/same_plans.sh OLD NEW [PATIENTS [RULES]]
#
# OLD and NEW are palpate programs, for example of a build from before a change. PATIENTS is 100000 if it is left out, RULES
# the shipped rules. Patients who are refused are compared too: by message and exit code. tests/bench/cohort has to be built
# (make tests/bench/cohort in the build folder, $PALPATE_BUILDDIR or build/).
set -euo pipefail

old=$(realpath "${1:?OLD is missing}") new=$(realpath "${2:?NEW is missing}") patients=${3:-100000}
source=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
rules=$(realpath "${4:-$source/rules}")
build=${PALPATE_BUILDDIR:-$source/build}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

portion=4000 done=0 seed=1 differing=0
while [ "$done" -lt "$patients" ]; do
    rm -rf "$scratch/portion"
    mkdir "$scratch/portion"
    cd "$scratch/portion"
    # shellcheck disable=SC2046 # no patient's file has a space in its name
    "$build/tests/bench/cohort" --seed "$seed" --patients "$portion" "$rules" $(find "$source/examples/patients" -name '*.json' | sort) |
        split -l 1 -a 4 -d - patient-
    for which in old new; do
        program=$old
        [ $which = new ] && program=$new
        code=0
        printf '%s\n' patient-* | xargs -n 1000 "$program" plan --rules "$rules" --json \
            >"$scratch/$which.plans" 2>"$scratch/$which.messages" || code=$?
        echo "exit $code" >>"$scratch/$which.messages"
    done
    cat "$scratch/old.messages" >>"$scratch/old.plans"
    cat "$scratch/new.messages" >>"$scratch/new.plans"
    if ! cmp -s "$scratch/old.plans" "$scratch/new.plans"; then
        differing=$((differing + 1))
        diff "$scratch/old.plans" "$scratch/new.plans" | head -n 4 | cut -c 1-400
        echo "differ among the patients of seed $seed"
    fi
    made=$(grep -c '^{"format":"palpate.plan/1"' "$scratch/new.plans")
    done=$((done + portion)) seed=$((seed + 1)) total=$((${total:-0} + made))
done
echo "$done patients, $total plans, $differing portions of $portion differ"
[ "$differing" -eq 0 ]
