/* SPDX-License-Identifier: MIT */
/* The layout of rule files: what it makes of them, that it is its own layout, what it mends and
 * what it refuses. */
#define _XOPEN_SOURCE 700
#include <check.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "cases.h"
#include "palpate.h"
#include "paths.h"
#include "sink.h"
#include "starve.h"

static plp_buffer out;
static size_t mended;
static palpate_findings *findings;

static void setup(void)
{
    plp_buffer_begin(&out, plp_memory_default(), 64 * 1024 * 1024);
    findings = NULL;
}

static void teardown(void)
{
    palpate_findings_free(findings);
    plp_buffer_end(&out);
}

static palpate_status lay_out(const char *text, size_t length, bool mend)
{
    palpate_layout_options options = PALPATE_LAYOUT_INIT;
    options.name = "case.lua";
    options.mend = mend;
    out.length = 0;
    palpate_findings_free(findings);
    return palpate_layout(text, length, &options, &mended, &findings, sink_write, &out, NULL);
}

static const struct layout_case {
    const char *why, *before, *after;
} layouts[] = {
    {"nothing stays nothing", "", ""},
    {"blanks and line ends",
     "phase   'safety'\r\n\r\n\r\n\r\nlimit\"a\"{value=1,min=0,max=2,title=\"A\"}",
     "phase \"safety\"\n\nlimit \"a\" { value = 1, min = 0, max = 2, title = \"A\" }\n"},
    {"a table that spans lines has its braces at the ends",
     "rule \"a\" { title = \"A\",\n  when = x }\n",
     "rule \"a\" {\n  title = \"A\",\n  when  = x,\n}\n"},
    {"equals signs in one column while each line has one key",
     "rule \"a\" {\ntitle = \"A\",\nbecause = \"B\",\ngrade = \"low\", checked = "
     "\"2026-11\",\nlocked = true,\n}\n",
     "rule \"a\" {\n  title   = \"A\",\n  because = \"B\",\n  grade = \"low\", checked = "
     "\"2026-11\",\n  locked = true,\n}\n"},
    {"comments stay where they are",
     "-- one \nrule \"a\" { -- two\n-- three\ntitle = \"A\", -- four\n--[[ five\n six ]]\nwhen = x "
     "-- seven\n}\n-- eight",
     "-- one\nrule \"a\" { -- two\n  -- three\n  title = \"A\", -- four\n  --[[ five\n six ]]\n  "
     "when  = x, -- seven\n}\n-- eight\n"},
    {"signs and calls",
     "local n = - 1+#t ; local f = function( x )return x*2 end\ndefine \"d\" { value = ( a-b )/ a "
     ", title=\"D\", unit = t [ 1 ] }",
     "local n = -1 + #t;\nlocal f = function(x) return x * 2 end\n"
     "define \"d\" { value = (a - b) / a, title = \"D\", unit = t[1] }\n"},
    {"blocks", "for id,c in pairs{a=x}do\nif c then\nrule(id){when=c}\nelse\nf()\nend\nend\n",
     "for id, c in pairs { a = x } do\n  if c then\n    rule(id) { when = c }\n  else\n    f()\n  "
     "end\nend\n"},
    {"two declarations on a line are parted",
     "phase \"safety\" region \"a\" { title = \"A\" } region \"b\" { title = \"B\" }",
     "phase \"safety\"\nregion \"a\" { title = \"A\" }\nregion \"b\" { title = \"B\" }\n"},
    {"a list of conditions that is too long has one on each line",
     "define \"d\" { when = any { aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, "
     "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, "
     "all { c, d }, eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee }, title = \"D\" }",
     "define \"d\" {\n  when  = any {\n    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,\n    "
     "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb,\n    all { c, d },\n    "
     "eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee,\n  },\n  title = \"D\",\n}\n"},
    {"at_least with a table hugs it",
     "define \"d\" { when = at_least(2,{ a,\nb }), title = \"D\" }",
     "define \"d\" {\n  when = at_least(2, {\n    a,\n    b,\n  }), title = \"D\",\n}\n"},
    {"texts keep their bytes", "note_of = [[\n  a  b\n]]\nf('it\\'s', 'a \"b\"', \"ä\")",
     "note_of = [[\n  a  b\n]]\nf('it\\'s', 'a \"b\"', \"ä\")\n"},
};

