/* SPDX-License-Identifier: MIT */
/* palpate.lock: what the base of a layer was when somebody accepted it.
 *
 *   {"format":"palpate.lock/1","accepted":[
 *   {"kind":"rule","id":"desk-work","digest":"sha256:…","values":{"because":"…","when":"…"}}
 *   ]}
 *
 * One thing a line, by kind and id, so that a version control system shows what moved. Values are
 * those of rule files: texts and numbers as they are, conditions and actions as text.
 */
#include <string.h>
#include "base/error.h"
#include "base/json_write.h"
#include "base/text.h"
#include "overlay/overlay.h"

#define FORMAT "palpate.lock/1"

/* ---- reading ---- */

static palpate_status refuse(palpate_error *error, const char *name, const char *detail)
{
    palpate_place place = {.line = 0};
    size_t length = name != NULL ? strlen(name) : 0;
    if (length > 0 && length < sizeof place.file)
        memcpy(place.file, name, length);
    palpate_status status =
        plp_fail(error, PALPATE_E_TYPE, "wrong_format", &place, "this lock %s", detail);
    plp_fail_hint(error, "take it away, and accept the layer again");
    return status;
}

static bool has_string(const plp_json *entry, const char *key)
{
    return plp_json_string_of(plp_json_member(entry, key)) != NULL;
}

palpate_status plp_lock_read(const plp_overlay *overlay, const palpate_lock *lock, plp_json **out,
                             palpate_error *error)
{
    plp_json *tree = NULL;
    palpate_status status =
        plp_json_tree(overlay->memory, overlay->limits, lock->text, lock->length, &tree, error);
    if (status != PALPATE_OK)
        return status;
    *out = tree; /* freed with the overlay */
    const char *format = plp_json_string_of(plp_json_member(tree, "format"));
    const plp_json *list = plp_json_member(tree, "accepted");
    if (format == NULL || strcmp(format, FORMAT) != 0)
        return refuse(error, lock->name, "is not in a format that is known");
    if (!plp_json_is_array(list))
        return refuse(error, lock->name, "has no list of what was accepted");
    for (const plp_json *entry = plp_json_first(list); entry != NULL; entry = plp_json_after(entry))
        if (!has_string(entry, "kind") || !has_string(entry, "id") ||
            !has_string(entry, "digest") || !plp_json_is_object(plp_json_member(entry, "values")))
            return refuse(error, lock->name, "has an entry without kind, id, digest or values");
    return PALPATE_OK;
}

static bool is_about(const plp_json *entry, const char *kind, const char *id)
{
    return strcmp(plp_json_string_of(plp_json_member(entry, "kind")), kind) == 0 &&
           strcmp(plp_json_string_of(plp_json_member(entry, "id")), id) == 0;
}

const plp_json *plp_lock_find(const plp_json *lock, const char *kind, const char *id)
{
    const plp_json *entry = plp_json_first(plp_json_member(lock, "accepted"));
    while (entry != NULL && !is_about(entry, kind, id))
        entry = plp_json_after(entry);
    return entry;
}

/* ---- accepting ---- */

/* "desk-work" or "rule desk-work". */
static bool is_named(const plp_overlay_item *item, const char *name)
{
    size_t length = strlen(item->kind);
    return strcmp(name, item->id) == 0 ||
           (strncmp(name, item->kind, length) == 0 && name[length] == ' ' &&
            strcmp(name + length + 1, item->id) == 0);
}

typedef struct accepting {
    const plp_overlay *overlay;
    uint32_t layer;
    const char *const *names; /* none: all */
    size_t name_count;
    size_t accepted;
    plp_buffer *out;
    bool any;
} accepting;

static bool is_asked(const accepting *at, const plp_overlay_item *item)
{
    bool asked = at->name_count == 0;
    for (size_t i = 0; i < at->name_count; i++)
        asked = asked || is_named(item, at->names[i]);
    return asked;
}

