#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# How many instructions fixed pieces of work take, by callgrind: a guard against becoming slower that needs no clock.
#
#   tests/test_counts.sh            compare with tests/bench/counts.txt           (make bench-counts)
#   tests/test_counts.sh --renew    write what was counted to that file           (make bench-counts-renew)
#
# Counts depend on the compiler, its options and the libraries: where these are not the recorded ones, or there is no
# valgrind, the cases are skipped. They are compared per byte of rule text (for loading) or of the answer, so that rules
# may be added without renewing them.
# shellcheck source-path=SCRIPTDIR source=support/script.sh
. "$(dirname "${BASH_SOURCE[0]}")/support/script.sh"

record=$source/tests/bench/counts.txt
counted=$build/tests/bench/counted
patients=$source/examples/patients
renew=no
[ "${1:-}" != --renew ] || renew=yes

# What the counts depend on, in one line.
environment() {
    printf '%s | %s | %s | %s | %s | %s' "$(${CC:-cc} --version 2>/dev/null | head -n 1)" "${CFLAGS:-}" \
        "$(getconf GNU_LIBC_VERSION 2>/dev/null || echo 'another libc')" "$("$counted" versions)" \
        "$(valgrind --version)" "$(uname -m)"
}

# count CASE RULES [PATIENT]: instructions, and the bytes to see them against; 0 0 if the work failed.
count() {
    local bytes instructions
    bytes=$(valgrind --tool=callgrind --callgrind-out-file="$scratch/out" --toggle-collect=counted_work \
        "$counted" "$@" 2>"$scratch/log") || bytes=0
    instructions=$(sed -n 's/^==[0-9]*== Collected : \([0-9]*\).*/\1/p' "$scratch/log")
    if [ "$bytes" = 0 ]; then # it loads: the text of the rules
        bytes=$(find "$2" -name '*.lua' -exec cat {} + | wc -c)
    fi
    echo "${instructions:-0} $((bytes))"
}

# judge NAME INSTRUCTIONS BYTES: against the recorded ones; they may differ by so many percent.
judge() {
    local name=$1 now=$2 now_bytes=$3 before before_bytes share
    read -r before before_bytes < <(sed -n "s/^$name  *//p" "$record")
    if [ -z "${before_bytes:-}" ] || [ "$now" -eq 0 ]; then
        fail "$name: nothing counted, or nothing recorded"
        return
    fi
    # shellcheck disable=SC2017 # the product of all three could be too large
    share=$((now * before_bytes / now_bytes * 1000 / before)) # 1000: as recorded
    if [ "$share" -gt $((1000 + tolerance * 10)) ]; then
        fail "$name: $now instructions, $((share - 1000)) per mille more than recorded ($before); make bench-counts-renew if it must be"
    elif [ "$share" -lt $((1000 - tolerance * 10)) ]; then
        pass "$name: $now instructions, $((1000 - share)) per mille fewer than recorded: make bench-counts-renew keeps it so"
    else
        pass "$name: $now instructions"
    fi
}

cases='load start simple-plan complex-plan what-if neutral-load neutral-plan'
counts_of() {
    case $1 in
        load | start) count "$1" "$source/rules" ;;
        simple-plan) count plan "$source/rules" "$patients/v01-desk-worker.json" ;;
        complex-plan) count plan "$source/rules" "$patients/v14-leg-signs-cleared.json" ;;
        what-if) count what-if "$source/rules" "$patients/v01-desk-worker.json" ;;
        neutral-load) count start "$scratch/pack-300" ;;
        neutral-plan) count plan "$scratch/pack-300" "$scratch/patient.json" ;;
    esac
}

skip_all() {
    for name in $cases; do
        skip "$name: $1"
    done
    finish
}

command -v valgrind >/dev/null 2>&1 || skip_all "valgrind is not there"
[ -x "$counted" ] || skip_all "tests/bench/counted is not built"
now=$(environment)
if [ $renew = no ]; then
    recorded=$(sed -n 's/^environment  *//p' "$record")
    tolerance=$(sed -n 's/^tolerance  *//p' "$record")
    [ "$now" = "$recorded" ] || skip_all "counted for another compiler or library ($recorded), this is $now"
fi
"$build/tests/bench/generate" --seed 1 --rules 300 --patients 1 "$scratch" >/dev/null || skip_all "no workload"
head -n 1 "$scratch/patients.ndjson" >"$scratch/patient.json"

if [ $renew = yes ]; then
    {
        sed -n '/^#/p' "$record"
        echo "environment $now"
        sed -n '/^tolerance/p' "$record"
        for name in $cases; do
            echo "$name $(counts_of "$name")"
        done
    } >"$scratch/counts" && cp "$scratch/counts" "$record" && cat "$record"
    exit
fi
for name in $cases; do
    # shellcheck disable=SC2046 # two numbers
    judge "$name" $(counts_of "$name")
done
finish
