/* SPDX-License-Identifier: MIT */
/* What the scan says about single lines, and what it lets pass: one row each. */
#include <check.h>
#include <stdio.h>
#include <string.h>

#include "rulebook/scan.h"

Suite *lex_suite(void);

/* a text, and the codes of all that is said about it, in order of place; "" if it is clean */
typedef struct lex_row {
    const char *text, *codes;
} lex_row;

// clang-format off
static const lex_row rows[] = {
    /* numbers */
    {"a = 1 b = .5 c = 5. d = 0.25 e = 1e3 f = 1E+3 g = 1.5e-3 h = .5e1", ""},
    {"a = 1e", "malformed-number"}, {"a = 1e+", "malformed-number"}, {"a = 1.2.3", "malformed-number"},
    {"a = 0x1p4", "malformed-number"}, {"a = 3..2", "malformed-number"}, {"a = 1_000", "malformed-number"},
    {"a = 1e5x", "malformed-number"}, {"a = .e5", ""}, {"a = 5.e", "malformed-number"},
    /* texts */
    {"a = \"\\n\\t\\\\\\\"\\'\" b = 'x' c = \"\"", ""},
    {"a = \"x\\z\n \t\r\n y\"", ""}, {"a = \"x\\\ny\"", ""}, {"a = \"x\\\r\ny\"", ""},
    {"a = \"\\q\"", "escape"}, {"a = \"\\é\"", "escape"}, {"a = \"\\65\"", "escape"}, {"a = \"\\x41\"", "escape"},
    {"a = \"\\u{41}\"", "escape"}, {"a = \"x", "unfinished-text"}, {"a = 'x", "unfinished-text"},
    {"a = \"x\\", "unfinished-text"}, {"a = \"x\ny\"\nb = `c`", "unfinished-text backquote"},
    {"a = \"x\ny = \"z\"\nb = `c`", "unfinished-text backquote"}, {"a = \"x\\\ny", "unfinished-text"},
    {"a = [[x]] b = [==[y]]]=]]==] c = [=[\n]=]", ""}, {"a = [[x", "unfinished-text"}, {"a = [==[x]=]", "unfinished-text"},
    {"a = [=x", "square-brackets"}, {"a = \"don’t\" b = \"x", "unfinished-text"}, {"a = \"don”t", "curly-quote"},
    {"a = “x” b = ‘y’\nc = «z»", "curly-quote curly-quote"}, {"a = “x\nb = 1", "curly-quote"}, {"a = “x, b = 1", "curly-quote"},
    {"a = “x\" b = 1", "curly-quote"}, {"a = ´x´", "curly-quote"}, {"a = `x", "backquote"}, {"a = `x\n", "backquote"},
    /* comments */
    {"-- x\n--[[ y\n]] a = 1 --[==[ ]] ]==]\n--[ z\n--[= z", ""}, {"--[[ x", "unfinished-comment"}, {"--[==[ x ]]", "unfinished-comment"},
    {"/* x\n */ a = 1", "block-comment"}, {"/* x", "block-comment"}, {"/* x *", "block-comment"}, {"a = 1 // x { ( \"", "slash-comment"},
    {"a = 1\n# x", "hash-comment"}, {"a = 1\n## x", "hash-comment"}, {"a = 1\n#", "hash-comment"}, {"a = #b", ""}, {"#x\na = 1", "hash-line"},
    {"a = 1\n—  only words here", "smart-dash"}, {"a = 1 – 2, 3", "smart-dash"}, {"a = 1 – 2", "smart-dash"},
    /* operators */
    {"a = b ~= c == d < e <= f > g >= h .. i + j - k * l / m % n ^ o", ""}, {"a = ~b", "bitwise-operator"},
    {"a = b << c", "bitwise-operator"}, {"a = b >> c", "bitwise-operator"}, {"a = b ~ c", "bitwise-operator"}, {"a = b & c | d", "bitwise-operator"},
    {"a != b", "not-equals"}, {"a <> b", "not-equals"}, {"a = !b", "exclamation-mark"}, {"a = b && c", "double-ampersand"},
    {"a = b || c", "double-bar"}, {"a => b", "arrow"}, {"a -> b", "arrow"}, {"a := b", "colon-equals"}, {"::a::", "label"},
    {"a = b ≠ c", "comparison-sign"}, {"a = b × c", "odd-character"}, {"a = @b", "odd-character"}, {"a = b…", "ellipsis"},
    {"f（1）", "full-width"}, {"a ＝ １", "full-width"}, {"a\u00a0= 1", "non-breaking-space"}, {"a\u2009=\u3000 1", "non-breaking-space"},
    {"a\u205f= 1\nb\u202f= 1", "non-breaking-space non-breaking-space"}, {"größe = 1", "non-ascii-name"}, {"a = 日本", "non-ascii-name"}, {"a = 😀", "odd-character"},
    /* characters */
    {"a = \"\u200e\"", "direction-mark"}, {"a = \"\u061c\"", "direction-mark"}, {"a = \"\u202a\"", "direction-mark"}, {"a = \"\u2066\"", "direction-mark"}, {"a = \"\u2069\"", "direction-mark"},
    {"a = \"\u2028\"", "invisible-character"}, {"a = \"\u2060\"", "invisible-character"}, {"a = \"\ufeff\"", "invisible-character"}, {"a = \"\U000e0041\"", "invisible-character"},
    {"a = \"\u2029\"", "invisible-character"}, {"a = \"\u2065\"", ""}, {"a = \"\u206a\"", ""}, {"a = \"\u2027\u202f\"", ""},
    {"a = \"\x7f\"", "control-character"}, {"a = \"\x01\"", "control-character"}, {"a = \"\xc2\x85\"", "control-character"}, {"a =\f1", "control-character"},
    {"a = \"\xc0\x80\"", "invalid-utf8"}, {"a = \"\xed\xa0\x80\"", "invalid-utf8"}, {"a = \"\xf4\x90\x80\x80\"", "invalid-utf8"},
    {"\xfe\xff", "utf-16"}, {"\xff\xfe", "utf-16"}, {"\xff", "invalid-utf8"}, {"\xef\xbb\xbf", "byte-order-mark"}, {"\xef\xbb\xbf a = `x`", "byte-order-mark backquote"},
    {"\x1bLua", "binary-chunk"}, {"a\t= 1", ""},
    /* what of Lua is left out */
    {"goto a", "goto"}, {"local a <const> = 1", "attribute"}, {"local a, b <close> = 1, 2", "attribute"}, {"local a = b < c", ""},
    {"a = _ENV", "env-name"}, {"a = b._ENV", "env-name"}, {"return", "return-outside"}, {"local function f() return 1 end", ""},
    {"local f = function(a, b, ...) return a end", ""}, {"do return end", "return-outside"},
    /* statements and blocks */
    {"if a then b() elseif c then d() else e() end", ""}, {"repeat local a until b", ""}, {"while a do break end", ""},
    {"for i = 1, 2 do f(i) end for k, v in pairs(t) do f(k, v) end", ""}, {"a.b.c = 1 a[1] = 2 a:b()", ""}, {"f'x'[1](2)", ""},
    {"rule x {", "unquoted-name"}, {"a = b c = d", ""}, {"f(1)(2)\ng(3)", ""}, {"a = -b\nc = not d", ""},
    /* or */
    {"local a = b or c", "or-outside"}, {"local a, c = 1, 2 local b = a or c", ""}, {"local a local b = a or nil", ""},
    {"local function f(a, b) return a or b end", ""}, {"for a, b in pairs(t) do x = a or b end", ""}, {"for i = 1, 2 do x = i or 3 end", ""},
    {"local a = { 1 } local b = a or { c = 1, d = \"x\", [2] = 3 }", ""}, {"local a = f.b or g.c", "or-outside"}, {"local a = 1 local b = a or min(a, 2)", ""},
    {"local a = 1 local b = a or f(a)", "or-outside"}, {"local a = 1 local b = a or a:f()", "or-outside"}, {"local a = 1 local b = (a or (2))", ""},
    {"local a = 1 local b = (a or (c))", "or-outside"}, {"local a = b\nlocal c = 1\nlocal d = c or a", "or-outside"}, {"local a = f(1)\nlocal d = b or a", "or-outside"},
    {"local a = t.x\nlocal b = 1 or a", "or-outside"}, {"local a = 1 or 2\nb = c", ""}, {"local a = 1 local b = { a or 2, c }", ""}, {"local a = 1 if a or a == 2 then end", ""},
    {"local a = 1 local b = a or \"x\" .. a", ""}, {"local a = 1 local b = a or function() return c end", ""}, {"a = (b or 1) c = d", ""},
    /* declarations */
    {"rule \"a\" { b = 1, c = { d = 2 }; }", "semicolon"}, {"rule(\"a\") { b = c and d }", "and-in-condition"}, {"pack { a = 1 and 2 }", "and-in-condition"},
    {"local c = all { a == b }", "equal-in-condition"}, {"local c = at_least(2, { a, b < c })", "less-in-condition"}, {"local c = a:one_of { b or c }", "or-in-condition"},
    {"local c = { a == b, not d }", ""}, {"t \"a\" { [1] = 2 }", "number-key"}, {"t \"a\" { [\"b\\n\"] = 2 }", "escape-in-key"}, {"t \"a\" { [b] = 2, [c .. d] = 3 }", ""},
    {"t \"a\" { [\"b\"] = 1, ['b'] = 2 }", "duplicate-key"}, {"t \"a\" { [ [[b]] ] = 1, b = 2 }", ""}, {"x = { a = 1, a = 2, a = 3 }", "duplicate-key duplicate-key"},
    {"t \"a\" { b: 1 }", "colon-for-equals"}, {"t \"a\" { b:c() }", "colon-for-equals"}, {"t \"a\" { b:is \"c\" }", ""}, {"t \"a\" { when: is \"c\" }", "colon-for-equals"},
    {"t \"a\" { x: is \"c\" }", ""}, {"t \"a\" { b:at_least(1) }", ""}, {"t \"a\" { b:has_any { c } }", ""}, {"t \"a\" { b:is }", "colon-for-equals"},
    {"t \"a\" { b == 1 }", "double-equals"}, {"t \"a\" { when = all { b = 1 } }", "equals-in-condition"}, {"t \"a\" { local b = 1 }", ""},
    {"t \"a\" { b = nil, c = function() end }", "nil-value function-in-declaration"}, {"t \"a\" { b = TRUE, c = No, d = None }", "true-word false-word null-word"},
    {"t \"a\" { b = 1,5 }", "decimal-comma"}, {"t \"a\" { b = { 1,5 } }", ""}, {"t \"a\" { b = 1, 5 }", ""}, {"t \"a\" { b = , }", "missing-value"},
    {"t \"a\" { b = c = d }", ""}, {"t \"a\" { b =\n c = d }", "missing-value"}, {"t \"a\" { , }", "extra-comma"}, {"t \"a\" { b(,) }", "extra-comma"}, {"t \"a\" { b,, c }", "extra-comma"},
    {"rule \"a\" { title \"b\" }", "missing-equals"}, {"rule \"a\" { locked true }", "missing-equals"}, {"rule \"a\" { fact \"b\" { c = 1 } }", "declaration-in-declaration"},
    {"t \"a\" { b c }", "missing-comma"}, {"t \"a\" { 1 \"b\" 2 }", "missing-comma"}, {"t \"a\" { b \"c\" { } }", ""}, {"t \"a\" { b\n\"c\" }", "missing-comma"}, {"t \"a\" { b\n(c) }", "missing-comma"},
    {"t \"a\" { b\n{ c } }", "missing-comma"}, {"t \"a\" { all\n{ c } }", ""}, {"t \"a\" { b = c d }", "unquoted-text"}, {"t \"a\" { b = c\nd = e }", "missing-comma"}, {"t \"a\" { b and c }", "and-in-condition"},
    {"t \"a\" { b AND c }", "and-in-condition"}, {"t \"a\" { b Or c }", "or-in-condition"}, {"t \"a\" { b = [ c ] }", "square-brackets"}, {"t \"a\" { end = 1 }", "reserved-word"},
    {"a = \"b\" { }", "declaration-head"}, {"a \"b\" = { }", "declaration-head"}, {"a: \"b\" { }", "declaration-head"}, {"a \"b\": { }", "declaration-head"}, {"a \"b\", { }", "declaration-head"},
    {"f(a: \"b\" { })", ""}, {"t \"a\" { b, c d", ""}, {"t \"a\" { b c )", ""}, {"end", ""}, {"until", ""}, {"f(end)", ""}, {"do until", ""}, {"else", ""}, {"repeat end", ""},
};
// clang-format on

