/* SPDX-License-Identifier: MIT */
/* JSON trees say what the strict reader read. */
#include <check.h>
#include <stdlib.h>
#include <string.h>
#include "base/json.h"
#include "starve.h"

Suite *json_suite(void);

static plp_json *tree_of(const char *text)
{
    plp_limits limits = plp_limits_default();
    palpate_error error = PALPATE_ERROR_INIT;
    plp_json *tree = NULL;
    palpate_status status = plp_json_tree(NULL, &limits, text, strlen(text), &tree, &error);
    ck_assert_msg(status == PALPATE_OK, "%s", error.detail);
    return tree;
}

START_TEST(a_tree_holds_every_kind_of_value)
{
    double number = 0;
    plp_json *tree = tree_of("{\"s\":\"a\\u00e4\",\"n\":1.5,\"t\":true,\"f\":false,\"z\":null,"
                             "\"l\":[1,[2],{\"x\":3}],\"o\":{}}");
    ck_assert(plp_json_is_object(tree));
    ck_assert_ptr_null(plp_json_name(tree));
    ck_assert_str_eq(plp_json_name(plp_json_first(tree)), "s");
    ck_assert_str_eq(plp_json_string_of(plp_json_member(tree, "s")), "a\xC3\xA4");
    ck_assert(plp_json_number_of(plp_json_member(tree, "n"), &number));
    ck_assert(number == 1.5);
    ck_assert(plp_json_is_true(plp_json_member(tree, "t")));
    ck_assert(plp_json_is_false(plp_json_member(tree, "f")));
    ck_assert(plp_json_is_null(plp_json_member(tree, "z")));
    const plp_json *list = plp_json_member(tree, "l");
    ck_assert(plp_json_is_array(list));
    const plp_json *item = plp_json_first(list);
    ck_assert(plp_json_number_of(item, &number));
    ck_assert(number == 1);
    ck_assert_ptr_null(plp_json_name(item));
    item = plp_json_after(item);
    ck_assert(plp_json_is_array(item));
    item = plp_json_after(item);
    ck_assert_str_eq(plp_json_name(plp_json_first(item)), "x");
    ck_assert_ptr_null(plp_json_after(item));
    ck_assert_ptr_null(plp_json_first(plp_json_member(tree, "o")));
    plp_json_tree_free(tree);
}
END_TEST

START_TEST(members_are_found_by_exact_name)
{
    plp_json *tree = tree_of("{\"Name\":1,\"name\":2,\"__proto__\":3}");
    double number = 0;
    ck_assert(plp_json_number_of(plp_json_member(tree, "name"), &number));
    ck_assert(number == 2);
    ck_assert(plp_json_number_of(plp_json_member(tree, "Name"), &number));
    ck_assert(number == 1);
    ck_assert_ptr_null(plp_json_member(tree, "NAME"));
    ck_assert_ptr_null(plp_json_member(tree, "nam"));
    ck_assert_ptr_null(plp_json_member(plp_json_member(tree, "name"), "name"));
    ck_assert_ptr_null(plp_json_member(NULL, "name"));
    plp_json_tree_free(tree);
}
END_TEST

START_TEST(numbers_are_those_of_the_strict_reader)
{
    double number = 0;
    plp_json *tree = tree_of("{\"a\":0.30000000000000004,\"b\":9007199254740993,"
                             "\"c\":1."
                             "000000000000000000000000000000000000000000000000000000000000000000000"
                             "0000000000000000001}");
    ck_assert(plp_json_number_of(plp_json_member(tree, "a"), &number));
    ck_assert(number == 0.1 + 0.2);
    ck_assert(plp_json_number_of(plp_json_member(tree, "b"), &number));
    ck_assert(number == 9007199254740992.0);
    ck_assert(
        plp_json_number_of(plp_json_member(tree, "c"), &number)); /* beyond cJSON's own 63 bytes */
    ck_assert(number == 1);
    plp_json_tree_free(tree);
}
END_TEST

START_TEST(questions_to_what_is_not_there_are_answered)
{
    double number = 7;
    ck_assert_ptr_null(plp_json_first(NULL));
    ck_assert_ptr_null(plp_json_after(NULL));
    ck_assert_ptr_null(plp_json_name(NULL));
    ck_assert_ptr_null(plp_json_string_of(NULL));
    ck_assert(!plp_json_number_of(NULL, &number));
    ck_assert(!plp_json_is_object(NULL));
    ck_assert(!plp_json_is_array(NULL));
    ck_assert(!plp_json_is_true(NULL));
    ck_assert(!plp_json_is_false(NULL));
    ck_assert(!plp_json_is_null(NULL));
    plp_json_tree_free(NULL);
}
END_TEST

START_TEST(what_is_not_accepted_gives_no_tree)
{
    static const struct {
        const char *text;
        palpate_status status;
    } rows[] = {
        {"{\"a\":1,\"a\":2}", PALPATE_E_POLICY},
        {"[1]", PALPATE_E_POLICY},
        {"{\"a\":1,}", PALPATE_E_SYNTAX},
        {"{\"a\":\"\\u0000\"}", PALPATE_E_POLICY},
        {"{} x", PALPATE_E_SYNTAX},
    };
    plp_limits limits = plp_limits_default();
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        plp_json *tree = (plp_json *)&limits;
        ck_assert_int_eq(
            plp_json_tree(NULL, &limits, rows[i].text, strlen(rows[i].text), &tree, NULL),
            rows[i].status);
        ck_assert_ptr_null(tree);
    }
}
END_TEST

/* {"a":[[...]]} with so many brackets; returns the length. */
static size_t put_nested(char *text, size_t brackets)
{
    memcpy(text, "{\"a\":", 5);
    memset(text + 5, '[', brackets);
    memset(text + 5 + brackets, ']', brackets);
    text[5 + 2 * brackets] = '}';
    return 6 + 2 * brackets;
}

