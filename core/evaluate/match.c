/* SPDX-License-Identifier: MIT */
/* One patient: bits of the columns, then only the rules that hang under set ones. */
#include "evaluate/match.h"

#include <string.h>
#include "base/error.h"
#include "evaluate/evaluation.h"

/* ---- bits ---- */

/* The members in which a group looks, of one word. */
static uint64_t members_of(const plp_facts *facts, const plp_fact *fact, uint32_t set_at,
                           plp_members look, uint32_t word)
{
    uint32_t rest = fact->member_count - word * 64;
    uint64_t all = rest >= 64 ? UINT64_MAX : (UINT64_C(1) << rest) - 1;
    uint64_t in = facts->in[set_at + word], out = facts->out[set_at + word];
    switch (look) {
    case PLP_MEMBERS_IN:
        return in;
    case PLP_MEMBERS_OUT:
        return out;
    case PLP_MEMBERS_NOT_IN:
        return all & ~in;
    case PLP_MEMBERS_NOT_OUT:
        return all & ~out;
    }
    return 0;
}

/* The columns of a group that name a member that is found. */
static void fill_group(const plp_facts *facts, uint32_t fact, const plp_column_fact *of,
                       const plp_column_group *group, uint64_t *bits)
{
    const plp_fact *declared = &facts->book->facts[fact];
    uint32_t set_at = facts->values[fact].as.set_at, count = declared->member_count;
    for (uint32_t w = 0; w * 64 < count; w++) {
        uint64_t members = members_of(facts, declared, set_at, group->look, w);
        const uint64_t *rows = group->by_four + (size_t)w * 16 * 16 * of->words;
        uint32_t fours = (count - w * 64 >= 64 ? 64 : count - w * 64 + 3) / 4;
        for (uint32_t i = 0; i < of->words; i++) {
            uint64_t found = 0;
            for (uint32_t four = 0; four < fours; four++)
                found |= rows[(four * 16 + (members >> (four * 4) & 15)) * of->words + i];
            if (group->turned)
                bits[i] = (bits[i] | (w == 0 ? group->own[i] : 0)) & ~found;
            else
                bits[i] |= found;
        }
    }
}

static plp_truth truth_of(const plp_evaluation *e, const plp_facts *facts, uint32_t fact,
                          uint32_t predicate)
{
    const plp_predicate *asked = &e->program->predicates.at[predicate];
    const plp_value *value = &facts->values[fact];
    if (asked->kind == PLP_PREDICATE_SET)
        return plp_predicate_decide_set(asked, facts->in + value->as.set_at,
                                        facts->out + value->as.set_at,
                                        value->knowledge != PLP_UNKNOWN);
    return plp_predicate_decide(asked, plp_cell_of(&facts->book->facts[fact], value));
}

void plp_match_fill_fact(const plp_evaluation *e, const plp_facts *facts, uint32_t fact,
                         uint64_t *bits)
{
    const plp_columns *columns = &e->program->columns;
    const plp_column_fact *of = &columns->facts[fact];
    uint64_t *own = bits + of->first_word;
    if (of->rows != NULL) {
        const plp_fact *declared = &facts->book->facts[fact];
        uint32_t cell = plp_cell_index(declared, &e->program->predicates.cells[fact],
                                       plp_cell_of(declared, &facts->values[fact]));
        const uint64_t *row = of->rows + (size_t)cell * of->words;
        for (uint32_t i = 0; i < of->words; i++)
            own[i] = row[i];
        return;
    }
    memset(own, 0, of->words * sizeof *own);
    for (uint32_t i = 0; i < of->group_count; i++)
        fill_group(facts, fact, of, &of->groups[i], own);
    for (uint32_t i = of->loose_begin; i < of->loose_end; i++) {
        uint32_t at = columns->loose[i];
        plp_column column = columns->at[at];
        if (plp_literal_holds(column.literal, truth_of(e, facts, fact, column.predicate)))
            bits[at / 64] |= UINT64_C(1) << (at % 64);
    }
}

bool plp_match_prepare(plp_evaluation *e, const plp_facts *given, const plp_facts **facts)
{
    const plp_columns *columns = &e->program->columns;
    *facts = given;
    if (e->program->preparation_count == 0 && columns->others_begin == columns->others_end)
        return false;
    plp_answers_take(e, given);
    *facts = &e->decision.facts;
    return true;
}

void plp_match_fill_others(const plp_evaluation *e, uint64_t *bits)
{
    const plp_columns *columns = &e->program->columns;
    for (uint32_t i = columns->others_begin; i < columns->others_end; i++) {
        uint32_t at = columns->loose[i];
        if (i == columns->others_begin)
            memset(bits + at / 64, 0, (columns->words - at / 64) * sizeof *bits);
        if (plp_literal_holds(columns->at[at].literal,
                              (plp_truth)e->truth[columns->at[at].predicate]))
            bits[at / 64] |= UINT64_C(1) << (at % 64);
    }
}

