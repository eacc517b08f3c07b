/* SPDX-License-Identifier: MIT */
/* Palpate on the neutral workload: the spec becomes a rule pack in memory, a cohort finds the rules
 * that fire, and the result is put together from pieces that were escaped once.
 *
 * With PALPATE_NEUTRAL_PLANS in the environment whole plans are made and written instead
 * (palpate.plan/1), which says what full explanations cost; its results are then no neutral
 * results. With PALPATE_NEUTRAL_LANGUAGES the rules are opened in all languages, as a service does,
 * instead of their own alone: what that takes is told with the load.
 */
#include <stdlib.h>
#include <string.h>
#include "adapter.h"
#include "palpate.h"

/* Text that was escaped once. Behind the last one there is room for a whole block, and pieces are
 * copied block by block. */
#define BLOCK 32
typedef struct piece {
    uint32_t at, length;
} piece;

typedef struct neutral_rule {
    piece id;     /* ,"R00001" with its comma */
    piece reason; /* likewise */
    int technique;
    double weight;
    uint32_t vetoes[SPEC_VETOES], veto_count;
} neutral_rule;

/* What the rules that fired say of one technique: a chain of them, in the order of the spec. */
typedef struct technique_sum {
    double score;
    uint32_t first_reason, last_reason; /* links; 0: none */
    uint32_t first_veto, last_veto;
} technique_sum;

typedef struct link {
    uint32_t rule, next;
} link;

typedef struct neutral {
    spec_book *spec;
    palpate_engine *engine;
    palpate_cohort *cohort;
    bench_text pieces;
    neutral_rule *rules; /* by the engine's index */
    uint32_t by_rank[SPEC_TECHNIQUES];
    piece techniques[SPEC_TECHNIQUES]; /* ,{"technique":"x" */
    technique_sum sums[SPEC_TECHNIQUES];
    uint64_t recommended[SPEC_TECHNIQUES / 64]; /* a bit each by rank */
    uint64_t vetoed[SPEC_TECHNIQUES / 64];
    size_t longest; /* of all pieces */
    link *links;
    uint32_t link_count;
    bool whole_plans;
    bench_text plans[PALPATE_COHORT_MOST];
} neutral;

static void check(palpate_status status, const palpate_error *error, const char *what)
{
    if (status == PALPATE_OK)
        return;
    fprintf(stderr, "neutral: %s%s: %s %s\n", error->place.file, error->place.pointer,
            error->detail, error->hint);
    bench_die(what, palpate_status_word(status));
}

/* ---- the rule pack ---- */

typedef struct texts {
    palpate_rule_text *at;
    size_t count, capacity;
} texts;

static char *copy(const char *bytes, size_t length)
{
    char *result = bench_new(length + 1, 1);
    memcpy(result, bytes, length);
    return result;
}

static void gather(void *context, const char *name, const bench_text *text)
{
    texts *all = context;
    if (all->count == all->capacity) {
        all->capacity = all->capacity > 0 ? all->capacity * 2 : 16;
        all->at = bench_grow(all->at, all->capacity, sizeof *all->at);
    }
    all->at[all->count++] = (palpate_rule_text){.name = copy(name, strlen(name)),
                                                .bytes = copy(text->bytes, text->length),
                                                .length = text->length};
}

static void forget(texts *all)
{
    for (size_t i = 0; i < all->count; i++) {
        free((void *)(uintptr_t)all->at[i].name);
        free((void *)(uintptr_t)all->at[i].bytes);
    }
    free(all->at);
}

static palpate_engine *compile(const texts *all)
{
    /* A rule set of 30,000 generated rules is larger than any that people write. */
    static const palpate_limit_setting limits[] = {{"rule_heap_bytes", UINT64_C(1) << 30},
                                                   {"rule_set_bytes", UINT64_C(1) << 30},
                                                   {"rules", 1000000}};
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_layer layer = {.texts = all->at, .text_count = all->count};
    palpate_options options = PALPATE_OPTIONS_INIT;
    palpate_engine *engine = NULL;
    palpate_findings *findings = NULL;
    options.layers = &layer;
    options.layer_count = 1;
    options.limits = limits;
    options.limit_count = sizeof limits / sizeof limits[0];
    if (getenv("PALPATE_NEUTRAL_LANGUAGES") == NULL)
        options.languages = ""; /* results hold no words of others */
    palpate_status status = palpate_engine_open(&options, &engine, &findings, &error);
    for (size_t i = 0; i < palpate_findings_count(findings) && i < 10; i++) {
        const palpate_finding *finding = palpate_findings_get(findings, i);
        fprintf(stderr, "%s:%u: %s\n", finding->file, finding->line, finding->message);
    }
    palpate_findings_free(findings);
    check(status, &error, "rules");
    return engine;
}

