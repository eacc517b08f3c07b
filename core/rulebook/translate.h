/* SPDX-License-Identifier: MIT */
/* Translations: the texts that `translate` blocks give, put into copies of the rulebook.
 *
 *   translate "es" { rules = { ["x"] = { because = "…" } } }
 *     --translate_read.c--> said: which text of which thing, in which language, by which layer
 *     --translate.c-------> per language: a rulebook with its texts, and what is amiss (gaps.h)
 *     |-- translate_copy.c copies the lists of which something is translated; all others are shared
 *     `--- translate_texts.c tells what a text was when a layer translated it
 *
 * Invariants: indices, conditions and actions of the copies are those of the rulebook; nothing but texts differs. A text
 * is shown only if it translates the text that is in force: when a higher layer words a thing anew, a translation by a
 * lower layer is stale and the new text itself is shown.
 */
#ifndef PLP_RULEBOOK_TRANSLATE_H
#define PLP_RULEBOOK_TRANSLATE_H

#include "rulebook/layers.h"
#include "rulebook/texts.h"

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

/* ---- translate_place.c ---- */

/** Where a text, or as much as is given, stands in its block. */
plp_place plp_translation_place(const plp_link *link, const plp_declaration *verb, const char *section, const char *id,
                                const char *key, const char *part);
/** The place of a text that a block gives. */
plp_place plp_said_place(const plp_link *link, const plp_said *said);

/* ---- translate_copy.c ---- */

/** Put a copy of the rulebook's list of a word into `copy`, with the lists of texts within its things. */
void plp_translation_copy_list(plp_link *link, plp_rulebook *copy, plp_word word);

/* ---- translate_texts.c ---- */

/** What the text of a slot was, with the work of the layers up to `layer`; NULL: there was none, or none of its own. */
const plp_draft *plp_text_at(const plp_link *link, const plp_declaration *of, const plp_text_row *row, const void *item,
                             uint32_t ordinal, uint32_t layer);
/** The mark of all texts of a thing as they were with the work of the layers up to `layer`. */
void plp_texts_mark_at(plp_link *link, const plp_declaration *of, uint32_t layer, char out[PLP_MARK_BYTES]);

/* ---- translate.c ---- */

/** Make the rulebook's languages, when its packs are known. */
void plp_translations_make(plp_link *link, const plp_translations *translations);

#endif
