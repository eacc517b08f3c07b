/* SPDX-License-Identifier: MIT */
/* The number words of the language as intervals of the model. */
#include <math.h>
#include "verify/model_span.h"

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
            part = plp_span_loose(world, part.low_open, -INFINITY, INFINITY, true);
        plp_span_open_where(l, &part, part.never);
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
    plp_span first = plp_span_unknown(world);
    first.low = first.high = plp_logic_constant(l, 0);
    first.least = INFINITY;
    first.most = -INFINITY;
    for (uint32_t i = term->part_count; i-- > 0;) {
        plp_span part = plp_world_value(world, term->parts[i], phase);
        plp_bit known = plp_span_known(world, &part);
        if (part.below != NULL) {
            plp_span quotient = part;
            part = plp_span_loose(world, quotient.low_open, -INFINITY, INFINITY, true);
            plp_logic_define_quotient(l, world->model->exact, part.low, quotient.low,
                                      quotient.below);
        }
        bool exact = plp_span_is_exact(&part) && plp_span_is_exact(&first);
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
    double most = of_minutes ? PLP_MINUTES_MOST : PLP_PRESSURE_MOST, floor_of = of_minutes ? 0 : 1;
    plp_action_kind kind = of_minutes ? PLP_DO_CAP_MINUTES : PLP_DO_CAP_PRESSURE;
    plp_span all = plp_span_constant(world, most);
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
            plp_bit highest = plp_logic_constant(l, PLP_PRESSURE_MOST);
            value = plp_logic_pick(l, plp_logic_ge(l, value, highest), highest, value);
        }
        plp_bit lower =
            plp_logic_and(l, cap->on, plp_logic_or(l, none, plp_logic_ge(l, all.low, value)));
        all.low = plp_logic_pick(l, lower, value, all.low);
        all.most = of_minutes ? fmax(all.most, cap->value.most)
                              : PLP_PRESSURE_MOST; /* a cap may stand above the default */
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
        return plp_span_constant(world, term->number);
    case PLP_TERM_LIMIT:
        return plp_span_constant(world, world->model->book->limits[term->subject].value);
    case PLP_TERM_NUMBER_FACT:
        return plp_span_fact(world, term->subject);
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
            return plp_span_constant(world, constant);
        plp_logic *l = world->model->logic;
        a = plp_world_value(world, term->parts[0], phase);
        b = plp_world_value(world, term->parts[1], phase);
        if (term->kind == PLP_TERM_MULTIPLY)
            return plp_span_multiply(world, &a, &b);
        if (term->kind == PLP_TERM_DIVIDE)
            return plp_span_divide(world, &a, &b);
        if (a.below != NULL || b.below != NULL)
            return plp_span_loose(
                world, plp_logic_or(l, plp_span_is_unbounded(l, &a), plp_span_is_unbounded(l, &b)),
                -INFINITY, INFINITY, plp_span_is_exact(&a) && plp_span_is_exact(&b));
        if (term->kind == PLP_TERM_SUBTRACT) {
            plp_bit never = b.never;
            b = plp_span_negate(world, &b);
            b.never = never;
        }
        return plp_span_add(world, &a, &b);
    }
    case PLP_TERM_NEGATE:
        a = plp_world_value(world, term->parts[0], phase);
        return a.constant ? plp_span_constant(world, -a.value) : plp_span_negate(world, &a);
    case PLP_TERM_COUNT:
        return count_span(world, term, phase);
    case PLP_TERM_MIN_OF:
    case PLP_TERM_MAX_OF:
        return extreme_span(world, term, phase);
    case PLP_TERM_FIRST_KNOWN:
        return first_span(world, term, phase);
    default: /* a condition has no value */
        return plp_span_unknown(world);
    }
}