/* ---- pieces ---- */

static piece keep(neutral *n, const char *before, const char *text)
{
    piece result = {(uint32_t)n->pieces.length, 0};
    bench_puts(&n->pieces, before);
    bench_puts(&n->pieces, "\"");
    for (; *text != '\0'; text++) {
        if (*text == '"' || *text == '\\')
            bench_puts(&n->pieces, "\\");
        bench_put(&n->pieces, text, 1);
    }
    bench_puts(&n->pieces, "\"");
    result.length = (uint32_t)n->pieces.length - result.at;
    if (result.length > n->longest)
        n->longest = result.length;
    return result;
}

/* Ids of the engine's rules, in the order of the engine: by phase and id. The spec's may stand in
 * another. */
static int by_id(const void *a, const void *b)
{
    const spec_rule *const *x = a, *const *y = b;
    return strcmp((*x)->id, (*y)->id);
}

static void keep_rules(neutral *n)
{
    uint32_t count = n->spec->rule_count;
    const spec_rule **sorted = bench_new(count, sizeof *sorted);
    for (uint32_t r = 0; r < count; r++)
        sorted[r] = &n->spec->rules[r];
    qsort(sorted, count, sizeof *sorted, by_id);
    n->rules = bench_new(count, sizeof *n->rules);
    for (uint32_t r = 0; r < count; r++) {
        const spec_rule *from = sorted[r];
        const char *id = palpate_engine_id(n->engine, "rule", r);
        if (id == NULL || strcmp(id, from->id) != 0 ||
            (r > 0 && sorted[r - 1] >= from)) /* results stand in the order of the spec */
            bench_die(from->id, "the rules are not in the order of their ids");
        neutral_rule *rule = &n->rules[r];
        rule->id = keep(n, ",", from->id);
        rule->reason = keep(n, ",", from->reason);
        rule->technique = from->technique;
        rule->weight = from->weight;
        rule->veto_count = from->veto_count;
        memcpy(rule->vetoes, from->vetoes, sizeof rule->vetoes);
    }
    free(sorted);
    for (uint32_t t = 0; t < n->spec->technique_count; t++) {
        n->by_rank[n->spec->technique_rank[t]] = t;
        n->techniques[t] = keep(n, ",{\"technique\":", n->spec->techniques[t]);
    }
    bench_put(&n->pieces, (const char[BLOCK]){0}, BLOCK);
    n->links = bench_new((size_t)count * SPEC_VETOES + 1, sizeof *n->links);
}

/* ---- reading and deciding ---- */

static void read_plan(neutral *n, uint32_t lane, const char *line, size_t length)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_plan *plan = NULL;
    n->plans[lane].length = 0;
    check(palpate_plan_json(n->engine, line, length, NULL, &plan, &error), &error, "patient");
    check(palpate_plan_write(plan, PALPATE_FORMAT_JSON, NULL, bench_put, &n->plans[lane], &error),
          &error, "plan");
    palpate_plan_free(plan);
}

static void read_patient(void *context, uint32_t lane, const char *line, size_t length)
{
    neutral *n = context;
    palpate_error error = PALPATE_ERROR_INIT;
    if (n->whole_plans) {
        read_plan(n, lane, line, length);
        return;
    }
    if (lane == 0)
        palpate_cohort_clear(n->cohort);
    check(palpate_cohort_add(n->cohort, line, length, &error), &error, "patient");
}

static void decide(void *context, uint32_t lanes)
{
    neutral *n = context;
    palpate_error error = PALPATE_ERROR_INIT;
    (void)lanes;
    if (!n->whole_plans)
        check(palpate_cohort_match(n->cohort, &error), &error, "match");
}

/* ---- writing ---- */

