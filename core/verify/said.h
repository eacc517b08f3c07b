/* SPDX-License-Identifier: MIT */
/* What two rule sets say beside what they offer: which rules speak, and in which words.
 *
 *   equal offers (verify/differ.h)  +  the same rules speak, with the same words and actions
 *   -->  reasons, notes, clearances and texts of the plans are the same too
 *
 * Rules are matched by their ids. What questions are asked is not compared: it follows from
 * conditions that are not known, and the same condition may be written in two ways.
 */
#ifndef PLP_VERIFY_SAID_H
#define PLP_VERIFY_SAID_H

#include "explore/subject.h"
#include "verify/model.h"

typedef struct plp_said_item {
    plp_subject_kind kind; /* a rule, or an item of a catalogue */
    uint32_t at[2];        /* in each rule set; PLP_NONE: only the other has it */
    bool unlike;           /* it says or does something else */
} plp_said_item;

typedef struct plp_said {
    plp_said_item *items; /* those that could tell plans apart */
    uint32_t count;
    plp_bit differs; /* no patient without this bit hears a difference */
} plp_said;

/** The second model is the twin of the first. False: no memory. */
bool plp_said_make(plp_model *before, plp_model *after, plp_arena *arena, plp_said *out);
/** The first item of which these decisions of one patient say different things; NULL: none. */
const plp_said_item *plp_said_find(const plp_said *said, plp_decision *const decisions[2]);

#endif
