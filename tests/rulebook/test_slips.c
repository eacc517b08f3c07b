/* SPDX-License-Identifier: MIT */
/* The slips that people make, and files that mean harm: tests/cases/slips has a rule file for each,
 * and exactly what is said about it. None of them may load, nothing may stay behind, and the next
 * good files load.
 */
#include <check.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "paths.h"
#include "rulebook/declarations.h"
#include "starve.h"

#define FOLDER "tests/cases/slips"
#define MOST_CASES 600
#define MOST_BASE 16
#define MOST_HELD (64L * 1024 * 1024)

Suite *slips_suite(void);

typedef struct slip_text { /* a file in memory */
    char name[96];
    char *bytes;
    size_t length;
} slip_text;

static char case_names[MOST_CASES][64];
static size_t case_count;
static slip_text base[MOST_BASE];
static size_t base_count;

static char *read_whole(const char *path, size_t *length)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL)
        return NULL;
    char *bytes = malloc(512 * 1024);
    ck_assert_ptr_nonnull(bytes);
    *length = fread(bytes, 1, 512 * 1024 - 1, file);
    bytes[*length] = '\0';
    fclose(file);
    return bytes;
}

static const char *path_of(const char *name)
{
    static char path[1024];
    char relative[256];
    snprintf(relative, sizeof relative, FOLDER "/%s", name);
    return source_path(path, sizeof path, relative);
}

static bool is_lua(const char *name)
{
    size_t length = strlen(name);
    return name[0] != '.' && length > 4 && length < 64 && strcmp(name + length - 4, ".lua") == 0;
}

static int compare_names(const void *left, const void *right)
{
    return strcmp(left, right);
}

/* The names of the cases in a folder, without ".lua". */
static void find_cases_in(const char *folder)
{
    DIR *directory = opendir(path_of(folder));
    if (directory == NULL)
        return;
    for (struct dirent *entry = readdir(directory); entry != NULL; entry = readdir(directory))
        if (is_lua(entry->d_name) && case_count < MOST_CASES)
            snprintf(case_names[case_count++], sizeof case_names[0], "%s%.*s", folder,
                     (int)strlen(entry->d_name) - 4, entry->d_name);
    closedir(directory);
}

static void find_cases(void)
{
    find_cases_in("");
    find_cases_in("layers/");
    qsort(case_names, case_count, sizeof case_names[0], compare_names);
}

static void load_folder(const char *folder)
{
    DIR *directory = opendir(path_of(folder));
    ck_assert_ptr_nonnull(directory);
    for (struct dirent *entry = readdir(directory); entry != NULL; entry = readdir(directory)) {
        if (!is_lua(entry->d_name))
            continue;
        ck_assert_uint_lt(base_count, MOST_BASE);
        slip_text *text = &base[base_count++];
        snprintf(text->name, sizeof text->name, "%s/%.60s", folder, entry->d_name);
        text->bytes = read_whole(path_of(text->name), &text->length);
        ck_assert_ptr_nonnull(text->bytes);
    }
    closedir(directory);
}

static bool is_of_layers(const char *name)
{
    return strncmp(name, "layers/", 7) == 0;
}

/* Slips of layers have locked rules below them. */
static void load_base(const char *name)
{
    load_folder("base");
    if (is_of_layers(name))
        load_folder("layers/base");
}

static void drop_base(void)
{
    while (base_count > 0)
        free(base[--base_count].bytes);
}

/* Cut a text into layers at lines of this sort; what stands before becomes empty lines, so that
 * lines keep their numbers. */
#define NEXT_LAYER "---- next layer\n"
#define MOST_PARTS 4

static size_t cut(const slip_text *text, palpate_rule_text *parts)
{
    size_t count = 0;
    const char *at = text->bytes, *end = text->bytes + text->length;
    while (at != NULL && count < MOST_PARTS) {
        const char *next = strstr(at, NEXT_LAYER), *until = next != NULL ? next : end;
        char *bytes = malloc(text->length + 1);
        ck_assert_ptr_nonnull(bytes);
        size_t length = 0;
        for (const char *c = text->bytes; c < at; c++)
            if (*c == '\n')
                bytes[length++] = '\n';
        memcpy(bytes + length, at, (size_t)(until - at));
        parts[count++] = (palpate_rule_text){text->name, bytes, length + (size_t)(until - at)};
        at = next != NULL ? next + strlen(NEXT_LAYER) - 1 : NULL;
    }
    return count;
}

