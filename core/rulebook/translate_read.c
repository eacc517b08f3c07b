/* SPDX-License-Identifier: MIT */
/* Reading `translate` blocks: who made them, and every text with the thing that it belongs to. */
#include "rulebook/translate.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- places ----
 * A block may be long and names the same keys again and again: each place is found behind the
 * section and the id that it stands under. */

static plp_place behind(const plp_link *link, const plp_declaration *verb, plp_place place,
                        const char *word)
{
    plp_place found;
    if (word == NULL || word[0] == '\0')
        return place;
    return plp_place_find(link->load.files, verb->file, place.line, place.column, verb->last_line,
                          word, &found)
               ? found
               : place;
}

plp_place plp_translation_place(const plp_link *link, const plp_declaration *verb,
                                const char *section, const char *id, const char *key,
                                const char *part)
{
    plp_place place = plp_place_of(link->load.files, verb->file, verb->line, verb->line, verb->id);
    place = behind(link, verb, place, section);
    place = behind(link, verb, place, id);
    place = behind(link, verb, place, key);
    return behind(link, verb, place, part);
}

/* Where in the block one is. */
typedef struct spot {
    plp_declaration *verb;
    const char *section, *id, *key;
} spot;

static void refuse(plp_link *link, const spot *at, const char *part, const char *code,
                   const char *hint, const char *format, ...) __attribute__((format(printf, 6, 7)));

static void refuse(plp_link *link, const spot *at, const char *part, const char *code,
                   const char *hint, const char *format, ...)
{
    char message[512];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    at->verb->broken = true;
    plp_load_error_in(&link->load,
                      plp_translation_place(link, at->verb, at->section, at->id, at->key, part),
                      code, hint, "%s", message);
}

static void refuse_unknown(plp_link *link, const spot *at, const char *part, const char *code,
                           plp_suggest suggest, const char *otherwise, const char *message)
{
    char hint[160];
    snprintf(hint, sizeof hint, "%s", otherwise != NULL ? otherwise : "");
    if (suggest.best != NULL)
        snprintf(hint, sizeof hint, "did you mean %s?", suggest.best);
    refuse(link, at, part, code, hint, "%s", message);
}

/* ---- texts ---- */

typedef struct reading {
    plp_link *link;
    plp_translations *out;
    spot at;
    const plp_declaration *of; /* the thing under the id; NULL: reported */
    void *item;
    bool stale; /* `of` says so */
} reading;

/* Make room for one more; false: no memory. */
static plp_said *add(reading *read)
{
    plp_translations *out = read->out;
    if (out->count == out->room) {
        uint32_t room = out->room == 0 ? 256 : out->room * 2;
        plp_said *said = plp_link_scratch(read->link, room, sizeof *said);
        if (said == NULL)
            return NULL;
        if (out->count != 0)
            memcpy(said, out->said, out->count * sizeof *said);
        out->said = said;
        out->room = room;
    }
    return &out->said[out->count++];
}

/* A text of a slot; an empty one is still to be written, as in a skeleton. */
static void take(reading *read, uint32_t row, uint32_t ordinal, const plp_draft *draft,
                 const char *part)
{
    if (draft->kind == PLP_DRAFT_BROKEN || (draft->kind == PLP_DRAFT_TEXT && draft->length == 0))
        return;
    if (draft->kind != PLP_DRAFT_TEXT) {
        refuse(read->link, &read->at, part, "wrong-type", NULL, "%s must be a text in quotes",
               part != NULL && part[0] != '\0' ? part : read->at.key);
        return;
    }
    plp_said *said = add(read);
    if (said == NULL)
        return;
    *said = (plp_said){.verb = read->at.verb,
                       .of = read->of,
                       .slot = {row, read->of->index, ordinal},
                       .id = read->at.id,
                       .text = draft->text};
    uint32_t layer = read->at.verb->layer;
    const plp_text_row *texts = plp_text_row_at(row);
    const plp_draft *then = plp_text_at(read->link, read->of, texts, read->item, ordinal, layer);
    const plp_draft *now =
        plp_text_at(read->link, read->of, texts, read->item, ordinal, PLP_NONE - 1);
    said->stale = read->stale || ((then == NULL) != (now == NULL)) ||
                  (then != NULL && strcmp(then->text, now->text) != 0);
}

