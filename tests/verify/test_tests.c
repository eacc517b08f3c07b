/* SPDX-License-Identifier: MIT */
/* The tests of rule files: each key of `expect` can hold and can fail, coverage counts, checks
 * find. */
#include <check.h>
#include <stdio.h>
#include <string.h>
#include "palpate.h"
#include "sink.h"
#include "small_pack.h"
#include "starve.h"

static plp_buffer out;

static void set_up(void)
{
    plp_buffer_begin(&out, plp_memory_default(), 1u << 24);
}

static void tear_down(void)
{
    plp_buffer_end(&out);
}

#define ck_says(part)                                                                              \
    ck_assert_msg(strstr(plp_buffer_text(&out), part) != NULL, "no \"%s\" in:\n%s", part,          \
                  plp_buffer_text(&out))

/* A patient of the small pack, what the plan is (holds), and what it is not (fails, with this
 * told). */
static const struct {
    const char *given, *holds, *fails, *told;
} keys[] = {
    {"thinner = true, numb = false", "disposition = \"modified\"", "disposition = \"standard\"",
     "modified (thinner"},
    {"thinner = false, numb = true", "urgency = \"emergency\"", "urgency = \"soon\"", "emergency"},
    {"thinner = false, numb = false, pain = 3", "grade = \"low\"", "grade = \"none\"", "low"},
    {"thinner = false, numb = false, pain = 3", "recommends = { \"calm\" }",
     "recommends = { \"deep\" }", "deep is not there"},
    {"thinner = true, numb = false, pain = 3", "not_recommended = { \"deep\" }",
     "not_recommended = { \"calm\" }", "calm is there (calm"},
    {"thinner = true, numb = false, pressure = \"firm\", pain = 3", "excludes = { \"deep\" }",
     "excludes = { \"calm\" }", "calm is not there"},
    {"thinner = false, numb = false, pressure = \"firm\", pain = 3", "first = \"deep\"",
     "first = \"calm\"", "shown are deep, calm"},
    {"thinner = false, numb = false, pressure = \"firm\", pain = 3",
     "among_first = { count = 2, \"calm\" }", "among_first = { count = 1, \"calm\" }", "shown are"},
    {"thinner = false, numb = false, pressure = \"firm\", pain = 3",
     "not_among_first = { count = 1, \"calm\" }", "not_among_first = { count = 2, \"calm\" }",
     "shown are"},
    {"thinner = false, numb = false, pain = 3", "dose = \"weekly\"", "dose = \"none\"", "weekly"},
    {"thinner = false, numb = false, pain = 3", "minutes = { 30, 60 }", "minutes = { 30, 45 }",
     "30 to 60"},
    {"thinner = false, numb = false, pain = 3", "per_week = { 1, 2 }", "per_week = { 2, 2 }",
     "1 to 2"},
    {"thinner = false, numb = false, pain = 9", "refers = { doctor = \"soon\" }",
     "refers = { doctor = \"urgent\" }", "doctor is soon"},
    {"thinner = false, numb = false, pain = 3", "not_refers = { \"doctor\" }",
     "refers = { \"doctor\" }", "doctor is not there"},
    {"thinner = false, numb = false, pain = 3", "advises = { \"move\" }",
     "not_advises = { \"move\" }", "move is there (move"},
    {"thinner = false, numb = false, surgery = 3", "avoids = { \"back\" }",
     "not_refers = { \"doctor\" }, course = \"stop\"", "it is not so"},
    {"thinner = false, numb = false, surgery = 3", "clearances = { surgery = \"surgeon\" }",
     "clearances = {\"surgery\"}, dose = \"weekly\"", "none (operated"},
    {"thinner = true, numb = false", "cap_pressure = 2", "cap_pressure = 3", "2"},
    {"thinner = false, numb = false", "asks = { \"pain\" }", "not_asks = { \"pain\" }",
     "pain is there"},
    {"thinner = false, numb = false, surgery = 3, pain = 3",
     "after_clearance = { disposition = \"modified\", recommends = { \"calm\" } }",
     "after_clearance = \"none\"", "there is a plan after clearance"},
    {"thinner = true, numb = false", "fires = { \"thinner\" }", "fires = { \"numb\" }",
     "numb does not apply"},
    {"thinner = true, numb = false", "misses = { \"numb\" }", "misses = { \"thinner\" }",
     "thinner fires"},
    {"thinner = true, numb = false", "undecided = { \"calm\" }", "undecided = { \"thinner\" }",
     "thinner fires"},
    {"thinner = true, numb = false, pain = 3", "active_care_only = false",
     "active_care_only = true", "it is not so"},
    {"thinner = true, numb = false, pain = 3", "maintenance = false", "maintenance = true",
     "it is not so"},
    {"thinner = true, numb = false, pain = 3", "recommends = { \"calm\" }, exactly = true",
     "recommends = {}, exactly = true", "calm is there too"},
};

