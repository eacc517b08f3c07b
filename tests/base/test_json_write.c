/* SPDX-License-Identifier: MIT */
/* Writing JSON. */
#include <check.h>
#include <string.h>
#include "base/json_read.h"
#include "base/json_write.h"

Suite *json_write_suite(void);

static void expect_escaped(const char *text, size_t length, const char *expected)
{
    plp_buffer buffer;
    plp_buffer_begin(&buffer, NULL, 10000);
    plp_json_put_escaped(&buffer, text, length);
    ck_assert_str_eq(plp_buffer_text(&buffer), expected);
    plp_buffer_end(&buffer);
}

START_TEST(what_must_be_escaped_is)
{
    expect_escaped("", 0, "");
    expect_escaped("plain", 5, "plain");
    expect_escaped("a longer plain text, \xC3\xA4\xF0\x9F\x98\x80", 27,
                   "a longer plain text, \xC3\xA4\xF0\x9F\x98\x80");
    expect_escaped("\"\\/\b\f\n\r\t", 8, "\\\"\\\\/\\b\\f\\n\\r\\t");
    expect_escaped("\0\x01\x1F\x7F", 4, "\\u0000\\u0001\\u001f\x7F");
    expect_escaped("1234567\"", 8, "1234567\\\"");
    expect_escaped("12345678\"", 9, "12345678\\\"");
    expect_escaped("\xE2\x80\xA8", 3, "\xE2\x80\xA8");
}
END_TEST

START_TEST(each_byte_is_found_at_each_position)
{
    for (int byte = 0; byte < 128; byte++) {
        for (size_t at = 0; at < 20; at++) {
            char text[20];
            size_t length;
            plp_buffer buffer;
            plp_limits limits = plp_limits_default();
            static const plp_json_options any = {.any_value = true, .grammar_only = true};
            plp_json_reader *reader = NULL;
            memset(text, 'x', sizeof text);
            text[at] = (char)byte;
            plp_buffer_begin(&buffer, NULL, 1000);
            plp_buffer_putc(&buffer, '"');
            plp_json_put_escaped(&buffer, text, sizeof text);
            plp_buffer_putc(&buffer, '"');
            ck_assert_int_eq(plp_json_reader_new(NULL, &limits, &any, buffer.bytes, buffer.length,
                                                 &reader, NULL),
                             PALPATE_OK);
            ck_assert_int_eq(plp_json_next(reader, NULL), PLP_JSON_STRING);
            const char *back = plp_json_text(reader, &length);
            ck_assert_uint_eq(length, sizeof text);
            ck_assert_mem_eq(back, text, sizeof text);
            plp_json_reader_free(reader);
            plp_buffer_end(&buffer);
        }
    }
}
END_TEST

START_TEST(a_missing_string_is_null)
{
    plp_buffer buffer;
    plp_buffer_begin(&buffer, NULL, 100);
    plp_json_put_string(&buffer, NULL);
    plp_json_put_string(&buffer, "a\"b");
    ck_assert_str_eq(plp_buffer_text(&buffer), "null\"a\\\"b\"");
    plp_buffer_end(&buffer);
}
END_TEST

START_TEST(the_writer_sets_commas_and_colons)
{
    plp_buffer buffer;
    plp_json_writer w;
    plp_buffer_begin(&buffer, NULL, 1000);
    plp_json_begin(&w, &buffer);
    plp_json_object(&w);
    plp_json_key(&w, "a");
    plp_json_string(&w, "x");
    plp_json_key(&w, "b");
    plp_json_array(&w);
    plp_json_number_value(&w, 1.5);
    plp_json_bool(&w, true);
    plp_json_bool(&w, false);
    plp_json_null(&w);
    plp_json_array(&w);
    plp_json_close(&w);
    plp_json_object(&w);
    plp_json_close(&w);
    plp_json_raw(&w, "{\"r\":1}", 7);
    plp_json_close(&w);
    plp_json_key(&w, "c\"");
    plp_json_object(&w);
    plp_json_key(&w, "d");
    plp_json_string(&w, NULL);
    plp_json_close(&w);
    plp_json_key(&w, "e");
    plp_json_raw(&w, "2", 1);
    plp_json_close(&w);
    ck_assert_str_eq(plp_buffer_text(&buffer),
                     "{\"a\":\"x\",\"b\":[1.5,true,false,null,[],{},{\"r\":1}],"
                     "\"c\\\"\":{\"d\":null},\"e\":2}");
    plp_buffer_end(&buffer);
}
END_TEST

START_TEST(the_writer_goes_63_levels_deep)
{
    char expected[127];
    plp_buffer buffer;
    plp_json_writer w;
    memset(expected, '[', 63);
    memset(expected + 63, ']', 63);
    expected[126] = '\0';
    plp_buffer_begin(&buffer, NULL, 1000);
    plp_json_begin(&w, &buffer);
    for (int i = 0; i < 63; i++)
        plp_json_array(&w);
    for (int i = 0; i < 63; i++)
        plp_json_close(&w);
    ck_assert_str_eq(plp_buffer_text(&buffer), expected);
    plp_buffer_end(&buffer);
}
END_TEST

Suite *json_write_suite(void)
{
    Suite *suite = suite_create("base/json_write");
    TCase *tc = tcase_create("json_write");
    tcase_add_test(tc, what_must_be_escaped_is);
    tcase_add_test(tc, each_byte_is_found_at_each_position);
    tcase_add_test(tc, a_missing_string_is_null);
    tcase_add_test(tc, the_writer_sets_commas_and_colons);
    tcase_add_test(tc, the_writer_goes_63_levels_deep);
    suite_add_tcase(suite, tc);
    return suite;
}