void plp_match_fill(plp_evaluation *e, const plp_facts *given, uint64_t *bits)
{
    const plp_columns *columns = &e->program->columns;
    const plp_facts *facts;
    bool prepared = plp_match_prepare(e, given, &facts);
    bits[0] = 1;
    for (uint32_t fact = 0; fact < e->book->facts_count; fact++)
        if (columns->facts[fact].words > 0)
            plp_match_fill_fact(e, facts, fact, bits);
    if (prepared)
        plp_match_fill_others(e, bits);
}

/* ---- rules ---- */

static inline bool is_set(const uint64_t *bits, uint32_t column)
{
    return (bits[column / 64] >> (column % 64) & 1) != 0;
}

static inline bool fires(const plp_columns *columns, const uint64_t *bits, uint32_t rule)
{
    const plp_column_rule *row = &columns->rules[rule];
    const plp_node *nodes = columns->nodes + row->first;
    uint32_t at = row->entry;
    while (at < PLP_NODE_FALSE)
        at = nodes[at].next[is_set(bits, nodes[at].column)];
    return at == PLP_NODE_TRUE;
}

/* Rules whose needs are set, and whose nodes are still to be asked. */
#define WAITING_MOST 256
typedef struct waiting {
    uint32_t rules[WAITING_MOST];
    uint32_t count;
} waiting;

#define AHEAD 8 /* so many rules before its turn, a rule's row and nodes are sent for */

static void ask_waiting(plp_evaluation *e, waiting *list)
{
    const plp_columns *columns = &e->program->columns;
    for (uint32_t i = 0; i < list->count; i++)
        __builtin_prefetch(&columns->rules[list->rules[i]]);
    for (uint32_t i = 0; i < list->count; i++) {
        if (i + AHEAD < list->count)
            __builtin_prefetch(&columns->nodes[columns->rules[list->rules[i + AHEAD]].first]);
        uint32_t rule = list->rules[i];
        e->candidates[rule / 64] |= (uint64_t)fires(columns, e->bits, rule) << (rule % 64);
    }
    list->count = 0;
}

/* The rules under a column whose other needs are set too; which they are is not to be foreseen, so
 * nothing branches. */
static void look_into(plp_evaluation *e, uint32_t column, waiting *list)
{
    const plp_columns *columns = &e->program->columns;
    const plp_column_posting *at = columns->postings + columns->begin[column];
    const plp_column_posting *end = columns->postings + columns->begin[column + 1];
    for (; at < end; at++) {
        list->rules[list->count] = at->rule;
        list->count +=
            (uint32_t)is_set(e->bits, at->also[0]) & (uint32_t)is_set(e->bits, at->also[1]);
        if (list->count == WAITING_MOST)
            ask_waiting(e, list);
    }
}

/* Rules that were marked, from low to high: that is the order of the ids. */
static void gather(plp_evaluation *e)
{
    plp_decision *d = &e->decision;
    for (uint32_t word = 0; word * 64 < e->book->rules_count; word++)
        for (uint64_t bits = e->candidates[word]; bits != 0; bits &= bits - 1) {
            uint32_t rule = word * 64 + (uint32_t)__builtin_ctzll(bits);
            if (!plp_decision_withholds(d, rule))
                d->fired[d->fired_count++] = rule;
        }
}

palpate_status plp_match(plp_decision *decision, const plp_facts *facts, palpate_error *error)
{
    static const plp_decide_options whole = {.no_questions = true};
    plp_evaluation *e = (plp_evaluation *)decision;
    const plp_columns *columns = &e->program->columns;
    if (!columns->usable)
        return plp_decide(decision, facts, &whole, error);
    decision->fired_count = 0;
    decision->given = facts;
    if (e->program->sieve.words > 0 && plp_match_sieve(e, facts))
        return PALPATE_OK;
    memset(e->candidates, 0, (e->book->rules_count / 64 + 1) * sizeof *e->candidates);
    plp_match_fill(e, facts, e->bits);
    waiting list;
    list.count = 0;
    for (uint32_t i = 0; i < columns->unhung_count; i++) {
        list.rules[list.count++] = columns->unhung[i];
        if (list.count == WAITING_MOST)
            ask_waiting(e, &list);
    }
    for (uint32_t word = 0; word < columns->words; word++)
        for (uint64_t set = e->bits[word] & columns->hung[word]; set != 0; set &= set - 1)
            look_into(e, word * 64 + (uint32_t)__builtin_ctzll(set), &list);
    ask_waiting(e, &list);
    gather(e);
    return PALPATE_OK;
}
