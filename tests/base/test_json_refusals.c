/* SPDX-License-Identifier: MIT */
/* What the JSON reader refuses beyond doubt: each bullet of the safety requirements with code,
 * place and pointer. */
#include <check.h>
#include <stdio.h>
#include <string.h>
#include "base/json_read.h"

Suite *json_refusals_suite(void);

typedef struct refusal {
    const char *why;
    const char *text;
    size_t length; /* 0: up to the final NUL */
    palpate_status status;
    const char *code;
    uint32_t line, column;
    const char *pointer;
} refusal;

#define SYNTAX PALPATE_E_SYNTAX
#define POLICY PALPATE_E_POLICY

// clang-format off
static const refusal refusals[] = {
    {"nothing", "", 0, SYNTAX, "unexpected_end", 1, 1, ""},
    {"a carriage return at the end", "{\r", 0, SYNTAX, "unexpected_end", 2, 1, ""},
    {"white space alone", " \n ", 0, SYNTAX, "unexpected_end", 2, 2, ""},
    {"an object that does not end", "{\"a\":1", 0, SYNTAX, "unexpected_end", 1, 7, ""},
    {"a value that is missing at the end", "{\"a\":", 0, SYNTAX, "unexpected_end", 1, 6, "/a"},
    {"a string that does not end", "{\"a\":\"x", 0, SYNTAX, "unexpected_end", 1, 8, "/a"},
    {"a string that ends in a backslash", "{\"a\":\"\\", 0, SYNTAX, "bad_escape", 1, 7, "/a"},
    {"an array that does not end", "{\"a\":[1", 0, SYNTAX, "unexpected_end", 1, 8, "/a"},

    {"a word behind the document", "{} x", 0, SYNTAX, "trailing_text", 1, 4, ""},
    {"a second document", "{}\n{}", 0, SYNTAX, "trailing_text", 2, 1, ""},
    {"a closing brace too many", "{}}", 0, SYNTAX, "trailing_text", 1, 3, ""},
    {"NUL behind the document", "{}\0", 3, SYNTAX, "trailing_text", 1, 3, ""},

    {"a leading zero", "{\"a\":01}", 0, SYNTAX, "bad_number", 1, 6, "/a"},
    {"a leading zero behind a minus", "{\"a\":-01}", 0, SYNTAX, "bad_number", 1, 6, "/a"},
    {"no digit behind the point", "{\"a\":1.}", 0, SYNTAX, "bad_number", 1, 6, "/a"},
    {"no digit before the point", "{\"a\":.5}", 0, SYNTAX, "bad_number", 1, 6, "/a"},
    {"a plus sign", "{\"a\":+1}", 0, SYNTAX, "bad_number", 1, 6, "/a"},
    {"a minus alone", "{\"a\":-}", 0, SYNTAX, "bad_number", 1, 6, "/a"},
    {"no digit in the exponent", "{\"a\":1e}", 0, SYNTAX, "bad_number", 1, 6, "/a"},
    {"no digit behind the exponent's sign", "{\"a\":1e+}", 0, SYNTAX, "bad_number", 1, 6, "/a"},
    {"two points", "{\"a\":1.2.3}", 0, SYNTAX, "bad_number", 1, 6, "/a"},
    {"hexadecimal", "{\"a\":0x10}", 0, SYNTAX, "bad_number", 1, 6, "/a"},
    {"a number glued to a word", "{\"a\":12weeks}", 0, SYNTAX, "bad_number", 1, 6, "/a"},
    {"NaN", "{\"a\":NaN}", 0, SYNTAX, "bad_number", 1, 6, "/a"},
    {"Infinity", "{\"a\":Infinity}", 0, SYNTAX, "bad_number", 1, 6, "/a"},
    {"-Infinity", "{\"a\":-Infinity}", 0, SYNTAX, "bad_number", 1, 6, "/a"},
    {"a number cut by the end", "{\"a\":1e", 0, SYNTAX, "bad_number", 1, 6, "/a"},
    {"a number with an underscore", "{\"a\":1_000}", 0, SYNTAX, "bad_number", 1, 6, "/a"},
    {"a number glued to a capital", "{\"a\":5Z}", 0, SYNTAX, "bad_number", 1, 6, "/a"},
    {"a range", "{\"a\":3-5}", 0, SYNTAX, "bad_number", 1, 6, "/a"},
    {"a sum", "{\"a\":3+5}", 0, SYNTAX, "bad_number", 1, 6, "/a"},
    {"a number before other text", "{\"a\":5{}", 0, SYNTAX, "syntax", 1, 7, ""},
    {"a number before a bracket", "{\"a\":5[}", 0, SYNTAX, "syntax", 1, 7, ""},
    {"a decimal comma", "{\"a\":1,5}", 0, SYNTAX, "syntax", 1, 8, ""},

    {"a comment", "{\"a\":/* */1}", 0, SYNTAX, "comment", 1, 6, "/a"},
    {"a comment between members", "{\"a\":1, // x\n\"b\":2}", 0, SYNTAX, "comment", 1, 9, ""},
    {"a comment with #", "{# x\n}", 0, SYNTAX, "comment", 1, 2, ""},
    {"a comma behind the last member", "{\"a\":1,}", 0, SYNTAX, "trailing_comma", 1, 7, ""},
    {"a comma behind the last item", "{\"a\":[1,2 , ]}", 0, SYNTAX, "trailing_comma", 1, 11, "/a"},
    {"a comma first", "{,}", 0, SYNTAX, "syntax", 1, 2, ""},
    {"two commas", "{\"a\":[1,,2]}", 0, SYNTAX, "syntax", 1, 9, "/a/1"},
    {"a missing comma", "{\"a\":1 \"b\":2}", 0, SYNTAX, "syntax", 1, 8, ""},
    {"a missing comma between items", "{\"a\":[1 2]}", 0, SYNTAX, "syntax", 1, 9, "/a"},
    {"a missing colon", "{\"a\" 1}", 0, SYNTAX, "syntax", 1, 6, "/a"},
    {"two colons", "{\"a\"::1}", 0, SYNTAX, "syntax", 1, 6, "/a"},
    {"a missing value", "{\"a\":}", 0, SYNTAX, "syntax", 1, 6, "/a"},
    {"a key without quotes", "{a:1}", 0, SYNTAX, "syntax", 1, 2, ""},
    {"a key that is a number", "{1:1}", 0, SYNTAX, "syntax", 1, 2, ""},
    {"single quotes", "{'a':1}", 0, SYNTAX, "syntax", 1, 2, ""},
    {"the wrong bracket", "{\"a\":[1}}", 0, SYNTAX, "syntax", 1, 8, "/a"},
    {"a word in capitals", "{\"a\":True}", 0, SYNTAX, "syntax", 1, 6, "/a"},
    {"a cut word", "{\"a\":tru}", 0, SYNTAX, "syntax", 1, 6, "/a"},
    {"a word that goes on", "{\"a\":nullx}", 0, SYNTAX, "syntax", 1, 6, "/a"},
    {"a word that ends the text", "{\"a\":fals", 0, SYNTAX, "syntax", 1, 6, "/a"},

    {"a raw line feed in a string", "{\"a\":\"x\ny\"}", 0, SYNTAX, "control_character", 1, 8, "/a"},
    {"a raw tab in a string", "{\"a\":\"\t\"}", 0, SYNTAX, "control_character", 1, 7, "/a"},
    {"a raw NUL in a string", "{\"a\":\"\0\"}", 9, SYNTAX, "control_character", 1, 7, "/a"},
    {"a raw control byte in a key", "{\"a\x1F\":1}", 0, SYNTAX, "control_character", 1, 4, ""},
    {"an unknown escape", "{\"a\":\"\\x41\"}", 0, SYNTAX, "bad_escape", 1, 7, "/a"},
    {"an escape with a capital", "{\"a\":\"\\N\"}", 0, SYNTAX, "bad_escape", 1, 7, "/a"},
    {"an escape that is cut", "{\"a\":\"\\u00\"}", 0, SYNTAX, "bad_escape", 1, 7, "/a"},
    {"an escape that is no hexadecimal", "{\"a\":\"\\u00g0\"}", 0, SYNTAX, "bad_escape", 1, 7, "/a"},
    {"an escape behind the text", "{\"a\":\"x\\u12", 0, SYNTAX, "bad_escape", 1, 8, "/a"},

    {"a byte that is no UTF-8", "{\"a\":\"x\xFF\"}", 0, SYNTAX, "invalid_utf8", 1, 8, "/a"},
    {"Latin-1", "{\"a\":\"f\xFCr\"}", 0, SYNTAX, "invalid_utf8", 1, 8, "/a"},
    {"an overlong form", "{\"a\":\"\xC0\xAF\"}", 0, SYNTAX, "invalid_utf8", 1, 7, "/a"},
    {"a surrogate as UTF-8", "{\"a\":\"\xED\xA0\x80\"}", 0, SYNTAX, "invalid_utf8", 1, 7, "/a"},
    {"a character cut by the end", "{\"a\":\"\xE2\x82", 0, SYNTAX, "invalid_utf8", 1, 7, "/a"},
    {"a wrong byte behind good ones", "{\"a\":\"\xC3\xA4\x80\"}", 0, SYNTAX, "invalid_utf8", 1, 9, "/a"},
    {"a wrong byte outside strings", "{\"a\":\xFF}", 0, SYNTAX, "invalid_utf8", 1, 6, "/a"},
    {"a high surrogate alone", "{\"a\":\"\\uD83D\"}", 0, SYNTAX, "lone_surrogate", 1, 7, "/a"},
    {"a high surrogate before text", "{\"a\":\"\\uD83Dxxxxxx\"}", 0, SYNTAX, "lone_surrogate", 1, 7, "/a"},
    {"a high surrogate before another escape", "{\"a\":\"\\uD83D\\nxxxx\"}", 0, SYNTAX, "lone_surrogate", 1, 7, "/a"},
    {"a low surrogate alone", "{\"a\":\"x\\uDE00\"}", 0, SYNTAX, "lone_surrogate", 1, 8, "/a"},
    {"swapped surrogates", "{\"a\":\"\\uDE00\\uD83D\"}", 0, SYNTAX, "lone_surrogate", 1, 7, "/a"},
    {"a high surrogate before a character", "{\"a\":\"\\uD83D\\uE000\"}", 0, SYNTAX, "lone_surrogate", 1, 7, "/a"},
    {"two high surrogates", "{\"a\":\"\\uD83D\\uD83D\"}", 0, SYNTAX, "lone_surrogate", 1, 7, "/a"},

    {"a vertical tab between tokens", "{\v}", 0, SYNTAX, "syntax", 1, 2, ""},
    {"a form feed between tokens", "{\"a\":\f1}", 0, SYNTAX, "syntax", 1, 6, "/a"},
    {"a no-break space between tokens", "{\"a\":\xC2\xA0""1}", 0, SYNTAX, "syntax", 1, 6, "/a"},
    {"NUL between tokens", "{\0}", 3, SYNTAX, "syntax", 1, 2, ""},
    {"UTF-16, little end first", "{\0}\0", 4, SYNTAX, "syntax", 1, 2, ""},
    {"UTF-16, big end first", "\0{\0}", 4, SYNTAX, "syntax", 1, 1, ""},
    {"UTF-16 with a byte order mark", "\xFF\xFE{\0}\0", 6, SYNTAX, "byte_order_mark", 1, 1, ""},
    {"UTF-16 with the other byte order mark", "\xFE\xFF\0{\0}", 6, SYNTAX, "byte_order_mark", 1, 1, ""},
    {"UTF-32, big end first", "\0\0\0{\0\0\0}", 8, SYNTAX, "syntax", 1, 1, ""},
    {"a byte order mark", "\xEF\xBB\xBF{}", 0, SYNTAX, "byte_order_mark", 1, 1, ""},
    {"a byte order mark alone", "\xEF\xBB\xBF", 0, SYNTAX, "byte_order_mark", 1, 1, ""},

    {"U+0000 in a string", "{\"a\":\"x\\u0000\"}", 0, POLICY, "null_character", 1, 8, "/a"},
    {"U+0000 in a key", "{\"a\\u0000\":1}", 0, POLICY, "null_character", 1, 4, ""},
    {"a duplicate key", "{\"a\":1,\n \"a\":2}", 0, POLICY, "duplicate_key", 2, 2, "/a"},
    {"a duplicate key after decoding", "{\"age\":1,\"\\u0061ge\":2}", 0, POLICY, "duplicate_key", 1, 10, "/age"},
    {"a duplicate key, both escaped", "{\"\\u0061\":1,\"\\u0061\":2}", 0, POLICY, "duplicate_key", 1, 13, "/a"},
    {"a duplicate key further in", "{\"a\":[{\"b\":1,\"c\":2,\"b\":3}]}", 0, POLICY, "duplicate_key", 1, 20, "/a/0/b"},
    {"a duplicate key after an inner object", "{\"a\":{\"b\":1},\"c\":{\"b\":2},\"a\":3}", 0, POLICY, "duplicate_key", 1, 26, "/a"},
    {"an empty key twice", "{\"\":1,\"\":2}", 0, POLICY, "duplicate_key", 1, 7, "/"},
    {"a number beyond a double", "{\"a\":1e309}", 0, POLICY, "number_overflow", 1, 6, "/a"},
    {"a negative number beyond a double", "{\"a\":[0,-1e999]}", 0, POLICY, "number_overflow", 1, 9, "/a/1"},
    {"an array outermost", " [1,2]", 0, POLICY, "not_an_object", 1, 2, ""},
    {"a string outermost", "\"a\"", 0, POLICY, "not_an_object", 1, 1, ""},
    {"a number outermost", "5\n", 0, POLICY, "not_an_object", 1, 1, ""},
    {"null outermost", "null", 0, POLICY, "not_an_object", 1, 1, ""},
    {"an array outermost that is not JSON either", "[1,2", 0, SYNTAX, "unexpected_end", 1, 5, ""},
    {"a value outermost with text behind it", "5 6", 0, SYNTAX, "trailing_text", 1, 3, ""},
};
// clang-format on

