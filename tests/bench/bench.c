/* SPDX-License-Identifier: MIT */
/* How fast a plan is made: patient JSON text in, plan JSON text out, one thread, warm.
 *
 *   bench [--json] RULES PATIENT.json... [COHORT.ndjson]
 *
 *   plan    read the patient, evaluate, write the plan
 *   floor   the least that any engine with the same reader and writer could take: cJSON parses the
 * patient and prints the tree of the finished plan, and does nothing between
 *
 * Each number is the median of rounds; a round runs every patient as often as fills ROUND_SECONDS.
 * Of a cohort, one patient a line, the mean over its patients is told.
 */
#define _POSIX_C_SOURCE 200809L
#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include "palpate.h"

#define PATIENTS 256
#define ROUNDS 9
#define ROUND_SECONDS 0.05

typedef struct growing_text {
    char *bytes;
    size_t length, capacity;
} growing_text;

typedef struct bench_subject {
    const char *name;
    growing_text patient;
    growing_text plan;
    cJSON *tree; /* of the finished plan */
    double plan_us, floor_us;
} bench_subject;

typedef struct allocation_count {
    size_t held, peak;
} allocation_count;

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static void die(const char *what, const char *detail)
{
    fprintf(stderr, "bench: %s: %s\n", what, detail);
    exit(EXIT_FAILURE);
}

static bool append(void *context, const char *bytes, size_t length)
{
    growing_text *text = context;

    if (text->length + length + 1 > text->capacity) {
        text->capacity = (text->length + length + 1) * 2;
        text->bytes = realloc(text->bytes, text->capacity);
        if (text->bytes == NULL)
            die("memory", "exhausted");
    }
    memcpy(text->bytes + text->length, bytes, length);
    text->length += length;
    text->bytes[text->length] = '\0';
    return true;
}

static void read_file(const char *path, growing_text *out)
{
    char block[4096];
    size_t got;
    FILE *file = fopen(path, "rb");

    if (file == NULL)
        die(path, "cannot be read");
    while ((got = fread(block, 1, sizeof block, file)) > 0)
        append(out, block, got);
    fclose(file);
}

static void *counting_resize(void *context, void *block, size_t old_size, size_t new_size)
{
    allocation_count *counter = context;
    size_t before = block != NULL ? old_size : 0;

    counter->held = counter->held - before + new_size;
    if (counter->held > counter->peak)
        counter->peak = counter->held;
    if (new_size == 0) {
        free(block);
        return NULL;
    }
    return realloc(block, new_size);
}

/* `languages` NULL: with the texts of all of them; "": none but the rules' own. */
static palpate_engine *open_engine(const char *rules, const char *languages,
                                   const palpate_allocator *allocator)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_options options = PALPATE_OPTIONS_INIT;
    palpate_layer layer = {.directory = rules};
    palpate_engine *engine = NULL;

    options.layers = &layer;
    options.layer_count = 1;
    options.languages = languages;
    options.allocator = allocator;
    if (palpate_engine_open(&options, &engine, NULL, &error) != PALPATE_OK)
        die(rules, error.detail);
    return engine;
}

static void make_plan(palpate_engine *engine, bench_subject *subject)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_plan *plan = NULL;

    subject->plan.length = 0;
    if (palpate_plan_json(engine, subject->patient.bytes, subject->patient.length, NULL, &plan,
                          &error) != PALPATE_OK ||
        palpate_plan_write(plan, PALPATE_FORMAT_JSON, NULL, append, &subject->plan, &error) !=
            PALPATE_OK)
        die(subject->name, error.detail);
    palpate_plan_free(plan);
}

