/* SPDX-License-Identifier: MIT */
/* The engine and an independent reading of the same rules agree, on rules and patients by chance.
 * PALPATE_ORACLE_BOOKS=n in the environment runs more; the default is 1000 books with 100 patients
 * each.
 */
#include <check.h>
#include <stdlib.h>
#include "evaluate/patients.h"
#include "oracle.h"

#define PATIENTS 100

Suite *oracle_suite(void);

static uint64_t books(void)
{
    const char *wanted = getenv("PALPATE_ORACLE_BOOKS");
    return wanted ? strtoull(wanted, NULL, 10) : 1000;
}

typedef struct bench {
    plp_program *program;
    plp_decision *decision;
    plp_facts facts;
} bench;

static bool decimals(uint64_t seed)
{
    return seed % 2 == 0;
}

/* Numbers in tenths, which sums and products of doubles miss by a little. */
static void give_tenths(plp_facts *facts, book_chance *chance)
{
    for (uint32_t fact = 0; fact < BOOK_FACTS; fact++) {
        plp_given given = {.fact = fact, .kind = PLP_GIVEN_NUMBER};
        given.number = book_pick(chance, 201) / 10.0;
        if (facts->book->facts[fact].type == PLP_NUMBER &&
            facts->values[fact].knowledge == PLP_KNOWN)
            plp_facts_give(facts, &given);
    }
}

static void begin(bench *b, uint64_t seed, book_chance *chance)
{
    const palpate_allocator *memory = plp_memory_default();
    plp_limits limits = plp_limits_default();
    *chance = book_chance_of(seed);
    plp_rulebook *book = book_new(memory);
    ck_assert(decimals(seed) ? book_fill_decimals(book, chance) : book_fill(book, chance));
    ck_assert_int_eq(plp_program_new(memory, &limits, book, &b->program, NULL), PALPATE_OK);
    ck_assert_int_eq(plp_decision_new(b->program, memory, &b->decision, NULL), PALPATE_OK);
    ck_assert_int_eq(plp_facts_begin(&b->facts, plp_program_book(b->program), memory, NULL, NULL),
                     PALPATE_OK);
}

static void end(bench *b)
{
    plp_facts_end(&b->facts);
    plp_decision_free(b->decision);
    plp_program_free(b->program);
}

static void agree(const bench *b, uint64_t seed, uint32_t patient, bool grant_all)
{
    plp_decide_options options = {.grant_all = grant_all};
    ck_assert_int_eq(plp_decide(b->decision, &b->facts, &options, NULL), PALPATE_OK);
    const char *what =
        oracle_disagrees(plp_program_book(b->program), &b->facts, b->decision, grant_all);
    ck_assert_msg(what == NULL, "book %llu, patient %u, grant_all %d: %s", (unsigned long long)seed,
                  patient, grant_all, what ? what : "");
}

START_TEST(the_engine_agrees_with_an_independent_reading)
{
    for (uint64_t seed = 1; seed <= books(); seed++) {
        bench b;
        book_chance chance;
        begin(&b, seed, &chance);
        for (uint32_t patient = 0; patient < PATIENTS; patient++) {
            patient_fill(&b.facts, patient % 10, &chance);
            if (decimals(seed))
                give_tenths(&b.facts, &chance);
            agree(&b, seed, patient, patient % 8 == 7);
        }
        end(&b);
    }
}
END_TEST

/* Unknown is not no: while a fact of the safety screen is unknown, the plan is never milder than
 * provisional, or than the mildest plan that an answer would give. */
START_TEST(an_unknown_safety_fact_never_makes_a_plan_milder)
{
    for (uint64_t seed = 1; seed <= books() / 10; seed++) {
        bench b;
        book_chance chance;
        begin(&b, seed, &chance);
        for (uint32_t patient = 0; patient < 10; patient++) {
            for (uint32_t fact = 0; fact < BOOK_FACTS; fact++) {
                if (!b.facts.book->facts[fact].safety || b.facts.book->facts[fact].asked_when)
                    continue;
                patient_fill(&b.facts, 3, &chance);
                plp_facts_unset(&b.facts, fact);
                ck_assert_int_eq(plp_decide(b.decision, &b.facts, NULL, NULL), PALPATE_OK);
                ck_assert_int_ge(b.decision->disposition, PLP_PROVISIONAL);
            }
        }
        end(&b);
    }
}
END_TEST

Suite *oracle_suite(void)
{
    Suite *suite = suite_create("oracle");
    TCase *tests = tcase_create("oracle");
    tcase_set_timeout(tests, 3600);
    tcase_add_test(tests, the_engine_agrees_with_an_independent_reading);
    tcase_add_test(tests, an_unknown_safety_fact_never_makes_a_plan_milder);
    suite_add_tcase(suite, tests);
    return suite;
}
