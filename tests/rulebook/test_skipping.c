/* SPDX-License-Identifier: MIT */
/* Files of tests that are passed over: whatever a file below tests/ tries, no rule of it is left
 * out, and what is passed over decides nothing.
 */
#include <check.h>
#include <stdio.h>
#include <string.h>

#include "rulebook/declarations.h"
#include "rulebook/rules_text.h"
#include "starve.h"

#define COUNT(list) (sizeof(list) / sizeof(list)[0])

Suite *skipping_suite(void);

#define A_TEST "test \"a\" { given = { fever = true }, expect = { disposition = \"standard\" } }\n"
#define RULE                                                                                       \
    " \"hidden\" { title = \"t\", when = fever, plan = { note \"n\" }, because = \"b\", "          \
    "grade = \"low\", sources = { \"S1\" }, checked = \"2026-11\" }\n"

typedef struct opened {
    palpate_status status;
    uint32_t rules, tests;
    bool tests_skipped;
    char digest[PLP_DIGEST_BYTES];
    size_t findings;
    char first[64]; /* code of the first finding */
} opened;

static opened open_with(const palpate_allocator *memory, const palpate_rule_text *texts,
                        size_t count, bool skip)
{
    const plp_wanted wanted = {.all = true, .skip_tests = skip};
    const palpate_layer layer = {.name = "test", .texts = texts, .text_count = count};
    const plp_limits limits = plp_limits_default();
    palpate_findings *findings = plp_findings_new(memory, &limits);
    plp_rulebook *book = NULL;
    opened out = {.status = PALPATE_E_NOMEM};
    if (findings == NULL)
        return out;
    out.status = plp_rulebook_open_for(memory, &limits, plp_io_system(), &layer, 1, &wanted,
                                       findings, &book, NULL);
    out.findings = palpate_findings_count(findings);
    if (out.findings > 0)
        snprintf(out.first, sizeof out.first, "%s", palpate_findings_get(findings, 0)->code);
    if (book != NULL) {
        out.rules = book->rules_count;
        out.tests = book->tests_count;
        out.tests_skipped = book->tests_skipped;
        memcpy(out.digest, book->digest, sizeof out.digest);
    }
    plp_rulebook_free(book);
    palpate_findings_free(findings);
    return out;
}

static opened open_beside(const char *base, const char *name, const char *text, bool skip)
{
    const palpate_rule_text texts[] = {{name, text, strlen(text)},
                                       {"base.lua", base, strlen(base)}};
    return open_with(plp_memory_default(), texts, 2, skip);
}

/* The base, and a file that may be below tests/. */
static opened open_file(const char *name, const char *text, bool skip)
{
    return open_beside(rules_text_base(), name, text, skip);
}

static void expect_same(const opened *left, const opened *right, const char *what)
{
    ck_assert_msg(left->status == right->status, "%s: %d, then %d", what, left->status,
                  right->status);
    ck_assert_msg(left->rules == right->rules, "%s: %u rules, then %u", what, left->rules,
                  right->rules);
    ck_assert_msg(strcmp(left->digest, right->digest) == 0, "%s: another digest", what);
}

/* ---- ways to hide a declaration ---- */

