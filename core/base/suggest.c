/* SPDX-License-Identifier: MIT */
/* The nearest known word: edit distance with swaps of neighbours, counted in quarters of an edit.
 */
#include <string.h>
#include "base/text.h"

#define LONGEST 128 /* bytes of a word; longer ones get no suggestion */
#define WHOLE 4     /* quarters of an insertion, deletion, replacement or swap */
#define CASE 2      /* of another case */
#define BEGINNING 5 /* of a name cut short: nearer than two slips, further than one */
#define PART 6      /* of the beginning of a later word of the name */
#define SHORTEST 3  /* bytes of a part that tell something */

plp_suggest plp_suggest_for(const char *word, size_t length)
{
    size_t edits = length / 3 > 2 ? length / 3 : 2;
    return (plp_suggest){.word = word, .length = length, .distance = (unsigned)(edits * WHOLE)};
}

/* What it costs to write `b` for `a`. */
static unsigned cost(char a, char b)
{
    if (a == b)
        return 0;
    return plp_text_lower(a) == plp_text_lower(b) ? CASE : WHOLE;
}

static unsigned least(unsigned a, unsigned b)
{
    return a < b ? a : b;
}

/* One row of the table: distances from the first `i + 1` bytes of `a` to each beginning of `b`. */
static unsigned fill_row(const char *a, size_t i, const char *b, size_t b_length,
                         unsigned rows[3][LONGEST + 1])
{
    const unsigned *two_up = rows[(i + 1) % 3];
    const unsigned *up = rows[(i + 2) % 3];
    unsigned *row = rows[i % 3];
    row[0] = (unsigned)(i + 1) * WHOLE;
    unsigned smallest = row[0];
    for (size_t j = 0; j < b_length; j++) {
        unsigned best = least(up[j + 1], row[j]) + WHOLE;
        best = least(best, up[j] + cost(a[i], b[j]));
        if (i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j])
            best = least(best, two_up[j - 1] + WHOLE);
        row[j + 1] = best;
        smallest = least(smallest, best);
    }
    return smallest;
}

/* The distance of two words, or `most` + 1 if it is above `most`. */
static unsigned distance(const char *a, size_t a_length, const char *b, size_t b_length,
                         unsigned most)
{
    unsigned rows[3][LONGEST + 1];
    unsigned before = 0; /* smallest value of the row before */
    for (size_t j = 0; j <= b_length; j++)
        rows[2][j] = (unsigned)j * WHOLE;
    for (size_t i = 0; i < a_length; i++) {
        unsigned smallest = fill_row(a, i, b, b_length, rows);
        if (smallest > most && before > most) /* a swap looks two rows back */
            return most + 1;
        before = smallest;
    }
    return least(rows[(a_length + 2) % 3][b_length], most + 1);
}

/* What it costs to write a name for the beginning of one of its words, as "deep" of "deep_tissue";
 * or `most` + 1. */
static unsigned cut_short(const char *word, size_t length, const char *name, unsigned most)
{
    if (length < SHORTEST)
        return most + 1;
    if (plp_text_begins(name, word, length))
        return BEGINNING;
    for (const char *at = strpbrk(name, "_-. "); at != NULL; at = strpbrk(at + 1, "_-. "))
        if (plp_text_begins(at + 1, word, length))
            return PART;
    return most + 1;
}

/* Among equals the shortest, then the first in byte order. */
static bool is_before(const char *a, const char *b)
{
    size_t a_length = strlen(a), b_length = strlen(b);
    return a_length != b_length ? a_length < b_length : strcmp(a, b) < 0;
}

void plp_suggest_try(plp_suggest *suggest, const char *candidate)
{
    size_t length = strlen(candidate);
    if (suggest->length == 0 || suggest->length > LONGEST || length == 0 || length > LONGEST)
        return;
    unsigned most = suggest->distance;
    unsigned found = least(distance(suggest->word, suggest->length, candidate, length, most),
                           cut_short(suggest->word, suggest->length, candidate, most));
    if (found > most ||
        (found == most && suggest->best != NULL && !is_before(candidate, suggest->best)))
        return;
    suggest->best = candidate;
    suggest->distance = found;
}
