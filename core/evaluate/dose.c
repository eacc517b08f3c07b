/* SPDX-License-Identifier: MIT */
/* The dose: one is chosen, then clamped by the caps. */
#include "evaluate/evaluation.h"

#include <math.h>
#include "base/number.h"

/* Minutes a week; a dose that does not say counts as more than any that does. */
static double weekly(const plp_dose *dose, bool most)
{
    if (!dose->minutes.given || !dose->per_week.given)
        return INFINITY;
    return most ? dose->minutes.high * dose->per_week.high : dose->minutes.low * dose->per_week.low;
}

bool plp_dose_wins(const plp_rulebook *book, uint32_t a, uint32_t b)
{
    const plp_dose *x = &book->doses[a], *y = &book->doses[b];
    if (x->is_default != y->is_default)
        return y->is_default;
    if (weekly(x, true) < weekly(y, true) || weekly(x, true) > weekly(y, true))
        return weekly(x, true) < weekly(y, true);
    if (weekly(x, false) < weekly(y, false) || weekly(x, false) > weekly(y, false))
        return weekly(x, false) < weekly(y, false);
    return a < b;
}

static void choose(plp_evaluation *e)
{
    plp_decision *d = &e->decision;
    uint32_t best = PLP_NONE, second = PLP_NONE;
    for (uint32_t i = 0; i < e->book->doses_count; i++) {
        if (d->dose_chosen[i].first == PLP_NONE || e->book->doses[i].is_home ||
            e->book->doses[i].is_option)
            continue;
        if (best == PLP_NONE || plp_dose_wins(e->book, i, best)) {
            second = best;
            best = i;
        } else if (second == PLP_NONE || plp_dose_wins(e->book, i, second)) {
            second = i;
        }
    }
    d->dose.dose = best;
    /* A default that gives way needs no mention. */
    if (second != PLP_NONE && e->book->doses[second].is_default == e->book->doses[best].is_default)
        d->dose_displaced = second;
}

static plp_range clamp(plp_range range, const plp_cap *cap)
{
    if (!range.given || !cap->set)
        return range;
    range.high = range.high < cap->value ? range.high : cap->value;
    range.low = range.low < range.high ? range.low : range.high;
    return range;
}

plp_range plp_dose_fit_sessions(plp_range sessions, plp_range per_week, plp_range weeks)
{
    if (!sessions.given || !per_week.given || !weeks.given)
        return sessions;
    double most = floor(plp_number_round(per_week.high * weeks.high));
    if (sessions.high > most)
        sessions.high = most;
    if (sessions.low > sessions.high)
        sessions.low = sessions.high;
    sessions.given = sessions.high >= 1;
    return sessions;
}

void plp_dose_merge(plp_evaluation *e)
{
    plp_decision *d = &e->decision;
    if (!d->has_massage || d->stopped.first != PLP_NONE) /* nothing to dose? */
        return;
    choose(e);
    if (d->dose.dose == PLP_NONE)
        return;
    const plp_dose *dose = &e->book->doses[d->dose.dose];
    d->dose.because = d->dose_chosen[d->dose.dose];
    d->dose.minutes = clamp(dose->minutes, &d->minutes);
    d->dose.per_week = clamp(dose->per_week, &d->frequency);
    d->dose.weeks = dose->weeks;
    d->dose.sessions =
        plp_dose_fit_sessions(clamp(dose->sessions, &d->sessions), d->dose.per_week, d->dose.weeks);
    d->dose.maintenance = d->dose.maintaining.first != PLP_NONE;
}
