/* SPDX-License-Identifier: MIT */
/* Fuzz target of the FHIR reader: any bytes are read as a record; what is accepted reads twice as
 * the same, makes a plan that is written as FHIR, and its facts come back from their answers.
 *
 * By hand: clang -fsanitize=fuzzer,address,undefined with the files of libfhir, libsupport and
 * libcore.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/memory.h"
#include "fuzz.h"
#include "palpate_fhir.h"
#include "sink.h"
#include "small_pack.h"

static palpate_engine *engine;
static palpate_fhir *fhir;

static const char records[] =
    "record \"born\" { fact = age, from = { \"patient\" }, take = \"age\" }\n"
    "record \"thin\" { fact = thinner, from = { \"condition\", \"medication\", \"allergy\", "
    "\"procedure\", \"device\" }, codes = { snomed = { \"1\" }, icd10cm = { \"D6\" }, text = { "
    "\"blood thin\" } }, "
    "days = { 0, 9000 }, undated = true, status = \"any\" }\n"
    "record \"score\" { fact = pain, from = { \"observation\" }, codes = { loinc = { \"72514-3\" } "
    "}, "
    "take = \"value\" }\n"
    "record \"cut\" { fact = surgery, from = { \"procedure\" }, codes = { snomed = { \"2\" } }, "
    "take = "
    "\"since\" }\n";

static void claim(bool holds, const char *what)
{
    if (holds)
        return;
    fprintf(stderr, "fuzz_fhir: %s\n", what);
    abort();
}

static palpate_status read_record(const char *bytes, size_t size, palpate_patient **patient,
                                  plp_buffer *told)
{
    palpate_fhir_options options = PALPATE_FHIR_OPTIONS_INIT;
    palpate_fhir_mapping *mapping = NULL;
    palpate_error error = PALPATE_ERROR_INIT;
    options.as_of = "2026-01-20";
    palpate_status status =
        palpate_fhir_read(fhir, bytes, size, &options, patient, &mapping, &error);
    claim(status == error.status && (error.detail[0] == '\0') == (status == PALPATE_OK),
          "a failure has words");
    plp_buffer_begin(told, NULL, SIZE_MAX);
    if (status == PALPATE_OK)
        claim(palpate_fhir_mapping_write(mapping, PALPATE_FORMAT_JSON, NULL, sink_write, told,
                                         NULL) == PALPATE_OK,
              "a mapping can be written");
    palpate_fhir_mapping_free(mapping);
    return status;
}

static bool is_json(const plp_buffer *text)
{
    palpate_json *tree = NULL;
    palpate_status status = palpate_json_read(engine, text->bytes, text->length, &tree, NULL);
    palpate_json_free(tree);
    return status == PALPATE_OK || status == PALPATE_E_LIMIT;
}

static void check_plan(const palpate_patient *patient)
{
    palpate_fhir_plan_options options = PALPATE_FHIR_PLAN_INIT;
    palpate_plan *plan = NULL;
    plp_buffer out;
    options.created = "2026-01-20";
    plp_buffer_begin(&out, NULL, SIZE_MAX);
    claim(palpate_plan_patient(patient, &plan, NULL) == PALPATE_OK, "a patient has a plan");
    claim(palpate_fhir_plan_write(fhir, plan, &options, sink_write, &out, NULL) == PALPATE_OK,
          "a plan can be written");
    claim(is_json(&out), "a plan is JSON");
    palpate_plan_free(plan);
    plp_buffer_end(&out);
}

static void check_answers(const palpate_patient *patient)
{
    palpate_patient *again = NULL;
    plp_buffer response, told, before, after;
    plp_buffer_begin(&response, NULL, SIZE_MAX);
    plp_buffer_begin(&before, NULL, SIZE_MAX);
    plp_buffer_begin(&after, NULL, SIZE_MAX);
    claim(palpate_fhir_response_write(fhir, patient, NULL, NULL, sink_write, &response, NULL) ==
              PALPATE_OK,
          "answers can be written");
    claim(read_record(response.bytes, response.length, &again, &told) == PALPATE_OK,
          "answers can be read");
    claim(palpate_patient_write(patient, sink_write, &before, NULL) == PALPATE_OK &&
              palpate_patient_write(again, sink_write, &after, NULL) == PALPATE_OK &&
              before.length == after.length &&
              memcmp(before.bytes, after.bytes, before.length) == 0,
          "a patient comes back from the answers");
    palpate_patient_free(again);
    plp_buffer_end(&told);
    plp_buffer_end(&response);
    plp_buffer_end(&before);
    plp_buffer_end(&after);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    palpate_patient *patient = NULL, *again = NULL;
    plp_buffer first, second;
    if (engine == NULL) {
        claim(small_pack_open(NULL, records, &engine) == PALPATE_OK, "the rules load");
        claim(palpate_fhir_open(engine, &fhir, NULL) == PALPATE_OK, "the codes open");
    }
    palpate_status status = read_record((const char *)data, size, &patient, &first);
    claim(read_record((const char *)data, size, &again, &second) == status &&
              first.length == second.length &&
              (first.length == 0 || memcmp(first.bytes, second.bytes, first.length) == 0),
          "reading twice comes to the same");
    if (status == PALPATE_OK) {
        claim(is_json(&first), "a mapping is JSON");
        check_plan(patient);
        check_answers(patient);
    }
    palpate_patient_free(patient);
    palpate_patient_free(again);
    plp_buffer_end(&first);
    plp_buffer_end(&second);
    return 0;
}