static void join_codes(const palpate_findings *findings, char *out, size_t size)
{
    const palpate_finding *finding;
    size_t length = 0;
    out[0] = '\0';
    for (size_t i = 0; (finding = palpate_findings_get(findings, i)) != NULL && length < size; i++)
        length +=
            (size_t)snprintf(out + length, size - length, "%s%s", i > 0 ? " " : "", finding->code);
}

START_TEST(line_is_judged)
{
    const lex_row *row = &rows[_i];
    const plp_limits limits = plp_limits_default();
    plp_rule_file file = {.path = "a.lua", .bytes = row->text, .length = strlen(row->text)};
    palpate_findings *findings = plp_findings_new(NULL, &limits);
    plp_arena arena;
    char codes[512];
    bool clean;
    plp_arena_begin(&arena, plp_memory_default());
    ck_assert(plp_file_index(&arena, &file));
    ck_assert_int_eq(plp_scan(plp_memory_default(), &limits, &file, findings, &clean), PALPATE_OK);
    plp_findings_sort(findings);
    join_codes(findings, codes, sizeof codes);
    ck_assert_msg(strcmp(codes, row->codes) == 0, "%s\n  expected: %s\n  said:     %s", row->text,
                  row->codes, codes);
    ck_assert_int_eq(clean, row->codes[0] == '\0');
    palpate_findings_free(findings);
    plp_arena_end(&arena);
}
END_TEST

Suite *lex_suite(void)
{
    Suite *suite = suite_create("rulebook/lex");
    TCase *tc = tcase_create("lex");
    tcase_add_loop_test(tc, line_is_judged, 0, (int)(sizeof rows / sizeof rows[0]));
    suite_add_tcase(suite, tc);
    return suite;
}
