/* SPDX-License-Identifier: MIT */
/* Numbers to text and back: hard cases, and many random doubles against the C library in the C
 * locale. */
#include <check.h>
#include <float.h>
#include <locale.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/bignum.h"
#include "base/number.h"

Suite *number_suite(void);

static uint64_t next_random(uint64_t *state) /* xorshift64 */
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

static double read_text(const char *text)
{
    double value = -1;
    plp_number_read(text, strlen(text), &value);
    return value;
}

static void expect_print(double value, const char *expected)
{
    char text[PLP_NUMBER_BYTES];
    size_t length = plp_number_print(value, text);
    ck_assert_str_eq(text, expected);
    ck_assert_uint_eq(length, strlen(expected));
}

START_TEST(numbers_print_as_in_javascript)
{
    expect_print(0, "0");
    expect_print(-0.0, "0");
    expect_print(1, "1");
    expect_print(-12, "-12");
    expect_print(0.1, "0.1");
    expect_print(0.25, "0.25");
    expect_print(-0.000001, "-0.000001");
    expect_print(0.0000001, "1e-7");
    expect_print(1.5e-7, "1.5e-7");
    expect_print(100, "100");
    expect_print(1e20, "100000000000000000000");
    expect_print(123456789012345680000.0, "123456789012345680000");
    expect_print(1e21, "1e+21");
    expect_print(1.25e21, "1.25e+21");
    expect_print(1e100, "1e+100");
    expect_print(9007199254740991, "9007199254740991");
    expect_print(9007199254740992, "9007199254740992");
    expect_print(9007199254740994, "9007199254740994");
    expect_print(0.1 + 0.2, "0.30000000000000004");
    expect_print(1.0 / 3, "0.3333333333333333");
    expect_print(2.0 / 3, "0.6666666666666666");
    expect_print(123.456, "123.456");
    expect_print(999999999999999.9, "999999999999999.9");
    expect_print(5e-324, "5e-324");
    expect_print(DBL_MIN, "2.2250738585072014e-308");
    expect_print(DBL_MAX, "1.7976931348623157e+308");
    expect_print(-DBL_MAX, "-1.7976931348623157e+308");
    expect_print(0x1p-1022 - 0x1p-1074, "2.225073858507201e-308");
    expect_print(9.5367431640625e-7, "9.5367431640625e-7"); /* 2^-20: the gap below is smaller */
    expect_print(5e-7, "5e-7");
    expect_print(4.35, "4.35");
    expect_print(1e23, "1e+23");
    expect_print(9.007199254740993e22, "9.007199254740994e+22");
    expect_print(2e-44, "2e-44");
}
END_TEST

