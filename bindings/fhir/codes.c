/* SPDX-License-Identifier: MIT */
/* The codes of a rule set: opened from what the engine tells in JSON, sorted, found. */
#include "codes.h"

#include <stdlib.h>
#include <string.h>
#include "out.h"

/* ---- code systems ---- */

typedef struct system_row {
    const char *word, *uri, *oid;
} system_row;

static const system_row systems[] = {
    {"snomed", "http://snomed.info/sct", "urn:oid:2.16.840.1.113883.6.96"},
    {"icd10cm", "http://hl7.org/fhir/sid/icd-10-cm", "urn:oid:2.16.840.1.113883.6.90"},
    {"loinc", "http://loinc.org", "urn:oid:2.16.840.1.113883.6.1"},
    {"rxnorm", "http://www.nlm.nih.gov/research/umls/rxnorm", "urn:oid:2.16.840.1.113883.6.88"},
    {"nucc", "http://nucc.org/provider-taxonomy", "urn:oid:2.16.840.1.113883.6.101"},
};
#define SYSTEM_COUNT (sizeof systems / sizeof systems[0])

const char *fhir_system_word(const char *uri)
{
    for (size_t i = 0; uri != NULL && i < SYSTEM_COUNT; i++)
        if (strcmp(systems[i].uri, uri) == 0 || strcmp(systems[i].oid, uri) == 0)
            return systems[i].word;
    return NULL;
}

const char *fhir_system_uri(const char *word)
{
    for (size_t i = 0; word != NULL && i < SYSTEM_COUNT; i++)
        if (strcmp(systems[i].word, word) == 0)
            return systems[i].uri;
    return NULL;
}

/* ---- reading what the engine tells ---- */

static size_t count_of(const palpate_json *list)
{
    size_t count = 0;
    for (const palpate_json *each = palpate_json_first(list); each != NULL;
         each = palpate_json_after(each))
        count++;
    return count;
}

static const char *text_at(const palpate_json *object, const char *key)
{
    return palpate_json_string(palpate_json_member(object, key));
}

static bool truth_at(const palpate_json *object, const char *key)
{
    return palpate_json_type_of(palpate_json_member(object, key)) == PALPATE_JSON_TRUE;
}

static const char *const *texts_at(fhir_arena *arena, const palpate_json *list, uint32_t *count)
{
    const char **texts = fhir_new(arena, count_of(list) + 1, sizeof *texts);
    *count = 0;
    for (const palpate_json *each = palpate_json_first(list); texts != NULL && each != NULL;
         each = palpate_json_after(each))
        if (palpate_json_string(each) != NULL)
            texts[(*count)++] = palpate_json_string(each);
    return texts;
}

static void read_fact(palpate_fhir *fhir, const palpate_json *json, fhir_fact *fact)
{
    const char *type = text_at(json, "type");
    double days = 0;
    *fact = (fhir_fact){.id = text_at(json, "id"), .json = json};
    fact->title = text_at(json, "title");
    fact->ask = text_at(json, "ask");
    fact->group = text_at(json, "group");
    fact->unit = text_at(json, "unit");
    fact->type = fhir_same(type, "number")   ? FHIR_NUMBER
                 : fhir_same(type, "choice") ? FHIR_CHOICE
                 : fhir_same(type, "set")    ? FHIR_SET
                                             : FHIR_BOOL;
    fact->safety = truth_at(json, "safety");
    fact->never = truth_at(json, "never");
    fact->integer = truth_at(json, "integer");
    fact->has_min = palpate_json_number(palpate_json_member(json, "min"), &fact->min);
    fact->has_max = palpate_json_number(palpate_json_member(json, "max"), &fact->max);
    palpate_json_number(palpate_json_member(json, "valid_days"), &days);
    fact->valid_days = (int32_t)days;
    fact->values = texts_at(&fhir->arena, palpate_json_member(json, "values"), &fact->value_count);
}

