/* SPDX-License-Identifier: MIT */
/* Every kind of condition and value in all three truths, through predicates and straight from the
 * terms. */
#include <check.h>
#include <stdio.h>
#include <string.h>
#include "evaluate/clinic.h"

Suite *terms_suite(void);

typedef struct row {
    const char *condition, *patient;
    char truth; /* t, f, u */
} row;

static const row rows[] = {
    {"always", "{}", 't'},
    {"a", "{\"a\":true}", 't'},
    {"a", "{\"a\":false}", 'f'},
    {"a", "{}", 'u'},
    {"any_safety_unknown", "{\"safe\":null}", 't'},
    {"any_safety_unknown", "{\"safe\":true}", 'f'},
    /* connectives */
    {"all { a, b }", "{\"a\":true,\"b\":true}", 't'},
    {"all { a, b }", "{\"a\":true,\"b\":false}", 'f'},
    {"all { a, b }", "{\"b\":false}", 'f'},
    {"all { a, b }", "{\"a\":true}", 'u'},
    {"any { a, b }", "{\"a\":true}", 't'},
    {"any { a, b }", "{\"a\":false,\"b\":false}", 'f'},
    {"any { a, b }", "{\"a\":false}", 'u'},
    {"none { a, b }", "{\"a\":false,\"b\":false}", 't'},
    {"none { a, b }", "{\"a\":true}", 'f'},
    {"none { a, b }", "{\"a\":false}", 'u'},
    {"none { a }", "{}", 'u'},
    {"unless { a, b }", "{\"a\":false,\"b\":false}", 't'},
    {"unless { a, b }", "{}", 't'},
    {"unless { a, b }", "{\"b\":true}", 'f'},
    {"at_least(2, { a, b, c })", "{\"a\":true,\"c\":true}", 't'},
    {"at_least(2, { a, b, c })", "{\"a\":false,\"c\":false}", 'f'},
    {"at_least(2, { a, b, c })", "{\"a\":true,\"c\":false}", 'u'},
    {"all { any { a, b }, none { c } }", "{\"a\":true,\"c\":false}", 't'},
    {"all { any { a, b }, none { c } }", "{\"a\":true,\"c\":true}", 'f'},
    {"all { any { a, b }, none { c } }", "{\"a\":true}", 'u'},
    /* numbers, at their edges */
    {"n:at_least(5)", "{\"n\":5}", 't'},
    {"n:at_least(5)", "{\"n\":4.99999999}", 'f'},
    {"n:at_least(5)", "{}", 'u'},
    /* what Lua works out is rounded like a patient's number, but not within a formula */
    {"n:at_least(0.1 + 0.2)", "{\"n\":0.3}", 't'},
    {"n:between(0.7 + 0.1, 1.1 * 3)", "{\"n\":0.8}", 't'},
    {"n:above(1.1 * 3)", "{\"n\":3.3}", 'f'},
    {"(n + 0):at_least(0.1 + 0.2)", "{\"n\":0.3}", 't'},
    {"(n * (1 / 3)):at_least(1)", "{\"n\":3}", 't'},
    {"n:at_least(limits.tenths)", "{\"n\":0.3}", 't'},
    {"n:at_most(5)", "{\"n\":5}", 't'},
    {"n:at_most(5)", "{\"n\":5.00000001}", 'f'},
    {"n:at_most(5)", "{}", 'u'},
    {"n:above(5)", "{\"n\":5.00000001}", 't'},
    {"n:above(5)", "{\"n\":5}", 'f'},
    {"n:above(5)", "{}", 'u'},
    {"n:below(5)", "{\"n\":4.99999999}", 't'},
    {"n:below(5)", "{\"n\":5}", 'f'},
    {"n:below(5)", "{}", 'u'},
    {"n:between(5, 7)", "{\"n\":5}", 't'},
    {"n:between(5, 7)", "{\"n\":7}", 't'},
    {"n:between(5, 7)", "{\"n\":4}", 'f'},
    {"n:between(5, 7)", "{\"n\":8}", 'f'},
    {"n:between(5, 7)", "{}", 'u'},
    {"n:at_least(m)", "{\"n\":5,\"m\":5}", 't'},
    {"n:at_least(m)", "{\"n\":5,\"m\":6}", 'f'},
    {"n:at_least(m)", "{\"n\":5}", 'u'},
    {"n:at_least(2 + m)", "{\"n\":5,\"m\":3}", 't'},
    {"n:between(m, 9)", "{\"n\":5,\"m\":5}", 't'},
    {"n:between(m, 9)", "{\"n\":10}", 'f'},
    /* never is known, and no comparison holds for it */
    {"e:below(5)", "{\"e\":\"never\"}", 'f'},
    {"e:at_least(5)", "{\"e\":\"never\"}", 'f'},
    {"none { e:below(5) }", "{\"e\":\"never\"}", 't'},
    {"e:is_never()", "{\"e\":\"never\"}", 't'},
    {"e:is_never()", "{\"e\":5}", 'f'},
    {"e:is_never()", "{}", 'u'},
    {"e:is_known()", "{\"e\":\"never\"}", 't'},
    {"n:at_least(e)", "{\"n\":5,\"e\":\"never\"}", 'f'},
    {"(e + 1):at_least(0)", "{\"e\":\"never\"}", 'u'},
    /* choices and sets */
    {"color:is \"red\"", "{\"color\":\"red\"}", 't'},
    {"color:is \"red\"", "{\"color\":\"blue\"}", 'f'},
    {"color:is \"red\"", "{}", 'u'},
    {"color:one_of { \"red\", \"blue\" }", "{\"color\":\"blue\"}", 't'},
    {"color:one_of { \"red\", \"blue\" }", "{\"color\":\"green\"}", 'f'},
    {"tags:has \"x\"", "{\"tags\":[\"x\"]}", 't'},
    {"tags:has \"x\"", "{\"tags\":[]}", 'f'},
    {"tags:has \"x\"", "{}", 'u'},
    {"tags:has \"x\"", "{\"tags\":{}}", 'u'},
    {"tags:has_any { \"x\", \"y\" }", "{\"tags\":{\"y\":true}}", 't'},
    {"tags:has_any { \"x\", \"y\" }", "{\"tags\":{\"x\":false,\"y\":false}}", 'f'},
    {"tags:has_any { \"x\", \"y\" }", "{\"tags\":{\"x\":false}}", 'u'},
    {"tags:has_all { \"x\", \"y\" }", "{\"tags\":[\"x\",\"y\"]}", 't'},
    {"tags:has_all { \"x\", \"y\" }", "{\"tags\":{\"x\":false}}", 'f'},
    {"tags:has_all { \"x\", \"y\" }", "{\"tags\":{\"x\":true}}", 'u'},
    {"tags:has_none { \"x\", \"y\" }", "{\"tags\":[\"z\"]}", 't'},
    {"tags:has_none { \"x\", \"y\" }", "{\"tags\":{\"y\":true}}", 'f'},
    {"tags:has_none { \"x\", \"y\" }", "{\"tags\":{\"y\":false}}", 'u'},
    /* about the answer itself */
    {"n:is_known()", "{\"n\":5}", 't'},
    {"n:is_known()", "{}", 'f'},
    {"n:is_unknown()", "{\"n\":5}", 'f'},
    {"n:is_unknown()", "{}", 't'},
    {"tags:is_known()", "{\"tags\":{\"x\":true}}", 'f'},
    {"tags:is_known()", "{\"tags\":[]}", 't'},
    {"a:is_known()", "{\"a\":false}", 't'},
    {"a:is_unknown()", "{}", 't'},
    {"count { a, b }:is_known()", "{\"a\":true}", 'f'},
    {"count { a, b }:is_known()", "{\"a\":true,\"b\":false}", 't'},
    {"count { a, b }:is_unknown()", "{\"a\":true}", 't'},
    /* values: what is unknown in part is an interval */
    {"count { a, b, c }:at_least(2)", "{\"a\":true,\"b\":true}", 't'},
    {"count { a, b, c }:at_least(2)", "{\"a\":false,\"b\":false}", 'f'},
    {"count { a, b, c }:at_least(2)", "{\"a\":true}", 'u'},
    {"count { a, b, c }:at_most(1)", "{\"a\":true}", 'u'},
    {"count { a, b, c }:below(4)", "{}", 't'},
    {"(count { a, b } + 1):at_least(2)", "{\"a\":true}", 't'},
    {"min_of { n, m }:at_most(5)", "{\"n\":5}", 't'},
    {"min_of { n, m }:at_least(3)", "{\"n\":5}", 'u'},
    {"min_of { n, m }:above(5)", "{\"n\":5}", 'f'},
    {"min_of { n, m }:above(4)", "{\"n\":5,\"m\":5}", 't'},
    {"max_of { n, m }:at_least(5)", "{\"n\":5}", 't'},
    {"max_of { n, m }:at_most(9)", "{\"n\":5}", 'u'},
    {"max_of { n, m }:below(5)", "{\"n\":5}", 'f'},
    {"min_of { n, e }:at_most(5)", "{\"n\":5,\"e\":\"never\"}", 't'},
    {"first_known { n, m }:is_known()", "{}", 'f'},
    {"first_known { n, m }:at_least(5)", "{\"m\":5}", 't'},
    {"first_known { n, m }:at_least(5)", "{\"n\":4,\"m\":5}", 'f'},
    {"first_known { n, m }:at_least(5)", "{}", 'u'},
    {"first_known { e, n }:at_least(5)", "{\"e\":\"never\",\"n\":6}", 'f'},
    {"(n + m):at_least(10)", "{\"n\":5,\"m\":5}", 't'},
    {"(n + m):at_least(10)", "{\"n\":5}", 'u'},
    {"(n - m):at_least(1)", "{\"n\":5,\"m\":5}", 'f'},
    {"(n * m):at_least(25)", "{\"n\":5,\"m\":5}", 't'},
    {"(n / m):at_least(2)", "{\"n\":5,\"m\":2}", 't'},
    {"(n / m):at_least(2)", "{\"n\":5,\"m\":0}", 'u'},
    {"(-n):at_least(-5)", "{\"n\":5}", 't'},
    {"(-n):at_least(-5)", "{\"n\":6}", 'f'},
    {"(-n):at_least(-5)", "{}", 'u'},
    /* nine digits: a tenth three times is three tenths */
    {"(n + n + n):at_most(0.3)", "{\"n\":0.1}", 't'},
    {"(n / 3 * 3):at_least(1)", "{\"n\":1}", 't'},
    /* defines */
    {"long", "{\"n\":12}", 't'},
    {"long", "{\"n\":11}", 'f'},
    {"long", "{}", 'u'},
    {"drop:at_least(50)", "{\"n\":10,\"m\":5}", 't'},
    {"drop:at_least(50)", "{\"n\":10,\"m\":6}", 'f'},
    {"drop:at_least(50)", "{\"n\":0,\"m\":6}", 'u'},
    {"very", "{\"n\":12,\"a\":true}", 't'},
    {"very", "{\"n\":12,\"a\":false}", 'f'},
    {"n:at_least(limits.many)", "{\"n\":12}", 't'},
    {"n:at_least(limits.many)", "{\"n\":11}", 'f'},
};

