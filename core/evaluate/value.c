/* SPDX-License-Identifier: MIT */
/* Terms read straight from the facts: truth after Kleene, numbers as intervals.
 *
 * Recursion is bounded: plp_program_new refuses terms deeper than PLP_TERM_DEPTH, and defines are
 * computed before they are read.
 */
#include "evaluate/evaluation.h"

#include <math.h>
#include "base/number.h"

static const plp_interval unknown_value = {-INFINITY, INFINITY, false};

static plp_interval exactly(double value)
{
    return (plp_interval){value, value, false};
}

bool plp_interval_known(plp_interval value)
{
    return value.never || !(value.low < value.high);
}

static plp_truth truth_of(bool value)
{
    return value ? PLP_TRUE : PLP_FALSE;
}

static plp_truth negate(plp_truth value)
{
    return value == PLP_UNDECIDED ? PLP_UNDECIDED : truth_of(value == PLP_FALSE);
}

/* ---- numbers ---- */

/* No number: nothing is known. */
static plp_interval bounded(double low, double high)
{
    if (isnan(low) || isnan(high) || (isinf(low) && isinf(high)))
        return unknown_value;
    return (plp_interval){low, high, false};
}

static bool is_unbounded(plp_interval value)
{
    return value.never || (isinf(value.low) && isinf(value.high));
}

static double least_of(const double *at, int count)
{
    double least = at[0];
    for (int i = 1; i < count; i++)
        least = isnan(at[i]) || at[i] < least ? at[i] : least;
    return least;
}

static double most_of(const double *at, int count)
{
    double most = at[0];
    for (int i = 1; i < count; i++)
        most = isnan(at[i]) || at[i] > most ? at[i] : most;
    return most;
}

static bool any_nan(const double *at, int count)
{
    for (int i = 0; i < count; i++)
        if (isnan(at[i]))
            return true;
    return false;
}

static plp_interval corners(double a, double b, double c, double d)
{
    const double at[4] = {a, b, c, d};
    return any_nan(at, 4) ? unknown_value : bounded(least_of(at, 4), most_of(at, 4));
}

static plp_interval arithmetic(plp_term_kind kind, plp_interval a, plp_interval b)
{
    if (is_unbounded(a) || is_unbounded(b))
        return unknown_value;
    switch (kind) {
    case PLP_TERM_ADD:
        return bounded(a.low + b.low, a.high + b.high);
    case PLP_TERM_SUBTRACT:
        return bounded(a.low - b.high, a.high - b.low);
    case PLP_TERM_MULTIPLY:
        return corners(a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high);
    default: /* DIVIDE */
        if (b.low <= 0 && b.high >= 0)
            return unknown_value;
        return corners(a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high);
    }
}

static plp_interval value_of_fact(const plp_evaluation *e, uint32_t fact)
{
    const plp_value *value = &e->decision.facts.values[fact];
    if (value->knowledge == PLP_NEVER)
        return (plp_interval){0, 0, true};
    return value->knowledge == PLP_KNOWN ? exactly(value->as.number) : unknown_value;
}

static plp_interval value_of_count(const plp_evaluation *e, const plp_term *term, plp_phase phase)
{
    plp_interval count = {0, 0, false};
    for (uint32_t i = 0; i < term->part_count; i++) {
        plp_truth part = plp_term_truth(e, term->parts[i], phase);
        count.low += part == PLP_TRUE;
        count.high += part != PLP_FALSE;
    }
    return count;
}

static plp_interval value_of_extreme(const plp_evaluation *e, const plp_term *term, plp_phase phase)
{
    bool least = term->kind == PLP_TERM_MIN_OF;
    plp_interval result = least ? exactly(INFINITY) : exactly(-INFINITY);
    for (uint32_t i = 0; i < term->part_count; i++) {
        plp_interval part = plp_term_exact(e, term->parts[i], phase);
        if (part.never)
            part = unknown_value;
        result.low = least ? fmin(result.low, part.low) : fmax(result.low, part.low);
        result.high = least ? fmin(result.high, part.high) : fmax(result.high, part.high);
    }
    return result;
}

