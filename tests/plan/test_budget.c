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

/* So many rules, none of which fires. */
static void put_rules(unsigned first, unsigned count, plp_buffer *text)
{
    plp_buffer_puts(text, "phase \"advice\"\n");
    for (unsigned i = first; i < first + count; i++)
        plp_buffer_printf(text,
                          "rule \"more-%u\" { title = \"t\", when = all { age:above(%u), "
                          "age:below(%u) }, plan = { note \"n\" }, because = \"b\", grade = "
                          "\"low\", sources = { \"S\" }, checked = \"2026-11\" }\n",
                          i, 40 + i % 50, 60 + i % 50);
}

static spent spend_with(unsigned rules)
{
    starve_hunger hunger;
    palpate_allocator memory = starve_allocator(&hunger, STARVE_NEVER);
    palpate_engine *engine = NULL;
    plp_buffer text;
    plp_buffer_begin(&text, plp_memory_default(), 1 << 22);
    put_rules(0, rules, &text);
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

#define MORE_FILES 8
#define RULES_EACH 500

static palpate_engine *open_many(const palpate_allocator *memory, const char *languages,
                                 const char *translation)
{
    palpate_layer layer = small_pack_layer();
    palpate_rule_text texts[MORE_FILES + 16];
    palpate_options options = PALPATE_OPTIONS_INIT;
    palpate_engine *engine = NULL;
    plp_buffer more[MORE_FILES];
    memcpy(texts, layer.texts, layer.text_count * sizeof *texts);
    for (unsigned i = 0; i < MORE_FILES; i++) {
        static const char *const names[MORE_FILES] = {"1.lua", "2.lua", "3.lua", "4.lua",
                                                      "5.lua", "6.lua", "7.lua", "8.lua"};
        plp_buffer_begin(&more[i], plp_memory_default(), 1 << 22);
        put_rules(i * RULES_EACH, RULES_EACH, &more[i]);
        texts[layer.text_count++] =
            (palpate_rule_text){names[i], plp_buffer_text(&more[i]), more[i].length};
    }
    if (translation != NULL)
        texts[layer.text_count++] =
            (palpate_rule_text){"languages/es/x.lua", translation, strlen(translation)};
    layer.texts = texts;
    options.layers = &layer;
    options.layer_count = 1;
    options.allocator = memory;
    options.languages = languages;
    ck_assert_int_eq(palpate_engine_open(&options, &engine, NULL, NULL), PALPATE_OK);
    for (unsigned i = 0; i < MORE_FILES; i++)
        plp_buffer_end(&more[i]);
    return engine;
}

/* What opening many rules takes at most. */
static long most_of(const char *languages, const char *translation)
{
    starve_hunger hunger;
    palpate_allocator memory = starve_allocator(&hunger, STARVE_NEVER);
    palpate_engine *engine = open_many(&memory, languages, translation);
    palpate_engine_free(engine);
    return hunger.bytes_most;
}

/* What is missing in a language is a mark, not a record: most of what there is may be missing. */
START_TEST(what_is_missing_in_a_language_takes_next_to_nothing)
{
    long own = most_of("", NULL), all = most_of(NULL, NULL);
    long translated =
        most_of(NULL, "translate \"es\" { reviewed = false, by = \"b\", on = "
                      "\"2026-11-21\", techniques = { calm = { title = \"CALMA\" } } }");
    /* Memory is taken in pieces of 256 KiB, of which the last is not full. */
    long room = MORE_FILES * RULES_EACH * 16L + 2 * 262144L;
    ck_assert_int_le(all - own, room);
    ck_assert_int_le(translated - own, room);
}
END_TEST

Suite *budget_suite(void)
{
    Suite *suite = suite_create("budget");
    TCase *tc = tcase_create("budget");
    tcase_add_test(tc, a_plan_keeps_to_its_budget);
    tcase_add_test(tc, the_number_of_rules_does_not_matter);
    tcase_add_test(tc, what_is_missing_in_a_language_takes_next_to_nothing);
    suite_add_tcase(suite, tc);
    return suite;
}
