/* SPDX-License-Identifier: MIT */
/* How effects merge: dispositions, caps, exclusions, techniques in their order, doses, referrals
 * and advice. */
#include <check.h>
#include <string.h>
#include "evaluate/clinic.h"

Suite *merges_suite(void);

#define SAFETY "phase \"safety\"\n"
#define TECHNIQUES "phase \"techniques\"\n"
#define DOSING "phase \"dosing\"\n"

static bool is(double value, double wanted)
{
    return value >= wanted && value <= wanted;
}

/* ---- dispositions and caps ---- */

START_TEST(the_most_restrictive_disposition_wins)
{
    practice clinic = clinic_open(SAFETY RULE("r1", "a", "disposition \"modified\"") RULE(
        "r2", "b", "disposition \"no_massage\"") RULE("r3", "c", "disposition \"emergency\""));
    ck_assert_int_eq(clinic_decide(&clinic, "{}")->disposition, PLP_STANDARD);
    ck_assert_int_eq(clinic_decide(&clinic, "{\"a\":true}")->disposition, PLP_MODIFIED);
    ck_assert_int_eq(clinic_decide(&clinic, "{\"a\":true,\"b\":true}")->disposition,
                     PLP_NO_MASSAGE);
    ck_assert_int_eq(clinic_decide(&clinic, "{\"a\":true,\"b\":true,\"c\":true}")->disposition,
                     PLP_EMERGENCY);
    ck_assert_uint_eq(clinic.decision->dispositions[PLP_EMERGENCY].first,
                      clinic.decision->dispositions[PLP_EMERGENCY].last);
    clinic_close(&clinic);
}
END_TEST

START_TEST(an_unknown_safety_fact_keeps_a_plan_provisional)
{
    practice clinic = clinic_open(SAFETY RULE("r1", "a", "disposition \"modified\"")
                                      RULE("r2", "b", "disposition \"clearance_first\""));
    ck_assert_int_eq(clinic_decide(&clinic, "{\"safe\":null}")->disposition, PLP_PROVISIONAL);
    ck_assert_int_eq(clinic_decide(&clinic, "{\"safe\":null,\"a\":true}")->disposition,
                     PLP_PROVISIONAL);
    ck_assert_int_eq(clinic_decide(&clinic, "{\"safe\":null,\"b\":true}")->disposition,
                     PLP_CLEARANCE_FIRST);
    ck_assert(clinic.decision->safety_unknown);
    clinic_close(&clinic);
}
END_TEST

START_TEST(the_lowest_cap_wins)
{
    practice clinic = clinic_open(
        SAFETY RULE("r1", "a", "cap_pressure(3), cap_minutes(45), cap_pressure(2, \"calf\")")
            RULE("r2", "b", "cap_pressure(2), cap_minutes(m - 15), cap_frequency(n / 4)")
                RULE("r3", "c", "cap_pressure(n), cap_sessions(m - 15), cap_pressure(1, spot)"));
    const plp_decision *d = clinic_decide(&clinic, "{\"a\":true,\"b\":true,\"m\":75,\"n\":6}");
    ck_assert(d->pressure.set && is(d->pressure.value, 2));
    ck_assert(d->minutes.set && is(d->minutes.value, 45));
    ck_assert(d->frequency.set && is(d->frequency.value, 1.5));
    ck_assert(!d->sessions.set);
    ck_assert(is(d->pressure_by_region[plp_find_region(clinic.book, "calf")].value, 2));
    d = clinic_decide(&clinic, "{\"b\":true}"); /* the value is unknown: nothing is capped by it */
    ck_assert(d->pressure.set && !d->minutes.set && !d->frequency.set);
    d = clinic_decide(&clinic,
                      "{\"c\":true,\"n\":9,\"m\":5,\"spot\":[\"legs\"]}"); /* within the scale */
    ck_assert(is(d->pressure.value, 5) && is(d->sessions.value, 0));
    ck_assert(is(d->pressure_by_region[plp_find_region(clinic.book, "thigh")].value, 1));
    ck_assert(!d->pressure_by_region[plp_find_region(clinic.book, "back")].set);
    clinic_close(&clinic);
}
END_TEST

