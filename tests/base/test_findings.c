/* SPDX-License-Identifier: MIT */
/* Findings: kept, sorted, written. */
#include <check.h>
#include <stdio.h>
#include <string.h>
#include "base/findings.h"
#include "sink.h"
#include "starve.h"

Suite *findings_suite(void);

static palpate_findings *start(uint64_t messages)
{
    plp_limits limits = plp_limits_default();
    limits.messages = messages;
    palpate_findings *findings = plp_findings_new(NULL, &limits);
    ck_assert_ptr_nonnull(findings);
    return findings;
}

static void add(palpate_findings *findings, palpate_severity severity, const char *file,
                uint32_t line, const char *message)
{
    plp_findings_add(findings, severity, "code", file, line, 1, 1, NULL, 0, NULL, "%s", message);
}

static void expect_written(const palpate_findings *findings, palpate_format format,
                           const palpate_style *style, const char *expected)
{
    plp_buffer out;
    palpate_error error = PALPATE_ERROR_INIT;
    plp_buffer_begin(&out, NULL, 100000);
    ck_assert_int_eq(palpate_findings_write(findings, format, style, sink_write, &out, &error),
                     PALPATE_OK);
    ck_assert_str_eq(plp_buffer_text(&out), expected);
    plp_buffer_end(&out);
}

START_TEST(findings_are_sorted_by_place_then_code)
{
    palpate_findings *findings = start(100);
    add(findings, PALPATE_ERROR, "b.lua", 1, "fourth");
    add(findings, PALPATE_NOTE, "a.lua", 10, "third");
    add(findings, PALPATE_WARNING, "a.lua", 9, "second");
    plp_findings_add(findings, PALPATE_WARNING, "aaa", "a.lua", 9, 1, 1, NULL, 0, NULL, "first");
    add(findings, PALPATE_ERROR, NULL, 0, "without a file");
    plp_findings_sort(findings);
    ck_assert_uint_eq(palpate_findings_count(findings), 5);
    ck_assert_str_eq(palpate_findings_get(findings, 0)->message, "without a file");
    ck_assert_str_eq(palpate_findings_get(findings, 1)->message, "first");
    ck_assert_str_eq(palpate_findings_get(findings, 2)->message, "second");
    ck_assert_str_eq(palpate_findings_get(findings, 3)->message, "third");
    ck_assert_str_eq(palpate_findings_get(findings, 4)->message, "fourth");
    ck_assert_ptr_null(palpate_findings_get(findings, 5));
    ck_assert_uint_eq(palpate_findings_of(findings, PALPATE_ERROR), 2);
    ck_assert_uint_eq(palpate_findings_of(findings, PALPATE_WARNING), 2);
    ck_assert_uint_eq(palpate_findings_of(findings, PALPATE_NOTE), 1);
    palpate_findings_free(findings);
}
END_TEST

START_TEST(the_same_is_said_once)
{
    palpate_findings *findings = start(1000);
    for (int i = 0; i < 3; i++) {
        for (uint32_t line = 1; line <= 100; line++)
            add(findings, PALPATE_ERROR, "a.lua", line, "the same");
    }
    add(findings, PALPATE_NOTE, "a.lua", 1, "the same");
    plp_findings_sort(findings);
    plp_findings_sort(findings);
    ck_assert_uint_eq(palpate_findings_count(findings), 100);
    ck_assert_uint_eq(palpate_findings_of(findings, PALPATE_ERROR), 100);
    palpate_findings_free(findings);
}
END_TEST

START_TEST(the_graver_of_two_equal_ones_stays)
{
    palpate_findings *findings = start(1000);
    add(findings, PALPATE_NOTE, "a.lua", 1, "the same");
    add(findings, PALPATE_ERROR, "a.lua", 1, "the same");
    add(findings, PALPATE_ERROR, "a.lua", 1, "another");
    add(findings, PALPATE_ERROR, "b.lua", 1, "another");
    plp_findings_add(findings, PALPATE_ERROR, "code2", "b.lua", 1, 1, 1, NULL, 0, NULL, "another");
    plp_findings_add(findings, PALPATE_ERROR, "code", "b.lua", 1, 2, 1, NULL, 0, NULL, "another");
    plp_findings_sort(findings);
    ck_assert_uint_eq(palpate_findings_count(findings), 5);
    ck_assert_uint_eq(palpate_findings_of(findings, PALPATE_ERROR), 5);
    palpate_findings_free(findings);
}
END_TEST