START_TEST(numbers_are_read_correctly_rounded)
{
    static const struct {
        const char *text;
        double value;
    } rows[] = {
        {"0", 0},
        {"5", 5},
        {"-5", -5},
        {"0.000", 0},
        {"0e99999999999999999999", 0},
        {"1E2", 100},
        {"1e+2", 100},
        {"12e-1", 1.2},
        {"1e22", 1e22},
        {"1e23", 1e23},
        {"9007199254740993", 9007199254740992.0}, /* half: to even */
        {"9007199254740993.000000000000000000000000000000000001", 9007199254740994.0},
        {"9007199254740995", 9007199254740996.0},
        {"0.30000000000000004", 0.1 + 0.2},
        {"2.2250738585072011e-308", 0x0.fffffffffffffp-1022}, /* once hung PHP and Java */
        {"2.2250738585072012e-308", 0x1p-1022},
        {"2.4703282292062327e-324", 0},      /* just below half of the smallest */
        {"2.4703282292062328e-324", 5e-324}, /* just above */
        {"4.9406564584124654e-324", 5e-324},
        {"7.4109846876186982e-324", 1e-323}, /* one and a half and a little: to even */
        {"1e-400", 0},
        {"1e-99999999999999999999", 0},
        {"1.7976931348623157e308", DBL_MAX},
        {"1.7976931348623158e308", DBL_MAX},
        {"0.000000000000000000000000000000000000000000000001e48", 1},
        {"100000000000000000000000000000000000000000000000e-47", 1},
        {"6929495644600919.5", 6929495644600920.0},
        {"3.5844466002796428e+298", 3.5844466002796428e+298},
        {"1090544144181609348671888949248", 1090544144181609348671888949248.0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        double value = -1;
        ck_assert_msg(plp_number_read(rows[i].text, strlen(rows[i].text), &value), "%s",
                      rows[i].text);
        ck_assert_msg(memcmp(&value, &rows[i].value, sizeof value) == 0, "%s is read as %a",
                      rows[i].text, value);
    }
}
END_TEST

START_TEST(minus_nothing_keeps_its_sign_when_read)
{
    ck_assert(signbit(read_text("-0")) != 0);
    ck_assert(signbit(read_text("-0.0e5")) != 0);
    ck_assert(signbit(read_text("-1e-400")) != 0);
}
END_TEST

START_TEST(what_is_larger_than_a_double_overflows)
{
    static const char *const texts[] = {
        "1e309",
        "-1e309",
        "1.7976931348623159e308", /* half a unit above the largest */
        "1e400",
        "1e99999999999999999999",
        "0.001e312"};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        double value = 0;
        ck_assert_msg(!plp_number_read(texts[i], strlen(texts[i]), &value), "%s", texts[i]);
        ck_assert(isinf(value));
    }
}
END_TEST

START_TEST(more_digits_than_any_half_needs_still_decide)
{
    /* 1 + 2^-53 lies between two doubles: to even, unless a digit far behind says otherwise. */
    static const char half[] = "1.00000000000000011102230246251565404236316680908203125";
    char text[2000];
    memset(text, '0', sizeof text);
    memcpy(text, half, sizeof half - 1);
    double value = 0;
    ck_assert(plp_number_read(text, 1500, &value));
    ck_assert(value == 1);
    text[1499] = '1';
    ck_assert(plp_number_read(text, 1500, &value));
    ck_assert(value == 1 + DBL_EPSILON);
    memset(text, '9', sizeof text);
    memcpy(text + 1900, "e-1900", 6);
    ck_assert(plp_number_read(text, 1906, &value));
    ck_assert(value == 1);
}
END_TEST

/* A double of one of several kinds. */
static double make_double(uint64_t *state, int kind)
{
    uint64_t bits = next_random(state);
    double value = 0;
    switch (kind % 5) {
    case 0: /* any */
        memcpy(&value, &bits, sizeof value);
        return isfinite(value) ? value : 0;
    case 1: /* a measurement */
        return (double)(int64_t)(bits % 2000000) / 1000.0;
    case 2: /* a quotient */
        return (double)(bits % 1000000007) / (double)(1 + next_random(state) % 1000);
    case 3: /* small and subnormal */
        return ldexp((double)(bits >> 11), -(int)(next_random(state) % 1074));
    default: /* next to a short decimal */
        value = (double)(bits % 100000) / 1000.0;
        return nextafter(value, bits % 2 == 0 ? 1e9 : -1e9);
    }
}

/* The fewest significant digits with which the C library reads a value back. */
static int fewest_digits(double value)
{
    char text[64];
    int digits = 1;
    for (; digits < 17; digits++) {
        snprintf(text, sizeof text, "%.*e", digits - 1, value);
        if (strtod(text, NULL) == value)
            break;
    }
    return digits;
}

/* Significant digits in a text. */
static int count_digits(const char *text)
{
    int count = 0;
    int zeros = 0; /* at the end so far */
    for (; *text != '\0' && *text != 'e'; text++) {
        if (*text < '0' || *text > '9' || (count == 0 && *text == '0'))
            continue;
        count++;
        zeros = *text == '0' ? zeros + 1 : 0;
    }
    return count - zeros;
}

