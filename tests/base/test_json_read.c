/* SPDX-License-Identifier: MIT */
/* The strict JSON reader: events, places, limits, memory. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/json_reader.h"
#include "json_events.h"
#include "starve.h"

Suite *json_read_suite(void);

static plp_json_reader *open_text(const plp_limits *limits, const plp_json_options *options,
                                  const char *text, size_t length)
{
    static plp_limits usual;
    plp_json_reader *reader = NULL;
    usual = plp_limits_default();
    ck_assert_int_eq(plp_json_reader_new(NULL, limits == NULL ? &usual : limits, options, text,
                                         length, &reader, NULL),
                     PALPATE_OK);
    return reader;
}

static void expect_events(const char *text, const char *expected)
{
    static const plp_json_options any = {.any_value = true};
    plp_buffer out;
    plp_buffer_begin(&out, NULL, 100000);
    plp_json_reader *reader = open_text(NULL, &any, text, strlen(text));
    json_events_put(&out, reader, NULL);
    ck_assert_str_eq(plp_buffer_text(&out), expected);
    plp_json_reader_free(reader);
    plp_buffer_end(&out);
}

START_TEST(text_becomes_events)
{
    expect_events("{\"age\": 7}", "{ key(age) 7 } end");
    expect_events("{}", "{ } end");
    expect_events(" \t\r\n[ ] ", "[ ] end");
    expect_events("[1,-2.5,\"x\",true,false,null,[],{}]",
                  "[ 1 -2.5 \"x\" true false null [ ] { } ] end");
    expect_events("{\"a\":{\"b\":[{\"a\":1}]},\"c\":\"\"}",
                  "{ key(a) { key(b) [ { key(a) 1 } ] } key(c) \"\" } end");
    expect_events("-0", "0 end");
    expect_events("1E400", "failed(number_overflow)");
}
END_TEST

START_TEST(strings_are_decoded)
{
    expect_events("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\"\\/\b\f\n\r\t\" end");
    expect_events("\"a\\u0041b\"", "\"aAb\" end");
    expect_events("\"\\u00e4\\u20AC\\uD83D\\uDe00\"",
                  "\"\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80\" end");
    expect_events("\"\xC3\xA4 and \xF0\x9F\x98\x80, then plain text\"",
                  "\"\xC3\xA4 and \xF0\x9F\x98\x80, then plain text\" end");
    expect_events("\"eight by\\n eight bytes, \\u0041nd more\"",
                  "\"eight by\n eight bytes, And more\" end");
    expect_events("{\"\\u0061ge\":1}", "{ key(age) 1 } end");
    expect_events("\"\\uFFFF\\uDBFF\\uDFFF\\uE000\"",
                  "\"\xEF\xBF\xBF\xF4\x8F\xBF\xBF\xEE\x80\x80\" end");
    expect_events("\"\x7F\"", "\"\x7F\" end");
}
END_TEST

START_TEST(plain_strings_are_not_copied)
{
    static const char text[] = "{\"plain\":\"also plain\"}";
    size_t length;
    plp_json_reader *reader = open_text(NULL, NULL, text, strlen(text));
    plp_json_next(reader, NULL);
    ck_assert_int_eq(plp_json_next(reader, NULL), PLP_JSON_KEY);
    ck_assert_ptr_eq(plp_json_text(reader, &length), text + 2);
    ck_assert_uint_eq(length, 5);
    ck_assert_int_eq(plp_json_next(reader, NULL), PLP_JSON_STRING);
    ck_assert_ptr_eq(plp_json_text(reader, &length), text + 10);
    plp_json_reader_free(reader);
}
END_TEST

START_TEST(number_tokens_are_lent)
{
    static const char text[] = "{\"a\": 1.50e1}";
    size_t length;
    plp_json_reader *reader = open_text(NULL, NULL, text, strlen(text));
    plp_json_next(reader, NULL);
    plp_json_next(reader, NULL);
    ck_assert_int_eq(plp_json_next(reader, NULL), PLP_JSON_NUMBER);
    ck_assert(plp_json_number(reader) == 15);
    ck_assert_ptr_eq(plp_json_token(reader, &length), text + 6);
    ck_assert_uint_eq(length, 6);
    plp_json_reader_free(reader);
}
END_TEST

START_TEST(places_are_told_for_each_event)
{
    static const char text[] = "{\"a/b\": [1,\r\n {\"~\": true}],\n\r \"\\u00e4\": {}}";
    static const struct {
        plp_json_event event;
        uint32_t line, column;
        const char *pointer;
    } rows[] = {
        {PLP_JSON_OBJECT, 1, 1, ""},
        {PLP_JSON_KEY, 1, 2, "/a~1b"},
        {PLP_JSON_ARRAY, 1, 9, "/a~1b"},
        {PLP_JSON_NUMBER, 1, 10, "/a~1b/0"},
        {PLP_JSON_OBJECT, 2, 2, "/a~1b/1"},
        {PLP_JSON_KEY, 2, 3, "/a~1b/1/~0"},
        {PLP_JSON_TRUE, 2, 8, "/a~1b/1/~0"},
        {PLP_JSON_END_OBJECT, 2, 12, "/a~1b/1"},
        {PLP_JSON_END_ARRAY, 2, 13, "/a~1b"},
        {PLP_JSON_KEY, 4, 2, "/\xC3\xA4"},
        {PLP_JSON_OBJECT, 4, 12, "/\xC3\xA4"},
        {PLP_JSON_END_OBJECT, 4, 13, "/\xC3\xA4"},
        {PLP_JSON_END_OBJECT, 4, 14, ""},
        {PLP_JSON_END, 4, 15, ""},
        {PLP_JSON_END, 4, 15, ""},
    };
    plp_json_reader *reader = open_text(NULL, NULL, text, strlen(text));
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        palpate_place place;
        ck_assert_int_eq(plp_json_next(reader, NULL), rows[i].event);
        plp_json_place(reader, &place);
        ck_assert_str_eq(place.pointer, rows[i].pointer);
        ck_assert_uint_eq(place.line, rows[i].line);
        ck_assert_uint_eq(place.column, rows[i].column);
        ck_assert_str_eq(place.file, "");
    }
    plp_json_reader_free(reader);
}
END_TEST

START_TEST(lines_are_counted_once_however_many_places_are_asked_for)
{
    enum { BLANKS = 5000, VALUES = 300 };
    static char text[BLANKS + VALUES * 3 + 2];
    palpate_place place;
    size_t length = 0;
    text[length++] = '[';
    for (int i = 0; i < BLANKS; i++)
        text[length++] = '\n';
    for (int i = 0; i < VALUES; i++) {
        text[length++] = '1';
        text[length++] = i + 1 < VALUES ? ',' : ']';
    }
    plp_json_options options = {.any_value = true};
    plp_json_reader *reader = open_text(NULL, &options, text, length);
    for (int i = 0; i <= VALUES; i++) {
        plp_json_next(reader, NULL);
        plp_json_place(reader, &place);
        ck_assert_uint_eq(place.line, i == 0 ? 1 : BLANKS + 1);
        ck_assert_uint_eq(place.column, i == 0 ? 1 : (uint32_t)i * 2 - 1);
    }
    ck_assert_uint_le(reader->looked, length);
    plp_json_reader_free(reader);
}
END_TEST

START_TEST(a_long_pointer_is_cut)
{
    char text[700];
    palpate_place place;
    size_t length = (size_t)snprintf(text, sizeof text, "{\"%0300d\":1}", 0);
    plp_json_reader *reader = open_text(NULL, NULL, text, length);
    plp_json_next(reader, NULL);
    plp_json_next(reader, NULL);
    plp_json_place(reader, &place);
    ck_assert_uint_ge(strlen(place.pointer), 250);
    ck_assert_str_eq(place.pointer + strlen(place.pointer) - 3, "\xE2\x80\xA6");
    plp_json_reader_free(reader);
}
END_TEST

START_TEST(values_can_be_skipped)
{
    static const char text[] = "{\"a\":[1,{\"b\":[]},[[]]],\"c\":5,\"d\":{\"e\":1}}";
    plp_json_reader *reader = open_text(NULL, NULL, text, strlen(text));
    ck_assert_int_eq(plp_json_next(reader, NULL), PLP_JSON_OBJECT);
    ck_assert_int_eq(plp_json_next(reader, NULL), PLP_JSON_KEY);
    ck_assert_int_eq(plp_json_skip(reader, plp_json_next(reader, NULL), NULL), PLP_JSON_END_ARRAY);
    ck_assert_int_eq(plp_json_next(reader, NULL), PLP_JSON_KEY);
    ck_assert_int_eq(plp_json_skip(reader, plp_json_next(reader, NULL), NULL), PLP_JSON_NUMBER);
    ck_assert_int_eq(plp_json_next(reader, NULL), PLP_JSON_KEY);
    ck_assert_int_eq(plp_json_skip(reader, plp_json_next(reader, NULL), NULL), PLP_JSON_END_OBJECT);
    ck_assert_int_eq(plp_json_next(reader, NULL), PLP_JSON_END_OBJECT);
    ck_assert_int_eq(plp_json_next(reader, NULL), PLP_JSON_END);
    plp_json_reader_free(reader);
}
END_TEST

START_TEST(what_is_skipped_is_checked)
{
    static const char text[] = "{\"a\":[1,{\"b\":01}]}";
    palpate_error error = PALPATE_ERROR_INIT;
    plp_json_reader *reader = open_text(NULL, NULL, text, strlen(text));
    plp_json_next(reader, NULL);
    plp_json_next(reader, NULL);
    ck_assert_int_eq(plp_json_skip(reader, plp_json_next(reader, NULL), &error), PLP_JSON_FAILED);
    ck_assert_str_eq(error.code, "bad_number");
    ck_assert_str_eq(error.place.pointer, "/a/1/b");
    plp_json_reader_free(reader);
}
END_TEST

START_TEST(a_failure_is_told_again_at_every_later_call)
{
    plp_json_reader *reader = open_text(NULL, NULL, "{]", 2);
    ck_assert_int_eq(plp_json_status(reader), PALPATE_OK);
    ck_assert_int_eq(plp_json_next(reader, NULL), PLP_JSON_OBJECT);
    for (int i = 0; i < 3; i++) {
        palpate_error error = PALPATE_ERROR_INIT;
        ck_assert_int_eq(plp_json_next(reader, &error), PLP_JSON_FAILED);
        ck_assert_int_eq(error.status, PALPATE_E_SYNTAX);
        ck_assert_uint_eq(error.place.offset, 1);
        ck_assert_int_eq(plp_json_status(reader), PALPATE_E_SYNTAX);
    }
    plp_json_reader_free(reader);
}
END_TEST

START_TEST(duplicates_are_found_among_few_and_many_keys)
{
    static const int counts[] = {1, 2, 63, 64, 65, 66, 500};
    for (size_t c = 0; c < sizeof counts / sizeof counts[0]; c++) {
        for (int twice = 0; twice < counts[c]; twice += counts[c] / 7 + 1) {
            char text[20000];
            int length = snprintf(text, sizeof text, "{");
            for (int i = 0; i < counts[c]; i++)
                length +=
                    snprintf(text + length, sizeof text - (size_t)length,
                             "\"key%d\":{\"key%d\":1},", i * 7919 % 5003, twice * 7919 % 5003);
            int last = length;
            length += snprintf(text + length, sizeof text - (size_t)length, "\"k\\u0065y%d\":1}",
                               twice * 7919 % 5003);
            palpate_error error = PALPATE_ERROR_INIT;
            plp_json_reader *reader = open_text(NULL, NULL, text, (size_t)length);
            plp_json_event event = PLP_JSON_NULL;
            while (event != PLP_JSON_FAILED && event != PLP_JSON_END)
                event = plp_json_next(reader, &error);
            ck_assert_int_eq(event, PLP_JSON_FAILED);
            ck_assert_str_eq(error.code, "duplicate_key");
            ck_assert_int_eq((int)error.place.offset, last);
            plp_json_reader_free(reader);
        }
    }
}
END_TEST

START_TEST(keys_that_are_beginnings_of_others_are_no_duplicates)
{
    plp_buffer text;
    plp_buffer_begin(&text, NULL, 1000000);
    plp_buffer_puts(&text, "{\"\":0");
    for (size_t length = 1; length < 200; length++) {
        plp_buffer_puts(&text, ",\"");
        for (size_t i = 0; i < length; i++)
            plp_buffer_putc(&text, 'a');
        plp_buffer_puts(&text, length % 2 == 0 ? "\":1" : "\\u0061\":1"); /* 2, 2, 4, 4, ... */
        if (length % 2 == 1)
            length++;
    }
    plp_buffer_puts(&text, "}");
    plp_json_reader *reader = open_text(NULL, NULL, text.bytes, text.length);
    plp_json_event event = PLP_JSON_NULL;
    while (event != PLP_JSON_FAILED && event != PLP_JSON_END)
        event = plp_json_next(reader, NULL);
    ck_assert_int_eq(event, PLP_JSON_END);
    plp_json_reader_free(reader);
    plp_buffer_end(&text);
}
END_TEST