START_TEST(layout_is_this)
{
    const struct layout_case *one = &layouts[_i];
    ck_assert_msg(lay_out(one->before, strlen(one->before), false) == PALPATE_OK, "%s", one->why);
    ck_assert_msg(strcmp(plp_buffer_text(&out), one->after) == 0, "%s:\n%s", one->why,
                  plp_buffer_text(&out));
    char *again = strdup(one->after);
    ck_assert_int_eq(lay_out(again, strlen(again), false), PALPATE_OK);
    ck_assert_msg(strcmp(plp_buffer_text(&out), again) == 0, "%s, again:\n%s", one->why,
                  plp_buffer_text(&out));
    free(again);
}
END_TEST

static const struct mend_case {
    const char *why, *before, *after; /* after NULL: it is refused */
    size_t places;
} mends[] = {
    {"nothing to mend", "phase \"safety\"\n", "phase \"safety\"\n", 0},
    {"a byte order mark", "\xef\xbb\xbfphase \"safety\"\n", "phase \"safety\"\n", 1},
    {"curly quotes", "region “neck” { title = “Neck” }\n", "region \"neck\" { title = \"Neck\" }\n",
     4},
    {"low quotes, and a curly one in a straight text", "region „neck“ { title = \"The “neck”\" }\n",
     "region \"neck\" { title = \"The “neck”\" }\n", 2},
    {"a text that a curly quote should close", "region \"neck\" {\n  title = \"Neck”,\n}\n",
     "region \"neck\" {\n  title = \"Neck\",\n}\n", 1},
    {"missing commas",
     "rule \"a\" {\n  title = \"A\"\n  when = all { x y }\n  grade = \"low\"\n}\n",
     "rule \"a\" {\n  title = \"A\",\n  when  = all { x, y },\n  grade = \"low\",\n}\n", 3},
    {"all at once", "\xef\xbb\xbfregion “neck” {\n  title = “Neck”\n  text = “The neck.”\n}\n",
     "region \"neck\" {\n  title = \"Neck\",\n  text  = \"The neck.\",\n}\n", 8},
    {"a curly quote that nothing closes", "region “neck { title = \"Neck\" }\n", NULL, 0},
    {"a missing bracket is not guessed", "region \"neck\" { title = \"Neck\"\n", NULL, 0},
    {"one slip that cannot be mended refuses the file",
     "region “neck” { title == \"Neck\" and 2 }\n", NULL, 0},
};

START_TEST(mending_does_this)
{
    const struct mend_case *one = &mends[_i];
    palpate_status status = lay_out(one->before, strlen(one->before), true);
    if (one->after == NULL) {
        ck_assert_msg(status == PALPATE_E_RULES, "%s: %d", one->why, (int)status);
        ck_assert_msg(out.length == 0, "%s", one->why);
        ck_assert_msg(palpate_findings_of(findings, PALPATE_ERROR) > 0, "%s", one->why);
        return;
    }
    ck_assert_msg(status == PALPATE_OK, "%s: %d", one->why, (int)status);
    ck_assert_msg(strcmp(plp_buffer_text(&out), one->after) == 0, "%s:\n%s", one->why,
                  plp_buffer_text(&out));
    ck_assert_msg(mended == one->places, "%s: %zu places", one->why, mended);
    if (one->places > 0)
        ck_assert_msg(lay_out(one->before, strlen(one->before), false) == PALPATE_E_RULES, "%s",
                      one->why);
}
END_TEST

/* ---- all rules that there are ---- */

static size_t visited;

/* Other indentation, the same layout. */
static char *shift_lines(const char *text, size_t length, size_t *shifted)
{
    char *other = malloc(length * 4 + 1);
    size_t at = 0;
    for (size_t i = 0; i < length; i++) {
        other[at++] = text[i];
        if (text[i] != '\n')
            continue;
        while (i + 1 < length && text[i + 1] == ' ')
            i++;
        for (size_t blanks = (i * 7 + at) % 4; blanks > 0; blanks--)
            other[at++] = blanks == 3 ? '\t' : ' ';
    }
    *shifted = at;
    return other;
}

