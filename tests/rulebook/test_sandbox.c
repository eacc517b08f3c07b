/* SPDX-License-Identifier: MIT */
/* The closed Lua state: what rule files cannot reach, what ends them, and that a refused allocation
 * loses nothing. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rulebook/rules_text.h"
#include "starve.h"

static const char phase_and_rule[] =
    "phase \"safety\"\n"
    "rule \"r\" { title = \"T\", when = fever, plan = { disposition \"modified\" }, "
    "because = \"B\", grade = \"safety\", sources = { \"S1\" }, checked = \"2026-11\" }\n";

/* The code of the first finding must be this. */
static void expect_code(const char *text, const char *code)
{
    rules_text rules = rules_text_load(text);
    ck_assert_msg(rules.status == PALPATE_E_RULES, "%s: loaded", text);
    ck_assert_msg(palpate_findings_count(rules.findings) > 0 &&
                      strcmp(palpate_findings_get(rules.findings, 0)->code, code) == 0,
                  "%s: got %s", text, rules.error.code);
    rules_text_end(&rules);
}

static const char *const out_of_reach[] = {
    "load",   "loadstring", "require",      "dofile",         "loadfile",
    "io",     "os",         "debug",        "package",        "coroutine",
    "pcall",  "xpcall",     "setmetatable", "getmetatable",   "rawget",
    "rawset", "rawequal",   "rawlen",       "collectgarbage", "print",
    "warn",   "string",     "table",        "utf8",           "math",
    "_G",     "select",     "next",         "unpack",
};

/* The scan names them, and where it does not, they are names that nobody declared. */
START_TEST(libraries_are_out_of_reach)
{
    static const char *const forms[] = {"%s(\"x\")\n", "local x = %s.anything(\"x\")\n",
                                        "local f = facts[\"%s\"] f(\"x\")\n"};
    char text[128];
    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
        snprintf(text, sizeof text, forms[i], out_of_reach[_i]);
        rules_text rules = rules_text_load(text);
        ck_assert_msg(rules.status == PALPATE_E_RULES, "%s", text);
        const char *code = palpate_findings_get(rules.findings, 0)->code;
        ck_assert_msg(strcmp(code, "not-available") == 0 || strcmp(code, "unknown-word") == 0 ||
                          strcmp(code, "unknown-method") == 0 || strcmp(code, "bad-id") == 0,
                      "%s: %s", text, code);
        rules_text_end(&rules);
    }
}
END_TEST

START_TEST(texts_have_no_methods)
{
    expect_code("local x = (\"x\"):rep(3)\n", "lua-error");
    expect_code("local s = \"x\" local n = #s local x = s:upper()\n", "lua-error");
}
END_TEST

START_TEST(metatables_are_locked)
{
    expect_code("fever.x = 1\n", "wrong-assignment");
    expect_code("facts.fever = 1\n", "wrong-assignment");
    expect_code("fever = 1\n", "wrong-assignment");
    expect_code("all = 1\n", "wrong-assignment");
}
END_TEST

/* Two thousand defines, written out or made by a loop. */
static palpate_status load_many(bool written, char code[64])
{
    rules_text rules = {.limits = plp_limits_default()};
    const palpate_limit_setting setting = {"rule_heap_bytes", 1024 * 1024};
    plp_buffer text;
    plp_buffer_begin(&text, plp_memory_default(), 1 << 20);
    for (unsigned i = 0; i < 2000 && written; i++)
        plp_buffer_printf(
            &text, "define \"d%u\" { when = all { fever, anticoagulant }, title = \"D\" }\n", i);
    if (!written)
        plp_buffer_puts(&text, "for i = 1, 2000 do define(\"d\" .. i) { when = all { fever, "
                               "anticoagulant }, title = \"D\" } end\n");
    ck_assert_int_eq(plp_limits_apply(&rules.limits, &setting, 1, NULL), PALPATE_OK);
    rules_text_load_with(&rules, plp_memory_default(), plp_buffer_text(&text), false);
    code[0] = '\0';
    if (rules.status != PALPATE_OK)
        snprintf(code, 64, "%s", palpate_findings_get(rules.findings, 0)->code);
    palpate_status status = rules.status;
    rules_text_end(&rules);
    plp_buffer_end(&text);
    return status;
}

START_TEST(who_says_more_may_declare_more)
{
    char code[64];
    ck_assert_int_eq(load_many(true, code), PALPATE_OK);
    ck_assert_int_eq(load_many(false, code), PALPATE_E_RULES);
    ck_assert_str_eq(code, "limit-memory");
}
END_TEST

