/* SPDX-License-Identifier: MIT */
/* The public conformance cases of JSON (nst/JSONTestSuite), which are not part of this repository:
 * y_ must be accepted, n_ refused by the grammar; for i_
 * tests/cases/json/implementation_defined.tsv says what we do and why. */
#include <check.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/io.h"
#include "base/json_read.h"
#include "paths.h"

Suite *json_suite_suite(void);

#define DECISIONS "tests/cases/json/implementation_defined.tsv"

static const char *suite_folder(char *out, size_t size)
{
    const char *shared = getenv("PALPATE_SHARED");
    if (shared == NULL)
        return source_path(out, size, "../shared/JSONTestSuite/test_parsing");
    snprintf(out, size, "%s/JSONTestSuite/test_parsing", shared);
    return out;
}

/* Read a file whole; the caller ends the buffer. */
static void read_file(const char *path, plp_buffer *out)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_status status =
        plp_io_read(plp_io_system(), plp_memory_default(), path, 8 * 1024 * 1024, out, &error);
    ck_assert_msg(status == PALPATE_OK, "%s: %s", path, error.detail);
}

/* What the grammar layer says of a text. */
static palpate_status decide(plp_limits limits, const char *bytes, size_t length,
                             palpate_error *error)
{
    plp_json_options options = {.grammar_only = true};
    plp_json_reader *reader = NULL;
    palpate_status status =
        plp_json_reader_new(NULL, &limits, &options, bytes, length, &reader, error);
    if (status != PALPATE_OK)
        return status;
    plp_json_event event = PLP_JSON_NULL;
    while (event != PLP_JSON_END && event != PLP_JSON_FAILED)
        event = plp_json_next(reader, error);
    status = plp_json_status(reader);
    plp_json_reader_free(reader);
    return status;
}

/* Does the table hold exactly this decision: name, tab, decision, tab? */
static bool is_decided(const char *table, const char *name, const char *decision)
{
    char row[600];
    snprintf(row, sizeof row, "\n%s\t%s\t", name, decision);
    return strstr(table, row) != NULL;
}

static void check_file(const char *folder, const char *name, const char *table)
{
    char path[2048];
    plp_buffer text;
    palpate_error error = PALPATE_ERROR_INIT;
    snprintf(path, sizeof path, "%s/%s", folder, name);
    read_file(path, &text);
    plp_limits limits = plp_limits_default();
    if (name[0] == 'n') /* let the grammar decide, not a limit */
        limits.json_depth = limits.json_number_bytes = 1000000;
    palpate_status status = decide(limits, text.bytes, text.length, &error);
    plp_buffer_end(&text);
    if (name[0] == 'y')
        ck_assert_msg(status == PALPATE_OK, "%s is refused: %s", name, error.detail);
    else if (name[0] == 'n')
        ck_assert_msg(status == PALPATE_E_SYNTAX, "%s is not refused: %d", name, (int)status);
    else
        ck_assert_msg(is_decided(table, name, status == PALPATE_OK ? "accept" : error.code),
                      "%s comes to \"%s\", which " DECISIONS " does not say", name,
                      status == PALPATE_OK ? "accept" : error.code);
}

START_TEST(conformance_cases_are_decided_as_their_names_say)
{
    char folder[1024];
    char path[1024];
    plp_buffer table;
    int count = 0;
    DIR *directory = opendir(suite_folder(folder, sizeof folder));
    if (directory == NULL) {
        printf("skipped: JSONTestSuite is not here (PALPATE_SHARED)\n");
        return;
    }
    read_file(source_path(path, sizeof path, DECISIONS), &table);
    for (struct dirent *entry = readdir(directory); entry != NULL; entry = readdir(directory)) {
        if (strstr(entry->d_name, ".json") != NULL) {
            check_file(folder, entry->d_name, plp_buffer_text(&table));
            count++;
        }
    }
    closedir(directory);
    plp_buffer_end(&table);
    ck_assert_int_ge(count, 300);
}
END_TEST

Suite *json_suite_suite(void)
{
    Suite *suite = suite_create("base/json_suite");
    TCase *tc = tcase_create("conformance");
    tcase_add_test(tc, conformance_cases_are_decided_as_their_names_say);
    suite_add_tcase(suite, tc);
    return suite;
}