/* Nobody knows how much is wanted, but all agree that it is no more than so much. */
START_TEST(a_cap_known_in_part_holds)
{
    practice clinic = clinic_open(SAFETY RULE("r1", "a", "cap_minutes(min_of { 30, m })")
                                      RULE("r2", "b", "cap_minutes(max_of { 20, m })"));
    const plp_decision *d = clinic_decide(&clinic, "{\"a\":true}");
    ck_assert(d->minutes.set && is(d->minutes.value, 30));
    d = clinic_decide(&clinic, "{\"a\":true,\"m\":25}");
    ck_assert(d->minutes.set && is(d->minutes.value, 25));
    d = clinic_decide(&clinic, "{\"b\":true}");
    ck_assert(d->minutes.set && is(d->minutes.value, 20));
    clinic_close(&clinic);
}
END_TEST

START_TEST(avoided_regions_add_up_and_members_stand_for_regions)
{
    practice clinic =
        clinic_open(SAFETY RULE("r1", "a", "avoid(\"back\")") RULE("r2", "always", "avoid(spot)"));
    const plp_decision *d = clinic_decide(&clinic, "{\"a\":true,\"spot\":{\"legs\":true}}");
    for (uint32_t r = 0; r < clinic.book->regions_count; r++)
        ck_assert_uint_ne(d->avoided[r].first, PLP_NONE);
    d = clinic_decide(&clinic, "{\"spot\":{\"legs\":false}}");
    for (uint32_t r = 0; r < clinic.book->regions_count; r++)
        ck_assert_uint_eq(d->avoided[r].first, PLP_NONE);
    clinic_close(&clinic);
}
END_TEST

START_TEST(a_rule_that_may_assume_fires_on_unknown)
{
    practice clinic = clinic_open(
        SAFETY
        "rule \"r\" { when = a, plan = { cap_pressure(2) }, if_unknown = \"assume\", " BECAUSE
        " }\n" RULE("s", "a", "cap_minutes(9)"));
    const plp_decision *d = clinic_decide(&clinic, "{}");
    ck_assert(d->pressure.set && !d->minutes.set);
    ck_assert_int_eq(clinic_rule(&clinic, "r"), PLP_UNDECIDED);
    ck_assert_uint_eq(d->fired_count, 1);
    ck_assert(!clinic_decide(&clinic, "{\"a\":false}")->pressure.set);
    clinic_close(&clinic);
}
END_TEST

/* ---- techniques ---- */

typedef struct order_row {
    const char *rules, *patient, *shown;
} order_row;

static const order_row order_rows[] = {
    /* score, then the ties: helped, wanted, grade, lower pressure, id */
    {RULE("r", "always", "rank(\"soft1\", 1), rank(\"mid\", 3)"), "{}", "mid soft1"},
    {RULE("r", "always", "rank(\"soft1\", \"soft2\", 1)"), "{}", "soft1 soft2"},
    {RULE("r", "always", "rank(\"soft1\", \"soft2\", 1)"), "{\"helped\":[\"soft2\"]}",
     "soft2 soft1"},
    {RULE("r", "always", "rank(\"soft1\", 2), rank(\"soft2\", 1)"), "{\"likes\":[\"soft2\"]}",
     "soft2 soft1"},
    {RULE("r", "always", "rank(\"soft1\", \"mid\", 1)"), "{}", "mid soft1"},
    {RULE("r", "always", "rank(\"firm\", \"soft1\", 1)"), "{}", "soft1 firm"},
    {RULE("r", "always", "rank(\"soft1\", \"heat\", 1)"), "{}", "heat soft1"},
    {RULE("r", "always", "rank(\"firm\", 1), rank(\"firm\", 1), rank(\"mid\", 1)"), "{}",
     "firm mid"},
    /* only a positive score is shown, a wish counts one, what is contradicted only on a wish */
    {RULE("r", "always", "rank(\"soft1\", 0), rank(\"mid\", 0 - 1)"), "{}", ""},
    {RULE("r", "always", "rank(\"mid\", 0 - 1)"), "{\"likes\":[\"mid\",\"soft1\"]}", "soft1"},
    {RULE("r", "always", "rank(\"mid\", 0.1), rank(\"mid\", 0.2), rank(\"mid\", 0 - 0.3)"), "{}",
     ""},
    {RULE("r", "always",
          "rank(\"mid\", 0.3), rank(\"soft1\", 0.1), rank(\"soft1\", 0.1), rank(\"soft1\", 0.1)"),
     "{}", "mid soft1"},
    {RULE("r", "always", "rank(\"odd\", 5)"), "{}", ""},
    {RULE("r", "always", "rank(\"odd\", 5)"), "{\"likes\":[\"odd\"]}", "odd"},
    /* exclusion beats rank and wish; a region leaves it; the cap asks for the lowest pressure */
    {RULE("r", "always", "rank(\"soft1\", 9), exclude(\"soft1\")"), "{\"likes\":[\"soft1\"]}", ""},
    {RULE("r", "always", "rank(\"soft1\", 9), exclude(\"soft1\", \"back\")"), "{}", "soft1"},
    {RULE("r", "always", "rank(\"soft1\", \"soft2\", 9), exclude(bad)"), "{\"bad\":[\"soft2\"]}",
     "soft1"},
    {RULE("r", "always", "rank(\"mid\", \"firm\", \"heat\", 1), cap_pressure(2)"), "{}",
     "mid heat"},
    {RULE("r", "always", "rank(\"mid\", \"firm\", \"heat\", 1), cap_pressure(1)"), "{}", "heat"},
    {RULE("r", "always", "rank(group.massage, 1), rank(\"heat\", 1)"), "{}",
     "mid heat soft1 soft2 firm"},
    {RULE("r", "always", "rank(likes, 2)"), "{\"likes\":[\"soft2\"]}", "soft2"},
};

