/* SPDX-License-Identifier: MIT */
/* Numbers as intervals of the model, and comparisons of these. A comparison of one fact, or of a
 * cap, with a constant needs no arithmetic; the rest is linear where it can be. */
#include "verify/model.h"

#include <math.h>
#include "base/number.h"

#define ROUNDING 1e-9 /* of results to 9 significant digits, and a little more */

static plp_span unknown_span(plp_world *world)
{
    plp_logic *l = world->model->logic;
    return (plp_span){.fact = PLP_NONE, .never = l->no, .low_open = l->yes, .high_open = l->yes};
}

static plp_span constant_span(plp_world *world, double value)
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

static plp_span fact_span(plp_world *world, uint32_t fact)
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

static bool is_exact(const plp_span *a)
{
    return a->low == a->high && a->low_open == a->high_open;
}

static plp_bit is_unbounded(plp_logic *l, const plp_span *a)
{
    return plp_logic_or(l, a->never, plp_logic_and(l, a->low_open, a->high_open));
}

/* Let both ends be open where `unknown` holds: the result of arithmetic is unknown there. */
static void open_where(plp_logic *l, plp_span *a, plp_bit unknown)
{
    a->low_open = plp_logic_or(l, a->low_open, unknown);
    a->high_open = plp_logic_or(l, a->high_open, unknown);
}

static void widen_slack(plp_span *a)
{
    double size = fmax(fabs(a->least), fabs(a->most));
    a->slack += isfinite(size) ? ROUNDING * size : 0;
}

/* ---- arithmetic ---- */