START_TEST(what_does_not_fit_is_counted)
{
    char text[32];
    palpate_findings *findings = start(3);
    for (int i = 0; i < 3; i++) {
        snprintf(text, sizeof text, "message %d", i);
        add(findings, PALPATE_WARNING, "a.lua", 1, text);
    }
    plp_findings_sort(findings);
    ck_assert_uint_eq(palpate_findings_count(findings), 3); /* at the limit: nothing dropped */
    add(findings, PALPATE_WARNING, "a.lua", 2, "one too many");
    plp_findings_sort(findings);
    ck_assert_uint_eq(palpate_findings_count(findings), 4);
    ck_assert_str_eq(palpate_findings_get(findings, 3)->message, "1 more finding is not shown");
    ck_assert_str_eq(palpate_findings_get(findings, 3)->code, "too-many-findings");
    add(findings, PALPATE_NOTE, "a.lua", 3, "two too many");
    plp_findings_sort(findings);
    ck_assert_uint_eq(palpate_findings_count(findings), 4);
    ck_assert_str_eq(palpate_findings_get(findings, 3)->message, "2 more findings are not shown");
    ck_assert_int_eq(palpate_findings_get(findings, 3)->severity, PALPATE_WARNING);
    palpate_findings_free(findings);
}
END_TEST

START_TEST(an_error_takes_the_place_of_a_note)
{
    palpate_findings *findings = start(2);
    add(findings, PALPATE_NOTE, "a.lua", 1, "note");
    add(findings, PALPATE_WARNING, "a.lua", 2, "warning");
    add(findings, PALPATE_ERROR, "a.lua", 3, "error");
    plp_findings_sort(findings);
    ck_assert_uint_eq(palpate_findings_count(findings), 3);
    ck_assert_str_eq(palpate_findings_get(findings, 0)->message, "warning");
    ck_assert_str_eq(palpate_findings_get(findings, 1)->message, "error");
    ck_assert_int_eq(palpate_findings_get(findings, 2)->severity, PALPATE_NOTE);
    palpate_findings_free(findings);
}
END_TEST

START_TEST(text_is_made_safe_and_cut)
{
    char long_text[3000];
    memset(long_text, 'x', sizeof long_text - 1);
    long_text[sizeof long_text - 1] = '\0';
    palpate_findings *findings = start(10);
    plp_findings_add(findings, PALPATE_ERROR, "c\x01", "a\n.lua", 1, 1, 0, "\033[2J", 4, "h\r",
                     "%s", "m\x07");
    add(findings, PALPATE_ERROR, "b.lua", 1, long_text);
    plp_findings_sort(findings);
    const palpate_finding *finding = palpate_findings_get(findings, 0);
    ck_assert_str_eq(finding->message, "m\\x07");
    ck_assert_str_eq(finding->code, "c\\x01");
    ck_assert_str_eq(finding->file, "a\\x0A.lua");
    ck_assert_str_eq(finding->hint, "h\\x0D");
    ck_assert_str_eq(finding->source, "\\x1B[2J");
    ck_assert_uint_eq(finding->length, 1);
    ck_assert_uint_eq(strlen(palpate_findings_get(findings, 1)->message), 1024);
    palpate_findings_free(findings);
}
END_TEST