START_TEST(techniques_stand_in_their_order)
{
    char rules[1024] = TECHNIQUES;
    strcat(rules, order_rows[_i].rules);
    practice clinic = clinic_open(rules);
    clinic_decide(&clinic, order_rows[_i].patient);
    ck_assert_str_eq(clinic_shown(&clinic), order_rows[_i].shown);
    clinic_close(&clinic);
}
END_TEST

START_TEST(a_refused_wish_has_the_nearest_alternative)
{
    practice clinic = clinic_open(TECHNIQUES RULE("r", "a", "exclude(\"firm\")")
                                      RULE("s", "b", "exclude(group.hard)"));
    clinic_decide(&clinic, "{\"a\":true,\"likes\":[\"firm\"]}");
    ck_assert_uint_eq(clinic_technique(&clinic, "firm")->alternative,
                      plp_find_technique(clinic.book, "mid"));
    clinic_decide(
        &clinic,
        "{\"b\":true,\"likes\":[\"firm\"]}"); /* none of its group is left: the nearest pressure */
    ck_assert_uint_eq(clinic_technique(&clinic, "firm")->alternative,
                      plp_find_technique(clinic.book, "soft1"));
    ck_assert_uint_eq(clinic_technique(&clinic, "mid")->alternative,
                      PLP_NONE); /* nobody asked for it */
    clinic_close(&clinic);
}
END_TEST

START_TEST(with_nothing_eligible_care_is_active_only)
{
    practice clinic = clinic_open(SAFETY RULE("r", "a", "exclude(group.soft, group.hard)")
                                      RULE("s", "b", "disposition \"no_massage\""));
    ck_assert(clinic_decide(&clinic, "{\"a\":true}")->active_care_only);
    ck_assert_int_eq(clinic.decision->disposition, PLP_STANDARD);
    ck_assert(!clinic_decide(&clinic, "{\"a\":true,\"b\":true}")->active_care_only);
    ck_assert(!clinic_decide(&clinic, "{}")->active_care_only);
    clinic_close(&clinic);
}
END_TEST

START_TEST(the_target_stays_within_the_cap)
{
    practice clinic = clinic_open(TECHNIQUES RULE("r", "always", "target_pressure(4)") RULE(
        "s", "a", "cap_pressure(2)") RULE("t", "b", "target_pressure(3)"));
    ck_assert(is(clinic_decide(&clinic, "{}")->target_pressure.value, 4));
    ck_assert(is(clinic_decide(&clinic, "{\"b\":true}")->target_pressure.value, 3));
    ck_assert(is(clinic_decide(&clinic, "{\"a\":true}")->target_pressure.value, 2));
    clinic_close(&clinic);
}
END_TEST

/* ---- doses ---- */

typedef struct dose_row {
    const char *plan, *dose, *displaced; /* NULL: none */
    double minutes[2], per_week[2], sessions[2];
} dose_row;

#define MASSAGE TECHNIQUES RULE("show", "always", "rank(\"soft1\", 1)")

