/* SPDX-License-Identifier: MIT */
/* What the names in a plain file mean: the words of the language in one table, made once a load. */
#include "rulebook/plain.h"

#include <string.h>

static plp_plain_word *place_of(plp_plain *plain, const char *text, size_t length, uint32_t hash)
{
    for (uint32_t i = 0;; i++) { /* a fifth of the places are taken */
        plp_plain_word *word = &plain->words[(hash + i) & (PLP_PLAIN_WORDS - 1)];
        if (word->text == NULL ||
            (word->hash == hash && word->length == length && memcmp(word->text, text, length) == 0))
            return word;
    }
}

static plp_plain_word *word_of(plp_plain *plain, const char *text)
{
    size_t length = strlen(text);
    uint32_t hash = plp_sandbox_hash(text, length);
    plp_plain_word *word = place_of(plain, text, length, hash);
    word->text = text;
    word->hash = hash;
    word->length = (uint8_t)length;
    return word;
}

static void add(plp_plain *plain, const char *text, plp_plain_means means, uint32_t row)
{
    plp_plain_word *word = word_of(plain, text);
    bool action = word->means == PLP_MEANS_ACTION && means == PLP_MEANS_DECLARES;
    word->means = (uint8_t)(action ? PLP_MEANS_BOTH : means);
    word->row = (uint8_t)row;
}

static const struct {
    const char *word;
    plp_term_kind kind;
} joins[] =
    {
#define X(name, word) {word, PLP_TERM_##name},
#include "rulebook/joins.def"
#undef X
},
  constants[] = {
#define X(name, word) {word, PLP_TERM_##name},
#include "rulebook/constants.def"
#undef X
};

static const struct {
    const char *word;
    plp_plain_method method;
} methods[] = {
#define X(name, word, takes, form) {word, {PLP_TERM_##name, takes}},
#include "rulebook/methods.def"
#undef X
};

/* Words whose meaning is not plain, and those that are slips. */
static const char *const others[] = {
    "_ENV",
#define X(word, slip) word,
#include "rulebook/value_words.def"
#undef X
};

#define COUNT(list) (sizeof(list) / sizeof(list)[0])

void plp_plain_words_fill(plp_plain *plain)
{
    const char *word;
    for (size_t i = 0; i < COUNT(joins); i++)
        add(plain, joins[i].word, PLP_MEANS_JOIN, joins[i].kind);
    for (uint32_t i = 0; i < PLP_ACTION_COUNT; i++)
        add(plain, plp_action_word((plp_action_kind)i), PLP_MEANS_ACTION, i);
    for (uint32_t i = 0; i < PLP_WORD_END; i++)
        add(plain, plp_word_text((plp_word)i), PLP_MEANS_DECLARES, i);
    for (uint32_t i = 0; i < PLP_SPACE_COUNT; i++)
        add(plain, plp_space_text((plp_space)i), PLP_MEANS_SPACE, i);
    for (size_t i = 0; i < COUNT(constants); i++)
        add(plain, constants[i].word, PLP_MEANS_CONSTANT, constants[i].kind);
    add(plain, "at_least", PLP_MEANS_AT_LEAST, 0);
    add(plain, "phase", PLP_MEANS_PHASE, 0);
    add(plain, "unknown", PLP_MEANS_UNKNOWN, 0);
    for (size_t i = 0; i < COUNT(others); i++)
        add(plain, others[i], PLP_MEANS_MORE, 0);
    for (const luaL_Reg *basic = plp_basics(); basic->name != NULL; basic++)
        add(plain, basic->name, PLP_MEANS_MORE, 0);
    for (size_t i = 0; (word = plp_constructors_layer_key(i)) != NULL; i++)
        add(plain, word, PLP_MEANS_MORE, 0);
    for (size_t i = 0; (word = plp_environment_absent(i)) != NULL; i++)
        add(plain, word, PLP_MEANS_MORE, 0);
    for (size_t i = 0; i < COUNT(methods); i++)
        word_of(plain, methods[i].word)->method = (uint8_t)(i + 1);
}

const plp_plain_word *plp_plain_word_of(const plp_plain *plain, const char *text, size_t length,
                                        uint32_t hash)
{
    for (uint32_t i = 0;; i++) {
        const plp_plain_word *word = &plain->words[(hash + i) & (PLP_PLAIN_WORDS - 1)];
        if (word->text == NULL ||
            (word->hash == hash && word->length == length && memcmp(word->text, text, length) == 0))
            return word;
    }
}

plp_plain_method plp_plain_method_of(const plp_plain_word *word)
{
    return methods[word->method - 1].method;
}
