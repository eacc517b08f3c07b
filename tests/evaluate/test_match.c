/* SPDX-License-Identifier: MIT */
/* The quick ways to the rules that fire find the same rules as whole decisions do. */
#include "evaluate/match.h"

#include <check.h>
#include <stdio.h>
#include <string.h>
#include "evaluate/patients.h"
#include "program/compiled.h"
#include "small_pack.h"
#include "starve.h"

Suite *match_suite(void);

#define BOOKS 400
#define PATIENTS 70 /* a block and some */

typedef struct expected {
    uint32_t rules[PATIENTS][256];
    uint32_t counts[PATIENTS];
    uint64_t seed;
    const char *way;
    uint32_t first;
} expected;

static void check_fired(const expected *wanted, uint32_t patient, const uint32_t *rules,
                        uint32_t count)
{
    bool same = count == wanted->counts[patient] &&
                memcmp(rules, wanted->rules[patient], count * sizeof *rules) == 0;
    ck_assert_msg(same, "book %llu, patient %u: %s finds %u rules, a decision %u",
                  (unsigned long long)wanted->seed, patient, wanted->way, count,
                  wanted->counts[patient]);
}

static bool check_of_block(void *context, uint32_t patient, const uint32_t *rules, uint32_t count)
{
    const expected *wanted = context;
    check_fired(wanted, wanted->first + patient, rules, count);
    return true;
}

/* Rules of the safety phase cannot ask for the plan so far: without the others, columns are used.
 */
static void keep_first_phase(plp_rulebook *book)
{
    book->rules_count = book->phase_begin[1];
    for (uint32_t phase = 2; phase <= PLP_PHASE_COUNT; phase++)
        book->phase_begin[phase] = book->rules_count;
}

static void check_matches(plp_decision *decision, const plp_facts *patients, expected *wanted)
{
    for (uint32_t p = 0; p < PATIENTS; p++) {
        ck_assert_int_eq(plp_match(decision, &patients[p], NULL), PALPATE_OK);
        check_fired(wanted, p, decision->fired, decision->fired_count);
    }
}

static void compare_ways(plp_program *program, uint64_t seed, book_chance *chance)
{
    static expected wanted;
    static plp_facts patients[PATIENTS];
    const palpate_allocator *memory = plp_memory_default();
    const plp_rulebook *book = plp_program_book(program);
    plp_decision *decision;
    plp_block *block = NULL;
    wanted.seed = seed;
    ck_assert_uint_lt(book->rules_count, 256);
    ck_assert_int_eq(plp_decision_new(program, memory, &decision, NULL), PALPATE_OK);
    for (uint32_t p = 0; p < PATIENTS; p++) {
        ck_assert_int_eq(plp_facts_begin(&patients[p], book, memory, NULL, NULL), PALPATE_OK);
        patient_fill(&patients[p], p % 10, chance);
        ck_assert_int_eq(plp_decide(decision, &patients[p], NULL, NULL), PALPATE_OK);
        wanted.counts[p] = decision->fired_count;
        memcpy(wanted.rules[p], decision->fired, decision->fired_count * sizeof(uint32_t));
    }
    wanted.way = "a match by the sieve";
    check_matches(decision, patients, &wanted);
    wanted.way = "a match by lists";
    program->sieve.words = 0; /* as in a rule set too large for one */
    check_matches(decision, patients, &wanted);
    wanted.way = "a block";
    for (uint32_t p = 0; p < PATIENTS; p += PLP_BLOCK_MOST) {
        wanted.first = p;
        uint32_t rest = PATIENTS - p;
        ck_assert_int_eq(plp_block_match(decision, &block, patients + p,
                                         rest < PLP_BLOCK_MOST ? rest : PLP_BLOCK_MOST,
                                         check_of_block, &wanted, NULL),
                         PALPATE_OK);
    }
    for (uint32_t p = 0; p < PATIENTS; p++)
        plp_facts_end(&patients[p]);
    plp_block_free(block);
    plp_decision_free(decision);
}

static void compare_books(bool first_phase)
{
    plp_limits limits = plp_limits_default();
    uint32_t usable = 0;
    for (uint64_t seed = 1; seed <= BOOKS; seed++) {
        book_chance chance = book_chance_of(seed);
        plp_program *program;
        plp_rulebook *book = book_new(plp_memory_default());
        ck_assert(book_fill(book, &chance));
        if (first_phase)
            keep_first_phase(book);
        ck_assert_int_eq(plp_program_new(plp_memory_default(), &limits, book, &program, NULL),
                         PALPATE_OK);
        usable += program->columns.usable;
        if (program->columns.usable) /* and then a sieve, if there are rules */
            ck_assert(program->sieve.words > 0 || book->rules_count == 0);
        compare_ways(program, seed, &chance);
        plp_program_free(program);
    }
    if (first_phase)
        ck_assert_uint_eq(usable, BOOKS);
}

