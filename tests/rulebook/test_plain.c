/* SPDX-License-Identifier: MIT */
/* Plain files are read without Lua: into the drafts that Lua makes of them, and never one that Lua
 * or the scan would refuse (two_readers.h). Texts are the shipped rules, the slips, all that the
 * mistakes of small packs are made of, and thousands of slips of the finger in a pack with every
 * form.
 */
#include <check.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "paths.h"
#include "rulebook/drafts.h"
#include "rulebook/plain.h"
#include "rulebook/scan.h"
#include "starve.h"
#include "two_readers.h"

#define MOST_BYTES 262144
#define PARTS 4 /* of the slips of the finger, a test each */

Suite *plain_suite(void);

typedef struct tally {
    unsigned texts, plain;
} tally;

/* Compare what both readers make of a text. */
static void compare(const char *path, const char *text, size_t length, tally *counts)
{
    char told[TWO_READERS_TOLD];
    two_readers result = two_readers_compare(path, text, length, told);
    counts->texts++;
    counts->plain += result != TWO_READERS_ONE;
    ck_assert_msg(result != TWO_READERS_DIFFER, "%s: %s\n%.*s", path, told, (int)length, text);
}

static bool is_plain(const char *path, const char *text)
{
    tally counts = {0};
    compare(path, text, strlen(text), &counts);
    return counts.plain == 1;
}

/* ---- texts that there are ---- */

static void compare_file(const char *path, const char *relative, tally *counts)
{
    static char text[MOST_BYTES];
    FILE *file = fopen(path, "rb");
    ck_assert_ptr_nonnull(file);
    size_t length = fread(text, 1, sizeof text, file);
    ck_assert_uint_lt(length, sizeof text);
    fclose(file);
    compare(relative, text, length, counts);
}

static void compare_folder(const char *folder, const char *relative, tally *counts)
{
    DIR *entries = opendir(folder);
    const struct dirent *entry;
    ck_assert_msg(entries != NULL, "%s", folder);
    while ((entry = readdir(entries)) != NULL) {
        char path[1024], inner[512];
        struct stat about;
        if (entry->d_name[0] == '.')
            continue;
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        snprintf(inner, sizeof inner, "%s%s%s", relative, *relative == '\0' ? "" : "/",
                 entry->d_name);
        ck_assert_int_eq(stat(path, &about), 0);
        size_t length = strlen(path);
        if (S_ISDIR(about.st_mode))
            compare_folder(path, inner, counts);
        else if (length > 4 && strcmp(path + length - 4, ".lua") == 0)
            compare_file(path, inner, counts);
    }
    closedir(entries);
}

static tally compare_tree(const char *relative)
{
    char path[1024];
    tally counts = {0};
    compare_folder(source_path(path, sizeof path, relative), "", &counts);
    return counts;
}

START_TEST(shipped_rules_are_plain_and_lua_reads_the_same)
{
    tally counts = compare_tree("rules");
    ck_assert_uint_gt(counts.texts, 100);
    ck_assert_msg(counts.plain * 10 > counts.texts * 8, "%u of %u", counts.plain, counts.texts);
}
END_TEST

START_TEST(slips_are_not_plain_or_lua_reads_the_same)
{
    tally counts = compare_tree("tests/cases");
    ck_assert_uint_gt(counts.texts, 400);
    ck_assert_uint_gt(counts.plain, 10);
}
END_TEST

static const char *const mistakes[] = {
#define RULE(phase, when, plan)                                                                    \
    "phase \"" phase "\"\nrule \"r\" {\n  title = \"T\", because = \"B\", grade = \"safety\",\n"   \
    "  when = " when ",\n  plan = { " plan " },\n}\n",
#define WHEN(condition, findings) RULE("safety", condition, "disposition \"modified\"")
#define WHEN_IN(phase, condition, plan, findings) RULE(phase, condition, plan)
#define PLAN(phase, action, findings) RULE(phase, "fever", action)
#define TEXT(text, findings) text,
#include "rulebook/mistakes.def"
};

START_TEST(mistakes_are_not_plain_or_lua_reads_the_same)
{
    tally counts = {0};
    for (size_t i = 0; i < sizeof mistakes / sizeof mistakes[0]; i++)
        compare("mistake.lua", mistakes[i], strlen(mistakes[i]), &counts);
    ck_assert_uint_gt(counts.plain, counts.texts / 4);
}
END_TEST

/* ---- forms ---- */

#define BODY(entries) "fact \"f\" { " entries " }\n"