/* A document of many keys, all with the same first and last bytes and length. */
static void put_hostile(plp_buffer *text, int keys)
{
    plp_buffer_puts(text, "{");
    for (int i = 0; i < keys; i++)
        plp_buffer_printf(text, "%s\"aaaaaaaa%06daaaaaaaa\":0", i == 0 ? "" : ",", i);
    plp_buffer_puts(text, "}");
}

START_TEST(hostile_keys_cost_no_more_than_honest_ones)
{
    plp_buffer text;
    plp_buffer_begin(&text, NULL, 8000000);
    put_hostile(&text, 100000);
    plp_json_reader *reader = open_text(NULL, NULL, text.bytes, text.length);
    plp_json_event event = PLP_JSON_NULL;
    while (event != PLP_JSON_FAILED && event != PLP_JSON_END)
        event = plp_json_next(reader,
                              NULL); /* quadratic time would run into the time limit of the test */
    ck_assert_int_eq(event, PLP_JSON_END);
    plp_json_reader_free(reader);
    plp_buffer_end(&text);
}
END_TEST

/* What reading comes to when one limit is set. */
static palpate_status read_with(size_t field, uint64_t value, const char *text, size_t length,
                                palpate_error *error)
{
    plp_limits limits = plp_limits_default();
    plp_json_reader *reader = NULL;
    memcpy((char *)&limits + field, &value, sizeof value);
    palpate_status status = plp_json_reader_new(NULL, &limits, NULL, text, length, &reader, error);
    if (status != PALPATE_OK) {
        ck_assert_ptr_null(reader);
        return status;
    }
    plp_json_event event = PLP_JSON_NULL;
    while (event != PLP_JSON_FAILED && event != PLP_JSON_END)
        event = plp_json_next(reader, error);
    status = plp_json_status(reader);
    plp_json_reader_free(reader);
    return status;
}

