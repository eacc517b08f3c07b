/* SPDX-License-Identifier: MIT */
/* What layers do and where their base moved: `palpate.overlay/1`, and text. */
#include <string.h>
#include "base/json_write.h"
#include "base/terminal.h"
#include "overlay/overlay.h"
#include "program/lists.h"

static const char *const base_words[] = {"same", "moved", "not_accepted"};
static const char *const need_words[] = {NULL, "changes_nothing", "base_says_the_same", "expired"};

static const char *word_of(const plp_overlay_item *item)
{
    return item->disabled != NULL                 ? "disable"
           : item->change->word == PLP_WORD_LIMIT ? "change_limit"
                                                  : "change";
}

/* ---- JSON ---- */

static void put_raw(plp_json_writer *out, const char *key, const char *json)
{
    plp_json_key(out, key);
    if (json != NULL)
        plp_json_raw(out, json, strlen(json));
    else
        plp_json_null(out);
}

static void put_moved_json(void *context, const plp_moved_key *moved)
{
    plp_json_writer *out = context;
    plp_json_object(out);
    plp_list_key(out, "key", moved->key);
    put_raw(out, "then", moved->then);
    put_raw(out, "now", moved->now);
    put_raw(out, "yours", moved->yours);
    plp_json_close(out);
}

static void put_keys(const plp_overlay_item *item, plp_json_writer *out)
{
    plp_json_key(out, "change");
    if (item->change == NULL) {
        plp_json_null(out);
        return;
    }
    plp_json_object(out);
    for (uint32_t i = 0; i < item->change->key_count; i++) {
        plp_json_key(out, item->change->keys[i].key);
        plp_json_object(out);
        put_raw(out, "from", item->change->keys[i].from);
        put_raw(out, "to", item->change->keys[i].to);
        plp_json_close(out);
    }
    plp_json_close(out);
}

static void put_item_json(const plp_overlay *overlay, const plp_overlay_item *item,
                          plp_json_writer *out)
{
    plp_json_object(out);
    plp_list_key(out, "kind", item->kind);
    plp_list_key(out, "id", item->id);
    plp_list_key(out, "word", word_of(item));
    plp_list_at(overlay->book, item->place, out);
    put_keys(item, out);
    plp_list_key(out, "reason", item->reason);
    plp_list_key(out, "by", item->by);
    plp_list_key(out, "on", item->on);
    plp_list_key(out, "until_date", item->until_date);
    plp_list_key(out, "base", base_words[item->base]);
    plp_list_key(out, "needless", need_words[item->need]);
    plp_json_key(out, "moved");
    plp_json_array(out);
    plp_overlay_moved(overlay, item, put_moved_json, out, out->buffer);
    plp_json_close(out);
    plp_json_close(out);
}

static void put_left_over_json(const plp_overlay *overlay, uint32_t layer, plp_json_writer *out)
{
    const char *kind, *id;
    plp_json_key(out, "left_over");
    plp_json_array(out);
    for (size_t i = 0;; i++) {
        plp_overlay_left_over(overlay, layer, i, &kind, &id);
        if (kind == NULL)
            break;
        plp_json_object(out);
        plp_list_key(out, "kind", kind);
        plp_list_key(out, "id", id);
        plp_json_close(out);
    }
    plp_json_close(out);
}

static void put_layer_json(const plp_overlay *overlay, uint32_t layer, plp_json_writer *out)
{
    const plp_pack *pack = &overlay->book->packs[layer];
    plp_json_object(out);
    plp_list_key(out, "pack", pack->id);
    plp_list_key(out, "version", pack->version);
    plp_list_key(out, "digest", pack->digest);
    plp_json_key(out, "locked");
    plp_json_bool(out, overlay->locks[layer] != NULL);
    plp_json_key(out, "changes");
    plp_json_array(out);
    for (size_t i = 0; i < overlay->count; i++)
        if (overlay->items[i].layer == layer)
            put_item_json(overlay, &overlay->items[i], out);
    plp_json_close(out);
    put_left_over_json(overlay, layer, out);
    plp_json_close(out);
}

