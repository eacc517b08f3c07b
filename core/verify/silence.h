/* SPDX-License-Identifier: MIT */
/* Findings that an author accepts, each with a reason.
 *
 *   silence = { ["bands-meet"] = "why" }          accepts the one finding of this code here
 *   silence = { ["bands-meet heavy"] = "why" }    of several, the one about "heavy"
 *
 * Invariants: what is accepted is listed with its reason, never dropped; a code alone accepts one finding, so that a second
 * of the kind in the same place is told; a silence of what is not there is told, too.
 */
#ifndef PLP_VERIFY_SILENCE_H
#define PLP_VERIFY_SILENCE_H

#include "verify/check.h"

/** One finding about what has silences of its own. `about` is what a silence may name beside the code: another rule, a fact;
 * NULL where there is one finding of the code at most. */
typedef struct plp_doubt {
    plp_silences silences;
    plp_place place;
    palpate_severity severity;
    const char *code, *about, *hint;
    plp_place of; /* the declaration, where the finding is about a part of it; line 0: it is `place` */
} plp_doubt;

/** Tell it, or keep it for plp_silence_settle where it is accepted. */
void plp_doubt_tell(const plp_check *check, const plp_doubt *doubt, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/** Is it accepted, by its code or by code and name? The reason, or NULL. */
const char *plp_silence_reason(plp_silences silences, const char *code, const char *about);

palpate_status plp_silence_begin(plp_check *check, palpate_error *error);
/** List what was accepted, and tell the silences that accept too much or nothing. */
palpate_status plp_silence_settle(const plp_check *check, palpate_error *error);
void plp_silence_end(const plp_check *check);

#endif
