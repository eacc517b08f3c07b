/* SPDX-License-Identifier: MIT */
/* Intervals of the model and their arithmetic: linear where it can be, else anything within bounds.
 */
#include "verify/model_span.h"

#include <math.h>

#define ROUNDING 1e-9 /* of results to 9 significant digits, and a little more */

plp_span plp_span_unknown(plp_world *world)
{
    plp_logic *l = world->model->logic;
    return (plp_span){.fact = PLP_NONE, .never = l->no, .low_open = l->yes, .high_open = l->yes};
}

plp_span plp_span_constant(plp_world *world, double value)
{
    plp_logic *l = world->model->logic;
    plp_bit number = plp_logic_constant(l, value);
    return (plp_span){.constant = true,
                      .value = value,
                      .fact = PLP_NONE,
                      .never = l->no,
                      .low_open = l->no,
                      .high_open = l->no,
                      .low = number,
                      .high = number,
                      .least = value,
                      .most = value};
}

plp_span plp_span_fact(plp_world *world, uint32_t fact)
{
    plp_logic *l = world->model->logic;
    const plp_fact_bits *f = &world->facts[fact];
    const plp_fact *declared = &world->model->book->facts[fact];
    plp_bit unknown = plp_logic_not(l, f->known);
    return (plp_span){.fact = fact,
                      .never = f->never,
                      .low_open = unknown,
                      .high_open = unknown,
                      .low = f->number,
                      .high = f->number,
                      .least = declared->min,
                      .most = declared->max};
}

bool plp_span_is_exact(const plp_span *a)
{
    return a->low == a->high && a->low_open == a->high_open;
}

plp_bit plp_span_is_unbounded(plp_logic *l, const plp_span *a)
{
    return plp_logic_or(l, a->never, plp_logic_and(l, a->low_open, a->high_open));
}

/* Let both ends be open where `unknown` holds: the result of arithmetic is unknown there. */
void plp_span_open_where(plp_logic *l, plp_span *a, plp_bit unknown)
{
    a->low_open = plp_logic_or(l, a->low_open, unknown);
    a->high_open = plp_logic_or(l, a->high_open, unknown);
}

static void widen_slack(plp_span *a)
{
    double size = fmax(fabs(a->least), fabs(a->most));
    a->slack += isfinite(size) ? ROUNDING * size : 0;
}

plp_span plp_span_add(plp_world *world, const plp_span *a, const plp_span *b)
{
    plp_logic *l = world->model->logic;
    plp_span sum = {.fact = PLP_NONE, .never = l->no};
    sum.low_open = plp_logic_or(l, a->low_open, b->low_open);
    sum.high_open = plp_logic_or(l, a->high_open, b->high_open);
    plp_span_open_where(l, &sum,
                        plp_logic_or(l, plp_span_is_unbounded(l, a), plp_span_is_unbounded(l, b)));
    bool exact = plp_span_is_exact(a) && plp_span_is_exact(b);
    sum.low = plp_logic_add(l, a->low, b->low);
    sum.high = exact ? sum.low : plp_logic_add(l, a->high, b->high);
    if (exact)
        sum.high_open = sum.low_open;
    sum.least = a->least + b->least;
    sum.most = a->most + b->most;
    sum.slack = a->slack + b->slack;
    widen_slack(&sum);
    return sum;
}

plp_span plp_span_negate(plp_world *world, const plp_span *a)
{
    plp_logic *l = world->model->logic;
    plp_bit zero = plp_logic_constant(l, 0);
    plp_span minus = {.fact = PLP_NONE, .never = l->no, .below = a->below};
    minus.low_open = plp_logic_or(l, a->high_open, a->never);
    minus.high_open =
        plp_span_is_exact(a) ? minus.low_open : plp_logic_or(l, a->low_open, a->never);
    minus.low = plp_logic_subtract(l, zero, a->high);
    minus.high = plp_span_is_exact(a) ? minus.low : plp_logic_subtract(l, zero, a->low);
    minus.least = -a->most;
    minus.most = -a->least;
    minus.slack = a->slack;
    return minus;
}

static plp_span scale(plp_world *world, const plp_span *a, double factor)
{
    plp_logic *l = world->model->logic;
    plp_bit by = plp_logic_constant(l, fabs(factor));
    plp_span scaled = *a;
    scaled.constant = false;
    scaled.fact = PLP_NONE;
    scaled.is_cap = false;
    scaled.never = l->no;
    scaled.low = plp_logic_multiply(l, a->low, by);
    scaled.high = plp_span_is_exact(a) ? scaled.low : plp_logic_multiply(l, a->high, by);
    scaled.least = a->least * fabs(factor);
    scaled.most = a->most * fabs(factor);
    scaled.slack = a->slack * fabs(factor);
    plp_bit unknown = plp_span_is_unbounded(l, a);
    scaled.low_open = plp_logic_or(l, a->low_open, unknown);
    scaled.high_open =
        plp_span_is_exact(a) ? scaled.low_open : plp_logic_or(l, a->high_open, unknown);
    widen_slack(&scaled);
    return factor < 0 ? plp_span_negate(world, &scaled) : scaled;
}

