#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# CDS Hooks over sockets: the examples of examples/serve/, cards whose feedback is counted by rule, records that are fetched,
# tokens, nginx in front of two copies, the unit file.
# shellcheck source-path=SCRIPTDIR source=support/script.sh disable=SC2001 # sed takes apart what is JSON
. "$(dirname "${BASH_SOURCE[0]}")/support/script.sh"
# shellcheck source=support/service.sh
. "$source/tests/support/service.sh"
[ -d "$source/../shared/fhir/cds-requests" ] || skip "requests of real clients: ../shared/fhir is not there"
serve=$source/examples/serve
store=$scratch/feedback.db
has_store=yes
! lacks SQLite feedback --store "$scratch/none" || has_store=no

# The walk with curl, as it is documented.
if [ $has_store = yes ]; then
    start_service --store "$store" || finish
    if sh "$serve/calls.sh" "$url" >"$scratch/walk" 2>"$scratch/err"; then pass "examples/serve/calls.sh walks through"; else fail "calls.sh: $(tail -n 3 "$scratch/err")"; fi
    same "and every call of it is answered" "" "$(cat "$scratch/err"; grep '"error"' "$scratch/walk")"
    json=$("$palpate" feedback --store "$store" --by rule --json)
    case $json in *'"name":"anticoagulant","sent":1,"accepted":0,"overridden":1,'*) pass "the override is counted for the rules of its card" ;; *) fail "feedback by rule: $json" ;; esac
    case $("$palpate" feedback --store "$store" --json) in *'"Patient prefers an alternative approach or treatment","accepted":0,"overridden":1'*) pass "and for its reason" ;; *) fail "feedback by reason" ;; esac
    case $(curl -s "$url/metrics") in *'palpate_cards_total 1'*) pass "cards are counted" ;; *) fail "cards are not counted" ;; esac
    card=$(post /cds-services/palpate-plan "$(cat "$serve/patient-view.json")")
    suggestion=$(sed 's/.*"suggestions":\[{"label":"[^"]*","uuid":"\([^"]*\)".*/\1/' <<<"$card")
    uuid=$(sed 's/.*"cards":\[{"uuid":"\([^"]*\)".*/\1/' <<<"$card")
    same "a suggestion can be accepted" '{"kept":1}' "$(post /cds-services/palpate-plan/feedback \
        "{\"feedback\":[{\"card\":\"$uuid\",\"outcome\":\"accepted\",\"acceptedSuggestions\":[{\"id\":\"$suggestion\"}],\"outcomeTimestamp\":\"2026-11-21T10:05:00Z\"}]}")"
    case $("$palpate" feedback --store "$store" --by rule --json) in *'"name":"anticoagulant","sent":2,"accepted":1,"overridden":1,"acceptance":0.5'*) pass "the card was sent twice, followed once" ;; *) fail "feedback: $("$palpate" feedback --store "$store" --by rule --json)" ;; esac
    if grep -qiE 'ruth|1958|anticoag' "$scratch/log"; then fail "the log tells of the patient"; else pass "the log tells nothing of the patient"; fi
    stop_service
    if strings -a "$store" | grep -qE 'ruth|1958-03-14'; then fail "the store tells of the patient"; else pass "nor does the store"; fi
else
    skip "feedback on cards: built without SQLite"
fi

# Records that were not sent are fetched, from allowed servers only, with the token and without following elsewhere.
fetching=yes
! lacks libcurl serve --port 0 --fhir-server http://elsewhere.example/fhir || fetching=no # neither starts
if [ $fetching = yes ] && command -v python3 >/dev/null 2>&1; then
    python3 - "$serve/patient-view.json" "$scratch" <<'PYTHON' &
