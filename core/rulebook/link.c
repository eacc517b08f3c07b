/* SPDX-License-Identifier: MIT */
/* Linking: lists and ids of all declarations, and the order in which they are read. */
#include "rulebook/layers.h"
#include "rulebook/translate.h"
#include "base/number.h"
#include "base/text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DEFAULT_LANGUAGE "en" /* of a pack that does not say it */

/* Where the common fields of each kind lie. */
typedef struct word_row {
    plp_namespace space;
    size_t size, id, place, layer; /* of the struct */
    size_t list, count;            /* in plp_rulebook */
} word_row;

static const word_row rows[] = {
#define X(name, word, space, type, list)                                                           \
    [PLP_WORD_##name] = {PLP_IDS_##space,                                                          \
                         sizeof(type),                                                             \
                         0 /* the id is first */,                                                  \
                         offsetof(type, place),                                                    \
                         offsetof(type, layer),                                                    \
                         offsetof(plp_rulebook, list),                                             \
                         offsetof(plp_rulebook, list##_count)},
#include "rulebook/words.def"
#undef X
};

/* ---- memory, errors ---- */

void *plp_link_new(plp_link *link, size_t count, size_t size)
{
    void *block = plp_arena_array(&link->book->arena, count != 0 ? count : 1, size);
    link->out_of_memory = link->out_of_memory || block == NULL;
    return block;
}

void *plp_link_scratch(plp_link *link, size_t count, size_t size)
{
    void *block = plp_arena_array(link->load.arena, count != 0 ? count : 1, size);
    link->out_of_memory = link->out_of_memory || block == NULL;
    return block;
}

/* An error in a lower layer is told at the word of the higher one that it is due to, if there is
 * one. */
static bool report_above(plp_link *link, plp_place below, const char *code, const char *hint,
                         const char *message)
{
    const plp_rule_file *files = link->load.files;
    const plp_declaration *verb = plp_layers_blame(link, below.file);
    if (verb == NULL)
        return false;
    plp_load_error(&link->load, verb->file, verb->line, verb->last_line, verb->id, code, hint,
                   "with this, %s \"%s\" below does not hold, in %s line %u: %s",
                   plp_word_text(link->owner->word), link->owner->id, files[below.file].path,
                   below.line, message);
    return true;
}

void plp_link_error(plp_link *link, const char *word, const char *code, const char *hint,
                    const char *format, ...)
{
    char message[1024];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    plp_declaration *owner = link->owner;
    owner->broken = true;
    plp_place place =
        plp_place_of(link->load.files, owner->file, owner->line, owner->last_line, word);
    if (!report_above(link, place, code, hint, message))
        plp_load_error_in(&link->load, place, code, hint, "%s", message);
}

/* The last line of the declaration, or of the word of a layer, in which a draft stands. */
static uint32_t last_line(const plp_link *link, const plp_draft *draft)
{
    const plp_declaration *owner = link->owner;
    if (draft->file == owner->file && draft->line >= owner->line && draft->line <= owner->last_line)
        return owner->last_line;
    for (uint32_t i = 0; i < link->drafts->verb_count; i++) {
        const plp_declaration *verb = link->drafts->verbs[i];
        if (draft->file == verb->file && draft->line >= verb->line &&
            draft->line <= verb->last_line)
            return verb->last_line;
    }
    return draft->line;
}

/* Where a value stands: `word` behind the key or word that it belongs to; else that key itself. */
static plp_place place_in(const plp_link *link, const plp_draft *draft, const char *word)
{
    const plp_rule_file *files = link->load.files;
    uint32_t last = last_line(link, draft);
    char digits[PLP_NUMBER_BYTES];
    plp_place name, place;
    if (word == NULL && draft->kind == PLP_DRAFT_TRUTH)
        word = draft->number != 0 ? "true" : "false";
    if (word == NULL && draft->kind == PLP_DRAFT_NUMBER) {
        digits[plp_number_print(draft->number, digits)] = '\0';
        word = digits;
    }
    if (draft->name == NULL ||
        !plp_place_find(files, draft->file, draft->line, 0, last, draft->name, &name))
        return plp_place_of(files, draft->file, draft->line, last, word);
    if (word == NULL || strcmp(word, draft->name) == 0 ||
        !plp_place_find(files, draft->file, name.line, name.column, last, word, &place))
        return name;
    return place;
}

void plp_link_error_at(plp_link *link, const plp_draft *draft, const char *word, const char *code,
                       const char *hint, const char *format, ...)
{
    char message[1024];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    link->owner->broken = true;
    plp_place place = place_in(link, draft, word != NULL ? word : draft->text);
    if (!report_above(link, place, code, hint, message))
        plp_load_error_in(&link->load, place, code, hint, "%s", message);
}

plp_place plp_link_place(const plp_link *link, const plp_draft *draft)
{
    if (link->load.skip_tests) /* only tests and checks point at a part of a rule */
        return (plp_place){.file = draft->file, .line = draft->line, .column = 1, .length = 1};
    plp_place place = {.file = draft->file, .line = draft->line};
    if (plp_scan_find_again(link->line, &link->load.files[draft->file], draft->line, draft->text,
                            &place.column, &place.length))
        return place;
    return plp_place_of(link->load.files, draft->file, draft->line, draft->line, draft->text);
}

/* ---- ids ---- */

static int compare_id(const void *a, const void *b)
{
    const plp_declaration *first = *(plp_declaration *const *)a,
                          *second = *(plp_declaration *const *)b;
    int order = plp_text_compare(first->id, second->id);
    if (order != 0)
        return order;
    return first->sequence < second->sequence ? -1 : first->sequence > second->sequence;
}

/* Within a list: facts and tests as they were read, rules by phase and id, all else by id. */
static int compare_in_list(const void *a, const void *b)
{
    const plp_declaration *first = *(plp_declaration *const *)a,
                          *second = *(plp_declaration *const *)b;
    if (first->word == PLP_WORD_FACT || first->word == PLP_WORD_PACK ||
        first->word == PLP_WORD_TEST)
        return first->sequence < second->sequence ? -1 : first->sequence > second->sequence;
    if ((first->disabled != NULL) != (second->disabled != NULL))
        return first->disabled != NULL ? 1 : -1;
    if (first->phase != second->phase && first->word == PLP_WORD_RULE)
        return first->phase < second->phase ? -1 : 1;
    return compare_id(a, b);
}

plp_declaration *plp_link_find(const plp_link *link, plp_namespace space, const char *id)
{
    uint32_t low = 0, high = link->id_counts[space];
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int order = plp_text_compare(link->ids[space][middle]->id, id);
        if (order == 0)
            return link->ids[space][middle];
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

plp_declaration *plp_link_find_item(const plp_link *link, plp_word word, const char *id)
{
    plp_declaration *found = plp_link_find(link, rows[word].space, id);
    return found != NULL && found->word == word ? found : NULL;
}

static void report_duplicate(plp_link *link, const plp_declaration *first, plp_declaration *again)
{
    const plp_rule_file *file = &link->load.files[first->file];
    char hint[64] = "choose another name";
    if (first->layer != again->layer)
        snprintf(hint, sizeof hint, "write change to change it, or choose another name");
    link->owner = again;
    if (first->word == again->word)
        plp_link_error(link, again->id, "duplicate-id", hint,
                       "%s \"%s\" is there already, in %s line %u", plp_word_text(again->word),
                       again->id, file->path, first->line);
    else
        plp_link_error(link, again->id, "duplicate-id", hint,
                       "%s \"%s\" is there already as a %s, in %s line %u",
                       plp_word_text(again->word), again->id, plp_word_text(first->word),
                       file->path, first->line);
}

/* Sort a namespace by id, report what is there twice, and keep the first of each. */
static void sort_ids(plp_link *link, plp_namespace space)
{
    plp_declaration **ids = link->ids[space];
    uint32_t count = link->id_counts[space], kept = 0;
    qsort(ids, count, sizeof *ids, compare_id);
    for (uint32_t i = 0; i < count; i++) {
        /* The name of a test is a sentence, told apart from others by its file. */
        if (kept != 0 && strcmp(ids[kept - 1]->id, ids[i]->id) == 0 &&
            (space != PLP_IDS_TESTS || ids[kept - 1]->file == ids[i]->file))
            report_duplicate(link, ids[kept - 1], ids[i]);
        else
            ids[kept++] = ids[i];
    }
    link->id_counts[space] = kept;
}

static bool gather(plp_link *link)
{
    uint32_t filled[PLP_WORD_COUNT] = {0};
    for (uint32_t word = 0; word < PLP_WORD_COUNT; word++) {
        link->lists[word] =
            plp_link_scratch(link, link->drafts->counts[word], sizeof *link->lists[word]);
        link->id_counts[rows[word].space] += link->drafts->counts[word];
    }
    for (uint32_t space = 0; space < PLP_IDS_COUNT; space++) {
        link->ids[space] = plp_link_scratch(link, link->id_counts[space], sizeof *link->ids[space]);
        link->id_counts[space] = 0;
    }
    if (link->out_of_memory)
        return false;
    for (plp_declaration *at = link->drafts->first; at != NULL; at = at->next) {
        plp_namespace space = rows[at->word].space;
        link->lists[at->word][filled[at->word]++] = at;
        link->ids[space][link->id_counts[space]++] = at;
    }
    for (plp_namespace space = 0; space < PLP_IDS_COUNT; space++)
        sort_ids(link, space);
    for (uint32_t word = 0; word < PLP_WORD_COUNT; word++) {
        qsort(link->lists[word], filled[word], sizeof *link->lists[word], compare_in_list);
        for (uint32_t i = 0; i < filled[word]; i++)
            link->lists[word][i]->index = i;
    }
    return true;
}

/* ---- lists of the rulebook ---- */

void *plp_link_item_at(const plp_link *link, const plp_declaration *declaration)
{
    return plp_book_item(link->book, declaration->word, declaration->index);
}

void plp_link_copy_list(plp_link *link, plp_rulebook *copy, plp_word word)
{
    const word_row *row = &rows[word];
    uint32_t count = link->drafts->counts[word];
    void *list = plp_link_new(link, count, row->size);
    if (list == NULL)
        return;
    memcpy(list, plp_book_item(link->book, word, 0), count * row->size);
    memcpy((char *)copy + row->list, &list, sizeof list);
}

static bool make_list(plp_link *link, plp_word word)
{
    const word_row *row = &rows[word];
    uint32_t count = link->drafts->counts[word];
    void *list = plp_link_new(link, count, row->size);
    if (list == NULL)
        return false;
    memcpy((char *)link->book + row->list, &list, sizeof list);
    memcpy((char *)link->book + row->count, &count, sizeof count);
    for (uint32_t i = 0; i < count; i++) {
        plp_declaration *declaration = link->lists[word][i];
        char *item = plp_link_item_at(link, declaration);
        const char *id =
            plp_arena_text(&link->book->arena, declaration->id, strlen(declaration->id));
        plp_place place = plp_place_of(link->load.files, declaration->file, declaration->line,
                                       declaration->line, declaration->id);
        link->out_of_memory = link->out_of_memory || id == NULL;
        memcpy(item + row->id, &id, sizeof id);
        memcpy(item + row->place, &place, sizeof place);
        memcpy(item + row->layer, &declaration->layer, sizeof declaration->layer);
    }
    return !link->out_of_memory;
}

static void read_list(plp_link *link, plp_word word)
{
    for (uint32_t i = 0; i < link->drafts->counts[word] && !link->out_of_memory; i++) {
        link->owner = link->lists[word][i];
        void *item = plp_link_item_at(link, link->owner);
        if (link->owner->body->kind != PLP_DRAFT_TABLE) {
            link->owner->broken = true; /* reported when it was copied */
            continue;
        }
        if (word == PLP_WORD_PATIENT) /* its keys are facts */
            continue;
        plp_keys_read(link, item);
        if (word == PLP_WORD_FACT)
            plp_link_fact(link, item);
        else if (word == PLP_WORD_LIMIT)
            plp_link_limit(link, item);
        else if (word == PLP_WORD_ADVICE)
            plp_link_advice(link, item);
        else if (word == PLP_WORD_RECORD)
            plp_link_record(link, item);
        else if (word == PLP_WORD_TEST)
            plp_link_test(link, item);
    }
}

static void each_fact(plp_link *link, void (*read)(plp_link *, plp_fact *))
{
    for (uint32_t i = 0; i < link->book->facts_count && !link->out_of_memory; i++) {
        link->owner = link->lists[PLP_WORD_FACT][i];
        if (link->owner->body->kind == PLP_DRAFT_TABLE)
            read(link, (plp_fact *)&link->book->facts[i]);
    }
}

static void read_defines(plp_link *link)
{
    for (uint32_t i = 0; i < link->book->defines_count && !link->out_of_memory; i++) {
        link->owner = link->lists[PLP_WORD_DEFINE][i];
        if (link->owner->body->kind == PLP_DRAFT_TABLE)
            plp_link_define(link, (plp_define *)&link->book->defines[i]);
    }
}

static bool order_facts(plp_link *link)
{
    uint32_t *order = plp_link_new(link, link->book->facts_count, sizeof *order);
    uint32_t filled = 0;
    link->book->fact_order = order;
    for (uint32_t i = 0; order != NULL && i < link->id_counts[PLP_IDS_NAMES]; i++)
        if (link->ids[PLP_IDS_NAMES][i]->word == PLP_WORD_FACT)
            order[filled++] = link->ids[PLP_IDS_NAMES][i]->index;
    /* A duplicate, which has its error, leaves a gap: the order goes on as it ended. */
    for (; order != NULL && filled > 0 && filled < link->book->facts_count; filled++)
        order[filled] = order[filled - 1];
    return order != NULL;
}

static void read_patients(plp_link *link)
{
    uint32_t count = link->book->samples_count;
    link->own_given = plp_link_scratch(link, count, sizeof *link->own_given);
    link->own_count = plp_link_scratch(link, count, sizeof *link->own_count);
    for (uint32_t i = 0; i < count && !link->out_of_memory; i++) {
        link->owner = link->lists[PLP_WORD_PATIENT][i];
        if (link->owner->body->kind == PLP_DRAFT_TABLE)
            plp_link_own_given(link, i);
    }
    for (uint32_t i = 0; i < count && !link->out_of_memory; i++) {
        plp_patient_sample *sample = (plp_patient_sample *)&link->book->samples[i];
        link->owner = link->lists[PLP_WORD_PATIENT][i];
        if (link->owner->body->kind == PLP_DRAFT_TABLE)
            plp_link_patient(link, link->owner->body, &sample->given, &sample->given_count);
    }
}

/* Disabled rules are linked like others, and stand behind them: nothing that goes through the rules
 * meets them. */
static void set_disabled_aside(plp_link *link)
{
    plp_rulebook *book = link->book;
    book->rules_room = book->rules_count;
    while (book->rules_count != 0 &&
           link->lists[PLP_WORD_RULE][book->rules_count - 1]->disabled != NULL)
        book->rules_count--;
}

static void count_phases(plp_rulebook *book)
{
    for (uint32_t i = 0; i < book->rules_count; i++)
        book->phase_begin[book->rules[i].phase + 1] = i + 1;
    for (unsigned phase = 1; phase <= PLP_PHASE_COUNT; phase++)
        if (book->phase_begin[phase] < book->phase_begin[phase - 1])
            book->phase_begin[phase] = book->phase_begin[phase - 1];
}

/* One pack per layer: the declared one, or one of the layer's own name. */
static void settle_packs(plp_link *link)
{
    plp_pack *packs = plp_link_new(link, link->layer_count, sizeof *packs);
    if (packs == NULL)
        return;
    for (uint32_t layer = 0; layer < link->layer_count; layer++) {
        const char *name = link->layers[layer].name != NULL ? link->layers[layer].name : "rules";
        packs[layer] = (plp_pack){.id = plp_arena_text(&link->book->arena, name, strlen(name)),
                                  .version = "",
                                  .title = "",
                                  .licence = "",
                                  .language = DEFAULT_LANGUAGE,
                                  .place = {.file = PLP_NO_FILE},
                                  .layer = layer};
        link->out_of_memory = link->out_of_memory || packs[layer].id == NULL;
    }
    for (uint32_t i = 0; i < link->book->packs_count; i++) {
        const plp_pack *pack = &link->book->packs[i];
        if (packs[pack->layer].place.file != PLP_NO_FILE) {
            link->owner = link->lists[PLP_WORD_PACK][i];
            plp_link_error(link, pack->id, "duplicate-id", NULL,
                           "a rules folder has one pack, and here is a second");
        }
        packs[pack->layer] = *pack;
        if (pack->language == NULL)
            packs[pack->layer].language = DEFAULT_LANGUAGE;
    }
    for (uint32_t layer = 0; layer < link->layer_count; layer++) { /* the highest that says it */
        if (packs[layer].overdue != PLP_OVERDUE_NOT_SAID)
            link->book->withhold_overdue = packs[layer].overdue == PLP_OVERDUE_WITHHOLD;
    }
    link->book->packs = packs;
    link->book->packs_count = link->layer_count;
    if (palpate_findings_of(link->load.findings, PALPATE_ERROR) != 0)
        return; /* nothing will come of it */
    palpate_status status = plp_canonical_digests(link, packs, link->book->digest);
    link->out_of_memory = link->out_of_memory || status != PALPATE_OK;
}

palpate_status plp_link_run(plp_link *link)
{
    if (plp_layers_apply(link) != PALPATE_OK || !gather(link))
        return PALPATE_E_NOMEM;
    for (plp_word word = 0; word < PLP_WORD_COUNT; word++)
        if (!make_list(link, word))
            return PALPATE_E_NOMEM;
    if (!order_facts(link))
        return PALPATE_E_NOMEM;
    for (uint32_t i = 0; i < link->book->rules_count; i++)
        ((plp_rule *)&link->book->rules[i])->phase = link->lists[PLP_WORD_RULE][i]->phase;
    set_disabled_aside(link);
    count_phases(link->book);
    for (uint32_t role = 0; role < PLP_ROLE_COUNT; role++)
        link->book->role_fact[role] = PLP_NONE;
    for (plp_word word = 0; word <= PLP_WORD_FACT; word++)
        read_list(link, word);
    each_fact(link, plp_link_fact_conditions);
    read_list(link, PLP_WORD_DEFINE);
    read_defines(link);
    plp_link_order(link);
    read_list(link, PLP_WORD_CONFLICT);
    read_list(link, PLP_WORD_RECORD);
    read_list(link, PLP_WORD_RULE);
    if (!link->out_of_memory)
        plp_link_locks(link);
    read_list(link, PLP_WORD_INVARIANT);
    if (!link->out_of_memory)
        read_patients(link);
    read_list(link, PLP_WORD_TEST);
    read_list(link, PLP_WORD_PACK);
    plp_translations translations = {.said = NULL};
    if (!link->out_of_memory)
        plp_translations_read(link, &translations);
    if (!link->out_of_memory)
        plp_layers_record(link);
    if (!link->out_of_memory)
        settle_packs(link);
    if (!link->out_of_memory && palpate_findings_of(link->load.findings, PALPATE_ERROR) == 0)
        plp_translations_make(link, &translations);
    return link->out_of_memory ? PALPATE_E_NOMEM : PALPATE_OK;
}
