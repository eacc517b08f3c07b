/* SPDX-License-Identifier: MIT */
/* Levers of the plan so far: what rules of later phases read of the earlier ones. */
#include "explore/levers_parts.h"

static plp_change_set *excluded_so_far(plp_levers *l, uint32_t technique, plp_phase phase,
                                       bool wanted)
{
    return wanted ? plp_levers_exclusion(l, plp_levers_take(l), technique, phase)
                  : plp_effects_end(l, plp_levers_decision(l)->techniques[technique].excluding,
                                    technique, phase);
}

static bool clears(const plp_levers *l, const plp_action *action, uint32_t fact)
{
    (void)l;
    return action->fact == fact;
}

static plp_change_set *cleared_so_far(plp_levers *l, uint32_t fact)
{
    return plp_deeds_turn(l, plp_levers_clearance(l, plp_levers_take(l)),
                          (plp_deeds){PLP_DO_CLEAR, clears, fact, PLP_PHASE_FINISHED});
}

static plp_change_set *referred_so_far(plp_levers *l, uint32_t referral, plp_phase phase)
{
    plp_deeds deeds = {PLP_DO_REFER, plp_deed_about_subject, referral, phase};
    plp_change_set *set = plp_deeds_turn(l, plp_levers_take(l), deeds);
    deeds.kind = PLP_DO_NO_REFER;
    return plp_deeds_turn(l, set, deeds);
}

/* One item of those that are asked for; where nothing finer is known, whatever may turn it. */
static plp_change_set *item_so_far(plp_levers *l, plp_so_far row, uint32_t item, plp_phase phase,
                                   bool wanted)
{
    const plp_decision *d = plp_levers_decision(l);
    switch (row) {
    case PLP_SO_FAR_EXCLUDED:
        return excluded_so_far(l, item, phase, wanted);
    case PLP_SO_FAR_CLEARED:
        return cleared_so_far(l, item);
    case PLP_SO_FAR_REFERRED:
        return referred_so_far(l, item, phase);
    case PLP_SO_FAR_SHOWN:
        if (d->techniques[item].shown == wanted)
            return l->any;
        return plp_levers_technique(l, item, wanted);
    case PLP_SO_FAR_DOSE:
        if ((d->dose.dose == item) == wanted)
            return l->any;
        return plp_levers_dose(l, item, wanted);
    case PLP_SO_FAR_DISPOSITION:
    case PLP_SO_FAR_HAS_MASSAGE:
    case PLP_SO_FAR_PRESSURE_CAP:
    case PLP_SO_FAR_MINUTES_CAP:
    case PLP_SO_FAR_ADVISED: /* asked by invariants alone */
    case PLP_SO_FAR_AVOIDED:
    case PLP_SO_FAR_HAS_DOSE:
    case PLP_SO_FAR_STOPPED:
    case PLP_SO_FAR_COUNT:
        break;
    }
    return l->any;
}

/* One of the items, or none of them; which of them it is now, is not known of all kinds. */
static plp_change_set *items_so_far(plp_levers *l, const plp_term *term, plp_phase phase,
                                    bool wanted)
{
    plp_so_far row = (plp_so_far)term->subject;
    bool some = wanted || row == PLP_SO_FAR_CLEARED || row == PLP_SO_FAR_REFERRED;
    size_t base = l->pile_count;
    for (uint32_t i = 0; i < term->members.count; i++)
        plp_levers_pile(l, item_so_far(l, row, term->members.at[i], phase, wanted));
    return plp_levers_unpile(l, base, some ? 1 : l->pile_count - base);
}

/* The caps of a kind that hold everywhere, as the rules of a phase see them. */
static plp_change_set *turns_caps(plp_levers *l, plp_change_set *set, plp_action_kind kind,
                                  plp_phase phase)
{
    plp_deeds deeds = {kind, plp_deed_is_everywhere, PLP_NONE, phase};
    return plp_deeds_turn(l, set, deeds);
}

/* A cap as it will be: pressure is a scale, no other cap is below 0 (core/evaluate/caps.c). */
static double capped(bool minutes, double number)
{
    double least = minutes ? 0 : 1;
    number = number < least ? least : number;
    return !minutes && number > PLP_PRESSURE_MOST ? PLP_PRESSURE_MOST : number;
}