START_TEST(text_shows_the_line_and_a_caret)
{
    static const char line[] = "\tpian_nrs:at_least(4),";
    palpate_findings *findings = start(10);
    plp_findings_add(findings, PALPATE_ERROR, "unknown-name", "clinic/a.lua", 12, 2, 8, line,
                     strlen(line), "did you mean pain_nrs?", "there is no fact called %s",
                     "pian_nrs");
    plp_findings_add(findings, PALPATE_WARNING, "old", "clinic/b.lua", 3, 0, 0, "x = 1", 5, "",
                     "old");
    plp_findings_add(findings, PALPATE_NOTE, "file", "clinic/c.lua", 0, 0, 0, NULL, 0, "look there",
                     "something");
    plp_findings_add(findings, PALPATE_NOTE, "file", "clinic/d.lua", 0, 0, 0, NULL, 0, NULL,
                     "something");
    plp_findings_add(findings, PALPATE_NOTE, "none", NULL, 0, 0, 0, NULL, 0, NULL, "no place");
    plp_findings_sort(findings);
    expect_written(findings, PALPATE_FORMAT_TEXT, NULL,
                   "note: no place [none]\n"
                   "clinic/a.lua:12:2: error: there is no fact called pian_nrs [unknown-name]\n"
                   "   |\n"
                   "12 |     pian_nrs:at_least(4),\n"
                   "   |     ^^^^^^^^ did you mean pain_nrs?\n"
                   "clinic/b.lua:3: warning: old [old]\n"
                   "  |\n"
                   "3 | x = 1\n"
                   "  |\n"
                   "clinic/c.lua: note: something [file]\n"
                   "  = look there\n"
                   "clinic/d.lua: note: something [file]\n"
                   "  = only the file is known\n");
    palpate_style brief = PALPATE_STYLE_INIT;
    brief.brief = true;
    expect_written(findings, PALPATE_FORMAT_TEXT, &brief,
                   "note: no place [none]\n"
                   "clinic/a.lua:12:2: error: there is no fact called pian_nrs [unknown-name]\n"
                   "clinic/b.lua:3: warning: old [old]\n"
                   "clinic/c.lua: note: something [file]\n"
                   "clinic/d.lua: note: something [file]\n");
    palpate_findings_free(findings);
}
END_TEST

START_TEST(the_caret_stands_under_wide_characters)
{
    static const char line[] = "title = \"\xE6\x8C\x89\xE6\x91\xA9\" \xC3\xA4xy";
    palpate_findings *findings = start(10);
    plp_findings_add(findings, PALPATE_ERROR, "c", "a.lua", 1, 18, 3, line, strlen(line), NULL,
                     "m");
    expect_written(findings, PALPATE_FORMAT_TEXT, NULL,
                   "a.lua:1:18: error: m [c]\n"
                   "  |\n"
                   "1 | title = \"\xE6\x8C\x89\xE6\x91\xA9\" \xC3\xA4xy\n"
                   "  |                ^^\n");
    palpate_findings_free(findings);
}
END_TEST

START_TEST(a_long_line_is_cut_around_the_place)
{
    char line[5000];
    palpate_findings *findings = start(10);
    palpate_style narrow = PALPATE_STYLE_INIT;
    narrow.width = 40;
    memset(line, '.', sizeof line);
    memcpy(line + 3000, "HERE", 4);
    plp_findings_add(findings, PALPATE_ERROR, "c", "a.lua", 1, 3001, 4, line, sizeof line, NULL,
                     "m");
    expect_written(findings, PALPATE_FORMAT_TEXT, &narrow,
                   "a.lua:1:3001: error: m [c]\n"
                   "  |\n"
                   "1 | \xE2\x80\xA6.............HERE.................\xE2\x80\xA6\n"
                   "  |               ^^^^\n");
    ck_assert_uint_lt(strlen(palpate_findings_get(findings, 0)->source), 1100);
    palpate_findings_free(findings);
    findings = start(10); /* a place behind the end, longer than all there is room for */
    plp_findings_add(findings, PALPATE_ERROR, "c", "a.lua", 1, 9000, 400, line, 100, NULL, "m");
    plp_findings_add(findings, PALPATE_ERROR, "c", "a.lua", 2, 1, 400, line, 100, NULL, "m");
    expect_written(findings, PALPATE_FORMAT_TEXT, &narrow,
                   "a.lua:1:9000: error: m [c]\n"
                   "  |\n"
                   "1 | \xE2\x80\xA6................\n"
                   "  |                  ^\n"
                   "a.lua:2:1: error: m [c]\n"
                   "  |\n"
                   "2 | ...................................\xE2\x80\xA6\n"
                   "  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n");
    palpate_findings_free(findings);
}
END_TEST

