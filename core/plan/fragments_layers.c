/* SPDX-License-Identifier: MIT */
/* The pieces of plans that tell what higher layers changed and switched off. */
#include "base/json_write.h"
#include "plan/fragments.h"

static void put_string(plp_json_writer *to, const char *key, const char *value)
{
    plp_json_key(to, key);
    plp_json_string(to, value);
}

/* "layer", "file" and "line" of a word. */
static void put_place(plp_json_writer *to, const plp_rulebook *book, uint32_t layer,
                      plp_place place)
{
    put_string(to, "layer", book->packs[layer].id);
    put_string(to, "file", place.file == PLP_NO_FILE ? NULL : book->files[place.file].path);
    plp_json_key(to, "line");
    plp_json_number_value(to, place.line);
}

/* JSON that was made when the layers were read, or null. */
static void put_json(plp_json_writer *to, const char *key, const char *json)
{
    size_t length = 0;
    plp_json_key(to, key);
    while (json != NULL && json[length] != '\0')
        length++;
    if (length > 0)
        plp_json_raw(to, json, length);
    else
        plp_json_null(to);
}

static void put_keys(plp_json_writer *to, const plp_layer_change *change)
{
    plp_json_key(to, "change");
    plp_json_object(to);
    for (uint32_t i = 0; i < change->key_count; i++) {
        plp_json_key(to, change->keys[i].key);
        plp_json_object(to);
        put_json(to, "from", change->keys[i].from);
        put_json(to, "to", change->keys[i].to);
        plp_json_close(to);
    }
    plp_json_close(to);
}

static void put_who(plp_json_writer *to, const char *reason, const char *by, const char *on)
{
    put_string(to, "reason", reason);
    put_string(to, "by", by);
    put_string(to, "on", on);
}

static void put_change(plp_json_writer *to, const plp_rulebook *book,
                       const plp_layer_change *change)
{
    plp_json_object(to);
    put_string(to, "kind", plp_word_text(change->word));
    put_string(to, "id", change->id);
    put_string(to, "rule", change->word == PLP_WORD_RULE ? change->id : NULL);
    put_place(to, book, change->layer, change->place);
    put_keys(to, change);
    put_who(to, change->reason, change->by, change->on);
    plp_json_close(to);
}

static void put_disabled(plp_json_writer *to, const plp_rulebook *book,
                         const plp_disabled *disabled)
{
    plp_json_object(to);
    put_string(to, "rule", book->rules[disabled->rule].id);
    put_string(to, "title", book->rules[disabled->rule].title);
    put_place(to, book, disabled->layer, disabled->place);
    put_who(to, disabled->reason, disabled->by, disabled->on);
    put_string(to, "until_date", disabled->until_date);
    plp_json_close(to);
}

void plp_fragments_make_layers(plp_fragments *fragments)
{
    const plp_rulebook *book = fragments->book;
    for (uint32_t i = 0; i < book->changes_count; i++) {
        plp_json_writer to;
        size_t begin = fragments->text.length;
        plp_json_begin(&to, &fragments->text);
        put_change(&to, book, &book->changes[i]);
        fragments->changes[i] = plp_fragment_since(fragments, begin);
    }
    for (uint32_t i = 0; i < book->disabled_count; i++) {
        plp_json_writer to;
        size_t begin = fragments->text.length;
        plp_json_begin(&to, &fragments->text);
        put_disabled(&to, book, &book->disabled[i]);
        fragments->disabled[i] = plp_fragment_since(fragments, begin);
    }
}
