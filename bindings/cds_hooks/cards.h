/* SPDX-License-Identifier: MIT */
/* Cards: a plan as a record system shows it.
 *
 *   plan's members -> summary, indicator, source, links --+
 *   plan Markdown --> detail -----------------------------+--> card [+ suggestions: drafts in FHIR]
 *
 * Source: CDS Hooks 2.0, "CDS Service Response". Same patient, rules, day and service give the same
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
    palpate_fhir *fhir;
    const palpate_fhir_mapping *mapping; /* the record that the plan was made from */
    const palpate_plan *plan;
    const palpate_json *told; /* members of the plan's JSON as a tree */
    const char *facts;        /* of the patient, as palpate_patient_write tells them */
    const char *subject;      /* "Patient/p1"; NULL: the record names nobody */
    const char *today;
    const char *url; /* of the service; "": unknown, and then there are no links to it */
    bool vetoed;     /* a drafted technique is withheld */
} hooks_card_parts;

/** Write {"cards": [...]} with one card into call->answer.text, and its records for the store. */
palpate_status hooks_cards_write(hooks_call *call, const hooks_card_parts *parts,
                                 palpate_error *error);

/** Copy at most `units` UTF-16 units, ended with an ellipsis if it was longer: cut where a part of
 * the sentence ends if that keeps half of it, else between words. */
void hooks_cut(hooks_text *out, const char *text, size_t units);
/** Copy Markdown so that nothing in it begins a tag or an entity: clients render raw HTML. */
void hooks_escape(hooks_text *out, const char *markdown);
/** "critical", "warning" or "info" for the word of a disposition. */
const char *hooks_indicator(const char *disposition, bool vetoed);

#endif
