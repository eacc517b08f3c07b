/* SPDX-License-Identifier: MIT */
/* Units: every row against independently known values. */
#include <check.h>
#include <math.h>
#include <string.h>
#include "base/units.h"

Suite *units_suite(void);

START_TEST(units_convert_to_known_values)
{
    static const struct {
        double value;
        const char *from, *to;
        double expected;
    } rows[] = {
        {90, "s", "min", 1.5},
        {90, "min", "h", 1.5},
        {36, "h", "d", 1.5},
        {20, "wk", "d", 140},
        {5, "mo", "wk", 21.7410714}, /* 5 x 30.4375 / 7 */
        {1, "a", "mo", 12},
        {1, "a", "d", 365.25},
        {2, "kg", "g", 2000},
        {150, "[lb_av]", "kg", 68.0388555},
        {16, "[oz_av]", "[lb_av]", 1},
        {10, "[stone_av]", "kg", 63.5029318},
        {1.8, "m", "cm", 180},
        {10, "[in_i]", "cm", 25.4},
        {6, "[ft_i]", "m", 1.8288},
        {12, "[in_i]", "[ft_i]", 1},
        {37, "Cel", "[degF]", 98.6},
        {98.6, "[degF]", "Cel", 37},
        {0, "Cel", "K", 273.15},
        {-40, "[degF]", "Cel", -40},
        {32, "[degF]", "K", 273.15},
        {120, "mm[Hg]", "kPa", 15.99864},
        {16, "kPa", "mm[Hg]", 120.0102},
        {50, "%", "1", 0.5},
        {0.07, "1", "%", 7},
        {25, "kg/m2", "kg/m2", 25},
        {150, "10*3/uL", "/uL", 150000},
        {150, "10*9/L", "10*3/uL", 150},
        {1.0 / 3, "wk", "wk", 0.333333333},
        {3, "{sessions}", "1", 3},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        double out = -1;
        ck_assert_msg(plp_unit_convert(rows[i].value, rows[i].from, rows[i].to, &out), "%s to %s",
                      rows[i].from, rows[i].to);
        ck_assert_msg(fabs(out - rows[i].expected) <= fabs(rows[i].expected) * 1e-8,
                      "%.17g %s is %.17g %s", rows[i].value, rows[i].from, out, rows[i].to);
    }
}
END_TEST

START_TEST(whole_results_are_exact)
{
    double out = 0;
    ck_assert(plp_unit_convert(20, "wk", "d", &out) && out == 140);
    ck_assert(plp_unit_convert(98.6, "[degF]", "Cel", &out) && out == 37);
    ck_assert(plp_unit_convert(12, "[in_i]", "[ft_i]", &out) && out == 1);
    ck_assert(plp_unit_convert(50, "%", NULL, &out) && out == 0.5);
}
END_TEST

START_TEST(other_dimensions_and_unknown_units_are_refused)
{
    double out = 7;
    ck_assert(!plp_unit_convert(1, "wk", "kg", &out));
    ck_assert(!plp_unit_convert(1, "weeks", "d", &out));
    ck_assert(!plp_unit_convert(1, "d", "Weeks", &out));
    ck_assert(!plp_unit_convert(1e308, "a", "s", &out));
    ck_assert(out == 7);
    ck_assert(plp_unit_known("wk"));
    ck_assert(plp_unit_known("1"));
    ck_assert(plp_unit_known("{score}"));
    ck_assert(!plp_unit_known("WK"));
    ck_assert(!plp_unit_known(""));
    ck_assert(plp_unit_same("wk", "mo"));
    ck_assert(plp_unit_same(NULL, "%"));
    ck_assert(!plp_unit_same("wk", "mm"));
    ck_assert(!plp_unit_same("wk", "weeks"));
    ck_assert(!plp_unit_same("weeks", "wk"));
    ck_assert_str_eq(plp_unit_like("K", 1), "Cel");
    ck_assert_ptr_null(plp_unit_like("K", 3));
    ck_assert_ptr_null(plp_unit_like("kelvin", 0));
}
END_TEST

START_TEST(a_near_unit_is_suggested)
{
    ck_assert_str_eq(plp_unit_suggest("wks"), "wk");
    ck_assert_str_eq(plp_unit_suggest("mmHg"), "mm[Hg]");
    ck_assert_str_eq(plp_unit_suggest("cel"), "Cel");
    ck_assert_str_eq(plp_unit_suggest("weeks"), "wk");
    ck_assert_str_eq(plp_unit_suggest("years"), "a");
    ck_assert_str_eq(plp_unit_suggest("lbs"), "[lb_av]");
    ck_assert_str_eq(plp_unit_suggest("\xC2\xB0"
                                      "F"),
                     "[degF]");
    ck_assert_str_eq(plp_unit_suggest("degF"), "[degF]");
    ck_assert_ptr_null(plp_unit_suggest("fortnights"));
}
END_TEST

START_TEST(units_of_a_dimension_are_listed)
{
    ck_assert_str_eq(plp_unit_like("Cel", 0), "K");
    ck_assert_str_eq(plp_unit_like("Cel", 2), "[degF]");
    ck_assert_ptr_null(plp_unit_like("Cel", 3));
    ck_assert_str_eq(plp_unit_like(NULL, 0), "1");
    ck_assert_ptr_null(plp_unit_like("nothing", 0));
}
END_TEST

/* The difference of two large terms leaves nothing but what it should. */
START_TEST(freezing_is_exactly_nought)
{
    double result = -1;
    ck_assert(plp_unit_convert(32, "[degF]", "Cel", &result) && result == 0);
    ck_assert(plp_unit_convert(273.15, "K", "Cel", &result) && result == 0);
    ck_assert(plp_unit_convert(310.15, "K", "Cel", &result) && result == 37);
    ck_assert(plp_unit_convert(100.4, "[degF]", "Cel", &result) && result == 38);
}
END_TEST

Suite *units_suite(void)
{
    Suite *suite = suite_create("base/units");
    TCase *tc = tcase_create("units");
    tcase_add_test(tc, units_convert_to_known_values);
    tcase_add_test(tc, whole_results_are_exact);
    tcase_add_test(tc, other_dimensions_and_unknown_units_are_refused);
    tcase_add_test(tc, a_near_unit_is_suggested);
    tcase_add_test(tc, units_of_a_dimension_are_listed);
    tcase_add_test(tc, freezing_is_exactly_nought);
    suite_add_tcase(suite, tc);
    return suite;
}
