/* SPDX-License-Identifier: MIT */
/* Levers of formulas: which changes turn a condition, whose parts may each be turned by changes. */
#include "explore/levers_parts.h"

/* One formula while it is read: the truth and the beginning of the part that each step ends. */
typedef struct reading {
    plp_levers *l;
    const plp_step *steps;
    uint8_t *truths;
    uint32_t *starts;
} reading;

/* False, undecided, true: in this order a part helps what it stands in. */
static int height(plp_truth truth)
{
    return truth == PLP_FALSE ? 0 : truth == PLP_UNDECIDED ? 1 : 2;
}

static unsigned at_or_above(int least)
{
    return (least <= 0 ? PLP_WANT_FALSE : 0u) | (least <= 1 ? PLP_WANT_OPEN : 0u) | PLP_WANT_TRUE;
}

static unsigned turned(unsigned want)
{
    return (want & PLP_WANT_OPEN) | ((want & PLP_WANT_FALSE) != 0 ? PLP_WANT_TRUE : 0u) |
           ((want & PLP_WANT_TRUE) != 0 ? PLP_WANT_FALSE : 0u);
}

static plp_truth truth_at_least(const reading *r, uint32_t step, uint32_t parts, uint32_t least)
{
    uint32_t known = 0, possible = 0, at = step;
    for (uint32_t i = 0; i < parts; i++) {
        plp_truth part = (plp_truth)r->truths[at - 1];
        known += part == PLP_TRUE;
        possible += part != PLP_FALSE;
        at = r->starts[at - 1];
    }
    return known >= least ? PLP_TRUE : possible < least ? PLP_FALSE : PLP_UNDECIDED;
}

static plp_truth negated(plp_truth truth)
{
    return truth == PLP_UNDECIDED ? truth : truth == PLP_TRUE ? PLP_FALSE : PLP_TRUE;
}

static plp_truth truth_of_step(const reading *r, uint32_t step)
{
    const plp_step *at = &r->steps[step];
    switch ((plp_op)at->op) {
    case PLP_OP_TRUE:
        return PLP_TRUE;
    case PLP_OP_PREDICATE:
        return (plp_truth)r->l->e->truth[at->operand];
    case PLP_OP_ALL:
        return truth_at_least(r, step, at->parts, at->parts);
    case PLP_OP_ANY:
        return truth_at_least(r, step, at->parts, 1);
    case PLP_OP_NONE:
        return negated(truth_at_least(r, step, at->parts, 1));
    case PLP_OP_UNLESS:
        return truth_at_least(r, step, at->parts, 1) == PLP_TRUE ? PLP_FALSE : PLP_TRUE;
    case PLP_OP_AT_LEAST:
        return truth_at_least(r, step, at->parts, at->operand);
    case PLP_OP_KNOWN:
        return r->truths[step - 1] != PLP_UNDECIDED ? PLP_TRUE : PLP_FALSE;
    case PLP_OP_UNKNOWN:
        return r->truths[step - 1] == PLP_UNDECIDED ? PLP_TRUE : PLP_FALSE;
    case PLP_OP_COUNT:
        break;
    }
    return PLP_TRUE;
}

static void read_steps(const reading *r, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        uint32_t start = i;
        uint32_t parts = r->steps[i].op == PLP_OP_PREDICATE || r->steps[i].op == PLP_OP_TRUE
                             ? 0
                             : r->steps[i].parts;
        for (uint32_t p = 0; p < parts; p++)
            start = r->starts[start - 1];
        r->starts[i] = start;
        r->truths[i] = (uint8_t)truth_of_step(r, i);
    }
}

static plp_change_set *step_levers(const reading *r, uint32_t step, unsigned want);

/* The parts that are not among the wanted, and how many of them must become so. */
static plp_change_set *turn_parts(const reading *r, uint32_t step, unsigned want, size_t most_not)
{
    plp_levers *l = r->l;
    size_t base = l->pile_count;
    uint32_t at = step;
    for (uint32_t i = 0; i < r->steps[step].parts; i++) {
        if (!plp_is_wanted((plp_truth)r->truths[at - 1], want))
            plp_levers_pile(l, step_levers(r, at - 1, want));
        at = r->starts[at - 1];
    }
    size_t not_yet = l->pile_count - base;
    return plp_levers_unpile(l, base, not_yet > most_not ? not_yet - most_not : 0);
}

/* `least` parts or more, of all, must stand as high as is wanted. */
static plp_change_set *at_least_levers(const reading *r, uint32_t step, uint32_t least,
                                       plp_truth now, unsigned want)
{
    static const plp_truth rising[] = {PLP_FALSE, PLP_UNDECIDED, PLP_TRUE};
    plp_levers *l = r->l;
    uint32_t parts = r->steps[step].parts;
    plp_change_set *set = plp_levers_take(l);
    for (int h = height(now) + 1; h <= 2; h++) {
        if (!plp_is_wanted(rising[h], want))
            continue;
        if (least > parts)
            break;
        set = plp_levers_join(l, set, turn_parts(r, step, at_or_above(h), parts - least));
        break; /* to rise higher, it must rise so far first */
    }
    for (int h = height(now) - 1; h >= 0; h--) {
        if (!plp_is_wanted(rising[h], want))
            continue;
        if (least > 0)
            set = plp_levers_join(l, set,
                                  turn_parts(r, step, 7u & ~at_or_above(h + 1), (size_t)least - 1));
        break;
    }
    return set;
}

static plp_change_set *step_levers(const reading *r, uint32_t step, unsigned want)
{
    const plp_step *at = &r->steps[step];
    plp_truth now = (plp_truth)r->truths[step];
    if (plp_is_wanted(now, want))
        return r->l->any;
    switch ((plp_op)at->op) {
    case PLP_OP_PREDICATE:
        return plp_levers_predicate(r->l, at->operand, want);
    case PLP_OP_ALL:
        return at_least_levers(r, step, at->parts, now, want);
    case PLP_OP_ANY:
        return at_least_levers(r, step, 1, now, want);
    case PLP_OP_NONE:
        return at_least_levers(r, step, 1, negated(now), turned(want));
    case PLP_OP_UNLESS: /* any part that is true, or none */
        return now == PLP_TRUE
                   ? at_least_levers(r, step, 1, truth_at_least(r, step, at->parts, 1),
                                     PLP_WANT_TRUE)
                   : at_least_levers(r, step, 1, PLP_TRUE, PLP_WANT_FALSE | PLP_WANT_OPEN);
    case PLP_OP_AT_LEAST:
        return at_least_levers(r, step, at->operand, now, want);
    case PLP_OP_KNOWN:
    case PLP_OP_UNKNOWN:
        return step_levers(r, step - 1,
                           r->truths[step - 1] == PLP_UNDECIDED ? PLP_WANT_TRUE | PLP_WANT_FALSE
                                                                : PLP_WANT_OPEN);
    case PLP_OP_TRUE:
    case PLP_OP_COUNT:
        break;
    }
    return plp_levers_take(r->l);
}

/* Formulas that read each other are all different ones, so their steps fit in the room together. */
plp_change_set *plp_levers_formula(plp_levers *l, plp_formula formula, unsigned want)
{
    reading r = {l, l->program->steps + formula.first, l->truths + l->steps_used,
                 l->starts + l->steps_used};
    if (formula.count == 0 || l->steps_used + formula.count > l->program->step_count)
        return l->any;
    l->steps_used += formula.count;
    read_steps(&r, formula.count);
    plp_change_set *set = step_levers(&r, formula.count - 1, want);
    l->steps_used -= formula.count;
    return set;
}
