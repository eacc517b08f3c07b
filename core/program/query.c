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

/* Is each word in one of the texts? */
static bool has_words(const char *words, const char *const texts[3])
{
    const char *word = words + strspn(words, BLANKS);
    if (*word == '\0')
        return false;
    while (*word != '\0') {
        size_t length = strcspn(word, BLANKS);
        if (!plp_text_contains(texts[0], word, length) &&
            !plp_text_contains(texts[1], word, length) &&
            !plp_text_contains(texts[2], word, length))
            return false;
        word += length;
        word += strspn(word, BLANKS);
    }
    return true;
}

static bool asks(const plp_query *query, const char *id, const char *title, const char *text)
{
    const char *const texts[3] = {id, title, text != NULL ? text : ""};
    if (query->only == NULL)
        return true;
    return query->by_words ? has_words(query->only, texts) : plp_text_matches(query->only, id);
}

bool plp_query_asks_rule(const plp_query *query, const plp_rule *rule)
{
    return asks(query, rule->id, rule->title, rule->because);
}

bool plp_query_asks_fact(const plp_query *query, const plp_fact *fact)
{
    return asks(query, fact->id, fact->title, fact->ask);
}