static const dose_row dose_rows[] = {
    {"dose(\"usual\")", "usual", NULL, {60, 60}, {1, 1}, {8, 10}},
    {"dose(\"usual\"), dose(\"large\")", "large", NULL, {30, 60}, {1, 2}, {8, 12}},
    {"dose(\"large\"), dose(\"small\")", "small", "large", {20, 30}, {1, 1}, {2, 2}},
    {"dose(\"small\"), dose(\"tall\")", "tall", "small", {10, 30}, {1, 1}, {-1, -1}},
    {"dose(\"small\"), dose(\"same\")", "same", "small", {20, 30}, {1, 1}, {2, 2}},
    {"dose(\"at_home\")", NULL, NULL, {-1, -1}, {-1, -1}, {-1, -1}},
    {"dose(\"extra\"), dose(\"usual\")", "usual", NULL, {60, 60}, {1, 1}, {8, 10}},
    {"dose(\"usual\"), cap_minutes(45)", "usual", NULL, {45, 45}, {1, 1}, {8, 10}},
    {"dose(\"large\"), cap_minutes(45)", "large", NULL, {30, 45}, {1, 2}, {8, 12}},
    {"dose(\"usual\"), cap_sessions(6)", "usual", NULL, {60, 60}, {1, 1}, {6, 6}},
    {"dose(\"usual\"), cap_frequency(0.5)", "usual", NULL, {60, 60}, {0.5, 0.5}, {6, 6}},
    {"dose(\"usual\"), cap_frequency(0.01)", "usual", NULL, {60, 60}, {0.01, 0.01}, {-1, -1}},
    {"dose(\"usual\"), stop_course()", NULL, NULL, {-1, -1}, {-1, -1}, {-1, -1}},
};

static bool range_is(plp_range range, const double wanted[2])
{
    return wanted[0] < 0 ? !range.given
                         : range.given && is(range.low, wanted[0]) && is(range.high, wanted[1]);
}

START_TEST(one_dose_applies_within_the_caps)
{
    const dose_row *now = &dose_rows[_i];
    char rules[1024] = DOSING;
    strcat(strcat(strcat(rules, "rule \"d\" { when = always, plan = { "), now->plan),
           " }, " BECAUSE " }\n");
    practice clinic = clinic_open_two(MASSAGE, rules);
    const plp_decision *d = clinic_decide(&clinic, "{}");
    ck_assert_uint_eq(d->dose.dose, now->dose ? plp_find_dose(clinic.book, now->dose) : PLP_NONE);
    ck_assert_uint_eq(d->dose_displaced,
                      now->displaced ? plp_find_dose(clinic.book, now->displaced) : PLP_NONE);
    ck_assert(range_is(d->dose.minutes, now->minutes));
    ck_assert(range_is(d->dose.per_week, now->per_week));
    ck_assert(range_is(d->dose.sessions, now->sessions));
    clinic_close(&clinic);
}
END_TEST

START_TEST(without_massage_there_is_no_dose)
{
    practice clinic = clinic_open(DOSING RULE("d", "always", "dose(\"usual\"), maintenance()"));
    ck_assert_uint_eq(clinic_decide(&clinic, "{\"likes\":[\"heat\"]}")->dose.dose, PLP_NONE);
    ck_assert(!clinic.decision->dose.maintenance);
    ck_assert_uint_ne(clinic_decide(&clinic, "{\"likes\":[\"mid\"]}")->dose.dose, PLP_NONE);
    ck_assert(clinic.decision->dose.maintenance);
    clinic_close(&clinic);
}
END_TEST

/* ---- referrals and advice ---- */

START_TEST(a_block_beats_a_suggestion)
{
    practice clinic = clinic_open(
        SAFETY RULE("r1", "always",
                    "refer(\"active\", \"routine\"), refer(\"medical\", \"routine\"), "
                    "refer(\"emergency\", \"soon\")")
            RULE("r2", "a", "no_refer(\"active\"), no_refer(\"safety\")") RULE(
                "r3", "b", "refer(\"medical\", \"same_day\"), refer(\"medical\", \"optional\")"));
    clinic_decide(&clinic, "{\"a\":true,\"b\":true}");
    ck_assert(!clinic_referral(&clinic, "active")->shown &&
              clinic_referral(&clinic, "active")->blocked);
    ck_assert(clinic_referral(&clinic, "medical")->shown &&
              clinic_referral(&clinic, "emergency")->shown);
    ck_assert_int_eq(clinic_referral(&clinic, "medical")->urgency, PLP_SAME_DAY);
    clinic_close(&clinic);
}
END_TEST

typedef struct kind_row {
    const char *disposition, *shown;
} kind_row;

static const kind_row kind_rows[] = {
    {"modified",
     "emergency medical safety active comfort optional | adv_safety adv_comfort adv_active "},
    {"clearance_first",
     "emergency medical safety active comfort optional | adv_safety adv_comfort adv_active "},
    {"no_massage", "emergency medical safety active comfort optional | adv_safety adv_active "},
    {"urgent_referral", "emergency medical | adv_safety "},
    {"emergency", "emergency | "},
};

