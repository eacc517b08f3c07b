/* SPDX-License-Identifier: MIT */
/* The engine: rules opened and compiled, shared by reference, with a pool of warm plans and
 * decisions. */
#include "objects.h"

#include <string.h>
#include "base/digest.h"
#include "base/error.h"

palpate_status plp_struct_take(void *to, size_t to_size, const void *from, const char *name,
                               palpate_error *error)
{
    size_t size = 0;
    memcpy(&size, from, sizeof size);
    if (size <= sizeof size || size > 4096)
        return plp_fail(error, PALPATE_E_USAGE, "struct_size", NULL, "%s does not say its size",
                        name);
    for (size_t i = to_size; i < size; i++)
        if (((const unsigned char *)from)[i] != 0)
            return plp_fail(error, PALPATE_E_USAGE, "struct_size", NULL,
                            "%s asks for something that this version does not know", name);
    memcpy(to, from, size < to_size ? size : to_size);
    memcpy(to, &to_size, sizeof to_size);
    return PALPATE_OK;
}

/* ---- opening ---- */

static palpate_status check_layers(const palpate_options *options, palpate_error *error)
{
    if (options->layer_count == 0 || options->layers == NULL)
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL, "no rules were named");
    if (options->limit_count > 0 && options->limits == NULL)
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL,
                        "limits are counted, but there are none");
    return PALPATE_OK;
}

static palpate_status compile(palpate_engine *engine, const palpate_options *options,
                              palpate_findings *findings, palpate_error *error)
{
    plp_rulebook *book = NULL;
    plp_wanted_tags languages;
    palpate_status status = plp_wanted_read(options->languages, &languages, error);
    languages.wanted.skip_tests = options->skip_tests;
    if (status == PALPATE_OK)
        status = plp_rulebook_open_for(&engine->memory, &engine->limits, plp_io_system(),
                                       options->layers, options->layer_count, &languages.wanted,
                                       findings, &book, error);
    if (status != PALPATE_OK)
        return status;
    status = plp_program_new(&engine->memory, &engine->limits, book, &engine->program, error);
    if (status != PALPATE_OK)
        return status;
    return plp_voices_open(engine, error);
}

static palpate_status open_engine(const palpate_options *options, const palpate_allocator *memory,
                                  palpate_engine *engine, palpate_findings **findings,
                                  palpate_error *error)
{
    engine->memory = *memory;
    engine->limits = plp_limits_default();
    atomic_init(&engine->references, 1);
    palpate_status status =
        plp_limits_apply(&engine->limits, options->limits, options->limit_count, error);
    if (status != PALPATE_OK)
        return status;
    palpate_findings *found = plp_findings_new(&engine->memory, &engine->limits);
    if (found == NULL)
        return plp_fail_memory(error);
    status = compile(engine, options, found, error);
    if (status == PALPATE_E_RULES && findings != NULL) {
        *findings = found;
        found = NULL; /* handed over */
    }
    palpate_findings_free(found);
    return status;
}

palpate_status palpate_engine_open(const palpate_options *options, palpate_engine **out,
                                   palpate_findings **findings, palpate_error *error)
{
    if (out != NULL)
        *out = NULL;
    if (findings != NULL)
        *findings = NULL;
    if (out == NULL || options == NULL)
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL,
                        "palpate_engine_open needs options and a place for the engine");
    palpate_options taken = PALPATE_OPTIONS_INIT;
    palpate_status status =
        plp_struct_take(&taken, sizeof taken, options, "palpate_options", error);
    if (status == PALPATE_OK)
        status = check_layers(&taken, error);
    if (status != PALPATE_OK)
        return status;
    palpate_allocator memory = taken.allocator != NULL ? *taken.allocator : *plp_memory_default();
    if (memory.resize == NULL)
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL, "the allocator has no function");
    palpate_engine *engine = plp_memory_new(&memory, sizeof *engine);
    if (engine == NULL)
        return plp_fail_memory(error);
    status = open_engine(&taken, &memory, engine, findings, error);
    if (status == PALPATE_OK)
        *out = engine;
    else
        palpate_engine_free(engine);
    return status;
}

/* ---- sharing ---- */

palpate_engine *palpate_engine_keep(palpate_engine *engine)
{
    if (engine != NULL)
        atomic_fetch_add_explicit(&engine->references, 1, memory_order_relaxed);
    return engine;
}

static void drain(palpate_engine *engine)
{
    for (size_t i = 0; i < PLP_POOL_SLOTS; i++) {
        plp_plan_destroy(atomic_exchange(&engine->plans[i], NULL));
        plp_decision_free(atomic_exchange(&engine->decisions[i], NULL));
    }
}

void palpate_engine_free(palpate_engine *engine)
{
    if (engine == NULL)
        return;
    if (atomic_fetch_sub_explicit(&engine->references, 1, memory_order_acq_rel) >
        1) /* someone else has it? */
        return;
    drain(engine);
    plp_voices_close(engine);
    plp_program_free(engine->program);
    palpate_allocator memory = engine->memory;
    plp_memory_free(&memory, engine, sizeof *engine);
}

const char *palpate_engine_digest(const palpate_engine *engine)
{
    return engine == NULL ? "" : plp_program_book(engine->program)->digest;
}

const palpate_allocator *palpate_engine_allocator(const palpate_engine *engine)
{
    return engine == NULL ? plp_memory_default() : &engine->memory;
}

/* ---- seen from the rooms ---- */

const palpate_allocator *plp_engine_memory(const palpate_engine *engine)
{
    return &engine->memory;
}

const plp_limits *plp_engine_limits(const palpate_engine *engine)
{
    return &engine->limits;
}

const plp_program *plp_engine_program(const palpate_engine *engine)
{
    return engine->program;
}

const plp_fragments *plp_engine_fragments(const palpate_engine *engine)
{
    return engine->voice->fragments;
}

plp_decision *plp_engine_borrow(palpate_engine *engine)
{
    for (size_t i = 0; i < PLP_POOL_SLOTS; i++) {
        plp_decision *decision = atomic_exchange(&engine->decisions[i], NULL);
        if (decision != NULL)
            return decision;
    }
    plp_decision *made = NULL;
    (void)plp_decision_new(engine->program, &engine->memory, &made, NULL);
    return made;
}

void plp_engine_return(palpate_engine *engine, plp_decision *decision)
{
    for (size_t i = 0; i < PLP_POOL_SLOTS && decision != NULL; i++) {
        plp_decision *empty = NULL;
        if (atomic_compare_exchange_strong(&engine->decisions[i], &empty, decision))
            return;
    }
    plp_decision_free(decision); /* the pool is full */
}

palpate_status plp_buffer_write(const plp_buffer *buffer, palpate_write *write, void *context,
                                palpate_error *error)
{
    if (buffer->status == PALPATE_E_LIMIT)
        return plp_fail(error, PALPATE_E_LIMIT, NULL, NULL,
                        "the answer is larger than a limit allows");
    if (buffer->status != PALPATE_OK)
        return plp_fail_memory(error);
    if (write == NULL)
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL, "there is no function to write with");
    if (buffer->length > 0 && !write(context, buffer->bytes, buffer->length))
        return plp_fail(error, PALPATE_E_WRITE, NULL, NULL, "the output was refused");
    return PALPATE_OK;
}

void palpate_digest(const char *bytes, size_t length, char out[72])
{
    plp_digest(bytes != NULL ? bytes : "", bytes != NULL ? length : 0, out);
}
