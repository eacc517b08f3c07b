/* SPDX-License-Identifier: MIT */
/* Findings that an author accepts: every kind of check can be, with a reason, and is then listed
 * instead of told. */
#include <check.h>
#include <stdio.h>
#include <string.h>
#include "palpate.h"
#include "paths.h"
#include "small_pack.h"

#define META "because = \"Why.\", grade = \"safety\", sources = { \"S\" }, checked = \"2026-11\""
#define RULE(phase, name, when, plan, more)                                                        \
    "phase \"" phase "\" rule \"" name "\" { title = \"X\", when = " when ", plan = { " plan       \
    " }, " META more " }"
#define NEXT(name, when, plan, more)                                                               \
    " rule \"" name "\" { title = \"X\", when = " when ", plan = { " plan " }, " META more " }"
#define AGES                                                                                       \
    "age:above(1), age:above(2), age:above(3), age:above(4), age:above(5), age:above(6), "         \
    "age:above(7), age:above(8), age:above(9), age:above(10), age:above(11), age:above(12), "      \
    "age:above(13), age:above(14), age:above(15), age:above(16), age:above(17), age:above(18), "   \
    "age:above(19), age:above(20), age:above(21), age:above(22), age:above(23), age:above(24), "   \
    "age:above(25), age:above(26), age:above(27), age:above(28), age:above(29), age:above(30)"
#define DAY "2026-01-01"

/* %s: where the declaration that a finding is about says its silence. */
static const struct kind {
    const char *code;
    palpate_severity severity;
    const char *text;
} kinds[] = {
    {"unused-fact", PALPATE_NOTE,
     "fact \"idle\" { type = \"bool\", group = \"g\", title = \"Idle\", ask = \"Idle?\"%s }"},
    {"unused-define", PALPATE_NOTE, "define \"idle\" { when = thinner, title = \"Idle\"%s }"},
    {"unused-limit", PALPATE_WARNING,
     "limit \"idle\" { value = 1, min = 0, max = 2, title = \"Idle\"%s }"},
    {"unused-source", PALPATE_NOTE,
     "source \"T\" { citation = \"Nobody\", status = \"unverified\"%s }"},
    {"unused-technique", PALPATE_NOTE,
     "technique \"idle\" { title = \"Idle\", what = \"None.\", group = \"soft\", pressure = { 1, 1 "
     "}, grade = \"low\", sources = { \"S\" }%s }"},
    {"unused-referral", PALPATE_NOTE,
     "referral \"idle\" { title = \"Idle\", text = \"Idle.\", kind = \"comfort\", grade = \"low\", "
     "sources = { \"S\" }%s }"},
    {"unused-advice", PALPATE_NOTE,
     "advice \"idle\" { text = \"Rest.\", kind = \"comfort\", grade = \"low\", sources = { \"S\" "
     "}%s }"},
    {"unused-dose", PALPATE_NOTE,
     "dose \"idle\" { title = \"Idle\", per_week = { 1, 1 }, minutes = { 30, 30 }, grade = "
     "\"low\", sources = { \"S\" }%s }"},
    {"many-criteria", PALPATE_NOTE,
     RULE("safety", "x", "all { " AGES " }", "cap_pressure(2)", "%s")},
    {"none-over-unscreened", PALPATE_WARNING,
     RULE("safety", "x", "all { thinner, none { cleared } }", "cap_pressure(2)", "%s")},
    {"duplicate-rule", PALPATE_WARNING,
     RULE("safety", "x", "age:above(20)", "cap_pressure(3)", "")
         NEXT("y", "age:above(20)", "cap_pressure(3)", "%s")},
    {"overlap-in-grade", PALPATE_WARNING,
     RULE("safety", "x", "age:above(20)", "cap_pressure(3)",
          "") " rule \"y\" { title = \"Y\", when = age:above(20), plan = { cap_pressure(3) }, "
              "because = "
              "\"W.\", grade = \"low\", sources = { \"S\" }, checked = \"2026-11\"%s }"},
    {"counted-twice", PALPATE_WARNING,
     RULE("safety", "x", "at_least(2, { thinner, numb, thinner })", "cap_pressure(2)", "%s")},
    {"missing-test", PALPATE_WARNING,
     RULE("safety", "x", "age:above(90)", "cap_pressure(2)", "%s")},
    {"always-withheld", PALPATE_WARNING,
     RULE("techniques", "x", "age:above(20)", "rank(\"heat\", 1)", "%s")
         NEXT("y", "always", "exclude(\"heat\")", "")},
    {"unreachable-rule", PALPATE_ERROR,
     RULE("safety", "x", "all { age:above(70), age:below(60) }", "cap_pressure(2)", "%s")},
    {"band-gap", PALPATE_WARNING,
     RULE("safety", "x", "age:between(20, 29)", "cap_pressure(3)", "")
         NEXT("y", "age:between(30, 39)", "cap_pressure(4)", "%s")},
    {"bands-meet", PALPATE_WARNING,
     RULE("safety", "x", "age:between(20, 30)", "cap_pressure(3)", "")
         NEXT("y", "age:between(30, 39)", "cap_pressure(4)", "%s")},
    {"review-overdue", PALPATE_WARNING,
     RULE("safety", "x", "age:above(90)", "cap_pressure(2)", ", review_by = \"" DAY "\"%s")},
};
#define KIND_COUNT (sizeof kinds / sizeof kinds[0])

