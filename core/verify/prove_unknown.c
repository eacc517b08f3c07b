/* SPDX-License-Identifier: MIT */
/* What not knowing does: each fact is looked at in several worlds of the same patient, one in which
 * it is unknown and one for each answer.
 *
 *   unknown -> U        answers -> A, B, C …
 *   milder:  U is milder than provisional and than A, B and C
 *   split:   A, B and C all protect from something, and U does not
 *
 * Of a number every cell between two thresholds has one answer that stands for it; of a set every
 * member is a fact.
 */
#include "verify/prover.h"

#include <string.h>
#include "base/error.h"
#include "program/walk.h"
#include "verify/silence.h"

#define ANSWERS_MOST 64
#define PLP_PRESSURE_STEPS 4 /* caps of 1 to 4 protect */
#define NOT_KNOWN UINT32_MAX

typedef struct look {
    plp_prover *prover;
    uint32_t fact, member;
    plp_world unknown, answers[ANSWERS_MOST];
    uint32_t answer_count;
    bool *facts;    /* per fact: a rule of safety or techniques reads it */
    bool **members; /* per set fact, per member */
} look;

/* ---- which facts matter? ---- */

static void note_term(void *context, const plp_term *term)
{
    look *k = context;
    uint32_t fact = plp_walk_fact(term);
    if (fact == PLP_NONE || (term->kind == PLP_TERM_IS_KNOWN && term->part_count > 0) ||
        (term->kind == PLP_TERM_IS_UNKNOWN && term->part_count > 0))
        return;
    k->facts[fact] = true;
    for (uint32_t i = 0; k->members[fact] != NULL && i < term->members.count; i++)
        k->members[fact][term->members.at[i]] = true;
}

static bool note_facts(look *k)
{
    const plp_rulebook *book = k->prover->model.book;
    plp_arena *arena = &k->prover->proofs->arena;
    k->facts = plp_arena_array(arena, book->facts_count + 1u, sizeof *k->facts);
    k->members = plp_arena_array(arena, book->facts_count + 1u, sizeof *k->members);
    if (k->facts == NULL || k->members == NULL)
        return false;
    for (uint32_t f = 0; f < book->facts_count; f++) {
        if (book->facts[f].type != PLP_SET)
            continue;
        k->members[f] = plp_arena_array(arena, book->facts[f].member_count + 1u, sizeof(bool));
        if (k->members[f] == NULL)
            return false;
    }
    for (uint32_t r = 0; r < book->phase_begin[PLP_PHASE_DOSING]; r++)
        plp_walk(book->rules[r].when, note_term, k);
    for (uint32_t d = 0; d < book->defines_count; d++)
        plp_walk(book->defines[d].term, note_term, k);
    for (uint32_t f = 0; f < book->facts_count; f++)
        plp_walk(book->facts[f].asked_when, note_term, k);
    return true;
}

/* ---- answers ---- */

/* The number of answers of a fact, and the one at `index` put into prover->value; false: there is
 * no such value. */
static uint32_t answer_count(const plp_prover *prover, uint32_t fact)
{
    const plp_fact *declared = &prover->model.book->facts[fact];
    switch (declared->type) {
    case PLP_BOOL:
    case PLP_SET: /* of a member */
        return 2;
    case PLP_CHOICE:
        return declared->member_count;
    case PLP_NUMBER:
        return 2 * prover->model.thresholds[fact].count + 1 + declared->never;
    }
    return 0;
}

static bool give_answer(plp_prover *prover, plp_facts *to, uint32_t fact, uint32_t member,
                        uint32_t index)
{
    const plp_fact *declared = &prover->model.book->facts[fact];
    plp_given value = {.fact = fact};
    bool empty = false;
    if (declared->type == PLP_SET) {
        size_t word = to->values[fact].as.set_at + member / 64;
        uint64_t bit = UINT64_C(1) << member % 64;
        to->in[word] = index == 0 ? to->in[word] | bit : to->in[word] & ~bit;
        to->out[word] = index == 1 ? to->out[word] | bit : to->out[word] & ~bit;
        bool known = true;
        for (uint32_t m = 0; m < declared->member_count; m++)
            known = known && (plp_facts_has(to, fact, m) || plp_facts_lacks(to, fact, m));
        to->values[fact].knowledge = known ? PLP_KNOWN : PLP_UNKNOWN;
        return true;
    }
    if (index == NOT_KNOWN) {
        plp_facts_unset(to, fact);
        return true;
    }
    uint32_t cells = 2 * prover->model.thresholds[fact].count + 1;
    value.kind = declared->type == PLP_BOOL     ? PLP_GIVEN_BOOL
                 : declared->type == PLP_CHOICE ? PLP_GIVEN_CHOICE
                 : index == cells               ? PLP_GIVEN_NEVER
                                                : PLP_GIVEN_NUMBER;
    value.truth = index == 0;
    value.members = (plp_indices){&index, 1};
    if (value.kind == PLP_GIVEN_NUMBER)
        value.number = plp_model_sample(declared, &prover->model.thresholds[fact], index, &empty);
    if (!empty)
        plp_facts_give(to, &value);
    return !empty;
}

