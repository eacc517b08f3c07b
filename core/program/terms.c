/* SPDX-License-Identifier: MIT */
/* Terms seen as data: comparing them by structure, folding constants, telling leaves from
 * connectives. */
#include "program/predicates.h"

#include <math.h>
#include "base/number.h"

static int compare_indices(plp_indices a, plp_indices b)
{
    if (a.count != b.count)
        return a.count < b.count ? -1 : 1;
    for (uint32_t i = 0; i < a.count; i++)
        if (a.at[i] != b.at[i])
            return a.at[i] < b.at[i] ? -1 : 1;
    return 0;
}

static int compare_scalars(const plp_term *a, const plp_term *b)
{
    if (a->kind != b->kind)
        return a->kind < b->kind ? -1 : 1;
    if (a->subject != b->subject)
        return a->subject < b->subject ? -1 : 1;
    if (a->count != b->count)
        return a->count < b->count ? -1 : 1;
    if (a->kind == PLP_TERM_NUMBER && (a->number < b->number || a->number > b->number))
        return a->number < b->number ? -1 : 1;
    if (a->part_count != b->part_count)
        return a->part_count < b->part_count ? -1 : 1;
    return compare_indices(a->members, b->members);
}

/* Recursion: plp_program_new refuses terms that are deeper than PLP_TERM_DEPTH. */
int plp_term_compare(const plp_term *a, const plp_term *b)
{
    if (a == b)
        return 0;
    int order = compare_scalars(a, b);
    for (uint32_t i = 0; order == 0 && i < a->part_count; i++)
        order = plp_term_compare(a->parts[i], b->parts[i]);
    return order;
}

static bool fold(plp_term_kind kind, double a, double b, double *out)
{
    if (kind == PLP_TERM_DIVIDE && !(b < 0 || b > 0)) /* division by zero? */
        return false;
    double value = kind == PLP_TERM_ADD        ? a + b
                   : kind == PLP_TERM_SUBTRACT ? a - b
                   : kind == PLP_TERM_MULTIPLY ? a * b
                                               : a / b;
    if (!isfinite(value))
        return false;
    *out = value;
    return true;
}

static bool constant(const plp_rulebook *book, const plp_term *term, double *out)
{
    double a, b;
    switch (term->kind) {
    case PLP_TERM_NUMBER:
        *out = term->number;
        return true;
    case PLP_TERM_LIMIT:
        *out = book->limits[term->subject].value;
        return true;
    case PLP_TERM_NEGATE:
        if (!constant(book, term->parts[0], &a))
            return false;
        *out = -a;
        return true;
    case PLP_TERM_ADD:
    case PLP_TERM_SUBTRACT:
    case PLP_TERM_MULTIPLY:
    case PLP_TERM_DIVIDE:
        return constant(book, term->parts[0], &a) && constant(book, term->parts[1], &b) &&
               fold(term->kind, a, b, out);
    default: /* everything else reads facts, or is not worth folding */
        return false;
    }
}

/* Results of formulas are rounded; what stands there as a number is not. */
bool plp_term_constant(const plp_rulebook *book, const plp_term *term, double *out)
{
    if (!constant(book, term, out))
        return false;
    if (term->part_count > 0)
        *out = plp_number_round(*out);
    return true;
}

bool plp_term_is_leaf(const plp_term *term)
{
    switch (term->kind) {
    case PLP_TERM_ALL:
    case PLP_TERM_ANY:
    case PLP_TERM_NONE:
    case PLP_TERM_UNLESS:
    case PLP_TERM_AT_LEAST_OF:
        return false;
    case PLP_TERM_IS_KNOWN:
    case PLP_TERM_IS_UNKNOWN: /* about a condition: a connective; about a fact or a value: a leaf */
        return term->part_count == 0 || !plp_term_is_truth(term->parts[0]->kind);
    default:
        return true;
    }
}
