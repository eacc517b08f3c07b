/* SPDX-License-Identifier: MIT */
/* Every case of tests/cases/fhir: what a record gives with the shipped rules, what is not used and
 * why, or how it is refused and where. */
#include <check.h>
#include <stdio.h>
#include <string.h>
#include "cases.h"
#include "day.h"
#include "palpate_fhir.h"
#include "paths.h"
#include "sink.h"

Suite *records_suite(void);

static test_cases cases;
static palpate_engine *engine;
static palpate_fhir *fhir;

static void open_all(void)
{
    char path[4096];
    palpate_layer layer = {.directory = source_path(path, sizeof path, "rules")};
    palpate_options options = PALPATE_OPTIONS_INIT;
    palpate_error error = PALPATE_ERROR_INIT;
    options.layers = &layer;
    options.layer_count = 1;
    palpate_status status = palpate_engine_open(&options, &engine, NULL, &error);
    ck_assert_msg(status == PALPATE_OK, "%s", error.detail);
    ck_assert_int_eq(palpate_fhir_open(engine, &fhir, NULL), PALPATE_OK);
    cases = cases_open("tests/cases/fhir");
}

static void close_all(void)
{
    palpate_fhir_free(fhir);
    palpate_engine_free(engine);
    cases_close(&cases);
}

static const char *text_at(const palpate_json *tree, const char *key)
{
    return palpate_json_string(palpate_json_member(tree, key));
}

static void print(const palpate_json *value, plp_buffer *out)
{
    plp_buffer_begin(out, plp_memory_default(), 1u << 24);
    ck_assert_int_eq(palpate_json_write(engine, value, sink_write, out, NULL), PALPATE_OK);
}

/* The item of a list whose `key` is `value`. */
static const palpate_json *find(const palpate_json *list, const char *key, const char *value)
{
    for (const palpate_json *each = palpate_json_first(list); each != NULL;
         each = palpate_json_after(each))
        if (text_at(each, key) != NULL && strcmp(text_at(each, key), value) == 0)
            return each;
    return NULL;
}

static void expect_facts(const char *name, const palpate_json *expected, const palpate_json *facts)
{
    for (const palpate_json *each = palpate_json_first(expected); each != NULL;
         each = palpate_json_after(each)) {
        const palpate_json *fact = find(facts, "fact", palpate_json_name(each));
        plp_buffer wanted, found;
        ck_assert_msg(fact != NULL, "%s: %s was not decided", name, palpate_json_name(each));
        print(each, &wanted);
        print(palpate_json_member(fact, "value"), &found);
        ck_assert_msg(strcmp(plp_buffer_text(&wanted), plp_buffer_text(&found)) == 0,
                      "%s: %s is %s, not %s", name, palpate_json_name(each),
                      plp_buffer_text(&found), plp_buffer_text(&wanted));
        plp_buffer_end(&wanted);
        plp_buffer_end(&found);
    }
}

/* An entry of the mapping, used or not. */
static const palpate_json *find_entry(const palpate_json *mapping, const char *resource)
{
    const palpate_json *found =
        find(palpate_json_member(mapping, "not_used"), "resource", resource);
    for (const palpate_json *each = palpate_json_first(palpate_json_member(mapping, "facts"));
         found == NULL && each != NULL; each = palpate_json_after(each))
        found = find(palpate_json_member(each, "because"), "resource", resource);
    return found;
}

