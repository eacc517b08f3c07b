/* SPDX-License-Identifier: MIT */
/* Translations: the texts that `translate` blocks give, put into copies of the rulebook.
 *
 *   translate "es" { rules = { ["x"] = { because = "…" } } }
 *     --translate_read.c--> said: which text of which thing, in which language, by which layer
 *     --translate.c-------> per language: a rulebook with its texts, and a list of what is amiss
 *     `--- translate_texts.c tells what a text was when a layer translated it
 *
 * Invariants: indices, conditions and actions of the copies are those of the rulebook; nothing but texts differs. A text
 * is shown only if it translates the text that is in force: when a higher layer words a thing anew, a translation by a
 * lower layer is stale and the new text itself is shown.
 */
#ifndef PLP_RULEBOOK_TRANSLATE_H
#define PLP_RULEBOOK_TRANSLATE_H

#include "rulebook/layers.h"

typedef enum plp_text_shape {
    PLP_TEXT_TEXT,
    PLP_TEXT_VALUES,
    PLP_TEXT_STAGES,
    PLP_TEXT_NOTES,
    PLP_TEXT_HEADING
} plp_text_shape;

typedef struct plp_text_row { /* of texts.def */
    plp_word word;
    const char *section, *key;
    size_t field; /* offset in the word's struct */
    plp_text_shape shape;
} plp_text_row;

/** The rows of texts.def, by word; NULL past the end. */
const plp_text_row *plp_text_row_at(uint32_t index);

/* One text of one thing. */
typedef struct plp_slot {
    uint32_t row;     /* of texts.def */
    uint32_t item;    /* index in the list of its word; of a heading: the first fact under it */
    uint32_t ordinal; /* index of the member, stage or action; else 0 */
} plp_slot;

/* A text that a block gives. */
typedef struct plp_said {
    const plp_declaration *verb; /* the block */
    const plp_declaration *of;   /* the thing */
    plp_slot slot;
    const char *id;   /* as the block has it */
    const char *text; /* in the drafts */
    bool stale;       /* the text in force is not the one that it translates */
} plp_said;

typedef struct plp_translations {
    plp_said *said; /* by slot, language, layer */
    uint32_t count, room;
    const plp_declaration **blocks; /* as they were read */
    uint32_t block_count;
    uint32_t *first_of_group; /* per fact: the first one under the same heading */
} plp_translations;

/* ---- translate_head.c ---- */

/** Check the tag of a block, its folder, and who made it. */
void plp_translation_check_head(plp_link *link, plp_declaration *block);
/** Is this one of the keys that tell who made a block? */
bool plp_translation_tells(const char *key);
void plp_translation_suggest(plp_suggest *suggest); /* all of them */

/* ---- translate_read.c ---- */

/** Read all blocks, when everything else is linked. Errors are findings. */
void plp_translations_read(plp_link *link, plp_translations *out);
/** Where a text, or as much as is given, stands in its block. */
plp_place plp_translation_place(const plp_link *link, const plp_declaration *verb, const char *section, const char *id,
                                const char *key, const char *part);
/** The place of a text that a block gives. */
plp_place plp_said_place(const plp_link *link, const plp_said *said);

/* ---- translate_texts.c ---- */

/** How many texts a row has in an item, those that are not there included. */
uint32_t plp_slot_count(const plp_text_row *row, const void *item);
/** Where the text of a slot stands in an item; `*text` NULL: it is not there. */
const char **plp_slot_text(const plp_text_row *row, void *item, uint32_t ordinal);
/** The title that a member has from what it stands for; NULL: from nothing but itself. */
const char *plp_title_of_member(const plp_rulebook *book, const plp_fact *fact, const plp_member *member);
/** Does the text of this slot come from the catalogue (values = techniques), not from the fact? */
bool plp_slot_is_of_catalogue(const plp_link *link, const plp_text_row *row, const void *item, uint32_t ordinal);
/** The key of a text within its row: "trimester_1" of values, "2" of notes; "" where the row has one text. */
void plp_slot_part(const plp_text_row *row, const void *item, uint32_t ordinal, char *out, size_t size);
/** What the text of a slot was, with the work of the layers up to `layer`; NULL: there was none. */
const plp_draft *plp_text_at(const plp_link *link, const plp_declaration *of, const plp_text_row *row, const void *item,
                             uint32_t ordinal, uint32_t layer);
/** Eight hexadecimal digits over all texts of a thing, with the work of the layers up to `layer`. */
void plp_texts_digest(plp_link *link, const plp_declaration *of, uint32_t layer, char out[9]);

/* ---- translate.c ---- */

/** Make the rulebook's languages, when its packs are known. */
void plp_translations_make(plp_link *link, const plp_translations *translations);

#endif
