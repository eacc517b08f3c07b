#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The service over sockets: statuses, headers, reload, stop, socket activation, limits.
# shellcheck source-path=SCRIPTDIR source=support/script.sh
. "$(dirname "${BASH_SOURCE[0]}")/support/script.sh"
# shellcheck source=support/service.sh
. "$source/tests/support/service.sh"
json='Content-Type: application/json'
patient=$source/examples/patients/v05-blood-thinner.json
cp -R "$source/rules" "$scratch/rules"
chmod -R u+w "$scratch/rules"

start_service --rules "$scratch/rules" --allow-origin http://ehr.example --limit http_body_bytes=5000 --limit http_header_bytes=4096 || finish

body="{\"patient\":$(cat "$patient")}"
same "a plan over HTTP has the bytes of the command line" "$("$palpate" plan --json --rules "$scratch/rules" "$patient")" "$(post /v1/plan "$body")"
same "as Markdown too" "$("$palpate" plan --format markdown --rules "$scratch/rules" "$patient")" "$(post /v1/plan "{\"format\":\"markdown\",${body#\{}")"
same "what-if is the command line's" "$("$palpate" what-if --json --set anticoagulant=false --rules "$scratch/rules" "$patient")" \
    "$(post /v1/what-if "{\"set\":{\"anticoagulant\":false},${body#\{}")"
same "rules in plain English" "$("$palpate" rules --words anticoagulant --rules "$scratch/rules")" "$(curl -s "$url/v1/rules?only=anticoagulant&words=true")"

# A record of FHIR: alone, or beside what else is said; the answers are the command line's.
fhir='Content-Type: application/fhir+json' record=$source/examples/fhir/back-pain-on-warfarin.json
cli=("$palpate" plan --from fhir --as-of 2026-01-20 --rules "$scratch/rules" "$record")
alone() { curl -s -H "$fhir" "${@:2}" --data-binary @"$record" "$url$1"; }
same "a plan from a record" "$("${cli[@]}" --json 2>/dev/null)" "$(alone '/v1/plan?as_of=2026-01-20')"
same "a plan as drafts in FHIR" "$("${cli[@]}" --format fhir 2>/dev/null)" "$(alone '/v1/plan?as_of=2026-01-20' -H 'Accept: application/fhir+json')"
same "the same asked for by its name" "$("${cli[@]}" --format fhir 2>/dev/null)" "$(alone '/v1/plan?as_of=2026-01-20&format=fhir')"
same "its type" application/fhir+json "$(alone '/v1/plan?as_of=2026-01-20&format=fhir' -o /dev/null -w '%{content_type}')"
same "why, of a record" "$("$palpate" why --from fhir --as-of 2026-01-20 --json --rules "$scratch/rules" "$record" deep_tissue 2>/dev/null)" \
    "$(alone '/v1/why?as_of=2026-01-20&thing=deep_tissue')"
case $(alone '/v1/mapping?as_of=2026-01-20') in '{"format":"palpate.mapping/1"'*'"fact":"anticoagulant"'*'"not_used"'*) pass "the mapping is told" ;; *) fail "the mapping is not told" ;; esac
case $(alone /v1/plan -H 'Accept: application/fhir+json') in '{"resourceType":"OperationOutcome"'*as_of*) pass "a client of FHIR gets its errors in FHIR" ;; *) fail "no OperationOutcome: $(alone /v1/plan)" ;; esac
same "the questionnaire is the command line's" "$("$palpate" schema questionnaire --rules "$scratch/rules")" "$(curl -s "$url/v1/schema/questionnaire")"

# what, status, arguments of curl
while IFS='|' read -r what wanted arguments; do
    # shellcheck disable=SC2086 # several words
    same "$what" "$wanted" "$(eval "status $arguments")"
