/* SPDX-License-Identifier: MIT */
/* Is a subject in the plan? The bit for what plp_subject_is_in says of a decision. */
#include "verify/model_subject.h"

/* Members of these set facts that stand for the region. */
static plp_bit region_by_fact(plp_world *world, plp_indices facts, uint32_t region)
{
    const plp_rulebook *book = world->model->book;
    plp_logic *l = world->model->logic;
    plp_bit any = l->no;
    for (uint32_t i = 0; i < facts.count; i++) {
        const plp_fact *fact = &book->facts[facts.at[i]];
        for (uint32_t m = 0; m < fact->member_count; m++)
            if (plp_indices_have(fact->members[m].regions, region))
                any = plp_logic_or(l, any, world->facts[facts.at[i]].in[m]);
    }
    return any;
}

plp_bit plp_world_acts(plp_world *world, uint32_t rule, const plp_action *action, plp_span *value)
{
    plp_logic *l = world->model->logic;
    plp_bit on = world->fired[rule];
    *value = (plp_span){0};
    if (action->number == NULL || on == l->no)
        return on;
    *value = plp_world_value(world, action->number, world->model->book->rules[rule].phase);
    plp_bit none = plp_logic_or(l, value->never, value->low_open);
    return plp_logic_and(l, on, plp_logic_not(l, none));
}

plp_bit plp_world_speaks(plp_world *world, plp_subject subject, uint32_t rule,
                         const plp_action *action, plp_span *value)
{
    static const plp_action_kind caps[PLP_LIMIT_COUNT] = {
        [PLP_LIMIT_PRESSURE] = PLP_DO_CAP_PRESSURE,
        [PLP_LIMIT_MINUTES] = PLP_DO_CAP_MINUTES,
        [PLP_LIMIT_FREQUENCY] = PLP_DO_CAP_FREQUENCY,
        [PLP_LIMIT_SESSIONS] = PLP_DO_CAP_SESSIONS,
    };
    plp_logic *l = world->model->logic;
    uint32_t i = subject.index;
    bool about = false;
    plp_bit of_region = l->yes;
    if (subject.kind == PLP_SUBJECT_POSITION)
        about = action->kind == PLP_DO_POSITION && action->subject == i;
    else if (subject.kind == PLP_SUBJECT_PRODUCT)
        about = action->kind == PLP_DO_PRODUCT && action->subject == i;
    else if (subject.kind == PLP_SUBJECT_LIMIT && i < PLP_LIMIT_COUNT)
        about = action->kind == caps[i] && !plp_action_is_regional(action);
    else if (subject.kind == PLP_SUBJECT_LIMIT)
        about = action->kind == PLP_DO_CAP_PRESSURE && plp_action_is_regional(action);
    if (!about)
        return l->no;
    if (subject.kind == PLP_SUBJECT_LIMIT && i >= PLP_LIMIT_COUNT &&
        !plp_indices_have(action->regions, i - PLP_LIMIT_COUNT))
        of_region = region_by_fact(world, action->region_facts, i - PLP_LIMIT_COUNT);
    if (of_region == l->no)
        return l->no;
    return plp_logic_and(l, of_region, plp_world_acts(world, rule, action, value));
}

static plp_bit any_speaks(plp_world *world, plp_subject subject)
{
    const plp_rulebook *book = world->model->book;
    plp_logic *l = world->model->logic;
    plp_bit any = l->no;
    plp_span value;
    for (uint32_t r = 0; r < book->rules_count; r++)
        for (uint32_t a = 0; a < book->rules[r].action_count; a++)
            any = plp_logic_or(
                l, any, plp_world_speaks(world, subject, r, &book->rules[r].actions[a], &value));
    return any;
}

plp_bit plp_world_session(plp_world *world)
{
    return plp_logic_not(world->model->logic, world->now.disposition[PLP_NO_MASSAGE]);
}

static plp_bit disposition_is(plp_world *world, uint32_t level)
{
    plp_logic *l = world->model->logic;
    plp_bit above = level + 1 < PLP_DISPOSITION_COUNT ? world->now.disposition[level + 1] : l->no;
    return plp_logic_and(l, world->now.disposition[level], plp_logic_not(l, above));
}

plp_bit plp_world_subject(plp_world *world, plp_subject subject)
{
    plp_logic *l = world->model->logic;
    uint32_t i = subject.index;
    switch (subject.kind) {
    case PLP_SUBJECT_DISPOSITION:
        return i == PLP_NONE ? l->yes : disposition_is(world, i);
    case PLP_SUBJECT_TECHNIQUE:
        return world->shown[i];
    case PLP_SUBJECT_REFERRAL:
        return world->referral_shown[i];
    case PLP_SUBJECT_ADVICE:
        return world->advice_shown[i];
    case PLP_SUBJECT_DOSE:
        return i == PLP_NONE ? world->has_dose : world->dose[i];
    case PLP_SUBJECT_REGION:
        return plp_logic_and(l, plp_world_session(world), world->avoided[i]);
    case PLP_SUBJECT_LIMIT:
    case PLP_SUBJECT_POSITION:
    case PLP_SUBJECT_PRODUCT:
        return plp_logic_and(l, plp_world_session(world), any_speaks(world, subject));
    case PLP_SUBJECT_RULE:
        return world->rules[i].yes;
    case PLP_SUBJECT_COUNT:
        break;
    }
    return l->no;
}