static palpate_test_result run(const char *extra, palpate_format format)
{
    palpate_test_result result = PALPATE_TEST_RESULT_INIT;
    palpate_engine *engine = small_pack_engine(extra);
    out.length = 0;
    ck_assert_int_eq(palpate_test(engine, NULL, &result, format, NULL, sink_write, &out, NULL),
                     PALPATE_OK);
    palpate_engine_free(engine);
    return result;
}

START_TEST(each_key_can_hold_and_can_fail)
{
    char text[1024];
    snprintf(text, sizeof text, "test \"holds\" { given = { %s }, expect = { %s } }",
             keys[_i].given, keys[_i].holds);
    palpate_test_result result = run(text, PALPATE_FORMAT_TEXT);
    ck_assert_msg(result.failed == 0 && result.passed == 2, "%s", plp_buffer_text(&out));
    snprintf(text, sizeof text, "test \"fails\" { given = { %s }, expect = { %s } }",
             keys[_i].given, keys[_i].fails);
    result = run(text, PALPATE_FORMAT_TEXT);
    ck_assert_msg(result.failed == 1 && result.passed == 1, "%s", plp_buffer_text(&out));
    ck_says(keys[_i].told);
    ck_says("fails  (extra.lua:1)");
}
END_TEST

START_TEST(a_known_gap_counts_apart_and_must_stay_one)
{
    palpate_test_result result = run("test \"gap\" { given = { thinner = true }, expect = { "
                                     "disposition = \"standard\" }, todo = \"later\" }",
                                     PALPATE_FORMAT_TEXT);
    ck_assert_uint_eq(result.todo, 1);
    ck_assert_uint_eq(result.failed, 0);
    ck_says("known gap: later");
    result = run("test \"gap\" { given = { numb = true }, expect = { disposition = \"emergency\" "
                 "}, todo = \"later\" }",
                 PALPATE_FORMAT_TEXT);
    ck_assert_uint_eq(result.failed, 1);
    ck_says("it passes now: take its todo away");
}
END_TEST

/* The base's test is "a thinner fires its rule". */
static const struct {
    const char *layer, *told; /* NULL: it is a failure */
} overlays[] = {
    {"disable \"thinner\" { reason = \"r\", by = \"b\", on = \"2026-11-02\" }",
     "changed by overlay: clinic clinic.lua:1 (rule thinner)"},
    {"change \"thinner\" { except_when = none { numb }, reason = \"r\", by = \"b\", on = "
     "\"2026-11-02\" }",
     "changed by overlay: clinic clinic.lua:1 (rule thinner)"},
    {"phase \"safety\" rule \"own\" { title = \"t\", when = thinner, plan = { disposition "
     "\"no_massage\" }, because = "
     "\"b\", grade = \"low\", sources = { \"S\" }, checked = \"2026-11\" }",
     "changed by overlay: clinic clinic.lua:1 (rule own)"},
    {"change \"thinner\" { title = \"Words only\", reason = \"r\", by = \"b\", on = \"2026-11-02\" "
     "}\n"
     "test \"own test\" { given = { numb = true, thinner = false }, expect = { misses = { \"numb\" "
     "} } }",
     NULL},
};

