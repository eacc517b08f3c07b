/* SPDX-License-Identifier: MIT */
/* The search that follows levers finds what trying every set of changes finds, in the same order:
 * on rules and patients by chance, for every kind of subject, in and out.
 * PALPATE_WAYS_BOOKS=n in the environment runs more; the default is 40 books.
 */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include "base/memory.h"
#include "evaluate/patients.h"
#include "explore/exhaustive.h"
#include "plan_maker.h"
#include "random_patient.h"

#define PATIENTS 3
#define EVALUATIONS_MOST 3000 /* of one question that is tried in full, with rules by chance */
#define SHIPPED_MOST 40000

Suite *ways_suite(void);

static uint64_t books(void)
{
    const char *wanted = getenv("PALPATE_WAYS_BOOKS");
    return wanted != NULL ? strtoull(wanted, NULL, 10) : 40;
}

typedef struct bench {
    plp_program *program;
    plp_decision *decision;
    plp_facts facts;
    book_chance chance;
    uint64_t seed; /* 0: the shipped rules */
    uint64_t answers, pairs, triples, none;
    uint64_t questions, shallow; /* so many were tried in full with fewer changes at once */
} bench;

/* Some facts can be changed, so that sets of three can be tried. */
static void begin(bench *b, uint64_t seed)
{
    const palpate_allocator *memory = plp_memory_default();
    plp_limits limits = plp_limits_default();
    b->chance = book_chance_of(seed);
    b->seed = seed;
    plp_rulebook *book = book_new(memory);
    ck_assert(book_fill(book, &b->chance));
    for (uint32_t f = 0; f < book->facts_count; f++)
        ((plp_fact *)book->facts)[f].changeable = book_pick(&b->chance, 3) == 0;
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

static bool same_cell(const plp_cell *a, const plp_cell *b)
{
    return a->fact == b->fact && a->kind == b->kind && a->truth == b->truth &&
           a->member == b->member && !(a->value < b->value) && !(a->value > b->value);
}

static void compare(bench *b, const plp_flip *flip, const exhaustive *all,
                    const plp_changes *changes, const plp_flip_options *options)
{
    const plp_rulebook *book = plp_program_book(b->program);
    ck_assert_msg(flip->count == all->count, "book %llu, %s %s %s: %u answers of %u",
                  (unsigned long long)b->seed, options->want_in ? "want" : "not",
                  plp_subject_kind_word(options->subject.kind),
                  plp_subject_id(book, options->subject), flip->count, all->count);
    for (uint32_t i = 0; i < flip->count; i++) {
        bool same = flip->answers[i].count == all->answers[i].count;
        for (uint32_t c = 0; same && c < flip->answers[i].count; c++)
            same = same_cell(&flip->answers[i].changes[c], &changes->at[all->answers[i].at[c]]);
        ck_assert_msg(same, "book %llu, %s %s %s: answer %u is another one",
                      (unsigned long long)b->seed, options->want_in ? "want" : "not",
                      plp_subject_kind_word(options->subject.kind),
                      plp_subject_id(book, options->subject), i);
        b->answers++;
        b->pairs += flip->answers[i].count == 2;
        b->triples += flip->answers[i].count == 3;
    }
    b->none += flip->count == 0;
}

/* Both searches, with so many changes at once as can all be tried: with one they always can. */
static void search(bench *b, plp_flip_options *options, const plp_changes *changes)
{
    uint64_t most = b->seed == 0 ? SHIPPED_MOST : EVALUATIONS_MOST;
    exhaustive all;
    b->questions++;
    if (!exhaustive_search(&all, b->decision, &b->facts, changes, options, most)) {
        b->shallow++;
        while (options->most_changes > 1 && all.evaluations >= most) {
            options->most_changes--;
            (void)exhaustive_search(&all, b->decision, &b->facts, changes, options, most);
        }
        ck_assert_uint_lt(all.evaluations, most);
    }
    plp_flip flip;
    ck_assert_int_eq(
        plp_flip_begin(&flip, b->decision, &b->facts, options, plp_memory_default(), NULL),
        PALPATE_OK);
    compare(b, &flip, &all, changes, options);
    plp_flip_end(&flip);
}

static void ask(bench *b, plp_subject subject, bool any_fact, uint32_t changes_most)
{
    plp_changes changes;
    ck_assert_int_eq(plp_decide(b->decision, &b->facts, NULL, NULL), PALPATE_OK);
    plp_flip_options options = {.subject = subject,
                                .want_in = !plp_subject_is_in(b->decision, subject),
                                .any_fact = any_fact,
                                .most_answers = book_pick(&b->chance, 2) == 0 ? 1 : 4,
                                .most_changes = changes_most,
                                .most_evaluations = UINT64_MAX};
    ck_assert_int_eq(plp_changes_begin(&changes, b->decision, &b->facts, subject, any_fact,
                                       plp_memory_default(), NULL),
                     PALPATE_OK);
    search(b, &options, &changes);
    plp_changes_end(&changes);
}

static plp_subject some_subject(bench *b)
{
    const plp_rulebook *book = plp_program_book(b->program);
    for (;;) {
        plp_subject_kind kind = (plp_subject_kind)book_pick(&b->chance, PLP_SUBJECT_COUNT);
        uint32_t count = plp_subject_count(book, kind);
        if (kind == PLP_SUBJECT_DOSE && book_pick(&b->chance, 3) == 0)
            return (plp_subject){kind, PLP_NONE};
        if (count > 0)
            return (plp_subject){kind, book_pick(&b->chance, count)};
    }
}

START_TEST(what_trying_all_finds_is_found_in_the_same_order)
{
    bench b = {0};
    for (uint64_t seed = 1; seed <= books(); seed++) {
        begin(&b, seed);
        for (uint32_t patient = 0; patient < PATIENTS; patient++) {
            patient_fill(&b.facts, patient * 3, &b.chance);
            for (uint32_t i = 0; i < 8; i++)
                ask(&b, some_subject(&b), false, PLP_FLIP_CHANGES);
            for (uint32_t i = 0; i < 2; i++)
                ask(&b, some_subject(&b), true, 2);
        }
        end(&b);
    }
    /* It was a test of all that: */
    ck_assert_uint_gt(b.answers, books());
    ck_assert_uint_gt(b.pairs, books() / 10);
    ck_assert_uint_ge(b.triples, books() / 50);
    ck_assert_uint_gt(b.none, books() / 10);
    ck_assert_uint_lt(b.shallow, b.questions / 2);
    if (getenv("PALPATE_WAYS_BOOKS") != NULL)
        printf(
            "%llu questions: %llu answers, %llu of two changes, %llu of three; %llu without one, "
            "%llu not tried with all changes at once\n",
            (unsigned long long)b.questions, (unsigned long long)b.answers,
            (unsigned long long)b.pairs, (unsigned long long)b.triples, (unsigned long long)b.none,
            (unsigned long long)b.shallow);
}
END_TEST

/* The shipped rules: single changes of any fact, and pairs of facts that a person can change. */
START_TEST(the_same_holds_for_the_shipped_rules)
{
    plan_maker rules;
    patient_maker maker;
    bench b = {.chance = book_chance_of(1)};
    random_source random = random_from(1);
    plan_maker_open(&rules, "rules", NULL);
    b.decision = plp_engine_borrow(rules.engine);
    b.program = (plp_program *)b.decision->program;
    const plp_rulebook *book = plp_program_book(b.program);
    patient_maker_begin(&maker, book);
    ck_assert_int_eq(plp_facts_begin(&b.facts, book, plp_memory_default(), NULL, NULL), PALPATE_OK);
    for (uint32_t patient = 0; patient < 12; patient++) {
        make_patient(&maker, &b.facts, &random);
        for (uint32_t i = 0; i < 12; i++)
            ask(&b, some_subject(&b), true, 1);
        ask(&b, some_subject(&b), false, 2);
    }
    ck_assert_uint_gt(b.answers, 40);
    plp_facts_end(&b.facts);
    patient_maker_end(&maker);
    plp_engine_return(rules.engine, b.decision);
    plan_maker_close(&rules);
}
END_TEST

Suite *ways_suite(void)
{
    Suite *suite = suite_create("ways");
    TCase *tcase = tcase_create("ways");
    tcase_set_timeout(tcase, 3600);
    tcase_add_test(tcase, the_same_holds_for_the_shipped_rules);
    tcase_add_test(tcase, what_trying_all_finds_is_found_in_the_same_order);
    suite_add_tcase(suite, tcase);
    return suite;
}
