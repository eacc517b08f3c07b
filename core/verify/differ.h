/* SPDX-License-Identifier: MIT */
/* Where the plans of two rule sets can differ for one patient, as bits of their twin models.
 *
 * Invariant: for every patient whose outlines (explore/outline.h) differ both bits hold; so where
 * one cannot hold, no patient's do. `loose` is cheap and holds for some others too; `sharp` is
 * nearly exact where the model is asked to be.
 */
#ifndef PLP_VERIFY_DIFFER_H
#define PLP_VERIFY_DIFFER_H

#include "verify/model.h"

typedef struct plp_differ {
    plp_bit loose, sharp;
} plp_differ;

/** The second model is the twin of the first. False: no memory. */
bool plp_differ_make(plp_model *before, plp_model *after, plp_differ *out);
/** Bits that say of each fact of either whether anything of it is known, into the arena. */
bool plp_differ_known(plp_model *before, plp_model *after, plp_arena *arena, plp_bit **out,
                      uint32_t *count);

#endif
