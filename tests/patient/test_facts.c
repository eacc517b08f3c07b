/* SPDX-License-Identifier: MIT */
/* One fact at a time: set, given, taken back, copied, written; and every refused allocation
 * survived. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/text.h"
#include "engine.h"
#include "paths.h"
#include "sink.h"
#include "starve.h"

Suite *facts_suite(void);

static palpate_engine *engine;
static const plp_rulebook *book;
static plp_limits limits;
static plp_facts facts;

static void open_all(void)
{
    char path[4096];
    palpate_layer layer = {.directory =
                               source_path(path, sizeof path, "tests/cases/patient/rules")};
    palpate_options options = PALPATE_OPTIONS_INIT;
    options.layers = &layer;
    options.layer_count = 1;
    ck_assert_int_eq(palpate_engine_open(&options, &engine, NULL, NULL), PALPATE_OK);
    book = plp_program_book(plp_engine_program(engine));
    limits = plp_limits_default();
    ck_assert_int_eq(plp_facts_begin(&facts, book, NULL, NULL, NULL), PALPATE_OK);
}

static void close_all(void)
{
    plp_facts_end(&facts);
    palpate_engine_free(engine);
}

static uint32_t fact_of(const char *id)
{
    return plp_find_fact(book, id, strlen(id));
}

static void expect_value(const char *fact, const char *expected)
{
    plp_buffer out;
    plp_buffer_begin(&out, plp_memory_default(), 4096);
    plp_facts_put_value(&facts, fact_of(fact), &out);
    ck_assert_str_eq(plp_buffer_text(&out), expected);
    plp_buffer_end(&out);
}

typedef struct setting {
    const char *fact, *text, *value; /* value NULL: refused with this code */
    const char *code, *pointer;
} setting;

static const setting settings[] = {
    {"pain", "5", "5", NULL, NULL},
    {"pain", " 5.50 ", "5.5", NULL, NULL},
    {"pain", "null", "null", NULL, NULL},
    {"pain", "{\"value\": 3}", "3", NULL, NULL},
    {"pain", "never", NULL, "never_not_allowed", "/pain"},
    {"pain", "lots", NULL, "wrong_type", "/pain"},
    {"pain", "11", NULL, "out_of_range", "/pain"},
    {"pain", "5 6", NULL, "trailing_text", NULL},
    {"pain", "", NULL, "unexpected_end", NULL},
    {"pain", "{\"value\": 3, \"unit\": \"kg\"}", NULL, "unit_mismatch", "/pain/unit"},
    {"duration", "never", "\"never\"", NULL, NULL},
    {"duration", "\"never\"", "\"never\"", NULL, NULL},
    {"duration", "{\"value\": 2, \"unit\": \"mo\"}", "8.69642857", NULL, NULL},
    {"thinner", "true", "true", NULL, NULL},
    {"thinner", "false", "false", NULL, NULL},
    {"thinner", "yes", NULL, "wrong_type", "/thinner"},
    {"thinner", "null", "null", NULL, NULL},
    {"quality", "ache", "\"ache\"", NULL, NULL},
    {"quality", "\"ache\"", "\"ache\"", NULL, NULL},
    {"quality", "3_sharp", "\"3_sharp\"", NULL, NULL},
    {"quality", "ache,burning", NULL, "unknown_member", "/quality"},
    {"quality", "achy", NULL, "unknown_member", "/quality"},
    {"goals", "sleep", "[\"sleep\"]", NULL, NULL},
    {"goals", "sleep,relief", "[\"relief\",\"sleep\"]", NULL, NULL},
    {"goals", "sleep,sleep", NULL, "duplicate_member", "/goals"},
    {"goals", "sleep,", NULL, "unknown_member", "/goals"},
    {"goals", "sleep,slep", NULL, "unknown_member", "/goals"},
    {"goals", "[]", "[]", NULL, NULL},
    {"goals", "[\"sleep\"]", "[\"sleep\"]", NULL, NULL},
    {"goals", "{\"sleep\": false}", "{\"sleep\":false}", NULL, NULL},
    {"goals", "[\"sleep\", \"slep\"]", NULL, "unknown_member", "/goals/1"},
    {"gaols", "sleep", NULL, "unknown_fact", NULL},
};

START_TEST(setting_holds)
{
    const setting *row = &settings[_i];
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_status status = plp_facts_set(&facts, &limits, row->fact, row->text, &error);
    if (row->value != NULL) {
        ck_assert_msg(status == PALPATE_OK, "%s=%s: %s", row->fact, row->text, error.code);
        expect_value(row->fact, row->value);
        return;
    }
    ck_assert_int_ne(status, PALPATE_OK);
    ck_assert_msg(strcmp(error.code, row->code) == 0, "%s=%s: %s", row->fact, row->text,
                  error.code);
    if (row->pointer != NULL)
        ck_assert_str_eq(error.place.pointer, row->pointer);
}
END_TEST

