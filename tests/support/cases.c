/* SPDX-License-Identifier: MIT */
/* Cases as data: reading a folder of JSON files. */
#include "cases.h"

#include <check.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/limits.h"
#include "paths.h"

char *file_text(const char *relative, size_t *length)
{
    char path[4096];
    FILE *file = fopen(source_path(path, sizeof path, relative), "rb");
    ck_assert_msg(file != NULL, "%s cannot be read", path);
    ck_assert_int_eq(fseek(file, 0, SEEK_END), 0);
    long size = ftell(file);
    ck_assert_int_ge(size, 0);
    rewind(file);
    char *text = malloc((size_t)size + 1);
    ck_assert_ptr_nonnull(text);
    ck_assert_uint_eq(fread(text, 1, (size_t)size, file), (size_t)size);
    text[size] = '\0';
    fclose(file);
    if (length != NULL)
        *length = (size_t)size;
    return text;
}

static void read_case(const char *folder, const char *name, test_case *out)
{
    char relative[512];
    snprintf(relative, sizeof relative, "%s/%s", folder, name);
    snprintf(out->name, sizeof out->name, "%s", name);
    size_t length;
    char *text = file_text(relative, &length);
    plp_limits limits = plp_limits_default();
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_status status =
        plp_json_tree(plp_memory_default(), &limits, text, length, &out->tree, &error);
    ck_assert_msg(status == PALPATE_OK, "%s:%u:%u: %s", relative, error.place.line,
                  error.place.column, error.detail);
    free(text);
}

static int compare(const void *left, const void *right)
{
    return strcmp(((const test_case *)left)->name, ((const test_case *)right)->name);
}

static bool is_case(const char *name)
{
    const char *dot = strrchr(name, '.');
    return dot != NULL && strcmp(dot, ".json") == 0;
}

int cases_count(const char *folder)
{
    char path[4096];
    int count = 0;
    DIR *directory = opendir(source_path(path, sizeof path, folder));
    if (directory == NULL)
        return 0;
    for (struct dirent *entry; (entry = readdir(directory)) != NULL;)
        count += is_case(entry->d_name);
    closedir(directory);
    return count;
}

test_cases cases_open(const char *folder)
{
    test_cases cases = {NULL, 0};
    char path[4096];
    DIR *directory = opendir(source_path(path, sizeof path, folder));
    ck_assert_msg(directory != NULL, "%s cannot be read", path);
    for (struct dirent *entry; (entry = readdir(directory)) != NULL;) {
        if (!is_case(entry->d_name))
            continue;
        cases.at = realloc(cases.at, (cases.count + 1) * sizeof *cases.at);
        ck_assert_ptr_nonnull(cases.at);
        read_case(folder, entry->d_name, &cases.at[cases.count++]);
    }
    closedir(directory);
    ck_assert_msg(cases.count > 0, "%s holds no case", path);
    qsort(cases.at, cases.count, sizeof *cases.at, compare);
    return cases;
}

void cases_close(test_cases *cases)
{
    for (size_t i = 0; i < cases->count; i++)
        plp_json_tree_free(cases->at[i].tree);
    free(cases->at);
    *cases = (test_cases){NULL, 0};
}
