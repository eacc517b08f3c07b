/* SPDX-License-Identifier: MIT */
/* Writing a plan as FHIR, seen from inside.
 *
 *   plan.c          the door, the Bundle, ids and references
 *   plan_orders.c   ServiceRequests for massage and referrals, the choice among techniques, Timing
 *   plan_care.c     CarePlan, Goals, CommunicationRequests
 *   plan_issues.c   DetectedIssues, Provenance
 *
 * The plan is read from its own JSON, so that FHIR says what every other format says; but only from the members of which
 * something is written, for the others can be three quarters of it. All texts here are escaped as JSON has them: those of
 * the plan are so from the load of the rules on, what comes from elsewhere goes through fhir_escaped or fhir_out_text. An entry's id is a name-based UUID (RFC 9562, version 8)
 * over what is written of the plan, its subject and day, and what the entry is; so a reference needs no second pass.
 */
#ifndef FHIR_PLAN_H
#define FHIR_PLAN_H

#include "codes.h"
#include "out.h"
#include "told.h"

/* An entry that is written, for callers who want each resource by itself. */
typedef struct fhir_entry_span {
    const char *type, *title, *id;
    size_t begin, end; /* of the resource in the text */
} fhir_entry_span;

typedef struct fhir_writing {
    const palpate_fhir *fhir;
    const palpate_plan *decided;
    const fhir_told *plan; /* the members that are needed */
    const palpate_fhir_plan_options *options;
    fhir_arena arena; /* of ids and texts */
    fhir_out out;
    uint64_t seed[2]; /* of ids: over plan, subject, day */
    const char *instant;
    const char *author; /* "Palpate 0.1.0, rules palpate-base 2026.11" */
    fhir_entry_span *entries;
    size_t entry_count, entry_capacity;
} fhir_writing;

/* ---- plan.c ---- */

/** The reference of the entry of a type with a key of ours: "urn:uuid:…" or "Type/id". NULL when refused memory. */
const char *fhir_plan_reference(fhir_writing *w, const char *type, const char *key);
/** Begin an entry and its resource, with resourceType and, for local references, id; fhir_plan_close ends both.
 * @param title What it is, in words; borrowed. NULL: there are no words for it. */
void fhir_plan_open(fhir_writing *w, const char *type, const char *key, const char *title);
void fhir_plan_close(fhir_writing *w, const char *type);
void fhir_plan_put_reference(fhir_writing *w, const char *key, const char *type, const char *name);
/** References to the conditions of the record that the plan was made from; nothing where there are none. */
void fhir_plan_put_conditions(fhir_writing *w, const char *key);
void fhir_plan_put_subject(fhir_writing *w, const char *key);
void fhir_plan_put_coding(fhir_writing *w, const char *system, const char *code, const char *display);
/** Members of the plan. */
const fhir_told *fhir_plan_get(const fhir_writing *w, const char *key);
/** Texts of a list of reasons, with a space between. */
const char *fhir_plan_reasons(fhir_writing *w, const fhir_told *because);
bool fhir_has_items(const fhir_told *list);

/* ---- plan_orders.c ---- */
void fhir_plan_put_orders(fhir_writing *w);
/** A reference for each order, and for the choice among techniques, as CarePlan.activity takes them. */
void fhir_plan_put_activities(fhir_writing *w);
/** Each order as an item of a list of references. */
void fhir_plan_put_order_references(fhir_writing *w);
bool fhir_plan_has_massage(const fhir_writing *w);
const char *fhir_plan_priority(const char *urgency);

/* ---- plan_care.c ---- */
void fhir_plan_put_care(fhir_writing *w);

/* ---- plan_issues.c ---- */
/** With `references`, only "Reference" items to each issue; else the entries. Returns how many there are. */
size_t fhir_plan_put_issues(fhir_writing *w, bool references);
void fhir_plan_put_provenance(fhir_writing *w);

#endif
