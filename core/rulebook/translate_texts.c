/* SPDX-License-Identifier: MIT */
/* The texts of things: where each stands, and what it was below a layer. */
#include "rulebook/translate.h"

#include <stdio.h>
#include <string.h>

/* offsetof needs the struct of a word. */
#define X(name, word, space, type, list) typedef type struct_##name;
#include "rulebook/words.def"
#undef X

static const plp_text_row rows[] = {
#define X(name, section, key, member, shape, meaning)                                              \
    {PLP_WORD_##name, section, key, offsetof(struct_##name, member), PLP_TEXT_##shape},
#include "rulebook/texts.def"
#undef X
};

const plp_text_row *plp_text_row_at(uint32_t index)
{
    return index < sizeof rows / sizeof rows[0] ? &rows[index] : NULL;
}

uint32_t plp_slot_count(const plp_text_row *row, const void *item)
{
    switch (row->shape) {
    case PLP_TEXT_TEXT:
    case PLP_TEXT_HEADING:
        return 1;
    case PLP_TEXT_VALUES:
        return ((const plp_fact *)item)->member_count;
    case PLP_TEXT_STAGES:
        return ((const plp_dose *)item)->stage_count;
    case PLP_TEXT_NOTES:
        return ((const plp_rule *)item)->action_count;
    }
    return 0;
}

const char **plp_slot_text(const plp_text_row *row, void *item, uint32_t ordinal)
{
    switch (row->shape) {
    case PLP_TEXT_TEXT:
    case PLP_TEXT_HEADING:
        break;
    case PLP_TEXT_VALUES:
        return (const char **)&((plp_member *)((plp_fact *)item)->members)[ordinal].title;
    case PLP_TEXT_STAGES:
        return (const char **)&((plp_stage *)((plp_dose *)item)->stages)[ordinal].text;
    case PLP_TEXT_NOTES:
        return (const char **)&((plp_action *)((plp_rule *)item)->actions)[ordinal].text;
    }
    return (const char **)(void *)((char *)item + row->field);
}

/* The title that a member has from what it stands for; NULL: from nothing but itself. */
const char *plp_title_of_member(const plp_rulebook *book, const plp_fact *fact,
                                const plp_member *member)
{
    if (member->item == PLP_NONE)
        return NULL;
    switch (fact->catalogue) {
    case PLP_CATALOGUE_NONE:
        break;
    case PLP_CATALOGUE_TECHNIQUE:
        return book->techniques[member->item].title;
    case PLP_CATALOGUE_REFERRAL:
        return book->referrals[member->item].title;
    case PLP_CATALOGUE_REGION:
        return book->regions[member->item].title;
    case PLP_CATALOGUE_FACT:
        return book->facts[member->item].title;
    }
    return NULL;
}

bool plp_slot_is_of_catalogue(const plp_link *link, const plp_text_row *row, const void *item,
                              uint32_t ordinal)
{
    const plp_fact *fact = item;
    return row->shape == PLP_TEXT_VALUES &&
           fact->members[ordinal].title ==
               plp_title_of_member(link->book, fact, &fact->members[ordinal]);
}

/* How many of the items before this one have a text. */
static uint32_t texts_before(const plp_text_row *row, const void *item, uint32_t ordinal)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < ordinal; i++)
        count += row->shape == PLP_TEXT_STAGES ? ((const plp_dose *)item)->stages[i].text != NULL
                                               : ((const plp_rule *)item)->actions[i].text != NULL;
    return count;
}

void plp_slot_part(const plp_text_row *row, const void *item, uint32_t ordinal, char *out,
                   size_t size)
{
    if (row->shape == PLP_TEXT_VALUES)
        snprintf(out, size, "%s", ((const plp_fact *)item)->members[ordinal].id);
    else if (row->shape == PLP_TEXT_STAGES || row->shape == PLP_TEXT_NOTES)
        snprintf(out, size, "%u", (unsigned)texts_before(row, item, ordinal) + 1);
    else
        snprintf(out, size, "%s", "");
}

/* ---- what a text was ---- */

/* The key of the declaration in which the texts of a row stand. */
static const char *key_of(const plp_text_row *row)
{
    switch (row->shape) {
    case PLP_TEXT_TEXT:
        break;
    case PLP_TEXT_VALUES:
        return "value_titles";
    case PLP_TEXT_STAGES:
        return "stages";
    case PLP_TEXT_NOTES:
        return "plan";
    case PLP_TEXT_HEADING:
        return "group";
    }
    return row->key;
}

