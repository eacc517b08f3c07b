/* SPDX-License-Identifier: MIT */
/* From what all entries say to one value for each fact.
 *
 *   observations: the newest that was made decides what observations say
 *   then:         the higher rank; of a bool true, of a choice the later value, of a time the
 * shorter, of a set all answers:      a questionnaire's newest answer stands; but of a safety fact
 * what a current entry says stands
 *
 * What agrees with the value is told beside it; what does not is told as outranked.
 */
#include "reader.h"

#include <stdlib.h>
#include <string.h>

static bool is_observation(const fhir_candidate *candidate)
{
    return candidate->record != NULL && candidate->entry->from == FHIR_FROM_OBSERVATION;
}

static bool is_answer(const fhir_candidate *candidate)
{
    return candidate->record == NULL;
}

static int compare_by_fact(const void *left, const void *right)
{
    const fhir_candidate *a = *(fhir_candidate *const *)left;
    const fhir_candidate *b = *(fhir_candidate *const *)right;
    int order = (a->fact > b->fact) - (a->fact < b->fact);
    return order != 0 ? order : (a > b) - (a < b);
}

/* ---- the newest ---- */

static void refuse(fhir_candidate *candidate, fhir_reason reason)
{
    candidate->value = NULL;
    if (candidate->entry->reason == FHIR_REASON_NONE)
        candidate->entry->reason = reason;
}

/* Of the observations (or answers) of one fact only the newest speaks; of two at one moment the one
 * given later. */
static void keep_newest(fhir_candidate **all, size_t count, bool (*is_one)(const fhir_candidate *))
{
    const fhir_candidate *newest = NULL;
    for (size_t i = 0; i < count; i++)
        if (is_one(all[i]) &&
            (newest == NULL || all[i]->instant > newest->instant ||
             (all[i]->instant == newest->instant && all[i]->entry > newest->entry)))
            newest = all[i];
    for (size_t i = 0; i < count; i++)
        if (is_one(all[i]) && all[i]->entry != newest->entry)
            refuse(all[i], FHIR_REASON_SUPERSEDED);
}

/* ---- which one stands ---- */

static int32_t rank_of(const fhir_candidate *candidate)
{
    return candidate->record == NULL ? 0 : candidate->record->rank;
}

/* It speaks for the fact, but not for a value: the fact stays open. */
static bool is_open(const fhir_candidate *candidate)
{
    return strcmp(candidate->value, "null") == 0;
}

/* The place of a choice's value in the vocabulary. */
static int64_t place_of(const fhir_candidate *candidate)
{
    for (uint32_t i = 0; i < candidate->fact->value_count; i++) {
        const char *id = candidate->fact->values[i];
        size_t length = strlen(id);
        if (candidate->value[0] == '"' && strncmp(candidate->value + 1, id, length) == 0 &&
            candidate->value[length + 1] == '"')
            return i;
    }
    return -1;
}

/* Does `a` stand against `b`, which came earlier? */
static bool stands_against(const fhir_candidate *a, const fhir_candidate *b)
{
    if (rank_of(a) != rank_of(b))
        return rank_of(a) > rank_of(b);
    if (is_open(a) || is_open(b))
        return !is_open(a);
    switch (a->fact->type) {
    case FHIR_BOOL:
        return strcmp(a->value, "true") == 0 && strcmp(b->value, "true") != 0;
    case FHIR_CHOICE:
        return place_of(a) > place_of(b);
    case FHIR_NUMBER:
        return a->record != NULL && a->record->longest ? a->number > b->number
                                                       : a->number < b->number;
    case FHIR_SET:
        break;
    }
    return false;
}

/* What is told first of those that agree: the newest. */
static bool is_better(const fhir_candidate *a, const fhir_candidate *b)
{
    if (stands_against(a, b) || stands_against(b, a))
        return stands_against(a, b);
    const fhir_when *first = &a->entry->began, *second = &b->entry->began;
    return first->known && (!second->known || first->instant > second->instant);
}