/* values = { trimester_1 = "…" } */
static void take_values(reading *read, uint32_t row, const plp_draft *table)
{
    const plp_fact *fact = read->item;
    for (uint32_t i = 0; i < table->pair_count; i++) {
        const char *key = table->pairs[i].key;
        uint32_t member =
            fact->member_count != 0 ? plp_find_member(fact, key, strlen(key)) : PLP_NONE;
        char message[200];
        if (member == PLP_NONE) {
            plp_suggest suggest = plp_suggest_for(key, strlen(key));
            for (uint32_t m = 0; m < fact->member_count; m++)
                plp_suggest_try(&suggest, fact->members[m].id);
            snprintf(message, sizeof message, "fact \"%.80s\" has no value %.80s", fact->id, key);
            refuse_unknown(read->link, &read->at, key, "unknown-key", suggest, NULL, message);
        } else if (plp_slot_is_of_catalogue(read->link->book, plp_text_row_at(row), fact, member)) {
            refuse(read->link, &read->at, key, "unknown-key",
                   "translate the technique, referral, region or fact itself",
                   "the value %.80s has the title of what it stands for", key);
        } else {
            take(read, row, member, table->pairs[i].value, key);
        }
    }
}

/* notes = { "…", "…" }: one for each that the thing has, in order. */
static void take_list(reading *read, uint32_t row, const plp_draft *list)
{
    const plp_text_row *texts = plp_text_row_at(row);
    uint32_t slots = plp_slot_count(texts, read->item), filled = 0, at = 0;
    for (uint32_t i = 0; i < slots; i++)
        filled += *plp_slot_text(texts, read->item, i) != NULL;
    if (list->part_count != filled) {
        uint32_t layer = read->at.verb->layer;
        bool same = true; /* else a higher layer has changed the list, and these texts are stale */
        for (uint32_t i = 0; i < slots; i++)
            same =
                same && plp_text_at(read->link, read->of, texts, read->item, i, layer) ==
                            plp_text_at(read->link, read->of, texts, read->item, i, PLP_NONE - 1);
        if (same)
            refuse(read->link, &read->at, NULL, "wrong-type",
                   "give one text for each, in the same order",
                   "\"%.80s\" has %u %s, and here are %u", read->at.id, (unsigned)filled,
                   texts->key, (unsigned)list->part_count);
        return;
    }
    for (uint32_t i = 0; i < slots; i++) {
        char part[16];
        if (*plp_slot_text(texts, read->item, i) == NULL)
            continue;
        snprintf(part, sizeof part, "%s %u", texts->key, (unsigned)at + 1);
        take(read, row, i, list->parts[at++], part);
    }
}

static void take_row(reading *read, uint32_t row, const plp_draft *draft)
{
    const plp_text_row *texts = plp_text_row_at(row);
    bool values = texts->shape == PLP_TEXT_VALUES;
    if (texts->shape == PLP_TEXT_TEXT) {
        take(read, row, 0, draft, NULL);
        return;
    }
    if (draft->kind == PLP_DRAFT_BROKEN)
        return;
    if (draft->kind != PLP_DRAFT_TABLE || (values ? draft->part_count : draft->pair_count) != 0) {
        refuse(read->link, &read->at, NULL, "wrong-type",
               values ? "values = { first = \"…\", second = \"…\" }" : NULL,
               values ? "%s gives a text for each value" : "%s is a list of texts", texts->key);
        return;
    }
    if (values)
        take_values(read, row, draft);
    else
        take_list(read, row, draft);
}

static uint32_t row_of(plp_word word, const char *key)
{
    const plp_text_row *row;
    for (uint32_t i = 0; (row = plp_text_row_at(i)) != NULL; i++)
        if (row->word == word && row->shape != PLP_TEXT_HEADING && plp_text_same(row->key, key))
            return i;
    return PLP_NONE;
}

static void refuse_key(reading *read, plp_word word, const char *key)
{
    char message[200], texts[160] = "translated are: ";
    const plp_text_row *row;
    plp_suggest suggest = plp_suggest_for(key, strlen(key));
    plp_suggest_try(&suggest, "of");
    for (uint32_t i = 0; (row = plp_text_row_at(i)) != NULL; i++) {
        if (row->word != word || row->shape == PLP_TEXT_HEADING)
            continue;
        plp_suggest_try(&suggest, row->key);
        size_t length = strlen(texts);
        snprintf(texts + length, sizeof texts - length, "%s%s",
                 texts[length - 1] == ' ' ? "" : ", ", row->key);
    }
    snprintf(message, sizeof message, "a translated %s has no key %.80s", plp_word_text(word), key);
    refuse_unknown(read->link, &read->at, key, "unknown-key", suggest, texts, message);
}

