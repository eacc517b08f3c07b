/* SPDX-License-Identifier: MIT */
/* palpate_mutate: which small changes of the rules no test notices. */
#include "verify/mutate.h"

#include "base/error.h"
#include "base/terminal.h"
#include "engine.h"

static palpate_status prepare(plp_mutation *m, palpate_error *error)
{
    if (!plp_mutate_copy(m) || !plp_mutants_list(m))
        return plp_fail_memory(error);
    if (m->mutant_count == 0)
        return plp_fail(error, PALPATE_E_UNKNOWN, "unknown_rule", NULL,
                        "no rule, define or limit, and no file, has \"%.100s\" in its name",
                        m->options.only != NULL ? m->options.only : "");
    palpate_status status = plp_decision_new(&m->copy, m->memory, &m->decision, error);
    if (status == PALPATE_OK)
        status = plp_decision_new(&m->copy, m->memory, &m->after, error);
    return status == PALPATE_OK ? plp_mutate_tests_begin(m, error) : status;
}

static palpate_status answer(const plp_mutation *m, palpate_mutate_result *result,
                             palpate_format format, const palpate_style *style,
                             palpate_write *write, void *context, palpate_error *error)
{
    palpate_style look = plp_terminal_style(style);
    plp_buffer out;
    plp_buffer_begin(&out, m->memory, (size_t)plp_engine_limits(m->engine)->plan_bytes);
    if (format == PALPATE_FORMAT_JSON)
        plp_mutation_put_json(m, &out);
    else
        plp_mutation_put_text(m, &look, &out);
    palpate_status status = plp_buffer_write(&out, write, context, error);
    plp_buffer_end(&out);
    if (result != NULL) {
        result->mutants = m->mutant_count;
        result->noticed = 0;
        for (size_t i = 0; i < m->mutant_count; i++)
            result->noticed += m->mutants[i].noticed;
    }
    return status;
}

palpate_status palpate_mutate(palpate_engine *engine, const palpate_mutate_options *options,
                              palpate_mutate_result *result, palpate_format format,
                              const palpate_style *style, palpate_write *write, void *context,
                              palpate_error *error)
{
    static const palpate_mutate_options defaults = PALPATE_MUTATE_INIT;
    if (engine == NULL || write == NULL ||
        (format != PALPATE_FORMAT_JSON && format != PALPATE_FORMAT_TEXT))
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL, "mutants are told as JSON or text");
    if (plp_program_book(plp_engine_program(engine))->tests_skipped)
        return plp_fail(error, PALPATE_E_USAGE, "tests_skipped", NULL,
                        "the rules were opened without their tests, which are needed here");
    plp_mutation m = {.engine = engine,
                      .memory = plp_engine_memory(engine),
                      .program = plp_engine_program(engine),
                      .book = plp_program_book(plp_engine_program(engine)),
                      .options = options != NULL ? *options : defaults};
    plp_arena_begin(&m.arena, m.memory);
    palpate_status status = prepare(&m, error);
    if (status == PALPATE_OK)
        status = plp_mutate_run(&m, error);
    if (status == PALPATE_OK)
        status = answer(&m, result, format, style, write, context, error);
    if (m.tests != NULL)
        plp_mutate_tests_end(&m);
    plp_decision_free(m.after);
    plp_decision_free(m.decision);
    plp_memory_free(m.memory, m.patches, m.patch_room * sizeof *m.patches);
    plp_memory_free(m.memory, m.mutants, m.mutant_room * sizeof *m.mutants);
    plp_arena_end(&m.arena);
    return status;
}
