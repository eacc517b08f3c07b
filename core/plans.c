/* SPDX-License-Identifier: MIT */
/* The public plan: a decision with the facts that it was made from, lent by the engine's pool. */
#include "objects.h"

#include "base/error.h"
#include "base/json.h"
#include "plan/choose.h"
#include "plan/fragments.h"

static palpate_status bad_call(palpate_error *error, const char *function)
{
    return plp_fail(error, PALPATE_E_USAGE, NULL, NULL, "%s: an argument is missing", function);
}

/* ---- the pool ---- */

void plp_plan_destroy(palpate_plan *plan)
{
    if (plan == NULL)
        return;
    const palpate_allocator *memory = plan->memory;
    plp_decision_free(plan->decision);
    plp_decision_free(plan->after);
    if (plan->has_facts)
        plp_facts_end(&plan->facts);
    plp_memory_free(memory, plan, sizeof *plan);
}

static palpate_status make(palpate_engine *engine, palpate_plan **out, palpate_error *error)
{
    palpate_plan *plan = plp_memory_new(&engine->memory, sizeof *plan);
    if (plan == NULL)
        return plp_fail_memory(error);
    plan->memory = &engine->memory;
    palpate_status status = plp_facts_begin(&plan->facts, plp_program_book(engine->program),
                                            &engine->memory, NULL, error);
    plan->has_facts = status == PALPATE_OK;
    if (status == PALPATE_OK)
        status = plp_decision_new(engine->program, &engine->memory, &plan->decision, error);
    if (status != PALPATE_OK) {
        plp_plan_destroy(plan);
        return status;
    }
    *out = plan;
    return PALPATE_OK;
}

static palpate_status borrow(palpate_engine *engine, palpate_plan **out, palpate_error *error)
{
    palpate_plan *plan = NULL;
    for (size_t i = 0; i < PLP_POOL_SLOTS && plan == NULL; i++)
        plan = atomic_exchange(&engine->plans[i], NULL);
    palpate_status status = plan != NULL ? PALPATE_OK : make(engine, &plan, error);
    if (status != PALPATE_OK)
        return status;
    plan->engine = palpate_engine_keep(engine);
    plan->has_after = false;
    *out = plan;
    return PALPATE_OK;
}

void palpate_plan_free(palpate_plan *plan)
{
    if (plan == NULL)
        return;
    palpate_engine *engine = plan->engine;
    plan->engine = NULL;
    bool kept = false;
    for (size_t i = 0; i < PLP_POOL_SLOTS && !kept; i++) {
        palpate_plan *empty = NULL;
        kept = atomic_compare_exchange_strong(&engine->plans[i], &empty, plan);
    }
    if (!kept) /* the pool is full */
        plp_plan_destroy(plan);
    palpate_engine_free(engine);
}

/* ---- making ---- */

/* If clearance is needed first: what would be proposed if all of it were granted? */
static palpate_status decide_after(palpate_plan *plan, palpate_error *error)
{
    static const plp_decide_options granted = {.grant_all = true, .no_questions = true};
    palpate_engine *engine = plan->engine;
    if (plan->decision->disposition != PLP_CLEARANCE_FIRST)
        return PALPATE_OK;
    if (plan->after == NULL) {
        palpate_status status =
            plp_decision_new(engine->program, &engine->memory, &plan->after, error);
        if (status != PALPATE_OK)
            return status;
    }
    plan->has_after = true;
    return plp_decide(plan->after, &plan->facts, &granted, error);
}

static palpate_status decide(palpate_plan *plan, palpate_error *error)
{
    palpate_status status = plp_decide(plan->decision, &plan->facts, NULL, error);
    return status == PALPATE_OK ? decide_after(plan, error) : status;
}

