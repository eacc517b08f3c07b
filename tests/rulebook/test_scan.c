/* SPDX-License-Identifier: MIT */
/* The scan of rule files: limits at the limit and one past it, linear time by counted steps, lines,
 * words found, and Lua's refusals explained. Slips that people make are cases: tests/cases/slips.
 */
#include <check.h>
#include <stdio.h>
#include <string.h>

#include "base/memory.h"
#include "rulebook/scan.h"
#include "rulebook/slips.h"
#include "starve.h"

static plp_limits limits;
static plp_arena arena;
static palpate_findings *findings;
static plp_buffer text; /* the file that a test makes */
static bool clean;
static plp_scan_about about;

static void setup(void)
{
    limits = plp_limits_default();
    plp_arena_begin(&arena, plp_memory_default());
    plp_buffer_begin(&text, plp_memory_default(), 1024 * 1024);
    findings = NULL;
}

static void teardown(void)
{
    palpate_findings_free(findings);
    plp_buffer_end(&text);
    plp_arena_end(&arena);
}

static plp_rule_file file_of(const char *bytes, size_t length)
{
    plp_rule_file file = {.path = "slip.lua", .bytes = bytes, .length = length};
    ck_assert(plp_file_index(&arena, &file));
    return file;
}

static void scan_bytes(const char *bytes, size_t length)
{
    plp_rule_file file = file_of(bytes, length);
    palpate_findings_free(findings);
    findings = plp_findings_new(NULL, &limits);
    ck_assert_ptr_nonnull(findings);
    ck_assert_int_eq(
        plp_scan_about_file(plp_memory_default(), &limits, &file, findings, &clean, &about),
        PALPATE_OK);
    plp_findings_sort(findings);
    ck_assert_int_eq(plp_findings_complete(findings), PALPATE_OK);
    ck_assert_int_eq(clean, palpate_findings_count(findings) == 0);
}

static void scan_text(void)
{
    ck_assert_int_eq(text.status, PALPATE_OK);
    scan_bytes(text.bytes, text.length);
    text.length = 0;
}

static const char *code_of(size_t index)
{
    const palpate_finding *finding = palpate_findings_get(findings, index);
    return finding == NULL ? "" : finding->code;
}

static void repeat(const char *part, size_t times)
{
    while (times-- > 0)
        plp_buffer_puts(&text, part);
}

/* ---- limits ---- */

/* before + times x (part) + middle + times x (close) + after, each with its own number of
 * repetitions */
typedef struct limit_row {
    const char *code, *before, *part, *middle, *close, *after;
    size_t offset; /* of the limit in plp_limits */
    int more;      /* repetitions at the limit, less the limit */
} limit_row;

#define LIMIT(name) offsetof(plp_limits, name)