START_TEST(random_doubles_come_back_by_the_shortest_text)
{
    uint64_t state = 88172645463325252U;
    for (int i = 0; i < 20000; i++) {
        char text[PLP_NUMBER_BYTES];
        double value = make_double(&state, i);
        double back = -1;
        size_t length = plp_number_print(value, text);
        if (!plp_number_read(text, length, &back) || back != value || strtod(text, NULL) != value)
            ck_abort_msg("%a prints as %s", value, text);
        if (count_digits(text) > fewest_digits(value))
            ck_abort_msg("%a prints as %s, which is not the shortest", value, text);
    }
}
END_TEST

START_TEST(random_texts_are_read_as_the_c_library_does)
{
    uint64_t state = 1234567;
    for (int i = 0; i < 20000; i++) {
        char text[64];
        double value = make_double(&state, i);
        snprintf(text, sizeof text, "%.*e", i % 25, value);
        if (read_text(text) != strtod(text, NULL))
            ck_abort_msg("%s is read as %a", text, read_text(text));
    }
}
END_TEST

START_TEST(halves_between_doubles_go_to_the_even_one)
{
    uint64_t state = 42;
    for (int i = 0; i < 5000; i++) {
        char text[64];
        uint64_t even = (next_random(&state) >> 11 | (uint64_t)1 << 52) & ~(uint64_t)1;
        uint64_t half = even * 2 + 1; /* 54 bits: between two doubles */
        snprintf(text, sizeof text, "%llu", (unsigned long long)half);
        if (read_text(text) != (double)even * 2)
            ck_abort_msg("%s is read as %a", text, read_text(text));
        snprintf(text, sizeof text, "%llu.0000000000000000001", (unsigned long long)half);
        if (read_text(text) != (double)(even + 1) * 2)
            ck_abort_msg("%s is read as %a", text, read_text(text));
        snprintf(text, sizeof text, "%llu.9999999999999999999", (unsigned long long)half - 1);
        if (read_text(text) != (double)even * 2)
            ck_abort_msg("%s is read as %a", text, read_text(text));
    }
}
END_TEST

START_TEST(rounding_is_that_of_nine_printed_digits)
{
    uint64_t state = 777;
    for (int i = 0; i < 20000; i++) {
        char text[64];
        double value = make_double(&state, i);
        snprintf(text, sizeof text, "%.8e", value);
        if (plp_number_round(value) != strtod(text, NULL))
            ck_abort_msg("%a is rounded to %a", value, plp_number_round(value));
    }
}
END_TEST

