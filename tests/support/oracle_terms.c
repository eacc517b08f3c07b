/* SPDX-License-Identifier: MIT */
/* The independent evaluator: values of terms and truths of conditions. */
#include "oracle_state.h"

#include <math.h>
#include "base/number.h"

static truth yes_if(bool value)
{
    return value ? YES : NO;
}

static truth opposite(truth value)
{
    return value == MAYBE ? MAYBE : yes_if(value == NO);
}

/* ---- numbers ---- */

static const range anything = {-INFINITY, INFINITY, false};

static bool is_anything(range r)
{
    return r.never || (r.low == -INFINITY && r.high == INFINITY);
}

static range tidy(double low, double high)
{
    if (low != low || high != high || (isinf(low) && isinf(high)))
        return anything;
    return (range){low, high, false};
}

static double calculate(plp_term_kind kind, double a, double b)
{
    return kind == PLP_TERM_ADD        ? a + b
           : kind == PLP_TERM_SUBTRACT ? a - b
           : kind == PLP_TERM_MULTIPLY ? a * b
                                       : a / b;
}

/* All four corners; the least and the greatest bound what is possible. */
static range combine(plp_term_kind kind, range a, range b)
{
    if (is_anything(a) || is_anything(b) || (kind == PLP_TERM_DIVIDE && b.low <= 0 && b.high >= 0))
        return anything;
    double at[4] = {calculate(kind, a.low, b.low), calculate(kind, a.low, b.high),
                    calculate(kind, a.high, b.low), calculate(kind, a.high, b.high)};
    double low = INFINITY, high = -INFINITY;
    for (int i = 0; i < 4; i++) {
        bool crossed = kind <= PLP_TERM_SUBTRACT &&
                       at[i] != at[i]; /* infinity less infinity is no bound here */
        if (at[i] != at[i] && !crossed)
            return anything;
        if (crossed)
            continue;
        low = at[i] < low ? at[i] : low;
        high = at[i] > high ? at[i] : high;
    }
    return tidy(low, high);
}

static range term_value(const oracle *o, const plp_term *term)
{
    const plp_rulebook *book = o->book;
    range result;
    switch (term->kind) {
    case PLP_TERM_NUMBER:
        return (range){term->number, term->number, false};
    case PLP_TERM_LIMIT:
        return (range){book->limits[term->subject].value, book->limits[term->subject].value, false};
    case PLP_TERM_NUMBER_FACT:
        if (o->values[term->subject].knowledge == PLP_UNKNOWN)
            return anything;
        if (o->values[term->subject].knowledge == PLP_NEVER)
            return (range){0, 0, true};
        return (range){o->values[term->subject].as.number, o->values[term->subject].as.number,
                       false};
    case PLP_TERM_NUMBER_DEFINE:
        return term_value(o, book->defines[term->subject].term);
    case PLP_TERM_SO_FAR_NUMBER: {
        bool pressure = term->subject == PLP_SO_FAR_PRESSURE_CAP;
        cap c = pressure ? o->before.pressure : o->before.minutes;
        double value = c.set ? c.value : pressure ? 5 : 90;
        return (range){value, value, false};
    }
    case PLP_TERM_ADD:
    case PLP_TERM_SUBTRACT:
    case PLP_TERM_MULTIPLY:
    case PLP_TERM_DIVIDE:
        return combine(term->kind, term_value(o, term->parts[0]), term_value(o, term->parts[1]));
    case PLP_TERM_NEGATE:
        result = term_value(o, term->parts[0]);
        return result.never ? anything : (range){-result.high, -result.low, false};
    case PLP_TERM_COUNT:
        result = (range){0, 0, false};
        for (uint32_t i = 0; i < term->part_count; i++) {
            truth part = oracle_truth(o, term->parts[i]);
            result.low += part == YES ? 1 : 0;
            result.high += part == NO ? 0 : 1;
        }
        return result;
    case PLP_TERM_MIN_OF:
    case PLP_TERM_MAX_OF:
        for (uint32_t i = 0; i < term->part_count; i++) {
            range part = term_value(o, term->parts[i]);
            part = part.never ? anything : part;
            bool least = term->kind == PLP_TERM_MIN_OF;
            if (i == 0 || (least ? part.low < result.low : part.low > result.low))
                result.low = part.low;
            if (i == 0 || (least ? part.high < result.high : part.high > result.high))
                result.high = part.high;
        }
        result.never = false;
        return result;
    case PLP_TERM_FIRST_KNOWN:
        for (uint32_t i = 0; i < term->part_count; i++) {
            result = term_value(o, term->parts[i]);
            if (result.never || result.low == result.high)
                return result;
        }
        return anything;
    default:
        return anything;
    }
}

/* What a comparison or a cap uses: of a formula the rounded result. */
range oracle_value(const oracle *o, const plp_term *term)
{
    range r = term_value(o, term);
    if (term->kind == PLP_TERM_NUMBER || term->kind == PLP_TERM_LIMIT ||
        term->kind == PLP_TERM_NUMBER_FACT)
        return r;
    r.low = isinf(r.low) ? r.low : plp_number_round(r.low);
    r.high = isinf(r.high) ? r.high : plp_number_round(r.high);
    return r;
}

/* Is a <= b (strictly: a < b) for all, none, or some of what is possible? */
static truth below(range a, range b, bool strictly)
{
    if (strictly)
        return a.high < b.low ? YES : a.low >= b.high ? NO : MAYBE;
    return a.high <= b.low ? YES : a.low > b.high ? NO : MAYBE;
}

