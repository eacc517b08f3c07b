/* SPDX-License-Identifier: MIT */
/* Caps: the lowest wins. */
#include "evaluate/evaluation.h"

static bool is_pressure(const plp_evaluation *e, const plp_cap *cap)
{
    const plp_decision *d = &e->decision;
    return cap != &d->minutes && cap != &d->frequency && cap != &d->sessions;
}

/* Pressure is a scale from 1 to 5; no other cap is below 0. */
static double within_scale(const plp_evaluation *e, const plp_cap *cap, double value)
{
    double least = is_pressure(e, cap) ? 1 : 0;
    if (value < least)
        return least;
    return is_pressure(e, cap) && value > PLP_PRESSURE_MOST ? PLP_PRESSURE_MOST : value;
}

void plp_caps_apply(plp_evaluation *e, plp_cap *cap, uint32_t effect)
{
    double value = within_scale(e, cap, e->decision.effects[effect].number);
    e->decision.effects[effect].number = value;
    if (!cap->set || value < cap->value)
        cap->value = value;
    cap->set = true;
}

/* What is aimed at never exceeds what is allowed. */
void plp_caps_merge(plp_evaluation *e)
{
    plp_decision *d = &e->decision;
    if (d->target_pressure.set && d->pressure.set && d->target_pressure.value > d->pressure.value)
        d->target_pressure.value = d->pressure.value;
}
