/* SPDX-License-Identifier: MIT */
/* Flip: the smallest sets of changed answers that bring a subject into the plan, or out of it.
 *
 * The search tries every cell of every fact that can bear on the subject, one change, then two, then three; what already
 * holds an answer is not tried on. So an answer is never larger than it must be, and each was evaluated.
 */
#ifndef PLP_EXPLORE_FLIP_H
#define PLP_EXPLORE_FLIP_H

#include "base/json_write.h"
#include "explore/cells.h"
#include "explore/reach.h"

#define PLP_FLIP_CHANGES 3

typedef struct plp_flip_answer {
    plp_cell changes[PLP_FLIP_CHANGES];
    uint32_t count;
} plp_flip_answer;

typedef struct plp_flip_options {
    plp_subject subject;
    bool want_in;         /* false: out of the plan */
    bool any_fact;        /* also facts that nobody can change, for explanations */
    uint32_t most_answers;
    uint32_t most_changes;     /* 1 to PLP_FLIP_CHANGES */
    uint64_t most_evaluations;
} plp_flip_options;

typedef struct plp_flip {
    const palpate_allocator *memory;
    plp_flip_answer *answers; /* fewest changes first, then vocabulary order */
    uint32_t count;
    size_t capacity;
    bool already;         /* it is so as things stand */
    uint32_t searched;    /* all sets of so many changes were tried */
    uint64_t evaluations;
} plp_flip;

/** Search. `decision` is scratch; free with plp_flip_end also after a failure. */
palpate_status plp_flip_begin(plp_flip *flip, plp_decision *decision, const plp_facts *given,
                              const plp_flip_options *options, const palpate_allocator *memory, palpate_error *error);
void plp_flip_end(plp_flip *flip);

/** One change in words: "Preferred pressure: from firm to light". */
void plp_flip_put_change(const plp_facts *given, const plp_cell *cell, plp_buffer *out);
/** One change as { "fact", "from", "to" }. */
void plp_flip_put_change_json(const plp_facts *given, const plp_cell *cell, plp_json_writer *out);

#endif