static void read_facts(palpate_fhir *fhir)
{
    const palpate_json *list = palpate_json_member(fhir->facts_json, "facts");
    fhir->facts = fhir_new(&fhir->arena, count_of(list) + 1, sizeof *fhir->facts);
    for (const palpate_json *each = palpate_json_first(list); fhir->facts != NULL && each != NULL;
         each = palpate_json_after(each))
        read_fact(fhir, each, &fhir->facts[fhir->fact_count++]);
    for (size_t i = 0; i < fhir->fact_count; i++)
        fhir_names_add(&fhir->fact_names, &fhir->arena, fhir->facts[i].id, &fhir->facts[i]);
    fhir_names_sort(&fhir->fact_names);
}

const fhir_fact *fhir_fact_named(const palpate_fhir *fhir, const char *id)
{
    return fhir_names_find(&fhir->fact_names, id);
}

static fhir_record *add_record(palpate_fhir *fhir)
{
    if (!fhir_room(&fhir->arena, (void **)&fhir->records, &fhir->record_capacity,
                   fhir->record_count, sizeof *fhir->records))
        return NULL;
    fhir_record *record = &fhir->records[fhir->record_count++];
    *record = (fhir_record){.status = FHIR_CURRENT};
    return record;
}

static void add_key(palpate_fhir *fhir, const fhir_code *code, uint32_t record)
{
    if (!fhir_room(&fhir->arena, (void **)&fhir->keys, &fhir->key_capacity, fhir->key_count,
                   sizeof *fhir->keys))
        return;
    fhir->keys[fhir->key_count++] = (fhir_key){code->system, code->code, record};
}

static const fhir_code *codes_of(palpate_fhir *fhir, const palpate_json *systems_json,
                                 const char *only, uint32_t *count)
{
    size_t most = 0;
    *count = 0;
    for (const palpate_json *each = palpate_json_first(systems_json); each != NULL;
         each = palpate_json_after(each))
        most += count_of(each);
    fhir_code *codes = fhir_new(&fhir->arena, most + 1, sizeof *codes);
    for (const palpate_json *system = palpate_json_first(systems_json);
         codes != NULL && system != NULL; system = palpate_json_after(system)) {
        if (only != NULL && !fhir_same(only, palpate_json_name(system)))
            continue;
        for (const palpate_json *code = palpate_json_first(system); code != NULL;
             code = palpate_json_after(code))
            codes[(*count)++] = (fhir_code){palpate_json_name(system), palpate_json_string(code)};
    }
    return codes;
}

static unsigned from_of_system(const char *system)
{
    if (fhir_same(system, "loinc"))
        return FHIR_FROM_OBSERVATION;
    return fhir_same(system, "rxnorm")
               ? FHIR_FROM_MEDICATION
               : FHIR_FROM_CONDITION | FHIR_FROM_PROCEDURE | FHIR_FROM_OBSERVATION;
}

/* The codes that a fact itself has: a condition there makes a bool fact true, an observation gives
 * a number. */
static void add_codes_of_fact(palpate_fhir *fhir, uint32_t index)
{
    const fhir_fact *fact = &fhir->facts[index];
    const palpate_json *all = palpate_json_member(fact->json, "codes");
    for (const palpate_json *system = palpate_json_first(all); system != NULL;
         system = palpate_json_after(system)) {
        const char *word = palpate_json_name(system);
        bool number = fact->type == FHIR_NUMBER && fhir_same(word, "loinc");
        if (!number && (fact->type != FHIR_BOOL || fhir_same(word, "loinc")))
            continue;
        fhir_record *record = add_record(fhir);
        if (record == NULL)
            return;
        record->id = fact->id;
        record->at = text_at(fact->json, "at");
        record->fact = index;
        record->from = from_of_system(word);
        record->take = number ? FHIR_TAKE_VALUE : FHIR_TAKE_GIVEN;
        record->value = "true";
        record->codes = codes_of(fhir, all, word, &record->code_count);
    }
}

/* ---- records ---- */

static const char *const from_words[] = {"patient", "condition", "observation", "medication",
                                         "allergy", "procedure", "device"};

static unsigned from_of(const palpate_json *list)
{
    unsigned bits = 0;
    for (const palpate_json *each = palpate_json_first(list); each != NULL;
         each = palpate_json_after(each))
        for (size_t i = 0; i < sizeof from_words / sizeof from_words[0]; i++)
            if (fhir_same(palpate_json_string(each), from_words[i]))
                bits |= 1u << i;
    return bits;
}

