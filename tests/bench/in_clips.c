/* SPDX-License-Identifier: MIT */
/* CLIPS, a Rete engine: a fact per patient, a pattern per rule whose tests stand on its slots, or
 * behind it where parts are joined by `any` or `not`. A missing number, choice or bool is the
 * symbol nil. cJSON reads and writes. Source: CLIPS Reference Manual, Volume II, Advanced
 * Programming Guide, version 6.30.
 */
#include <clips/clips.h>
#include <stdlib.h>
#include <string.h>
#include "adapter.h"

typedef struct clips {
    void *environment, *pattern;
    uint32_t *hits;
    uint32_t hit_count, hit_most;
} clips;

static clips own; /* what the right-hand sides reach */

static void take_hit(void *environment)
{
    if (own.hit_count < own.hit_most)
        own.hits[own.hit_count++] = (uint32_t)EnvRtnLong(environment, 1);
}

/* ---- rules as text ---- */

/* A comparison as an expression over the slot variable ?fN. */
static void put_comparison(bench_text *out, const spec_book *spec, const spec_node *node)
{
    static const char *const signs[] = {">=", "<=", ">", "<"};
    const spec_fact *fact = &spec->facts[node->fact];
    unsigned f = node->fact;
    if (node->op == SPEC_BETWEEN) {
        bench_putf(out, "(and (numberp ?f%u) (<= %.17g ?f%u %.17g))", f, node->low, f, node->high);
    } else if (fact->type == SPEC_NUMBER) {
        bench_putf(out, "(and (numberp ?f%u) (%s ?f%u %.17g))", f, signs[node->op], f, node->low);
    } else if (fact->type == SPEC_BOOL) {
        bench_putf(out, "(eq ?f%u %s)", f, node->mask == 2 ? "yes" : "no");
    } else {
        bool set = fact->type == SPEC_SET, many = (node->mask & (node->mask - 1)) != 0;
        bench_puts(out, !many ? "" : node->op == SPEC_HAS_ALL ? "(and " : "(or ");
        for (uint32_t m = 0; m < fact->member_count; m++)
            if (node->mask >> m & 1)
                bench_putf(out, set ? "(member$ %s $?f%u) " : "(eq %s ?f%u) ", fact->members[m], f);
        bench_puts(out, many ? ")" : "");
    }
}

static void put_condition(bench_text *out, const spec_book *spec, uint32_t at, bool *needed)
{
    const spec_node *node = &spec->nodes[at];
    if (node->op < SPEC_ALL) {
        needed[node->fact] = true;
        put_comparison(out, spec, node);
        return;
    }
    bool joined = node->op == SPEC_NOT || node->count > 1;
    if (joined)
        bench_puts(out, node->op == SPEC_ALL ? "(and " : node->op == SPEC_ANY ? "(or " : "(not ");
    for (uint32_t i = 0; i < node->count; i++)
        put_condition(out, spec, node->first + i, needed);
    bench_puts(out, joined ? ")" : "");
}

/* The first comparison on a fact stands on its slot, whatever else follows in a test. */
static void put_rule(bench_text *out, const spec_book *spec, uint32_t rule)
{
    const spec_node *when = &spec->nodes[spec->rules[rule].when];
    uint32_t on_slot[SPEC_FACTS];
    bool needed[SPEC_FACTS] = {false}, placed[SPEC_FACTS] = {false};
    bench_text tests = {0};
    bench_puts(&tests, "");
    for (uint32_t i = 0; i < when->count; i++) {
        const spec_node *part = &spec->nodes[when->first + i];
        if (part->op < SPEC_ALL && !placed[part->fact]) {
            placed[part->fact] = true;
            on_slot[part->fact] = when->first + i;
            continue;
        }
        bench_puts(&tests, " (test ");
        put_condition(&tests, spec, when->first + i, needed);
        bench_puts(&tests, ")");
    }
    bench_putf(out, "(defrule r%u (patient", rule);
    for (uint32_t f = 0; f < spec->fact_count; f++) {
        if (!placed[f] && !needed[f])
            continue;
        bench_putf(out, " (%s %s?f%u", spec->facts[f].name,
                   spec->facts[f].type == SPEC_SET ? "$" : "", f);
        if (placed[f]) {
            bench_puts(out, "&:");
            put_comparison(out, spec, &spec->nodes[on_slot[f]]);
        }
        bench_puts(out, ")");
    }
    bench_putf(out, ")");
    bench_puts(out, tests.bytes);
    bench_putf(out, " => (hit %u))", rule);
    free(tests.bytes);
}

