/* SPDX-License-Identifier: MIT */
/* Writing JSON. */
#include "out.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

static uint64_t level(const fhir_out *out)
{
    return (uint64_t)1 << out->depth;
}

void fhir_out_begin(fhir_out *out, fhir_text *text)
{
    *out = (fhir_out){.text = text};
}

static void put_string(fhir_text *text, const char *value)
{
    static const char plain[] = "\"\\\b\f\n\r\t", letters[] = "\"\\bfnrt";
    fhir_put(text, "\"", 1);
    for (const char *at = value; *at != '\0';) {
        size_t length = 0;
        while ((unsigned char)at[length] >= 0x20 && at[length] != '"' && at[length] != '\\')
            length++;
        fhir_put(text, at, length);
        at += length;
        if (*at == '\0')
            break;
        const char *found = strchr(plain, *at);
        char escape[8];
        if (found != NULL)
            snprintf(escape, sizeof escape, "\\%c", letters[found - plain]);
        else
            snprintf(escape, sizeof escape, "\\u%04x", (unsigned)(unsigned char)*at);
        fhir_puts(text, escape);
        at++;
    }
    fhir_put(text, "\"", 1);
}

static void start(fhir_out *out, const char *key)
{
    if ((out->nonempty & level(out)) != 0)
        fhir_put(out->text, ",", 1);
    out->nonempty |= level(out);
    if (key == NULL)
        return;
    put_string(out->text, key);
    fhir_put(out->text, ":", 1);
}

static void open_level(fhir_out *out, const char *key, bool array)
{
    start(out, key);
    assert(out->depth < 63);
    out->depth++;
    out->nonempty &= ~level(out);
    out->arrays = array ? out->arrays | level(out) : out->arrays & ~level(out);
    fhir_put(out->text, array ? "[" : "{", 1);
}

void fhir_out_object(fhir_out *out, const char *key)
{
    open_level(out, key, false);
}

void fhir_out_array(fhir_out *out, const char *key)
{
    open_level(out, key, true);
}

void fhir_out_close(fhir_out *out)
{
    assert(out->depth > 0);
    fhir_put(out->text, (out->arrays & level(out)) != 0 ? "]" : "}", 1);
    out->depth--;
}

void fhir_out_text(fhir_out *out, const char *key, const char *value)
{
    if (value == NULL || value[0] == '\0')
        return;
    start(out, key);
    put_string(out->text, value);
}

void fhir_out_bool(fhir_out *out, const char *key, bool value)
{
    start(out, key);
    fhir_puts(out->text, value ? "true" : "false");
}

void fhir_out_whole(fhir_out *out, const char *key, long value)
{
    start(out, key);
    fhir_printf(out->text, "%ld", value);
}

void fhir_out_raw(fhir_out *out, const char *key, const char *json)
{
    if (json == NULL)
        return;
    start(out, key);
    fhir_puts(out->text, json);
}

void fhir_out_json(fhir_out *out, const char *key, const palpate_engine *engine,
                   const palpate_json *value)
{
    if (value == NULL)
        return;
    start(out, key);
    if (palpate_json_write(engine, value, fhir_text_write, out->text, NULL) != PALPATE_OK)
        out->text->refused = true;
}