static const struct {
    const char *why, *text;
} hidden[] = {
    {"said plainly", "phase \"safety\"\nrule" RULE},
    {"behind tests", "phase \"safety\"\n" A_TEST "rule" RULE},
    {"by another name", "phase \"safety\"\nlocal r = rule\nr" RULE},
    {"by a name of two", "phase \"safety\"\nlocal a, r = test, rule\nr" RULE},
    {"in brackets", "phase \"safety\"\ndo (rule)" RULE " end\n"},
    {"out of a table", "phase \"safety\"\nlocal t = { rule }\nt[1]" RULE},
    {"out of a field", "phase \"safety\"\nlocal t = { x = rule }\nt.x" RULE},
    {"under its own key", "phase \"safety\"\nlocal t = { rule = rule }\nt.rule" RULE},
    {"from a function", "phase \"safety\"\nlocal function f() return rule end\nf()" RULE},
    {"through assert", "phase \"safety\"\nassert(rule)" RULE},
    {"as an argument", "phase \"safety\"\nlocal function f(r) r" RULE " end\nf(rule)\n"},
    {"in a loop", "phase \"safety\"\nfor _, r in ipairs { rule } do r" RULE " end\n"},
    {"in a condition", "phase \"safety\"\nif true then rule" RULE " end\n"},
    {"behind a long comment", "phase \"safety\"\n--[==[ ]] ]==] rule" RULE},
    {"behind a long text", "phase \"safety\"\nlocal s = [=[ ]] ]=] rule" RULE},
    {"behind a text with an escape", "phase \"safety\"\nlocal s = \"\\\"\" rule" RULE},
    {"behind a comment that ends with its line", "phase \"safety\"\n-- [[ no long one\nrule" RULE},
    {"with a line between word and id", "phase \"safety\"\nrule\n" RULE},
    {"with a comment between", "phase \"safety\"\nrule --[[ x ]]" RULE},
    {"as a fact",
     "fact \"more\" { type = \"bool\", title = \"t\", ask = \"a?\", group = \"g\" }\n"},
    {"as a dose, which is an action too",
     "dose \"D09\" { title = \"t\", per_week = { 1, 1 }, minutes = { 30, 60 }, grade = \"low\", "
     "sources = { \"S1\" } }\n"},
    {"as a limit", "limit \"more\" { value = 12, min = 6, max = 26, title = \"t\" }\n"},
    {"as a define", "define \"more\" { when = facts[\"fever\"], title = \"t\" }\n"},
    {"as an invariant",
     "invariant \"more\" { when = fever, never = so_far.has_massage, because = \"b\" }\n"},
    {"as a conflict", "conflict \"more\" { when = fever, because = \"b\" }\n"},
    {"as the pack", "pack \"p\" { version = \"1\", title = \"t\", licence = \"MIT\" }\n"},
};

START_TEST(what_hides_in_a_file_of_tests_counts)
{
    opened whole = open_file("tests/x.lua", hidden[_i].text, false);
    opened most = open_file("tests/x.lua", hidden[_i].text, true);
    opened none = open_file("tests/x.lua", "", true);
    ck_assert_msg(whole.status == PALPATE_OK, "%s: %s", hidden[_i].why, whole.first);
    expect_same(&whole, &most, hidden[_i].why);
    ck_assert_msg(strcmp(whole.digest, none.digest) != 0, "%s: declares nothing", hidden[_i].why);
}
END_TEST

/* ---- ways that lead nowhere ---- */

static const struct {
    const char *why, *text;
    bool told; /* the file is run all the same, so its error is told */
} nowhere[] = {
    {"the table of globals", "_G.rule" RULE, true},
    {"the table of globals, word by word", "_G[\"ru\" .. \"le\"]" RULE, true},
    {"the environment", "_ENV[\"ru\" .. \"le\"]" RULE, true},
    {"another environment", "local _ENV = {}\nrule" RULE, true},
    {"text that is compiled", "load(\"ru\" .. \"le 'x' {}\")()\n", true},
    {"another file", "require \"rules\"\n", true},
    {"a metatable", "getmetatable(fever).__index = rule\n", true},
    {"letters of another alphabet", "rul\xd0\xb5" RULE, true},
    {"a hidden sign in the word",
     "ru\xe2\x80\x8b"
     "le" RULE,
     true},
    {"a text that never ends", "local s = \"rule\nrule" RULE, true},
    {"a comment that never ends", "--[[ rule" RULE, true},
    {"a byte of nothing known", "local s = \"\\x72ule\"\n", true},
    {"a word by its letters", "local w = \"ru\" .. \"le\"\n(w)" RULE, false},
    {"the fact of that name", "facts[\"rule\"]" RULE, false},
    {"a text with the word in it",
     "test \"rule\" { given = {}, expect = { notes_match = { [[rule]] } } }\n", false},
    {"a key with the word", "test \"x\" { given = {}, expect = { dose = \"D01\" } }\n", false},
    {"a field with the word", "local t = {}\nlocal x = t.rule\n", false},
};

