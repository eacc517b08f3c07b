/* SPDX-License-Identifier: MIT */
/* What became of each resource: facts with what decided them, and entries that were not used with
 * the reason. */
#include "reader.h"

#include <string.h>
#include "out.h"

typedef struct line { /* one entry of a fact's grounds, or one that was not used */
    const char *resource, *name, *pointer, *record, *code, *at, *doubt;
    fhir_reason reason;
    const char *type, *text;
} line;

typedef struct known {
    const char *fact, *title, *value, *at, *doubt;
    line *because;
    uint32_t because_count;
} known;

struct palpate_fhir_mapping {
    palpate_engine *engine;
    fhir_arena arena;
    const char *as_of, *subject, *patient; /* patient: palpate.patient/1 */
    known *facts;
    size_t fact_count;
    line *unused;
    size_t unused_count, used_count;
    const char **references; /* Conditions behind facts */
    size_t reference_count;
    const char **doubts;
    size_t doubt_count;
};

/* ---- making ---- */

static const char *own(palpate_fhir_mapping *mapping, const char *text)
{
    return fhir_copy_text(&mapping->arena, text);
}

static const char *text_of(const fhir_entry *entry)
{
    const palpate_json *concept =
        entry->concept_count > 0 ? entry->concepts[0].concept : entry->medication;
    const char *text = palpate_json_string(palpate_json_member(concept, "text"));
    const palpate_json *coding = palpate_json_first(palpate_json_member(concept, "coding"));
    if (text == NULL)
        text = palpate_json_string(palpate_json_member(coding, "display"));
    if (text == NULL) /* a medication that the record lacks may be named where it is referred to */
        text = palpate_json_string(palpate_json_member(
            palpate_json_member(entry->json, "medicationReference"), "display"));
    return text != NULL ? text : palpate_json_string(palpate_json_member(coding, "code"));
}

static const char *day_of(palpate_fhir_mapping *mapping, const fhir_entry *entry)
{
    const fhir_when *when = entry->began.known ? &entry->began : &entry->recorded;
    char day[11];
    if (!when->known || entry->is_patient)
        return NULL;
    fhir_day_print(when->first, day);
    return own(mapping, day);
}

static void fill(palpate_fhir_mapping *mapping, const fhir_entry *entry, line *out)
{
    *out = (line){.reason = entry->reason};
    out->resource = own(mapping, entry->reference);
    out->type = own(mapping, entry->type);
    out->name = own(mapping, entry->name);
    out->pointer = own(mapping, entry->pointer);
    out->text = own(mapping, text_of(entry));
    out->at = day_of(mapping, entry);
}

static void fill_fact(palpate_fhir_mapping *mapping, const fhir_decision *decision, known *out)
{
    out->fact = own(mapping, decision->fact->id);
    out->title = own(mapping, decision->fact->title);
    out->value = own(mapping, decision->value);
    out->at = own(mapping, decision->at);
    out->doubt = own(mapping, decision->doubt);
    out->because = fhir_new(&mapping->arena, decision->because_count + 1, sizeof *out->because);
    for (uint32_t i = 0; out->because != NULL && i < decision->because_count; i++) {
        const fhir_candidate *each = decision->because[i];
        line *made = &out->because[out->because_count++];
        fill(mapping, each->entry, made);
        made->record = each->record == NULL ? NULL : own(mapping, each->record->id);
        made->code = own(mapping, each->code);
        made->doubt = own(mapping, each->doubt);
    }
}

static void note_reference(palpate_fhir_mapping *mapping, const fhir_entry *entry)
{
    if (entry->used > 0 && entry->from == FHIR_FROM_CONDITION && entry->reference != NULL &&
        mapping->references != NULL)
        mapping->references[mapping->reference_count++] = own(mapping, entry->reference);
}

static palpate_status write_patient(palpate_fhir_mapping *mapping, const palpate_patient *patient,
                                    palpate_error *error)
{
    fhir_text text;
    fhir_text_begin(&text, mapping->arena.memory);
    palpate_status status = palpate_patient_write(patient, fhir_text_write, &text, error);
    if (status == PALPATE_OK && !text.refused) {
        size_t length = text.length;
        while (length > 0 && text.bytes[length - 1] == '\n')
            length--;
        mapping->patient = fhir_copy(&mapping->arena, fhir_text_of(&text), length);
    }
    fhir_text_end(&text);
    return status == PALPATE_E_WRITE ? fhir_fail_memory(error) : status;
}

static void note_doubt(palpate_fhir_mapping *mapping, const fhir_decision *decision)
{
    if (decision->doubt != NULL && mapping->doubts != NULL)
        mapping->doubts[mapping->doubt_count++] =
            fhir_format(&mapping->arena, "%s: %s", decision->fact->title, decision->doubt);
}

/* Parts that were not used of entries that were. */
static void fill_parts(palpate_fhir_mapping *mapping, const palpate_fhir_reader *reader)
{
    for (size_t i = 0; mapping->unused != NULL && i < reader->remark_count; i++) {
        const fhir_remark *remark = &reader->remarks[i];
        if (remark->entry->used == 0)
            continue;
        line *made = &mapping->unused[mapping->unused_count++];
        fill(mapping, remark->entry, made);
        made->reason = remark->reason;
        made->text = own(mapping, remark->part);
    }
}

