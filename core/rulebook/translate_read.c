/* SPDX-License-Identifier: MIT */
/* Reading `translate` blocks: their sections, and the things that these name. */
#include "rulebook/translate_parts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- things ---- */

/* The section in which an id of another kind belongs, or NULL. */
static const char *section_of(const plp_link *link, const char *id)
{
    const plp_text_row *row;
    for (uint32_t i = 0; (row = plp_text_row_at(i)) != NULL; i++)
        if (plp_link_find_item(link, row->word, id) != NULL)
            return row->section;
    return NULL;
}

/* The thing of this id, of this layer or a lower one; NULL after a report. */
static const plp_declaration *find_thing(plp_translation_reading *read, plp_word word,
                                         const char *id)
{
    plp_link *link = read->link;
    const plp_declaration *found = plp_link_find_item(link, word, id);
    if (found != NULL && found->layer <= read->at.verb->layer)
        return found;
    char message[240], hint[80] = "";
    plp_suggest suggest = plp_suggest_for(id, strlen(id));
    const char *section = found == NULL ? section_of(link, id) : NULL;
    if (section != NULL)
        snprintf(hint, sizeof hint, "it belongs under %s", section);
    for (uint32_t i = 0; i < link->drafts->counts[word] && section == NULL; i++)
        if (link->lists[word][i]->layer <= read->at.verb->layer)
            plp_suggest_try(&suggest, link->lists[word][i]->id);
    snprintf(message, sizeof message, "there is no %s \"%.120s\" to translate%s",
             plp_word_text(word), id, found != NULL ? ": it belongs to a higher layer" : "");
    if (!link->load.incomplete)
        plp_translation_refuse_unknown(link, &read->at, id, "unknown-name", suggest, hint, message);
    return NULL;
}

static void read_headings(plp_translation_reading *read, uint32_t row, const plp_draft *table)
{
    plp_link *link = read->link;
    for (uint32_t i = 0; i < table->pair_count; i++) {
        const char *id = table->pairs[i].key;
        uint32_t fact = 0;
        plp_suggest suggest = plp_suggest_for(id, strlen(id));
        while (fact < link->book->facts_count && (link->book->facts[fact].group == NULL ||
                                                  strcmp(link->book->facts[fact].group, id) != 0)) {
            if (link->book->facts[fact].group != NULL)
                plp_suggest_try(&suggest, link->book->facts[fact].group);
            fact++;
        }
        if (fact == link->book->facts_count) {
            char message[200];
            snprintf(message, sizeof message, "no fact has the group \"%.120s\"", id);
            plp_translation_refuse_unknown(link, &read->at, id, "unknown-name", suggest, NULL,
                                           message);
            continue;
        }
        read->of = link->lists[PLP_WORD_FACT][fact];
        read->item = (void *)&link->book->facts[fact];
        read->at.id = id;
        read->stale = false;
        plp_translation_take(read, row, 0, table->pairs[i].value, id);
        read->at.id = NULL;
    }
}

static void read_things(plp_translation_reading *read, uint32_t row, const plp_draft *section)
{
    plp_word word = plp_text_row_at(row)->word;
    for (uint32_t i = 0; i < section->pair_count; i++) {
        const char *id = section->pairs[i].key;
        const plp_draft *texts = section->pairs[i].value;
        if (texts->kind == PLP_DRAFT_BROKEN)
            continue;
        if (texts->kind != PLP_DRAFT_TABLE || texts->part_count != 0) {
            char hint[160];
            snprintf(hint, sizeof hint, "[\"%.60s\"] = { %s = \"…\" }", id,
                     word == PLP_WORD_ADVICE ? "text" : plp_text_row_at(row)->key);
            plp_translation_refuse(read->link, &read->at, id, "wrong-type", hint,
                                   "the texts of \"%.80s\" stand in braces", id);
            continue;
        }
        read->of = find_thing(read, word, id);
        if (read->of == NULL || read->of->broken)
            continue;
        read->item = plp_link_item_at(read->link, read->of);
        read->at.id = id;
        plp_translation_read_texts(read, word, texts);
        read->at.id = NULL;
    }
}

static uint32_t section_row(const char *section)
{
    const plp_text_row *row;
    for (uint32_t i = 0; (row = plp_text_row_at(i)) != NULL; i++)
        if (strcmp(row->section, section) == 0)
            return i;
    return PLP_NONE;
}

static void refuse_section(plp_translation_reading *read, const char *section)
{
    char message[160];
    const plp_text_row *row;
    plp_suggest suggest = plp_suggest_for(section, strlen(section));
    for (uint32_t i = 0; (row = plp_text_row_at(i)) != NULL; i++)
        plp_suggest_try(&suggest, row->section);
    plp_translation_suggest(&suggest);
    snprintf(message, sizeof message, "translate has no key %.100s", section);
    plp_translation_refuse_unknown(read->link, &read->at, section, "unknown-key", suggest, NULL,
                                   message);
}

