/* SPDX-License-Identifier: MIT */
/* Across phases: clearances, the plan so far, questions that do not apply, lists of unknowns. */
#include <check.h>
#include <string.h>
#include "evaluate/clinic.h"

Suite *phases_suite(void);

#define SAFETY "phase \"safety\"\n"
#define TECHNIQUES "phase \"techniques\"\n"

/* ---- clearance ---- */

static const char held[] = SAFETY RULE(
    "one", "a", "disposition \"clearance_first\", clear(\"doctor\", a), cap_pressure(2)")
    RULE("two", "all { a, b }",
         "disposition \"clearance_first\", clear(\"doctor\", a), clear(\"surgeon\", b)")
        RULE("firm", "c", "disposition \"clearance_first\"")
            RULE("worse", "n:above(5)", "disposition \"no_massage\", clear(\"doctor\", a)");

typedef struct clearance_row {
    const char *patient;
    plp_disposition disposition, plain;
    bool lifted;
} clearance_row;

static const clearance_row clearance_rows[] = {
    {"{\"a\":true}", PLP_CLEARANCE_FIRST, PLP_CLEARANCE_FIRST, false},
    {"{\"a\":true,\"cleared\":true,\"scope\":[\"a\"]}", PLP_MODIFIED, PLP_CLEARANCE_FIRST, true},
    {"{\"a\":true,\"cleared\":true,\"scope\":[\"b\"]}", PLP_CLEARANCE_FIRST, PLP_CLEARANCE_FIRST,
     false},
    {"{\"a\":true,\"cleared\":false,\"scope\":[\"a\"]}", PLP_CLEARANCE_FIRST, PLP_CLEARANCE_FIRST,
     false},
    {"{\"a\":true,\"scope\":[\"a\"]}", PLP_CLEARANCE_FIRST, PLP_CLEARANCE_FIRST, false},
    /* every fact that the rule clears for */
    {"{\"a\":true,\"b\":true,\"cleared\":true,\"scope\":[\"a\"]}", PLP_CLEARANCE_FIRST,
     PLP_CLEARANCE_FIRST, true},
    {"{\"a\":true,\"b\":true,\"cleared\":true,\"scope\":[\"a\",\"b\"]}", PLP_MODIFIED,
     PLP_CLEARANCE_FIRST, true},
    /* a rule without clear is never lifted, nor is another disposition */
    {"{\"a\":true,\"c\":true,\"cleared\":true,\"scope\":[\"a\",\"b\",\"c\"]}", PLP_CLEARANCE_FIRST,
     PLP_CLEARANCE_FIRST, true},
    {"{\"a\":true,\"n\":6,\"cleared\":true,\"scope\":[\"a\"]}", PLP_NO_MASSAGE, PLP_NO_MASSAGE,
     true},
};

START_TEST(a_clearance_lifts_what_it_covers)
{
    const clearance_row *now = &clearance_rows[_i];
    practice clinic = clinic_open(held);
    const plp_decision *d = clinic_decide(&clinic, now->patient);
    ck_assert_int_eq(d->disposition, now->disposition);
    ck_assert_int_eq(d->without_clearance, now->plain);
    ck_assert_int_eq(d->lifted, now->lifted);
    ck_assert(d->pressure.set); /* caps stay */
    clinic_close(&clinic);
}
END_TEST

START_TEST(after_clearance_is_as_if_all_were_granted)
{
    practice clinic = clinic_open(held);
    const plp_decision *d =
        clinic_decide_granted(&clinic, "{\"a\":true,\"b\":true,\"likes\":[\"soft1\",\"firm\"]}");
    ck_assert_int_eq(d->disposition, PLP_MODIFIED);
    ck_assert_str_eq(clinic_shown(&clinic), "soft1");
    ck_assert_uint_eq(d->clearance_count, 2);
    ck_assert(d->clearances[0].granted && d->clearances[1].granted);
    ck_assert_int_eq(clinic_decide_granted(&clinic, "{\"c\":true}")->disposition,
                     PLP_CLEARANCE_FIRST);
    clinic_close(&clinic);
}
END_TEST

/* ---- the plan so far ---- */

static const char earlier[] =
    SAFETY RULE("s1", "a", "disposition \"modified\", cap_pressure(2), cap_minutes(30)") RULE(
        "s2", "b", "exclude(\"firm\"), refer(\"active\", \"soon\"), refer(\"medical\", \"soon\")")
        RULE("s3", "c", "no_refer(\"active\")")
            RULE("s4", "n:above(5)", "disposition \"clearance_first\", clear(\"doctor\", a)");

typedef struct so_far_row {
    const char *condition, *patient;
    bool truth;
} so_far_row;