START_TEST(matches_find_the_rules_that_decisions_fire)
{
    compare_books(true);
}
END_TEST

START_TEST(rules_that_ask_for_the_plan_so_far_are_decided_whole)
{
    compare_books(false);
}
END_TEST

/* ---- the public door ---- */

START_TEST(a_cohort_finds_what_plans_fire)
{
    static const char *const texts[] = {
        "{\"id\":\"a\",\"thinner\":true,\"pain\":3}", "{\"pain\":9,\"numb\":true}", "{}",
        "{\"id\":\"d\",\"age\":70,\"surgery\":3,\"pressure\":\"firm\",\"pain\":2}"};
    palpate_engine *engine = small_pack_engine(NULL);
    palpate_cohort *cohort;
    size_t count;
    ck_assert_int_eq(palpate_cohort_new(engine, NULL, &cohort, NULL), PALPATE_OK);
    for (int round = 0; round < 2; round++) {
        for (size_t i = 0; i < 20; i++)
            ck_assert_int_eq(palpate_cohort_add(cohort, texts[i % 4], strlen(texts[i % 4]), NULL),
                             PALPATE_OK);
        ck_assert_ptr_null(palpate_cohort_fired(cohort, 0, &count));
        ck_assert_uint_eq(count, 0);
        ck_assert_int_eq(palpate_cohort_match(cohort, NULL), PALPATE_OK);
        ck_assert_uint_eq(palpate_cohort_count(cohort), 20);
        for (size_t i = 0; i < 20; i++) {
            palpate_plan *plan;
            const uint32_t *fired = palpate_cohort_fired(cohort, i, &count);
            ck_assert_int_eq(
                palpate_plan_json(engine, texts[i % 4], strlen(texts[i % 4]), NULL, &plan, NULL),
                PALPATE_OK);
            for (size_t r = 0; r < count; r++)
                ck_assert_str_eq(palpate_engine_id(engine, "rule", fired[r]),
                                 palpate_plan_fired(plan, r));
            ck_assert_ptr_null(palpate_plan_fired(plan, count));
            ck_assert_pstr_eq(palpate_cohort_id(cohort, i), palpate_plan_id(plan));
            palpate_plan_free(plan);
        }
        ck_assert_ptr_null(palpate_cohort_fired(cohort, 20, &count));
        ck_assert_ptr_null(palpate_cohort_id(cohort, 20));
        palpate_cohort_clear(cohort);
        ck_assert_uint_eq(palpate_cohort_count(cohort), 0);
    }
    palpate_cohort_free(cohort);
    palpate_engine_free(engine);
}
END_TEST

START_TEST(a_patient_that_is_refused_is_not_in_the_cohort)
{
    palpate_engine *engine = small_pack_engine(NULL);
    palpate_cohort *cohort;
    palpate_error error = PALPATE_ERROR_INIT;
    ck_assert_int_eq(palpate_cohort_new(engine, NULL, &cohort, NULL), PALPATE_OK);
    ck_assert_int_eq(palpate_cohort_add(cohort, "{\"pian\":3}", 10, &error), PALPATE_E_UNKNOWN);
    ck_assert_str_eq(error.place.pointer, "/pian");
    ck_assert_int_eq(palpate_cohort_add(cohort, "{\"pain\":3}", 10, NULL), PALPATE_OK);
    ck_assert_int_eq(palpate_cohort_add(cohort, "{\"pain\":", 8, NULL), PALPATE_E_SYNTAX);
    ck_assert_uint_eq(palpate_cohort_count(cohort), 1);
    for (size_t i = 1; i < PALPATE_COHORT_MOST; i++)
        ck_assert_int_eq(palpate_cohort_add(cohort, "{}", 2, NULL), PALPATE_OK);
    ck_assert_int_eq(palpate_cohort_add(cohort, "{}", 2, &error), PALPATE_E_LIMIT);
    ck_assert_int_eq(palpate_cohort_match(cohort, NULL), PALPATE_OK);
    palpate_cohort_free(cohort);
    palpate_engine_free(engine);
}
END_TEST

START_TEST(a_cohort_refuses_wrong_calls)
{
    palpate_engine *engine = small_pack_engine(NULL);
    palpate_cohort *cohort;
    palpate_request request = PALPATE_REQUEST_INIT;
    request.as_of = "yesterday";
    ck_assert_int_eq(palpate_cohort_new(engine, &request, &cohort, NULL), PALPATE_E_USAGE);
    ck_assert_ptr_null(cohort);
    ck_assert_int_eq(palpate_cohort_new(NULL, NULL, &cohort, NULL), PALPATE_E_USAGE);
    ck_assert_int_eq(palpate_cohort_add(NULL, "{}", 2, NULL), PALPATE_E_USAGE);
    ck_assert_int_eq(palpate_cohort_match(NULL, NULL), PALPATE_E_USAGE);
    palpate_cohort_clear(NULL);
    palpate_cohort_free(NULL);
    palpate_engine_free(engine);
}
END_TEST

