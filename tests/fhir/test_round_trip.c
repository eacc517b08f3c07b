/* SPDX-License-Identifier: MIT */
/* Patients through a QuestionnaireResponse and back; and every refused request for memory on the
 * ways in and out. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "objects.h"
#include "palpate_fhir.h"
#include "paths.h"
#include "random_patient.h"
#include "sink.h"
#include "small_pack.h"
#include "starve.h"

Suite *round_trip_suite(void);

#define PATIENTS 200

static palpate_engine *engine;
static palpate_fhir *fhir;

static void open_all(void)
{
    char path[4096];
    palpate_layer layer = {.directory = source_path(path, sizeof path, "rules")};
    palpate_options options = PALPATE_OPTIONS_INIT;
    options.layers = &layer;
    options.layer_count = 1;
    ck_assert_int_eq(palpate_engine_open(&options, &engine, NULL, NULL), PALPATE_OK);
    ck_assert_int_eq(palpate_fhir_open(engine, &fhir, NULL), PALPATE_OK);
}

static void close_all(void)
{
    palpate_fhir_free(fhir);
    palpate_engine_free(engine);
}

static void write_patient(const palpate_patient *patient, plp_buffer *out)
{
    plp_buffer_begin(out, plp_memory_default(), 1u << 24);
    ck_assert_int_eq(palpate_patient_write(patient, sink_write, out, NULL), PALPATE_OK);
}

/* Write its answers, read them, and compare the patients, byte for byte. */
static void go_there_and_back(palpate_fhir *codes, const palpate_patient *patient, uint64_t seed)
{
    palpate_fhir_options options = PALPATE_FHIR_OPTIONS_INIT;
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_patient *again = NULL;
    plp_buffer response, before, after;
    options.as_of = "2026-01-20";
    plp_buffer_begin(&response, plp_memory_default(), 1u << 24);
    ck_assert_int_eq(palpate_fhir_response_write(codes, patient, "Patient/p1", NULL, sink_write,
                                                 &response, &error),
                     PALPATE_OK);
    palpate_status status =
        palpate_fhir_read(codes, response.bytes, response.length, &options, &again, NULL, &error);
    ck_assert_msg(status == PALPATE_OK, "seed %lu: %s", (unsigned long)seed, error.detail);
    write_patient(patient, &before);
    write_patient(again, &after);
    ck_assert_msg(strcmp(plp_buffer_text(&before), plp_buffer_text(&after)) == 0,
                  "seed %lu:\n%s\n%s", (unsigned long)seed, plp_buffer_text(&before),
                  plp_buffer_text(&after));
    palpate_patient_free(again);
    plp_buffer_end(&before);
    plp_buffer_end(&after);
    plp_buffer_end(&response);
}

START_TEST(random_patients_come_back_from_their_answers)
{
    patient_maker maker;
    patient_maker_begin(&maker, plp_program_book(engine->program));
    for (uint64_t seed = 1; seed <= PATIENTS; seed++) {
        random_source random = random_from(seed);
        palpate_patient *patient = NULL;
        ck_assert_int_eq(palpate_patient_new(engine, NULL, &patient, NULL), PALPATE_OK);
        make_patient(&maker, &patient->facts, &random);
        go_there_and_back(fhir, patient, seed);
        palpate_patient_free(patient);
    }
    patient_maker_end(&maker);
}
END_TEST

START_TEST(dated_answers_and_open_members_come_back)
{
    static const char text[] =
        "{\"pain_nrs\":{\"value\":4,\"at\":\"2026-01-19\"},\"fever_now\":{\"value\":false,\"at\":"
        "\"2026-01-20\"},\"pain_regions\":{\"neck\":true,\"chest\":false},\"pain_quality\":{"
        "\"sharp\":false},\"goals\":[],\"surgery_weeks_ago\":\"never\"}";
    palpate_request request = PALPATE_REQUEST_INIT;
    palpate_patient *patient = NULL;
    request.as_of = "2026-01-20";
    ck_assert_int_eq(palpate_patient_read(engine, text, strlen(text), &request, &patient, NULL),
                     PALPATE_OK);
    go_there_and_back(fhir, patient, 0);
    palpate_patient_free(patient);
}
END_TEST

/* ---- references within a plan ---- */