done <<'CASES'
an address that is none|404|"$url/nothing"
a method that is none|405|-X DELETE "$url/v1/plan"
a body that is not said to be JSON|415|-d '{}' "$url/v1/plan"
a record without its day|400|-H 'Content-Type: application/fhir+json' -d '{}' "$url/v1/plan"
a record that is no resource|422|-H 'Content-Type: application/fhir+json' -d '{}' "$url/v1/plan?as_of=2026-01-20"
no body|411|-X POST -H "$json" "$url/v1/plan"
half a body|400|-H "$json" -d '{' "$url/v1/plan"
a value out of range|422|-H "$json" -d '{"patient":{"pain_nrs":99}}' "$url/v1/plan"
a body too large|413|-H "$json" -d "{\"patient\":{},\"x\":\"$(head -c 6000 /dev/zero | tr '\0' x)\"}" "$url/v1/plan"
a body far too large|413|-H "$json" -H 'Expect:' -d "{\"patient\":{},\"x\":\"$(head -c 60000 /dev/zero | tr '\0' x)\"}" "$url/v1/plan"
a body too large in chunks|413|-H "$json" -H 'Transfer-Encoding: chunked' -d "{\"patient\":{},\"x\":\"$(head -c 6000 /dev/zero | tr '\0' x)\"}" "$url/v1/plan"
a body in chunks|200|-H "$json" -H 'Transfer-Encoding: chunked' -d '{"patient":{}}' "$url/v1/plan"
a head too large|431|-H "X-Long: $(head -c 6000 /dev/zero | tr '\0' x)" "$url/healthz"
a HEAD request|200|--head "$url/healthz"
a body nested too deep|413|-H "$json" -d "{\"patient\":{},\"x\":$(head -c 100 /dev/zero | tr '\0' '[')1$(head -c 100 /dev/zero | tr '\0' ']')}" "$url/v1/plan"
CASES

# Two lengths, or a length and chunks: two readers could disagree about the end.
raw() {
    exec 5<>"/dev/tcp/127.0.0.1/$port" || return
    printf '%b' "$1" >&5
    timeout 5 head -n 1 <&5 | tr -d '\r'
    exec 5<&-
}
same "two lengths" "HTTP/1.1 400 Bad Request" "$(raw 'POST /v1/plan HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}')"
same "an encoding that tells no length" "HTTP/1.1 400 Bad Request" "$(raw 'POST /v1/plan HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: gzip\r\n\r\n{}')"
same "a length and chunks" "HTTP/1.1 400 Bad Request" "$(raw 'POST /v1/plan HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}')"
same "a request without a host" "HTTP/1.1 400 Bad Request" "$(raw 'GET /healthz HTTP/1.1\r\n\r\n')"

answer=$(curl -s -i -H 'Origin: http://ehr.example' "$url/healthz")
for header in 'Access-Control-Allow-Origin: http://ehr.example' 'Vary: Origin' 'Cache-Control: no-store' 'X-Content-Type-Options: nosniff'; do
    if grep -qF "$header" <<<"$answer"; then pass "the answer has $header"; else fail "the answer lacks $header"; fi
done
same "another origin gets no leave" 0 "$(curl -s -i -H 'Origin: http://evil.example' "$url/healthz" | grep -c 'Access-Control-Allow')"
same "a preflight is answered" "204 GET, POST, OPTIONS" \
    "$(curl -s -i -X OPTIONS -H 'Origin: http://ehr.example' -H 'Access-Control-Request-Method: POST' "$url/v1/plan" | tr -d '\r' | awk '/^HTTP/ {s=$2} /^Access-Control-Allow-Methods/ {sub(/^[^ ]* /, ""); print s, $0}')"

