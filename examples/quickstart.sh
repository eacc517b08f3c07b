#!/bin/sh
# SPDX-License-Identifier: MIT
# From a fresh copy of the source to the first plan: installs what a build needs (asking for sudo only if something is
# missing), builds in build/, and prints the plan of one of the patients in examples/patients/.
set -eu
cd "$(dirname "$0")/.."

echo "1. What a build needs: a C compiler, autotools, Lua 5.4, cJSON, libmd"
sh tests/support/packages.sh

echo "2. Building in build/ (half a minute)"
mkdir -p build
log=$PWD/build/quickstart.log
# Joined by &&: `set -e` does not act in a group that || follows.
{
    { [ -x configure ] || ./autogen.sh; } &&
        cd build &&
        { [ -f config.status ] || ../configure; } &&
        make -j2 &&
        cd ..
} >"$log" 2>&1 || {
    tail -n 40 "$log"
    echo "The build failed; all of its messages are in build/quickstart.log." >&2
    exit 1
}

echo "3. The plan of a person who takes a blood thinner and asks for firm pressure:"
echo
echo "   \$ build/palpate plan examples/patients/v05-blood-thinner.json"
echo
build/palpate plan examples/patients/v05-blood-thinner.json
echo
echo "Next:  build/palpate why examples/patients/v05-blood-thinner.json deep_tissue"
echo "       build/palpate help"