static int visit(const char *path, const struct stat *info, int kind, struct FTW *place)
{
    (void)info;
    (void)place;
    size_t length = strlen(path), shifted;
    if (kind != FTW_F || length < 4 || strcmp(path + length - 4, ".lua") != 0)
        return 0;
    FILE *file = fopen(path, "rb");
    static char text[256 * 1024];
    length = fread(text, 1, sizeof text, file);
    fclose(file);
    ck_assert_msg(lay_out(text, length, false) == PALPATE_OK, "%s", path);
    ck_assert_msg(out.length == length && memcmp(out.bytes, text, length) == 0,
                  "%s is not laid out: run palpate fmt", path);
    char *other = shift_lines(text, length, &shifted);
    ck_assert_int_eq(lay_out(other, shifted, false), PALPATE_OK);
    ck_assert_msg(out.length == length && memcmp(out.bytes, text, length) == 0,
                  "%s: indentation changes the layout", path);
    free(other);
    visited++;
    return 0;
}

START_TEST(shipped_rules_are_laid_out)
{
    char path[4096];
    visited = 0;
    nftw(source_path(path, sizeof path, "rules"), visit, 16, FTW_PHYS);
    nftw(source_path(path, sizeof path, "examples"), visit, 16, FTW_PHYS);
    ck_assert_uint_gt(visited, 80);
}
END_TEST

/* ---- the interface ---- */

START_TEST(wrong_calls_are_told)
{
    palpate_layout_options options = PALPATE_LAYOUT_INIT;
    palpate_error error = PALPATE_ERROR_INIT;
    ck_assert_int_eq(palpate_layout(NULL, 3, NULL, NULL, NULL, sink_write, &out, &error),
                     PALPATE_E_USAGE);
    ck_assert_int_eq(palpate_layout("", 0, NULL, NULL, NULL, NULL, NULL, NULL), PALPATE_E_USAGE);
    ck_assert_int_eq(palpate_layout("x()", 3, NULL, NULL, NULL, sink_refuse, NULL, NULL),
                     PALPATE_E_WRITE);
    ck_assert_int_eq(palpate_layout("{", 1, NULL, NULL, NULL, sink_write, &out, NULL),
                     PALPATE_E_RULES);
    palpate_limit_setting small = {"rule_file_bytes", 8};
    options.limits = &small;
    options.limit_count = 1;
    ck_assert_int_eq(palpate_layout("x()x()x()", 9, &options, NULL, NULL, sink_write, &out, NULL),
                     PALPATE_E_LIMIT);
    ck_assert_int_eq(palpate_layout("x()x(1)\n", 8, &options, NULL, NULL, sink_write, &out, NULL),
                     PALPATE_OK);
}
END_TEST

START_TEST(every_refused_allocation_is_survived)
{
    static const char text[] =
        "\xef\xbb\xbfrule “a” {\n  title = \"A\"\n  when = all { x, y, z } -- c\n}\n";
    for (long n = 0;; n++) {
        starve_hunger hunger;
        palpate_allocator memory = starve_allocator(&hunger, n);
        palpate_layout_options options = PALPATE_LAYOUT_INIT;
        options.allocator = &memory;
        options.mend = true;
        out.length = 0;
        palpate_status status =
            palpate_layout(text, sizeof text - 1, &options, NULL, NULL, sink_write, &out, NULL);
        ck_assert_int_eq(hunger.blocks_held, 0);
        ck_assert_int_eq(hunger.wrong_sizes, 0);
        if (status == PALPATE_OK)
            break;
        ck_assert_int_eq(status, PALPATE_E_NOMEM);
    }
}
END_TEST

Suite *format_suite(void);
Suite *format_suite(void)
{
    Suite *suite = suite_create("format");
    TCase *tc = tcase_create("format");
    tcase_add_checked_fixture(tc, setup, teardown);
    tcase_set_timeout(tc, 60);
    tcase_add_loop_test(tc, layout_is_this, 0, (int)(sizeof layouts / sizeof layouts[0]));
    tcase_add_loop_test(tc, mending_does_this, 0, (int)(sizeof mends / sizeof mends[0]));
    tcase_add_test(tc, shipped_rules_are_laid_out);
    tcase_add_test(tc, wrong_calls_are_told);
    tcase_add_test(tc, every_refused_allocation_is_survived);
    suite_add_tcase(suite, tc);
    return suite;
}