START_TEST(each_limit_holds_and_not_earlier)
{
    static const struct {
        const char *code;
        size_t field;
        uint64_t needed; /* by the text */
        const char *text;
        uint32_t column;
    } rows[] = {
        {"json_bytes", offsetof(plp_limits, json_bytes), 8, "{\"a\":10}", 0},
        {"json_depth", offsetof(plp_limits, json_depth), 3, "{\"a\":[[],[1]]}", 7},
        {"json_values", offsetof(plp_limits, json_values), 4, "{\"a\":[1,{}]}", 9},
        {"json_string_bytes", offsetof(plp_limits, json_string_bytes), 6, "{\"a\":\"\\u00e4bcde\"}",
         6},
        {"json_string_bytes", offsetof(plp_limits, json_string_bytes), 5, "{\"a\":\"abcde\"}", 6},
        {"json_key_bytes", offsetof(plp_limits, json_key_bytes), 5, "{\"abcde\":\"abcdefgh\"}", 2},
        {"json_number_bytes", offsetof(plp_limits, json_number_bytes), 5, "{\"a\":-12.5}", 6},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        palpate_error error = PALPATE_ERROR_INIT;
        size_t length = strlen(rows[i].text);
        ck_assert_int_eq(read_with(rows[i].field, rows[i].needed, rows[i].text, length, NULL),
                         PALPATE_OK);
        ck_assert_int_eq(read_with(rows[i].field, rows[i].needed - 1, rows[i].text, length, &error),
                         PALPATE_E_LIMIT);
        ck_assert_str_eq(error.code, rows[i].code);
        ck_assert_uint_eq(error.place.column, rows[i].column);
    }
}
END_TEST

