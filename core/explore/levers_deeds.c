/* SPDX-License-Identifier: MIT */
/* Deeds: the actions of rules, and what gives them an effect or takes it away. */
#include "explore/levers_parts.h"

/* ---- what an action is about ---- */

static bool may_name(const plp_levers *l, plp_indices facts, uint32_t item)
{
    for (uint32_t f = 0; f < facts.count; f++) {
        const plp_fact *fact = &l->book->facts[facts.at[f]];
        for (uint32_t m = 0; m < fact->member_count; m++)
            if (plp_member_names(&fact->members[m], item))
                return true;
    }
    return false;
}

bool plp_deed_about_anything(const plp_levers *l, const plp_action *action, uint32_t item)
{
    (void)l, (void)action, (void)item;
    return true;
}

bool plp_deed_about_subject(const plp_levers *l, const plp_action *action, uint32_t item)
{
    (void)l;
    return action->subject == item;
}

bool plp_deed_names_technique(const plp_levers *l, const plp_action *action, uint32_t technique)
{
    return plp_indices_have(action->techniques, technique) ||
           may_name(l, action->technique_facts, technique);
}

bool plp_deed_names_region(const plp_levers *l, const plp_action *action, uint32_t region)
{
    return plp_indices_have(action->regions, region) || may_name(l, action->region_facts, region);
}

bool plp_deed_is_everywhere(const plp_levers *l, const plp_action *action, uint32_t item)
{
    (void)l, (void)item;
    return !plp_action_is_regional(action);
}

bool plp_deed_has_fixed_number(const plp_levers *l, const plp_action *action, double *number)
{
    *number = 0;
    return action->number == NULL || plp_term_constant(l->book, action->number, number);
}

/* ---- what turns a deed ---- */

/* A fact that is a set counts with the members that name the item; with all of them, if it is about
 * none. */
static plp_change_set *named_by(plp_levers *l, plp_change_set *set, plp_indices facts,
                                uint32_t item)
{
    for (uint32_t f = 0; f < facts.count; f++)
        set = plp_levers_join(l, set,
                              item == PLP_NONE ? plp_levers_fact(l, facts.at[f])
                                               : plp_levers_item(l, facts.at[f], item));
    return set;
}

/* What an action does depends on its number, and on what the patient's sets name. */
static plp_change_set *details(plp_levers *l, plp_change_set *set, const plp_deed *deed)
{
    const plp_action *action = deed->action;
    double number;
    if (!plp_deed_has_fixed_number(l, action, &number))
        set = plp_levers_join(l, set, plp_levers_term(l, action->number));
    set = named_by(l, set, action->technique_facts, deed->technique);
    return named_by(l, set, action->region_facts, deed->region);
}

plp_change_set *plp_deed_begins(plp_levers *l, plp_change_set *set, plp_deed deed)
{
    if (!plp_levers_speaks(l, deed.rule))
        return plp_levers_join(l, set, plp_levers_rule(l, deed.rule, true));
    return details(l, set, &deed);
}

plp_change_set *plp_deed_ends(plp_levers *l, plp_change_set *set, plp_deed deed)
{
    if (plp_levers_speaks(l, deed.rule))
        set = plp_levers_join(l, set, plp_levers_rule(l, deed.rule, false));
    return details(l, set, &deed);
}

plp_change_set *plp_deed_turns(plp_levers *l, plp_change_set *set, plp_deed deed)
{
    return plp_levers_speaks(l, deed.rule) ? plp_deed_ends(l, set, deed)
                                           : plp_deed_begins(l, set, deed);
}

static plp_deed for_item(const plp_deed *deed, const plp_deeds *deeds)
{
    plp_deed looked_at = *deed;
    if (deeds->kind == PLP_DO_EXCLUDE || deeds->kind == PLP_DO_RANK)
        looked_at.technique = deeds->item;
    else if (deeds->about == plp_deed_names_region)
        looked_at.region = deeds->item;
    return looked_at;
}

static plp_change_set *any_deed(plp_levers *l, plp_change_set *set, plp_deeds deeds,
                                plp_change_set *(*add)(plp_levers *, plp_change_set *, plp_deed))
{
    const plp_deed *past = plp_deeds_past(l, deeds.kind);
    for (const plp_deed *deed = plp_deeds_first(l, deeds.kind); deed < past; deed++)
        if (plp_levers_is_before(l, deed->rule, deeds.phase) &&
            deeds.about(l, deed->action, deeds.item))
            set = add(l, set, for_item(deed, &deeds));
    return set;
}

plp_change_set *plp_deeds_begin(plp_levers *l, plp_change_set *set, plp_deeds deeds)
{
    return any_deed(l, set, deeds, plp_deed_begins);
}

plp_change_set *plp_deeds_turn(plp_levers *l, plp_change_set *set, plp_deeds deeds)
{
    return any_deed(l, set, deeds, plp_deed_turns);
}

plp_change_set *plp_deeds_on(plp_levers *l, plp_change_set *set, plp_action_kind kind,
                             uint32_t subject)
{
    plp_deed_about *about = subject == PLP_NONE ? plp_deed_about_anything : plp_deed_about_subject;
    return plp_deeds_begin(l, set, (plp_deeds){kind, about, subject, PLP_PHASE_FINISHED});
}

/* ---- effects ---- */

plp_change_set *plp_effect_ends(plp_levers *l, uint32_t effect, uint32_t technique)
{
    const plp_effect *at = &plp_levers_decision(l)->effects[effect];
    plp_deed deed = {at->rule, &l->book->rules[at->rule].actions[at->action], technique, PLP_NONE};
    return plp_deed_ends(l, plp_levers_take(l), deed);
}

void plp_effects_pile(plp_levers *l, plp_chain chain, uint32_t technique, plp_phase phase)
{
    for (uint32_t at = chain.first; at != PLP_NONE; at = plp_levers_decision(l)->effects[at].next)
        if (plp_levers_is_before(l, plp_levers_decision(l)->effects[at].rule, phase))
            plp_levers_pile(l, plp_effect_ends(l, at, technique));
}

plp_change_set *plp_effects_end(plp_levers *l, plp_chain chain, uint32_t technique, plp_phase phase)
{
    size_t base = l->pile_count;
    plp_effects_pile(l, chain, technique, phase);
    return plp_levers_unpile_all(l, base);
}
