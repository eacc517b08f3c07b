/* SPDX-License-Identifier: MIT */
/* The rows of sets. A set has too many values for a row each, so there is a row per member.
 *
 *   nothing known        --> one row
 *   all members decided  --> (rules that ask for none of them | rows of the members in it)
 *                            & rows of what these members rule out
 *   some decided         --> the sieve is no use for this patient
 */
#include <string.h>
#include "program/sieve_parts.h"

bool plp_sieve_set_new(plp_sieve_builder *b, uint32_t fact)
{
    uint32_t words = b->out->words, members = b->program->book->facts[fact].member_count;
    plp_sieve_set *set = plp_arena_new(b->arena, sizeof *set);
    uint64_t *rows = plp_arena_array(b->arena, (size_t)members * 2 + 2, words * sizeof *rows);
    if (set == NULL || rows == NULL)
        return false;
    memset(rows, 0xff, ((size_t)members * 2 + 2) * words * sizeof *rows);
    *set = (plp_sieve_set){.fact = fact,
                           .unknown = rows,
                           .asks_none = rows + words,
                           .with = rows + 2 * (size_t)words,
                           .despite = rows + (2 + (size_t)members) * words};
    b->sets[fact] = set;
    return true;
}

/* What a column asks of a set of which all members are decided. */
typedef enum wish { SOME_IN, NONE_IN, ALL_IN, OTHER } wish;

static wish wish_of(const plp_predicate *predicate, plp_literal literal)
{
    bool of_true = literal == PLP_LITERAL_TRUE || literal == PLP_LITERAL_NOT_FALSE;
    switch (predicate->test) {
    case PLP_TERM_HAS_ANY:
        return of_true ? SOME_IN : NONE_IN;
    case PLP_TERM_HAS_NONE:
        return of_true ? NONE_IN : SOME_IN;
    case PLP_TERM_HAS_ALL:
        return of_true ? ALL_IN : OTHER;
    default:
        return OTHER;
    }
}

static const plp_column *column_of(const plp_sieve_builder *b, uint32_t node)
{
    return &b->columns->at[b->nodes[node].column];
}

static uint8_t way_of(const plp_sieve_builder *b, const plp_column *column, bool known)
{
    static const uint64_t nothing[PLP_SIEVE_SET_WORDS];
    plp_truth truth = plp_predicate_decide_set(&b->program->predicates.at[column->predicate],
                                               nothing, nothing, known);
    return plp_literal_holds(column->literal, truth) ? PLP_WAY_YES : PLP_WAY_NO;
}

/* The answers of the nodes when nothing is known of the set, or when all is; what its members say
 * is then open. */
static void take_ways(const plp_sieve_builder *b, uint32_t fact, bool known, uint8_t *ways)
{
    for (uint32_t i = 0; i < b->node_count; i++) {
        const plp_column *column = column_of(b, i);
        bool own = b->fact_of[b->nodes[i].column / 64] == fact;
        ways[i] = PLP_WAY_BOTH;
        if (!own)
            continue;
        plp_term_kind test = b->program->predicates.at[column->predicate].test;
        bool of_members =
            test == PLP_TERM_HAS_ANY || test == PLP_TERM_HAS_ALL || test == PLP_TERM_HAS_NONE;
        if (!known || !of_members)
            ways[i] = way_of(b, column, known);
    }
}

/* Does the rule fire only where a column is set? */
static bool must_be_set(const plp_sieve_builder *b, uint32_t column, const uint8_t *ways)
{
    uint8_t without[PLP_SIEVE_NODES];
    for (uint32_t i = 0; i < b->node_count; i++)
        without[i] = b->nodes[i].column == column ? PLP_WAY_NO : ways[i];
    return !plp_sieve_may_fire(b, without, NULL);
}

static bool in_mask(const plp_predicate *predicate, uint32_t member)
{
    return member / 64 < predicate->mask_words &&
           (predicate->mask[member / 64] >> (member % 64) & 1) != 0;
}

/* A rule that asks for some of these members: it comes through with each. Of several wishes of a
 * rule the rows can hold one. */
static void ask_for(plp_sieve_builder *b, uint32_t rule, uint32_t fact,
                    const plp_predicate *predicate, bool first_only)
{
    plp_sieve_set *set = b->sets[fact];
    bool wanted = true;
    plp_sieve_drop(set->asks_none, rule);
    for (uint32_t m = 0; m < b->program->book->facts[fact].member_count; m++) {
        bool named = in_mask(predicate, m);
        if (!named || !wanted)
            plp_sieve_drop(set->with + (size_t)m * b->out->words, rule);
        wanted &= !(named && first_only);
    }
}

/* No members let the rule through. */
static void drop_decided(plp_sieve_builder *b, uint32_t rule, uint32_t fact)
{
    plp_sieve_set *set = b->sets[fact];
    plp_sieve_drop(set->asks_none, rule);
    for (uint32_t m = 0; m < b->program->book->facts[fact].member_count; m++)
        plp_sieve_drop(set->with + (size_t)m * b->out->words, rule);
}

static void rule_out(plp_sieve_builder *b, uint32_t rule, uint32_t fact,
                     const plp_predicate *predicate)
{
    for (uint32_t m = 0; m < b->program->book->facts[fact].member_count; m++)
        if (in_mask(predicate, m))
            plp_sieve_drop(b->sets[fact]->despite + (size_t)m * b->out->words, rule);
}

/* Narrow the rows for a set of which all members are decided. The rows answer for the columns that
 * they hold: without them the rule does not come through. */
static void sift_decided(plp_sieve_builder *b, uint32_t rule, uint32_t fact, uint8_t *ways)
{
    uint32_t asked = 0; /* the column for whose members `with` stands; 0 is none's */
    uint8_t needed[PLP_SIEVE_NODES] = {0};
    for (uint32_t i = 0; i < b->node_count; i++)
        needed[i] = ways[i] == PLP_WAY_BOTH && b->fact_of[b->nodes[i].column / 64] == fact &&
                    must_be_set(b, b->nodes[i].column, ways);
    for (uint32_t i = 0; i < b->node_count; i++) {
        const plp_column *column = column_of(b, i);
        if (needed[i] == 0)
            continue;
        const plp_predicate *predicate = &b->program->predicates.at[column->predicate];
        wish wanted = wish_of(predicate, column->literal);
        if (wanted == NONE_IN)
            rule_out(b, rule, fact, predicate);
        else if (wanted != OTHER && asked == 0) {
            ask_for(b, rule, fact, predicate, wanted == ALL_IN);
            asked = b->nodes[i].column;
        }
        if (wanted == NONE_IN || (wanted == SOME_IN && asked == b->nodes[i].column))
            ways[i] = PLP_WAY_YES;
    }
}

void plp_sieve_set_sift(plp_sieve_builder *b, uint32_t rule, uint32_t fact, uint8_t *met)
{
    uint8_t ways[PLP_SIEVE_NODES];
    b->narrows[fact] = true;
    take_ways(b, fact, false, ways);
    if (!plp_sieve_may_fire(b, ways, met))
        plp_sieve_drop(b->sets[fact]->unknown, rule);
    take_ways(b, fact, true, ways);
    if (plp_sieve_may_fire(b, ways, NULL))
        sift_decided(b, rule, fact, ways);
    else
        drop_decided(b, rule, fact);
    plp_sieve_may_fire(b, ways, met);
}
