/* SPDX-License-Identifier: MIT */
/* The keys of every word: one table decides what is known, required, and how each is read. */
#include "rulebook/keys_parts.h"
#include "base/text.h"

#include <stdio.h>
#include <string.h>

#define plp_read_OWN NULL /* read by the word's own function */
#define REQUIRED true
#define OPTIONAL false
/* offsetof needs the struct of a word. */
#define X(name, word, space, type, list) typedef type struct_##name;
#include "rulebook/words.def"
#undef X

static const plp_key_row keys[] = {
#define X(name, key, member, shape, need, meaning)                                                 \
    {PLP_WORD_##name, key, offsetof(struct_##name, member), plp_read_##shape, need},
#include "rulebook/keys.def"
#undef X
};
#define KEY_COUNT (sizeof keys / sizeof keys[0])

/* The first row of a word or of those behind it: keys.def has the words in the order of words.def.
 */
static size_t rows_of(plp_word word)
{
    size_t low = 0, high = KEY_COUNT;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (keys[middle].word < word)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool is_among(const char *word, const char *const *words, uint32_t count)
{
    uint32_t i = 0;
    while (i < count && !plp_text_same(words[i], word))
        i++;
    return i < count;
}

/* The nearest of some words, or NULL. */
static const char *nearest(const char *key, const char *const *words, uint32_t count)
{
    plp_suggest suggest = plp_suggest_for(key, strlen(key));
    for (uint32_t i = 0; i < count; i++)
        plp_suggest_try(&suggest, words[i]);
    return suggest.best;
}

static void refuse_key(plp_link *link, const plp_draft *table, const char *key, const char *what,
                       const char *const *words, uint32_t count)
{
    char hint[128] = "";
    const char *best = nearest(key, words, count);
    if (best != NULL)
        snprintf(hint, sizeof hint, "did you mean %s?", best);
    plp_link_error_at(link, table, key, "unknown-key", hint, "%s has no key %s", what, key);
}

void plp_keys_check(plp_link *link, const plp_draft *table, const char *what,
                    const char *const *words, uint32_t count)
{
    for (uint32_t i = 0; i < table->pair_count; i++) {
        if (!is_among(table->pairs[i].key, words, count))
            refuse_key(link, table, table->pairs[i].key, what, words, count);
    }
}

bool plp_keys_has(plp_word word, const char *key)
{
    for (size_t i = rows_of(word); i < KEY_COUNT && keys[i].word == word; i++)
        if (plp_text_same(keys[i].key, key))
            return true;
    return false;
}

void plp_keys_suggest(plp_word word, plp_suggest *suggest)
{
    for (size_t i = rows_of(word); i < KEY_COUNT && keys[i].word == word; i++)
        plp_suggest_try(suggest, keys[i].key);
}

/* Defaults that are not 0. */
static void set_defaults(const plp_declaration *owner, void *item)
{
    if (owner->word == PLP_WORD_RULE)
        ((plp_rule *)item)->if_unknown = owner->phase == PLP_PHASE_SAFETY ? PLP_ASK : PLP_IGNORE;
    else if (owner->word == PLP_WORD_TECHNIQUE)
        ((plp_technique *)item)->kind = "style";
    else if (owner->word == PLP_WORD_LIMIT)
        ((plp_limit *)item)->grade = PLP_GRADE_PROJECT;
}

/* Is a key that the word does not take most likely this one with a slip? Then it is not missing as
 * well. */
static bool is_misspelt(const plp_draft *body, const char *key, const char *const *known,
                        uint32_t count)
{
    for (uint32_t i = 0; i < body->pair_count; i++) {
        const char *other = body->pairs[i].key;
        const char *best = is_among(other, known, count) ? NULL : nearest(other, known, count);
        if (best != NULL && strcmp(best, key) == 0)
            return true;
    }
    return false;
}

void plp_keys_read(plp_link *link, void *item)
{
    const plp_declaration *owner = link->owner;
    const plp_draft *body = owner->body;
    const char *known[32];
    uint32_t count = 0;
    set_defaults(owner, item);
    size_t first = rows_of(owner->word);
    for (size_t i = first; i < KEY_COUNT && keys[i].word == owner->word; i++)
        known[count++] = keys[i].key;
    for (size_t i = first; i < first + count; i++) {
        plp_draft *value = plp_draft_get(body, keys[i].key);
        if (value != NULL && keys[i].read != NULL)
            keys[i].read(link, &keys[i], value, item);
        else if (value == NULL && keys[i].required && !is_misspelt(body, keys[i].key, known, count))
            plp_link_error(link, owner->id, "missing-key", NULL, "%s \"%s\" has no %s",
                           plp_word_text(owner->word), owner->id, keys[i].key);
    }
    plp_keys_check(link, body, plp_word_text(owner->word), known, count);
    if (body->part_count != 0)
        plp_link_error_at(link, body->parts[0], NULL, "missing-key",
                          "is `key =` missing before it?", "%s \"%s\" has an entry without a key",
                          plp_word_text(owner->word), owner->id);
}
