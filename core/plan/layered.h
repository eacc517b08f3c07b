/* SPDX-License-Identifier: MIT */
/* What higher layers did to a plan: which of their changes it rests on, and which rules they kept from speaking. */
#ifndef PLP_PLAN_LAYERED_H
#define PLP_PLAN_LAYERED_H

#include "plan/plan.h"

/** Does the plan rest on this change: a rule that speaks or would have, a limit or define that turns a condition, an item
 * that is shown? */
bool plp_shows_change(const plp_decision *decision, const plp_layer_change *change);
/** Would the rule have spoken that was switched off? */
bool plp_shows_disabled(const plp_decision *decision, const plp_disabled *disabled);
/** Would the rule have spoken whose review is overdue? */
bool plp_shows_withheld(const plp_decision *decision, uint32_t rule);

#endif
