/* SPDX-License-Identifier: MIT */
/* Collecting rule files: order, what is passed over, what is refused, limits, and a file system
 * that fails. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "hazard.h"
#include "rulebook/files.h"
#include "starve.h"

/* A folder of its own for each test, and what was read from it. */
static char folder[128];
static plp_limits limits;
static plp_arena arena;
static palpate_findings *findings;
static const plp_rule_file *files;
static uint32_t count;
static palpate_error error;

static const char *path_of(const char *name)
{
    static char path[512];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    return path;
}

static void put(const char *name, const char *text)
{
    FILE *file = fopen(path_of(name), "wb");
    ck_assert_ptr_nonnull(file);
    ck_assert_uint_eq(fwrite(text, 1, strlen(text), file), strlen(text));
    ck_assert_int_eq(fclose(file), 0);
}

static void setup(void)
{
    const char *base = getenv("TMPDIR");
    snprintf(folder, sizeof folder, "%s/palpate-files-XXXXXX",
             base != NULL && strlen(base) < 90 ? base : "/tmp");
    ck_assert_ptr_nonnull(mkdtemp(folder));
    limits = plp_limits_default();
    error = (palpate_error)PALPATE_ERROR_INIT;
    findings = plp_findings_new(NULL, &limits);
    ck_assert_ptr_nonnull(findings);
    plp_arena_begin(&arena, plp_memory_default());
}

static void teardown(void)
{
    char command[160];
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    ck_assert_int_eq(system(command), 0);
    plp_arena_end(&arena);
    palpate_findings_free(findings);
}

static palpate_status read_with(const plp_io *io)
{
    palpate_layer layer = {.directory = folder};
    return plp_files_read(&arena, &limits, io, &layer, 1, NULL, findings, &files, &count, &error);
}

static void read_folder(void)
{
    ck_assert_int_eq(read_with(plp_io_system()), PALPATE_OK);
    plp_findings_sort(findings);
}

/* Exactly one finding, with this code, about this file. */
static void expect_refused(const char *code, const char *file)
{
    const palpate_finding *finding = palpate_findings_get(findings, 0);
    ck_assert_uint_eq(palpate_findings_count(findings), 1);
    ck_assert_str_eq(finding->code, code);
    ck_assert_str_eq(finding->file, file);
    ck_assert_uint_eq(finding->line, 0);
    ck_assert_int_eq(finding->severity, PALPATE_ERROR);
}

START_TEST(files_come_by_path_in_byte_order)
{
    ck_assert_int_eq(mkdir(path_of("b"), 0700), 0);
    put("b/z.lua", "1");
    put("b.lua", "2");
    put("a.lua", "3");
    put("Z.lua", "4");
    read_folder();
    ck_assert_uint_eq(palpate_findings_count(findings), 0);
    ck_assert_uint_eq(count, 4);
    const char *const order[] = {"Z.lua", "a.lua", "b.lua", "b/z.lua"};
    for (uint32_t i = 0; i < count; i++)
        ck_assert_str_eq(files[i].path, order[i]);
    ck_assert_uint_eq(files[3].length, 1);
    ck_assert_int_eq(files[3].bytes[0], '1');
}
END_TEST

START_TEST(layers_keep_their_order)
{
    const palpate_rule_text low[] = {{"z.lua", "-- z", 4}, {"m/a.lua", "", 0}};
    const palpate_rule_text high[] = {{"a.lua", "-- a", 4}};
    const palpate_layer layers[] = {{.texts = low, .text_count = 2},
                                    {.texts = high, .text_count = 1}};
    ck_assert_int_eq(plp_files_read(&arena, &limits, plp_io_system(), layers, 2, NULL, findings,
                                    &files, &count, &error),
                     PALPATE_OK);
    ck_assert_uint_eq(count, 3);
    ck_assert_str_eq(files[0].path, "m/a.lua");
    ck_assert_str_eq(files[1].path, "z.lua");
    ck_assert_str_eq(files[2].path, "a.lua");
    ck_assert_uint_eq(files[2].layer, 1);
    ck_assert_ptr_ne(files[2].bytes, high[0].bytes); /* copied */
}
END_TEST

