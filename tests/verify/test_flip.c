/* SPDX-License-Identifier: MIT */
/* Flip beyond three changes: answers are found and reach the goal, the smallest first; where there
 * is none that is proven; what the solver cannot settle is said to be so. */
#include <check.h>
#include <stdio.h>
#include <string.h>

#include "base/memory.h"
#include "palpate.h"
#include "sink.h"

#define FACT(id, rest) "fact \"" id "\" { title = \"T\", ask = \"A?\", group = \"g\", " rest " }\n"
#define CARE(id)                                                                                   \
    "referral \"ref_" id "\" { title = \"T\", kind = \"active\", text = \"T.\", grade = \"low\", " \
    "sources = { \"S\" } }\n"
#define YES_NO(id) FACT(id, "type = \"bool\", changeable = true")
#define RULE(id, when, plan)                                                                       \
    "rule \"" id "\" { title = \"T\", when = " when ", plan = { " plan                             \
    " }, because = \"B.\", grade = \"low\", sources = { \"S\" }, checked = \"2026-11\" }\n"

static const char vocabulary[] = YES_NO("a") YES_NO("b") YES_NO("c") YES_NO("d") YES_NO("e") FACT(
    "habit", "type = \"bool\", changeable = true, changeable_to = false") FACT("old",
                                                                               "type = \"bool\"")
    FACT("hours", "type = \"number\", min = 0, max = 100, changeable = true") FACT(
        "where", "type = \"set\", values = { \"neck\", \"back\", \"legs\" }, changeable = true")
        FACT("x", "type = \"number\", integer = true, min = 1, max = 100000, changeable = true")
            FACT("y", "type = \"number\", integer = true, min = 1, max = 100000, changeable = true")
                FACT("z", "type = \"number\", integer = true, min = 1, max = 100000, changeable = "
                          "true") "source \"S\" { citation = \"S\", status = \"verified\" }\n"
                                  "technique_group \"g\" { title = \"G\" }\n"
                                  "technique \"soft\" { title = \"Soft\", what = \"W.\", grade = "
                                  "\"low\", sources = { \"S\" }, "
                                  "group = \"g\", pressure = { 1, 2 } }\n"
                                  "referral \"ref_near\" { title = \"Near\", kind = \"active\", "
                                  "text = \"N.\", grade = \"low\", "
                                  "sources = { \"S\" } }\n"
                                  "referral \"ref_far\" { title = \"Far\", kind = \"active\", text "
                                  "= \"F.\", grade = \"low\", "
                                  "sources = { \"S\" } }\n" CARE("smoke") CARE("air");

static const char techniques[] = "phase \"techniques\"\n" RULE("five", "all { a, b, c, d, e }",
                                                               "rank(\"soft\", 1)")
    RULE("mixed", "all { a, b, hours:above(3), where:has \"back\", none { where:has \"neck\" } }",
         "refer(\"ref_near\", \"routine\")")
        RULE("never", "all { a, b, c, d, old }", "refer(\"ref_far\", \"routine\")")
            RULE("smoke", "all { habit, any { a, b } }", "refer(\"ref_smoke\", \"routine\")")
                RULE("air", "none { habit }", "refer(\"ref_air\", \"routine\")")
                    RULE("roots", "all { a, (x * x - 2 * y * y):between(0, 0) }", "note \"N.\"");

static palpate_engine *engine;
static plp_buffer answer;

static void setup(void)
{
    palpate_findings *findings = NULL;
    palpate_error error = PALPATE_ERROR_INIT;
    const palpate_rule_text texts[] = {{"vocabulary.lua", vocabulary, strlen(vocabulary)},
                                       {"techniques.lua", techniques, strlen(techniques)}};
    palpate_layer layer = {.name = "test", .texts = texts, .text_count = 2};
    palpate_options options = PALPATE_OPTIONS_INIT;
    options.layers = &layer;
    options.layer_count = 1;
    palpate_status status = palpate_engine_open(&options, &engine, &findings, &error);
    const palpate_finding *first = palpate_findings_get(findings, 0);
    ck_assert_msg(status == PALPATE_OK, "%s %s", error.detail, first != NULL ? first->message : "");
}

