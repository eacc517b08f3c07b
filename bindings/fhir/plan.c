/* SPDX-License-Identifier: MIT */
/* A plan as a Bundle of FHIR R4: the door, ids and references. */
#include "plan.h"

#include <stdio.h>
#include <string.h>
#include "day.h"

/* ---- ids ---- */

/* Mixing after Vigna's SplitMix64. */
static uint64_t mix(uint64_t value)
{
    value += UINT64_C(0x9e3779b97f4a7c15);
    value = (value ^ value >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    value = (value ^ value >> 27) * UINT64_C(0x94d049bb133111eb);
    return value ^ value >> 31;
}

static void hash(uint64_t seed[2], const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        seed[0] = (seed[0] ^ (unsigned char)text[i]) * UINT64_C(0x100000001b3);
        seed[1] = mix(seed[1] ^ (seed[0] + i));
    }
    seed[0] = mix(seed[0] ^ length);
}

static void hash_text(uint64_t seed[2], const char *text)
{
    hash(seed, text != NULL ? text : "-", text != NULL ? strlen(text) + 1 : 1);
}

static const char *make_id(fhir_writing *w, const char *type, const char *key)
{
    uint64_t seed[2] = {w->seed[0], w->seed[1]};
    hash_text(seed, type);
    hash_text(seed, key);
    seed[0] = (seed[0] & ~UINT64_C(0xf000)) | UINT64_C(0x8000);       /* version 8 */
    seed[1] = (seed[1] & ~(UINT64_C(3) << 62)) | (UINT64_C(2) << 62); /* variant */
    return fhir_format(&w->arena, "%08lx-%04lx-%04lx-%04lx-%012llx", (unsigned long)(seed[0] >> 32),
                       (unsigned long)(seed[0] >> 16 & 0xffff), (unsigned long)(seed[0] & 0xffff),
                       (unsigned long)(seed[1] >> 48),
                       (unsigned long long)(seed[1] & UINT64_C(0xffffffffffff)));
}

const char *fhir_plan_reference(fhir_writing *w, const char *type, const char *key)
{
    const char *id = make_id(w, type, key);
    if (id == NULL)
        return NULL;
    return w->options->local_references ? fhir_format(&w->arena, "%s/%s", type, id)
                                        : fhir_format(&w->arena, "urn:uuid:%s", id);
}

/* ---- entries ---- */

void fhir_plan_open(fhir_writing *w, const char *type, const char *key)
{
    const char *id = make_id(w, type, key);
    fhir_out_object(&w->out, NULL);
    fhir_out_text(&w->out, "fullUrl",
                  id == NULL ? NULL : fhir_format(&w->arena, "urn:uuid:%s", id));
    fhir_out_object(&w->out, "resource");
    fhir_out_text(&w->out, "resourceType", type);
    if (w->options->local_references)
        fhir_out_text(&w->out, "id", id);
}

void fhir_plan_close(fhir_writing *w, const char *type)
{
    fhir_out_close(&w->out);
    if (!w->options->local_references) {
        fhir_out_object(&w->out, "request");
        fhir_out_text(&w->out, "method", "POST");
        fhir_out_text(&w->out, "url", type);
        fhir_out_close(&w->out);
    }
    fhir_out_close(&w->out);
}

void fhir_plan_put_reference(fhir_writing *w, const char *key, const char *type, const char *name)
{
    fhir_out_object(&w->out, key);
    fhir_out_text(&w->out, "reference", fhir_plan_reference(w, type, name));
    fhir_out_close(&w->out);
}

void fhir_plan_put_conditions(fhir_writing *w, const char *key)
{
    const char *reference;
    bool any = false;
    for (size_t i = 0; (reference = palpate_fhir_mapping_reference(w->options->mapping, i)) != NULL;
         i++) {
        if (strncmp(reference, "Condition/", 10) != 0)
            continue;
        if (!any)
            fhir_out_array(&w->out, key);
        any = true;
        fhir_out_object(&w->out, NULL);
        fhir_out_text(&w->out, "reference", reference);
        fhir_out_close(&w->out);
    }
    if (any)
        fhir_out_close(&w->out);
}

/* A urn that is no entry of this Bundle cannot be resolved as a reference, but it identifies. */
void fhir_plan_put_subject(fhir_writing *w, const char *key)
{
    const char *subject = w->options->subject, *name = fhir_text_at(w->plan, "patient");
    fhir_out_object(&w->out, key);
    if (subject == NULL) {
        fhir_out_text(&w->out, "display", name != NULL ? name : "the patient");
    } else if (strncmp(subject, "urn:", 4) == 0) {
        fhir_out_object(&w->out, "identifier");
        fhir_out_text(&w->out, "system", "urn:ietf:rfc:3986");
        fhir_out_text(&w->out, "value", subject);
        fhir_out_close(&w->out);
    } else {
        fhir_out_text(&w->out, "reference", subject);
    }
    fhir_out_close(&w->out);
}

void fhir_plan_put_coding(fhir_writing *w, const char *system, const char *code,
                          const char *display)
{
    fhir_out_object(&w->out, NULL);
    fhir_out_text(&w->out, "system", system);
    fhir_out_text(&w->out, "code", code);
    fhir_out_text(&w->out, "display", display);
    fhir_out_close(&w->out);
}

/* ---- the plan's members ---- */

const palpate_json *fhir_plan_get(const fhir_writing *w, const char *key)
{
    return palpate_json_member(w->plan, key);
}

