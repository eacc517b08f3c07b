/* SPDX-License-Identifier: MIT */
/* Comparing two rule sets on a cohort: the outlines of each patient's two plans, differences
 * counted. */
#include "explore/compare.h"

#include "base/error.h"

#define TEXT_MOST (64u * 1024u)

palpate_status palpate_comparison_new(palpate_engine *before, palpate_engine *after,
                                      palpate_comparison **out, palpate_error *error)
{
    if (before == NULL || after == NULL || out == NULL)
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL, "a comparison needs two engines");
    const palpate_allocator *memory = plp_engine_memory(before);
    palpate_comparison *c = plp_memory_new(memory, sizeof *c);
    *out = NULL;
    if (c == NULL)
        return plp_fail_memory(error);
    c->memory = memory;
    c->engines[0] = palpate_engine_keep(before);
    c->engines[1] = palpate_engine_keep(after);
    plp_arena_begin(&c->arena, memory);
    plp_tallies_begin(&c->tallies, memory);
    for (int i = 0; i < 2; i++) {
        plp_outline_begin(&c->outlines[i], memory);
        plp_buffer_begin(&c->texts[i], memory, TEXT_MOST);
        plp_buffer_begin(&c->plans[i], memory, (size_t)plp_engine_limits(before)->plan_bytes);
        c->decisions[i] = plp_engine_borrow(c->engines[i]);
    }
    const plp_rulebook *books[2] = {plp_program_book(plp_engine_program(before)),
                                    plp_program_book(plp_engine_program(after))};
    bool made = c->decisions[0] != NULL && c->decisions[1] != NULL &&
                plp_asking_make(books[0], books[1], &c->arena, &c->asking) &&
                plp_spoken_make(books[0], books[1], &c->arena, &c->spoken);
    if (!made) {
        palpate_comparison_free(c);
        return plp_fail_memory(error);
    }
    *out = c;
    return PALPATE_OK;
}

void palpate_comparison_free(palpate_comparison *c)
{
    if (c == NULL)
        return;
    const palpate_allocator *memory = c->memory;
    palpate_engine *first = c->engines[0]; /* whose allocator this may be */
    for (int i = 0; i < 2; i++) {
        plp_outline_end(&c->outlines[i]);
        plp_buffer_end(&c->texts[i]);
        plp_buffer_end(&c->plans[i]);
        plp_engine_return(c->engines[i], c->decisions[i]);
        plp_engine_return(c->engines[i], c->granted[i]);
    }
    palpate_engine_free(c->engines[1]);
    plp_tallies_end(&c->tallies);
    plp_arena_end(&c->arena);
    plp_memory_free(memory, c, sizeof *c);
    palpate_engine_free(first);
}

/* ---- adding ---- */

static palpate_status take_outline(palpate_comparison *c, int side, const palpate_patient *patient,
                                   palpate_error *error)
{
    palpate_status status = plp_decide(c->decisions[side], plp_patient_facts(patient), NULL, error);
    return status == PALPATE_OK ? plp_outline_take(&c->outlines[side], c->decisions[side], error)
                                : status;
}

/* The patient as each engine reads him, to be freed also after a failure, and what it decides. */
static palpate_status take_outlines(palpate_comparison *c, const char *text, size_t length,
                                    const palpate_request *request, palpate_patient *patients[2],
                                    palpate_error *error)
{
    palpate_status status = PALPATE_OK;
    patients[0] = patients[1] = NULL;
    for (int i = 0; i < 2 && status == PALPATE_OK; i++) {
        status = palpate_patient_read(c->engines[i], text, length, request, &patients[i], error);
        if (status == PALPATE_OK)
            status = take_outline(c, i, patients[i], error);
    }
    return status;
}

static void free_patients(palpate_patient *const patients[2])
{
    palpate_patient_free(patients[0]);
    palpate_patient_free(patients[1]);
}

palpate_status plp_comparison_try(palpate_comparison *c, const char *text, size_t length,
                                  const palpate_request *request)
{
    palpate_request lenient = PALPATE_REQUEST_INIT;
    palpate_patient *patients[2];
    if (request != NULL)
        lenient = *request;
    lenient.ignore_unknown = true;
    palpate_status status = take_outlines(c, text, length, &lenient, patients, NULL);
    free_patients(patients);
    return status;
}

palpate_status palpate_comparison_add(palpate_comparison *c, const char *name, const char *text,
                                      size_t length, const palpate_request *request,
                                      palpate_error *error)
{
    palpate_patient *patients[2];
    if (c == NULL || text == NULL)
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL, "a comparison needs a patient");
    palpate_status status = take_outlines(c, text, length, request, patients, error);
    if (status == PALPATE_OK) {
        status = plp_comparison_count(c, patients, name);
        if (status == PALPATE_E_LIMIT)
            status = plp_fail(error, status, NULL, NULL, "a plan is longer than is allowed");
        else if (status != PALPATE_OK)
            status = plp_fail_memory(error);
    }
    free_patients(patients);
    return status;
}

void palpate_comparison_counts(const palpate_comparison *c, uint64_t *patients, uint64_t *changed)
{
    *patients = c->patients;
    *changed = c->changed[PLP_PART_OFFERED];
}

bool plp_comparison_at(const palpate_comparison *c, size_t index, plp_compared *out)
{
    const plp_tally *t = plp_tally_next(&c->tallies, PLP_PART_OFFERED, NULL);
    while (t != NULL && index-- > 0)
        t = plp_tally_next(&c->tallies, PLP_PART_OFFERED, t);
    if (t != NULL)
        *out = (plp_compared){t->kind, t->title, t->from, t->to, t->how, t->count};
    return t != NULL;
}
