/* SPDX-License-Identifier: MIT */
/* Levers of referrals and advice. Mirrors core/evaluate/care.c. */
#include "explore/levers_parts.h"

/* A referral, or a piece of advice. */
typedef struct care {
    uint32_t index;
    plp_care_kind kind;
    bool is_advice;
    const plp_care_state *state;
} care;

static uint32_t dispositions_that_show(care item)
{
    uint32_t shown = 0;
    for (uint32_t level = 0; level < PLP_DISPOSITION_COUNT; level++)
        shown |= (uint32_t)plp_care_kind_shown((plp_disposition)level, item.kind, item.is_advice)
                 << level;
    return shown;
}

static bool advises(const plp_levers *l, const plp_action *action, uint32_t advice)
{
    (void)l;
    return plp_indices_have(action->advices, advice);
}

static plp_change_set *asked_for(plp_levers *l, care item)
{
    plp_deeds deeds = {PLP_DO_REFER, plp_deed_about_subject, item.index, PLP_PHASE_FINISHED};
    if (item.is_advice)
        deeds = (plp_deeds){PLP_DO_ADVISE, advises, item.index, PLP_PHASE_FINISHED};
    return plp_deeds_begin(l, plp_levers_take(l), deeds);
}

/* Does it stand instead of advice, or ask for some that gives way? */
static bool bears_on_replacing(const plp_levers *l, const plp_action *action, uint32_t item)
{
    (void)item;
    bool bears = action->instead_of != PLP_NONE;
    for (uint32_t i = 0; !bears && i < action->advices.count; i++)
        bears = l->replaceable[action->advices.at[i]];
    return bears;
}

/* Advice gives way to other advice of the same phase, or in a circle to the first of it: whatever
 * stands instead of something, and whatever asks for that, may turn it. */
static plp_change_set *replacing(plp_levers *l)
{
    return plp_deeds_turn(
        l, plp_levers_take(l),
        (plp_deeds){PLP_DO_ADVISE, bears_on_replacing, PLP_NONE, PLP_PHASE_FINISHED});
}

/* Medical and emergency referrals are not blocked. */
static plp_change_set *blocked(plp_levers *l, care item)
{
    plp_change_set *set = plp_levers_take(l);
    if (item.kind == PLP_CARE_MEDICAL || item.kind == PLP_CARE_EMERGENCY)
        return set;
    return plp_deeds_on(l, set, PLP_DO_NO_REFER, item.index);
}

static plp_change_set *care_in(plp_levers *l, care item)
{
    size_t base = l->pile_count;
    if (!item.state->given)
        plp_levers_pile(l, asked_for(l, item));
    if (item.state->replaced)
        plp_levers_pile(l, replacing(l));
    if (item.state->blocked)
        plp_effects_pile(l, item.state->blocking, PLP_NONE, PLP_PHASE_FINISHED);
    if (item.state->suppressed)
        plp_levers_pile(
            l, plp_levers_disposition(l, dispositions_that_show(item), PLP_PHASE_FINISHED));
    return plp_levers_unpile_all(l, base);
}

static plp_change_set *care_out(plp_levers *l, care item)
{
    plp_change_set *set = item.is_advice ? replacing(l) : blocked(l, item);
    set = plp_levers_join(l, set,
                          plp_effects_end(l, item.state->asking, PLP_NONE, PLP_PHASE_FINISHED));
    return plp_levers_join(
        l, set, plp_levers_disposition(l, ~dispositions_that_show(item), PLP_PHASE_FINISHED));
}

plp_change_set *plp_levers_referral(plp_levers *l, uint32_t i, bool in)
{
    care referral = {i, l->book->referrals[i].kind, false, &plp_levers_decision(l)->referrals[i]};
    return in ? care_in(l, referral) : care_out(l, referral);
}

plp_change_set *plp_levers_advice(plp_levers *l, uint32_t i, bool in)
{
    care advice = {i, l->book->advices[i].kind, true, &plp_levers_decision(l)->advices[i]};
    return in ? care_in(l, advice) : care_out(l, advice);
}
