/* SPDX-License-Identifier: MIT */
/* What could still change: which rules an answer may turn, and what of the plan they touch.
 *
 * Everything here errs on the side of asking: a question too many is a nuisance, a question too few
 * is a wrong plan.
 */
#include "evaluate/evaluation.h"

#include <string.h>

#define BIT(name) (1u << PLP_CHANGE_##name)

static bool any_unknown(const plp_evaluation *e, plp_indices facts)
{
    for (uint32_t i = 0; i < facts.count; i++)
        if (e->decision.facts.values[facts.at[i]].knowledge == PLP_UNKNOWN)
            return true;
    return false;
}

static bool reads_so_far(const plp_program *program, uint32_t rule)
{
    uint32_t low = 0, high = program->so_far_rules.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (program->so_far_rules.at[middle] < rule)
            low = middle + 1;
        else
            high = middle;
    }
    return low < program->so_far_rules.count && program->so_far_rules.at[low] == rule;
}

bool plp_change_by_so_far(const plp_evaluation *e, uint32_t rule)
{
    return e->so_far_open && reads_so_far(e->program, rule);
}

plp_truth plp_change_widened(const plp_evaluation *e, uint32_t rule)
{
    if (!e->program->rule_open[rule] && !plp_change_by_so_far(e, rule))
        return e->decision.rules[rule];
    plp_formula formula = e->program->rules[rule];
    return plp_formula_run_open(e->program->steps + formula.first, formula.count, e->widened,
                                e->stack);
}

static void widen(plp_evaluation *e)
{
    const plp_predicates *predicates = &e->program->predicates;
    memcpy(e->widened, e->truth, predicates->count);
    for (uint32_t p = 1; p < predicates->count; p++)
        if (predicates->at[p].open && any_unknown(e, predicates->at[p].facts))
            e->widened[p] = PLP_UNDECIDED;
    e->so_far_open = e->decision.disposition == PLP_CLEARANCE_FIRST;
    if (e->so_far_open)
        memset(e->widened + predicates->so_far_begin[0], PLP_UNDECIDED,
               predicates->count - predicates->so_far_begin[0]);
}

/* ---- one action ---- */

static bool shows_techniques(plp_disposition stable)
{
    return stable <= PLP_CLEARANCE_FIRST; /* then they stand in after_clearance */
}

static bool shows_advice(const plp_evaluation *e, const plp_action *action, plp_disposition stable)
{
    for (uint32_t i = 0; i < action->advices.count; i++)
        if (plp_care_kind_shown(stable, e->book->advices[action->advices.at[i]].kind, true))
            return true;
    return action->instead_of != PLP_NONE && /* what it would replace */
           plp_care_kind_shown(stable, e->book->advices[action->instead_of].kind, true);
}

static uint32_t change_of_technique_action(plp_action_kind kind)
{
    switch (kind) {
    case PLP_DO_RANK:
        return BIT(TECHNIQUES) | BIT(DOSE);
    case PLP_DO_EXCLUDE:
    case PLP_DO_CAP_PRESSURE:
        return BIT(TECHNIQUES) | BIT(DOSE) | BIT(LIMITS);
    case PLP_DO_AVOID:
    case PLP_DO_TARGET_PRESSURE:
        return BIT(LIMITS);
    case PLP_DO_CAP_MINUTES:
    case PLP_DO_CAP_FREQUENCY:
    case PLP_DO_CAP_SESSIONS:
        return BIT(LIMITS) | BIT(DOSE);
    default: /* DOSE, STOP_COURSE, MAINTENANCE */
        return BIT(DOSE);
    }
}

static uint32_t change_of_disposition(plp_disposition level, plp_disposition stable)
{
    if (level < stable)
        return 0;
    uint32_t bits = BIT(DISPOSITION);
    if (level > stable && shows_techniques(stable))
        bits |= BIT(TECHNIQUES) | BIT(DOSE);
    return bits;
}

static uint32_t change_of_action(const plp_evaluation *e, const plp_action *action,
                                 plp_disposition stable)
{
    switch (action->kind) {
    case PLP_DO_DISPOSITION:
        return change_of_disposition((plp_disposition)action->level, stable);
    case PLP_DO_CLEAR:
        return stable <= PLP_CLEARANCE_FIRST ? BIT(DISPOSITION) : 0;
    case PLP_DO_REFER:
    case PLP_DO_NO_REFER:
        return plp_care_kind_shown(stable, e->book->referrals[action->subject].kind, false)
                   ? BIT(REFERRALS)
                   : 0;
    case PLP_DO_ADVISE:
        return shows_advice(e, action, stable) ? BIT(ADVICE) : 0;
    case PLP_DO_POSITION:
    case PLP_DO_PRODUCT:
        return shows_techniques(stable) ? BIT(LIMITS) : 0;
    case PLP_DO_NOTE:
        return stable < PLP_URGENT_REFERRAL ? BIT(NOTES) : 0;
    case PLP_DO_ASK:
    case PLP_ACTION_COUNT:
        return 0;
    default:
        return shows_techniques(stable) ? change_of_technique_action(action->kind) : 0;
    }
}

