/* SPDX-License-Identifier: MIT */
/* The prover's search for a counterexample, and making it small. */
#include "verify/prover.h"

#include <stdarg.h>
#include <string.h>
#include "base/error.h"

bool plp_prover_decide(plp_prover *prover, const plp_facts *facts)
{
    if (prover->status == PALPATE_OK)
        prover->status = plp_decide(prover->decision, facts,
                                    &(plp_decide_options){.no_questions = true}, prover->error);
    return prover->status == PALPATE_OK;
}

/* ---- a smaller counterexample ---- */

static bool keeps_breaking(plp_prover *prover, const plp_facts *before)
{
    if (prover->is_broken(prover))
        return true;
    if (prover->status == PALPATE_OK)
        prover->status = plp_facts_copy(&prover->facts, before, prover->error);
    return false;
}

/* Leave one member of a set undecided. */
static void drop_member(plp_prover *prover, uint32_t fact, uint32_t member)
{
    size_t word = prover->facts.values[fact].as.set_at + member / 64;
    uint64_t bit = ~(UINT64_C(1) << member % 64);
    prover->facts.in[word] &= bit;
    prover->facts.out[word] &= bit;
    prover->facts.values[fact].knowledge = PLP_UNKNOWN;
}

/* Make every fact unknown that need not be known, those of the plan's most common questions last.
 */
static void shrink(plp_prover *prover)
{
    const plp_rulebook *book = prover->model.book;
    plp_facts before;
    if (plp_facts_begin(&before, book, prover->model.memory, NULL, prover->error) != PALPATE_OK) {
        prover->status = PALPATE_E_NOMEM;
        return;
    }
    for (uint32_t f = book->facts_count; f-- > 0 && prover->status == PALPATE_OK;) {
        prover->status = plp_facts_copy(&before, &prover->facts, prover->error);
        plp_facts_unset(&prover->facts, f);
        if (prover->status != PALPATE_OK || keeps_breaking(prover, &before) ||
            book->facts[f].type != PLP_SET)
            continue;
        for (uint32_t m = 0; m < book->facts[f].member_count && prover->status == PALPATE_OK; m++) {
            prover->status = plp_facts_copy(&before, &prover->facts, prover->error);
            drop_member(prover, f, m);
            if (prover->status == PALPATE_OK)
                (void)keeps_breaking(prover, &before);
        }
    }
    if (prover->status == PALPATE_OK) /* leave the decision of the smallest */
        (void)prover->is_broken(prover);
    plp_facts_end(&before);
}

/* ---- the search ---- */

#define LEVELS 3

/* One patient of this level. PROVEN: there is none; TIMEOUT: that is not known; SKIPPED: one who
 * was set aside. */
static plp_proof_status try_one(plp_prover *prover, plp_bit question, uint32_t level)
{
    plp_model *model = &prover->model;
    const plp_bit asked[LEVELS] = {question, model->exact, model->unrounded};
    plp_solved solved =
        plp_logic_ask(model->logic, asked, level + 1, prover->proofs->options.timeout_s);
    if (solved == PLP_SOLVED_UNKNOWN)
        return PLP_PROOF_TIMEOUT;
    if (solved == PLP_SOLVED_NO) /* "unrounded" leaves patients out */
        return level < LEVELS - 1 ? PLP_PROOF_PROVEN : PLP_PROOF_TIMEOUT;
    plp_model_read(model, &prover->facts);
    if (prover->is_broken(prover))
        return PLP_PROOF_REFUTED;
    plp_logic_assert(model->logic,
                     plp_logic_not(model->logic, plp_model_is(model, &prover->facts)));
    return PLP_PROOF_SKIPPED;
}

plp_proof_status plp_prover_search(plp_prover *prover, plp_bit question)
{
    static const uint32_t tries[LEVELS] = {2, 6, 12};
    plp_logic *logic = prover->model.logic;
    plp_proof_status status = question == logic->no ? PLP_PROOF_PROVEN : PLP_PROOF_SKIPPED;
    uint32_t mark = plp_logic_mark(logic);
    if (status == PLP_PROOF_PROVEN)
        return status;
    plp_logic_push(logic); /* who is set aside is so for this question only */
    for (uint32_t level = 0; level < LEVELS; level++) {
        for (uint32_t i = 0; i < tries[level] && prover->status == PALPATE_OK; i++) {
            status = try_one(prover, question, level);
            if (status != PLP_PROOF_SKIPPED)
                break;
        }
        if (status == PLP_PROOF_PROVEN || status == PLP_PROOF_REFUTED)
            break;
    }
    plp_logic_pop(logic);
    plp_logic_forget(logic, mark);
    if (prover->model.no_memory)
        prover->status = plp_fail_memory(prover->error);
    if (prover->status == PALPATE_OK)
        prover->status = plp_logic_status(logic, prover->error);
    if (status == PLP_PROOF_REFUTED)
        shrink(prover);
    return status == PLP_PROOF_SKIPPED ? PLP_PROOF_TIMEOUT : status;
}

/* ---- telling ---- */

/* The text for as long as the proofs live; NULL if there is no memory for it. */
static const char *keep(plp_prover *prover, plp_buffer *text)
{
    const char *kept = NULL;
    if (text->status == PALPATE_OK)
        kept = plp_arena_text(&prover->proofs->arena, plp_buffer_text(text), text->length);
    plp_buffer_end(text);
    if (kept == NULL && prover->status == PALPATE_OK)
        prover->status = plp_fail_memory(prover->error);
    return kept;
}

const char *plp_prover_patient(plp_prover *prover)
{
    plp_buffer text;
    plp_buffer_begin(&text, prover->model.memory, (size_t)prover->proofs->check.limits->plan_bytes);
    plp_facts_put(&prover->facts, &text);
    while (text.length > 0 && text.bytes[text.length - 1] == '\n')
        text.length--;
    return keep(prover, &text);
}

const char *plp_prover_say(plp_prover *prover, const char *format, ...)
{
    plp_buffer text;
    va_list arguments;
    plp_buffer_begin(&text, prover->model.memory, (size_t)prover->proofs->check.limits->plan_bytes);
    va_start(arguments, format);
    plp_buffer_vprintf(&text, format, arguments);
    va_end(arguments);
    return keep(prover, &text);
}
