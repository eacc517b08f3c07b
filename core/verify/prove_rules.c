/* SPDX-License-Identifier: MIT */
/* Rules that can never be true, and rules without which every plan would say the same. */
#include "verify/prover.h"

#include "base/error.h"
#include "verify/tests.h"
#include "verify/silence.h"

/* ---- reachable ---- */

static bool is_true(plp_prover *prover)
{
    return plp_prover_decide(prover, &prover->facts) &&
           prover->decision->rules[prover->subject] == PLP_TRUE;
}

static void note_fired(plp_prover *prover, bool *seen)
{
    for (uint32_t r = 0; r < prover->model.book->rules_count; r++)
        seen[r] = seen[r] || prover->decision->rules[r] == PLP_TRUE;
}

/* What the rules' own tests show need not be proven. */
static void note_tests(plp_prover *prover, bool *seen)
{
    const plp_rulebook *book = prover->model.book;
    for (uint32_t t = 0; t < book->tests_count && prover->status == PALPATE_OK; t++) {
        plp_facts facts;
        prover->status =
            plp_test_facts(book, prover->model.memory, &book->tests[t], &facts, prover->error);
        if (prover->status == PALPATE_OK && plp_prover_decide(prover, &facts))
            note_fired(prover, seen);
        plp_facts_end(&facts);
    }
}

static void take_worse(plp_proof *proof, plp_proof_status status)
{
    if (status == PLP_PROOF_REFUTED ||
        (status == PLP_PROOF_TIMEOUT && proof->status == PLP_PROOF_PROVEN))
        proof->status = status;
}

void plp_prove_rules_reachable(plp_prover *prover, plp_proof *proof)
{
    const plp_rulebook *book = prover->model.book;
    bool *seen = plp_arena_array(&prover->proofs->arena, book->rules_count + 1u, sizeof *seen);
    if (seen == NULL) {
        prover->status = plp_fail_memory(prover->error);
        return;
    }
    proof->status = PLP_PROOF_PROVEN;
    note_tests(prover, seen);
    prover->is_broken = is_true;
    for (uint32_t r = 0; r < book->rules_count && prover->status == PALPATE_OK; r++) {
        if (seen[r])
            continue;
        prover->subject = r;
        plp_proof_status status = plp_prover_search(prover, prover->model.world.rules[r].yes);
        if (status == PLP_PROOF_REFUTED) { /* here a patient is what was hoped for */
            note_fired(prover, seen);
        } else if (status == PLP_PROOF_TIMEOUT) {
            take_worse(proof, status);
        } else if (plp_silence_reason(book->rules[r].silences, "never-true", NULL) == NULL) {
            take_worse(proof, PLP_PROOF_REFUTED);
            proof->message =
                plp_prover_say(prover, "No patient makes the rule %s true.", book->rules[r].id);
            plp_check_rule(&prover->proofs->check, &book->rules[r], PALPATE_WARNING, "never-true",
                           NULL, "", "no patient makes this rule true");
        }
    }
}

/* ---- needed ---- */

/* Does another rule that fires do what this action does, to the same thing? */
typedef struct comparison {
    plp_prover *prover;
    uint32_t rule;
    const plp_action *action;
} comparison;

static bool clears_anything(const plp_rule *rule)
{
    for (uint32_t i = 0; i < rule->action_count; i++)
        if (rule->actions[i].kind == PLP_DO_CLEAR)
            return true;
    return false;
}

static bool constant(const plp_rulebook *book, const plp_action *action, double *out)
{
    return action->number != NULL && plp_term_constant(book, action->number, out);
}

static bool covers_cap(const plp_rulebook *book, const plp_action *mine, const plp_action *theirs)
{
    double a, b;
    return constant(book, mine, &a) && constant(book, theirs, &b) && b <= a &&
           plp_action_is_regional(mine) == plp_action_is_regional(theirs) &&
           plp_indices_have_all(theirs->regions, mine->regions) &&
           plp_indices_have_all(theirs->region_facts, mine->region_facts);
}

static bool covers_care(const plp_action *mine, const plp_action *theirs)
{
    if (mine->kind == PLP_DO_ADVISE)
        return mine->instead_of == PLP_NONE && theirs->instead_of == PLP_NONE &&
               plp_indices_have_all(theirs->advices, mine->advices);
    return theirs->subject == mine->subject && theirs->level >= mine->level && mine->text == NULL;
}

