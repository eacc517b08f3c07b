/* SPDX-License-Identifier: MIT */
/* Levers of techniques and of massage. */
#include "explore/levers_parts.h"

static plp_change_set *roles_of(plp_levers *l, plp_change_set *set, uint32_t technique)
{
    static const plp_role roles[] = {PLP_ROLE_WANTED, PLP_ROLE_HELPED};
    for (size_t r = 0; r < sizeof roles / sizeof roles[0]; r++) {
        uint32_t fact = l->book->role_fact[roles[r]];
        if (fact != PLP_NONE && l->book->facts[fact].type == PLP_SET)
            set = plp_levers_join(l, set, plp_levers_item(l, fact, technique));
    }
    return set;
}

/* What ranks a technique higher, or lower. */
static plp_change_set *ranks(plp_levers *l, plp_change_set *set, uint32_t technique, bool higher)
{
    const plp_deed *past = plp_deeds_past(l, PLP_DO_RANK);
    for (const plp_deed *deed = plp_deeds_first(l, PLP_DO_RANK); deed < past; deed++) {
        double number;
        if (!plp_deed_names_technique(l, deed->action, technique))
            continue;
        bool fixed = plp_deed_has_fixed_number(l, deed->action, &number);
        bool speaks = plp_levers_speaks(l, deed->rule);
        if (!fixed || deed->action->technique_facts.count > 0)
            set = plp_deed_turns(l, set, (plp_deed){deed->rule, deed->action, technique, PLP_NONE});
        else if (number > 0 || number < 0) {
            bool wanted = (number > 0) == higher;
            if (speaks != wanted)
                set = plp_levers_join(l, set, plp_levers_rule(l, deed->rule, wanted));
        }
    }
    return roles_of(l, set, technique);
}

static bool excludes(const plp_levers *l, const plp_action *action, uint32_t technique)
{
    return !plp_action_is_regional(action) && plp_deed_names_technique(l, action, technique);
}

/* Does it cap everywhere, and lies, or may lie, below what the technique needs? */
static bool makes_too_firm(const plp_levers *l, const plp_action *action, uint32_t technique)
{
    const plp_technique *row = &l->book->techniques[technique];
    double number;
    bool fixed = plp_deed_has_fixed_number(l, action, &number);
    return row->has_pressure && !plp_action_is_regional(action) &&
           (!fixed || number < row->pressure_low);
}

plp_change_set *plp_levers_exclusion(plp_levers *l, plp_change_set *set, uint32_t technique,
                                     plp_phase phase)
{
    return plp_deeds_begin(l, set, (plp_deeds){PLP_DO_EXCLUDE, excludes, technique, phase});
}

static void pile_what_withholds(plp_levers *l, uint32_t technique)
{
    const plp_decision *d = plp_levers_decision(l);
    const plp_technique *row = &l->book->techniques[technique];
    plp_effects_pile(l, d->techniques[technique].excluding, technique, PLP_PHASE_FINISHED);
    for (uint32_t at = d->pressure.because.first; row->has_pressure && at != PLP_NONE;
         at = d->effects[at].next)
        if (d->effects[at].number < row->pressure_low)
            plp_levers_pile(l, plp_effect_ends(l, at, PLP_NONE));
}

/* What moves a technique down the list or off it. */
static plp_change_set *sinks(plp_levers *l, plp_change_set *set, uint32_t technique)
{
    set = ranks(l, set, technique, false);
    set = plp_levers_exclusion(l, set, technique, PLP_PHASE_FINISHED);
    return plp_deeds_begin(
        l, set, (plp_deeds){PLP_DO_CAP_PRESSURE, makes_too_firm, technique, PLP_PHASE_FINISHED});
}

/* What moves it up the list or onto it. */
static plp_change_set *climbs(plp_levers *l, plp_change_set *set, uint32_t technique)
{
    set = ranks(l, set, technique, true);
    size_t base = l->pile_count;
    pile_what_withholds(l, technique);
    return plp_levers_join(l, set, plp_levers_unpile(l, base, 1));
}

