#!/bin/sh
# SPDX-License-Identifier: MIT
# Make ./configure from configure.ac. Needs autoconf, automake, libtool and pkg-config.
set -e
cd "$(dirname "$0")"
for tool in autoreconf automake pkg-config; do
    command -v "$tool" >/dev/null || {
        echo "autogen.sh: $tool is missing; tests/support/packages.sh installs all that a build needs" >&2
        exit 1
    }
done
mkdir -p build-aux m4
autoreconf --install --warnings=all "$@"
