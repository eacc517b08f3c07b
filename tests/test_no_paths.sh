#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# No file of the project names a machine's own folders; the installed files name neither source nor build folder.
# shellcheck source-path=SCRIPTDIR source=support/script.sh
. "$(dirname "${BASH_SOURCE[0]}")/support/script.sh"
cd "$source" || exit 99

if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
    mapfile -t files < <(git ls-files)
else
    mapfile -t files < <(find core rules bindings examples tests ./*.md ./*.am ./*.ac -type f \
        ! -name '*.o' ! -name '*.lo' ! -name '*.log' ! -name '*.trs' ! -path '*/.libs/*' ! -path '*/.deps/*')
fi
found=$(grep -InE '(^|[^[:alnum:]_./$}])/(home|root|Users|work)/[a-z]' -- "${files[@]}" | grep -v '^tests/test_no_paths.sh:' || true)
same "no file names a folder of one machine" "" "$found"

found=$(grep -InE 'https?://[^ ]*(registry\.npmjs|pypi\.org/simple|deb\.debian\.org)' -- "${files[@]}" | grep -v '^tests/test_no_paths.sh:' || true)
same "no file names a package registry's host" "" "$found"

# Debug information names the source folder, as it should; what is left after strip must not, except for where the rules and
# the service are going to be installed (which is below the source in the trial of a release).
prefix=$(sed -n 's/^prefix=//p' "$build/palpate.pc")
for file in "$build/palpate" "$build/palpate-serve" "$build"/.libs/libpalpate.so.0; do
    [ -e "$file" ] || continue
    if grep -aqE '__(asan|tsan|ubsan)_' "$file"; then
        skip "$(basename "$file") names neither source nor build folder" "a sanitizer keeps file names for its reports"
        continue
    fi
    strip -o "$scratch/stripped" "$file"
    found=$(strings "$scratch/stripped" | sed "s:$prefix/\(share\|libexec\)/palpate::g" |
        grep -F -e "$(cd "$source" && pwd)/" -e "$(cd "$build" && pwd)/" || true)
    same "$(basename "$file") names neither source nor build folder" "" "$found"
done
finish
