/* SPDX-License-Identifier: MIT */
/* What the two halves of building a sieve share: the rule at hand and the rows. */
#ifndef PLP_PROGRAM_SIEVE_PARTS_H
#define PLP_PROGRAM_SIEVE_PARTS_H

#include "program/compiled.h"

#define PLP_SIEVE_NODES 64 /* of a rule; one that has more is let through by every value */

typedef struct plp_sieve_builder {
    const plp_program *program;
    const plp_columns *columns;
    const palpate_allocator *memory;
    plp_arena *arena;
    plp_sieve *out;
    uint32_t *fact_of;    /* per word of columns: the fact, or PLP_NONE */
    uint64_t **rows;      /* per fact; NULL: a set, or too large, or never asked */
    plp_sieve_set **sets; /* per fact; NULL: no set, or never asked */
    bool *narrows;        /* per fact: some row lacks some rule */
    bool *asked;          /* per fact: some node asks for it */
    uint64_t *all;
    plp_column_rule *rules;
    plp_node *list; /* of all rules */
    size_t count, capacity;
    plp_node *nodes; /* of the rule at hand, last in the list */
    uint32_t node_count, entry;
} plp_sieve_builder;

/* The answers that a node may get: bits of 1 for no, 2 for yes. */
typedef enum plp_sieve_way { PLP_WAY_NO = 1, PLP_WAY_YES = 2, PLP_WAY_BOTH = 3 } plp_sieve_way;

/** May the rule at hand fire when its nodes get these answers? If so, `met` (or NULL) gathers those
 * that nodes on a way from the entry got. */
bool plp_sieve_may_fire(const plp_sieve_builder *b, const uint8_t *ways, uint8_t *met);

static inline void plp_sieve_drop(uint64_t *row, uint32_t rule)
{
    row[rule / 64] &= ~(UINT64_C(1) << (rule % 64));
}

/* ---- sieve_sets.c ---- */
/** Rows of one set, through which every rule comes. False: no memory. */
bool plp_sieve_set_new(plp_sieve_builder *b, uint32_t fact);
/** Narrow them for the rule at hand; `met` gathers the answers of its nodes as
 * plp_sieve_may_fire. */
void plp_sieve_set_sift(plp_sieve_builder *b, uint32_t rule, uint32_t fact, uint8_t *met);

#endif