static const fhir_candidate *best_of(fhir_candidate *const *all, size_t count,
                                     bool (*is_one)(const fhir_candidate *), bool wanted)
{
    const fhir_candidate *best = NULL;
    for (size_t i = 0; i < count; i++)
        if (all[i]->value != NULL && is_one(all[i]) == wanted &&
            (best == NULL || is_better(all[i], best)))
            best = all[i];
    return best;
}

/* A record against an answer: of a safety fact the record stands, unless the answer is the more
 * careful. */
static const fhir_candidate *record_or_answer(const fhir_candidate *record,
                                              const fhir_candidate *answer)
{
    if (record == NULL || answer == NULL)
        return record == NULL ? answer : record;
    if (record->entry->is_patient)
        return record;
    if (!record->fact->safety)
        return answer;
    bool careful = record->fact->type == FHIR_BOOL     ? strcmp(answer->value, "true") == 0
                   : record->fact->type == FHIR_CHOICE ? place_of(answer) > place_of(record)
                                                       : false;
    return careful ? answer : record;
}

/* ---- decisions ---- */

static void mark(fhir_candidate *candidate, const fhir_candidate *best)
{
    candidate->agrees = candidate->value != NULL && strcmp(candidate->value, best->value) == 0;
    if (candidate->agrees)
        candidate->entry->used++;
    else if (candidate->value != NULL && candidate->entry->reason == FHIR_REASON_NONE)
        candidate->entry->reason =
            is_answer(candidate) ? FHIR_REASON_CONTRADICTED : FHIR_REASON_OUTRANKED;
}

/* Members that entries speak for, as an object: what no entry mentions stays open. */
static const char *join_members(palpate_fhir_reader *reader, fhir_candidate *const *all,
                                size_t count)
{
    const char *joined = "";
    for (size_t i = 0; i < count; i++) {
        bool told = all[i]->value == NULL || is_answer(all[i]) || is_open(all[i]);
        for (size_t k = 0; k < i && !told; k++)
            told = all[k]->value != NULL && strcmp(all[k]->value, all[i]->value) == 0;
        if (!told)
            joined = fhir_format(&reader->arena, "%s%s%s:true", joined, joined[0] ? "," : "",
                                 all[i]->value);
        if (joined == NULL)
            return NULL;
    }
    return joined[0] == '\0' ? NULL : fhir_format(&reader->arena, "{%s}", joined);
}

static void add_decision(palpate_fhir_reader *reader, fhir_decisions *out, fhir_candidate **all,
                         size_t count, const char *value, const fhir_candidate *best)
{
    const fhir_candidate **because = fhir_new(&reader->arena, count, sizeof *because);
    uint32_t agreeing = 0;
    bool contradicted = false;
    if (because == NULL || !fhir_room(&reader->arena, (void **)&out->items, &out->capacity,
                                      out->count, sizeof *out->items))
        return;
    for (size_t i = 0; i < count; i++) {
        if (all[i]->agrees)
            because[agreeing++] = all[i];
        contradicted = contradicted || (all[i]->value != NULL && !all[i]->agrees &&
                                        is_answer(all[i]) != is_answer(best));
    }
    const char *doubt = best->doubt;
    if (doubt == NULL && contradicted)
        doubt = is_answer(best) ? "the record says otherwise" : "the person answered otherwise";
    out->items[out->count++] =
        (fhir_decision){best->fact, value, best->at, doubt, because, agreeing};
}

static void decide_set(palpate_fhir_reader *reader, fhir_candidate **all, size_t count,
                       fhir_decisions *out)
{
    const fhir_candidate *answer = best_of(all, count, is_answer, true);
    const char *value = answer != NULL ? fhir_value_whole(&reader->arena, answer)
                                       : join_members(reader, all, count);
    const fhir_candidate *best = answer;
    for (size_t i = 0; i < count; i++) {
        all[i]->agrees = all[i]->value != NULL && is_answer(all[i]) == (answer != NULL);
        if (all[i]->agrees) {
            all[i]->entry->used++;
            best = best == NULL ? all[i] : best;
        } else if (all[i]->value != NULL && all[i]->entry->reason == FHIR_REASON_NONE) {
            all[i]->entry->reason = FHIR_REASON_OUTRANKED;
        }
    }
    if (value != NULL)
        add_decision(reader, out, all, count, value, best);
}