static char text[8192];

static palpate_findings *findings_of(const char *rules, const char *as_of)
{
    palpate_engine *engine = small_pack_engine(rules);
    palpate_findings *findings = NULL;
    palpate_request request = PALPATE_REQUEST_INIT;
    request.as_of = as_of;
    ck_assert_int_eq(palpate_check(engine, &request, &findings, NULL), PALPATE_OK);
    palpate_engine_free(engine);
    return findings;
}

/* The first finding of a code about the extra file, or NULL; how many there are. */
static const palpate_finding *find(const palpate_findings *findings, const char *code,
                                   size_t *count)
{
    const palpate_finding *first = NULL, *each;
    size_t found = 0;
    for (size_t i = 0; (each = palpate_findings_get(findings, i)) != NULL; i++) {
        if (strcmp(each->code, code) != 0 || strcmp(each->file, "extra.lua") != 0)
            continue;
        first = found++ == 0 ? each : first;
    }
    if (count != NULL)
        *count = found;
    return first;
}

static void with_silence(const char *rules, const char *code, const char *reason)
{
    char silence[256];
    snprintf(silence, sizeof silence, ", silence = { [\"%s\"] = \"%s\" }", code, reason);
    snprintf(text, sizeof text, rules, silence);
}

START_TEST(each_kind_is_told_with_severity_and_place)
{
    const struct kind *kind = &kinds[_i];
    snprintf(text, sizeof text, kind->text, "");
    palpate_findings *findings = findings_of(text, DAY);
    const palpate_finding *finding = find(findings, kind->code, NULL);
    ck_assert_msg(finding != NULL, "%s", kind->code);
    ck_assert_int_eq(finding->severity, kind->severity);
    ck_assert_uint_eq(finding->line, 1);
    ck_assert_uint_gt(finding->column, 0);
    ck_assert_ptr_null(palpate_findings_silenced(findings));
    palpate_findings_free(findings);
}
END_TEST

START_TEST(each_kind_can_be_silenced_and_is_listed_with_its_reason)
{
    const struct kind *kind = &kinds[_i];
    size_t count;
    with_silence(kind->text, kind->code, "we know");
    palpate_findings *findings = findings_of(text, DAY);
    ck_assert_msg(find(findings, kind->code, NULL) == NULL, "%s", kind->code);
    ck_assert_msg(find(findings, "idle-silence", NULL) == NULL, "%s", kind->code);
    const palpate_finding *silenced = find(palpate_findings_silenced(findings), kind->code, &count);
    ck_assert_msg(silenced != NULL && count == 1, "%s", kind->code);
    ck_assert_str_eq(silenced->hint, "we know");
    ck_assert_int_eq(silenced->severity, kind->severity);
    palpate_findings_free(findings);
}
END_TEST

START_TEST(no_kind_is_silenced_without_a_reason)
{
    static const char *const reasons[] = {"", "  "};
    palpate_engine *engine = NULL;
    for (size_t i = 0; i < sizeof reasons / sizeof reasons[0]; i++) {
        with_silence(kinds[_i].text, kinds[_i].code, reasons[i]);
        ck_assert_int_eq(small_pack_open(NULL, text, &engine), PALPATE_E_RULES);
    }
}
END_TEST

/* Is there a row about the code in the table of rules/ERRORS.md? */
static bool is_documented(const char *code)
{
    static char page[64 * 1024];
    char path[4096], row[96];
    FILE *file = fopen(source_path(path, sizeof path, "rules/ERRORS.md"), "rb");
    ck_assert_ptr_nonnull(file);
    size_t length = fread(page, 1, sizeof page - 1, file);
    fclose(file);
    page[length] = '\0';
    snprintf(row, sizeof row, "\n| `%s` | ", code);
    return strstr(page, row) != NULL;
}

