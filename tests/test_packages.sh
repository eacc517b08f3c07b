#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# tests/support/packages.sh on machines of every kind, with package managers that only write down what they are asked for:
# the right one is asked, once, for everything; sudo only when it is needed; nothing at all when all is there.
# shellcheck source-path=SCRIPTDIR source=support/script.sh
. "$(dirname "${BASH_SOURCE[0]}")/support/script.sh"

asked=$scratch/asked
# The script runs in a copy of its folder, so that a validator which is installed here, or is not, plays no part.
mkdir -p "$scratch/tree/tests/support" "$scratch/tree/tests/fhir/node_modules/@medplum/core"
cp "$source/tests/support/packages.sh" "$scratch/tree/tests/support/"

# put NAME LINE ...: a command on the machine.
put() {
    local name=$1
    shift
    printf '%s\n' "#!$(command -v sh)" "$@" >"$machine/$name"
    chmod +x "$machine/$name"
}

# machine UID COMMAND ...: a new machine with no compiler and no library, and these commands on it.
machine() {
    machine=$scratch/machine
    rm -rf "$machine" "$asked"
    mkdir "$machine"
    touch "$asked"
    local tool
    for tool in sh dirname env; do
        ln -s "$(command -v "$tool")" "$machine/$tool"
    done
    put id "echo $1"
    put uname 'echo Linux'
    shift
    for tool in "$@"; do
        if [ "$tool" = sudo ]; then
            put sudo 'echo "sudo" >>"'"$asked"'"' '"$@"'
        else
            put "$tool" 'echo "'"$tool"' $*" >>"'"$asked"'"'
        fi
    done
}

# run OPTION ...: what was said is in $said, how it ended in $code.
run() {
    code=0
    said=$(PATH=$machine sh "$scratch/tree/tests/support/packages.sh" "$@" 2>&1) || code=$?
}

# lists WHAT WORD ...: each word is among those asked for.
lists() {
    local what=$1 word missing=''
    shift
    for word in "$@"; do
        grep -qE "(^| )$word( |\$)" "$asked" || missing+=" $word"
    done
    same "$what" '' "$missing"
}

# installs MANAGER LUA CHECK SERVICE: for a build and for the tests.
installs() {
    local manager=$1 lua=$2 check=$3 service=$4
    machine 0 "$manager"
    run
    same "$manager: ends well" 0 "$code"
    same "$manager: says what it does" "Installing what is missing with $manager." "$(grep Installing <<<"$said")"
    lists "$manager: for a build" "$lua" "$service" autoconf automake libtool
    same "$manager: nothing of the tests for a build" 0 "$(grep -cE " $check( |\$)" "$asked")"
    run --tests
    lists "$manager: for the tests" "$check" "$lua" shellcheck\|ShellCheck npm\|node
    same "$manager: what is still missing is told" 1 "$(grep -c 'still missing' <<<"$said")"
}

installs apt-get liblua5.4-dev check libmicrohttpd-dev
installs dnf lua-devel check-devel libmicrohttpd-devel
installs apk lua5.4-dev check-dev libmicrohttpd-dev
machine 0 pacman
run
lists "pacman: for a build" base-devel lua54 cjson libmd libmicrohttpd
run --tests
lists "pacman: for the tests" check z3 shellcheck libedit tmux
machine 1000 brew
run --tests
lists "brew: for the tests" lua@5.4 cjson libmd check z3 shellcheck
same "brew: is never run by sudo" 0 "$(grep -c sudo "$asked")"

machine 0 apt-get pacman brew
run
same "of several managers the system's own is asked" apt-get "$(cut -d' ' -f1 "$asked" | sort -u)"

machine 1000 apk sudo
run
same "not root: sudo is asked, and it is said" "sudo 1" "$(head -n 1 "$asked") $(grep -c '^+ sudo apk add' <<<"$said")"

machine 1000 dnf
run
same "neither root nor sudo: it ends" 1 "$code"
same "neither root nor sudo: the command to run is told" 1 "$(grep -c 'please run as root: dnf install' <<<"$said")"
same "neither root nor sudo: nothing is asked" '' "$(cat "$asked")"

machine 0
run
same "no manager: it ends" 1 "$code"
same "no manager: what to install is told" 1 "$(grep -c 'Please install a C compiler, make, autoconf' <<<"$said")"

machine 1000 apt-get sudo
for tool in cc c++ make autoconf automake libtoolize valgrind shellcheck git tmux curl sqlite3 openssl xmllint npm; do
    put "$tool" ':'
done
put pkg-config 'exit 0'
run --tests
same "all is there: nothing is asked, nothing is said" "0 " "$code $said$(cat "$asked")"
put pkg-config 'case "$*" in *z3*) exit 1 ;; esac'
run
same "what only the tests want is not asked for a build" '' "$(cat "$asked")"
run --tests
same "and is for the tests" 1 "$(grep -c '^apt-get install.* libz3-dev' "$asked")"
finish
