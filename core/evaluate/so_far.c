/* SPDX-License-Identifier: MIT */
/* The plan so far: what earlier phases decided, asked by the rules of a phase, or by an invariant
 * when all is done. */
#include "evaluate/evaluation.h"

static bool excluded(const plp_evaluation *e, uint32_t technique, plp_phase phase)
{
    return plp_chain_before(e, e->decision.techniques[technique].excluding, phase);
}

static bool cleared(const plp_evaluation *e, uint32_t fact, plp_phase phase)
{
    for (uint32_t i = 0; i < e->decision.clearance_count; i++) {
        const plp_clearance *clearance = &e->decision.clearances[i];
        if (clearance->fact == fact && clearance->granted &&
            plp_chain_before(e, clearance->because, phase))
            return true;
    }
    return false;
}

static bool referred(const plp_evaluation *e, uint32_t referral, plp_phase phase)
{
    const plp_care_state *state = &e->decision.referrals[referral];
    if (phase == PLP_PHASE_FINISHED)
        return state->shown;
    plp_care_kind kind = e->book->referrals[referral].kind;
    bool blocked = kind != PLP_CARE_EMERGENCY && kind != PLP_CARE_MEDICAL &&
                   plp_chain_before(e, state->blocking, phase);
    return plp_chain_before(e, state->asking, phase) && !blocked;
}

static bool holds_for(const plp_evaluation *e, plp_so_far row, uint32_t item, plp_phase phase)
{
    switch (row) {
    case PLP_SO_FAR_EXCLUDED:
        return excluded(e, item, phase);
    case PLP_SO_FAR_CLEARED:
        return cleared(e, item, phase);
    case PLP_SO_FAR_REFERRED:
        return referred(e, item, phase);
    case PLP_SO_FAR_SHOWN:
        return e->decision.techniques[item].shown;
    case PLP_SO_FAR_ADVISED:
        return e->decision.advices[item].shown;
    case PLP_SO_FAR_AVOIDED:
        return e->decision.avoided[item].first != PLP_NONE;
    case PLP_SO_FAR_DISPOSITION:
        return e->disposition_before[phase] == (plp_disposition)item;
    case PLP_SO_FAR_DOSE:
        return e->decision.dose.dose == item;
    case PLP_SO_FAR_PRESSURE_CAP: /* the rest is asked of nothing */
    case PLP_SO_FAR_MINUTES_CAP:
    case PLP_SO_FAR_HAS_MASSAGE:
    case PLP_SO_FAR_HAS_DOSE:
    case PLP_SO_FAR_STOPPED:
    case PLP_SO_FAR_COUNT:
        break;
    }
    return false;
}

bool plp_so_far_truth(const plp_evaluation *e, const plp_term *term, plp_phase phase)
{
    plp_so_far row = (plp_so_far)term->subject;
    if (row == PLP_SO_FAR_HAS_MASSAGE)
        return e->decision.has_massage;
    if (row == PLP_SO_FAR_HAS_DOSE)
        return e->decision.dose.dose != PLP_NONE;
    if (row == PLP_SO_FAR_STOPPED)
        return e->decision.stopped.first != PLP_NONE;
    for (uint32_t i = 0; i < term->members.count; i++)
        if (holds_for(e, row, term->members.at[i], phase))
            return true;
    return false;
}

double plp_so_far_value(const plp_evaluation *e, const plp_term *term, plp_phase phase)
{
    return (plp_so_far)term->subject == PLP_SO_FAR_MINUTES_CAP ? e->minutes_before[phase]
                                                               : e->pressure_before[phase];
}
