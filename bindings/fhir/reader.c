/* SPDX-License-Identifier: MIT */
/* Gathering resources: Bundles are opened, each resource is read, nothing of a text stays if any
 * part of it fails. */
#include "reader.h"

#include <string.h>

#define MOST_ENTRIES 20000

static palpate_status bad_call(palpate_error *error, const char *function)
{
    return fhir_fail(error, PALPATE_E_USAGE, NULL, NULL, "%s: an argument is missing", function);
}

static palpate_status take_day(palpate_fhir_reader *reader, const palpate_fhir_options *options,
                               palpate_error *error)
{
    fhir_when when;
    if (options->as_of == NULL || strlen(options->as_of) != 10 ||
        !fhir_when_read(options->as_of, &when)) {
        palpate_status status =
            fhir_fail(error, PALPATE_E_USAGE, "bad_date", NULL,
                      options->as_of == NULL ? "records are read as of a day, and none is given"
                                             : "the day of the plan is no date");
        fhir_hint(error, "a day is written 2026-11-30");
        return status;
    }
    reader->as_of = fhir_copy_text(&reader->arena, options->as_of);
    reader->today = when.first;
    return PALPATE_OK;
}

static const char *without_type(const char *reference)
{
    return reference != NULL && strncmp(reference, "Patient/", 8) == 0 ? reference + 8 : reference;
}

palpate_status palpate_fhir_reader_new(palpate_fhir *fhir, const palpate_fhir_options *options,
                                       palpate_fhir_reader **out, palpate_error *error)
{
    palpate_fhir_options taken = PALPATE_FHIR_OPTIONS_INIT;
    if (out != NULL)
        *out = NULL;
    if (fhir == NULL || options == NULL || out == NULL)
        return bad_call(error, "palpate_fhir_reader_new");
    palpate_status status =
        fhir_struct_take(&taken, sizeof taken, options, "palpate_fhir_options", error);
    if (status != PALPATE_OK)
        return status;
    const palpate_allocator *memory = palpate_engine_allocator(fhir->engine);
    palpate_fhir_reader *reader = memory->resize(memory->context, NULL, 0, sizeof *reader);
    if (reader == NULL)
        return fhir_fail_memory(error);
    memset(reader, 0, sizeof *reader);
    reader->fhir = palpate_fhir_keep(fhir);
    fhir_arena_begin(&reader->arena, memory);
    reader->most_entries = taken.most_entries == 0 ? MOST_ENTRIES : taken.most_entries;
    reader->patient = fhir_copy_text(&reader->arena, without_type(taken.patient));
    status = take_day(reader, &taken, error);
    if (status == PALPATE_OK && reader->arena.refused)
        status = fhir_fail_memory(error);
    if (status != PALPATE_OK) {
        palpate_fhir_reader_free(reader);
        return status;
    }
    *out = reader;
    return PALPATE_OK;
}

void palpate_fhir_reader_free(palpate_fhir_reader *reader)
{
    if (reader == NULL)
        return;
    palpate_fhir *fhir = reader->fhir;
    const palpate_allocator *memory = palpate_engine_allocator(fhir->engine);
    for (size_t i = 0; i < reader->document_count; i++)
        palpate_json_free(reader->documents[i]);
    fhir_arena_end(&reader->arena);
    memory->resize(memory->context, reader, sizeof *reader, 0);
    palpate_fhir_free(fhir);
}

/* ---- adding ---- */

typedef struct adding {
    palpate_fhir_reader *reader;
    fhir_shape shape;
    const char *name;
} adding;

static void add_resource(adding *add, const palpate_json *resource, const char *pointer,
                         const char *full_url)
{
    palpate_fhir_reader *reader = add->reader;
    if (reader->entry_count == reader->most_entries) {
        add->shape.status = fhir_fail(add->shape.error, PALPATE_E_LIMIT, "fhir_entries", pointer,
                                      "more than %zu resources", reader->most_entries);
        return;
    }
    if (pointer == NULL ||
        !fhir_room(&reader->arena, (void **)&reader->entries, &reader->entry_capacity,
                   reader->entry_count, sizeof *reader->entries))
        return; /* the arena knows */
    fhir_entry *entry = &reader->entries[reader->entry_count++];
    *entry =
        (fhir_entry){.json = resource, .name = add->name, .pointer = pointer, .full_url = full_url};
    fhir_entry_read(&add->shape, entry);
}

static void add_entry(adding *add, const palpate_json *entry, const char *pointer)
{
    const char *full_url = fhir_member_text(&add->shape, entry, pointer, "fullUrl");
    const palpate_json *resource =
        fhir_member(&add->shape, entry, pointer, "resource", PALPATE_JSON_OBJECT);
    if (add->shape.status == PALPATE_OK && resource != NULL) /* a deletion has none */
        add_resource(add, resource, fhir_format(&add->reader->arena, "%s/resource", pointer),
                     full_url);
}