START_TEST(a_refused_value_changes_nothing)
{
    static const char *const before[][2] = {
        {"pain", "3"}, {"goals", "sleep,relief"}, {"quality", "ache"}, {"thinner", "true"}};
    static const char *const bad[][2] = {{"pain", "99"},
                                         {"goals", "[\"relaxation\", \"nothing\"]"},
                                         {"quality", "nothing"},
                                         {"thinner", "{\"value\": false, \"at\": \"never\"}"}};
    static const char *const value[] = {"3", "[\"relief\",\"sleep\"]", "\"ache\"", "true"};
    for (size_t i = 0; i < 4; i++) {
        ck_assert_int_eq(plp_facts_set(&facts, &limits, before[i][0], before[i][1], NULL),
                         PALPATE_OK);
        ck_assert_int_ne(plp_facts_set(&facts, &limits, bad[i][0], bad[i][1], NULL), PALPATE_OK);
        expect_value(before[i][0], value[i]);
    }
}
END_TEST

START_TEST(a_value_replaces_the_one_before)
{
    ck_assert_int_eq(plp_facts_set(&facts, &limits, "goals", "sleep,relief", NULL), PALPATE_OK);
    ck_assert_int_eq(plp_facts_set(&facts, &limits, "goals", "{\"relaxation\": true}", NULL),
                     PALPATE_OK);
    expect_value("goals", "{\"relaxation\":true}");
    plp_facts_unset(&facts, fact_of("goals"));
    expect_value("goals", "null");
}
END_TEST

START_TEST(every_day_is_printed_as_it_is_read)
{
    char text[11];
    int32_t first, last, days;
    ck_assert(plp_text_date("1900-01-01", 10, &first));
    ck_assert(plp_text_date("2199-12-31", 10, &last));
    for (int32_t day = first; day <= last; day++) {
        plp_date_print(day, text);
        ck_assert_msg(plp_text_date(text, 10, &days) && days == day, "%d: %s", (int)day, text);
    }
}
END_TEST

static const char dense[] =
    "{\"id\": \"someone\", \"age\": {\"value\": 600, \"unit\": \"mo\"}, \"duration\": \"never\","
    "\"thinner\": {\"value\": true, \"at\": \"2026-01-01\"}, \"quality\": \"burning\","
    "\"goals\": {\"sleep\": true}, \"odd\": [\"at\"], \"zzz\": [1, {\"a\": 2}], \"aaa\": null}";

static const char dense_written[] =
    "{\"format\":\"palpate.patient/1\",\"id\":\"someone\",\"age\":50,\"duration\":\"never\","
    "\"thinner\":{\"value\":true,\"at\":\"2026-01-01\"},\"quality\":\"burning\","
    "\"goals\":{\"sleep\":true},\"odd\":[\"at\"]}\n";

START_TEST(a_copy_is_equal_and_apart)
{
    plp_facts copy;
    plp_buffer out;
    ck_assert_int_eq(plp_facts_begin(&copy, book, NULL, NULL, NULL), PALPATE_OK);
    ck_assert_int_eq(plp_facts_read(&facts, &limits, dense, strlen(dense), true, NULL), PALPATE_OK);
    ck_assert_int_eq(plp_facts_copy(&copy, &facts, NULL), PALPATE_OK);
    plp_facts_clear(&facts);
    plp_buffer_begin(&out, plp_memory_default(), 4096);
    plp_facts_put(&copy, &out);
    ck_assert_str_eq(plp_buffer_text(&out), dense_written);
    ck_assert_uint_eq(copy.ignored_count, 2);
    ck_assert_str_eq(copy.ignored[0], "aaa");
    ck_assert_uint_eq(facts.ignored_count, 0);
    plp_buffer_end(&out);
    plp_facts_end(&copy);
}
END_TEST

START_TEST(what_is_written_reads_back_the_same)
{
    plp_buffer out;
    plp_buffer_begin(&out, plp_memory_default(), 4096);
    ck_assert_int_eq(
        plp_facts_read(&facts, &limits, dense_written, strlen(dense_written), false, NULL),
        PALPATE_OK);
    plp_facts_put(&facts, &out);
    ck_assert_str_eq(plp_buffer_text(&out), dense_written);
    plp_buffer_end(&out);
}
END_TEST

START_TEST(a_failed_reading_leaves_nothing)
{
    static const char broken[] =
        "{\"id\": \"x\", \"pain\": 3, \"goals\": [\"sleep\"], \"quality\": 7}";
    palpate_error error = PALPATE_ERROR_INIT;
    ck_assert_int_eq(plp_facts_read(&facts, &limits, broken, strlen(broken), false, &error),
                     PALPATE_E_TYPE);
    for (uint32_t i = 0; i < book->facts_count; i++)
        ck_assert_int_eq(facts.values[i].knowledge, PLP_UNKNOWN);
    ck_assert_ptr_null(facts.id);
    expect_value("goals", "null");
}
END_TEST

START_TEST(a_bad_date_of_the_plan_is_refused)
{
    plp_facts other;
    palpate_request request = PALPATE_REQUEST_INIT;
    palpate_error error = PALPATE_ERROR_INIT;
    request.as_of = "2026-13-01";
    ck_assert_int_eq(plp_facts_begin(&other, book, NULL, &request, &error), PALPATE_E_USAGE);
    ck_assert_str_eq(error.code, "bad_date");
    plp_facts_end(&other);
}
END_TEST

