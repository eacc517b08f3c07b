/* SPDX-License-Identifier: MIT */
/* Rules by phase: when each fires, what its actions add to the plan, and what the next phase finds.
 */
#include "verify/model_span.h"

#include <string.h>

/* ---- clearance ---- */

plp_bit plp_world_covers(plp_world *world, uint32_t fact)
{
    const plp_rulebook *book = world->model->book;
    plp_logic *l = world->model->logic;
    uint32_t obtained = book->role_fact[PLP_ROLE_CLEARANCE];
    uint32_t scope = book->role_fact[PLP_ROLE_CLEARANCE_SCOPE];
    plp_bit covered = l->no;
    if (obtained == PLP_NONE || scope == PLP_NONE)
        return l->no;
    for (uint32_t m = 0; m < book->facts[scope].member_count; m++)
        if (book->facts[scope].members[m].item == fact)
            covered = plp_logic_or(l, covered, world->facts[scope].in[m]);
    return plp_logic_and(l, world->facts[obtained].yes, covered);
}

/* Would the rule's "clearance first" be lifted? */
static plp_bit lifts(plp_world *world, const plp_rule *rule)
{
    plp_logic *l = world->model->logic;
    plp_bit all = l->yes;
    bool clears = false;
    for (uint32_t i = 0; i < rule->action_count; i++) {
        if (rule->actions[i].kind != PLP_DO_CLEAR)
            continue;
        all = plp_logic_and(l, all, plp_world_covers(world, rule->actions[i].fact));
        clears = true;
    }
    if (clears && PLP_PLANTED(EVERY_CLEARANCE))
        return l->yes;
    return clears ? all : l->no;
}

/* ---- one action ---- */

typedef struct acting {
    plp_world *world;
    uint32_t rule;
    const plp_rule *declared;
    const plp_action *action;
    plp_bit on;     /* the rule fires, and the action's number has a value */
    plp_span value; /* of the action's number */
} acting;

static void put(const acting *a, plp_bit *item, plp_bit on)
{
    *item = plp_logic_or(a->world->model->logic, *item, on);
}

typedef void on_item(const acting *a, uint32_t item, plp_bit on);

static void each_member(const acting *a, plp_indices facts, bool regions, on_item *visit)
{
    plp_logic *l = a->world->model->logic;
    for (uint32_t i = 0; i < facts.count && !PLP_PLANTED(NO_MEMBERS); i++) {
        const plp_fact *fact = &a->world->model->book->facts[facts.at[i]];
        for (uint32_t m = 0; m < fact->member_count; m++) {
            const plp_member *member = &fact->members[m];
            plp_bit on = plp_logic_and(l, a->on, a->world->facts[facts.at[i]].in[m]);
            for (uint32_t r = 0; regions && r < member->regions.count; r++)
                visit(a, member->regions.at[r], on);
            if (!regions && member->item != PLP_NONE)
                visit(a, member->item, on);
        }
    }
}

static void each_technique(const acting *a, on_item *visit)
{
    for (uint32_t i = 0; i < a->action->techniques.count; i++)
        visit(a, a->action->techniques.at[i], a->on);
    each_member(a, a->action->technique_facts, false, visit);
}

static void exclude(const acting *a, uint32_t technique, plp_bit on)
{
    put(a, &a->world->now.excluded[technique], on);
}

static void avoid(const acting *a, uint32_t region, plp_bit on)
{
    put(a, &a->world->avoided[region], on);
}

/* A technique that a rule names twice in one action is ranked once. */
static void rank(const acting *a, uint32_t technique, plp_bit on)
{
    plp_world *w = a->world;
    for (uint32_t i = w->rank_count;
         i-- > 0 && (w->ranks[i].technique != PLP_NONE || PLP_PLANTED(RANKS_ONCE));) {
        if (w->ranks[i].technique == technique) {
            put(a, &w->ranks[i].on, on);
            return;
        }
    }
    if (!plp_memory_grow(w->model->memory, (void **)&w->ranks, &w->rank_capacity,
                         w->rank_count + 1u, sizeof *w->ranks)) {
        w->model->no_memory = true;
        return;
    }
    w->ranks[w->rank_count++] =
        (plp_rank_effect){on, a->value.constant ? a->value.value : 0, technique};
}