/* The value of a key, with the work of the layers up to `layer`. */
static const plp_draft *value_at(const plp_link *link, const plp_declaration *of, const char *key,
                                 uint32_t layer)
{
    const plp_thing *thing =
        link->work != NULL ? plp_layers_find_any(link->work, of->word, of->id) : NULL;
    const plp_draft *value =
        of->written->kind == PLP_DRAFT_TABLE ? plp_draft_get(of->written, key) : NULL;
    for (const plp_work *work = thing != NULL ? thing->first : NULL; work != NULL;
         work = work->next)
        for (uint32_t i = 0; i < work->key_count && work->verb->layer <= layer; i++)
            if (strcmp(work->keys[i].key, key) == 0)
                value = work->keys[i].to;
    return value;
}

/* The text of an entry of `stages` or `plan`, or NULL. */
static const plp_draft *text_of_part(const plp_draft *part)
{
    if (part->kind == PLP_DRAFT_TABLE)
        return plp_draft_get(part, "text");
    if (part->kind != PLP_DRAFT_ACTION || part->part_count == 0)
        return NULL;
    const plp_draft *last = part->parts[part->part_count - 1];
    if (part->which == PLP_DO_NOTE)
        return last;
    return part->which == PLP_DO_REFER && last->kind == PLP_DRAFT_TABLE
               ? plp_draft_get(last, "note")
               : NULL;
}

static const plp_draft *nth_text(const plp_draft *list, uint32_t nth)
{
    for (uint32_t i = 0; i < list->part_count; i++) {
        const plp_draft *text = text_of_part(list->parts[i]);
        if (text != NULL && nth-- == 0)
            return text;
    }
    return NULL;
}

static const plp_draft *text_in(const plp_draft *value, const plp_text_row *row, const void *item,
                                uint32_t ordinal)
{
    if (row->shape == PLP_TEXT_TEXT || row->shape == PLP_TEXT_HEADING)
        return value;
    if (value->kind != PLP_DRAFT_TABLE)
        return NULL;
    if (row->shape == PLP_TEXT_VALUES)
        return plp_draft_get(value, ((const plp_fact *)item)->members[ordinal].id);
    return nth_text(value, texts_before(row, item, ordinal));
}

const plp_draft *plp_text_at(const plp_link *link, const plp_declaration *of,
                             const plp_text_row *row, const void *item, uint32_t ordinal,
                             uint32_t layer)
{
    const plp_draft *value = value_at(link, of, key_of(row), layer);
    const plp_draft *text = value != NULL ? text_in(value, row, item, ordinal) : NULL;
    return text != NULL && text->kind == PLP_DRAFT_TEXT ? text : NULL;
}

/* ---- the digest of all texts of a thing ---- */

static void put_text(plp_buffer *out, const char *key, const plp_draft *text)
{
    plp_buffer_puts(out, key);
    plp_buffer_putc(out, '=');
    if (text != NULL && text->kind == PLP_DRAFT_TEXT)
        plp_buffer_put(out, text->text, text->length);
    plp_buffer_putc(out, '\n');
}

static void put_texts(plp_buffer *out, const plp_text_row *row, const plp_draft *value)
{
    if (row->shape == PLP_TEXT_TEXT || value == NULL) {
        put_text(out, row->key, value);
        return;
    }
    for (uint32_t i = 0; i < value->pair_count && row->shape == PLP_TEXT_VALUES; i++)
        put_text(out, value->pairs[i].key, value->pairs[i].value);
    for (uint32_t i = 0; i < value->part_count; i++) {
        const plp_draft *text = text_of_part(value->parts[i]);
        if (text != NULL)
            put_text(out, row->key, text);
    }
}

void plp_texts_digest(plp_link *link, const plp_declaration *of, uint32_t layer, char out[9])
{
    char digest[PLP_DIGEST_BYTES];
    plp_buffer text;
    plp_buffer_begin(&text, link->load.memory, SIZE_MAX);
    for (uint32_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (rows[i].word == of->word && rows[i].shape != PLP_TEXT_HEADING)
            put_texts(&text, &rows[i], value_at(link, of, key_of(&rows[i]), layer));
    plp_digest(plp_buffer_text(&text), text.length, digest);
    link->out_of_memory = link->out_of_memory || text.status != PALPATE_OK;
    plp_buffer_end(&text);
    snprintf(out, 9, "%.8s", strchr(digest, ':') + 1);
}
