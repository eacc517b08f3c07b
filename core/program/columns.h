/* SPDX-License-Identifier: MIT */
/* Conditions in two values, for finding quickly which rules fire.
 *
 *   "age >= 65 is true"   "had_cancer is not known to be true"   -->   columns: one bit each
 *   all { a, any { b, none { c } } }                             -->   nodes: ask a column, go on
 * by the answer
 *
 * A rule fires when its condition is true (or, with if_unknown = "assume", not false). Pushed down
 * to the predicates, that is a question without negation about bits of four kinds: a predicate is
 * true, is false, is not true, is not false. Each kind that occurs becomes a column. The columns of
 * a fact begin at a word of their own, so that the cell in which a value lies picks a row of
 * finished words; those of a set are put together from words per member.
 *
 * A rule hangs in the posting lists of columns of which one must be set for it to fire, the rarest
 * by a static guess; an entry names two more that must be set. Immutable; shared by threads.
 *
 * Invariants: a node goes on only to nodes before it in the list of its rule, or ends; column 0 is
 * always set.
 */
#ifndef PLP_PROGRAM_COLUMNS_H
#define PLP_PROGRAM_COLUMNS_H

#include "program/formula.h"

typedef enum plp_literal {
    PLP_LITERAL_TRUE,
    PLP_LITERAL_FALSE,
    PLP_LITERAL_NOT_TRUE,
    PLP_LITERAL_NOT_FALSE
} plp_literal;

/** Does a literal hold for this truth? */
static inline bool plp_literal_holds(plp_literal literal, plp_truth truth)
{
    bool is = truth == (literal == PLP_LITERAL_TRUE || literal == PLP_LITERAL_NOT_TRUE ? PLP_TRUE
                                                                                       : PLP_FALSE);
    return is == (literal == PLP_LITERAL_TRUE || literal == PLP_LITERAL_FALSE);
}

typedef struct plp_column {
    uint32_t predicate;
    plp_literal literal;
} plp_column;

/* Which members of a set a group of columns looks for. */
typedef enum plp_members {
    PLP_MEMBERS_IN,
    PLP_MEMBERS_OUT,
    PLP_MEMBERS_NOT_IN,
    PLP_MEMBERS_NOT_OUT
} plp_members;

typedef struct plp_column_group { /* columns of a set that are set when some member of their mask
                                     is, or is not, there */
    plp_members look;
    bool turned;               /* set when no member of the mask is found */
    const uint64_t *own;     /* the fact's words: the columns of this group */
    const uint64_t *by_four; /* per four members, and per 16 ways in which they may be found, the
                                fact's words: the columns whose mask has one that is found */
} plp_column_group;

typedef struct plp_column_fact {
    uint32_t first_word, words;
    const uint64_t *rows; /* per cell; NULL: a set, or too large */
    const plp_column_group *groups;
    uint32_t group_count;
    uint32_t loose_begin, loose_end; /* columns to be decided one by one, in `loose` */
} plp_column_fact;

#define PLP_NODE_TRUE UINT16_MAX
#define PLP_NODE_FALSE (UINT16_MAX - 1)
#define PLP_NODES_MOST 4096 /* of a rule; what would need more is left to whole decisions */

typedef struct plp_node {
    uint32_t column;
    uint16_t next[2]; /* by the bit: nodes of the same rule, or the end */
} plp_node;

typedef struct plp_column_needs {
    uint32_t at[3]; /* columns that must be set for a rule to fire; 0 where there are no more */
} plp_column_needs;

/* Where the nodes of a rule stand. They ask what the lists and needs have not asked already. */
typedef struct plp_column_rule {
    uint32_t first;
    uint16_t entry; /* a node, or an end */
    uint16_t count;
} plp_column_rule;

typedef struct plp_column_posting {
    uint32_t rule;
    uint32_t also[2]; /* columns that must be set too */
} plp_column_posting;

typedef struct plp_columns {
    const plp_column *at; /* per column; of padding the predicate is PLP_NONE */
    uint32_t words;       /* of 64 columns */
    const plp_column_fact *facts;
    const uint32_t *loose; /* columns; behind those of the facts the ones of formulas, defines and
                              the safety screen */
    uint32_t others_begin, others_end;
    const plp_column_rule *rules;
    const plp_column_needs *needs; /* per rule */
    const plp_node *nodes;
    const uint64_t *hung;  /* columns with postings */
    const uint32_t *begin; /* per column, and one more: its postings */
    const plp_column_posting *postings;
    const uint32_t *unhung; /* rules that hang nowhere */
    uint32_t unhung_count;
    bool usable; /* false: some rule asks for the plan so far, or is too long; then the rest is
                    empty */
} plp_columns;

struct plp_program;

/** Build them for a compiled program. False: no memory. */
bool plp_columns_build(const struct plp_program *program, plp_arena *arena, plp_columns *out);

/* ---- columns_nodes.c ---- */

/* Where the nodes of all rules gather; a node's column is predicate * 4 + literal until columns are
 * numbered. */
typedef struct plp_node_list {
    const palpate_allocator *memory;
    plp_node *at;
    size_t count, capacity;
    size_t first;    /* of the rule at hand */
    uint32_t visits; /* parts looked at for it; a part may be looked at more than once */
    bool too_long, no_memory;
} plp_node_list;

/** Append the nodes of "this formula is …". Returns where to begin: a node, or an end. `sizes` has
 * room for the steps. */
uint16_t plp_nodes_emit(plp_node_list *list, const plp_step *steps, uint32_t count, uint32_t *sizes,
                        plp_literal literal);

/* What must be set for a formula to hold: each of `needs`, and one of `cover`. */
#define PLP_NEEDS 3
#define PLP_COVER 8
typedef struct plp_demand {
    uint32_t needs[PLP_NEEDS]; /* predicate * 4 + literal, the rarest first */
    uint32_t need_count;
    uint32_t cover[PLP_COVER];
    uint32_t cover_count; /* 0: no cover is known */
    double cover_chance;
} plp_demand;

/** Of the formula whose sizes plp_nodes_emit has filled in. */
plp_demand plp_demand_of(const plp_predicate *predicates, const plp_step *steps, uint32_t count,
                         const uint32_t *sizes, plp_literal literal);

#endif