/* Between two actions, so that `rank` looks back no further. */
static void end_ranks(plp_world *w)
{
    if (!plp_memory_grow(w->model->memory, (void **)&w->ranks, &w->rank_capacity,
                         w->rank_count + 1u, sizeof *w->ranks)) {
        w->model->no_memory = true;
        return;
    }
    w->ranks[w->rank_count++] = (plp_rank_effect){w->model->logic->no, 0, PLP_NONE};
}

static void cap(const acting *a)
{
    plp_world *w = a->world;
    if (PLP_PLANTED(FORGOTTEN_PRESSURE_CAP) && w->now.cap_count == 0)
        return;
    if (PLP_PLANTED(FORGOTTEN_MINUTES_CAP) && a->action->kind == PLP_DO_CAP_MINUTES)
        return;
    if (!plp_memory_grow(w->model->memory, (void **)&w->caps, &w->cap_capacity,
                         w->now.cap_count + 1u, sizeof *w->caps)) {
        w->model->no_memory = true;
        return;
    }
    w->caps[w->now.cap_count++] = (plp_cap_effect){a->on, a->value, a->rule, a->action->kind};
}

static void dispose(const acting *a)
{
    plp_logic *l = a->world->model->logic;
    uint32_t level = a->action->level;
    plp_bit full = a->on;
    if (level == PLP_CLEARANCE_FIRST)
        full = plp_logic_and(l, a->on, plp_logic_not(l, lifts(a->world, a->declared)));
    for (uint32_t k = PLP_MODIFIED; k <= level; k++)
        put(a, &a->world->now.disposition[k], k <= PLP_MODIFIED ? a->on : full);
}

static void advise(const acting *a)
{
    plp_world *w = a->world;
    for (uint32_t i = 0; i < a->action->advices.count; i++)
        put(a, &w->advised_in[a->declared->phase][a->action->advices.at[i]], a->on);
    if (a->action->instead_of != PLP_NONE && a->action->advices.count > 0)
        put(a, &w->replaced_in[a->declared->phase][a->action->instead_of], a->on);
}

static void no_refer(const acting *a)
{
    plp_care_kind kind = a->world->model->book->referrals[a->action->subject].kind;
    bool blockable = kind != PLP_CARE_EMERGENCY && kind != PLP_CARE_MEDICAL;
    if (blockable && !PLP_PLANTED(NO_BLOCKS))
        put(a, &a->world->now.barred[a->action->subject], a->on);
}

static void act(const acting *a)
{
    plp_world *w = a->world;
    switch (a->action->kind) {
    case PLP_DO_DISPOSITION:
        dispose(a);
        break;
    case PLP_DO_EXCLUDE:
        if (!plp_action_is_regional(a->action))
            each_technique(a, exclude);
        break;
    case PLP_DO_AVOID:
        for (uint32_t i = 0; i < a->action->regions.count; i++)
            avoid(a, a->action->regions.at[i], a->on);
        each_member(a, a->action->region_facts, true, avoid);
        break;
    case PLP_DO_CAP_PRESSURE:
        if (!plp_action_is_regional(a->action))
            cap(a);
        break;
    case PLP_DO_CAP_MINUTES:
        cap(a);
        break;
    case PLP_DO_CLEAR:
        put(a, &w->now.clearing[a->action->fact], a->on);
        break;
    case PLP_DO_RANK:
        each_technique(a, rank);
        end_ranks(w);
        break;
    case PLP_DO_DOSE:
        put(a, &w->dosed[a->action->subject], a->on);
        break;
    case PLP_DO_STOP_COURSE:
        put(a, &w->stopped, a->on);
        break;
    case PLP_DO_REFER:
        put(a, &w->now.referred[a->action->subject], a->on);
        break;
    case PLP_DO_NO_REFER:
        no_refer(a);
        break;
    case PLP_DO_ADVISE:
        advise(a);
        break;
    case PLP_DO_CAP_FREQUENCY: /* what nothing in a rule or promise can ask about */
    case PLP_DO_CAP_SESSIONS:
    case PLP_DO_TARGET_PRESSURE:
    case PLP_DO_MAINTENANCE:
    case PLP_DO_POSITION:
    case PLP_DO_PRODUCT:
    case PLP_DO_ASK:
    case PLP_DO_NOTE:
    case PLP_ACTION_COUNT:
        break;
    }
}

