/* SPDX-License-Identifier: MIT */
/* A comparison of two rule sets, seen from inside: what was counted of a cohort, its changes one by one, and what was
 * proven of every patient (verify/compare_prove.c). */
#ifndef PLP_EXPLORE_COMPARE_H
#define PLP_EXPLORE_COMPARE_H

#include "engine.h"
#include "explore/diff.h"
#include "explore/outline.h"

/* What is known of every possible patient. */
typedef enum plp_equal { PLP_EQUAL_NOT_ASKED, PLP_EQUAL_PROVEN, PLP_EQUAL_REFUTED, PLP_EQUAL_UNKNOWN } plp_equal;

/* What is known of the questions that every possible patient is asked. */
typedef enum plp_asked_state {
    PLP_ASKED_NOT_COMPARED,
    PLP_ASKED_PROVEN,
    PLP_ASKED_REFUTED,
    PLP_ASKED_NOT_FOUND, /* no patient was found, and nothing proves that there is none */
    PLP_ASKED_TIMEOUT    /* likewise, and the solver did not come to an end */
} plp_asked_state;

typedef enum plp_asked_how {
    PLP_ASKED_SAME,
    PLP_ASKED_AT_ALL, /* by one only */
    PLP_ASKED_WORDS,
    PLP_ASKED_SAFETY, /* for the sake of safety in one only */
    PLP_ASKED_WORST,  /* the most restrictive plan that an answer could give */
    PLP_ASKED_CHANGE, /* what an answer could change */
    PLP_ASKED_PLACE,
    PLP_ASKED_UNKNOWN, /* it is no question, and one only lists it as unknown */
    PLP_ASKED_HOW_COUNT
} plp_asked_how;

/* A question that differs. */
typedef struct plp_asked_by {
    plp_asked_how how;
    const char *fact, *title; /* of a book */
    enum { PLP_ASKED_BOTH, PLP_ASKED_BEFORE, PLP_ASKED_AFTER } only;
    uint32_t from, to; /* of PLACE: from 1 */
} plp_asked_by;

#define PLP_COMPARED_EXAMPLES 3
#define PLP_COMPARED_NAME 64

/* One kind of difference, and for how many patients it is. */
typedef struct plp_tally {
    const char *kind, *id, *title, *from, *to; /* in the arena */
    plp_change_how how;
    uint64_t count;
    char examples[PLP_COMPARED_EXAMPLES][PLP_COMPARED_NAME];
} plp_tally;

struct palpate_comparison {
    const palpate_allocator *memory;
    palpate_engine *engines[2];
    plp_decision *decisions[2];
    plp_outline outlines[2];
    plp_arena arena;
    plp_tally *tallies;
    size_t count, capacity;
    uint64_t patients, changed;
    plp_equal equal;
    const char *because; /* how it is known, or why not: a sentence */
    const char *witness; /* JSON of a patient whose plans differ, or NULL */
    uint32_t known;      /* facts that it has */
    plp_equal said;      /* where equal is PROVEN: are reasons, notes, clearances and texts the same too? */
    const char *said_witness, *said_kind, *said_id; /* a patient and the rule or item that differs, where they are not */
    bool said_words;     /* it differs in its words or actions; else it speaks in one only */
    bool smallest;       /* proven: no patient of whom less is known has plans that differ */
    plp_asked_state asked;
    plp_asked_by asked_by;     /* where they differ … */
    const char *asked_witness; /* … and for whom */
    bool asked_smallest;       /* nobody of whom less is known is asked otherwise */
    uint32_t asked_tried;      /* patients who are asked the same */
};

/* One kind of difference, and for how many patients it is. */
typedef struct plp_compared {
    const char *kind, *title, *from, *to; /* from, to may be NULL */
    plp_change_how how;
    uint64_t count;
} plp_compared;

/** The most frequent that comes after `last` (its place in the table breaks ties); NULL at the end. */
const plp_tally *plp_comparison_next(const palpate_comparison *comparison, const plp_tally *last);
/** The change at `index`, the most frequent first; false past the end. Cost: as many steps as there are changes, squared. */
bool plp_comparison_at(const palpate_comparison *comparison, size_t index, plp_compared *out);

/** Are both outlines the same? */
bool plp_comparison_same(const palpate_comparison *comparison);
/** Decide on one patient, questions too, and take the outlines; keys that one of the engines does not know are passed
 * over. No error is told where an engine refuses the patient. The decisions' `given` is gone afterwards. */
palpate_status plp_comparison_try(palpate_comparison *comparison, const char *text, size_t length,
                                  const palpate_request *request);

#endif
