/* SPDX-License-Identifier: MIT */
/* A neutral spec as JSON, and as a Palpate rule pack.
 *
 * The pack says the same two-valued thing in three values: a rule fires when its condition is known
 * to be true, and a comparison on a missing fact never is. `not` is pushed down to the comparisons,
 * and there "not known, or known not to hold" is written out: any { x:is_unknown(), none {
 * x:at_least(5) } }.
 */
#include "spec.h"

#include <stdlib.h>
#include <string.h>

/* ---- JSON ---- */

static void put_string(bench_text *out, const char *text)
{
    bench_puts(out, "\"");
    for (; *text != '\0'; text++) {
        if (*text == '"' || *text == '\\')
            bench_put(out, "\\", 1);
        bench_put(out, text, 1);
    }
    bench_puts(out, "\"");
}

static void put_number(bench_text *out, double value)
{
    bench_putf(out, "%.10g", value);
}

/* The members of a mask, with commas between. */
static void put_members(bench_text *out, const spec_fact *fact, uint64_t mask)
{
    bool first = true;
    for (uint32_t i = 0; i < fact->member_count; i++) {
        if (!(mask >> i & 1))
            continue;
        if (!first)
            bench_puts(out, ",");
        put_string(out, fact->members[i]);
        first = false;
    }
}

static void put_comparison(bench_text *out, const spec_book *spec, const spec_node *node)
{
    const spec_fact *fact = &spec->facts[node->fact];
    bool list = node->op == SPEC_IN || node->op == SPEC_HAS_ANY || node->op == SPEC_HAS_ALL;
    bench_putf(out, "{\"fact\":\"%s\",\"op\":\"%s\",\"value\":", fact->name,
               spec_op_word(node->op));
    if (node->op == SPEC_BETWEEN) {
        bench_puts(out, "[");
        put_number(out, node->low);
        bench_puts(out, ",");
        put_number(out, node->high);
        bench_puts(out, "]");
    } else if (fact->type == SPEC_NUMBER) {
        put_number(out, node->low);
    } else if (fact->type == SPEC_BOOL) {
        bench_puts(out, node->mask == 2 ? "true" : "false");
    } else {
        bench_puts(out, list ? "[" : "");
        put_members(out, fact, node->mask);
        bench_puts(out, list ? "]" : "");
    }
    bench_puts(out, "}");
}

static void put_condition(bench_text *out, const spec_book *spec, uint32_t at)
{
    const spec_node *node = &spec->nodes[at];
    if (node->op < SPEC_ALL) {
        put_comparison(out, spec, node);
        return;
    }
    bench_putf(out, "{\"%s\":%s", spec_op_word(node->op), node->op == SPEC_NOT ? "" : "[");
    for (uint32_t i = 0; i < node->count; i++) {
        bench_puts(out, i > 0 ? "," : "");
        put_condition(out, spec, node->first + i);
    }
    bench_puts(out, node->op == SPEC_NOT ? "}" : "]}");
}

static void put_fact(bench_text *out, const spec_fact *fact)
{
    static const char *const types[] = {"number", "enum", "bool", "set"};
    bench_putf(out, "\"%s\":{\"type\":\"%s\"", fact->name, types[fact->type]);
    if (fact->type == SPEC_NUMBER)
        bench_putf(out, ",\"min\":%.10g,\"max\":%.10g", fact->min, fact->max);
    if (fact->member_count > 0) {
        bench_puts(out, ",\"values\":[");
        put_members(out, fact, UINT64_MAX);
        bench_puts(out, "]");
    }
    bench_puts(out, "}");
}

static void put_then(bench_text *out, const spec_book *spec, const spec_rule *rule)
{
    if (rule->technique >= 0) {
        bench_putf(out, "{\"recommend\":{\"technique\":\"%s\",\"weight\":%.10g",
                   spec->techniques[rule->technique], rule->weight);
    } else {
        bench_puts(out, "{\"veto\":{\"techniques\":[");
        for (uint32_t i = 0; i < rule->veto_count; i++)
            bench_putf(out, "%s\"%s\"", i > 0 ? "," : "", spec->techniques[rule->vetoes[i]]);
        bench_puts(out, "]");
    }
    bench_puts(out, ",\"reason\":");
    put_string(out, rule->reason);
    bench_puts(out, "}}");
}

