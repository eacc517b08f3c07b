/* SPDX-License-Identifier: MIT */
/* Which parts of two rule sets are the same as far as questions go: conditions, facts and rules,
 * matched by their ids, whatever their words. A define that is one condition is that condition.
 *
 *   facts, roles, catalogues the same  +  every rule the same   -->   every patient is asked the
 * same
 *
 * Invariant: in doubt two things are unlike. What is alike here does the same in both engines.
 */
#ifndef PLP_VERIFY_LIKENESS_H
#define PLP_VERIFY_LIKENESS_H

#include "program/compiled.h"

typedef struct plp_likeness {
    const plp_program *programs[2];
    const plp_rulebook *books[2];
    bool *heard[2];  /* per fact: something that asks questions reads it */
    uint32_t *facts; /* per fact of the first: the same of the second, or PLP_NONE */
    bool *defines;   /* per define of the first: the second has it, and it means the same */
    uint32_t so_far; /* bits: rows of so_far.def that rules of either read */
} plp_likeness;

/** Match facts and defines. False: no memory. */
bool plp_likeness_begin(plp_likeness *likeness, const plp_program *before, const plp_program *after,
                        plp_arena *arena);
/** Facts that something hears are the same, in the same order. */
bool plp_likeness_facts(const plp_likeness *likeness);
/** Is everything the same that is no rule? */
bool plp_likeness_but_rules(const plp_likeness *likeness);
/** The same item, or items, of a catalogue. */
bool plp_likeness_item(const plp_likeness *likeness, plp_catalogue of, uint32_t before,
                       uint32_t after);
bool plp_likeness_items(const plp_likeness *likeness, plp_catalogue of, plp_indices before,
                        plp_indices after);
/** The same condition, or value. */
bool plp_likeness_term(const plp_likeness *likeness, const plp_term *before, const plp_term *after);
/** Does a rule of each do the same, where their conditions have the same truth? */
bool plp_likeness_but_when(const plp_likeness *likeness, uint32_t before, uint32_t after);
/** Are the same facts looked at, where both conditions are undecided? Only of rules that no answer
 * can turn once they are decided. */
bool plp_likeness_reads(const plp_likeness *likeness, uint32_t before, uint32_t after);
/** May an answer turn this rule although it is decided, or another plan so far? */
bool plp_likeness_is_open(const plp_program *program, uint32_t rule);

/** Does what is asked depend on whether the rule fires? On whether it is undecided it does always.
 */
bool plp_likeness_is_felt(const plp_likeness *likeness, int side, uint32_t rule);
/** The predicate that a step of a formula reads; NULL: it reads none. */
const plp_predicate *plp_predicate_of_step(const plp_program *program, uint32_t step);
/** The predicate that a define consists of; NULL: it is more than one, or may be decided while it is not. */
const plp_predicate *plp_predicate_of_define(const plp_program *program, uint32_t define);

#endif