static const char *const plain_texts[] = {
    "",
    "-- a comment\n",
    "phase \"safety\"\n",
    BODY(""),
    BODY("a = 1, b = 0.5, c = 1e3, d = 12.25e-2, e = -1, f = -0, g = -0.5, h = 007"),
    BODY("a = true, b = false, c = \"text\", d = 'text', e = \"\", f = \"é\""),
    BODY("[\"a-b\"] = 1, c = { 1, 2, { 3 }, }, d = { e = { f = {} } }"),
    BODY("list = { a, b,\n c,\n d\n }, named = a,\n other = b\n"),
    BODY("x = all { a, b, c:is \"v\", d:one_of { \"v\", \"w\" }, e:between(1, 2) }"),
    BODY("x = any { all { a,\n b },\n none {\n c\n },\n unless { d } }"),
    BODY("x = at_least(2, { a, b,\n c\n })"),
    BODY("x = a:at_least(limits.b), y = a:at_least(\n b\n), z = a:between(limits.c,\n b\n)"),
    BODY("x = a + b * c - d / 2, y = (a - b) / c * 100, z = -a, w = -(a + b)"),
    BODY("x = (a\n - b\n)\n/ c:is_known(), y = 1 + a, z = a - -5"),
    BODY("x = count { a, b }:at_least(2), y = min_of { a, 2 }:below(3):is_known()"),
    BODY("x = so_far.disposition:is \"modified\", y = so_far.excluded \"t\", z = "
         "so_far.shown(\"t\")"),
    BODY("x = so_far.has_massage, y = so_far.dose:one_of { \"d\" }, z = so_far[\"has_dose\"]"),
    BODY("x = facts[\"a-b\"], y = facts.c:is_unknown(), z = techniques, w = group.g"),
    BODY("x = always, y = any_safety_unknown, z = unknown, w = { unknown, always }"),
    BODY("x = a:has(techniques.t), y = a:has_any(group.g), z = a:is(techniques[\"t\"])"),
    BODY("x = { disposition \"a\", cap_pressure(2), cap_pressure(1, \"r\"), exclude(group.g) }"),
    BODY("x = { dose \"D1\", position(\"p\"), product \"q\", advise { \"a\", \"b\" }, "
         "stop_course() }"),
    BODY("x = { refer(\"a\", \"soon\"), advise { \"a\", instead_of = \"b\" }, rank(group.g, -2) }"),
    "phase \"dosing\"\nrule \"a\" { when = a }\nrule \"b\" {\n  when = b\n}\ntest \"a: b, c\" { "
    "}\n",
    "change \"technique t\" { title = \"x\", except_when = a }\nchange \"r\" { also_when = b }\n",
};

START_TEST(plain_forms_are_read_as_lua_reads_them)
{
    ck_assert_msg(is_plain("plain.lua", plain_texts[_i]), "%s", plain_texts[_i]);
}
END_TEST

static const char *const other_texts[] = {
    "local a = 1\n",
    "phase \"dosing\" rule \"a\" { when = a }\n",
    BODY("x = { all\n{ a } }"),
    "fact(\"f\") { }\n",
    "fact \"f\"\n{ }\n",
    "fact \"f\"\n",
    "phase \"saftey\"\n",
    "phase \"safety\"\nphase \"safety\"\n",
    "rule \"r\" { }\n",
    "fact \"f\" { a = 1, a = 2 }\n",
    "fact \"f\" { a = 1 } fact \"g\" { }\nx",
    "thing \"f\" { }\n",
    "fact \"bad id\" { }\n",
    BODY("1"),
    BODY("a"),
    BODY("a = 1; b = 2"),
    BODY("a = 1 b = 2"),
    BODY("a = , b = 2"),
    BODY(", a = 1"),
    BODY("a = 1,, b = 2"),
    BODY("a = nil"),
    BODY("a = null"),
    BODY("a = { yes }"),
    BODY("a = not b"),
    BODY("a = b and c"),
    BODY("a = b or c"),
    BODY("a = b == c"),
    BODY("a = b .. c"),
    BODY("a = b < 1"),
    BODY("a = 1 + 2"),
    BODY("a = \"b\" + 1"),
    BODY("a = 2 ^ 3"),
    BODY("a = b % 2"),
    BODY("a = #b"),
    BODY("a = [[text]]"),
    BODY("a = \"b\\n\""),
    BODY("[1] = 2"),
    BODY("[a] = 2"),
    BODY("[\"\"] = 1"),
    BODY("a = .5"),
    BODY("a = 5."),
    BODY("a = 1234567890123456"),
    BODY("a = 1e999"),
    BODY("a = 00.5"),
    BODY("a = fever \"b\""),
    BODY("a = fever { }"),
    BODY("a = fever.b"),
    BODY("a = fever:isnt \"b\""),
    BODY("a = fever:is \"b\", 1"),
    BODY("a = fever:is { \"b\", k = 1 }"),
    BODY("a = fever:at_least \"b\""),
    BODY("a = fever:at_least(1, 2)"),
    BODY("a = fever:is_known(1)"),
    BODY("a = all { }"),
    BODY("a = all { b = 1 }"),
    BODY("a = all(b)"),
    BODY("a = all { b } { c }"),
    BODY("a = at_least(0, { b })"),
    BODY("a = at_least(2, { b })"),
    BODY("a = at_least(1.0, { b })"),
    BODY("a = at_least({ b }, 1)"),
    BODY("a = tostring(1)"),
    BODY("a = print"),
    BODY("a = phase \"safety\""),
    BODY("a = rule \"x\" { }"),
    BODY("a = dose \"x\" { }"),
    BODY("a = dose { }"),
    BODY("a = so_far.nothing"),
    BODY("a = limits[b]"),
    BODY("a = limits.b.c"),
    BODY("a = _ENV"),
    BODY("_ENV = 1"),
    BODY("a = { when: is \"b\" }"),
    BODY("a = b\n\"c\""),
    BODY("a = b\n:is \"c\""),
    BODY("a = disposition\n\"c\""),
    BODY("a = also_when { b }"),
    BODY("a = { b = 1, 5 }"),
    BODY("a = 1 } }"),
    BODY("a = { 1"),
    BODY("a = (1)"),
    BODY("a = (\"b\")"),
    BODY("a = - - b"),
    BODY("a = cap_pressure"),
    BODY("a = cap_pressure(2)(3)"),
    BODY("a = fact"),
};

