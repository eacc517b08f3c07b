#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The shared library exports exactly the functions that the header declares; the program uses only these.
# shellcheck source-path=SCRIPTDIR source=support/script.sh
. "$(dirname "${BASH_SOURCE[0]}")/support/script.sh"

library=$(find "$build/.libs" -name 'libpalpate.so' -o -name 'libpalpate.dylib' 2>/dev/null | head -n 1)
declared=$(sed -n 's/^PALPATE_API .*[ *]\(palpate_[a-z0-9_]*\)(.*/\1/p' "$source/core/palpate.h" | sort)
if [ -n "$library" ]; then
    exported=$(nm -D --defined-only "$library" | awk '{print $NF}' | sed 's/@.*//' | grep -v '^_\(init\|fini\)$' | sort)
    same "exports are the functions of core/palpate.h" "$declared" "$exported"
else
    skip "exports are the functions of core/palpate.h: built without a shared library"
fi

hidden=$(nm "$build"/bindings/cli/palpate-*.o | sed -n 's/.* U \(plp_[a-z0-9_]*\)$/\1/p' | sort -u)
same "the program reaches the library by its public door only" "" "$hidden"
finish