static truth comparison(const oracle *o, const plp_term *term)
{
    range x = oracle_value(o, term->parts[0]), y = oracle_value(o, term->parts[1]);
    if (x.never || y.never)
        return NO;
    if (term->kind == PLP_TERM_AT_LEAST)
        return below(y, x, false);
    if (term->kind == PLP_TERM_AT_MOST)
        return below(x, y, false);
    if (term->kind == PLP_TERM_ABOVE)
        return below(y, x, true);
    if (term->kind == PLP_TERM_BELOW)
        return below(x, y, true);
    range z = oracle_value(o, term->parts[2]);
    truth low = below(y, x, false), high = z.never ? NO : below(x, z, false);
    return low == NO || high == NO ? NO : low == YES && high == YES ? YES : MAYBE;
}

/* ---- conditions ---- */

static bool so_far(const oracle *o, plp_so_far row, uint32_t item)
{
    const state *seen = &o->before;
    switch (row) {
    case PLP_SO_FAR_DISPOSITION:
        return seen->disposition == item;
    case PLP_SO_FAR_EXCLUDED:
        return seen->excluded[item];
    case PLP_SO_FAR_CLEARED:
        return seen->cleared[item];
    case PLP_SO_FAR_REFERRED: {
        bool firm = o->book->referrals[item].kind == PLP_CARE_MEDICAL ||
                    o->book->referrals[item].kind == PLP_CARE_EMERGENCY;
        return seen->referrals[item].asked && (firm || !seen->referrals[item].blocked);
    }
    case PLP_SO_FAR_SHOWN:
        return seen->shown[item];
    case PLP_SO_FAR_DOSE:
        return seen->dose == item;
    default:
        return false;
    }
}

static truth set_test(const oracle *o, const plp_term *term)
{
    bool any_in = false, all_in = true, any_out = false, all_out = true;
    for (uint32_t i = 0; i < term->members.count; i++) {
        bool in = o->in[term->subject] >> term->members.at[i] & 1,
             out = o->out[term->subject] >> term->members.at[i] & 1;
        any_in |= in;
        all_in &= in;
        any_out |= out;
        all_out &= out;
    }
    if (term->kind == PLP_TERM_HAS_ALL)
        return all_in ? YES : any_out ? NO : MAYBE;
    truth any = any_in ? YES : all_out ? NO : MAYBE;
    return term->kind == PLP_TERM_HAS_ANY ? any : opposite(any);
}

static truth known(const oracle *o, const plp_term *term)
{
    if (term->part_count == 0)
        return yes_if(o->values[term->subject].knowledge != PLP_UNKNOWN);
    if (plp_term_is_truth(term->parts[0]->kind))
        return yes_if(oracle_truth(o, term->parts[0]) != MAYBE);
    range value = term_value(o, term->parts[0]);
    return yes_if(value.never || value.low == value.high);
}

truth oracle_truth(const oracle *o, const plp_term *term)
{
    uint32_t yes = 0, no = 0, all = term->part_count;
    bool connects = term->kind == PLP_TERM_ALL || term->kind == PLP_TERM_ANY ||
                    term->kind == PLP_TERM_NONE || term->kind == PLP_TERM_UNLESS ||
                    term->kind == PLP_TERM_AT_LEAST_OF;
    for (uint32_t i = 0; connects && i < all; i++) {
        truth part = oracle_truth(o, term->parts[i]);
        yes += part == YES;
        no += part == NO;
    }
    const plp_value *value = &o->values[term->subject < MOST ? term->subject : 0];
    switch (term->kind) {
    case PLP_TERM_ALWAYS:
        return YES;
    case PLP_TERM_ANY_SAFETY_UNKNOWN:
        return yes_if(o->safety_unknown);
    case PLP_TERM_FACT:
        return value->knowledge == PLP_UNKNOWN ? MAYBE : yes_if(value->as.truth);
    case PLP_TERM_DEFINE:
        return oracle_truth(o, o->book->defines[term->subject].term);
    case PLP_TERM_ALL:
        return no > 0 ? NO : yes == all ? YES : MAYBE;
    case PLP_TERM_ANY:
        return yes > 0 ? YES : no == all ? NO : MAYBE;
    case PLP_TERM_NONE:
        return yes > 0 ? NO : no == all ? YES : MAYBE;
    case PLP_TERM_UNLESS:
        return yes_if(yes == 0);
    case PLP_TERM_AT_LEAST_OF:
        return yes >= term->count ? YES : all - no < term->count ? NO : MAYBE;
    case PLP_TERM_ONE_OF:
        if (value->knowledge == PLP_UNKNOWN)
            return MAYBE;
        for (uint32_t i = 0; i < term->members.count; i++)
            yes += term->members.at[i] == value->as.member;
        return yes_if(yes > 0);
    case PLP_TERM_HAS_ANY:
    case PLP_TERM_HAS_ALL:
    case PLP_TERM_HAS_NONE:
        return set_test(o, term);
    case PLP_TERM_IS_KNOWN:
        return known(o, term);
    case PLP_TERM_IS_UNKNOWN:
        return opposite(known(o, term));
    case PLP_TERM_IS_NEVER:
        return value->knowledge == PLP_UNKNOWN ? MAYBE : yes_if(value->knowledge == PLP_NEVER);
    case PLP_TERM_SO_FAR:
        if (term->subject == PLP_SO_FAR_HAS_MASSAGE)
            return yes_if(o->before.has_massage);
        for (uint32_t i = 0; i < term->members.count; i++)
            yes += so_far(o, (plp_so_far)term->subject, term->members.at[i]);
        return yes_if(yes > 0);
    case PLP_TERM_SO_FAR_ONE_OF:
        for (uint32_t i = 0; i < term->members.count; i++)
            yes += so_far(o, (plp_so_far)term->subject, term->members.at[i]);
        return yes_if(yes > 0);
    default:
        return comparison(o, term);
    }
}