static fhir_take take_of(const char *word)
{
    if (fhir_same(word, "value"))
        return FHIR_TAKE_VALUE;
    if (fhir_same(word, "age"))
        return FHIR_TAKE_AGE;
    return word == NULL ? FHIR_TAKE_GIVEN : FHIR_TAKE_SINCE;
}

/* The JSON of a value; of a set, of one member. */
static const char *value_text(palpate_fhir *fhir, const palpate_json *value)
{
    fhir_text text;
    fhir_text_begin(&text, fhir->arena.memory);
    if (palpate_json_write(fhir->engine, value, fhir_text_write, &text, NULL) != PALPATE_OK)
        text.refused = true;
    const char *made = text.refused ? NULL : fhir_copy_text(&fhir->arena, fhir_text_of(&text));
    fhir->arena.refused = fhir->arena.refused || made == NULL;
    fhir_text_end(&text);
    return made;
}

static void read_days(const palpate_json *json, fhir_record *record)
{
    const palpate_json *days = palpate_json_member(json, "days");
    double low, high;
    record->has_days = palpate_json_number(palpate_json_first(days), &low) &&
                       palpate_json_number(palpate_json_after(palpate_json_first(days)), &high);
    if (record->has_days) {
        record->days_from = (int32_t)low;
        record->days_to = (int32_t)(high < INT32_MAX ? high : INT32_MAX);
    }
}

static void read_record(palpate_fhir *fhir, const palpate_json *json, const fhir_fact *fact,
                        const palpate_json *value)
{
    const char *status = text_at(json, "status"), *take = text_at(json, "take");
    fhir_record *record = add_record(fhir);
    double rank = 0;
    if (record == NULL)
        return;
    record->id = text_at(json, "id");
    record->doubt = text_at(json, "doubt");
    record->at = text_at(json, "at");
    record->fact = (uint32_t)(fact - fhir->facts);
    record->from = from_of(palpate_json_member(json, "from"));
    record->status = fhir_same(status, "any")    ? FHIR_CURRENT | FHIR_PAST
                     : fhir_same(status, "past") ? FHIR_PAST
                                                 : FHIR_CURRENT;
    record->take = take_of(take);
    record->longest = fhir_same(take, "longest_since");
    record->value = record->take == FHIR_TAKE_GIVEN ? value_text(fhir, value) : NULL;
    record->codes = codes_of(fhir, palpate_json_member(json, "codes"), NULL, &record->code_count);
    record->answers =
        codes_of(fhir, palpate_json_member(json, "answers"), NULL, &record->answer_count);
    record->has_least = palpate_json_number(palpate_json_member(json, "at_least"), &record->least);
    record->has_most = palpate_json_number(palpate_json_member(json, "at_most"), &record->most);
    palpate_json_number(palpate_json_member(json, "rank"), &rank);
    record->rank = (int32_t)rank;
    record->undated = truth_at(json, "undated");
    read_days(json, record);
}

/* A record whose value is several members of a set is one record for each. */
static void read_records(palpate_fhir *fhir)
{
    const palpate_json *list = palpate_json_member(fhir->records_json, "records");
    for (const palpate_json *each = palpate_json_first(list); each != NULL;
         each = palpate_json_after(each)) {
        const fhir_fact *fact = fhir_fact_named(fhir, text_at(each, "fact"));
        const palpate_json *value = palpate_json_member(each, "value");
        if (fact == NULL)
            continue;
        if (palpate_json_type_of(value) != PALPATE_JSON_ARRAY)
            read_record(fhir, each, fact, value);
        else
            for (const palpate_json *member = palpate_json_first(value); member != NULL;
                 member = palpate_json_after(member))
                read_record(fhir, each, fact, member);
    }
}

