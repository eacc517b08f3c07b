/* SPDX-License-Identifier: MIT */
/* Conditions as pairs of bits: known to be true, known to be false. Recursion is bounded:
 * plp_program_new refuses terms that are deeper than PLP_TERM_DEPTH, and defines are computed
 * before they are read. */
#include "verify/model.h"

static plp_pair negate(plp_pair a)
{
    return (plp_pair){a.no, a.yes};
}

static plp_pair surely(plp_logic *l, plp_bit a)
{
    return (plp_pair){a, plp_logic_not(l, a)};
}

/* ---- facts ---- */

static plp_pair bool_is(plp_world *world, uint32_t fact)
{
    plp_logic *l = world->model->logic;
    const plp_fact_bits *f = &world->facts[fact];
    plp_bit known = PLP_PLANTED(UNKNOWN_IS_FALSE) ? l->yes : f->known;
    return (plp_pair){f->yes, plp_logic_and(l, known, plp_logic_not(l, f->yes))};
}

static plp_pair choice_is(plp_world *world, const plp_term *term)
{
    plp_logic *l = world->model->logic;
    const plp_fact_bits *f = &world->facts[term->subject];
    plp_bit yes = l->no;
    for (uint32_t i = 0; i < term->members.count; i++)
        yes = plp_logic_or(l, yes, f->in[term->members.at[i]]);
    return (plp_pair){yes, plp_logic_and(l, f->known, plp_logic_not(l, yes))};
}

static plp_pair set_has(plp_world *world, const plp_term *term)
{
    plp_logic *l = world->model->logic;
    const plp_fact_bits *f = &world->facts[term->subject];
    bool all = term->kind == PLP_TERM_HAS_ALL;
    plp_bit in = plp_logic_of(l, all), out = plp_logic_of(l, !all);
    for (uint32_t i = 0; i < term->members.count; i++) {
        uint32_t m = term->members.at[i];
        in = all ? plp_logic_and(l, in, f->in[m]) : plp_logic_or(l, in, f->in[m]);
        out = all ? plp_logic_or(l, out, f->out[m]) : plp_logic_and(l, out, f->out[m]);
    }
    plp_pair has = {in, out};
    return term->kind == PLP_TERM_HAS_NONE ? negate(has) : has;
}

static plp_bit is_known(plp_world *world, const plp_term *term, plp_phase phase)
{
    plp_logic *l = world->model->logic;
    if (term->part_count == 0)
        return world->facts[term->subject].known;
    if (plp_term_is_truth(term->parts[0]->kind)) {
        plp_pair part = plp_world_truth(world, term->parts[0], phase);
        return plp_logic_or(l, part.yes, part.no);
    }
    plp_span value = plp_world_value(world, term->parts[0], phase);
    return plp_span_known(world, &value);
}

/* ---- connectives ---- */

static plp_pair at_least_of(plp_world *world, const plp_term *term, uint32_t least, plp_phase phase)
{
    plp_logic *l = world->model->logic;
    plp_bit any_yes = l->no, all_yes = l->yes, any_no = l->no, all_no = l->yes;
    if (least != 1 && least != term->part_count) {
        plp_bit *bits = plp_arena_array(&world->arena, 2u * term->part_count, sizeof *bits);
        if (bits == NULL) {
            world->model->no_memory = true;
            return (plp_pair){l->no, l->no};
        }
        for (uint32_t i = 0; i < term->part_count; i++) {
            plp_pair part = plp_world_truth(world, term->parts[i], phase);
            bits[i] = part.yes;
            bits[term->part_count + i] = part.no;
        }
        uint32_t most = least > term->part_count ? 0 : term->part_count - least + 1;
        return (plp_pair){plp_logic_at_least(l, bits, term->part_count, least),
                          plp_logic_at_least(l, bits + term->part_count, term->part_count, most)};
    }
    for (uint32_t i = 0; i < term->part_count; i++) {
        plp_pair part = plp_world_truth(world, term->parts[i], phase);
        any_yes = plp_logic_or(l, any_yes, part.yes);
        all_yes = plp_logic_and(l, all_yes, part.yes);
        any_no = plp_logic_or(l, any_no, part.no);
        all_no = plp_logic_and(l, all_no, part.no);
    }
    return least == 1 ? (plp_pair){any_yes, all_no} : (plp_pair){all_yes, any_no};
}

/* ---- the plan so far ---- */

