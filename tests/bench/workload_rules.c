/* SPDX-License-Identifier: MIT */
/* Rules of the neutral workload: comparisons are tried on a sample of patients, kept in a pool by
 * how often they hold, and put together until the whole holds about as often as it should. */
#include "workload_parts.h"

#include <stdlib.h>
#include <string.h>

#define SAMPLE 4096
#define WORDS (SAMPLE / 64)
#define TRIES 12

typedef struct sample_bits {
    uint64_t at[WORDS]; /* a bit per patient of the sample for whom it holds */
} sample_bits;

struct workload_atom {
    spec_node node;
    double share;
    sample_bits holds;
};

/* ---- the pool ---- */

static uint64_t some_members(bench_chance *chance, uint32_t members, uint32_t wanted)
{
    uint64_t mask = 0;
    uint32_t taken = 0;
    while (taken < wanted && taken < members) {
        uint64_t bit = UINT64_C(1) << bench_below(chance, members);
        taken += (mask & bit) == 0;
        mask |= bit;
    }
    return mask;
}

static void draw_number(bench_chance *chance, uint32_t fact, spec_node *node)
{
    static const double weights[] = {32, 22, 8, 8, 30};
    node->op = (spec_op)bench_weighted(chance, weights, 5);
    node->low = workload_number(bench_unit(chance), fact);
    if (node->op == SPEC_BETWEEN) {
        double other = workload_number(bench_unit(chance), fact);
        node->high = other > node->low ? other : node->low;
        node->low = other < node->low ? other : node->low;
    }
}

static void draw_atom(workload *w, bench_chance *chance, spec_node *node)
{
    static const double kinds[] = {32, 26, 18, 24}; /* numbers, choices, bools, sets */
    spec_type type = (spec_type)bench_weighted(chance, kinds, 4);
    do {
        node->fact = bench_below(chance, w->base.fact_count);
    } while (w->base.facts[node->fact].type != type);
    uint32_t members = w->base.facts[node->fact].member_count;
    double turn = bench_unit(chance);
    switch (type) {
    case SPEC_NUMBER:
        draw_number(chance, node->fact, node);
        break;
    case SPEC_CHOICE:
        node->op = turn < 0.5 ? SPEC_EQ : SPEC_IN;
        node->mask = some_members(chance, members,
                                  turn < 0.5 ? 1 : 2 + bench_below(chance, members < 5 ? 1 : 3));
        break;
    case SPEC_BOOL:
        node->op = SPEC_IS;
        node->mask = turn < 0.6 ? 2 : 1;
        break;
    case SPEC_SET:
        node->op = turn < 0.55 ? SPEC_HAS : turn < 0.85 ? SPEC_HAS_ANY : SPEC_HAS_ALL;
        node->mask = some_members(chance, members,
                                  node->op == SPEC_HAS       ? 1
                                  : node->op == SPEC_HAS_ALL ? 2
                                                             : 2 + bench_below(chance, 3));
        break;
    }
}

static double share_of(const sample_bits *bits)
{
    uint32_t count = 0;
    for (int i = 0; i < WORDS; i++)
        count += (uint32_t)__builtin_popcountll(bits->at[i]);
    return (double)count / SAMPLE;
}

static int by_share(const void *a, const void *b)
{
    const workload_atom *x = a, *y = b;
    return x->share != y->share ? (x->share < y->share ? -1 : 1)
                                : memcmp(&x->holds, &y->holds, sizeof x->holds);
}

/* Comparisons that hold for some patients and not for all; the rarest first. */
static void make_pool(workload *w, bench_chance *chance, uint32_t count)
{
    spec_patient *sample = bench_new(SAMPLE, sizeof *sample);
    spec_book one = {.nodes = NULL};
    for (int i = 0; i < SAMPLE; i++)
        workload_draw(w, chance, &sample[i]);
    free(w->pool);
    w->pool = bench_new(count, sizeof *w->pool);
    w->pool_count = 0;
    spec_new_nodes(&one, 1);
    while (w->pool_count < count) {
        workload_atom *atom = &w->pool[w->pool_count];
        memset(atom, 0, sizeof *atom);
        draw_atom(w, chance, &atom->node);
        one.nodes[0] = atom->node;
        for (int i = 0; i < SAMPLE; i++)
            atom->holds.at[i / 64] |= (uint64_t)spec_holds(&one, 0, &sample[i]) << (i % 64);
        atom->share = share_of(&atom->holds);
        w->pool_count += atom->share > 0.002 && atom->share < 0.97;
    }
    qsort(w->pool, w->pool_count, sizeof *w->pool, by_share);
    free(one.nodes);
    free(sample);
}