/* It must be open to techniques, not withheld, ranked, and among the best. */
static plp_change_set *technique_in(plp_levers *l, uint32_t technique)
{
    const plp_decision *d = plp_levers_decision(l);
    const plp_technique_state *state = &d->techniques[technique];
    bool doubtful = l->book->techniques[technique].grade == PLP_GRADE_CONTRADICTED;
    double score = state->score + (state->wanted && !state->eligible ? 1 : 0);
    size_t base = l->pile_count;
    if (d->disposition >= PLP_CLEARANCE_FIRST)
        plp_levers_pile(
            l, plp_levers_disposition(l, PLP_BELOW(PLP_CLEARANCE_FIRST), PLP_PHASE_FINISHED));
    pile_what_withholds(l, technique);
    if (!(score > 0))
        plp_levers_pile(l, ranks(l, plp_levers_take(l), technique, true));
    if (doubtful && !state->wanted)
        plp_levers_pile(l, roles_of(l, plp_levers_take(l), technique));
    if (l->pile_count == base) { /* only that others are better */
        plp_change_set *set = ranks(l, plp_levers_take(l), technique, true);
        for (uint32_t i = 0; i < d->shown_count; i++)
            set = sinks(l, set, d->shown[i]);
        return set;
    }
    return plp_levers_unpile_all(l, base);
}

static plp_change_set *technique_out(plp_levers *l, uint32_t technique)
{
    const plp_decision *d = plp_levers_decision(l);
    plp_change_set *set = plp_levers_join(
        l, plp_levers_take(l),
        plp_levers_disposition(l, PLP_FROM(PLP_CLEARANCE_FIRST), PLP_PHASE_FINISHED));
    set = sinks(l, set, technique);
    for (uint32_t t = 0; t < l->book->techniques_count; t++)
        if (d->techniques[t].position > d->techniques[technique].position) /* not shown is last */
            set = climbs(l, set, t);
    return set;
}

static plp_change_set *massage_in(plp_levers *l)
{
    if (plp_levers_decision(l)->disposition >= PLP_CLEARANCE_FIRST)
        return plp_levers_disposition(l, PLP_BELOW(PLP_CLEARANCE_FIRST), PLP_PHASE_FINISHED);
    plp_change_set *set = plp_levers_take(l);
    for (uint32_t t = 0; t < l->book->techniques_count; t++)
        if (l->book->techniques[t].has_pressure)
            set = plp_levers_join(l, set, technique_in(l, t));
    return set;
}

/* Would it be shown, if all others were out? */
static bool would_be_shown(const plp_levers *l, uint32_t technique)
{
    const plp_technique_state *state = &plp_levers_decision(l)->techniques[technique];
    bool doubtful = l->book->techniques[technique].grade == PLP_GRADE_CONTRADICTED;
    return state->eligible && state->score > 0 && (!doubtful || state->wanted);
}

/* Can techniques that are no massage take all places? */
static bool can_be_crowded_out(const plp_levers *l)
{
    uint32_t others = 0;
    for (uint32_t t = 0; t < l->book->techniques_count; t++)
        others += !l->book->techniques[t].has_pressure;
    return others >= sizeof l->e->decision.shown / sizeof l->e->decision.shown[0];
}

/* All that would be shown must sink, those too that only lack a place; or no technique is shown. */
static plp_change_set *massage_out(plp_levers *l)
{
    bool crowded = can_be_crowded_out(l);
    plp_change_set *closed =
        plp_levers_disposition(l, PLP_FROM(PLP_CLEARANCE_FIRST), PLP_PHASE_FINISHED);
    size_t base = l->pile_count;
    for (uint32_t t = 0; t < l->book->techniques_count; t++)
        if (l->book->techniques[t].has_pressure && would_be_shown(l, t)) {
            plp_change_set *set = plp_levers_join(l, plp_levers_take(l), closed);
            set = sinks(l, set, t);
            for (uint32_t o = 0; crowded && o < l->book->techniques_count; o++)
                if (!l->book->techniques[o].has_pressure)
                    set = climbs(l, set, o);
            plp_levers_pile(l, set);
        }
    return plp_levers_unpile_all(l, base);
}

plp_change_set *plp_levers_technique(plp_levers *l, uint32_t technique, bool in)
{
    return in ? technique_in(l, technique) : technique_out(l, technique);
}

plp_change_set *plp_levers_massage(plp_levers *l, bool in)
{
    return in ? massage_in(l) : massage_out(l);
}
