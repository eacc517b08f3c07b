/* SPDX-License-Identifier: MIT */
/* Mutation: what no test notices is named, what one notices is not; the rules stay as they are;
 * every refused request for memory is survived.
 */
#include <check.h>
#include <stdio.h>
#include <string.h>
#include "base/memory.h"
#include "sink.h"
#include "small_pack.h"
#include "starve.h"

Suite *mutate_suite(void);

#define RULE "because = \"b\", grade = \"safety\", sources = { \"S\" }, checked = \"2026-11\""

/* One rule of each sort, above the small pack. */
static const char rules[] =
    "phase \"safety\"\n"
    "limit \"many\" { value = 4, min = 3, max = 9, title = \"Many\" }\n"
    "define \"hurts\" { when = pain:above(limits.many), title = \"Hurts\" }\n"
    "rule \"aches\" { title = \"t\", when = all { hurts, age:at_least(30) }, plan = { disposition "
    "\"modified\", cap_minutes(40), refer(\"gym\", \"soon\") }, " RULE " }\n"
    "rule \"two-of\" { title = \"t\", when = at_least(2, { thinner, numb, pain:above(8) }), plan = "
    "{ "
    "note \"Two.\" }, " RULE " }\n"
    "rule \"waits\" { title = \"t\", when = surgery:between(8, 9), plan = { disposition "
    "\"clearance_first\", clear(\"surgeon\", surgery), cap_minutes(20) }, " RULE " }\n";

/* The edges of every number, each action, each criterion by itself. */
static const char thorough[] =
    "test \"aches\" { given = { pain = 5, age = 30, thinner = false, numb = false }, expect = { "
    "fires "
    "= { \"aches\" }, disposition = \"modified\", cap_minutes = 40, refers = { gym = \"soon\" } } "
    "}\n"
    "test \"no ache\" { given = { pain = 4, age = 30 }, expect = { misses = { \"aches\" } } }\n"
    "test \"too young\" { given = { pain = 5, age = 29 }, expect = { misses = { \"aches\" } } }\n"
    "test \"two\" { given = { thinner = true, numb = false, pain = 9, age = 20 }, expect = { "
    "notes_match = { \"Two.\" } } }\n"
    "test \"one\" { given = { thinner = true, numb = false, pain = 8 }, expect = { misses = { "
    "\"two-of\" } } }\n"
    "test \"other one\" { given = { thinner = false, numb = true, pain = 8 }, expect = { misses = "
    "{ "
    "\"two-of\" } } }\n"
    "test \"other two\" { given = { thinner = true, numb = true, pain = 0 }, expect = { fires = { "
    "\"two-of\" } } }\n"
    "test \"last two\" { given = { thinner = false, numb = true, pain = 9 }, expect = { fires = { "
    "\"two-of\" } } }\n"
    "test \"waits\" { given = { surgery = 8, thinner = false, numb = false }, expect = { "
    "disposition "
    "= \"clearance_first\", clearances = { surgery = \"surgeon\" }, after_clearance = { "
    "cap_minutes = "
    "20 } } }\n"
    "test \"still\" { given = { surgery = 9 }, expect = { fires = { \"waits\" } } }\n"
    "test \"early\" { given = { surgery = 7 }, expect = { misses = { \"waits\" } } }\n"
    "test \"late\" { given = { surgery = 10 }, expect = { misses = { \"waits\" } } }\n";

static const char lazy[] =
    "test \"aches\" { given = { pain = 9, age = 60 }, expect = { fires = { \"aches\" } } }\n";

static plp_buffer out;
static palpate_mutate_result result;

static palpate_engine *engine_with(const char *tests)
{
    static char text[8192];
    snprintf(text, sizeof text, "%s%s", rules, tests);
    return small_pack_engine(text);
}

static palpate_status mutate(palpate_engine *engine, const char *only, palpate_format format)
{
    palpate_mutate_options options = PALPATE_MUTATE_INIT;
    options.only = only;
    result = (palpate_mutate_result)PALPATE_MUTATE_RESULT_INIT;
    out.length = 0;
    return palpate_mutate(engine, &options, &result, format, NULL, sink_write, &out, NULL);
}

static bool says(const char *part)
{
    return strstr(plp_buffer_text(&out), part) != NULL;
}

static void begin(void)
{
    plp_buffer_begin(&out, plp_memory_default(), 1 << 20);
}

static void end(void)
{
    plp_buffer_end(&out);
}

START_TEST(thorough_tests_notice_every_change)
{
    palpate_engine *engine = engine_with(thorough);
    ck_assert_int_eq(mutate(engine, "extra.lua", PALPATE_FORMAT_TEXT), PALPATE_OK);
    ck_assert_msg(result.noticed == result.mutants, "%s", plp_buffer_text(&out));
    ck_assert_uint_gt(result.mutants, 25);
    ck_assert(says("100 %"));
    ck_assert(!says("No test notices"));
    palpate_engine_free(engine);
}
END_TEST