/* A comparison that holds for about this share of the patients. */
static const workload_atom *pick(const workload *w, bench_chance *chance, double share)
{
    uint32_t low = 0, high = w->pool_count, near = w->pool_count / 40 + 2;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (w->pool[middle].share < share)
            low = middle + 1;
        else
            high = middle;
    }
    uint32_t from = low > near ? low - near : 0;
    uint32_t to = low + near < w->pool_count ? low + near : w->pool_count;
    return &w->pool[from + bench_below(chance, to - from)];
}

/* ---- one condition ---- */

typedef struct draft {
    spec_book *spec;
    workload *w;
    bench_chance *chance;
    spec_node parts[8];
    uint32_t part_count;
    sample_bits holds;
} draft;

/* The number that, taken `power` times, gives `product`. */
static double root(double product, uint32_t power)
{
    double low = 0, high = 1;
    for (int i = 0; i < 40; i++) {
        double middle = (low + high) / 2, whole = 1;
        for (uint32_t k = 0; k < power; k++)
            whole *= middle;
        if (whole < product)
            low = middle;
        else
            high = middle;
    }
    return low;
}

static void also(draft *d, spec_node node, const sample_bits *bits, bool negated)
{
    for (int i = 0; i < WORDS; i++)
        d->holds.at[i] &= negated ? ~bits->at[i] : bits->at[i];
    d->parts[d->part_count++] = node;
}

/* `any` of comparisons, now and then with an `all` of two among them; or, negated, `not` of one or
 * of an `any`. */
static void add_group(draft *d, uint32_t count, double share, bool negated)
{
    sample_bits bits = {{0}};
    spec_node group = {.op = SPEC_ANY, .count = count};
    if (negated && count == 1) {
        const workload_atom *atom = pick(d->w, d->chance, share);
        spec_node not = {.op = SPEC_NOT, .count = 1, .first = spec_new_nodes(d->spec, 1)};
        d->spec->nodes[not .first] = atom->node;
        also(d, not, &atom->holds, true);
        return;
    }
    group.first = spec_new_nodes(d->spec, count);
    for (uint32_t i = 0; i < count; i++) {
        const workload_atom *atom = pick(d->w, d->chance, share / count);
        sample_bits own = atom->holds;
        spec_node node = atom->node;
        if (!negated && count == 3 && i == 1 && bench_happens(d->chance, 0.2)) {
            const workload_atom *one = pick(d->w, d->chance, root(share / count, 2));
            const workload_atom *two = pick(d->w, d->chance, root(share / count, 2));
            node = (spec_node){.op = SPEC_ALL, .count = 2, .first = spec_new_nodes(d->spec, 2)};
            d->spec->nodes[node.first] = one->node;
            d->spec->nodes[node.first + 1] = two->node;
            for (int k = 0; k < WORDS; k++)
                own.at[k] = one->holds.at[k] & two->holds.at[k];
        }
        d->spec->nodes[group.first + i] = node;
        for (int k = 0; k < WORDS; k++)
            bits.at[k] |= own.at[k];
    }
    if (negated) {
        spec_node not = {.op = SPEC_NOT, .count = 1, .first = spec_new_nodes(d->spec, 1)};
        d->spec->nodes[not .first] = group;
        group = not ;
    }
    also(d, group, &bits, negated);
}

/* Parts that together hold for about this share of the patients; returns the share they do hold
 * for. */
static double draw_condition(draft *d, double share)
{
    static const double sizes[] = {20, 30, 25, 15, 10}; /* of 2 to 6 comparisons */
    uint32_t left = 2 + bench_weighted(d->chance, sizes, 5), any = 0, not = 0;
    d->part_count = 0;
    memset(&d->holds, 0xff, sizeof d->holds);
    if (share < 0.005 && left < 3)
        left = 3;
    if (left >= 3 && bench_happens(d->chance, 0.28)) {
        any = 2 + (left > 3 ? bench_below(d->chance, 2) : 0);
        left -= any;
    }
    if (left >= 2 && bench_happens(d->chance, 0.25)) {
        not = left >= 3 && bench_happens(d->chance, 0.25) ? 2 : 1;
        left -= not ;
    }
    double each = root(not > 0 ? share / 0.85 : share, left + (any > 0));
    for (uint32_t i = 0; i < left; i++) {
        const workload_atom *atom =
            pick(d->w, d->chance, each * (0.7 + 0.7 * bench_unit(d->chance)));
        also(d, atom->node, &atom->holds, false);
    }
    if (any > 0)
        add_group(d, any, each, false);
    if (not > 0)
        add_group(d, not, 0.15, true);
    return share_of(&d->holds);
}

static double ratio(double a, double b)
{
    a += 0.0001;
    b += 0.0001;
    return a > b ? a / b : b / a;
}

/* The condition whose share comes nearest, of some tries, as a node with its parts beside each
 * other. */
