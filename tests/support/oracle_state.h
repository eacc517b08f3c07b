/* SPDX-License-Identifier: MIT */
/* What the parts of the independent evaluator share. They share the data types, the order of terms
 * and the rounding of numbers with the engine, nothing else. */
#ifndef TESTS_SUPPORT_ORACLE_STATE_H
#define TESTS_SUPPORT_ORACLE_STATE_H

#include "evaluate/decision.h"

#define MOST 64 /* items of each kind in the rulebooks of the tests */
#define BILLION 1000000000

typedef enum truth { NO, YES, MAYBE } truth;

/* A set of possible numbers: a stretch, or "never". */
typedef struct range {
    double low, high;
    bool never;
} range;

typedef struct care {
    bool asked, asked_in[PLP_PHASE_COUNT], displaced_in[PLP_PHASE_COUNT], blocked;
    uint32_t urgency, by; /* by: the first that stands instead */
    bool shown;
} care;

typedef struct cap {
    bool set;
    double value;
} cap;

/* What is decided at some moment; a copy is what the rules of the next phase see. */
typedef struct state {
    uint32_t disposition, plain; /* plain: as if nothing had been cleared */
    cap pressure, minutes, frequency, sessions, target, regional[MOST];
    bool excluded[MOST], avoided[MOST], cleared[MOST], cleared_pair[MOST][4];
    bool shown[MOST], has_massage, stopped, maintained, chosen[MOST];
    int64_t score[MOST]; /* in billionths */
    uint32_t order[5], count, dose;
    care referrals[MOST], advices[MOST];
} state;

typedef struct oracle {
    const plp_rulebook *book;
    plp_value values[MOST];
    uint64_t in[MOST], out[MOST]; /* per fact: members known in and out */
    bool grant_all, safety_unknown;
    state now, before; /* before: when this phase began */
    truth rules[MOST];
} oracle;

/* oracle_terms.c */
/** What a condition comes to, as things stand. */
truth oracle_truth(const oracle *o, const plp_term *term);
/** What a comparison or a cap uses: of a formula the rounded result. */
range oracle_value(const oracle *o, const plp_term *term);

/* oracle_evaluate.c */
void oracle_evaluate(oracle *o, const plp_rulebook *book, const plp_facts *facts, bool grant_all);
/** May this technique be offered? */
bool oracle_eligible(const oracle *o, uint32_t technique);
/** Is this fact covered by a clearance? */
bool oracle_covered(const oracle *o, uint32_t fact);

#endif
