/* SPDX-License-Identifier: MIT */
/* The structure of JSON: which token may come next. Source: RFC 8259, sections 2, 4, 5. */
#include "base/json_reader.h"

#include <string.h>
#include "base/error.h"

#define DOCUMENT_MOST INT32_MAX /* keys, nodes and columns are counted in 32 bits */

palpate_status plp_json_reader_new(const palpate_allocator *memory, const plp_limits *limits,
                                   const plp_json_options *options, const char *bytes,
                                   size_t length, plp_json_reader **out, palpate_error *error)
{
    *out = NULL;
    if (memory == NULL)
        memory = plp_memory_default();
    if (length > limits->json_bytes || length > DOCUMENT_MOST)
        return plp_fail(error, PALPATE_E_LIMIT, "json_bytes", NULL,
                        "the document is longer than %llu bytes (limit json_bytes)",
                        (unsigned long long)limits->json_bytes);
    plp_json_reader *reader = plp_memory_new(memory, sizeof *reader);
    if (reader == NULL)
        return plp_fail_memory(error);
    static const plp_json_options none = {0};
    if (options == NULL)
        options = &none;
    if (bytes == NULL) /* an empty text */
        bytes = "";
    reader->memory = memory;
    reader->bytes = reader->at = reader->begun = bytes;
    reader->end = bytes + length;
    reader->any_value = options->any_value || options->grammar_only;
    reader->policy = !options->grammar_only;
    reader->depth_most = limits->json_depth;
    reader->values_most = limits->json_values;
    reader->string_most = limits->json_string_bytes;
    reader->key_most = limits->json_key_bytes;
    reader->number_most = limits->json_number_bytes;
    reader->failure.size = sizeof reader->failure;
    plp_keys_begin(&reader->keys, memory);
    plp_buffer_begin(&reader->decoded, memory, DOCUMENT_MOST);
    *out = reader;
    return PALPATE_OK;
}

void plp_json_reader_free(plp_json_reader *reader)
{
    if (reader == NULL)
        return;
    plp_keys_end(&reader->keys);
    plp_buffer_end(&reader->decoded);
    plp_memory_free(reader->memory, reader->frames, reader->capacity * sizeof *reader->frames);
    plp_memory_free(reader->memory, reader, sizeof *reader);
}

