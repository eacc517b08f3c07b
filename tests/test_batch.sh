#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# palpate batch: the same plans in the same order whatever the threads, whatever the pieces in which lines come; a run that
# is killed goes on without losing or repeating a line; memory does not grow with the input.
# shellcheck source-path=SCRIPTDIR source=support/script.sh
. "$(dirname "${BASH_SOURCE[0]}")/support/script.sh"
# shellcheck source=support/with_palpate.sh
. "$source/tests/support/with_palpate.sh"

# A few thousand lines: the shipped patients again and again, with ids of their own and now and then a line that is none.
awk '{ lines[NR] = $0 }
     END { for (i = 1; i <= 3000; i++) {
             line = lines[(i - 1) % NR + 1]
             sub(/"id":"[^"]*"/, "\"id\":\"p" i "\"", line)
             if (i % 97 == 0) line = "{\"id\":\"p" i "\",\"pian_nrs\":" i "}"
             if (i % 211 == 0) line = "no patient"
             print line } }' examples/cohort.ndjson >"$scratch/many.ndjson"

code=0
palpate batch --jobs 1 "$scratch/many.ndjson" >"$scratch/one" 2>"$scratch/messages" || code=$?
same "a refused line makes the exit code 4" 4 "$code"
same "every line is answered" 3000 "$(wc -l <"$scratch/one")"
same "in order" "" "$(awk -F'[:,]' '$2 != NR { print NR ": " substr($0, 1, 60) }' "$scratch/one" | head -n 3)"
same "a refusal has line, id and pointer" '{"line":97,"patient":"p97","error":{"code":"unknown_fact","line":97,"column":13,"pointer":"/pian_nrs"}}' \
    "$(sed -n 97p "$scratch/one" | sed -E 's/"message":"[^"]*",//; s/,"hint":"[^"]*"//')"
for jobs in 2 5; do
    palpate batch --jobs $jobs "$scratch/many.ndjson" >"$scratch/more" 2>"$scratch/messages.$jobs" || true
    if cmp -s "$scratch/one" "$scratch/more"; then pass "$jobs threads write the same bytes"; else fail "$jobs threads write other bytes"; fi
    palpate batch --jobs $jobs -o "$scratch/placed" "$scratch/many.ndjson" 2>/dev/null || true
    if cmp -s "$scratch/one" "$scratch/placed"; then pass "$jobs threads write the same file"; else fail "$jobs threads write another file"; fi
    same "$jobs threads tell the same summary" "$(cat "$scratch/messages")" "$(cat "$scratch/messages.$jobs")"
done

# Plans are those of palpate plan.
sed -n 5p examples/cohort.ndjson >"$scratch/fifth.json"
same "a plan is that of palpate plan, with its line" "$(palpate plan --json "$scratch/fifth.json" | sed 's/^{/{"line":5,/')" \
    "$(palpate batch examples/cohort.ndjson 2>/dev/null | sed -n 5p)"

# Lines that come in pieces, and an answer before more is waited for.
mkfifo "$scratch/pipe"
palpate batch --jobs 2 <"$scratch/pipe" >"$scratch/slow" 2>/dev/null &
batch=$!
exec 7>"$scratch/pipe"
printf '{"age_' >&7
printf 'years":50}\n{"id":"second"' >&7
for _ in $(seq 100); do
    [ "$(wc -l <"$scratch/slow")" -ge 1 ] && break
    sleep 0.1
done
same "a whole line is answered while the next is awaited" 1 "$(wc -l <"$scratch/slow")"
printf '}' >&7
exec 7>&-
wait $batch
same "a last line without an end is answered too" '"patient":"second"' "$(sed -n 2p "$scratch/slow" | grep -o '"patient":"second"')"

# A line that is longer than a patient may be costs no memory and does not spoil the next one.
{ head -c 9000000 /dev/zero | tr '\0' 'x'; printf '\n{"id":"after"}\n'; } >"$scratch/long.ndjson"
palpate batch "$scratch/long.ndjson" 2>/dev/null >"$scratch/out"
same "a line beyond the limit is refused, the next is answered" '1 "code":"json_bytes" 2 "patient":"after"' \
    "$(sed -n 1p "$scratch/out" | grep -o '"code":"json_bytes"' | sed 's/^/1 /') $(sed -n 2p "$scratch/out" | grep -o '"patient":"after"' | sed 's/^/2 /')"

# Killed in the middle, again and again, until a run comes to its end.
runs=0
while [ $runs -lt 60 ]; do
    runs=$((runs + 1))
    palpate batch --resume -o "$scratch/resumed" "$scratch/many.ndjson" 2>"$scratch/messages.resumed" &
    batch=$!
    size=$(stat -c %s "$scratch/resumed" 2>/dev/null || echo 0)
    for _ in $(seq 200); do # until it has written something beyond what was there
        kill -0 $batch 2>/dev/null || break
        [ "$(stat -c %s "$scratch/resumed" 2>/dev/null || echo 0)" -gt $((size + 2500000)) ] && break
        sleep 0.02
    done
    kill -9 $batch 2>/dev/null
    wait $batch 2>/dev/null
    [ $? -eq 4 ] && break
done
same "a run that was killed comes to its end" yes "$([ -s "$scratch/resumed" ] && [ ! -e "$scratch/resumed.journal" ] && echo yes)"
if [ $runs -gt 1 ]; then pass "it was killed in the middle"; else skip "it ended before it could be killed"; fi
if cmp -s "$scratch/one" "$scratch/resumed"; then pass "killed and resumed: no line is lost or there twice"; else
    fail "killed and resumed: the output differs"
    wc -l "$scratch/one" "$scratch/resumed"
fi
same "the summary is of the whole" "$(cat "$scratch/messages")" "$(cat "$scratch/messages.resumed")"

# From a journal of a certain place: what lies behind it in the output is made again.
half=$(head -n 1500 "$scratch/one" | wc -c) done_in=$(head -n 1500 "$scratch/many.ndjson" | wc -c)
digest=$(palpate version --json | grep -o 'sha256:[0-9a-f]*' | head -n 1)
{
    echo "palpate.batch-journal/1 $digest as_of= ignore_unknown=0 select= tsv=0"
    echo "done $done_in $half 1500 1479 4 1 2 3 4 5 6 7 0 0 0 0 0 0 0 0 0 ; syntax=7 unknown_fact=14 ."
    printf 'done 99999'
} >"$scratch/placed.journal"
{ head -c "$half" "$scratch/one"; echo torn; } >"$scratch/placed"
cp "$scratch/placed.journal" "$scratch/kept.journal"
palpate batch --resume -o "$scratch/placed" "$scratch/many.ndjson" 2>/dev/null
if cmp -s "$scratch/one" "$scratch/placed"; then pass "a torn line of the journal and of the output is passed over"; else
    fail "a torn line of the journal or of the output spoils the rest"
fi
cp "$scratch/kept.journal" "$scratch/placed.journal"
head -c "$half" "$scratch/one" >"$scratch/placed"
palpate batch --resume -o "$scratch/placed" <"$scratch/many.ndjson" 2>/dev/null
if cmp -s "$scratch/one" "$scratch/placed"; then pass "standard input is passed over up to the place"; else fail "standard input is not resumed"; fi
cp "$scratch/kept.journal" "$scratch/placed.journal"
code=0
palpate batch --resume --ignore-unknown -o "$scratch/placed" "$scratch/many.ndjson" 2>"$scratch/messages" || code=$?
same "a journal of other options is refused" "2 yes" "$code $(grep -q 'journal of another run' "$scratch/messages" && echo yes)"

# Memory: ten times the input takes about the same. Counted by the kernel, in KiB.
peak() {
    palpate batch --jobs 2 - <&0 2>/dev/null >/dev/null &
    local batch=$! most=0 now
    while kill -0 $batch 2>/dev/null; do
        now=$(sed -n 's/^VmHWM:[[:space:]]*\([0-9]*\) kB/\1/p' "/proc/$batch/status" 2>/dev/null)
        [ "${now:-0}" -gt "$most" ] && most=$now
        sleep 0.02
    done
    echo "$most"
}
if [ -r /proc/self/status ]; then
    short=$(peak <"$scratch/many.ndjson")
    long=$(for _ in 1 2 3 4 5 6 7 8; do cat "$scratch/many.ndjson"; done | peak)
    if [ "$long" -gt 0 ] && [ "$long" -lt $((short + short / 4 + 4096)) ]; then
        pass "memory does not grow with the input"
    else
        fail "memory grows with the input: $short KiB, then $long KiB"
    fi
else
    skip "memory does not grow with the input: there is no /proc"
fi
finish