static void read_numbers(palpate_fhir *fhir)
{
    const palpate_json *list = palpate_json_member(fhir->records_json, "numbers");
    for (const palpate_json *each = palpate_json_first(list); each != NULL;
         each = palpate_json_after(each)) {
        fhir_fact *fact = (fhir_fact *)fhir_fact_named(fhir, text_at(each, "id"));
        const palpate_json *cuts = palpate_json_member(each, "thresholds");
        double *thresholds = fhir_new(&fhir->arena, count_of(cuts) + 1, sizeof *thresholds);
        if (fact == NULL || thresholds == NULL)
            continue;
        for (const palpate_json *cut = palpate_json_first(cuts); cut != NULL;
             cut = palpate_json_after(cut))
            palpate_json_number(cut, &thresholds[fact->threshold_count++]);
        fact->thresholds = thresholds;
        fact->every_value_counts = truth_at(each, "every_value_counts");
    }
}

/* Codes of the one system that names performers, or of all others. */
static const char *write_codings(palpate_fhir *fhir, const palpate_json *codes, bool performers)
{
    fhir_out out;
    fhir_text text;
    fhir_text_begin(&text, fhir->arena.memory);
    fhir_out_begin(&out, &text);
    for (const palpate_json *system = palpate_json_first(codes); system != NULL;
         system = palpate_json_after(system)) {
        const char *word = palpate_json_name(system), *uri = fhir_system_uri(word);
        if (uri == NULL || (strcmp(word, "nucc") == 0) != performers)
            continue;
        for (const palpate_json *code = palpate_json_first(system); code != NULL;
             code = palpate_json_after(code)) {
            fhir_out_object(&out, NULL);
            fhir_out_text(&out, "system", uri);
            fhir_out_text(&out, "code", palpate_json_string(code));
            fhir_out_close(&out);
        }
    }
    const char *written =
        text.length == 0 ? NULL : fhir_copy(&fhir->arena, fhir_text_of(&text), text.length);
    fhir->arena.refused = fhir->arena.refused || text.refused;
    fhir_text_end(&text);
    return written;
}

static void read_catalogue(palpate_fhir *fhir, const char *catalogue, fhir_names *out)
{
    const palpate_json *list = palpate_json_member(fhir->records_json, catalogue);
    for (const palpate_json *each = palpate_json_first(list); each != NULL;
         each = palpate_json_after(each)) {
        const palpate_json *codes = palpate_json_member(each, "codes");
        fhir_coded *coded = fhir_new(&fhir->arena, 1, sizeof *coded);
        if (coded == NULL)
            return;
        *coded = (fhir_coded){write_codings(fhir, codes, false), write_codings(fhir, codes, true)};
        fhir_names_add(out, &fhir->arena, text_at(each, "id"), coded);
    }
    fhir_names_sort(out);
}

static int compare_keys(const void *left, const void *right)
{
    const fhir_key *a = left, *b = right;
    int order = strcmp(a->system, b->system);
    if (order == 0)
        order = strcmp(a->code, b->code);
    return order != 0 ? order : (a->record > b->record) - (a->record < b->record);
}

static void sort_keys(palpate_fhir *fhir)
{
    for (uint32_t i = 0; i < fhir->record_count; i++)
        for (uint32_t k = 0; k < fhir->records[i].code_count; k++)
            add_key(fhir, &fhir->records[i].codes[k], i);
    if (fhir->key_count > 0 && !fhir->arena.refused)
        qsort(fhir->keys, fhir->key_count, sizeof *fhir->keys, compare_keys);
}

static void find_text_keys(palpate_fhir *fhir)
{
    for (size_t i = 0; i < fhir->key_count; i++) {
        if (!fhir_same(fhir->keys[i].system, "text"))
            continue;
        fhir->text_first = fhir->text_count == 0 ? i : fhir->text_first;
        fhir->text_count++;
    }
}

static int compare_to_key(const fhir_key *key, const char *system, const char *code, size_t length)
{
    int order = strcmp(system, key->system);
    if (order != 0)
        return order;
    order = strncmp(code, key->code, length);
    return order != 0 ? order : key->code[length] == '\0' ? 0 : -1;
}