/* No value of a patient is ever in a message. */
START_TEST(errors_do_not_tell_values)
{
    static const char *const texts[] = {
        "{\"pain\": 8675309}",
        "{\"quality\": \"secret8675309\"}",
        "{\"goals\": [\"secret8675309\"]}",
        "{\"thinner\": \"secret8675309\"}",
        "{\"duration\": {\"value\": 1, \"unit\": \"secret8675309\"}}",
        "{\"thinner\": {\"value\": true, \"at\": \"secret8675309\"}}",
        "{\"id\": 8675309}",
        "{\"falls\": 3.8675309}",
    };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        palpate_error error = PALPATE_ERROR_INIT;
        ck_assert_int_ne(plp_facts_read(&facts, &limits, texts[i], strlen(texts[i]), false, &error),
                         PALPATE_OK);
        ck_assert_ptr_null(strstr(error.detail, "8675309"));
        ck_assert_ptr_null(strstr(error.hint, "8675309"));
        ck_assert_ptr_null(strstr(error.place.pointer, "8675309"));
    }
}
END_TEST

/* ---- starving
 * ---------------------------------------------------------------------------------------------------
 */

static palpate_status read_copy_set(const palpate_allocator *memory)
{
    plp_facts first, second;
    palpate_request request = PALPATE_REQUEST_INIT;
    request.as_of = "2026-01-02";
    palpate_status status = plp_facts_begin(&first, book, memory, &request, NULL);
    if (status != PALPATE_OK)
        return status;
    status = plp_facts_begin(&second, book, memory, NULL, NULL);
    if (status == PALPATE_OK)
        status = plp_facts_read(&first, &limits, dense, strlen(dense), true, NULL);
    if (status == PALPATE_OK)
        status = plp_facts_copy(&second, &first, NULL);
    if (status == PALPATE_OK)
        status = plp_facts_set(&second, &limits, "goals", "[\"relief\"]", NULL);
    plp_facts_end(&first);
    plp_facts_end(&second);
    return status;
}

START_TEST(every_refused_allocation_is_survived)
{
    for (long n = 0;; n++) {
        starve_hunger hunger;
        palpate_allocator memory = starve_allocator(&hunger, n);
        palpate_status status = read_copy_set(&memory);
        ck_assert_int_eq(hunger.blocks_held, 0);
        ck_assert_int_eq(hunger.wrong_sizes, 0);
        if (status == PALPATE_OK) {
            ck_assert_int_gt(n, 8);
            break;
        }
        ck_assert_int_eq(status, PALPATE_E_NOMEM);
    }
}
END_TEST

/* Once warm, what is asked of the allocator does not depend on how many facts there are. */
START_TEST(warm_reading_allocates_nothing_per_fact)
{
    starve_hunger hunger;
    palpate_allocator memory = starve_allocator(&hunger, STARVE_NEVER);
    static const char one[] = "{\"id\": \"a\", \"pain\": 1}";
    static const char many[] =
        "{\"id\": \"b\", \"pain\": 1, \"age\": 3, \"falls\": 2, \"goals\": [\"sleep\"],"
        "\"quality\": \"ache\", \"thinner\": true, \"duration\": 7, \"odd\": [\"at\"]}";
    plp_facts warm;
    ck_assert_int_eq(plp_facts_begin(&warm, book, &memory, NULL, NULL), PALPATE_OK);
    ck_assert_int_eq(plp_facts_read(&warm, &limits, many, strlen(many), false, NULL), PALPATE_OK);
    long before = hunger.requests;
    ck_assert_int_eq(plp_facts_read(&warm, &limits, one, strlen(one), false, NULL), PALPATE_OK);
    long for_one = hunger.requests - before;
    before = hunger.requests;
    ck_assert_int_eq(plp_facts_read(&warm, &limits, many, strlen(many), false, NULL), PALPATE_OK);
    ck_assert_int_le(hunger.requests - before, for_one + 1);
    plp_facts_end(&warm);
}
END_TEST

Suite *facts_suite(void)
{
    Suite *suite = suite_create("facts");
    TCase *tc = tcase_create("facts");
    tcase_add_checked_fixture(tc, open_all, close_all);
    tcase_add_loop_test(tc, setting_holds, 0, (int)(sizeof settings / sizeof settings[0]));
    tcase_add_test(tc, a_refused_value_changes_nothing);
    tcase_add_test(tc, a_value_replaces_the_one_before);
    tcase_add_test(tc, every_day_is_printed_as_it_is_read);
    tcase_add_test(tc, a_copy_is_equal_and_apart);
    tcase_add_test(tc, what_is_written_reads_back_the_same);
    tcase_add_test(tc, a_failed_reading_leaves_nothing);
    tcase_add_test(tc, a_bad_date_of_the_plan_is_refused);
    tcase_add_test(tc, errors_do_not_tell_values);
    tcase_add_test(tc, every_refused_allocation_is_survived);
    tcase_add_test(tc, warm_reading_allocates_nothing_per_fact);
    suite_add_tcase(suite, tc);
    return suite;
}