START_TEST(other_files_and_hidden_ones_are_passed_over)
{
    put("a.lua", "");
    put("README.md", "");
    put("a.lua~", "");
    put(".hidden.lua", "");
    put(".lua", "");
    ck_assert_int_eq(mkdir(path_of(".git"), 0700), 0);
    put(".git/x.lua", "");
    read_folder();
    ck_assert_uint_eq(palpate_findings_count(findings), 0);
    ck_assert_uint_eq(count, 1);
}
END_TEST

START_TEST(a_name_that_was_meant_as_a_rule_file_is_told)
{
    put("rules.lua.txt", "");
    read_folder();
    expect_refused("file-name", "rules.lua.txt");
}
END_TEST

START_TEST(a_name_in_capitals_is_told)
{
    put("RULES.LUA", "");
    read_folder();
    expect_refused("file-name", "RULES.LUA");
}
END_TEST

START_TEST(a_name_that_is_not_utf8_is_told)
{
    put("caf\xe9.lua", "");
    read_folder();
    expect_refused("file-name", "");
}
END_TEST

START_TEST(a_pipe_is_refused_without_waiting)
{
    ck_assert_int_eq(mkfifo(path_of("pipe.lua"), 0600), 0);
    read_folder();
    expect_refused("not-a-file", "pipe.lua");
}
END_TEST

START_TEST(a_folder_may_be_named_like_a_file)
{
    ck_assert_int_eq(mkdir(path_of("dir.lua"), 0700), 0);
    put("dir.lua/a.lua", "");
    read_folder();
    ck_assert_uint_eq(palpate_findings_count(findings), 0);
    ck_assert_uint_eq(count, 1);
    ck_assert_str_eq(files[0].path, "dir.lua/a.lua");
}
END_TEST

START_TEST(a_link_within_the_folder_is_followed)
{
    ck_assert_int_eq(mkdir(path_of(".data"), 0700), 0);
    put(".data/a.lua", "-- linked");
    ck_assert_int_eq(symlink(".data/a.lua", path_of("a.lua")), 0);
    read_folder();
    ck_assert_uint_eq(palpate_findings_count(findings), 0);
    ck_assert_uint_eq(count, 1);
    ck_assert_uint_eq(files[0].length, 9);
}
END_TEST

START_TEST(a_link_out_of_the_folder_is_refused)
{
    ck_assert_int_eq(symlink("/dev/null", path_of("a.lua")), 0);
    read_folder();
    expect_refused("link-outside", "a.lua");
}
END_TEST

START_TEST(a_link_to_a_neighbour_folder_of_longer_name_is_outside)
{
    char beside[160], target[200];
    snprintf(beside, sizeof beside, "%s-beside", folder);
    snprintf(target, sizeof target, "%s/x.lua", beside);
    ck_assert_int_eq(mkdir(beside, 0700), 0);
    FILE *file = fopen(target, "wb");
    ck_assert_ptr_nonnull(file);
    fclose(file);
    ck_assert_int_eq(symlink(target, path_of("a.lua")), 0);
    read_folder();
    expect_refused("link-outside", "a.lua");
    ck_assert_int_eq(unlink(target), 0);
    ck_assert_int_eq(rmdir(beside), 0);
}
END_TEST

START_TEST(a_link_to_nothing_is_refused)
{
    ck_assert_int_eq(symlink("gone.lua", path_of("a.lua")), 0);
    read_folder();
    expect_refused("broken-link", "a.lua");
}
END_TEST

START_TEST(a_link_to_a_folder_is_refused)
{
    ck_assert_int_eq(mkdir(path_of("b"), 0700), 0);
    ck_assert_int_eq(symlink("../b", path_of("b/round")), 0);
    read_folder();
    expect_refused("link-to-folder", "b/round");
}
END_TEST