/* Where to write on; room is made once for a patient. */
static inline char *put(char *to, const char *bytes, size_t length)
{
    memcpy(to, bytes, length);
    return to + length;
}
#define PUT(to, words) put(to, words, sizeof(words) - 1)

static inline char *put_piece(const neutral *n, piece what, char *to)
{
    const char *from = n->pieces.bytes + what.at;
    memcpy(to, from, BLOCK);
    for (uint32_t done = BLOCK; done < what.length; done += BLOCK)
        memcpy(to + done, from + done, BLOCK);
    return to + what.length;
}

/* Scores are quarters; others go through the C library. */
static char *put_number(double value, char *to)
{
    static const char *const fractions[] = {"", ".25", ".5", ".75"};
    double quarters = value * 4;
    if (quarters < 0 || quarters > 1e9 || quarters != (double)(uint32_t)quarters)
        return to + snprintf(to, BLOCK, "%.17g", value);
    char digits[16];
    size_t at = sizeof digits;
    uint32_t whole = (uint32_t)quarters / 4;
    do {
        digits[--at] = (char)('0' + whole % 10);
        whole /= 10;
    } while (whole > 0);
    to = put(to, digits + at, sizeof digits - at);
    for (const char *rest = fractions[(uint32_t)quarters % 4]; *rest != '\0'; rest++)
        *to++ = *rest;
    return to;
}

static void chain(neutral *n, uint32_t *first, uint32_t *last, uint32_t rule)
{
    uint32_t at = ++n->link_count;
    n->links[at] = (link){rule, 0};
    *(*first == 0 ? first : &n->links[*last].next) = at;
    *last = at;
}

static void mark(uint64_t *bits, uint32_t at)
{
    bits[at / 64] |= UINT64_C(1) << (at % 64);
}

/* The techniques that are marked, by rank. */
static uint32_t list_marked(const neutral *n, const uint64_t *bits, uint32_t *out)
{
    uint32_t count = 0;
    for (uint32_t w = 0; w < SPEC_TECHNIQUES / 64; w++)
        for (uint64_t left = bits[w]; left != 0; left &= left - 1)
            out[count++] = n->by_rank[w * 64 + (uint32_t)__builtin_ctzll(left)];
    return count;
}

static void add_up(neutral *n, const uint32_t *fired, size_t count)
{
    const uint32_t *rank = n->spec->technique_rank;
    memset(n->sums, 0, n->spec->technique_count * sizeof *n->sums);
    memset(n->recommended, 0, sizeof n->recommended);
    memset(n->vetoed, 0, sizeof n->vetoed);
    n->link_count = 0;
    for (size_t i = 0; i < count; i++) {
        const neutral_rule *rule = &n->rules[fired[i]];
        for (uint32_t v = 0; v < rule->veto_count; v++) {
            technique_sum *sum = &n->sums[rule->vetoes[v]];
            mark(n->vetoed, rank[rule->vetoes[v]]);
            chain(n, &sum->first_veto, &sum->last_veto, fired[i]);
        }
        if (rule->technique < 0)
            continue;
        technique_sum *sum = &n->sums[rule->technique];
        mark(n->recommended, rank[rule->technique]);
        sum->score += rule->weight;
        chain(n, &sum->first_reason, &sum->last_reason, fired[i]);
    }
}

static char *put_reasons(const neutral *n, uint32_t first, char *to)
{
    to = PUT(to, ",\"reasons\":");
    char *begin = to;
    for (uint32_t at = first; at != 0; at = n->links[at].next)
        to = put_piece(n, n->rules[n->links[at].rule].reason, to);
    *begin = '['; /* over the first comma */
    return PUT(to, "]}");
}

/* By falling score, then by name: inserted one by one in the order of names. */
static uint32_t order(const neutral *n, uint32_t *out)
{
    uint64_t shown[SPEC_TECHNIQUES / 64];
    for (uint32_t w = 0; w < SPEC_TECHNIQUES / 64; w++)
        shown[w] = n->recommended[w] & ~n->vetoed[w];
    uint32_t count = list_marked(n, shown, out);
    for (uint32_t i = 1; i < count; i++) {
        uint32_t t = out[i], at = i;
        for (; at > 0 && n->sums[out[at - 1]].score < n->sums[t].score; at--)
            out[at] = out[at - 1];
        out[at] = t;
    }
    return count;
}

