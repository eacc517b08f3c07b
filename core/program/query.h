/* SPDX-License-Identifier: MIT */
/* Which rules and facts a list was asked for. */
#ifndef PLP_PROGRAM_QUERY_H
#define PLP_PROGRAM_QUERY_H

#include "rulebook/declarations.h"

typedef struct plp_query {
    const char *only; /* NULL: all; borrowed */
    bool by_words;    /* no id is meant: those with each of these words in their id or title */
} plp_query;

/** `only` is an id, a pattern with `*`, words, or NULL for all. Cost: one comparison for each rule or fact. */
plp_query plp_query_rules(const plp_rulebook *book, const char *only);
plp_query plp_query_facts(const plp_rulebook *book, const char *only);
bool plp_query_asks(const plp_query *query, const char *id, const char *title);

#endif