/* Most of these are wrong, and some are Lua. */
START_TEST(other_forms_are_left_to_lua)
{
    ck_assert_msg(!is_plain("other.lua", other_texts[_i]), "%s", other_texts[_i]);
}
END_TEST

START_TEST(only_translations_are_plain_in_the_folder_of_a_language)
{
    static const char fact[] = "fact \"f\" { }\n", text[] = "translate \"es\" { }\n";
    ck_assert(!is_plain("languages/es/a.lua", fact));
    ck_assert(is_plain("languages/es/a.lua", text));
    ck_assert(is_plain("a.lua", fact));
}
END_TEST

START_TEST(brackets_are_plain_to_a_depth)
{
    char text[256];
    for (int depth = 1; depth <= 40; depth++) {
        snprintf(text, sizeof text, "fact \"f\" { a = %.*s%.*s }\n", depth - 1,
                 "{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{", depth - 1,
                 "}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}");
        bool plain = depth > 1 && depth <= PLP_PLAIN_DEPTH;
        ck_assert_msg(is_plain("deep.lua", text) == plain, "%s", text);
    }
}
END_TEST

/* What a file declared before it was given up is not there twice. */
START_TEST(what_is_given_up_leaves_nothing)
{
    static const char first[] = "phase \"safety\"\nrule \"a\" { when = b }\n";
    static const char second[] =
        "phase \"dosing\"\nrule \"c\" { when = d }\nrule(\"e\") { when = f }\n";
    plp_rule_file files[] = {{.path = "a.lua", .bytes = first, .length = sizeof first - 1},
                             {.path = "b.lua", .bytes = second, .length = sizeof second - 1},
                             {.path = "c.lua", .bytes = first, .length = sizeof first - 1}};
    size_t length;
    char *all = two_readers_run(files, 3, &length);
    ck_assert_int_eq(strncmp(all, "4 declarations\n", 15), 0); /* and no finding */
    ck_assert_ptr_eq(strstr(all, " c phase "), strstr(all, " c phase 2 1:2-2"));
    free(all);
}
END_TEST

/* ---- slips of the finger ---- */

static const char many_forms[] =
    "phase \"techniques\"\n"
    "define \"worse\" { value = (nrs_a - nrs_b) / nrs_a * 100, title = \"Worse\" }\n"
    "rule \"a-rule\" {\n"
    "  title = \"A rule\",\n"
    "  when = all { fever, age:above(60), any { x:is \"v\", y:one_of { \"v\", \"w\" } },\n"
    "    at_least(2, { a, b, facts[\"c-d\"] }), count { a, b }:below(limits.some),\n"
    "    so_far.excluded \"t\", none { z:is_unknown() }, n:between(0.5, -2) },\n"
    "  plan = { exclude(group.forceful), cap_pressure(2, \"neck\"), dose \"D1\" },\n"
    "  sources = { \"S1\", \"S2\" }, locked = true,\n"
    "}\n"
    "test \"that it fires\" {\n"
    "  given = { fever = true, age = 61, [\"c-d\"] = unknown },\n"
    "  expect = { excludes = { \"t\" } },\n"
    "}\n";

