#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Run every test: configures and builds in build/, runs the C suites and the script tests, and counts them.
set -eu
cd "$(dirname "$0")/.."
[ -x configure ] || ./autogen.sh
mkdir -p build && cd build
[ -f config.status ] || ../configure --enable-werror
make -j2 && make check