/* ---- the evaluator's word ---- */

static bool decide_with(plp_prover *prover, uint32_t answer, bool *exists)
{
    prover->status = plp_facts_copy(&prover->other, &prover->facts, prover->error);
    *exists = prover->status == PALPATE_OK &&
              give_answer(prover, &prover->other, prover->subject, prover->member, answer);
    return prover->status == PALPATE_OK && (!*exists || plp_prover_decide(prover, &prover->other));
}

static bool is_milder(plp_prover *prover)
{
    bool exists;
    if (!decide_with(prover, NOT_KNOWN, &exists))
        return false;
    plp_disposition unknown = prover->decision->disposition;
    if (unknown >= PLP_PROVISIONAL)
        return false;
    for (uint32_t a = 0; a < answer_count(prover, prover->subject); a++)
        if (!decide_with(prover, a, &exists) ||
            (exists && prover->decision->disposition <= unknown))
            return false;
    return true;
}

/* Did a rule of safety or techniques begin this chain? */
static bool is_early(const plp_prover *prover, plp_chain chain)
{
    const plp_decision *d = prover->decision;
    return chain.first != PLP_NONE &&
           prover->model.book->rules[d->effects[chain.first].rule].phase <= PLP_PHASE_TECHNIQUES;
}

/* Everything that protects, one bit each, in one row: dispositions, exclusions, caps, regions,
 * referrals. */
static bool protects(const plp_prover *prover, uint32_t item)
{
    const plp_rulebook *book = prover->model.book;
    const plp_decision *d = prover->decision;
    if (item < PLP_DISPOSITION_COUNT)
        return d->disposition >= item;
    item -= PLP_DISPOSITION_COUNT;
    if (item < PLP_PRESSURE_STEPS)
        return d->pressure.set && d->pressure.value <= item + 1;
    item -= PLP_PRESSURE_STEPS;
    if (item < book->techniques_count)
        return d->techniques[item].excluded;
    item -= book->techniques_count;
    return is_early(prover, item < book->regions_count
                                ? d->avoided[item]
                                : d->referrals[item - book->regions_count].asking);
}

static uint32_t item_count(const plp_rulebook *book)
{
    return PLP_DISPOSITION_COUNT + PLP_PRESSURE_STEPS + book->techniques_count +
           book->regions_count + book->referrals_count;
}

/* Left in prover->items: what every answer protects from, and not knowing does not. */
static bool loses_something(plp_prover *prover)
{
    uint32_t count = item_count(prover->model.book), lost = 0;
    bool exists;
    if (!decide_with(prover, NOT_KNOWN, &exists))
        return false;
    for (uint32_t item = 0; item < count; item++)
        prover->items[item] = !protects(prover, item);
    for (uint32_t a = 0; a < answer_count(prover, prover->subject); a++) {
        if (!decide_with(prover, a, &exists))
            return false;
        for (uint32_t item = 0; exists && item < count; item++)
            prover->items[item] = prover->items[item] && protects(prover, item);
    }
    for (uint32_t item = 0; item < count; item++)
        lost += prover->items[item];
    return lost > 0;
}

/* ---- the model's word ---- */

static plp_bit item_bit(plp_world *world, uint32_t item)
{
    const plp_rulebook *book = world->model->book;
    if (item < PLP_DISPOSITION_COUNT)
        return world->now.disposition[item];
    item -= PLP_DISPOSITION_COUNT;
    if (item < PLP_PRESSURE_STEPS)
        return plp_world_cap_within(world, false, world->now.cap_count, item + 1, false);
    item -= PLP_PRESSURE_STEPS;
    if (item < book->techniques_count)
        return world->now.excluded[item];
    item -= book->techniques_count;
    return item < book->regions_count ? world->avoided[item]
                                      : world->now.referred[item - book->regions_count];
}

