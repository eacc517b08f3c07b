/* SPDX-License-Identifier: MIT */
/* Growing text with a ceiling. */
#include "text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void hooks_text_free(hooks_text *text)
{
    free(text->bytes);
    text->bytes = NULL;
    text->length = text->capacity = 0;
    text->failed = false;
}

bool hooks_text_room(hooks_text *text, size_t more)
{
    size_t most = text->most != 0 ? text->most : HOOKS_TEXT_MOST, capacity;

    if (text->failed)
        return false;
    if (more > most || text->length > most - more) {
        text->failed = true;
        return false;
    }
    if (text->bytes != NULL && text->length + more < text->capacity)
        return true;
    capacity = text->capacity < 512 ? 512 : text->capacity;
    while (capacity <= text->length + more)
        capacity *= 2;
    if (capacity > most + 1) /* so that whatever fits is allowed */
        capacity = most + 1;
    char *bytes = realloc(text->bytes, capacity);
    if (bytes == NULL) {
        text->failed = true;
        return false;
    }
    text->bytes = bytes;
    text->capacity = capacity;
    return true;
}

/* Nearly always there is; one byte stays free for the final NUL. */
static bool has_room(const hooks_text *text, size_t more)
{
    return more < text->capacity - text->length && !text->failed;
}

void hooks_text_put(hooks_text *text, const char *bytes, size_t length)
{
    if (!has_room(text, length) && !hooks_text_room(text, length))
        return;
    if (length > 0)
        memcpy(text->bytes + text->length, bytes, length);
    text->length += length;
    text->bytes[text->length] = '\0';
}

void hooks_text_again(hooks_text *text, size_t at, size_t length)
{
    if (text->failed || at > text->length || length > text->length - at)
        text->failed = true;
    else if (hooks_text_room(text, length)) /* it may move: only then is there a pointer */
        hooks_text_put(text, text->bytes + at, length);
}

void hooks_text_puts(hooks_text *text, const char *string)
{
    hooks_text_put(text, string, strlen(string));
}

void hooks_text_printf(hooks_text *text, const char *format, ...)
{
    char line[512];
    va_list arguments;

    va_start(arguments, format);
    int length = vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    if (length < 0 || (size_t)length >= sizeof line)
        text->failed = true;
    else
        hooks_text_put(text, line, (size_t)length);
}

/* Bytes of the UTF-8 character that begins here, 0 if it is none. */
static size_t character(const unsigned char *at, size_t left)
{
    static const unsigned char least[5] = {0, 0, 0x80, 0xA0, 0x90};
    size_t length = at[0] < 0x80                     ? 1
                    : at[0] >= 0xC2 && at[0] < 0xE0  ? 2
                    : (at[0] & 0xF0) == 0xE0         ? 3
                    : at[0] >= 0xF0 && at[0] <= 0xF4 ? 4
                                                     : 0;

    if (length == 0 || length > left)
        return 0;
    for (size_t i = 1; i < length; i++)
        if ((at[i] & 0xC0) != 0x80)
            return 0;
    if ((at[0] == 0xE0 || at[0] == 0xF0) && at[1] < least[length])
        return 0;
    if ((at[0] == 0xED && at[1] > 0x9F) || (at[0] == 0xF4 && at[1] > 0x8F))
        return 0;
    return length;
}

/* Bytes that stand in a JSON string as they are, in one go: nearly all of any text. Eight at a time
 * while none of them is a control, DEL, a quote, a backslash or beyond ASCII. In ASCII a byte less
 * one borrows only where it was 0, and less 0x20 where it was below: so the lowest mark is exact.
 */
static size_t plain_run(const char *bytes, size_t length)
{
    const uint64_t ones = UINT64_C(0x0101010101010101), tops = ones << 7;
    size_t run = 0;

    for (uint64_t word; length - run >= sizeof word; run += sizeof word) {
        memcpy(&word, bytes + run, sizeof word);
        uint64_t quote = word ^ ones * '"', slash = word ^ ones * '\\', last = word ^ ones * 0x7F;
        uint64_t marks =
            (word | (word - ones * 0x20) | (quote - ones) | (slash - ones) | (last - ones)) & tops;
        if (marks == 0)
            continue;
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
        return run + (size_t)__builtin_ctzll(marks) / 8;
#else
        break;
#endif
    }
    while (run < length && bytes[run] >= 0x20 && bytes[run] < 0x7F && bytes[run] != '"' &&
           bytes[run] != '\\')
        run++;
    return run;
}

/* What stands for a character that is not plain. */
static void put_escaped(hooks_text *text, unsigned char first)
{
    static const char hex[] = "0123456789abcdef";
    char escape[6] = {'\\', 'u', '0', '0', hex[first >> 4], hex[first & 15]};

    if (first == '"' || first == '\\' || first == '\n') {
        escape[1] = first == '\n' ? 'n' : (char)first;
        hooks_text_put(text, escape, 2);
    } else {
        hooks_text_put(text, escape, sizeof escape);
    }
}

void hooks_text_json_bytes(hooks_text *text, const char *bytes, size_t length)
{
    size_t from = 0; /* what is put next */

    hooks_text_put(text, "\"", 1);
    for (size_t i = 0; (i += plain_run(bytes + i, length - i)) < length;) {
        unsigned char first = (unsigned char)bytes[i];
        size_t whole = character((const unsigned char *)bytes + i, length - i);
        if (whole > 1) { /* beyond ASCII: it stays too */
            i += whole;
            continue;
        }
        hooks_text_put(text, bytes + from, i - from);
        from = ++i;
        if (whole == 0)
            hooks_text_puts(text, "\xEF\xBF\xBD");
        else
            put_escaped(text, first);
    }
    hooks_text_put(text, bytes + from, length - from);
    hooks_text_put(text, "\"", 1);
}

void hooks_text_json(hooks_text *text, const char *string)
{
    if (string == NULL)
        hooks_text_puts(text, "null");
    else
        hooks_text_json_bytes(text, string, strlen(string));
}

void hooks_text_key(hooks_text *text, const char *key)
{
    char last = text->length > 0 ? text->bytes[text->length - 1] : '{';

    hooks_text_puts(text, last == '{' || last == '[' ? "\"" : ",\"");
    hooks_text_puts(text, key); /* ours: nothing in it wants escaping */
    hooks_text_put(text, "\":", 2);
}

void hooks_text_member(hooks_text *text, const char *key, const char *value)
{
    if (value == NULL || *value == '\0')
        return;
    hooks_text_key(text, key);
    hooks_text_json(text, value);
}

bool hooks_text_write(void *context, const char *bytes, size_t length)
{
    hooks_text *text = context;

    hooks_text_put(text, bytes, length);
    return !text->failed;
}

const char *hooks_text_string(const hooks_text *text)
{
    return text->bytes != NULL ? text->bytes : "";
}
