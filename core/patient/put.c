/* SPDX-License-Identifier: MIT */
/* Facts back to JSON: a value, or the whole patient as palpate.patient/1. */
#include "patient/facts.h"

#include "base/json_write.h"
#include "base/number.h"

/* Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days. */
void plp_date_print(int32_t days, char out[11])
{
    int32_t shifted = days + 719468; /* from 0000-03-01; positive for the years that are accepted */
    int32_t era = shifted / 146097;
    int32_t day_of_era = shifted % 146097;
    int32_t year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int32_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int32_t month_from_march = (5 * day_of_year + 2) / 153;
    int32_t day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    int32_t month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;
    int32_t year = year_of_era + era * 400 + (month <= 2 ? 1 : 0);
    const int32_t digits[10] = {year / 1000 % 10,
                                year / 100 % 10,
                                year / 10 % 10,
                                year % 10,
                                -1,
                                month / 10,
                                month % 10,
                                -1,
                                day / 10,
                                day % 10};
    for (int i = 0; i < 10; i++)
        out[i] = digits[i] < 0 ? '-' : (char)('0' + digits[i]);
    out[10] = '\0';
}

static void put_list(const plp_facts *facts, uint32_t fact, plp_buffer *out)
{
    const plp_fact *row = &facts->book->facts[fact];
    bool first = true;
    plp_buffer_putc(out, '[');
    for (uint32_t member = 0; member < row->member_count; member++) {
        if (!plp_facts_has(facts, fact, member))
            continue;
        if (!first)
            plp_buffer_putc(out, ',');
        plp_json_put_string(out, row->members[member].id);
        first = false;
    }
    plp_buffer_putc(out, ']');
}

/* Of a set that is not wholly known, the members that are. False if there is none: nothing was
 * written. */
static bool put_partial(const plp_facts *facts, uint32_t fact, plp_buffer *out)
{
    const plp_fact *row = &facts->book->facts[fact];
    bool any = false;
    for (uint32_t member = 0; member < row->member_count; member++) {
        bool in = plp_facts_has(facts, fact, member);
        if (!in && !plp_facts_lacks(facts, fact, member))
            continue;
        plp_buffer_putc(out, any ? ',' : '{');
        plp_json_put_string(out, row->members[member].id);
        plp_buffer_puts(out, in ? ":true" : ":false");
        any = true;
    }
    if (any)
        plp_buffer_putc(out, '}');
    return any;
}

void plp_facts_put_value(const plp_facts *facts, uint32_t fact, plp_buffer *out)
{
    const plp_fact *row = &facts->book->facts[fact];
    const plp_value *value = &facts->values[fact];
    if (value->knowledge == PLP_NEVER) {
        plp_buffer_puts(out, "\"never\"");
        return;
    }
    if (value->knowledge == PLP_UNKNOWN) {
        if (row->type != PLP_SET || !put_partial(facts, fact, out))
            plp_buffer_puts(out, "null");
        return;
    }
    switch (row->type) {
    case PLP_BOOL:
        plp_buffer_puts(out, value->as.truth ? "true" : "false");
        break;
    case PLP_NUMBER:
        plp_number_put(out, value->as.number);
        break;
    case PLP_CHOICE:
        plp_json_put_string(out, row->members[value->as.member].id);
        break;
    case PLP_SET:
        put_list(facts, fact, out);
        break;
    }
}

/* Is there anything to write of this fact? */
static bool is_given(const plp_facts *facts, uint32_t fact)
{
    const plp_fact *row = &facts->book->facts[fact];
    const plp_value *value = &facts->values[fact];
    if (value->knowledge != PLP_UNKNOWN || row->type != PLP_SET)
        return value->knowledge != PLP_UNKNOWN;
    for (size_t at = 0; at < plp_fact_words(row); at++) {
        if ((facts->in[value->as.set_at + at] | facts->out[value->as.set_at + at]) != 0)
            return true;
    }
    return false;
}

static void put_fact(const plp_facts *facts, uint32_t fact, plp_buffer *out)
{
    plp_buffer_putc(out, ',');
    plp_json_put_string(out, facts->book->facts[fact].id);
    plp_buffer_putc(out, ':');
    if (facts->dates[fact] == PLP_NO_DATE) {
        plp_facts_put_value(facts, fact, out);
        return;
    }
    char date[11];
    plp_date_print(facts->dates[fact], date);
    plp_buffer_puts(out, "{\"value\":");
    plp_facts_put_value(facts, fact, out);
    plp_buffer_puts(out, ",\"at\":\"");
    plp_buffer_puts(out, date);
    plp_buffer_puts(out, "\"}");
}

void plp_facts_put(const plp_facts *facts, plp_buffer *out)
{
    plp_buffer_puts(out, "{\"format\":\"palpate.patient/1\"");
    if (facts->id != NULL) {
        plp_buffer_puts(out, ",\"id\":");
        plp_json_put_string(out, facts->id);
    }
    for (uint32_t fact = 0; fact < facts->book->facts_count; fact++) {
        if (is_given(facts, fact))
            put_fact(facts, fact, out);
    }
    plp_buffer_puts(out, "}\n");
}
