/* SPDX-License-Identifier: MIT */
/* Referrals and advice: what is asked for, what is blocked or replaced, and which kinds the
 * disposition lets through. */
#include "evaluate/evaluation.h"

bool plp_care_kind_shown(plp_disposition disposition, plp_care_kind kind, bool is_advice)
{
    if (disposition == PLP_EMERGENCY)
        return !is_advice && kind == PLP_CARE_EMERGENCY;
    if (disposition == PLP_URGENT_REFERRAL)
        return kind == PLP_CARE_EMERGENCY || kind == PLP_CARE_MEDICAL ||
               (is_advice && kind == PLP_CARE_SAFETY);
    return disposition != PLP_NO_MASSAGE || !is_advice || kind != PLP_CARE_COMFORT;
}

static void settle(const plp_evaluation *e, plp_care_state *state, plp_care_kind kind,
                   bool is_advice)
{
    state->suppressed = !plp_care_kind_shown(e->decision.disposition, kind, is_advice);
    state->shown = state->given && !state->blocked && !state->replaced && !state->suppressed;
}

/* ---- replacing one piece of advice by another, within one phase ---- */

static bool has_phase(const plp_evaluation *e, plp_chain chain, plp_phase phase)
{
    for (uint32_t at = chain.first; at != PLP_NONE; at = e->decision.effects[at].next)
        if (plp_effect_phase(e, at) == phase)
            return true;
    return false;
}

/* Is it asked for only in phases in which something stands instead of it? */
static bool is_displaced(const plp_evaluation *e, const plp_care_state *state)
{
    if (!state->given || state->blocking.first == PLP_NONE)
        return false;
    for (uint32_t at = state->asking.first; at != PLP_NONE; at = e->decision.effects[at].next)
        if (!has_phase(e, state->blocking, plp_effect_phase(e, at)))
            return false;
    return true;
}

static uint32_t replacement(const plp_evaluation *e, const plp_care_state *state)
{
    const plp_effect *effect = &e->decision.effects[state->blocking.first];
    return e->book->rules[effect->rule].actions[effect->action].advices.at[0];
}

/* Two that would replace each other: the first by id stays. */
static bool is_first_of_circle(const plp_evaluation *e, uint32_t advice)
{
    uint32_t at = advice;
    for (uint32_t steps = 0; steps <= e->book->advices_count; steps++) {
        if (!is_displaced(e, &e->decision.advices[at]))
            return false;
        at = replacement(e, &e->decision.advices[at]);
        if (at == advice)
            return true;
        if (at < advice)
            return false;
    }
    return false;
}

void plp_care_merge(plp_evaluation *e)
{
    plp_decision *d = &e->decision;
    for (uint32_t i = 0; i < e->book->referrals_count; i++) {
        plp_care_kind kind = e->book->referrals[i].kind;
        d->referrals[i].blocked = d->referrals[i].blocking.first != PLP_NONE &&
                                  kind != PLP_CARE_MEDICAL && kind != PLP_CARE_EMERGENCY;
        settle(e, &d->referrals[i], kind, false);
    }
    for (uint32_t i = 0; i < e->book->advices_count; i++) {
        plp_care_state *state = &d->advices[i];
        state->replaced = is_displaced(e, state) && !is_first_of_circle(e, i);
        if (state->replaced)
            state->replaced_by = replacement(e, state);
        settle(e, state, e->book->advices[i].kind, true);
    }
}
