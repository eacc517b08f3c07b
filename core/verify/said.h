/* SPDX-License-Identifier: MIT */
/* What two rule sets say beside what they offer, of every patient: explore/spoken.h as bits of twin
 * models. What is asked is not compared here: it follows from conditions that are not known, and
 * the same condition may be written in two ways; nor which criteria are named as met, which follows
 * from how it is written. */
#ifndef PLP_VERIFY_SAID_H
#define PLP_VERIFY_SAID_H

#include "explore/spoken.h"
#include "verify/model.h"

typedef struct plp_said {
    const plp_spoken *spoken;
    plp_bit differs; /* no patient without this bit hears a difference */
} plp_said;

/** The second model is the twin of the first. False: no memory. */
bool plp_said_make(plp_model *before, plp_model *after, const plp_spoken *spoken, plp_said *out);
/** The first item of which these decisions of one patient say different things, and how; NULL: none. */
const plp_spoken_item *plp_said_find(const plp_said *said, plp_decision *const decisions[2],
                                     plp_said_how *how);

#endif
