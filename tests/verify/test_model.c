/* SPDX-License-Identifier: MIT */
/* The model against the engine: for random patients both come to the same plan. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "engine.h"
#include "paths.h"
#include "verify/model.h"

#define PATIENTS 160

static palpate_engine *engine;
static const plp_rulebook *book;
static plp_model model;
static plp_decision *decision;
static plp_facts facts;

static void open_folder(void)
{
    char path[4096];
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_layer layer = {.directory = source_path(path, sizeof path, "rules")};
    palpate_options options = PALPATE_OPTIONS_INIT;
    options.layers = &layer;
    options.layer_count = 1;
    ck_assert_msg(palpate_engine_open(&options, &engine, NULL, &error) == PALPATE_OK, "%s",
                  error.detail);
    book = plp_program_book(plp_engine_program(engine));
    ck_assert_msg(plp_model_begin(&model, plp_engine_program(engine), plp_engine_memory(engine),
                                  &error) == PALPATE_OK,
                  "%s", error.detail);
    ck_assert(plp_facts_begin(&facts, book, plp_engine_memory(engine), NULL, NULL) == PALPATE_OK);
    decision = plp_engine_borrow(engine);
    ck_assert_ptr_nonnull(decision);
}

static void close_all(void)
{
    plp_engine_return(engine, decision);
    plp_facts_end(&facts);
    plp_model_end(&model);
    palpate_engine_free(engine);
}

/* ---- random patients ---- */

static uint64_t seed;

static uint32_t below(uint32_t bound)
{
    seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (uint32_t)((seed >> 33) % bound);
}

static void give_number(uint32_t f, plp_given *value)
{
    const plp_thresholds *thresholds = &model.thresholds[f];
    bool empty;
    value->kind = PLP_GIVEN_NUMBER;
    if (book->facts[f].never && below(3) == 0) {
        value->kind = PLP_GIVEN_NEVER;
        return;
    }
    do
        value->number =
            plp_model_sample(&book->facts[f], thresholds, below(2 * thresholds->count + 1), &empty);
    while (empty);
}

/* One fact in three or so is as a rare one is: the rest are answered mildly, or not at all. */
static void give_fact(uint32_t f, uint32_t unknown_of_100, uint32_t yes_of_100)
{
    const plp_fact *fact = &book->facts[f];
    uint32_t in[256], out[256];
    plp_given value = {.fact = f, .members = {in, 0}, .out = {out, 0}};
    if (below(100) < unknown_of_100)
        return;
    if (fact->type == PLP_BOOL) {
        value.kind = PLP_GIVEN_BOOL;
        value.truth = below(100) < yes_of_100;
    } else if (fact->type == PLP_NUMBER) {
        give_number(f, &value);
    } else if (fact->type == PLP_CHOICE) {
        value.kind = PLP_GIVEN_CHOICE;
        in[0] = below(100) < yes_of_100 ? below(fact->member_count) : 0;
        value.members.count = 1;
    } else {
        value.kind = PLP_GIVEN_PARTIAL_SET;
        bool partial = below(4) == 0;
        for (uint32_t m = 0; m < fact->member_count; m++) {
            if (below(100) < yes_of_100)
                in[value.members.count++] = m;
            else if (!partial || below(2) == 0)
                out[value.out.count++] = m;
        }
        if (value.members.count + value.out.count == 0)
            return;
    }
    plp_facts_give(&facts, &value);
}

/* Half are patients of the rules' own tests with some answers changed, half are random throughout.
 */
static void make_patient(uint32_t number)
{
    static const uint32_t unknown[] = {0, 5, 30, 2}, yes[] = {3, 10, 20, 50};
    seed = number * UINT64_C(0x9E3779B97F4A7C15) + 1;
    plp_facts_clear(&facts);
    if (number % 2 == 0) {
        const plp_test *test = &book->tests[below(book->tests_count)];
        for (uint32_t g = 0; g < test->given_count; g++)
            plp_facts_give(&facts, &test->given[g]);
        for (uint32_t change = below(8); change > 0; change--)
            give_fact(below(book->facts_count), 10, 20);
        return;
    }
    for (uint32_t f = 0; f < book->facts_count; f++)
        give_fact(f, book->facts[f].safety && number % 3 > 0 ? 0 : unknown[number % 4],
                  yes[number / 4 % 4]);
}