static void skip_space(plp_json_reader *reader)
{
    const char *at = reader->at;
    while (at < reader->end && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t'))
        at++;
    reader->at = at;
}

static bool is_next(const plp_json_reader *reader, char byte)
{
    return reader->at < reader->end && *reader->at == byte;
}

static plp_json_event failed_unexpected(plp_json_reader *reader, const char *expected)
{
    plp_json_fail_unexpected(reader, expected);
    return PLP_JSON_FAILED;
}

static plp_json_event open_container(plp_json_reader *reader, bool is_array)
{
    if (reader->depth >= reader->depth_most) {
        plp_json_fail_limit(reader, "json_depth", reader->at, "levels of nesting",
                            reader->depth_most);
        return PLP_JSON_FAILED;
    }
    if (!plp_memory_grow(reader->memory, (void **)&reader->frames, &reader->capacity,
                         reader->depth + 1, sizeof *reader->frames)) {
        plp_json_fail_memory(reader);
        return PLP_JSON_FAILED;
    }
    reader->frames[reader->depth++] =
        (plp_json_frame){.is_array = is_array, .keys = plp_keys_open(&reader->keys)};
    reader->at++;
    reader->state = is_array ? PLP_JSON_AT_FIRST_ITEM : PLP_JSON_AT_FIRST_KEY;
    return is_array ? PLP_JSON_ARRAY : PLP_JSON_OBJECT;
}

static plp_json_event close_container(plp_json_reader *reader)
{
    plp_json_frame *frame = &reader->frames[--reader->depth];
    plp_keys_close(&reader->keys, &frame->keys);
    reader->at++;
    reader->state = reader->depth > 0 ? PLP_JSON_AFTER_VALUE : PLP_JSON_AFTER_DOCUMENT;
    return frame->is_array ? PLP_JSON_END_ARRAY : PLP_JSON_END_OBJECT;
}

/* A value that is no container, by its first byte. */
static plp_json_event read_scalar(plp_json_reader *reader)
{
    bool good = false;
    plp_json_event event = PLP_JSON_FAILED;
    switch (*reader->at) {
    case '"':
        event = PLP_JSON_STRING;
        good = plp_json_scan_string(reader, reader->string_most, "json_string_bytes");
        break;
    case 't':
        event = PLP_JSON_TRUE;
        good = plp_json_scan_word(reader, "true", 4);
        break;
    case 'f':
        event = PLP_JSON_FALSE;
        good = plp_json_scan_word(reader, "false", 5);
        break;
    case 'n':
        event = PLP_JSON_NULL;
        good = plp_json_scan_word(reader, "null", 4);
        break;
    default:
        if (*reader->at != '-' && (*reader->at < '0' || *reader->at > '9'))
            return failed_unexpected(reader, "a value");
        event = PLP_JSON_NUMBER;
        good = plp_json_scan_number(reader);
    }
    if (!good)
        return PLP_JSON_FAILED;
    reader->state = reader->depth > 0 ? PLP_JSON_AFTER_VALUE : PLP_JSON_AFTER_DOCUMENT;
    return event;
}

static plp_json_event read_value(plp_json_reader *reader)
{
    reader->begun = reader->at;
    if (reader->at == reader->end)
        return failed_unexpected(reader, "a value");
    if (++reader->values > reader->values_most) {
        plp_json_fail_limit(reader, "json_values", reader->at, "values", reader->values_most);
        return PLP_JSON_FAILED;
    }
    if (*reader->at == '{' || *reader->at == '[')
        return open_container(reader, *reader->at == '[');
    return read_scalar(reader);
}

static plp_json_event read_item(plp_json_reader *reader)
{
    reader->frames[reader->depth - 1].items++;
    reader->state = PLP_JSON_AT_VALUE;
    return read_value(reader);
}

/* Refuse a key that was given before in this object. */
static bool check_key(plp_json_reader *reader, plp_json_frame *frame)
{
    bool lasting = reader->text != reader->decoded.bytes; /* is it in the document as it stands? */
    switch (plp_keys_add(&reader->keys, &frame->keys, reader->text, reader->length, lasting)) {
    case PALPATE_OK:
        return true;
    case PALPATE_E_POLICY:
        return plp_json_fail(reader, PALPATE_E_POLICY, "duplicate_key", frame->key,
                             "this key was given before in the same object");
    default:
        return plp_json_fail_memory(reader);
    }
}

/* A key and its colon. */
static plp_json_event read_key(plp_json_reader *reader)
{
    plp_json_frame *frame = &reader->frames[reader->depth - 1];
    const char *quote = reader->at;
    reader->begun = quote;
    if (!is_next(reader, '"'))
        return failed_unexpected(reader, "a key in double quotes");
    if (!plp_json_scan_string(reader, reader->key_most, "json_key_bytes"))
        return PLP_JSON_FAILED;
    frame->key = quote;
    reader->state = PLP_JSON_AT_VALUE;
    if (reader->policy && !check_key(reader, frame))
        return PLP_JSON_FAILED;
    skip_space(reader);
    if (!is_next(reader, ':'))
        return failed_unexpected(reader, "a colon");
    reader->at++;
    return PLP_JSON_KEY;
}

/* A comma and what follows, or the end of the container. */
static plp_json_event read_after_value(plp_json_reader *reader)
{
    plp_json_frame *frame = &reader->frames[reader->depth - 1];
    char closing = frame->is_array ? ']' : '}';
    if (is_next(reader, closing)) {
        reader->begun = reader->at;
        return close_container(reader);
    }
    if (!is_next(reader, ','))
        return failed_unexpected(reader, frame->is_array ? "a comma or ]" : "a comma or }");
    const char *comma = reader->at++;
    skip_space(reader);
    if (is_next(reader, closing)) {
        plp_json_fail(reader, PALPATE_E_SYNTAX, "trailing_comma", comma,
                      "there is a comma behind the last value");
        return PLP_JSON_FAILED;
    }
    if (frame->is_array)
        return read_item(reader);
    frame->key = NULL;
    reader->state = PLP_JSON_AT_FIRST_KEY;
    return read_key(reader);
}

static plp_json_event read_document(plp_json_reader *reader)
{
    size_t length = (size_t)(reader->end - reader->bytes);
    bool utf8 = length >= 3 && memcmp(reader->bytes, "\xEF\xBB\xBF", 3) == 0;
    bool utf16 = length >= 2 && (memcmp(reader->bytes, "\xFE\xFF", 2) == 0 ||
                                 memcmp(reader->bytes, "\xFF\xFE", 2) == 0);
    if (utf8 || utf16) {
        plp_json_fail(reader, PALPATE_E_SYNTAX, "byte_order_mark", reader->bytes,
                      "the text begins with a byte order mark; save it as UTF-8 without one");
        return PLP_JSON_FAILED;
    }
    reader->state = PLP_JSON_AT_VALUE;
    return read_value(reader);
}

static plp_json_event read_end(plp_json_reader *reader)
{
    reader->begun = reader->at;
    if (reader->at == reader->end)
        return PLP_JSON_END;
    plp_json_fail(reader, PALPATE_E_SYNTAX, "trailing_text", reader->at,
                  "there is text behind the document");
    return PLP_JSON_FAILED;
}

static plp_json_event read_next(plp_json_reader *reader)
{
    skip_space(reader);
    switch (reader->state) {
    case PLP_JSON_AT_DOCUMENT:
        return read_document(reader);
    case PLP_JSON_AT_VALUE:
        return read_value(reader);
    case PLP_JSON_AT_FIRST_ITEM:
        if (!is_next(reader, ']'))
            return read_item(reader);
        break;
    case PLP_JSON_AT_FIRST_KEY:
        if (!is_next(reader, '}'))
            return read_key(reader);
        break;
    case PLP_JSON_AFTER_VALUE:
        return read_after_value(reader);
    case PLP_JSON_AFTER_DOCUMENT:
        return read_end(reader);
    }
    reader->begun = reader->at;
    return close_container(reader);
}

/* The outermost value is not an object: read it to its end, for it may not even be JSON, then
 * refuse it. */
static plp_json_event refuse_outermost(plp_json_reader *reader)
{
    const char *start = reader->begun;
    plp_json_event event = PLP_JSON_NULL;
    while (event != PLP_JSON_END && event != PLP_JSON_FAILED)
        event = read_next(reader);
    if (event == PLP_JSON_END)
        plp_json_fail(reader, PALPATE_E_POLICY, "not_an_object", start,
                      "the outermost value has to be an object, in braces");
    return PLP_JSON_FAILED;
}

plp_json_event plp_json_next(plp_json_reader *reader, palpate_error *error)
{
    plp_json_event event = PLP_JSON_FAILED;
    if (reader->failure.status == PALPATE_OK) {
        bool first = reader->state == PLP_JSON_AT_DOCUMENT;
        event = read_next(reader);
        if (first && !reader->any_value && event != PLP_JSON_OBJECT && event != PLP_JSON_FAILED)
            event = refuse_outermost(reader);
    }
    if (event == PLP_JSON_FAILED)
        plp_fail_again(error, &reader->failure);
    return event;
}

palpate_status plp_json_status(const plp_json_reader *reader)
{
    return reader->failure.status;
}

const char *plp_json_text(const plp_json_reader *reader, size_t *length)
{
    *length = reader->length;
    return reader->text;
}

double plp_json_number(const plp_json_reader *reader)
{
    return reader->number;
}

const char *plp_json_token(const plp_json_reader *reader, size_t *length)
{
    *length = reader->token_length;
    return reader->token;
}

plp_json_event plp_json_skip(plp_json_reader *reader, plp_json_event event, palpate_error *error)
{
    if (event != PLP_JSON_OBJECT && event != PLP_JSON_ARRAY)
        return event;
    size_t outside = reader->depth - 1;
    do {
        event = plp_json_next(reader, error);
    } while (event != PLP_JSON_FAILED && reader->depth > outside);
    return event;
}
