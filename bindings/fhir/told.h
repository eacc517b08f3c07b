/* SPDX-License-Identifier: MIT */
/* What a plan tells of itself in JSON, taken apart: where each value stands in the text.
 *
 *   {"summary":"…","advice":[{"text":"…"}]}  --fhir_told_read-->  whole, summary, advice, item, text    (in the text's order)
 *
 * The text is the library's own: compact, and not judged again. Strings stay escaped as they are, so that they can be put
 * into other JSON as they are; NUL takes the place of the quote that ends one. All lives as long as text and arena.
 */
#ifndef FHIR_TOLD_H
#define FHIR_TOLD_H

#include "base.h"

typedef struct fhir_told {
    const char *key;  /* of a member; NULL: an item, or the whole */
    const char *text; /* of a string; else where the value begins */
    uint32_t size;    /* how many values it is: itself and all within */
    char kind;        /* '{', '[', '"', or the first byte of a number or word */
    bool last;        /* in its container */
} fhir_told;

/** Take a document apart; its text is written to. NULL: no memory, which the arena knows, or no JSON of ours. */
const fhir_told *fhir_told_read(fhir_arena *arena, char *text, size_t length);

/* All take NULL for "there is none", and answer it with that. */
const fhir_told *fhir_told_member(const fhir_told *object, const char *key);
const fhir_told *fhir_told_first(const fhir_told *container);
const fhir_told *fhir_told_after(const fhir_told *value);
/** The text of a string, escaped; NULL if it is none. */
const char *fhir_told_text(const fhir_told *value);
const char *fhir_told_text_at(const fhir_told *object, const char *key);
/** False if it is no number, and `*out` stays. */
bool fhir_told_number(const fhir_told *value, double *out);
bool fhir_told_is_true(const fhir_told *value);

/** A text as JSON has it between quotes; the same one where nothing in it is escaped. NULL when refused. */
const char *fhir_escaped(fhir_arena *arena, const char *text);
/** What an escaped text says; the same one where nothing is escaped. NULL when refused. */
const char *fhir_unescaped(fhir_arena *arena, const char *escaped);

#endif