START_TEST(a_link_to_something_else_is_no_concern)
{
    ck_assert_int_eq(symlink("/dev/null", path_of("notes.txt")), 0);
    put("a.lua", "");
    read_folder();
    ck_assert_uint_eq(palpate_findings_count(findings), 0);
}
END_TEST

START_TEST(a_folder_without_rule_files_is_refused)
{
    read_folder();
    ck_assert_uint_eq(palpate_findings_count(findings), 1);
    ck_assert_str_eq(palpate_findings_get(findings, 0)->code, "no-rule-files");
}
END_TEST

START_TEST(a_missing_folder_is_an_io_error)
{
    palpate_layer layer = {.directory = "/nonexistent/rules"};
    ck_assert_int_eq(plp_files_read(&arena, &limits, plp_io_system(), &layer, 1, NULL, findings,
                                    &files, &count, &error),
                     PALPATE_E_IO);
    ck_assert_ptr_null(files);
    ck_assert_ptr_nonnull(strstr(error.detail, "/nonexistent/rules"));
}
END_TEST

START_TEST(a_file_at_the_limit_is_read_and_one_past_it_not)
{
    limits.rule_file_bytes = 4;
    put("a.lua", "1234");
    read_folder();
    ck_assert_uint_eq(palpate_findings_count(findings), 0);
    ck_assert_uint_eq(count, 1);
    put("a.lua", "12345");
    read_folder();
    expect_refused("file-too-large", "a.lua");
}
END_TEST

START_TEST(a_set_at_the_limit_is_read_and_one_past_it_not)
{
    limits.rule_set_bytes = 8;
    put("a.lua", "1234");
    put("b.lua", "1234");
    read_folder();
    ck_assert_uint_eq(palpate_findings_count(findings), 0);
    limits.rule_set_bytes = 7;
    read_folder();
    ck_assert_uint_eq(palpate_findings_count(findings), 1);
    ck_assert_str_eq(palpate_findings_get(findings, 0)->code, "rule-set-too-large");
}
END_TEST

START_TEST(as_many_files_as_the_limit_are_read_and_one_more_not)
{
    limits.rule_set_files = 2;
    put("a.lua", "");
    put("b.lua", "");
    read_folder();
    ck_assert_uint_eq(palpate_findings_count(findings), 0);
    ck_assert_uint_eq(count, 2);
    put("c.lua", "");
    read_folder();
    ck_assert_uint_eq(palpate_findings_count(findings), 1);
    ck_assert_str_eq(palpate_findings_get(findings, 0)->code, "too-many-files");
}
END_TEST

START_TEST(too_many_names_of_any_kind_end_the_reading)
{
    limits.rule_set_files = 1; /* 16 names */
    for (int i = 0; i < 17; i++) {
        char name[16];
        snprintf(name, sizeof name, "%d.txt", i);
        put(name, "");
    }
    read_folder();
    expect_refused("too-many-files", "");
}
END_TEST

START_TEST(a_long_name_is_refused)
{
    char name[260];
    memset(name, 'a', 100);
    name[100] = '\0';
    ck_assert_int_eq(mkdir(path_of(name), 0700), 0);
    memset(name + 100, 'b', 156);
    name[100] = '/';
    strcpy(name + 252, ".lua"); /* 256 bytes: one too many for a place */
    put(name, "");
    read_folder();
    ck_assert_uint_eq(count, 0);
    ck_assert_uint_eq(palpate_findings_count(findings), 1);
    ck_assert_str_eq(palpate_findings_get(findings, 0)->code, "file-name");
}
END_TEST