static const char defines[] =
    "phase \"referrals\"\n"
    "limit \"many\" { value = 12, min = 1, max = 50, title = \"Many\" }\n"
    "define \"long\" { when = n:at_least(limits.many), title = \"Long\" }\n"
    "define \"very\" { when = all { long, a }, title = \"Very\" }\n"
    "define \"drop\" { value = (n - m) / n * 100, title = \"Drop\" }\n";

START_TEST(a_condition_has_its_truth)
{
    static const char letters[] = {[PLP_FALSE] = 'f', [PLP_TRUE] = 't', [PLP_UNDECIDED] = 'u'};
    const row *now = &rows[_i];
    char rules[2048];
    snprintf(rules, sizeof rules, "%s" RULE("r", "%s", "note \"n\""), defines, now->condition);
    practice clinic = clinic_open(rules);
    clinic_decide(&clinic, now->patient);
    ck_assert_msg(letters[clinic_rule(&clinic, "r")] == now->truth, "%s for %s is %c",
                  now->condition, now->patient, letters[clinic_rule(&clinic, "r")]);
    const plp_term *when = clinic.book->rules[plp_find_rule(clinic.book, "r")].when;
    ck_assert_int_eq(plp_decision_truth(clinic.decision, when), clinic_rule(&clinic, "r"));
    clinic_close(&clinic);
}
END_TEST

