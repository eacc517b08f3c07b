/* SPDX-License-Identifier: MIT */
/* Memory: every refusal is survived, and what is warm asks for nothing. */
#include <check.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include "book.h"
#include "evaluate/patients.h"
#include "engine.h"
#include "small_pack.h"
#include "starve.h"

Suite *decision_suite(void);

static const char patient[] = "{\"id\":\"p\",\"thinner\":true,\"age\":70,\"pain\":6,\"pressure\":"
                              "\"firm\",\"wanted\":[\"deep\"]}";

/* Compile a rulebook and decide about one patient, with memory that may be refused. */
static palpate_status compile_and_decide(const palpate_allocator *memory, uint64_t seed)
{
    plp_limits limits = plp_limits_default();
    book_chance chance = book_chance_of(seed);
    plp_rulebook *book = book_new(plp_memory_default());
    ck_assert(book_fill(book, &chance));
    plp_program *program = NULL;
    plp_decision *decision = NULL;
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_status status = plp_program_new(memory, &limits, book, &program, &error);
    if (status == PALPATE_OK)
        status = plp_decision_new(program, memory, &decision, &error);
    if (status == PALPATE_OK) {
        plp_facts facts;
        ck_assert_int_eq(plp_facts_begin(&facts, book, plp_memory_default(), NULL, NULL),
                         PALPATE_OK);
        patient_fill(&facts, 3, &chance);
        status = plp_decide(decision, &facts, NULL, &error);
        plp_facts_end(&facts);
    }
    ck_assert_int_eq(error.status, status);
    plp_decision_free(decision);
    plp_program_free(program);
    return status;
}

START_TEST(every_refusal_of_memory_is_survived)
{
    for (uint64_t seed = 1; seed <= 3; seed++)
        for (long n = 0;; n++) {
            starve_hunger hunger;
            palpate_allocator memory = starve_allocator(&hunger, n);
            palpate_status status = compile_and_decide(&memory, seed);
            ck_assert_int_eq(hunger.blocks_held, 0);
            ck_assert_int_eq(hunger.wrong_sizes, 0);
            if (status == PALPATE_OK)
                break;
            ck_assert_int_eq(status, PALPATE_E_NOMEM);
        }
}
END_TEST

START_TEST(a_starved_decision_can_be_used_again)
{
    starve_hunger hunger;
    palpate_allocator memory = starve_allocator(&hunger, STARVE_NEVER);
    plp_limits limits = plp_limits_default();
    book_chance chance = book_chance_of(7);
    plp_rulebook *book = book_new(plp_memory_default());
    ck_assert(book_fill(book, &chance));
    plp_program *program = NULL;
    plp_decision *decision = NULL;
    plp_facts facts;
    ck_assert_int_eq(plp_program_new(plp_memory_default(), &limits, book, &program, NULL),
                     PALPATE_OK);
    ck_assert_int_eq(plp_decision_new(program, &memory, &decision, NULL), PALPATE_OK);
    ck_assert_int_eq(plp_facts_begin(&facts, book, plp_memory_default(), NULL, NULL), PALPATE_OK);
    patient_fill(&facts, 2, &chance);
    hunger.refused = hunger.requests; /* the effects */
    ck_assert_int_eq(plp_decide(decision, &facts, NULL, NULL), PALPATE_E_NOMEM);
    ck_assert_int_eq(plp_decide(decision, &facts, NULL, NULL), PALPATE_OK);
    ck_assert_uint_gt(decision->effect_count, 0);
    plp_facts_end(&facts);
    plp_decision_free(decision);
    plp_program_free(program);
    ck_assert_int_eq(hunger.blocks_held, 0);
}
END_TEST

