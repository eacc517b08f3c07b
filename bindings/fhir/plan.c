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

/* Eight bytes in one order on every machine. */
static uint64_t word_of(const unsigned char *b)
{
    return (uint64_t)b[0] | (uint64_t)b[1] << 8 | (uint64_t)b[2] << 16 | (uint64_t)b[3] << 24 |
           (uint64_t)b[4] << 32 | (uint64_t)b[5] << 40 | (uint64_t)b[6] << 48 |
           (uint64_t)b[7] << 56;
}

static inline void hash_word(uint64_t *first, uint64_t *second, uint64_t word)
{
    *first = mix(*first ^ word);
    *second = (*second ^ word) * UINT64_C(0x100000001b3) + (*first >> 32);
}

/* Two lanes that mix differently, eight bytes at a time; the length tells zeros from the end. */
static void hash(uint64_t seed[2], const char *text, size_t length)
{
    unsigned char rest[8] = {0};
    uint64_t first = seed[0], second = seed[1]; /* kept in registers */
    size_t whole = length - length % 8;
    for (size_t i = 0; i < whole; i += 8)
        hash_word(&first, &second, word_of((const unsigned char *)text + i));
    memcpy(rest, text + whole, length % 8);
    hash_word(&first, &second, word_of(rest));
    seed[0] = mix(first ^ length);
    seed[1] = mix(second ^ seed[0]);
}

static void hash_text(uint64_t seed[2], const char *text)
{
    hash(seed, text != NULL ? text : "-", text != NULL ? strlen(text) + 1 : 1);
}

#define ID_LENGTH 36

/* The id in its five groups; there are many, and printf takes its time. */
static void print_id(const uint64_t seed[2], char out[ID_LENGTH + 1])
{
    static const char digits[] = "0123456789abcdef";
    for (unsigned i = 0, nibble = 0; i < ID_LENGTH; i++) {
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            out[i] = '-';
            continue;
        }
        out[i] = digits[seed[nibble / 16] >> (60 - nibble % 16 * 4) & 15];
        nibble++;
    }
    out[ID_LENGTH] = '\0';
}

static void make_id(const fhir_writing *w, const char *type, const char *key,
                    char out[ID_LENGTH + 1])
{
    uint64_t seed[2] = {w->seed[0], w->seed[1]};
    hash_text(seed, type);
    hash_text(seed, key);
    seed[0] = (seed[0] & ~UINT64_C(0xf000)) | UINT64_C(0x8000);       /* version 8 */
    seed[1] = (seed[1] & ~(UINT64_C(3) << 62)) | (UINT64_C(2) << 62); /* variant */
    print_id(seed, out);
}

const char *fhir_plan_reference(fhir_writing *w, const char *type, const char *key)
{
    static const char urn[] = "urn:uuid:";
    bool local = w->options->local_references;
    size_t length = local ? strlen(type) + 1 : sizeof urn - 1;
    char *made = fhir_new(&w->arena, length + ID_LENGTH + 1, 1);
    if (made == NULL)
        return NULL;
    memcpy(made, local ? type : urn, length); /* of a type with its NUL, for the slash */
    if (local)
        made[length - 1] = '/';
    make_id(w, type, key, made + length);
    return made;
}

/* ---- entries ---- */

void fhir_plan_open(fhir_writing *w, const char *type, const char *key, const char *title)
{
    static const char urn[] = "urn:uuid:";
    char url[sizeof urn + ID_LENGTH];
    memcpy(url, urn, sizeof urn);
    make_id(w, type, key, url + sizeof urn - 1);
    const char *id = fhir_copy(&w->arena, url + sizeof urn - 1, ID_LENGTH);
    fhir_out_object(&w->out, NULL);
    fhir_out_escaped(&w->out, "fullUrl", url);
    fhir_out_object(&w->out, "resource");
    if (fhir_room(&w->arena, (void **)&w->entries, &w->entry_capacity, w->entry_count,
                  sizeof *w->entries))
        w->entries[w->entry_count++] = (fhir_entry_span){
            .type = type, .title = title, .id = id, .begin = w->out.text->length - 1};
    fhir_out_escaped(&w->out, "resourceType", type);
    if (w->options->local_references)
        fhir_out_escaped(&w->out, "id", id);
}

void fhir_plan_close(fhir_writing *w, const char *type)
{
    fhir_out_close(&w->out);
    if (w->entry_count > 0) /* else there is no memory, and the arena knows */
        w->entries[w->entry_count - 1].end = w->out.text->length;
    if (!w->options->local_references) {
        fhir_out_object(&w->out, "request");
        fhir_out_escaped(&w->out, "method", "POST");
        fhir_out_escaped(&w->out, "url", type);
        fhir_out_close(&w->out);
    }
    fhir_out_close(&w->out);
}