START_TEST(what_no_test_notices_is_named_with_its_place)
{
    static const char *const survivors[] = {
        "extra.lua:4 aches: 30 to 29 in: Age is at least 30 years",
        "extra.lua:2 many: 4 to 3",
        "aches: left out: limit a session to 40 minutes",
        "aches: refer to gym soon; instead: refer to gym",
        "two-of: at least 2 to 1 of the list",
        "waits: turned round: Surgery is ",
    };
    palpate_engine *engine = engine_with(lazy);
    ck_assert_int_eq(mutate(engine, "extra.lua", PALPATE_FORMAT_TEXT), PALPATE_OK);
    for (size_t i = 0; i < sizeof survivors / sizeof survivors[0]; i++)
        ck_assert_msg(says(survivors[i]), "lacks %s: %s", survivors[i], plp_buffer_text(&out));
    ck_assert(!says("aches: turned round: Hurts")); /* a test fires it */
    palpate_engine_free(engine);
}
END_TEST

START_TEST(the_same_is_told_as_json)
{
    palpate_engine *engine = engine_with(lazy);
    ck_assert_int_eq(mutate(engine, "many", PALPATE_FORMAT_JSON), PALPATE_OK);
    ck_assert_uint_eq(result.mutants, 2);
    ck_assert(says("{\"format\":\"palpate.mutation/1\",\"changes\":2,\"noticed\":0,\"score\":0"));
    ck_assert(says("{\"limit\":\"many\",\"kind\":\"limit moved\",\"change\":\"4 to 3\",\"file\":"
                   "\"extra.lua\",\"line\":2}"));
    palpate_engine_free(engine);
}
END_TEST

START_TEST(the_rules_stay_as_they_are)
{
    palpate_engine *engine = engine_with(thorough);
    palpate_test_result tests = PALPATE_TEST_RESULT_INIT;
    char digest[100];
    snprintf(digest, sizeof digest, "%s", palpate_engine_digest(engine));
    ck_assert_int_eq(mutate(engine, NULL, PALPATE_FORMAT_JSON), PALPATE_OK);
    ck_assert_str_eq(palpate_engine_digest(engine), digest);
    ck_assert_int_eq(
        palpate_test(engine, NULL, &tests, PALPATE_FORMAT_TEXT, NULL, sink_write, &out, NULL),
        PALPATE_OK);
    ck_assert_uint_eq(tests.failed, 0);
    palpate_engine_free(engine);
}
END_TEST

START_TEST(a_test_that_fails_already_does_not_count)
{
    palpate_engine *engine = engine_with(
        "test \"wrong\" { given = { pain = 9, age = 60 }, expect = { misses = { \"aches\" } } }\n"
        "test \"gap\" { todo = \"later\", given = { pain = 9, age = 60 }, expect = { misses = { "
        "\"aches\" } } }\n");
    ck_assert_int_eq(mutate(engine, "aches", PALPATE_FORMAT_TEXT), PALPATE_OK);
    ck_assert_uint_eq(result.noticed, 0);
    ck_assert(says("Left aside: 1 that do not pass as the rules are."));
    palpate_engine_free(engine);
}
END_TEST

START_TEST(wrong_calls_are_refused)
{
    palpate_engine *engine = engine_with(lazy);
    ck_assert_int_eq(mutate(engine, "nothing", PALPATE_FORMAT_TEXT), PALPATE_E_UNKNOWN);
    ck_assert_int_eq(mutate(engine, NULL, PALPATE_FORMAT_TAP), PALPATE_E_USAGE);
    ck_assert_int_eq(mutate(NULL, NULL, PALPATE_FORMAT_TEXT), PALPATE_E_USAGE);
    palpate_engine_free(engine);
}
END_TEST

START_TEST(refused_requests_are_survived)
{
    char text[8192];
    snprintf(text, sizeof text, "%s%s", rules, lazy);
    for (long n = 0;; n += n < 3000 ? 37 : 1) { /* opening is starved elsewhere */
        starve_hunger hunger;
        palpate_allocator memory = starve_allocator(&hunger, n);
        palpate_engine *engine = NULL;
        palpate_status status = small_pack_open(&memory, text, &engine);
        if (status == PALPATE_OK)
            status = mutate(engine, "aches", PALPATE_FORMAT_JSON);
        palpate_engine_free(engine);
        ck_assert_int_eq(hunger.blocks_held, 0);
        ck_assert_int_eq(hunger.wrong_sizes, 0);
        if (status == PALPATE_OK)
            break;
        ck_assert_int_eq(status, PALPATE_E_NOMEM);
    }
}
END_TEST

Suite *mutate_suite(void)
{
    Suite *suite = suite_create("verify/mutate");
    TCase *tc = tcase_create("mutate");
    tcase_add_checked_fixture(tc, begin, end);
    tcase_add_test(tc, thorough_tests_notice_every_change);
    tcase_add_test(tc, what_no_test_notices_is_named_with_its_place);
    tcase_add_test(tc, the_same_is_told_as_json);
    tcase_add_test(tc, the_rules_stay_as_they_are);
    tcase_add_test(tc, a_test_that_fails_already_does_not_count);
    tcase_add_test(tc, wrong_calls_are_refused);
    tcase_add_test(tc, refused_requests_are_survived);
    tcase_set_timeout(tc, 120);
    suite_add_tcase(suite, tc);
    return suite;
}
