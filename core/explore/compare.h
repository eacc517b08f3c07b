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

typedef struct plp_tally plp_tally;

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
};

/* One kind of difference, and for how many patients it is. */
typedef struct plp_compared {
    const char *kind, *title, *from, *to; /* from, to may be NULL */
    plp_change_how how;
    uint64_t count;
} plp_compared;

/** The change at `index`, the most frequent first; false past the end. Cost: as many steps as there are changes, squared. */
bool plp_comparison_at(const palpate_comparison *comparison, size_t index, plp_compared *out);

/** Are both outlines the same? */
bool plp_comparison_same(const palpate_comparison *comparison);
/** Take the outlines of one patient; keys that one of the engines does not know are passed over. False: an engine
 * refuses the patient. */
bool plp_comparison_try(palpate_comparison *comparison, const char *text, size_t length,
                        const palpate_request *request);

#endif
