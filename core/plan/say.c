/* SPDX-License-Identifier: MIT */
/* Levels, numbers, ranges and values in words. */
#include "plan/say.h"

#include <math.h>
#include "base/number.h"
#include "program/words.h"

plp_sign plp_say_sign(plp_disposition disposition)
{
    static const plp_sign signs[] = {
#define DISPOSITION(name, sign, label) [PLP_##name] = PLP_SIGN_##sign,
#include "plan/words.def"
    };
    return signs[disposition];
}

const char *plp_say_disposition(plp_disposition disposition)
{
    static const char *const labels[] = {
#define DISPOSITION(name, sign, label) [PLP_##name] = label,
#include "plan/words.def"
    };
    _Static_assert(sizeof labels / sizeof labels[0] == PLP_DISPOSITION_COUNT, "one label each");
    return labels[disposition];
}

const char *plp_say_urgency(plp_urgency urgency)
{
    static const char *const words[] = {
#define URGENCY(name, text) [PLP_##name] = text,
#include "plan/words.def"
    };
    return words[urgency];
}

const char *plp_say_grade(plp_grade grade)
{
    static const char *const words[] = {
#define GRADE(name, text) [PLP_GRADE_##name] = text,
#include "plan/words.def"
    };
    return words[grade];
}

const char *plp_say_level(unsigned pressure)
{
    static const char *const words[] = {
#define PRESSURE(level, text) [level] = text,
#include "plan/words.def"
    };
    return pressure >= 1 && pressure < sizeof words / sizeof words[0] ? words[pressure] : "";
}

void plp_say_range(plp_range range, plp_buffer *out)
{
    plp_number_put(out, range.low);
    if (range.high == range.low)
        return;
    plp_buffer_puts(out, " to ");
    plp_number_put(out, range.high);
}

void plp_say_minutes(plp_range range, plp_buffer *out)
{
    plp_say_range(range, out);
    plp_buffer_puts(out, range.high == 1 ? " minute" : " minutes");
}

/* Less often than once a week: so many weeks apart. */
static void say_weeks_apart(double per_week, plp_buffer *out)
{
    double weeks = floor(1 / per_week + 0.5);
    bool exact = fabs(weeks * per_week - 1) < 1e-6;
    plp_buffer_puts(out, exact ? "every " : "about every ");
    plp_number_put(out, weeks);
    plp_buffer_puts(out, " weeks");
}

static void say_often(double per_week, plp_buffer *out)
{
    if (per_week <= 0) {
        plp_buffer_puts(out, "not at all");
    } else if (per_week < 0.75) {
        say_weeks_apart(per_week, out);
    } else if (per_week == 1) {
        plp_buffer_puts(out, "once a week");
    } else if (per_week == 2) {
        plp_buffer_puts(out, "twice a week");
    } else if (per_week == 7) {
        plp_buffer_puts(out, "daily");
    } else {
        plp_number_put(out, per_week);
        plp_buffer_puts(out, " times a week");
    }
}

void plp_say_frequency(plp_range per_week, plp_buffer *out)
{
    if (per_week.low != per_week.high && per_week.low >= 1 && per_week.high != 7) {
        plp_say_range(per_week, out);
        plp_buffer_puts(out, " times a week");
        return;
    }
    say_often(per_week.low, out);
    if (per_week.low == per_week.high)
        return;
    plp_buffer_puts(out, " to ");
    say_often(per_week.high, out);
}

void plp_say_pressure(unsigned low, unsigned high, plp_buffer *out)
{
    plp_buffer_printf(out, low == high ? "pressure %u" : "pressure %u to ", low);
    if (low != high)
        plp_buffer_printf(out, "%u", high);
    plp_buffer_printf(out, " of 5 (%s", plp_say_level(low));
    if (low != high)
        plp_buffer_printf(out, " to %s", plp_say_level(high));
    plp_buffer_putc(out, ')');
}

void plp_say_open(uint32_t count, plp_buffer *out)
{
    if (count == 1)
        plp_buffer_puts(out, "One safety question is still open.");
    else
        plp_buffer_printf(out, "%u safety questions are still open.", (unsigned)count);
}

static void say_members(const plp_decision *decision, uint32_t fact, plp_buffer *out)
{
    const plp_fact *row = &plp_program_book(decision->program)->facts[fact];
    bool any = false;
    for (uint32_t member = 0; member < row->member_count; member++) {
        if (!plp_facts_has(&decision->facts, fact, member))
            continue;
        if (any)
            plp_buffer_puts(out, ", ");
        any = true;
        plp_buffer_puts(out, row->members[member].title);
    }
    if (!any)
        plp_buffer_puts(out,
                        decision->facts.values[fact].knowledge == PLP_KNOWN ? "none" : "not known");
}

static void say_number(const plp_fact *fact, double number, plp_buffer *out)
{
    plp_number_put(out, number);
    const char *unit = fact->unit == NULL ? "" : plp_words_unit(fact->unit, number);
    if (unit[0] == '\0')
        return;
    plp_buffer_putc(out, ' ');
    plp_buffer_puts(out, unit);
}

void plp_say_value(const plp_decision *decision, uint32_t fact, plp_buffer *out)
{
    const plp_fact *row = &plp_program_book(decision->program)->facts[fact];
    const plp_value *value = &decision->facts.values[fact];
    if (row->type == PLP_SET) {
        say_members(decision, fact, out);
        return;
    }
    if (value->knowledge != PLP_KNOWN) {
        plp_buffer_puts(out, value->knowledge == PLP_NEVER ? "never" : "not known");
        return;
    }
    if (row->type == PLP_NUMBER)
        say_number(row, value->as.number, out);
    else if (row->type == PLP_CHOICE)
        plp_buffer_puts(out, row->members[value->as.member].title);
    else
        plp_buffer_puts(out, value->as.truth ? "yes" : "no");
}