/* text, code, limit that is made small (or NULL), its value */
static const struct {
    const char *text, *code, *limit;
    uint64_t value;
} endings[] = {
    {"while true do end\n", "limit-instructions", NULL, 0},
    {"local function f() return f() end f()\n", "limit-instructions", NULL, 0},
    {"for i = 1, 100000 do end\n", "limit-instructions", "rule_instructions", 50000},
    {"local s = \"x\" while true do s = s .. s end\n", "limit-memory", NULL, 0},
    {"local t = {} for i = 1, 10000000 do t[i] = \"x\" .. i end\n", "limit-memory", NULL, 0},
    {"local t = {} for i = 1, 1000000 do t[i] = fever end\n", "limit-memory", "rule_heap_bytes",
     4 * 1024 * 1024},
    {"local f f = function(n) return 1 + f(n + 1) end f(1)\n", "limit-memory", NULL, 0},
    {"local t = {} for i = 1, 1000 do t = { t } end define \"d\" { when = t, title = \"d\" }\n",
     "limit-depth", NULL, 0},
    {"local x = fever for i = 1, 40 do x = all { x } end define \"d\" { when = x, title = \"d\" "
     "}\n",
     "limit-depth", NULL, 0},
    {"local x = fever for i = 1, 12 do x = all { x, x } end define \"d\" { when = x, title = \"d\" "
     "}\n",
     "limit-size", NULL, 0},
    {"local x = fever for i = 1, 50000 do x = frailty:one_of { x } end define \"d\" { when = x, "
     "title = \"d\" }\n",
     "limit-depth", NULL, 0},
    {"local x = fever for i = 1, 50000 do x = so_far.excluded(x) end define \"d\" { when = x, "
     "title = \"d\" }\n",
     "limit-depth", NULL, 0},
    {"local x = \"n\" for i = 1, 50000 do x = note(x, x) end define \"d\" { when = x, title = "
     "\"d\" }\n",
     "limit-size", NULL, 0},
    {"local t = {} for i = 1, 2000 do t[i] = fever end define \"d\" { when = any(t), title = \"d\" "
     "}\n",
     "limit-size", NULL, 0},
    {"local s = \"xxxxxxxxxxxxxxxx\" for i = 1, 10 do s = s .. s end define \"d\" { when = fever, "
     "title = s }\n",
     "limit-text", NULL, 0},
    {"for i = 1, 50 do define(\"d\" .. i) { when = fever, title = \"d\" } fact(\"f\" .. i) { type "
     "= \"bool\" } end\n",
     "limit-rules", "facts", 20},
    {"local t = { when = fever, title = \"d\" } t[1.5] = 1 define \"d\" (t)\n", "bad-key", NULL, 0},
    {"define \"d\" { value = 0 / 0, title = \"a\" }\n", "bad-number", NULL, 0},
    {"local t = { fever } t[3] = fever define \"d\" { when = all(t), title = \"d\" }\n",
     "hole-in-list", NULL, 0},
    {"error { }\n", "raised", NULL, 0},
    {"error(\"no\")\n", "raised", NULL, 0},
    {"assert(false, \"no\")\n", "raised", NULL, 0},
    {"assert(fever)\n", "wrong-type", NULL, 0},
    {"min(fever, 1)\n", "wrong-type", NULL, 0},
    {"tostring(fever)\n", "wrong-type", NULL, 0},
    {"for k, v in pairs(fever) do end\n", "wrong-type", NULL, 0},
    {"for k, v in ipairs(5) do end\n", "wrong-type", NULL, 0},
};

START_TEST(file_is_ended)
{
    rules_text rules = {.limits = plp_limits_default()};
    palpate_limit_setting setting = {endings[_i].limit, endings[_i].value};
    if (setting.name != NULL)
        ck_assert_int_eq(plp_limits_apply(&rules.limits, &setting, 1, NULL), PALPATE_OK);
    starve_hunger hunger;
    palpate_allocator memory = starve_allocator(&hunger, STARVE_NEVER);
    rules_text_load_with(&rules, &memory, endings[_i].text, false);
    ck_assert_int_eq(rules.status, PALPATE_E_RULES);
    bool found = false;
    for (size_t i = 0; i < palpate_findings_count(rules.findings); i++)
        found =
            found || strcmp(palpate_findings_get(rules.findings, i)->code, endings[_i].code) == 0;
    ck_assert_msg(found, "%s: got %s: %s", endings[_i].text, rules.error.code, rules.error.detail);
    ck_assert_int_lt(hunger.bytes_most, 64 * 1024 * 1024);
    rules_text_end(&rules);
    ck_assert_int_eq(hunger.blocks_held, 0);
    ck_assert_int_eq(hunger.wrong_sizes, 0);
}
END_TEST