START_TEST(a_disposition_shows_these_kinds)
{
    static const char *const referrals[] = {"emergency", "medical", "safety",
                                            "active",    "comfort", "optional"};
    static const char *const advices[] = {"adv_safety", "adv_comfort", "adv_active"};
    char rules[2048] = SAFETY "rule \"d\" { when = always, plan = { disposition \"", seen[256] = "";
    strcat(strcat(rules, kind_rows[_i].disposition), "\" }, " BECAUSE " }\n");
    strcat(rules,
           RULE("r", "always",
                "refer(\"emergency\", \"soon\"), refer(\"medical\", \"soon\"), refer(\"safety\", "
                "\"soon\"), refer(\"active\", \"soon\"), refer(\"comfort\", \"soon\"), "
                "refer(\"optional\", \"soon\"), advise(\"adv_safety\", \"adv_comfort\", "
                "\"adv_active\")"));
    practice clinic = clinic_open_two(rules, MASSAGE);
    clinic_decide(&clinic, "{}");
    for (int i = 0; i < 6; i++)
        if (clinic_referral(&clinic, referrals[i])->shown)
            strcat(strcat(seen, referrals[i]), " ");
    strcat(seen, "| ");
    for (int i = 0; i < 3; i++)
        if (clinic_advice(&clinic, advices[i])->shown)
            strcat(strcat(seen, advices[i]), " ");
    ck_assert_str_eq(seen, kind_rows[_i].shown);
    ck_assert_str_eq(clinic_shown(&clinic), _i == 0 ? "soft1" : "");
    clinic_close(&clinic);
}
END_TEST

START_TEST(advice_stands_instead_of_another_within_a_phase)
{
    static const char first[] = "phase \"advice\"\n" RULE("r1", "always", "advise(\"adv_active\")")
        RULE("r2", "a", "advise(\"adv_other\", { instead_of = \"adv_active\" })")
            RULE("r3", "b", "advise(\"adv_active\", { instead_of = \"adv_other\" })");
    practice clinic = clinic_open_two(first, SAFETY RULE("early", "c", "advise(\"adv_active\")"));
    clinic_decide(&clinic, "{}");
    ck_assert(clinic_advice(&clinic, "adv_active")->shown);
    clinic_decide(&clinic, "{\"a\":true}");
    ck_assert(!clinic_advice(&clinic, "adv_active")->shown &&
              clinic_advice(&clinic, "adv_other")->shown);
    ck_assert_uint_eq(clinic_advice(&clinic, "adv_active")->replaced_by,
                      plp_find_advice(clinic.book, "adv_other"));
    clinic_decide(&clinic, "{\"a\":true,\"c\":true}"); /* asked for in another phase too */
    ck_assert(clinic_advice(&clinic, "adv_active")->shown);
    clinic_decide(&clinic,
                  "{\"a\":true,\"b\":true}"); /* each instead of the other: the first stays */
    ck_assert(clinic_advice(&clinic, "adv_active")->shown &&
              !clinic_advice(&clinic, "adv_other")->shown);
    clinic_close(&clinic);
}
END_TEST

Suite *merges_suite(void)
{
    Suite *suite = suite_create("merges");
    TCase *tests = tcase_create("merges");
    tcase_add_test(tests, the_most_restrictive_disposition_wins);
    tcase_add_test(tests, an_unknown_safety_fact_keeps_a_plan_provisional);
    tcase_add_test(tests, the_lowest_cap_wins);
    tcase_add_test(tests, a_cap_known_in_part_holds);
    tcase_add_test(tests, avoided_regions_add_up_and_members_stand_for_regions);
    tcase_add_test(tests, a_rule_that_may_assume_fires_on_unknown);
    tcase_add_loop_test(tests, techniques_stand_in_their_order, 0,
                        sizeof order_rows / sizeof order_rows[0]);
    tcase_add_test(tests, a_refused_wish_has_the_nearest_alternative);
    tcase_add_test(tests, with_nothing_eligible_care_is_active_only);
    tcase_add_test(tests, the_target_stays_within_the_cap);
    tcase_add_loop_test(tests, one_dose_applies_within_the_caps, 0,
                        sizeof dose_rows / sizeof dose_rows[0]);
    tcase_add_test(tests, without_massage_there_is_no_dose);
    tcase_add_test(tests, a_block_beats_a_suggestion);
    tcase_add_loop_test(tests, a_disposition_shows_these_kinds, 0,
                        sizeof kind_rows / sizeof kind_rows[0]);
    tcase_add_test(tests, advice_stands_instead_of_another_within_a_phase);
    suite_add_tcase(suite, tests);
    return suite;
}
