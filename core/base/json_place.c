/* SPDX-License-Identifier: MIT */
/* Where in the text the reader is, worked out only when asked for, and its failures. */
#include "base/error.h"
#include "base/json_reader.h"
#include "base/text.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

/* Line ends are LF, CR and CRLF. Lines are counted on from the place that was asked for last: all
 * places of a document together take no longer than its end. */
static void find_line(plp_json_reader *reader, const char *at, palpate_place *out)
{
    if (reader->counted == NULL || at < reader->counted) {
        reader->counted = reader->line = reader->bytes;
        reader->lines = 1;
    }
    reader->looked += (uint64_t)(at - reader->counted);
    for (const char *byte = reader->counted; byte < at; byte++) {
        if (*byte == '\n' || (*byte == '\r' && !(byte + 1 < reader->end && byte[1] == '\n'))) {
            reader->lines++;
            reader->line = byte + 1;
        }
    }
    reader->counted = at;
    out->line = reader->lines;
    out->column = (uint32_t)(at - reader->line) + 1;
    out->offset = (uint64_t)(at - reader->bytes);
}

/* A pointer that is cut with "…" where it gets too long. */
typedef struct pointer {
    char *out;
    size_t size, length;
    bool full;
} pointer;

static void put(pointer *to, const char *bytes, size_t length)
{
    static const char ellipsis[] = "\xE2\x80\xA6";
    if (to->full)
        return;
    if (to->length + length + sizeof ellipsis > to->size) {
        to->full = true;
        bytes = ellipsis;
        length = sizeof ellipsis - 1;
    }
    memcpy(to->out + to->length, bytes, length);
    to->length += length;
    to->out[to->length] = '\0';
}

/* Source: RFC 6901, section 3. */
static void put_character(pointer *to, const char *bytes, unsigned length)
{
    if (*bytes == '~')
        put(to, "~0", 2);
    else if (*bytes == '/')
        put(to, "~1", 2);
    else
        put(to, bytes, length);
}

/* The key at `quote`, decoded; it was read before, so it is valid. */
static void put_key(pointer *to, const char *quote, const char *end)
{
    for (const char *at = quote + 1; *at != '"' && !to->full;) {
        char out[4];
        unsigned length = 0;
        const char *code;
        uint32_t character;
        if (*at == '\\') {
            at += plp_json_unescape(at, end, out, &length, &code);
            put_character(to, out, length);
        } else {
            length = plp_utf8_decode(at, &character);
            put_character(to, at, length);
            at += length;
        }
    }
}

/* The pointer to what is being read in the innermost of `depth` open containers. */
static void find_pointer(const plp_json_reader *reader, size_t depth, palpate_place *out)
{
    pointer to = {.out = out->pointer, .size = sizeof out->pointer};
    out->pointer[0] = '\0';
    for (size_t i = 0; i < depth; i++) {
        const plp_json_frame *frame = &reader->frames[i];
        if (frame->is_array ? frame->items == 0 : frame->key == NULL)
            return;
        put(&to, "/", 1);
        if (frame->is_array) {
            char digits[16];
            int length = snprintf(digits, sizeof digits, "%" PRIu32, frame->items - 1);
            put(&to, digits, (size_t)length);
        } else {
            put_key(&to, frame->key, reader->end);
        }
    }
}

void plp_json_place(plp_json_reader *reader, palpate_place *out)
{
    memset(out, 0, sizeof *out);
    find_line(reader, reader->begun, out);
    find_pointer(reader, reader->depth, out);
}

bool plp_json_fail(plp_json_reader *reader, palpate_status status, const char *code, const char *at,
                   const char *detail)
{
    palpate_place place = {.line = 0};
    /* Between two members it is the container that is ill-formed, not the member before. */
    bool between = reader->state == PLP_JSON_AFTER_VALUE;
    find_line(reader, at, &place);
    find_pointer(reader, between ? reader->depth - 1 : reader->depth, &place);
    plp_fail(&reader->failure, status, code, &place, "%s", detail);
    return false;
}

bool plp_json_fail_limit(plp_json_reader *reader, const char *code, const char *at,
                         const char *what, uint64_t most)
{
    char detail[sizeof reader->failure.detail];
    snprintf(detail, sizeof detail, "more than %" PRIu64 " %s (limit %s)", most, what, code);
    return plp_json_fail(reader, PALPATE_E_LIMIT, code, at, detail);
}

bool plp_json_fail_memory(plp_json_reader *reader)
{
    plp_fail_memory(&reader->failure);
    return false;
}

/* What people write that is not JSON, by its first byte. */
typedef struct slip {
    const char *bytes;
    const char *code;
    const char *detail;
} slip;

static const slip slips[] = {
    {"/", "comment", "JSON has no comments"},
    {"#", "comment", "JSON has no comments"},
    {"'", "syntax", "strings stand in double quotes"},
    {"+", "bad_number", "a number has no plus sign in front"},
    {".", "bad_number", "a number has a digit before its decimal point"},
    {"NaN", "bad_number", "NaN is not JSON"},
    {"Infinity", "bad_number", "Infinity is not JSON"},
};

/* The code and wording for the byte at `at`. */
static slip explain(const char *at, const char *end)
{
    size_t left = (size_t)(end - at);
    for (size_t i = 0; i < sizeof slips / sizeof slips[0]; i++) {
        size_t length = strlen(slips[i].bytes);
        if (length <= left && memcmp(at, slips[i].bytes, length) == 0)
            return slips[i];
    }
    size_t character = left < 4 ? left : 4;
    if ((unsigned char)*at >= 0x80 && plp_utf8_valid(at, character) == 0)
        return (slip){NULL, "invalid_utf8", "the text is not UTF-8"};
    return (slip){NULL, "syntax", NULL};
}

bool plp_json_fail_unexpected(plp_json_reader *reader, const char *expected)
{
    char detail[sizeof reader->failure.detail];
    if (reader->at == reader->end) {
        snprintf(detail, sizeof detail, "the text ends where %s is expected", expected);
        return plp_json_fail(reader, PALPATE_E_SYNTAX, "unexpected_end", reader->at, detail);
    }
    slip found = explain(reader->at, reader->end);
    snprintf(detail, sizeof detail, "%s is expected here", expected);
    return plp_json_fail(reader, PALPATE_E_SYNTAX, found.code, reader->at,
                         found.detail == NULL ? detail : found.detail);
}
