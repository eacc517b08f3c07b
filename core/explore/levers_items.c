/* SPDX-License-Identifier: MIT */
/* Levers of what a plan holds: of the dose, limits and lists here, of the rest through its file. */
#include "explore/levers_parts.h"

/* ---- the dose ---- */

static plp_change_set *dose_in(plp_levers *l, uint32_t dose)
{
    const plp_decision *d = plp_levers_decision(l);
    size_t base = l->pile_count;
    if (dose != PLP_NONE && (l->book->doses[dose].is_home || l->book->doses[dose].is_option))
        return plp_levers_take(l); /* these stand beside the dose */
    if (!d->has_massage)
        plp_levers_pile(l, plp_levers_massage(l, true));
    plp_effects_pile(l, d->stopped, PLP_NONE, PLP_PHASE_FINISHED);
    if (dose != PLP_NONE && d->dose_chosen[dose].first == PLP_NONE)
        plp_levers_pile(l, plp_deeds_on(l, plp_levers_take(l), PLP_DO_DOSE, dose));
    else if (dose != PLP_NONE && d->dose.dose != PLP_NONE) /* another one wins over it */
        plp_levers_pile(
            l, plp_effects_end(l, d->dose_chosen[d->dose.dose], PLP_NONE, PLP_PHASE_FINISHED));
    else if (l->pile_count == base) /* nothing else keeps it out: none was chosen */
        plp_levers_pile(l, plp_deeds_on(l, plp_levers_take(l), PLP_DO_DOSE, PLP_NONE));
    return plp_levers_unpile_all(l, base);
}

static plp_change_set *dose_out(plp_levers *l, uint32_t dose)
{
    const plp_decision *d = plp_levers_decision(l);
    plp_change_set *set = plp_levers_join(l, plp_levers_take(l), plp_levers_massage(l, false));
    set = plp_deeds_on(l, set, PLP_DO_STOP_COURSE, PLP_NONE);
    set = plp_levers_join(
        l, set, plp_effects_end(l, d->dose_chosen[d->dose.dose], PLP_NONE, PLP_PHASE_FINISHED));
    return dose == PLP_NONE ? set : plp_deeds_on(l, set, PLP_DO_DOSE, PLP_NONE);
}

plp_change_set *plp_levers_dose(plp_levers *l, uint32_t dose, bool in)
{
    return in ? dose_in(l, dose) : dose_out(l, dose);
}

/* ---- limits, regions, positions, products ---- */

/* A chain that must, or must not, have an effect, while sessions may be spoken of at all. */
static plp_change_set *listed(plp_levers *l, plp_chain chain, plp_change_set *beginning, bool in)
{
    if (!in)
        return plp_levers_join(
            l, plp_effects_end(l, chain, PLP_NONE, PLP_PHASE_FINISHED),
            plp_levers_disposition(l, PLP_FROM(PLP_NO_MASSAGE), PLP_PHASE_FINISHED));
    size_t base = l->pile_count;
    plp_levers_pile(l, plp_levers_disposition(l, PLP_BELOW(PLP_NO_MASSAGE), PLP_PHASE_FINISHED));
    if (chain.first == PLP_NONE)
        plp_levers_pile(l, beginning);
    return plp_levers_unpile_all(l, base);
}

static plp_change_set *caps(plp_levers *l, plp_subject limit)
{
    static const plp_action_kind kinds[PLP_LIMIT_COUNT] = {
        PLP_DO_CAP_PRESSURE, PLP_DO_CAP_MINUTES, PLP_DO_CAP_FREQUENCY, PLP_DO_CAP_SESSIONS};
    bool of_region = limit.index >= PLP_LIMIT_COUNT;
    plp_action_kind kind = of_region ? PLP_DO_CAP_PRESSURE : kinds[limit.index];
    plp_deeds deeds = {kind, plp_deed_is_everywhere, PLP_NONE, PLP_PHASE_FINISHED};
    if (of_region)
        deeds = (plp_deeds){kind, plp_deed_names_region, limit.index - PLP_LIMIT_COUNT,
                            PLP_PHASE_FINISHED};
    return plp_deeds_begin(l, plp_levers_take(l), deeds);
}

static plp_change_set *avoids(plp_levers *l, uint32_t region)
{
    plp_deeds deeds = {PLP_DO_AVOID, plp_deed_names_region, region, PLP_PHASE_FINISHED};
    return plp_deeds_begin(l, plp_levers_take(l), deeds);
}

/* ---- subjects ---- */

plp_change_set *plp_levers_subject(plp_levers *l, plp_subject subject, bool in)
{
    const plp_decision *d = plp_levers_decision(l);
    uint32_t i = subject.index;
    switch (subject.kind) {
    case PLP_SUBJECT_TECHNIQUE:
        return plp_levers_technique(l, i, in);
    case PLP_SUBJECT_REFERRAL:
        return plp_levers_referral(l, i, in);
    case PLP_SUBJECT_ADVICE:
        return plp_levers_advice(l, i, in);
    case PLP_SUBJECT_DOSE:
        return plp_levers_dose(l, i, in);
    case PLP_SUBJECT_DISPOSITION:
        if (i == PLP_NONE) /* there always is one */
            return plp_levers_take(l);
        return plp_levers_disposition(l, in ? 1u << i : ~(1u << i), PLP_PHASE_FINISHED);
    case PLP_SUBJECT_LIMIT:
        return listed(l, plp_subject_cap(d, subject)->because, caps(l, subject), in);
    case PLP_SUBJECT_REGION:
        return listed(l, d->avoided[i], avoids(l, i), in);
    case PLP_SUBJECT_POSITION:
        return listed(l, d->positions[i], plp_deeds_on(l, plp_levers_take(l), PLP_DO_POSITION, i),
                      in);
    case PLP_SUBJECT_PRODUCT:
        return listed(l, d->products[i], plp_deeds_on(l, plp_levers_take(l), PLP_DO_PRODUCT, i),
                      in);
    case PLP_SUBJECT_RULE:
    case PLP_SUBJECT_COUNT:
        break;
    }
    return l->any;
}