import http.server, json, sys
records = json.load(open(sys.argv[1]))["prefetch"]
class Stub(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        kind = self.path.split("/")[2].split("?")[0]
        key = {"Patient": "patient", "Condition": "conditions", "Observation": "observations"}.get(kind)
        answer, status = records.get(key), 200
        with open(sys.argv[2] + "/asked", "a") as log:
            log.write(f"{self.path} {self.headers.get('Authorization')}\n")
        if kind == "Condition" and "page=2" not in self.path:  # two pages
            entries = answer["entry"]
            answer = {**answer, "entry": entries[:1], "link": [{"relation": "next", "url": f"http://127.0.0.1:{port}/fhir/Condition?page=2"}]}
        elif kind == "Condition":
            answer = {**answer, "entry": answer["entry"][1:]}
        if kind == "Procedure":  # elsewhere
            self.send_response(302)
            self.send_header("Location", f"http://127.0.0.1:{port}/elsewhere/Procedure")
            self.end_headers()
            return
        if answer is None:
            answer, status = {"resourceType": "OperationOutcome", "issue": []}, 404
        body = json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/fhir+json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *_): pass
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Stub)
port = server.server_address[1]
open(sys.argv[2] + "/stub", "w").write(f"{port}\n")
server.serve_forever()
PYTHON
    services+=($!)
    until [ -s "$scratch/stub" ]; do sleep 0.05; done
    fhir=http://127.0.0.1:$(cat "$scratch/stub")/fhir
    start_service --fhir-server "$fhir/" || finish
    call='{"hook":"patient-view","hookInstance":"7f4a1f0e-5c1b-4a58-9a53-0b2f6f0e9d11","context":{"userId":"Practitioner/example","patientId":"ruth"},"fhirServer":"'
    access='","fhirAuthorization":{"access_token":"secret-token","token_type":"Bearer","expires_in":300,"scope":"patient/*.read","subject":"palpate"}}'
    card=$(post /cds-services/palpate-plan "$call$fhir$access")
    case $card in *'the patient: read'*'conditions: read\n- obs'*) pass "missing records are fetched, all pages of them" ;; *) fail "fetching: $(head -c 600 <<<"$card")" ;; esac
    uuid_of() { sed 's/.*"cards":\[{"uuid":"\([^"]*\)".*/\1/'; }
    same "a card of fetched records is that of sent ones" "$(post /cds-services/palpate-plan "$(cat "$serve/patient-view.json")" | uuid_of)" "$(uuid_of <<<"$card")"
    case $card in *'procedures: could not be had'*'devices: could not be had'*) pass "what cannot be had is told" ;; *) fail "what cannot be had: $(grep -o '## Records.*' <<<"$card" | head -c 600)" ;; esac
    same "the token goes along with each query" "" "$(grep -v 'Bearer secret-token$' "$scratch/asked")"
    same "nobody follows elsewhere" 0 "$(grep -c '^/elsewhere' "$scratch/asked")"
    if grep -q 'secret-token' "$scratch/log"; then fail "the token is in the log"; else pass "the token is not in the log"; fi
    same "what was sent is not asked for" 0 "$(: >"$scratch/asked"; post /cds-services/palpate-plan "$(sed "s|\"hook\": \"patient-view\",|&\"fhirServer\":\"$fhir\",|" "$serve/patient-view.json")" -o /dev/null; grep -c '^/fhir/Condition' "$scratch/asked")"
    same "another server is not asked" 412 "$(post /cds-services/palpate-plan "${call}${fhir}x$access" -o /dev/null -w '%{http_code}')"
    same "nor one that begins alike" 412 "$(post /cds-services/palpate-plan "${call}http://127.0.0.1:1/fhir$access" -o /dev/null -w '%{http_code}')"
    stop_service
    "$palpate" serve --port 0 --fhir-server http://elsewhere.example/fhir >/dev/null 2>"$scratch/err"
    same "a server without TLS elsewhere stops the start" 2 $?
else
    skip "fetching: built without libcurl, or there is no python3"
fi

# Tokens over the wire: nothing without, health always. (Which tokens are good is tested in C.)
printf '%s' '{"keys":[]}' >"$scratch/empty.json"
"$palpate" serve --port 0 --trust "https://ehr.example=$scratch/empty.json" >/dev/null 2>"$scratch/err"
if grep -q 'without token checks' "$scratch/err"; then
    skip "tokens: built without cjose"
else
    if grep -q 'has no key' "$scratch/err"; then pass "a key set without a key stops the start"; else fail "an empty key set: $(cat "$scratch/err")"; fi
    "$palpate" serve --port 0 --trust nonsense >/dev/null 2>"$scratch/err"
    same "a trust without keys stops the start" 2 $?
    if command -v node >/dev/null 2>&1; then
        node -e '
