/* SPDX-License-Identifier: MIT */
/* What was drafted when the hook was called, and whether it is this service's business.
 *
 * The rules say what that is: an order is ours if its text or codes name a technique of theirs, or
 * hold a word that several techniques share. Orders of other kinds get no card: a card on every
 * order would soon be overlooked.
 */
#ifndef HOOKS_DRAFTS_H
#define HOOKS_DRAFTS_H

#include "hook_request.h"

#define HOOKS_DRAFTS_MOST 16

typedef struct hooks_drafts {
    bool any;                                  /* at least one draft is ours */
    const char *techniques[HOOKS_DRAFTS_MOST]; /* ids that drafts name; borrowed from the engine */
    size_t count;
} hooks_drafts;

/** Look at the selected drafts (all where the hook has no selections). */
void hooks_drafts_find(const hooks_request *request, const palpate_engine *engine,
                       hooks_drafts *out);

#endif
