/* SPDX-License-Identifier: MIT */
/* What a plan takes of memory: how often it asks, and how much it holds at most. palpate.h tells
 * the figures of the shipped rules; that the number of rules does not matter is seen on a small
 * pack.
 */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "paths.h"
#include "plan_maker.h"
#include "small_pack.h"
#include "starve.h"

Suite *budget_suite(void);

/* What palpate.h promises of a warm plan with the shipped rules. */
#define MOST_REQUESTS 24
#define MOST_BYTES (256L * 1024)

typedef struct spent {
    long requests, bytes; /* asked for; held at most, above what the engine holds */
} spent;

/* A plan from JSON to JSON; what is written goes elsewhere. */
static spent spend(palpate_engine *engine, starve_hunger *hunger, const char *patient,
                   plp_buffer *out)
{
    palpate_plan *plan = NULL;
    long requests = hunger->requests, held = hunger->bytes_held;
    hunger->bytes_most = held;
    out->length = 0;
    ck_assert_int_eq(palpate_plan_json(engine, patient, strlen(patient), NULL, &plan, NULL),
                     PALPATE_OK);
    ck_assert_int_eq(palpate_plan_write(plan, PALPATE_FORMAT_JSON, NULL, sink_write, out, NULL),
                     PALPATE_OK);
    palpate_plan_free(plan);
    return (spent){hunger->requests - requests, hunger->bytes_most - held};
}

/* The second plan of a kind is warm: what the first one made is kept by the engine. */
static spent spend_warm(palpate_engine *engine, starve_hunger *hunger, const char *patient)
{
    plp_buffer out;
    plp_buffer_begin(&out, plp_memory_default(), 1 << 24);
    spend(engine, hunger, patient, &out);
    long held = hunger->bytes_held;
    spent warm = spend(engine, hunger, patient, &out);
    ck_assert_int_eq(hunger->bytes_held, held); /* and a warm one leaves nothing more behind */
    plp_buffer_end(&out);
    return warm;
}

START_TEST(a_plan_keeps_to_its_budget)
{
    char path[4096];
    starve_hunger hunger;
    palpate_allocator memory = starve_allocator(&hunger, STARVE_NEVER);
    palpate_layer layer = {.directory = source_path(path, sizeof path, "rules")};
    palpate_options options = PALPATE_OPTIONS_INIT;
    palpate_engine *engine = NULL;
    options.layers = &layer;
    options.layer_count = 1;
    options.allocator = &memory;
    options.skip_tests = true;
    ck_assert_int_eq(palpate_engine_open(&options, &engine, NULL, NULL), PALPATE_OK);
    test_cases examples = cases_open("examples/patients");
    for (size_t i = 0; i < examples.count; i++) {
        plp_buffer patient;
        plp_buffer_begin(&patient, plp_memory_default(), 1 << 20);
        json_put(examples.at[i].tree, &patient);
        spent one = spend_warm(engine, &hunger, plp_buffer_text(&patient));
        ck_assert_msg(one.requests <= MOST_REQUESTS, "%s: %ld requests", examples.at[i].name,
                      one.requests);
        ck_assert_msg(one.bytes <= MOST_BYTES, "%s: %ld bytes", examples.at[i].name, one.bytes);
        plp_buffer_end(&patient);
    }
    cases_close(&examples);
    palpate_engine_free(engine);
    ck_assert_int_eq(hunger.blocks_held, 0);
}
END_TEST

/* The small pack with so many rules more, none of which fires. */
static spent spend_with(unsigned rules)
{
    starve_hunger hunger;
    palpate_allocator memory = starve_allocator(&hunger, STARVE_NEVER);
    palpate_engine *engine = NULL;
    plp_buffer text;
    plp_buffer_begin(&text, plp_memory_default(), 1 << 22);
    plp_buffer_puts(&text, "phase \"advice\"\n");
    for (unsigned i = 0; i < rules; i++)
        plp_buffer_printf(&text,
                          "rule \"more-%u\" { title = \"t\", when = all { age:above(%u), "
                          "age:below(%u) }, plan = { note \"n\" }, because = \"b\", grade = "
                          "\"low\", sources = { \"S\" }, checked = \"2026-11\" }\n",
                          i, 40 + i % 50, 60 + i % 50);
    ck_assert_int_eq(small_pack_open(&memory, plp_buffer_text(&text), &engine), PALPATE_OK);
    plp_buffer_end(&text);
    spent warm = spend_warm(engine, &hunger, "{ \"age\": 30 }");
    palpate_engine_free(engine);
    ck_assert_int_eq(hunger.blocks_held, 0);
    return warm;
}

START_TEST(the_number_of_rules_does_not_matter)
{
    spent few = spend_with(20), many = spend_with(400);
    ck_assert_int_eq(few.requests, many.requests);
    ck_assert_int_eq(few.bytes, many.bytes);
}
END_TEST

Suite *budget_suite(void)
{
    Suite *suite = suite_create("budget");
    TCase *tc = tcase_create("budget");
    tcase_add_test(tc, a_plan_keeps_to_its_budget);
    tcase_add_test(tc, the_number_of_rules_does_not_matter);
    suite_add_tcase(suite, tc);
    return suite;
}
