#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The shipped rules: no findings that matter, and all of their own tests pass.
# shellcheck source-path=SCRIPTDIR source=support/script.sh
. "$(dirname "${BASH_SOURCE[0]}")/support/script.sh"

if "$palpate" check --strict "$source/rules" >"$scratch/out" 2>&1; then pass "no errors and no warnings"; else
    fail "errors or warnings"
    tail -n 40 "$scratch/out"
fi
if "$palpate" test "$source/rules" >"$scratch/out" 2>&1; then
    count=$(sed -n 's/^\([0-9]*\) tests\{0,1\} passed, 0 failed.*/\1/p' "$scratch/out")
    passed=$((passed + ${count:-0}))
    if [ "${count:-0}" -gt 0 ]; then echo "ok      $count tests of rules"; else fail "no test of rules was counted"; fi
else
    fail "tests of rules"
    tail -n 60 "$scratch/out"
fi
finish
