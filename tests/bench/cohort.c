/* SPDX-License-Identifier: MIT */
/* Write patients by chance for any rules, one JSON object per line.
 *
 *   cohort [--seed N] [--patients N] RULES [PATIENT.json...]
 *
 * With patients given, two of three lines are one of them with a few facts answered otherwise or
 * taken away; the others, and all without, are drawn from the vocabulary alone: sparse ones and
 * dense ones, healthy ones and ill ones. The same seed and rules give the same bytes.
 */
#include <stdlib.h>
#include <string.h>
#include "palpate.h"
#include "spec.h"

#define FACTS_MOST 4096

typedef struct cohort {
    bench_chance chance;
    cJSON *vocabulary;
    const cJSON *facts[FACTS_MOST];
    uint32_t fact_count;
    cJSON **samples;
    uint32_t sample_count;
    uint32_t next;
} cohort;

static cJSON *read_vocabulary(const char *rules)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_options options = PALPATE_OPTIONS_INIT;
    palpate_layer layer = {.directory = rules};
    palpate_engine *engine = NULL;
    bench_text text = {0};
    options.layers = &layer;
    options.layer_count = 1;
    if (palpate_engine_open(&options, &engine, NULL, &error) != PALPATE_OK ||
        palpate_facts_write(engine, NULL, PALPATE_FORMAT_JSON, NULL, bench_put, &text, &error) !=
            PALPATE_OK)
        bench_die(rules, error.detail);
    cJSON *tree = cJSON_ParseWithLength(text.bytes, text.length);
    palpate_engine_free(engine);
    free(text.bytes);
    return tree;
}

static const char *text_of(const cJSON *fact, const char *key)
{
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(fact, key);
    return cJSON_IsString(item) ? item->valuestring : "";
}

static cJSON *draw_number(cohort *c, const cJSON *fact)
{
    double low = cJSON_GetObjectItemCaseSensitive(fact, "min")->valuedouble;
    double high = cJSON_GetObjectItemCaseSensitive(fact, "max")->valuedouble;
    bool never = cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(fact, "never"));
    bool integer = cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(fact, "integer"));
    if (never && bench_happens(&c->chance, 0.3))
        return cJSON_CreateString("never");
    double unit = bench_unit(&c->chance);
    if (bench_happens(&c->chance, 0.6)) /* the low end is where rules look */
        unit *= unit * unit;
    double value = low + (high - low) * unit;
    bool tenths = !integer && high - low < 1000 && bench_happens(&c->chance, 0.3);
    double scale = tenths ? 10 : 1;
    value = (double)(long)(value * scale) / scale;
    return cJSON_CreateNumber(value < low ? low : value > high ? high : value);
}

static cJSON *draw_set(cohort *c, const cJSON *members)
{
    double share = bench_happens(&c->chance, 0.5) ? 0.05 : 0.2;
    bool partly = bench_happens(&c->chance, 0.1);
    cJSON *set = partly ? cJSON_CreateObject() : cJSON_CreateArray();
    const cJSON *member;
    cJSON_ArrayForEach(member, members)
    {
        bool in = bench_happens(&c->chance, share);
        if (partly && bench_happens(&c->chance, 0.5))
            cJSON_AddBoolToObject(set, member->valuestring, in);
        else if (!partly && in)
            cJSON_AddItemToArray(set, cJSON_CreateString(member->valuestring));
    }
    return set;
}

static cJSON *draw_value(cohort *c, const cJSON *fact, double ill)
{
    const char *type = text_of(fact, "type");
    const cJSON *members = cJSON_GetObjectItemCaseSensitive(fact, "values");
    if (strcmp(type, "bool") == 0)
        return cJSON_CreateBool(bench_happens(&c->chance, ill));
    if (strcmp(type, "number") == 0)
        return draw_number(c, fact);
    if (strcmp(type, "set") == 0)
        return draw_set(c, members);
    uint32_t count = (uint32_t)cJSON_GetArraySize(members);
    uint32_t at = bench_below(&c->chance, count);
    return cJSON_CreateString(cJSON_GetArrayItem(members, (int)at)->valuestring);
}