static void put_count(plp_json_writer *out, const char *key, size_t count)
{
    plp_json_key(out, key);
    plp_json_number_value(out, (double)count);
}

void plp_overlay_put_json(const plp_overlay *overlay, plp_buffer *buffer)
{
    plp_json_writer out;
    palpate_overlay_result totals = plp_overlay_totals(overlay);
    plp_json_begin(&out, buffer);
    plp_json_object(&out);
    plp_list_key(&out, "format", "palpate.overlay/1");
    plp_list_key(&out, "as_of", overlay->as_of);
    plp_list_key(&out, "digest", overlay->book->digest);
    plp_json_key(&out, "layers");
    plp_json_array(&out);
    for (uint32_t i = 0; i < overlay->book->packs_count; i++)
        put_layer_json(overlay, i, &out);
    plp_json_close(&out);
    put_count(&out, "changes", totals.changes);
    put_count(&out, "moved", totals.moved);
    put_count(&out, "unaccepted", totals.unaccepted);
    put_count(&out, "needless", totals.needless);
    plp_json_close(&out);
    plp_buffer_putc(buffer, '\n');
}

/* ---- text ---- */

typedef struct telling {
    const palpate_style *style;
    plp_buffer *out;
    plp_buffer line;
} telling;

#define LABEL 8 /* columns of the longest label and a blank */

/* "      then:   …", wrapped. */
static void put_labelled(telling *t, unsigned indent, const char *label, const char *text)
{
    plp_terminal_spaces(t->out, indent);
    plp_list_pad(t->out, label, LABEL);
    plp_terminal_wrap(t->out, t->style, indent + LABEL, indent + LABEL, text);
    plp_buffer_putc(t->out, '\n');
}

static void put_moved_text(void *context, const plp_moved_key *moved)
{
    telling *t = context;
    plp_buffer_printf(t->out, "    %s\n", moved->key);
    put_labelled(t, 6, "then:", moved->then != NULL ? moved->then : "not there");
    put_labelled(t, 6, "now:", moved->now != NULL ? moved->now : "not there");
    put_labelled(t, 6, "yours:", moved->yours != NULL ? moved->yours : "as the base");
}

static void put_change_text(telling *t, const plp_overlay_item *item)
{
    for (uint32_t i = 0; item->change != NULL && i < item->change->key_count; i++) {
        const plp_changed_key *key = &item->change->keys[i];
        t->line.length = 0;
        plp_buffer_puts(&t->line, key->key);
        plp_buffer_puts(&t->line, ": ");
        if (key->from != NULL) {
            plp_buffer_puts(&t->line, key->from);
            plp_buffer_putc(&t->line, ' ');
            plp_buffer_puts(&t->line, plp_terminal_sign(t->style, PLP_GLYPH_ARROW));
            plp_buffer_putc(&t->line, ' ');
        }
        plp_buffer_puts(&t->line, key->to);
        plp_terminal_spaces(t->out, 4);
        plp_terminal_wrap(t->out, t->style, 4, 6, plp_buffer_text(&t->line));
        plp_buffer_putc(t->out, '\n');
    }
}

static const char *verdict_of(const plp_overlay_item *item)
{
    switch (item->need) {
    case PLP_NEEDLESS_SAME:
        return "not needed: it changes nothing";
    case PLP_NEEDLESS_CAUGHT:
        return "no longer needed: the base says the same now";
    case PLP_NEEDLESS_EXPIRED:
        return "no longer needed: its until_date has passed";
    case PLP_NEEDED:
        break;
    }
    if (item->base == PLP_BASE_MOVED)
        return "the base has changed since this was accepted";
    return item->base == PLP_BASE_NEW ? "not accepted yet" : NULL;
}

static plp_glyph sign_of(const plp_overlay_item *item)
{
    if (item->base == PLP_BASE_MOVED || item->need != PLP_NEEDED)
        return PLP_GLYPH_ALERT;
    return item->base == PLP_BASE_NEW ? PLP_GLYPH_UNKNOWN : PLP_GLYPH_YES;
}

