/* SPDX-License-Identifier: MIT */
/* Running the proofs: the rules' own promises, and the duties that need no second look at a
 * patient. */
#include "verify/prover.h"

#include <string.h>
#include "base/error.h"
#include "verify/silence.h"

/* ---- invariants ---- */

static bool breaks_invariant(plp_prover *prover)
{
    return plp_prover_decide(prover, &prover->facts) &&
           plp_decision_truth(prover->decision, prover->invariant->when) == PLP_TRUE &&
           plp_decision_truth(prover->decision, prover->invariant->never) == PLP_TRUE;
}

static void prove_invariant(plp_prover *prover, plp_proof *proof)
{
    plp_world *world = &prover->model.world;
    plp_bit when = plp_world_truth(world, proof->invariant->when, PLP_PHASE_FINISHED).yes;
    plp_bit never = plp_world_truth(world, proof->invariant->never, PLP_PHASE_FINISHED).yes;
    prover->is_broken = breaks_invariant;
    prover->invariant = proof->invariant;
    proof->status = plp_prover_search(prover, plp_logic_and(prover->model.logic, when, never));
    if (proof->status == PLP_PROOF_REFUTED)
        proof->patient = plp_prover_patient(prover);
}

/* ---- care for everyone ---- */

/* Does a rule that fired say why nothing is offered then? */
static bool is_explained(const plp_prover *prover)
{
    const plp_decision *d = prover->decision;
    for (uint32_t i = 0; i < d->fired_count; i++)
        if (plp_silence_reason(prover->model.book->rules[d->fired[i]].silences, "no-care", NULL) !=
            NULL)
            return true;
    return false;
}

static bool has_no_care(plp_prover *prover)
{
    const plp_decision *d = prover->decision;
    if (!plp_prover_decide(prover, &prover->facts) || d->shown_count > 0 || is_explained(prover))
        return false;
    for (uint32_t i = 0; i < prover->model.book->referrals_count; i++)
        if (d->referrals[i].shown)
            return false;
    return true;
}

static void prove_care(plp_prover *prover, plp_proof *proof)
{
    plp_logic *l = prover->model.logic;
    const plp_world *world = &prover->model.world;
    plp_bit any = l->no;
    for (uint32_t t = 0; t < prover->model.book->techniques_count; t++)
        any = plp_logic_or(l, any, world->shown[t]);
    for (uint32_t i = 0; i < prover->model.book->referrals_count; i++)
        any = plp_logic_or(l, any, world->referral_shown[i]);
    for (uint32_t r = 0; r < prover->model.book->rules_count; r++)
        if (plp_silence_reason(prover->model.book->rules[r].silences, "no-care", NULL) != NULL)
            any = plp_logic_or(l, any, world->fired[r]);
    prover->is_broken = has_no_care;
    proof->status = plp_prover_search(prover, plp_logic_not(l, any));
    if (proof->status != PLP_PROOF_REFUTED)
        return;
    proof->patient = plp_prover_patient(prover);
    proof->message =
        plp_prover_say(prover,
                       "Such a patient (%s) is offered no technique and no referral: add a rule, "
                       "or silence \"no-care\" in the rule that holds offers back.",
                       plp_disposition_word(prover->decision->disposition));
}

/* ---- what phases keep ---- */

/* What the evaluator would have to do for this to break cannot be seen from outside a phase: the
 * model's word counts, and a patient for whom the finished plan is milder than a phase before found
 * it is shown. */
static bool is_offered(plp_prover *prover)
{
    return plp_prover_decide(prover, &prover->facts);
}

static plp_bit milder(plp_prover *prover, uint32_t phase)
{
    plp_logic *l = prover->model.logic;
    const plp_stage_bits *before = &prover->model.world.stages[phase];
    const plp_stage_bits *after = &prover->model.world.stages[phase + 1];
    plp_bit any = l->no;
    for (uint32_t k = 0; k < PLP_DISPOSITION_COUNT; k++)
        any = plp_logic_or(
            l, any,
            plp_logic_and(l, before->disposition[k], plp_logic_not(l, after->disposition[k])));
    return any;
}

static plp_bit allows_again(plp_prover *prover, uint32_t phase)
{
    plp_logic *l = prover->model.logic;
    const plp_stage_bits *before = &prover->model.world.stages[phase];
    const plp_stage_bits *after = &prover->model.world.stages[phase + 1];
    plp_bit any = l->no;
    for (uint32_t t = 0; t < prover->model.book->techniques_count; t++)
        any = plp_logic_or(
            l, any, plp_logic_and(l, before->excluded[t], plp_logic_not(l, after->excluded[t])));
    return any;
}

/* Pressure that a phase allowed no more, in steps of the scale, and the minutes that rules name. */
static plp_bit raises(plp_prover *prover, uint32_t phase)
{
    plp_logic *l = prover->model.logic;
    plp_world *world = &prover->model.world;
    uint32_t before = world->stages[phase].cap_count, after = world->stages[phase + 1].cap_count;
    plp_bit any = l->no;
    for (int pressure = 1; pressure <= PLP_PRESSURE_MOST; pressure++) {
        plp_bit was = plp_world_cap_within(world, false, before, pressure, false);
        plp_bit is = plp_world_cap_within(world, false, after, pressure, false);
        any = plp_logic_or(l, any, plp_logic_and(l, was, plp_logic_not(l, is)));
    }
    for (uint32_t i = 0; i < after; i++) {
        const plp_cap_effect *cap = &world->caps[i];
        if (cap->kind != PLP_DO_CAP_MINUTES || !cap->value.constant ||
            cap->value.value >= PLP_MINUTES_MOST)
            continue;
        plp_bit was = plp_world_cap_within(world, true, before, cap->value.value, false);
        plp_bit is = plp_world_cap_within(world, true, after, cap->value.value, false);
        any = plp_logic_or(l, any, plp_logic_and(l, was, plp_logic_not(l, is)));
    }
    return any;
}