/* Does their action, when it is done, leave nothing for mine to do? */
static bool covers(const plp_rulebook *book, const plp_rule *other, const plp_action *theirs,
                   const plp_action *mine)
{
    if (mine->kind != theirs->kind)
        return false;
    switch (mine->kind) {
    case PLP_DO_DISPOSITION:
        return theirs->level >= mine->level &&
               (theirs->level != PLP_CLEARANCE_FIRST || mine->level <= PLP_MODIFIED ||
                !clears_anything(other));
    case PLP_DO_EXCLUDE:
        return !plp_action_is_regional(mine) && !plp_action_is_regional(theirs) &&
               plp_indices_have_all(theirs->techniques, mine->techniques) &&
               plp_indices_have_all(theirs->technique_facts, mine->technique_facts);
    case PLP_DO_AVOID:
        return plp_indices_have_all(theirs->regions, mine->regions) &&
               plp_indices_have_all(theirs->region_facts, mine->region_facts);
    case PLP_DO_CAP_PRESSURE:
    case PLP_DO_CAP_MINUTES:
    case PLP_DO_CAP_FREQUENCY:
    case PLP_DO_CAP_SESSIONS:
        return covers_cap(book, mine, theirs);
    case PLP_DO_CLEAR:
        return mine->subject == theirs->subject && mine->fact == theirs->fact;
    case PLP_DO_REFER:
    case PLP_DO_ADVISE:
        return covers_care(mine, theirs);
    case PLP_DO_NO_REFER:
    case PLP_DO_DOSE:
    case PLP_DO_POSITION:
    case PLP_DO_PRODUCT:
        return mine->subject == theirs->subject;
    case PLP_DO_STOP_COURSE:
    case PLP_DO_MAINTENANCE:
        return true;
    case PLP_DO_ASK:
        return plp_indices_have_all(theirs->facts, mine->facts);
    case PLP_DO_RANK: /* adds to what others add */
    case PLP_DO_TARGET_PRESSURE:
    case PLP_DO_NOTE:
    case PLP_ACTION_COUNT:
        break;
    }
    return false;
}

static plp_bit is_covered(const comparison *c)
{
    plp_logic *l = c->prover->model.logic;
    const plp_rulebook *book = c->prover->model.book;
    plp_bit any = l->no;
    for (uint32_t r = 0; r < book->rules_count; r++) {
        if (r == c->rule || book->rules[r].phase > book->rules[c->rule].phase)
            continue;
        for (uint32_t a = 0; a < book->rules[r].action_count; a++)
            if (covers(book, &book->rules[r], &book->rules[r].actions[a], c->action))
                any = plp_logic_or(l, any, c->prover->model.world.fired[r]);
    }
    return any;
}

static bool has_fired(plp_prover *prover)
{
    return plp_prover_decide(prover, &prover->facts) &&
           prover->decision->rules[prover->subject] == PLP_TRUE;
}

void plp_prove_rules_needed(plp_prover *prover, plp_proof *proof)
{
    plp_logic *l = prover->model.logic;
    const plp_rulebook *book = prover->model.book;
    proof->status = PLP_PROOF_PROVEN;
    prover->is_broken = has_fired;
    for (uint32_t r = 0; r < book->rules_count && prover->status == PALPATE_OK; r++) {
        const plp_rule *rule = &book->rules[r];
        plp_bit all = l->yes;
        prover->subject = r;
        for (uint32_t a = 0; a < rule->action_count && all != l->no; a++)
            all = plp_logic_and(l, all, is_covered(&(comparison){prover, r, &rule->actions[a]}));
        if (all == l->no || plp_silence_reason(rule->silences, "redundant", NULL) != NULL)
            continue;
        plp_bit alone = plp_logic_and(l, prover->model.world.fired[r], plp_logic_not(l, all));
        if (plp_prover_search(prover, alone) != PLP_PROOF_PROVEN)
            continue;
        take_worse(proof, PLP_PROOF_REFUTED);
        proof->message = plp_prover_say(
            prover, "Whenever the rule %s is true, others do all that it does.", rule->id);
        plp_check_rule(&prover->proofs->check, rule, PALPATE_NOTE, "redundant", NULL,
                       "keep it for its reason, and silence this; or take it out",
                       "whenever this rule is true, other rules do all that it does");
    }
}