static plp_bit can_be_milder(look *k)
{
    plp_logic *l = k->prover->model.logic;
    const plp_bit *unknown = k->unknown.now.disposition;
    plp_bit all = plp_logic_not(l, unknown[PLP_PROVISIONAL]);
    for (uint32_t a = 0; a < k->answer_count; a++) {
        const plp_bit *answered = k->answers[a].now.disposition;
        plp_bit stricter = l->no;
        for (uint32_t level = PLP_MODIFIED; level <= PLP_PROVISIONAL; level++)
            if (answered[level] != unknown[level])
                stricter = plp_logic_or(
                    l, stricter,
                    plp_logic_and(l, answered[level], plp_logic_not(l, unknown[level])));
        all = plp_logic_and(l, all, stricter);
    }
    return all;
}

static plp_bit can_lose(look *k)
{
    plp_logic *l = k->prover->model.logic;
    plp_bit any = l->no;
    for (uint32_t item = 0; item < item_count(k->prover->model.book); item++) {
        plp_bit unknown = item_bit(&k->unknown, item);
        plp_bit lost = plp_logic_not(l, unknown);
        for (uint32_t a = 0; a < k->answer_count && lost != l->no; a++) {
            plp_bit answered = item_bit(&k->answers[a], item);
            lost = answered == unknown ? l->no : plp_logic_and(l, lost, answered);
        }
        any = plp_logic_or(l, any, lost);
    }
    return any;
}

/* ---- one fact ---- */

static bool begin_worlds(look *k)
{
    plp_prover *prover = k->prover;
    plp_instead instead = {k->fact, k->member, &prover->value};
    plp_facts_clear(&prover->value);
    k->answer_count = 0;
    if (!plp_world_begin(&k->unknown, &prover->model, &instead, false))
        return false;
    for (uint32_t a = 0; a < answer_count(prover, k->fact) && k->answer_count < ANSWERS_MOST; a++) {
        plp_facts_clear(&prover->value);
        if (!give_answer(prover, &prover->value, k->fact, k->member, a))
            continue;
        if (!plp_world_begin(&k->answers[k->answer_count++], &prover->model, &instead, false))
            return false;
    }
    return true;
}

static void end_worlds(look *k)
{
    plp_world_end(&k->unknown);
    for (uint32_t a = 0; a < k->answer_count; a++)
        plp_world_end(&k->answers[a]);
}

static const char *name_of(const look *k, plp_prover *prover)
{
    const plp_fact *fact = &prover->model.book->facts[k->fact];
    return k->member == PLP_NONE
               ? fact->id
               : plp_prover_say(prover, "%s (%s)", fact->id, fact->members[k->member].id);
}

static void take_status(plp_proof *proof, plp_proof_status status)
{
    if (status == PLP_PROOF_REFUTED ||
        (status == PLP_PROOF_TIMEOUT && proof->status == PLP_PROOF_PROVEN))
        proof->status = status;
}

static void look_for_milder(look *k, plp_proof *proof)
{
    plp_prover *prover = k->prover;
    prover->is_broken = is_milder;
    plp_proof_status status = plp_prover_search(prover, can_be_milder(k));
    bool first = proof->patient == NULL;
    take_status(proof, status);
    if (status != PLP_PROOF_REFUTED || prover->status != PALPATE_OK)
        return;
    if (first) {
        proof->patient = plp_prover_patient(prover);
        proof->message =
            plp_prover_say(prover, "For this patient every answer to %s is stricter than none.",
                           name_of(k, prover));
    }
    plp_check_report(
        &prover->proofs->check, prover->model.book->facts[k->fact].place, PALPATE_WARNING,
        "unknown-is-milder", "add a rule for the case that the fact is unknown",
        "there are patients for whom every answer to %s is stricter than none", name_of(k, prover));
}

/* A rule that fires with this answer and not while the fact is unknown, or PLP_NONE. */
static uint32_t speaker(plp_prover *prover, uint32_t answer, bool *silent)
{
    bool exists;
    uint32_t most = prover->model.book->phase_begin[PLP_PHASE_DOSING];
    if (!decide_with(prover, NOT_KNOWN, &exists))
        return PLP_NONE;
    for (uint32_t r = 0; r < most; r++)
        silent[r] = prover->decision->rules[r] != PLP_TRUE;
    if (!decide_with(prover, answer, &exists) || !exists)
        return PLP_NONE;
    for (uint32_t r = 0; r < most; r++)
        if (silent[r] && prover->decision->rules[r] == PLP_TRUE)
            return r;
    return PLP_NONE;
}

