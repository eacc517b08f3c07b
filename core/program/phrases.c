/* SPDX-License-Identifier: MIT */
/* Finding and filling the engine's own words. */
#include "program/phrases.h"

#include <string.h>
#include "base/number.h"

static const char *const english[] = {
#define X(key, text) [PLP_SAY_##key] = text,
#include "program/phrases_en.def"
#undef X
};
static const char *const spanish[] = {
#define X(key, text) [PLP_SAY_##key] = text,
#include "program/phrases_es.def"
#undef X
};
static const char *const german[] = {
#define X(key, text) [PLP_SAY_##key] = text,
#include "program/phrases_de.def"
#undef X
};
_Static_assert(sizeof spanish == sizeof english && sizeof german == sizeof english,
               "every table ends with the same key");

static const char *const tags[] = {"en", "es", "de"};
static const char *const *const tables[] = {english, spanish, german};

const char *const *plp_phrase_tags(uint32_t *count)
{
    *count = sizeof tags / sizeof tags[0];
    return tags;
}

const char *plp_phrase_of(uint32_t table, plp_phrase phrase)
{
    return tables[table][phrase];
}

static const char *const *table_of(const plp_rulebook *book)
{
    const char *tag = plp_book_tag(book);
    for (size_t i = 0; i < sizeof tags / sizeof tags[0]; i++) {
        size_t length = strlen(tags[i]);
        if (strncmp(tag, tags[i], length) == 0 && (tag[length] == '\0' || tag[length] == '-'))
            return tables[i];
    }
    return english;
}

const char *plp_say(const plp_rulebook *book, plp_phrase phrase)
{
    return table_of(book)[phrase];
}

const char *plp_say_plain(plp_phrase phrase)
{
    return english[phrase];
}

void plp_say_put4(plp_buffer *out, const plp_rulebook *book, plp_phrase phrase,
                  const char *const arguments[4])
{
    for (const char *at = plp_say(book, phrase); *at != '\0';) {
        size_t plain = strcspn(at, "{");
        plp_buffer_put(out, at, plain);
        at += plain;
        if (*at == '\0')
            return;
        if (at[1] >= '1' && at[1] <= '4' && arguments[at[1] - '1'] != NULL)
            plp_buffer_puts(out, arguments[at[1] - '1']);
        at += 3; /* "{1}" */
    }
}

void plp_say_put(plp_buffer *out, const plp_rulebook *book, plp_phrase phrase, const char *first,
                 const char *second)
{
    const char *const arguments[4] = {first, second, NULL, NULL};
    plp_say_put4(out, book, phrase, arguments);
}

void plp_say_number(plp_buffer *out, const plp_rulebook *book, plp_phrase phrase, double number)
{
    char digits[PLP_NUMBER_BYTES];
    digits[plp_number_print(number, digits)] = '\0';
    plp_say_put(out, book, phrase, digits, NULL);
}

void plp_say_count(plp_buffer *out, const plp_rulebook *book, plp_phrase one, plp_phrase many,
                   double number)
{
    plp_say_number(out, book, number < 1 || number > 1 ? many : one, number);
}

const char *plp_say_until(plp_buffer *out, const plp_rulebook *book, plp_phrase phrase)
{
    const char *text = plp_say(book, phrase);
    size_t plain = strcspn(text, "{");
    plp_buffer_put(out, text, plain);
    return text[plain] == '\0' ? text + plain : text + plain + 3;
}
