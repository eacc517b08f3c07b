#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# `make bench-http`: requests per second and times of the service on this machine, against handlers that only parse and print.
#   http.sh PALPATE BENCH_HTTP SOURCE-FOLDER      SECONDS, CONNECTIONS and THREADS change what wrk does
set -u
palpate=$1 bench=$2 source=$3
seconds=${SECONDS_EACH:-5} connections=${CONNECTIONS:-16} threads=${THREADS:-1}
command -v wrk >/dev/null 2>&1 || { echo "bench-http: wrk is not installed" >&2; exit 1; }
scratch=$(mktemp -d)
processes=()
# shellcheck disable=SC2317 # called by the trap
end() { for each in ${processes[@]+"${processes[@]}"}; do kill "$each" 2>/dev/null; done; rm -rf "$scratch"; }
trap end EXIT

patient=$source/examples/patients/v05-blood-thinner.json
view=$source/examples/serve/patient-view.json
printf '{"patient":%s}' "$(cat "$patient")" >"$scratch/body"
cat >"$scratch/post.lua" <<'LUA'
local file = assert(io.open(os.getenv("BODY"), "rb"))
wrk.method, wrk.body = "POST", file:read("a")
wrk.headers["Content-Type"] = "application/json"
done = function(summary, latency)
  local bad = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout + summary.errors.status
  io.write(string.format("RESULT %.0f %.0f %.0f %d %d\n", summary.requests / summary.duration * 1e6,
    latency:percentile(50), latency:percentile(99), bad, summary.requests))
end
LUA
start() { # NAME COMMAND...: sets the port and the process of NAME. Not in a subshell, which would forget whom to end
    local out=$scratch/$1.port name=$1
    shift
    "$@" >"$out" 2>/dev/null &
    processes+=($!)
    pid[$name]=$!
    until [ -s "$out" ]; do
        kill -0 "${pid[$name]}" 2>/dev/null || { echo "bench-http: $1 does not start" >&2; exit 1; }
        sleep 0.05
    done
    port[$name]=$(cat "$out")
}
used() { awk -v per="$(getconf CLK_TCK)" '{sub(/.*\) /, ""); print ($12 + $13) * 1000000 / per}' "/proc/$1/stat"; }
measure() { # TITLE NAME PATH BODY
    local told before url=http://127.0.0.1:${port[$2]}$3
    BODY=$4 wrk -t"$threads" -c"$connections" -d1 -s "$scratch/post.lua" "$url" >/dev/null
    before=$(used "${pid[$2]}")
    told=$(BODY=$4 wrk -t"$threads" -c"$connections" -d"$seconds" -s "$scratch/post.lua" "$url" | sed -n 's/^RESULT //p')
    # shellcheck disable=SC2086 # six words
    set -- "$1" $told "$(used "${pid[$2]}")" "$before"
    rate=$2 work=$(awk -v after="$7" -v before="$8" -v count="$6" 'BEGIN { printf "%.0f", (after - before) / count }')
    printf '| %-44s | %9s | %7s | %7s | %7s | %6s |\n' "$1" "$rate" "$3" "$4" "$work" "$5"
}
declare -A port=() pid=()

start service "$palpate" serve --port 0 --rules "$source/rules"
start stored "$palpate" serve --port 0 --rules "$source/rules" --store "$scratch/store.db"
ask() { curl -sf -H 'Content-Type: application/json' --data-binary "@$1" "http://127.0.0.1:${port[service]}$2"; }
if ! ask "$scratch/body" /v1/plan >"$scratch/plan.json" || ! ask "$view" /cds-services/palpate-plan >"$scratch/card.json"; then
    echo "bench-http: the service does not answer" >&2
    exit 1
fi
start yardstick "$bench" "$scratch/plan.json" "$scratch/card.json"
printf '| %-44s | %9s | %7s | %7s | %7s | %6s |\n' "handler ($connections connections, $seconds s each)" "per s" "p50 us" "p99 us" "work us" "errors"
echo '|---|---:|---:|---:|---:|---:|'
shares=
share() { # WHAT RATE WORK: what of it the service reaches
    shares+="$1: $((100 * rate / $2)) % by requests per second, $((100 * $3 / work)) % by work"$'\n'
}
compare() { # NAME, PATH, BODY, NUMBER OF THE ANSWER
    local bare bare_work printed printed_work
    measure "$1: parse it, print it back (bare echo)" yardstick /echo "$3"
    bare=$rate bare_work=$work
    measure "$1: parse it, print the same answer" yardstick "/print/$4" "$3"
    printed=$rate printed_work=$work
    measure "$1: parse it, send the same bytes" yardstick "/bytes/$4" "$3"
    measure "$1: palpate serve $2" service "$2" "$3"
    share "$2 of an echo that prints as long an answer" "$printed" "$printed_work"
    share "$2 of the bare echo" "$bare" "$bare_work"
    measure "$1: palpate serve --store, each call kept" stored "$2" "$3"
}
compare plan /v1/plan "$scratch/body" 0
compare card /cds-services/palpate-plan "$view" 1
echo
echo "question and answer in bytes: plan $(wc -c <"$scratch/body"), $(wc -c <"$scratch/plan.json"); card $(wc -c <"$view"), $(wc -c <"$scratch/card.json")"
echo "work: processor time of the service for one request, which a busy machine changes less than requests per second"
printf '%s' "$shares"