static uint32_t make_condition(draft *d, double share)
{
    spec_node best[8];
    uint32_t best_count = 0;
    double best_ratio = 0;
    for (int i = 0; i < TRIES && (best_count == 0 || best_ratio > 1.6); i++) {
        double off = ratio(draw_condition(d, share), share);
        if (best_count > 0 && off >= best_ratio)
            continue;
        best_ratio = off;
        best_count = d->part_count;
        memcpy(best, d->parts, sizeof best);
    }
    for (uint32_t i = best_count; i-- > 1;) { /* in no order */
        uint32_t k = bench_below(d->chance, i + 1);
        spec_node node = best[i];
        best[i] = best[k];
        best[k] = node;
    }
    uint32_t when = spec_new_nodes(d->spec, 1), first = spec_new_nodes(d->spec, best_count);
    memcpy(d->spec->nodes + first, best, best_count * sizeof *best);
    d->spec->nodes[when] = (spec_node){.op = SPEC_ALL, .first = first, .count = best_count};
    return when;
}

/* ---- rules ---- */

/* A fact that the condition reads. */
static const char *fact_in(const spec_book *spec, uint32_t at)
{
    while (spec->nodes[at].op >= SPEC_ALL)
        at = spec->nodes[at].first;
    return spec->facts[spec->nodes[at].fact].name;
}

static size_t put_reason(workload *w, const spec_book *spec, const spec_rule *rule)
{
    size_t begin = w->reasons.length;
    const spec_node *when = &spec->nodes[rule->when];
    const char *technique =
        spec->techniques[rule->technique >= 0 ? (uint32_t)rule->technique : rule->vetoes[0]];
    bench_putf(&w->reasons, "%s is %s by %s and %s", technique,
               rule->technique >= 0 ? "suggested" : "ruled out", fact_in(spec, when->first),
               fact_in(spec, when->first + when->count - 1));
    for (size_t i = begin; i < w->reasons.length; i++)
        if (w->reasons.bytes[i] == '_')
            w->reasons.bytes[i] = ' ';
    bench_put(&w->reasons, "", 1);
    return begin;
}

static void draw_action(const spec_book *spec, bench_chance *chance, spec_rule *rule)
{
    static const double counts[] = {5, 3, 2};
    rule->technique = -1;
    if (!bench_happens(chance, 0.15)) {
        rule->technique = (int)bench_below(chance, spec->technique_count);
        rule->weight = (1 + bench_below(chance, 12)) / 4.0;
        return;
    }
    uint32_t wanted = 1 + bench_weighted(chance, counts, 3);
    uint32_t first = bench_below(chance, spec->technique_count - 40);
    for (uint32_t i = 0; i < wanted; i++)
        rule->vetoes[rule->veto_count++] = first + i * (1 + bench_below(chance, 13));
    for (uint32_t i = 1; i < rule->veto_count; i++)
        if (rule->vetoes[i] <= rule->vetoes[i - 1])
            rule->vetoes[i] = rule->vetoes[i - 1] + 1;
}

static double mean_share(uint32_t rules)
{
    double share = 33.0 / rules;
    return rules == 30      ? 0.055
           : rules == 300   ? 0.10
           : share < 0.0003 ? 0.0003
           : share > 0.1    ? 0.1
                            : share;
}

static void copy_base(const spec_book *base, spec_book *out)
{
    *out = *base;
    out->nodes = NULL;
    out->rules = NULL;
    out->document = NULL;
}

spec_book *workload_spec(workload *w, uint32_t rules)
{
    static const double spread[] = {0.25, 0.4, 0.6, 0.8, 1, 1.3, 1.7, 2.2};
    spec_book *out = bench_new(1, sizeof *out);
    bench_chance chance = {w->seed * 4 + 3 + ((uint64_t)rules << 32)};
    size_t *reasons = bench_new(rules, sizeof *reasons);
    copy_base(&w->base, out);
    out->rules = bench_new(rules, sizeof *out->rules);
    out->rule_count = rules;
    make_pool(w, &chance, 4000 + rules);
    w->reasons.length = 0;
    draft d = {.spec = out, .w = w, .chance = &chance};
    for (uint32_t r = 0; r < rules; r++) {
        double share = mean_share(rules) * spread[bench_below(&chance, 8)];
        out->rules[r].when = make_condition(&d, share);
        draw_action(out, &chance, &out->rules[r]);
        reasons[r] = put_reason(w, out, &out->rules[r]);
        bench_putf(&w->reasons, "R%05u", r + 1);
        bench_put(&w->reasons, "", 1);
    }
    for (uint32_t r = 0; r < rules; r++) { /* now that the text no longer moves */
        out->rules[r].reason = w->reasons.bytes + reasons[r];
        out->rules[r].id = out->rules[r].reason + strlen(out->rules[r].reason) + 1;
    }
    free(reasons);
    return out;
}

void workload_forget_rules(workload *w)
{
    free(w->pool);
    free(w->reasons.bytes);
}
