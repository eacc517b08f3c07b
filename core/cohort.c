/* SPDX-License-Identifier: MIT */
/* The public cohort: facts of some patients, and the rules that fire for each. */
#include "objects.h"

#include <string.h>
#include "base/error.h"
#include "evaluate/match.h"

struct palpate_cohort {
    palpate_engine *engine;
    palpate_request request;
    char as_of[11]; /* what request.as_of points to */
    plp_decision *decision;
    plp_block *block;    /* NULL until many were matched together */
    plp_facts *patients; /* begun up to `begun`, kept for the next patients */
    size_t count, begun, capacity;
    uint32_t *fired; /* of all patients, one after the other */
    size_t fired_count, fired_capacity;
    size_t ends[PALPATE_COHORT_MOST]; /* where those of a patient end */
    bool matched;
};

static palpate_status bad_call(palpate_error *error, const char *function)
{
    return plp_fail(error, PALPATE_E_USAGE, NULL, NULL, "%s: an argument is missing", function);
}

/* Take the request, with a copy of its date, which plp_facts_begin judges. */
static palpate_status take_request(palpate_cohort *cohort, const palpate_request *request,
                                   palpate_error *error)
{
    cohort->request = (palpate_request)PALPATE_REQUEST_INIT;
    if (request == NULL)
        return PALPATE_OK;
    palpate_status status = plp_struct_take(&cohort->request, sizeof cohort->request, request,
                                            "palpate_request", error);
    plp_facts probe;
    if (status == PALPATE_OK)
        status = plp_facts_begin(&probe, plp_program_book(cohort->engine->program),
                                 &cohort->engine->memory, &cohort->request, error);
    if (status != PALPATE_OK)
        return status;
    memcpy(cohort->as_of, probe.as_of_text, sizeof cohort->as_of);
    cohort->request.as_of = probe.has_as_of ? cohort->as_of : NULL;
    plp_facts_end(&probe);
    return PALPATE_OK;
}

palpate_status palpate_cohort_new(palpate_engine *engine, const palpate_request *request,
                                  palpate_cohort **out, palpate_error *error)
{
    if (out != NULL)
        *out = NULL;
    if (engine == NULL || out == NULL)
        return bad_call(error, "palpate_cohort_new");
    palpate_cohort *cohort = plp_memory_new(&engine->memory, sizeof *cohort);
    if (cohort == NULL)
        return plp_fail_memory(error);
    cohort->engine = palpate_engine_keep(engine);
    palpate_status status = take_request(cohort, request, error);
    if (status == PALPATE_OK)
        status = plp_decision_new(engine->program, &engine->memory, &cohort->decision, error);
    if (status != PALPATE_OK) {
        palpate_cohort_free(cohort);
        return status;
    }
    *out = cohort;
    return PALPATE_OK;
}

/* The facts of the next patient, begun if no patient had this place before. */
static palpate_status next_place(palpate_cohort *cohort, plp_facts **out, palpate_error *error)
{
    palpate_engine *engine = cohort->engine;
    if (cohort->count == PALPATE_COHORT_MOST)
        return plp_fail(error, PALPATE_E_LIMIT, "cohort_full", NULL, "a cohort holds %d patients",
                        PALPATE_COHORT_MOST);
    if (cohort->count < cohort->begun) {
        *out = &cohort->patients[cohort->count];
        return PALPATE_OK;
    }
    if (!plp_memory_grow(&engine->memory, (void **)&cohort->patients, &cohort->capacity,
                         cohort->count + 1, sizeof *cohort->patients))
        return plp_fail_memory(error);
    *out = &cohort->patients[cohort->count];
    palpate_status status = plp_facts_begin(*out, plp_program_book(engine->program),
                                            &engine->memory, &cohort->request, error);
    cohort->begun += status == PALPATE_OK;
    return status;
}

palpate_status palpate_cohort_add(palpate_cohort *cohort, const char *text, size_t length,
                                  palpate_error *error)
{
    if (cohort == NULL || (text == NULL && length > 0))
        return bad_call(error, "palpate_cohort_add");
    plp_facts *facts = NULL;
    palpate_status status = next_place(cohort, &facts, error);
    if (status == PALPATE_OK)
        status = plp_facts_read(facts, &cohort->engine->limits, text == NULL ? "" : text, length,
                                cohort->request.ignore_unknown, error);
    if (status != PALPATE_OK)
        return status;
    cohort->count++;
    cohort->matched = false;
    return PALPATE_OK;
}

typedef struct telling {
    palpate_cohort *cohort;
    size_t first; /* patient of the block at hand */
} telling;

static bool keep_fired(void *context, uint32_t patient, const uint32_t *rules, uint32_t count)
{
    const telling *to = context;
    palpate_cohort *cohort = to->cohort;
    if (!plp_memory_grow(&cohort->engine->memory, (void **)&cohort->fired, &cohort->fired_capacity,
                         cohort->fired_count + count + 1, sizeof *cohort->fired))
        return false;
    memcpy(cohort->fired + cohort->fired_count, rules, count * sizeof *rules);
    cohort->fired_count += count;
    cohort->ends[to->first + patient] = cohort->fired_count;
    return true;
}

palpate_status palpate_cohort_match(palpate_cohort *cohort, palpate_error *error)
{
    if (cohort == NULL)
        return bad_call(error, "palpate_cohort_match");
    palpate_status status = PALPATE_OK;
    cohort->matched = false;
    cohort->fired_count = 0;
    for (size_t i = 0; i < cohort->count && status == PALPATE_OK; i += PLP_BLOCK_MOST) {
        telling to = {cohort, i};
        size_t rest = cohort->count - i;
        status = plp_block_match(cohort->decision, &cohort->block, cohort->patients + i,
                                 (uint32_t)(rest < PLP_BLOCK_MOST ? rest : PLP_BLOCK_MOST),
                                 keep_fired, &to, error);
    }
    cohort->matched = status == PALPATE_OK;
    return status;
}

size_t palpate_cohort_count(const palpate_cohort *cohort)
{
    return cohort == NULL ? 0 : cohort->count;
}

const char *palpate_cohort_id(const palpate_cohort *cohort, size_t patient)
{
    return cohort == NULL || patient >= cohort->count ? NULL : cohort->patients[patient].id;
}

const uint32_t *palpate_cohort_fired(const palpate_cohort *cohort, size_t patient, size_t *count)
{
    bool there = cohort != NULL && cohort->matched && patient < cohort->count;
    size_t begin = there && patient > 0 ? cohort->ends[patient - 1] : 0;
    if (count != NULL)
        *count = there ? cohort->ends[patient] - begin : 0;
    return there && cohort->ends[patient] > begin ? cohort->fired + begin : NULL;
}

void palpate_cohort_clear(palpate_cohort *cohort)
{
    if (cohort == NULL)
        return;
    cohort->count = 0;
    cohort->matched = false;
}

void palpate_cohort_free(palpate_cohort *cohort)
{
    if (cohort == NULL)
        return;
    palpate_engine *engine = cohort->engine;
    for (size_t i = 0; i < cohort->begun; i++)
        plp_facts_end(&cohort->patients[i]);
    plp_memory_free(&engine->memory, cohort->patients, cohort->capacity * sizeof *cohort->patients);
    plp_memory_free(&engine->memory, cohort->fired, cohort->fired_capacity * sizeof *cohort->fired);
    plp_block_free(cohort->block);
    plp_decision_free(cohort->decision);
    plp_memory_free(&engine->memory, cohort, sizeof *cohort);
    palpate_engine_free(engine);
}
