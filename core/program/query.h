/* SPDX-License-Identifier: MIT */
/* Which rules and facts a list was asked for. */
#ifndef PLP_PROGRAM_QUERY_H
#define PLP_PROGRAM_QUERY_H

#include "rulebook/declarations.h"

typedef struct plp_query {
    const char *only; /* NULL: all; borrowed */
    bool by_words;    /* no id is meant: those with each of these words in their id or texts */
} plp_query;

/** `only` is an id, a pattern with `*`, words, or NULL for all. Cost: one comparison for each rule or fact. */
plp_query plp_query_rules(const plp_rulebook *book, const char *only);
plp_query plp_query_facts(const plp_rulebook *book, const char *only);
bool plp_query_asks_rule(const plp_query *query, const plp_rule *rule); /* words: of title and reason, too */
bool plp_query_asks_fact(const plp_query *query, const plp_fact *fact); /* words: of title and question, too */

#endif
