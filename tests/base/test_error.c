/* SPDX-License-Identifier: MIT */
/* Errors, statuses and limits. */
#include <check.h>
#include <string.h>
#include "base/error.h"
#include "base/limits.h"

Suite *error_suite(void);

START_TEST(the_first_failure_stays)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_place place = {.line = 3, .column = 7, .file = "a.lua"};
    ck_assert_int_eq(plp_fail(&error, PALPATE_E_RULES, "unknown_fact", &place, "no %s", "fact"),
                     PALPATE_E_RULES);
    ck_assert_int_eq(plp_fail(&error, PALPATE_E_IO, NULL, NULL, "later"), PALPATE_E_IO);
    ck_assert_int_eq(error.status, PALPATE_E_RULES);
    ck_assert_str_eq(error.code, "unknown_fact");
    ck_assert_str_eq(error.detail, "no fact");
    ck_assert_str_eq(error.place.file, "a.lua");
    ck_assert_uint_eq(error.place.line, 3);
    ck_assert_str_eq(error.hint, "");
    ck_assert_ptr_nonnull(strstr(error.raised_in, "test_error.c"));
    ck_assert_int_gt(error.raised_at, 0);
}
END_TEST

START_TEST(a_hint_belongs_to_a_failure_and_stays)
{
    palpate_error error = PALPATE_ERROR_INIT;
    plp_fail_hint(&error, "no failure yet");
    ck_assert_str_eq(error.hint, "");
    plp_fail_memory(&error);
    plp_fail_hint(&error, "did you mean %s?", "this");
    plp_fail_hint(&error, "or that?");
    ck_assert_str_eq(error.hint, "did you mean this?");
    ck_assert_str_eq(error.code, "out_of_memory");
    plp_fail_hint(NULL, "nothing");
}
END_TEST

START_TEST(long_texts_are_cut_between_characters)
{
    char text[400];
    palpate_error error = PALPATE_ERROR_INIT;
    for (size_t i = 0; i < 398; i += 2)
        memcpy(text + i, "\xC3\xA4", 2);
    text[398] = '\0';
    plp_fail(&error, PALPATE_E_USAGE, text, NULL, "x%s", text);
    plp_fail_hint(&error, "%s", text);
    ck_assert_uint_eq(strlen(error.detail), 255);
    ck_assert_uint_eq(strlen(error.hint), 126);
    ck_assert_uint_eq(strlen(error.code), 30);
}
END_TEST

START_TEST(an_error_that_is_missing_or_too_small_is_left_alone)
{
    palpate_error small = {.size = sizeof(palpate_error) - 1};
    ck_assert_int_eq(plp_fail(NULL, PALPATE_E_IO, NULL, NULL, "x"), PALPATE_E_IO);
    ck_assert_int_eq(plp_fail(&small, PALPATE_E_IO, NULL, NULL, "x"), PALPATE_E_IO);
    plp_fail_hint(&small, "x");
    ck_assert_int_eq(small.status, PALPATE_OK);
    ck_assert_str_eq(small.detail, "");
}
END_TEST

START_TEST(a_failure_kept_aside_can_be_told_again)
{
    palpate_error kept = PALPATE_ERROR_INIT;
    palpate_error error = PALPATE_ERROR_INIT;
    plp_fail(&kept, PALPATE_E_LIMIT, "json_depth", NULL, "too deep");
    ck_assert_int_eq(plp_fail_again(NULL, &kept), PALPATE_E_LIMIT);
    ck_assert_int_eq(plp_fail_again(&error, &kept), PALPATE_E_LIMIT);
    ck_assert_str_eq(error.code, "json_depth");
    ck_assert_str_eq(error.detail, "too deep");
}
END_TEST

START_TEST(each_status_has_its_word_and_exit_code)
{
    static const struct {
        palpate_status status;
        const char *word;
        int exit;
    } rows[] = {
        {PALPATE_OK, "ok", 0},
        {PALPATE_E_NOMEM, "out_of_memory", 70},
        {PALPATE_E_USAGE, "usage", 2},
        {PALPATE_E_RULES, "rules", 3},
        {PALPATE_E_SYNTAX, "syntax", 4},
        {PALPATE_E_POLICY, "policy", 4},
        {PALPATE_E_UNKNOWN, "unknown_name", 4},
        {PALPATE_E_TYPE, "wrong_type", 4},
        {PALPATE_E_RANGE, "out_of_range", 4},
        {PALPATE_E_LIMIT, "limit", 4},
        {PALPATE_E_IO, "io", 5},
        {PALPATE_E_WRITE, "write", 5},
        {PALPATE_E_INTERNAL, "internal", 70},
        {(palpate_status)99, "internal", 70},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        ck_assert_str_eq(palpate_status_word(rows[i].status), rows[i].word);
        ck_assert_int_eq(palpate_status_exit(rows[i].status), rows[i].exit);
    }
    ck_assert_str_eq(palpate_version(), PALPATE_VERSION);
}
END_TEST

