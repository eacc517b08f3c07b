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
"$palpate" plan --json --rules "$source/rules" "$patient" >"$scratch/plan.json"
printf '{"patient":%s}' "$(cat "$patient")" >"$scratch/body"
cat >"$scratch/post.lua" <<'LUA'
local file = assert(io.open(os.getenv("BODY"), "rb"))
wrk.method, wrk.body = "POST", file:read("a")
wrk.headers["Content-Type"] = "application/json"
done = function(summary, latency)
  local bad = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout + summary.errors.status
  io.write(string.format("RESULT %.0f %.0f %.0f %d\n", summary.requests / summary.duration * 1e6,
    latency:percentile(50), latency:percentile(99), bad))
end
LUA
start() { # OUTPUT COMMAND...: the port
    local out=$1
    shift
    "$@" >"$out" 2>/dev/null &
    processes+=($!)
    until [ -s "$out" ]; do sleep 0.05; done
    cat "$out"
}
measure() { # NAME URL BODY
    local told
    BODY=$3 wrk -t"$threads" -c"$connections" -d1 -s "$scratch/post.lua" "$2" >/dev/null
    told=$(BODY=$3 wrk -t"$threads" -c"$connections" -d"$seconds" -s "$scratch/post.lua" "$2" | sed -n 's/^RESULT //p')
    # shellcheck disable=SC2086 # four words
    printf '| %-44s | %9s | %7s | %7s | %6s |\n' "$1" $told
    rate=${told%% *}
}

port=$(start "$scratch/p1" "$bench" "$scratch/plan.json")
service=$(start "$scratch/p2" "$palpate" serve --port 0 --rules "$source/rules")
stored=$(start "$scratch/p3" "$palpate" serve --port 0 --rules "$source/rules" --store "$scratch/store.db")
printf '| %-44s | %9s | %7s | %7s | %6s |\n' "handler ($connections connections, $seconds s each)" "per s" "p50 us" "p99 us" "errors"
echo '|---|---:|---:|---:|---:|'
measure "parse the patient and print it back (cJSON)" "http://127.0.0.1:$port/echo" "$scratch/body"
measure "parse it and print the same plan (cJSON)" "http://127.0.0.1:$port/floor" "$scratch/body"
floor=$rate
measure "palpate serve /v1/plan" "http://127.0.0.1:$service/v1/plan" "$scratch/body"
plan=$rate
measure "palpate serve /v1/plan, each call recorded" "http://127.0.0.1:$stored/v1/plan" "$scratch/body"
measure "palpate serve /cds-services/palpate-plan" "http://127.0.0.1:$service/cds-services/palpate-plan" "$source/examples/serve/patient-view.json"
echo
echo "plan: $(wc -c <"$scratch/plan.json") bytes; /v1/plan makes $((100 * plan / floor)) % of the handler that prints the same plan and does nothing between"