static plp_interval value_of_first(const plp_evaluation *e, const plp_term *term, plp_phase phase)
{
    for (uint32_t i = 0; i < term->part_count; i++) {
        plp_interval part = plp_term_exact(e, term->parts[i], phase);
        if (plp_interval_known(part))
            return part;
    }
    return unknown_value;
}

plp_interval plp_term_exact(const plp_evaluation *e, const plp_term *term, plp_phase phase)
{
    switch (term->kind) {
    case PLP_TERM_NUMBER:
        return exactly(term->number);
    case PLP_TERM_LIMIT:
        return exactly(e->book->limits[term->subject].value);
    case PLP_TERM_NUMBER_FACT:
        return value_of_fact(e, term->subject);
    case PLP_TERM_NUMBER_DEFINE:
        return e->values[term->subject];
    case PLP_TERM_SO_FAR_NUMBER:
        return exactly(plp_so_far_value(e, term, phase));
    case PLP_TERM_ADD:
    case PLP_TERM_SUBTRACT:
    case PLP_TERM_MULTIPLY:
    case PLP_TERM_DIVIDE:
        return arithmetic(term->kind, plp_term_exact(e, term->parts[0], phase),
                          plp_term_exact(e, term->parts[1], phase));
    case PLP_TERM_NEGATE: {
        plp_interval part = plp_term_exact(e, term->parts[0], phase);
        return part.never ? unknown_value : (plp_interval){-part.high, -part.low, false};
    }
    case PLP_TERM_COUNT:
        return value_of_count(e, term, phase);
    case PLP_TERM_MIN_OF:
    case PLP_TERM_MAX_OF:
        return value_of_extreme(e, term, phase);
    case PLP_TERM_FIRST_KNOWN:
        return value_of_first(e, term, phase);
    default: /* a condition has no value */
        return unknown_value;
    }
}

/* Formulas are rounded when they are used, not on the way: a third three times is one. */
plp_interval plp_term_value(const plp_evaluation *e, const plp_term *term, plp_phase phase)
{
    plp_interval value = plp_term_exact(e, term, phase);
    bool formula = term->kind == PLP_TERM_NUMBER_DEFINE ||
                   (term->part_count > 0 && term->kind != PLP_TERM_COUNT);
    if (formula && !isinf(value.low))
        value.low = plp_number_round(value.low);
    if (formula && !isinf(value.high))
        value.high = plp_number_round(value.high);
    return value;
}

/* ---- comparisons ---- */

static plp_truth at_least(plp_interval a, plp_interval b)
{
    return a.low >= b.high ? PLP_TRUE : a.high < b.low ? PLP_FALSE : PLP_UNDECIDED;
}

static plp_truth above(plp_interval a, plp_interval b)
{
    return a.low > b.high ? PLP_TRUE : a.high <= b.low ? PLP_FALSE : PLP_UNDECIDED;
}

static plp_truth both(plp_truth a, plp_truth b)
{
    if (a == PLP_FALSE || b == PLP_FALSE)
        return PLP_FALSE;
    return a == PLP_UNDECIDED || b == PLP_UNDECIDED ? PLP_UNDECIDED : PLP_TRUE;
}

static plp_truth compare(const plp_evaluation *e, const plp_term *term, plp_phase phase)
{
    plp_interval value = plp_term_value(e, term->parts[0], phase);
    plp_interval bound = plp_term_value(e, term->parts[1], phase);
    if (value.never || bound.never) /* known, and no comparison holds for it */
        return PLP_FALSE;
    switch (term->kind) {
    case PLP_TERM_AT_LEAST:
        return at_least(value, bound);
    case PLP_TERM_AT_MOST:
        return at_least(bound, value);
    case PLP_TERM_ABOVE:
        return above(value, bound);
    case PLP_TERM_BELOW:
        return above(bound, value);
    default: { /* BETWEEN */
        plp_interval high = plp_term_value(e, term->parts[2], phase);
        return high.never ? PLP_FALSE : both(at_least(value, bound), at_least(high, value));
    }
    }
}

/* ---- facts ---- */

static plp_truth choice_is(const plp_evaluation *e, const plp_term *term)
{
    const plp_value *value = &e->decision.facts.values[term->subject];
    if (value->knowledge == PLP_UNKNOWN)
        return PLP_UNDECIDED;
    for (uint32_t i = 0; i < term->members.count; i++)
        if (term->members.at[i] == value->as.member)
            return PLP_TRUE;
    return PLP_FALSE;
}