START_TEST(limits_have_names_defaults_and_reasons)
{
    bool seen = false;
    ck_assert_uint_gt(palpate_limit_count(), 20);
    for (size_t i = 0; i < palpate_limit_count(); i++) {
        ck_assert_uint_gt(palpate_limit_default(i), 0);
        ck_assert_uint_gt(strlen(palpate_limit_reason(i)), 5);
        if (strcmp(palpate_limit_name(i), "json_depth") == 0) {
            seen = true;
            ck_assert_uint_eq(palpate_limit_default(i), 64);
        }
    }
    ck_assert(seen);
    ck_assert_ptr_null(palpate_limit_name(palpate_limit_count()));
    ck_assert_ptr_null(palpate_limit_reason(palpate_limit_count()));
    ck_assert_uint_eq(palpate_limit_default(palpate_limit_count()), 0);
}
END_TEST

START_TEST(limits_are_set_by_name)
{
    plp_limits limits = plp_limits_default();
    const palpate_limit_setting settings[] = {{"json_depth", 3}, {"plan_bytes", UINT32_MAX}};
    ck_assert_uint_eq(limits.json_bytes, 4194304);
    ck_assert_int_eq(plp_limits_apply(&limits, settings, 2, NULL), PALPATE_OK);
    ck_assert_uint_eq(limits.json_depth, 3);
    ck_assert_uint_eq(limits.plan_bytes, UINT32_MAX);
    ck_assert_int_eq(plp_limits_apply(&limits, NULL, 0, NULL), PALPATE_OK);
}
END_TEST

START_TEST(a_wrong_limit_changes_none)
{
    plp_limits limits = plp_limits_default();
    palpate_error error = PALPATE_ERROR_INIT;
    const palpate_limit_setting unknown[] = {{"json_depth", 3}, {"json_dept", 3}};
    const palpate_limit_setting zero[] = {{"json_depth", 3}, {"json_values", 0}};
    const palpate_limit_setting none[] = {{"json_values", (uint64_t)UINT32_MAX + 1}};
    const palpate_limit_setting nameless[] = {{NULL, 3}};
    const palpate_limit_setting far[] = {{"zzzzzzzzzzzzzzzz", 3}};
    ck_assert_int_eq(plp_limits_apply(&limits, unknown, 2, &error), PALPATE_E_USAGE);
    ck_assert_str_eq(error.code, "unknown_limit");
    ck_assert_str_eq(error.detail, "there is no limit called json_dept");
    ck_assert_str_eq(error.hint, "did you mean json_depth?");
    ck_assert_int_eq(plp_limits_apply(&limits, zero, 2, NULL), PALPATE_E_USAGE);
    ck_assert_int_eq(plp_limits_apply(&limits, nameless, 1, NULL), PALPATE_E_USAGE);
    error = (palpate_error)PALPATE_ERROR_INIT;
    ck_assert_int_eq(plp_limits_apply(&limits, none, 1, &error), PALPATE_E_USAGE);
    ck_assert_str_eq(error.code, "limit_too_large");
    ck_assert_str_eq(error.hint, "at most 4294967295");
    ck_assert_uint_eq(limits.json_values, 200000);
    error = (palpate_error)PALPATE_ERROR_INIT;
    ck_assert_int_eq(plp_limits_apply(&limits, far, 1, &error), PALPATE_E_USAGE);
    ck_assert_str_eq(error.hint, "");
    ck_assert_uint_eq(limits.json_depth, 64);
}
END_TEST

Suite *error_suite(void)
{
    Suite *suite = suite_create("base/error");
    TCase *tc = tcase_create("error");
    tcase_add_test(tc, the_first_failure_stays);
    tcase_add_test(tc, a_hint_belongs_to_a_failure_and_stays);
    tcase_add_test(tc, long_texts_are_cut_between_characters);
    tcase_add_test(tc, an_error_that_is_missing_or_too_small_is_left_alone);
    tcase_add_test(tc, a_failure_kept_aside_can_be_told_again);
    tcase_add_test(tc, each_status_has_its_word_and_exit_code);
    tcase_add_test(tc, limits_have_names_defaults_and_reasons);
    tcase_add_test(tc, limits_are_set_by_name);
    tcase_add_test(tc, a_wrong_limit_changes_none);
    suite_add_tcase(suite, tc);
    return suite;
}