// clang-format off
static const limit_row limit_rows[] = {
    {"nesting", "x = ", "{", "", "}", "", LIMIT(rule_nesting), 0},
    {"nesting", "x = ", "(", "1", ")", "", LIMIT(rule_nesting), 0},
    {"nesting", "x = ", "f(", "1", ")", "", LIMIT(rule_nesting), 0},
    {"nesting", "x = ", "a[", "1", "]", "", LIMIT(rule_nesting), 0},
    {"nesting", "", "do ", "", "end ", "", LIMIT(rule_nesting), 0},
    {"nesting", "", "if a then ", "", "end ", "", LIMIT(rule_nesting), 0},
    {"nesting", "", "while a do ", "", "end ", "", LIMIT(rule_nesting), 0},
    {"nesting", "", "for i = 1, 2 do ", "", "end ", "", LIMIT(rule_nesting), 0},
    {"nesting", "", "repeat ", "", "until a ", "", LIMIT(rule_nesting), 0},
    {"function-nesting", "", "f(function() ", "", "end) ", "", LIMIT(rule_function_nesting), 0},
    {"long-chain", "x = a", ".b", "", "", "", LIMIT(rule_chain), 0},
    {"long-chain", "x = a", "[1]", "", "", "", LIMIT(rule_chain), 0},
    {"long-chain", "x = a", "()", "", "", "", LIMIT(rule_chain), 0},
    {"long-chain", "x = a", "\"\"", "", "", "", LIMIT(rule_chain), 0},
    {"long-chain", "x = a", "{}", "", "", "", LIMIT(rule_chain), 0},
    {"long-chain", "x = a", ":b()", "", "", "", LIMIT(rule_chain), 0},
    {"long-chain", "x = (a)", ".b", "", "", "", LIMIT(rule_chain), 0},
    {"too-many-operands", "x = a", " and a", "", "", "", LIMIT(rule_operands), -1},
    {"too-many-operands", "x = a", " or 1", "", "", "", LIMIT(rule_operands), -1},
    {"too-many-operands", "x = a", " .. a", "", "", "", LIMIT(rule_concat), -1},
    {"too-many-operands", "x = a", " ^ a", "", "", "", LIMIT(rule_concat), -1},
    {"too-many-signs", "x = ", "- ", "a", "", "", LIMIT(rule_unary), 0},
    {"too-many-signs", "x = ", "not ", "a", "", "", LIMIT(rule_unary), 0},
    {"too-many-signs", "x = ", "#", "a", "", "", LIMIT(rule_unary), 0},
    {"too-many-signs", "x = a - ", "- ", "a", "", "", LIMIT(rule_unary), 0},
    {"too-many-elseif", "if a then ", "elseif a then ", "end", "", "", LIMIT(rule_elseif), 0},
    {"too-many-elseif", "if a then do end ", "elseif a then f() ", "else end", "", "", LIMIT(rule_elseif), 0},
    {"text-too-long", "x = \"", "a", "\"", "", "", LIMIT(rule_string_bytes), 0},
    {"text-too-long", "x = '", "a", "'", "", "", LIMIT(rule_string_bytes), 0},
    {"text-too-long", "x = [==[", "a", "]==]", "", "", LIMIT(rule_string_bytes), 0},
    {"name-too-long", "", "a", " = 1", "", "", LIMIT(rule_name_bytes), 0},
    {"name-too-long", "x = b.", "a", "", "", "", LIMIT(rule_name_bytes), 0},
    {"number-too-long", "x = ", "1", "", "", "", LIMIT(rule_numeral_bytes), 0},
};
// clang-format on

static void make_limit_text(const limit_row *row, size_t times)
{
    plp_buffer_puts(&text, row->before);
    repeat(row->part, times);
    plp_buffer_puts(&text, row->middle);
    repeat(row->close, times);
    plp_buffer_puts(&text, row->after);
}

START_TEST(limit_holds)
{
    const limit_row *row = &limit_rows[_i];
    uint64_t limit;
    memcpy(&limit, (const char *)&limits + row->offset, sizeof limit);
    size_t times = (size_t)((int64_t)limit + row->more);
    make_limit_text(row, times);
    scan_text();
    ck_assert_msg(clean, "%s: at the limit: %s", row->part, code_of(0));
    make_limit_text(row, times + 1);
    scan_text();
    ck_assert_uint_eq(palpate_findings_count(findings), 1);
    ck_assert_str_eq(code_of(0), row->code);
}
END_TEST

/* What is counted begins anew where Lua begins anew. */
START_TEST(counts_do_not_add_up)
{
    for (int i = 0; i < 3000; i++)
        plp_buffer_puts(&text, "x = a and b .. c ^ d\ny(z).w:v { a or 1, - - - c, { e.f.g.h } "
                               "}\nif a then elseif b then end\n");
    scan_text();
    ck_assert_msg(clean, "%s", code_of(0));
}
END_TEST

START_TEST(a_full_list_of_findings_does_not_make_a_file_clean)
{
    limits.messages = 1;
    plp_rule_file file = file_of("x = `a`\ny = `b`\n", 16);
    findings = plp_findings_new(NULL, &limits);
    plp_file_report(findings, &file, 1, 1, 1, "other", "", "%s", "told before");
    ck_assert_int_eq(plp_scan(plp_memory_default(), &limits, &file, findings, &clean), PALPATE_OK);
    ck_assert(!clean);
}
END_TEST

/* ---- steps ---- */

