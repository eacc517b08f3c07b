/* SPDX-License-Identifier: MIT */
/* Choosing and ordering what a plan says. */
#include "plan/choose.h"

#include <math.h>
#include "program/compiled.h"

bool plp_shows_conduct(const plp_decision *decision)
{
    return decision->disposition < PLP_URGENT_REFERRAL;
}

bool plp_shows_massage(const plp_decision *decision)
{
    return decision->disposition < PLP_CLEARANCE_FIRST;
}

bool plp_shows_questions(const plp_decision *decision)
{
    return decision->disposition != PLP_EMERGENCY;
}

/* Is a wish that fits barred by the disposition alone? */
static bool is_barred(const plp_decision *decision, uint32_t technique)
{
    const plp_technique_state *state = &decision->techniques[technique];
    return state->wanted && state->eligible && !plp_shows_massage(decision);
}

bool plp_shows_excluded(const plp_decision *decision, uint32_t technique)
{
    const plp_technique_state *state = &decision->techniques[technique];
    if (!plp_shows_conduct(decision))
        return false;
    if (is_barred(decision, technique))
        return true;
    return !state->eligible && (state->wanted || state->score > 0);
}

size_t plp_why_excluded(const plp_decision *decision, uint32_t technique, plp_chain out[2])
{
    const plp_technique_state *state = &decision->techniques[technique];
    size_t count = 0;
    if (is_barred(decision, technique)) {
        out[count++] = decision->dispositions[decision->disposition];
        return count;
    }
    if (state->excluded)
        out[count++] = state->excluding;
    if (state->too_firm)
        out[count++] = decision->pressure.because;
    return count;
}

bool plp_cap_keeps_out(const plp_decision *decision, uint32_t technique, uint32_t effect)
{
    return decision->effects[effect].number <
           plp_decision_book(decision)->techniques[technique].pressure_low;
}

bool plp_referral_wanted(const plp_decision *decision, uint32_t referral)
{
    const plp_rulebook *book = plp_decision_book(decision);
    for (uint32_t fact = 0; fact < book->facts_count; fact++) {
        const plp_fact *row = &book->facts[fact];
        if (row->type != PLP_SET || row->catalogue != PLP_CATALOGUE_REFERRAL)
            continue;
        for (uint32_t member = 0; member < row->member_count; member++) {
            if (row->members[member].item == referral)
                return plp_facts_has(&decision->facts, fact, member);
        }
    }
    return false;
}

bool plp_shows_blocked(const plp_decision *decision, uint32_t referral)
{
    const plp_care_state *state = &decision->referrals[referral];
    if (!plp_shows_conduct(decision) || !state->blocked)
        return false;
    return state->given || plp_referral_wanted(decision, referral);
}

bool plp_shows_option(const plp_decision *decision, uint32_t dose)
{
    const plp_dose *row = &plp_decision_book(decision)->doses[dose];
    return row->is_option && plp_shows_massage(decision) && decision->has_massage &&
           plp_chain_any(decision->dose_chosen[dose]) && dose != decision->dose.dose &&
           !plp_chain_any(decision->stopped);
}

bool plp_shows_home(const plp_decision *decision, uint32_t dose)
{
    const plp_dose *row = &plp_decision_book(decision)->doses[dose];
    return row->is_home && plp_shows_massage(decision) &&
           plp_chain_any(decision->dose_chosen[dose]);
}

bool plp_pressure_of(const plp_decision *decision, uint32_t technique, unsigned *low,
                     unsigned *high)
{
    const plp_technique *row = &plp_decision_book(decision)->techniques[technique];
    if (!row->has_pressure)
        return false;
    *low = row->pressure_low;
    *high = row->pressure_high;
    if (decision->pressure.set && decision->pressure.value < *high)
        *high = decision->pressure.value < 1 ? 0 : (unsigned)floor(decision->pressure.value);
    if (*high < *low) /* only of a technique that is not shown */
        *high = *low;
    return true;
}

bool plp_not_on(const plp_decision *decision, uint32_t technique, uint32_t region)
{
    const plp_rulebook *book = plp_decision_book(decision);
    uint32_t at = decision->techniques[technique].excluding_regionally.first;
    for (; at != PLP_NONE; at = decision->effects[at].next) {
        const plp_effect *effect = &decision->effects[at];
        const plp_action *action = &book->rules[effect->rule].actions[effect->action];
        if (plp_indices_have(action->regions, region) ||
            plp_decision_sets_name(decision, action->region_facts, region))
            return true;
    }
    return false;
}

static void cut(plp_range *range, const plp_cap *cap)
{
    if (!range->given || !cap->set)
        return;
    if (range->high > cap->value)
        range->high = cap->value;
    if (range->low > cap->value)
        range->low = cap->value;
}

