/* SPDX-License-Identifier: MIT */
/* Levels, numbers, ranges and values in words. */
#include "plan/say.h"

#include <math.h>
#include <stdio.h>
#include "base/number.h"
#include "program/words.h"

plp_sign plp_say_sign(plp_disposition disposition)
{
    static const plp_sign signs[] = {
#define DISPOSITION(name, sign) [PLP_##name] = PLP_SIGN_##sign,
#include "plan/signs.def"
#undef DISPOSITION
    };
    _Static_assert(sizeof signs / sizeof signs[0] == PLP_DISPOSITION_COUNT, "one sign each");
    return signs[disposition];
}

/* The words of an enum stand together in the tables, in its order. */

const char *plp_say_disposition(const plp_rulebook *book, plp_disposition disposition)
{
    return plp_say(book, (plp_phrase)(PLP_SAY_DISPOSITION_STANDARD + (int)disposition));
}

const char *plp_say_urgency(const plp_rulebook *book, plp_urgency urgency)
{
    return plp_say(book, (plp_phrase)(PLP_SAY_URGENCY_OPTIONAL + (int)urgency));
}

const char *plp_say_grade(const plp_rulebook *book, plp_grade grade)
{
    return plp_say(book, (plp_phrase)(PLP_SAY_GRADE_CONTRADICTED + (int)grade));
}

const char *plp_say_strength(const plp_rulebook *book, plp_grade grade)
{
    return plp_say(book, (plp_phrase)(PLP_SAY_STRENGTH_CONTRADICTED + (int)grade));
}

_Static_assert(PLP_SAY_DISPOSITION_EMERGENCY - PLP_SAY_DISPOSITION_STANDARD == PLP_EMERGENCY &&
                   PLP_SAY_URGENCY_NOW - PLP_SAY_URGENCY_OPTIONAL == PLP_NOW &&
                   PLP_SAY_GRADE_PROJECT - PLP_SAY_GRADE_CONTRADICTED == PLP_GRADE_PROJECT &&
                   PLP_SAY_STRENGTH_PROJECT - PLP_SAY_STRENGTH_CONTRADICTED == PLP_GRADE_PROJECT &&
                   PLP_SAY_PRESSURE_5 - PLP_SAY_PRESSURE_1 == 4,
               "in the order of the enums");

const char *plp_say_level(const plp_rulebook *book, unsigned pressure)
{
    return pressure >= 1 && pressure <= 5
               ? plp_say(book, (plp_phrase)(PLP_SAY_PRESSURE_1 + (int)pressure - 1))
               : "";
}

/* A piece that is put into a phrase: numbers and words of ours, so it has room. */
typedef struct piece {
    char text[160];
} piece;

static const char *keep(piece *to, plp_buffer *from)
{
    snprintf(to->text, sizeof to->text, "%s", plp_buffer_text(from));
    from->length = 0;
    return to->text;
}

static const char *digits(piece *to, double number)
{
    to->text[plp_number_print(number, to->text)] = '\0';
    return to->text;
}

static const char *say_range(piece *to, const plp_rulebook *book, plp_range range,
                             plp_buffer *scratch)
{
    piece low, high;
    if (range.high == range.low)
        return digits(to, range.low);
    plp_say_put(scratch, book, PLP_SAY_RANGE, digits(&low, range.low), digits(&high, range.high));
    return keep(to, scratch);
}

/* Scratch text of the same memory as `out`, to which a failure is handed on. */
static plp_buffer scratch_of(const plp_buffer *out)
{
    plp_buffer scratch;
    plp_buffer_begin(&scratch, out->memory, out->ceiling);
    return scratch;
}

static void drop(plp_buffer *scratch, plp_buffer *out)
{
    plp_buffer_pass(out, scratch);
    plp_buffer_end(scratch);
}

void plp_say_range(const plp_rulebook *book, plp_range range, plp_buffer *out)
{
    piece text;
    plp_buffer scratch = scratch_of(out);
    plp_buffer_puts(out, say_range(&text, book, range, &scratch));
    drop(&scratch, out);
}

void plp_say_amount(const plp_rulebook *book, plp_phrase one, plp_phrase many, plp_range range,
                    plp_buffer *out)
{
    piece text;
    plp_buffer scratch = scratch_of(out);
    plp_say_put(out, book, range.high == 1 ? one : many, say_range(&text, book, range, &scratch),
                NULL);
    drop(&scratch, out);
}

void plp_say_minutes(const plp_rulebook *book, plp_range range, plp_buffer *out)
{
    plp_say_amount(book, PLP_SAY_MINUTE, PLP_SAY_MINUTES, range, out);
}

/* Less often than once a week: so many weeks apart. */
static void say_weeks_apart(const plp_rulebook *book, double per_week, plp_buffer *out)
{
    double weeks = floor(1 / per_week + 0.5);
    bool exact = fabs(weeks * per_week - 1) < 1e-6;
    plp_say_number(out, book, exact ? PLP_SAY_WEEKS_APART : PLP_SAY_WEEKS_APART_ABOUT, weeks);
}

