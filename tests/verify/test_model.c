/* SPDX-License-Identifier: MIT */
/* The model against the engine: for random patients both come to the same plan. The many are worked
 * out without the solver (tape.h); of some the solver is asked too. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "model_check.h"

#define PATIENTS 20000 /* PALPATE_MODEL_PATIENTS says how many instead */
#define SOLVED 150

static uint32_t patients_wanted(void)
{
    const char *wanted = getenv("PALPATE_MODEL_PATIENTS");
    return wanted != NULL ? (uint32_t)strtoul(wanted, NULL, 10) : PATIENTS;
}

START_TEST(the_model_plans_as_the_engine_does)
{
    model_check check;
    uint32_t patients = patients_wanted();
    model_check_begin(&check, "rules");
    for (uint32_t first = 0; first < patients; first += TAPE_LANES)
        ck_assert_msg(model_check_batch(&check, first, TAPE_LANES), "%s", check.difference);
    ck_assert_uint_eq(check.open, 0);
    ck_assert_uint_gt(check.shown, patients / 20); /* both sides of the plan were seen */
    ck_assert_uint_gt(check.restrictive, patients / 20);
    model_check_end(&check);
}
END_TEST

START_TEST(the_solver_reads_the_model_as_the_tape_does)
{
    model_check check;
    model_check_begin(&check, "rules");
    for (uint32_t patient = 0; patient < SOLVED; patient++)
        ck_assert_msg(model_check_solve(&check, patient), "%s", check.difference);
    model_check_end(&check);
}
END_TEST

/* What the solver says of a patient reads back as one whom no rule can tell from the first. */
START_TEST(patients_survive_the_way_through_the_solver)
{
    model_check check;
    plp_facts back;
    model_check_begin(&check, "rules");
    plp_truth *before = calloc(check.book->rules_count + 1u, sizeof *before);
    ck_assert_ptr_nonnull(before);
    ck_assert(plp_facts_begin(&back, check.book, plp_engine_memory(check.engine), NULL, NULL) ==
              PALPATE_OK);
    for (uint32_t patient = 0; patient < 20; patient++) {
        model_check_patient(&check, patient);
        ck_assert(plp_decide(check.decision, &check.facts, NULL, NULL) == PALPATE_OK);
        memcpy(before, check.decision->rules, check.book->rules_count * sizeof *before);
        plp_bit asked[] = {plp_model_is(&check.model, &check.facts), check.model.exact,
                           check.model.unrounded};
        ck_assert(plp_logic_ask(check.model.logic, asked, 3, 60) == PLP_SOLVED_YES);
        plp_model_read(&check.model, &back);
        ck_assert(plp_decide(check.decision, &back, NULL, NULL) == PALPATE_OK);
        for (uint32_t r = 0; r < check.book->rules_count; r++)
            ck_assert_msg(before[r] == check.decision->rules[r], "patient %u: rule %s", patient,
                          check.book->rules[r].id);
    }
    plp_facts_end(&back);
    free(before);
    model_check_end(&check);
}
END_TEST

Suite *model_suite(void);

Suite *model_suite(void)
{
    Suite *suite = suite_create("model");
    TCase *tcase = tcase_create("model");
    tcase_set_timeout(tcase, 600);
    tcase_add_test(tcase, the_model_plans_as_the_engine_does);
    tcase_add_test(tcase, the_solver_reads_the_model_as_the_tape_does);
    tcase_add_test(tcase, patients_survive_the_way_through_the_solver);
    suite_add_tcase(suite, tcase);
    return suite;
}