START_TEST(what_a_layer_changes_of_lower_tests_is_told_and_is_no_failure)
{
    static const palpate_format formats[] = {PALPATE_FORMAT_TEXT, PALPATE_FORMAT_TAP,
                                             PALPATE_FORMAT_JUNIT};
    palpate_engine *engine = NULL;
    palpate_test_result result = PALPATE_TEST_RESULT_INIT;
    ck_assert_int_eq(small_pack_open_layered(overlays[_i].layer, &engine, NULL), PALPATE_OK);
    for (size_t f = 0; f < 3; f++) {
        out.length = 0;
        ck_assert_int_eq(
            palpate_test(engine, NULL, &result, formats[f], NULL, sink_write, &out, NULL),
            PALPATE_OK);
        ck_assert_uint_eq(result.changed, overlays[_i].told != NULL);
        ck_assert_uint_eq(result.failed, overlays[_i].told == NULL);
        if (overlays[_i].told != NULL)
            ck_says(overlays[_i].told);
    }
    out.length = 0;
    ck_assert_int_eq(
        palpate_test(engine, NULL, &result, PALPATE_FORMAT_JSON, NULL, sink_write, &out, NULL),
        PALPATE_OK);
    if (overlays[_i].told != NULL)
        ck_says("\"result\":\"changed\",\"todo\":null,\"changed_by\":[{\"kind\":\"rule\"");
    palpate_engine_free(engine);
}
END_TEST

START_TEST(coverage_counts_only_values_that_a_criterion_can_have)
{
    run(NULL, PALPATE_FORMAT_JSON);
    ck_says("\"format\":\"palpate.test/1\"");
    ck_says("\"passed\":1,\"failed\":0");
    ck_says("\"rules\":{\"seen\":2,\"total\":10}"); /* the thinner, and what always applies */
    ck_says("\"criteria_unknown\":{");
    ck_says("{\"rule\":\"deep\",\"never\":\"fired\"}");
    ck_assert_ptr_null(strstr(plp_buffer_text(&out),
                              "\"rule\":\"move\",\"criterion\"")); /* `always` is only ever true */
}
END_TEST

/* ---- checks
 * -------------------------------------------------------------------------------------------------------
 */