const char *fhir_text_at(const palpate_json *object, const char *key)
{
    return palpate_json_string(palpate_json_member(object, key));
}

bool fhir_has_items(const palpate_json *list)
{
    return palpate_json_first(list) != NULL;
}

const char *fhir_plan_reasons(fhir_writing *w, const palpate_json *because)
{
    const char *joined = "";
    for (const palpate_json *each = palpate_json_first(because); each != NULL && joined != NULL;
         each = palpate_json_after(each)) {
        const char *text = fhir_text_at(each, "text");
        if (text != NULL)
            joined = fhir_format(&w->arena, "%s%s%s", joined, joined[0] ? " " : "", text);
    }
    return joined;
}

/* ---- the Bundle ---- */

static const char *describe_author(fhir_writing *w)
{
    const char *text = fhir_format(&w->arena, "Palpate %s", palpate_version());
    for (const palpate_json *each = palpate_json_first(fhir_plan_get(w, "rules"));
         each != NULL && text != NULL; each = palpate_json_after(each))
        text = fhir_format(&w->arena, "%s, rules %s %s", text, fhir_text_at(each, "pack"),
                           fhir_text_at(each, "version"));
    return text;
}

static palpate_status take_instant(fhir_writing *w, palpate_error *error)
{
    fhir_when when;
    const char *created = w->options->created;
    bool day = created != NULL && strlen(created) == 10;
    bool whole =
        created != NULL && strlen(created) > 19 && created[10] == 'T' && created[16] == ':';
    if (created == NULL || !(day || whole) || !fhir_when_read(created, &when)) {
        palpate_status status = fhir_fail(error, PALPATE_E_USAGE, "bad_date", NULL,
                                          "a plan in FHIR needs the day on which it was made");
        fhir_hint(error, "created = \"2026-11-30\", or an instant with its zone");
        return status;
    }
    w->instant = day ? fhir_format(&w->arena, "%sT00:00:00Z", created) : created;
    return PALPATE_OK;
}

static void put_bundle(fhir_writing *w)
{
    fhir_out_object(&w->out, NULL);
    fhir_out_text(&w->out, "resourceType", "Bundle");
    fhir_out_text(&w->out, "type", w->options->local_references ? "collection" : "transaction");
    fhir_out_array(&w->out, "entry");
    fhir_plan_put_care(w);
    fhir_plan_put_orders(w);
    fhir_plan_put_issues(w, false);
    fhir_plan_put_provenance(w);
    fhir_out_close(&w->out);
    fhir_out_close(&w->out);
    fhir_puts(w->out.text, "\n");
}

static palpate_status write_parsed(fhir_writing *w, palpate_write *write, void *context,
                                   palpate_error *error)
{
    fhir_text text;
    palpate_status status = take_instant(w, error);
    if (status != PALPATE_OK)
        return status;
    w->author = describe_author(w);
    fhir_text_begin(&text, w->arena.memory);
    fhir_out_begin(&w->out, &text);
    put_bundle(w);
    status =
        w->arena.refused ? fhir_fail_memory(error) : fhir_text_give(&text, write, context, error);
    fhir_text_end(&text);
    return status;
}

/* The plan's own JSON, as text for ids and as a tree. */
static palpate_status read_plan(fhir_writing *w, const palpate_plan *plan, palpate_json **tree,
                                palpate_error *error)
{
    fhir_text text;
    fhir_text_begin(&text, w->arena.memory);
    palpate_status status =
        palpate_plan_write(plan, PALPATE_FORMAT_JSON, NULL, fhir_text_write, &text, error);
    if (status == PALPATE_E_WRITE || (status == PALPATE_OK && text.refused))
        status = fhir_fail_memory(error) == PALPATE_OK ? PALPATE_OK : PALPATE_E_NOMEM;
    if (status == PALPATE_OK) {
        hash(w->seed, fhir_text_of(&text), text.length);
        hash_text(w->seed, w->options->subject);
        hash_text(w->seed, w->options->created);
        status = palpate_json_read(w->fhir->engine, fhir_text_of(&text), text.length, tree, error);
    }
    fhir_text_end(&text);
    w->plan = *tree;
    return status;
}

palpate_status palpate_fhir_plan_write(palpate_fhir *fhir, const palpate_plan *plan,
                                       const palpate_fhir_plan_options *options,
                                       palpate_write *write, void *context, palpate_error *error)
{
    palpate_fhir_plan_options taken = PALPATE_FHIR_PLAN_INIT;
    palpate_json *tree = NULL;
    if (fhir == NULL || plan == NULL || options == NULL || write == NULL)
        return fhir_fail(error, PALPATE_E_USAGE, NULL, NULL,
                         "palpate_fhir_plan_write: an argument is missing");
    palpate_status status =
        fhir_struct_take(&taken, sizeof taken, options, "palpate_fhir_plan_options", error);
    if (status != PALPATE_OK)
        return status;
    fhir_writing w = {.fhir = fhir, .options = &taken, .seed = {UINT64_C(0xcbf29ce484222325), 1}};
    fhir_arena_begin(&w.arena, palpate_engine_allocator(fhir->engine));
    status = read_plan(&w, plan, &tree, error);
    if (status == PALPATE_OK)
        status = write_parsed(&w, write, context, error);
    palpate_json_free(tree);
    fhir_arena_end(&w.arena);
    return status;
}
