/* SPDX-License-Identifier: MIT */
/* Clearances, and the disposition that is left when those that were granted are taken off. */
#include "evaluate/evaluation.h"

/* Does the clearance that was obtained, as the facts with these roles tell, cover this fact? */
bool plp_clearance_covers(const plp_evaluation *e, uint32_t fact)
{
    if (e->grant_all)
        return true;
    uint32_t obtained = e->book->role_fact[PLP_ROLE_CLEARANCE];
    uint32_t scope = e->book->role_fact[PLP_ROLE_CLEARANCE_SCOPE];
    if (obtained == PLP_NONE || scope == PLP_NONE)
        return false;
    const plp_value *value = &e->decision.facts.values[obtained];
    if (value->knowledge != PLP_KNOWN || !value->as.truth)
        return false;
    const plp_fact *members = &e->book->facts[scope];
    for (uint32_t m = 0; m < members->member_count; m++)
        if (members->members[m].item == fact && plp_facts_has(&e->decision.facts, scope, m))
            return true;
    return false;
}

/* A rule is lifted when it clears for something and every fact that it clears for is covered. */
bool plp_clearance_lifts(const plp_evaluation *e, uint32_t rule)
{
    const plp_rule *declared = &e->book->rules[rule];
    bool lifts = false;
    for (uint32_t i = 0; i < declared->action_count; i++) {
        if (declared->actions[i].kind != PLP_DO_CLEAR)
            continue;
        if (!plp_clearance_covers(e, declared->actions[i].fact))
            return false;
        lifts = true;
    }
    return lifts;
}

static plp_disposition most(plp_disposition a, plp_disposition b)
{
    return a > b ? a : b;
}

void plp_clearance_merge(plp_evaluation *e)
{
    plp_decision *d = &e->decision;
    plp_disposition floor = d->safety_unknown ? PLP_PROVISIONAL : PLP_STANDARD;
    d->disposition = floor;
    d->without_clearance = floor;
    d->lifted = false;
    for (uint32_t level = PLP_STANDARD; level < PLP_DISPOSITION_COUNT; level++) {
        if (d->dispositions[level].first == PLP_NONE)
            continue;
        d->without_clearance = most(d->without_clearance, (plp_disposition)level);
        if (level != PLP_CLEARANCE_FIRST) {
            d->disposition = most(d->disposition, (plp_disposition)level);
            continue;
        }
        for (uint32_t at = d->dispositions[level].first; at != PLP_NONE; at = d->effects[at].next) {
            bool lifted = plp_clearance_lifts(e, d->effects[at].rule);
            d->lifted |= lifted;
            d->disposition = most(d->disposition, lifted ? PLP_MODIFIED : PLP_CLEARANCE_FIRST);
        }
    }
}