START_TEST(every_code_that_check_looks_for_is_tried_here_and_documented)
{
    enum { ALWAYS, DATED, PROVEN };
    static const struct {
        const char *code;
        int when;
    } codes[] = {
#define X(code, when) {code, when},
#include "verify/check_codes.def"
#undef X
    };
    for (size_t c = 0; c < sizeof codes / sizeof codes[0]; c++) {
        bool tried = codes[c].when == PROVEN;
        for (size_t k = 0; k < KIND_COUNT; k++)
            tried = tried || strcmp(kinds[k].code, codes[c].code) == 0;
        ck_assert_msg(tried, "%s", codes[c].code);
        ck_assert_msg(is_documented(codes[c].code), "rules/ERRORS.md lacks %s", codes[c].code);
    }
}
END_TEST

#define FIRED RULE("safety", "x", "age:above(20)", "cap_pressure(3)", "%s") TEST
#define TEST " test \"t\" { given = { age = 30 }, expect = { fires = { \"x\" } } }"

static const struct {
    const char *code, *as_of, *hint; /* NULL: not idle */
} idle[] = {
    {"missing-test", NULL, "take it out"},
    {"missing-tests", NULL, "did you mean missing-test?"},
    {"missing-test y", NULL, "take it out"},
    {"nonsense", NULL, "palpate check --help tells how findings are silenced"},
    {"unknown-is-milder", NULL, "palpate check --help tells how findings are silenced"},
    {"review-overdue", DAY, "take it out"},
    {"review-overdue", NULL, NULL}, /* without a day nobody knows */
    {"redundant", NULL, NULL},      /* only proofs know */
};

START_TEST(a_silence_of_nothing_is_told)
{
    with_silence(FIRED, idle[_i].code, "we know");
    palpate_findings *findings = findings_of(text, idle[_i].as_of);
    const palpate_finding *told = find(findings, "idle-silence", NULL);
    ck_assert_msg((told != NULL) == (idle[_i].hint != NULL), "%s", idle[_i].code);
    if (told != NULL)
        ck_assert_str_eq(told->hint, idle[_i].hint);
    palpate_findings_free(findings);
}
END_TEST

#define TWICE                                                                                      \
    RULE("techniques", "x", "age:above(20)", "rank(\"heat\", 1)", "%s")                            \
    NEXT("y", "always", "exclude(\"heat\")", "") NEXT("z", "age:above(20)", "exclude(\"heat\")", "")

START_TEST(a_code_alone_does_not_hide_a_second_finding)
{
    size_t count;
    with_silence(TWICE, "always-withheld", "we know");
    palpate_findings *findings = findings_of(text, NULL);
    const palpate_finding *first = find(findings, "always-withheld", &count);
    ck_assert_uint_eq(count, 2);
    ck_assert_str_eq(first->hint,
                     "always-withheld is silenced here, but not which: [\"always-withheld y\"]");
    ck_assert_ptr_null(find(findings, "idle-silence", NULL));
    palpate_findings_free(findings);
}
END_TEST

START_TEST(a_code_with_a_name_silences_that_one)
{
    size_t told, silenced;
    with_silence(TWICE, "always-withheld z", "we know");
    palpate_findings *findings = findings_of(text, NULL);
    const palpate_finding *left = find(findings, "always-withheld", &told);
    find(palpate_findings_silenced(findings), "always-withheld", &silenced);
    ck_assert_uint_eq(told, 1);
    ck_assert_uint_eq(silenced, 1);
    ck_assert_ptr_nonnull(strstr(left->message, "\"y\""));
    ck_assert_ptr_null(find(findings, "idle-silence", NULL));
    palpate_findings_free(findings);
}
END_TEST

Suite *silence_suite(void);
Suite *silence_suite(void)
{
    Suite *suite = suite_create("silence");
    TCase *tc = tcase_create("silence");
    tcase_add_loop_test(tc, each_kind_is_told_with_severity_and_place, 0, (int)KIND_COUNT);
    tcase_add_loop_test(tc, each_kind_can_be_silenced_and_is_listed_with_its_reason, 0,
                        (int)KIND_COUNT);
    tcase_add_loop_test(tc, no_kind_is_silenced_without_a_reason, 0, (int)KIND_COUNT);
    tcase_add_test(tc, every_code_that_check_looks_for_is_tried_here_and_documented);
    tcase_add_loop_test(tc, a_silence_of_nothing_is_told, 0, (int)(sizeof idle / sizeof idle[0]));
    tcase_add_test(tc, a_code_alone_does_not_hide_a_second_finding);
    tcase_add_test(tc, a_code_with_a_name_silences_that_one);
    suite_add_tcase(suite, tc);
    return suite;
}