static void decide_fact(palpate_fhir_reader *reader, fhir_candidate **all, size_t count,
                        fhir_decisions *out)
{
    keep_newest(all, count, is_observation);
    keep_newest(all, count, is_answer);
    if (all[0]->fact->type == FHIR_SET) {
        decide_set(reader, all, count, out);
        return;
    }
    const fhir_candidate *best = record_or_answer(best_of(all, count, is_answer, false),
                                                  best_of(all, count, is_answer, true));
    if (best == NULL)
        return;
    for (size_t i = 0; i < count; i++)
        mark(all[i], best);
    const char *whole = fhir_value_whole(&reader->arena, best);
    if (whole != NULL)
        add_decision(reader, out, all, count, whole, best);
}

/* An observation that the vocabulary refuses leaves its place to the one before. */
static palpate_status refuse_unfit(palpate_fhir_reader *reader, const palpate_patient *patient,
                                   fhir_candidates *candidates, palpate_error *error)
{
    palpate_patient *scratch = NULL;
    palpate_status status = palpate_patient_copy(patient, &scratch, error);
    for (size_t i = 0; i < candidates->count && status == PALPATE_OK; i++) {
        fhir_candidate *each = &candidates->items[i];
        palpate_error told = PALPATE_ERROR_INIT;
        if (each->value == NULL || (each->fact->type == FHIR_SET && !is_answer(each)))
            continue;
        const char *whole = fhir_value_whole(&reader->arena, each);
        if (whole == NULL)
            break;
        palpate_status fits = palpate_patient_set(scratch, each->fact->id, whole, &told);
        if (fits == PALPATE_E_NOMEM) {
            status = fhir_fail_memory(error);
        } else if (fits != PALPATE_OK) {
            bool unit = strstr(told.code, "unit") != NULL;
            fhir_reason reason = unit ? FHIR_REASON_WRONG_UNIT : FHIR_REASON_OUT_OF_RANGE;
            fhir_remark_add(reader, each->entry, each->fact->id, reason);
            refuse(each, reason);
            each->instant = INT64_MIN;
        }
    }
    palpate_patient_free(scratch);
    return status == PALPATE_OK && reader->arena.refused ? fhir_fail_memory(error) : status;
}

static palpate_status set_all(const fhir_decisions *decisions, palpate_patient *patient,
                              palpate_error *error)
{
    palpate_status status = PALPATE_OK;
    for (size_t i = 0; i < decisions->count && status == PALPATE_OK; i++)
        status = palpate_patient_set(patient, decisions->items[i].fact->id,
                                     decisions->items[i].value, error);
    return status;
}

palpate_status fhir_reader_decide(palpate_fhir_reader *reader, palpate_patient *patient,
                                  fhir_decisions *out, palpate_error *error)
{
    fhir_candidates candidates = {NULL, 0, 0};
    fhir_reader_match(reader, &candidates);
    fhir_candidate **sorted = fhir_new(&reader->arena, candidates.count + 1, sizeof *sorted);
    if (reader->arena.refused || sorted == NULL)
        return fhir_fail_memory(error);
    for (size_t i = 0; i < candidates.count; i++) /* it speaks: who did not ask for it is no reason */
        if (candidates.items[i].value != NULL)
            candidates.items[i].entry->reason = FHIR_REASON_NONE;
    palpate_status status = refuse_unfit(reader, patient, &candidates, error);
    if (status != PALPATE_OK)
        return status;
    for (size_t i = 0; i < candidates.count; i++)
        sorted[i] = &candidates.items[i];
    if (candidates.count > 1)
        qsort(sorted, candidates.count, sizeof *sorted, compare_by_fact);
    for (size_t i = 0, end; i < candidates.count; i = end) {
        for (end = i + 1; end < candidates.count && sorted[end]->fact == sorted[i]->fact;)
            end++;
        decide_fact(reader, sorted + i, end - i, out);
    }
    if (reader->arena.refused)
        return fhir_fail_memory(error);
    return set_all(out, patient, error);
}