START_TEST(what_fits_is_shown_whole_and_a_gap_has_a_sign_in_ascii_too)
{
    palpate_findings *findings = start(10);
    palpate_style narrow = PALPATE_STYLE_INIT;
    narrow.width = 40;
    narrow.ascii = true;
    static const char fits[] = "x = \"123456789 123456789 123456789\","; /* 36 columns */
    static const char over[] = "x = \"123456789 123456789 123456789 \",";
    plp_findings_add(findings, PALPATE_ERROR, "c", "a.lua", 1, 35, 1, fits, 36, NULL, "m");
    plp_findings_add(findings, PALPATE_ERROR, "c", "a.lua", 2, 1, 1, over, 37, NULL, "m");
    plp_findings_add(findings, PALPATE_ERROR, "c", "a.lua", 3, 36, 1, over, 37, NULL, "m");
    expect_written(findings, PALPATE_FORMAT_TEXT, &narrow,
                   "a.lua:1:35: error: m [c]\n"
                   "  |\n"
                   "1 | x = \"123456789 123456789 123456789\",\n"
                   "  |                                   ^\n"
                   "a.lua:2:1: error: m [c]\n"
                   "  |\n"
                   "2 | x = \"123456789 123456789 12345678...\n"
                   "  | ^\n"
                   "a.lua:3:36: error: m [c]\n"
                   "  |\n"
                   "3 | ...789 123456789 \",\n"
                   "  |                  ^\n");
    palpate_findings_free(findings);
}
END_TEST

START_TEST(widths_are_kept_in_bounds)
{
    char line[1000];
    char expected[1000];
    palpate_findings *findings = start(10);
    palpate_style style = PALPATE_STYLE_INIT;
    memset(line, 'x', sizeof line);
    plp_findings_add(findings, PALPATE_ERROR, "c", "a.lua", 1, 1, 1, line, sizeof line, NULL, "m");
    style.width = 1; /* 40 */
    snprintf(expected, sizeof expected,
             "a.lua:1:1: error: m [c]\n  |\n1 | %.35s\xE2\x80\xA6\n  | ^\n", line);
    expect_written(findings, PALPATE_FORMAT_TEXT, &style, expected);
    style.width = 100000; /* 400 */
    snprintf(expected, sizeof expected,
             "a.lua:1:1: error: m [c]\n  |\n1 | %.395s\xE2\x80\xA6\n  | ^\n", line);
    expect_written(findings, PALPATE_FORMAT_TEXT, &style, expected);
    style.size = 0; /* not initialised: as without a style */
    snprintf(expected, sizeof expected,
             "a.lua:1:1: error: m [c]\n  |\n1 | %.75s\xE2\x80\xA6\n  | ^\n", line);
    expect_written(findings, PALPATE_FORMAT_TEXT, &style, expected);
    palpate_findings_free(findings);
}
END_TEST

START_TEST(colour_is_added_on_demand)
{
    palpate_findings *findings = start(10);
    palpate_style style = PALPATE_STYLE_INIT;
    style.colour = true;
    plp_findings_add(findings, PALPATE_ERROR, "c", "a.lua", 1, 1, 1, "x", 1, NULL, "m");
    expect_written(findings, PALPATE_FORMAT_TEXT, &style,
                   "a.lua:1:1: \033[31merror\033[0m: m [c]\n"
                   " \033[34m |\033[0m\n"
                   "1\033[34m |\033[0m x\n"
                   " \033[34m |\033[0m \033[31m^\033[0m\n");
    palpate_findings_free(findings);
}
END_TEST

START_TEST(findings_are_written_as_json)
{
    palpate_findings *findings = start(10);
    plp_findings_add(findings, PALPATE_ERROR, "unknown-name", "a.lua", 1, 2, 3, "x \"y\"", 5,
                     "did you mean z?", "no \"y\"");
    plp_findings_add(findings, PALPATE_WARNING, "w", NULL, 0, 0, 0, NULL, 0, NULL, "m");
    plp_findings_sort(findings);
    expect_written(
        findings, PALPATE_FORMAT_JSON, NULL,
        "{\"format\":\"palpate.check/1\",\"findings\":["
        "{\"severity\":\"warning\",\"code\":\"w\",\"message\":\"m\",\"file\":null,\"line\":null,"
        "\"column\":null,\"length\":1,\"hint\":null,\"source\":null},"
        "{\"severity\":\"error\",\"code\":\"unknown-name\",\"message\":\"no \\\"y\\\"\","
        "\"file\":\"a.lua\",\"line\":1,\"column\":2,\"length\":3,\"hint\":\"did you mean z?\","
        "\"source\":\"x \\\"y\\\"\"}],\"silenced\":[]}\n");
    palpate_findings_free(findings);
}
END_TEST

