/* SPDX-License-Identifier: MIT */
/* Terminal text and sorting. */
#include <check.h>
#include <stdint.h>
#include <string.h>
#include "base/sort.h"
#include "base/terminal.h"

Suite *terminal_suite(void);

static void expect_wrapped(unsigned width, unsigned column, unsigned indent, const char *text,
                           const char *expected)
{
    plp_buffer buffer;
    palpate_style style = PALPATE_STYLE_INIT;
    style.width = width;
    plp_buffer_begin(&buffer, NULL, 10000);
    plp_terminal_wrap(&buffer, &style, column, indent, text);
    ck_assert_str_eq(plp_buffer_text(&buffer), expected);
    plp_buffer_end(&buffer);
}

START_TEST(words_are_wrapped_at_the_width)
{
    expect_wrapped(10, 0, 0, "", "");
    expect_wrapped(10, 0, 0, "one two", "one two");
    expect_wrapped(10, 0, 2, "one two three", "one two\n  three");
    expect_wrapped(7, 0, 0, "one two three", "one two\nthree");
    expect_wrapped(10, 0, 0, "\033[1mone two\033[0m three", "\033[1mone two\033[0m\nthree");
    expect_wrapped(6, 0, 0, "one two three", "one\ntwo\nthree");
    expect_wrapped(10, 5, 1, "one two three", "one\n two three");
    expect_wrapped(10, 0, 1, "unbreakable-word next", "unbreakable-word\n next");
    expect_wrapped(9, 0, 0, "\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4 \xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4",
                   "\xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4 \xC3\xA4\xC3\xA4\xC3\xA4\xC3\xA4");
}
END_TEST

START_TEST(a_style_is_completed_and_kept_in_bounds)
{
    palpate_style style = PALPATE_STYLE_INIT;
    ck_assert_uint_eq(plp_terminal_style(NULL).width, 80);
    style.width = 39;
    style.colour = true;
    ck_assert_uint_eq(plp_terminal_style(&style).width, 40);
    ck_assert(plp_terminal_style(&style).colour);
    style.width = 401;
    ck_assert_uint_eq(plp_terminal_style(&style).width, 400);
    style.size = offsetof(palpate_style, colour); /* of an older caller */
    ck_assert_uint_eq(plp_terminal_style(&style).width, 400);
    ck_assert(!plp_terminal_style(&style).colour);
}
END_TEST

START_TEST(colour_and_signs_follow_the_style)
{
    plp_buffer buffer;
    palpate_style style = PALPATE_STYLE_INIT;
    plp_buffer_begin(&buffer, NULL, 1000);
    plp_terminal_paint(&buffer, &style, PLP_RED, "a");
    style.colour = true;
    plp_terminal_paint(&buffer, &style, PLP_RED, "b");
    plp_terminal_spaces(&buffer, 2);
    ck_assert_str_eq(plp_buffer_text(&buffer), "a\033[31mb\033[0m  ");
    plp_buffer_end(&buffer);
    ck_assert_str_eq(plp_terminal_sign(&style, PLP_GLYPH_ARROW), "\xE2\x86\x92");
    style.ascii = true;
    ck_assert_str_eq(plp_terminal_sign(&style, PLP_GLYPH_ARROW), "->");
}
END_TEST

static int compare_numbers(const void *context, const void *left, const void *right)
{
    uint64_t a, b;
    memcpy(&a, left, sizeof a);
    memcpy(&b, right, sizeof b);
    ++*(long *)(uintptr_t)context;
    return a < b ? -1 : a > b ? 1 : 0;
}

START_TEST(everything_is_sorted_in_few_comparisons)
{
    static uint64_t items[4096];
    for (size_t count = 0; count < 4096; count = count * 2 + 1) {
        uint64_t sum = 0;
        uint64_t state = 99;
        long comparisons = 0;
        for (size_t i = 0; i < count; i++) {
            state = state * 6364136223846793005U + 1442695040888963407U;
            items[i] = state >> 52;
            sum += items[i];
        }
        plp_heap_sort(items, count, sizeof items[0], compare_numbers, &comparisons);
        for (size_t i = 0; i < count; i++) {
            sum -= items[i];
            ck_assert(i == 0 || items[i - 1] <= items[i]);
        }
        ck_assert(sum == 0);
        ck_assert_int_le(comparisons, (long)count * 26); /* 2 log2(4096), and building the heap */
    }
}
END_TEST

Suite *terminal_suite(void)
{
    Suite *suite = suite_create("base/terminal");
    TCase *tc = tcase_create("terminal");
    tcase_add_test(tc, words_are_wrapped_at_the_width);
    tcase_add_test(tc, a_style_is_completed_and_kept_in_bounds);
    tcase_add_test(tc, colour_and_signs_follow_the_style);
    tcase_add_test(tc, everything_is_sorted_in_few_comparisons);
    suite_add_tcase(suite, tc);
    return suite;
}
