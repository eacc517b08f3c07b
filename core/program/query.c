/* SPDX-License-Identifier: MIT */
/* Which rules and facts a list was asked for: by id or pattern, and where no id is meant, by the
 * words of ids and titles. */
#include "program/query.h"

#include <string.h>
#include "base/text.h"

#define BLANKS " \t"

plp_query plp_query_rules(const plp_rulebook *book, const char *only)
{
    plp_query query = {.only = only, .by_words = only != NULL};
    for (uint32_t i = 0; i < book->rules_count && query.by_words; i++)
        query.by_words = !plp_text_matches(only, book->rules[i].id);
    return query;
}

plp_query plp_query_facts(const plp_rulebook *book, const char *only)
{
    plp_query query = {.only = only, .by_words = only != NULL};
    for (uint32_t i = 0; i < book->facts_count && query.by_words; i++)
        query.by_words = !plp_text_matches(only, book->facts[i].id);
    return query;
}

bool plp_query_asks(const plp_query *query, const char *id, const char *title)
{
    if (query->only == NULL)
        return true;
    if (!query->by_words)
        return plp_text_matches(query->only, id);
    const char *word = query->only + strspn(query->only, BLANKS);
    if (*word == '\0')
        return false;
    while (*word != '\0') {
        size_t length = strcspn(word, BLANKS);
        if (!plp_text_contains(id, word, length) && !plp_text_contains(title, word, length))
            return false;
        word += length;
        word += strspn(word, BLANKS);
    }
    return true;
}
