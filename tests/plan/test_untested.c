/* SPDX-License-Identifier: MIT */
/* Rules opened without their tests make the plans that they make with them, byte for byte; what
 * needs the tests says so.
 */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "paths.h"
#include "plan_maker.h"

Suite *untested_suite(void);

static const char *const packs[] = {"rules", "examples/rules"};

static void open_engine(const char *folder, bool skip_tests, plan_maker *out)
{
    char path[4096];
    palpate_layer layer = {.directory = source_path(path, sizeof path, folder)};
    palpate_options options = PALPATE_OPTIONS_INIT;
    options.layers = &layer;
    options.layer_count = 1;
    options.skip_tests = skip_tests;
    ck_assert_int_eq(palpate_engine_open(&options, &out->engine, NULL, NULL), PALPATE_OK);
}

static void expect_one_plan(const plan_maker *whole, const plan_maker *most, const char *patient)
{
    static const palpate_format formats[] = {PALPATE_FORMAT_JSON, PALPATE_FORMAT_TEXT};
    for (size_t i = 0; i < sizeof formats / sizeof formats[0]; i++) {
        plp_buffer left, right;
        plp_buffer_begin(&left, plp_memory_default(), 1 << 20);
        plp_buffer_begin(&right, plp_memory_default(), 1 << 20);
        make_plan(whole, patient, NULL, formats[i], NULL, &left);
        make_plan(most, patient, NULL, formats[i], NULL, &right);
        ck_assert_str_eq(plp_buffer_text(&left), plp_buffer_text(&right));
        plp_buffer_end(&left);
        plp_buffer_end(&right);
    }
}

START_TEST(plans_are_the_same_without_tests)
{
    plan_maker whole, most;
    open_engine("rules", false, &whole);
    open_engine("rules", true, &most);
    ck_assert_str_eq(palpate_engine_digest(whole.engine), palpate_engine_digest(most.engine));
    char *patients = file_text("examples/cohort.ndjson", &(size_t){0});
    unsigned count = 0;
    for (char *line = strtok(patients, "\n"); line != NULL; line = strtok(NULL, "\n"), count++)
        expect_one_plan(&whole, &most, line);
    free(patients);
    ck_assert_uint_ge(count, 25);
    test_cases examples = cases_open("examples/patients");
    for (size_t i = 0; i < examples.count; i++) {
        plp_buffer patient;
        plp_buffer_begin(&patient, plp_memory_default(), 1 << 20);
        json_put(examples.at[i].tree, &patient);
        expect_one_plan(&whole, &most, plp_buffer_text(&patient));
        plp_buffer_end(&patient);
    }
    cases_close(&examples);
    plan_maker_close(&whole);
    plan_maker_close(&most);
}
END_TEST

START_TEST(digests_are_the_same_without_tests)
{
    plan_maker whole, most;
    open_engine(packs[_i], false, &whole);
    open_engine(packs[_i], true, &most);
    ck_assert_str_eq(palpate_engine_digest(whole.engine), palpate_engine_digest(most.engine));
    expect_one_plan(&whole, &most, "{}");
    plan_maker_close(&whole);
    plan_maker_close(&most);
}
END_TEST

START_TEST(what_needs_tests_says_so)
{
    plan_maker most;
    palpate_findings *findings = NULL;
    palpate_error error = PALPATE_ERROR_INIT;
    plp_buffer out;
    open_engine("rules", true, &most);
    plp_buffer_begin(&out, plp_memory_default(), 1 << 20);
    ck_assert_int_eq(palpate_check(most.engine, NULL, &findings, &error), PALPATE_E_USAGE);
    ck_assert_str_eq(error.code, "tests_skipped");
    ck_assert_ptr_null(findings);
    error = (palpate_error)PALPATE_ERROR_INIT;
    ck_assert_int_eq(
        palpate_test(most.engine, NULL, NULL, PALPATE_FORMAT_JSON, NULL, sink_write, &out, &error),
        PALPATE_E_USAGE);
    ck_assert_str_eq(error.code, "tests_skipped");
    error = (palpate_error)PALPATE_ERROR_INIT;
    ck_assert_int_eq(
        palpate_prove(most.engine, NULL, NULL, PALPATE_FORMAT_JSON, NULL, sink_write, &out, &error),
        PALPATE_E_USAGE);
    ck_assert_str_eq(error.code, "tests_skipped");
    error = (palpate_error)PALPATE_ERROR_INIT;
    ck_assert_int_eq(palpate_mutate(most.engine, NULL, NULL, PALPATE_FORMAT_JSON, NULL, sink_write,
                                    &out, &error),
                     PALPATE_E_USAGE);
    ck_assert_str_eq(error.code, "tests_skipped");
    ck_assert_uint_eq(out.length, 0);
    plp_buffer_end(&out);
    plan_maker_close(&most);
}
END_TEST

Suite *untested_suite(void)
{
    Suite *suite = suite_create("untested");
    TCase *tc = tcase_create("untested");
    tcase_add_test(tc, plans_are_the_same_without_tests);
    tcase_add_loop_test(tc, digests_are_the_same_without_tests, 0,
                        (int)(sizeof packs / sizeof packs[0]));
    tcase_add_test(tc, what_needs_tests_says_so);
    suite_add_tcase(suite, tc);
    return suite;
}