START_TEST(no_findings_are_an_empty_list)
{
    expect_written(NULL, PALPATE_FORMAT_JSON, NULL,
                   "{\"format\":\"palpate.check/1\",\"findings\":[],\"silenced\":[]}\n");
    expect_written(NULL, PALPATE_FORMAT_TEXT, NULL, "");
    ck_assert_uint_eq(palpate_findings_count(NULL), 0);
    ck_assert_uint_eq(palpate_findings_of(NULL, PALPATE_ERROR), 0);
    ck_assert_ptr_null(palpate_findings_get(NULL, 0));
    palpate_findings_free(NULL);
}
END_TEST

START_TEST(writing_fails_with_a_status)
{
    palpate_findings *findings = start(10);
    palpate_error error = PALPATE_ERROR_INIT;
    add(findings, PALPATE_ERROR, "a.lua", 1, "m");
    ck_assert_int_eq(
        palpate_findings_write(findings, PALPATE_FORMAT_HTML, NULL, sink_refuse, NULL, NULL),
        PALPATE_E_USAGE);
    ck_assert_int_eq(palpate_findings_write(findings, PALPATE_FORMAT_TEXT, NULL, NULL, NULL, NULL),
                     PALPATE_E_USAGE);
    ck_assert_int_eq(
        palpate_findings_write(findings, PALPATE_FORMAT_TEXT, NULL, sink_refuse, NULL, &error),
        PALPATE_E_WRITE);
    ck_assert_str_eq(error.code, "write");
    palpate_findings_free(findings);
}
END_TEST

static palpate_status collect_and_write(const palpate_allocator *memory)
{
    plp_limits limits = plp_limits_default();
    plp_buffer out;
    limits.messages = 20;
    palpate_findings *findings = plp_findings_new(memory, &limits);
    if (findings == NULL)
        return PALPATE_E_NOMEM;
    for (uint32_t i = 0; i < 30; i++)
        plp_findings_add(findings, PALPATE_ERROR, "code", "a.lua", 100 - i, 1, 4, "some source", 11,
                         "hint", "message %u", i);
    plp_findings_sort(findings);
    palpate_status status = plp_findings_complete(findings);
    plp_buffer_begin(&out, NULL, 100000);
    if (status == PALPATE_OK)
        status =
            palpate_findings_write(findings, PALPATE_FORMAT_JSON, NULL, sink_write, &out, NULL);
    plp_buffer_end(&out);
    palpate_findings_free(findings);
    return status;
}

START_TEST(every_refused_allocation_is_survived)
{
    for (long n = 0;; n++) {
        starve_hunger hunger;
        palpate_allocator memory = starve_allocator(&hunger, n);
        palpate_status status = collect_and_write(&memory);
        ck_assert_int_eq(hunger.blocks_held, 0);
        ck_assert_int_eq(hunger.wrong_sizes, 0);
        if (status == PALPATE_OK) {
            ck_assert_int_gt(n, 20);
            break;
        }
        ck_assert_int_eq(status, PALPATE_E_NOMEM);
    }
}
END_TEST

Suite *findings_suite(void)
{
    Suite *suite = suite_create("base/findings");
    TCase *tc = tcase_create("findings");
    tcase_add_test(tc, findings_are_sorted_by_place_then_code);
    tcase_add_test(tc, the_same_is_said_once);
    tcase_add_test(tc, the_graver_of_two_equal_ones_stays);
    tcase_add_test(tc, what_does_not_fit_is_counted);
    tcase_add_test(tc, an_error_takes_the_place_of_a_note);
    tcase_add_test(tc, text_is_made_safe_and_cut);
    tcase_add_test(tc, text_shows_the_line_and_a_caret);
    tcase_add_test(tc, the_caret_stands_under_wide_characters);
    tcase_add_test(tc, a_long_line_is_cut_around_the_place);
    tcase_add_test(tc, what_fits_is_shown_whole_and_a_gap_has_a_sign_in_ascii_too);
    tcase_add_test(tc, widths_are_kept_in_bounds);
    tcase_add_test(tc, colour_is_added_on_demand);
    tcase_add_test(tc, findings_are_written_as_json);
    tcase_add_test(tc, no_findings_are_an_empty_list);
    tcase_add_test(tc, writing_fails_with_a_status);
    tcase_add_test(tc, every_refused_allocation_is_survived);
    suite_add_tcase(suite, tc);
    return suite;
}