static void expect_mapping(const test_case *now, const palpate_json *mapping)
{
    const palpate_json *tree = (const palpate_json *)now->tree;
    const palpate_json *facts = palpate_json_member(mapping, "facts");
    const palpate_json *unused = palpate_json_member(mapping, "not_used");
    expect_facts(now->name, palpate_json_member(tree, "expect"), facts);
    for (const palpate_json *each = palpate_json_first(palpate_json_member(tree, "unknown"));
         each != NULL; each = palpate_json_after(each)) {
        ck_assert_msg(find(facts, "fact", palpate_json_string(each)) == NULL, "%s: %s was decided",
                      now->name, palpate_json_string(each));
        ck_assert(palpate_json_member(palpate_json_member(mapping, "patient"),
                                      palpate_json_string(each)) == NULL);
    }
    for (const palpate_json *each = palpate_json_first(palpate_json_member(tree, "doubts"));
         each != NULL; each = palpate_json_after(each))
        ck_assert_msg(text_at(find(facts, "fact", palpate_json_string(each)), "doubt") != NULL,
                      "%s: %s is not doubted", now->name, palpate_json_string(each));
    for (const palpate_json *each = palpate_json_first(palpate_json_member(tree, "not_used"));
         each != NULL; each = palpate_json_after(each)) {
        const char *reason = text_at(find(unused, "resource", palpate_json_name(each)), "reason");
        ck_assert_msg(reason != NULL && strcmp(reason, palpate_json_string(each)) == 0,
                      "%s: %s is \"%s\", not \"%s\"", now->name, palpate_json_name(each),
                      reason == NULL ? "used" : reason, palpate_json_string(each));
    }
    for (const palpate_json *each = palpate_json_first(palpate_json_member(tree, "texts"));
         each != NULL; each = palpate_json_after(each)) {
        const char *text = text_at(find_entry(mapping, palpate_json_name(each)), "text");
        ck_assert_msg(text != NULL && strcmp(text, palpate_json_string(each)) == 0,
                      "%s: %s is called \"%s\"", now->name, palpate_json_name(each),
                      text == NULL ? "" : text);
    }
}

static void expect_refusal(const test_case *now, const palpate_json *refused,
                           const palpate_error *error)
{
    const char *code = text_at(refused, "code"), *pointer = text_at(refused, "pointer");
    ck_assert_msg(error->status != PALPATE_OK, "%s: was accepted", now->name);
    ck_assert_msg(strcmp(error->code, code) == 0, "%s: %s, not %s: %s", now->name, error->code,
                  code, error->detail);
    if (pointer != NULL)
        ck_assert_str_eq(error->place.pointer, pointer);
    ck_assert_int_eq(palpate_status_exit(error->status), 4);
}

START_TEST(case_holds)
{
    const test_case *now = &cases.at[_i];
    const palpate_json *tree = (const palpate_json *)now->tree;
    const palpate_json *refused = palpate_json_member(tree, "refused");
    palpate_fhir_options options = PALPATE_FHIR_OPTIONS_INIT;
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_fhir_reader *reader = NULL;
    palpate_patient *patient = NULL;
    palpate_fhir_mapping *mapping = NULL;
    palpate_json *told = NULL;
    plp_buffer out;
    options.as_of = text_at(tree, "as_of");
    options.patient = text_at(tree, "patient");
    ck_assert_int_eq(palpate_fhir_reader_new(fhir, &options, &reader, NULL), PALPATE_OK);
    palpate_status status =
        palpate_fhir_reader_add_json(reader, NULL, palpate_json_member(tree, "record"), &error);
    if (status == PALPATE_OK)
        status = palpate_fhir_reader_finish(reader, &patient, &mapping, &error);
    if (refused != NULL) {
        expect_refusal(now, refused, &error);
    } else {
        ck_assert_msg(status == PALPATE_OK, "%s: %s at %s", now->name, error.detail,
                      error.place.pointer);
        plp_buffer_begin(&out, plp_memory_default(), 1u << 24);
        ck_assert_int_eq(
            palpate_fhir_mapping_write(mapping, PALPATE_FORMAT_JSON, NULL, sink_write, &out, NULL),
            PALPATE_OK);
        ck_assert_int_eq(palpate_json_read(engine, out.bytes, out.length, &told, NULL), PALPATE_OK);
        expect_mapping(now, told);
        palpate_json_free(told);
        plp_buffer_end(&out);
    }
    palpate_fhir_mapping_free(mapping);
    palpate_patient_free(patient);
    palpate_fhir_reader_free(reader);
}
END_TEST

START_TEST(a_day_is_required)
{
    palpate_fhir_options options = PALPATE_FHIR_OPTIONS_INIT;
    palpate_fhir_reader *reader = NULL;
    palpate_error error = PALPATE_ERROR_INIT;
    ck_assert_int_eq(palpate_fhir_reader_new(fhir, &options, &reader, &error), PALPATE_E_USAGE);
    ck_assert_str_eq(error.code, "bad_date");
    ck_assert_ptr_null(reader);
    options.as_of = "2026-02-30";
    ck_assert_int_eq(palpate_fhir_reader_new(fhir, &options, &reader, NULL), PALPATE_E_USAGE);
}
END_TEST