static void add_bundle(adding *add, const palpate_json *bundle)
{
    unsigned i = 0;
    const palpate_json *entries = fhir_member(&add->shape, bundle, "", "entry", PALPATE_JSON_ARRAY);
    for (const palpate_json *each = palpate_json_first(entries);
         each != NULL && add->shape.status == PALPATE_OK && !add->reader->arena.refused;
         each = palpate_json_after(each), i++) {
        const char *pointer = fhir_format(&add->reader->arena, "/entry/%u", i);
        if (palpate_json_type_of(each) != PALPATE_JSON_OBJECT) {
            const char *index = fhir_format(&add->reader->arena, "%u", i);
            if (index != NULL)
                fhir_shape_fail(&add->shape, "/entry", index, "must be an object");
        } else if (pointer != NULL) {
            add_entry(add, each, pointer);
        }
    }
}

static palpate_status add_document(palpate_fhir_reader *reader, const char *name,
                                   const palpate_json *document, palpate_error *error)
{
    adding add = {.reader = reader, .shape = {&reader->arena, error, PALPATE_OK}};
    size_t before = reader->entry_count;
    add.name = fhir_copy_text(&reader->arena, name);
    const char *type = fhir_member_text(&add.shape, document, "", "resourceType");
    if (palpate_json_type_of(document) != PALPATE_JSON_OBJECT)
        add.shape.status = fhir_fail(error, PALPATE_E_TYPE, "not_fhir", "",
                                     "not FHIR R4: a resource is an object");
    else if (fhir_same(type, "Bundle"))
        add_bundle(&add, document);
    else
        add_resource(&add, document, "", NULL);
    if (add.shape.status == PALPATE_OK && reader->arena.refused)
        add.shape.status = fhir_fail_memory(error);
    if (add.shape.status != PALPATE_OK) {
        reader->entry_count = before;
        reader->arena.refused = false;
    }
    return add.shape.status;
}

palpate_status palpate_fhir_reader_add_json(palpate_fhir_reader *reader, const char *name,
                                            const palpate_json *resource, palpate_error *error)
{
    if (reader == NULL || resource == NULL)
        return bad_call(error, "palpate_fhir_reader_add_json");
    return add_document(reader, name, resource, error);
}

palpate_status palpate_fhir_reader_add(palpate_fhir_reader *reader, const char *name,
                                       const char *text, size_t length, palpate_error *error)
{
    palpate_json *document = NULL;
    if (reader == NULL || (text == NULL && length > 0))
        return bad_call(error, "palpate_fhir_reader_add");
    if (!fhir_room(&reader->arena, (void **)&reader->documents, &reader->document_capacity,
                   reader->document_count, sizeof(palpate_json *))) {
        reader->arena.refused = false;
        return fhir_fail_memory(error);
    }
    palpate_status status = palpate_json_read(reader->fhir->engine, text, length, &document, error);
    if (status == PALPATE_OK)
        status = add_document(reader, name, document, error);
    if (status != PALPATE_OK) {
        palpate_json_free(document);
        return status;
    }
    reader->documents[reader->document_count++] = document;
    return PALPATE_OK;
}

/* ---- finishing ---- */

palpate_status palpate_fhir_reader_finish(palpate_fhir_reader *reader, palpate_patient **patient,
                                          palpate_fhir_mapping **mapping, palpate_error *error)
{
    fhir_decisions decisions = {NULL, 0, 0};
    palpate_patient *made = NULL;
    if (patient != NULL)
        *patient = NULL;
    if (mapping != NULL)
        *mapping = NULL;
    if (reader == NULL || patient == NULL)
        return bad_call(error, "palpate_fhir_reader_finish");
    palpate_request request = PALPATE_REQUEST_INIT;
    request.as_of = reader->as_of;
    palpate_status status = fhir_reader_choose(reader, error);
    if (status == PALPATE_OK)
        status = palpate_patient_new(reader->fhir->engine, &request, &made, error);
    if (status == PALPATE_OK)
        status = fhir_reader_decide(reader, made, &decisions, error);
    if (status == PALPATE_OK && reader->arena.refused)
        status = fhir_fail_memory(error);
    if (status == PALPATE_OK && mapping != NULL)
        status = fhir_mapping_make(reader, &decisions, made, mapping, error);
    if (status == PALPATE_OK) {
        *patient = made;
        made = NULL; /* handed over */
    }
    palpate_patient_free(made);
    return status;
}

palpate_status palpate_fhir_read(palpate_fhir *fhir, const char *text, size_t length,
                                 const palpate_fhir_options *options, palpate_patient **patient,
                                 palpate_fhir_mapping **mapping, palpate_error *error)
{
    palpate_fhir_reader *reader = NULL;
    if (patient != NULL)
        *patient = NULL;
    if (mapping != NULL)
        *mapping = NULL;
    palpate_status status = palpate_fhir_reader_new(fhir, options, &reader, error);
    if (status == PALPATE_OK)
        status = palpate_fhir_reader_add(reader, NULL, text, length, error);
    if (status == PALPATE_OK)
        status = palpate_fhir_reader_finish(reader, patient, mapping, error);
    palpate_fhir_reader_free(reader);
    return status;
}