palpate_status palpate_plan_patient(const palpate_patient *patient, palpate_plan **out,
                                    palpate_error *error)
{
    if (out != NULL)
        *out = NULL;
    if (patient == NULL || out == NULL)
        return bad_call(error, "palpate_plan_patient");
    palpate_plan *plan = NULL;
    palpate_status status = borrow(patient->engine, &plan, error);
    if (status == PALPATE_OK) {
        plan->asked = patient->asked;
        status = plp_facts_copy(&plan->facts, &patient->facts, error);
    }
    if (status == PALPATE_OK)
        status = decide(plan, error);
    if (status != PALPATE_OK) {
        palpate_plan_free(plan);
        return status;
    }
    *out = plan;
    return PALPATE_OK;
}

static palpate_status read_facts(palpate_plan *plan, const char *text, size_t length,
                                 const palpate_request *request, palpate_error *error)
{
    palpate_request taken = PALPATE_REQUEST_INIT;
    palpate_status status = PALPATE_OK;
    if (request != NULL)
        status = plp_struct_take(&taken, sizeof taken, request, "palpate_request", error);
    if (status == PALPATE_OK)
        status = plp_engine_ask(plan->engine, taken.lang, &plan->asked, error);
    if (status == PALPATE_OK) {
        plan->facts.book = plan->asked.voice->language->book;
        status = plp_facts_restart(&plan->facts, &taken, error);
    }
    if (status != PALPATE_OK)
        return status;
    return plp_facts_read(&plan->facts, &plan->engine->limits, text == NULL ? "" : text, length,
                          taken.ignore_unknown, error);
}

palpate_status palpate_plan_json(palpate_engine *engine, const char *text, size_t length,
                                 const palpate_request *request, palpate_plan **out,
                                 palpate_error *error)
{
    if (out != NULL)
        *out = NULL;
    if (engine == NULL || out == NULL || (text == NULL && length > 0))
        return bad_call(error, "palpate_plan_json");
    palpate_plan *plan = NULL;
    palpate_status status = borrow(engine, &plan, error);
    if (status == PALPATE_OK)
        status = read_facts(plan, text, length, request, error);
    if (status == PALPATE_OK)
        status = decide(plan, error);
    if (status != PALPATE_OK) {
        palpate_plan_free(plan);
        return status;
    }
    *out = plan;
    return PALPATE_OK;
}

/* ---- telling ---- */

static palpate_status put(const plp_plan_view *view, palpate_format format,
                          const palpate_style *style, plp_buffer *buffer, palpate_error *error)
{
    palpate_style taken = PALPATE_STYLE_INIT;
    palpate_status status = PALPATE_OK;
    if (style != NULL)
        status = plp_struct_take(&taken, sizeof taken, style, "palpate_style", error);
    if (status != PALPATE_OK)
        return status;
    switch (format) {
    case PALPATE_FORMAT_JSON:
        plp_plan_put_json(view, buffer);
        return PALPATE_OK;
    case PALPATE_FORMAT_TEXT:
        plp_plan_put_text(view, &taken, buffer);
        return PALPATE_OK;
    case PALPATE_FORMAT_MARKDOWN:
        plp_plan_put_markdown(view, &taken, buffer);
        return PALPATE_OK;
    case PALPATE_FORMAT_HTML:
        plp_plan_put_html(view, &taken, buffer);
        return PALPATE_OK;
    case PALPATE_FORMAT_SVG:
    case PALPATE_FORMAT_TAP:
    case PALPATE_FORMAT_JUNIT:
        break;
    }
    return plp_fail(error, PALPATE_E_USAGE, NULL, NULL,
                    "a plan is written as JSON, text, Markdown or HTML");
}

#define FIRST_BYTES 16384 /* of a plan in any format: most are longer than half of it */

static plp_plan_view view_of(const palpate_plan *plan)
{
    return (plp_plan_view){plan->asked.voice->fragments, plan->decision,
                           plan->has_after ? plan->after : NULL,
                           plan->asked.tag[0] != '\0' ? plan->asked.tag : NULL};
}