static palpate_status match_once(const palpate_allocator *memory)
{
    palpate_engine *engine;
    palpate_cohort *cohort = NULL;
    palpate_status status = small_pack_open(memory, NULL, &engine);
    if (status == PALPATE_OK)
        status = palpate_cohort_new(engine, NULL, &cohort, NULL);
    for (int i = 0; i < 12 && status == PALPATE_OK; i++)
        status = palpate_cohort_add(cohort, "{\"id\":\"x\",\"pain\":3}", 19, NULL);
    if (status == PALPATE_OK)
        status = palpate_cohort_match(cohort, NULL);
    palpate_cohort_free(cohort);
    palpate_engine_free(engine);
    return status;
}

START_TEST(every_refused_request_for_memory_is_survived)
{
    for (long n = 0;; n++) {
        starve_hunger hunger;
        palpate_allocator memory = starve_allocator(&hunger, n);
        palpate_status status = match_once(&memory);
        ck_assert_int_eq(hunger.blocks_held, 0);
        ck_assert_int_eq(hunger.wrong_sizes, 0);
        if (status == PALPATE_OK)
            break;
        ck_assert_int_eq(status, PALPATE_E_NOMEM);
    }
}
END_TEST

/* A pack whose rules use columns, so that a block is made too. */
static palpate_status match_block(const palpate_allocator *memory, long *requests,
                                  starve_hunger *hunger)
{
    plp_limits limits = plp_limits_default();
    book_chance chance = book_chance_of(7);
    plp_rulebook *book = book_new(memory);
    plp_program *program = NULL;
    plp_decision *decision = NULL;
    plp_block *block = NULL;
    plp_facts patients[16];
    uint32_t begun = 0;
    if (book == NULL)
        return PALPATE_E_NOMEM;
    if (!book_fill(book, &chance)) {
        plp_rulebook_free(book);
        return PALPATE_E_NOMEM;
    }
    keep_first_phase(book);
    palpate_status status = plp_program_new(memory, &limits, book, &program, NULL);
    if (status == PALPATE_OK)
        status = plp_decision_new(program, memory, &decision, NULL);
    for (; begun < 16 && status == PALPATE_OK; begun += status == PALPATE_OK) {
        status = plp_facts_begin(&patients[begun], book, memory, NULL, NULL);
        if (status == PALPATE_OK)
            patient_fill(&patients[begun], 3, &chance);
    }
    expected any = {.way = "a block"};
    for (int round = 0; round < 2 && status == PALPATE_OK; round++) {
        *requests = hunger->requests;
        for (uint32_t p = 0; p < begun && status == PALPATE_OK; p++) {
            status = plp_match(decision, &patients[p], NULL);
            any.counts[p] = decision->fired_count;
            memcpy(any.rules[p], decision->fired, decision->fired_count * sizeof(uint32_t));
        }
        if (status == PALPATE_OK)
            status = plp_block_match(decision, &block, patients, begun, check_of_block, &any, NULL);
    }
    *requests = hunger->requests - *requests; /* of the second round */
    for (uint32_t p = 0; p < begun; p++)
        plp_facts_end(&patients[p]);
    plp_block_free(block);
    plp_decision_free(decision);
    plp_program_free(program);
    return status;
}

START_TEST(columns_and_blocks_survive_too_and_a_warm_match_asks_for_nothing)
{
    for (long n = 0;; n++) {
        starve_hunger hunger;
        long requests = 0;
        palpate_allocator memory = starve_allocator(&hunger, n);
        palpate_status status = match_block(&memory, &requests, &hunger);
        ck_assert_int_eq(hunger.blocks_held, 0);
        ck_assert_int_eq(hunger.wrong_sizes, 0);
        if (status == PALPATE_OK) {
            ck_assert_int_eq(requests, 0);
            break;
        }
        ck_assert_int_eq(status, PALPATE_E_NOMEM);
    }
}
END_TEST

Suite *match_suite(void)
{
    Suite *suite = suite_create("match");
    TCase *tests = tcase_create("match");
    tcase_set_timeout(tests, 600);
    tcase_add_test(tests, matches_find_the_rules_that_decisions_fire);
    tcase_add_test(tests, rules_that_ask_for_the_plan_so_far_are_decided_whole);
    tcase_add_test(tests, a_cohort_finds_what_plans_fire);
    tcase_add_test(tests, a_patient_that_is_refused_is_not_in_the_cohort);
    tcase_add_test(tests, a_cohort_refuses_wrong_calls);
    tcase_add_test(tests, every_refused_request_for_memory_is_survived);
    tcase_add_test(tests, columns_and_blocks_survive_too_and_a_warm_match_asks_for_nothing);
    suite_add_tcase(suite, tests);
    return suite;
}