static void fill_all(palpate_fhir_mapping *mapping, const palpate_fhir_reader *reader,
                     const fhir_decisions *decisions)
{
    mapping->as_of = own(mapping, reader->as_of);
    mapping->subject = own(mapping, reader->subject);
    mapping->facts = fhir_new(&mapping->arena, decisions->count + 1, sizeof *mapping->facts);
    mapping->doubts = fhir_new(&mapping->arena, decisions->count + 1, sizeof *mapping->doubts);
    for (size_t i = 0; mapping->facts != NULL && i < decisions->count; i++) {
        fill_fact(mapping, &decisions->items[i], &mapping->facts[mapping->fact_count++]);
        note_doubt(mapping, &decisions->items[i]);
    }
    mapping->unused = fhir_new(&mapping->arena, reader->entry_count + reader->remark_count + 1,
                               sizeof *mapping->unused);
    mapping->references =
        fhir_new(&mapping->arena, reader->entry_count + 1, sizeof *mapping->references);
    for (size_t i = 0; mapping->unused != NULL && i < reader->entry_count; i++) {
        const fhir_entry *entry = &reader->entries[i];
        note_reference(mapping, entry);
        if (entry->used > 0)
            mapping->used_count++;
        else
            fill(mapping, entry, &mapping->unused[mapping->unused_count++]);
    }
    fill_parts(mapping, reader);
}

palpate_status fhir_mapping_make(const palpate_fhir_reader *reader, const fhir_decisions *decisions,
                                 const palpate_patient *patient, palpate_fhir_mapping **out,
                                 palpate_error *error)
{
    const palpate_allocator *memory = reader->arena.memory;
    palpate_fhir_mapping *mapping = memory->resize(memory->context, NULL, 0, sizeof *mapping);
    if (mapping == NULL)
        return fhir_fail_memory(error);
    memset(mapping, 0, sizeof *mapping);
    mapping->engine = palpate_engine_keep(reader->fhir->engine);
    fhir_arena_begin(&mapping->arena, memory);
    fill_all(mapping, reader, decisions);
    palpate_status status = write_patient(mapping, patient, error);
    if (status == PALPATE_OK && (mapping->arena.refused || mapping->patient == NULL))
        status = fhir_fail_memory(error);
    if (status != PALPATE_OK) {
        palpate_fhir_mapping_free(mapping);
        return status;
    }
    *out = mapping;
    return PALPATE_OK;
}

void palpate_fhir_mapping_free(palpate_fhir_mapping *mapping)
{
    if (mapping == NULL)
        return;
    palpate_engine *engine = mapping->engine;
    const palpate_allocator *memory = mapping->arena.memory;
    fhir_arena_end(&mapping->arena);
    memory->resize(memory->context, mapping, sizeof *mapping, 0);
    palpate_engine_free(engine);
}

/* ---- asking ---- */

const char *palpate_fhir_mapping_patient(const palpate_fhir_mapping *mapping)
{
    return mapping == NULL ? NULL : mapping->subject;
}

void palpate_fhir_mapping_counts(const palpate_fhir_mapping *mapping, size_t *facts, size_t *used,
                                 size_t *not_used)
{
    if (facts != NULL)
        *facts = mapping == NULL ? 0 : mapping->fact_count;
    if (used != NULL)
        *used = mapping == NULL ? 0 : mapping->used_count;
    if (not_used != NULL)
        *not_used = mapping == NULL ? 0 : mapping->unused_count;
}

const char *palpate_fhir_mapping_reference(const palpate_fhir_mapping *mapping, size_t index)
{
    return mapping == NULL || index >= mapping->reference_count ? NULL : mapping->references[index];
}

const char *palpate_fhir_mapping_doubt(const palpate_fhir_mapping *mapping, size_t index)
{
    return mapping == NULL || index >= mapping->doubt_count ? NULL : mapping->doubts[index];
}

/* ---- writing ---- */

static void put_line(fhir_out *out, const line *each)
{
    fhir_out_object(out, NULL);
    fhir_out_text(out, "resource", each->resource != NULL ? each->resource : each->type);
    fhir_out_text(out, "text", each->text);
    fhir_out_text(out, "date", each->at);
    fhir_out_text(out, "code", each->code);
    fhir_out_text(out, "record", each->record);
    fhir_out_text(out, "doubt", each->doubt);
    fhir_out_text(out, "from", each->name);
    fhir_out_text(out, "pointer", each->pointer);
    if (each->record == NULL && each->reason != FHIR_REASON_NONE) {
        fhir_out_text(out, "reason", fhir_reason_word(each->reason));
        fhir_out_text(out, "because", fhir_reason_sentence(each->reason));
    }
    fhir_out_close(out);
}

