/* SPDX-License-Identifier: MIT */
/* Whose record it is: one patient is chosen, and what belongs to others is not used. */
#include "reader.h"

#include <stdlib.h>
#include <string.h>

/* "http://server/fhir/Patient/p1/_history/2" --> "p1"; a urn stays whole; "#p" too. */
static const char *id_of(fhir_arena *arena, const char *reference)
{
    if (reference == NULL || strncmp(reference, "urn:", 4) == 0 || reference[0] == '#')
        return reference;
    const char *history = strstr(reference, "/_history/");
    size_t length = history != NULL ? (size_t)(history - reference) : strlen(reference);
    size_t begin = length;
    while (begin > 0 && reference[begin - 1] != '/')
        begin--;
    return fhir_copy(arena, reference + begin, length - begin);
}

static const char *without_urn(const char *text)
{
    return strncmp(text, "urn:uuid:", 9) == 0 ? text + 9 : text;
}

/* Does a reference mean this Patient? */
static bool means(fhir_arena *arena, const char *reference, const fhir_entry *patient)
{
    if (fhir_same(reference, patient->full_url))
        return true;
    const char *id = id_of(arena, reference);
    return id != NULL && patient->id != NULL && strcmp(without_urn(id), patient->id) == 0;
}

static bool same_patient(const fhir_entry *a, const fhir_entry *b)
{
    return a->id != NULL || b->id != NULL ? fhir_same(a->id, b->id)
                                          : fhir_same(a->full_url, b->full_url);
}

/* "Patient/a, Patient/b" into a text of fixed size, for an error. */
static void list_name(char *list, size_t size, const char *name)
{
    size_t length = strlen(list), more = strlen(name);
    if (length + more + 6 > size) {
        if (length + 6 <= size && (length < 3 || strcmp(list + length - 3, "...") != 0))
            memcpy(list + length, ", ...", 6);
        return;
    }
    if (length > 0) {
        memcpy(list + length, ", ", 2);
        length += 2;
    }
    memcpy(list + length, name, more + 1);
}

static palpate_status refuse_several(const char *list, palpate_error *error)
{
    palpate_status status = fhir_fail(error, PALPATE_E_POLICY, "several_patients", NULL,
                                      "the record is about more than one patient: %s", list);
    fhir_hint(error, "choose one, or give the record of one patient");
    return status;
}

static palpate_status choose_among_patients(palpate_fhir_reader *reader, palpate_error *error)
{
    char list[192] = "";
    size_t different = 0;
    for (size_t i = 0; i < reader->entry_count; i++) {
        fhir_entry *entry = &reader->entries[i];
        if (!entry->is_patient)
            continue;
        if (reader->patient != NULL && !fhir_same(entry->id, reader->patient)) {
            entry->reason = FHIR_REASON_OTHER_PATIENT;
            entry->status = 0;
        } else if (reader->chosen == NULL) {
            reader->chosen = entry;
            different = 1;
            list_name(list, sizeof list, entry->reference != NULL ? entry->reference : "Patient");
        } else if (same_patient(reader->chosen, entry)) {
            entry->reason = FHIR_REASON_DUPLICATE;
            entry->status = 0;
        } else {
            different++;
            list_name(list, sizeof list, entry->reference != NULL ? entry->reference : "Patient");
        }
    }
    return different > 1 ? refuse_several(list, error) : PALPATE_OK;
}

static bool has_patient(const palpate_fhir_reader *reader)
{
    for (size_t i = 0; i < reader->entry_count; i++)
        if (reader->entries[i].is_patient)
            return true;
    return false;
}

/* Without a Patient, all that is told must be about one. */
static palpate_status choose_among_subjects(palpate_fhir_reader *reader, palpate_error *error)
{
    const char *first = NULL;
    char list[192] = "";
    bool several = false;
    for (size_t i = 0; i < reader->entry_count; i++) {
        const char *subject = reader->entries[i].subject;
        const char *id = id_of(&reader->arena, subject);
        if (id == NULL || fhir_same(id, first))
            continue;
        several = several || first != NULL;
        first = first == NULL ? id : first;
        if (strstr(list, subject) == NULL)
            list_name(list, sizeof list, subject);
    }
    if (several)
        return refuse_several(list, error);
    reader->patient = first == NULL ? NULL : without_urn(first);
    return PALPATE_OK;
}

