/* SPDX-License-Identifier: MIT */
/* Units and numbers in words. */
#include "program/words.h"

#include <string.h>
#include "base/number.h"
#include "program/words_parts.h"

typedef struct unit_row {
    const char *unit;
    plp_phrase one, many;
} unit_row;

static const unit_row units[] = {
    {"s", PLP_SAY_UNIT_SECOND, PLP_SAY_UNIT_SECONDS},
    {"min", PLP_SAY_UNIT_MINUTE, PLP_SAY_UNIT_MINUTES},
    {"h", PLP_SAY_UNIT_HOUR, PLP_SAY_UNIT_HOURS},
    {"d", PLP_SAY_UNIT_DAY, PLP_SAY_UNIT_DAYS},
    {"wk", PLP_SAY_UNIT_WEEK, PLP_SAY_UNIT_WEEKS},
    {"mo", PLP_SAY_UNIT_MONTH, PLP_SAY_UNIT_MONTHS},
    {"a", PLP_SAY_UNIT_YEAR, PLP_SAY_UNIT_YEARS},
    {"[lb_av]", PLP_SAY_UNIT_POUND, PLP_SAY_UNIT_POUNDS},
    {"[oz_av]", PLP_SAY_UNIT_OUNCE, PLP_SAY_UNIT_OUNCES},
    {"[stone_av]", PLP_SAY_UNIT_STONE, PLP_SAY_UNIT_STONE},
    {"[in_i]", PLP_SAY_UNIT_INCH, PLP_SAY_UNIT_INCHES},
    {"[ft_i]", PLP_SAY_UNIT_FOOT, PLP_SAY_UNIT_FEET},
    {"/uL", PLP_SAY_UNIT_PER_UL, PLP_SAY_UNIT_PER_UL},
    {"/wk", PLP_SAY_UNIT_A_WEEK, PLP_SAY_UNIT_A_WEEK},
    {"/mo", PLP_SAY_UNIT_A_MONTH, PLP_SAY_UNIT_A_MONTH},
};

/* The same in every language. */
static const struct {
    const char *unit, *sign;
} signs[] = {
    {"Cel", "°C"},        {"[degF]", "°F"},       {"mm[Hg]", "mmHg"}, {"kg/m2", "kg/m²"},
    {"10*9/L", "×10⁹/L"}, {"10*3/uL", "×10³/µL"}, {"1", ""},
};

const char *plp_words_unit(const plp_rulebook *book, const char *unit, double value)
{
    if (unit == NULL || unit[0] == '{')
        return "";
    for (size_t i = 0; i < sizeof units / sizeof units[0]; i++)
        if (strcmp(units[i].unit, unit) == 0)
            return plp_say(book, value < 1 || value > 1 ? units[i].many : units[i].one);
    for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++)
        if (strcmp(signs[i].unit, unit) == 0)
            return signs[i].sign;
    return unit;
}

void plp_words_number(const plp_rulebook *book, double value, const char *unit, plp_buffer *out)
{
    plp_number_put(out, value);
    const char *word = plp_words_unit(book, unit, value);
    if (word[0] != '\0' && strcmp(word, "%") != 0)
        plp_buffer_putc(out, ' ');
    plp_buffer_puts(out, word);
}

void plp_words_bounds(const plp_rulebook *book, const plp_fact *fact, plp_buffer *out)
{
    char low[PLP_NUMBER_BYTES], high[PLP_NUMBER_BYTES];
    low[plp_number_print(fact->min, low)] = '\0';
    high[plp_number_print(fact->max, high)] = '\0';
    plp_say_put(out, book, PLP_SAY_ASK_NUMBER, low, high);
    if (fact->unit != NULL)
        plp_say_put(out, book, PLP_SAY_ASK_UNIT, plp_words_unit(book, fact->unit, 2), NULL);
    plp_buffer_puts(out, fact->never ? plp_say(book, PLP_SAY_ASK_NEVER) : "");
}

/* Are nouns written with a capital within a sentence as well? */
static bool keeps_capitals(const plp_rulebook *book)
{
    return strncmp(plp_book_tag(book), "de", 2) == 0;
}

/* Words that English writes with a capital within a sentence as well. */
static bool is_proper(const char *title)
{
    static const char *const words[] = {"Chinese", "English",  "French",  "German",  "Indian",
                                        "Italian", "Japanese", "Russian", "Spanish", "Swedish",
                                        "Swiss",   "Thai",     "Turkish"};
    size_t length = strcspn(title, " -");
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (strlen(words[i]) == length && memcmp(title, words[i], length) == 0)
            return true;
    }
    return false;
}

static bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

/* A name of several words: "Oswestry Disability Index". */
static bool is_name(const char *title)
{
    const char *second = strchr(title, ' ');
    return second != NULL && is_upper(second[1]) && second[2] >= 'a' && second[2] <= 'z';
}

/* A title inside a sentence: "Pain duration" becomes "pain duration", "INR" and names stay. */
void plp_words_inline(const plp_rulebook *book, const char *title, plp_buffer *out)
{
    bool word = (title[0] == 'A' && title[1] == ' ') || (title[1] >= 'a' && title[1] <= 'z');
    if (!is_upper(title[0]) || !word || keeps_capitals(book) || is_proper(title) ||
        is_name(title)) {
        plp_buffer_puts(out, title);
        return;
    }
    plp_buffer_putc(out, (char)(title[0] - 'A' + 'a'));
    plp_buffer_puts(out, title + 1);
}

void plp_words_comma(const plp_rulebook *book, uint32_t index, uint32_t count, plp_phrase last,
                     plp_buffer *out)
{
    if (index == 0)
        return;
    if (index + 1 < count)
        plp_buffer_puts(out, ", ");
    else
        plp_buffer_printf(out, " %s ", plp_say(book, last));
}

plp_buffer plp_words_scratch(const plp_buffer *out)
{
    plp_buffer scratch;
    plp_buffer_begin(&scratch, out->memory, out->ceiling);
    return scratch;
}

void plp_words_drop(plp_buffer *scratch, plp_buffer *out)
{
    plp_buffer_pass(out, scratch);
    plp_buffer_end(scratch);
}

bool plp_words_is_translated(const plp_rulebook *book)
{
    return book->language != NULL && book->language->translated;
}