static void teardown(void)
{
    palpate_engine_free(engine);
}

/* The answer in `answer`. */
static const char *flip(const char *patient, const char *subject, bool out, uint32_t most,
                        palpate_format format)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_flip_options options = PALPATE_FLIP_INIT;
    palpate_patient *read = NULL;
    options.subject = subject;
    options.out = out;
    options.most_answers = most;
    options.timeout_s = 1;
    plp_buffer_begin(&answer, plp_memory_default(), 1 << 20);
    ck_assert(palpate_patient_read(engine, patient, strlen(patient), NULL, &read, &error) ==
              PALPATE_OK);
    palpate_status status = palpate_flip(read, &options, format, NULL, sink_write, &answer, &error);
    ck_assert_msg(status == PALPATE_OK, "%s", error.detail);
    palpate_patient_free(read);
    return plp_buffer_text(&answer);
}

static void has(const char *text, const char *part)
{
    ck_assert_msg(strstr(text, part) != NULL, "lacks %s:\n%s", part, text);
}

static uint32_t count_of(const char *text, const char *part)
{
    uint32_t count = 0;
    for (const char *at = strstr(text, part); at != NULL; at = strstr(at + 1, part))
        count++;
    return count;
}

START_TEST(what_changes_one_way_is_not_changed_the_other_way)
{
    const char *text = flip("{\"a\": true, \"habit\": false}", "ref_smoke", false, 3,
                            PALPATE_FORMAT_JSON); /* nobody is told to take up a habit */
    has(text, "\"answers\":[],\"impossible\":\"proven\"");
    plp_buffer_end(&answer);
    text = flip("{\"a\": true}", "ref_smoke", false, 3, PALPATE_FORMAT_JSON);
    has(text, "\"answers\":[],\"impossible\":\"proven\"");
    plp_buffer_end(&answer);
    text = flip("{\"habit\": true}", "ref_air", false, 3, PALPATE_FORMAT_JSON);
    has(text, "{\"fact\":\"habit\",\"from\":true,\"to\":false}");
    has(text, "\"complete\":true");
    plp_buffer_end(&answer);
}
END_TEST

START_TEST(five_changes_are_found)
{
    const char *text = flip("{}", "technique soft", false, 3, PALPATE_FORMAT_JSON);
    ck_assert_uint_eq(count_of(text, "\"to\":true"), 5);
    ck_assert_uint_eq(count_of(text, "\"changes\""), 1);
    has(text, "\"impossible\":null,\"complete\":true");
    has(text, "\"searched_changes\":3");
    plp_buffer_end(&answer);
}
END_TEST

START_TEST(what_is_so_already_is_not_changed)
{
    const char *text =
        flip("{\"a\":true,\"b\":false}", "technique soft", false, 3, PALPATE_FORMAT_JSON);
    ck_assert_uint_eq(count_of(text, "\"to\":true"), 4);
    ck_assert_uint_eq(count_of(text, "\"fact\":\"a\""), 0);
    plp_buffer_end(&answer);
}
END_TEST

/* The number next to the threshold, and members of a set one by one. */
START_TEST(numbers_and_sets_are_changed_too)
{
    const char *text =
        flip("{\"hours\":1,\"where\":[\"neck\"]}", "ref_near", false, 1, PALPATE_FORMAT_JSON);
    has(text, "{\"fact\":\"hours\",\"from\":1,\"to\":4}");
    has(text, "\"to\":{\"back\":true}");
    has(text, "\"to\":{\"neck\":false}");
    ck_assert_uint_eq(count_of(text, "\"fact\""), 5);
    plp_buffer_end(&answer);
}
END_TEST

START_TEST(it_is_proven_that_there_is_no_way)
{
    const char *text = flip("{\"old\":false}", "ref_far", false, 3, PALPATE_FORMAT_JSON);
    has(text, "\"answers\":[],\"impossible\":\"proven\",\"complete\":true");
    has(text, "\"solver\":\"Z3 ");
    plp_buffer_end(&answer);
    has(flip("{\"old\":false}", "ref_far", false, 3, PALPATE_FORMAT_TEXT), "proven (Z3 ");
    plp_buffer_end(&answer);
}
END_TEST

