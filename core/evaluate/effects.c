/* SPDX-License-Identifier: MIT */
/* Effects: each action of a rule that fired becomes one effect per item that it touches. */
#include "evaluate/evaluation.h"

#include <math.h>

uint32_t plp_effect_add(plp_evaluation *e, plp_chain *chain, uint32_t rule, uint32_t action,
                        double number)
{
    plp_decision *d = &e->decision;
    size_t capacity = d->effect_capacity;
    if (!plp_memory_grow(e->arena.memory, (void **)&d->effects, &capacity,
                         (size_t)d->effect_count + 1, sizeof *d->effects)) {
        e->no_memory = true;
        return PLP_NONE;
    }
    d->effect_capacity = (uint32_t)capacity;
    uint32_t at = d->effect_count++;
    d->effects[at] = (plp_effect){rule, action, number, PLP_NONE};
    if (chain->first == PLP_NONE)
        chain->first = at;
    else
        d->effects[chain->last].next = at;
    chain->last = at;
    return at;
}

plp_phase plp_effect_phase(const plp_evaluation *e, uint32_t effect)
{
    return e->book->rules[e->decision.effects[effect].rule].phase;
}

bool plp_chain_before(const plp_evaluation *e, plp_chain chain, plp_phase phase)
{
    return chain.first != PLP_NONE && plp_effect_phase(e, chain.first) < phase;
}

/* ---- one action ---- */

typedef struct acting {
    plp_evaluation *e;
    uint32_t rule, index;
    const plp_action *action;
    double number; /* the value of the action's number at this patient */
} acting;

static void touch(const acting *a, plp_chain *chain)
{
    /* A rule may name an item twice, by itself and through a group or a set: once is enough. */
    const plp_effect *last = chain->first == PLP_NONE ? NULL : &a->e->decision.effects[chain->last];
    if (!last || last->rule != a->rule || last->action != a->index)
        plp_effect_add(a->e, chain, a->rule, a->index, a->number);
}

typedef void on_item(const acting *a, uint32_t item);

/* Members of set facts that are known to be in. */
static void each_member(const acting *a, plp_indices facts, bool regions, on_item *visit)
{
    for (uint32_t i = 0; i < facts.count; i++) {
        const plp_fact *fact = &a->e->book->facts[facts.at[i]];
        for (uint32_t m = 0; m < fact->member_count; m++) {
            const plp_member *member = &fact->members[m];
            if (!plp_facts_has(&a->e->decision.facts, facts.at[i], m))
                continue;
            if (regions)
                for (uint32_t r = 0; r < member->regions.count; r++)
                    visit(a, member->regions.at[r]);
            else if (member->item != PLP_NONE)
                visit(a, member->item);
        }
    }
}

static void each_technique(const acting *a, on_item *visit)
{
    for (uint32_t i = 0; i < a->action->techniques.count; i++)
        visit(a, a->action->techniques.at[i]);
    each_member(a, a->action->technique_facts, false, visit);
}

static void each_region(const acting *a, on_item *visit)
{
    for (uint32_t i = 0; i < a->action->regions.count; i++)
        visit(a, a->action->regions.at[i]);
    each_member(a, a->action->region_facts, true, visit);
}

static void exclude_everywhere(const acting *a, uint32_t technique)
{
    plp_technique_state *state = &a->e->decision.techniques[technique];
    state->excluded = true;
    touch(a, &state->excluding);
}

static void exclude_regionally(const acting *a, uint32_t technique)
{
    touch(a, &a->e->decision.techniques[technique].excluding_regionally);
}

static void avoid_region(const acting *a, uint32_t region)
{
    touch(a, &a->e->decision.avoided[region]);
}

static void cap(const acting *a, plp_cap *target)
{
    uint32_t before = a->e->decision.effect_count;
    touch(a, &target->because);
    if (a->e->decision.effect_count > before)
        plp_caps_apply(a->e, target, before);
}

static void cap_region(const acting *a, uint32_t region)
{
    cap(a, &a->e->decision.pressure_by_region[region]);
}

static void cap_pressure(const acting *a)
{
    if (plp_action_is_regional(a->action))
        each_region(a, cap_region);
    else
        cap(a, &a->e->decision.pressure);
}

static void rank_technique(const acting *a, uint32_t technique)
{
    plp_technique_state *state = &a->e->decision.techniques[technique];
    uint32_t before = a->e->decision.effect_count;
    touch(a, &state->ranking);
    if (a->e->decision.effect_count > before)
        state->score += a->number;
}