#define META "because = \"Why.\", grade = \"safety\", sources = { \"S\" }, checked = \"2026-11\""
static const struct {
    const char *code, *text, *as_of;
} slips[] = {
    {"unreachable-rule",
     "phase \"safety\" rule \"x\" { title = \"X\", when = all { age:above(70), age:below(60) }, "
     "plan = { cap_pressure(2) }, " META " }",
     NULL},
    {"unreachable-rule",
     "phase \"safety\" rule \"x\" { title = \"X\", when = all { pressure:is \"firm\", pressure:is "
     "\"light\" }, plan = { cap_pressure(2) }, " META " }",
     NULL},
    {"unreachable-rule",
     "phase \"safety\" rule \"x\" { title = \"X\", when = all { wanted:has \"deep\", "
     "wanted:has_none { \"deep\" } }, plan = { cap_pressure(2) }, " META " }",
     NULL},
    {"always-withheld",
     "phase \"techniques\" rule \"x\" { title = \"X\", when = all { thinner, age:above(20) }, plan "
     "= { rank(\"deep\", 1) }, " META " }",
     NULL},
    {"always-withheld",
     "phase \"techniques\" rule \"x\" { title = \"X\", when = all { numb, age:above(20) }, plan = "
     "{ rank(\"calm\", 1), note \"N.\" }, " META " }",
     NULL},
    {"always-withheld",
     "phase \"techniques\" rule \"x\" { title = \"X\", when = age:above(20), plan = { "
     "rank(\"heat\", 1) }, " META
     " } rule \"y\" { title = \"Y\", when = always, plan = { exclude(\"heat\") }, " META " }",
     NULL},
    {"duplicate-rule",
     "phase \"safety\" rule \"x\" { title = \"X\", when = all { numb, any { thinner, age:above(20) "
     "} }, plan = { cap_pressure(3) }, " META
     " } rule \"y\" { title = \"Y\", when = all { any { age:above(20), thinner }, numb }, plan = { "
     "cap_pressure(3) }, " META " }",
     NULL},
    {"duplicate-rule",
     "phase \"safety\" rule \"x\" { title = \"X\", when = age:at_least(limits.old), plan = { "
     "cap_pressure(3) }, " META " }",
     NULL},
    {"overlap-in-grade",
     "phase \"safety\" rule \"x\" { title = \"X\", when = age:at_least(limits.old), plan = { "
     "cap_pressure(3) }, because = \"W.\", grade = \"low\", sources = { \"S\" }, checked = "
     "\"2026-11\" }",
     NULL},
    {"band-gap",
     "phase \"safety\" rule \"x\" { title = \"X\", when = age:between(20, 29), plan = { "
     "cap_pressure(3) }, " META
     " } rule \"y\" { title = \"Y\", when = age:between(30, 39), plan = { cap_pressure(4) }, " META
     " }",
     NULL},
    {"bands-meet",
     "phase \"safety\" rule \"x\" { title = \"X\", when = age:between(20, 30), plan = { "
     "cap_pressure(3) }, " META
     " } rule \"y\" { title = \"Y\", when = age:between(30, 39), plan = { cap_pressure(4) }, " META
     " }",
     NULL},
    {"bands-meet",
     "phase \"safety\" rule \"x\" { title = \"X\", when = all { thinner, age:at_most(30) }, plan = "
     "{ cap_pressure(3) }, " META " } rule \"y\" { title = \"Y\", when = all { age:at_least(30), "
     "thinner }, plan = { cap_pressure(4) }, " META " }",
     NULL},
    {"bands-meet",
     "phase \"safety\" rule \"x\" { title = \"X\", when = age:between(20, 30), plan = { "
     "cap_pressure(3) }, " META
     " } rule \"y\" { title = \"Y\", when = age:at_least(30), plan = { cap_pressure(4) }, " META
     " }",
     NULL},
    {"band-gap",
     "phase \"safety\" rule \"x\" { title = \"X\", when = age:below(30), plan = { cap_pressure(3) "
     "}, " META
     " } rule \"y\" { title = \"Y\", when = age:above(30), plan = { cap_pressure(4) }, " META " }",
     NULL},
    {"counted-twice",
     "phase \"safety\" rule \"x\" { title = \"X\", when = at_least(2, { thinner, numb, thinner }), "
     "plan = { cap_pressure(2) }, " META " }",
     NULL},
    {"counted-twice",
     "define \"signs\" { value = count { thinner, all { numb, age:above(30) }, all { numb, "
     "age:above(30) } }, title = \"Signs\" }",
     NULL},
    {"none-over-unscreened",
     "phase \"safety\" rule \"x\" { title = \"X\", when = all { thinner, none { cleared } }, plan "
     "= { cap_pressure(2) }, " META " }",
     NULL},
    {"unused-source", "source \"T\" { citation = \"Nobody\", status = \"unverified\" }", NULL},
    {"unused-limit", "limit \"unused\" { value = 1, min = 0, max = 2, title = \"Unused\" }", NULL},
    {"unused-fact",
     "fact \"idle\" { type = \"bool\", group = \"g\", title = \"Idle\", ask = \"Idle?\" }", NULL},
    {"missing-test",
     "phase \"safety\" rule \"x\" { title = \"X\", when = age:above(90), plan = { cap_pressure(2) "
     "}, " META " }",
     NULL},
    {"review-overdue",
     "phase \"safety\" rule \"x\" { title = \"X\", when = age:above(90), plan = { cap_pressure(2) "
     "}, review_by = \"2026-01-01\", " META " }",
     "2026-01-01"},
};

