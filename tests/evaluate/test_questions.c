/* SPDX-License-Identifier: MIT */
/* Questions by chance: a fact that is not asked about changes nothing that is shown, whatever its
 * answer. */
#include <check.h>
#include <stdlib.h>
#include <string.h>
#include "evaluate/patients.h"
#include "evaluate/decision.h"

Suite *questions_suite(void);

/* What a plan shows, as numbers. */
typedef struct picture {
    double at[400];
    uint32_t count;
} picture;

static void see(picture *p, double value)
{
    ck_assert_uint_lt(p->count, sizeof p->at / sizeof p->at[0]);
    p->at[p->count++] = value;
}

static void see_cap(picture *p, const plp_cap *cap)
{
    see(p, cap->set ? cap->value : -1);
}

static void see_range(picture *p, plp_range range)
{
    see(p, range.given ? range.low : -1);
    see(p, range.given ? range.high : -1);
}

static void see_limits(picture *p, const plp_decision *d, const plp_rulebook *book)
{
    see_cap(p, &d->pressure);
    see_cap(p, &d->minutes);
    see_cap(p, &d->frequency);
    see_cap(p, &d->sessions);
    see_cap(p, &d->target_pressure);
    for (uint32_t i = 0; i < book->regions_count; i++) {
        see(p, d->avoided[i].first != PLP_NONE);
        see_cap(p, &d->pressure_by_region[i]);
    }
    for (uint32_t i = 0; i < book->positions_count; i++)
        see(p, d->positions[i].first != PLP_NONE);
    for (uint32_t i = 0; i < book->products_count; i++)
        see(p, d->products[i].first != PLP_NONE);
}

static void see_massage(picture *p, const plp_decision *d, const plp_rulebook *book)
{
    see(p, d->shown_count);
    for (uint32_t i = 0; i < d->shown_count; i++)
        see(p, d->shown[i]);
    for (uint32_t i = 0; i < book->techniques_count; i++)
        see(p, d->techniques[i].alternative);
    see(p, d->dose.dose);
    see_range(p, d->dose.per_week);
    see_range(p, d->dose.minutes);
    see_range(p, d->dose.sessions);
    see(p, d->dose.maintenance);
    if (d->has_massage)
        for (uint32_t i = 0; i < book->doses_count; i++)
            see(p, d->dose_chosen[i].first != PLP_NONE);
    see(p, d->active_care_only);
    see(p, d->stopped.first != PLP_NONE);
    see_limits(p, d, book);
}

static uint32_t length_of(const plp_decision *d, plp_chain chain)
{
    uint32_t length = 0;
    for (uint32_t at = chain.first; at != PLP_NONE; at = d->effects[at].next)
        length++;
    return length;
}

/* As far as the disposition lets it through. */
static void look(picture *p, const plp_decision *d, const plp_rulebook *book)
{
    see(p, d->disposition);
    if (d->disposition < PLP_CLEARANCE_FIRST)
        see_massage(p, d, book);
    for (uint32_t i = 0; i < book->referrals_count; i++)
        see(p, d->referrals[i].shown ? (double)d->referrals[i].urgency : -1);
    for (uint32_t i = 0; i < book->advices_count; i++)
        see(p, d->advices[i].shown);
    if (d->disposition < PLP_URGENT_REFERRAL)
        see(p, length_of(d, d->notes));
}

typedef struct bench {
    plp_program *program;
    plp_decision *decision;
    plp_facts facts, changed;
} bench;

static void decide(bench *b, const plp_facts *facts, picture *out)
{
    static const plp_decide_options granted = {.grant_all = true};
    const plp_rulebook *book = plp_program_book(b->program);
    *out = (picture){.count = 0};
    ck_assert_int_eq(plp_decide(b->decision, facts, NULL, NULL), PALPATE_OK);
    look(out, b->decision, book);
    if (b->decision->disposition != PLP_CLEARANCE_FIRST)
        return;
    ck_assert_int_eq(plp_decide(b->decision, facts, &granted, NULL), PALPATE_OK);
    look(out, b->decision, book);
}

static bool is_asked(const plp_decision *d, uint32_t fact)
{
    for (uint32_t i = 0; i < d->question_count; i++)
        if (d->questions[i].fact == fact)
            return true;
    return false;
}

