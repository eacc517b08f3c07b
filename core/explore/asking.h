/* SPDX-License-Identifier: MIT */
/* How two rule sets ask one patient: every way in which the questions of two decisions differ.
 *
 *   before: age, red, weeks     after: weeks, age, hot
 *   -->  red is asked by the first only, hot by the second only; weeks is asked earlier
 *
 * Compared is what a plan shows: which facts it asks for, in which words and order, for the sake of
 * what, what an answer could change, and which facts it lists as unknown.
 */
#ifndef PLP_EXPLORE_ASKING_H
#define PLP_EXPLORE_ASKING_H

#include "base/memory.h"
#include "evaluate/decision.h"

typedef enum plp_asked_how {
    PLP_ASKED_SAME,
    PLP_ASKED_AT_ALL, /* by one only */
    PLP_ASKED_WORDS,
    PLP_ASKED_SAFETY, /* for the sake of safety in one only */
    PLP_ASKED_WORST,  /* the most restrictive plan that an answer could give */
    PLP_ASKED_CHANGE, /* what an answer could change */
    PLP_ASKED_PLACE,
    PLP_ASKED_UNKNOWN, /* it is no question of one only, and one only lists it as unknown */
    PLP_ASKED_HOW_COUNT
} plp_asked_how;

/* A question that differs. */
typedef struct plp_asked_by {
    plp_asked_how how;
    const char *fact, *title; /* of a book */
    enum { PLP_ASKED_BOTH, PLP_ASKED_BEFORE, PLP_ASKED_AFTER } only;
    uint32_t from, to; /* of PLACE: from 1, among the questions that both ask */
    const plp_question *questions[2]; /* of the decisions; NULL: it is none */
} plp_asked_by;

typedef struct plp_asking {
    const plp_rulebook *books[2];
    uint32_t *others[2]; /* per fact of each: the same of the other, or PLP_NONE */
    bool *reworded;      /* per fact of the first: both have it, and ask for it in other words */
    uint32_t *places[2], *ranks, *best, *links; /* room for plp_asking_each: per fact */
} plp_asking;

/** Match the facts of two books by their ids. False: no memory. */
bool plp_asking_make(const plp_rulebook *before, const plp_rulebook *after, plp_arena *arena,
                     plp_asking *out);

/** Told of a difference; true: tell no more. */
typedef bool plp_asking_tell(void *context, const plp_asked_by *by);
/** Tell every difference between the questions of these decisions of one patient. Of an order that
 * differs, as few questions are told as can be moved to make it the other. True: `tell` was. */
bool plp_asking_each(const plp_asking *asking, const plp_decision *const decisions[2],
                     plp_asking_tell *tell, void *context);

/** "asked", "words", "safety", "at_worst", "could_change", "place", "unknown"; NULL of SAME. */
const char *plp_asked_word(plp_asked_how how);
/** The part of a plan that bit `index` of plp_question.could_change is: "disposition", …, "notes". */
const char *plp_asking_part(unsigned index);

#endif