START_TEST(trees_stay_within_what_is_written_by_recursion)
{
    char text[4000];
    plp_limits limits = plp_limits_default();
    plp_json *tree = NULL;
    limits.json_depth = 1000000;
    size_t length = put_nested(text, 1000);
    ck_assert_int_eq(plp_json_tree(NULL, &limits, text, length, &tree, NULL), PALPATE_E_LIMIT);
    length = put_nested(text, 999);
    ck_assert_int_eq(plp_json_tree(NULL, &limits, text, length, &tree, NULL), PALPATE_OK);
    plp_json_tree_free(tree);
}
END_TEST

static palpate_status build_and_drop(const palpate_allocator *memory)
{
    static const char text[] =
        "{\"a\":[1,\"x\\n\",{\"b\":null}],\"c\":{\"d\":[true,[[[]]]]},\"e\":\"y\"}";
    plp_limits limits = plp_limits_default();
    plp_json *tree = NULL;
    palpate_status status = plp_json_tree(memory, &limits, text, strlen(text), &tree, NULL);
    ck_assert_int_eq(tree == NULL, status != PALPATE_OK);
    plp_json_tree_free(tree);
    return status;
}

START_TEST(every_refused_allocation_is_survived)
{
    for (long n = 0;; n++) {
        starve_hunger hunger;
        palpate_allocator memory = starve_allocator(&hunger, n);
        palpate_status status = build_and_drop(&memory);
        ck_assert_int_eq(hunger.blocks_held, 0);
        ck_assert_int_eq(hunger.wrong_sizes, 0);
        if (status == PALPATE_OK)
            break;
        ck_assert_int_eq(status, PALPATE_E_NOMEM);
    }
}
END_TEST

/* ---- JSON of our own ---- */

static const char own[] =
    "{\"a\":[1,-2.5,1e+21,\"x\\n\\\"\\\\\\u0001\xC3\xA9\\u20ac!\",{\"b\":null}],\"\":{},"
    "\"c\":{\"d\":[true,[[[]]],false],\"k\xC3\xA9\\ty\":\"\"},\"e\":\"y\"}\n";

START_TEST(our_own_json_gives_the_tree_of_the_strict_reader)
{
    plp_limits limits = plp_limits_default();
    plp_json *strict = NULL, *fast = NULL;
    plp_buffer one, other;
    plp_buffer_begin(&one, plp_memory_default(), 4096);
    plp_buffer_begin(&other, plp_memory_default(), 4096);
    ck_assert_int_eq(plp_json_tree(NULL, &limits, own, strlen(own), &strict, NULL), PALPATE_OK);
    ck_assert_int_eq(plp_json_tree_own(NULL, own, strlen(own), &fast, NULL), PALPATE_OK);
    plp_json_put_tree(&one, strict);
    plp_json_put_tree(&other, fast);
    ck_assert_str_eq(plp_buffer_text(&one), plp_buffer_text(&other));
    ck_assert_str_eq(plp_json_string_of(plp_json_member(fast, "e")), "y");
    plp_buffer_end(&one);
    plp_buffer_end(&other);
    plp_json_tree_free(strict);
    plp_json_tree_free(fast);
}
END_TEST

/* A fault of ours must not become a read beyond the text: each beginning is refused or, at most,
 * read. */
START_TEST(our_own_json_that_is_cut_is_a_fault)
{
    for (size_t length = 0; length < strlen(own) - 1; length++) {
        palpate_error error = PALPATE_ERROR_INIT;
        plp_json *tree = NULL;
        char *cut = malloc(length + 1); /* so that sanitizers see its end */
        memcpy(cut, own, length);
        ck_assert_int_eq(plp_json_tree_own(NULL, cut, length, &tree, &error), PALPATE_E_INTERNAL);
        ck_assert_ptr_null(tree);
        free(cut);
    }
}
END_TEST

START_TEST(a_refused_allocation_gives_no_tree_of_our_own)
{
    for (long n = 0;; n++) {
        starve_hunger hunger;
        palpate_allocator memory = starve_allocator(&hunger, n);
        plp_json *tree = NULL;
        palpate_status status = plp_json_tree_own(&memory, own, strlen(own), &tree, NULL);
        ck_assert_int_eq(tree == NULL, status != PALPATE_OK);
        plp_json_tree_free(tree);
        ck_assert_int_eq(hunger.blocks_held, 0);
        ck_assert_int_eq(hunger.wrong_sizes, 0);
        if (status == PALPATE_OK)
            break;
        ck_assert_int_eq(status, PALPATE_E_NOMEM);
    }
}
END_TEST

Suite *json_suite(void)
{
    Suite *suite = suite_create("base/json");
    TCase *tc = tcase_create("json");
    tcase_add_test(tc, a_tree_holds_every_kind_of_value);
    tcase_add_test(tc, members_are_found_by_exact_name);
    tcase_add_test(tc, numbers_are_those_of_the_strict_reader);
    tcase_add_test(tc, questions_to_what_is_not_there_are_answered);
    tcase_add_test(tc, what_is_not_accepted_gives_no_tree);
    tcase_add_test(tc, trees_stay_within_what_is_written_by_recursion);
    tcase_add_test(tc, every_refused_allocation_is_survived);
    tcase_add_test(tc, our_own_json_gives_the_tree_of_the_strict_reader);
    tcase_add_test(tc, our_own_json_that_is_cut_is_a_fault);
    tcase_add_test(tc, a_refused_allocation_gives_no_tree_of_our_own);
    suite_add_tcase(suite, tc);
    return suite;
}
