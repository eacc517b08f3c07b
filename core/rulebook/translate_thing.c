/* SPDX-License-Identifier: MIT */
/* Reading the texts of one thing in a `translate` block. */
#include "rulebook/translate_parts.h"

#include <stdio.h>
#include <string.h>

/* Make room for one more; false: no memory. */
static plp_said *add(plp_translation_reading *read)
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
void plp_translation_take(plp_translation_reading *read, uint32_t row, uint32_t ordinal,
                          const plp_draft *draft, const char *part)
{
    if (draft->kind == PLP_DRAFT_BROKEN || (draft->kind == PLP_DRAFT_TEXT && draft->length == 0))
        return;
    if (draft->kind != PLP_DRAFT_TEXT) {
        plp_translation_refuse(read->link, &read->at, part, "wrong-type", NULL,
                               "%s must be a text in quotes",
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
static void take_values(plp_translation_reading *read, uint32_t row, const plp_draft *table)
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
            plp_translation_refuse_unknown(read->link, &read->at, key, "unknown-key", suggest, NULL,
                                           message);
        } else if (plp_slot_is_of_catalogue(read->link->book, plp_text_row_at(row), fact, member)) {
            plp_translation_refuse(read->link, &read->at, key, "unknown-key",
                                   "translate the technique, referral, region or fact itself",
                                   "the value %.80s has the title of what it stands for", key);
        } else {
            plp_translation_take(read, row, member, table->pairs[i].value, key);
        }
    }
}

/* notes = { "…", "…" }: one for each that the thing has, in order. */
static void take_list(plp_translation_reading *read, uint32_t row, const plp_draft *list)
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
            plp_translation_refuse(read->link, &read->at, NULL, "wrong-type",
                                   "give one text for each, in the same order",
                                   "\"%.80s\" has %u %s, and here are %u", read->at.id,
                                   (unsigned)filled, texts->key, (unsigned)list->part_count);
        return;
    }
    for (uint32_t i = 0; i < slots; i++) {
        char part[16];
        if (*plp_slot_text(texts, read->item, i) == NULL)
            continue;
        snprintf(part, sizeof part, "%s %u", texts->key, (unsigned)at + 1);
        plp_translation_take(read, row, i, list->parts[at++], part);
    }
}

static void take_row(plp_translation_reading *read, uint32_t row, const plp_draft *draft)
{
    const plp_text_row *texts = plp_text_row_at(row);
    bool values = texts->shape == PLP_TEXT_VALUES;
    if (texts->shape == PLP_TEXT_TEXT) {
        plp_translation_take(read, row, 0, draft, NULL);
        return;
    }
    if (draft->kind == PLP_DRAFT_BROKEN)
        return;
    if (draft->kind != PLP_DRAFT_TABLE || (values ? draft->part_count : draft->pair_count) != 0) {
        plp_translation_refuse(read->link, &read->at, NULL, "wrong-type",
                               values ? "values = { first = \"…\", second = \"…\" }" : NULL,
                               values ? "%s gives a text for each value" : "%s is a list of texts",
                               texts->key);
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

static void refuse_key(plp_translation_reading *read, plp_word word, const char *key)
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
    plp_translation_refuse_unknown(read->link, &read->at, key, "unknown-key", suggest, texts,
                                   message);
}

/* of = "1f3a9c02": of what texts this was made. */
static void take_digest(plp_translation_reading *read, const plp_draft *draft)
{
    char now[PLP_MARK_BYTES];
    if (draft->kind != PLP_DRAFT_TEXT || draft->length != 8 ||
        strspn(draft->text, "0123456789abcdef") != 8) {
        if (draft->kind != PLP_DRAFT_BROKEN)
            plp_translation_refuse(
                read->link, &read->at, "of", "wrong-type",
                "leave it out, or take it from palpate rules --translate",
                "of is the mark of the texts that were translated: eight digits from 0 to f");
        return;
    }
    plp_texts_mark_at(read->link, read->of, read->at.verb->layer, now);
    read->stale = strcmp(now, draft->text) != 0;
}

void plp_translation_read_texts(plp_translation_reading *read, plp_word word,
                                const plp_draft *texts)
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