static plp_span add(plp_world *world, const plp_span *a, const plp_span *b)
{
    plp_logic *l = world->model->logic;
    plp_span sum = {.fact = PLP_NONE, .never = l->no};
    sum.low_open = plp_logic_or(l, a->low_open, b->low_open);
    sum.high_open = plp_logic_or(l, a->high_open, b->high_open);
    open_where(l, &sum, plp_logic_or(l, is_unbounded(l, a), is_unbounded(l, b)));
    bool exact = is_exact(a) && is_exact(b);
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

static plp_span negate(plp_world *world, const plp_span *a)
{
    plp_logic *l = world->model->logic;
    plp_bit zero = plp_logic_constant(l, 0);
    plp_span minus = {.fact = PLP_NONE, .never = l->no, .below = a->below};
    minus.low_open = plp_logic_or(l, a->high_open, a->never);
    minus.high_open = is_exact(a) ? minus.low_open : plp_logic_or(l, a->low_open, a->never);
    minus.low = plp_logic_subtract(l, zero, a->high);
    minus.high = is_exact(a) ? minus.low : plp_logic_subtract(l, zero, a->low);
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
    scaled.high = is_exact(a) ? scaled.low : plp_logic_multiply(l, a->high, by);
    scaled.least = a->least * fabs(factor);
    scaled.most = a->most * fabs(factor);
    scaled.slack = a->slack * fabs(factor);
    plp_bit unknown = is_unbounded(l, a);
    scaled.low_open = plp_logic_or(l, a->low_open, unknown);
    scaled.high_open = is_exact(a) ? scaled.low_open : plp_logic_or(l, a->high_open, unknown);
    widen_slack(&scaled);
    return factor < 0 ? negate(world, &scaled) : scaled;
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

static plp_span loose(plp_world *world, plp_bit unknown, double least, double most, bool exact)
{
    return loose_as(world, NULL, unknown, least, most, exact);
}

static double least_of(double a, double b, double c, double d)
{
    double least = fmin(fmin(a, b), fmin(c, d));
    return isnan(a + b + c + d) ? -INFINITY : least;
}

static plp_span multiply(plp_world *world, const plp_span *a, const plp_span *b)
{
    plp_logic *l = world->model->logic;
    if (b->constant)
        return scale(world, a, b->value);
    if (a->constant)
        return scale(world, b, a->value);
    double p = a->least * b->least, q = a->least * b->most, r = a->most * b->least,
           s = a->most * b->most;
    bool exact = is_exact(a) && is_exact(b);
    plp_bit unknown = plp_logic_or(l, is_unbounded(l, a), is_unbounded(l, b));
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

static plp_span divide(plp_world *world, const plp_span *a, const plp_span *b)
{
    plp_logic *l = world->model->logic;
    if (b->constant && (b->value < 0 || b->value > 0))
        return scale(world, a, 1 / b->value);
    plp_bit unknown = plp_logic_or(l, is_unbounded(l, a), is_unbounded(l, b));
    bool simple = is_exact(a) && is_exact(b) && a->below == NULL && b->below == NULL;
    if (!simple) {
        unknown = plp_logic_or(l, unknown, plp_logic_bit(l)); /* perhaps by zero */
        return loose(world, unknown, -INFINITY, INFINITY, false);
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

/* ---- the words of the language ---- */

static plp_span count_span(plp_world *world, const plp_term *term, plp_phase phase)
{
    plp_logic *l = world->model->logic;
    plp_bit one = plp_logic_constant(l, 1), zero = plp_logic_constant(l, 0);
    plp_span count = {.fact = PLP_NONE,
                      .never = l->no,
                      .low_open = l->no,
                      .high_open = l->no,
                      .low = zero,
                      .high = zero};
    for (uint32_t i = 0; i < term->part_count; i++) {
        plp_pair part = plp_world_truth(world, term->parts[i], phase);
        plp_bit possible = plp_logic_not(l, part.no);
        count.low = plp_logic_add(l, count.low, plp_logic_pick(l, part.yes, one, zero));
        count.high = plp_logic_add(l, count.high, plp_logic_pick(l, possible, one, zero));
    }
    count.most = term->part_count;
    return count;
}

/* The lower (or higher) of two ends; an open one counts as beyond all. `open` becomes whether the
 * result is open. */
static plp_bit merge_end(plp_logic *l, bool least, bool open_wins, plp_bit a, plp_bit a_open,
                         plp_bit b, plp_bit b_open, plp_bit *open)
{
    plp_bit a_first = least ? plp_logic_ge(l, b, a) : plp_logic_ge(l, a, b);
    plp_bit number = plp_logic_pick(l, a_first, a, b);
    if (!open_wins) { /* the end that is not open stands */
        number = plp_logic_pick(l, a_open, b, plp_logic_pick(l, b_open, a, number));
        *open = plp_logic_and(l, a_open, b_open);
    } else {
        *open = plp_logic_or(l, a_open, b_open);
    }
    return number;
}

static plp_span extreme_span(plp_world *world, const plp_term *term, plp_phase phase)
{
    plp_logic *l = world->model->logic;
    bool least = term->kind == PLP_TERM_MIN_OF;
    plp_span all = {0};
    for (uint32_t i = 0; i < term->part_count; i++) {
        plp_span part = plp_world_value(world, term->parts[i], phase);
        if (part.below != NULL) /* not linear: anything */
            part = loose(world, part.low_open, -INFINITY, INFINITY, true);
        open_where(l, &part, part.never);
        part.never = l->no;
        if (i == 0) {
            all = part;
            continue;
        }
        all.low = merge_end(l, least, least, all.low, all.low_open, part.low, part.low_open,
                            &all.low_open);
        all.high = merge_end(l, least, !least, all.high, all.high_open, part.high, part.high_open,
                             &all.high_open);
        all.least = least ? fmin(all.least, part.least) : fmax(all.least, part.least);
        all.most = least ? fmin(all.most, part.most) : fmax(all.most, part.most);
        all.slack = fmax(all.slack, part.slack);
    }
    /* Where one end is open the numbers of the facts do not bind the other; bounds stay true of
     * both. */
    all.constant = false;
    all.fact = PLP_NONE;
    all.is_cap = false;
    return all;
}

static plp_span first_span(plp_world *world, const plp_term *term, plp_phase phase)
{
    plp_logic *l = world->model->logic;
    plp_span first = unknown_span(world);
    first.low = first.high = plp_logic_constant(l, 0);
    first.least = INFINITY;
    first.most = -INFINITY;
    for (uint32_t i = term->part_count; i-- > 0;) {
        plp_span part = plp_world_value(world, term->parts[i], phase);
        plp_bit known = plp_span_known(world, &part);
        if (part.below != NULL) {
            plp_span quotient = part;
            part = loose(world, quotient.low_open, -INFINITY, INFINITY, true);
            plp_logic_define_quotient(l, world->model->exact, part.low, quotient.low,
                                      quotient.below);
        }
        bool exact = is_exact(&part) && is_exact(&first);
        first.never = plp_logic_choose(l, known, part.never, first.never);
        first.low_open = plp_logic_choose(l, known, part.low_open, first.low_open);
        first.high_open =
            exact ? first.low_open : plp_logic_choose(l, known, part.high_open, first.high_open);
        first.low = plp_logic_pick(l, known, part.low, first.low);
        first.high = exact ? first.low : plp_logic_pick(l, known, part.high, first.high);
        first.least = fmin(first.least, part.least);
        first.most = fmax(first.most, part.most);
        first.slack = fmax(first.slack, part.slack);
    }
    return first;
}

/* The lowest of the caps in force, as a number. */
static plp_span cap_span(plp_world *world, bool of_minutes, uint32_t count)
{
    plp_logic *l = world->model->logic;
    double most = of_minutes ? 90 : 5, floor_of = of_minutes ? 0 : 1;
    plp_action_kind kind = of_minutes ? PLP_DO_CAP_MINUTES : PLP_DO_CAP_PRESSURE;
    plp_span all = constant_span(world, most);
    plp_bit none = l->yes;
    all.constant = false;
    all.is_cap = true;
    all.of_minutes = of_minutes;
    all.cap_count = count;
    for (uint32_t i = 0; i < count; i++) {
        const plp_cap_effect *cap = &world->caps[i];
        if (cap->kind != kind)
            continue;
        plp_bit lowest = plp_logic_constant(l, floor_of);
        plp_bit value =
            plp_logic_pick(l, plp_logic_ge(l, cap->value.low, lowest), cap->value.low, lowest);
        if (!of_minutes) {
            plp_bit highest = plp_logic_constant(l, 5);
            value = plp_logic_pick(l, plp_logic_ge(l, value, highest), highest, value);
        }
        plp_bit lower =
            plp_logic_and(l, cap->on, plp_logic_or(l, none, plp_logic_ge(l, all.low, value)));
        all.low = plp_logic_pick(l, lower, value, all.low);
        all.most = of_minutes ? fmax(all.most, cap->value.most)
                              : 5; /* a cap may stand above the default */
        all.slack = fmax(all.slack, cap->value.slack);
        none = plp_logic_and(l, none, plp_logic_not(l, cap->on));
    }
    all.high = all.low;
    all.least = floor_of;
    return all;
}

plp_span plp_world_value(plp_world *world, const plp_term *term, plp_phase phase)
{
    plp_span a, b;
    switch (term->kind) {
    case PLP_TERM_NUMBER:
        return constant_span(world, term->number);
    case PLP_TERM_LIMIT:
        return constant_span(world, world->model->book->limits[term->subject].value);
    case PLP_TERM_NUMBER_FACT:
        return fact_span(world, term->subject);
    case PLP_TERM_NUMBER_DEFINE:
        return world->values[term->subject];
    case PLP_TERM_SO_FAR_NUMBER:
        return cap_span(world, (plp_so_far)term->subject == PLP_SO_FAR_MINUTES_CAP,
                        world->stages[phase].cap_count);
    case PLP_TERM_ADD:
    case PLP_TERM_SUBTRACT:
    case PLP_TERM_MULTIPLY:
    case PLP_TERM_DIVIDE: {
        double constant;
        if (plp_term_constant(world->model->book, term, &constant))
            return constant_span(world, constant);
        plp_logic *l = world->model->logic;
        a = plp_world_value(world, term->parts[0], phase);
        b = plp_world_value(world, term->parts[1], phase);
        if (term->kind == PLP_TERM_MULTIPLY)
            return multiply(world, &a, &b);
        if (term->kind == PLP_TERM_DIVIDE)
            return divide(world, &a, &b);
        if (a.below != NULL || b.below != NULL)
            return loose(world, plp_logic_or(l, is_unbounded(l, &a), is_unbounded(l, &b)),
                         -INFINITY, INFINITY, is_exact(&a) && is_exact(&b));
        if (term->kind == PLP_TERM_SUBTRACT) {
            plp_bit never = b.never;
            b = negate(world, &b);
            b.never = never;
        }
        return add(world, &a, &b);
    }
    case PLP_TERM_NEGATE:
        a = plp_world_value(world, term->parts[0], phase);
        return a.constant ? constant_span(world, -a.value) : negate(world, &a);
    case PLP_TERM_COUNT:
        return count_span(world, term, phase);
    case PLP_TERM_MIN_OF:
    case PLP_TERM_MAX_OF:
        return extreme_span(world, term, phase);
    case PLP_TERM_FIRST_KNOWN:
        return first_span(world, term, phase);
    default: /* a condition has no value */
        return unknown_span(world);
    }
}

/* ---- comparisons ---- */

plp_bit plp_span_known(plp_world *world, const plp_span *span)
{
    plp_logic *l = world->model->logic;
    plp_bit closed = plp_logic_not(l, plp_logic_or(l, span->low_open, span->high_open));
    if (!is_exact(span))
        closed = plp_logic_and(l, closed, plp_logic_ge(l, span->low, span->high));
    return plp_logic_or(l, span->never, closed);
}

/* Is a (divided by a's divisor) at least b, or above it? b's divisor is 1. Within the reach of
 * rounding anything goes, unless `unrounded` is asked for. */
static plp_bit exceeds(plp_world *world, const plp_span *a, plp_bit a_end, const plp_span *b,
                       plp_bit b_end, bool strictly)
{
    plp_logic *l = world->model->logic;
    plp_bit zero = plp_logic_constant(l, 0);
    plp_bit right = a->below != NULL ? plp_logic_multiply(l, b_end, a->below) : b_end;
    plp_bit excess = plp_logic_subtract(l, a_end, right);
    double factor = a->below != NULL ? fmax(fabs(b->least), fabs(b->most)) + 1 : 1;
    double slack = (a->slack + b->slack) * factor;
    if (a->below != NULL) {
        plp_bit flipped = plp_logic_subtract(l, zero, excess);
        excess = plp_logic_pick(l, plp_logic_gt(l, a->below, zero), excess, flipped);
    }
    plp_bit sharp = strictly ? plp_logic_gt(l, excess, zero) : plp_logic_ge(l, excess, zero);
    if (!(slack > 0))
        return sharp;
    if (!isfinite(slack))
        return plp_logic_choose(l, world->model->unrounded, sharp, plp_logic_blurred(l, sharp));
    plp_bit margin = plp_logic_constant(l, plp_number_round(slack));
    plp_bit surely = plp_logic_ge(l, excess, margin);
    plp_bit surely_not = plp_logic_ge(l, plp_logic_subtract(l, zero, margin), excess);
    plp_bit blurred = plp_logic_or(
        l, surely, plp_logic_and(l, plp_logic_not(l, surely_not), plp_logic_blurred(l, sharp)));
    return plp_logic_choose(l, world->model->unrounded, sharp, blurred);
}

static plp_pair order(plp_world *world, const plp_span *a, const plp_span *b, bool strictly)
{
    plp_logic *l = world->model->logic;
    if (a->below == NULL && b->below != NULL) { /* a >= b/d: -b/d >= -a */
        plp_span x = negate(world, b), y = negate(world, a);
        x.never = b->never;
        y.never = a->never;
        return order(world, &x, &y, strictly);
    }
    plp_bit low_closed = plp_logic_not(l, plp_logic_or(l, a->low_open, b->high_open));
    plp_bit high_closed = plp_logic_not(l, plp_logic_or(l, a->high_open, b->low_open));
    plp_bit yes = exceeds(world, a, a->low, b, b->high, strictly);
    bool exact = is_exact(a) && is_exact(b);
    plp_bit maybe = exact ? yes : exceeds(world, a, a->high, b, b->low, strictly);
    return (plp_pair){plp_logic_and(l, low_closed, yes),
                      plp_logic_and(l, high_closed, plp_logic_not(l, maybe))};
}

static uint32_t threshold_of(const plp_thresholds *list, double value)
{
    uint32_t i = 0;
    while (i < list->count && list->at[i] < value)
        i++;
    return i < list->count && !(list->at[i] > value) ? i : PLP_NONE;
}

/* A fact against a constant whose threshold the model has. */
static bool compare_fact(plp_world *world, const plp_span *a, double bound, bool strictly,
                         plp_bit *out)
{
    if (a->fact == PLP_NONE)
        return false;
    uint32_t i = threshold_of(&world->model->thresholds[a->fact], bound);
    if (i == PLP_NONE)
        return false;
    strictly = strictly || PLP_PLANTED(STRICT_THRESHOLD);
    *out = strictly ? world->facts[a->fact].gt[i] : world->facts[a->fact].ge[i];
    return true;
}

/* a at least (above) b as a pair, neither being "never". */
static plp_pair at_least(plp_world *world, const plp_span *a, const plp_span *b, bool strictly)
{
    plp_logic *l = world->model->logic;
    plp_bit bit;
    if (b->constant && compare_fact(world, a, b->value, strictly, &bit))
        return (plp_pair){bit,
                          plp_logic_and(l, world->facts[a->fact].known, plp_logic_not(l, bit))};
    if (a->constant && compare_fact(world, b, a->value, !strictly, &bit)) { /* c >= x: not x > c */
        plp_bit known = plp_logic_and(l, world->facts[b->fact].known,
                                      plp_logic_not(l, world->facts[b->fact].never));
        return (plp_pair){plp_logic_and(l, known, plp_logic_not(l, bit)), bit};
    }
    if (b->constant && a->is_cap) { /* cap >= c: nothing caps below c */
        plp_bit low = plp_world_cap_within(world, a->of_minutes, a->cap_count, b->value, !strictly);
        return (plp_pair){plp_logic_not(l, low), low};
    }
    if (a->constant && b->is_cap) { /* c >= cap */
        plp_bit low = plp_world_cap_within(world, b->of_minutes, b->cap_count, a->value, strictly);
        return (plp_pair){low, plp_logic_not(l, low)};
    }
    if (a->low == NULL ||
        b->low == NULL) { /* a number of which only thresholds are known, elsewhere */
        plp_bit any = plp_logic_bit(l);
        return (plp_pair){any, plp_logic_not(l, any)};
    }
    return order(world, a, b, strictly);
}

static plp_pair not_if(plp_logic *l, plp_pair a, plp_bit never)
{
    return (plp_pair){plp_logic_and(l, a.yes, plp_logic_not(l, never)),
                      plp_logic_or(l, a.no, never)};
}

plp_pair plp_world_compare(plp_world *world, const plp_term *term, plp_phase phase)
{
    plp_logic *l = world->model->logic;
    plp_span value = plp_world_value(world, term->parts[0], phase);
    plp_span bound = plp_world_value(world, term->parts[1], phase);
    plp_bit never = plp_logic_or(l, value.never, bound.never);
    plp_pair result;
    switch (term->kind) {
    case PLP_TERM_AT_LEAST:
    case PLP_TERM_ABOVE:
        result = at_least(world, &value, &bound, term->kind == PLP_TERM_ABOVE);
        break;
    case PLP_TERM_AT_MOST:
    case PLP_TERM_BELOW:
        result = at_least(world, &bound, &value, term->kind == PLP_TERM_BELOW);
        break;
    default: { /* BETWEEN */
        plp_span high = plp_world_value(world, term->parts[2], phase);
        plp_pair from = at_least(world, &value, &bound, false),
                 to = at_least(world, &high, &value, false);
        never = plp_logic_or(l, never, high.never);
        result = (plp_pair){plp_logic_and(l, from.yes, to.yes), plp_logic_or(l, from.no, to.no)};
    }
    }
    return not_if(l, result, PLP_PLANTED(NEVER_IS_A_NUMBER) ? l->no : never);
}

/* Is this cap's value, held within the scale, at most (below) the bound? */
static plp_bit value_within(plp_world *world, const plp_span *value, bool of_minutes, double bound,
                            bool strictly)
{
    plp_logic *l = world->model->logic;
    double lowest = of_minutes ? 0 : 1;
    if (strictly ? bound <= lowest : bound < lowest)
        return l->no;
    if (!of_minutes && (strictly ? bound > 5 : bound >= 5))
        return l->yes;
    if (value->constant) {
        double held = fmax(value->value, lowest);
        return plp_logic_of(l, strictly ? held < bound : held <= bound);
    }
    plp_span limit = constant_span(world, bound), end = *value;
    if (end.low == NULL)
        return plp_logic_bit(l);
    end.high = end.low; /* what is known in part counts by its lower end */
    end.low_open = end.high_open = l->no;
    end.is_cap = false;
    end.never = l->no;
    end.fact = PLP_NONE;
    return order(world, &limit, &end, strictly).yes;
}

plp_bit plp_world_cap_within(plp_world *world, bool of_minutes, uint32_t count, double bound,
                             bool strictly)
{
    plp_logic *l = world->model->logic;
    plp_action_kind kind = of_minutes ? PLP_DO_CAP_MINUTES : PLP_DO_CAP_PRESSURE;
    double most = of_minutes ? 90 : 5;
    plp_bit none = l->yes, any = l->no;
    for (uint32_t i = 0; i < count; i++) {
        const plp_cap_effect *cap = &world->caps[i];
        if (cap->kind != kind)
            continue;
        none = plp_logic_and(l, none, plp_logic_not(l, cap->on));
        any = plp_logic_or(
            l, any,
            plp_logic_and(l, cap->on,
                          value_within(world, &cap->value, of_minutes, bound, strictly)));
    }
    /* Without a cap the default stands. */
    bool by_default = strictly ? most < bound : most <= bound;
    return by_default ? plp_logic_or(l, any, none) : any;
}
