#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# What must hold before a release: shellcheck; all tests under the sanitizers, and under valgrind; the first plan of the
# README; and the release archive builds and tests itself. Takes long; .ci/run is the short form.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

failed=0
step() {
    printf '\n#### %s\n' "$1"
    shift
    if ! "$@"; then
        echo "#### failed: $*"
        failed=1
    fi
}

# shellcheck disable=SC2317 # called through step
scripts() {
    git ls-files -z '*.sh' .ci/run | xargs -0 shellcheck -x
}

# shellcheck disable=SC2317
archive() {
    make -s -C build distcheck DISTCHECK_CONFIGURE_FLAGS=--quiet >build/distcheck.log 2>&1 || {
        tail -n 60 build/distcheck.log
        return 1
    }
}

step "shell scripts" scripts
step "sanitizers" ./tests/run.sh --sanitizers address,undefined
step "first plan" ./examples/quickstart.sh
step "release archive" archive
step "all tests" env PALPATE_NEUTRAL_LONG=yes ./tests/run.sh --valgrind
exit $failed