static bool is_entry(const palpate_json *bundle, const char *reference)
{
    for (const palpate_json *each = palpate_json_first(palpate_json_member(bundle, "entry"));
         each != NULL; each = palpate_json_after(each)) {
        const palpate_json *resource = palpate_json_member(each, "resource");
        const char *type = palpate_json_string(palpate_json_member(resource, "resourceType"));
        const char *id = palpate_json_string(palpate_json_member(resource, "id"));
        char own[128];
        ck_assert_ptr_nonnull(id);
        snprintf(own, sizeof own, "%s/%s", type, id);
        if (strcmp(own, reference) == 0)
            return true;
    }
    return false;
}

static unsigned check_references(const palpate_json *bundle, const palpate_json *value)
{
    unsigned count = 0;
    const char *reference = palpate_json_string(palpate_json_member(value, "reference"));
    if (reference != NULL && strncmp(reference, "urn:palpate:", 12) != 0 &&
        strcmp(reference, "Patient/p1") != 0) {
        ck_assert_msg(is_entry(bundle, reference), "%s is no entry", reference);
        count++;
    }
    for (const palpate_json *each = palpate_json_first(value); each != NULL;
         each = palpate_json_after(each))
        count += check_references(bundle, each);
    return count;
}

START_TEST(local_references_of_a_plan_lead_to_its_entries)
{
    static const char text[] =
        "{\"age_years\":40,\"pain_duration_weeks\":20,\"anticoagulant\":true}";
    palpate_fhir_plan_options options = PALPATE_FHIR_PLAN_INIT;
    palpate_plan *plan = NULL;
    palpate_json *bundle = NULL;
    plp_buffer out, again;
    plp_buffer_begin(&out, plp_memory_default(), 1u << 24);
    plp_buffer_begin(&again, plp_memory_default(), 1u << 24);
    ck_assert_int_eq(palpate_plan_json(engine, text, strlen(text), NULL, &plan, NULL), PALPATE_OK);
    ck_assert_int_eq(palpate_fhir_plan_write(fhir, plan, &options, sink_write, &out, NULL),
                     PALPATE_E_USAGE); /* the day is required */
    options.created = "2026-01-20T10:00:00Z";
    options.subject = "Patient/p1";
    options.local_references = true;
    ck_assert_int_eq(palpate_fhir_plan_write(fhir, plan, &options, sink_write, &out, NULL),
                     PALPATE_OK);
    ck_assert_int_eq(palpate_fhir_plan_write(fhir, plan, &options, sink_write, &again, NULL),
                     PALPATE_OK);
    ck_assert_str_eq(plp_buffer_text(&out), plp_buffer_text(&again));
    ck_assert_int_eq(palpate_json_read(engine, out.bytes, out.length, &bundle, NULL), PALPATE_OK);
    ck_assert_str_eq(palpate_json_string(palpate_json_member(bundle, "type")), "collection");
    ck_assert_uint_gt(check_references(bundle, bundle), 5);
    ck_assert_ptr_null(strstr(plp_buffer_text(&out), "\"request\""));
    ck_assert_int_eq(palpate_fhir_plan_write(fhir, plan, &options, sink_refuse, NULL, NULL),
                     PALPATE_E_WRITE);
    palpate_json_free(bundle);
    palpate_plan_free(plan);
    plp_buffer_end(&out);
    plp_buffer_end(&again);
}
END_TEST

/* What is given one by one, against the Bundle: read on from where the last one was found. */
typedef struct finding {
    const char *rest;
    unsigned count, titled;
} finding;

static bool find_resource(void *context, const palpate_fhir_resource *resource)
{
    finding *all = context;
    char *json = strndup(resource->json, resource->length), type[64];
    snprintf(type, sizeof type, "{\"resourceType\":\"%s\"", resource->type);
    ck_assert_int_eq(strncmp(json, type, strlen(type)), 0);
    const char *found = strstr(all->rest, json), *id = strstr(all->rest, resource->id);
    ck_assert_msg(found != NULL && id != NULL, "%s is not in the Bundle", json);
    all->rest = found + resource->length;
    all->count++;
    if (resource->title != NULL) {
        all->titled++;
        ck_assert_uint_gt(strlen(resource->title), 0);
    }
    free(json);
    return true;
}

static bool stop_at_once(void *context, const palpate_fhir_resource *resource)
{
    (void)resource;
    ++*(unsigned *)context;
    return false;
}

