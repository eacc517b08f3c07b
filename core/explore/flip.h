/* SPDX-License-Identifier: MIT */
/* Flip: the smallest sets of changed answers that bring a subject into the plan, or out of it.
 *
 * The search is for sets of one change, then of two, then of three; it follows what holds the subject where it is
 * (explore/levers.h) and tries only sets that touch all of that, as if every set of changes had been tried; what already
 * holds an answer is not tried on. So an answer is never larger than it must be, and each was evaluated. What lies
 * beyond three changes, verify/flip_beyond.h finds, or proves not to be.
 */
#ifndef PLP_EXPLORE_FLIP_H
#define PLP_EXPLORE_FLIP_H

#include "base/json_write.h"
#include "explore/cells.h"
#include "explore/reach.h"

#define PLP_FLIP_CHANGES 3

typedef struct plp_flip_answer {
    const plp_cell *changes; /* in the arena */
    uint32_t count;
} plp_flip_answer;

/* What is known of further answers. */
typedef enum plp_flip_rest {
    PLP_FLIP_NOT_LOOKED, /* as many as were wanted, or more changes were not tried */
    PLP_FLIP_NO_MORE,    /* proven: there is no other answer */
    PLP_FLIP_TIMEOUT     /* the solver did not get to an end */
} plp_flip_rest;

typedef struct plp_flip plp_flip;

typedef struct plp_flip_options {
    plp_subject subject;
    bool want_in;         /* false: out of the plan */
    bool any_fact;        /* also facts that nobody can change, for explanations */
    uint32_t most_answers;
    uint32_t most_changes;     /* 1 to PLP_FLIP_CHANGES */
    uint64_t most_evaluations;
    uint32_t timeout_s; /* of the solver, per question */
    /* Asked before all sets of three are tried: is it known that no further answer has three changes or fewer? */
    bool (*is_done)(void *context, const plp_flip *flip);
    void *context;
} plp_flip_options;

struct plp_flip {
    const palpate_allocator *memory;
    plp_arena arena;
    plp_flip_answer *answers; /* fewest changes first, then vocabulary order */
    uint32_t count;
    size_t capacity;
    bool already;         /* it is so as things stand */
    uint32_t searched;    /* all sets of so many changes were tried */
    uint64_t evaluations;
    plp_flip_rest rest;
    char solver[32];      /* name and version of what proved; empty: it was not needed, or there is none */
};

/** Search. `decision` is scratch; free with plp_flip_end also after a failure. */
palpate_status plp_flip_begin(plp_flip *flip, plp_decision *decision, const plp_facts *given,
                              const plp_flip_options *options, const palpate_allocator *memory, palpate_error *error);
void plp_flip_end(plp_flip *flip);
/** Add an answer; its changes are copied. */
palpate_status plp_flip_keep(plp_flip *flip, const plp_cell *changes, uint32_t count, palpate_error *error);

/** One change in words: "Preferred pressure: from firm to light". */
void plp_flip_put_change(const plp_facts *given, const plp_cell *cell, plp_buffer *out);
/** One change as { "fact", "from", "to" }. */
void plp_flip_put_change_json(const plp_facts *given, const plp_cell *cell, plp_json_writer *out);

#endif