START_TEST(a_warm_decision_allocates_nothing)
{
    starve_hunger hunger;
    palpate_allocator memory = starve_allocator(&hunger, STARVE_NEVER);
    plp_limits limits = plp_limits_default();
    book_chance chance = book_chance_of(11);
    plp_rulebook *book = book_new(&memory);
    ck_assert(book_fill(book, &chance));
    plp_program *program = NULL;
    plp_decision *decision = NULL;
    plp_facts facts;
    ck_assert_int_eq(plp_program_new(&memory, &limits, book, &program, NULL), PALPATE_OK);
    ck_assert_int_eq(plp_decision_new(program, &memory, &decision, NULL), PALPATE_OK);
    ck_assert_int_eq(plp_facts_begin(&facts, book, &memory, NULL, NULL), PALPATE_OK);
    for (int round = 0; round < 2; round++) {
        chance = book_chance_of(12);
        long requests = hunger.requests;
        for (uint32_t i = 0; i < 200; i++) {
            patient_fill(&facts, i % 6, &chance);
            ck_assert_int_eq(plp_decide(decision, &facts, NULL, NULL), PALPATE_OK);
        }
        if (round == 1)
            ck_assert_int_eq(hunger.requests, requests);
    }
    plp_facts_end(&facts);
    plp_decision_free(decision);
    plp_program_free(program);
    ck_assert_int_eq(hunger.blocks_held, 0);
}
END_TEST

/* ---- the same through the public door ---- */

static bool swallow(void *context, const char *bytes, size_t length)
{
    (void)bytes;
    *(size_t *)context += length;
    return true;
}

static palpate_status open_and_plan(const palpate_allocator *memory)
{
    palpate_engine *engine = NULL;
    palpate_plan *plan = NULL;
    size_t written = 0;
    palpate_status status = small_pack_open(memory, NULL, &engine);
    if (status == PALPATE_OK)
        status = palpate_plan_json(engine, patient, strlen(patient), NULL, &plan, NULL);
    if (status == PALPATE_OK)
        status = palpate_plan_write(plan, PALPATE_FORMAT_JSON, NULL, swallow, &written, NULL);
    ck_assert(status != PALPATE_OK || written > 0);
    palpate_plan_free(plan);
    palpate_engine_free(engine);
    return status;
}

/* Loading has its own test; here every seventh refusal is enough. */
START_TEST(a_starved_plan_leaves_nothing_behind)
{
    for (long n = 0;; n += 7) {
        starve_hunger hunger;
        palpate_allocator memory = starve_allocator(&hunger, n);
        palpate_status status = open_and_plan(&memory);
        ck_assert_int_eq(hunger.blocks_held, 0);
        if (status == PALPATE_OK)
            break;
        ck_assert_int_eq(status, PALPATE_E_NOMEM);
    }
}
END_TEST

START_TEST(a_warm_plan_needs_as_much_memory_with_more_rules)
{
    long requests[2];
    char more[20000] = "phase \"safety\"\n";
    for (int i = 0; i < 100; i++) {
        char rule[200];
        snprintf(rule, sizeof rule,
                 "rule \"more-%d\" { title = \"T\", when = age:above(%d), plan = { note \"N\" }, "
                 "because = \"W.\", grade = "
                 "\"project\", sources = { \"S\" }, checked = \"2026-11\" }\n",
                 i, i % 60);
        strcat(more, rule);
    }
    for (int with_more = 0; with_more < 2; with_more++) {
        starve_hunger hunger;
        palpate_allocator memory = starve_allocator(&hunger, STARVE_NEVER);
        palpate_engine *engine = NULL;
        palpate_plan *plan = NULL;
        ck_assert_int_eq(small_pack_open(&memory, with_more ? more : NULL, &engine), PALPATE_OK);
        for (int i = 0; i < 3; i++) {
            requests[with_more] = hunger.requests;
            ck_assert_int_eq(palpate_plan_json(engine, patient, strlen(patient), NULL, &plan, NULL),
                             PALPATE_OK);
            palpate_plan_free(plan);
        }
        requests[with_more] = hunger.requests - requests[with_more];
        palpate_engine_free(engine);
        ck_assert_int_eq(hunger.blocks_held, 0);
    }
    ck_assert_int_eq(requests[0], requests[1]);
    ck_assert_int_le(requests[1], 8); /* the reader of JSON */
}
END_TEST