START_TEST(nesting_needs_no_stack)
{
    enum { DEEP = 100000 };
    plp_buffer text;
    plp_buffer_begin(&text, NULL, 1000000);
    plp_buffer_puts(&text, "{\"a\":");
    for (int i = 0; i < DEEP; i++)
        plp_buffer_putc(&text, '[');
    for (int i = 0; i < DEEP; i++)
        plp_buffer_putc(&text, ']');
    plp_buffer_putc(&text, '}');
    size_t depth = offsetof(plp_limits, json_depth);
    ck_assert_int_eq(read_with(depth, DEEP + 1, text.bytes, text.length, NULL), PALPATE_OK);
    ck_assert_int_eq(read_with(depth, DEEP, text.bytes, text.length, NULL), PALPATE_E_LIMIT);
    plp_buffer_end(&text);
}
END_TEST

START_TEST(grammar_alone_accepts_what_policy_refuses)
{
    static const char *const texts[] = {"{\"a\":1,\"a\":2}", "{\"a\":\"\\u0000\"}", "[]", "1e999",
                                        "{\"\\u0000\":\"\\u0000\",\"\\u0000\":0}"};
    static const plp_json_options grammar = {.grammar_only = true};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        plp_json_event event = PLP_JSON_NULL;
        plp_json_reader *reader = open_text(NULL, &grammar, texts[i], strlen(texts[i]));
        while (event != PLP_JSON_FAILED && event != PLP_JSON_END)
            event = plp_json_next(reader, NULL);
        ck_assert_int_eq(event, PLP_JSON_END);
        plp_json_reader_free(reader);
        ck_assert_int_eq(
            read_with(offsetof(plp_limits, json_bytes), 1000, texts[i], strlen(texts[i]), NULL),
            PALPATE_E_POLICY);
    }
}
END_TEST