START_TEST(a_value_is_an_interval)
{
    practice clinic =
        clinic_open("phase \"referrals\"\n" RULE("r", "count { a, b, c }:at_least(1)", "note \"n\"")
                        RULE("s", "(n + 1):at_least(1)", "note \"n\""));
    double low, high;
    clinic_decide(&clinic, "{\"a\":true}");
    plp_decision_value(clinic.decision, clinic.book->rules[0].when->parts[0], &low, &high);
    ck_assert(low >= 1 && low <= 1 && high >= 3 && high <= 3);
    plp_decision_value(clinic.decision, clinic.book->rules[1].when->parts[0], &low, &high);
    ck_assert(low > high); /* unknown */
    clinic_close(&clinic);
}
END_TEST

/* ---- criteria ---- */

typedef struct heard {
    char text[512];
    const plp_rulebook *book;
} heard;

static bool hear(void *context, const plp_term *leaf, plp_truth truth)
{
    heard *h = context;
    size_t length = strlen(h->text);
    uint32_t subject = leaf->kind == PLP_TERM_FACT ? leaf->subject : leaf->parts[0]->subject;
    snprintf(h->text + length, sizeof h->text - length, "%s=%d ", h->book->facts[subject].id,
             (int)truth);
    return true;
}

typedef struct criteria_row {
    const char *condition, *patient, *heard;
} criteria_row;