START_TEST(a_text_that_fails_leaves_the_reader_as_it_was)
{
    static const char good[] =
        "{\"resourceType\":\"Patient\",\"id\":\"p\",\"birthDate\":\"1980-05-01\"}";
    static const char bad[] = "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":"
                              "{\"resourceType\":\"Patient\",\"id\":\"q\"}},7]}";
    palpate_fhir_options options = PALPATE_FHIR_OPTIONS_INIT;
    palpate_fhir_reader *reader = NULL;
    palpate_patient *patient = NULL;
    palpate_fhir_mapping *mapping = NULL;
    size_t facts, used, unused;
    options.as_of = "2026-01-20";
    ck_assert_int_eq(palpate_fhir_reader_new(fhir, &options, &reader, NULL), PALPATE_OK);
    ck_assert_int_eq(palpate_fhir_reader_add(reader, "a", good, strlen(good), NULL), PALPATE_OK);
    ck_assert_int_eq(palpate_fhir_reader_add(reader, "b", bad, strlen(bad), NULL), PALPATE_E_TYPE);
    ck_assert_int_eq(palpate_fhir_reader_add(reader, "c", "{", 1, NULL), PALPATE_E_SYNTAX);
    ck_assert_int_eq(palpate_fhir_reader_finish(reader, &patient, &mapping, NULL), PALPATE_OK);
    palpate_fhir_mapping_counts(mapping, &facts, &used, &unused);
    ck_assert_uint_eq(used, 1);
    ck_assert_uint_eq(unused, 0);
    ck_assert_uint_ge(facts, 1);
    ck_assert_str_eq(palpate_fhir_mapping_patient(mapping), "Patient/p");
    palpate_fhir_mapping_free(mapping);
    palpate_patient_free(patient);
    palpate_fhir_reader_free(reader);
}
END_TEST

START_TEST(more_resources_than_the_limit_are_refused)
{
    static const char one[] = "{\"resourceType\":\"Observation\"}";
    palpate_fhir_options options = PALPATE_FHIR_OPTIONS_INIT;
    palpate_fhir_reader *reader = NULL;
    palpate_error error = PALPATE_ERROR_INIT;
    options.as_of = "2026-01-20";
    options.most_entries = 2;
    ck_assert_int_eq(palpate_fhir_reader_new(fhir, &options, &reader, NULL), PALPATE_OK);
    for (int i = 0; i < 2; i++)
        ck_assert_int_eq(palpate_fhir_reader_add(reader, NULL, one, strlen(one), NULL), PALPATE_OK);
    ck_assert_int_eq(palpate_fhir_reader_add(reader, NULL, one, strlen(one), &error),
                     PALPATE_E_LIMIT);
    ck_assert_str_eq(error.code, "fhir_entries");
    palpate_fhir_reader_free(reader);
}
END_TEST