START_TEST(an_ended_file_leaves_the_others_alone)
{
    palpate_rule_text texts[] = {{"a.lua", "while true do end\n", 18},
                                 {"b.lua", "error(\"b\")\n", 11},
                                 {"c.lua", "define \"c\" { when = nope, title = 5 }\n", 39}};
    palpate_layer layer = {.name = "test", .texts = texts, .text_count = 3};
    plp_limits limits = plp_limits_default();
    plp_rulebook *book;
    palpate_findings *findings = plp_findings_new(NULL, &limits);
    texts[2].length = strlen(texts[2].bytes);
    ck_assert_int_eq(plp_rulebook_open(plp_memory_default(), &limits, plp_io_system(), &layer, 1,
                                       findings, &book, NULL),
                     PALPATE_E_RULES);
    ck_assert_uint_eq(palpate_findings_count(findings), 3);
    ck_assert_str_eq(palpate_findings_get(findings, 0)->file, "a.lua");
    ck_assert_str_eq(palpate_findings_get(findings, 0)->code, "limit-instructions");
    ck_assert_str_eq(palpate_findings_get(findings, 1)->code, "raised");
    ck_assert_str_eq(palpate_findings_get(findings, 2)->code,
                     "wrong-type"); /* the title; `nope` may be in a.lua */
    palpate_findings_free(findings);
}
END_TEST

START_TEST(plain_functions_work)
{
    rules_text rules =
        rules_text_load("local function check(value, text) if not value then error(text) end end\n"
                        "check(type(1) == \"number\" and type(fever) == \"condition\" and type({}) "
                        "== \"table\", \"type\")\n"
                        "check(tonumber(\"0x10\") == 16 and tonumber(\"x\") == nil and "
                        "tonumber(\"1.5\") == 1.5, \"tonumber\")\n"
                        "check(tostring(1.5) == \"1.5\" and tostring(2) == \"2\" and "
                        "tostring(true) == \"true\", \"tostring\")\n"
                        "check(floor(1.7) == 1 and ceil(1.2) == 2 and abs(-3) == 3 and min(2, 1, "
                        "3) == 1 and max(2, 3) == 3, \"numbers\")\n"
                        "local order = \"\"\n"
                        "for key, value in pairs { b = 1, a = 2, [2] = 3, [1] = 4, c = 5 } do "
                        "order = order .. key .. value end\n"
                        "check(order == \"1423a2b1c5\", order)\n"
                        "local list = \"\"\n"
                        "for i, value in ipairs { \"x\", \"y\" } do list = list .. i .. value end\n"
                        "check(list == \"1x2y\", list)\n"
                        "assert(true, \"fine\")\n");
    ck_assert_msg(rules.status == PALPATE_OK, "%s", rules.error.detail);
    rules_text_end(&rules);
}
END_TEST

START_TEST(every_refused_allocation_is_survived)
{
    long step = getenv("PALPATE_STARVE_ALL") != NULL ? 1 : 7;
    for (long n = 0;; n += step) {
        starve_hunger hunger;
        palpate_allocator memory = starve_allocator(&hunger, n);
        rules_text rules = {.limits = plp_limits_default()};
        rules_text_load_with(&rules, &memory, phase_and_rule, false);
        palpate_status status = rules.status;
        rules_text_end(&rules);
        ck_assert_int_eq(hunger.blocks_held, 0);
        ck_assert_int_eq(hunger.wrong_sizes, 0);
        if (status == PALPATE_OK && n > hunger.requests)
            break;
        ck_assert_msg(status == PALPATE_E_NOMEM || status == PALPATE_OK,
                      "request %ld: status %d %s", n, (int)status, rules.error.detail);
    }
}
END_TEST

START_TEST(refusals_from_some_request_on_are_survived)
{
    for (long n = 0;; n += 11) {
        starve_hunger hunger;
        palpate_allocator memory = starve_allocator(&hunger, n);
        hunger.from_there_on = true;
        rules_text rules = {.limits = plp_limits_default()};
        rules_text_load_with(&rules, &memory, "define \"d\" { when = nope, title = \"d\" }\n",
                             false);
        palpate_status status = rules.status;
        rules_text_end(&rules);
        ck_assert_int_eq(hunger.blocks_held, 0);
        if (status == PALPATE_E_RULES)
            break;
        ck_assert_int_eq(status, PALPATE_E_NOMEM);
    }
}
END_TEST

Suite *sandbox_suite(void);

Suite *sandbox_suite(void)
{
    Suite *suite = suite_create("sandbox");
    TCase *tc = tcase_create("sandbox");
    tcase_set_timeout(tc, 120);
    tcase_add_loop_test(tc, libraries_are_out_of_reach, 0,
                        (int)(sizeof out_of_reach / sizeof out_of_reach[0]));
    tcase_add_test(tc, texts_have_no_methods);
    tcase_add_test(tc, metatables_are_locked);
    tcase_add_test(tc, who_says_more_may_declare_more);
    tcase_add_loop_test(tc, file_is_ended, 0, (int)(sizeof endings / sizeof endings[0]));
    tcase_add_test(tc, an_ended_file_leaves_the_others_alone);
    tcase_add_test(tc, plain_functions_work);
    tcase_add_test(tc, every_refused_allocation_is_survived);
    tcase_add_test(tc, refusals_from_some_request_on_are_survived);
    suite_add_tcase(suite, tc);
    return suite;
}
