/* SPDX-License-Identifier: MIT */
/* The independent evaluator beside the engine: what they disagree on. */
#include "oracle.h"

#include <math.h>
#include <string.h>
#include "base/number.h"
#include "oracle_state.h"

static bool same_cap(cap a, const plp_cap *b)
{
    return a.set == b->set && (!a.set || a.value == b->value);
}

static bool clamped(plp_range from, cap c, plp_range to)
{
    double high = c.set && c.value < from.high ? c.value : from.high;
    double low = from.low < high ? from.low : high;
    return from.given == to.given && (!from.given || (to.high == high && to.low == low));
}

static const char *compare_dose(const oracle *o, const plp_decision *d)
{
    const state *s = &o->now;
    if (s->dose != d->dose.dose)
        return "dose";
    if (s->dose == PLP_NONE)
        return NULL;
    const plp_dose *dose = &o->book->doses[s->dose];
    if (!clamped(dose->minutes, s->minutes, d->dose.minutes) ||
        !clamped(dose->per_week, s->frequency, d->dose.per_week))
        return "dose after clamping";
    if (d->dose.maintenance != s->maintained)
        return "maintenance";
    if (!dose->sessions.given)
        return d->dose.sessions.given ? "sessions" : NULL;
    double most = s->sessions.set && s->sessions.value < dose->sessions.high ? s->sessions.value
                                                                             : dose->sessions.high;
    double weeks = floor(plp_number_round(d->dose.per_week.high * dose->weeks.high));
    most = dose->weeks.given && weeks < most ? weeks : most;
    double least = dose->sessions.low < most ? dose->sessions.low : most;
    if (d->dose.sessions.given != (most >= 1))
        return "whether sessions are given";
    return most >= 1 && (d->dose.sessions.high != most || d->dose.sessions.low != least)
               ? "sessions"
               : NULL;
}

static const char *compare_care(const oracle *o, const plp_decision *d)
{
    for (uint32_t i = 0; i < o->book->referrals_count; i++) {
        const care *mine = &o->now.referrals[i];
        if (mine->shown != d->referrals[i].shown || mine->asked != d->referrals[i].given)
            return "referrals";
        if (mine->asked && mine->urgency != (uint32_t)d->referrals[i].urgency)
            return "urgency";
    }
    for (uint32_t i = 0; i < o->book->advices_count; i++)
        if (o->now.advices[i].shown != d->advices[i].shown)
            return "advice";
    return NULL;
}

static const char *compare_techniques(const oracle *o, const plp_decision *d)
{
    const state *s = &o->now;
    for (uint32_t t = 0; t < o->book->techniques_count; t++) {
        if (s->excluded[t] != d->techniques[t].excluded)
            return "exclusions";
        if (oracle_eligible(o, t) != d->techniques[t].eligible)
            return "who is eligible";
        if ((double)s->score[t] / BILLION != d->techniques[t].score)
            return "scores";
    }
    if (s->count != d->shown_count ||
        memcmp(s->order, d->shown, s->count * sizeof s->order[0]) != 0)
        return "the techniques that are shown";
    return s->has_massage != d->has_massage ? "has_massage" : NULL;
}

static const char *compare_limits(const oracle *o, const plp_decision *d)
{
    const state *s = &o->now;
    if (!same_cap(s->pressure, &d->pressure) || !same_cap(s->target, &d->target_pressure))
        return "pressure";
    if (!same_cap(s->minutes, &d->minutes) || !same_cap(s->frequency, &d->frequency) ||
        !same_cap(s->sessions, &d->sessions))
        return "caps";
    for (uint32_t r = 0; r < o->book->regions_count; r++)
        if (!same_cap(s->regional[r], &d->pressure_by_region[r]) ||
            s->avoided[r] != (d->avoided[r].first != PLP_NONE))
            return "regions";
    uint32_t clearances = 0;
    for (uint32_t f = 0; f < o->book->facts_count; f++)
        for (uint32_t p = 0; p < 4; p++)
            clearances += s->cleared_pair[f][p];
    if (clearances != d->clearance_count)
        return "clearances";
    for (uint32_t i = 0; i < d->clearance_count; i++)
        if (d->clearances[i].granted != oracle_covered(o, d->clearances[i].fact))
            return "granted clearances";
    return NULL;
}

const char *oracle_disagrees(const plp_rulebook *book, const plp_facts *facts,
                             const plp_decision *decision, bool grant_all)
{
    static oracle o; /* large; the tests run one at a time */
    oracle_evaluate(&o, book, facts, grant_all);
    for (uint32_t r = 0; r < book->rules_count; r++)
        if ((int)o.rules[r] != (int)decision->rules[r])
            return book->rules[r].id;
    for (uint32_t c = 0; c < book->conflicts_count; c++)
        if ((int)oracle_truth(&o, book->conflicts[c].when) != (int)decision->conflicts[c])
            return book->conflicts[c].id;
    if (o.safety_unknown != decision->safety_unknown)
        return "unknown safety facts";
    if (o.now.disposition != (uint32_t)decision->disposition ||
        o.now.plain != (uint32_t)decision->without_clearance)
        return "disposition";
    const char *what = compare_techniques(&o, decision);
    if (!what)
        what = compare_limits(&o, decision);
    if (!what)
        what = compare_dose(&o, decision);
    return what ? what : compare_care(&o, decision);
}

plp_disposition oracle_disposition(const plp_rulebook *book, const plp_facts *facts)
{
    static oracle o;
    oracle_evaluate(&o, book, facts, false);
    return (plp_disposition)o.now.disposition;
}
