/* SPDX-License-Identifier: MIT */
/* Every case of tests/cases/patient: what a patient's text gives, or how it is refused and where.
 */
#include <check.h>
#include <string.h>
#include "cases.h"
#include "engine.h"
#include "paths.h"
#include "sink.h"

Suite *cases_suite(void);

static test_cases cases;
static palpate_engine *engine;

static void open_all(void)
{
    char path[4096];
    palpate_layer layer = {.directory =
                               source_path(path, sizeof path, "tests/cases/patient/rules")};
    palpate_options options = PALPATE_OPTIONS_INIT;
    palpate_error error = PALPATE_ERROR_INIT;
    options.layers = &layer;
    options.layer_count = 1;
    palpate_status status = palpate_engine_open(&options, &engine, NULL, &error);
    ck_assert_msg(status == PALPATE_OK, "%s", error.detail);
    cases = cases_open("tests/cases/patient");
}

static void close_all(void)
{
    palpate_engine_free(engine);
    cases_close(&cases);
}

static const char *text_at(const plp_json *tree, const char *key)
{
    const plp_json *item = plp_json_member(tree, key);
    return item == NULL ? NULL : plp_json_string_of(item);
}

static void expect_number(const test_case *now, const plp_json *refused, const char *key,
                          uint32_t found)
{
    double expected;
    const plp_json *item = plp_json_member(refused, key);
    if (item == NULL)
        return;
    ck_assert(plp_json_number_of(item, &expected));
    ck_assert_msg(found == (uint32_t)expected, "%s: %s is %u, not %g", now->name, key,
                  (unsigned)found, expected);
}

static void expect_text(const test_case *now, const plp_json *refused, const char *key,
                        const char *found)
{
    const char *expected = text_at(refused, key);
    if (expected != NULL)
        ck_assert_msg(strcmp(found, expected) == 0, "%s: %s is \"%s\", not \"%s\"", now->name, key,
                      found, expected);
}

static void expect_refusal(const test_case *now, const plp_json *refused, palpate_status status,
                           const palpate_error *error)
{
    ck_assert_msg(status != PALPATE_OK, "%s: was accepted: %s", now->name,
                  text_at(now->tree, "why"));
    ck_assert_int_eq(status, error->status);
    ck_assert_int_eq(palpate_status_exit(status), 4);
    expect_text(now, refused, "code", error->code);
    expect_text(now, refused, "pointer", error->place.pointer);
    expect_text(now, refused, "hint", error->hint);
    expect_number(now, refused, "line", error->place.line);
    expect_number(now, refused, "column", error->place.column);
    ck_assert_msg(error->detail[0] != '\0', "%s: says nothing", now->name);
}

static void expect_facts(const test_case *now, const palpate_patient *patient)
{
    plp_buffer written;
    plp_buffer_begin(&written, plp_memory_default(), 1 << 20);
    ck_assert_int_eq(palpate_patient_write(patient, sink_write, &written, NULL), PALPATE_OK);
    written.length--; /* the line end */
    ck_assert_msg(strcmp(plp_buffer_text(&written), text_at(now->tree, "gives")) == 0,
                  "%s: gives %s", now->name, plp_buffer_text(&written));
    plp_buffer_end(&written);
}

/* The names in a list of the case are those that `holds` is true for. */
static void expect_expired(const test_case *now, const plp_facts *facts)
{
    const plp_json *list = plp_json_member(now->tree, "expired");
    for (uint32_t fact = 0; fact < facts->book->facts_count; fact++) {
        const char *id = facts->book->facts[fact].id;
        bool listed = false;
        for (const plp_json *item = list == NULL ? NULL : plp_json_first(list); item != NULL;
             item = plp_json_after(item))
            listed = listed || strcmp(plp_json_string_of(item), id) == 0;
        ck_assert_msg(facts->expired[fact] == listed, "%s: %s", now->name, id);
    }
}

static void expect_ignored(const test_case *now, const plp_facts *facts)
{
    const plp_json *list = plp_json_member(now->tree, "ignored");
    uint32_t count = 0;
    for (const plp_json *item = list == NULL ? NULL : plp_json_first(list); item != NULL;
         item = plp_json_after(item), count++) {
        ck_assert_msg(count < facts->ignored_count, "%s", now->name);
        ck_assert_str_eq(facts->ignored[count], plp_json_string_of(item));
    }
    ck_assert_msg(count == facts->ignored_count, "%s", now->name);
}

START_TEST(case_holds)
{
    const test_case *now = &cases.at[_i];
    const char *text = text_at(now->tree, "patient");
    palpate_request request = PALPATE_REQUEST_INIT;
    request.as_of = text_at(now->tree, "as_of");
    request.ignore_unknown = plp_json_member(now->tree, "ignore_unknown") != NULL;
    palpate_patient *patient = NULL;
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_status status =
        palpate_patient_read(engine, text, strlen(text), &request, &patient, &error);
    const plp_json *refused = plp_json_member(now->tree, "refused");
    if (refused != NULL) {
        expect_refusal(now, refused, status, &error);
        ck_assert_ptr_null(patient);
        ck_assert_int_eq(palpate_patient_read(engine, text, strlen(text), &request, &patient, NULL),
                         status);
        return;
    }
    ck_assert_msg(status == PALPATE_OK, "%s: %s %s", now->name, error.code, error.detail);
    expect_facts(now, patient);
    expect_expired(now, plp_patient_facts(patient));
    expect_ignored(now, plp_patient_facts(patient));
    palpate_patient_free(patient);
}
END_TEST

Suite *cases_suite(void)
{
    Suite *suite = suite_create("patient cases");
    TCase *tc = tcase_create("cases");
    tcase_add_unchecked_fixture(tc, open_all, close_all);
    tcase_add_loop_test(tc, case_holds, 0, cases_count("tests/cases/patient"));
    suite_add_tcase(suite, tc);
    return suite;
}