static void make_floor(palpate_engine *engine, bench_subject *subject)
{
    cJSON *patient = cJSON_ParseWithLength(subject->patient.bytes, subject->patient.length);
    char *printed = cJSON_PrintUnformatted(subject->tree);

    (void)engine;
    if (patient == NULL || printed == NULL)
        die(subject->name, "cJSON failed");
    cJSON_free(printed);
    cJSON_Delete(patient);
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* The median of rounds, in microseconds for one run. */
static double measure(void (*run)(palpate_engine *, bench_subject *), palpate_engine *engine,
                      bench_subject *subject)
{
    double times[ROUNDS];

    run(engine, subject);
    for (int round = 0; round < ROUNDS; round++) {
        double start = now(), end;
        long count = 0;
        do {
            for (int i = 0; i < 16; i++)
                run(engine, subject);
            count += 16;
            end = now();
        } while (end - start < ROUND_SECONDS / ROUNDS);
        times[round] = (end - start) * 1e6 / (double)count;
    }
    qsort(times, ROUNDS, sizeof times[0], by_size);
    return times[ROUNDS / 2];
}

/* Three layers above the shipped rules: a specialty's, a clinic's, a clinician's. */
#define TOLD "reason = \"r\", by = \"b\", on = \"2026-11-21\""

static const char *const upper[] = {
    "change_limit \"yoga_falls\" { value = 1, " TOLD " }\n"
    "change \"poor-sleep\" { because = \"It might help you to sleep.\", " TOLD " }\n"
    "disable \"manual-work\" { " TOLD " }\n",
    "change \"desk-work\" { or_when = occupation_load:is \"standing\", " TOLD " }\n"
    "change \"technique deep_tissue\" { title = \"Deep work\", " TOLD " }\n"
    "fact \"gardens\" { type = \"bool\", group = \"work_and_activity\", title = \"Gardens\", ask = "
    "\"Do you garden?\" }\n",
    "phase \"advice\"\n"
    "change \"desk-work\" { except_when = gardens, " TOLD " }\n"
    "rule \"gardening\" { title = \"Gardening\", when = gardens, plan = { note \"Change the "
    "task.\" }, "
    "because = \"b\", grade = \"project\", sources = { \"project\" }, checked = \"2026-11\" }\n",
};
#define UPPER (sizeof upper / sizeof upper[0])

/* NULL: the layers do not fit these rules. */
static palpate_engine *open_layers(const char *rules, bool plans_only)
{
    palpate_options options = PALPATE_OPTIONS_INIT;
    palpate_rule_text texts[UPPER];
    palpate_layer layers[UPPER + 1] = {{.directory = rules}};
    palpate_engine *engine = NULL;

    for (size_t i = 0; i < UPPER; i++) {
        texts[i] = (palpate_rule_text){"layer.lua", upper[i], strlen(upper[i])};
        layers[i + 1] = (palpate_layer){.texts = &texts[i], .text_count = 1};
    }
    options.layers = layers;
    options.layer_count = UPPER + 1;
    options.languages = "";
    options.skip_tests = plans_only;
    (void)palpate_engine_open(&options, &engine, NULL, NULL);
    return engine;
}

typedef enum load_kind { BASE, ALL_LANGUAGES, LAYERS, LAYERS_FOR_PLANS } load_kind;

static palpate_engine *open_kind(const char *rules, load_kind kind)
{
    if (kind == BASE || kind == ALL_LANGUAGES)
        return open_engine(rules, kind == BASE ? "" : NULL, NULL);
    return open_layers(rules, kind == LAYERS_FOR_PLANS);
}

/* The middle of five, in milliseconds; 0 if the layers do not fit these rules. */
static double measure_load(const char *rules, load_kind kind)
{
    double times[5];

    for (int i = 0; i < 5; i++) {
        double start = now();
        palpate_engine *engine = open_kind(rules, kind);
        times[i] = (now() - start) * 1e3;
        if (engine == NULL)
            return 0;
        palpate_engine_free(engine);
    }
    qsort(times, 5, sizeof times[0], by_size);
    return times[2];
}

typedef struct bench_totals {
    double plan_us, floor_us, load_ms, languages_ms, layers_ms, layers_plans_ms;
    size_t engine_bytes, load_peak_bytes, plan_peak_bytes;
    long process_peak_kib;
} bench_totals;

static void measure_memory(const char *rules, bench_subject *subjects, size_t count,
                           bench_totals *out)
{
    allocation_count counter = {0};
    palpate_allocator allocator = {.resize = counting_resize, .context = &counter};
    palpate_engine *engine = open_engine(rules, "", &allocator);

    out->engine_bytes = counter.held;
    out->load_peak_bytes = counter.peak;
    counter.peak = counter.held;
    for (size_t i = 0; i < count; i++)
        make_plan(engine, &subjects[i]);
    out->plan_peak_bytes = counter.peak - counter.held;
    palpate_engine_free(engine);
}

static void print_table(const bench_subject *subjects, size_t count, const bench_totals *totals)
{
    puts("The shipped rules: a patient as JSON to the whole plan as JSON, one thread, warm\n"
         "  bytes: of the patient and of the plan; us: microseconds, median of the rounds\n"
         "  floor: cJSON parses the same patient and prints the same plan, and decides nothing\n");
    printf("%-30s %8s %8s %9s %9s %12s\n", "patient", "bytes in", "out", "plan us", "floor us",
           "plan / floor");
    for (size_t i = 0; i < count; i++)
        printf("%-30s %8zu %8zu %9.1f %9.1f %12.2f\n", subjects[i].name, subjects[i].patient.length,
               subjects[i].plan.length, subjects[i].plan_us, subjects[i].floor_us,
               subjects[i].plan_us / subjects[i].floor_us);
    printf("%-30s %8s %8s %9.1f %9.1f %12.2f\n\n", "mean", "", "", totals->plan_us,
           totals->floor_us, totals->plan_us / totals->floor_us);
    printf("load the rules         %8.1f ms\n", totals->load_ms);
    printf("  in all languages     %8.1f ms\n", totals->languages_ms);
    printf("  and three layers     %8.1f ms, %.1f ms where only plans are made\n",
           totals->layers_ms, totals->layers_plans_ms);
    printf("engine in memory       %8.1f KiB, %.1f KiB while loading\n",
           (double)totals->engine_bytes / 1024, (double)totals->load_peak_bytes / 1024);
    printf("a plan in memory       %8.1f KiB at most\n", (double)totals->plan_peak_bytes / 1024);
    printf("peak of this process   %8ld KiB\n", totals->process_peak_kib);
}

static void print_json(const bench_subject *subjects, size_t count, const bench_totals *totals)
{
    printf("{\"format\":\"palpate.bench/"
           "1\",\"version\":\"%s\",\"plan_us\":%.2f,\"floor_us\":%.2f,\"load_ms\":%.2f,"
           "\"load_languages_ms\":%.2f,\"load_layers_ms\":%.2f,\"load_layers_plans_ms\":%.2f,"
           "\"engine_bytes\":%zu,\"load_peak_bytes\":%zu,\"plan_peak_bytes\":%zu,\"process_peak_"
           "kib\":%ld,"
           "\"patients\":[",
           palpate_version(), totals->plan_us, totals->floor_us, totals->load_ms,
           totals->languages_ms, totals->layers_ms, totals->layers_plans_ms, totals->engine_bytes,
           totals->load_peak_bytes, totals->plan_peak_bytes, totals->process_peak_kib);
    for (size_t i = 0; i < count; i++)
        printf("%s{\"patient\":\"%s\",\"plan_us\":%.2f,\"floor_us\":%.2f}", i > 0 ? "," : "",
               subjects[i].name, subjects[i].plan_us, subjects[i].floor_us);
    puts("]}");
}

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash != NULL ? slash + 1 : path;
}