void plp_dose_ranges(const plp_decision *decision, uint32_t dose, plp_range out[4])
{
    const plp_dose *row = &plp_decision_book(decision)->doses[dose];
    out[0] = row->per_week;
    out[1] = row->minutes;
    out[2] = row->sessions;
    out[3] = row->weeks;
    if (row->is_home) /* caps are about sessions with a therapist */
        return;
    cut(&out[0], &decision->frequency);
    cut(&out[1], &decision->minutes);
    cut(&out[2], &decision->sessions);
    out[2] = plp_dose_fit_sessions(out[2], out[0], out[3]);
}

bool plp_dose_ends_early(const plp_dose *dose, plp_range sessions)
{
    return sessions.given && dose->reassess_after_sessions > sessions.high;
}

plp_stage plp_stage_within(const plp_decision *decision, const plp_dose *dose, uint32_t stage)
{
    plp_stage within = dose->stages[stage];
    if (!dose->is_home) {
        cut(&within.per_week, &decision->frequency);
        cut(&within.minutes, &decision->minutes);
    }
    return within;
}

bool plp_shows_displaced(const plp_decision *decision)
{
    return decision->dose.dose != PLP_NONE && decision->dose_displaced != PLP_NONE &&
           plp_shows_massage(decision);
}

bool plp_next_referral(const plp_decision *decision, plp_care_walk *walk, uint32_t *out)
{
    const plp_rulebook *book = plp_decision_book(decision);
    for (; walk->level <= PLP_NOW; walk->level++, walk->next = 0) {
        for (; walk->next < book->referrals_count; walk->next++) {
            const plp_care_state *state = &decision->referrals[walk->next];
            if (!state->shown || (uint32_t)PLP_NOW - state->urgency != walk->level)
                continue;
            *out = walk->next++;
            return true;
        }
    }
    return false;
}

bool plp_next_advice(const plp_decision *decision, plp_care_walk *walk, uint32_t *out)
{
    const plp_rulebook *book = plp_decision_book(decision);
    for (; walk->level <= PLP_CARE_OPTIONAL; walk->level++, walk->next = 0) {
        for (; walk->next < book->advices_count; walk->next++) {
            if (!decision->advices[walk->next].shown ||
                book->advices[walk->next].kind != walk->level)
                continue;
            *out = walk->next++;
            return true;
        }
    }
    return false;
}

bool plp_plan_urgency(const plp_decision *decision, plp_urgency *out)
{
    plp_care_walk walk = {0, 0};
    uint32_t first;
    if (!plp_next_referral(decision, &walk, &first))
        return false;
    *out = decision->referrals[first].urgency;
    return true;
}

static bool weaken(plp_grade grade, bool any, plp_grade *out)
{
    if (grade == PLP_GRADE_SAFETY || grade == PLP_GRADE_PROJECT)
        return any;
    if (!any || grade < *out)
        *out = grade;
    return true;
}

bool plp_plan_grade(const plp_decision *decision, plp_grade *out)
{
    const plp_rulebook *book = plp_decision_book(decision);
    bool any = false;
    *out = PLP_GRADE_STRONG;
    for (uint32_t i = 0; i < decision->shown_count; i++)
        any = weaken(book->techniques[decision->shown[i]].grade, any, out);
    if (decision->dose.dose != PLP_NONE)
        any = weaken(book->doses[decision->dose.dose].grade, any, out);
    return any;
}

bool plp_plan_reviewed(const plp_decision *decision)
{
    const plp_rulebook *book = plp_decision_book(decision);
    for (uint32_t i = 0; i < decision->fired_count; i++) {
        if (book->rules[decision->fired[i]].reviewed_by == NULL)
            return false;
    }
    return decision->fired_count > 0;
}

uint32_t plp_safety_open(const plp_decision *decision)
{
    plp_indices screen = decision->program->safety_facts;
    uint32_t open = 0;
    for (uint32_t i = 0; i < screen.count; i++)
        open += decision->facts.values[screen.at[i]].knowledge == PLP_UNKNOWN;
    return open;
}

bool plp_chain_has(const plp_decision *decision, plp_chain chain, uint32_t rule)
{
    for (uint32_t at = chain.first; at != PLP_NONE; at = decision->effects[at].next) {
        if (decision->effects[at].rule == rule)
            return true;
    }
    return false;
}

static bool sets_cap(const plp_decision *decision, const plp_cap *cap, uint32_t rule)
{
    return cap->set && plp_chain_has(decision, cap->because, rule);
}

bool plp_rule_limits(const plp_decision *decision, uint32_t rule)
{
    const plp_rulebook *book = plp_decision_book(decision);
    for (uint32_t region = 0; region < book->regions_count; region++) {
        if (sets_cap(decision, &decision->pressure_by_region[region], rule))
            return true;
    }
    return sets_cap(decision, &decision->pressure, rule) ||
           sets_cap(decision, &decision->minutes, rule) ||
           sets_cap(decision, &decision->frequency, rule) ||
           sets_cap(decision, &decision->sessions, rule) ||
           sets_cap(decision, &decision->target_pressure, rule);
}