static void clear(const acting *a)
{
    plp_decision *d = &a->e->decision;
    uint32_t i = 0;
    while (i < d->clearance_count && (d->clearances[i].provider != a->action->subject ||
                                      d->clearances[i].fact != a->action->fact))
        i++;
    if (i == d->clearance_count) {
        d->clearances[d->clearance_count++] =
            (plp_clearance){a->action->subject,
                            a->action->fact,
                            plp_clearance_covers(a->e, a->action->fact),
                            {PLP_NONE, PLP_NONE}};
    }
    touch(a, &d->clearances[i].because);
}

static void refer(const acting *a)
{
    plp_care_state *state = &a->e->decision.referrals[a->action->subject];
    if (!state->given || (plp_urgency)a->action->level > state->urgency)
        state->urgency = (plp_urgency)a->action->level;
    state->given = true;
    touch(a, &state->asking);
}

static void advise(const acting *a)
{
    plp_decision *d = &a->e->decision;
    for (uint32_t i = 0; i < a->action->advices.count; i++) {
        plp_care_state *state = &d->advices[a->action->advices.at[i]];
        state->given = true;
        touch(a, &state->asking);
    }
    if (a->action->instead_of != PLP_NONE && a->action->advices.count > 0)
        touch(a, &d->advices[a->action->instead_of].blocking);
}

static void act(const acting *a)
{
    plp_decision *d = &a->e->decision;
    const plp_action *action = a->action;
    switch (action->kind) {
    case PLP_DO_DISPOSITION:
        touch(a, &d->dispositions[action->level]);
        break;
    case PLP_DO_EXCLUDE:
        each_technique(a, plp_action_is_regional(action) ? exclude_regionally : exclude_everywhere);
        break;
    case PLP_DO_AVOID:
        each_region(a, avoid_region);
        break;
    case PLP_DO_CAP_PRESSURE:
        cap_pressure(a);
        break;
    case PLP_DO_CAP_MINUTES:
        cap(a, &d->minutes);
        break;
    case PLP_DO_CAP_FREQUENCY:
        cap(a, &d->frequency);
        break;
    case PLP_DO_CAP_SESSIONS:
        cap(a, &d->sessions);
        break;
    case PLP_DO_CLEAR:
        clear(a);
        break;
    case PLP_DO_RANK:
        each_technique(a, rank_technique);
        break;
    case PLP_DO_TARGET_PRESSURE:
        cap(a, &d->target_pressure);
        break;
    case PLP_DO_DOSE:
        touch(a, &d->dose_chosen[action->subject]);
        break;
    case PLP_DO_STOP_COURSE:
        touch(a, &d->stopped);
        break;
    case PLP_DO_MAINTENANCE:
        touch(a, &d->dose.maintaining);
        break;
    case PLP_DO_POSITION:
        touch(a, &d->positions[action->subject]);
        break;
    case PLP_DO_PRODUCT:
        touch(a, &d->products[action->subject]);
        break;
    case PLP_DO_REFER:
        refer(a);
        break;
    case PLP_DO_NO_REFER:
        touch(a, &d->referrals[action->subject].blocking);
        break;
    case PLP_DO_ADVISE:
        advise(a);
        break;
    case PLP_DO_ASK:
        for (uint32_t i = 0; i < action->facts.count; i++)
            touch(a, &d->asked[action->facts.at[i]]);
        break;
    case PLP_DO_NOTE:
        touch(a, &d->notes);
        break;
    case PLP_ACTION_COUNT:
        break;
    }
}

/* The number of an action at this patient: of what is known in part the lower end, or, where that
 * is open, the upper: no answer gives more. NaN: there is none. */
static double number_of(const plp_evaluation *e, const plp_rule *rule, const plp_action *action)
{
    if (!action->number)
        return 0;
    plp_interval value = plp_term_value(e, action->number, rule->phase);
    double number = isinf(value.low) ? value.high : value.low;
    return value.never || isinf(number) ? NAN : number;
}

void plp_effects_of_rule(plp_evaluation *e, uint32_t rule)
{
    const plp_rule *declared = &e->book->rules[rule];
    for (uint32_t i = 0; i < declared->action_count; i++) {
        acting a = {e, rule, i, &declared->actions[i],
                    number_of(e, declared, &declared->actions[i])};
        if (!isnan(a.number)) /* a cap without a value caps nothing */
            act(&a);
    }
}

bool plp_decision_sets_name(const plp_decision *decision, plp_indices facts, uint32_t item)
{
    const plp_rulebook *book = plp_decision_book(decision);
    for (uint32_t f = 0; f < facts.count; f++) {
        const plp_fact *fact = &book->facts[facts.at[f]];
        for (uint32_t m = 0; m < fact->member_count; m++)
            if (plp_member_names(&fact->members[m], item) &&
                plp_facts_has(&decision->facts, facts.at[f], m))
                return true;
    }
    return false;
}
