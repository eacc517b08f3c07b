#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Command lines: exit codes and both streams. The cases are tests/cases/cli/*.txt:
#
#   # what is tested, in words
#   $ command                     run in a copy of the tree, with palpate on PATH and scratch files in $scratch
#   [4]                           exit code; 0 if left out
#   > line      2> line           standard output, standard error: exactly these lines …
#   ~ part      2~ part           … or: some line holds this
#   !~ part     2!~ part          … and no line holds this
#
# A stream that no line speaks of must stay empty.
# shellcheck source-path=SCRIPTDIR source=support/script.sh
. "$(dirname "${BASH_SOURCE[0]}")/support/script.sh"
# shellcheck source=support/with_palpate.sh
. "$source/tests/support/with_palpate.sh"
export scratch

begin_case() {
    what=$1 command='' code=0 exact=('' '') spoken=(no no) wanted=() unwanted=()
}

# stream N TEXT-OF-LINE KIND: remember an expectation.
expect() {
    local stream=$1 kind=$2 text=$3
    spoken[stream]=yes
    case $kind in
        '>') spoken[stream]=exact exact[stream]+=$text$'\n' ;;
        '~') wanted+=("$stream $text") ;;
        '!~') unwanted+=("$stream $text") ;;
    esac
}

# What is wrong with one stream; empty if nothing.
judge() {
    local stream=$1 text=$2 item
    case ${spoken[stream]} in
        no) [ -z "$text" ] || printf 'unexpected on stream %d:\n%s' $((stream + 1)) "$text" ;;
        exact) [ "$text" = "${exact[stream]}" ] || diff -u --label expected --label actual <(printf %s "${exact[stream]}") <(printf %s "$text") ;;
    esac
    for item in ${wanted[@]+"${wanted[@]}"}; do
        [ "${item%% *}" != "$stream" ] || grep -qF -- "${item#* }" <<<"$text" || printf 'stream %d lacks: %s\n%s' $((stream + 1)) "${item#* }" "$text"
    done
    for item in ${unwanted[@]+"${unwanted[@]}"}; do
        [ "${item%% *}" != "$stream" ] || ! grep -qF -- "${item#* }" <<<"$text" || printf 'stream %d must not have: %s\n%s' $((stream + 1)) "${item#* }" "$text"
    done
}

end_case() {
    local actual=0 wrong=''
    [ -n "$command" ] || return 0
    bash -c "$command" >"$scratch/out" 2>"$scratch/err" </dev/null || actual=$?
    [ "$actual" -eq "$code" ] || wrong="exit code $actual, expected $code"$'\n'"$(head -n 20 "$scratch/err")"$'\n'
    # the x keeps line ends at the end of a text
    local out err
    out=$(cat "$scratch/out"; echo x) err=$(cat "$scratch/err"; echo x)
    wrong+=$(judge 0 "${out%x}"; judge 1 "${err%x}")
    if [ -z "$wrong" ]; then
        pass "$what"
    else
        fail "$what"
        printf '        $ %s\n' "$command"
        printf '        %s\n' "${wrong//$'\n'/$'\n'        }"
    fi
}

# with_solver.txt and without_solver.txt: one of them fits this build. serve.txt wants a build with the service, feedback.txt
# one with its store too.
# A build with Z3 is also run where Z3 is no library ($lame), and where it lacks all functions ($hollow).
case $("$palpate" check tests/verify/words --prove --only never-milder --json) in
    *'"solver":null'*) others=' with_solver lost_solver ' ;;
    *) others=' without_solver ' ;;
esac
z3=$(basename "$(sed -n 's/^Z3_LIBRARY = //p' "$build/Makefile")")
export lame=$scratch/lame hollow=$scratch/hollow
mkdir "$lame" "$hollow"
if [ -n "$z3" ]; then
    : >"$lame/$z3"
    ${CC:-cc} -shared -o "$hollow/$z3" -x c /dev/null || others+='lost_solver '
fi
[[ $("$palpate" serve --check --address "unix:$scratch/none" 2>&1) != *'built without'* ]] || others+='serve '
[[ $("$palpate" feedback --store "$scratch/none" 2>&1) != *'built without'* ]] || others+='feedback '

for cases in tests/cases/cli/*.txt; do
    begin_case ''
    group=$(basename "$cases" .txt)
    if [[ $others == *" $group "* ]]; then
        skip "$group: $(grep -c '^\$ ' "$cases") cases are for another build"
        continue
    fi
    while IFS= read -r line; do
        case $line in
            '# '*) end_case; begin_case "$group: ${line#\# }" ;;
            '$ '*) command=${line#\$ } ;;
            '['*']') code=${line//[\[\]]/} ;;
            '2> '* | '2>') text=${line#2>}; expect 1 '>' "${text# }" ;;
            '2~ '*) expect 1 '~' "${line#2~ }" ;;
            '2!~ '*) expect 1 '!~' "${line#2!~ }" ;;
            '> '* | '>') text=${line#>}; expect 0 '>' "${text# }" ;;
            '~ '*) expect 0 '~' "${line#\~ }" ;;
            '!~ '*) expect 0 '!~' "${line#!\~ }" ;;
            '') ;;
            *) fail "$group: cannot read this line: $line" ;;
        esac
    done <"$cases"
    end_case
done
finish