static void build(const char *text)
{
    if (!EnvBuild(own.environment, text))
        bench_die("clips", text);
}

static void compile(const spec_book *spec)
{
    static char name[] = "hit", restrictions[] = "11l";
    bench_text text = {0};
    own.environment = CreateEnvironment();
    EnvDefineFunction2(own.environment, name, 'v', PTIEF take_hit, name, restrictions);
    bench_puts(&text, "(deftemplate patient");
    for (uint32_t f = 0; f < spec->fact_count; f++)
        bench_putf(&text,
                   spec->facts[f].type == SPEC_SET ? " (multislot %s)" : " (slot %s (default nil))",
                   spec->facts[f].name);
    bench_puts(&text, ")");
    build(text.bytes);
    for (uint32_t r = 0; r < spec->rule_count; r++) {
        text.length = 0;
        put_rule(&text, spec, r);
        build(text.bytes);
    }
    free(text.bytes);
    EnvReset(own.environment);
    own.pattern = EnvFindDeftemplate(own.environment, "patient");
}

/* ---- a patient ---- */

static void put_slot(void *fact, const cJSON *item)
{
    void *environment = own.environment;
    DATA_OBJECT value;
    if (cJSON_IsArray(item)) {
        int count = cJSON_GetArraySize(item), at = 0;
        void *field = EnvCreateMultifield(environment, (long)count);
        for (const cJSON *member = item->child; member != NULL; member = member->next) {
            at++;
            SetMFType(field, at, SYMBOL);
            SetMFValue(field, at, EnvAddSymbol(environment, member->valuestring));
        }
        SetType(value, MULTIFIELD);
        SetValue(value, field);
        EnvSetDOBegin(environment, value, 1);
        EnvSetDOEnd(environment, value, count);
    } else if (cJSON_IsNumber(item)) {
        SetType(value, FLOAT);
        SetValue(value, EnvAddDouble(environment, item->valuedouble));
    } else {
        SetType(value, SYMBOL);
        SetValue(value, EnvAddSymbol(environment, cJSON_IsString(item) ? item->valuestring
                                                  : cJSON_IsTrue(item) ? "yes"
                                                                       : "no"));
    }
    EnvPutFactSlot(environment, fact, item->string, &value);
}

static int ascending(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

static void match(void *context, adapter_tree *tree)
{
    (void)context;
    void *fact = EnvCreateFact(own.environment, own.pattern);
    for (const cJSON *item = tree->patient->child; item != NULL; item = item->next)
        if (spec_find_fact(tree->spec, item->string) >= 0)
            put_slot(fact, item);
    EnvAssignFactSlotDefaults(own.environment, fact);
    own.hit_count = 0;
    fact = EnvAssert(own.environment, fact);
    EnvRun(own.environment, -1);
    EnvRetract(own.environment, fact);
    qsort(own.hits, own.hit_count, sizeof *own.hits, ascending);
    memcpy(tree->matched, own.hits, own.hit_count * sizeof *own.hits);
    tree->matched_count = own.hit_count;
}

int main(int argc, char **argv)
{
    adapter_tree tree = {.match = match};
    adapter_need_arguments(argc);
    double begin = bench_now();
    tree.spec = spec_read(argv[1]);
    double read = bench_now();
    own.hit_most = tree.spec->rule_count;
    own.hits = bench_new(own.hit_most, sizeof *own.hits);
    compile(tree.spec);
    int code = adapter_run_tree(argc, argv, "clips", &tree, read - begin, bench_now() - read);
    free(own.hits);
    return code;
}
