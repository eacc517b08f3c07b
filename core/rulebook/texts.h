/* SPDX-License-Identifier: MIT */
/* The texts of things, by the table texts.def: for what goes through all of them, such as translations.
 *
 *   row of texts.def  x  index of a thing  x  ordinal within it  =  a slot, which holds one text or none
 */
#ifndef PLP_RULEBOOK_TEXTS_H
#define PLP_RULEBOOK_TEXTS_H

#include "rulebook/declarations.h"

#define PLP_MARK_BYTES 9 /* eight hexadecimal digits and a NUL */

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

enum {
#define X(name, section, key, member, shape, meaning) PLP_TEXT_ROW_##name##_##member,
#include "rulebook/texts.def"
#undef X
    PLP_TEXT_ROWS
};

/* One text of one thing. */
typedef struct plp_slot {
    uint32_t row;     /* of texts.def */
    uint32_t item;    /* index in the list of its word; of a heading: the first fact under it */
    uint32_t ordinal; /* index of the member, stage or action; else 0 */
} plp_slot;

/** The rows of texts.def, by word; NULL past the end. */
const plp_text_row *plp_text_row_at(uint32_t index);

/* All slots of a rulebook, by row, item and ordinal. They are the same in each of its languages. */
typedef struct plp_slot_walk {
    plp_slot slot;
    size_t index; /* how many came before it */
    bool begun;
} plp_slot_walk;

#define PLP_SLOT_WALK {{0, 0, 0}, 0, false}

/** The next slot, those of rules that are switched off included; false past the last. */
bool plp_slot_next(const plp_rulebook *book, plp_slot_walk *walk);

/** The list of a word in a rulebook, or in a copy of it in another language: how long, and what stands at an index. */
uint32_t plp_book_count(const plp_rulebook *book, plp_word word);
void *plp_book_item(const plp_rulebook *book, plp_word word, uint32_t index);
/** Where the thing at an index is declared. */
plp_place plp_book_place(const plp_rulebook *book, plp_word word, uint32_t index);

/** How many texts a row has in an item, those that are not there included. */
uint32_t plp_slot_count(const plp_text_row *row, const void *item);
/** Where the text of a slot stands in an item; `*text` NULL: it is not there. */
const char **plp_slot_text(const plp_text_row *row, void *item, uint32_t ordinal);
/** The title that a member has from what it stands for; NULL: from nothing but itself. */
const char *plp_title_of_member(const plp_rulebook *book, const plp_fact *fact, const plp_member *member);
/** Does the text of this slot come from the catalogue (values = techniques), not from the fact? */
bool plp_slot_is_of_catalogue(const plp_rulebook *book, const plp_text_row *row, const void *item, uint32_t ordinal);
/** Of a list of texts: how many stand before this slot. */
uint32_t plp_slot_texts_before(const plp_text_row *row, const void *item, uint32_t ordinal);
/** The id of the thing that a text is of; of a heading: its group. */
const char *plp_slot_id(const plp_text_row *row, const void *item);
/** The key of a text within its row: "trimester_1" of values, "2" of notes; "" where the row has one text. */
void plp_slot_part(const plp_text_row *row, const void *item, uint32_t ordinal, char *out, size_t size);

/** The mark of all texts of a thing: it is another as soon as one of them is. `scratch` is emptied. */
void plp_texts_mark(const plp_rulebook *book, plp_word word, uint32_t index, plp_buffer *scratch,
                    char out[PLP_MARK_BYTES]);
/** A mark by hand: each text in order, then the end. */
void plp_mark_put(plp_buffer *out, const char *key, const char *part, const char *text, size_t length);
void plp_mark_end(plp_buffer *texts, char out[PLP_MARK_BYTES]);

#endif