static plp_bit so_far_item(plp_world *world, plp_so_far row, uint32_t item, plp_phase phase)
{
    plp_logic *l = world->model->logic;
    const plp_stage_bits *stage = &world->stages[phase];
    switch (row) {
    case PLP_SO_FAR_EXCLUDED:
        return stage->excluded[item];
    case PLP_SO_FAR_CLEARED:
        return plp_logic_and(l, stage->clearing[item], plp_world_covers(world, item));
    case PLP_SO_FAR_REFERRED:
        if (phase == PLP_PHASE_FINISHED)
            return world->referral_shown[item];
        return plp_logic_and(l, stage->referred[item], plp_logic_not(l, stage->barred[item]));
    case PLP_SO_FAR_SHOWN:
        return world->shown[item];
    case PLP_SO_FAR_ADVISED:
        return world->advice_shown[item];
    case PLP_SO_FAR_AVOIDED:
        return world->avoided[item];
    case PLP_SO_FAR_DISPOSITION:
        return plp_logic_and(l, stage->disposition[item],
                             item + 1 < PLP_DISPOSITION_COUNT
                                 ? plp_logic_not(l, stage->disposition[item + 1])
                                 : l->yes);
    case PLP_SO_FAR_DOSE:
        return world->dose[item];
    case PLP_SO_FAR_PRESSURE_CAP: /* the rest is asked of nothing */
    case PLP_SO_FAR_MINUTES_CAP:
    case PLP_SO_FAR_HAS_MASSAGE:
    case PLP_SO_FAR_HAS_DOSE:
    case PLP_SO_FAR_STOPPED:
    case PLP_SO_FAR_COUNT:
        break;
    }
    return l->no;
}

static plp_bit so_far(plp_world *world, const plp_term *term, plp_phase phase)
{
    plp_logic *l = world->model->logic;
    plp_so_far row = (plp_so_far)term->subject;
    plp_bit any = l->no;
    if (row == PLP_SO_FAR_HAS_MASSAGE)
        return world->has_massage;
    if (row == PLP_SO_FAR_HAS_DOSE)
        return world->has_dose;
    if (row == PLP_SO_FAR_STOPPED)
        return world->stopped;
    for (uint32_t i = 0; i < term->members.count; i++)
        any = plp_logic_or(l, any, so_far_item(world, row, term->members.at[i], phase));
    return any;
}

plp_pair plp_world_truth(plp_world *world, const plp_term *term, plp_phase phase)
{
    plp_logic *l = world->model->logic;
    switch (term->kind) {
    case PLP_TERM_ALWAYS:
        return (plp_pair){l->yes, l->no};
    case PLP_TERM_ANY_SAFETY_UNKNOWN:
        return surely(l, plp_world_safety_unknown(world));
    case PLP_TERM_FACT:
        return bool_is(world, term->subject);
    case PLP_TERM_DEFINE:
        return world->defines[term->subject];
    case PLP_TERM_ALL:
        return at_least_of(world, term, term->part_count, phase);
    case PLP_TERM_ANY:
        return at_least_of(world, term, 1, phase);
    case PLP_TERM_NONE:
        if (PLP_PLANTED(NONE_IS_UNLESS))
            return surely(l, plp_logic_not(l, at_least_of(world, term, 1, phase).yes));
        return negate(at_least_of(world, term, 1, phase));
    case PLP_TERM_UNLESS:
        return surely(l, plp_logic_not(l, at_least_of(world, term, 1, phase).yes));
    case PLP_TERM_AT_LEAST_OF:
        return at_least_of(world, term, term->count + PLP_PLANTED(ONE_MORE), phase);
    case PLP_TERM_ONE_OF:
        return choice_is(world, term);
    case PLP_TERM_HAS_ANY:
    case PLP_TERM_HAS_ALL:
    case PLP_TERM_HAS_NONE:
        return set_has(world, term);
    case PLP_TERM_AT_LEAST:
    case PLP_TERM_AT_MOST:
    case PLP_TERM_ABOVE:
    case PLP_TERM_BELOW:
    case PLP_TERM_BETWEEN:
        return plp_world_compare(world, term, phase);
    case PLP_TERM_IS_KNOWN:
        return surely(l, is_known(world, term, phase));
    case PLP_TERM_IS_UNKNOWN:
        return surely(l, plp_logic_not(l, is_known(world, term, phase)));
    case PLP_TERM_IS_NEVER: {
        const plp_fact_bits *f = &world->facts[term->subject];
        return (plp_pair){f->never, plp_logic_and(l, f->known, plp_logic_not(l, f->never))};
    }
    case PLP_TERM_SO_FAR:
    case PLP_TERM_SO_FAR_ONE_OF:
        return surely(l, so_far(world, term, phase));
    default: /* a value has no truth */
        return (plp_pair){l->no, l->no};
    }
}