static cJSON *draw_patient(cohort *c)
{
    static const double unknowns[] = {0.05, 0.2, 0.5, 0.8, 0.95}, ills[] = {0.01, 0.03, 0.1, 0.4};
    double unknown = unknowns[bench_below(&c->chance, 5)], ill = ills[bench_below(&c->chance, 4)];
    cJSON *patient = cJSON_CreateObject();
    for (uint32_t f = 0; f < c->fact_count; f++)
        if (!bench_happens(&c->chance, unknown))
            cJSON_AddItemToObject(patient, text_of(c->facts[f], "id"),
                                  draw_value(c, c->facts[f], ill));
    return patient;
}

static cJSON *change_sample(cohort *c)
{
    cJSON *patient = cJSON_Duplicate(c->samples[bench_below(&c->chance, c->sample_count)], true);
    cJSON_DeleteItemFromObjectCaseSensitive(patient, "id");
    for (uint32_t left = bench_below(&c->chance, 8); left > 0; left--) {
        const cJSON *fact = c->facts[bench_below(&c->chance, c->fact_count)];
        cJSON_DeleteItemFromObjectCaseSensitive(patient, text_of(fact, "id"));
        if (bench_happens(&c->chance, 0.8))
            cJSON_AddItemToObject(patient, text_of(fact, "id"), draw_value(c, fact, 0.5));
    }
    return patient;
}

static void write_patient(cohort *c)
{
    char id[32];
    bool changed = c->sample_count > 0 && bench_below(&c->chance, 3) > 0;
    cJSON *patient = changed ? change_sample(c) : draw_patient(c);
    snprintf(id, sizeof id, "C%07u", c->next++);
    cJSON_AddStringToObject(patient, "id", id);
    char *line = cJSON_PrintUnformatted(patient);
    if (line == NULL)
        bench_die("memory", "exhausted");
    puts(line);
    cJSON_free(line);
    cJSON_Delete(patient);
}

static void read_sample(cohort *c, const char *path)
{
    bench_text text = {0};
    bench_read_file(path, &text);
    cJSON *tree = cJSON_ParseWithLength(text.bytes, text.length);
    if (tree == NULL)
        bench_die(path, "not JSON");
    c->samples = bench_grow(c->samples, c->sample_count + 1, sizeof *c->samples);
    c->samples[c->sample_count++] = tree;
    free(text.bytes);
}

int main(int argc, char **argv)
{
    static cohort c = {.chance = {1}};
    long patients = 1000;
    int at = 1;
    const cJSON *fact;
    for (; at + 1 < argc && strncmp(argv[at], "--", 2) == 0; at += 2) {
        if (strcmp(argv[at], "--seed") == 0)
            c.chance.state = (uint64_t)atol(argv[at + 1]);
        else if (strcmp(argv[at], "--patients") == 0)
            patients = atol(argv[at + 1]);
        else
            bench_die(argv[at], "no such option");
    }
    if (at >= argc)
        bench_die("usage", "cohort [--seed N] [--patients N] RULES [PATIENT.json...]");
    c.vocabulary = read_vocabulary(argv[at++]);
    cJSON_ArrayForEach(fact, cJSON_GetObjectItemCaseSensitive(c.vocabulary, "facts"))
    {
        if (c.fact_count < FACTS_MOST)
            c.facts[c.fact_count++] = fact;
    }
    for (; at < argc; at++)
        read_sample(&c, argv[at]);
    for (long i = 0; i < patients; i++)
        write_patient(&c);
    for (uint32_t i = 0; i < c.sample_count; i++)
        cJSON_Delete(c.samples[i]);
    free(c.samples);
    cJSON_Delete(c.vocabulary);
    return fflush(stdout) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
