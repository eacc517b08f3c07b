/* SPDX-License-Identifier: MIT */
/* Text: UTF-8, safe printing, comparison by bytes, and the nearest known word. */
#ifndef PLP_BASE_TEXT_H
#define PLP_BASE_TEXT_H

#include <stdint.h>
#include <string.h>
#include "base/memory.h"

/** The length of the longest valid UTF-8 prefix (no surrogates, no overlong forms, at most U+10FFFF). */
size_t plp_utf8_valid(const char *bytes, size_t length);
/** Decode one character of valid text; returns its bytes (1-4). */
unsigned plp_utf8_decode(const char *bytes, uint32_t *out);
unsigned plp_utf8_encode(uint32_t character, char out[4]);
/** A bidirectional control: it would make text look other than it is. */
bool plp_text_is_bidi(uint32_t character);
/** Columns that text takes on a terminal: combining marks 0, East Asian wide and emoji 2, else 1. */
size_t plp_text_width(const char *text, size_t length);

/** How many bytes there are before the first that is no printable ASCII. */
size_t plp_text_plain(const char *bytes, size_t length);
/** Put text for a message: control bytes and bidirectional controls as \xNN, invalid UTF-8 as U+FFFD, cut at `most` bytes with "…". */
void plp_text_put_safe(plp_buffer *buffer, const char *bytes, size_t length, size_t most);

/** Put text between the tags of HTML, SVG or XML, or into a quoted attribute: safe, as above and not cut, and the five
 * signs of markup by their names. */
void plp_text_put_markup(plp_buffer *buffer, const char *text);

/** A suggestion machine: feed candidates, then take the nearest within max(2, length / 3) edits
 * (insert, delete, replace, swap neighbours; case counts half); a name of which one word begins so ("deep" of
 * "deep_tissue") comes after one edit and before two; ties go to the shortest, then to the first in byte order. */
typedef struct plp_suggest {
    const char *word;
    size_t length;
    const char *best; /* NULL: nothing near; borrowed from the candidate */
    unsigned distance; /* in quarters of an edit */
} plp_suggest;

plp_suggest plp_suggest_for(const char *word, size_t length);
void plp_suggest_try(plp_suggest *suggest, const char *candidate);

/** Are two texts the same? Nearly all that are not differ in their first byte. */
static inline bool plp_text_same(const char *a, const char *b)
{
    return *a == *b && strcmp(a, b) == 0;
}
/** Likewise; none (NULL) is the same as none. */
static inline bool plp_text_same_or_none(const char *a, const char *b)
{
    return a == b || (a != NULL && b != NULL && plp_text_same(a, b));
}
/** As strcmp. */
static inline int plp_text_compare(const char *a, const char *b)
{
    int first = (int)(unsigned char)*a - (int)(unsigned char)*b;
    return first != 0 ? first : strcmp(a, b);
}

/** True for `[A-Za-z0-9][A-Za-z0-9._-]*`. */
bool plp_text_is_id(const char *text, size_t length);
/** True for a real date "YYYY-MM-DD" from 1900 to 2199; `days` counts from 1970-01-01. */
bool plp_text_date(const char *text, size_t length, int32_t *days);
/** Match with `*` for any run of bytes. */
bool plp_text_matches(const char *pattern, const char *text);
static inline char plp_text_lower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? (char)(byte + ('a' - 'A')) : byte;
}
/** Whatever the case of ASCII letters: does the text begin with `part`, is it anywhere in it? */
bool plp_text_begins(const char *text, const char *part, size_t length);
bool plp_text_contains(const char *text, const char *part, size_t length);

#endif