/* Rules that only look like those. */
static const struct {
    const char *code, *text;
} sound[] = {
    {"bands-meet",
     "phase \"safety\" rule \"x\" { title = \"X\", when = all { thinner, age:at_most(30) }, plan = "
     "{ cap_pressure(3) }, " META " } rule \"y\" { title = \"Y\", when = all { age:at_least(30), "
     "numb }, plan = { cap_pressure(4) }, " META " }"},
    {"counted-twice", "phase \"safety\" rule \"x\" { title = \"X\", when = at_least(2, { thinner, "
                      "numb, age:above(60), "
                      "age:above(61) }), plan = { cap_pressure(2) }, " META " }"},
    {"always-withheld",
     "phase \"techniques\" rule \"x\" { title = \"X\", when = all { surgery:below(6), "
     "age:above(20) }, plan = { rank(\"calm\", 1) }, " META " }"},
    {"always-withheld", "phase \"techniques\" rule \"x\" { title = \"X\", when = numb, plan = { "
                        "refer(\"gym\", \"routine\") }, " META " }"},
    {"duplicate-rule", "phase \"safety\" rule \"x\" { title = \"X\", when = all { numb, any { "
                       "thinner, age:above(20) } }, plan = { cap_pressure(3) }, " META
                       " } rule \"y\" { title = \"Y\", when = any { all { age:above(20), thinner "
                       "}, numb }, plan = { cap_pressure(3) }, " META " }"},
};

static bool check_finds(const char *text, const char *as_of, const char *code)
{
    palpate_engine *engine = small_pack_engine(text);
    palpate_findings *findings = NULL;
    palpate_request request = PALPATE_REQUEST_INIT;
    bool found = false;
    request.as_of = as_of;
    ck_assert_int_eq(palpate_check(engine, &request, &findings, NULL), PALPATE_OK);
    for (size_t i = 0; i < palpate_findings_count(findings); i++) {
        const palpate_finding *finding = palpate_findings_get(findings, i);
        found = found || (strcmp(finding->code, code) == 0 &&
                          strcmp(finding->file, "extra.lua") == 0 && finding->line == 1);
    }
    palpate_findings_free(findings);
    palpate_engine_free(engine);
    return found;
}

START_TEST(each_check_finds_its_slip_at_its_place)
{
    ck_assert_msg(check_finds(slips[_i].text, slips[_i].as_of, slips[_i].code), "%s",
                  slips[_i].text);
}
END_TEST

START_TEST(what_only_looks_like_a_slip_is_not_told)
{
    ck_assert_msg(!check_finds(sound[_i].text, NULL, sound[_i].code), "%s", sound[_i].text);
}
END_TEST

START_TEST(a_rule_silences_a_finding_with_a_reason)
{
    const char *text =
        "phase \"safety\" rule \"x\" { title = \"X\", when = age:above(90), plan = { "
        "cap_pressure(2) }, silence = { [\"missing-test\"] = \"rare\" }, " META " }";
    ck_assert(!check_finds(text, NULL, "missing-test"));
}
END_TEST