void spec_write(const spec_book *spec, bench_text *out)
{
    bench_puts(out, "{\"version\":1,\"facts\":{");
    for (uint32_t f = 0; f < spec->fact_count; f++) {
        bench_puts(out, f > 0 ? "," : "");
        put_fact(out, &spec->facts[f]);
    }
    bench_puts(out, "},\"techniques\":[");
    for (uint32_t t = 0; t < spec->technique_count; t++) {
        bench_puts(out, t > 0 ? "," : "");
        put_string(out, spec->techniques[t]);
    }
    bench_puts(out, "],\"rules\":[");
    for (uint32_t r = 0; r < spec->rule_count; r++) {
        const spec_rule *rule = &spec->rules[r];
        bench_putf(out, "%s\n{\"id\":\"%s\",\"when\":", r > 0 ? "," : "", rule->id);
        put_condition(out, spec, rule->when);
        bench_puts(out, ",\"then\":");
        put_then(out, spec, rule);
        bench_puts(out, "}");
    }
    bench_puts(out, "]}\n");
}

/* ---- the rule pack ---- */

#define RULES_PER_FILE 250

static const char *const lua_words[] = {
    [SPEC_GE] = "at_least",     [SPEC_LE] = "at_most", [SPEC_GT] = "above",
    [SPEC_LT] = "below",        [SPEC_EQ] = "is",      [SPEC_IN] = "one_of",
    [SPEC_BETWEEN] = "between", [SPEC_HAS] = "has",    [SPEC_HAS_ANY] = "has_any",
    [SPEC_HAS_ALL] = "has_all",
};

/* True when the comparison is known to hold; unknown without the fact. */
static void put_lua_comparison(bench_text *out, const spec_book *spec, const spec_node *node)
{
    const spec_fact *fact = &spec->facts[node->fact];
    if (fact->type == SPEC_BOOL) {
        bench_putf(out, node->mask == 2 ? "%s" : "none { %s }", fact->name);
        return;
    }
    bench_putf(out, "%s:%s", fact->name, lua_words[node->op]);
    if (node->op == SPEC_BETWEEN) {
        bench_putf(out, "(%.10g, %.10g)", node->low, node->high);
    } else if (fact->type == SPEC_NUMBER) {
        bench_putf(out, "(%.10g)", node->low);
    } else if (node->op == SPEC_EQ || node->op == SPEC_HAS) {
        bench_puts(out, " ");
        put_members(out, fact, node->mask);
    } else {
        bench_puts(out, " { ");
        put_members(out, fact, node->mask);
        bench_puts(out, " }");
    }
}

static void put_lua_missed(bench_text *out, const spec_book *spec, const spec_node *node)
{
    const spec_fact *fact = &spec->facts[node->fact];
    bench_putf(out, "any { %s:is_unknown(), ", fact->name);
    if (fact->type == SPEC_BOOL) {
        bench_putf(out, node->mask == 2 ? "none { %s } }" : "%s }", fact->name);
        return;
    }
    bench_puts(out, "none { ");
    put_lua_comparison(out, spec, node);
    bench_puts(out, " } }");
}

/* `wanted` false: the words that are true when the condition does not hold. */
static void put_lua_condition(bench_text *out, const spec_book *spec, uint32_t at, bool wanted)
{
    const spec_node *node = &spec->nodes[at];
    if (node->op == SPEC_NOT) {
        put_lua_condition(out, spec, node->first, !wanted);
        return;
    }
    if (node->op < SPEC_ALL) {
        (wanted ? put_lua_comparison : put_lua_missed)(out, spec, node);
        return;
    }
    bench_puts(out, (node->op == SPEC_ALL) == wanted ? "all { " : "any { ");
    for (uint32_t i = 0; i < node->count; i++) {
        bench_puts(out, i > 0 ? ", " : "");
        put_lua_condition(out, spec, node->first + i, wanted);
    }
    bench_puts(out, " }");
}

