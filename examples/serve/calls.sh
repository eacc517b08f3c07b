#!/bin/sh
# SPDX-License-Identifier: MIT
# A walk through the service with curl.   palpate serve --store feedback.db &   then: sh calls.sh [http://127.0.0.1:8347]
set -eu
url=${1:-http://127.0.0.1:8347}
here=$(dirname "$0")

say() { printf '\n== %s\n' "$*"; }
# post PATH: standard input as JSON; an answer other than 2xx ends the script with its error.
post() { curl -sS --fail-with-body -H 'Content-Type: application/json' --data-binary @- "$url$1"; }

say "Is it well?"
curl -sS --fail "$url/healthz"

say "A plan, as text"
printf '{"format": "text", "patient": %s}' "$(cat "$here/../patients/v05-blood-thinner.json")" | post /v1/plan | head -n 12

say "What would change without the blood thinner?"
printf '{"set": {"anticoagulant": false}, "patient": %s}' "$(cat "$here/../patients/v05-blood-thinner.json")" | post /v1/what-if | head -c 300
echo

say "Why is deep tissue massage left out?"
printf '{"thing": "deep_tissue", "patient": %s}' "$(cat "$here/../patients/v05-blood-thinner.json")" | post /v1/why | head -c 300
echo

say "What should be asked next?"
echo '{"patient": {"age_years": 44, "chief_complaint": "low_back_pain"}}' | post /v1/ask | head -c 200
echo

say "The same from a record of FHIR R4, and the plan as drafts in FHIR"
record=$here/../fhir/back-pain-on-warfarin.json
curl -sS --fail-with-body -H 'Content-Type: application/fhir+json' -H 'Accept: application/fhir+json' \
    --data-binary @"$record" "$url/v1/plan?as_of=2026-11-21" | head -c 300
echo

say "What of that record was used?"
printf '{"as_of": "2026-11-21", "record": %s}' "$(cat "$record")" | post /v1/mapping | tr '{' '\n' | grep '"fact"' | head -n 3

say "A form to fill in, as a Questionnaire"
curl -sS --fail "$url/v1/schema/questionnaire" | head -c 200
echo

say "Which hooks are there?"
curl -sS --fail "$url/cds-services" | tr ',' '\n' | grep '"hook"\|"id"'

say "A record system opens a patient"
card=$(post /cds-services/palpate-plan <"$here/patient-view.json")
printf '%s' "$card" | head -c 400
echo
uuid=$(printf '%s' "$card" | sed 's/.*"cards":\[{"uuid":"\([^"]*\)".*/\1/')

say "The clinician does not follow the card $uuid"
post "/cds-services/palpate-plan/feedback" <<JSON
{"feedback": [{"card": "$uuid", "outcome": "overridden", "outcomeTimestamp": "2026-11-21T10:00:00Z",
  "overrideReason": {"reason": {"system": "http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes",
    "code": "prefers-alternative", "display": "Patient prefers an alternative approach or treatment"}}}]}
JSON

say "palpate feedback --store feedback.db tells what became of cards"
