/* SPDX-License-Identifier: MIT */
/* What a plan says about its own language: whether it is a translation, and what of it stayed untranslated. */
#ifndef PLP_PLAN_LANGUAGES_H
#define PLP_PLAN_LANGUAGES_H

#include "plan/plan.h"

/** Is there anything to say: the texts are not all in the language in which they were written, or another was asked for? */
bool plp_is_translated(const plp_plan_view *plan);
/** Was a language asked for that nobody knows, so that the plan is in another one? */
bool plp_is_unknown_language(const plp_plan_view *plan);

/* A walk over things that the plan shows and that have no text in its language. Begin with {0}. */
typedef struct plp_fallen_walk {
    uint32_t kind, next;
} plp_fallen_walk;

bool plp_next_fallen(const plp_plan_view *plan, plp_fallen_walk *walk, plp_word *word, const char **id);
uint32_t plp_count_fallen(const plp_plan_view *plan);

#endif
