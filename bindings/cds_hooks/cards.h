/* SPDX-License-Identifier: MIT */
/* Cards: a plan as a record system shows it.
 *
 *   plan JSON ----> summary, indicator, source, links --+
 *   plan Markdown -> detail ----------------------------+--> card [+ suggestions: drafts of the
 * FHIR Bundle]
 *
 * Source: CDS Hooks 2.0, "CDS Service Response". Same patient, rules and service give the same
 * bytes, uuids too.
 */
#ifndef HOOKS_CARDS_H
#define HOOKS_CARDS_H

#include "drafts.h"

#define HOOKS_SUMMARY_UNITS                                                                        \
    139 /* of UTF-16: "fewer than 140 characters", however a client counts */

/* What a card is made of. */
typedef struct hooks_card_parts {
    const hooks_request *request;
    const palpate_engine *engine;
    const palpate_plan *plan;
    const palpate_json *told;   /* the plan's JSON as a tree */
    const palpate_json *bundle; /* drafts, as palpate_fhir_plan_write makes them; NULL: none */
    const char *digest_of_plan; /* of its JSON */
    const char *url;            /* of the service */
    bool vetoed;                /* a drafted technique is withheld */
} hooks_card_parts;

/** Write {"cards": [...]} with one card into call->answer.text, and its records for the store. */
palpate_status hooks_cards_write(hooks_call *call, const hooks_card_parts *parts,
                                 palpate_error *error);

/** Copy at most `units` UTF-16 units, cut between words and ended with an ellipsis if it was
 * longer. */
void hooks_cut(hooks_text *out, const char *text, size_t units);
/** "critical", "warning" or "info" for the word of a disposition. */
const char *hooks_indicator(const char *disposition, bool vetoed);

#endif