static const so_far_row so_far_rows[] = {
    {"so_far.disposition:is \"standard\"", "{}", true},
    {"so_far.disposition:is \"standard\"", "{\"a\":true}", false},
    {"so_far.disposition:one_of { \"standard\", \"modified\" }", "{\"a\":true}", true},
    {"so_far.disposition:is \"provisional\"", "{\"a\":true,\"safe\":null}", true},
    {"so_far.pressure_cap:at_least(5)", "{}", true},
    {"so_far.pressure_cap:at_least(4)", "{\"a\":true}", false},
    {"so_far.minutes_cap:at_least(90)", "{}", true},
    {"so_far.minutes_cap:below(31)", "{\"a\":true}", true},
    {"so_far.excluded \"firm\"", "{\"b\":true}", true},
    {"so_far.excluded \"firm\"", "{}", false},
    {"so_far.excluded(group.forceful)", "{\"b\":true}", true},
    {"so_far.excluded(group.soft)", "{\"b\":true}", false},
    {"so_far.referred \"active\"", "{\"b\":true}", true},
    {"so_far.referred \"active\"", "{\"b\":true,\"c\":true}", false},
    {"so_far.referred \"medical\"", "{\"b\":true,\"c\":true}", true},
    {"so_far.cleared \"a\"", "{\"n\":6,\"cleared\":true,\"scope\":[\"a\"]}", true},
    {"so_far.cleared \"a\"", "{\"n\":6}", false},
    {"so_far.cleared \"a\"", "{\"cleared\":true,\"scope\":[\"a\"]}",
     false}, /* nothing was to be cleared */
};

START_TEST(a_rule_sees_what_earlier_phases_decided)
{
    char rules[512] = TECHNIQUES "rule \"t\" { when = ";
    strcat(strcat(rules, so_far_rows[_i].condition), ", plan = { note \"n\" }, " BECAUSE " }\n");
    practice clinic = clinic_open_two(earlier, rules);
    clinic_decide(&clinic, so_far_rows[_i].patient);
    ck_assert_int_eq(clinic_rule(&clinic, "t"), so_far_rows[_i].truth ? PLP_TRUE : PLP_FALSE);
    clinic_close(&clinic);
}
END_TEST

START_TEST(what_its_own_phase_decides_a_rule_does_not_see)
{
    practice clinic =
        clinic_open(TECHNIQUES RULE("a1", "always", "disposition \"no_massage\", cap_pressure(1)")
                        RULE("a2", "so_far.disposition:is \"standard\"", "note \"n\"")
                            RULE("a3", "so_far.pressure_cap:at_least(5)", "note \"n\""));
    clinic_decide(&clinic, "{}");
    ck_assert_int_eq(clinic_rule(&clinic, "a2"), PLP_TRUE);
    ck_assert_int_eq(clinic_rule(&clinic, "a3"), PLP_TRUE);
    clinic_close(&clinic);
}
END_TEST

START_TEST(later_phases_see_massage_and_dose)
{
    static const char plan[] =
        TECHNIQUES RULE("t", "a", "rank(\"soft1\", 1)") RULE("h", "always", "rank(\"heat\", 1)");
    static const char later[] =
        "phase \"referrals\"\n" RULE("has", "so_far.has_massage", "note \"n\"")
            RULE("shown", "so_far.shown \"soft1\"", "note \"n\"")
                RULE("hard", "so_far.shown(group.hard)", "note \"n\"")
                    RULE("dosed", "so_far.dose:is \"usual\"", "note \"n\"");
    practice clinic = clinic_open_three(
        plan, "phase \"dosing\"\n" RULE("d", "so_far.has_massage", "dose(\"usual\")"), later);
    clinic_decide(&clinic, "{\"a\":true}");
    ck_assert_int_eq(clinic_rule(&clinic, "has"), PLP_TRUE);
    ck_assert_int_eq(clinic_rule(&clinic, "shown"), PLP_TRUE);
    ck_assert_int_eq(clinic_rule(&clinic, "hard"), PLP_FALSE);
    ck_assert_int_eq(clinic_rule(&clinic, "dosed"), PLP_TRUE);
    clinic_decide(&clinic, "{\"a\":false}"); /* heat is no massage */
    ck_assert_int_eq(clinic_rule(&clinic, "has"), PLP_FALSE);
    ck_assert_int_eq(clinic_rule(&clinic, "dosed"), PLP_FALSE);
    clinic_close(&clinic);
}
END_TEST

/* ---- questions that do not apply ---- */

