/* SPDX-License-Identifier: MIT */
/* What a plan says and in which order: asked by every format, so that they cannot disagree. */
#ifndef PLP_PLAN_CHOOSE_H
#define PLP_PLAN_CHOOSE_H

#include "plan/plan.h"

static inline bool plp_chain_any(plp_chain chain)
{
    return chain.first != PLP_NONE;
}

/** Limits, regions, positions, wishes, notes: everything that belongs to a massage, now or after clearance.
 * Not for the two dispositions that send the person elsewhere. */
bool plp_shows_conduct(const plp_decision *decision);
/** Techniques and dose. */
bool plp_shows_massage(const plp_decision *decision);
/** Questions and contradictions: everywhere but in an emergency, where nothing may distract. */
bool plp_shows_questions(const plp_decision *decision);

/** Is a technique listed as refused: wanted, or with a score, but not to be had? */
bool plp_shows_excluded(const plp_decision *decision, uint32_t technique);
/** Why it is refused: up to two chains. */
size_t plp_why_excluded(const plp_decision *decision, uint32_t technique, plp_chain out[2]);
/** Is the limit on pressure of this effect, one of decision->pressure.because, below what the technique needs? */
bool plp_cap_keeps_out(const plp_decision *decision, uint32_t technique, uint32_t effect);
/** Is a referral listed as blocked: asked for by a rule, or wanted? */
bool plp_shows_blocked(const plp_decision *decision, uint32_t referral);
/** Did the patient wish for this referral, in a set of referrals? */
bool plp_referral_wanted(const plp_decision *decision, uint32_t referral);
/** Does a dose stand beside the chosen one: offered (an option) or for home? */
bool plp_shows_option(const plp_decision *decision, uint32_t dose);
bool plp_shows_home(const plp_decision *decision, uint32_t dose);
/** The pressure at which a technique is shown, cut to the cap. False: it has none. */
bool plp_pressure_of(const plp_decision *decision, uint32_t technique, unsigned *low,
                     unsigned *high);

/** Is a technique not to be used on this region? */
bool plp_not_on(const plp_decision *decision, uint32_t technique, uint32_t region);
/** A dose beside the chosen one, cut to the caps: per week, minutes, sessions, weeks. */
void plp_dose_ranges(const plp_decision *decision, uint32_t dose, plp_range out[4]);
/** Has a course of so many sessions ended before the dose's own text would have it checked? Then it is checked at its
 * end: no text may speak of more sessions than the plan has. */
bool plp_dose_ends_early(const plp_dose *dose, plp_range sessions);
/** A stage of a dose, cut to the caps. */
plp_stage plp_stage_within(const plp_decision *decision, const plp_dose *dose, uint32_t stage);
/** Is it told that another dose would have fitted too? */
bool plp_shows_displaced(const plp_decision *decision);

/* A walk in order. Begin with {0}. */
typedef struct plp_care_walk {
    uint32_t level, next;
} plp_care_walk;

/** The next referral shown: most pressing first, then by id. */
bool plp_next_referral(const plp_decision *decision, plp_care_walk *walk, uint32_t *out);
/** The next advice shown: by kind, then by id. */
bool plp_next_advice(const plp_decision *decision, plp_care_walk *walk, uint32_t *out);

/** The most pressing urgency of the referrals shown. False: none is shown. */
bool plp_plan_urgency(const plp_decision *decision, plp_urgency *out);
/** The weakest grade of the techniques and the dose shown, apart from safety and project. False: none. */
bool plp_plan_grade(const plp_decision *decision, plp_grade *out);
/** Were all rules that fired signed off by a clinician? */
bool plp_plan_reviewed(const plp_decision *decision);
/** How many facts of the safety screen are unknown. */
uint32_t plp_safety_open(const plp_decision *decision);
/** Does a chain hold an effect of this rule? */
bool plp_chain_has(const plp_decision *decision, plp_chain chain, uint32_t rule);
/** Does a rule set one of the limits that the plan shows? */
bool plp_rule_limits(const plp_decision *decision, uint32_t rule);

#endif