static bool is_of_chosen(palpate_fhir_reader *reader, const fhir_entry *entry)
{
    if (reader->chosen != NULL)
        return means(&reader->arena, entry->subject, reader->chosen);
    const char *id = id_of(&reader->arena, entry->subject);
    return reader->patient == NULL || (id != NULL && strcmp(without_urn(id), reader->patient) == 0);
}

static void refuse_others(palpate_fhir_reader *reader)
{
    for (size_t i = 0; i < reader->entry_count; i++) {
        fhir_entry *entry = &reader->entries[i];
        fhir_reason reason = FHIR_REASON_NONE;
        if (entry->reason != FHIR_REASON_NONE || entry->is_patient || entry->is_medication)
            continue;
        if (entry->subject == NULL)
            reason = entry->subject_required ? FHIR_REASON_NO_SUBJECT : FHIR_REASON_NONE;
        else if (!is_of_chosen(reader, entry))
            reason = FHIR_REASON_OTHER_PATIENT;
        if (reason != FHIR_REASON_NONE) {
            entry->reason = reason;
            entry->status = 0;
        }
    }
}

static int compare_entries(const void *left, const void *right)
{
    const fhir_entry *a = *(fhir_entry *const *)left, *b = *(fhir_entry *const *)right;
    int order = strcmp(a->type, b->type);
    if (order == 0)
        order = strcmp(a->id, b->id);
    return order != 0 ? order : (a > b) - (a < b);
}

/* The same resource twice, as prefetch keys that overlap give it: the first one stands. */
static void refuse_duplicates(palpate_fhir_reader *reader)
{
    size_t count = 0;
    fhir_entry **sorted = fhir_new(&reader->arena, reader->entry_count + 1, sizeof *sorted);
    for (size_t i = 0; sorted != NULL && i < reader->entry_count; i++)
        if (reader->entries[i].id != NULL && reader->entries[i].reason == FHIR_REASON_NONE)
            sorted[count++] = &reader->entries[i];
    if (count > 1)
        qsort(sorted, count, sizeof *sorted, compare_entries);
    for (size_t i = 1; i < count; i++) {
        if (strcmp(sorted[i - 1]->type, sorted[i]->type) != 0 ||
            strcmp(sorted[i - 1]->id, sorted[i]->id) != 0)
            continue;
        sorted[i]->reason = FHIR_REASON_DUPLICATE;
        sorted[i]->status = 0;
    }
}

static palpate_status refuse_dead(const palpate_fhir_reader *reader, palpate_error *error)
{
    const palpate_json *json = reader->chosen == NULL ? NULL : reader->chosen->json;
    bool dead =
        palpate_json_type_of(palpate_json_member(json, "deceasedBoolean")) == PALPATE_JSON_TRUE ||
        (json != NULL && reader->chosen->ended.known &&
         reader->chosen->ended.first <= reader->today);
    if (!dead)
        return PALPATE_OK;
    return fhir_fail(error, PALPATE_E_POLICY, "deceased", reader->chosen->pointer,
                     "the record says that the patient has died: there is nothing to plan");
}

palpate_status fhir_reader_choose(palpate_fhir_reader *reader, palpate_error *error)
{
    palpate_status status = PALPATE_OK;
    reader->chosen = NULL;
    if (has_patient(reader))
        status = choose_among_patients(reader, error);
    else if (reader->patient == NULL)
        status = choose_among_subjects(reader, error);
    if (status == PALPATE_OK && has_patient(reader) && reader->chosen == NULL)
        status = fhir_fail(error, PALPATE_E_UNKNOWN, "no_such_patient", NULL,
                           "the record has no Patient with the id asked for");
    if (status == PALPATE_OK)
        status = refuse_dead(reader, error);
    if (status != PALPATE_OK)
        return status;
    if (reader->chosen != NULL)
        reader->subject = reader->chosen->reference;
    else if (reader->patient != NULL)
        reader->subject = fhir_format(&reader->arena, "Patient/%s", reader->patient);
    refuse_others(reader);
    refuse_duplicates(reader);
    return reader->arena.refused ? fhir_fail_memory(error) : PALPATE_OK;
}