START_TEST(wrong_layers_are_usage_errors)
{
    const palpate_rule_text no_lua[] = {{"a.txt", "", 0}}, absolute[] = {{"/a.lua", "", 0}},
                            up[] = {{"../a.lua", "", 0}},
                            twice[] = {{"a.lua", "", 0}, {"a.lua", "", 0}},
                            no_bytes[] = {{"a.lua", NULL, 3}}, unnamed[] = {{NULL, "", 0}},
                            empty_part[] = {{"b//a.lua", "", 0}};
    const palpate_layer wrong[] = {
        {.name = "empty"},
        {.directory = folder, .texts = no_lua, .text_count = 1},
        {.text_count = 1},
        {.texts = no_lua, .text_count = 1},
        {.texts = absolute, .text_count = 1},
        {.texts = up, .text_count = 1},
        {.texts = twice, .text_count = 2},
        {.texts = no_bytes, .text_count = 1},
        {.texts = unnamed, .text_count = 1},
        {.texts = empty_part, .text_count = 1},
    };
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        ck_assert_int_eq(plp_files_read(&arena, &limits, plp_io_system(), &wrong[i], 1, NULL,
                                        findings, &files, &count, &error),
                         PALPATE_E_USAGE);
        ck_assert_ptr_null(files);
    }
    ck_assert_uint_eq(palpate_findings_count(findings), 0);
}
END_TEST

START_TEST(lines_end_with_lf_cr_or_both)
{
    const palpate_rule_text texts[] = {{"a.lua", "1\n2\r\n3\r4\n\r5\n\n7", 14}};
    const palpate_layer layer = {.texts = texts, .text_count = 1};
    size_t length;
    ck_assert_int_eq(plp_files_read(&arena, &limits, plp_io_system(), &layer, 1, NULL, findings,
                                    &files, &count, &error),
                     PALPATE_OK);
    ck_assert_uint_eq(files[0].line_count, 7);
    for (uint32_t line = 1; line <= 7; line++) {
        const char *text = plp_file_line(&files[0], line, &length);
        if (line == 6)
            ck_assert_uint_eq(length, 0);
        else
            ck_assert_int_eq(text[0], '0' + (char)line);
    }
    ck_assert_str_eq(plp_file_line(&files[0], 8, &length), "");
    ck_assert_str_eq(plp_file_line(&files[0], 0, &length), "");
}
END_TEST

/* Read the folder over a file system that fails; nothing stays open, and what was not read is told.
 */
static palpate_status read_hazardous(hazard *danger, long n, hazard_kind kind)
{
    plp_io io = hazard_io(danger, n, kind);
    plp_arena_end(&arena);
    plp_arena_begin(&arena, plp_memory_default());
    palpate_findings_free(findings);
    findings = plp_findings_new(NULL, &limits);
    error = (palpate_error)PALPATE_ERROR_INIT;
    palpate_status status = read_with(&io);
    ck_assert_int_eq(danger->open, 0);
    return status;
}

START_TEST(each_call_of_the_file_system_fails_once)
{
    hazard danger;
    bool told_file = false, told_folder = false;
    put("a.lua", "-- a");
    ck_assert_int_eq(mkdir(path_of("b"), 0700), 0);
    put("b/c.lua", "-- c");
    ck_assert_int_eq(mkdir(path_of(".d"), 0700), 0);
    put(".d/e.lua", "-- e");
    ck_assert_int_eq(symlink(".d/e.lua", path_of("e.lua")), 0);
    for (hazard_kind kind = HAZARD_REFUSE; kind <= HAZARD_GROW; kind++) {
        for (long n = 0;; n++) {
            palpate_status status = read_hazardous(&danger, n, kind);
            size_t errors = palpate_findings_count(findings);
            if (danger.calls <= n) { /* every refusal before this one was survived */
                ck_assert_int_gt(n, 20);
                ck_assert_int_eq(status, PALPATE_OK);
                ck_assert_uint_eq(errors, 0);
                ck_assert_uint_eq(count, 3);
                break;
            }
            if (status == PALPATE_OK) /* all is there, or its absence is told */
                ck_assert(errors > 0 || count == 3);
            else
                ck_assert_int_eq(status, PALPATE_E_IO);
            if (errors > 0) {
                const char *code = palpate_findings_get(findings, 0)->code;
                told_file = told_file || strcmp(code, "unreadable-file") == 0;
                told_folder = told_folder || strcmp(code, "unreadable-folder") == 0;
            }
        }
    }
    ck_assert(told_file && told_folder);
}
END_TEST

