/* SPDX-License-Identifier: MIT */
/* What is unknown and was looked at, and which questions are worth asking.
 *
 * A fact is looked at when a rule that may still turn has an undecided predicate on it, or when a
 * rule that fired, or may yet fire, acts upon it (avoid(surgery_region), exclude(pref_refused)). It
 * is a question when an answer could change something that is shown, when a rule asks for it, or
 * when it belongs to the safety screen.
 */
#include "evaluate/evaluation.h"

#include <string.h>
#include "program/sort.h"

static bool is_unknown(const plp_evaluation *e, uint32_t fact)
{
    return e->decision.facts.values[fact].knowledge == PLP_UNKNOWN;
}

/* ---- rules that look ---- */

typedef struct looking {
    uint32_t rule;
    uint32_t bits;
    plp_disposition worst;
} looking;

static void look_at(plp_evaluation *e, const looking *by, uint32_t fact)
{
    if (!is_unknown(e, fact))
        return;
    plp_question *about = &e->about[fact];
    e->looked_at[fact] = true;
    about->could_change |= by->bits;
    if (by->worst > about->worst)
        about->worst = by->worst;
    if (by->rule == PLP_NONE || e->counted[fact] == by->rule + 1) /* counted already? */
        return;
    e->counted[fact] = by->rule + 1;
    about->rules++;
}

static void look_at_all(plp_evaluation *e, const looking *by, plp_indices facts)
{
    for (uint32_t i = 0; i < facts.count; i++)
        look_at(e, by, facts.at[i]);
}

static void look_at_formula(plp_evaluation *e, const looking *by, plp_formula formula)
{
    for (uint32_t i = 0; i < formula.count; i++) {
        const plp_step *step = &e->program->steps[formula.first + i];
        if (step->op == PLP_OP_PREDICATE && e->widened[step->operand] == PLP_UNDECIDED)
            look_at_all(e, by, e->program->predicates.at[step->operand].facts);
    }
}

static void visit_rule(plp_evaluation *e, const plp_outlook *outlook, uint32_t rule)
{
    if (plp_decision_withholds(&e->decision, rule))
        return;
    plp_truth truth = plp_change_widened(e, rule);
    bool fired = e->decision.rules[rule] == PLP_TRUE;
    if (truth == PLP_FALSE && !fired)
        return;
    bool acts_on_unknown = e->program->action_facts[rule].count > 0;
    if (truth != PLP_UNDECIDED && !acts_on_unknown)
        return;
    looking by = {rule, plp_change_of_rule(e, outlook, rule), plp_change_worst(e, rule)};
    if (truth == PLP_UNDECIDED)
        look_at_formula(e, &by, e->program->rules[rule]);
    look_at_all(e, &by, e->program->action_facts[rule]);
}

/* Each rule once. Those that may turn although they are decided may be false now. */
static void visit_rules(plp_evaluation *e, const plp_outlook *outlook)
{
    const plp_program *program = e->program;
    for (uint32_t i = 0; i < e->touched_count; i++)
        if (!program->rule_open[e->touched[i]] && !plp_change_by_so_far(e, e->touched[i]))
            visit_rule(e, outlook, e->touched[i]);
    for (uint32_t i = 0; i < program->open_rules.count; i++)
        visit_rule(e, outlook, program->open_rules.at[i]);
    for (uint32_t i = 0; e->so_far_open && i < program->so_far_rules.count; i++)
        if (!program->rule_open[program->so_far_rules.at[i]])
            visit_rule(e, outlook, program->so_far_rules.at[i]);
}

/* ---- what the engine itself reads ---- */

static void visit_role(plp_evaluation *e, plp_role role, uint32_t bits)
{
    uint32_t fact = e->book->role_fact[role];
    looking by = {PLP_NONE, bits, PLP_STANDARD};
    if (fact != PLP_NONE)
        look_at(e, &by, fact);
}

static void visit_roles(plp_evaluation *e, const plp_outlook *outlook)
{
    const plp_decision *d = &e->decision;
    uint32_t ranked = 1u << PLP_CHANGE_TECHNIQUES,
             lifted = ranked | 1u << PLP_CHANGE_DISPOSITION | 1u << PLP_CHANGE_DOSE;
    if (outlook->stable <= PLP_CLEARANCE_FIRST) {
        visit_role(e, PLP_ROLE_WANTED, ranked);
        visit_role(e, PLP_ROLE_HELPED, ranked);
    }
    bool withheld = false;
    for (uint32_t i = 0; i < d->clearance_count; i++)
        withheld |= !d->clearances[i].granted;
    if (!withheld || outlook->stable > PLP_CLEARANCE_FIRST)
        return;
    visit_role(e, PLP_ROLE_CLEARANCE, lifted);
    visit_role(e, PLP_ROLE_CLEARANCE_SCOPE, lifted);
}

