/* SPDX-License-Identifier: MIT */
/* Conversion between units of one dimension, by exact fractions. */
#include "base/units.h"

#include <math.h>
#include <stdint.h>
#include <string.h>
#include "base/number.h"
#include "base/text.h"

typedef enum dimension {
    TIME,
    MASS,
    LENGTH,
    TEMPERATURE,
    PRESSURE,
    RATIO,
    BODY_MASS_INDEX,
    COUNT
} dimension;

typedef struct unit_row {
    const char *code;
    dimension dimension;
    int64_t numerator, denominator;
    int64_t shift; /* hundredths */
} unit_row;

static const unit_row rows[] = {
#define X(code, dimension, numerator, denominator, shift)                                          \
    {code, dimension, numerator, denominator, shift},
#include "base/units.def"
#undef X
};
#define ROWS (sizeof rows / sizeof rows[0])

static const unit_row *find(const char *unit)
{
    if (unit == NULL || unit[0] == '{')
        unit = "1";
    const char *brace = strchr(unit, '{'); /* an annotation says what, not how much */
    size_t length = brace == NULL ? strlen(unit) : (size_t)(brace - unit);
    for (size_t i = 0; i < ROWS; i++) {
        if (strlen(rows[i].code) == length && memcmp(rows[i].code, unit, length) == 0)
            return &rows[i];
    }
    return NULL;
}

bool plp_unit_known(const char *unit)
{
    return find(unit) != NULL;
}

bool plp_unit_same(const char *from, const char *to)
{
    const unit_row *first = find(from), *second = find(to);
    return first != NULL && second != NULL && first->dimension == second->dimension;
}

static int64_t common_divisor(int64_t a, int64_t b)
{
    while (b != 0) {
        int64_t rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

/* Degrees: (value + from's shift) times the factor, less to's shift, as one fraction. The terms are
 * of some hundred kelvins and their difference may be near nothing, so that it is only as exact as
 * they are: a millionth of a degree. */
static double convert_degrees(double value, const unit_row *from, const unit_row *to,
                              int64_t numerator, int64_t denominator)
{
    int64_t shift = from->shift * numerator - to->shift * denominator;
    double scaled = value * (double)(numerator * 100) + (double)shift;
    double degrees = scaled / (double)(denominator * 100);
    return floor(degrees * 1e6 + 0.5) / 1e6;
}

bool plp_unit_convert(double value, const char *from, const char *to, double *out)
{
    const unit_row *first = find(from), *second = find(to);
    if (first == NULL || second == NULL || first->dimension != second->dimension)
        return false;
    if (first == second) {
        *out = plp_number_given(value); /* nothing to convert */
        return true;
    }
    int64_t numerator = first->numerator * second->denominator;
    int64_t denominator = first->denominator * second->numerator;
    int64_t divisor = common_divisor(numerator, denominator);
    numerator /= divisor;
    denominator /= divisor;
    double result = first->dimension == TEMPERATURE
                        ? convert_degrees(value, first, second, numerator, denominator)
                        : value * (double)numerator / (double)denominator;
    if (!isfinite(result)) /* beyond what a double can hold? */
        return false;
    *out = plp_number_round(result);
    return true;
}

/* What people write for a unit, in the order of bytes. */
// clang-format off
static const struct {
    const char *word, *code;
} everyday[] = {
    {"C", "Cel"},       {"F", "[degF]"},        {"celsius", "Cel"}, {"day", "d"},
    {"days", "d"},      {"fahrenheit", "[degF]"}, {"feet", "[ft_i]"}, {"foot", "[ft_i]"},
    {"ft", "[ft_i]"},   {"hour", "h"},          {"hours", "h"},     {"hr", "h"},
    {"in", "[in_i]"},   {"inch", "[in_i]"},     {"inches", "[in_i]"}, {"kilo", "kg"},
    {"kilogram", "kg"}, {"lb", "[lb_av]"},      {"lbs", "[lb_av]"}, {"minute", "min"},
    {"minutes", "min"}, {"month", "mo"},        {"months", "mo"},   {"oz", "[oz_av]"},
    {"percent", "%"},   {"pound", "[lb_av]"},   {"pounds", "[lb_av]"}, {"sec", "s"},
    {"second", "s"},    {"seconds", "s"},       {"stone", "[stone_av]"}, {"w", "wk"},
    {"week", "wk"},     {"weeks", "wk"},        {"y", "a"},         {"year", "a"},
    {"years", "a"},     {"yr", "a"},            {"yrs", "a"},       {"\xC2\xB0""C", "Cel"},
    {"\xC2\xB0""F", "[degF]"},
};
// clang-format on

/* Is the unit this code without its brackets, as mmHg for mm[Hg]? */
static bool lacks_brackets(const char *unit, const char *code)
{
    for (; *code != '\0'; code++) {
        if (*code == '[' || *code == ']')
            continue;
        if (*code != *unit++)
            return false;
    }
    return *unit == '\0';
}

const char *plp_unit_suggest(const char *unit)
{
    for (size_t i = 0; i < sizeof everyday / sizeof everyday[0]; i++) {
        if (strcmp(everyday[i].word, unit) == 0)
            return everyday[i].code;
    }
    for (size_t i = 0; i < ROWS; i++) {
        if (lacks_brackets(unit, rows[i].code))
            return rows[i].code;
    }
    plp_suggest suggest = plp_suggest_for(unit, strlen(unit));
    for (size_t i = 0; i < ROWS; i++)
        plp_suggest_try(&suggest, rows[i].code);
    return suggest.best;
}

const char *plp_unit_like(const char *unit, size_t index)
{
    const unit_row *row = find(unit);
    for (size_t i = 0; row != NULL && i < ROWS; i++) {
        if (rows[i].dimension == row->dimension && index-- == 0)
            return rows[i].code;
    }
    return NULL;
}
