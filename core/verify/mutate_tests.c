/* SPDX-License-Identifier: MIT */
/* The tests of a mutation: run once as the rules are, and what everything came to is kept. */
#include "verify/mutate.h"

#include <string.h>
#include "base/error.h"
#include "engine.h"
#include "verify/expect.h"
#include "verify/tests.h"

static bool expects_questions(const plp_test *test)
{
    for (uint32_t e = 0; e < test->expect_count; e++)
        if (test->expect[e].key == PLP_EXPECT_ASKS || test->expect[e].key == PLP_EXPECT_NOT_ASKS)
            return true;
    return false;
}

palpate_status plp_mutate_decide(plp_mutation *m, const plp_mutate_test *test,
                                 void (*before_after)(plp_mutation *, const plp_mutate_test *,
                                                      void *),
                                 void *context, const plp_decision **after, palpate_error *error)
{
    plp_decide_options now = {.no_questions = !test->asks};
    plp_decide_options granted = {.grant_all = true, .no_questions = !test->asks};
    *after = NULL;
    palpate_status status = plp_decide(m->decision, &test->facts, &now, error);
    if (status != PALPATE_OK || m->decision->disposition != PLP_CLEARANCE_FIRST)
        return status;
    if (before_after != NULL)
        before_after(m, test, context);
    status = plp_decide(m->after, &test->facts, &granted, error);
    if (m->after->disposition < PLP_CLEARANCE_FIRST)
        *after = m->after;
    return status;
}

bool plp_mutate_passes(const plp_mutation *m, const plp_test *test, const plp_decision *after,
                       plp_buffer *got)
{
    for (uint32_t e = 0; e < test->expect_count; e++) {
        got->length = 0;
        if (!plp_expect_holds(m->decision, after, &test->expect[e], test->exactly, got))
            return false;
    }
    return true;
}

/* ---- keeping ---- */

/* What each moved leaf comes to for the patient of a decision. A limit moves for the moment. */
static void keep_values(plp_mutation *m, const plp_decision *decision, uint8_t *values)
{
    const plp_evaluation *e = (const plp_evaluation *)decision;
    for (size_t i = 0; i < m->mutant_count; i++) {
        const plp_mutant *mutant = &m->mutants[i];
        bool limit = mutant->kind == PLP_MUTANT_LIMIT;
        if (limit)
            m->limits[mutant->owner.index].value = mutant->to;
        for (uint32_t p = 0; p < mutant->patch_count; p++) {
            const plp_patch *patch = &m->patches[mutant->patch + p];
            if (patch->term != NULL)
                values[patch->slot] = (uint8_t)plp_term_truth(e, patch->term, patch->phase);
        }
        if (limit)
            m->limits[mutant->owner.index].value = mutant->from;
    }
}

static void keep(plp_mutation *m, plp_mutate_test *test, const plp_decision *decision, int which)
{
    const plp_evaluation *e = (const plp_evaluation *)decision;
    memcpy(test->truth[which], e->truth, m->copy.predicates.count);
    keep_values(m, decision, test->value[which]);
    for (uint32_t f = 0; f < decision->fired_count; f++)
        test->spoke[decision->fired[f]] = 1;
}

static bool make_room(plp_mutation *m, plp_mutate_test *test)
{
    for (int which = 0; which < 2; which++) {
        test->truth[which] = plp_arena_new(&m->arena, (size_t)m->copy.predicates.count + 1);
        test->value[which] = plp_arena_new(&m->arena, (size_t)m->slots + 1);
        if (test->truth[which] == NULL || test->value[which] == NULL)
            return false;
    }
    test->spoke = plp_arena_new(&m->arena, (size_t)m->book->rules_count + 1);
    return test->spoke != NULL;
}

/* A test that fails already says nothing about mutants. */
static palpate_status take_test(plp_mutation *m, const plp_test *declared, plp_buffer *got,
                                palpate_error *error)
{
    plp_mutate_test *test = &m->tests[m->test_count];
    const plp_decision *after = NULL;
    *test = (plp_mutate_test){.test = declared, .asks = expects_questions(declared)};
    palpate_status status = plp_test_facts(m->book, m->memory, declared, &test->facts, error);
    if (status != PALPATE_OK)
        return status;
    m->test_count++; /* so that its facts are freed */
    if (!make_room(m, test))
        return plp_fail_memory(error);
    status = plp_mutate_decide(m, test, NULL, NULL, &after, error);
    if (status != PALPATE_OK)
        return status;
    if (declared->todo != NULL || !plp_mutate_passes(m, declared, after, got)) {
        m->failing += declared->todo == NULL;
        m->test_count--;
        plp_facts_end(&test->facts);
        return PALPATE_OK;
    }
    test->has_after = m->decision->disposition == PLP_CLEARANCE_FIRST;
    keep(m, test, m->decision, 0);
    if (test->has_after)
        keep(m, test, m->after, 1);
    return PALPATE_OK;
}

palpate_status plp_mutate_tests_begin(plp_mutation *m, palpate_error *error)
{
    plp_buffer got;
    palpate_status status = PALPATE_OK;
    m->tests = plp_memory_new(m->memory, (m->book->tests_count + 1u) * sizeof *m->tests);
    if (m->tests == NULL)
        return plp_fail_memory(error);
    plp_buffer_begin(&got, m->memory, 1 << 20);
    for (uint32_t t = 0; status == PALPATE_OK && t < m->book->tests_count; t++)
        status = take_test(m, &m->book->tests[t], &got, error);
    plp_buffer_end(&got);
    return status;
}

void plp_mutate_tests_end(plp_mutation *m)
{
    for (size_t t = 0; t < m->test_count; t++)
        plp_facts_end(&m->tests[t].facts);
    plp_memory_free(m->memory, m->tests, (m->book->tests_count + 1u) * sizeof *m->tests);
}