/* Load the base and, unless it is NULL, one more file: into the base, or as layers above it. */
static palpate_status load(const slip_text *more, starve_hunger *hunger, palpate_findings *findings)
{
    palpate_rule_text texts[MOST_BASE + 1], parts[MOST_PARTS];
    palpate_layer layers[MOST_PARTS + 1];
    size_t count = 0, part_count = 0;
    for (; count < base_count; count++)
        texts[count] = (palpate_rule_text){base[count].name, base[count].bytes, base[count].length};
    if (more != NULL && is_of_layers(more->name))
        part_count = cut(more, parts);
    else if (more != NULL)
        texts[count++] = (palpate_rule_text){more->name, more->bytes, more->length};
    layers[0] = (palpate_layer){.texts = texts, .text_count = count};
    for (size_t i = 0; i < part_count; i++)
        layers[i + 1] = (palpate_layer){.texts = &parts[i], .text_count = 1};
    const plp_limits limits = plp_limits_default();
    palpate_allocator memory = starve_allocator(hunger, STARVE_NEVER);
    palpate_error error = PALPATE_ERROR_INIT;
    plp_rulebook *book = NULL;
    palpate_status status = plp_rulebook_open(&memory, &limits, plp_io_system(), layers,
                                              part_count + 1, findings, &book, &error);
    ck_assert_int_eq(status == PALPATE_OK, book != NULL);
    ck_assert_int_eq(status, error.status);
    plp_rulebook_free(book);
    for (size_t i = 0; i < part_count; i++)
        free((char *)parts[i].bytes);
    ck_assert_int_eq(hunger->blocks_held, 0);
    ck_assert_int_eq(hunger->wrong_sizes, 0);
    return status;
}

/* FILE:LINE:COLUMN+LENGTH: severity code, then message and hint, each on a line of its own. */
static void write_findings(const palpate_findings *findings, plp_buffer *out)
{
    static const char *const severities[] = {"note", "warning", "error"};
    const palpate_finding *finding;
    for (size_t i = 0; (finding = palpate_findings_get(findings, i)) != NULL; i++) {
        plp_buffer_printf(out, "%s:%u:%u+%u: %s %s\n", finding->file, finding->line,
                          finding->column, finding->length, severities[finding->severity],
                          finding->code);
        plp_buffer_printf(out, "  %s\n", finding->message);
        plp_buffer_printf(out, "  %s\n", finding->hint[0] != '\0' ? finding->hint : "-");
    }
}

/* With PALPATE_WRITE_EXPECT set, what is said becomes what is expected: then read the difference.
 */
static void compare(const char *name, const char *said)
{
    char expect[96];
    size_t length;
    snprintf(expect, sizeof expect, "%s.expect", name);
    if (getenv("PALPATE_WRITE_EXPECT") != NULL) {
        FILE *file = fopen(path_of(expect), "wb");
        ck_assert_ptr_nonnull(file);
        fputs(said, file);
        fclose(file);
        return;
    }
    char *expected = read_whole(path_of(expect), &length);
    ck_assert_msg(expected != NULL, "%s is missing; said was:\n%s", expect, said);
    ck_assert_msg(strcmp(expected, said) == 0, "%s: expected:\n%ssaid:\n%s", name, expected, said);
    free(expected);
}

START_TEST(slip_is_told_and_does_not_load)
{
    const char *name = case_names[_i];
    const plp_limits limits = plp_limits_default();
    slip_text slip;
    starve_hunger hunger;
    plp_buffer said;
    load_base(name);
    snprintf(slip.name, sizeof slip.name, "%s.lua", name);
    slip.bytes = read_whole(path_of(slip.name), &slip.length);
    ck_assert_ptr_nonnull(slip.bytes);
    palpate_findings *findings = plp_findings_new(NULL, &limits);
    ck_assert_ptr_nonnull(findings);
    palpate_status status = load(&slip, &hunger, findings);
    plp_buffer_begin(&said, NULL, 1024 * 1024);
    write_findings(findings, &said);
    ck_assert_msg(status == PALPATE_E_RULES, "%s: status %d:\n%s", name, (int)status,
                  plp_buffer_text(&said));
    ck_assert_uint_ge(palpate_findings_of(findings, PALPATE_ERROR), 1);
    ck_assert_int_lt(hunger.bytes_most, MOST_HELD);
    compare(name, plp_buffer_text(&said));
    plp_buffer_end(&said);
    palpate_findings_free(findings);
    findings = plp_findings_new(NULL, &limits);
    ck_assert_int_eq(load(NULL, &hunger, findings), PALPATE_OK);
    ck_assert_uint_eq(palpate_findings_count(findings), 0);
    palpate_findings_free(findings);
    free(slip.bytes);
    drop_base();
}
END_TEST

START_TEST(there_are_cases)
{
    ck_assert_uint_ge(case_count, 90);
    ck_assert_uint_lt(case_count, MOST_CASES);
}
END_TEST

Suite *slips_suite(void)
{
    Suite *suite = suite_create("rulebook/slips");
    TCase *tc = tcase_create("slips");
    find_cases();
    tcase_set_timeout(tc, 60);
    tcase_add_test(tc, there_are_cases);
    tcase_add_loop_test(tc, slip_is_told_and_does_not_load, 0, (int)case_count);
    suite_add_tcase(suite, tc);
    return suite;
}
