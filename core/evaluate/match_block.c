/* SPDX-License-Identifier: MIT */
/* Up to 64 patients together: a word per column holds a bit per patient, and a rule is and-ed once
 * for all of them. */
#include "base/error.h"
#include "evaluate/evaluation.h"
#include "evaluate/match.h"

#include <string.h>

struct plp_block {
    const palpate_allocator *memory;
    size_t words, rules;
    uint64_t *rows;    /* per patient: its bits, `words` words each */
    uint64_t *planes;  /* per column: a bit per patient */
    uint64_t *reached; /* per node of a rule: the patients that come to it */
    uint32_t *fired;   /* rules that fired for someone, ascending */
    uint64_t *whom;    /* for each of them: the patients */
    uint32_t *own;     /* rules that fired for one patient */
};

#define REACHED_BYTES ((PLP_NODES_MOST + 1) * sizeof(uint64_t))

void plp_block_free(plp_block *block)
{
    if (block == NULL)
        return;
    plp_memory_free(block->memory, block->rows,
                    block->words * PLP_BLOCK_MOST * sizeof *block->rows);
    plp_memory_free(block->memory, block->planes, block->words * 64 * sizeof *block->planes);
    plp_memory_free(block->memory, block->reached, REACHED_BYTES);
    plp_memory_free(block->memory, block->fired, block->rules * sizeof *block->fired);
    plp_memory_free(block->memory, block->whom, block->rules * sizeof *block->whom);
    plp_memory_free(block->memory, block->own, block->rules * sizeof *block->own);
    plp_memory_free(block->memory, block, sizeof *block);
}

static plp_block *block_new(const plp_evaluation *e)
{
    const palpate_allocator *memory = e->arena.memory;
    plp_block *block = plp_memory_new(memory, sizeof *block);
    if (block == NULL)
        return NULL;
    block->memory = memory;
    block->words = e->program->columns.words;
    block->rules = (size_t)e->book->rules_count + 1;
    block->rows = plp_memory_new(memory, block->words * PLP_BLOCK_MOST * sizeof *block->rows);
    block->planes = plp_memory_new(memory, block->words * 64 * sizeof *block->planes);
    block->reached = plp_memory_new(memory, REACHED_BYTES);
    block->fired = plp_memory_new(memory, block->rules * sizeof *block->fired);
    block->whom = plp_memory_new(memory, block->rules * sizeof *block->whom);
    block->own = plp_memory_new(memory, block->rules * sizeof *block->own);
    if (block->rows && block->planes && block->reached && block->fired && block->whom && block->own)
        return block;
    plp_block_free(block);
    return NULL;
}

/* Mirror a square of 64 by 64 bits at its diagonal.
 * Source: H. S. Warren, "Hacker's Delight", 7-3: swap ever smaller corners. */
static void transpose(uint64_t square[64])
{
    uint64_t mask = UINT64_C(0x00000000FFFFFFFF);
    for (unsigned half = 32; half != 0; half >>= 1, mask ^= mask << half)
        for (unsigned row = 0; row < 64; row = ((row | half) + 1) & ~half) {
            uint64_t swap = ((square[row] >> half) ^ square[row | half]) & mask;
            square[row] ^= swap << half;
            square[row | half] ^= swap;
        }
}

static void make_planes(plp_block *block, uint32_t count)
{
    for (size_t word = 0; word < block->words; word++) {
        uint64_t *square = block->planes + word * 64;
        for (uint32_t p = 0; p < 64; p++)
            square[p] = p < count ? block->rows[p * block->words + word] : 0;
        transpose(square);
    }
}

/* The patients, of those given, for whom a rule's nodes end well. */
static uint64_t follow(plp_block *block, const plp_columns *columns, const plp_column_rule *rule,
                       uint64_t patients)
{
    const plp_node *nodes = columns->nodes + rule->first;
    uint64_t fired = 0;
    if (rule->entry >= PLP_NODE_FALSE) /* nothing is left to ask */
        return rule->entry == PLP_NODE_TRUE ? patients : 0;
    memset(block->reached, 0, rule->count * sizeof *block->reached);
    block->reached[rule->entry] = patients;
    for (uint32_t at = rule->count; at-- > 0;) { /* nodes go on only to earlier ones */
        uint64_t here = block->reached[at];
        if (here == 0)
            continue;
        uint64_t yes = here & block->planes[nodes[at].column], no = here & ~yes;
        const uint64_t ways[] = {no, yes};
        for (int bit = 0; bit < 2; bit++) {
            if (nodes[at].next[bit] < PLP_NODE_FALSE)
                block->reached[nodes[at].next[bit]] |= ways[bit];
            else if (nodes[at].next[bit] == PLP_NODE_TRUE)
                fired |= ways[bit];
        }
    }
    return fired;
}

/* Each rule once; returns how many fired for someone. */
static uint32_t run_rules(plp_evaluation *e, plp_block *block, uint32_t count)
{
    const plp_columns *columns = &e->program->columns;
    uint64_t everyone = count == 64 ? UINT64_MAX : (UINT64_C(1) << count) - 1;
    uint32_t fired = 0;
    for (uint32_t r = 0; r < e->book->rules_count; r++) {
        const uint32_t *needs = columns->needs[r].at;
        uint64_t whom =
            block->planes[needs[0]] & block->planes[needs[1]] & block->planes[needs[2]] & everyone;
        if (whom == 0)
            continue;
        whom = follow(block, columns, &columns->rules[r], whom);
        if (whom == 0 || plp_decision_withholds(&e->decision, r))
            continue;
        block->fired[fired] = r;
        block->whom[fired++] = whom;
    }
    return fired;
}

static palpate_status match_each(plp_decision *decision, const plp_facts *patients, uint32_t count,
                                 plp_block_fired *tell, void *context, palpate_error *error)
{
    for (uint32_t p = 0; p < count; p++) {
        palpate_status status = plp_match(decision, &patients[p], error);
        if (status != PALPATE_OK)
            return status;
        if (!tell(context, p, decision->fired, decision->fired_count))
            return plp_fail_memory(error);
    }
    return PALPATE_OK;
}

#define WORTH_A_BLOCK 8 /* fewer patients are sooner matched one by one */

palpate_status plp_block_match(plp_decision *decision, plp_block **block, const plp_facts *patients,
                               uint32_t count, plp_block_fired *tell, void *context,
                               palpate_error *error)
{
    plp_evaluation *e = (plp_evaluation *)decision;
    if (count < WORTH_A_BLOCK || !e->program->columns.usable)
        return match_each(decision, patients, count, tell, context, error);
    if (*block == NULL)
        *block = block_new(e);
    if (*block == NULL)
        return plp_fail_memory(error);
    plp_block *own = *block;
    decision->given = &patients[0]; /* the date, which all have in common */
    for (uint32_t p = 0; p < count; p++)
        plp_match_fill(e, &patients[p], own->rows + p * own->words);
    make_planes(own, count);
    uint32_t fired = run_rules(e, own, count);
    for (uint32_t p = 0; p < count; p++) {
        uint32_t found = 0;
        for (uint32_t i = 0; i < fired; i++) {
            own->own[found] = own->fired[i];
            found += (uint32_t)(own->whom[i] >> p & 1);
        }
        if (!tell(context, p, own->own, found))
            return plp_fail_memory(error);
    }
    return PALPATE_OK;
}