static const char *const long_parts[] = {
    "a ",
    "a\n",
    "1 ",
    "1,",
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "[=",
    "[==[",
    "]==",
    "]=",
    "--[[",
    "--",
    "--\n",
    "\"",
    "\"\n",
    "'",
    "\\",
    "\"\\\n",
    "\"\\z  \n",
    "\"a\" ",
    "a=1,",
    "{a=1,",
    "a.",
    "a:",
    "a b ",
    "“",
    "“,",
    "”\n",
    "‘,",
    "–",
    "– {",
    "–{",
    "—\n",
    "\xc2\xa0",
    "\xe2\x80\x8b",
    "é",
    "//",
    "/*",
    "*/",
    "#",
    "# \n",
    "`",
    "!",
    "=",
    "==",
    "~",
    "and ",
    "not ",
    "function ",
    "end ",
    "if a then ",
    "elseif a then ",
    "repeat ",
    "local a <",
    "rule \"x\" {",
    "x = ,",
    "a \"x\" ",
    "\n",
    "\r",
    "\n\r",
    "\t",
    "…",
    "≤",
    "，",
    "ａ",
    "rule x {",
    "{ x = a b c d } ",
    "f{a=1,b=2,c=3}",
    "\"“",
    "x = { a = 1, ['a'] = 2 } ",
    ",",
    ";",
    "::",
    "$",
    "😀",
};

/* Twice the text, at most about twice the steps, and few of them per byte. */
START_TEST(steps_grow_with_the_bytes)
{
    const char *part = long_parts[_i];
    const size_t bytes = 16 * 1024;
    uint64_t first;
    limits.rule_file_bytes = 1024 * 1024;
    for (int head = 0; head < 2; head++) {
        const char *before = head == 0 ? "" : "rule \"x\" { ";
        plp_buffer_puts(&text, before);
        repeat(part, bytes / strlen(part));
        scan_text();
        first = about.steps;
        ck_assert_msg(first <= 40 * bytes + 400000, "%s: %llu steps", part,
                      (unsigned long long)first);
        plp_buffer_puts(&text, before);
        repeat(part, 4 * bytes / strlen(part));
        scan_text();
        ck_assert_msg(about.steps <= 5 * first + 400000, "%s: %llu steps, then %llu", part,
                      (unsigned long long)first, (unsigned long long)about.steps);
    }
}
END_TEST

START_TEST(keys_are_compared_in_few_steps)
{
    plp_buffer_puts(&text, "x = { ");
    for (unsigned i = 0; i < 20000; i++)
        plp_buffer_printf(&text, "k%u = 1,", i * 7919 % 20000);
    plp_buffer_puts(&text, " }");
    size_t bytes = text.length;
    scan_text();
    ck_assert(clean);
    ck_assert_uint_le(about.steps, 16 * bytes);
}
END_TEST

/* ---- lines ---- */

START_TEST(lines_are_counted_as_lua_counts_them)
{
    static const char *const ends[] = {"\n", "\r\n", "\r", "\n\r"};
    for (size_t i = 0; i < 4; i++) {
        repeat("-- comment", 1);
        repeat(ends[i], 2);
        repeat("x = [[", 1);
        repeat(ends[i], 2);
        repeat("]] y = \"a\\", 1);
        repeat(ends[i], 1);
        repeat("\" z = `b`", 1);
        scan_text();
        ck_assert_uint_eq(palpate_findings_count(findings), 1);
        ck_assert_uint_eq(palpate_findings_get(findings, 0)->line, 6);
        ck_assert_uint_eq(palpate_findings_get(findings, 0)->column, 7);
        ck_assert_uint_eq(palpate_findings_get(findings, 0)->length, 3);
    }
}
END_TEST

START_TEST(an_empty_file_is_clean)
{
    scan_bytes("", 0);
    ck_assert(clean);
}
END_TEST

/* ---- plp_scan_find ---- */

static void expect_found(const plp_rule_file *file, uint32_t line, const char *word,
                         uint32_t occurrence, bool found, uint32_t column, uint32_t length)
{
    uint32_t at, bytes;
    ck_assert_int_eq(plp_scan_find(file, line, word, occurrence, &at, &bytes), found);
    ck_assert_uint_eq(at, column);
    ck_assert_uint_eq(bytes, length);
}