START_TEST(rounding_keeps_what_is_short)
{
    static const struct {
        double value, rounded;
    } rows[] = {
        {0, 0},
        {5, 5},
        {-7.5, -7.5},
        {123456789, 123456789},
        {1234567890, 1234567890},
        {1234567894, 1234567890},
        {1234567895, 1234567900},
        {1234567885, 1234567880}, /* halves to even, as printf */
        {99999999.95, 100000000},
        {999999999.5, 1e9},
        {0.1 + 0.2, 0.3},
        {4.0 / 12, 0.333333333},
        {20.0 / 4.33, 4.61893764},
        {1e-300, 1e-300},
        {5e-324, 5e-324},
        {123456789.5e10, 1.23456790e18},
        {-0.1234567885, -0.123456788},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        ck_assert_msg(plp_number_round(rows[i].value) == rows[i].rounded,
                      "%.17g is rounded to %.17g", rows[i].value, plp_number_round(rows[i].value));
    ck_assert(isinf(plp_number_round(INFINITY)));
    ck_assert(isnan(plp_number_round(NAN)));
}
END_TEST

START_TEST(whole_numbers_are_taken_as_given)
{
    static const double whole[] = {0, -7, 1234567890123, 9007199254740992.0, -9007199254740992.0};
    for (size_t i = 0; i < sizeof whole / sizeof whole[0]; i++)
        ck_assert_msg(plp_number_given(whole[i]) == whole[i], "%.17g is changed", whole[i]);
    ck_assert(plp_number_given(0.1 + 0.2) == 0.3);
    ck_assert(plp_number_given(1e17 + 16) == 1e17);
    ck_assert(isinf(plp_number_given(-INFINITY)));
    ck_assert(isnan(plp_number_given(NAN)));
}
END_TEST

START_TEST(a_foreign_locale_changes_nothing)
{
    static const char *const names[] = {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8", "de_DE"};
    const char *found = NULL;
    for (size_t i = 0; i < sizeof names / sizeof names[0] && found == NULL; i++)
        found = setlocale(LC_ALL, names[i]);
    if (found == NULL)
        printf("note: no locale with a decimal comma is installed; checked in C alone\n");
    expect_print(1234.5, "1234.5");
    expect_print(0.1 + 0.2, "0.30000000000000004");
    ck_assert(read_text("1234.5") == 1234.5);
    ck_assert(read_text("0.30000000000000004") == 0.1 + 0.2);
    ck_assert(plp_number_round(1.0 / 3) == 0.333333333);
    setlocale(LC_ALL, "C");
}
END_TEST

START_TEST(numbers_go_into_buffers)
{
    plp_buffer buffer;
    plp_buffer_begin(&buffer, NULL, 100);
    plp_number_put(&buffer, 2.5);
    plp_number_put(&buffer, -3);
    ck_assert_str_eq(plp_buffer_text(&buffer), "2.5-3");
    plp_buffer_end(&buffer);
}
END_TEST

START_TEST(large_numbers_are_computed_exactly)
{
    plp_bignum a;
    plp_bignum b;
    plp_bignum_set(&a, UINT64_MAX);
    plp_bignum_set(&b, 1);
    plp_bignum_add(&a, &b); /* 2^64 */
    ck_assert_uint_eq(plp_bignum_bits(&a), 65);
    plp_bignum_shift(&b, 64);
    ck_assert_int_eq(plp_bignum_compare(&a, &b), 0);
    plp_bignum_multiply_power5(&a, 30);
    plp_bignum_multiply_power5(&b, 17);
    ck_assert_int_eq(plp_bignum_compare(&a, &b), 1);
    ck_assert_int_eq(plp_bignum_compare(&b, &a), -1);
    plp_bignum_multiply_power5(&b, 13);
    ck_assert_int_eq(plp_bignum_compare(&a, &b), 0);
    plp_bignum_subtract(&a, &b);
    ck_assert_uint_eq(plp_bignum_bits(&a), 0);
    plp_bignum_shift(&a, 100);
    ck_assert_uint_eq(a.count, 0);
    plp_bignum_multiply(&a, 7, 9);
    plp_bignum_set(&b, 4);
    ck_assert_uint_eq(plp_bignum_digit(&a, &b), 2);
    ck_assert_uint_eq(a.words[0], 1);
}
END_TEST

Suite *number_suite(void)
{
    Suite *suite = suite_create("base/number");
    TCase *tc = tcase_create("number");
    tcase_set_timeout(tc, 60);
    tcase_add_test(tc, numbers_print_as_in_javascript);
    tcase_add_test(tc, numbers_are_read_correctly_rounded);
    tcase_add_test(tc, minus_nothing_keeps_its_sign_when_read);
    tcase_add_test(tc, what_is_larger_than_a_double_overflows);
    tcase_add_test(tc, more_digits_than_any_half_needs_still_decide);
    tcase_add_test(tc, random_doubles_come_back_by_the_shortest_text);
    tcase_add_test(tc, random_texts_are_read_as_the_c_library_does);
    tcase_add_test(tc, halves_between_doubles_go_to_the_even_one);
    tcase_add_test(tc, rounding_is_that_of_nine_printed_digits);
    tcase_add_test(tc, rounding_keeps_what_is_short);
    tcase_add_test(tc, whole_numbers_are_taken_as_given);
    tcase_add_test(tc, a_foreign_locale_changes_nothing);
    tcase_add_test(tc, numbers_go_into_buffers);
    tcase_add_test(tc, large_numbers_are_computed_exactly);
    suite_add_tcase(suite, tc);
    return suite;
}
