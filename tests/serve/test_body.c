/* SPDX-License-Identifier: MIT */
/* Places in a body are places of the whole body, wherever the patient stands in it. */
#include <check.h>
#include <string.h>
#include "cds_hooks/text.h"
#include "counter.h"

static hooks_server *server;

static void set_up(void)
{
    server = counter_open();
}

static void tear_down(void)
{
    counter_close(server);
}

typedef struct place_case {
    const char *why, *body, *expected; /* what the error holds */
} place_case;

// clang-format off
static const place_case cases[] = {
    {"the patient in the first line", "{\"patient\":{\"pian\":1}}", "\"line\":1,\"column\":13,\"offset\":12,\"pointer\":\"/patient/pian\""},
    {"the patient in a later line", "{\"as_of\":null,\n \"patient\":\n  {\"pian\":1}}", "\"line\":3,\"column\":4,\"offset\":30,\"pointer\":\"/patient/pian\""},
    {"a place in a record", "{\"as_of\":\"2026-11-21\",\n \"record\":{\"resourceType\":\"Patient\",\"gender\":7}}", "\"pointer\":\"/record/gender\""},
    {"a slip in a record", "{\"as_of\":\"2026-11-21\",\n \"record\":{\"resourceType\":05}}", "\"line\":2,\"column\":27"},
    {"a resource that is no question", "{\"resourceType\":\"Bundle\"}", "application/fhir+json"},
    {"a line end in the patient", "{\"patient\":{\n\"pian\":1}}", "\"line\":2,\"column\":1,\"offset\":13,\"pointer\":\"/patient/pian\""},
    {"a slip behind the patient", "{\"patient\":{\n},\n \"format\":tru}", "\"line\":3"},
    {"a slip in the patient", "{\"patient\":{\n\"pain_nrs\":05}}", "\"line\":2"},
    {"a key of the patient twice", "{\"patient\":{\"pain_nrs\":5,\"pain_nrs\":5}}", "duplicate_key"},
    {"the patient twice", "{\"patient\":{},\"patient\":{}}", "duplicate_key"},
    {"the patient twice, once with an escape", "{\"patient\":{},\"p\\u0061tient\":{}}", "duplicate_key"},
    {"text behind the body", "{\"patient\":{}} 5", "trailing_text"},
    {"brackets in strings do not count", "{\"format\":\"}]{\\\"\",\"patient\":{\"pian\":\"}\"}}", "\"pointer\":\"/patient/pian\""},
    {"a patient within something else is none", "{\"x\":{\"patient\":{}}}", "unknown_key"},
    {"a member that the question lacks", "{\"patient\":{},\n \"asof\":\"2026-11-21\"}", "\"pointer\":\"/asof\",\"hint\":\"format, patient,"},
    {"a member of another type", "{\"patient\":{},\"ignore_unknown\":1}", "ignore_unknown is true or false"},
    {"no object", "[]", "not_an_object"},
    {"an open string", "{\"patient", "unexpected_end"},
    {"an escape at the end", "{\"patient\":{\"a\\", "\"error\""},
    {"nothing", "", "\"error\""},
};
// clang-format on

START_TEST(a_place_is_of_the_whole_body)
{
    hooks_call *call = counter_ask(server, "POST", "/v1/plan", cases[_i].body);

    ck_assert_msg(strstr(hooks_text_string(&call->answer.text), cases[_i].expected) != NULL,
                  "%s: %s", cases[_i].why, hooks_text_string(&call->answer.text));
    counter_free(call);
}
END_TEST

typedef struct text_case {
    const char *why, *text, *json;
} text_case;

// clang-format off
static const text_case texts[] = {
    {"quotes and line ends are escaped", "a\"b\\c\nd\t", "\"a\\\"b\\\\c\\nd\\u0009\""},
    {"UTF-8 stays", "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80", "\"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\""},
    {"a cut character is replaced", "a\xE2\x82", "\"a\xEF\xBF\xBD\xEF\xBF\xBD\""},
    {"a surrogate is none", "\xED\xA0\x80", "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\""},
    {"an overlong form is none", "\xC0\xAF", "\"\xEF\xBF\xBD\xEF\xBF\xBD\""},
    {"beyond the last character", "\xF4\x90\x80\x80", "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\""},
};
// clang-format on

START_TEST(text_becomes_json)
{
    hooks_text out = {0};

    hooks_text_json(&out, texts[_i].text);
    ck_assert_msg(strcmp(hooks_text_string(&out), texts[_i].json) == 0, "%s: %s", texts[_i].why,
                  hooks_text_string(&out));
    hooks_text_free(&out);
}
END_TEST

START_TEST(a_ceiling_is_kept)
{
    hooks_text out = {.most = 10};

    hooks_text_puts(&out, "0123456789");
    ck_assert(!out.failed);
    hooks_text_puts(&out, "x");
    ck_assert(out.failed);
    ck_assert_str_eq(hooks_text_string(&out), "0123456789");
    hooks_text_free(&out);
}
END_TEST

Suite *body_suite(void);
Suite *body_suite(void)
{
    Suite *suite = suite_create("serve/body");
    TCase *tc = tcase_create("body");

    tcase_add_unchecked_fixture(tc, set_up, tear_down);
    tcase_add_loop_test(tc, a_place_is_of_the_whole_body, 0, sizeof cases / sizeof cases[0]);
    tcase_add_loop_test(tc, text_becomes_json, 0, sizeof texts / sizeof texts[0]);
    tcase_add_test(tc, a_ceiling_is_kept);
    suite_add_tcase(suite, tc);
    return suite;
}