static void put_fact(fhir_out *out, const known *fact)
{
    fhir_out_object(out, NULL);
    fhir_out_text(out, "fact", fact->fact);
    fhir_out_raw(out, "value", fact->value);
    fhir_out_text(out, "at", fact->at);
    fhir_out_text(out, "doubt", fact->doubt);
    fhir_out_array(out, "because");
    for (uint32_t i = 0; i < fact->because_count; i++) {
        line each = fact->because[i];
        each.reason = FHIR_REASON_NONE;
        put_line(out, &each);
    }
    fhir_out_close(out);
    fhir_out_close(out);
}

static void put_json(const palpate_fhir_mapping *mapping, fhir_text *text)
{
    fhir_out out;
    fhir_out_begin(&out, text);
    fhir_out_object(&out, NULL);
    fhir_out_text(&out, "format", "palpate.mapping/1");
    fhir_out_text(&out, "digest", palpate_engine_digest(mapping->engine));
    fhir_out_text(&out, "as_of", mapping->as_of);
    fhir_out_text(&out, "subject", mapping->subject);
    fhir_out_raw(&out, "patient", mapping->patient);
    fhir_out_array(&out, "facts");
    for (size_t i = 0; i < mapping->fact_count; i++)
        put_fact(&out, &mapping->facts[i]);
    fhir_out_close(&out);
    fhir_out_array(&out, "not_used");
    for (size_t i = 0; i < mapping->unused_count; i++)
        put_line(&out, &mapping->unused[i]);
    fhir_out_close(&out);
    fhir_out_close(&out);
    fhir_puts(text, "\n");
}

static void put_ground(fhir_text *text, const line *each)
{
    fhir_puts(text, "    ");
    fhir_puts(text, each->resource != NULL ? each->resource : each->type);
    if (each->text != NULL) {
        fhir_puts(text, ": ");
        fhir_puts(text, each->text);
    }
    if (each->at != NULL) {
        fhir_puts(text, ", ");
        fhir_puts(text, each->at);
    }
    if (each->code != NULL) {
        fhir_puts(text, " (");
        fhir_puts(text, each->code);
        fhir_puts(text, ")");
    }
    fhir_puts(text, "\n");
}

static void put_text_fact(fhir_text *text, const known *fact)
{
    fhir_puts(text, "  ");
    fhir_puts(text, fact->fact);
    if (strcmp(fact->value, "null") == 0) {
        fhir_puts(text, " stays open\n");
    } else {
        fhir_puts(text, " = ");
        fhir_puts(text, fact->value);
        fhir_puts(text, "\n");
    }
    if (fact->doubt != NULL) {
        fhir_puts(text, "    doubtful: ");
        fhir_puts(text, fact->doubt);
        fhir_puts(text, "\n");
    }
    for (uint32_t i = 0; i < fact->because_count; i++)
        put_ground(text, &fact->because[i]);
}

/* Those that were not used, under their reasons. */
static void put_text_unused(const palpate_fhir_mapping *mapping, fhir_text *text)
{
    for (fhir_reason reason = FHIR_REASON_NONE; reason < FHIR_REASON_COUNT; reason++) {
        bool told = false;
        for (size_t i = 0; i < mapping->unused_count; i++) {
            if (mapping->unused[i].reason != reason)
                continue;
            if (!told) {
                fhir_puts(text, "  ");
                fhir_puts(text, fhir_reason_sentence(reason));
                fhir_puts(text, "\n");
                told = true;
            }
            put_ground(text, &mapping->unused[i]);
        }
    }
}

static void put_text(const palpate_fhir_mapping *mapping, fhir_text *text)
{
    fhir_puts(text, "Record of ");
    fhir_puts(text, mapping->subject != NULL ? mapping->subject : "a patient who is not named");
    fhir_puts(text, ", as of ");
    fhir_puts(text, mapping->as_of);
    fhir_puts(text, "\n\nKnown from it\n");
    if (mapping->fact_count == 0)
        fhir_puts(text, "  nothing\n");
    for (size_t i = 0; i < mapping->fact_count; i++)
        put_text_fact(text, &mapping->facts[i]);
    fhir_puts(text, "\nNot used\n");
    if (mapping->unused_count == 0)
        fhir_puts(text, "  nothing: every resource was used\n");
    put_text_unused(mapping, text);
    fhir_puts(text, "\nWhat the record does not say stays unknown.\n");
}

palpate_status palpate_fhir_mapping_write(const palpate_fhir_mapping *mapping,
                                          palpate_format format, const palpate_style *style,
                                          palpate_write *write, void *context, palpate_error *error)
{
    fhir_text text;
    (void)style;
    if (mapping == NULL || write == NULL)
        return fhir_fail(error, PALPATE_E_USAGE, NULL, NULL,
                         "palpate_fhir_mapping_write: an argument is missing");
    if (format != PALPATE_FORMAT_JSON && format != PALPATE_FORMAT_TEXT)
        return fhir_fail(error, PALPATE_E_USAGE, NULL, NULL,
                         "only JSON and text are written of a mapping");
    fhir_text_begin(&text, mapping->arena.memory);
    if (format == PALPATE_FORMAT_JSON)
        put_json(mapping, &text);
    else
        put_text(mapping, &text);
    palpate_status status = fhir_text_give(&text, write, context, error);
    fhir_text_end(&text);
    return status;
}
