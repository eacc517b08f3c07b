/* SPDX-License-Identifier: MIT */
/* A plan while it is told to a page: the scratch texts, and which rules have given their reason already. */
#ifndef PLP_PLAN_TELLING_H
#define PLP_PLAN_TELLING_H

#include "plan/page.h"

typedef struct plp_telling {
    const plp_plan_view *plan;
    const plp_decision *decision;
    const plp_rulebook *book;
    plp_page *page;
    plp_buffer title, text, detail;
    uint32_t *told;   /* per rule: where the title begins, in `titles`, of the item below which its reason stands; 0: nowhere */
    uint8_t *cited;   /* per source */
    plp_buffer titles; /* of the items told so far, each with its NUL, behind an empty one */
    uint32_t item;    /* the title of the item that is being told */
    bool reasoned;    /* it has a reason of its own */
    plp_buffer above; /* titles of the items above that have its other reasons */
    const char *last; /* the reason that was told last, and the item that it stands below */
    uint32_t last_item;
    plp_phrase head; /* of a section that is written with its first item; PLP_PHRASE_COUNT once it was */
} plp_telling;

/** A section follows; its title is written when it has something to say. */
void plp_tell_section(plp_telling *telling, plp_phrase title);
/** One of our own texts, in the language of the plan. */
const char *plp_tell_say(const plp_telling *telling, plp_phrase phrase);
/** An item of fixed or scratch texts; the scratch texts are emptied. */
void plp_tell_item(plp_telling *telling, plp_sign sign, const char *title, const char *text);
/** The item that stands in telling->title and telling->text. */
void plp_tell(plp_telling *telling, plp_sign sign);
/** The reason of a rule, unless it was told before. */
void plp_tell_reason(plp_telling *telling, uint32_t rule);
void plp_tell_reasons(plp_telling *telling, plp_chain chain);
/** The item has had all its reasons: where none was new, it points to the items that have them. */
void plp_tell_above(plp_telling *telling);
/** Put a word behind others with a comma between. */
void plp_tell_join(plp_buffer *out, const char *word);

/* The sections, in their order. */
void plp_tell_limits(plp_telling *telling);
void plp_tell_techniques(plp_telling *telling);
void plp_tell_dose(plp_telling *telling);
void plp_tell_session(plp_telling *telling);
void plp_tell_avoid(plp_telling *telling);
void plp_tell_first(plp_telling *telling);
void plp_tell_others(plp_telling *telling);
void plp_tell_questions(plp_telling *telling);
void plp_tell_advice(plp_telling *telling);
void plp_tell_notes(plp_telling *telling);
void plp_tell_provenance(plp_telling *telling);

#endif
