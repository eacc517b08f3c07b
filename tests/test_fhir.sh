#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# FHIR by the program: real records give what they should, what is written is valid R4, and every fault that is planted is
# found. The real records lie beside the project; without them, and without node and the validator, those parts are skipped.
# shellcheck source-path=SCRIPTDIR source=support/script.sh
. "$(dirname "${BASH_SOURCE[0]}")/support/script.sh"

records=$source/../shared/fhir
day=2026-01-20

# ---- records of others ----

if [ -r "$records/facts.tsv" ]; then
    # One row a record: the newest day in it, the age on that day, the sex, and what a plan must not overlook.
    while IFS=$'\t' read -r file _ _ sex _ as_of age _; do
        [ "$file" = file ] && continue
        "$palpate" plan --from fhir --show-mapping --json --as-of "$as_of" "$records/$file" >"$scratch/mapping" 2>"$scratch/error"
        same "$file: age and sex" "$age $sex" \
            "$(sed -n 's/.*"patient":{\(.*\)},"facts".*/\1/p' "$scratch/mapping" |
                sed -n 's/.*"age_years":\([0-9]*\).*"sex_at_birth":"\([a-z]*\)".*/\1 \2/p')"
    done <"$records/facts.tsv"

    # must FILE DAY PATTERN: the mapping has the facts that a plan must not overlook.
    must() {
        if "$palpate" plan --from fhir --show-mapping --as-of "$2" "$records/$1" 2>&1 | grep -q -E "^  $3"; then
            pass "$1: $3"
        else
            fail "$1: $3"
        fi
    }
    must cabg-medref-synthea.json 2020-03-14 'anticoagulant = true'
    must cabg-medref-synthea.json 2020-03-14 'antiplatelet = true'
    must cabg-medref-synthea.json 2020-03-14 'heart_event_weeks = '
    must cabg-medref-synthea.json 2020-03-14 'hypertension stays open'
    must cdc-pain-brenda.json 2023-10-01 'primary_complaint = "low_back_pain"'
    must cdc-pain-brenda.json 2023-10-01 'pain_nrs = .*"value":10'
    must cdc-pain-brenda.json 2023-10-01 'strong_pain_or_sedative_hours = 0'
    must cdc-pain-brenda.json 2023-10-01 'fibromyalgia = true'
    must cdc-pain-brenda.json 2023-10-01 'low_mood = true'
    must child-ruecker.json 2022-03-14 'age_years = 7'
    must chronicpain-paralysis-ohara.json 2021-01-21 'neuro_deficit = "stable_motor"'
    must chronicpain-paralysis-ohara.json 2021-01-21 'pain_duration_weeks = '
    must clbp-neck-bradtke.json 2022-04-20 'pain_regions = .*"lower_back":true'
    must clbp-neck-bradtke.json 2022-04-20 'pain_regions = .*"neck":true'
    must latex-klein.json 2020-07-13 'allergy_latex = true'
    must pregnant-now-shameka.json 2021-03-30 'pregnancy_status = "trimester_1"'
    must prostate-ca-schaden.json 2021-02-25 'cancer_status = "active_treatment"'
    must prostate-ca-schaden.json 2021-02-25 'stroke_weeks = '
    must rheumatoid-hermiston.json 2020-06-10 'immunosuppressed = true'
    must rheumatoid-hermiston.json 2020-06-10 'inflammatory_arthritis stays open'
    must rheumatoid-hermiston.json 2020-06-10 'allergy_nut = true'
    must rheumatoid-hermiston.json 2020-06-10 'skin_noncontagious = true'
    must spine-howell.json 2026-01-20 'spinal_fusion = true'
    must spine-howell.json 2026-01-20 'leg_pain_below_knee = true'
    must stroke-knee-botsford.json 2021-09-11 'stroke_weeks = '
    must stroke-knee-botsford.json 2021-09-11 'nsaid_use = true'
    must warfarin-osteoporosis-spencer.json 2020-07-07 'anticoagulant = true'
    must warfarin-osteoporosis-spencer.json 2020-07-07 'osteoporosis_level = "osteoporosis"'

    # What a careless reader would find and must not.
    mustnot() {
        if "$palpate" plan --from fhir --show-mapping --as-of "$2" "$records/$1" 2>&1 | grep -q -E "^  $3"; then
            fail "$1: not $3"
        else
            pass "$1: not $3"
        fi
    }
    mustnot clbp-neck-bradtke.json 2022-04-20 'pregnancy_status'
    mustnot past-pregnancies-hettinger.json 2020-07-26 'pregnancy_status'
    mustnot rheumatoid-hermiston.json 2020-06-10 'steroid_long_term'
    mustnot latex-klein.json 2020-07-13 'steroid_long_term'
    mustnot child-ruecker.json 2022-03-14 'nsaid_use'
else
    skip "records of others: $records is not there"
fi

# ---- what is written ----

plans=$scratch/plans
for patient in "$source"/examples/patients/*.json; do
    "$palpate" plan --format fhir --as-of "$day" "$patient" || echo "no plan of $patient"
done >"$plans" 2>"$scratch/error"
for record in "$source"/examples/fhir/*.json "$records"/*.json; do
    [ -r "$record" ] || continue
    "$palpate" plan --from fhir --format fhir --as-of "$day" "$record" || echo "no plan of $record"
done >>"$plans" 2>"$scratch/error"
"$palpate" schema questionnaire >"$scratch/questionnaire"
same "every plan is written" "" "$(grep -v '^{"resourceType":"Bundle"' "$plans")"
same "the same plan twice is the same bytes" "$(head -n 1 "$plans")" \
    "$("$palpate" plan --format fhir --as-of "$day" "$(printf '%s\n' "$source"/examples/patients/*.json | head -n 1)")"

tools=$source/tests/fhir
if ! command -v node >/dev/null 2>&1 || [ ! -d "$tools/node_modules/@medplum/core" ]; then
    skip "validation: node or the validator is missing (tests/support/packages.sh --tests installs both)"
    finish
fi
if cat "$plans" "$scratch/questionnaire" | node "$tools/validate.mjs" >"$scratch/found" 2>&1; then
    pass "every plan and the Questionnaire are valid FHIR R4: $(tail -n 1 "$scratch/found")"
else
    fail "not valid FHIR R4"
    head -n 20 "$scratch/found" | cut -c 1-300 | sed 's/^/        /'
fi
{
    "$palpate" plan --format fhir --as-of "$day" "$source/examples/patients/v05-blood-thinner.json"
    cat "$scratch/questionnaire"
} >"$scratch/sound"
if node "$tools/faults.mjs" <"$scratch/sound" >"$scratch/found" 2>&1; then
    pass "every planted fault is found: $(tail -n 1 "$scratch/found")"
else
    fail "a planted fault is missed"
    sed 's/^/        /' "$scratch/found"
fi
finish