static void tell_split(look *k, plp_proof *proof, bool *silent)
{
    plp_prover *prover = k->prover;
    const plp_rulebook *book = prover->model.book;
    uint32_t rules[2] = {PLP_NONE, PLP_NONE};
    for (uint32_t a = 0; a < answer_count(prover, k->fact) && rules[1] == PLP_NONE; a++) {
        uint32_t rule = speaker(prover, a, silent);
        if (rule != PLP_NONE && rule != rules[0])
            rules[rules[0] == PLP_NONE ? 0 : 1] = rule;
    }
    const plp_rule *one = rules[0] != PLP_NONE ? &book->rules[rules[0]] : NULL;
    const plp_rule *two = rules[1] != PLP_NONE ? &book->rules[rules[1]] : one;
    if (one == NULL || plp_silence_reason(one->silences, "split-sign", two->id) != NULL ||
        plp_silence_reason(two->silences, "split-sign", one->id) != NULL)
        return;
    take_status(proof, PLP_PROOF_REFUTED);
    if (proof->patient == NULL) {
        proof->patient = plp_prover_patient(prover);
        proof->message = plp_prover_say(
            prover, "The rules %s and %s split a sign by %s; while that is unknown neither speaks.",
            one->id, two->id, name_of(k, prover));
    }
    plp_check_rule(&prover->proofs->check, one, PALPATE_WARNING, "split-sign", two->id,
                   "add a rule for the sign alone, or silence this with a reason",
                   "this rule and %s split a sign by %s; while that is unknown neither speaks",
                   two->id, name_of(k, prover));
}

static void look_for_split(look *k, plp_proof *proof, bool *silent)
{
    plp_prover *prover = k->prover;
    prover->is_broken = loses_something;
    plp_proof_status status = plp_prover_search(prover, can_lose(k));
    if (status == PLP_PROOF_REFUTED && prover->status == PALPATE_OK)
        tell_split(k, proof, silent);
    else if (status != PLP_PROOF_REFUTED)
        take_status(proof, status);
}

static void look_at(look *k, plp_proof *milder, plp_proof *splits, bool *silent)
{
    plp_prover *prover = k->prover;
    plp_logic *logic = prover->model.logic;
    uint32_t mark = plp_logic_mark(logic);
    prover->subject = k->fact;
    prover->member = k->member;
    plp_logic_push(logic); /* what the worlds assert is for them alone */
    if (begin_worlds(k)) {
        if (milder != NULL)
            look_for_milder(k, milder);
        if (splits != NULL && prover->status == PALPATE_OK)
            look_for_split(k, splits, silent);
    } else if (prover->status == PALPATE_OK) {
        prover->status = plp_fail_memory(prover->error);
    }
    end_worlds(k);
    plp_logic_pop(logic);
    plp_logic_forget(logic, mark);
}

void plp_prove_unknown(plp_prover *prover, plp_proof *milder, plp_proof *splits)
{
    const plp_rulebook *book = prover->model.book;
    plp_arena *arena = &prover->proofs->arena;
    look *k = plp_arena_new(arena, sizeof *k);
    bool *silent = plp_arena_array(arena, book->rules_count + 1u, sizeof *silent);
    prover->items = plp_arena_array(arena, item_count(book), sizeof *prover->items);
    if (k != NULL)
        k->prover = prover;
    if (k == NULL || silent == NULL || prover->items == NULL || !note_facts(k)) {
        prover->status = plp_fail_memory(prover->error);
        return;
    }
    for (uint32_t f = 0; f < book->facts_count && prover->status == PALPATE_OK; f++) {
        uint32_t members = book->facts[f].type == PLP_SET ? book->facts[f].member_count : 1;
        k->fact = f;
        for (uint32_t m = 0; k->facts[f] && m < members && prover->status == PALPATE_OK; m++) {
            k->member = book->facts[f].type == PLP_SET ? m : PLP_NONE;
            if (k->member == PLP_NONE || k->members[f][m])
                look_at(k, milder, splits, silent);
        }
    }
}
