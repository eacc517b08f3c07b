/* SPDX-License-Identifier: MIT */
/* How long a question about a plan takes, once the rules are loaded: what-if, why, a sweep of one
 * fact, the next question of an interview, and a flip.
 *
 *   questions [--json] RULES PATIENT.json...
 *
 * Each question is put to every patient as JSON; told are the median over the patients and the
 * slowest one, each the least of ROUNDS runs.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "palpate.h"
#include "room.h"

#define PATIENTS 256
#define ROUNDS 5

static bool count_bytes(void *context, const char *bytes, size_t length)
{
    (void)bytes;
    *(size_t *)context += length;
    return true;
}

typedef palpate_status question(const palpate_patient *patient, palpate_error *error);

/* A medicine that is started changes much of a plan. */
static palpate_status what_if(const palpate_patient *patient, palpate_error *error)
{
    size_t bytes = 0;
    palpate_patient *after = NULL;
    palpate_status status = palpate_patient_copy(patient, &after, error);
    if (status == PALPATE_OK)
        status = palpate_patient_set(after, "anticoagulant", "true", error);
    if (status == PALPATE_OK)
        status = palpate_what_if(patient, after, NULL, NULL, PALPATE_FORMAT_JSON, NULL, count_bytes,
                                 &bytes, error);
    palpate_patient_free(after);
    return status;
}

static palpate_status why(const palpate_patient *patient, palpate_error *error)
{
    size_t bytes = 0;
    return palpate_why(patient, "technique deep_tissue", PALPATE_FORMAT_JSON, NULL, count_bytes,
                       &bytes, error);
}

static palpate_status sweep(const palpate_patient *patient, palpate_error *error)
{
    size_t bytes = 0;
    const palpate_axis axis = {"age_years", NULL};
    return palpate_sweep(patient, &axis, 1, PALPATE_FORMAT_JSON, NULL, count_bytes, &bytes, error);
}

static palpate_status ask(const palpate_patient *patient, palpate_error *error)
{
    size_t bytes = 0;
    return palpate_ask(patient, NULL, PALPATE_FORMAT_JSON, NULL, count_bytes, &bytes, error);
}

static palpate_status flip(const palpate_patient *patient, palpate_error *error)
{
    size_t bytes = 0;
    palpate_flip_options options = PALPATE_FLIP_INIT;
    options.subject = "technique deep_tissue";
    return palpate_flip(patient, &options, PALPATE_FORMAT_JSON, NULL, count_bytes, &bytes, error);
}

typedef struct bench_question {
    const char *name;
    question *put;
    double aim_ms;
    double median_ms, slowest_ms;
} bench_question;

static palpate_engine *open_rules(const char *rules)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_options options = PALPATE_OPTIONS_INIT;
    palpate_layer layer = {.directory = rules};
    palpate_engine *engine = NULL;

    options.layers = &layer;
    options.layer_count = 1;
    options.skip_tests = true;
    if (palpate_engine_open(&options, &engine, NULL, &error) != PALPATE_OK)
        bench_die(rules, error.detail);
    return engine;
}

static palpate_patient *read_patient(palpate_engine *engine, const char *path)
{
    bench_text text = {0};
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_patient *patient = NULL;
    bench_read_file(path, &text);
    if (palpate_patient_read(engine, text.bytes, text.length, NULL, &patient, &error) != PALPATE_OK)
        bench_die(path, error.detail);
    free(text.bytes);
    return patient;
}

static double least_ms(question *put, const palpate_patient *patient, const char *name)
{
    double least = 0;
    for (int round = 0; round < ROUNDS; round++) {
        palpate_error error = PALPATE_ERROR_INIT;
        double start = bench_now();
        if (put(patient, &error) != PALPATE_OK)
            bench_die(name, error.detail);
        double taken = (bench_now() - start) * 1e3;
        if (round == 0 || taken < least)
            least = taken;
    }
    return least;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void measure(bench_question *asked, palpate_patient *const *patients, size_t count)
{
    double times[PATIENTS];
    for (size_t i = 0; i < count; i++)
        times[i] = least_ms(asked->put, patients[i], asked->name);
    qsort(times, count, sizeof times[0], by_size);
    asked->median_ms = times[count / 2];
    asked->slowest_ms = times[count - 1];
}

int main(int argc, char **argv)
{
    static palpate_patient *patients[PATIENTS];
    bench_question questions[] = {
        {"what-if", what_if, 5, 0, 0},
        {"why", why, 5, 0, 0},
        {"sweep of one fact", sweep, 5, 0, 0},
        {"next question", ask, 50, 0, 0},
        {"flip", flip, 500, 0, 0},
    };
    const size_t kinds = sizeof questions / sizeof questions[0];
    bool json = argc > 1 && strcmp(argv[1], "--json") == 0;
    size_t count = 0;

    if (argc < 3 + json)
        bench_die("usage", "questions [--json] RULES PATIENT.json...");
    palpate_engine *engine = open_rules(argv[1 + json]);
    for (char **path = argv + 2 + json; *path != NULL && count < PATIENTS; path++)
        patients[count++] = read_patient(engine, *path);
    for (size_t i = 0; i < kinds; i++)
        measure(&questions[i], patients, count);
    if (json)
        printf("{\"format\":\"palpate.bench-questions/1\",\"patients\":%zu,\"questions\":[", count);
    else
        printf("\nQuestions about the plans of %zu patients, the rules being loaded\n\n"
               "%-20s %10s %10s %8s\n",
               count, "question", "median ms", "slowest ms", "aim ms");
    for (size_t i = 0; i < kinds; i++)
        printf(json ? "%s{\"name\":\"%s\",\"median_ms\":%.3f,\"slowest_ms\":%.3f,\"aim_ms\":%.0f}"
                    : "%s%-20s %10.2f %10.2f %8.0f\n",
               json && i > 0 ? "," : "", questions[i].name, questions[i].median_ms,
               questions[i].slowest_ms, questions[i].aim_ms);
    if (json)
        puts("]}");
    for (size_t i = 0; i < count; i++)
        palpate_patient_free(patients[i]);
    palpate_engine_free(engine);
    return EXIT_SUCCESS;
}
