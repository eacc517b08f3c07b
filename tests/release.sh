#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# What must hold before a release: shellcheck; all tests under the sanitizers, and under valgrind; the exchange of rules under
# ThreadSanitizer; the first plan of the README; and the release archive builds and tests itself. Takes long; .ci/run is the
# short form.
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

# Rules are exchanged while sixteen threads make plans: ThreadSanitizer sees every access.
# shellcheck disable=SC2317
threads() (
    mkdir -p build-threads && # joined: `set -e` does not act in what an `if` asks
        cd build-threads &&
        ../configure --quiet --disable-shared --without-z3 --without-http --enable-sanitizers=thread CFLAGS='-g -O1' &&
        make -s -j"$(getconf _NPROCESSORS_ONLN)" tests/plan/check_plan &&
        PALPATE_SRCDIR=$(cd .. && pwd) PALPATE_BUILDDIR=$PWD TSAN_OPTIONS=halt_on_error=1:exitcode=66 \
            CK_RUN_SUITE=plan/slot ./tests/plan/check_plan
)

# What can be left out is left out: the rest works without it.
# shellcheck disable=SC2317
spare() (
    mkdir -p build-spare &&
        cd build-spare &&
        ../configure -q --without-z3 --without-libedit --without-http &&
        make -s -j"$(getconf _NPROCESSORS_ONLN)" &&
        make -s check TESTS='tests/explore/check_explore tests/verify/check_verify tests/test_cli.sh tests/test_explore.sh'
) >build-spare.log 2>&1

# shellcheck disable=SC2317
spared() {
    spare || {
        tail -n 60 build-spare.log
        return 1
    }
}

step "shell scripts" scripts
step "sanitizers" ./tests/run.sh --sanitizers address,undefined
step "threads" threads
step "first plan" ./examples/quickstart.sh
step "without Z3, libedit and the service" spared
step "release archive" archive
step "all tests" env PALPATE_NEUTRAL_LONG=yes ./tests/run.sh --valgrind
exit $failed
