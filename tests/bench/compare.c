/* SPDX-License-Identifier: MIT */
/* Run every engine on the same generated rules and patients, in turns, check that all give the same
 * results, and tell.
 *
 *   compare [--json] [--svg FILE] [--sizes 30,300] [--rounds N] [--patients N] [--seed N] PROGRAMS
 * FOLDER
 *
 * PROGRAMS is the folder with generate, neutral and rival_…; FOLDER is for the workload and
 * results, and may be kept: what is there already is used again. Keys of --json:
 * tests/bench/README.md.
 */
#define _POSIX_C_SOURCE 200809L
#include "compare.h"

#include <cjson/cJSON.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

/* The floor comes third: it needs the results of the linear reading, and the chart draws it broken.
 */
static const compare_engine engines[] = {
    {"Palpate", "neutral", 1, UINT32_MAX},
    {"Palpate, 256 at a time", "neutral", 256, UINT32_MAX},
    {"cJSON floor", "rival_floor", 1, UINT32_MAX},
    {"linear, in C", "rival_linear", 1, UINT32_MAX},
    {"a function a rule, in Lua", "rival_lua", 1, UINT32_MAX},
    {"CLIPS", "rival_clips", 1, 3000},
};
#define ENGINES (sizeof engines / sizeof engines[0])
#define FLOOR 2
#define LINEAR 3

typedef struct wishes {
    bool json;
    const char *svg, *programs, *folder, *seed;
    uint32_t rounds, patients;
} wishes;

double compare_median(const compare_cell *cell)
{
    return cell->us[cell->rounds / 2];
}

double compare_spread(const compare_cell *cell)
{
    return (cell->us[cell->rounds - 1] - cell->us[0]) / compare_median(cell) * 100;
}

/* Run a program and take its last line. False if it cannot be run. */
static bool run(const char *program, const char *const *arguments, bench_text *out)
{
    int ends[2], status = -1;
    char block[4096];
    ssize_t got;
    out->length = 0;
    bench_put(out, "", 0);
    if (access(program, X_OK) != 0 || pipe(ends) != 0)
        return false;
    pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        execv(program, (char *const *)(uintptr_t)arguments);
        _exit(127);
    }
    close(ends[1]);
    while (child > 0 && (got = read(ends[0], block, sizeof block)) > 0)
        bench_put(out, block, (size_t)got);
    close(ends[0]);
    return child > 0 && waitpid(child, &status, 0) == child && status == 0;
}

static bool exists(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0;
}

/* ---- the workload ---- */

static void make_workload(const wishes *wanted, uint32_t rules)
{
    char program[512], spec[512], number[16], patients[16];
    bench_text out = {0};
    snprintf(program, sizeof program, "%s/generate", wanted->programs);
    snprintf(spec, sizeof spec, "%s/spec-%u.json", wanted->folder, rules);
    snprintf(number, sizeof number, "%u", rules);
    snprintf(patients, sizeof patients, "%u", wanted->patients);
    const char *const arguments[] = {program,      "--seed", wanted->seed,   "--rules", number,
                                     "--patients", patients, wanted->folder, NULL};
    if (!exists(spec) && !run(program, arguments, &out))
        bench_die(program, "failed");
    free(out.bytes);
}

/* ---- measuring ---- */