static void read_section(plp_translation_reading *read, const char *section, const plp_draft *draft)
{
    uint32_t row = section_row(section);
    if (row == PLP_NONE) {
        refuse_section(read, section);
        return;
    }
    if (draft->kind == PLP_DRAFT_BROKEN)
        return;
    if (draft->kind != PLP_DRAFT_TABLE || draft->part_count != 0) {
        plp_translation_refuse(read->link, &read->at, section, "wrong-type", NULL,
                               "%s holds texts by id: { [\"id\"] = … }", section);
        return;
    }
    read->at.section = section;
    if (plp_text_row_at(row)->shape == PLP_TEXT_HEADING)
        read_headings(read, row, draft);
    else
        read_things(read, row, draft);
    read->at.section = NULL;
}

static void read_block(plp_link *link, plp_declaration *verb, plp_translations *out)
{
    plp_translation_reading read = {.link = link, .out = out, .at = {.verb = verb}};
    link->owner = verb;
    if (verb->body->kind != PLP_DRAFT_TABLE)
        return;
    plp_translation_check_head(link, verb);
    if (verb->body->part_count != 0)
        plp_translation_refuse(link, &read.at, NULL, "missing-key", "is `key =` missing before it?",
                               "translate \"%.60s\" has an entry without a key", verb->id);
    for (uint32_t i = 0; i < verb->body->pair_count && !link->out_of_memory; i++)
        if (!plp_translation_tells(verb->body->pairs[i].key))
            read_section(&read, verb->body->pairs[i].key, verb->body->pairs[i].value);
    out->blocks[out->block_count++] = verb;
}

/* ---- doubles ---- */

static int compare_said(const void *a, const void *b)
{
    const plp_said *first = a, *second = b;
    const uint32_t keys[][2] = {
        {first->slot.row, second->slot.row},
        {first->slot.item, second->slot.item},
        {first->slot.ordinal, second->slot.ordinal},
    };
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
        if (keys[i][0] != keys[i][1])
            return keys[i][0] < keys[i][1] ? -1 : 1;
    int order = strcmp(first->verb->id, second->verb->id);
    if (order != 0)
        return order;
    if (first->verb->layer != second->verb->layer)
        return first->verb->layer < second->verb->layer ? -1 : 1;
    return first->verb->sequence < second->verb->sequence ? -1 : 1;
}

static void refuse_again(plp_link *link, const plp_said *first, const plp_said *again,
                         const char *code, const char *hint, const char *format)
    __attribute__((format(printf, 6, 0)));

static void refuse_again(plp_link *link, const plp_said *first, const plp_said *again,
                         const char *code, const char *hint, const char *format)
{
    const plp_text_row *row = plp_text_row_at(again->slot.row);
    ((plp_declaration *)again->verb)->broken = true;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    plp_load_error_in(&link->load, plp_said_place(link, again), code, hint, format,
                      row->shape == PLP_TEXT_HEADING ? "the heading" : row->key, again->id,
                      again->verb->id, link->load.files[first->verb->file].path,
                      plp_said_place(link, first).line);
#pragma GCC diagnostic pop
}

/* One text twice in a layer; or a new one for a locked rule, whose texts stay as they are. */
static void refuse_doubles(plp_link *link, const plp_translations *translations)
{
    for (uint32_t i = 1; i < translations->count; i++) {
        const plp_said *first = &translations->said[i - 1], *again = &translations->said[i];
        if (memcmp(&first->slot, &again->slot, sizeof first->slot) != 0 ||
            strcmp(first->verb->id, again->verb->id) != 0)
            continue;
        if (first->verb->layer == again->verb->layer)
            refuse_again(link, first, again, "duplicate-id", "keep one of the two",
                         "%s of \"%.80s\" in %s is there already, in %s line %u");
        else if (again->of->word == PLP_WORD_RULE && plp_locks_locked(again->of))
            refuse_again(link, first, again, "locked", "leave it out",
                         "%s of the locked rule \"%.80s\" in %s stands in %s line %u: no layer can "
                         "change it");
    }
}

static void find_groups(plp_link *link, plp_translations *out)
{
    const plp_rulebook *book = link->book;
    out->first_of_group = plp_link_scratch(link, book->facts_count, sizeof *out->first_of_group);
    for (uint32_t i = 0; out->first_of_group != NULL && i < book->facts_count; i++) {
        uint32_t first = 0;
        while (first < i && !plp_text_same(book->facts[first].group, book->facts[i].group))
            first++;
        out->first_of_group[i] = first;
    }
}

void plp_translations_read(plp_link *link, plp_translations *out)
{
    const plp_drafts *drafts = link->drafts;
    *out = (plp_translations){.said = NULL};
    uint32_t blocks = drafts->counts[PLP_WORD_TRANSLATE];
    out->blocks = plp_link_scratch(link, blocks, sizeof *out->blocks);
    for (uint32_t i = 0; i < drafts->verb_count && blocks != 0 && !link->out_of_memory; i++)
        if (drafts->verbs[i]->word == PLP_WORD_TRANSLATE)
            read_block(link, drafts->verbs[i], out);
    if (link->out_of_memory)
        return;
    if (out->count != 0)
        qsort(out->said, out->count, sizeof *out->said, compare_said);
    refuse_doubles(link, out);
    if (palpate_findings_of(link->load.findings, PALPATE_ERROR) == 0)
        find_groups(link, out);
}
