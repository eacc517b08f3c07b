# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2154 # $scratch, $build and $source are script.sh's
# For script tests that run commands as a person types them: puts `palpate` on PATH (with PALPATE_VALGRIND=yes, under
# valgrind) and makes $tree, a copy of what documents and cases name: rules/ and examples/, and a small pack.
mkdir -p "$scratch/bin" "$scratch/tree"
if [ "${PALPATE_VALGRIND:-}" = yes ]; then
    cat >"$scratch/bin/palpate" <<EOF
#!/bin/sh
exec valgrind --quiet --trace-children=yes --leak-check=full --errors-for-leak-kinds=definite,possible --error-exitcode=99 \\
    --suppressions="$source/tests/support/valgrind.supp" "$build/palpate" "\$@"
EOF
    chmod +x "$scratch/bin/palpate"
else
    ln -s "$build/palpate" "$scratch/bin/palpate"
fi
export PATH=$scratch/bin:$PATH
tree=$scratch/tree
cp -R "$source/rules" "$source/examples" "$tree/"
mkdir -p "$tree/tests/cases" "$tree/tests/verify"
cp -R "$source/tests/verify/words" "$tree/tests/verify/"
[ ! -d "$source/tests/cases/cli" ] || cp -R "$source/tests/cases/cli" "$tree/tests/cases/"
chmod -R u+w "$tree" # a release archive may be read-only
cd "$tree" || exit 99
