/* SPDX-License-Identifier: MIT */
/* The nearest known word: edit distance with swaps of neighbours, counted in half edits. */
#include <string.h>
#include "base/text.h"

#define LONGEST 128 /* bytes of a word; longer ones get no suggestion */
#define WHOLE 2     /* half edits of an insertion, deletion, replacement or swap */

plp_suggest plp_suggest_for(const char *word, size_t length)
{
    size_t edits = length / 3 > 2 ? length / 3 : 2;
    return (plp_suggest){.word = word, .length = length, .distance = (unsigned)(edits * WHOLE)};
}

static char lower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? (char)(byte + ('a' - 'A')) : byte;
}

/* What it costs to write `b` for `a`. */
static unsigned cost(char a, char b)
{
    if (a == b)
        return 0;
    return lower(a) == lower(b) ? 1 : WHOLE;
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

void plp_suggest_try(plp_suggest *suggest, const char *candidate)
{
    size_t length = strlen(candidate);
    if (suggest->length == 0 || suggest->length > LONGEST || length == 0 || length > LONGEST)
        return;
    unsigned found = distance(suggest->word, suggest->length, candidate, length, suggest->distance);
    if (found > suggest->distance)
        return;
    if (found == suggest->distance && suggest->best != NULL &&
        strcmp(candidate, suggest->best) >= 0)
        return;
    suggest->best = candidate;
    suggest->distance = found;
}
