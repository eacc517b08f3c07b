/* SPDX-License-Identifier: MIT */
/* Fuzz target of the JSON reader: any bytes are read twice, with policy and by grammar alone, and
 * what is accepted is written, read again and built as a tree.
 *
 * By hand: clang -fsanitize=fuzzer,address,undefined -Icore tests/fuzz/fuzz_json.c
 * core/base/[a-z]*.c -lcjson -lmd -lm
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/json.h"
#include "base/json_read.h"
#include "base/json_write.h"
#include "fuzz.h"

#define DEPTH_MOST 60 /* the writer holds 63 levels */

/* A claim about the reader that must hold for any text. */
static void claim(bool holds, const char *what)
{
    if (holds)
        return;
    fprintf(stderr, "fuzz_json: %s\n", what);
    abort();
}

static void write_text(plp_json_writer *writer, const plp_json_reader *reader, bool is_key)
{
    size_t length;
    const char *text = plp_json_text(reader, &length);
    plp_buffer quoted;
    plp_buffer_begin(&quoted, NULL, SIZE_MAX);
    if (is_key) {
        plp_buffer_put(&quoted, text, length); /* keys have no U+0000 here */
        plp_json_key(writer, plp_buffer_text(&quoted));
    } else {
        plp_buffer_putc(&quoted, '"');
        plp_json_put_escaped(&quoted, text, length);
        plp_buffer_putc(&quoted, '"');
        plp_json_raw(writer, quoted.bytes, quoted.length);
    }
    plp_buffer_end(&quoted);
}

static void write_event(plp_json_writer *writer, const plp_json_reader *reader,
                        plp_json_event event)
{
    switch (event) {
    case PLP_JSON_OBJECT:
        plp_json_object(writer);
        break;
    case PLP_JSON_ARRAY:
        plp_json_array(writer);
        break;
    case PLP_JSON_END_OBJECT:
    case PLP_JSON_END_ARRAY:
        plp_json_close(writer);
        break;
    case PLP_JSON_KEY:
    case PLP_JSON_STRING:
        write_text(writer, reader, event == PLP_JSON_KEY);
        break;
    case PLP_JSON_NUMBER:
        plp_json_number_value(writer, plp_json_number(reader));
        break;
    case PLP_JSON_TRUE:
    case PLP_JSON_FALSE:
        plp_json_bool(writer, event == PLP_JSON_TRUE);
        break;
    case PLP_JSON_NULL:
        plp_json_null(writer);
        break;
    case PLP_JSON_FAILED:
    case PLP_JSON_END:
        break;
    }
}

/* Read all; what is read is written into `out`, unless it is NULL. */
static palpate_status read_all(const char *bytes, size_t size, bool grammar_only, plp_buffer *out)
{
    plp_limits limits = plp_limits_default();
    plp_json_options options = {.grammar_only = grammar_only};
    palpate_error error = PALPATE_ERROR_INIT;
    plp_json_reader *reader = NULL;
    plp_json_writer writer;
    plp_json_event event = PLP_JSON_NULL;
    limits.json_depth = DEPTH_MOST;
    palpate_status status =
        plp_json_reader_new(NULL, &limits, &options, bytes, size, &reader, &error);
    if (status != PALPATE_OK)
        return status;
    plp_json_begin(&writer, out);
    while (event != PLP_JSON_END && event != PLP_JSON_FAILED) {
        palpate_place place;
        event = plp_json_next(reader, &error);
        plp_json_place(reader, &place);
        claim(place.offset <= size && place.line > 0 && place.column > 0, "a place is in the text");
        if (out != NULL)
            write_event(&writer, reader, event);
    }
    status = plp_json_status(reader);
    claim((status == PALPATE_OK) == (event == PLP_JSON_END), "the status agrees with the event");
    claim(error.status == status && (error.detail[0] == '\0') == (status == PALPATE_OK),
          "a failure has words");
    plp_json_reader_free(reader);
    return status;
}

static void check_accepted(const char *bytes, size_t size)
{
    plp_buffer first;
    plp_buffer second;
    plp_limits limits = plp_limits_default();
    plp_json *tree = NULL;
    plp_buffer_begin(&first, NULL, SIZE_MAX);
    plp_buffer_begin(&second, NULL, SIZE_MAX);
    claim(read_all(bytes, size, false, &first) == PALPATE_OK, "reading twice comes to the same");
    palpate_status again = read_all(first.bytes, first.length, false, &second);
    claim(again == PALPATE_OK || again == PALPATE_E_LIMIT, "what was written can be read");
    if (again == PALPATE_OK)
        claim(first.length == second.length && memcmp(first.bytes, second.bytes, first.length) == 0,
              "what was written reads as the same");
    claim(plp_json_tree(NULL, &limits, bytes, size, &tree, NULL) == PALPATE_OK,
          "what is accepted gives a tree");
    plp_json_tree_free(tree);
    plp_buffer_end(&first);
    plp_buffer_end(&second);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *bytes = (const char *)data;
    palpate_status policy = read_all(bytes, size, false, NULL);
    palpate_status grammar = read_all(bytes, size, true, NULL);
    claim(policy != PALPATE_OK || grammar == PALPATE_OK, "what policy accepts is grammatical");
    claim(policy != PALPATE_E_SYNTAX || grammar == PALPATE_E_SYNTAX,
          "what is not JSON is not JSON by grammar alone");
    if (policy == PALPATE_OK)
        check_accepted(bytes, size);
    return 0;
}