static plp_truth set_has(const plp_evaluation *e, const plp_term *term)
{
    uint32_t in = 0, out = 0, all = term->members.count;
    for (uint32_t i = 0; i < all; i++) {
        in += plp_facts_has(&e->decision.facts, term->subject, term->members.at[i]);
        out += plp_facts_lacks(&e->decision.facts, term->subject, term->members.at[i]);
    }
    if (term->kind == PLP_TERM_HAS_ALL)
        return in == all ? PLP_TRUE : out > 0 ? PLP_FALSE : PLP_UNDECIDED;
    plp_truth any = in > 0 ? PLP_TRUE : out == all ? PLP_FALSE : PLP_UNDECIDED;
    return term->kind == PLP_TERM_HAS_NONE ? negate(any) : any;
}

static bool is_known(const plp_evaluation *e, const plp_term *term, plp_phase phase)
{
    if (term->part_count == 0)
        return e->decision.facts.values[term->subject].knowledge != PLP_UNKNOWN;
    if (plp_term_is_truth(term->parts[0]->kind))
        return plp_term_truth(e, term->parts[0], phase) != PLP_UNDECIDED;
    return plp_interval_known(plp_term_exact(e, term->parts[0], phase));
}

/* ---- connectives ---- */

static plp_truth at_least_of(const plp_evaluation *e, const plp_term *term, uint32_t least,
                             plp_phase phase)
{
    uint32_t known = 0, possible = 0;
    for (uint32_t i = 0; i < term->part_count; i++) {
        plp_truth part = plp_term_truth(e, term->parts[i], phase);
        known += part == PLP_TRUE;
        possible += part != PLP_FALSE;
    }
    return known >= least ? PLP_TRUE : possible < least ? PLP_FALSE : PLP_UNDECIDED;
}

plp_truth plp_term_truth(const plp_evaluation *e, const plp_term *term, plp_phase phase)
{
    const plp_value *values = e->decision.facts.values;
    switch (term->kind) {
    case PLP_TERM_ALWAYS:
        return PLP_TRUE;
    case PLP_TERM_ANY_SAFETY_UNKNOWN:
        return truth_of(e->decision.safety_unknown);
    case PLP_TERM_FACT:
        return values[term->subject].knowledge == PLP_KNOWN
                   ? truth_of(values[term->subject].as.truth)
                   : PLP_UNDECIDED;
    case PLP_TERM_DEFINE:
        return e->decision.defines[term->subject];
    case PLP_TERM_ALL:
        return at_least_of(e, term, term->part_count, phase);
    case PLP_TERM_ANY:
        return at_least_of(e, term, 1, phase);
    case PLP_TERM_NONE:
        return negate(at_least_of(e, term, 1, phase));
    case PLP_TERM_UNLESS:
        return truth_of(at_least_of(e, term, 1, phase) != PLP_TRUE);
    case PLP_TERM_AT_LEAST_OF:
        return at_least_of(e, term, term->count, phase);
    case PLP_TERM_ONE_OF:
        return choice_is(e, term);
    case PLP_TERM_HAS_ANY:
    case PLP_TERM_HAS_ALL:
    case PLP_TERM_HAS_NONE:
        return set_has(e, term);
    case PLP_TERM_AT_LEAST:
    case PLP_TERM_AT_MOST:
    case PLP_TERM_ABOVE:
    case PLP_TERM_BELOW:
    case PLP_TERM_BETWEEN:
        return compare(e, term, phase);
    case PLP_TERM_IS_KNOWN:
        return truth_of(is_known(e, term, phase));
    case PLP_TERM_IS_UNKNOWN:
        return truth_of(!is_known(e, term, phase));
    case PLP_TERM_IS_NEVER:
        return values[term->subject].knowledge == PLP_UNKNOWN
                   ? PLP_UNDECIDED
                   : truth_of(values[term->subject].knowledge == PLP_NEVER);
    case PLP_TERM_SO_FAR:
    case PLP_TERM_SO_FAR_ONE_OF:
        return truth_of(plp_so_far_truth(e, term, phase));
    default: /* a value has no truth */
        return PLP_UNDECIDED;
    }
}