START_TEST(a_text_is_refused_at_its_place)
{
    const refusal *row = &refusals[_i];
    plp_limits limits = plp_limits_default();
    palpate_error error = PALPATE_ERROR_INIT;
    plp_json_reader *reader = NULL;
    size_t length = row->length > 0 ? row->length : strlen(row->text);
    plp_json_event event = PLP_JSON_NULL;
    ck_assert_int_eq(plp_json_reader_new(NULL, &limits, NULL, row->text, length, &reader, NULL),
                     PALPATE_OK);
    while (event != PLP_JSON_END && event != PLP_JSON_FAILED)
        event = plp_json_next(reader, &error);
    plp_json_reader_free(reader);
    ck_assert_msg(event == PLP_JSON_FAILED, "%s is accepted", row->why);
    ck_assert_msg(error.status == row->status && strcmp(error.code, row->code) == 0,
                  "%s: %d %s: %s", row->why, (int)error.status, error.code, error.detail);
    ck_assert_msg(error.place.line == row->line && error.place.column == row->column,
                  "%s: at %u:%u", row->why, (unsigned)error.place.line,
                  (unsigned)error.place.column);
    ck_assert_msg(strcmp(error.place.pointer, row->pointer) == 0, "%s: at \"%s\"", row->why,
                  error.place.pointer);
    ck_assert_msg(error.detail[0] != '\0', "%s", row->why);
}
END_TEST

Suite *json_refusals_suite(void)
{
    Suite *suite = suite_create("base/json_refusals");
    TCase *tc = tcase_create("json_refusals");
    tcase_add_loop_test(tc, a_text_is_refused_at_its_place, 0,
                        (int)(sizeof refusals / sizeof refusals[0]));
    suite_add_tcase(suite, tc);
    return suite;
}
