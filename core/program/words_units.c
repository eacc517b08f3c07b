/* SPDX-License-Identifier: MIT */
/* Units and numbers in words. */
#include "program/words.h"

#include <string.h>
#include "base/number.h"
#include "program/words_parts.h"

typedef struct unit_row {
    const char *unit, *one, *many;
} unit_row;

static const unit_row units[] = {
    {"s", "second", "seconds"},
    {"min", "minute", "minutes"},
    {"h", "hour", "hours"},
    {"d", "day", "days"},
    {"wk", "week", "weeks"},
    {"mo", "month", "months"},
    {"a", "year", "years"},
    {"[lb_av]", "pound", "pounds"},
    {"[oz_av]", "ounce", "ounces"},
    {"[stone_av]", "stone", "stone"},
    {"[in_i]", "inch", "inches"},
    {"[ft_i]", "foot", "feet"},
    {"Cel", "°C", "°C"},
    {"[degF]", "°F", "°F"},
    {"mm[Hg]", "mmHg", "mmHg"},
    {"kg/m2", "kg/m²", "kg/m²"},
    {"10*9/L", "×10⁹/L", "×10⁹/L"},
    {"10*3/uL", "×10³/µL", "×10³/µL"},
    {"/uL", "per µL", "per µL"},
    {"/wk", "a week", "a week"},
    {"/mo", "a month", "a month"},
    {"1", "", ""},
};

const char *plp_words_unit(const char *unit, double value)
{
    if (unit == NULL || unit[0] == '{')
        return "";
    for (size_t i = 0; i < sizeof units / sizeof units[0]; i++)
        if (strcmp(units[i].unit, unit) == 0)
            return value < 1 || value > 1 ? units[i].many : units[i].one;
    return unit;
}

void plp_words_number(double value, const char *unit, plp_buffer *out)
{
    plp_number_put(out, value);
    const char *word = plp_words_unit(unit, value);
    if (word[0] != '\0' && strcmp(word, "%") != 0)
        plp_buffer_putc(out, ' ');
    plp_buffer_puts(out, word);
}

/* A title inside a sentence: "Pain duration" becomes "pain duration", "INR" stays. */
void plp_words_inline(const char *title, plp_buffer *out)
{
    bool upper = title[0] >= 'A' && title[0] <= 'Z';
    bool word = title[1] >= 'a' && title[1] <= 'z';
    if (!upper || !word) {
        plp_buffer_puts(out, title);
        return;
    }
    plp_buffer_putc(out, (char)(title[0] - 'A' + 'a'));
    plp_buffer_puts(out, title + 1);
}

void plp_words_comma(uint32_t index, uint32_t count, const char *last, plp_buffer *out)
{
    if (index == 0)
        return;
    if (index + 1 < count)
        plp_buffer_puts(out, ", ");
    else
        plp_buffer_printf(out, " %s ", last);
}