START_TEST(misuse_is_an_error_with_a_status)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_engine *engine = small_pack_engine(NULL), *none = engine;
    palpate_options options = PALPATE_OPTIONS_INIT;
    palpate_request request = {.size = 3};
    palpate_patient *made = NULL;
    palpate_plan *plan = NULL;
    ck_assert_int_eq(palpate_engine_open(&options, &none, NULL, &error), PALPATE_E_USAGE);
    ck_assert_ptr_null(none);
    ck_assert_int_eq(palpate_engine_open(NULL, &none, NULL, NULL), PALPATE_E_USAGE);
    ck_assert_int_eq(palpate_patient_new(NULL, NULL, &made, NULL), PALPATE_E_USAGE);
    ck_assert_int_eq(palpate_patient_new(engine, &request, &made, NULL), PALPATE_E_USAGE);
    ck_assert_ptr_null(made);
    ck_assert_int_eq(palpate_plan_json(engine, NULL, 5, NULL, &plan, NULL), PALPATE_E_USAGE);
    ck_assert_int_eq(palpate_plan_patient(NULL, &plan, NULL), PALPATE_E_USAGE);
    ck_assert_int_eq(palpate_plan_write(NULL, PALPATE_FORMAT_JSON, NULL, swallow, NULL, NULL),
                     PALPATE_E_USAGE);
    ck_assert_int_eq(palpate_plan_json(engine, "{", 1, NULL, &plan, NULL), PALPATE_E_SYNTAX);
    ck_assert_ptr_null(plan);
    ck_assert_ptr_null(palpate_plan_disposition(NULL));
    ck_assert_ptr_null(palpate_plan_fired(NULL, 0));
    palpate_patient_free(NULL);
    palpate_plan_free(NULL);
    palpate_engine_free(engine);
}
END_TEST

/* A caller of an older version passes less, one of a newer version more. */
START_TEST(structs_are_taken_by_their_size)
{
    palpate_engine *engine = small_pack_engine(NULL);
    palpate_patient *made = NULL;
    struct {
        palpate_request request;
        void *later;
    } newer = {{.size = sizeof newer}, NULL};
    palpate_request older = {.size = offsetof(palpate_request, as_of), .as_of = "no date"};
    ck_assert_int_eq(palpate_patient_new(engine, &newer.request, &made, NULL), PALPATE_OK);
    palpate_patient_free(made);
    newer.later = &newer;
    ck_assert_int_eq(palpate_patient_new(engine, &newer.request, &made, NULL), PALPATE_E_USAGE);
    ck_assert_int_eq(palpate_patient_new(engine, &older, &made, NULL), PALPATE_OK);
    palpate_patient_free(made);
    palpate_engine_free(engine);
}
END_TEST

START_TEST(an_engine_lives_as_long_as_someone_has_it)
{
    palpate_engine *engine = small_pack_engine(NULL);
    palpate_plan *plans[20];
    for (int i = 0; i < 20; i++) /* more than the pool has slots */
        ck_assert_int_eq(palpate_plan_json(engine, patient, strlen(patient), NULL, &plans[i], NULL),
                         PALPATE_OK);
    palpate_engine_free(engine);
    ck_assert_str_eq(palpate_plan_disposition(plans[0]), palpate_plan_disposition(plans[19]));
    ck_assert_ptr_nonnull(palpate_plan_fired(plans[0], 0));
    for (int i = 0; i < 20; i++)
        palpate_plan_free(plans[i]);
}
END_TEST

Suite *decision_suite(void)
{
    Suite *suite = suite_create("decision");
    TCase *tests = tcase_create("decision");
    tcase_set_timeout(tests, 120);
    tcase_add_test(tests, every_refusal_of_memory_is_survived);
    tcase_add_test(tests, a_starved_decision_can_be_used_again);
    tcase_add_test(tests, a_warm_decision_allocates_nothing);
    tcase_add_test(tests, a_starved_plan_leaves_nothing_behind);
    tcase_add_test(tests, a_warm_plan_needs_as_much_memory_with_more_rules);
    tcase_add_test(tests, misuse_is_an_error_with_a_status);
    tcase_add_test(tests, structs_are_taken_by_their_size);
    tcase_add_test(tests, an_engine_lives_as_long_as_someone_has_it);
    suite_add_tcase(suite, tests);
    return suite;
}
