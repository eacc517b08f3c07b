/* SPDX-License-Identifier: MIT */
/* Writing JSON: escaping, and a writer that sets commas itself. */
#include "base/json_write.h"

#include <assert.h>
#include <string.h>
#include "base/number.h"

#define MOST_DEPTH 63

#define ONES UINT64_C(0x0101010101010101)
#define HIGHS UINT64_C(0x8080808080808080)

/* Has one of eight bytes the value 0? Exact about whether, not about which. */
static uint64_t has_zero(uint64_t word)
{
    return (word - ONES) & ~word & HIGHS;
}

/* Must one of eight bytes be escaped: a control byte, `"` or `\`? */
static bool has_special(const char *bytes)
{
    uint64_t word;
    memcpy(&word, bytes, sizeof word);
    uint64_t control = (word - ONES * 0x20) & ~word & HIGHS;
    return (control | has_zero(word ^ ONES * '"') | has_zero(word ^ ONES * '\\')) != 0;
}

static bool is_special(char byte)
{
    return (unsigned char)byte < 0x20 || byte == '"' || byte == '\\';
}

/* How many bytes from the start need no escape. */
static size_t plain_length(const char *text, size_t length)
{
    size_t at = 0;
    while (length - at >= 8 && !has_special(text + at))
        at += 8;
    while (at < length && !is_special(text[at]))
        at++;
    return at;
}

static void put_special(plp_buffer *buffer, char byte)
{
    static const char hex[] = "0123456789abcdef";
    static const char from[] = "\"\\\b\f\n\r\t";
    static const char to[] = "\"\\bfnrt";
    const char *found = memchr(from, byte, sizeof from - 1);
    if (found != NULL) {
        char out[2] = {'\\', to[found - from]};
        plp_buffer_put(buffer, out, sizeof out);
    } else {
        char out[6] = {'\\', 'u', '0', '0', hex[byte >> 4], hex[byte & 15]};
        plp_buffer_put(buffer, out, sizeof out);
    }
}

void plp_json_put_escaped(plp_buffer *buffer, const char *text, size_t length)
{
    for (;;) {
        size_t plain = plain_length(text, length);
        plp_buffer_put(buffer, text, plain);
        if (plain == length)
            return;
        put_special(buffer, text[plain]);
        text += plain + 1;
        length -= plain + 1;
    }
}

void plp_json_put_string(plp_buffer *buffer, const char *text)
{
    if (text == NULL) {
        plp_buffer_put(buffer, "null", 4);
        return;
    }
    plp_buffer_putc(buffer, '"');
    plp_json_put_escaped(buffer, text, strlen(text));
    plp_buffer_putc(buffer, '"');
}

void plp_json_begin(plp_json_writer *writer, plp_buffer *buffer)
{
    *writer = (plp_json_writer){.buffer = buffer};
}

static uint64_t level(const plp_json_writer *writer)
{
    return (uint64_t)1 << writer->depth;
}

/* A comma, where something was written on this level before. */
static void separate(plp_json_writer *writer)
{
    if (writer->depth > 0 && (writer->nonempty & level(writer)) != 0)
        plp_buffer_putc(writer->buffer, ',');
    writer->nonempty |= level(writer);
}

/* What comes before a value. */
static void before_value(plp_json_writer *writer)
{
    if (writer->after_key) {
        writer->after_key = false;
        return;
    }
    assert(writer->depth == 0 || (writer->arrays & level(writer)) != 0); /* else a key is due */
    separate(writer);
}

static void open_level(plp_json_writer *writer, bool is_array)
{
    before_value(writer);
    assert(writer->depth < MOST_DEPTH);
    writer->depth++;
    writer->nonempty &= ~level(writer);
    writer->arrays &= ~level(writer);
    if (is_array)
        writer->arrays |= level(writer);
    plp_buffer_putc(writer->buffer, is_array ? '[' : '{');
}

void plp_json_object(plp_json_writer *writer)
{
    open_level(writer, false);
}

void plp_json_array(plp_json_writer *writer)
{
    open_level(writer, true);
}

void plp_json_close(plp_json_writer *writer)
{
    assert(writer->depth > 0 && !writer->after_key);
    plp_buffer_putc(writer->buffer, (writer->arrays & level(writer)) != 0 ? ']' : '}');
    writer->depth--;
}

void plp_json_key(plp_json_writer *writer, const char *key)
{
    assert(writer->depth > 0 && (writer->arrays & level(writer)) == 0 && !writer->after_key);
    separate(writer);
    plp_json_put_string(writer->buffer, key);
    plp_buffer_putc(writer->buffer, ':');
    writer->after_key = true;
}

void plp_json_string(plp_json_writer *writer, const char *text)
{
    before_value(writer);
    plp_json_put_string(writer->buffer, text);
}

void plp_json_number_value(plp_json_writer *writer, double value)
{
    before_value(writer);
    plp_number_put(writer->buffer, value);
}

void plp_json_bool(plp_json_writer *writer, bool value)
{
    before_value(writer);
    plp_buffer_puts(writer->buffer, value ? "true" : "false");
}

void plp_json_null(plp_json_writer *writer)
{
    before_value(writer);
    plp_buffer_put(writer->buffer, "null", 4);
}

void plp_json_raw(plp_json_writer *writer, const char *bytes, size_t length)
{
    before_value(writer);
    plp_buffer_put(writer->buffer, bytes, length);
}

void plp_json_part(plp_json_writer *writer, const plp_buffer *part)
{
    plp_buffer_pass(writer->buffer, part);
    plp_json_raw(writer, part->bytes, part->length);
}
