/* SPDX-License-Identifier: MIT */
/* palpate_prove: lists what is to be proven, has it proven, and writes what came of it. */
#include "verify/prove.h"

#include <string.h>
#include "base/error.h"
#include "base/terminal.h"

static const struct {
    const char *word;
    bool is_advice;
    const char *meaning;
} duties[] = {
#define X(name, word, is_advice, meaning) {word, is_advice, meaning},
#include "verify/duties.def"
#undef X
};

const char *plp_duty_meaning(plp_duty duty)
{
    return duties[duty].meaning;
}

const char *plp_proof_word(plp_proof_status status)
{
    static const char *const words[] = {"proven", "refuted", "timeout", "skipped"};
    return words[status];
}

void plp_proof_end(plp_proofs *proofs, plp_proof *proof, plp_proof_status status)
{
    proof->status = status;
    if (proofs->options.progress != NULL)
        proofs->options.progress(proofs->options.progress_context, proof->id,
                                 plp_proof_word(status));
}

void plp_proofs_skip(plp_proofs *proofs, const char *missing)
{
    proofs->missing = missing;
    for (uint32_t i = 0; i < proofs->count; i++)
        plp_proof_end(proofs, &proofs->at[i], PLP_PROOF_SKIPPED);
}

static bool is_asked_for(const plp_proofs *proofs, const char *id)
{
    return proofs->options.only == NULL || strstr(id, proofs->options.only) != NULL;
}

static bool list_proofs(plp_proofs *proofs)
{
    const plp_rulebook *book = proofs->check.book;
    size_t most = (size_t)book->invariants_count + PLP_DUTY_COUNT;
    proofs->at = plp_arena_array(&proofs->arena, most, sizeof *proofs->at);
    if (proofs->at == NULL)
        return false;
    for (uint32_t i = 0; i < book->invariants_count; i++)
        if (is_asked_for(proofs, book->invariants[i].id))
            proofs->at[proofs->count++] =
                (plp_proof){.id = book->invariants[i].id, .invariant = &book->invariants[i]};
    for (uint32_t d = 0; d < PLP_DUTY_COUNT; d++)
        if (is_asked_for(proofs, duties[d].word))
            proofs->at[proofs->count++] = (plp_proof){
                .id = duties[d].word, .duty = (plp_duty)d, .is_advice = duties[d].is_advice};
    return true;
}

static void count_results(const plp_proofs *proofs, palpate_prove_result *result)
{
    size_t size = result->size;
    palpate_prove_result own = {
        .size = size,
        .errors = palpate_findings_of(proofs->check.findings, PALPATE_ERROR),
        .warnings = palpate_findings_of(proofs->check.findings, PALPATE_WARNING)};
    for (uint32_t i = 0; i < proofs->count; i++) {
        const plp_proof *proof = &proofs->at[i];
        own.proven += proof->status == PLP_PROOF_PROVEN;
        own.refuted += proof->status == PLP_PROOF_REFUTED && !proof->is_advice;
        own.doubtful += proof->status == PLP_PROOF_REFUTED && proof->is_advice;
        own.timeout += proof->status == PLP_PROOF_TIMEOUT;
        own.skipped += proof->status == PLP_PROOF_SKIPPED;
    }
    memcpy(result, &own, size < sizeof own ? size : sizeof own); /* an older caller has less room */
}

static palpate_status answer(plp_proofs *proofs, palpate_format format, const palpate_style *style,
                             palpate_write *write, void *context, palpate_error *error)
{
    plp_buffer out;
    palpate_style look = plp_terminal_style(style);
    plp_findings_sort(proofs->check.findings);
    palpate_status status = plp_findings_complete(proofs->check.findings);
    if (status != PALPATE_OK)
        return plp_fail_memory(error);
    plp_buffer_begin(&out, proofs->check.memory, (size_t)proofs->check.limits->plan_bytes);
    if (format == PALPATE_FORMAT_JSON)
        plp_prove_put_json(proofs, &out);
    else
        plp_prove_put_text(proofs, &look, &out);
    status = plp_buffer_write(&out, write, context, error);
    plp_buffer_end(&out);
    return status;
}

palpate_status palpate_prove(palpate_engine *engine, const palpate_prove_options *options,
                             palpate_prove_result *result, palpate_format format,
                             const palpate_style *style, palpate_write *write, void *context,
                             palpate_error *error)
{
    static const palpate_prove_options defaults = PALPATE_PROVE_INIT;
    if (engine == NULL || write == NULL ||
        (format != PALPATE_FORMAT_JSON && format != PALPATE_FORMAT_TEXT))
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL, "proofs are told as JSON or text");
    plp_proofs proofs = {.options = options != NULL ? *options : defaults};
    proofs.check = (plp_check){.engine = engine,
                               .book = plp_program_book(plp_engine_program(engine)),
                               .limits = plp_engine_limits(engine),
                               .memory = plp_engine_memory(engine)};
    if (proofs.options.timeout_s == 0)
        proofs.options.timeout_s = 10;
    plp_arena_begin(&proofs.arena, proofs.check.memory);
    palpate_status status =
        palpate_check(engine, proofs.options.request, &proofs.check.findings, error);
    if (status == PALPATE_OK && !list_proofs(&proofs))
        status = plp_fail_memory(error);
    if (status == PALPATE_OK && proofs.count == 0)
        status = plp_fail(error, PALPATE_E_USAGE, "unknown_proof", NULL,
                          "no proof has \"%s\" in its name",
                          proofs.options.only != NULL ? proofs.options.only : "");
    if (status == PALPATE_OK)
        status = plp_prove_run(&proofs, error);
    if (status == PALPATE_OK)
        status = answer(&proofs, format, style, write, context, error);
    if (status == PALPATE_OK && result != NULL)
        count_results(&proofs, result);
    palpate_findings_free(proofs.check.findings);
    plp_arena_end(&proofs.arena);
    return status;
}
