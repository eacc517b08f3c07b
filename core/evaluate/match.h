/* SPDX-License-Identifier: MIT */
/* Finding only which rules fire: for one patient by the index, for up to 64 together with a bit for
 * each.
 *
 *   one     facts --> bits of columns --> posting lists of the set ones --> nodes of the rules that
 * remain many    bits of each --transposed--> per column a word with a bit per patient --> each
 * rule's needs and-ed, then nodes
 *
 * Rules that ask for the plan so far need whole decisions; then each patient gets one.
 */
#ifndef PLP_EVALUATE_MATCH_H
#define PLP_EVALUATE_MATCH_H

#include "evaluate/decision.h"

#define PLP_BLOCK_MOST 64 /* patients that are matched together */

/** Find only which rules fire: `fired` and `fired_count` are as after plp_decide, nothing else of
 * the decision means anything. `facts` must outlive the call only. Allocates nothing when warm.
 * Returns OK or E_NOMEM. */
palpate_status plp_match(plp_decision *decision, const plp_facts *facts, palpate_error *error);

/* What a block needs beside a decision; made at its first use, kept for the next. */
typedef struct plp_block plp_block;
void plp_block_free(plp_block *block);

/** Takes the rules that fired for one patient of a block. False: no memory. */
typedef bool plp_block_fired(void *context, uint32_t patient, const uint32_t *rules,
                             uint32_t count);

/** Match `count` patients (at most PLP_BLOCK_MOST) and tell of each in turn. `*block` is NULL at
 * first. */
palpate_status plp_block_match(plp_decision *decision, plp_block **block, const plp_facts *patients,
                               uint32_t count, plp_block_fired *tell, void *context,
                               palpate_error *error);

#endif
