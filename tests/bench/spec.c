/* SPDX-License-Identifier: MIT */
/* Reading a neutral spec and its patients with cJSON, and what its conditions mean. */
#include "spec.h"

#include <stdlib.h>
#include <string.h>

static const char *const words[] = {
    [SPEC_GE] = "ge",   [SPEC_LE] = "le",   [SPEC_GT] = "gt",           [SPEC_LT] = "lt",
    [SPEC_EQ] = "eq",   [SPEC_IN] = "in",   [SPEC_BETWEEN] = "between", [SPEC_IS] = "is",
    [SPEC_HAS] = "has", [SPEC_ALL] = "all", [SPEC_HAS_ANY] = "has_any", [SPEC_HAS_ALL] = "has_all",
    [SPEC_ANY] = "any", [SPEC_NOT] = "not",
};

const char *spec_op_word(spec_op op)
{
    return words[op];
}

static uint32_t hash(const char *text)
{
    uint32_t value = 2166136261u;
    for (; *text != '\0'; text++)
        value = (value ^ (uint8_t)*text) * 16777619u;
    return value ^ (value >> 15);
}

int spec_find_fact(const spec_book *spec, const char *name)
{
    uint32_t i = hash(name) % 1024;
    for (; spec->fact_slots[i] != 0; i = (i + 1) % 1024)
        if (strcmp(spec->facts[spec->fact_slots[i] - 1].name, name) == 0)
            return (int)spec->fact_slots[i] - 1;
    return -1;
}

int spec_find_member(const spec_fact *fact, const char *name)
{
    for (uint32_t i = 0; i < fact->member_count; i++)
        if (strcmp(fact->members[i], name) == 0)
            return (int)i;
    return -1;
}

static uint32_t find_technique(const spec_book *spec, const char *name)
{
    uint32_t i = 0;
    while (i < spec->technique_count && strcmp(spec->techniques[i], name) != 0)
        i++;
    if (i == spec->technique_count)
        bench_die(name, "no such technique");
    return i;
}

uint32_t spec_new_nodes(spec_book *spec, uint32_t count)
{
    while (spec->node_count + count > spec->node_capacity) {
        spec->node_capacity = spec->node_capacity > 0 ? spec->node_capacity * 2 : 1024;
        spec->nodes = bench_grow(spec->nodes, spec->node_capacity, sizeof *spec->nodes);
    }
    uint32_t first = spec->node_count;
    memset(spec->nodes + first, 0, count * sizeof *spec->nodes);
    spec->node_count += count;
    return first;
}

void spec_index(spec_book *spec)
{
    memset(spec->fact_slots, 0, sizeof spec->fact_slots);
    for (uint32_t f = 0; f < spec->fact_count; f++) {
        uint32_t i = hash(spec->facts[f].name) % 1024;
        while (spec->fact_slots[i] != 0)
            i = (i + 1) % 1024;
        spec->fact_slots[i] = f + 1;
    }
    for (uint32_t t = 0; t < spec->technique_count; t++) {
        spec->technique_rank[t] = 0;
        for (uint32_t k = 0; k < spec->technique_count; k++)
            spec->technique_rank[t] += strcmp(spec->techniques[k], spec->techniques[t]) < 0;
    }
}

/* ---- reading ---- */

static const cJSON *member(const cJSON *object, const char *key)
{
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, key);
    if (item == NULL)
        bench_die(key, "missing in the spec");
    return item;
}

static const char *text_of(const cJSON *item)
{
    if (!cJSON_IsString(item))
        bench_die("spec", "a string is missing");
    return item->valuestring;
}

static uint64_t member_bit(const spec_fact *fact, const cJSON *item)
{
    int at = spec_find_member(fact, text_of(item));
    if (at < 0)
        bench_die(item->valuestring, "no such member");
    return UINT64_C(1) << at;
}