static void say_often(const plp_rulebook *book, double per_week, plp_buffer *out)
{
    if (per_week <= 0)
        plp_buffer_puts(out, plp_say(book, PLP_SAY_NOT_AT_ALL));
    else if (per_week < 0.75)
        say_weeks_apart(book, per_week, out);
    else if (per_week == 1)
        plp_buffer_puts(out, plp_say(book, PLP_SAY_ONCE_A_WEEK));
    else if (per_week == 2)
        plp_buffer_puts(out, plp_say(book, PLP_SAY_TWICE_A_WEEK));
    else if (per_week == 7)
        plp_buffer_puts(out, plp_say(book, PLP_SAY_DAILY));
    else
        plp_say_number(out, book, PLP_SAY_TIMES_A_WEEK, per_week);
}

void plp_say_frequency(const plp_rulebook *book, plp_range per_week, plp_buffer *out)
{
    if (per_week.low == per_week.high) {
        say_often(book, per_week.low, out);
        return;
    }
    piece low, high;
    plp_buffer scratch = scratch_of(out);
    if (per_week.low >= 1 && per_week.high != 7) {
        plp_say_put(out, book, PLP_SAY_TIMES_A_WEEK, say_range(&low, book, per_week, &scratch),
                    NULL);
    } else {
        say_often(book, per_week.low, &scratch);
        keep(&low, &scratch);
        say_often(book, per_week.high, &scratch);
        plp_say_put(out, book, PLP_SAY_RANGE, low.text, keep(&high, &scratch));
    }
    drop(&scratch, out);
}

void plp_say_pressure(const plp_rulebook *book, unsigned low, unsigned high, plp_buffer *out)
{
    piece first, second;
    digits(&first, low);
    digits(&second, high);
    if (low == high) {
        plp_say_put(out, book, PLP_SAY_PRESSURE_ONE, first.text, plp_say_level(book, low));
        return;
    }
    const char *const arguments[4] = {first.text, second.text, plp_say_level(book, low),
                                      plp_say_level(book, high)};
    plp_say_put4(out, book, PLP_SAY_PRESSURE_RANGE, arguments);
}

void plp_say_open(const plp_rulebook *book, uint32_t count, plp_buffer *out)
{
    plp_say_count(out, book, PLP_SAY_OPEN_ONE, PLP_SAY_OPEN_MANY, count);
}

static void say_members(const plp_rulebook *book, const plp_facts *facts, uint32_t fact,
                        plp_buffer *out)
{
    const plp_fact *row = &book->facts[fact];
    bool any = false;
    for (uint32_t member = 0; member < row->member_count; member++) {
        if (!plp_facts_has(facts, fact, member))
            continue;
        if (any)
            plp_buffer_puts(out, ", ");
        any = true;
        plp_buffer_puts(out, row->members[member].title);
    }
    if (!any)
        plp_buffer_puts(out, plp_say(book, facts->values[fact].knowledge == PLP_KNOWN
                                               ? PLP_SAY_NONE
                                               : PLP_SAY_NOT_KNOWN));
}

/* To two decimals, for reading; but not to a whole number, which could be another side of a
 * threshold. */
static double readable(double number)
{
    double rounded = floor(number * 100 + 0.5) / 100;
    return fabs(number) < 1e6 && rounded != floor(rounded) ? rounded : number;
}

static void say_number(const plp_rulebook *book, const plp_fact *fact, double number, bool exact,
                       plp_buffer *out)
{
    plp_number_put(out, exact ? number : readable(number));
    const char *unit = fact->unit == NULL ? "" : plp_words_unit(book, fact->unit, number);
    if (unit[0] == '\0')
        return;
    plp_buffer_putc(out, ' ');
    plp_buffer_puts(out, unit);
}

void plp_say_value(const plp_rulebook *book, const plp_facts *facts, uint32_t fact, bool exact,
                   plp_buffer *out)
{
    const plp_fact *row = &book->facts[fact];
    const plp_value *value = &facts->values[fact];
    if (row->type == PLP_SET) {
        say_members(book, facts, fact, out);
        return;
    }
    if (value->knowledge != PLP_KNOWN) {
        plp_buffer_puts(
            out, plp_say(book, value->knowledge == PLP_NEVER ? PLP_SAY_NEVER : PLP_SAY_NOT_KNOWN));
        return;
    }
    if (row->type == PLP_NUMBER)
        say_number(book, row, value->as.number, exact, out);
    else if (row->type == PLP_CHOICE)
        plp_buffer_puts(out, row->members[value->as.member].title);
    else
        plp_buffer_puts(out, plp_say(book, value->as.truth ? PLP_SAY_YES : PLP_SAY_NO));
}
