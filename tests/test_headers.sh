#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Every header compiles alone; the public one also as strict C11 and as C++.
# shellcheck source-path=SCRIPTDIR source=support/script.sh
. "$(dirname "${BASH_SOURCE[0]}")/support/script.sh"
cd "$source" || exit 99
cc=${CC:-cc}
flags=$(pkg-config --cflags lua5.4 2>/dev/null || pkg-config --cflags lua-5.4 2>/dev/null || pkg-config --cflags lua 2>/dev/null)
flags="$flags $(pkg-config --cflags libcjson 2>/dev/null)"
pkg-config --exists z3 2>/dev/null && flags="$flags $(pkg-config --cflags z3)"

# compiles NAME COMPILER SUFFIX HEADER FLAGS...
compiles() {
    local name=$1 compiler=$2 suffix=$3 header=$4 messages
    shift 4
    printf '#include "%s"\n' "$header" >"$scratch/alone.$suffix"
    # shellcheck disable=SC2086 # compilers and flags are lists
    if messages=$($compiler "$@" -Wall -Wextra -Werror -fsyntax-only "$scratch/alone.$suffix" 2>&1); then
        pass "$name"
    else
        fail "$name"
        printf '%s\n' "$messages" | head -n 10
    fi
}

while IFS= read -r header; do
    if grep -qE '<z3\.h>|"verify/(logic|model)\.h"' "$header" && ! pkg-config --exists z3 2>/dev/null; then
        skip "$header compiles alone: no Z3"
        continue
    fi
    # shellcheck disable=SC2086
    compiles "$header compiles alone" "$cc" c "${header#core/}" -Icore $flags
done < <(find core -name '*.h' | sort)
compiles "core/palpate.h is strict C11" "$cc" c palpate.h -std=c11 -Wpedantic -Icore
if command -v c++ >/dev/null 2>&1; then
    compiles "core/palpate.h compiles as C++" c++ cc palpate.h -std=c++11 -Wpedantic -Icore
else
    skip "core/palpate.h compiles as C++: no C++ compiler"
fi
finish