/* A text that has not to grow often, within the limit. */
static void begin(const palpate_plan *plan, plp_buffer *buffer)
{
    size_t most = (size_t)plan->engine->limits.plan_bytes;
    plp_buffer_begin(buffer, plan->memory, most);
    plp_buffer_reserve(buffer, most < FIRST_BYTES ? most : FIRST_BYTES);
}

palpate_status palpate_plan_write(const palpate_plan *plan, palpate_format format,
                                  const palpate_style *style, palpate_write *write, void *context,
                                  palpate_error *error)
{
    if (plan == NULL || write == NULL)
        return bad_call(error, "palpate_plan_write");
    plp_plan_view view = view_of(plan);
    plp_buffer buffer;
    begin(plan, &buffer);
    palpate_status status = put(&view, format, style, &buffer, error);
    if (status == PALPATE_OK)
        status = plp_buffer_write(&buffer, write, context, error);
    plp_buffer_end(&buffer);
    return status;
}

/* Members as text in `buffer`; end it in any case. */
static palpate_status put_members(const palpate_plan *plan, const char *const *members,
                                  plp_buffer *buffer, palpate_error *error)
{
    plp_plan_view view = view_of(plan);
    begin(plan, buffer);
    return plp_plan_put_members(&view, members, buffer)
               ? PALPATE_OK
               : plp_fail(error, PALPATE_E_USAGE, NULL, NULL, "a plan has no such member");
}

palpate_status palpate_plan_write_members(const palpate_plan *plan, const char *const *members,
                                          palpate_write *write, void *context, palpate_error *error)
{
    if (plan == NULL || members == NULL || write == NULL)
        return bad_call(error, "palpate_plan_write_members");
    plp_buffer buffer;
    palpate_status status = put_members(plan, members, &buffer, error);
    if (status == PALPATE_OK)
        status = plp_buffer_write(&buffer, write, context, error);
    plp_buffer_end(&buffer);
    return status;
}

/* A palpate_write for who wants no text. */
static bool drop(void *context, const char *bytes, size_t length)
{
    (void)context, (void)bytes, (void)length;
    return true;
}

palpate_status palpate_plan_tree(const palpate_plan *plan, const char *const *members,
                                 palpate_write *write, void *context, palpate_json **out,
                                 palpate_error *error)
{
    if (out != NULL)
        *out = NULL;
    if (plan == NULL || members == NULL || out == NULL)
        return bad_call(error, "palpate_plan_tree");
    plp_buffer buffer;
    plp_json *tree = NULL;
    palpate_status status = put_members(plan, members, &buffer, error);
    if (status == PALPATE_OK)
        status = plp_buffer_write(&buffer, write != NULL ? write : drop, context, error);
    if (status == PALPATE_OK)
        status = plp_json_tree_own(plan->memory, buffer.bytes, buffer.length, &tree, error);
    plp_buffer_end(&buffer);
    *out = (palpate_json *)tree;
    return status;
}

const char *palpate_plan_id(const palpate_plan *plan)
{
    return plan == NULL ? NULL : plan->facts.id;
}

const char *palpate_plan_disposition(const palpate_plan *plan)
{
    return plan == NULL ? NULL : plp_disposition_word(plan->decision->disposition);
}

const char *palpate_disposition_word(size_t index)
{
    return index < PLP_DISPOSITION_COUNT ? plp_disposition_word((plp_disposition)index) : NULL;
}

const char *palpate_plan_fired(const palpate_plan *plan, size_t index)
{
    if (plan == NULL || index >= plan->decision->fired_count)
        return NULL;
    return plp_program_book(plan->engine->program)->rules[plan->decision->fired[index]].id;
}

const char *palpate_plan_question(const palpate_plan *plan, size_t index, bool *safety)
{
    if (plan == NULL || index >= plan->decision->question_count ||
        !plp_shows_questions(plan->decision))
        return NULL;
    const plp_question *question = &plan->decision->questions[index];
    if (safety != NULL)
        *safety = question->safety;
    const plp_fact *fact = &plan->asked.voice->fragments->book->facts[question->fact];
    return fact->ask != NULL ? fact->ask : fact->title;
}
