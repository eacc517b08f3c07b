/* SPDX-License-Identifier: MIT */
/* Mutation: small changes of compiled rules, each run against the tests that it can touch; those
 * that no test notices are told.
 *
 *   conditions, numbers, limits, actions --mutants.c--> mutants
 *   tests --mutate_tests.c--> what each condition came to for each test
 *   mutant x tests that it touches --mutate_run.c--> noticed, or a survivor --mutate_write.c-->
 * JSON, text
 *
 * Nothing is written or compiled anew: a mutant is a changed formula, limit or action of a shallow
 * copy of the program. A test is run again only where a changed condition comes to something else
 * for its patient, or where the changed action's rule spoke.
 */
#ifndef PLP_VERIFY_MUTATE_H
#define PLP_VERIFY_MUTATE_H

#include "evaluate/evaluation.h"

typedef enum plp_mutant_kind {
#define X(name, word) PLP_MUTANT_##name,
#include "verify/mutants.def"
#undef X
    PLP_MUTANT_KINDS
} plp_mutant_kind;

typedef enum plp_owner_kind {
    PLP_OWNER_RULE,
    PLP_OWNER_DEFINE,
    PLP_OWNER_CONFLICT,
    PLP_OWNER_FACT, /* its asked_when */
    PLP_OWNER_LIMIT
} plp_owner_kind;

typedef struct plp_owner {
    plp_owner_kind kind;
    uint32_t index;
} plp_owner;

/* A step of a formula that a mutant changes. */
typedef struct plp_patch {
    plp_owner owner;
    uint32_t step;        /* within the formula */
    uint32_t predicate;   /* of the leaf */
    const plp_term *term; /* what the leaf asks then; NULL: it is turned round, or `least` counts */
    uint32_t least;       /* AT_LEAST: how many; 0: not that */
    plp_phase phase;
    uint32_t slot; /* of the leaf's values per test, where there is a term */
} plp_patch;

typedef struct plp_mutant {
    plp_mutant_kind kind;
    plp_owner owner;
    plp_place place;
    uint32_t patch, patch_count;
    const plp_term *leaf; /* that is changed, for its words; NULL: none */
    uint32_t action;      /* of the rule; PLP_NONE: none */
    plp_action changed;   /* instead of it, unless it is gone */
    double from, to;      /* of numbers */
    bool noticed;
} plp_mutant;

/* A test, and what everything came to for its patient: now, and after clearance where that is
 * needed. */
typedef struct plp_mutate_test {
    const plp_test *test;
    plp_facts facts;
    bool asks; /* it expects questions */
    bool has_after;
    uint8_t *truth[2]; /* per predicate */
    uint8_t *value[2]; /* per slot */
    uint8_t *spoke;    /* per rule */
} plp_mutate_test;

typedef struct plp_mutation {
    palpate_engine *engine;
    const palpate_allocator *memory;
    const plp_program *program; /* as it is */
    const plp_rulebook *book;
    plp_arena arena;
    palpate_mutate_options options;
    plp_program copy; /* what is run: its own lists of formulas, steps, rules, limits */
    plp_rulebook copied;
    plp_rule *rules;
    plp_limit *limits;
    plp_step *steps;
    uint32_t step_room;
    uint32_t *always;
    plp_action *actions; /* room for those of one rule */
    plp_decision *decision, *after;
    plp_mutant *mutants;
    size_t mutant_count, mutant_room;
    plp_patch *patches;
    size_t patch_count, patch_room;
    uint32_t slots;
    plp_mutate_test *tests; /* those that pass */
    size_t test_count, failing;
} plp_mutation;

/* ---- mutants.c ---- */
/** List all mutants of what `options.only` asks for. False: no memory. */
bool plp_mutants_list(plp_mutation *m);
/** Does a term name this limit? */
bool plp_term_names_limit(const plp_term *term, uint32_t limit);

/* ---- mutate_tests.c ---- */
/** Run the tests once, and keep what everything came to. */
palpate_status plp_mutate_tests_begin(plp_mutation *m, palpate_error *error);
void plp_mutate_tests_end(plp_mutation *m);
/** Decide a test's patient, and what would be after clearance. `*after` NULL: nothing needs it. */
palpate_status plp_mutate_decide(plp_mutation *m, const plp_mutate_test *test,
                                 void (*before_after)(plp_mutation *, const plp_mutate_test *,
                                                      void *),
                                 void *context, const plp_decision **after, palpate_error *error);
bool plp_mutate_passes(const plp_mutation *m, const plp_test *test, const plp_decision *after,
                       plp_buffer *got);

/* ---- mutate_run.c ---- */
/** Make the copy of the program. False: no memory. */
bool plp_mutate_copy(plp_mutation *m);
/** Run every mutant against the tests that it touches. */
palpate_status plp_mutate_run(plp_mutation *m, palpate_error *error);
plp_formula plp_mutate_formula(const plp_program *program, plp_owner owner);

/* ---- mutate_write.c ---- */
const char *plp_mutant_word(plp_mutant_kind kind);
void plp_mutation_put_json(const plp_mutation *m, plp_buffer *out);
void plp_mutation_put_text(const plp_mutation *m, const palpate_style *style, plp_buffer *out);

#endif
