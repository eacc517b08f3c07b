/* SPDX-License-Identifier: MIT */
/* One patient through the sieve: the rows of its values and-ed, then the nodes of the rules that
 * came through. What a patient says is not to be foreseen, so there are few branches. */
#include "evaluate/evaluation.h"
#include "evaluate/match.h"

#include <string.h>

/* ---- rows ---- */

/* Two words that a processor takes at once. */
typedef uint64_t pair __attribute__((vector_size(16)));
_Static_assert(PLP_SIEVE_STEP == 4, "a step is two pairs");

static inline pair pair_at(const uint64_t *words)
{
    pair result;
    memcpy(&result, words, sizeof result);
    return result;
}

static inline void put_pair(uint64_t *words, pair what)
{
    memcpy(words, &what, sizeof what);
}

static inline void and_row(uint64_t *rules, const uint64_t *row, uint32_t words)
{
    for (uint32_t w = 0; w < words; w += PLP_SIEVE_STEP) {
        put_pair(rules + w, pair_at(rules + w) & pair_at(row + w));
        put_pair(rules + w + 2, pair_at(rules + w + 2) & pair_at(row + w + 2));
    }
}

/* ---- values ---- */

/* As plp_cell_index, which tells one value of any type. */
static inline uint32_t cell_of_number(const plp_sieve_fact *of, const plp_value *value)
{
    if (value->knowledge != PLP_KNOWN)
        return value->knowledge == PLP_NEVER;
    uint32_t below = plp_thresholds_below(of->thresholds, of->threshold_count, value->as.number);
    bool at = below < of->threshold_count && of->thresholds[below] <= value->as.number;
    return 2 + 2 * below + at;
}

static inline void sift_value(const plp_evaluation *e, const plp_sieve_fact *of, size_t cell,
                              uint64_t *rules)
{
    for (uint32_t w = 0; w < of->words; w++)
        e->bits[of->first_word + w] = of->columns[cell * of->words + w];
    if (of->rules != NULL)
        and_row(rules, of->rules + cell * e->program->sieve.words, e->program->sieve.words);
}

static void sift_values(const plp_evaluation *e, const plp_facts *facts, uint64_t *rules)
{
    const plp_sieve *sieve = &e->program->sieve;
    uint32_t i = 0;
    for (; i < sieve->truths_end; i++) {
        const plp_value *value = &facts->values[sieve->facts[i].fact];
        uint32_t known = value->knowledge != PLP_UNKNOWN;
        sift_value(e, &sieve->facts[i], known + (known & value->as.truth), rules);
    }
    for (; i < sieve->choices_end; i++) {
        const plp_value *value = &facts->values[sieve->facts[i].fact];
        uint32_t known = value->knowledge != PLP_UNKNOWN;
        sift_value(e, &sieve->facts[i], known + (-known & value->as.member), rules);
    }
    for (; i < sieve->fact_count; i++) {
        const plp_sieve_fact *of = &sieve->facts[i];
        sift_value(e, of, cell_of_number(of, &facts->values[of->fact]), rules);
    }
}

/* ---- sets ---- */

static bool any_decided(const uint64_t *in, const uint64_t *out, uint32_t words)
{
    uint64_t decided = 0;
    for (uint32_t w = 0; w < words; w++)
        decided |= in[w] | out[w];
    return decided != 0;
}

/* The members that are in. */
static uint32_t list_members(const uint64_t *in, uint32_t words, uint32_t *members)
{
    uint32_t count = 0;
    for (uint32_t w = 0; w < words; w++)
        for (uint64_t bits = in[w]; bits != 0; bits &= bits - 1)
            members[count++] = w * 64 + (uint32_t)__builtin_ctzll(bits);
    return count;
}

static void and_set(uint64_t *rules, const plp_sieve_set *set, uint32_t words,
                    const uint32_t *members, uint32_t count)
{
    for (uint32_t w = 0; w < words; w += 2) {
        pair with = pair_at(set->asks_none + w), despite = pair_at(rules + w);
        for (uint32_t m = 0; m < count; m++) {
            size_t at = (size_t)members[m] * words + w;
            with |= pair_at(set->with + at);
            despite &= pair_at(set->despite + at);
        }
        put_pair(rules + w, with & despite);
    }
}

/* False: a set is known in part. */
static bool sift_sets(const plp_evaluation *e, const plp_facts *facts, uint64_t *rules)
{
    const plp_sieve *sieve = &e->program->sieve;
    uint32_t members[64 * PLP_SIEVE_SET_WORDS];
    for (uint32_t i = 0; i < sieve->set_count; i++) {
        const plp_sieve_set *set = &sieve->sets[i];
        const plp_value *value = &facts->values[set->fact];
        const uint64_t *in = facts->in + value->as.set_at, *out = facts->out + value->as.set_at;
        uint32_t words = (e->book->facts[set->fact].member_count + 63) / 64;
        if (value->knowledge != PLP_UNKNOWN)
            and_set(rules, set, sieve->words, members, list_members(in, words, members));
        else if (!any_decided(in, out, words))
            and_row(rules, set->unknown, sieve->words);
        else
            return false;
    }
    return true;
}

/* ---- rules ---- */

static inline bool fires(const plp_sieve *sieve, const uint64_t *bits, uint32_t rule)
{
    const plp_column_rule *row = &sieve->rules[rule];
    const plp_node *nodes = sieve->nodes + row->first;
    uint32_t at = row->entry;
    while (at < PLP_NODE_FALSE) {
        uint32_t column = nodes[at].column;
        at = nodes[at].next[bits[column / 64] >> (column % 64) & 1];
    }
    return at == PLP_NODE_TRUE;
}

/* Rules that came through, from low to high: that is the order of the ids. */
static void ask_rest(plp_evaluation *e, const uint64_t *rules)
{
    const plp_sieve *sieve = &e->program->sieve;
    plp_decision *d = &e->decision;
    bool withholds = e->book->withhold_overdue;
    for (uint32_t word = 0; word < sieve->words; word++)
        for (uint64_t through = rules[word]; through != 0; through &= through - 1) {
            uint32_t rule = word * 64 + (uint32_t)__builtin_ctzll(through);
            d->fired[d->fired_count] = rule;
            d->fired_count +=
                fires(sieve, e->bits, rule) && !(withholds && plp_decision_withholds(d, rule));
        }
}

bool plp_match_sieve(plp_evaluation *e, const plp_facts *given)
{
    const plp_sieve *sieve = &e->program->sieve;
    const plp_facts *facts;
    bool prepared = plp_match_prepare(e, given, &facts);
    uint64_t *rules = e->candidates;
    memcpy(rules, sieve->all, sieve->words * sizeof *rules);
    if (!sift_sets(e, facts, rules))
        return false;
    sift_values(e, facts, rules);
    for (uint32_t i = 0; i < sieve->filled_count; i++)
        plp_match_fill_fact(e, facts, sieve->filled[i], e->bits);
    if (prepared && sieve->asks_others)
        plp_match_fill_others(e, e->bits);
    ask_rest(e, rules);
    return true;
}