static void read_facts(spec_book *spec, const cJSON *facts)
{
    const cJSON *row, *item;
    cJSON_ArrayForEach(row, facts)
    {
        if (spec->fact_count == SPEC_FACTS)
            bench_die("spec", "too many facts");
        spec_fact *fact = &spec->facts[spec->fact_count++];
        const char *type = text_of(member(row, "type"));
        fact->name = row->string;
        fact->type = *type == 'n'   ? SPEC_NUMBER
                     : *type == 'e' ? SPEC_CHOICE
                     : *type == 'b' ? SPEC_BOOL
                                    : SPEC_SET;
        if (fact->type == SPEC_NUMBER) {
            fact->min = member(row, "min")->valuedouble;
            fact->max = member(row, "max")->valuedouble;
        }
        cJSON_ArrayForEach(item, cJSON_GetObjectItemCaseSensitive(row, "values"))
        {
            if (fact->member_count == SPEC_MEMBERS)
                bench_die(fact->name, "too many members");
            fact->members[fact->member_count++] = text_of(item);
        }
    }
}

static void read_comparison(const spec_book *spec, const cJSON *tree, spec_node *node)
{
    const cJSON *value = member(tree, "value"), *item;
    const char *op = text_of(member(tree, "op"));
    int fact = spec_find_fact(spec, text_of(member(tree, "fact")));
    if (fact < 0)
        bench_die("spec", "a condition reads an unknown fact");
    while (node->op < SPEC_ALL && strcmp(words[node->op], op) != 0)
        node->op++;
    node->fact = (uint32_t)fact;
    if (node->op == SPEC_BETWEEN) {
        node->low = value->child->valuedouble;
        node->high = value->child->next->valuedouble;
    } else if (cJSON_IsNumber(value)) {
        node->low = value->valuedouble;
    } else if (cJSON_IsBool(value)) {
        node->mask = cJSON_IsTrue(value) ? 2 : 1;
    } else if (cJSON_IsString(value)) {
        node->mask = member_bit(&spec->facts[fact], value);
    } else {
        cJSON_ArrayForEach(item, value) node->mask |= member_bit(&spec->facts[fact], item);
    }
}

static void read_condition(spec_book *spec, uint32_t at, const cJSON *tree, int depth)
{
    if (depth == 0)
        bench_die("spec", "a condition is too deep");
    spec_node node = {.op = SPEC_GE};
    const cJSON *parts = cJSON_GetObjectItemCaseSensitive(tree, "all"), *part;
    node.op = SPEC_ALL;
    if (parts == NULL) {
        parts = cJSON_GetObjectItemCaseSensitive(tree, "any");
        node.op = SPEC_ANY;
    }
    if (parts != NULL) {
        node.count = (uint32_t)cJSON_GetArraySize(parts);
        node.first = spec_new_nodes(spec, node.count);
        uint32_t next = node.first;
        cJSON_ArrayForEach(part, parts) read_condition(spec, next++, part, depth - 1);
    } else if ((part = cJSON_GetObjectItemCaseSensitive(tree, "not")) != NULL) {
        node.op = SPEC_NOT;
        node.count = 1;
        node.first = spec_new_nodes(spec, 1);
        read_condition(spec, node.first, part, depth - 1);
    } else {
        node.op = SPEC_GE;
        read_comparison(spec, tree, &node);
    }
    spec->nodes[at] = node;
}

static void read_rule(spec_book *spec, const cJSON *tree)
{
    spec_rule *rule = &spec->rules[spec->rule_count++];
    const cJSON *then = member(tree, "then"), *item;
    const cJSON *veto = cJSON_GetObjectItemCaseSensitive(then, "veto");
    rule->id = text_of(member(tree, "id"));
    rule->when = spec_new_nodes(spec, 1);
    read_condition(spec, rule->when, member(tree, "when"), 32);
    rule->technique = -1;
    if (veto == NULL) {
        const cJSON *recommend = member(then, "recommend");
        rule->technique = (int)find_technique(spec, text_of(member(recommend, "technique")));
        rule->weight = member(recommend, "weight")->valuedouble;
        rule->reason = text_of(member(recommend, "reason"));
        return;
    }
    rule->reason = text_of(member(veto, "reason"));
    cJSON_ArrayForEach(item, member(veto, "techniques"))
    {
        if (rule->veto_count == SPEC_VETOES)
            bench_die(rule->id, "too many vetoes");
        rule->vetoes[rule->veto_count++] = find_technique(spec, text_of(item));
    }
}

