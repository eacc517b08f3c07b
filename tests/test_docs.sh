#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# What documents show is what happens: each ```console block is typed in, and the output must be the same, line by line.
# A line "…" in a block stands for any lines, and "…" inside a line for any text. Examples of the manual pages must run, too.
# shellcheck source-path=SCRIPTDIR source=support/script.sh
. "$(dirname "${BASH_SOURCE[0]}")/support/script.sh"
# shellcheck source=support/with_palpate.sh
. "$source/tests/support/with_palpate.sh"
stty cols 80 2>/dev/null || true

# matches EXPECTED ACTUAL: equal, where a line "…" in EXPECTED matches any number of lines.
matches() {
    awk -v expected="$1" -v actual="$2" '
        function same_line(pattern, line,    at, head, tail) {
            at = index(pattern, "…")
            if (at == 0)
                return pattern == line
            head = substr(pattern, 1, at - 1)
            tail = substr(pattern, at + length("…"))
            if (index(line, head) != 1)
                return 0
            for (line = substr(line, at); line != ""; line = substr(line, 2))
                if (same_line(tail, line))
                    return 1
            return tail == ""
        }
        function fits(i, j,    k) { # expected from i on fits actual from j on
            for (; i <= n && e[i] != "…"; i++) {
                if (j > m || !same_line(e[i], a[j]))
                    return 0
                j++
            }
            if (i > n)
                return j > m
            for (k = j; k <= m + 1; k++)
                if (fits(i + 1, k))
                    return 1
            return 0
        }
        BEGIN { n = split(expected, e, "\n"); m = split(actual, a, "\n"); exit !fits(1, 1) }'
}

try() {
    local name=$1 command=$2 expected=$3 actual
    [ -n "$command" ] || return 0
    actual=$(bash -c "$command" 2>&1 </dev/null)
    if matches "${expected%$'\n'}" "${actual//\\/\\\\}"; then
        pass "$name: $command"
    else
        fail "$name: $command"
        diff -u --label document --label actual <(printf %s "$expected") <(printf '%s\n' "$actual") | sed 's/^/        /'
    fi
}

blocks() {
    local file=$1 name=$2 inside=no command='' expected='' line
    while IFS= read -r line; do
        case $inside:$line in
            'no:```console') inside=yes ;;
            'yes:```')
                try "$name" "$command" "$expected"
                inside=no command='' expected='' ;;
            'yes:$ '*)
                try "$name" "$command" "$expected"
                command=${line#\$ } expected='' ;;
            yes:*) expected+=${line//\\/\\\\}$'\n' ;;
        esac
    done <"$file"
}

for document in README.md rules/README.md examples/plugin/README.md; do
    [ ! -f "$source/$document" ] || blocks "$source/$document" "$document"
done

# The picture that README.md shows is what the command beside it draws.
if palpate sweep --format svg examples/patients/v16-high-blood-pressure.json bp_systolic bp_diastolic |
    cmp -s - "$source/examples/blood-pressure.svg"; then
    pass "README.md: the picture of the sweep is as the rules are"
else
    fail "README.md: the picture of the sweep is not as the rules are; write it anew: palpate sweep --format svg" \
        "-o examples/blood-pressure.svg examples/patients/v16-high-blood-pressure.json bp_systolic bp_diastolic"
fi

# The examples of `palpate help COMMAND`, which the manual pages share. They exit with 0 or, where they say so, 1.
for name in $(palpate __complete '' | cut -f 1); do
    while IFS= read -r command; do
        case $command in
            'palpate serve'* | 'palpate feedback'*) continue ;; # they go on, or tell of what went before; tests/test_serve*.sh runs them
            source* | *'>'* | *' patient.json') continue ;; # for another shell's start-up, or about a file that is not here
        esac
        rm -rf "$tree/clinic" # what an example makes anew
        messages=$(bash -c "$command" 2>&1 >/dev/null </dev/null)
        code=$?
        if [ $code -eq 0 ] || { [ $code -eq 1 ] && [[ $command == *--fail-on* ]]; }; then
            pass "help $name: $command"
        else
            fail "help $name: $command (exit code $code)"
            printf '%s\n' "$messages" | head -n 5
        fi
    done < <(palpate help "$name" --width 400 | sed -n '/^examples:/,/^options:/s/^  \([^# ].*\)/\1/p')
done
finish