START_TEST(an_empty_text_may_be_null)
{
    palpate_error error = PALPATE_ERROR_INIT;
    plp_json_reader *reader = open_text(NULL, NULL, NULL, 0);
    ck_assert_int_eq(plp_json_next(reader, &error), PLP_JSON_FAILED);
    ck_assert_str_eq(error.code, "unexpected_end");
    plp_json_reader_free(reader);
    plp_json_reader_free(NULL);
}
END_TEST

static palpate_status read_all(const palpate_allocator *memory, const char *text, size_t length)
{
    plp_limits limits = plp_limits_default();
    plp_json_reader *reader = NULL;
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_status status =
        plp_json_reader_new(memory, &limits, NULL, text, length, &reader, &error);
    plp_json_event event = PLP_JSON_NULL;
    while (status == PALPATE_OK && event != PLP_JSON_END) {
        event = plp_json_next(reader, &error);
        status = plp_json_status(reader);
    }
    ck_assert_int_eq(error.status, status);
    plp_json_reader_free(reader);
    return status;
}

START_TEST(every_refused_allocation_is_survived)
{
    plp_buffer text;
    plp_buffer_begin(&text, NULL, 100000);
    plp_buffer_puts(&text, "{\"first\":[[[[[[[[[[[[[[[[[[\"\\u00e4\"]]]]]]]]]]]]]]]]]]");
    for (int i = 0; i < 300; i++)
        plp_buffer_printf(&text, ",\"k\\u0065y%d\":\"some \\n text\"", i);
    plp_buffer_puts(&text, "}");
    for (long n = 0;; n++) {
        starve_hunger hunger;
        palpate_allocator memory = starve_allocator(&hunger, n);
        palpate_status status = read_all(&memory, text.bytes, text.length);
        ck_assert_int_eq(hunger.blocks_held, 0);
        ck_assert_int_eq(hunger.wrong_sizes, 0);
        if (status == PALPATE_OK) {
            ck_assert_int_gt(n, 8);
            break;
        }
        ck_assert_int_eq(status, PALPATE_E_NOMEM);
    }
    plp_buffer_end(&text);
}
END_TEST

Suite *json_read_suite(void)
{
    Suite *suite = suite_create("base/json_read");
    TCase *tc = tcase_create("json_read");
    tcase_add_test(tc, text_becomes_events);
    tcase_add_test(tc, strings_are_decoded);
    tcase_add_test(tc, plain_strings_are_not_copied);
    tcase_add_test(tc, number_tokens_are_lent);
    tcase_add_test(tc, places_are_told_for_each_event);
    tcase_add_test(tc, lines_are_counted_once_however_many_places_are_asked_for);
    tcase_add_test(tc, a_long_pointer_is_cut);
    tcase_add_test(tc, values_can_be_skipped);
    tcase_add_test(tc, what_is_skipped_is_checked);
    tcase_add_test(tc, a_failure_is_told_again_at_every_later_call);
    tcase_add_test(tc, duplicates_are_found_among_few_and_many_keys);
    tcase_add_test(tc, keys_that_are_beginnings_of_others_are_no_duplicates);
    tcase_add_test(tc, hostile_keys_cost_no_more_than_honest_ones);
    tcase_add_test(tc, each_limit_holds_and_not_earlier);
    tcase_add_test(tc, nesting_needs_no_stack);
    tcase_add_test(tc, grammar_alone_accepts_what_policy_refuses);
    tcase_add_test(tc, an_empty_text_may_be_null);
    tcase_add_test(tc, every_refused_allocation_is_survived);
    suite_add_tcase(suite, tc);
    return suite;
}