/* What is known of a set already stays so. */
static bool is_consistent(const bench *b, uint32_t fact)
{
    const plp_fact *declared = &b->facts.book->facts[fact];
    for (uint32_t m = 0; declared->type == PLP_SET && m < declared->member_count; m++)
        if ((plp_facts_has(&b->facts, fact, m) && !plp_facts_has(&b->changed, fact, m)) ||
            (plp_facts_lacks(&b->facts, fact, m) && !plp_facts_lacks(&b->changed, fact, m)))
            return false;
    return true;
}

/* Every answer to what is not asked about leaves the picture as it is. */
static void check_patient(bench *b, uint64_t seed, uint32_t patient)
{
    picture before, after;
    bool asked[BOOK_FACTS];
    decide(b, &b->facts, &before);
    ck_assert_int_eq(plp_decide(b->decision, &b->facts, NULL, NULL), PALPATE_OK);
    for (uint32_t f = 0; f < BOOK_FACTS; f++)
        asked[f] =
            is_asked(b->decision, f) || b->decision->facts.values[f].knowledge != PLP_UNKNOWN;
    for (uint32_t f = 0; f < BOOK_FACTS; f++) {
        for (uint32_t value = 0; !asked[f]; value++) {
            ck_assert_int_eq(plp_facts_copy(&b->changed, &b->facts, NULL), PALPATE_OK);
            if (!patient_value(&b->changed, f, value))
                break;
            if (!is_consistent(b, f))
                continue;
            decide(b, &b->changed, &after);
            bool same = after.count == before.count &&
                        memcmp(after.at, before.at, before.count * sizeof before.at[0]) == 0;
            ck_assert_msg(same,
                          "book %llu, patient %u: %s is not asked, and value %u changes the plan",
                          (unsigned long long)seed, patient, b->facts.book->facts[f].id, value);
        }
    }
}

static void check_book(uint64_t seed)
{
    const palpate_allocator *memory = plp_memory_default();
    plp_limits limits = plp_limits_default();
    bench b;
    book_chance chance = book_chance_of(seed + 5000000);
    plp_rulebook *book = book_new(memory);
    ck_assert(book_fill(book, &chance));
    ck_assert_int_eq(plp_program_new(memory, &limits, book, &b.program, NULL), PALPATE_OK);
    ck_assert_int_eq(plp_decision_new(b.program, memory, &b.decision, NULL), PALPATE_OK);
    ck_assert_int_eq(plp_facts_begin(&b.facts, book, memory, NULL, NULL), PALPATE_OK);
    ck_assert_int_eq(plp_facts_begin(&b.changed, book, memory, NULL, NULL), PALPATE_OK);
    for (uint32_t patient = 0; patient < 5; patient++) {
        patient_fill(&b.facts, 2 + patient, &chance);
        check_patient(&b, seed, patient);
    }
    plp_facts_end(&b.facts);
    plp_facts_end(&b.changed);
    plp_decision_free(b.decision);
    plp_program_free(b.program);
}

START_TEST(what_is_not_asked_changes_nothing)
{
    const char *wanted = getenv("PALPATE_QUESTION_BOOKS");
    uint64_t books = wanted ? strtoull(wanted, NULL, 10) : 300;
    for (uint64_t seed = 1; seed <= books; seed++)
        check_book(seed);
}
END_TEST

/* Faults that were found so: questions that come back, advice that is replaced, what whether a
 * safety question applies rests on, sets known in part, the plan so far after clearance. */
START_TEST(what_was_once_forgotten_is_asked)
{
    static const uint64_t seeds[] = {1016, 2070, 3383, 3588, 8049};
    check_book(seeds[_i]);
}
END_TEST

Suite *questions_suite(void)
{
    Suite *suite = suite_create("questions");
    TCase *tests = tcase_create("questions");
    tcase_set_timeout(tests, 3600);
    tcase_add_test(tests, what_is_not_asked_changes_nothing);
    tcase_add_loop_test(tests, what_was_once_forgotten_is_asked, 0, 5);
    suite_add_tcase(suite, tests);
    return suite;
}
