/* SPDX-License-Identifier: MIT */
/* All that layers change and switch off, for tools: `palpate.layers/1`. */
#include "plan/layers_list.h"
#include "base/json_write.h"

static void put_member(plp_buffer *out, const char *key, const char *text)
{
    plp_buffer_putc(out, ',');
    plp_json_put_string(out, key);
    plp_buffer_putc(out, ':');
    if (text != NULL)
        plp_json_put_string(out, text);
    else
        plp_buffer_puts(out, "null");
}

static void put_place(plp_buffer *out, const plp_rulebook *book, uint32_t layer, plp_place place)
{
    put_member(out, "layer", book->packs[layer].id);
    put_member(out, "file", place.file < book->files_count ? book->files[place.file].path : "");
    plp_buffer_printf(out, ",\"line\":%u", place.line);
}

static void put_keys(plp_buffer *out, const plp_layer_change *change)
{
    plp_buffer_puts(out, ",\"change\":{");
    for (uint32_t i = 0; i < change->key_count; i++) {
        const plp_changed_key *key = &change->keys[i];
        if (i != 0)
            plp_buffer_putc(out, ',');
        plp_json_put_string(out, key->key);
        plp_buffer_puts(out, ":{\"from\":");
        plp_buffer_puts(out, key->from != NULL ? key->from : "null");
        plp_buffer_puts(out, ",\"to\":");
        plp_buffer_puts(out, key->to);
        plp_buffer_putc(out, '}');
    }
    plp_buffer_putc(out, '}');
}

static void put_change(plp_buffer *out, const plp_rulebook *book, const plp_layer_change *change)
{
    plp_buffer_puts(out, "{\"kind\":");
    plp_json_put_string(out, plp_word_text(change->word));
    put_member(out, "id", change->id);
    put_place(out, book, change->layer, change->place);
    put_keys(out, change);
    put_member(out, "reason", change->reason);
    put_member(out, "by", change->by);
    put_member(out, "on", change->on);
    put_member(out, "below", change->below);
    put_member(out, "seen", change->seen);
    plp_buffer_putc(out, '}');
}

static void put_disabled(plp_buffer *out, const plp_rulebook *book, const plp_disabled *disabled)
{
    plp_buffer_puts(out, "{\"kind\":\"rule\"");
    put_member(out, "id", book->rules[disabled->rule].id);
    put_member(out, "title", book->rules[disabled->rule].title);
    put_place(out, book, disabled->layer, disabled->place);
    put_member(out, "reason", disabled->reason);
    put_member(out, "by", disabled->by);
    put_member(out, "on", disabled->on);
    put_member(out, "until_date", disabled->until_date);
    put_member(out, "below", disabled->below);
    put_member(out, "seen", disabled->seen);
    plp_buffer_putc(out, '}');
}

void plp_layers_put_json(const plp_rulebook *book, plp_buffer *out)
{
    plp_buffer_puts(out, "{\"format\":\"palpate.layers/1\",\"changes\":[");
    for (uint32_t i = 0; i < book->changes_count; i++) {
        plp_buffer_puts(out, i != 0 ? "," : "");
        put_change(out, book, &book->changes[i]);
    }
    plp_buffer_puts(out, "],\"disabled\":[");
    for (uint32_t i = 0; i < book->disabled_count; i++) {
        plp_buffer_puts(out, i != 0 ? "," : "");
        put_disabled(out, book, &book->disabled[i]);
    }
    plp_buffer_puts(out, "]}");
}
