#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# A room includes only headers of itself and of rooms above it; Lua and cJSON stay behind their one door each;
# bindings see the public header only.
# shellcheck source-path=SCRIPTDIR source=support/script.sh
. "$(dirname "${BASH_SOURCE[0]}")/support/script.sh"
cd "$source" || exit 99

rooms=(base rulebook program patient evaluate plan explore verify overlay)

rank_of() {
    local i
    for i in "${!rooms[@]}"; do
        [ "${rooms[i]}" = "$1" ] && echo "$i" && return
    done
    echo 99
}

# Our includes of a file: the part before the slash.
included_rooms() {
    sed -n 's/^[[:space:]]*#[[:space:]]*include[[:space:]]*"\([a-z_]*\)\/[^"]*".*/\1/p' "$1" | sort -u
}

for room in "${rooms[@]}"; do
    own=$(rank_of "$room") wrong=''
    for file in core/"$room"/*.[ch]; do
        [ -e "$file" ] || continue
        for other in $(included_rooms "$file"); do
            [ "$(rank_of "$other")" -le "$own" ] || wrong+=" $file:$other"
        done
    done
    if [ -z "$wrong" ]; then pass "core/$room includes only itself and rooms above"; else fail "core/$room reaches down:$wrong"; fi
done

# only PATTERN PLACES...: files that include PATTERN lie in PLACES.
only() {
    local pattern=$1 wrong
    shift
    wrong=$(grep -rlE "^[[:space:]]*#[[:space:]]*include[[:space:]]*[<\"]($pattern)[>\"]" core bindings --include='*.[ch]' |
        grep -vE "^($(IFS='|'; echo "$*"))" || true)
    if [ -z "$wrong" ]; then pass "$pattern is included only in $*"; else fail "$pattern is included in $wrong"; fi
}
only '(cjson/)?cJSON\.h' core/base/json.c
only '(lua|lauxlib|lualib|luaconf)\.h' core/rulebook/
only '(sha2|md5|sha256)\.h' core/base/
only 'z3\.h' core/verify/

wrong=$(grep -nE '^[[:space:]]*#[[:space:]]*include[[:space:]]*"(base|rulebook|program|patient|evaluate|plan|explore|verify|overlay)/' \
    -r bindings examples || true)
same "bindings and examples include no header of a room" "" "$wrong"

# What the library must never call: it is silent, and memory comes from the caller's allocator.
wrong=$(grep -nE '(^|[^_[:alnum:]>.])(malloc|calloc|realloc|free|printf|puts|putchar|exit|abort|setlocale|signal|fork|strtod|atof|strcoll|system|cJSON_InitHooks)[[:space:]]*\(' \
    -r core --include='*.c' | grep -vE '^core/base/memory\.c:[0-9]+:.*\b(realloc|free)\(' | grep -vE ':[0-9]+:[[:space:]]*(\*|/\*)' || true)
same "core/ calls no malloc, printf, exit and the like" "" "$wrong"

# `make` alone must work where Check and the other needs of the tests are missing.
wrong=$(grep -rnE '^[[:space:]]*(noinst|bin|lib)_[A-Z]+[[:space:]]*\+?=' tests --include=local.mk || true)
same "nothing under tests/ is built by a plain make" "" "$wrong"
finish
