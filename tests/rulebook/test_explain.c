/* SPDX-License-Identifier: MIT */
/* Lua's refusals in plain words: which bracket, which comma, and else one sentence. */
#include <check.h>
#include <lauxlib.h>
#include <lua.h>
#include <stdio.h>
#include <string.h>

#include "rulebook/scan.h"
#include "starve.h"

Suite *explain_suite(void);

static plp_limits limits;
static plp_arena arena;
static palpate_findings *findings;

static void setup(void)
{
    limits = plp_limits_default();
    plp_arena_begin(&arena, plp_memory_default());
    findings = NULL;
}

static void teardown(void)
{
    palpate_findings_free(findings);
    plp_arena_end(&arena);
}

static plp_rule_file file_of(const char *bytes, size_t length)
{
    plp_rule_file file = {.path = "slip.lua", .bytes = bytes, .length = length};
    ck_assert(plp_file_index(&arena, &file));
    return file;
}

static const char *code_of(size_t index)
{
    const palpate_finding *finding = palpate_findings_get(findings, index);
    return finding == NULL ? "" : finding->code;
}

static bool compiles(void *context, const char *bytes, size_t length)
{
    lua_State *lua = luaL_newstate();
    bool good = luaL_loadbufferx(lua, bytes, length, "=x", "t") == LUA_OK;
    lua_close(lua);
    ++*(int *)context;
    return good;
}

static bool never_compiles(void *context, const char *bytes, size_t length)
{
    (void)bytes;
    (void)length;
    ++*(int *)context;
    return false;
}

static void explain(const char *source, uint32_t line, const char *message, plp_compiles *check)
{
    int tries = 0;
    plp_rule_file file = file_of(source, strlen(source));
    palpate_findings_free(findings);
    findings = plp_findings_new(NULL, &limits);
    ck_assert_int_eq(plp_scan_explain(plp_memory_default(), &limits, &file, line, message, check,
                                      &tries, findings),
                     PALPATE_OK);
    ck_assert_uint_eq(palpate_findings_count(findings), 1);
    ck_assert_int_le(tries, 64);
}

START_TEST(any_sentence_of_lua_gives_one_error)
{
    static const char *const sentences[] = {
        "",
        "near",
        " near ",
        " near '",
        " near ''",
        "unexpected symbol near <eof>",
        "'=' expected near 'x'",
        "syntax error near '\xff'",
        "too many C levels (limit is 200) near 'x'",
        "x near y near z",
        "chunk has too many syntax levels",
        "C stack overflow",
        "%s%n%t%o",
    };
    static const char *const sources[] = {"",  "\n\n", "x",       "{ x = (1 }", "x y",
                                          ")", "end",  "x = { y", "a = \"x",    "é\xff"};
    for (size_t i = 0; i < sizeof sentences / sizeof sentences[0]; i++)
        for (size_t k = 0; k < sizeof sources / sizeof sources[0] - 1; k++)
            for (uint32_t line = 0; line < 4; line++)
                explain(sources[k], line, sentences[i], never_compiles);
}
END_TEST

/* a text that passes the scan and not the compiler; what is said, and in which line */
static const struct explained_row {
    const char *source, *code;
    uint32_t line;
} explained_rows[] = {
    {"x = {\n  y = {\n    1,\n}\n", "missing-bracket", 2},
    {"x = f(\n  1,\n  2\n\ny = 3\n", "missing-bracket", 1},
    {"x = t[\n  1\n\ny = 3\n", "missing-bracket", 1},
    {"x = t[1\ny = 3\n", "missing-bracket", 1},
    {"repeat\n  f()\nx = 1\n", "missing-end", 1},
    {"while a do\n  f()\n", "missing-end", 1},
    {"if a then\n  f()\nelseif b then\n  g()\n", "missing-end", 3},
    {"f(function()\n  g()\n)\n", "missing-end", 1},
    {"f()\nend\n", "extra-end", 2},
    {"f()\nuntil a\n", "extra-bracket", 2},
    {"x = 1 ]\n", "extra-bracket", 1},
    {"x = t 1]\n", "missing-bracket", 1},
    {"x = f 1)\n", "missing-bracket", 1},
    {"x = { 1 ]\n", "wrong-bracket", 1},
    {"x = ( a = 1 }\n", "wrong-bracket", 1},
    {"x = t[ 1 }\n", "wrong-bracket", 1},
    {"repeat f() end\n", "wrong-bracket", 1},
    {"rule \"a\"\n  title = \"b\",\n}\n", "missing-bracket", 1},
    {"phase \"a\"\nrule \"b\" { c = 1 }}\n", "extra-bracket", 2},
    {"x = { a = b = { 1 } } }\n", "missing-bracket", 1},
    {"x = { if a then end }\n", "statement-in-declaration", 1},
    {"x = { return }\n", "statement-in-declaration", 1},
    {"x = { while }\n", "statement-in-declaration", 1},
    {"x = = 1\n", "syntax", 1},
    {"x = 1 +\n", "syntax", 1},
    {"x\n", "syntax", 1},
    {"\n\nx y\n", "syntax", 3},
    {"f(1) = 2\n", "syntax", 1},
    {"break\n", "syntax", 1},
    {"function f() x = ... end\n", "syntax", 1},
    {"x = { f(1)\n[2] = 3 }\n", "missing-comma", 1},
    {"local a_name_that_is_longer_than_what_is_kept_of_it_but_not_too_long, = 1\n", "syntax", 1},
};