const fhir_key *fhir_keys_find(const palpate_fhir *fhir, const char *system, const char *code,
                               size_t length, size_t *count)
{
    size_t low = 0, high = fhir->key_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (compare_to_key(&fhir->keys[middle], system, code, length) > 0)
            low = middle + 1;
        else
            high = middle;
    }
    size_t end = low;
    while (end < fhir->key_count && compare_to_key(&fhir->keys[end], system, code, length) == 0)
        end++;
    *count = end - low;
    return *count > 0 ? &fhir->keys[low] : NULL;
}

/* ---- open, keep, free ---- */

/* What a function of the engine writes, as a tree. */
static palpate_status read_written(palpate_engine *engine, fhir_text *text, palpate_status status,
                                   palpate_json **out, palpate_error *error)
{
    if (status == PALPATE_OK && text->refused)
        status = fhir_fail_memory(error);
    if (status == PALPATE_E_WRITE)
        status = PALPATE_E_NOMEM; /* the text was refused memory */
    if (status == PALPATE_OK)
        status = palpate_json_read(engine, fhir_text_of(text), text->length, out, error);
    fhir_text_end(text);
    return status;
}

static palpate_status read_all(palpate_fhir *fhir, palpate_error *error)
{
    fhir_text text;
    fhir_text_begin(&text, palpate_engine_allocator(fhir->engine));
    palpate_status status = palpate_facts_write(fhir->engine, NULL, PALPATE_FORMAT_JSON, NULL,
                                                fhir_text_write, &text, error);
    status = read_written(fhir->engine, &text, status, &fhir->facts_json, error);
    if (status != PALPATE_OK)
        return status;
    fhir_text_begin(&text, palpate_engine_allocator(fhir->engine));
    status = palpate_records_write(fhir->engine, fhir_text_write, &text, error);
    status = read_written(fhir->engine, &text, status, &fhir->records_json, error);
    if (status != PALPATE_OK)
        return status;
    read_facts(fhir);
    read_numbers(fhir);
    read_records(fhir);
    read_catalogue(fhir, "techniques", &fhir->techniques);
    read_catalogue(fhir, "referrals", &fhir->referrals);
    for (uint32_t i = 0; i < fhir->fact_count; i++)
        add_codes_of_fact(fhir, i);
    sort_keys(fhir);
    find_text_keys(fhir);
    return fhir->arena.refused ? fhir_fail_memory(error) : PALPATE_OK;
}

palpate_status palpate_fhir_open(palpate_engine *engine, palpate_fhir **out, palpate_error *error)
{
    if (out != NULL)
        *out = NULL;
    if (engine == NULL || out == NULL)
        return fhir_fail(error, PALPATE_E_USAGE, NULL, NULL,
                         "palpate_fhir_open: an argument is missing");
    const palpate_allocator *memory = palpate_engine_allocator(engine);
    palpate_fhir *fhir = memory->resize(memory->context, NULL, 0, sizeof *fhir);
    if (fhir == NULL)
        return fhir_fail_memory(error);
    memset(fhir, 0, sizeof *fhir);
    atomic_init(&fhir->references, 1);
    fhir->engine = palpate_engine_keep(engine);
    fhir_arena_begin(&fhir->arena, memory);
    palpate_status status = read_all(fhir, error);
    if (status != PALPATE_OK) {
        palpate_fhir_free(fhir);
        return status;
    }
    *out = fhir;
    return PALPATE_OK;
}

palpate_fhir *palpate_fhir_keep(palpate_fhir *fhir)
{
    if (fhir != NULL)
        atomic_fetch_add_explicit(&fhir->references, 1, memory_order_relaxed);
    return fhir;
}

void palpate_fhir_free(palpate_fhir *fhir)
{
    if (fhir == NULL || atomic_fetch_sub_explicit(&fhir->references, 1, memory_order_acq_rel) != 1)
        return;
    palpate_engine *engine = fhir->engine;
    const palpate_allocator *memory = palpate_engine_allocator(engine);
    palpate_json_free(fhir->facts_json);
    palpate_json_free(fhir->records_json);
    fhir_arena_end(&fhir->arena);
    memory->resize(memory->context, fhir, sizeof *fhir, 0);
    palpate_engine_free(engine);
}

palpate_engine *palpate_fhir_engine(const palpate_fhir *fhir)
{
    return fhir == NULL ? NULL : fhir->engine;
}