/* What is known in part counts by its lower end, and where that is open by its upper. */
static void settle(plp_logic *l, plp_span *value)
{
    if (plp_span_is_exact(value))
        return;
    value->low = plp_logic_pick(l, value->low_open, value->high, value->low);
    value->low_open = plp_logic_and(l, value->low_open, value->high_open);
}

static void act_all(plp_world *world, uint32_t rule)
{
    const plp_rule *declared = &world->model->book->rules[rule];
    plp_logic *l = world->model->logic;
    for (uint32_t i = 0; i < declared->action_count; i++) {
        acting a = {world, rule, declared, &declared->actions[i], world->fired[rule], {0}};
        if (a.action->number != NULL) {
            a.value = plp_world_value(world, a.action->number, declared->phase);
            settle(l, &a.value);
            plp_bit none = plp_logic_or(l, a.value.never, a.value.low_open);
            a.on = plp_logic_and(l, a.on,
                                 plp_logic_not(l, none)); /* a cap without a value caps nothing */
        }
        act(&a);
    }
}

/* ---- phases ---- */

static bool copy_stage(plp_world *world, plp_stage_bits *to)
{
    const plp_rulebook *book = world->model->book;
    const plp_stage_bits *now = &world->now;
    struct {
        plp_bit **to;
        const plp_bit *from;
        uint32_t count;
    } lists[] = {{&to->excluded, now->excluded, book->techniques_count},
                 {&to->clearing, now->clearing, book->facts_count},
                 {&to->referred, now->referred, book->referrals_count},
                 {&to->barred, now->barred, book->referrals_count}};
    memcpy(to->disposition, now->disposition, sizeof to->disposition);
    to->cap_count = now->cap_count;
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++) {
        *lists[i].to = plp_arena_array(&world->arena, lists[i].count + 1u, sizeof(plp_bit));
        if (*lists[i].to == NULL)
            return false;
        memcpy(*lists[i].to, lists[i].from, lists[i].count * sizeof(plp_bit));
    }
    return true;
}

static void run_rule(plp_world *world, uint32_t rule)
{
    const plp_rule *declared = &world->model->book->rules[rule];
    plp_logic *l = world->model->logic;
    const plp_facts *given = world->model->options.given;
    world->rules[rule] = (plp_pair){l->no, l->yes};
    if (given != NULL && plp_rule_is_withheld(world->model->book, rule, given))
        return;
    plp_pair truth = plp_world_truth(world, declared->when, declared->phase);
    world->rules[rule] = truth;
    bool assumes = declared->if_unknown == PLP_ASSUME && !PLP_PLANTED(ASSUME_IS_ASK);
    world->fired[rule] = assumes ? plp_logic_not(l, truth.no) : truth.yes;
    act_all(world, rule);
}

bool plp_world_rules(plp_world *world, bool whole)
{
    plp_model *model = world->model;
    const plp_rulebook *book = model->book;
    uint32_t last = whole ? PLP_PHASE_COUNT : PLP_PHASE_TECHNIQUES + 1;
    plp_bit provisional =
        PLP_PLANTED(NO_FLOOR) ? model->logic->no : plp_world_safety_unknown(world);
    world->now.disposition[PLP_STANDARD] = model->logic->yes;
    for (uint32_t k = PLP_MODIFIED; k <= PLP_PROVISIONAL; k++)
        world->now.disposition[k] = provisional;
    for (uint32_t step = 0; step < last; step++) {
        uint32_t phase = PLP_PLANTED(PHASES_SWAPPED) && step < 2 ? 1 - step : step;
        if (!copy_stage(world, &world->stages[phase]))
            return false;
        for (uint32_t r = book->phase_begin[phase]; r < book->phase_begin[phase + 1]; r++)
            run_rule(world, r);
        if (phase == PLP_PHASE_TECHNIQUES && whole)
            plp_world_massage(world);
        if (phase == PLP_PHASE_DOSING)
            plp_world_dose(world);
    }
    return !model->no_memory && copy_stage(world, &world->stages[PLP_PHASE_FINISHED]);
}