START_TEST(what_leads_nowhere_declares_nothing)
{
    opened whole = open_file("tests/x.lua", nowhere[_i].text, false);
    opened most = open_file("tests/x.lua", nowhere[_i].text, true);
    opened none = open_file("tests/x.lua", "", true);
    if (whole.status == PALPATE_OK)
        ck_assert_msg(strcmp(whole.digest, none.digest) == 0, "%s: it declares", nowhere[_i].why);
    else
        ck_assert_int_eq(whole.status, PALPATE_E_RULES);
    if (nowhere[_i].told) {
        ck_assert_msg(most.status == PALPATE_E_RULES, "%s: no error", nowhere[_i].why);
        ck_assert_str_eq(most.first, whole.first);
    } else {
        expect_same(&none, &most, nowhere[_i].why);
        ck_assert_uint_eq(most.tests, 0);
    }
}
END_TEST

/* ---- files in other places, and tests in other files ---- */

START_TEST(only_the_folder_of_tests_is_passed_over)
{
    static const char *const names[] = {"x.lua", "test/x.lua", "safety/tests/x.lua",
                                        "testsuite.lua"};
    const char *text = A_TEST;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        opened most = open_file(names[i], text, true);
        ck_assert_int_eq(most.status, PALPATE_OK);
        ck_assert_uint_eq(most.tests, 1);
    }
    opened most = open_file("tests/deep/x.lua", text, true);
    ck_assert_int_eq(most.status, PALPATE_OK);
    ck_assert_uint_eq(most.tests, 0);
    ck_assert(most.tests_skipped);
}
END_TEST

/* A test beside a rule may be like a patient of the folder of tests; without it, it would be an
 * error. */
START_TEST(patients_are_there_for_tests_elsewhere)
{
    static const char patients[] = "patient \"ill\" { fever = true }\n";
    static const char test[] =
        "test \"a\" { given = { like = \"ill\" }, expect = { disposition = \"provisional\" } }\n";
    const char *base = rules_text_base();
    palpate_rule_text texts[] = {{"tests/p.lua", patients, strlen(patients)},
                                 {"x.lua", test, strlen(test)},
                                 {"tests/t.lua", test, strlen(test)},
                                 {"base.lua", base, strlen(base)}};
    opened whole = open_with(plp_memory_default(), texts, 4, false);
    opened most = open_with(plp_memory_default(), texts, 4, true);
    ck_assert_int_eq(whole.status, PALPATE_OK);
    expect_same(&whole, &most, "a patient in tests/");
    ck_assert_uint_eq(whole.tests, 2);
    ck_assert_uint_eq(most.tests, 1);
    texts[0].length = 0;
    whole = open_with(plp_memory_default(), texts, 4, false);
    most = open_with(plp_memory_default(), texts, 4, true);
    ck_assert_int_eq(most.status, PALPATE_E_RULES);
    ck_assert_str_eq(most.first, whole.first);
}
END_TEST

/* Which of two patients of one name is the second does not depend on what is run first. */
START_TEST(errors_of_other_files_stay_where_they_are)
{
    static const char patient[] = "patient \"ill\" { fever = true }\n";
    const char *base = rules_text_base();
    const palpate_rule_text texts[] = {{"a.lua", patient, strlen(patient)},
                                       {"tests/p.lua", patient, strlen(patient)},
                                       {"z.lua", "", 0},
                                       {"base.lua", base, strlen(base)}};
    opened whole = open_with(plp_memory_default(), texts, 4, false);
    opened most = open_with(plp_memory_default(), texts, 4, true);
    ck_assert_int_eq(whole.status, PALPATE_E_RULES);
    expect_same(&whole, &most, "a patient twice");
    ck_assert_uint_eq(whole.findings, most.findings);
    ck_assert_str_eq(whole.first, most.first);
}
END_TEST

/* ---- any text ---- */