/* of = "1f3a9c02": of what texts this was made. */
static void take_digest(reading *read, const plp_draft *draft)
{
    char now[PLP_MARK_BYTES];
    if (draft->kind != PLP_DRAFT_TEXT || draft->length != 8 ||
        strspn(draft->text, "0123456789abcdef") != 8) {
        if (draft->kind != PLP_DRAFT_BROKEN)
            refuse(read->link, &read->at, "of", "wrong-type",
                   "leave it out, or take it from palpate rules --translate",
                   "of is the mark of the texts that were translated: eight digits from 0 to f");
        return;
    }
    plp_texts_mark_at(read->link, read->of, read->at.verb->layer, now);
    read->stale = strcmp(now, draft->text) != 0;
}

static void read_texts(reading *read, plp_word word, const plp_draft *texts)
{
    const plp_draft *of = plp_draft_get(texts, "of");
    read->stale = false;
    if (of != NULL)
        take_digest(read, of);
    for (uint32_t i = 0; i < texts->pair_count; i++) {
        const char *key = texts->pairs[i].key;
        uint32_t row = row_of(word, key);
        if (strcmp(key, "of") == 0)
            continue;
        if (row == PLP_NONE) {
            refuse_key(read, word, key);
            continue;
        }
        read->at.key = key;
        take_row(read, row, texts->pairs[i].value);
        read->at.key = NULL;
    }
}

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
static const plp_declaration *find_thing(reading *read, plp_word word, const char *id)
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
        refuse_unknown(link, &read->at, id, "unknown-name", suggest, hint, message);
    return NULL;
}

static void read_headings(reading *read, uint32_t row, const plp_draft *table)
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
            refuse_unknown(link, &read->at, id, "unknown-name", suggest, NULL, message);
            continue;
        }
        read->of = link->lists[PLP_WORD_FACT][fact];
        read->item = (void *)&link->book->facts[fact];
        read->at.id = id;
        read->stale = false;
        take(read, row, 0, table->pairs[i].value, id);
        read->at.id = NULL;
    }
}

static void read_things(reading *read, uint32_t row, const plp_draft *section)
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
            refuse(read->link, &read->at, id, "wrong-type", hint,
                   "the texts of \"%.80s\" stand in braces", id);
            continue;
        }
        read->of = find_thing(read, word, id);
        if (read->of == NULL || read->of->broken)
            continue;
        read->item = plp_link_item_at(read->link, read->of);
        read->at.id = id;
        read_texts(read, word, texts);
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

static void refuse_section(reading *read, const char *section)
{
    char message[160];
    const plp_text_row *row;
    plp_suggest suggest = plp_suggest_for(section, strlen(section));
    for (uint32_t i = 0; (row = plp_text_row_at(i)) != NULL; i++)
        plp_suggest_try(&suggest, row->section);
    plp_translation_suggest(&suggest);
    snprintf(message, sizeof message, "translate has no key %.100s", section);
    refuse_unknown(read->link, &read->at, section, "unknown-key", suggest, NULL, message);
}

static void read_section(reading *read, const char *section, const plp_draft *draft)
{
    uint32_t row = section_row(section);
    if (row == PLP_NONE) {
        refuse_section(read, section);
        return;
    }
    if (draft->kind == PLP_DRAFT_BROKEN)
        return;
    if (draft->kind != PLP_DRAFT_TABLE || draft->part_count != 0) {
        refuse(read->link, &read->at, section, "wrong-type", NULL,
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
    reading read = {.link = link, .out = out, .at = {.verb = verb}};
    link->owner = verb;
    if (verb->body->kind != PLP_DRAFT_TABLE)
        return;
    plp_translation_check_head(link, verb);
    if (verb->body->part_count != 0)
        refuse(link, &read.at, NULL, "missing-key", "is `key =` missing before it?",
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

plp_place plp_said_place(const plp_link *link, const plp_said *said)
{
    const plp_text_row *row = plp_text_row_at(said->slot.row);
    char part[PLP_PART_BYTES];
    plp_slot_part(row, plp_link_item_at(link, said->of), said->slot.ordinal, part, sizeof part);
    return plp_translation_place(link, said->verb, row->section, said->id, row->key,
                                 row->shape == PLP_TEXT_VALUES ? part : NULL);
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
