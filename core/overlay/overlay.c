/* SPDX-License-Identifier: MIT */
/* The items of layers, each judged against its base and its lock. */
#include "overlay/overlay.h"

#include <string.h>
#include "base/error.h"

static plp_overlay_item item_of_change(const plp_layer_change *change)
{
    return (plp_overlay_item){.change = change,
                              .kind = plp_word_text(change->word),
                              .id = change->id,
                              .reason = change->reason,
                              .by = change->by,
                              .on = change->on,
                              .below = change->below,
                              .was = change->was,
                              .place = change->place,
                              .layer = change->layer};
}

static plp_overlay_item item_of_disabled(const plp_rulebook *book, const plp_disabled *disabled)
{
    return (plp_overlay_item){.disabled = disabled,
                              .kind = plp_word_text(PLP_WORD_RULE),
                              .id = book->rules[disabled->rule].id,
                              .reason = disabled->reason,
                              .by = disabled->by,
                              .on = disabled->on,
                              .until_date = disabled->until_date,
                              .below = disabled->below,
                              .was = disabled->was,
                              .place = disabled->place,
                              .layer = disabled->layer};
}

/* ---- judging ---- */

static const char *seen_of(const plp_overlay_item *item)
{
    return item->change != NULL ? item->change->seen : item->disabled->seen;
}

static plp_overlay_base base_of(const plp_overlay_item *item)
{
    const char *then = item->accepted != NULL
                           ? plp_json_string_of(plp_json_member(item->accepted, "digest"))
                           : seen_of(item);
    if (then == NULL)
        return PLP_BASE_NEW;
    return strcmp(then, item->below) == 0 ? PLP_BASE_SAME : PLP_BASE_MOVED;
}

static bool changes_something(const plp_layer_change *change)
{
    for (uint32_t i = 0; i < change->key_count; i++) {
        const plp_changed_key *key = &change->keys[i];
        if (key->from == NULL || strcmp(key->from, key->to) != 0)
            return true;
    }
    return false;
}

static plp_overlay_need need_of(const plp_overlay *overlay, const plp_overlay_item *item)
{
    if (item->disabled != NULL)
        return item->until_date != NULL && overlay->as_of != NULL &&
                       strcmp(item->until_date, overlay->as_of) <= 0
                   ? PLP_NEEDLESS_EXPIRED
                   : PLP_NEEDED;
    if (changes_something(item->change))
        return PLP_NEEDED;
    return item->base == PLP_BASE_MOVED ? PLP_NEEDLESS_CAUGHT : PLP_NEEDLESS_SAME;
}

/* ---- all of them ---- */

/* By layer, then by place; those of one word stay together. */
static bool stands_before(const plp_overlay_item *a, const plp_overlay_item *b)
{
    if (a->layer != b->layer)
        return a->layer < b->layer;
    if (a->place.file != b->place.file)
        return a->place.file < b->place.file;
    return a->place.line < b->place.line;
}

static void insert(plp_overlay *overlay, plp_overlay_item item)
{
    size_t at = overlay->count++;
    for (; at > 0 && stands_before(&item, &overlay->items[at - 1]); at--)
        overlay->items[at] = overlay->items[at - 1];
    overlay->items[at] = item;
}

static void judge(plp_overlay *overlay, plp_overlay_item *item)
{
    item->accepted = plp_lock_find(overlay->locks[item->layer], item->kind, item->id);
    item->base = base_of(item);
    item->need = need_of(overlay, item);
}

static palpate_status read_locks(plp_overlay *overlay, const palpate_overlay_options *options,
                                 palpate_error *error)
{
    palpate_status status = PALPATE_OK;
    for (uint32_t i = 0; i < overlay->book->packs_count && status == PALPATE_OK; i++)
        if (i < options->lock_count && options->locks[i].text != NULL)
            status = plp_lock_read(overlay, &options->locks[i], &overlay->locks[i], error);
    return status;
}

static size_t room_of(const plp_rulebook *book)
{
    return (size_t)book->changes_count + book->disabled_count + 1;
}

palpate_status plp_overlay_begin(plp_overlay *overlay, palpate_engine *engine,
                                 const palpate_overlay_options *options, palpate_error *error)
{
    const plp_rulebook *book = plp_program_book(plp_engine_program(engine));
    *overlay = (plp_overlay){.book = book,
                             .memory = plp_engine_memory(engine),
                             .limits = plp_engine_limits(engine),
                             .as_of = options->as_of};
    overlay->locks =
        plp_memory_new(overlay->memory, (book->packs_count + 1u) * sizeof *overlay->locks);
    overlay->items = plp_memory_new(overlay->memory, room_of(book) * sizeof *overlay->items);
    if (overlay->locks == NULL || overlay->items == NULL)
        return plp_fail_memory(error);
    palpate_status status = read_locks(overlay, options, error);
    if (status != PALPATE_OK)
        return status;
    for (uint32_t i = 0; i < book->changes_count; i++)
        insert(overlay, item_of_change(&book->changes[i]));
    for (uint32_t i = 0; i < book->disabled_count; i++)
        insert(overlay, item_of_disabled(book, &book->disabled[i]));
    for (size_t i = 0; i < overlay->count; i++)
        judge(overlay, &overlay->items[i]);
    return PALPATE_OK;
}

void plp_overlay_end(plp_overlay *overlay)
{
    if (overlay->book == NULL)
        return;
    for (uint32_t i = 0; overlay->locks != NULL && i < overlay->book->packs_count; i++)
        plp_json_tree_free(overlay->locks[i]);
    plp_memory_free(overlay->memory, overlay->locks,
                    (overlay->book->packs_count + 1u) * sizeof *overlay->locks);
    plp_memory_free(overlay->memory, overlay->items,
                    room_of(overlay->book) * sizeof *overlay->items);
    *overlay = (plp_overlay){0};
}