static void put_item_text(telling *t, const plp_overlay *overlay, const plp_overlay_item *item)
{
    const char *verdict = verdict_of(item);
    plp_buffer_puts(t->out, plp_terminal_sign(t->style, sign_of(item)));
    plp_buffer_printf(t->out, " %s ", word_of(item));
    t->line.length = 0;
    if (item->change != NULL && item->change->word != PLP_WORD_LIMIT)
        plp_buffer_printf(&t->line, "%s ", item->kind);
    plp_buffer_puts(&t->line, item->id);
    plp_terminal_paint(t->out, t->style, PLP_BOLD, plp_buffer_text(&t->line));
    plp_buffer_puts(t->out, "  (");
    plp_list_place(overlay->book, item->place, t->out);
    plp_buffer_puts(t->out, ")\n");
    if (verdict != NULL) {
        plp_terminal_spaces(t->out, 4);
        plp_terminal_paint(t->out, t->style, PLP_YELLOW, verdict);
        plp_buffer_putc(t->out, '\n');
    }
    put_change_text(t, item);
    t->line.length = 0;
    plp_buffer_printf(&t->line, "%s (%s, %s%s%s)", item->reason, item->by, item->on,
                      item->until_date != NULL ? ", until " : "",
                      item->until_date != NULL ? item->until_date : "");
    plp_terminal_spaces(t->out, 4);
    plp_terminal_wrap(t->out, t->style, 4, 4, plp_buffer_text(&t->line));
    plp_buffer_putc(t->out, '\n');
    if (item->base == PLP_BASE_MOVED && item->accepted == NULL)
        plp_buffer_puts(t->out, "    it was another one when seen = \"…\" was written\n");
    plp_overlay_moved(overlay, item, put_moved_text, t, t->out);
}

static void put_layer_text(telling *t, const plp_overlay *overlay, uint32_t layer)
{
    const plp_pack *pack = &overlay->book->packs[layer];
    const char *kind, *id;
    t->line.length = 0;
    plp_buffer_printf(&t->line, "%s %s", pack->id, pack->version);
    plp_terminal_paint(t->out, t->style, PLP_BOLD, plp_buffer_text(&t->line));
    plp_buffer_putc(t->out, '\n');
    for (size_t i = 0; i < overlay->count; i++)
        if (overlay->items[i].layer == layer)
            put_item_text(t, overlay, &overlay->items[i]);
    for (size_t i = 0;; i++) {
        plp_overlay_left_over(overlay, layer, i, &kind, &id);
        if (kind == NULL)
            break;
        plp_buffer_printf(t->out, "  accepted, but not changed any more: %s %s\n", kind, id);
    }
    plp_buffer_putc(t->out, '\n');
}

static bool has_items(const plp_overlay *overlay, uint32_t layer)
{
    const char *kind, *id;
    for (size_t i = 0; i < overlay->count; i++)
        if (overlay->items[i].layer == layer)
            return true;
    plp_overlay_left_over(overlay, layer, 0, &kind, &id);
    return kind != NULL;
}

void plp_overlay_put_text(const plp_overlay *overlay, const palpate_style *style, plp_buffer *out)
{
    palpate_overlay_result totals = plp_overlay_totals(overlay);
    telling t = {style, out, {0}};
    plp_buffer_begin(&t.line, out->memory, out->ceiling);
    for (uint32_t i = 0; i < overlay->book->packs_count; i++)
        if (has_items(overlay, i))
            put_layer_text(&t, overlay, i);
    plp_buffer_printf(out, "%zu %s", totals.changes, totals.changes == 1 ? "change" : "changes");
    if (totals.moved > 0)
        plp_buffer_printf(out, "; %zu of a base that has changed", totals.moved);
    if (totals.unaccepted > 0)
        plp_buffer_printf(out, "; %zu not accepted yet", totals.unaccepted);
    if (totals.needless > 0)
        plp_buffer_printf(out, "; %zu not needed", totals.needless);
    plp_buffer_puts(out, ".\n");
    if (out->status == PALPATE_OK)
        out->status = t.line.status;
    plp_buffer_end(&t.line);
}
