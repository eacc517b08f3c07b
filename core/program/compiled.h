/* SPDX-License-Identifier: MIT */
/* The inside of a program, for the rooms that run it. */
#ifndef PLP_PROGRAM_COMPILED_H
#define PLP_PROGRAM_COMPILED_H

#include "program/columns.h"
#include "program/index.h"
#include "program/sieve.h"

/* What is computed before the rules, in an order in which each thing comes after those that it
 * reads. */
typedef enum plp_preparation_kind {
    PLP_PREPARE_FACT,   /* a fact with asked_when: answer it by `otherwise` if it does not apply */
    PLP_PREPARE_DEFINE, /* a define: its truth or value */
    PLP_PREPARE_FORMULA /* a predicate over a formula */
} plp_preparation_kind;

typedef struct plp_preparation {
    plp_preparation_kind kind;
    uint32_t subject; /* fact, define, predicate */
} plp_preparation;

/* A comparison that a number fact can turn. */
typedef struct plp_comparison {
    uint32_t fact;
    const plp_term *term;
} plp_comparison;

#define PLP_TERM_DEPTH                                                                             \
    256 /* deeper conditions are refused, whatever the limits say: recursion must end */

struct plp_program {
    const palpate_allocator *memory;
    plp_limits limits;
    plp_rulebook *book;
    plp_arena arena; /* everything below */
    plp_predicates predicates;
    plp_index index;
    plp_columns columns;
    plp_sieve sieve;
    const plp_step *steps;
    uint32_t step_count;
    uint32_t max_stack;
    plp_formula *rules;     /* per rule */
    plp_formula *defines;   /* per define; none for one with a value */
    plp_formula *conflicts; /* per conflict */
    plp_formula *asked;     /* per fact: asked_when, or none */
    const plp_preparation *preparations;
    uint32_t preparation_count;
    const bool *rule_open;           /* per rule: its formula reads `unless` or an open predicate */
    const plp_indices *action_facts; /* per rule: facts that its actions read (numbers, sets) */
    const plp_indices *define_facts; /* per define: facts that it reads, through defines */
    const uint32_t
        *by_when; /* rules in the order of their conditions' addresses, for look-up only */
    const plp_term *const *comparisons; /* by fact: those that are no predicates of its own */
    const uint32_t *comparisons_begin;  /* per fact, and one more */
    const bool *in_actions;             /* per fact: the number of an action follows it */
    plp_indices safety_facts;
    plp_indices open_rules;   /* rules with rule_open */
    plp_indices so_far_rules; /* rules that ask for the plan so far */
};

/** The rule whose condition is this very term, or PLP_NONE. */
uint32_t plp_program_rule_of(const plp_program *program, const plp_term *when);

#endif