/* Another cap must begin that is low enough. */
static plp_change_set *lowers_cap(plp_levers *l, const plp_term *term, plp_phase phase,
                                  double bound)
{
    bool minutes = term->parts[0]->subject == PLP_SO_FAR_MINUTES_CAP;
    bool equal = term->kind == PLP_TERM_AT_MOST || term->kind == PLP_TERM_ABOVE;
    plp_action_kind kind = minutes ? PLP_DO_CAP_MINUTES : PLP_DO_CAP_PRESSURE;
    plp_change_set *set = plp_levers_take(l);
    for (const plp_deed *deed = plp_deeds_first(l, kind); deed < plp_deeds_past(l, kind); deed++) {
        double number;
        bool fixed = plp_deed_has_fixed_number(l, deed->action, &number);
        number = capped(minutes, number);
        bool low = equal ? number <= bound : number < bound;
        if (plp_levers_is_before(l, deed->rule, phase) && !plp_action_is_regional(deed->action) &&
            (!fixed || low))
            set = plp_deed_begins(l, set, *deed);
    }
    return set;
}

/* All that cap as low as now must end. */
static plp_change_set *lifts_cap(plp_levers *l, const plp_cap *cap, plp_phase phase, double now)
{
    size_t base = l->pile_count;
    for (uint32_t at = cap->because.first; at != PLP_NONE;
         at = plp_levers_decision(l)->effects[at].next)
        if (plp_levers_is_before(l, plp_levers_decision(l)->effects[at].rule, phase) &&
            plp_levers_decision(l)->effects[at].number <= now)
            plp_levers_pile(l, plp_effect_ends(l, at, PLP_NONE));
    return plp_levers_unpile_all(l, base);
}

/* so_far.pressure_cap:at_most(2), and the like: it is known which way the cap must go. */
static plp_change_set *cap_so_far(plp_levers *l, const plp_term *term, plp_phase phase,
                                  double bound, bool wanted)
{
    const plp_decision *d = plp_levers_decision(l);
    bool minutes = term->parts[0]->subject == PLP_SO_FAR_MINUTES_CAP;
    bool low = term->kind == PLP_TERM_AT_MOST || term->kind == PLP_TERM_BELOW;
    double now = plp_so_far_value(l->e, term->parts[0], phase);
    return low == wanted ? lowers_cap(l, term, phase, bound)
                         : lifts_cap(l, minutes ? &d->minutes : &d->pressure, phase, now);
}

static plp_change_set *number_so_far(plp_levers *l, const plp_predicate *predicate, bool wanted)
{
    const plp_term *term = predicate->term;
    double bound;
    bool plain = term->part_count == 2 && term->parts[0]->kind == PLP_TERM_SO_FAR_NUMBER &&
                 plp_term_constant(l->book, term->parts[1], &bound);
    if (plain)
        return cap_so_far(l, term, predicate->phase, bound, wanted);
    plp_change_set *set = plp_levers_facts(l, plp_levers_take(l), predicate->facts);
    set = turns_caps(l, set, PLP_DO_CAP_PRESSURE, predicate->phase);
    return turns_caps(l, set, PLP_DO_CAP_MINUTES, predicate->phase);
}

static bool reads_items_so_far(const plp_term *term)
{
    bool reads = term->kind == PLP_TERM_SO_FAR || term->kind == PLP_TERM_SO_FAR_ONE_OF;
    for (uint32_t p = 0; !reads && p < term->part_count; p++)
        reads = reads_items_so_far(term->parts[p]);
    return reads;
}

plp_change_set *plp_levers_so_far(plp_levers *l, const plp_predicate *predicate, unsigned want)
{
    const plp_term *term = predicate->term;
    bool wanted = (want & PLP_WANT_TRUE) != 0;
    if (term->kind != PLP_TERM_SO_FAR && term->kind != PLP_TERM_SO_FAR_ONE_OF)
        return reads_items_so_far(term) ? l->any : number_so_far(l, predicate, wanted);
    if (term->subject == PLP_SO_FAR_HAS_MASSAGE)
        return plp_levers_decision(l)->has_massage == wanted ? l->any
                                                             : plp_levers_massage(l, wanted);
    if (term->subject != PLP_SO_FAR_DISPOSITION)
        return items_so_far(l, term, predicate->phase, wanted);
    uint32_t levels = 0;
    for (uint32_t i = 0; i < term->members.count; i++)
        levels |= 1u << term->members.at[i];
    return plp_levers_disposition(l, wanted ? levels : ~levels, predicate->phase);
}
