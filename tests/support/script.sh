# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# For script tests: source this, call `pass` and `fail` for each thing tested, end with `finish`.
# $source and $build are the two trees; $scratch is a folder that is removed at the end.
set -uo pipefail
export LC_ALL=C.UTF-8
unset PALPATE_RULES NO_COLOR COLUMNS

source=${PALPATE_SRCDIR:-$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)}
build=${PALPATE_BUILDDIR:-$source/build}
export palpate=$build/palpate
scratch=$(mktemp -d) || exit 99
trap 'rm -rf "$scratch"' EXIT

passed=0 failed=0 skipped=0
pass() {
    passed=$((passed + 1))
    echo "ok      $*"
}
fail() {
    failed=$((failed + 1))
    echo "FAILED  $*"
}
skip() {
    skipped=$((skipped + 1))
    echo "skipped $*"
}
# same NAME EXPECTED ACTUAL: two texts are equal, or the difference is shown.
same() {
    if [ "$2" = "$3" ]; then
        pass "$1"
    else
        fail "$1"
        diff -u --label expected --label actual <(printf '%s\n' "$2") <(printf '%s\n' "$3") | sed 's/^/        /'
    fi
}
finish() {
    echo "$passed passed, $failed failed, $skipped skipped"
    [ "$failed" -eq 0 ] && [ $((passed + skipped)) -gt 0 ]
    exit
}
