#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Each shared library exports exactly the functions that its header declares; the program uses only these.
# shellcheck source-path=SCRIPTDIR source=support/script.sh
. "$(dirname "${BASH_SOURCE[0]}")/support/script.sh"

# exports LIBRARY HEADER: the library exports what the header declares.
exports() {
    local library declared exported
    library=$(find "$build/.libs" -name "$1.so" -o -name "$1.dylib" 2>/dev/null | head -n 1)
    declared=$(sed -n 's/^PALPATE_API .*[ *]\(palpate_[a-z0-9_]*\)(.*/\1/p' "$source/$2" | sort)
    if [ -n "$library" ]; then
        exported=$(nm -D --defined-only "$library" | awk '{print $NF}' | sed 's/@.*//' | grep -v '^_\(init\|fini\)$' | sort)
        same "exports are the functions of $2" "$declared" "$exported"
    else
        skip "exports are the functions of $2: built without a shared library"
    fi
}
exports libpalpate core/palpate.h
exports libpalpate-fhir bindings/fhir/palpate_fhir.h

hidden=$(nm "$build"/bindings/cli/palpate-*.o | sed -n 's/.* U \(plp_[a-z0-9_]*\)$/\1/p' | sort -u)
same "the program reaches the library by its public door only" "" "$hidden"
finish
