/* SPDX-License-Identifier: MIT */
/* What engines share that read and write with cJSON: the tree of a patient, and the result of the
 * rules that match. */
#include <stdlib.h>
#include <string.h>
#include "adapter.h"

static void read_patient(void *context, uint32_t lane, const char *line, size_t length)
{
    adapter_tree *tree = context;
    (void)lane;
    tree->patient = cJSON_ParseWithLength(line, length);
    if (tree->patient == NULL)
        bench_die("patient", "not JSON");
}

static void decide(void *context, uint32_t lanes)
{
    adapter_tree *tree = context;
    (void)lanes;
    tree->matched_count = 0;
    tree->match(tree->own, tree);
}

typedef struct sums {
    cJSON *reasons[SPEC_TECHNIQUES], *vetoes[SPEC_TECHNIQUES];
    double scores[SPEC_TECHNIQUES];
} sums;

static void add_reason(cJSON **list, const char *reason)
{
    if (*list == NULL)
        *list = cJSON_CreateArray();
    cJSON_AddItemToArray(*list, cJSON_CreateStringReference(reason));
}

static void add_up(const adapter_tree *tree, sums *out)
{
    memset(out, 0, sizeof *out);
    for (uint32_t i = 0; i < tree->matched_count; i++) {
        const spec_rule *rule = &tree->spec->rules[tree->matched[i]];
        for (uint32_t v = 0; v < rule->veto_count; v++)
            add_reason(&out->vetoes[rule->vetoes[v]], rule->reason);
        if (rule->technique < 0)
            continue;
        add_reason(&out->reasons[rule->technique], rule->reason);
        out->scores[rule->technique] += rule->weight;
    }
}

static cJSON *technique_of(const adapter_tree *tree, uint32_t technique)
{
    cJSON *result = cJSON_CreateObject();
    cJSON_AddItemToObject(result, "technique",
                          cJSON_CreateStringReference(tree->spec->techniques[technique]));
    return result;
}

/* Techniques by rank of their names. */
static void order_by_name(const spec_book *spec, uint32_t *out)
{
    for (uint32_t t = 0; t < spec->technique_count; t++)
        out[spec->technique_rank[t]] = t;
}

static void put_recommended(const adapter_tree *tree, sums *of, const uint32_t *names, cJSON *list)
{
    uint32_t shown[SPEC_TECHNIQUES], count = 0;
    for (uint32_t rank = 0; rank < tree->spec->technique_count; rank++) {
        uint32_t t = names[rank], at = count;
        if (of->reasons[t] == NULL || of->vetoes[t] != NULL)
            continue;
        for (; at > 0 && of->scores[shown[at - 1]] < of->scores[t]; at--)
            shown[at] = shown[at - 1];
        shown[at] = t;
        count++;
    }
    for (uint32_t i = 0; i < count; i++) {
        cJSON *row = technique_of(tree, shown[i]);
        cJSON_AddNumberToObject(row, "score", of->scores[shown[i]]);
        cJSON_AddItemToObject(row, "reasons", of->reasons[shown[i]]);
        of->reasons[shown[i]] = NULL;
        cJSON_AddItemToArray(list, row);
    }
}

static void put_vetoes(const adapter_tree *tree, sums *of, const uint32_t *names, cJSON *list)
{
    for (uint32_t rank = 0; rank < tree->spec->technique_count; rank++) {
        uint32_t t = names[rank];
        if (of->vetoes[t] == NULL)
            continue;
        cJSON *row = technique_of(tree, t);
        cJSON_AddItemToObject(row, "reasons", of->vetoes[t]);
        cJSON_AddItemToArray(list, row);
    }
}

static void write_result(void *context, uint32_t lane, bench_text *out)
{
    adapter_tree *tree = context;
    uint32_t names[SPEC_TECHNIQUES];
    sums of;
    (void)lane;
    cJSON *result = cJSON_CreateObject();
    const cJSON *id = cJSON_GetObjectItemCaseSensitive(tree->patient, "id");
    cJSON_AddItemToObject(result, "id", cJSON_CreateStringReference(id->valuestring));
    cJSON *matched = cJSON_AddArrayToObject(result, "matched");
    for (uint32_t i = 0; i < tree->matched_count; i++)
        cJSON_AddItemToArray(matched,
                             cJSON_CreateStringReference(tree->spec->rules[tree->matched[i]].id));
    add_up(tree, &of);
    order_by_name(tree->spec, names);
    put_recommended(tree, &of, names, cJSON_AddArrayToObject(result, "recommended"));
    put_vetoes(tree, &of, names, cJSON_AddArrayToObject(result, "vetoes"));
    for (uint32_t t = 0; t < tree->spec->technique_count; t++)
        cJSON_Delete(of.reasons[t]); /* of those that are vetoed */
    char *printed = cJSON_PrintUnformatted(result);
    if (printed == NULL)
        bench_die("memory", "exhausted");
    bench_puts(out, printed);
    bench_puts(out, "\n");
    cJSON_free(printed);
    cJSON_Delete(result);
    cJSON_Delete(tree->patient);
}

int adapter_run_tree(int argc, char **argv, const char *name, adapter_tree *tree, double load_s,
                     double compile_s)
{
    adapter_engine engine = {.name = name,
                             .context = tree,
                             .load_s = load_s,
                             .compile_s = compile_s,
                             .lanes_most = 1,
                             .read = read_patient,
                             .decide = decide,
                             .write = write_result};
    tree->matched = bench_new(tree->spec->rule_count, sizeof *tree->matched);
    int code = adapter_run(argc, argv, &engine);
    free(tree->matched);
    spec_free(tree->spec);
    return code;
}