void fhir_plan_put_reference(fhir_writing *w, const char *key, const char *type, const char *name)
{
    fhir_out_object(&w->out, key);
    fhir_out_escaped(&w->out, "reference", fhir_plan_reference(w, type, name));
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
    const char *subject = w->options->subject, *name = fhir_told_text_at(w->plan, "patient");
    fhir_out_object(&w->out, key);
    if (subject == NULL) {
        fhir_out_escaped(&w->out, "display", name != NULL ? name : "the patient");
    } else if (strncmp(subject, "urn:", 4) == 0) {
        fhir_out_object(&w->out, "identifier");
        fhir_out_escaped(&w->out, "system", "urn:ietf:rfc:3986");
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
    fhir_out_escaped(&w->out, "system", system);
    fhir_out_escaped(&w->out, "code", code);
    fhir_out_escaped(&w->out, "display", display);
    fhir_out_close(&w->out);
}

/* ---- the plan's members ---- */

const fhir_told *fhir_plan_get(const fhir_writing *w, const char *key)
{
    return fhir_told_member(w->plan, key);
}

bool fhir_has_items(const fhir_told *list)
{
    return fhir_told_first(list) != NULL;
}

const char *fhir_plan_reasons(fhir_writing *w, const fhir_told *because)
{
    const char *joined = "", *text;
    fhir_text several;
    fhir_text_begin(&several, w->arena.memory);
    for (const fhir_told *each = fhir_told_first(because); each != NULL;
         each = fhir_told_after(each)) {
        if ((text = fhir_told_text_at(each, "text")) == NULL)
            continue;
        if (joined[0] == '\0') { /* of one alone nothing is copied */
            joined = text;
            continue;
        }
        if (several.length == 0)
            fhir_puts(&several, joined);
        fhir_puts(&several, " ");
        fhir_puts(&several, text);
    }
    if (several.length > 0)
        joined = fhir_copy(&w->arena, fhir_text_of(&several), several.length);
    w->arena.refused = w->arena.refused || several.refused;
    fhir_text_end(&several);
    return joined;
}

/* ---- the Bundle ---- */

static const char *describe_author(fhir_writing *w)
{
    const char *text = fhir_format(&w->arena, "Palpate %s", palpate_version());
    for (const fhir_told *each = fhir_told_first(fhir_plan_get(w, "rules"));
         each != NULL && text != NULL; each = fhir_told_after(each))
        text = fhir_format(&w->arena, "%s, rules %s %s", text, fhir_told_text_at(each, "pack"),
                           fhir_told_text_at(each, "version"));
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
    fhir_out_escaped(&w->out, "resourceType", "Bundle");
    fhir_out_escaped(&w->out, "type", w->options->local_references ? "collection" : "transaction");
    fhir_out_array(&w->out, "entry");
    fhir_plan_put_care(w);
    fhir_plan_put_orders(w);
    fhir_plan_put_issues(w, false);
    fhir_plan_put_provenance(w);
    fhir_out_close(&w->out);
    fhir_out_close(&w->out);
    fhir_puts(w->out.text, "\n");
}

/* The members of a plan that are written, in some words or other. Questions are asked for one by
 * one. */
static const char *const members[] = {
    "rules",   "patient",       "digest",           "disposition",     "disposition_because",
    "urgency", "reviewed",      "summary",          "techniques",      "excluded",
    "dose",    "avoid_regions", "clearances",       "referrals",       "blocked_referrals",
    "advice",  "notes",         "consult_provider", "after_clearance", "conflicts",
    NULL};

static void hash_questions(fhir_writing *w)
{
    const char *question;
    for (size_t i = 0; (question = palpate_plan_question(w->decided, i, NULL)) != NULL; i++)
        hash_text(w->seed, question);
}

/* The plan's own JSON: ids are made from its text before that is taken apart. */
static palpate_status read_plan(fhir_writing *w, fhir_text *json, palpate_error *error)
{
    palpate_status status =
        palpate_plan_write_members(w->decided, members, fhir_text_write, json, error);
    if (status == PALPATE_E_WRITE)
        status = PALPATE_E_NOMEM; /* the text was refused memory */
    if (status != PALPATE_OK)
        return status;
    hash(w->seed, fhir_text_of(json), json->length);
    hash_questions(w);
    hash_text(w->seed, w->options->subject);
    hash_text(w->seed, w->options->created);
    w->plan = fhir_told_read(&w->arena, json->bytes, json->length);
    if (w->plan != NULL)
        return PALPATE_OK;
    return w->arena.refused ? fhir_fail_memory(error)
                            : fhir_fail(error, PALPATE_E_INTERNAL, NULL, NULL,
                                        "JSON of our own could not be taken apart");
}

/* Write the Bundle into w->out. Texts are borrowed from `json`. */
static palpate_status write_bundle(fhir_writing *w, fhir_text *json, palpate_error *error)
{
    palpate_status status = take_instant(w, error);
    if (status == PALPATE_OK)
        status = read_plan(w, json, error);
    if (status != PALPATE_OK)
        return status;
    w->author = describe_author(w);
    put_bundle(w);
    return w->arena.refused || w->out.text->refused ? fhir_fail_memory(error) : PALPATE_OK;
}

#define FIRST_BYTES 30000 /* most Bundles are shorter */

/* What is done with the Bundle once it is written. */
typedef palpate_status give_bundle(fhir_writing *w, const void *receiver, palpate_error *error);

static palpate_status write_and_give(palpate_fhir *fhir, const palpate_plan *plan,
                                     const palpate_fhir_plan_options *options, give_bundle *give,
                                     const void *receiver, palpate_error *error)
{
    palpate_fhir_plan_options taken = PALPATE_FHIR_PLAN_INIT;
    palpate_status status =
        fhir_struct_take(&taken, sizeof taken, options, "palpate_fhir_plan_options", error);
    if (status != PALPATE_OK)
        return status;
    fhir_writing w = {.fhir = fhir,
                      .decided = plan,
                      .options = &taken,
                      .seed = {UINT64_C(0xcbf29ce484222325), 1}};
    fhir_text json, text;
    fhir_arena_begin(&w.arena, palpate_engine_allocator(fhir->engine));
    fhir_text_begin(&json, w.arena.memory);
    fhir_text_begin(&text, w.arena.memory);
    fhir_text_room(&text, FIRST_BYTES);
    fhir_out_begin(&w.out, &text);
    status = write_bundle(&w, &json, error);
    if (status == PALPATE_OK)
        status = give(&w, receiver, error);
    fhir_text_end(&json);
    fhir_text_end(&text);
    fhir_arena_end(&w.arena);
    return status;
}

/* ---- whole, or each resource by itself ---- */

typedef struct whole_receiver {
    palpate_write *write;
    void *context;
} whole_receiver;

static palpate_status give_whole(fhir_writing *w, const void *receiver, palpate_error *error)
{
    const whole_receiver *to = receiver;
    return fhir_text_give(w->out.text, to->write, to->context, error);
}

palpate_status palpate_fhir_plan_write(palpate_fhir *fhir, const palpate_plan *plan,
                                       const palpate_fhir_plan_options *options,
                                       palpate_write *write, void *context, palpate_error *error)
{
    whole_receiver receiver = {write, context};
    if (fhir == NULL || plan == NULL || options == NULL || write == NULL)
        return fhir_fail(error, PALPATE_E_USAGE, NULL, NULL,
                         "palpate_fhir_plan_write: an argument is missing");
    return write_and_give(fhir, plan, options, give_whole, &receiver, error);
}

typedef struct each_receiver {
    palpate_fhir_take *take;
    void *context;
} each_receiver;

static palpate_status give_each(fhir_writing *w, const void *receiver, palpate_error *error)
{
    const each_receiver *to = receiver;
    const char *text = fhir_text_of(w->out.text);
    for (size_t i = 0; i < w->entry_count; i++) {
        const fhir_entry_span *entry = &w->entries[i];
        palpate_fhir_resource resource = {entry->type, entry->id,
                                          fhir_unescaped(&w->arena, entry->title),
                                          text + entry->begin, entry->end - entry->begin};
        if (w->arena.refused)
            return fhir_fail_memory(error);
        if (!to->take(to->context, &resource))
            return fhir_fail(error, PALPATE_E_WRITE, NULL, NULL, "the output refused more");
    }
    return PALPATE_OK;
}

palpate_status palpate_fhir_plan_each(palpate_fhir *fhir, const palpate_plan *plan,
                                      const palpate_fhir_plan_options *options,
                                      palpate_fhir_take *take, void *context, palpate_error *error)
{
    each_receiver receiver = {take, context};
    if (fhir == NULL || plan == NULL || options == NULL || take == NULL)
        return fhir_fail(error, PALPATE_E_USAGE, NULL, NULL,
                         "palpate_fhir_plan_each: an argument is missing");
    return write_and_give(fhir, plan, options, give_each, &receiver, error);
}