const { generateKeyPairSync, sign } = require("crypto"), fs = require("fs");
const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-384" });
fs.writeFileSync(process.argv[1] + "/keys.json", JSON.stringify({ keys: [{ ...publicKey.export({ format: "jwk" }), kid: "k=1", use: "sig", alg: "ES384" }] }));
fs.writeFileSync(process.argv[1] + "/key.pem", privateKey.export({ type: "pkcs8", format: "pem" }));' "$scratch"
        make_token() { # AUD
            node -e '
const { sign } = require("crypto"), fs = require("fs"), [folder, aud] = process.argv.slice(1);
const b64 = (value) => Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url"), now = Math.floor(Date.now() / 1000);
const text = b64({ alg: "ES384", typ: "JWT", kid: "k=1" }) + "." + b64({ iss: "https://ehr.example", aud, iat: now, exp: now + 300, jti: String(Math.random()) });
console.log(text + "." + sign("sha384", Buffer.from(text), { key: fs.readFileSync(folder + "/key.pem"), dsaEncoding: "ieee-p1363" }).toString("base64url"));' "$scratch" "$1"
        }
        start_service --trust "https://ehr.example=$scratch/keys.json" --url http://cds.example --allow-origin http://ehr.example || finish
        token=$(make_token http://cds.example/cds-services)
        same "no token, no discovery" 401 "$(status "$url/cds-services")"
        same "a good token is let in" 200 "$(status -H "Authorization: Bearer $token" "$url/cds-services")"
        same "once" 401 "$(status -H "Authorization: Bearer $token" "$url/cds-services")"
        same "a token for another address is not" 401 "$(status -H "Authorization: Bearer $(make_token http://other.example/cds-services)" "$url/cds-services")"
        same "health needs none" 200 "$(status "$url/healthz")"
        same "a preflight needs none" 204 "$(status -X OPTIONS -H 'Origin: http://ehr.example' "$url/cds-services")"
        same "the API needs one, too" 401 "$(status -H 'Content-Type: application/json' -d '{"patient":{}}' "$url/v1/plan")"
        printf '%s' '{"keys":[]}' >"$scratch/keys.json"
        kill -HUP "$service"
        if until_says '"keys":0' cat "$scratch/log"; then pass "keys are read anew on SIGHUP"; else fail "SIGHUP leaves the keys: $(tail -n 3 "$scratch/log")"; fi
        same "a token of a withdrawn key is not let in" 401 "$(status -H "Authorization: Bearer $(make_token http://cds.example)" "$url/cds-services")"
        if grep -q '"event":"token_refused","message":"replayed"' "$scratch/log" && ! grep -qF "${token:0:30}" "$scratch/log"; then pass "the log has the reason and not the token"; else fail "the log of tokens"; fi
        stop_service
    else
        skip "tokens over the wire: there is no node"
    fi
fi

# nginx in front, with TLS and two copies: one may stop while the other answers.
if command -v nginx >/dev/null 2>&1 && command -v openssl >/dev/null 2>&1; then
    front=$scratch/front
    mkdir -p "$front"
    openssl req -x509 -newkey rsa:2048 -nodes -keyout "$front/key.pem" -out "$front/cert.pem" -days 2 -subj /CN=localhost 2>/dev/null
    start_service --url https://localhost:8443
    first=$service first_port=$port
    start_service --url https://localhost:8443
    sed -e "s/127.0.0.1:8347/127.0.0.1:$first_port/; s/127.0.0.1:8348/127.0.0.1:$port/" -e "s/listen 8443 ssl/listen unix:$(sed 's/[\/&]/\\&/g' <<<"$front")\/tls.sock ssl/" \
        "$serve/nginx.conf" >"$front/nginx.conf"
    if nginx -t -p "$front" -c nginx.conf >"$scratch/nginx" 2>&1; then pass "nginx takes examples/serve/nginx.conf"; else fail "nginx: $(tail -n 2 "$scratch/nginx")"; fi
    nginx -p "$front" -c nginx.conf -g 'daemon off;' >"$scratch/nginx" 2>&1 &
    proxy=$!
    services+=("$proxy")
    tls() { curl -s --cacert "$front/cert.pem" --unix-socket "$front/tls.sock" "$@"; }
    if until_says '"status":"ok"' tls https://localhost/healthz; then pass "the service answers through TLS"; else fail "no answer through nginx: $(cat "$scratch/nginx")"; fi
    kill -TERM "$first"
    wait "$first"
    answered=0
    for _ in 1 2 3 4 5 6 7 8 9 10; do
        [ "$(tls -o /dev/null -w '%{http_code}' -H 'Content-Type: application/json' -d '{"patient":{}}' https://localhost/v1/plan)" = 200 ] && answered=$((answered + 1))
    done
    same "with one copy stopped, all are answered" 10 $answered
    if grep -q '"patient"' "$front/access.log"; then fail "the proxy's log holds bodies"; else pass "the proxy's log holds no bodies"; fi
    kill -QUIT "$proxy"
    wait "$proxy" 2>/dev/null
    stop_service
else
    skip "nginx in front: there is no nginx or no openssl"
fi

if command -v systemd-analyze >/dev/null 2>&1; then
    cp "$serve/palpate.service" "$serve/palpate.socket" "$scratch/"
    sed -i "s|/usr/bin/palpate|$palpate|" "$scratch/palpate.service"
    told=$(systemd-analyze verify --man=no "$scratch/palpate.service" "$scratch/palpate.socket" 2>&1 | grep -E 'palpate\.(service|socket)')
    same "systemd takes the unit files" "" "$told"
    exposure=$(systemd-analyze security --offline=true "$scratch/palpate.service" 2>/dev/null | sed -n 's/.*exposure level for [^:]*: \([0-9.]*\).*/\1/p')
    if [ -z "$exposure" ]; then
        skip "the unit's exposure: this systemd-analyze does not tell"
    elif [ "${exposure%.*}" -lt 2 ]; then pass "the unit's exposure is $exposure of 10"; else fail "the unit's exposure is $exposure of 10"; fi
else
    skip "the unit files: there is no systemd-analyze"
fi
finish