/* The list that begins at `begin`, whose first comma becomes its bracket. */
static char *end_list(char *begin, char *to)
{
    to += to == begin;
    *begin = '[';
    *to++ = ']';
    return to;
}

static char *put_techniques(const neutral *n, char *to)
{
    uint32_t shown[SPEC_TECHNIQUES], count = order(n, shown);
    char *begin = to = PUT(to, ",\"recommended\":");
    for (uint32_t i = 0; i < count; i++) {
        const technique_sum *sum = &n->sums[shown[i]];
        to = put_piece(n, n->techniques[shown[i]], to);
        to = put_number(sum->score, PUT(to, ",\"score\":"));
        to = put_reasons(n, sum->first_reason, to);
    }
    begin = to = PUT(end_list(begin, to), ",\"vetoes\":");
    count = list_marked(n, n->vetoed, shown);
    for (uint32_t i = 0; i < count; i++) {
        to = put_piece(n, n->techniques[shown[i]], to);
        to = put_reasons(n, n->sums[shown[i]].first_veto, to);
    }
    return end_list(begin, to);
}

/* Room for all that a patient's result may hold: the id of each rule and each link's reason, and
 * what stands around techniques. */
static char *make_room(const neutral *n, size_t count, size_t id_length, bench_text *out)
{
    size_t pieces = count + n->link_count + 2 * SPEC_TECHNIQUES;
    bench_reserve(out,
                  id_length * 2 + pieces * (n->longest + BLOCK) + 2 * SPEC_TECHNIQUES * 64 + 256);
    return out->bytes + out->length;
}

static void write_result(void *context, uint32_t lane, bench_text *out)
{
    neutral *n = context;
    size_t count;
    if (n->whole_plans) {
        bench_put(out, n->plans[lane].bytes, n->plans[lane].length);
        bench_put(out, "\n", 1);
        return;
    }
    const uint32_t *fired = palpate_cohort_fired(n->cohort, lane, &count);
    const char *id = palpate_cohort_id(n->cohort, lane);
    add_up(n, fired, count);
    char *to = make_room(n, count, id == NULL ? 0 : strlen(id), out);
    to = PUT(to, "{\"id\":\"");
    for (; id != NULL && *id != '\0'; id++) {
        if (*id == '"' || *id == '\\')
            *to++ = '\\';
        *to++ = *id;
    }
    char *begin = to = PUT(to, "\",\"matched\":");
    for (size_t i = 0; i < count; i++)
        to = put_piece(n, n->rules[fired[i]].id, to);
    to = PUT(put_techniques(n, end_list(begin, to)), "}\n");
    out->length = (size_t)(to - out->bytes);
    *to = '\0';
}

int main(int argc, char **argv)
{
    adapter_need_arguments(argc);
    static neutral n;
    palpate_error error = PALPATE_ERROR_INIT;
    texts all = {0};
    double begin = bench_now();
    n.spec = spec_read(argv[1]);
    double read = bench_now();
    n.whole_plans = getenv("PALPATE_NEUTRAL_PLANS") != NULL;
    spec_pack(n.spec, gather, &all);
    long before = bench_resident_kib();
    double opening = bench_now();
    n.engine = compile(&all);
    double open_s = bench_now() - opening;
    long open_kib = bench_peak_kib() - before;
    forget(&all);
    keep_rules(&n);
    check(palpate_cohort_new(n.engine, NULL, &n.cohort, &error), &error, "cohort");
    adapter_engine engine = {.name = n.whole_plans ? "palpate-plans" : "palpate",
                             .context = &n,
                             .load_s = read - begin,
                             .compile_s = bench_now() - read,
                             .open_s = open_s,
                             .open_kib = open_kib,
                             .lanes_most = PALPATE_COHORT_MOST,
                             .read = read_patient,
                             .decide = decide,
                             .write = write_result};
    int code = adapter_run(argc, argv, &engine);
    palpate_cohort_free(n.cohort);
    palpate_engine_free(n.engine);
    spec_free(n.spec);
    for (uint32_t i = 0; i < PALPATE_COHORT_MOST; i++)
        free(n.plans[i].bytes);
    free(n.pieces.bytes);
    free(n.rules);
    free(n.links);
    return code;
}
