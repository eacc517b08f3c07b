/* SPDX-License-Identifier: MIT */
/* Write a neutral workload: rules as a spec and as a Palpate rule pack, and patients.
 *
 *   generate [--seed N] [--rules N]… [--patients N] FOLDER
 *
 * makes FOLDER/patients.ndjson, and per --rules FOLDER/spec-N.json and the rule pack
 * FOLDER/pack-N/. The same seed gives the same bytes on every machine.
 */
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include "workload.h"

#define SIZES 16

typedef struct wishes {
    uint64_t seed;
    uint32_t sizes[SIZES], size_count, patients;
    const char *folder;
} wishes;

static uint32_t number_of(const char *text)
{
    char *end;
    unsigned long value = text != NULL ? strtoul(text, &end, 10) : 0;
    if (text == NULL || *text == '\0' || *end != '\0' || value > 100000000)
        bench_die("usage", "generate [--seed N] [--rules N]... [--patients N] FOLDER");
    return (uint32_t)value;
}

static void take_arguments(char **argv, wishes *out)
{
    for (char **argument = argv + 1; *argument != NULL; argument++) {
        if (strcmp(*argument, "--seed") == 0)
            out->seed = number_of(*++argument);
        else if (strcmp(*argument, "--patients") == 0)
            out->patients = number_of(*++argument);
        else if (strcmp(*argument, "--rules") == 0 && out->size_count < SIZES)
            out->sizes[out->size_count++] = number_of(*++argument);
        else if (**argument != '-' && out->folder == NULL)
            out->folder = *argument;
        else
            number_of(NULL);
        if (*argument == NULL)
            number_of(NULL);
    }
    if (out->folder == NULL)
        number_of(NULL);
}

static void make_folder(const char *path)
{
    if (mkdir(path, 0777) != 0 && errno != EEXIST)
        bench_die(path, "cannot be made");
}

static void write_patients(workload *w, const wishes *wanted)
{
    char path[512];
    bench_text line = {0};
    snprintf(path, sizeof path, "%s/patients.ndjson", wanted->folder);
    FILE *file = fopen(path, "wb");
    if (file == NULL)
        bench_die(path, "cannot be written");
    for (uint32_t i = 0; i < wanted->patients; i++) {
        line.length = 0;
        workload_patient(w, &line);
        fwrite(line.bytes, 1, line.length, file);
    }
    if (fclose(file) != 0)
        bench_die(path, "cannot be written");
    free(line.bytes);
}

static void write_rules(workload *w, const wishes *wanted, uint32_t rules)
{
    char path[512];
    bench_text text = {0};
    spec_book *made = workload_spec(w, rules);
    spec_write(made, &text);
    snprintf(path, sizeof path, "%s/spec-%u.json", wanted->folder, rules);
    bench_write_file(path, &text);
    free(text.bytes);
    snprintf(path, sizeof path, "%s/pack-%u", wanted->folder, rules);
    make_folder(path);
    spec_write_pack(made, path);
    spec_free(made);
}

int main(int argc, char **argv)
{
    wishes wanted = {.seed = 2026};
    (void)argc;
    take_arguments(argv, &wanted);
    workload *w = workload_new(wanted.seed);
    make_folder(wanted.folder);
    if (wanted.patients > 0)
        write_patients(w, &wanted);
    for (uint32_t i = 0; i < wanted.size_count; i++)
        write_rules(w, &wanted, wanted.sizes[i]);
    workload_free(w);
    return EXIT_SUCCESS;
}