START_TEST(resources_one_by_one_are_those_of_the_bundle)
{
    static const char text[] =
        "{\"age_years\":40,\"pain_duration_weeks\":20,\"anticoagulant\":true}";
    palpate_fhir_plan_options options = PALPATE_FHIR_PLAN_INIT;
    palpate_plan *plan = NULL;
    palpate_json *bundle = NULL;
    unsigned calls = 0, entries = 0;
    plp_buffer out;
    plp_buffer_begin(&out, plp_memory_default(), 1u << 24);
    ck_assert_int_eq(palpate_plan_json(engine, text, strlen(text), NULL, &plan, NULL), PALPATE_OK);
    options.created = "2026-01-20";
    ck_assert_int_eq(palpate_fhir_plan_write(fhir, plan, &options, sink_write, &out, NULL),
                     PALPATE_OK);
    finding all = {.rest = plp_buffer_text(&out)};
    ck_assert_int_eq(palpate_fhir_plan_each(fhir, plan, &options, find_resource, &all, NULL),
                     PALPATE_OK);
    ck_assert_int_eq(palpate_json_read(engine, out.bytes, out.length, &bundle, NULL), PALPATE_OK);
    for (const palpate_json *each = palpate_json_first(palpate_json_member(bundle, "entry"));
         each != NULL; each = palpate_json_after(each))
        entries++;
    ck_assert_uint_eq(all.count, entries);
    ck_assert_uint_eq(all.titled, entries - 1); /* the Provenance has no words */
    ck_assert_int_eq(palpate_fhir_plan_each(fhir, plan, &options, stop_at_once, &calls, NULL),
                     PALPATE_E_WRITE);
    ck_assert_uint_eq(calls, 1);
    ck_assert_int_eq(palpate_fhir_plan_each(fhir, plan, &options, NULL, NULL, NULL),
                     PALPATE_E_USAGE);
    palpate_json_free(bundle);
    palpate_plan_free(plan);
    plp_buffer_end(&out);
}
END_TEST

/* Facts that differ give ids that differ, also where one text ends in what the other begins with.
 */
START_TEST(another_plan_or_day_has_other_ids)
{
    static const char *const texts[] = {"{\"age_years\":40}", "{\"age_years\":70}"};
    static const char *const days[] = {"2026-01-20", "2026-01-21"};
    char *written[4];
    for (size_t i = 0; i < 4; i++) {
        palpate_fhir_plan_options options = PALPATE_FHIR_PLAN_INIT;
        palpate_plan *plan = NULL;
        plp_buffer out;
        plp_buffer_begin(&out, plp_memory_default(), 1u << 24);
        options.created = days[i / 2];
        ck_assert_int_eq(
            palpate_plan_json(engine, texts[i % 2], strlen(texts[i % 2]), NULL, &plan, NULL),
            PALPATE_OK);
        ck_assert_int_eq(palpate_fhir_plan_write(fhir, plan, &options, sink_write, &out, NULL),
                         PALPATE_OK);
        const char *id = strstr(plp_buffer_text(&out), "urn:uuid:");
        ck_assert_ptr_nonnull(id);
        ck_assert_msg(id[9 + 14] == '8' && strchr("89ab", id[9 + 19]) != NULL, "%.45s", id);
        written[i] = strndup(id, 45);
        for (size_t k = 0; k < i; k++)
            ck_assert_str_ne(written[k], written[i]);
        palpate_plan_free(plan);
        plp_buffer_end(&out);
    }
    for (size_t i = 0; i < 4; i++)
        free(written[i]);
}
END_TEST

/* ---- memory ---- */