spec_book *spec_read(const char *path)
{
    bench_text text = {0};
    spec_book *result = bench_new(1, sizeof *result);
    const cJSON *item;

    bench_read_file(path, &text);
    result->document = cJSON_ParseWithLength(text.bytes, text.length);
    free(text.bytes);
    if (result->document == NULL)
        bench_die(path, "not JSON");
    read_facts(result, member(result->document, "facts"));
    cJSON_ArrayForEach(item, member(result->document, "techniques"))
    {
        if (result->technique_count == SPEC_TECHNIQUES)
            bench_die(path, "too many techniques");
        result->techniques[result->technique_count++] = text_of(item);
    }
    spec_index(result);
    const cJSON *rules = member(result->document, "rules");
    result->rules = bench_new((size_t)cJSON_GetArraySize(rules), sizeof *result->rules);
    cJSON_ArrayForEach(item, rules) read_rule(result, item);
    return result;
}

void spec_free(spec_book *spec)
{
    cJSON_Delete(spec->document);
    free(spec->nodes);
    free(spec->rules);
    free(spec);
}

/* ---- meaning ---- */

void spec_take_patient(const spec_book *spec, const cJSON *tree, spec_patient *out)
{
    memset(out->known, 0, sizeof out->known);
    memset(out->bits, 0, sizeof out->bits);
    for (const cJSON *item = tree->child; item != NULL; item = item->next) {
        int at = spec_find_fact(spec, item->string);
        if (at < 0)
            continue;
        const spec_fact *fact = &spec->facts[at];
        out->known[at] = true;
        if (cJSON_IsNumber(item))
            out->numbers[at] = item->valuedouble;
        else if (cJSON_IsBool(item))
            out->bits[at] = cJSON_IsTrue(item) ? 2 : 1;
        else if (cJSON_IsString(item))
            out->bits[at] = member_bit(fact, item);
        else
            for (const cJSON *each = item->child; each != NULL; each = each->next)
                out->bits[at] |= member_bit(fact, each);
    }
}

static bool compare(const spec_node *node, double value)
{
    switch (node->op) {
    case SPEC_GE:
        return value >= node->low;
    case SPEC_LE:
        return value <= node->low;
    case SPEC_GT:
        return value > node->low;
    case SPEC_LT:
        return value < node->low;
    default: /* BETWEEN */
        return value >= node->low && value <= node->high;
    }
}

bool spec_holds(const spec_book *spec, uint32_t at, const spec_patient *patient)
{
    const spec_node *node = &spec->nodes[at];
    switch (node->op) {
    case SPEC_ALL:
        for (uint32_t i = 0; i < node->count; i++)
            if (!spec_holds(spec, node->first + i, patient))
                return false;
        return true;
    case SPEC_ANY:
        for (uint32_t i = 0; i < node->count; i++)
            if (spec_holds(spec, node->first + i, patient))
                return true;
        return false;
    case SPEC_NOT:
        return !spec_holds(spec, node->first, patient);
    case SPEC_HAS_ALL:
        return (patient->bits[node->fact] & node->mask) == node->mask;
    case SPEC_EQ:
    case SPEC_IN:
    case SPEC_IS:
    case SPEC_HAS:
    case SPEC_HAS_ANY:
        return (patient->bits[node->fact] & node->mask) != 0;
    default:
        return patient->known[node->fact] && compare(node, patient->numbers[node->fact]);
    }
}
