/* SPDX-License-Identifier: MIT */
/* "Did you mean": the nearest of some words by edits, where a swap of neighbours is one edit. */
#include "suggest.h"

#include <string.h>

#define LONGEST 64

static size_t smaller(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* Optimal string alignment: three rows of the usual table. */
static size_t distance(const char *a, const char *b)
{
    size_t rows[3][LONGEST + 1];
    size_t a_length = strlen(a), b_length = strlen(b);

    if (a_length > LONGEST || b_length > LONGEST)
        return LONGEST;
    for (size_t j = 0; j <= b_length; j++)
        rows[0][j] = j;
    for (size_t i = 1; i <= a_length; i++) {
        size_t *now = rows[i % 3], *before = rows[(i - 1) % 3];
        now[0] = i;
        for (size_t j = 1; j <= b_length; j++) {
            size_t change = before[j - 1] + (a[i - 1] != b[j - 1]);
            now[j] = smaller(change, smaller(before[j], now[j - 1]) + 1);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) /* swapped? */
                now[j] = smaller(now[j], rows[(i - 2) % 3][j - 2] + 1);
        }
    }
    return rows[a_length % 3][b_length];
}

void cli_suggest_begin(cli_suggestion *suggestion, const char *word)
{
    suggestion->word = word;
    suggestion->best = NULL;
    suggestion->distance = strlen(word) / 3 + 2; /* a suggestion must be nearer than this */
}

void cli_suggest_offer(cli_suggestion *suggestion, const char *candidate)
{
    size_t length = strlen(suggestion->word);
    size_t edits = distance(suggestion->word, candidate);

    if (length >= 2 && strncmp(suggestion->word, candidate, length) == 0) /* the beginning of it? */
        edits = 1;
    if (edits < suggestion->distance) {
        suggestion->best = candidate;
        suggestion->distance = edits;
    }
}