/* Each token lost, doubled, changed for each other one, or moved to a line of its own. */
START_TEST(slips_of_the_finger_are_not_plain_or_lua_reads_the_same)
{
    const plp_limits limits = plp_limits_default();
    const plp_rule_file file = {.bytes = many_forms, .length = sizeof many_forms - 1};
    char text[4096];
    plp_tokens tokens;
    tally counts = {0};
    ck_assert(plp_lex(plp_memory_default(), &limits, &file, 0, sizeof many_forms - 1, 1, &tokens));
    for (size_t i = 0; i + 1 < tokens.count; i++) {
        const plp_token *at = &tokens.at[i];
        int rest = (int)at->begin, length = (int)(at->end - at->begin);
        const char *here = many_forms + at->begin;
        snprintf(text, sizeof text, "%.*s%s", rest, many_forms, here + length);
        compare("lost.lua", text, strlen(text), &counts);
        snprintf(text, sizeof text, "%.*s%.*s %s", rest, many_forms, length, here, here);
        compare("doubled.lua", text, strlen(text), &counts);
        snprintf(text, sizeof text, "%.*s\n%s", rest, many_forms, here);
        compare("moved.lua", text, strlen(text), &counts);
        for (size_t k = (size_t)_i; k + 1 < tokens.count; k += PARTS) {
            const plp_token *with = &tokens.at[k];
            snprintf(text, sizeof text, "%.*s%.*s%s", rest, many_forms,
                     (int)(with->end - with->begin), many_forms + with->begin, here + length);
            compare("changed.lua", text, strlen(text), &counts);
        }
    }
    plp_tokens_free(plp_memory_default(), &tokens);
    ck_assert_uint_gt(counts.texts, 5000);
    ck_assert_uint_gt(counts.plain, 500);
}
END_TEST

/* ---- memory ---- */

START_TEST(refused_memory_is_told)
{
    const plp_limits limits = plp_limits_default();
    for (long n = 0;; n++) {
        starve_hunger hunger;
        palpate_allocator memory = starve_allocator(&hunger, n);
        plp_rule_file file = {
            .path = "a.lua", .bytes = many_forms, .length = sizeof many_forms - 1};
        palpate_findings *findings = plp_findings_new(NULL, &limits);
        plp_arena arena, places;
        plp_drafts drafts = {0};
        plp_arena_begin(&arena, &memory);
        plp_arena_begin(&places, NULL);
        ck_assert(plp_file_index(&places, &file));
        plp_load load = {.memory = &memory,
                         .limits = &limits,
                         .io = plp_io_system(),
                         .findings = findings,
                         .arena = &arena,
                         .files = &file,
                         .file_count = 1};
        palpate_status status = plp_sandbox_run(&load, &drafts, NULL);
        plp_arena_end(&arena);
        plp_arena_end(&places);
        palpate_findings_free(findings);
        ck_assert_int_eq(hunger.blocks_held, 0);
        if (status == PALPATE_OK)
            break;
        ck_assert_int_eq(status, PALPATE_E_NOMEM);
        ck_assert_int_lt(n, 10000);
    }
}
END_TEST

Suite *plain_suite(void)
{
    Suite *suite = suite_create("plain");
    TCase *tests = tcase_create("plain");
    tcase_set_timeout(tests, 300);
    tcase_add_test(tests, shipped_rules_are_plain_and_lua_reads_the_same);
    tcase_add_test(tests, slips_are_not_plain_or_lua_reads_the_same);
    tcase_add_test(tests, mistakes_are_not_plain_or_lua_reads_the_same);
    tcase_add_loop_test(tests, plain_forms_are_read_as_lua_reads_them, 0,
                        (int)(sizeof plain_texts / sizeof plain_texts[0]));
    tcase_add_loop_test(tests, other_forms_are_left_to_lua, 0,
                        (int)(sizeof other_texts / sizeof other_texts[0]));
    tcase_add_test(tests, only_translations_are_plain_in_the_folder_of_a_language);
    tcase_add_test(tests, brackets_are_plain_to_a_depth);
    tcase_add_test(tests, what_is_given_up_leaves_nothing);
    tcase_add_loop_test(tests, slips_of_the_finger_are_not_plain_or_lua_reads_the_same, 0, PARTS);
    tcase_add_test(tests, refused_memory_is_told);
    suite_add_tcase(suite, tests);
    return suite;
}