static double number_in(const cJSON *tree, const char *key)
{
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(tree, key);
    return cJSON_IsNumber(item) ? item->valuedouble : 0;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void keep_round(const char *told, compare_cell *cell)
{
    cJSON *tree = cJSON_Parse(told);
    double n = number_in(tree, "n"), us = number_in(tree, "cpu_s") * 1e6 / (n > 0 ? n : 1);
    if (tree == NULL || n <= 0)
        bench_die("an engine told", told);
    if (cell->rounds == 0 || us < cell->us[0]) {
        cell->read = number_in(tree, "parse_us");
        cell->decide = number_in(tree, "match_us");
        cell->write = number_in(tree, "emit_us");
        cell->load_ms = number_in(tree, "load_ms");
        cell->compile_ms = number_in(tree, "compile_ms");
        cell->open_ms = number_in(tree, "open_ms");
        cell->open_kib = (long)number_in(tree, "open_kb");
    }
    cell->patients = (uint32_t)n;
    cell->peak_kib = (long)number_in(tree, "rss_kb");
    cell->us[cell->rounds++] = us;
    qsort(cell->us, cell->rounds, sizeof cell->us[0], by_size);
    cell->measured = true;
    cJSON_Delete(tree);
}

/* Every line that both files have is the same value; the order of keys and the form of numbers do
 * not matter. */
static bool same_results(const char *expected, const char *found, uint32_t least)
{
    bench_text texts[2] = {{0}, {0}};
    uint32_t count = 0;
    bool same = true;
    bench_read_file(expected, &texts[0]);
    bench_read_file(found, &texts[1]);
    char *at = texts[0].bytes, *other = texts[1].bytes;
    while (same && *at != '\0' && *other != '\0') {
        size_t length = strcspn(at, "\n"), other_length = strcspn(other, "\n");
        if (length != other_length || memcmp(at, other, length) != 0) {
            cJSON *a = cJSON_ParseWithLength(at, length);
            cJSON *b = cJSON_ParseWithLength(other, other_length);
            same = a != NULL && b != NULL && cJSON_Compare(a, b, true);
            cJSON_Delete(a);
            cJSON_Delete(b);
        }
        at += length + (at[length] == '\n');
        other += other_length + (other[other_length] == '\n');
        count++;
    }
    free(texts[0].bytes);
    free(texts[1].bytes);
    return same && count >= least;
}

/* How many patients a round takes: fewer where an engine is slow. */
static uint32_t patients_of(const wishes *wanted, const compare_engine *engine, uint32_t rules)
{
    bool slow = engine->program[0] == 'r' && strcmp(engine->program, "rival_floor") != 0;
    uint32_t most = slow && rules >= 30000 ? 250 : slow && rules >= 3000 ? 1000 : 4000;
    return most < wanted->patients ? most : wanted->patients;
}

static void run_round(const wishes *wanted, uint32_t rules, size_t e, compare_cell *cell)
{
    const compare_engine *engine = &engines[e];
    char program[512], first[512], patients[512], out[512], linear[512], count[16], lanes[16];
    bench_text told = {0};
    uint32_t n = patients_of(wanted, engine, rules);
    snprintf(program, sizeof program, "%s/%s", wanted->programs, engine->program);
    snprintf(linear, sizeof linear, "%s/results-%u-%s", wanted->folder, rules,
             engines[LINEAR].program);
    snprintf(out, sizeof out, "%s/results-%u-%s", wanted->folder, rules, engine->program);
    snprintf(patients, sizeof patients, "%s/patients.ndjson", wanted->folder);
    snprintf(first, sizeof first, "%s/spec-%u.json", wanted->folder, rules);
    snprintf(count, sizeof count, "%u", n);
    snprintf(lanes, sizeof lanes, "%u", engine->lanes);
    const char *const arguments[] = {
        program, e == FLOOR ? linear : first, patients, out, count, count, "1", lanes, NULL};
    if (!run(program, arguments, &told)) {
        if (exists(program))
            bench_die(program, "failed");
    } else {
        keep_round(told.bytes, cell);
        cell->correct = e == FLOOR || same_results(linear, out, n < 250 ? n : 250);
    }
    free(told.bytes);
}

static void measure(const wishes *wanted, compare_result *result, size_t s)
{
    static const size_t turns[] = {LINEAR, FLOOR, 0, 1, 4, 5};
    uint32_t rules = result->sizes[s];
    make_workload(wanted, rules);
    for (uint32_t round = 0; round < wanted->rounds; round++)
        for (size_t t = 0; t < ENGINES; t++) {
            bool slow = turns[t] >= LINEAR && rules >= 30000;
            if (rules <= engines[turns[t]].rules_most && (round < 3 || !slow))
                run_round(wanted, rules, turns[t], &result->cells[s][turns[t]]);
        }
}

/* ---- telling ---- */

static void print_table(const compare_result *result)
{
    puts(
        "\nThe neutral workload: a patient as JSON to the result as JSON, one thread\n"
        "  us: microseconds of processor time per patient, median of the rounds; spread: from the\n"
        "  quickest round to the slowest; x floor: times what cJSON takes to parse the patient "
        "and\n"
        "  print the result; read, decide, write: microseconds by the clock of the quickest "
        "round,\n"
        "  which neighbours lengthen; results: as those of the linear reading");
    for (size_t s = 0; s < result->size_count; s++) {
        printf("\n%u rules\n%-26s %9s %7s %7s %7s %7s %7s %9s %9s %9s\n", result->sizes[s], "",
               "us", "spread", "x floor", "read", "decide", "write", "load ms", "peak MiB",
               "results");
        double floor = compare_median(&result->cells[s][FLOOR]);
        for (size_t e = 0; e < ENGINES; e++) {
            const compare_cell *cell = &result->cells[s][e];
            if (!cell->measured) {
                printf("%-26s %9s\n", engines[e].name, "left out");
                continue;
            }
            printf("%-26s %9.1f %6.0f%% %7.2f %7.1f %7.1f %7.1f %9.1f %9.1f %9s\n", engines[e].name,
                   compare_median(cell), compare_spread(cell), compare_median(cell) / floor,
                   cell->read, cell->decide, cell->write, cell->load_ms + cell->compile_ms,
                   (double)cell->peak_kib / 1024,
                   e == FLOOR      ? "-"
                   : cell->correct ? "same"
                                   : "WRONG");
        }
        const compare_cell *own = &result->cells[s][0];
        if (own->open_ms > 0)
            printf("%s opens its rules in %.1f ms and %.1f MiB of that; the rest of its load is "
                   "reading the spec and writing rules from it\n",
                   engines[0].name, own->open_ms, (double)own->open_kib / 1024);
    }
}

static void print_json(const compare_result *result)
{
    printf("{\"format\":\"palpate.bench-compare/1\",\"sizes\":[");
    for (size_t s = 0; s < result->size_count; s++) {
        double floor = compare_median(&result->cells[s][FLOOR]);
        bool first = true;
        printf("%s{\"rules\":%u,\"engines\":[", s > 0 ? "," : "", result->sizes[s]);
        for (size_t e = 0; e < ENGINES; e++) {
            const compare_cell *cell = &result->cells[s][e];
            if (!cell->measured)
                continue;
            printf("%s{\"engine\":\"%s\",\"us\":%.2f,\"us_low\":%.2f,\"us_high\":%.2f,\"floors\":"
                   "%.3f,"
                   "\"read_us\":%.2f,\"decide_us\":%.2f,\"write_us\":%.2f,\"read_spec_ms\":%.2f,"
                   "\"compile_ms\":%.2f,\"peak_kib\":%ld,\"patients\":%u,\"rounds\":%u,"
                   "\"same_results\":%s",
                   first ? "" : ",", engines[e].name, compare_median(cell), cell->us[0],
                   cell->us[cell->rounds - 1], compare_median(cell) / floor, cell->read,
                   cell->decide, cell->write, cell->load_ms, cell->compile_ms, cell->peak_kib,
                   cell->patients, cell->rounds, cell->correct ? "true" : "false");
            if (cell->open_ms > 0)
                printf(",\"open_ms\":%.2f,\"open_kib\":%ld", cell->open_ms, cell->open_kib);
            putchar('}');
            first = false;
        }
        printf("]}");
    }
    puts("]}");
}

static bool all_correct(const compare_result *result)
{
    for (size_t s = 0; s < result->size_count; s++)
        for (size_t e = 0; e < ENGINES; e++)
            if (result->cells[s][e].measured && !result->cells[s][e].correct)
                return false;
    return true;
}

/* ---- arguments ---- */

static void usage(void)
{
    bench_die("usage",
              "compare [--json] [--svg FILE] [--sizes N,N] [--rounds N] [--patients N] [--seed N] "
              "PROGRAMS FOLDER");
}

static void take_sizes(char *list, compare_result *result)
{
    result->size_count = 0;
    for (char *part = strtok(list, ","); part != NULL; part = strtok(NULL, ",")) {
        if (result->size_count == COMPARE_SIZES || atol(part) < 1)
            usage();
        result->sizes[result->size_count++] = (uint32_t)atol(part);
    }
    if (result->size_count == 0)
        usage();
}

static void take_arguments(char **argv, wishes *out, compare_result *result)
{
    for (char **argument = argv + 1; *argument != NULL; argument++) {
        char *value = argument[1];
        if (strcmp(*argument, "--json") == 0) {
            out->json = true;
            continue;
        }
        if (strncmp(*argument, "--", 2) != 0) {
            *(out->programs == NULL ? &out->programs : &out->folder) = *argument;
            continue;
        }
        if (value == NULL)
            usage();
        if (strcmp(*argument, "--svg") == 0)
            out->svg = value;
        else if (strcmp(*argument, "--seed") == 0)
            out->seed = value;
        else if (strcmp(*argument, "--rounds") == 0)
            out->rounds = (uint32_t)atol(value);
        else if (strcmp(*argument, "--patients") == 0)
            out->patients = (uint32_t)atol(value);
        else if (strcmp(*argument, "--sizes") == 0)
            take_sizes(value, result);
        else
            usage();
        argument++;
    }
    if (out->folder == NULL || out->rounds < 1 || out->rounds > COMPARE_ROUNDS || out->patients < 1)
        usage();
}

int main(int argc, char **argv)
{
    static compare_result result = {.engines = engines,
                                    .engine_count = ENGINES,
                                    .sizes = {30, 300, 3000, 30000},
                                    .size_count = 4};
    wishes wanted = {.seed = "2026", .rounds = 5, .patients = 4000};
    bench_text chart = {0};
    (void)argc;
    take_arguments(argv, &wanted, &result);
    mkdir(wanted.folder, 0777);
    for (size_t s = 0; s < result.size_count; s++)
        measure(&wanted, &result, s);
    (wanted.json ? print_json : print_table)(&result);
    if (wanted.svg != NULL) {
        compare_chart(&result, &chart);
        bench_write_file(wanted.svg, &chart);
        free(chart.bytes);
    }
    return all_correct(&result) ? EXIT_SUCCESS : EXIT_FAILURE;
}