static const criteria_row criteria_rows[] = {
    {"all { a, b }", "{\"a\":true,\"b\":true}", "a=1 b=1 "},
    {"all { a, b }", "{\"a\":true,\"b\":false}", "b=0 "},
    {"all { a, b }", "{\"a\":true}", "b=2 "},
    {"any { a, b }", "{\"a\":true}", "a=1 "},
    {"any { a, b }", "{\"a\":false,\"b\":false}", "a=0 b=0 "},
    {"any { a, b }", "{\"a\":false}", "b=2 "},
    {"none { a, b }", "{\"a\":false,\"b\":false}", "a=0 b=0 "},
    {"none { a, b }", "{\"a\":true}", "a=1 "},
    {"none { a, b }", "{\"a\":false}", "b=2 "},
    {"unless { a, b }", "{\"a\":false}", "a=0 b=2 "},
    {"unless { a, b }", "{\"b\":true}", "b=1 "},
    {"at_least(2, { a, b, c })", "{\"a\":true,\"b\":true}", "a=1 b=1 "},
    {"at_least(2, { a, b, c })", "{\"a\":false,\"b\":false,\"c\":true}", "a=0 b=0 "},
    {"all { long, any { b, long } }", "{\"n\":12,\"b\":true}", "n=1 b=1 "},
};

START_TEST(criteria_are_the_leaves_that_decide)
{
    const criteria_row *now = &criteria_rows[_i];
    char rules[2048];
    snprintf(rules, sizeof rules, "%s" RULE("r", "%s", "note \"n\""), defines, now->condition);
    practice clinic = clinic_open(rules);
    heard h = {.book = clinic.book};
    clinic_decide(&clinic, now->patient);
    plp_decision_criteria(clinic.decision, clinic.book->rules[0].when, hear, &h);
    ck_assert_msg(strcmp(h.text, now->heard) == 0, "%s for %s: %s", now->condition, now->patient,
                  h.text);
    clinic_close(&clinic);
}
END_TEST

Suite *terms_suite(void)
{
    Suite *suite = suite_create("terms");
    TCase *tests = tcase_create("terms");
    tcase_add_loop_test(tests, a_condition_has_its_truth, 0, sizeof rows / sizeof rows[0]);
    tcase_add_test(tests, a_value_is_an_interval);
    tcase_add_loop_test(tests, criteria_are_the_leaves_that_decide, 0,
                        sizeof criteria_rows / sizeof criteria_rows[0]);
    suite_add_tcase(suite, tests);
    return suite;
}
