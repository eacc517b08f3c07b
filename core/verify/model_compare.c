/* SPDX-License-Identifier: MIT */
/* Comparisons of intervals of the model. That of one fact, or of a cap, with a constant needs no
 * arithmetic. */
#include <math.h>
#include "base/number.h"
#include "verify/model_span.h"

plp_bit plp_span_known(plp_world *world, const plp_span *span)
{
    plp_logic *l = world->model->logic;
    plp_bit closed = plp_logic_not(l, plp_logic_or(l, span->low_open, span->high_open));
    if (!plp_span_is_exact(span))
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
        plp_span x = plp_span_negate(world, b), y = plp_span_negate(world, a);
        x.never = b->never;
        y.never = a->never;
        return order(world, &x, &y, strictly);
    }
    plp_bit low_closed = plp_logic_not(l, plp_logic_or(l, a->low_open, b->high_open));
    plp_bit high_closed = plp_logic_not(l, plp_logic_or(l, a->high_open, b->low_open));
    plp_bit yes = exceeds(world, a, a->low, b, b->high, strictly);
    bool exact = plp_span_is_exact(a) && plp_span_is_exact(b);
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
    if (!of_minutes && (strictly ? bound > PLP_PRESSURE_MOST : bound >= PLP_PRESSURE_MOST))
        return l->yes;
    if (value->constant) {
        double held = fmax(value->value, lowest);
        return plp_logic_of(l, strictly ? held < bound : held <= bound);
    }
    plp_span limit = plp_span_constant(world, bound), end = *value;
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
    double most = of_minutes ? PLP_MINUTES_MOST : PLP_PRESSURE_MOST;
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
