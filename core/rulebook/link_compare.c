/* SPDX-License-Identifier: MIT */
/* Comparisons that cannot mean what they say: bounds out of reach, units that differ. */
#include "rulebook/link.h"
#include "base/number.h"

#include <string.h>

static bool constant(const plp_term *term, double *out)
{
    *out = term->number;
    return term->kind == PLP_TERM_NUMBER || term->kind == PLP_TERM_LIMIT;
}

/* -1: never true, 1: always, 0: it depends. */
static int outcome(plp_term_kind kind, double low, double high, double a, double b)
{
    switch ((int)kind) {
    case PLP_TERM_AT_LEAST:
        return a > high ? -1 : a <= low;
    case PLP_TERM_AT_MOST:
        return a < low ? -1 : a >= high;
    case PLP_TERM_ABOVE:
        return a >= high ? -1 : a < low;
    case PLP_TERM_BELOW:
        return a <= low ? -1 : a > high;
    case PLP_TERM_BETWEEN:
        return b < low || a > high ? -1 : a <= low && b >= high;
    default:
        return 0;
    }
}

/* The unit of a value that has one of its own; NULL: none, or a mixture. */
static const char *unit_of(const plp_link *link, const plp_term *term)
{
    if (term->kind == PLP_TERM_NUMBER_FACT)
        return link->book->facts[term->subject].unit;
    if (term->kind == PLP_TERM_LIMIT)
        return link->book->limits[term->subject].unit;
    if (term->kind == PLP_TERM_NUMBER_DEFINE)
        return link->book->defines[term->subject].unit;
    return NULL;
}

/* Numbers are compared as they stand, so both sides must be in the same unit. */
static void check_units(plp_link *link, const plp_draft *draft, const plp_term *term)
{
    const char *unit = unit_of(link, term->parts[0]);
    for (uint32_t i = 1; i < term->part_count; i++) {
        const char *other = unit_of(link, term->parts[i]);
        if (unit != NULL && other != NULL && strcmp(unit, other) != 0)
            plp_link_error_at(link, draft->parts[i], NULL, "wrong-unit",
                              "numbers are compared as they stand",
                              "this is in %s, and what it is compared with in %s", other, unit);
    }
}

void plp_link_check_bounds(plp_link *link, const plp_draft *draft, const plp_term *term)
{
    double bounds[2] = {0, 0};
    check_units(link, draft, term);
    for (uint32_t i = 1; i < term->part_count; i++)
        if (!constant(term->parts[i], &bounds[i - 1]))
            return;
    if (term->kind == PLP_TERM_BETWEEN && bounds[0] > bounds[1]) {
        plp_link_error_at(link, draft, NULL, "out-of-range", NULL,
                          "between takes the lower number first");
        return;
    }
    if (term->parts[0]->kind != PLP_TERM_NUMBER_FACT)
        return;
    const plp_fact *fact = &link->book->facts[term->parts[0]->subject];
    int result = outcome(term->kind, fact->min, fact->max, bounds[0], bounds[1]);
    if (result == 0 || (result > 0 && fact->never))
        return;
    char low[PLP_NUMBER_BYTES], high[PLP_NUMBER_BYTES];
    low[plp_number_print(fact->min, low)] = '\0';
    high[plp_number_print(fact->max, high)] = '\0';
    plp_link_error_at(link, draft, NULL, "never-changes", NULL,
                      "%s lies between %s and %s, so this is %s true", fact->id, low, high,
                      result < 0 ? "never" : "always");
}
