/* SPDX-License-Identifier: MIT */
/* What the files that put declarations into words share. */
#ifndef PLP_PROGRAM_WORDS_PARTS_H
#define PLP_PROGRAM_WORDS_PARTS_H

#include "program/phrases.h"
#include "program/words.h"

/** "12 weeks". */
void plp_words_number(const plp_rulebook *book, double value, const char *unit, plp_buffer *out);
/** A title inside a sentence. */
void plp_words_inline(const plp_rulebook *book, const char *title, plp_buffer *out);
/** What stands before item `index` of a list of `count`: nothing, a comma, or `last` ("and", "or").
 */
void plp_words_comma(const plp_rulebook *book, uint32_t index, uint32_t count, plp_phrase last,
                     plp_buffer *out);
/** Is the book in another language than its `phrase` keys? */
bool plp_words_is_translated(const plp_rulebook *book);
/** Scratch text of the same memory as `out`; its end, with its failure handed on. */
plp_buffer plp_words_scratch(const plp_buffer *out);
void plp_words_drop(plp_buffer *scratch, plp_buffer *out);
/** A number term: "pain duration", "12 weeks", "the number of these that hold: …". */
void plp_words_value(const plp_rulebook *book, const plp_term *term, const char *unit,
                     plp_buffer *out);
/** The unit that a number term has, or NULL. */
const char *plp_words_unit_of(const plp_rulebook *book, const plp_term *term);
/** Is the term a connective whose words need brackets inside another one? */
bool plp_words_is_compound(const plp_term *term);
/** The title of item `index` of what a row of so_far.def is asked of. */
const char *plp_words_so_far_item(const plp_rulebook *book, plp_so_far row, uint32_t index);
/** Its id. */
const char *plp_words_so_far_id(const plp_rulebook *book, plp_so_far row, uint32_t index);
/** The word of a row of so_far.def. */
const char *plp_words_so_far(plp_so_far row);

#endif