START_TEST(a_question_that_does_not_apply_is_answered)
{
    practice clinic = clinic_open(SAFETY RULE("r", "late", "disposition \"no_massage\""));
    ck_assert_int_eq(clinic_decide(&clinic, "{\"late\":null,\"a\":false}")->disposition,
                     PLP_STANDARD);
    ck_assert_str_eq(clinic_questions(&clinic), "likes helped");
    ck_assert_int_eq(clinic_decide(&clinic, "{\"late\":null,\"a\":true}")->disposition,
                     PLP_PROVISIONAL);
    ck_assert_str_eq(clinic_questions(&clinic), "late likes helped");
    ck_assert_int_eq(clinic_decide(&clinic, "{\"late\":null}")->disposition, PLP_PROVISIONAL);
    ck_assert_str_eq(clinic_questions(&clinic),
                     "late a likes helped"); /* whether it applies is asked too */
    ck_assert_int_eq(clinic_decide(&clinic, "{\"late\":true,\"a\":false}")->disposition,
                     PLP_NO_MASSAGE); /* given */
    clinic_close(&clinic);
}
END_TEST

/* ---- lists of unknowns ---- */

typedef struct question_row {
    const char *rules, *patient, *questions;
} question_row;

static const question_row question_rows[] = {
    /* safety, then the most restrictive disposition, then the number of rules, then the vocabulary
     */
    {SAFETY RULE("r", "all { b, c }", "note \"n\"") RULE("s", "c", "disposition \"emergency\"")
         RULE("t", "safe", "note \"n\""),
     "{\"safe\":null}", "safe c b likes helped"},
    {SAFETY RULE("r", "all { b, c }", "note \"n\"") RULE("s", "c", "note \"n\""), "{}",
     "c b likes helped"},
    {SAFETY RULE("r", "all { b, c }", "note \"n\""), "{\"b\":false}", "likes helped"},
    {SAFETY RULE("r", "any { b, c }", "note \"n\""), "{\"b\":true}", "likes helped"},
    /* unless and is_known are decided, and an answer can still turn them */
    {SAFETY RULE("r", "unless { b }", "note \"n\""), "{}", "b likes helped"},
    {SAFETY RULE("r", "n:is_known()", "note \"n\""), "{}", "n likes helped"},
    /* what a rule that fired acts upon */
    {SAFETY RULE("r", "always", "avoid(spot)"), "{}", "spot likes helped"},
    {SAFETY RULE("r", "always", "cap_minutes(n)"), "{}", "n likes helped"},
    /* behind defines and formulas */
    {SAFETY
     "define \"both\" { when = all { b, c }, title = \"Both\" }\n" RULE("r", "both", "note \"n\""),
     "{}", "b c likes helped"},
    {SAFETY RULE("r", "count { b, c }:at_least(2)", "note \"n\""), "{\"b\":true}",
     "c likes helped"},
    {SAFETY RULE("r", "(n + m):at_least(2)", "note \"n\""), "{\"n\":1}", "m likes helped"},
    /* what cannot be shown is not asked about */
    {SAFETY RULE("r", "a", "disposition \"emergency\"")
         RULE("s", "b", "cap_pressure(1), note \"n\""),
     "{\"a\":true}", ""},
    {SAFETY RULE("r", "a", "disposition \"emergency\"")
         RULE("s", "b", "refer(\"emergency\", \"soon\")"),
     "{\"a\":true}", "b"},
    /* a clearance that could be granted */
    {SAFETY RULE("r", "a", "disposition \"clearance_first\", clear(\"doctor\", a)"), "{\"a\":true}",
     "likes helped cleared scope"},
    /* asked for by a rule, whatever it changes */
    {SAFETY RULE("r", "a", "ask(n)"), "{\"a\":true}", "n likes helped"},
};

START_TEST(what_could_change_the_plan_is_asked)
{
    practice clinic = clinic_open(question_rows[_i].rules);
    clinic_decide(&clinic, question_rows[_i].patient);
    ck_assert_str_eq(clinic_questions(&clinic), question_rows[_i].questions);
    clinic_close(&clinic);
}
END_TEST

Suite *phases_suite(void)
{
    Suite *suite = suite_create("phases");
    TCase *tests = tcase_create("phases");
    tcase_add_loop_test(tests, a_clearance_lifts_what_it_covers, 0,
                        sizeof clearance_rows / sizeof clearance_rows[0]);
    tcase_add_test(tests, after_clearance_is_as_if_all_were_granted);
    tcase_add_loop_test(tests, a_rule_sees_what_earlier_phases_decided, 0,
                        sizeof so_far_rows / sizeof so_far_rows[0]);
    tcase_add_test(tests, what_its_own_phase_decides_a_rule_does_not_see);
    tcase_add_test(tests, later_phases_see_massage_and_dose);
    tcase_add_test(tests, a_question_that_does_not_apply_is_answered);
    tcase_add_loop_test(tests, what_could_change_the_plan_is_asked, 0,
                        sizeof question_rows / sizeof question_rows[0]);
    suite_add_tcase(suite, tests);
    return suite;
}
