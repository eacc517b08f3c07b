/* SPDX-License-Identifier: MIT */
/* Comparing two rule sets on a cohort: the outlines of each patient's two plans, differences
 * counted. */
#include <string.h>
#include "base/error.h"
#include "explore/compare.h"

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
    for (int i = 0; i < 2; i++) {
        plp_outline_begin(&c->outlines[i], memory);
        c->decisions[i] = plp_engine_borrow(c->engines[i]);
    }
    if (c->decisions[0] == NULL || c->decisions[1] == NULL) {
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
        plp_engine_return(c->engines[i], c->decisions[i]);
    }
    palpate_engine_free(c->engines[1]);
    plp_memory_free(memory, c->tallies, c->capacity * sizeof *c->tallies);
    plp_arena_end(&c->arena);
    plp_memory_free(memory, c, sizeof *c);
    palpate_engine_free(first);
}

/* ---- adding ---- */

static const plp_outline_item *find(const plp_outline *outline, const plp_outline_item *like)
{
    for (uint32_t i = 0; i < outline->count; i++) {
        if (outline->items[i].kind == like->kind && strcmp(outline->items[i].id, like->id) == 0)
            return &outline->items[i];
    }
    return NULL;
}

static bool same_text(const char *a, const char *b)
{
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static const char *keep(palpate_comparison *c, const char *text, bool *held)
{
    if (text == NULL)
        return NULL;
    char *copy = plp_arena_text(&c->arena, text, strlen(text));
    *held = *held && copy != NULL;
    return copy;
}

static plp_tally *find_tally(palpate_comparison *c, const plp_outline_item *item,
                             plp_change_how how, const char *from, const char *to)
{
    for (size_t i = 0; i < c->count; i++) {
        plp_tally *t = &c->tallies[i];
        if (t->how == how && t->kind == item->kind && strcmp(t->id, item->id) == 0 &&
            same_text(t->from, from) && same_text(t->to, to))
            return t;
    }
    return NULL;
}

static bool count_change(palpate_comparison *c, const char *name, const plp_outline_item *item,
                         plp_change_how how, const char *from, const char *to)
{
    bool held = true;
    plp_tally *t = find_tally(c, item, how, from, to);
    if (t == NULL) {
        if (!plp_memory_grow(c->memory, (void **)&c->tallies, &c->capacity, c->count + 1,
                             sizeof *c->tallies))
            return false;
        t = &c->tallies[c->count];
        *t = (plp_tally){.kind = item->kind, .how = how};
        t->id = keep(c, item->id, &held);
        t->title = keep(c, item->title, &held);
        t->from = keep(c, from, &held);
        t->to = keep(c, to, &held);
        if (!held)
            return false;
        c->count++;
    }
    if (t->count < PLP_COMPARED_EXAMPLES && name != NULL) {
        size_t length = strlen(name) < PLP_COMPARED_NAME ? strlen(name) : PLP_COMPARED_NAME - 1;
        memcpy(t->examples[t->count], name, length);
    }
    t->count++;
    return true;
}

static bool count_changes(palpate_comparison *c, const char *name, bool *differs)
{
    bool held = true;
    for (uint32_t i = 0; held && i < c->outlines[1].count; i++) {
        const plp_outline_item *now = &c->outlines[1].items[i], *was = find(&c->outlines[0], now);
        if (was != NULL && same_text(was->state, now->state))
            continue;
        *differs = true;
        held = count_change(c, name, now, was == NULL ? PLP_ADDED : PLP_CHANGED,
                            was == NULL ? NULL : was->state, now->state);
    }
    for (uint32_t i = 0; held && i < c->outlines[0].count; i++) {
        const plp_outline_item *was = &c->outlines[0].items[i];
        if (find(&c->outlines[1], was) != NULL)
            continue;
        *differs = true;
        held = count_change(c, name, was, PLP_REMOVED, was->state, NULL);
    }
    return held;
}

bool plp_comparison_same(const palpate_comparison *c)
{
    const plp_outline *before = &c->outlines[0], *after = &c->outlines[1];
    bool same = before->count == after->count;
    for (uint32_t i = 0; same && i < after->count; i++) {
        const plp_outline_item *was = find(before, &after->items[i]);
        same = was != NULL && same_text(was->state, after->items[i].state);
    }
    return same;
}

static palpate_status take_outlines(palpate_comparison *c, const char *text, size_t length,
                                    const palpate_request *request, palpate_error *error)
{
    palpate_status status = PALPATE_OK;
    for (int i = 0; i < 2 && status == PALPATE_OK; i++) {
        palpate_patient *patient = NULL;
        status = palpate_patient_read(c->engines[i], text, length, request, &patient, error);
        if (status == PALPATE_OK)
            status = plp_decide(c->decisions[i], plp_patient_facts(patient), NULL, error);
        if (status == PALPATE_OK)
            status = plp_outline_take(&c->outlines[i], c->decisions[i], error);
        palpate_patient_free(patient);
    }
    return status;
}

palpate_status plp_comparison_try(palpate_comparison *c, const char *text, size_t length,
                                  const palpate_request *request)
{
    palpate_request lenient = PALPATE_REQUEST_INIT;
    if (request != NULL)
        lenient = *request;
    lenient.ignore_unknown = true;
    return take_outlines(c, text, length, &lenient, NULL);
}

palpate_status palpate_comparison_add(palpate_comparison *c, const char *name, const char *text,
                                      size_t length, const palpate_request *request,
                                      palpate_error *error)
{
    palpate_status status;
    bool differs = false;
    if (c == NULL || text == NULL)
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL, "a comparison needs a patient");
    status = take_outlines(c, text, length, request, error);
    if (status != PALPATE_OK)
        return status;
    if (!count_changes(c, name, &differs))
        return plp_fail_memory(error);
    c->patients++;
    c->changed += differs;
    return PALPATE_OK;
}

void palpate_comparison_counts(const palpate_comparison *c, uint64_t *patients, uint64_t *changed)
{
    *patients = c->patients;
    *changed = c->changed;
}

const plp_tally *plp_comparison_next(const palpate_comparison *c, const plp_tally *last)
{
    const plp_tally *best = NULL;
    for (size_t i = 0; i < c->count; i++) {
        const plp_tally *t = &c->tallies[i];
        bool later =
            last == NULL || t->count < last->count || (t->count == last->count && t > last);
        if (later && (best == NULL || t->count > best->count))
            best = t;
    }
    return best;
}

bool plp_comparison_at(const palpate_comparison *c, size_t index, plp_compared *out)
{
    const plp_tally *t = plp_comparison_next(c, NULL);
    while (t != NULL && index-- > 0)
        t = plp_comparison_next(c, t);
    if (t != NULL)
        *out = (plp_compared){t->kind, t->title, t->from, t->to, t->how, t->count};
    return t != NULL;
}
