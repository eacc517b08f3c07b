/* SPDX-License-Identifier: MIT */
/* Reading `translate` blocks, in three files:
 *
 *   translate "es" { rules = { ["x"] = { because = "…" } } }
 *   translate_read.c   blocks, sections and the things in them; texts that are given twice
 *   translate_thing.c  the texts of one thing
 *   translate_place.c  where each stands, and refusing it there
 */
#ifndef PLP_RULEBOOK_TRANSLATE_PARTS_H
#define PLP_RULEBOOK_TRANSLATE_PARTS_H

#include "rulebook/translate.h"

/* Where in a block one is. */
typedef struct plp_translation_spot {
    plp_declaration *verb;
    const char *section, *id, *key; /* NULL: not yet in one */
} plp_translation_spot;

typedef struct plp_translation_reading {
    plp_link *link;
    plp_translations *out;
    plp_translation_spot at;
    const plp_declaration *of; /* the thing under the id; NULL: reported */
    void *item;
    bool stale; /* `of` says so */
} plp_translation_reading;

/* ---- translate_place.c ---- */

/** Refuse what stands at a spot; `part` and `hint` may be NULL. */
void plp_translation_refuse(plp_link *link, const plp_translation_spot *at, const char *part, const char *code,
                            const char *hint, const char *format, ...) __attribute__((format(printf, 6, 7)));
/** Refuse a name, with what was probably meant as the hint, or `otherwise`. */
void plp_translation_refuse_unknown(plp_link *link, const plp_translation_spot *at, const char *part, const char *code,
                                    plp_suggest suggest, const char *otherwise, const char *message);

/* ---- translate_thing.c ---- */

/** Take the text of a slot; an empty one is still to be written, as in a skeleton. */
void plp_translation_take(plp_translation_reading *read, uint32_t row, uint32_t ordinal, const plp_draft *draft,
                          const char *part);
/** Take the texts that stand under an id. */
void plp_translation_read_texts(plp_translation_reading *read, plp_word word, const plp_draft *texts);

#endif
