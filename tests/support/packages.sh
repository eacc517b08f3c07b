#!/bin/sh
# SPDX-License-Identifier: MIT
# Install what a build of Palpate needs, and with --tests what its tests need, where it is missing. With --bench also the
# engine of others that `make bench` compares with, where the package manager has it.
# Knows apt, dnf, apk, pacman and brew; asks for sudo only when something is missing. Prints what it does.
set -eu

with_tests=no with_bench=no
for argument in "$@"; do
    [ "$argument" = --tests ] && with_tests=yes
    [ "$argument" = --bench ] && with_bench=yes
done

# Is everything there already? Then no package manager is asked.
all_there() {
    for tool in cc make autoconf automake pkg-config; do
        command -v "$tool" >/dev/null 2>&1 || return 1
    done
    command -v libtoolize >/dev/null 2>&1 || command -v glibtoolize >/dev/null 2>&1 || return 1
    pkg-config --exists libcjson || return 1
    pkg-config --exists 'lua5.4 >= 5.4' || pkg-config --exists 'lua-5.4 >= 5.4' ||
        pkg-config --exists 'lua54 >= 5.4' || pkg-config --exists 'lua >= 5.4' || return 1
    pkg-config --exists libmd || [ "$(uname)" = Darwin ] || return 1
    [ "$with_bench" = no ] || [ -f /usr/include/clips/clips.h ] || return 1
    [ "$with_tests" = no ] && return 0
    pkg-config --exists check && pkg-config --exists z3 && command -v shellcheck >/dev/null 2>&1 &&
        { command -v valgrind >/dev/null 2>&1 || [ "$(uname)" = Darwin ]; } &&
        command -v git >/dev/null 2>&1 && command -v tmux >/dev/null 2>&1 && command -v c++ >/dev/null 2>&1 &&
        pkg-config --exists libmicrohttpd sqlite3 libcurl && command -v curl >/dev/null 2>&1 &&
        command -v sqlite3 >/dev/null 2>&1 && command -v openssl >/dev/null 2>&1 && command -v xmllint >/dev/null 2>&1 &&
        command -v npm >/dev/null 2>&1
}

# What checks FHIR in the tests, at the versions of tests/fhir/package-lock.json. Without it those tests are skipped.
install_validator() {
    here=$(cd "$(dirname "$0")/../fhir" && pwd)
    [ "$with_tests" = yes ] && command -v npm >/dev/null 2>&1 && [ ! -d "$here/node_modules/@medplum/core" ] || return 0
    echo "+ npm ci in tests/fhir"
    (cd "$here" && npm ci --omit=optional --omit=peer --ignore-scripts --no-audit --no-fund >/dev/null 2>&1) ||
        echo "packages.sh: npm ci failed; what is written as FHIR will not be validated" >&2
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        echo "+ sudo $*"
        sudo "$@"
    else
        echo "packages.sh: not root, and there is no sudo; please run as root: $*" >&2
        exit 1
    fi
}

install_with_apt() {
    packages="build-essential autoconf automake libtool pkg-config liblua5.4-dev libcjson-dev libmd-dev"
    [ "$with_tests" = yes ] && packages="$packages check valgrind shellcheck git tmux libedit-dev libz3-dev nodejs npm"
    # For palpate serve; without them it is built without.
    packages="$packages libmicrohttpd-dev libsqlite3-dev libcurl4-openssl-dev libcjose-dev libjansson-dev"
    [ "$with_tests" = yes ] && packages="$packages curl sqlite3 openssl libxml2-utils"
    [ "$with_bench" = yes ] && packages="$packages libclips-dev"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q
    # shellcheck disable=SC2086 # a list of names
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $packages
}

install_with_dnf() {
    packages="gcc gcc-c++ make autoconf automake libtool pkgconf-pkg-config lua-devel cjson-devel libmd-devel"
    [ "$with_tests" = yes ] && packages="$packages check-devel valgrind ShellCheck git tmux libedit-devel z3-devel nodejs npm"
    packages="$packages libmicrohttpd-devel sqlite-devel libcurl-devel cjose-devel"
    [ "$with_tests" = yes ] && packages="$packages curl sqlite openssl libxml2"
    [ "$with_bench" = yes ] && packages="$packages clips-devel"
    # shellcheck disable=SC2086
    as_root dnf install -y $packages
}

install_with_apk() {
    packages="build-base autoconf automake libtool pkgconf lua5.4-dev cjson-dev libmd-dev bash linux-headers"
    [ "$with_tests" = yes ] && packages="$packages check-dev valgrind shellcheck git tmux libedit-dev z3-dev nodejs npm"
    packages="$packages libmicrohttpd-dev sqlite-dev curl-dev cjose-dev"
    [ "$with_tests" = yes ] && packages="$packages curl sqlite openssl libxml2-utils"
    # shellcheck disable=SC2086
    as_root apk add $packages
}

install_with_pacman() {
    packages="base-devel lua54 cjson libmd"
    [ "$with_tests" = yes ] && packages="$packages check valgrind shellcheck git tmux libedit z3 nodejs npm openssl libxml2"
    packages="$packages libmicrohttpd sqlite curl"
    # shellcheck disable=SC2086
    as_root pacman -S --needed --noconfirm $packages
}

install_with_brew() {
    packages="autoconf automake libtool pkg-config lua@5.4 cjson libmd"
    [ "$with_tests" = yes ] && packages="$packages check shellcheck tmux z3 node"
    packages="$packages libmicrohttpd sqlite curl"
    # shellcheck disable=SC2086
    brew install $packages # brew refuses to run as root
}

if all_there; then
    install_validator
    exit 0
fi
for manager in apt-get dnf apk pacman brew; do
    command -v "$manager" >/dev/null 2>&1 || continue
    echo "Installing what is missing with $manager."
    case $manager in
        apt-get) install_with_apt ;;
        dnf) install_with_dnf ;;
        apk) install_with_apk ;;
        pacman) install_with_pacman ;;
        brew) install_with_brew ;;
    esac
    all_there || echo "packages.sh: something is still missing; ./configure will name it" >&2
    install_validator
    exit 0
done
echo "packages.sh: no apt-get, dnf, apk, pacman or brew here. Please install a C compiler, make, autoconf, automake," >&2
echo "libtool, pkg-config, Lua 5.4, cJSON and libmd, with their headers (and check, valgrind and shellcheck for tests)." >&2
exit 1