START_TEST(each_allocation_fails_once)
{
    put("a.lua", "-- a");
    ck_assert_int_eq(mkdir(path_of("b"), 0700), 0);
    put("b/c.lua", "-- c");
    for (long n = 0;; n++) {
        starve_hunger hunger;
        palpate_allocator memory = starve_allocator(&hunger, n);
        plp_arena own;
        palpate_layer layer = {.directory = folder};
        plp_arena_begin(&own, &memory);
        palpate_status status = plp_files_read(&own, &limits, plp_io_system(), &layer, 1, NULL,
                                               findings, &files, &count, &error);
        plp_arena_end(&own);
        ck_assert_int_eq(hunger.blocks_held, 0);
        if (status == PALPATE_OK)
            break;
        ck_assert_int_eq(status, PALPATE_E_NOMEM);
    }
    ck_assert_uint_eq(palpate_findings_count(findings), 0);
}
END_TEST

Suite *files_suite(void);

START_TEST(each_allocation_fails_once_for_texts)
{
    const palpate_rule_text texts[] = {{"a.lua", "-- a\n", 5}, {"b.lua", "", 0}};
    const palpate_layer layer = {.texts = texts, .text_count = 2};
    for (long n = 0;; n++) {
        starve_hunger hunger;
        palpate_allocator memory = starve_allocator(&hunger, n);
        plp_arena own;
        plp_arena_begin(&own, &memory);
        palpate_status status = plp_files_read(&own, &limits, plp_io_system(), &layer, 1, NULL,
                                               findings, &files, &count, &error);
        plp_arena_end(&own);
        ck_assert_int_eq(hunger.blocks_held, 0);
        if (status == PALPATE_OK)
            break;
        ck_assert_int_eq(status, PALPATE_E_NOMEM);
    }
}
END_TEST

Suite *files_suite(void)
{
    Suite *suite = suite_create("rulebook/files");
    TCase *tc = tcase_create("files");
    tcase_add_checked_fixture(tc, setup, teardown);
    tcase_add_test(tc, files_come_by_path_in_byte_order);
    tcase_add_test(tc, layers_keep_their_order);
    tcase_add_test(tc, other_files_and_hidden_ones_are_passed_over);
    tcase_add_test(tc, a_name_that_was_meant_as_a_rule_file_is_told);
    tcase_add_test(tc, a_name_in_capitals_is_told);
    tcase_add_test(tc, a_name_that_is_not_utf8_is_told);
    tcase_add_test(tc, a_pipe_is_refused_without_waiting);
    tcase_add_test(tc, a_folder_may_be_named_like_a_file);
    tcase_add_test(tc, a_link_within_the_folder_is_followed);
    tcase_add_test(tc, a_link_out_of_the_folder_is_refused);
    tcase_add_test(tc, a_link_to_a_neighbour_folder_of_longer_name_is_outside);
    tcase_add_test(tc, a_link_to_nothing_is_refused);
    tcase_add_test(tc, a_link_to_a_folder_is_refused);
    tcase_add_test(tc, a_link_to_something_else_is_no_concern);
    tcase_add_test(tc, a_folder_without_rule_files_is_refused);
    tcase_add_test(tc, a_missing_folder_is_an_io_error);
    tcase_add_test(tc, a_file_at_the_limit_is_read_and_one_past_it_not);
    tcase_add_test(tc, a_set_at_the_limit_is_read_and_one_past_it_not);
    tcase_add_test(tc, as_many_files_as_the_limit_are_read_and_one_more_not);
    tcase_add_test(tc, too_many_names_of_any_kind_end_the_reading);
    tcase_add_test(tc, a_long_name_is_refused);
    tcase_add_test(tc, wrong_layers_are_usage_errors);
    tcase_add_test(tc, lines_end_with_lf_cr_or_both);
    tcase_add_test(tc, each_call_of_the_file_system_fails_once);
    tcase_add_test(tc, each_allocation_fails_once);
    tcase_add_test(tc, each_allocation_fails_once_for_texts);
    suite_add_tcase(suite, tc);
    return suite;
}
