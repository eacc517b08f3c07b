/* SPDX-License-Identifier: MIT */
/* Every case of tests/cases/plan: what stands at a JSON pointer of the plan; each plan valid by the
 * schema. */
#include <check.h>
#include <stdlib.h>
#include <string.h>
#include "base/json_write.h"
#include "base/number.h"
#include "plan_maker.h"
#include "schema.h"

Suite *plan_cases_suite(void);

static test_cases cases;
static plan_maker alone, layered;
static plp_json *schema;

static void open_all(void)
{
    plan_maker_open(&alone, "tests/cases/plan/rules", NULL);
    plan_maker_open(&layered, "tests/cases/plan/rules", "tests/cases/plan/clinic");
    cases = cases_open("tests/cases/plan");
    plp_buffer text;
    plp_buffer_begin(&text, plp_memory_default(), 1 << 24);
    ck_assert_int_eq(palpate_schema_write(alone.engine, "plan", sink_write, &text, NULL),
                     PALPATE_OK);
    schema = json_tree(&text);
    plp_buffer_end(&text);
}

static const plan_maker *maker_of(const test_case *now)
{
    return plp_json_member(now->tree, "layers") == NULL ? &alone : &layered;
}

static void close_all(void)
{
    plp_json_tree_free(schema);
    cases_close(&cases);
    plan_maker_close(&alone);
    plan_maker_close(&layered);
}

/* What a pointer (without escapes) leads to; NULL if nothing. */
static const plp_json *at_pointer(const plp_json *tree, const char *pointer)
{
    while (*pointer == '/' && tree != NULL) {
        char part[64];
        size_t length = strcspn(++pointer, "/");
        ck_assert_uint_lt(length, sizeof part);
        memcpy(part, pointer, length);
        part[length] = '\0';
        pointer += length;
        if (plp_json_is_array(tree)) {
            long index = strtol(part, NULL, 10);
            for (tree = plp_json_first(tree); tree != NULL && index > 0; index--)
                tree = plp_json_after(tree);
        } else {
            tree = plp_json_member(tree, part);
        }
    }
    return tree;
}

static void expect_one(const test_case *now, const plp_json *plan, const plp_json *expected)
{
    const char *pointer = plp_json_name(expected);
    const plp_json *found = at_pointer(plan, pointer);
    const char *word = plp_json_string_of(expected);
    if (word != NULL && strcmp(word, "absent") == 0) {
        ck_assert_msg(found == NULL, "%s: %s is there", now->name, pointer);
        return;
    }
    ck_assert_msg(found != NULL, "%s: %s is absent", now->name, pointer);
    plp_buffer is, should;
    plp_buffer_begin(&is, plp_memory_default(), 1 << 22);
    plp_buffer_begin(&should, plp_memory_default(), 1 << 22);
    json_put(found, &is);
    json_put(expected, &should);
    ck_assert_msg(strcmp(plp_buffer_text(&is), plp_buffer_text(&should)) == 0,
                  "%s: %s is %s, not %s", now->name, pointer, plp_buffer_text(&is),
                  plp_buffer_text(&should));
    plp_buffer_end(&is);
    plp_buffer_end(&should);
}

/* Texts that every format for people shows, or that none does. Only words that no format has to
 * escape. */
static void expect_said(const test_case *now, const char *patient, const palpate_request *request)
{
    const plp_json *lists[] = {plp_json_member(now->tree, "says"),
                               plp_json_member(now->tree, "lacks")};
    palpate_style style = PALPATE_STYLE_INIT;
    style.width = 400;
    for (int format = PALPATE_FORMAT_TEXT; format <= PALPATE_FORMAT_HTML; format++) {
        plp_buffer out;
        plp_buffer_begin(&out, plp_memory_default(), 1 << 22);
        make_plan(maker_of(now), patient, request, (palpate_format)format, &style, &out);
        for (int l = 0; l < 2; l++) {
            const plp_json *item = lists[l] != NULL ? plp_json_first(lists[l]) : NULL;
            for (; item != NULL; item = plp_json_after(item)) {
                const char *text = plp_json_string_of(item);
                bool said = strstr(plp_buffer_text(&out), text) != NULL;
                ck_assert_msg(said == (l == 0), "%s: \"%s\" is %s:\n%s", now->name, text,
                              said ? "in" : "not in", plp_buffer_text(&out));
            }
        }
        plp_buffer_end(&out);
    }
}

START_TEST(case_holds)
{
    const test_case *now = &cases.at[_i];
    plp_buffer patient, written;
    plp_buffer_begin(&patient, plp_memory_default(), 1 << 20);
    plp_buffer_begin(&written, plp_memory_default(), 1 << 22);
    json_put(plp_json_member(now->tree, "patient"), &patient);
    palpate_request request = PALPATE_REQUEST_INIT;
    const plp_json *as_of = plp_json_member(now->tree, "as_of");
    request.as_of = as_of == NULL ? NULL : plp_json_string_of(as_of);
    request.ignore_unknown = plp_json_member(now->tree, "ignore_unknown") != NULL;
    make_plan(maker_of(now), plp_buffer_text(&patient), &request, PALPATE_FORMAT_JSON, NULL,
              &written);
    plp_json *plan = json_tree(&written);
    char where[256];
    ck_assert_msg(schema_holds(schema, plan, where, sizeof where), "%s: %s", now->name, where);
    const plp_json *expect = plp_json_member(now->tree, "expect");
    for (const plp_json *item = plp_json_first(expect); item != NULL; item = plp_json_after(item))
        expect_one(now, plan, item);
    plp_json_tree_free(plan);
    expect_said(now, plp_buffer_text(&patient), &request);
    plp_buffer_end(&patient);
    plp_buffer_end(&written);
}
END_TEST

Suite *plan_cases_suite(void)
{
    Suite *suite = suite_create("plan cases");
    TCase *tc = tcase_create("cases");
    tcase_add_unchecked_fixture(tc, open_all, close_all);
    tcase_add_loop_test(tc, case_holds, 0, cases_count("tests/cases/plan"));
    suite_add_tcase(suite, tc);
    return suite;
}
