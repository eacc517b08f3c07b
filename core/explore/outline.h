/* SPDX-License-Identifier: MIT */
/* The outline of a plan: what is in it, by kind and id, with its state in words - so that plans of two rule sets can be
 * compared, whose lists have nothing in common but their names. */
#ifndef PLP_EXPLORE_OUTLINE_H
#define PLP_EXPLORE_OUTLINE_H

#include "explore/subject.h"

typedef struct plp_outline_item {
    const char *kind;  /* of the engine */
    const char *id, *title; /* of the book */
    const char *state; /* "modified", "place 1, pressure 2 of 5 (light)", …; NULL: being there is all */
} plp_outline_item;

typedef struct plp_outline {
    plp_arena arena; /* of the states */
    plp_outline_item *items; /* in order of kind, then id by bytes */
    uint32_t count;
    size_t capacity;
} plp_outline;

void plp_outline_begin(plp_outline *outline, const palpate_allocator *memory);
void plp_outline_end(plp_outline *outline);
/** Take the outline of a decision, in place of what was there. */
palpate_status plp_outline_take(plp_outline *outline, const plp_decision *decision, palpate_error *error);

/** What a subject that is in the plan looks like there; nothing where being there is all. Dispositions and urgencies are
 * told by their words of rule files, or with `plain` as people say them. */
void plp_outline_put_state(const plp_decision *decision, plp_subject subject, bool plain, plp_buffer *out);

#endif