static uint32_t compute_change(const plp_evaluation *e, const plp_rule *rule,
                               plp_disposition stable)
{
    uint32_t bits = 0;
    for (uint32_t i = 0; i < rule->action_count; i++)
        bits |= change_of_action(e, &rule->actions[i], stable);
    return bits;
}

/* ---- through the plan so far ---- */

static bool feeds_so_far(const plp_rule *rule)
{
    for (uint32_t i = 0; i < rule->action_count; i++) {
        switch (rule->actions[i].kind) {
        case PLP_DO_DISPOSITION:
        case PLP_DO_EXCLUDE:
        case PLP_DO_CAP_PRESSURE:
        case PLP_DO_CAP_MINUTES:
        case PLP_DO_CLEAR:
        case PLP_DO_RANK:
        case PLP_DO_DOSE:
        case PLP_DO_STOP_COURSE:
        case PLP_DO_REFER:
        case PLP_DO_NO_REFER:
            return true;
        default:
            break;
        }
    }
    return false;
}

static plp_disposition worst_of(const plp_rule *rule)
{
    uint32_t worst = PLP_STANDARD;
    for (uint32_t i = 0; i < rule->action_count; i++)
        if (rule->actions[i].kind == PLP_DO_DISPOSITION && rule->actions[i].level > worst)
            worst = rule->actions[i].level;
    return (plp_disposition)worst;
}

_Static_assert(PLP_CHANGE_COUNT <= 8, "the bits of a rule fit into a byte");

void plp_change_tabulate(plp_evaluation *e)
{
    for (uint32_t i = 0; i < e->book->rules_count; i++) {
        const plp_rule *rule = &e->book->rules[i];
        plp_rule_change *change = &e->changes[i];
        for (uint32_t stable = 0; stable < PLP_DISPOSITION_COUNT; stable++)
            change->bits[stable] = (uint8_t)compute_change(e, rule, (plp_disposition)stable);
        change->worst = (uint8_t)worst_of(rule);
        change->phase = (uint8_t)rule->phase;
        change->feeds_so_far = feeds_so_far(rule);
    }
}

/* ---- what stands, and what follows ---- */

/* What rules that are true whatever is answered ask for. */
static plp_disposition find_stable(const plp_evaluation *e)
{
    const plp_decision *d = &e->decision;
    plp_disposition stable = PLP_STANDARD;
    for (uint32_t level = PLP_MODIFIED; level < PLP_DISPOSITION_COUNT; level++) {
        for (uint32_t at = d->dispositions[level].first; at != PLP_NONE; at = d->effects[at].next) {
            uint32_t rule = d->effects[at].rule;
            bool lifted = level == PLP_CLEARANCE_FIRST && plp_clearance_lifts(e, rule);
            if (!lifted && !reads_so_far(e->program, rule) &&
                plp_change_widened(e, rule) == PLP_TRUE)
                stable = (plp_disposition)level;
        }
    }
    return stable;
}

void plp_change_begin(plp_evaluation *e, plp_outlook *out)
{
    *out = (plp_outlook){.stable = PLP_STANDARD};
    widen(e);
    out->stable = find_stable(e);
    for (uint32_t i = 0; i < e->program->so_far_rules.count; i++) {
        uint32_t rule = e->program->so_far_rules.at[i];
        const plp_rule_change *change = &e->changes[rule];
        for (uint32_t phase = 0; phase < change->phase; phase++)
            out->later[phase] |= change->bits[out->stable];
    }
}

uint32_t plp_change_of_rule(const plp_evaluation *e, const plp_outlook *outlook, uint32_t rule)
{
    const plp_rule_change *change = &e->changes[rule];
    uint32_t bits = change->bits[outlook->stable];
    return change->feeds_so_far ? bits | outlook->later[change->phase] : bits;
}

plp_disposition plp_change_worst(const plp_evaluation *e, uint32_t rule)
{
    return (plp_disposition)e->changes[rule].worst;
}
