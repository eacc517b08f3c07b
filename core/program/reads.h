/* SPDX-License-Identifier: MIT */
/* What things read: the facts behind terms, seen through defines, and whether an answer could turn
 * a decided value. */
#ifndef PLP_PROGRAM_READS_H
#define PLP_PROGRAM_READS_H

#include "program/compiled.h"

typedef struct plp_reads {
    const plp_rulebook *book;
    plp_arena *arena;
    bool *marks;                  /* per fact; all false between calls */
    const plp_indices *of_define; /* per define */
    const bool *open_define;      /* per define */
    plp_indices safety;
} plp_reads;

/** Work out the defines. False: no memory. */
bool plp_reads_begin(plp_reads *reads, const plp_rulebook *book, plp_arena *arena);
/** The facts that a term reads, ascending. */
bool plp_reads_term(plp_reads *reads, const plp_term *term, plp_indices *out);
/** The facts that a rule's actions read: numbers, and sets of techniques or regions. */
bool plp_reads_actions(plp_reads *reads, const plp_rule *rule, plp_indices *out);
/** Does the term read `unless`, `is_known`, `first_known` and the like? */
bool plp_reads_open(const plp_reads *reads, const plp_term *term);
/** Put facts, defines and formulas in an order in which each comes after those that it reads. */
bool plp_preparations_order(const plp_reads *reads, const plp_predicates *predicates,
                            const plp_step *steps, const plp_formula *defines,
                            const plp_formula *asked, plp_arena *arena, const plp_preparation **out,
                            uint32_t *count);

#endif