/* Anything within the bounds, for what has no linear form. Its ends are tied to nothing. */
static plp_span loose_as(plp_world *world, plp_bit number, plp_bit unknown, double least,
                         double most, bool exact)
{
    plp_logic *l = world->model->logic;
    plp_span any = {.fact = PLP_NONE, .never = l->no, .least = least, .most = most};
    any.low = number != NULL ? number : plp_logic_number(l, false);
    any.high = exact ? any.low : plp_logic_number(l, false);
    any.low_open = exact ? unknown : plp_logic_or(l, unknown, plp_logic_bit(l));
    any.high_open = exact ? unknown : plp_logic_or(l, unknown, plp_logic_bit(l));
    if (isfinite(least))
        plp_logic_assert(l, plp_logic_ge(l, any.low, plp_logic_constant(l, least)));
    if (isfinite(most))
        plp_logic_assert(l, plp_logic_ge(l, plp_logic_constant(l, most), any.high));
    plp_logic_assert(l, plp_logic_ge(l, any.high, any.low));
    widen_slack(&any);
    return any;
}

plp_span plp_span_loose(plp_world *world, plp_bit unknown, double least, double most, bool exact)
{
    return loose_as(world, NULL, unknown, least, most, exact);
}

static double least_of(double a, double b, double c, double d)
{
    double least = fmin(fmin(a, b), fmin(c, d));
    return isnan(a + b + c + d) ? -INFINITY : least;
}

plp_span plp_span_multiply(plp_world *world, const plp_span *a, const plp_span *b)
{
    plp_logic *l = world->model->logic;
    if (b->constant)
        return scale(world, a, b->value);
    if (a->constant)
        return scale(world, b, a->value);
    double p = a->least * b->least, q = a->least * b->most, r = a->most * b->least,
           s = a->most * b->most;
    bool exact = plp_span_is_exact(a) && plp_span_is_exact(b);
    plp_bit unknown = plp_logic_or(l, plp_span_is_unbounded(l, a), plp_span_is_unbounded(l, b));
    plp_bit meaning = exact && a->below == NULL && b->below == NULL
                          ? plp_logic_multiply(l, a->low, b->low)
                          : NULL;
    plp_bit known = meaning != NULL ? plp_logic_defined(l, meaning) : NULL;
    plp_span product =
        loose_as(world, known, unknown, least_of(p, q, r, s), -least_of(-p, -q, -r, -s), exact);
    if (meaning != NULL)
        plp_logic_define(l, world->model->exact, product.low, meaning);
    product.slack += a->slack * fmax(fabs(b->least), fabs(b->most)) +
                     b->slack * fmax(fabs(a->least), fabs(a->most));
    return product;
}

plp_span plp_span_divide(plp_world *world, const plp_span *a, const plp_span *b)
{
    plp_logic *l = world->model->logic;
    if (b->constant && (b->value < 0 || b->value > 0))
        return scale(world, a, 1 / b->value);
    plp_bit unknown = plp_logic_or(l, plp_span_is_unbounded(l, a), plp_span_is_unbounded(l, b));
    bool simple =
        plp_span_is_exact(a) && plp_span_is_exact(b) && a->below == NULL && b->below == NULL;
    if (!simple) {
        unknown = plp_logic_or(l, unknown, plp_logic_bit(l)); /* perhaps by zero */
        return plp_span_loose(world, unknown, -INFINITY, INFINITY, false);
    }
    plp_bit zero = plp_logic_constant(l, 0);
    plp_bit is_zero =
        plp_logic_and(l, plp_logic_ge(l, b->low, zero), plp_logic_ge(l, zero, b->low));
    plp_span quotient = {.fact = PLP_NONE,
                         .never = l->no,
                         .low = a->low,
                         .high = a->low,
                         .below = b->low,
                         .least = a->least,
                         .most = a->most,
                         .slack = a->slack};
    quotient.low_open = quotient.high_open = plp_logic_or(l, unknown, is_zero);
    widen_slack(&quotient);
    quotient.slack += b->slack + ROUNDING * fmax(fabs(b->least), fabs(b->most));
    return quotient;
}