static void prove_phases(plp_prover *prover, plp_proof *proof)
{
    plp_logic *l = prover->model.logic;
    plp_bit any = l->no;
    for (uint32_t phase = 0; phase < PLP_PHASE_FINISHED; phase++) {
        plp_bit relaxed = proof->duty == PLP_DUTY_DISPOSITION ? milder(prover, phase)
                          : proof->duty == PLP_DUTY_CAPS      ? raises(prover, phase)
                                                              : allows_again(prover, phase);
        any = plp_logic_or(l, any, relaxed);
    }
    prover->is_broken = is_offered;
    proof->status = plp_prover_search(prover, any);
    if (proof->status == PLP_PROOF_REFUTED)
        proof->patient = plp_prover_patient(prover);
}

/* ---- the safety screen ---- */

static bool is_standard_unscreened(plp_prover *prover)
{
    return plp_prover_decide(prover, &prover->facts) && prover->decision->safety_unknown &&
           prover->decision->disposition < PLP_PROVISIONAL;
}

static void prove_screened(plp_prover *prover, plp_proof *proof)
{
    plp_logic *l = prover->model.logic;
    plp_world *world = &prover->model.world;
    plp_bit mild = plp_logic_not(l, world->now.disposition[PLP_PROVISIONAL]);
    prover->is_broken = is_standard_unscreened;
    proof->status =
        plp_prover_search(prover, plp_logic_and(l, mild, plp_world_safety_unknown(world)));
    if (proof->status == PLP_PROOF_REFUTED)
        proof->patient = plp_prover_patient(prover);
}

/* ---- all of them ---- */

static void prove_duty(plp_prover *prover, plp_proof *proof)
{
    switch (proof->duty) {
    case PLP_DUTY_REACHABLE:
        plp_prove_rules_reachable(prover, proof);
        break;
    case PLP_DUTY_NEEDED:
        plp_prove_rules_needed(prover, proof);
        break;
    case PLP_DUTY_CARE:
        prove_care(prover, proof);
        break;
    case PLP_DUTY_DISPOSITION:
    case PLP_DUTY_CAPS:
    case PLP_DUTY_EXCLUSIONS:
        prove_phases(prover, proof);
        break;
    case PLP_DUTY_SCREENED:
        prove_screened(prover, proof);
        break;
    case PLP_DUTY_UNKNOWN: /* together, after all others */
    case PLP_DUTY_SPLITS:
    case PLP_DUTY_COUNT:
        break;
    }
}

static void prove_all(plp_prover *prover)
{
    plp_proofs *proofs = prover->proofs;
    plp_proof *unknown = NULL, *splits = NULL;
    for (uint32_t i = 0; i < proofs->count && prover->status == PALPATE_OK; i++) {
        plp_proof *proof = &proofs->at[i];
        if (proof->invariant == NULL && proof->duty == PLP_DUTY_UNKNOWN) {
            unknown = proof;
        } else if (proof->invariant == NULL && proof->duty == PLP_DUTY_SPLITS) {
            splits = proof;
        } else {
            if (proof->invariant != NULL)
                prove_invariant(prover, proof);
            else
                prove_duty(prover, proof);
            plp_proof_end(proofs, proof, proof->status);
        }
    }
    if (prover->status != PALPATE_OK || (unknown == NULL && splits == NULL))
        return;
    plp_prove_unknown(prover, unknown, splits);
    if (unknown != NULL)
        plp_proof_end(proofs, unknown, unknown->status);
    if (splits != NULL)
        plp_proof_end(proofs, splits, splits->status);
}

static const char *name_solver(plp_proofs *proofs, const plp_z3_calls *z3)
{
    char name[PLP_Z3_VERSION_BYTES];
    plp_z3_version(z3, name);
    return plp_arena_text(&proofs->arena, name, strlen(name));
}

palpate_status plp_prove_run(plp_proofs *proofs, palpate_error *error)
{
    const plp_check *check = &proofs->check;
    const palpate_allocator *memory = check->memory;
    plp_prover prover = {.proofs = proofs, .error = error};
    plp_z3_calls z3;
    const char *missing = plp_z3_open(&z3);
    if (missing != NULL) {
        plp_proofs_skip(proofs, missing);
        return PALPATE_OK;
    }
    proofs->solver = name_solver(proofs, &z3);
    palpate_status status =
        plp_facts_begin(&prover.facts, check->book, memory, proofs->options.request, error);
    if (status == PALPATE_OK)
        status = plp_model_begin(&prover.model, plp_engine_program(check->engine),
                                 &(plp_model_options){.given = &prover.facts}, memory, error);
    if (status == PALPATE_OK)
        status = plp_facts_begin(&prover.value, check->book, memory, NULL, error);
    if (status == PALPATE_OK)
        status = plp_facts_begin(&prover.other, check->book, memory, NULL, error);
    prover.decision = plp_engine_borrow(check->engine);
    if (status == PALPATE_OK && (prover.decision == NULL || proofs->solver == NULL))
        status = plp_fail_memory(error);
    if (status == PALPATE_OK) {
        prove_all(&prover);
        status = prover.status;
    }
    if (prover.decision != NULL)
        plp_engine_return(check->engine, prover.decision);
    plp_facts_end(&prover.other);
    plp_facts_end(&prover.value);
    plp_facts_end(&prover.facts);
    plp_model_end(&prover.model);
    return status;
}