static void measure_subject(palpate_engine *engine, bench_subject *subject)
{
    make_plan(engine, subject);
    subject->tree = cJSON_ParseWithLength(subject->plan.bytes, subject->plan.length);
    subject->plan_us = measure(make_plan, engine, subject);
    subject->floor_us = measure(make_floor, engine, subject);
}

static void free_subject(bench_subject *subject)
{
    cJSON_Delete(subject->tree);
    free(subject->patient.bytes);
    free(subject->plan.bytes);
    *subject = (bench_subject){.name = subject->name};
}

/* Each line by itself; the means stay in the subject, whose texts hold the last patient. */
static void measure_cohort(palpate_engine *engine, const char *path, bench_subject *out)
{
    growing_text lines = {0};
    double plan_us = 0, floor_us = 0;
    size_t count = 0;
    read_file(path, &lines);
    for (const char *at = lines.bytes; *at != '\0'; count++) {
        size_t length = strcspn(at, "\n");
        free_subject(out);
        append(&out->patient, at, length);
        measure_subject(engine, out);
        plan_us += out->plan_us;
        floor_us += out->floor_us;
        at += length + (at[length] == '\n');
    }
    free(lines.bytes);
    if (count == 0)
        die(path, "there are no patients");
    out->plan_us = plan_us / (double)count;
    out->floor_us = floor_us / (double)count;
}

int main(int argc, char **argv)
{
    static bench_subject subjects[PATIENTS];
    bool json = argc > 1 && strcmp(argv[1], "--json") == 0;
    char **names = argv + 1 + json;
    size_t count = 0;
    bench_totals totals = {0};
    struct rusage usage;
    palpate_engine *engine;

    if (argc < 3 + json)
        die("usage", "bench [--json] RULES PATIENT.json...");
    engine = open_engine(names[0], "", NULL);
    for (char **path = names + 1; *path != NULL && count < PATIENTS; path++) {
        bench_subject *subject = &subjects[count++];
        subject->name = base_name(*path);
        if (strstr(*path, ".ndjson") != NULL) {
            measure_cohort(engine, *path, subject);
        } else {
            read_file(*path, &subject->patient);
            measure_subject(engine, subject);
        }
        totals.plan_us += subject->plan_us;
        totals.floor_us += subject->floor_us;
    }
    palpate_engine_free(engine);
    totals.plan_us /= (double)count;
    totals.floor_us /= (double)count;
    totals.load_ms = measure_load(names[0], BASE);
    totals.languages_ms = measure_load(names[0], ALL_LANGUAGES);
    totals.layers_ms = measure_load(names[0], LAYERS);
    totals.layers_plans_ms = measure_load(names[0], LAYERS_FOR_PLANS);
    measure_memory(names[0], subjects, count, &totals);
    getrusage(RUSAGE_SELF, &usage);
    totals.process_peak_kib = usage.ru_maxrss;
    (json ? print_json : print_table)(subjects, count, &totals);
    for (size_t i = 0; i < count; i++)
        free_subject(&subjects[i]);
    return EXIT_SUCCESS;
}
