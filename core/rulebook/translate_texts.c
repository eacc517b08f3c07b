/* SPDX-License-Identifier: MIT */
/* What the texts of things were below a layer: the changes of higher layers taken back. */
#include "rulebook/translate.h"

#include <string.h>

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
    return nth_text(value, plp_slot_texts_before(row, item, ordinal));
}

const plp_draft *plp_text_at(const plp_link *link, const plp_declaration *of,
                             const plp_text_row *row, const void *item, uint32_t ordinal,
                             uint32_t layer)
{
    const plp_draft *value = value_at(link, of, key_of(row), layer);
    const plp_draft *text = value != NULL ? text_in(value, row, item, ordinal) : NULL;
    return text != NULL && text->kind == PLP_DRAFT_TEXT ? text : NULL;
}

/* ---- the mark of all texts of a thing ---- */

void plp_texts_mark_at(plp_link *link, const plp_declaration *of, uint32_t layer,
                       char out[PLP_MARK_BYTES])
{
    const plp_text_row *row;
    void *item = plp_link_item_at(link, of);
    plp_buffer texts;
    plp_buffer_begin(&texts, link->load.memory, SIZE_MAX);
    for (uint32_t i = 0; (row = plp_text_row_at(i)) != NULL; i++) {
        if (row->word != of->word || row->shape == PLP_TEXT_HEADING)
            continue;
        for (uint32_t n = 0; n < plp_slot_count(row, item); n++) {
            char part[PLP_PART_BYTES];
            const char *now = *plp_slot_text(row, item, n);
            const plp_draft *then = plp_text_at(link, of, row, item, n, layer);
            if (now == NULL || plp_slot_is_of_catalogue(link->book, row, item, n))
                continue;
            plp_slot_part(row, item, n, part, sizeof part);
            if (then != NULL)
                plp_mark_put(&texts, row->key, part, then->text, then->length);
            else if (row->shape == PLP_TEXT_VALUES) /* its id in words */
                plp_mark_put(&texts, row->key, part, now, strlen(now));
        }
    }
    plp_mark_end(&texts, out);
    link->out_of_memory = link->out_of_memory || texts.status != PALPATE_OK;
    plp_buffer_end(&texts);
}