/* The next thing of the layer by kind and id, after `last` (NULL: the first). */
static const plp_overlay_item *next_thing(const accepting *at, const plp_overlay_item *last)
{
    const plp_overlay_item *best = NULL;
    for (size_t i = 0; i < at->overlay->count; i++) {
        const plp_overlay_item *item = &at->overlay->items[i];
        if (item->layer != at->layer)
            continue;
        int after = last == NULL ? 1 : strcmp(item->kind, last->kind);
        after = after == 0 ? strcmp(item->id, last->id) : after;
        int before = best == NULL ? -1 : strcmp(item->kind, best->kind);
        before = before == 0 ? strcmp(item->id, best->id) : before;
        if (after > 0 && before < 0)
            best = item;
    }
    return best;
}

static void put_entry(accepting *at, const plp_overlay_item *item)
{
    plp_buffer *out = at->out;
    bool now = is_asked(at, item);
    if (!now && item->accepted == NULL)
        return;
    plp_buffer_puts(out, at->any ? ",\n" : "\n");
    at->any = true;
    if (!now) {
        plp_json_put_tree(out, item->accepted);
        return;
    }
    at->accepted++;
    plp_buffer_puts(out, "{\"kind\":");
    plp_json_put_string(out, item->kind);
    plp_buffer_puts(out, ",\"id\":");
    plp_json_put_string(out, item->id);
    plp_buffer_puts(out, ",\"digest\":");
    plp_json_put_string(out, item->below);
    plp_buffer_puts(out, ",\"values\":");
    plp_buffer_puts(out, item->was);
    plp_buffer_putc(out, '}');
}

static palpate_status check_names(const accepting *at, palpate_error *error)
{
    for (size_t n = 0; n < at->name_count; n++) {
        bool found = false;
        plp_suggest suggest = plp_suggest_for(at->names[n], strlen(at->names[n]));
        for (size_t i = 0; i < at->overlay->count; i++) {
            const plp_overlay_item *item = &at->overlay->items[i];
            found = found || is_named(item, at->names[n]);
            plp_suggest_try(&suggest, item->id);
        }
        if (found)
            continue;
        plp_fail(error, PALPATE_E_UNKNOWN, "unknown_change", NULL, "no layer changes \"%.100s\"",
                 at->names[n]);
        if (suggest.best != NULL)
            plp_fail_hint(error, "did you mean %s?", suggest.best);
        return PALPATE_E_UNKNOWN;
    }
    return PALPATE_OK;
}

palpate_status palpate_overlay_accept(palpate_engine *engine, size_t layer,
                                      const palpate_overlay_options *options,
                                      const char *const *names, size_t name_count, size_t *accepted,
                                      palpate_write *write, void *context, palpate_error *error)
{
    plp_overlay overlay;
    plp_buffer out;
    if (engine == NULL || options == NULL || write == NULL || (names == NULL && name_count > 0))
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL,
                        "palpate_overlay_accept: an argument is missing");
    palpate_status status = plp_overlay_begin(&overlay, engine, options, error);
    plp_buffer_begin(&out, overlay.memory, (size_t)overlay.limits->json_bytes);
    accepting at = {&overlay, (uint32_t)layer, names, name_count, 0, &out, false};
    if (status == PALPATE_OK)
        status = check_names(&at, error);
    if (status == PALPATE_OK) {
        plp_buffer_puts(&out, "{\"format\":\"" FORMAT "\",\"accepted\":[");
        for (const plp_overlay_item *item = next_thing(&at, NULL); item != NULL;
             item = next_thing(&at, item))
            put_entry(&at, item);
        plp_buffer_puts(&out, at.any ? "\n]}\n" : "]}\n");
        status = plp_buffer_write(&out, write, context, error);
    }
    if (status == PALPATE_OK && accepted != NULL)
        *accepted = at.accepted;
    plp_buffer_end(&out);
    plp_overlay_end(&overlay);
    return status;
}
