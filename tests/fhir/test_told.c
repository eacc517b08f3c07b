/* SPDX-License-Identifier: MIT */
/* A plan's JSON taken apart says what the strict reader's tree says, and its texts may be put into
 * other JSON as they are. */
#include "told.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>
#include "objects.h"
#include "out.h"
#include "paths.h"
#include "random_patient.h"
#include "sink.h"

Suite *told_suite(void);

#define PATIENTS 200

static palpate_engine *engine;
static fhir_arena arena;

static void open_all(void)
{
    char path[4096];
    palpate_layer layer = {.directory = source_path(path, sizeof path, "rules")};
    palpate_options options = PALPATE_OPTIONS_INIT;
    options.layers = &layer;
    options.layer_count = 1;
    ck_assert_int_eq(palpate_engine_open(&options, &engine, NULL, NULL), PALPATE_OK);
    fhir_arena_begin(&arena, palpate_engine_allocator(engine));
}

static void close_all(void)
{
    fhir_arena_end(&arena);
    palpate_engine_free(engine);
}

static void assert_same_text(const char *escaped, const char *text)
{
    ck_assert_ptr_nonnull(escaped);
    ck_assert_str_eq(fhir_unescaped(&arena, escaped), text);
    ck_assert_str_eq(fhir_escaped(&arena, text), escaped);
}

static void assert_same(const fhir_told *told, const palpate_json *value)
{
    double number = 0, same = 0;
    palpate_json_type type = palpate_json_type_of(value);
    if (palpate_json_name(value) != NULL)
        assert_same_text(told->key, palpate_json_name(value));
    if (type == PALPATE_JSON_STRING)
        assert_same_text(fhir_told_text(told), palpate_json_string(value));
    else
        ck_assert_ptr_null(fhir_told_text(told));
    ck_assert_int_eq(fhir_told_number(told, &same), palpate_json_number(value, &number));
    ck_assert_double_eq_tol(same, number, 1e-9);
    ck_assert_int_eq(fhir_told_is_true(told), type == PALPATE_JSON_TRUE);
    ck_assert_int_eq(told->kind == '{', type == PALPATE_JSON_OBJECT);
    ck_assert_int_eq(told->kind == '[', type == PALPATE_JSON_ARRAY);
    const fhir_told *part = fhir_told_first(told);
    const palpate_json *item = palpate_json_first(value);
    for (; part != NULL && item != NULL; part = fhir_told_after(part)) {
        assert_same(part, item);
        if (type == PALPATE_JSON_OBJECT)
            ck_assert_ptr_eq(fhir_told_member(told, part->key), part);
        item = palpate_json_after(item);
    }
    ck_assert(part == NULL && item == NULL);
}

static void assert_read_alike(const char *text)
{
    palpate_json *tree = NULL;
    size_t length = strlen(text);
    ck_assert_int_eq(palpate_json_read(engine, text, length, &tree, NULL), PALPATE_OK);
    char *own = malloc(length + 1);
    memcpy(own, text, length + 1);
    const fhir_told *told = fhir_told_read(&arena, own, length);
    ck_assert_ptr_nonnull(told);
    assert_same(told, tree);
    ck_assert_ptr_null(fhir_told_member(told, "no such member"));
    free(own);
    palpate_json_free(tree);
}

START_TEST(a_plan_taken_apart_is_its_tree)
{
    patient_maker maker;
    patient_maker_begin(&maker, plp_program_book(engine->program));
    for (uint64_t seed = 1; seed <= PATIENTS; seed++) {
        random_source random = random_from(seed);
        palpate_patient *patient = NULL;
        palpate_plan *plan = NULL;
        plp_buffer text;
        plp_buffer_begin(&text, plp_memory_default(), 1u << 24);
        ck_assert_int_eq(palpate_patient_new(engine, NULL, &patient, NULL), PALPATE_OK);
        make_patient(&maker, &patient->facts, &random);
        ck_assert_int_eq(palpate_plan_patient(patient, &plan, NULL), PALPATE_OK);
        ck_assert_int_eq(
            palpate_plan_write(plan, PALPATE_FORMAT_JSON, NULL, sink_write, &text, NULL),
            PALPATE_OK);
        assert_read_alike(plp_buffer_text(&text));
        plp_buffer_end(&text);
        palpate_plan_free(plan);
        palpate_patient_free(patient);
    }
    patient_maker_end(&maker);
}
END_TEST

#define ODD                                                                                        \
    "{\"a\":{},\"b\":[],\"c\":[{},[],\"\"],\"d\":[1,-2.5,0.125,true,false,null],"                  \
    "\"e\":\"x\\n\\\"\\\\\\u0001\\t\xC3\xA9 <&>\",\"f\\\\\":\"\\\\\"}"

START_TEST(empty_containers_and_escapes_are_taken_apart)
{
    assert_read_alike(ODD);
}
END_TEST

/* A fault of ours must not become a read beyond the text. */
START_TEST(what_is_cut_is_a_fault)
{
    for (size_t length = 0; length < sizeof ODD - 1; length++) {
        char *cut = malloc(length + 1); /* so that sanitizers see its end */
        memcpy(cut, ODD, length);
        cut[length] = '\0';
        ck_assert_ptr_null(fhir_told_read(&arena, cut, length));
        free(cut);
    }
}
END_TEST

START_TEST(what_is_nested_too_deeply_is_a_fault)
{
    char text[101];
    memset(text, '[', 50);
    memset(text + 50, ']', 50);
    text[100] = '\0';
    ck_assert_ptr_null(fhir_told_read(&arena, text, 100));
    ck_assert(!arena.refused);
}
END_TEST

/* A reader takes what stood in one string out of another. */
START_TEST(an_escaped_text_is_put_as_a_text_is)
{
    static const char *const texts[] = {"plain",
                                        "\"",
                                        "a\\b",
                                        "\x01\x1F\x7F\b\f\n\r\t",
                                        "\xC3\xA9 \xE2\x80\xA6",
                                        "eight by\"tes and more\\"};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        fhir_text one, other;
        fhir_out out;
        fhir_text_begin(&one, arena.memory);
        fhir_text_begin(&other, arena.memory);
        fhir_out_begin(&out, &one);
        fhir_out_text(&out, NULL, texts[i]);
        fhir_out_begin(&out, &other);
        fhir_out_escaped(&out, NULL, fhir_escaped(&arena, texts[i]));
        ck_assert_str_eq(fhir_text_of(&one), fhir_text_of(&other));
        ck_assert_str_eq(fhir_unescaped(&arena, fhir_escaped(&arena, texts[i])), texts[i]);
        fhir_text_end(&one);
        fhir_text_end(&other);
    }
    ck_assert_ptr_null(fhir_escaped(&arena, NULL));
    ck_assert_ptr_null(fhir_unescaped(&arena, NULL));
}
END_TEST

Suite *told_suite(void)
{
    Suite *suite = suite_create("fhir/told");
    TCase *tcase = tcase_create("told");
    tcase_set_timeout(tcase, 120);
    tcase_add_checked_fixture(tcase, open_all, close_all);
    tcase_add_test(tcase, a_plan_taken_apart_is_its_tree);
    tcase_add_test(tcase, empty_containers_and_escapes_are_taken_apart);
    tcase_add_test(tcase, what_is_cut_is_a_fault);
    tcase_add_test(tcase, what_is_nested_too_deeply_is_a_fault);
    tcase_add_test(tcase, an_escaped_text_is_put_as_a_text_is);
    suite_add_tcase(suite, tcase);
    return suite;
}
