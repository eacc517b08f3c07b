/* SPDX-License-Identifier: MIT */
/* Subjects of questions (explore/subject.h) as bits of a world. */
#ifndef PLP_VERIFY_MODEL_SUBJECT_H
#define PLP_VERIFY_MODEL_SUBJECT_H

#include "explore/subject.h"
#include "verify/model.h"

/** Is it in the plan? */
plp_bit plp_world_subject(plp_world *world, plp_subject subject);
/** Does the disposition leave room for a session, so that its limits and positions are told? */
plp_bit plp_world_session(plp_world *world);
/** Does the rule fire, with a value for the action's number, if it has one? */
plp_bit plp_world_acts(plp_world *world, uint32_t rule, const plp_action *action, plp_span *value);
/** Does this action of the rule speak about a limit, position or product, and with which value? */
plp_bit plp_world_speaks(plp_world *world, plp_subject subject, uint32_t rule,
                         const plp_action *action, plp_span *value);

#endif