START_TEST(a_layer_adds_codes_and_changes_those_of_lower_layers)
{
    static const char layer[] =
        "record \"marevan\" { fact = anticoagulant, from = { \"medication\" }, codes = { text = { "
        "\"marevan\" } } }\n"
        "change \"record stroke\" { codes = { icd10cm = { \"I63\" } }, reason = \"ours\", by = "
        "\"a\", "
        "on = \"2026-11-02\" }\n";
    static const char record[] =
        "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":"
        "\"MedicationRequest\",\"status\":\"active\",\"subject\":{\"reference\":\"Patient/p\"},"
        "\"medicationCodeableConcept\":{\"text\":\"Marevan 3 mg\"}}},{\"resource\":{"
        "\"resourceType\":\"Condition\",\"subject\":{\"reference\":\"Patient/p\"},\"code\":{"
        "\"coding\":[{\"system\":\"http://snomed.info/sct\",\"code\":\"230690007\"}]},"
        "\"onsetDateTime\":\"2025-01-01\"}}]}";
    char path[4096];
    palpate_rule_text text = {"codes.lua", layer, sizeof layer - 1};
    palpate_layer layers[] = {{.directory = source_path(path, sizeof path, "rules")},
                              {.name = "clinic", .texts = &text, .text_count = 1}};
    palpate_options options = PALPATE_OPTIONS_INIT;
    palpate_fhir_options reading = PALPATE_FHIR_OPTIONS_INIT;
    palpate_engine *layered = NULL;
    palpate_fhir *codes = NULL;
    palpate_patient *patient = NULL;
    plp_buffer out;
    options.layers = layers;
    options.layer_count = 2;
    reading.as_of = "2026-01-20";
    ck_assert_int_eq(palpate_engine_open(&options, &layered, NULL, NULL), PALPATE_OK);
    ck_assert_int_eq(palpate_fhir_open(layered, &codes, NULL), PALPATE_OK);
    ck_assert_int_eq(
        palpate_fhir_read(codes, record, strlen(record), &reading, &patient, NULL, NULL),
        PALPATE_OK);
    plp_buffer_begin(&out, plp_memory_default(), 1u << 20);
    ck_assert_int_eq(palpate_patient_write(patient, sink_write, &out, NULL), PALPATE_OK);
    ck_assert_ptr_nonnull(strstr(plp_buffer_text(&out), "\"anticoagulant\":true"));
    ck_assert_ptr_null(strstr(plp_buffer_text(&out), "stroke_weeks"));
    plp_buffer_end(&out);
    palpate_patient_free(patient);
    palpate_fhir_free(codes);
    palpate_engine_free(layered);
}
END_TEST

/* A patient with one observation of the code x, and an answer to the question for the blood
 * thinner. */
#define OBSERVED(value, answer)                                                                    \
    "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"Observation\","     \
    "\"status\":\"final\",\"subject\":{\"reference\":\"Patient/p\"},\"code\":{\"coding\":["        \
    "{\"system\":\"http://"                                                                        \
    "loinc.org\",\"code\":\"x\"}]},\"effectiveDateTime\":\"2026-01-10\"" value                     \
    "}},{\"resource\":{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\","       \
    "\"subject\":{\"reference\":\"Patient/p\"},\"questionnaire\":"                                 \
    "\"urn:palpate:questionnaire:patient\",\"authored\":\"2026-01-15\",\"item\":[" answer "]}}]}"
#define ANSWER(truth) "{\"linkId\":\"anticoagulant\",\"answer\":[{\"valueBoolean\":" truth "}]}"

static const struct {
    const char *value, *record, *expected; /* expected NULL: the fact stays open */
} observed[] = {
    {"", OBSERVED("", ""), "\"anticoagulant\":{\"value\":true"},
    {"", OBSERVED(",\"valueBoolean\":true", ""), "\"anticoagulant\":{\"value\":true"},
    {"", OBSERVED(",\"valueBoolean\":false", ""), NULL},
    {"", OBSERVED(",\"valueCodeableConcept\":{\"text\":\"No\"}", ""), NULL},
    {"", OBSERVED(",\"valueString\":\"negative\"", ""), NULL},
    {"", OBSERVED(",\"dataAbsentReason\":{\"text\":\"not asked\"}", ""), NULL},
    {", value = false", OBSERVED("", ""), "\"anticoagulant\":{\"value\":false"},
    {", value = false", OBSERVED("", ANSWER("true")), "\"anticoagulant\":true"},
    {"", OBSERVED("", ANSWER("false")), "\"anticoagulant\":{\"value\":true"},
    {", at_most = 5", OBSERVED(",\"valueQuantity\":{\"value\":5}", ""),
     "\"anticoagulant\":{\"value\":true"},
    {", at_most = 5", OBSERVED(",\"valueQuantity\":{\"value\":5,\"comparator\":\"<\"}", ""),
     "\"anticoagulant\":{\"value\":true"},
    {", at_most = 5", OBSERVED(",\"valueQuantity\":{\"value\":5,\"comparator\":\">\"}", ""), NULL},
    {", at_least = 5", OBSERVED(",\"valueQuantity\":{\"value\":5,\"comparator\":\"<\"}", ""), NULL},
};