# Reload: bad rules change nothing but what is told; good ones come into force.
first=$(curl -s "$url/healthz" | sed 's/.*"digest":"\([^"]*\)".*/\1/')
cp "$scratch/rules/pack.lua" "$scratch/pack.lua"
echo 'rule "broken" {' >>"$scratch/rules/pack.lua"
if until_says '"status":"degraded"' curl -s "$url/healthz"; then pass "rules that do not load are seen without a signal"; else fail "rules that do not load are not seen"; fi
health=$(curl -s "$url/healthz")
case $health in *"$first"*'"current":false'*'"file":"pack.lua"'*'},"errors":1}'*) pass "the old rules stay in force, and health tells where the new ones fail" ;; *) fail "health: $health" ;; esac
same "a plan is still made" 200 "$(status -H "$json" -d '{"patient":{}}' "$url/v1/plan")"
"$palpate" serve --check --port "$port" >/dev/null
same "--check tells the trouble" 1 $?
sed 's/2026\.11/2026.12/' "$scratch/pack.lua" >"$scratch/rules/pack.lua"
kill -HUP "$service"
if until_says '"status":"ok"' curl -s "$url/healthz"; then pass "good rules come into force on SIGHUP"; else fail "good rules do not come into force"; fi
second=$(curl -s "$url/healthz" | sed 's/.*"digest":"\([^"]*\)".*/\1/')
if [ "$first" != "$second" ]; then pass "the digest is another"; else fail "the digest is the same: $first"; fi
# A file of tests that does not load keeps no rules out of force; the rules are the same.
echo 'test "broken" {' >"$scratch/rules/tests/broken.lua"
kill -HUP "$service"
if until_says 'palpate_reloads_total 2' curl -s "$url/metrics"; then pass "a broken file of tests does not refuse a reload"; else fail "a broken file of tests refuses a reload"; fi
same "and the rules are the same" "$second" "$(curl -s "$url/healthz" | sed 's/.*"digest":"\([^"]*\)".*/\1/')"
rm "$scratch/rules/tests/broken.lua"
metrics=$(curl -s "$url/metrics")
for line in 'palpate_requests_total{route="/v1/plan",status="422"} 2' "palpate_rules_info{digest=\"$second\"" 'palpate_rules_current 1' \
    'palpate_reloads_failed_total 1' 'palpate_request_duration_seconds_count{route="/v1/plan"}'; do
    if grep -qF "$line" <<<"$metrics"; then pass "metrics have $line"; else fail "metrics lack $line"; fi
done
"$palpate" serve --check --port "$port" >/dev/null
same "--check is well" 0 $?

# The log: JSON lines, and nothing of the patient.
if grep -q '"event":"request"' "$scratch/log" && ! grep -qE 'blood|anticoag|pain_nrs|age_years' "$scratch/log"; then pass "the log has requests and no values"; else fail "the log: $(head -c 600 "$scratch/log")"; fi
same "each line of the log is one object" "" "$(grep -v '^{.*}$' "$scratch/log")"

# Stop: a request that has begun is answered, then the process ends with 0.
(sleep 0.5; printf '}}') | curl -s -o "$scratch/late" -w '%{http_code}' -H "$json" -H 'Transfer-Encoding: chunked' -T - -X POST "$url/v1/plan" >"$scratch/late.status" 2>/dev/null &
late=$!
stop_service
same "SIGTERM ends with 0" 0 $?
wait $late
if grep -q '"event":"stopped"' "$scratch/log"; then pass "the end is logged"; else fail "the end is not logged"; fi

# Socket activation: the socket is handed over as file 3.
if command -v python3 >/dev/null 2>&1; then
    python3 - "$palpate" "$scratch" <<'PYTHON' &
import os, socket, sys
s = socket.socket(); s.bind(("127.0.0.1", 0)); s.listen(8)
open(sys.argv[2] + "/activated", "w").write(str(s.getsockname()[1]) + "\n")
os.dup2(s.fileno(), 3); os.set_inheritable(3, True)
os.environ.update(LISTEN_FDS="1", LISTEN_PID=str(os.getpid()))
log = os.open(sys.argv[2] + "/log2", os.O_WRONLY | os.O_CREAT)
os.dup2(log, 2); os.dup2(log, 1)
os.execv(sys.argv[1], [sys.argv[1], "serve", "--rules", sys.argv[2] + "/rules"])
PYTHON
    activated=$!
    services+=("$activated")
    until [ -s "$scratch/activated" ]; do sleep 0.05; done
    if until_says '"status":"ok"' curl -s --max-time 5 "http://127.0.0.1:$(cat "$scratch/activated")/healthz"; then pass "a socket that was handed over is served"; else fail "a socket that was handed over is not served: $(cat "$scratch/log2")"; fi
    if grep -q "\"port\":$(cat "$scratch/activated"),\"url\":\"http://127.0.0.1:$(cat "$scratch/activated")\"" "$scratch/log2"; then pass "and the log names its address"; else fail "the log: $(cat "$scratch/log2")"; fi
    kill -TERM $activated
    wait $activated
    python3 - "$palpate" 2>"$scratch/err" <<'PYTHON'
import os, socket, sys
s = socket.socket(); s.bind(("0.0.0.0", 0)); s.listen(8)
os.dup2(s.fileno(), 3); os.set_inheritable(3, True)
os.environ.update(LISTEN_FDS="1", LISTEN_PID=str(os.getpid()))
os.execv(sys.argv[1], [sys.argv[1], "serve"])
PYTHON
    same "one that other machines reach wants TLS or --plain-http, too" "2 1" "$? $(grep -c 'needs TLS' "$scratch/err")"
else
    skip "socket activation: there is no python3"
fi

start_service --address "unix:$scratch/socket" || finish
same "a socket file is served" 200 "$(curl -s -o /dev/null -w '%{http_code}' --unix-socket "$scratch/socket" http://localhost/healthz)"
"$palpate" serve --address "unix:$scratch/socket" >/dev/null 2>"$scratch/err"
same "a socket file that is in use is left alone" 5 $?
kill -9 "$service"
wait "$service" 2>/dev/null
start_service --address "unix:$scratch/socket" || finish
same "one that a killed service left behind is not in the way" 200 "$(curl -s -o /dev/null -w '%{http_code}' --unix-socket "$scratch/socket" http://localhost/healthz)"
"$palpate" serve --check --address "unix:$scratch/socket" >/dev/null
same "--check asks at a socket file" 0 $?
stop_service
if [ -e "$scratch/socket" ]; then fail "the socket file stays behind"; else pass "the socket file goes with the service"; fi
"$palpate" serve --check --address "unix:$scratch/socket" 2>"$scratch/err"
same "--check finds nobody there" "5 palpate: no service answers at unix:$scratch/socket" "$? $(cat "$scratch/err")"
start_service --address localhost || finish
"$palpate" serve --check --address localhost --port "$port" >/dev/null
same "localhost is this machine" 0 $?
stop_service
if command -v python3 >/dev/null 2>&1; then
    python3 -u -m http.server --bind 127.0.0.1 0 >"$scratch/other" 2>&1 &
    services+=($!)
    until_says 'port ' cat "$scratch/other"
    "$palpate" serve --check --port "$(sed -n 's/.* port \([0-9]*\).*/\1/p;q' "$scratch/other")" 2>"$scratch/err"
    same "another service is no health" "5 1" "$? $(grep -c 'is no palpate serve' "$scratch/err")"
else
    skip "another service at the port: there is no python3"
fi

# Under which address do clients know it? Links name what the operator says, or where the service listens; nothing of a request.
view=$source/examples/serve/patient-view.json
links() { grep -o '"url":"[^"]*"' <<<"$1" | cut -d/ -f1-3 | sort -u | tr '\n' ' '; }
start_service || finish
same "links name where it listens" "\"url\":\"$url " "$(links "$(post /cds-services/palpate-plan "$(cat "$view")" -H 'Host: evil.example')")"
stop_service
for address in 0.0.0.0 ::; do
    [ $address = 0.0.0.0 ] || [ -e /proc/net/if_inet6 ] || { skip "$address: there is no IPv6"; continue; }
    start_service --address $address --plain-http || continue
    card=$(post /cds-services/palpate-plan "$(cat "$view")" -H 'Host: evil.example')
    case $card in *'"source":{"label":"Palpate'*) pass "at $address a card is made" ;; *) fail "at $address: $card" ;; esac
    same "at $address it has no link, for nobody knows where to" "" "$(links "$card")"
    same "nor has the description" '"servers":[{"url":"/"}]' "$(curl -s "$url/openapi.json" | grep -o '"servers":\[[^]]*\]')"
    if grep -q '"event":"no_url"' "$scratch/log"; then pass "at $address the log tells"; else fail "at $address the log tells nothing"; fi
    stop_service
    start_service --address $address --plain-http --url https://palpate.clinic.example/ || continue
    same "at $address links name what --url says" '"url":"https://palpate.clinic.example ' "$(links "$(post /cds-services/palpate-plan "$(cat "$view")")")"
    stop_service
done
for wrong in palpate.clinic.example 'https://' "https://$(head -c 300 /dev/zero | tr '\0' x)" 'https://x.example/?a' 'javascript:alert(1)'; do
    "$palpate" serve --port 0 --url "$wrong" >/dev/null 2>"$scratch/err"
    same "--url ${wrong:0:30} is refused" 2 $?
done
for wrong in '*' null ehr.example http:// http://ehr.example/ http://EHR.example http://ehr.example:80 https://ehr.example:443; do
    timeout 60 "$palpate" serve --port 0 --allow-origin "$wrong" >/dev/null 2>"$scratch/err"
    same "--allow-origin $wrong is refused" 2 $?
done
finish