START_TEST(refusal_is_explained)
{
    const struct explained_row *row = &explained_rows[_i];
    lua_State *lua = luaL_newstate();
    unsigned line = 0;
    int after = 0;
    ck_assert_int_eq(luaL_loadbufferx(lua, row->source, strlen(row->source), "=x", "t"),
                     LUA_ERRSYNTAX);
    const char *message = lua_tostring(lua, -1);
    ck_assert_int_ge(sscanf(message, "x:%u: %n", &line, &after), 1);
    explain(row->source, line, message + after, compiles);
    const palpate_finding *finding = palpate_findings_get(findings, 0);
    ck_assert_msg(strcmp(finding->code, row->code) == 0 && finding->line == row->line,
                  "%s%s: %s in line %u: %s", row->source, message, finding->code, finding->line,
                  finding->message);
    lua_close(lua);
}
END_TEST

START_TEST(limits_of_lua_are_told_as_such)
{
    explain("local a\n", 1, "too many local variables (limit is 200) in main function near '='",
            never_compiles);
    ck_assert_str_eq(code_of(0), "lua-limit");
}
END_TEST

static char sentence[64];

static bool forgets(void *context, const char *bytes, size_t length)
{
    memset(sentence, 'x', sizeof sentence - 1);
    return never_compiles(context, bytes, length);
}

/* Lua's sentence lies in Lua's own memory, and asking the compiler may free it. */
START_TEST(the_sentence_may_go_while_the_compiler_is_asked)
{
    snprintf(sentence, sizeof sentence, "'=' expected near 'b'");
    explain("a b\n", 1, sentence, forgets);
    ck_assert_str_eq(palpate_findings_get(findings, 0)->message,
                     "b cannot stand here; expected: '='");
}
END_TEST

START_TEST(a_comma_is_found_by_trying)
{
    explain("x = {\n  f(1)\n  [2] = 3,\n}\ny = { 1 [2] = 3 }\n", 3,
            "'}' expected (to close '{' at line 1) near '='", compiles);
    ck_assert_str_eq(code_of(0), "syntax"); /* a second one is missing: no single comma would do */
    explain("x = {\n  f(1)\n  [2] = 3,\n}\n", 3, "'}' expected (to close '{' at line 1) near '='",
            compiles);
    ck_assert_str_eq(code_of(0), "missing-comma");
    ck_assert_uint_eq(palpate_findings_get(findings, 0)->line, 2);
}
END_TEST

START_TEST(each_allocation_of_an_explanation_fails_once)
{
    static const char *const sources[] = {"x = {\n  f(1)\n  [2] = 3,\n}\n", "x = { a", "x = { ( }",
                                          "x = 1 )", "x = = 1"};
    for (size_t i = 0; i < sizeof sources / sizeof sources[0]; i++) {
        plp_rule_file file = file_of(sources[i], strlen(sources[i]));
        for (long n = 0;; n++) {
            starve_hunger hunger;
            int tries = 0;
            palpate_allocator memory = starve_allocator(&hunger, n);
            palpate_findings_free(findings);
            findings = plp_findings_new(NULL, &limits);
            palpate_status status = plp_scan_explain(&memory, &limits, &file, 3, "x near '='",
                                                     compiles, &tries, findings);
            ck_assert_int_eq(hunger.blocks_held, 0);
            if (status == PALPATE_OK)
                break;
            ck_assert_int_eq(status, PALPATE_E_NOMEM);
        }
        ck_assert_uint_eq(palpate_findings_count(findings), 1);
    }
}
END_TEST

Suite *explain_suite(void)
{
    Suite *suite = suite_create("rulebook/explain");
    TCase *tc = tcase_create("explain");
    tcase_add_checked_fixture(tc, setup, teardown);
    tcase_add_loop_test(tc, refusal_is_explained, 0,
                        (int)(sizeof explained_rows / sizeof explained_rows[0]));
    tcase_add_test(tc, any_sentence_of_lua_gives_one_error);
    tcase_add_test(tc, limits_of_lua_are_told_as_such);
    tcase_add_test(tc, the_sentence_may_go_while_the_compiler_is_asked);
    tcase_add_test(tc, a_comma_is_found_by_trying);
    tcase_add_test(tc, each_allocation_of_an_explanation_fails_once);
    suite_add_tcase(suite, tc);
    return suite;
}
