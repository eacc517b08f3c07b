/* SPDX-License-Identifier: MIT */
/* Predicates: the distinct atomic conditions of a rule set, numbered so that all those of a fact
 * are neighbours.
 *
 *   pain_nrs: thresholds 4, 7 ->  cells  unknown | never | <4 | 4 | 4..7 | 7 | >7
 *   one row of truth values per cell; a patient's value picks the row, one copy decides the fact's
 * predicates
 *
 * Order of ids: 0 is "always"; then by fact (values and sets), any-safety-unknown, formulas,
 * defines, and so_far by phase. Invariants: no two predicates ask the same; a predicate's rows hold
 * what plp_predicate_decide says of the cell.
 */
#ifndef PLP_PROGRAM_PREDICATES_H
#define PLP_PROGRAM_PREDICATES_H

#include "program/program.h"

typedef enum plp_predicate_kind {
    PLP_PREDICATE_ALWAYS,
    PLP_PREDICATE_VALUE,   /* of one bool, number or choice fact, compared with constants */
    PLP_PREDICATE_SET,     /* of one set fact */
    PLP_PREDICATE_SAFETY,  /* any fact of the safety screen is unknown */
    PLP_PREDICATE_FORMULA, /* a comparison that involves more than one fact and a constant */
    PLP_PREDICATE_DEFINE,  /* a define with a condition */
    PLP_PREDICATE_SO_FAR,  /* the plan so far, as a rule of `phase` sees it */
    PLP_PREDICATE_KINDS
} plp_predicate_kind;

typedef struct plp_predicate {
    plp_predicate_kind kind;
    plp_term_kind test;
    uint32_t subject;     /* fact, define, or row of so_far.def */
    plp_phase phase;      /* SO_FAR */
    double low, high;     /* VALUE of a number: the bounds; `high` of BETWEEN alone */
    const uint64_t *mask; /* SET and choices: bits of the members */
    uint32_t mask_words;
    const plp_term *term; /* one of the terms that ask it */
    plp_indices facts;    /* the facts that it reads, through defines; SAFETY and SO_FAR: none */
    bool open;     /* an answer may turn it although it is decided: it reads unless, is_known,
                      first_known … */
    double chance; /* a static guess of how often it is not known to be false */
} plp_predicate;

/* What a value predicate is decided from. */
typedef enum plp_answer_state {
    PLP_ANSWER_UNKNOWN,
    PLP_ANSWER_NEVER,
    PLP_ANSWER_KNOWN
} plp_answer_state;
typedef struct plp_answer {
    plp_answer_state state;
    double number; /* of a bool 0 or 1, of a choice the member */
} plp_answer;

/* The predicates of one fact and its table of cells. */
typedef struct plp_fact_cells {
    uint32_t first, count;    /* predicate ids */
    const double *thresholds; /* numbers: ascending, distinct */
    uint32_t threshold_count;
    uint32_t cell_count;
    const uint8_t *rows; /* cell_count rows of `count` truth values; NULL: too large, or a set;
                            decide one by one */
} plp_fact_cells;

/** How many thresholds, which ascend, are below the value. Where it lies is not to be foreseen, so
 * nothing branches. */
static inline uint32_t plp_thresholds_below(const double *thresholds, uint32_t count, double value)
{
    const double *at = thresholds;
    if (count == 0)
        return 0;
    while (count > 1) {
        uint32_t half = count / 2;
        at += half & -(uint32_t)(at[half - 1] < value);
        count -= half;
    }
    return (uint32_t)(at - thresholds) + (*at < value);
}

/** Decide a VALUE predicate. */
plp_truth plp_predicate_decide(const plp_predicate *predicate, plp_answer cell);
/** Decide a SET predicate from the member bits known to be in and out. */
plp_truth plp_predicate_decide_set(const plp_predicate *predicate, const uint64_t *in,
                                   const uint64_t *out, bool known);
/** The row of a fact's value: 0 is unknown. */
uint32_t plp_cell_index(const plp_fact *fact, const plp_fact_cells *cells, plp_answer cell);
/** A value in the middle of a cell, or at its threshold; the inverse of plp_cell_index. */
plp_answer plp_cell_sample(const plp_fact *fact, const plp_fact_cells *cells, uint32_t index);

/** The constant that a number term always has (numbers, limits, and arithmetic of these); false if
 * it reads a fact. */
bool plp_term_constant(const plp_rulebook *book, const plp_term *term, double *out);
/** Order terms by structure: 0 if they ask the same. */
int plp_term_compare(const plp_term *a, const plp_term *b);

/* Every leaf of every condition in the order of the walk, and the predicate that it became. */
typedef struct plp_sighting {
    const plp_term *term;
    plp_phase phase;
    uint32_t predicate;
} plp_sighting;

typedef struct plp_sightings {
    const palpate_allocator *memory;
    plp_sighting *at;
    size_t count, capacity;
} plp_sightings;

typedef struct plp_predicates {
    plp_predicate *at;
    uint32_t count;
    const plp_fact_cells *cells; /* per fact */
    uint32_t facts_end;          /* ids 1 .. facts_end - 1 belong to facts */
    uint32_t formulas_begin, formulas_end;
    uint32_t so_far_begin[PLP_PHASE_COUNT + 2]; /* SO_FAR of phase p: from so_far_begin[p] to
                                                   so_far_begin[p + 1] - 1 */
    const uint32_t *of_define;                  /* per define: its predicate, or PLP_NONE */
} plp_predicates;

/** True for terms that are leaves of a formula. */
bool plp_term_is_leaf(const plp_term *term);
/** Number the sightings' predicates; sets `predicate` in each. False: no memory. */
bool plp_predicates_number(const plp_rulebook *book, plp_arena *arena, plp_sightings *sightings,
                           plp_predicates *out);

#endif