/* ---- comparing ---- */

static void same(uint32_t patient, const char *what, const char *id, bool in_model, bool in_engine)
{
    ck_assert_msg(in_model == in_engine, "patient %u: %s %s is %s in the model, %s in the engine",
                  patient, what, id, in_model ? "yes" : "no", in_engine ? "yes" : "no");
}

static bool holds(plp_bit bit)
{
    return plp_logic_holds(&model.logic, bit);
}

static void compare_rules(uint32_t patient)
{
    for (uint32_t r = 0; r < book->rules_count; r++) {
        same(patient, "rule", book->rules[r].id, holds(model.world.rules[r].yes),
             decision->rules[r] == PLP_TRUE);
        same(patient, "not rule", book->rules[r].id, holds(model.world.rules[r].no),
             decision->rules[r] == PLP_FALSE);
    }
}

static void compare_cap(uint32_t patient, const char *what, plp_bit at_most, plp_bit beneath)
{
    same(patient, what, "at most", holds(at_most), true);
    same(patient, what, "below", holds(beneath), false);
}

static void compare_plan(uint32_t patient)
{
    const plp_world *w = &model.world;
    for (uint32_t k = 0; k < PLP_DISPOSITION_COUNT; k++)
        same(patient, "at least", plp_disposition_word((plp_disposition)k),
             holds(w->now.disposition[k]), decision->disposition >= k);
    for (uint32_t t = 0; t < book->techniques_count; t++) {
        same(patient, "excluded", book->techniques[t].id, holds(w->now.excluded[t]),
             decision->techniques[t].excluded);
        same(patient, "eligible", book->techniques[t].id, holds(w->eligible[t]),
             decision->techniques[t].eligible);
        same(patient, "scored", book->techniques[t].id, holds(w->scored[t]),
             decision->techniques[t].score > 0);
        same(patient, "shown", book->techniques[t].id, holds(w->shown[t]),
             decision->techniques[t].shown);
    }
    for (uint32_t i = 0; i < book->referrals_count; i++)
        same(patient, "referral", book->referrals[i].id, holds(w->referral_shown[i]),
             decision->referrals[i].shown);
    for (uint32_t i = 0; i < book->advices_count; i++)
        same(patient, "advice", book->advices[i].id, holds(w->advice_shown[i]),
             decision->advices[i].shown);
    for (uint32_t i = 0; i < book->regions_count; i++)
        same(patient, "avoided", book->regions[i].id, holds(w->avoided[i]),
             decision->avoided[i].first != PLP_NONE);
    for (uint32_t i = 0; i < book->doses_count; i++)
        same(patient, "dose", book->doses[i].id, holds(w->dose[i]), decision->dose.dose == i);
}

/* Both caps, at exactly the engine's values. The bits are made before the question, which they do
 * not change. */
typedef struct cap_bits {
    plp_bit pressure_at_most, pressure_below, minutes_at_most, minutes_below;
} cap_bits;

static cap_bits make_cap_bits(void)
{
    uint32_t count = model.world.now.cap_count;
    double pressure = decision->pressure.set ? decision->pressure.value : 5;
    double minutes = decision->minutes.set ? decision->minutes.value : 90;
    return (cap_bits){plp_world_cap_within(&model.world, false, count, pressure, false),
                      plp_world_cap_within(&model.world, false, count, pressure, true),
                      plp_world_cap_within(&model.world, true, count, minutes, false),
                      plp_world_cap_within(&model.world, true, count, minutes, true)};
}

