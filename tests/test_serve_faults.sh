#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The service among clients that are slow, many, or not sane, and with rules exchanged under load: good clients are
# answered all the while, nothing leaks, and the end is a clean one.
# shellcheck source-path=SCRIPTDIR source=support/script.sh
. "$(dirname "${BASH_SOURCE[0]}")/support/script.sh"
# shellcheck source=support/service.sh
. "$source/tests/support/service.sh"
trial=$build/tests/serve/trial
make -C "$build" -s tests/serve/trial >"$scratch/made" 2>&1 || { fail "tests/serve/trial does not build: $(tail -3 "$scratch/made")"; finish; }
json='Content-Type: application/json'
printf '{"patient":%s}' "$(cat "$source/examples/patients/v05-blood-thinner.json")" >"$scratch/body"

# open_files: file descriptors of the service; where /proc is missing, nothing.
open_files() { find "/proc/$service/fd" -mindepth 1 2>/dev/null | wc -l; }
threads() { find "/proc/$service/task" -mindepth 1 -maxdepth 1 2>/dev/null | wc -l; }
good() { same "$1" 200 "$(status -H "$json" --data-binary @"$scratch/body" "$url/v1/plan")"; }

cp -R "$source/rules" "$scratch/rules"
chmod -R u+w "$scratch/rules"
start_service --rules "$scratch/rules" --limit http_connections_per_address=3000 --limit http_header_seconds=2 --limit http_idle_seconds=2 \
    --limit http_body_seconds=2 --limit http_connections=2500 || finish
good "a plan at first"
sleep 0.5
files_before=$(open_files) threads_before=$(threads)

# Slow clients: cut at the deadline, however often a byte comes.
same "a head that drips is cut" closed "$("$trial" drip "$port" 150 "$(printf 'GET /healthz HTTP/1.1\\r\\nHost: x\\r\\nX-Slow: %060d' 0)")"
same "a body that drips is told so" "HTTP/1.1 408 Request Timeout" \
    "$("$trial" drip "$port" 40 "$(printf 'POST /v1/plan HTTP/1.1\\r\\nHost: x\\r\\nContent-Type: application/json\\r\\nContent-Length: 500\\r\\n\\r\\n{"patient":%0200d' 0)")"
same "a client that stops in the middle is cut" "closed" \
    "$(exec 6<>"/dev/tcp/127.0.0.1/$port"; printf 'GET /healthz HT' >&6; timeout 20 cat <&6 | head -c 100; echo closed)"

# Many open connections: good clients are still answered.
mkfifo "$scratch/hold"
"$trial" open "$port" 1000 <"$scratch/hold" >"$scratch/opened" &
holder=$!
exec 7>"$scratch/hold"
until [ -s "$scratch/opened" ]; do sleep 0.05; done
same "1,000 connections are open" 1000 "$(cat "$scratch/opened")"
good "a plan while 1,000 connections are open"
if until_says 'palpate_connections' curl -s "$url/metrics"; then pass "metrics while 1,000 connections are open"; else fail "no metrics"; fi
exec 7>&-
wait $holder

# Requests that are not sane, from a fixed seed.
told=$("$trial" junk "$port" 600 7)
case $told in *'5xx 0') pass "600 spoiled requests: $told" ;; *) fail "600 spoiled requests: $told" ;; esac
good "a plan after them"

# Oversized: endless chunks end with 413 or a closed connection, not with memory.
code=$(head -c 30000000 /dev/zero | tr '\0' x | curl -s -o /dev/null -w '%{http_code}' --max-time 20 -H "$json" -H 'Expect:' -T - -X POST "$url/v1/plan")
case $code in 413 | 000) pass "30 MB in chunks are refused ($code)" ;; *) fail "30 MB in chunks: $code" ;; esac
same "10 MB are refused by their length" 413 "$(head -c 10000000 /dev/zero | curl -s -o /dev/null -w '%{http_code}' -H "$json" --data-binary @- "$url/v1/plan")"
good "a plan after that"