// clang-format off
static const char *const statements[] = {
    "rule" RULE, "r" RULE, "t.r" RULE, "t.rule" RULE, "local r = rule\n", "local r = test\n", "local t = { r = rule }\n",
    "local t = { rule = test }\n", A_TEST, "patient \"p\" { fever = true }\n", "--[[ rule ]]\n", "-- rule\n",
    "local s = \"rule\"\n", "local s = [==[ ]] rule ]==]\n", "do ", " end\n", "local function r(x) return rule(x) end\n",
};
static const char *const signs[] = {
    "rule", "test", "patient", "fact", "local ", "r", " = ", ".", ":", "(", ")", "{", "}", "[[", "]]", "--", "--[[", "\n",
    "\"", "'", "\\", ",", "fever", "[==[", "]==]", "_G", "return ", ";",
};
// clang-format on

static uint32_t next_random(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state >> 8;
}

/* Pieces in any order: what loads whole loads the same, and what does not declares nothing. */
START_TEST(no_text_loses_a_rule)
{
    static const char base[] =
        "source \"S1\" { citation = \"c\", status = \"verified\" }\n"
        "fact \"fever\" { type = \"bool\", title = \"t\", ask = \"a?\", group = \"g\" }\n";
    opened none = open_beside(base, "tests/x.lua", "", true);
    uint32_t state = 20261121, declared = 0, passed = 0;
    for (unsigned round = 0; round < 1500; round++) {
        char text[4096] = "phase \"safety\"\n";
        if (next_random(&state) % 2 == 0)
            text[0] = '\0';
        for (unsigned i = 1 + next_random(&state) % 5; i > 0; i--)
            strcat(text, next_random(&state) % 6 > 0
                             ? statements[next_random(&state) % COUNT(statements)]
                             : signs[next_random(&state) % COUNT(signs)]);
        opened most = open_beside(base, "tests/x.lua", text, true);
        opened whole = open_beside(base, "tests/x.lua", text, false);
        if (whole.status == PALPATE_OK) {
            expect_same(&whole, &most, text);
            passed += most.tests < whole.tests;
            declared += strcmp(whole.digest, none.digest) != 0;
        } else if (most.status == PALPATE_OK) {
            expect_same(&none, &most, text);
        }
    }
    ck_assert_uint_gt(declared, 20); /* or the statements are no good */
    ck_assert_uint_gt(passed, 10);
}
END_TEST

START_TEST(every_refused_request_for_memory_is_survived)
{
    static const char patients[] = "patient \"ill\" { fever = true }\n";
    static const char test[] =
        "test \"a\" { given = { like = \"ill\" }, expect = { disposition = \"provisional\" } }\n";
    const char *base = rules_text_base();
    const palpate_rule_text texts[] = {{"tests/p.lua", patients, strlen(patients)},
                                       {"tests/t.lua", test, strlen(test)},
                                       {"base.lua", base, strlen(base)}};
    starve_hunger hunger;
    for (long n = 0;; n++) {
        palpate_allocator memory = starve_allocator(&hunger, n);
        opened most = open_with(&memory, texts, 3, true);
        ck_assert_int_eq(hunger.blocks_held, 0);
        if (most.status == PALPATE_OK)
            break;
        ck_assert_int_eq(most.status, PALPATE_E_NOMEM);
    }
}
END_TEST

Suite *skipping_suite(void)
{
    Suite *suite = suite_create("skipping");
    TCase *tc = tcase_create("skipping");
    tcase_add_loop_test(tc, what_hides_in_a_file_of_tests_counts, 0,
                        (int)(sizeof hidden / sizeof hidden[0]));
    tcase_add_loop_test(tc, what_leads_nowhere_declares_nothing, 0,
                        (int)(sizeof nowhere / sizeof nowhere[0]));
    tcase_add_test(tc, only_the_folder_of_tests_is_passed_over);
    tcase_add_test(tc, patients_are_there_for_tests_elsewhere);
    tcase_add_test(tc, errors_of_other_files_stay_where_they_are);
    tcase_add_test(tc, no_text_loses_a_rule);
    tcase_add_test(tc, every_refused_request_for_memory_is_survived);
    suite_add_tcase(suite, tc);
    return suite;
}
