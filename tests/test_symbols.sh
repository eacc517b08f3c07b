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

# What only some commands want is opened by them: a plan must not wait for it.
for file in "$palpate" "$build"/.libs/libpalpate.so "$build"/.libs/libpalpate-fhir.so; do
    [ -e "$file" ] || continue
    needed=$(readelf -d "$file" 2>/dev/null | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | grep -E 'z3|microhttpd|sqlite|curl|cjose')
    same "$(basename "$file") is not linked to what few commands want" "" "$needed"
done

hidden=$(nm "$build"/bindings/cli/*.o | sed -n 's/.* U \(plp_[a-z0-9_]*\)$/\1/p' | sort -u)
same "the program reaches the library by its public door only" "" "$hidden"
finish