static void compare_invariants(uint32_t patient, const plp_pair *when, const plp_pair *never)
{
    for (uint32_t i = 0; i < book->invariants_count; i++) {
        const plp_invariant *invariant = &book->invariants[i];
        same(patient, "when of", invariant->id, holds(when[i].yes),
             plp_decision_truth(decision, invariant->when) == PLP_TRUE);
        same(patient, "never of", invariant->id, holds(never[i].yes),
             plp_decision_truth(decision, invariant->never) == PLP_TRUE);
    }
}

START_TEST(the_model_plans_as_the_engine_does)
{
    open_folder();
    plp_pair *when = calloc(book->invariants_count + 1u, sizeof *when);
    plp_pair *never = calloc(book->invariants_count + 1u, sizeof *never);
    ck_assert(when != NULL && never != NULL);
    for (uint32_t i = 0; i < book->invariants_count; i++) {
        when[i] = plp_world_truth(&model.world, book->invariants[i].when, PLP_PHASE_FINISHED);
        never[i] = plp_world_truth(&model.world, book->invariants[i].never, PLP_PHASE_FINISHED);
    }
    uint32_t shown = 0, restrictive = 0;
    for (uint32_t patient = 0; patient < PATIENTS; patient++) {
        make_patient(patient);
        ck_assert(plp_decide(decision, &facts, NULL, NULL) == PALPATE_OK);
        uint32_t mark = plp_logic_mark(&model.logic);
        cap_bits caps = make_cap_bits();
        plp_bit asked[] = {plp_model_is(&model, &facts), model.exact, model.unrounded};
        ck_assert_msg(plp_logic_ask(&model.logic, asked, 3, 60) == PLP_SOLVED_YES,
                      "patient %u is not in the model", patient);
        compare_rules(patient);
        compare_plan(patient);
        compare_cap(patient, "pressure cap", caps.pressure_at_most, caps.pressure_below);
        compare_cap(patient, "minutes cap", caps.minutes_at_most, caps.minutes_below);
        compare_invariants(patient, when, never);
        plp_logic_forget(&model.logic, mark);
        shown += decision->shown_count > 0;
        restrictive += decision->disposition >= PLP_CLEARANCE_FIRST;
    }
    ck_assert_uint_gt(shown, PATIENTS / 20); /* both sides of the plan were seen */
    ck_assert_uint_gt(restrictive, PATIENTS / 20);
    free(when);
    free(never);
    close_all();
}
END_TEST

/* What the solver says of a patient reads back as one whom no rule can tell from the first. */
START_TEST(patients_survive_the_way_through_the_solver)
{
    open_folder();
    plp_facts back;
    plp_truth *before = calloc(book->rules_count + 1u, sizeof *before);
    ck_assert_ptr_nonnull(before);
    ck_assert(plp_facts_begin(&back, book, plp_engine_memory(engine), NULL, NULL) == PALPATE_OK);
    for (uint32_t patient = 0; patient < 20; patient++) {
        make_patient(patient);
        ck_assert(plp_decide(decision, &facts, NULL, NULL) == PALPATE_OK);
        memcpy(before, decision->rules, book->rules_count * sizeof *before);
        plp_bit is = plp_model_is(&model, &facts);
        ck_assert(plp_logic_ask(&model.logic, &is, 1, 60) == PLP_SOLVED_YES);
        plp_model_read(&model, &back);
        ck_assert(plp_decide(decision, &back, NULL, NULL) == PALPATE_OK);
        for (uint32_t r = 0; r < book->rules_count; r++)
            ck_assert_msg(before[r] == decision->rules[r], "patient %u: rule %s", patient,
                          book->rules[r].id);
    }
    plp_facts_end(&back);
    free(before);
    close_all();
}
END_TEST

Suite *model_suite(void);

Suite *model_suite(void)
{
    Suite *suite = suite_create("model");
    TCase *tcase = tcase_create("model");
    tcase_set_timeout(tcase, 600);
    tcase_add_test(tcase, the_model_plans_as_the_engine_does);
    tcase_add_test(tcase, patients_survive_the_way_through_the_solver);
    suite_add_tcase(suite, tcase);
    return suite;
}