START_TEST(all_ways_out_are_listed)
{
    const char *text = flip("{\"a\":true,\"b\":true,\"c\":true,\"d\":true,\"e\":true}",
                            "technique soft", true, 10, PALPATE_FORMAT_JSON);
    ck_assert_uint_eq(count_of(text, "\"changes\""), 5);
    has(text, "\"complete\":true");
    plp_buffer_end(&answer);
    text = flip("{\"a\":true,\"b\":true,\"c\":true,\"d\":true,\"e\":true}", "technique soft", true,
                2, PALPATE_FORMAT_JSON);
    ck_assert_uint_eq(count_of(text, "\"changes\""), 2);
    has(text, "\"complete\":false");
    plp_buffer_end(&answer);
}
END_TEST

/* No square is twice another; to prove that is beyond the work that is allowed. */
START_TEST(a_timeout_is_no_proof)
{
    const char *text = flip("{\"a\":true}", "rule roots", false, 1, PALPATE_FORMAT_JSON);
    has(text, "\"impossible\":\"timeout\",\"complete\":false");
    plp_buffer_end(&answer);
    has(flip("{\"a\":true}", "rule roots", false, 1, PALPATE_FORMAT_TEXT), "is not known");
    plp_buffer_end(&answer);
}
END_TEST

/* Whatever is proven impossible, no patient with other answers shows: every combination is tried.
 */
START_TEST(no_combination_contradicts_a_proof)
{
    static const char *const goals[] = {"technique soft", "ref_near", "ref_far", "rule five"};
    for (size_t g = 0; g < sizeof goals / sizeof goals[0]; g++) {
        for (int old = 0; old < 2; old++) {
            const char *given = old ? "{\"old\":true}" : "{\"old\":false}";
            bool impossible = strstr(flip(given, goals[g], false, 1, PALPATE_FORMAT_JSON),
                                     "\"impossible\":\"proven\"") != NULL;
            plp_buffer_end(&answer);
            bool found = false;
            for (int bits = 0; bits < 1 << 8 && !found; bits++) {
                char patient[256];
                snprintf(patient, sizeof patient,
                         "{\"old\":%s,\"a\":%s,\"b\":%s,\"c\":%s,\"d\":%s,\"e\":%s,\"hours\":%d,"
                         "\"where\":[%s%s]}",
                         old ? "true" : "false", bits & 1 ? "true" : "false",
                         bits & 2 ? "true" : "false", bits & 4 ? "true" : "false",
                         bits & 8 ? "true" : "false", bits & 16 ? "true" : "false",
                         bits & 32 ? 4 : 3, bits & 64 ? "\"back\"" : "\"legs\"",
                         bits & 128 ? ",\"neck\"" : "");
                found = strstr(flip(patient, goals[g], false, 1, PALPATE_FORMAT_JSON),
                               "\"already\":true") != NULL;
                plp_buffer_end(&answer);
            }
            ck_assert_msg(found != impossible, "%s of %s", goals[g], given);
        }
    }
}
END_TEST

Suite *flip_suite(void);

Suite *flip_suite(void)
{
    Suite *suite = suite_create("flip");
    TCase *tcase = tcase_create("flip");
    tcase_set_timeout(tcase, 120);
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, what_changes_one_way_is_not_changed_the_other_way);
    tcase_add_test(tcase, five_changes_are_found);
    tcase_add_test(tcase, what_is_so_already_is_not_changed);
    tcase_add_test(tcase, numbers_and_sets_are_changed_too);
    tcase_add_test(tcase, it_is_proven_that_there_is_no_way);
    tcase_add_test(tcase, all_ways_out_are_listed);
    tcase_add_test(tcase, a_timeout_is_no_proof);
    tcase_add_test(tcase, no_combination_contradicts_a_proof);
    suite_add_tcase(suite, tcase);
    return suite;
}