/* While one of them is unknown the plan is at best provisional. */
static void visit_safety(plp_evaluation *e, const plp_outlook *outlook)
{
    looking by = {PLP_NONE, 0, PLP_STANDARD};
    if (outlook->stable < PLP_PROVISIONAL)
        by.bits = (1u << PLP_CHANGE_DISPOSITION) | outlook->later[PLP_PHASE_SAFETY];
    look_at_all(e, &by, e->program->safety_facts);
}

/* Did `otherwise` answer it, although an answer to something else may bring the question back? */
static bool may_come_back(const plp_evaluation *e, uint32_t fact)
{
    plp_formula asked = e->program->asked[fact];
    return !is_unknown(e, fact) && e->decision.given->values[fact].knowledge == PLP_UNKNOWN &&
           plp_formula_run_open(e->program->steps + asked.first, asked.count, e->widened,
                                e->stack) == PLP_UNDECIDED;
}

/* Whether a question applies may itself be unknown: then that is asked too. Farthest questions
 * first. */
static void visit_asked_when(plp_evaluation *e)
{
    for (uint32_t i = e->program->preparation_count; i-- > 0;) {
        if (e->program->preparations[i].kind != PLP_PREPARE_FACT)
            continue;
        uint32_t fact = e->program->preparations[i].subject;
        looking by = {PLP_NONE, e->about[fact].could_change, e->about[fact].worst};
        if (may_come_back(e, fact))
            by.bits = (1u << PLP_CHANGE_COUNT) - 1;
        else if (!e->looked_at[fact])
            continue;
        look_at_formula(e, &by, e->program->asked[fact]);
    }
}

/* ---- the lists ---- */

static bool may_be_asked(plp_evaluation *e, uint32_t fact)
{
    plp_formula formula = e->program->asked[fact];
    return is_unknown(e, fact) &&
           (formula.count == 0 || plp_formula_run(e->program->steps + formula.first, formula.count,
                                                  e->truth, e->stack) != PLP_FALSE);
}

#define RULES_BITS 27 /* more rules than these count alike */

/* What is asked first has the lower rank: safety, then the most restrictive disposition, then the
 * number of rules. Equal ones stay in the order of the vocabulary. */
static uint32_t rank_of(const plp_question *question)
{
    uint32_t most = (1u << RULES_BITS) - 1, rules = question->rules < most ? question->rules : most;
    _Static_assert(PLP_DISPOSITION_COUNT <= 16, "four bits for a disposition");
    return (question->safety ? 0 : 1u << 31) | (15u - (uint32_t)question->worst) << RULES_BITS |
           (most - rules);
}

static void list(plp_evaluation *e)
{
    plp_decision *d = &e->decision;
    uint32_t count = 0;
    for (uint32_t f = 0; f < e->book->facts_count; f++) {
        bool safety = e->book->facts[f].safety, asked = d->asked[f].first != PLP_NONE;
        if (e->looked_at[f])
            d->unknown[d->unknown_count++] = f;
        if ((e->about[f].could_change == 0 && !safety && !asked) || !may_be_asked(e, f))
            continue;
        e->about[f].fact = f;
        e->about[f].safety = safety;
        e->counted[f] = rank_of(&e->about[f]); /* nobody counts any more */
        e->order[count++] = f;
    }
    plp_sort_ranks(e->order, e->spare, count, e->counted);
    for (uint32_t i = 0; i < count; i++)
        d->questions[d->question_count++] = e->about[e->order[i]];
}

void plp_unknowns_find(plp_evaluation *e)
{
    size_t facts = e->book->facts_count;
    memset(e->about, 0, facts * sizeof *e->about);
    memset(e->looked_at, 0, facts * sizeof *e->looked_at);
    memset(e->counted, 0, facts * sizeof *e->counted);
    plp_outlook outlook;
    plp_change_begin(e, &outlook);
    visit_rules(e, &outlook);
    visit_roles(e, &outlook);
    visit_safety(e, &outlook);
    visit_asked_when(e);
    list(e);
}