static const char record[] =
    "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":["
    "{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"p\",\"birthDate\":\"1960-01-01\"}},"
    "{\"resource\":{\"resourceType\":\"Condition\",\"id\":\"c\",\"subject\":{\"reference\":"
    "\"Patient/"
    "p\"},\"code\":{\"coding\":[{\"system\":\"http://snomed.info/sct\",\"code\":\"1\"}]}}},"
    "{\"resource\":{\"resourceType\":\"Observation\",\"status\":\"final\",\"code\":{\"coding\":[{"
    "\"system\":\"http://loinc.org\",\"code\":\"72514-3\"}]},\"valueQuantity\":{\"value\":5}}},"
    "{\"resource\":{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\","
    "\"questionnaire\":\"urn:palpate:questionnaire:patient\",\"item\":[{\"linkId\":\"pressure\","
    "\"answer\":[{\"valueCoding\":{\"code\":\"firm\"}}]}]}}]}";

static const char codes[] =
    "record \"born\" { fact = age, from = { \"patient\" }, take = \"age\" }\n"
    "record \"one\" { fact = thinner, from = { \"condition\" }, codes = { snomed = { \"1\" }, text "
    "= "
    "{ \"x y\" } }, doubt = \"?\" }\n"
    "record \"score\" { fact = pain, from = { \"observation\" }, codes = { loinc = { \"72514-3\" } "
    "}, "
    "take = \"value\" }\n";

/* In, plan, out, questionnaire, answers: the first failure ends it. */
static palpate_status read_and_write(palpate_engine *small)
{
    palpate_fhir_options options = PALPATE_FHIR_OPTIONS_INIT;
    palpate_fhir_plan_options writing = PALPATE_FHIR_PLAN_INIT;
    palpate_fhir *own = NULL;
    palpate_patient *patient = NULL;
    palpate_fhir_mapping *mapping = NULL;
    palpate_plan *plan = NULL;
    plp_buffer out;
    options.as_of = "2026-01-20";
    plp_buffer_begin(&out, plp_memory_default(), 1u << 24);
    palpate_status status = palpate_fhir_open(small, &own, NULL);
    if (status == PALPATE_OK)
        status = palpate_fhir_read(own, record, strlen(record), &options, &patient, &mapping, NULL);
    if (status == PALPATE_OK)
        status =
            palpate_fhir_mapping_write(mapping, PALPATE_FORMAT_JSON, NULL, sink_write, &out, NULL);
    if (status == PALPATE_OK)
        status =
            palpate_fhir_mapping_write(mapping, PALPATE_FORMAT_TEXT, NULL, sink_write, &out, NULL);
    if (status == PALPATE_OK)
        status = palpate_plan_patient(patient, &plan, NULL);
    writing.created = "2026-01-20";
    writing.mapping = mapping;
    writing.subject = palpate_fhir_mapping_patient(mapping);
    if (status == PALPATE_OK)
        status = palpate_fhir_plan_write(own, plan, &writing, sink_write, &out, NULL);
    if (status == PALPATE_OK)
        status = palpate_fhir_questionnaire_write(own, sink_write, &out, NULL);
    if (status == PALPATE_OK)
        status = palpate_fhir_response_write(own, patient, NULL, NULL, sink_write, &out, NULL);
    palpate_plan_free(plan);
    palpate_fhir_mapping_free(mapping);
    palpate_patient_free(patient);
    palpate_fhir_free(own);
    plp_buffer_end(&out);
    return status;
}

START_TEST(every_refused_request_for_memory_is_survived)
{
    starve_hunger hunger;
    palpate_allocator memory = starve_allocator(&hunger, STARVE_NEVER);
    palpate_engine *small = NULL;
    ck_assert_int_eq(small_pack_open(&memory, codes, &small), PALPATE_OK);
    ck_assert_int_eq(read_and_write(small), PALPATE_OK); /* warms the engine */
    for (long n = 0;; n++) {
        long held = hunger.blocks_held;
        hunger.requests = 0;
        hunger.refused = n;
        palpate_status status = read_and_write(small);
        ck_assert_int_eq(hunger.blocks_held, held);
        if (status == PALPATE_OK && hunger.requests <= n)
            break;
        ck_assert_msg(status == PALPATE_E_NOMEM || status == PALPATE_OK, "request %ld: %s", n,
                      palpate_status_word(status));
    }
    hunger.refused = STARVE_NEVER;
    palpate_engine_free(small);
    ck_assert_int_eq(hunger.blocks_held, 0);
    ck_assert_int_eq(hunger.wrong_sizes, 0);
}
END_TEST

Suite *round_trip_suite(void)
{
    Suite *suite = suite_create("fhir/round_trip");
    TCase *all = tcase_create("round trip");
    tcase_add_unchecked_fixture(all, open_all, close_all);
    tcase_add_test(all, random_patients_come_back_from_their_answers);
    tcase_add_test(all, dated_answers_and_open_members_come_back);
    tcase_add_test(all, local_references_of_a_plan_lead_to_its_entries);
    tcase_add_test(all, resources_one_by_one_are_those_of_the_bundle);
    tcase_add_test(all, another_plan_or_day_has_other_ids);
    tcase_add_test(all, every_refused_request_for_memory_is_survived);
    suite_add_tcase(suite, all);
    return suite;
}