START_TEST(what_is_declared_silences_that_nothing_uses_it)
{
    static const struct {
        const char *code, *text;
    } unused[] = {
        {"unused-source", "source \"T\" { citation = \"Nobody\", status = \"unverified\"%s }"},
        {"unused-limit", "limit \"idle\" { value = 1, min = 0, max = 2, title = \"Idle\"%s }"},
        {"unused-fact",
         "fact \"idle\" { type = \"bool\", group = \"g\", title = \"Idle\", ask = \"Idle?\"%s }"},
        {"unused-define", "define \"idle\" { when = thinner, title = \"Idle\"%s }"},
        {"unused-advice", "advice \"idle\" { text = \"Rest.\", kind = \"comfort\", grade = "
                          "\"low\", sources = { \"S\" }%s }"},
        {"unused-referral", "referral \"idle\" { title = \"Idle\", text = \"Idle.\", kind = "
                            "\"comfort\", grade = \"low\", sources = { \"S\" }%s }"},
        {"unused-dose", "dose \"idle\" { title = \"Idle\", per_week = { 1, 1 }, minutes = { 30, 30 "
                        "}, grade = \"low\", sources = { \"S\" }%s }"},
    };
    for (size_t i = 0; i < sizeof unused / sizeof unused[0]; i++) {
        char text[512], silence[96];
        snprintf(text, sizeof text, unused[i].text, "");
        ck_assert_msg(check_finds(text, NULL, unused[i].code), "%s", unused[i].code);
        snprintf(silence, sizeof silence, ", silence = { [\"%s\"] = \"for later\" }",
                 unused[i].code);
        snprintf(text, sizeof text, unused[i].text, silence);
        ck_assert_msg(!check_finds(text, NULL, unused[i].code), "%s", unused[i].code);
    }
}
END_TEST

START_TEST(a_review_is_not_overdue_the_day_before)
{
    size_t last = sizeof slips / sizeof slips[0] - 1;
    ck_assert(!check_finds(slips[last].text, "2025-12-31", "review-overdue"));
}
END_TEST

START_TEST(tests_and_checks_survive_every_refused_allocation)
{
    starve_hunger hunger;
    palpate_allocator memory = starve_allocator(&hunger, STARVE_NEVER);
    palpate_engine *engine = NULL;
    palpate_findings *findings = NULL;
    palpate_status status = PALPATE_E_NOMEM;
    ck_assert_int_eq(small_pack_open(&memory, slips[7].text, &engine), PALPATE_OK);
    for (long n = 0; status != PALPATE_OK; n++) {
        hunger.requests = 0;
        hunger.refused = n;
        out.length = 0;
        status =
            palpate_test(engine, NULL, NULL, PALPATE_FORMAT_JSON, NULL, sink_write, &out, NULL);
        if (status == PALPATE_OK)
            status = palpate_check(engine, NULL, &findings, NULL);
        ck_assert(status == PALPATE_OK || status == PALPATE_E_NOMEM);
        ck_assert_int_lt(n, 100000);
    }
    palpate_findings_free(findings);
    palpate_engine_free(engine);
    ck_assert_int_eq(hunger.blocks_held, 0);
    ck_assert_int_eq(hunger.wrong_sizes, 0);
}
END_TEST

Suite *tests_suite(void);
Suite *tests_suite(void)
{
    Suite *suite = suite_create("tests");
    TCase *tc = tcase_create("tests");
    tcase_add_checked_fixture(tc, set_up, tear_down);
    tcase_add_loop_test(tc, each_key_can_hold_and_can_fail, 0, (int)(sizeof keys / sizeof keys[0]));
    tcase_add_test(tc, a_known_gap_counts_apart_and_must_stay_one);
    tcase_add_loop_test(tc, what_a_layer_changes_of_lower_tests_is_told_and_is_no_failure, 0,
                        (int)(sizeof overlays / sizeof overlays[0]));
    tcase_add_test(tc, coverage_counts_only_values_that_a_criterion_can_have);
    tcase_add_loop_test(tc, each_check_finds_its_slip_at_its_place, 0,
                        (int)(sizeof slips / sizeof slips[0]));
    tcase_add_loop_test(tc, what_only_looks_like_a_slip_is_not_told, 0,
                        (int)(sizeof sound / sizeof sound[0]));
    tcase_add_test(tc, a_rule_silences_a_finding_with_a_reason);
    tcase_add_test(tc, what_is_declared_silences_that_nothing_uses_it);
    tcase_add_test(tc, a_review_is_not_overdue_the_day_before);
    tcase_add_test(tc, tests_and_checks_survive_every_refused_allocation);
    suite_add_tcase(suite, tc);
    return suite;
}
