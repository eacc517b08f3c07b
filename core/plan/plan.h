/* SPDX-License-Identifier: MIT */
/* The plan: a decision put into words, in four formats. The consult note is added here, and nowhere else.
 *
 *   decision --plp_plan_put--> JSON (from fragments escaped at load), text, Markdown, HTML
 */
#ifndef PLP_PLAN_PLAN_H
#define PLP_PLAN_PLAN_H

#include "evaluate/decision.h"

/* Everything about a program that a plan repeats: titles, reasons and citations, JSON-escaped once. Immutable. */
typedef struct plp_fragments plp_fragments;

/** In the language of `book`, which is the program's or one of its languages. */
palpate_status plp_fragments_new(const plp_program *program, const plp_rulebook *book, const palpate_allocator *memory,
                                 plp_fragments **out, palpate_error *error);
void plp_fragments_free(plp_fragments *fragments);

/** What a plan is written from. */
typedef struct plp_plan_view {
    const plp_fragments *fragments;
    const plp_decision *decision;
    const plp_decision *after; /* the decision if all clearances were granted; NULL unless clearance_first */
    const char *asked;         /* tag of the language that was asked for; NULL: none was */
} plp_plan_view;

void plp_plan_put_json(const plp_plan_view *plan, plp_buffer *out);
/** Only these members (ended by NULL), in this order. False: a plan has no such member. */
bool plp_plan_put_members(const plp_plan_view *plan, const char *const *names, plp_buffer *out);
void plp_plan_put_text(const plp_plan_view *plan, const palpate_style *style, plp_buffer *out);
/** Of the style, only brevity is asked for; NULL: the default. */
void plp_plan_put_markdown(const plp_plan_view *plan, const palpate_style *style, plp_buffer *out);
void plp_plan_put_html(const plp_plan_view *plan, const palpate_style *look, plp_buffer *out);

/** The consult note in the language of a rulebook, from the engine's own table (core/plan/consult.c): never empty. */
const char *plp_consult_text(const plp_rulebook *book);
#define PLP_CONSULT_ID "adv_consult_provider"

#endif