static void put_lua_rule(bench_text *out, const spec_book *spec, const spec_rule *rule)
{
    bench_putf(out, "\nrule \"%s\" {\n  title = \"%s\",\n  when = ", rule->id, rule->id);
    put_lua_condition(out, spec, rule->when, true);
    if (rule->technique >= 0) {
        bench_putf(out, ",\n  plan = { rank(\"%s\", %.10g) },\n", spec->techniques[rule->technique],
                   rule->weight);
    } else {
        bench_puts(out, ",\n  plan = { exclude(");
        for (uint32_t i = 0; i < rule->veto_count; i++)
            bench_putf(out, "%s\"%s\"", i > 0 ? ", " : "", spec->techniques[rule->vetoes[i]]);
        bench_puts(out, ") },\n");
    }
    bench_puts(out, "  because = ");
    put_string(out, rule->reason);
    bench_puts(out,
               ",\n  grade = \"project\", sources = { \"bench\" }, checked = \"2026-11\",\n}\n");
}

static void put_lua_fact(bench_text *out, const spec_fact *fact)
{
    static const char *const types[] = {"number", "choice", "bool", "set"};
    bench_putf(
        out, "fact \"%s\" {\n  type = \"%s\", group = \"facts\", title = \"%s\", ask = \"%s?\",\n",
        fact->name, types[fact->type], fact->name, fact->name);
    if (fact->type == SPEC_NUMBER) { /* wider, so that no comparison holds for every value */
        bench_putf(out, "  min = %.10g, max = %.10g,\n", fact->min - 1, fact->max + 1);
    } else if (fact->member_count > 0) {
        bench_puts(out, "  values = { ");
        put_members(out, fact, UINT64_MAX);
        bench_puts(out, " },\n");
    }
    bench_puts(out, "}\n");
}

static void put_lua_catalogue(bench_text *out, const spec_book *spec)
{
    bench_puts(
        out, "source \"bench\" { citation = \"A generated workload.\", status = \"unverified\" }\n"
             "technique_group \"generated\" { title = \"Generated\" }\n");
    for (uint32_t t = 0; t < spec->technique_count; t++)
        bench_putf(
            out,
            "technique \"%s\" {\n  title = \"%s\", what = \"Generated.\", group = \"generated\",\n"
            "  grade = \"project\", sources = { \"bench\" }, pressure = { 1, 3 },\n}\n",
            spec->techniques[t], spec->techniques[t]);
}

void spec_pack(const spec_book *spec, spec_file *visit, void *context)
{
    bench_text text = {0};
    bench_puts(&text, "pack \"bench\" { version = \"1\", title = \"A generated workload\", licence "
                      "= \"MIT\" }\n");
    visit(context, "pack.lua", &text);
    text.length = 0;
    for (uint32_t f = 0; f < spec->fact_count; f++)
        put_lua_fact(&text, &spec->facts[f]);
    put_lua_catalogue(&text, spec);
    visit(context, "vocabulary.lua", &text);
    for (uint32_t r = 0; r < spec->rule_count; r++) {
        char name[64];
        if (r % RULES_PER_FILE == 0) {
            text.length = 0;
            bench_puts(&text, "phase \"techniques\"\n");
        }
        put_lua_rule(&text, spec, &spec->rules[r]);
        if (r % RULES_PER_FILE == RULES_PER_FILE - 1 || r + 1 == spec->rule_count) {
            snprintf(name, sizeof name, "rules-%05u.lua", r / RULES_PER_FILE);
            visit(context, name, &text);
        }
    }
    free(text.bytes);
}

static void write_one(void *context, const char *name, const bench_text *text)
{
    bench_text path = {0};
    bench_puts(&path, context);
    bench_puts(&path, "/");
    bench_puts(&path, name);
    bench_write_file(path.bytes, text);
    free(path.bytes);
}

void spec_write_pack(const spec_book *spec, const char *folder)
{
    char own[512];
    snprintf(own, sizeof own, "%s", folder);
    spec_pack(spec, write_one, own);
}
