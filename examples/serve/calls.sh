#!/bin/sh
# SPDX-License-Identifier: MIT
# A walk through the service with curl.   palpate serve --store feedback.db &   then: sh calls.sh [http://127.0.0.1:8347]
set -eu
url=${1:-http://127.0.0.1:8347}
here=$(dirname "$0")

say() { printf '\n== %s\n' "$*"; }
# get PATH, post PATH [TYPE]: the answer, into $answer; post sends standard input as that type and asks for the same. An
# answer other than 2xx ends the script, with the error.
get() { answer=$(curl -sS --fail-with-body "$url$1") || stop; }
post() {
    type=${2:-application/json}
    answer=$(curl -sS --fail-with-body -H "Content-Type: $type" -H "Accept: $type" --data-binary @- "$url$1") || stop
}
stop() { printf '%s\n' "$answer" >&2; exit 1; }
# begin: what an answer begins with.
begin() { printf '%.300s ...\n' "$answer"; }

patient=$(cat "$here/../patients/v05-blood-thinner.json")
record=$here/../fhir/back-pain-on-warfarin.json

say "Is it well?"
get /healthz
printf '%s\n' "$answer"

say "A plan, as text"
post /v1/plan <<JSON
{"format": "text", "patient": $patient}
JSON
printf '%s\n' "$answer" | sed -n 1,12p

say "What would change without the blood thinner?"
post /v1/what-if <<JSON
{"set": {"anticoagulant": false}, "patient": $patient}
JSON
begin

say "Why is deep tissue massage left out?"
post /v1/why <<JSON
{"thing": "deep_tissue", "patient": $patient}
JSON
begin

say "What should be asked next?"
post /v1/ask <<JSON
{"patient": {"age_years": 44, "primary_complaint": "low_back_pain"}}
JSON
begin

say "The same from a record of FHIR R4, and the plan as drafts in FHIR"
post "/v1/plan?as_of=2026-11-21" application/fhir+json <"$record"
begin

say "What of that record was used?"
post /v1/mapping <<JSON
{"as_of": "2026-11-21", "record": $(cat "$record")}
JSON
printf '%s\n' "$answer" | tr '{' '\n' | sed -n '/"fact"/p' | sed 3q

say "A form to fill in, as a Questionnaire"
get /v1/schema/questionnaire
begin

say "Which hooks are there?"
get /cds-services
printf '%s\n' "$answer" | tr ',' '\n' | grep '"hook"\|"id"'

say "A record system opens a patient"
post /cds-services/palpate-plan <"$here/patient-view.json"
begin
uuid=$(printf '%s' "$answer" | sed 's/.*"cards":\[{"uuid":"\([^"]*\)".*/\1/')

say "The clinician does not follow the card $uuid"
post "/cds-services/palpate-plan/feedback" <<JSON
{"feedback": [{"card": "$uuid", "outcome": "overridden", "outcomeTimestamp": "2026-11-21T10:00:00Z",
  "overrideReason": {"reason": {"system": "http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes",
    "code": "prefers-alternative", "display": "Patient prefers an alternative approach or treatment"}}}]}
JSON
printf '%s\n' "$answer"

say "palpate feedback --store feedback.db tells what became of cards"
