/* SPDX-License-Identifier: MIT */
/* palpate.json: what it names, what is refused and where, and every refused request for memory. */
#include <check.h>
#include <string.h>
#include "palpate.h"
#include "starve.h"

Suite *project_suite(void);

static palpate_project *project;
static palpate_error error;

static palpate_status read_at(const char *path, const char *text)
{
    error = (palpate_error)PALPATE_ERROR_INIT;
    return palpate_project_read(path, text, strlen(text), NULL, &project, &error);
}

static const struct {
    const char *path, *text, *rules[3];
} good[] = {
    {"palpate.json", "{\"rules\":[\"@shipped\",\"clinic\"]}", {"@shipped", "clinic"}},
    {"../palpate.json", "{\"rules\":[\"a\",\"@shipped\"]}", {"../a", "@shipped"}},
    {"/etc/clinic/palpate.json", "{\"rules\":[\".\"]}", {"/etc/clinic/."}},
    {"x/palpate.json",
     "{\"format\":\"palpate.project/1\",\"rules\":[\"/srv/rules\"]}",
     {"/srv/rules"}},
};

START_TEST(folders_are_seen_from_the_file)
{
    ck_assert_int_eq(read_at(good[_i].path, good[_i].text), PALPATE_OK);
    size_t count = 0;
    for (; good[_i].rules[count] != NULL; count++)
        ck_assert_str_eq(palpate_project_rules(project, count), good[_i].rules[count]);
    ck_assert_ptr_null(palpate_project_rules(project, count));
    palpate_project_free(project);
}
END_TEST

static const struct {
    const char *text;
    palpate_status status;
    const char *code;
    uint32_t line, column;
    const char *pointer, *hint;
} bad[] = {
    {"{}", PALPATE_E_TYPE, "missing_key", 0, 0, "", "name the layers"},
    {"", PALPATE_E_SYNTAX, "unexpected_end", 1, 1, "", ""},
    {"[]", PALPATE_E_POLICY, "not_an_object", 1, 1, "", ""},
    {"{\n  \"rule\": []\n}", PALPATE_E_UNKNOWN, "unknown_key", 2, 3, "/rule",
     "did you mean rules?"},
    {"{\"x\":1}", PALPATE_E_UNKNOWN, "unknown_key", 1, 2, "/x", "its keys are"},
    {"{\"rules\":\"clinic\"}", PALPATE_E_TYPE, "wrong_type", 1, 10, "/rules", ""},
    {"{\"rules\":[]}", PALPATE_E_TYPE, "no_layers", 1, 11, "/rules", ""},
    {"{\"rules\":[1]}", PALPATE_E_TYPE, "wrong_type", 1, 11, "/rules/0", ""},
    {"{\"rules\":[\"\"]}", PALPATE_E_TYPE, "wrong_type", 1, 11, "/rules/0", ""},
    {"{\"rules\":[\"a\",\n\"a\"]}", PALPATE_E_TYPE, "layer_twice", 2, 1, "/rules/1", ""},
    {"{\"format\":\"palpate.project/2\",\"rules\":[\"a\"]}", PALPATE_E_TYPE, "wrong_format", 1, 11,
     "/format", "palpate.project/1"},
    {"{\"format\":1}", PALPATE_E_TYPE, "wrong_format", 1, 11, "/format", ""},
    {"{\"rules\":[\"a\"],}", PALPATE_E_SYNTAX, "trailing_comma", 1, 15, "", ""},
    {"{\"rules\":[\"a\" // x", PALPATE_E_SYNTAX, "comment", 1, 15, "/rules", ""},
    {"{\"rules\":[\"a\"],\"rules\":[\"b\"]}", PALPATE_E_POLICY, "duplicate_key", 1, 16, "/rules",
     ""},
    {"{\"rules\":[\"a\\u0000\"]}", PALPATE_E_POLICY, "null_character", 1, 13, "/rules/0", ""},
};

START_TEST(what_is_wrong_is_told_with_its_place)
{
    ck_assert_int_eq(read_at("palpate.json", bad[_i].text), bad[_i].status);
    ck_assert_ptr_null(project);
    ck_assert_str_eq(error.code, bad[_i].code);
    ck_assert_msg(error.place.line == bad[_i].line && error.place.column == bad[_i].column,
                  "%s: %u:%u", bad[_i].text, error.place.line, error.place.column);
    ck_assert_str_eq(error.place.pointer, bad[_i].pointer);
    ck_assert_msg(strstr(error.hint, bad[_i].hint) != NULL, "%s", error.hint);
}
END_TEST

START_TEST(missing_arguments_are_refused)
{
    ck_assert_int_eq(palpate_project_read(NULL, "{}", 2, NULL, &project, NULL), PALPATE_E_USAGE);
    ck_assert_int_eq(palpate_project_read("p", NULL, 2, NULL, &project, NULL), PALPATE_E_USAGE);
    ck_assert_int_eq(palpate_project_read("p", "{}", 2, NULL, NULL, NULL), PALPATE_E_USAGE);
    ck_assert_int_eq(palpate_project_read("p", NULL, 0, NULL, &project, NULL), PALPATE_E_SYNTAX);
    ck_assert_ptr_null(palpate_project_rules(NULL, 0));
    palpate_project_free(NULL);
}
END_TEST

START_TEST(refused_requests_are_survived)
{
    for (long n = 0;; n++) {
        starve_hunger hunger;
        palpate_allocator memory = starve_allocator(&hunger, n);
        palpate_status status = palpate_project_read(good[1].path, good[1].text,
                                                     strlen(good[1].text), &memory, &project, NULL);
        palpate_project_free(project);
        ck_assert_int_eq(hunger.blocks_held, 0);
        ck_assert_int_eq(hunger.wrong_sizes, 0);
        if (status == PALPATE_OK)
            break;
        ck_assert_int_eq(status, PALPATE_E_NOMEM);
    }
}
END_TEST

Suite *project_suite(void)
{
    Suite *suite = suite_create("plan/project");
    TCase *tc = tcase_create("project");
    tcase_add_loop_test(tc, folders_are_seen_from_the_file, 0, sizeof good / sizeof good[0]);
    tcase_add_loop_test(tc, what_is_wrong_is_told_with_its_place, 0, sizeof bad / sizeof bad[0]);
    tcase_add_test(tc, missing_arguments_are_refused);
    tcase_add_test(tc, refused_requests_are_survived);
    suite_add_tcase(suite, tc);
    return suite;
}
