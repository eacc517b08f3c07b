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

/* Nearly all of any text is plain, so eight bytes at a time: the lowest mark is exact.
 * Source: "Determine if a word has a byte less than n", Anderson's Bit Twiddling Hacks. */
size_t fhir_plain_run(const char *bytes, size_t length)
{
    const uint64_t ones = UINT64_C(0x0101010101010101), tops = ones << 7;
    size_t run = 0;
    for (uint64_t word; length - run >= sizeof word; run += sizeof word) {
        memcpy(&word, bytes + run, sizeof word);
        uint64_t quote = word ^ ones * '"', slash = word ^ ones * '\\';
        uint64_t marks = (((word - ones * 0x20) & ~word) | ((quote - ones) & ~quote) |
                          ((slash - ones) & ~slash)) &
                         tops;
        if (marks == 0)
            continue;
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
        return run + (size_t)__builtin_ctzll(marks) / 8;
#else
        break;
#endif
    }
    while (run < length && (unsigned char)bytes[run] >= 0x20 && bytes[run] != '"' &&
           bytes[run] != '\\')
        run++;
    return run;
}

static void put_escape(fhir_text *text, char byte)
{
    static const char plain[] = "\"\\\b\f\n\r\t", letters[] = "\"\\bfnrt";
    const char *found = memchr(plain, byte, sizeof plain - 1);
    if (found != NULL)
        fhir_printf(text, "\\%c", letters[found - plain]);
    else
        fhir_printf(text, "\\u%04x", (unsigned)(unsigned char)byte);
}

void fhir_put_escaped(fhir_text *text, const char *value, size_t length)
{
    for (size_t at = 0; at < length;) {
        size_t plain = fhir_plain_run(value + at, length - at);
        fhir_put(text, value + at, plain);
        at += plain;
        if (at < length)
            put_escape(text, value[at++]);
    }
}

/* Comma and key as due, and room for so many bytes more, which are added where it returns. NULL:
 * refused. */
static char *start(fhir_out *out, const char *key, size_t more)
{
    size_t length = key == NULL ? 0 : strlen(key);
    char *at = fhir_text_room(out->text, length + 4 + more);
    if (at == NULL)
        return NULL;
    if ((out->nonempty & level(out)) != 0)
        *at++ = ',';
    out->nonempty |= level(out);
    if (key == NULL)
        return at;
    *at++ = '"';
    memcpy(at, key, length); /* a key is ours: nothing in it wants escaping */
    at += length;
    *at++ = '"';
    *at++ = ':';
    return at;
}

/* Key and a value that is finished JSON. */
static void put_raw(fhir_out *out, const char *key, const char *value, size_t length)
{
    char *at = start(out, key, length);
    if (at == NULL)
        return;
    memcpy(at, value, length);
    fhir_text_grown(out->text, at + length);
}

static void open_level(fhir_out *out, const char *key, bool array)
{
    put_raw(out, key, array ? "[" : "{", 1);
    assert(out->depth < 63);
    out->depth++;
    out->nonempty &= ~level(out);
    out->arrays = array ? out->arrays | level(out) : out->arrays & ~level(out);
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

/* A text that nothing has to be escaped in. */
static void put_quoted(fhir_out *out, const char *key, const char *value, size_t length)
{
    char *at = start(out, key, length + 2);
    if (at == NULL)
        return;
    *at++ = '"';
    memcpy(at, value, length);
    at += length;
    *at++ = '"';
    fhir_text_grown(out->text, at);
}

void fhir_out_escaped(fhir_out *out, const char *key, const char *escaped)
{
    if (escaped != NULL && escaped[0] != '\0')
        put_quoted(out, key, escaped, strlen(escaped));
}

void fhir_out_text(fhir_out *out, const char *key, const char *value)
{
    if (value == NULL || value[0] == '\0')
        return;
    size_t length = strlen(value);
    if (fhir_plain_run(value, length) == length) { /* nearly always */
        put_quoted(out, key, value, length);
        return;
    }
    put_raw(out, key, "\"", 1);
    fhir_put_escaped(out->text, value, length);
    fhir_put(out->text, "\"", 1);
}

void fhir_out_bool(fhir_out *out, const char *key, bool value)
{
    put_raw(out, key, value ? "true" : "false", value ? 4 : 5);
}

void fhir_out_whole(fhir_out *out, const char *key, long value)
{
    put_raw(out, key, "", 0);
    fhir_printf(out->text, "%ld", value);
}

void fhir_out_raw(fhir_out *out, const char *key, const char *json)
{
    if (json != NULL)
        put_raw(out, key, json, strlen(json));
}

void fhir_out_json(fhir_out *out, const char *key, const palpate_engine *engine,
                   const palpate_json *value)
{
    if (value == NULL)
        return;
    put_raw(out, key, "", 0);
    if (palpate_json_write(engine, value, fhir_text_write, out->text, NULL) != PALPATE_OK)
        out->text->refused = true;
}
