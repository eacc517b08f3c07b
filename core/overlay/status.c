/* SPDX-License-Identifier: MIT */
/* palpate_overlay_status, and what of a base moved: key by key, as it was, as it is, as the layer
 * has it. */
#include <string.h>
#include "base/error.h"
#include "base/json_write.h"
#include "base/terminal.h"
#include "overlay/overlay.h"

/* ---- keys that moved ---- */

typedef struct walk {
    const plp_overlay_item *item;
    plp_moved_visit *visit;
    void *context;
    plp_buffer then, now, yours;
} walk;

static const char *text_of(plp_buffer *scratch, const plp_json *value)
{
    scratch->length = 0;
    if (value == NULL)
        return NULL;
    plp_json_put_tree(scratch, value);
    return plp_buffer_text(scratch);
}

static bool joins(const char *key)
{
    return strcmp(key, "also_when") == 0 || strcmp(key, "except_when") == 0 ||
           strcmp(key, "or_when") == 0;
}

/* What joins the condition of the base, as one JSON text: "except_when gardens_often". */
static const char *joined_text(plp_buffer *scratch, const plp_layer_change *change)
{
    scratch->length = 0;
    for (uint32_t i = 0; i < change->key_count; i++) {
        const plp_changed_key *key = &change->keys[i];
        size_t length = strlen(key->to);
        if (!joins(key->key))
            continue;
        plp_buffer_puts(scratch, scratch->length == 0 ? "\"" : "; ");
        plp_buffer_puts(scratch, key->key);
        plp_buffer_putc(scratch, ' ');
        if (length >= 2) /* without its quotes */
            plp_buffer_put(scratch, key->to + 1, length - 2);
    }
    if (scratch->length == 0)
        return NULL;
    plp_buffer_putc(scratch, '"');
    return plp_buffer_text(scratch);
}

static const char *yours_of(walk *at, const char *name)
{
    const plp_layer_change *change = at->item->change;
    for (uint32_t i = 0; change != NULL && i < change->key_count; i++)
        if (strcmp(change->keys[i].key, name) == 0)
            return change->keys[i].to;
    if (change == NULL || strcmp(name, "when") != 0)
        return NULL;
    return joined_text(&at->yours, change);
}

static void look_at(walk *at, const char *key, const plp_json *then, const plp_json *now)
{
    plp_moved_key moved = {.key = key};
    moved.then = text_of(&at->then, then);
    moved.now = text_of(&at->now, now);
    bool same = moved.then != NULL && moved.now != NULL && strcmp(moved.then, moved.now) == 0;
    if (same)
        return;
    moved.yours = yours_of(at, key);
    at->visit(at->context, &moved);
}

static void walk_keys(walk *at, const plp_json *then, const plp_json *now)
{
    for (const plp_json *item = plp_json_first(now); item != NULL; item = plp_json_after(item))
        look_at(at, plp_json_name(item), plp_json_member(then, plp_json_name(item)), item);
    for (const plp_json *item = plp_json_first(then); item != NULL; item = plp_json_after(item))
        if (plp_json_member(now, plp_json_name(item)) == NULL)
            look_at(at, plp_json_name(item), item, NULL);
}

void plp_overlay_moved(const plp_overlay *overlay, const plp_overlay_item *item,
                       plp_moved_visit *visit, void *context, plp_buffer *out)
{
    plp_json *now = NULL;
    walk at = {.item = item, .visit = visit, .context = context};
    plp_buffer *scratch[] = {&at.then, &at.now, &at.yours};
    if (item->base != PLP_BASE_MOVED || item->accepted == NULL)
        return;
    for (size_t i = 0; i < 3; i++)
        plp_buffer_begin(scratch[i], out->memory, out->ceiling);
    palpate_status status =
        plp_json_tree(overlay->memory, overlay->limits, item->was, strlen(item->was), &now, NULL);
    if (status == PALPATE_OK)
        walk_keys(&at, plp_json_member(item->accepted, "values"), now);
    plp_json_tree_free(now);
    for (size_t i = 0; i < 3; i++) {
        status = status == PALPATE_OK ? scratch[i]->status : status;
        plp_buffer_end(scratch[i]);
    }
    if (out->status == PALPATE_OK)
        out->status = status;
}

/* ---- totals ---- */

static bool touches(const plp_overlay *overlay, uint32_t layer, const char *kind, const char *id)
{
    for (size_t i = 0; i < overlay->count; i++) {
        const plp_overlay_item *item = &overlay->items[i];
        if (item->layer == layer && strcmp(item->kind, kind) == 0 && strcmp(item->id, id) == 0)
            return true;
    }
    return false;
}

void plp_overlay_left_over(const plp_overlay *overlay, uint32_t layer, size_t index,
                           const char **kind, const char **id)
{
    const plp_json *entry = plp_json_first(plp_json_member(overlay->locks[layer], "accepted"));
    *kind = *id = NULL;
    for (; entry != NULL; entry = plp_json_after(entry)) {
        const char *its_kind = plp_json_string_of(plp_json_member(entry, "kind"));
        const char *its_id = plp_json_string_of(plp_json_member(entry, "id"));
        if (touches(overlay, layer, its_kind, its_id) || index-- > 0)
            continue;
        *kind = its_kind;
        *id = its_id;
        return;
    }
}

palpate_overlay_result plp_overlay_totals(const plp_overlay *overlay)
{
    palpate_overlay_result totals = PALPATE_OVERLAY_RESULT_INIT;
    for (size_t i = 0; i < overlay->count; i++) {
        totals.changes++;
        totals.moved += overlay->items[i].base == PLP_BASE_MOVED;
        totals.unaccepted += overlay->items[i].base == PLP_BASE_NEW;
        totals.needless += overlay->items[i].need != PLP_NEEDED;
    }
    return totals;
}

/* ---- the public function ---- */

static palpate_status write_status(const plp_overlay *overlay, palpate_overlay_result *result,
                                   palpate_format format, const palpate_style *style,
                                   palpate_write *write, void *context, palpate_error *error)
{
    palpate_style look = plp_terminal_style(style);
    plp_buffer out;
    plp_buffer_begin(&out, overlay->memory, (size_t)overlay->limits->plan_bytes);
    if (format == PALPATE_FORMAT_JSON)
        plp_overlay_put_json(overlay, &out);
    else
        plp_overlay_put_text(overlay, &look, &out);
    palpate_status status = plp_buffer_write(&out, write, context, error);
    plp_buffer_end(&out);
    if (result != NULL)
        *result = plp_overlay_totals(overlay);
    return status;
}

palpate_status palpate_overlay_status(palpate_engine *engine,
                                      const palpate_overlay_options *options,
                                      palpate_overlay_result *result, palpate_format format,
                                      const palpate_style *style, palpate_write *write,
                                      void *context, palpate_error *error)
{
    plp_overlay overlay;
    if (engine == NULL || options == NULL || write == NULL ||
        (format != PALPATE_FORMAT_JSON && format != PALPATE_FORMAT_TEXT))
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL, "layers are told as JSON or text");
    palpate_status status = plp_overlay_begin(&overlay, engine, options, error);
    if (status == PALPATE_OK)
        status = write_status(&overlay, result, format, style, write, context, error);
    plp_overlay_end(&overlay);
    return status;
}
