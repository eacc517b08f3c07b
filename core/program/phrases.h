/* SPDX-License-Identifier: MIT */
/* The engine's own words in every language that it knows: one table per language, phrases_TAG.def.
 *
 *   X(KEY, "text with {1} and {2}")     the same keys in the same order in each; a test compares
 *
 * Invariants: no text is empty or holds what JSON, HTML or Markdown would escape; the placeholders of a key are the same
 * in every language. A rulebook in a language without a table is told in English.
 */
#ifndef PLP_PROGRAM_PHRASES_H
#define PLP_PROGRAM_PHRASES_H

#include "rulebook/declarations.h"

typedef enum plp_phrase {
#define X(key, text) PLP_SAY_##key,
#include "program/phrases_en.def"
#undef X
    PLP_PHRASE_COUNT
} plp_phrase;

/** The tags of the tables; the first is the one that others fall back on. */
const char *const *plp_phrase_tags(uint32_t *count);
/** A text in the language of a rulebook. */
const char *plp_say(const plp_rulebook *book, plp_phrase phrase);
/** The same in English: for names that mean the same in every language. */
const char *plp_say_plain(plp_phrase phrase);
/** A text with its placeholders filled. Arguments that are not used may be NULL. */
void plp_say_put(plp_buffer *out, const plp_rulebook *book, plp_phrase phrase, const char *first, const char *second);
void plp_say_put4(plp_buffer *out, const plp_rulebook *book, plp_phrase phrase, const char *const arguments[4]);
/** The same with one number. */
void plp_say_number(plp_buffer *out, const plp_rulebook *book, plp_phrase phrase, double number);
/** One of two texts, by the number. */
void plp_say_count(plp_buffer *out, const plp_rulebook *book, plp_phrase one, plp_phrase many, double number);
/** The part before the first placeholder is put; returns what stands behind it. */
const char *plp_say_until(plp_buffer *out, const plp_rulebook *book, plp_phrase phrase);
/** The index of the table that a tag is told by, and its text: for tests. */
const char *plp_phrase_of(uint32_t table, plp_phrase phrase);

#endif