START_TEST(an_observation_says_what_it_says_and_no_more)
{
    char layer[400], path[4096];
    palpate_rule_text text = {.name = "codes.lua", .bytes = layer};
    palpate_layer layers[] = {{.directory = source_path(path, sizeof path, "rules")},
                              {.name = "clinic", .texts = &text, .text_count = 1}};
    palpate_options options = PALPATE_OPTIONS_INIT;
    palpate_fhir_options reading = PALPATE_FHIR_OPTIONS_INIT;
    palpate_engine *layered = NULL;
    palpate_fhir *codes = NULL;
    palpate_patient *patient = NULL;
    plp_buffer out;
    text.length =
        (size_t)snprintf(layer, sizeof layer,
                         "record \"x\" { fact = anticoagulant, from = { \"observation\" }, "
                         "codes = { loinc = { \"x\" } }%s }\n",
                         observed[_i].value);
    options.layers = layers;
    options.layer_count = 2;
    reading.as_of = "2026-01-20";
    ck_assert_int_eq(palpate_engine_open(&options, &layered, NULL, NULL), PALPATE_OK);
    ck_assert_int_eq(palpate_fhir_open(layered, &codes, NULL), PALPATE_OK);
    ck_assert_int_eq(palpate_fhir_read(codes, observed[_i].record, strlen(observed[_i].record),
                                       &reading, &patient, NULL, NULL),
                     PALPATE_OK);
    plp_buffer_begin(&out, plp_memory_default(), 1u << 20);
    ck_assert_int_eq(palpate_patient_write(patient, sink_write, &out, NULL), PALPATE_OK);
    const char *expected = observed[_i].expected;
    bool holds =
        strstr(plp_buffer_text(&out), expected != NULL ? expected : "anticoagulant") != NULL;
    ck_assert_msg(holds == (expected != NULL), "%s gives %s", observed[_i].record,
                  plp_buffer_text(&out));
    plp_buffer_end(&out);
    palpate_patient_free(patient);
    palpate_fhir_free(codes);
    palpate_engine_free(layered);
}
END_TEST

static const struct {
    const char *text;
    int32_t first, last; /* first 1, last 0: no date */
} dates[] = {
    {"1970-01-01", 0, 0},
    {"1969-12-31", -1, -1},
    {"2000-02", 10988, 11016}, /* a leap year */
    {"1900-02", -25536, -25509},
    {"2026", 20454, 20818},
    {"2026-01-20T23:59:59-05:00", 20473, 20473},
    {"2026-01-20T10:00:00.5Z", 20473, 20473},
    {"2026-01-20T10:00", 1, 0}, /* no zone */
    {"2025-02-29", 1, 0},
    {"2025-13", 1, 0},
    {"0000", 1, 0},
    {"20260120", 1, 0},
    {"2026-01-20T25:00:00Z", 1, 0},
    {"2026-01-20 10:00:00Z", 1, 0},
    {"", 1, 0},
};

START_TEST(date_means_these_days)
{
    fhir_when when;
    bool is_date = fhir_when_read(dates[_i].text, &when);
    ck_assert_msg(is_date == (dates[_i].first <= dates[_i].last), "%s", dates[_i].text);
    if (!is_date)
        return;
    ck_assert_int_eq(when.first, dates[_i].first);
    ck_assert_int_eq(when.last, dates[_i].last);
    if (strlen(dates[_i].text) == 10) {
        char day[11];
        fhir_day_print(when.first, day);
        ck_assert_str_eq(day, dates[_i].text);
    }
}
END_TEST

Suite *records_suite(void)
{
    Suite *suite = suite_create("fhir/records");
    TCase *all = tcase_create("cases");
    tcase_add_unchecked_fixture(all, open_all, close_all);
    tcase_add_loop_test(all, case_holds, 0, cases_count("tests/cases/fhir"));
    tcase_add_test(all, a_day_is_required);
    tcase_add_test(all, a_text_that_fails_leaves_the_reader_as_it_was);
    tcase_add_test(all, a_layer_adds_codes_and_changes_those_of_lower_layers);
    tcase_add_loop_test(all, an_observation_says_what_it_says_and_no_more, 0,
                        (int)(sizeof observed / sizeof observed[0]));
    tcase_add_test(all, more_resources_than_the_limit_are_refused);
    tcase_add_loop_test(all, date_means_these_days, 0, (int)(sizeof dates / sizeof dates[0]));
    suite_add_tcase(suite, all);
    return suite;
}