START_TEST(words_are_found_in_their_line)
{
    static const char source[] =
        "rule \"a\" {\n"
        "  when = all { pain, back_pain, pain, x:above(12) }, -- pain\n"
        "  title = \"a \\\"b\\\"\", note = 'pain',\n"
        "  text = [[\nlong]], after = 1,\n"
        "  text = [==[]x]==], other = \"a\\tb\\z\n   c\\n\", last = \"\",\n";
    plp_rule_file file = file_of(source, sizeof source - 1);
    expect_found(&file, 1, "a", 1, true, 6, 3);
    expect_found(&file, 1, "rule", 1, true, 1, 4);
    expect_found(&file, 2, "pain", 1, true, 16, 4);
    expect_found(&file, 2, "pain", 2, true, 33, 4);
    expect_found(&file, 2, "pain", 3, false, 3, 4); /* a comment does not count */
    expect_found(&file, 2, "12", 1, true, 47, 2);
    expect_found(&file, 3, "a \"b\"", 1, true, 11, 9);
    expect_found(&file, 3, "pain", 1, true, 29, 6);
    expect_found(&file, 4, "long", 1, true, 10, 9);
    expect_found(&file, 4, "after", 1, false, 3, 4);
    expect_found(&file, 6, "]x", 1, true, 10, 10);
    expect_found(&file, 6, "a\tbc\n", 1, true, 30, 15);
    expect_found(&file, 6, "a\tb", 1, false, 3, 4);
    expect_found(&file, 8, "after", 1, false, 1, 1); /* there is nothing in this line */
    expect_found(&file, 0, "a", 1, false, 1, 1);
    expect_found(&file, 99, "a", 1, false, 1, 1);
}
END_TEST

/* ---- names behind or ---- */

/* The table of names grows; a name that comes too late to find room counts as unknown, and costs an
 * error, not time. */
START_TEST(names_are_told_apart_in_any_number)
{
    for (unsigned i = 0; i < 3000; i++)
        plp_buffer_printf(&text, "local a%u = 1\n", i);
    for (unsigned i = 0; i < 3000; i++)
        plp_buffer_printf(&text, "local b%u = a%u or a%u\n", i, i, 2999 - i);
    size_t bytes = text.length;
    scan_text();
    ck_assert(clean);
    ck_assert_uint_le(about.steps, 10 * bytes);
}
END_TEST

/* ---- memory ---- */

START_TEST(each_allocation_fails_once)
{
    static const char source[] =
        "rule \"a\" { title = \"x\" when = y, a = 1, a = 2, b = { `c`, 12wk } }\n";
    plp_rule_file file = file_of(source, sizeof source - 1);
    for (long n = 0;; n++) {
        starve_hunger hunger;
        palpate_allocator memory = starve_allocator(&hunger, n);
        palpate_findings_free(findings);
        findings = plp_findings_new(NULL, &limits);
        palpate_status status = plp_scan(&memory, &limits, &file, findings, &clean);
        ck_assert_int_eq(hunger.blocks_held, 0);
        ck_assert(!clean);
        if (status == PALPATE_OK)
            break;
        ck_assert_int_eq(status, PALPATE_E_NOMEM);
    }
}
END_TEST

START_TEST(every_slip_has_words)
{
    for (int i = 0; i < PLP_SLIP_COUNT; i++) {
        const plp_slip_row *row = plp_slip_get((plp_slip)i);
        ck_assert_uint_gt(strlen(row->code), 2);
        ck_assert_uint_eq(strspn(row->code, "abcdefghijklmnopqrstuvwxyz0123456789-"),
                          strlen(row->code));
        ck_assert_uint_gt(strlen(row->message), 1);
        ck_assert_ptr_nonnull(row->hint);
    }
}
END_TEST

Suite *scan_suite(void);

Suite *scan_suite(void)
{
    Suite *suite = suite_create("rulebook/scan");
    TCase *tc = tcase_create("scan");
    tcase_set_timeout(tc, 60);
    tcase_add_checked_fixture(tc, setup, teardown);
    tcase_add_loop_test(tc, limit_holds, 0, (int)(sizeof limit_rows / sizeof limit_rows[0]));
    tcase_add_test(tc, counts_do_not_add_up);
    tcase_add_test(tc, a_full_list_of_findings_does_not_make_a_file_clean);
    tcase_add_loop_test(tc, steps_grow_with_the_bytes, 0,
                        (int)(sizeof long_parts / sizeof long_parts[0]));
    tcase_add_test(tc, keys_are_compared_in_few_steps);
    tcase_add_test(tc, lines_are_counted_as_lua_counts_them);
    tcase_add_test(tc, an_empty_file_is_clean);
    tcase_add_test(tc, words_are_found_in_their_line);
    tcase_add_test(tc, names_are_told_apart_in_any_number);
    tcase_add_test(tc, each_allocation_fails_once);
    tcase_add_test(tc, every_slip_has_words);
    suite_add_tcase(suite, tc);
    return suite;
}