# Reload under load: every answer is whole and comes from one of the two rule sets.
cp "$scratch/rules/pack.lua" "$scratch/pack.lua"
"$trial" load "$port" 4 400 "$scratch/body" >"$scratch/answers" &
loader=$!
for n in 1 2 3 4 5 6; do
    sed "s/2026\\.11/2026.1$((n % 2))/" "$scratch/pack.lua" >"$scratch/rules/pack.lua"
    kill -HUP "$service"
    sleep 0.15
    [ $n -ne 3 ] || { echo 'rule "broken" {' >>"$scratch/rules/pack.lua"; kill -HUP "$service"; sleep 0.15; }
done
wait $loader
same "1,600 answers under reload, none broken, none refused" 1600 "$(grep -c '^200 ' "$scratch/answers")"
kinds=$(sort -u "$scratch/answers" | wc -l)
if [ "$kinds" -le 2 ]; then pass "each from one of two rule sets ($kinds seen)"; else fail "answers of $kinds kinds: $(sort "$scratch/answers" | uniq -c)"; fi

# The queue for slow questions is full: 503 with Retry-After, quick ones go on.
stop_service
same "a clean end after all that" 0 $?
start_service --limit http_queue=1 --limit http_workers=1 --limit http_flip_evaluations=200000 || finish
for n in 1 2 3 4 5 6; do
    curl -s -i --max-time 30 -H "$json" -d '{"patient":{"age_years":40,"anticoagulant":true},"want":"technique deep_tissue"}' "$url/v1/flip" >"$scratch/flip.$n" &
    flips[n]=$!
done
sleep 0.3
good "a plan while searches wait"
wait "${flips[@]}"
same "what does not fit the queue is told to come again" "yes" "$(grep -l 'HTTP/1.1 503' "$scratch"/flip.* 2>/dev/null | head -n 1 | xargs -r grep -q '^Retry-After: 2' && echo yes)"
if grep -ql 'HTTP/1.1 200' "$scratch"/flip.*; then pass "what fits is answered"; else fail "no search was answered: $(head -n 1 "$scratch"/flip.*)"; fi
stop_service
same "a clean end" 0 $?

# A stop does not wait for a long queue: what has not begun in time is refused.
start_service --limit http_workers=1 --limit http_stop_seconds=1 --limit http_flip_evaluations=200000 || finish
for n in 1 2 3 4 5 6 7 8; do
    curl -s -i --max-time 60 -H "$json" -d '{"patient":{"age_years":40,"anticoagulant":true},"want":"technique deep_tissue"}' "$url/v1/flip" >"$scratch/flip.$n" &
    flips[n]=$!
done
until_says 'palpate_connections 9' curl -s "$url/metrics" || fail "the searches do not arrive"
stop_service
same "a stop with a queue ends with 0" 0 $?
wait "${flips[@]}"
same "each search was answered, or told that the service stops" 8 "$(cat "$scratch"/flip.* | grep -cE "^HTTP/1.1 (200|503)")"

# Nothing leaks: descriptors and threads are as before, once the connections are gone.
start_service --limit http_connections_per_address=3000 --limit http_idle_seconds=1 --limit http_header_seconds=1 || finish
if [ -d "/proc/$service/fd" ]; then
    good "warm"
    sleep 1
    files_before=$(open_files) threads_before=$(threads)
    "$trial" open "$port" 500 </dev/null >/dev/null
    "$trial" junk "$port" 100 11 >/dev/null
    tries=0
    until [ "$(open_files)" -le "$files_before" ] || [ $tries -gt 100 ]; do tries=$((tries + 1)); sleep 0.1; done
    same "no descriptor is left over" "$files_before" "$(open_files)"
    same "no thread is left over" "$threads_before" "$(threads)"
else
    skip "leaks of descriptors: there is no /proc"
fi
stop_service
same "the last end" 0 $?
finish
