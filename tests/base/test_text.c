/* SPDX-License-Identifier: MIT */
/* UTF-8, safe printing, widths, suggestions, ids, dates and patterns. */
#include <check.h>
#include <stdio.h>
#include <string.h>
#include "base/text.h"

Suite *text_suite(void);

START_TEST(the_valid_prefix_is_found)
{
    static const struct {
        const char *text;
        size_t length, valid;
    } rows[] = {
        {"", 0, 0},
        {"abc", 3, 3},
        {"a\0b", 3, 3},
        {"\xC3\xA4", 2, 2},
        {"\xE2\x82\xAC", 3, 3},
        {"\xF0\x9F\x98\x80", 4, 4},
        {"\xED\x9F\xBF\xEE\x80\x80", 6, 6}, /* both sides of the surrogates */
        {"\xF4\x8F\xBF\xBF", 4, 4},         /* U+10FFFF */
        {"ab\x80", 3, 2},                   /* continuation alone */
        {"a\xC3", 2, 1},                    /* cut */
        {"a\xE2\x82", 3, 1},
        {"a\xF0\x9F\x98", 4, 1},
        {"\xC0\x80", 2, 0}, /* overlong */
        {"\xC1\xBF", 2, 0},
        {"\xE0\x9F\xBF", 3, 0},
        {"\xF0\x8F\xBF\xBF", 4, 0},
        {"\xED\xA0\x80", 3, 0}, /* surrogates */
        {"\xED\xBF\xBF", 3, 0},
        {"\xF4\x90\x80\x80", 4, 0}, /* beyond U+10FFFF */
        {"\xF5\x80\x80\x80", 4, 0},
        {"\xFF", 1, 0},
        {"\xC3(", 2, 0},
        {"\xE2\x82(", 3, 0},
        {"\xF0\x9F\x98(", 4, 0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        ck_assert_uint_eq(plp_utf8_valid(rows[i].text, rows[i].length), rows[i].valid);
}
END_TEST

START_TEST(every_character_is_encoded_and_decoded)
{
    for (uint32_t character = 0; character < 0x110000; character++) {
        char bytes[4];
        uint32_t back = 0;
        if (character >= 0xD800 && character < 0xE000)
            continue;
        unsigned length = plp_utf8_encode(character, bytes);
        if (plp_utf8_valid(bytes, length) != length)
            ck_abort_msg("U+%04X is not valid", (unsigned)character);
        if (plp_utf8_decode(bytes, &back) != length || back != character)
            ck_abort_msg("U+%04X does not come back", (unsigned)character);
    }
}
END_TEST

START_TEST(columns_are_counted)
{
    static const struct {
        const char *text;
        size_t width;
    } rows[] = {
        {"", 0},
        {"abc", 3},
        {"\xC3\xA4", 1},                 /* a-umlaut */
        {"e\xCC\x81", 1},                /* e and combining acute */
        {"\xE6\x8C\x89\xE6\x91\xA9", 4}, /* two ideographs */
        {"\xF0\x9F\x98\x80", 2},         /* emoji */
        {"\xEF\xBC\xA1", 2},             /* fullwidth A */
        {"\xEA\xB0\x80", 2},             /* Hangul syllable */
        {"a\xE2\x80\x8B"
         "b",
         2},                     /* zero width space */
        {"\xE2\x80\xA6", 1},     /* ellipsis */
        {"\xF3\xA0\x84\x80", 0}, /* variation selector 17 */
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        ck_assert_uint_eq(plp_text_width(rows[i].text, strlen(rows[i].text)), rows[i].width);
}
END_TEST

static void expect_safe(const char *text, size_t length, size_t most, const char *expected)
{
    plp_buffer buffer;
    plp_buffer_begin(&buffer, NULL, 1000);
    plp_text_put_safe(&buffer, text, length, most);
    ck_assert_str_eq(plp_buffer_text(&buffer), expected);
    ck_assert_uint_le(buffer.length, most);
    plp_buffer_end(&buffer);
}

START_TEST(text_is_made_safe_to_print)
{
    expect_safe("plain \xC3\xA4", 8, 100, "plain \xC3\xA4");
    expect_safe("a\nb\033[1mc\0d\x7F", 11, 100, "a\\x0Ab\\x1B[1mc\\x00d\\x7F");
    expect_safe("\xC2\x9B", 2, 100, "\\xC2\\x9B");          /* C1 control */
    expect_safe("\xE2\x80\xAE", 3, 100, "\\xE2\\x80\\xAE"); /* right-to-left override */
    expect_safe("\xE2\x80\xA8", 3, 100, "\\xE2\\x80\\xA8"); /* line separator */
    expect_safe("\xE2\x80\xA9\xE2\x80\xAA", 6, 100, "\\xE2\\x80\\xA9\\xE2\\x80\\xAA");
    expect_safe("\xD8\x9C", 2, 100, "\\xD8\\x9C"); /* Arabic letter mark */
    expect_safe("\xE2\x80\x8E\xE2\x80\x8F", 6, 100, "\\xE2\\x80\\x8E\\xE2\\x80\\x8F");
    expect_safe("\xE2\x81\xA6\xE2\x81\xA9\xE2\x81\xAA", 9, 100,
                "\\xE2\\x81\\xA6\\xE2\\x81\\xA9\xE2\x81\xAA"); /* isolates, and what follows them */
    expect_safe("\xE2\x80\xAF", 3, 100, "\xE2\x80\xAF");
    expect_safe("a\xFFz", 3, 100, "a\xEF\xBF\xBDz");
    expect_safe("\xC3", 1, 100, "\xEF\xBF\xBD");
}
END_TEST

START_TEST(safe_text_is_cut_with_an_ellipsis)
{
    expect_safe("abcdef", 6, 6, "abcdef");
    expect_safe("abcdefg", 7, 6, "abc\xE2\x80\xA6");
    expect_safe("ab\xC3\xA4\xC3\xA4", 6, 5, "ab\xE2\x80\xA6");
    expect_safe("abc\n\n", 5, 9, "abc\xE2\x80\xA6");
    expect_safe("abcd", 4, 3, "\xE2\x80\xA6");
    expect_safe("abcd", 4, 2, "");
}
END_TEST

static const char *suggest(const char *word, const char *const *candidates)
{
    plp_suggest found = plp_suggest_for(word, strlen(word));
    for (; *candidates != NULL; candidates++)
        plp_suggest_try(&found, *candidates);
    return found.best == NULL ? "none" : found.best;
}

START_TEST(the_nearest_word_is_suggested)
{
    static const char *const facts[] = {"pain_nrs",     "pain_night", "age_years", "anticoagulant",
                                        "night_sweats", "sex",        NULL};
    ck_assert_str_eq(suggest("pian_nrs", facts), "pain_nrs");
    ck_assert_str_eq(suggest("pain_nsr", facts), "pain_nrs");
    ck_assert_str_eq(suggest("pain_nr", facts), "pain_nrs");
    ck_assert_str_eq(suggest("Pain_NRS", facts), "pain_nrs");
    ck_assert_str_eq(suggest("anticoagulants", facts), "anticoagulant");
    ck_assert_str_eq(suggest("anti_coagulation", facts), "anticoagulant");
    ck_assert_str_eq(suggest("sxe", facts), "sex");
    ck_assert_str_eq(suggest("blood_thinner", facts), "none");
    ck_assert_str_eq(suggest("", facts), "none");
}
END_TEST

START_TEST(a_name_cut_short_comes_after_one_slip_and_before_two)
{
    static const char *const things[] = {"feet",        "deep-wish-not-yet", "acute-no-deep-work",
                                         "deep_tissue", "pain_nrs",          "pain_night",
                                         "paint",       "high_fever",        NULL};
    ck_assert_str_eq(suggest("deep", things), "deep_tissue");
    ck_assert_str_eq(suggest("Deep", things), "deep_tissue");
    ck_assert_str_eq(suggest("tissue", things), "deep_tissue");
    ck_assert_str_eq(suggest("pain", things), "paint");
    ck_assert_str_eq(suggest("pain_n", things), "pain_nrs");
    ck_assert_str_eq(suggest("fever", things), "high_fever");
    ck_assert_str_eq(suggest("issue", things), "none"); /* within a word it tells nothing */
    ck_assert_str_eq(suggest("hi", things), "none");    /* and so do two letters */
}
END_TEST

START_TEST(equally_near_words_go_by_length_then_by_byte_order)
{
    static const char *const forth[] = {"rule_b", "rule_a", NULL};
    static const char *const back[] = {"rule_a", "rule_b", NULL};
    ck_assert_str_eq(suggest("rule_c", forth), "rule_a");
    ck_assert_str_eq(suggest("rule_c", back), "rule_a");
}
END_TEST

START_TEST(edits_are_counted_in_quarters)
{
    static const struct {
        const char *word, *candidate;
        unsigned distance;
    } rows[] = {
        {"abcdef", "abcdef", 0},    {"abcdef", "abcdeF", 2},      {"abcdef", "abcdfe", 4},
        {"abcdef", "abcde", 4},     {"abcdef", "abcdefg", 4},     {"abcdef", "abcdex", 4},
        {"abcdef", "bacdfe", 8},    {"abcdef", "xbcdey", 8},      {"abcdef", "abcdef_gh", 5},
        {"abcdef", "ABCdef-gh", 5}, {"abcdef", "gh_abcdefij", 6}, {"abcdef", "gh.abcdef", 6},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        plp_suggest found = plp_suggest_for(rows[i].word, 6);
        plp_suggest_try(&found, rows[i].candidate);
        ck_assert_ptr_nonnull(found.best);
        ck_assert_uint_eq(found.distance, rows[i].distance);
    }
    plp_suggest far = plp_suggest_for("abcdef", 6);
    plp_suggest_try(&far, "xyzdef");
    ck_assert_ptr_null(far.best);
}
END_TEST

START_TEST(very_long_words_get_no_suggestion)
{
    char word[200];
    memset(word, 'a', sizeof word - 1);
    word[sizeof word - 1] = '\0';
    plp_suggest found = plp_suggest_for(word, strlen(word));
    plp_suggest_try(&found, word);
    ck_assert_ptr_null(found.best);
    found = plp_suggest_for("a", 1);
    plp_suggest_try(&found, word);
    plp_suggest_try(&found, "");
    ck_assert_ptr_null(found.best);
}
END_TEST

START_TEST(markup_is_text_wherever_it_stands)
{
    plp_buffer out;
    plp_buffer_begin(&out, plp_memory_default(), 1 << 10);
    plp_text_put_markup(&out, "a<b> & \"c\" 'd' \xC3\xA9\x1b[2m");
    ck_assert_str_eq(plp_buffer_text(&out),
                     "a&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39; \xC3\xA9\\x1B[2m");
    plp_buffer_end(&out);
}
END_TEST

START_TEST(ids_are_letters_digits_and_three_signs)
{
    ck_assert(plp_text_is_id("a", 1));
    ck_assert(plp_text_is_id("Z9.x_y-z", 8));
    ck_assert(plp_text_is_id("9", 1));
    ck_assert(plp_text_is_id("azAZ09", 6));
    ck_assert(!plp_text_is_id("a/", 2));
    ck_assert(!plp_text_is_id("a:", 2));
    ck_assert(!plp_text_is_id("a@", 2));
    ck_assert(!plp_text_is_id("a[", 2));
    ck_assert(!plp_text_is_id("a`", 2));
    ck_assert(!plp_text_is_id("a{", 2));
    ck_assert(!plp_text_is_id("", 0));
    ck_assert(!plp_text_is_id("_a", 2));
    ck_assert(!plp_text_is_id(".a", 2));
    ck_assert(!plp_text_is_id("a b", 3));
    ck_assert(!plp_text_is_id("a\0", 2));
    ck_assert(!plp_text_is_id("\xC3\xA4", 2));
}
END_TEST

START_TEST(dates_are_real_days)
{
    static const struct {
        const char *text;
        int32_t days;
    } good[] = {
        {"1970-01-01", 0},      {"1969-12-31", -1},    {"2000-02-29", 11016},
        {"2000-03-01", 11017},  {"2026-11-20", 20777}, {"1900-03-01", -25508},
        {"1900-01-01", -25567}, {"2199-12-31", 84005}, {"2024-12-31", 20088},
    };
    static const char *const bad[] = {"2025-02-29", "1900-02-29", "2026-13-01",  "2026-00-01",
                                      "2026-04-31", "2026-04-00", "1899-12-31",  "2200-01-01",
                                      "2026-4-01",  "2026/04/01", "2026-04/01",  "20x6-04-01",
                                      "2026-04-1x", "2026-0/-01", "2026-04-01 ", ""};
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        int32_t days = 12345678;
        ck_assert_msg(plp_text_date(good[i].text, 10, &days), "%s", good[i].text);
        ck_assert_msg(days == good[i].days, "%s is day %d", good[i].text, (int)days);
    }
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        int32_t days = 0;
        ck_assert_msg(!plp_text_date(bad[i], strlen(bad[i]), &days), "%s", bad[i]);
    }
}
END_TEST

START_TEST(days_follow_one_another)
{
    int32_t before = -25568; /* the day before 1900-01-01 */
    for (int year = 1900; year < 2200; year++) {
        for (int day = 0; day < 12 * 31; day++) {
            char text[32];
            int32_t days;
            snprintf(text, sizeof text, "%04d-%02d-%02d", year, day / 31 + 1, day % 31 + 1);
            if (!plp_text_date(text, 10, &days))
                continue;
            ck_assert_int_eq(days, before + 1);
            before = days;
        }
    }
    ck_assert_int_eq(before, 84005);
}
END_TEST

START_TEST(patterns_match_runs)
{
    static const struct {
        const char *pattern, *text;
        bool matches;
    } rows[] = {
        {"", "", true},           {"*", "", true},       {"*", "abc", true},
        {"", "a", false},         {"abc", "abc", true},  {"abc", "abd", false},
        {"a*c", "abbbc", true},   {"a*c", "ac", true},   {"a*c", "acb", false},
        {"*b*", "abc", true},     {"*b*", "acc", false}, {"a*b*c", "aXbYbZc", true},
        {"**", "x", true},        {"a*", "ba", false},   {"*aab", "aaaab", true},
        {"*.lua", "a.lua", true}, {"abc*", "ab", false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        ck_assert_msg(plp_text_matches(rows[i].pattern, rows[i].text) == rows[i].matches, "%s %s",
                      rows[i].pattern, rows[i].text);
}
END_TEST

Suite *text_suite(void)
{
    Suite *suite = suite_create("base/text");
    TCase *tc = tcase_create("text");
    tcase_add_test(tc, the_valid_prefix_is_found);
    tcase_add_test(tc, every_character_is_encoded_and_decoded);
    tcase_add_test(tc, columns_are_counted);
    tcase_add_test(tc, text_is_made_safe_to_print);
    tcase_add_test(tc, safe_text_is_cut_with_an_ellipsis);
    tcase_add_test(tc, the_nearest_word_is_suggested);
    tcase_add_test(tc, equally_near_words_go_by_length_then_by_byte_order);
    tcase_add_test(tc, a_name_cut_short_comes_after_one_slip_and_before_two);
    tcase_add_test(tc, edits_are_counted_in_quarters);
    tcase_add_test(tc, very_long_words_get_no_suggestion);
    tcase_add_test(tc, markup_is_text_wherever_it_stands);
    tcase_add_test(tc, ids_are_letters_digits_and_three_signs);
    tcase_add_test(tc, dates_are_real_days);
    tcase_add_test(tc, days_follow_one_another);
    tcase_add_test(tc, patterns_match_runs);
    suite_add_tcase(suite, tc);
    return suite;
}
