#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Run every test: install what is missing, configure and build in a folder, run the C suites and the script tests,
# and count them. The last line is "N passed, N failed, N skipped".
#
#   tests/run.sh [--build DIR] [--valgrind] [--sanitizers LIST]
#
#   --build DIR          build here instead of build/
#   --sanitizers LIST    e.g. address,undefined (builds in build-sanitized/ unless told otherwise)
#   --valgrind           run the command line tests once more, under valgrind (make check-valgrind: the C suites)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source=$PWD

folder='' valgrind=no configure=(--enable-werror)
while [ $# -gt 0 ]; do
    case $1 in
        --build) folder=${2:?--build wants a folder}; shift 2 ;;
        --valgrind) valgrind=yes; shift ;;
        --sanitizers)
            configure+=("--enable-sanitizers=${2:?--sanitizers wants a list}" CFLAGS='-g -O1')
            folder=${folder:-build-sanitized}; shift 2 ;;
        -h | --help) sed -n '3,12s/^# \{0,1\}//p' "$0"; exit 0 ;;
        *) echo "run.sh: unknown option $1; see --help" >&2; exit 2 ;;
    esac
done
folder=${folder:-build}

say() { printf '== %s\n' "$*"; }

# Run quietly; show what was printed only when it fails.
quietly() {
    local log=$1
    shift
    if ! "$@" >"$log" 2>&1; then
        tail -n 60 "$log"
        echo "run.sh: failed: $*" >&2
        echo "0 passed, 1 failed, 0 skipped"
        exit 1
    fi
}

sh tests/support/packages.sh --tests
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
jobs=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)

if [ ! -x configure ] || [ configure.ac -nt configure ]; then
    say "autogen.sh"
    quietly "$folder/autogen.log" ./autogen.sh
fi
cd "$folder"
if [ ! -f config.status ] || [ "$source/configure" -nt config.status ] || ! grep -qxF -- "${configure[*]}" .configured; then
    say "configure ${configure[*]}"
    quietly configure.log "$source/configure" "${configure[@]}"
    printf '%s\n' "${configure[*]}" >.configured
fi
say "make"
quietly make.log make -j"$jobs"
say "make check"
outcome=0
find tests -name '*.log' -delete 2>/dev/null || true
make -j"$jobs" --no-print-directory check >check.log 2>&1 || outcome=1

# What the tests of one log came to: "100%: Checks: 12, Failures: 0, Errors: 0" of a suite, or a script's own line.
passed=0 failed=0 skipped=0
count() {
    local log=$1 name=$2 line checks bad
    line=$(grep -E '^[0-9]+%: Checks: [0-9]+, Failures: [0-9]+, Errors: [0-9]+' "$log" | tail -n 1 || true)
    if [[ $line =~ Checks:\ ([0-9]+),\ Failures:\ ([0-9]+),\ Errors:\ ([0-9]+) ]]; then
        checks=${BASH_REMATCH[1]} bad=$((BASH_REMATCH[2] + BASH_REMATCH[3]))
        printf '%-34s %5d passed, %d failed\n' "$name" $((checks - bad)) "$bad"
        passed=$((passed + checks - bad)) failed=$((failed + bad))
        return
    fi
    line=$(grep -E '^[0-9]+ passed, [0-9]+ failed, [0-9]+ skipped$' "$log" | tail -n 1 || true)
    if [[ $line =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed,\ ([0-9]+)\ skipped$ ]]; then
        printf '%-34s %5d passed, %d failed%s\n' "$name" "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}" \
            "$([ "${BASH_REMATCH[3]}" -gt 0 ] && echo ", ${BASH_REMATCH[3]} skipped")"
        passed=$((passed + BASH_REMATCH[1])) failed=$((failed + BASH_REMATCH[2])) skipped=$((skipped + BASH_REMATCH[3]))
        return
    fi
    if grep -qs ':test-result: PASS' "${log%.log}.trs"; then # a program that counts nothing itself
        printf '%-34s %5d passed\n' "$name" 1
        passed=$((passed + 1))
        return
    fi
    printf '%-34s did not finish\n' "$name"
    failed=$((failed + 1))
}

logs=$(find tests -name '*.log' | sort)
for log in $logs; do
    count "$log" "$(basename "$log" .log)"
    if ! grep -qs ':test-result: \(PASS\|SKIP\)' "${log%.log}.trs"; then
        outcome=1
        echo "---- $log"
        grep -vE '^(ok|100%:)' "$log" | tail -n 40 || true
    fi
done
if [ -z "$logs" ]; then # nothing ran at all: the tests do not compile
    tail -n 60 check.log
    failed=1
fi

if [ "$valgrind" = yes ]; then
    say "valgrind"
    PALPATE_VALGRIND=yes make --no-print-directory check TESTS=tests/test_cli.sh >valgrind.log 2>&1 || outcome=1
    count tests/test_cli.log "test_cli under valgrind"
    grep -A 20 '^FAILED' tests/test_cli.log || true
fi

echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ] && [ "$outcome" -eq 0 ]
