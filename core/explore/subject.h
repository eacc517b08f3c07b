/* SPDX-License-Identifier: MIT */
/* A subject: the thing that a question is about - a technique, a referral, a rule, the dose, a limit …
 *
 *   "deep_tissue", "technique deep_tissue", "disposition", "limit pressure"  -->  { kind, index }
 */
#ifndef PLP_EXPLORE_SUBJECT_H
#define PLP_EXPLORE_SUBJECT_H

#include "evaluate/decision.h"
#include "program/phrases.h"

typedef enum plp_subject_kind {
#define X(name, word) PLP_SUBJECT_##name,
#include "explore/subjects.def"
#undef X
    PLP_SUBJECT_COUNT
} plp_subject_kind;

typedef struct plp_subject {
    plp_subject_kind kind;
    uint32_t index; /* in its list of the book; of a DISPOSITION its value; PLP_NONE: "disposition" or "dose" as such */
} plp_subject;

/* The limits; from PLP_LIMIT_COUNT on, the pressure limit of each region. */
enum { PLP_LIMIT_PRESSURE, PLP_LIMIT_MINUTES, PLP_LIMIT_FREQUENCY, PLP_LIMIT_SESSIONS, PLP_LIMIT_COUNT };

/** Read `text`: an id, "kind id", or the kind alone for disposition and dose. E_UNKNOWN with a suggestion. */
palpate_status plp_subject_read(const plp_rulebook *book, const char *text, plp_subject *out, palpate_error *error);

/** Refuse a kind that stands alone: E_UNKNOWN with an example. */
palpate_status plp_subject_only_a_kind(const plp_rulebook *book, plp_subject_kind kind, palpate_error *error);

/** How many there are of a kind. */
uint32_t plp_subject_count(const plp_rulebook *book, plp_subject_kind kind);
const char *plp_subject_kind_word(plp_subject_kind kind);
/** The same for people. */
plp_phrase plp_subject_kind_phrase(plp_subject_kind kind);
/** The id ("deep_tissue", "pressure", "modified"), and the title for people; never NULL. */
const char *plp_subject_id(const plp_rulebook *book, plp_subject subject);
const char *plp_subject_title(const plp_rulebook *book, plp_subject subject);

/** Does this action speak for the subject (1), against it (-1), or not about it (0)? Set facts are looked up in
 * `decision`. For a limit every cap speaks for it. */
int plp_subject_side(const plp_decision *decision, plp_subject subject, const plp_action *action);

typedef enum plp_verdict { PLP_VERDICT_OUT, PLP_VERDICT_IN, PLP_VERDICT_UNKNOWN } plp_verdict;
const char *plp_verdict_word(plp_verdict verdict);
/** Is it in the plan? Unknown: it is not, but an undecided rule could bring it in. */
plp_verdict plp_subject_verdict(const plp_decision *decision, plp_subject subject);
/** Is it in the plan as it stands? */
bool plp_subject_is_in(const plp_decision *decision, plp_subject subject);

/** The cap that a LIMIT subject is about. */
const plp_cap *plp_subject_cap(const plp_decision *decision, plp_subject subject);

#endif
