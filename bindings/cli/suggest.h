/* SPDX-License-Identifier: MIT */
/* "Did you mean": the nearest of some words. */
#ifndef CLI_SUGGEST_H
#define CLI_SUGGEST_H

#include <stddef.h>

typedef struct cli_suggestion {
    const char *word; /* what was typed */
    const char *best; /* NULL: nothing is near */
    size_t distance;
} cli_suggestion;

void cli_suggest_begin(cli_suggestion *suggestion, const char *word);
void cli_suggest_offer(cli_suggestion *suggestion, const char *candidate);

#endif
