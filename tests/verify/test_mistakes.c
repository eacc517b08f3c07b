/* SPDX-License-Identifier: MIT */
/* Would the comparison with the engine notice? Every mistake of core/verify/mistakes.def is planted
 * in the model once, and must show within a few thousand patients. */
#include <check.h>

#include "model_check.h"

#define PATIENTS 4096

/* The first is small, and has what the shipped rules hardly use. */
static const char *const folders[] = {"tests/verify/words", "rules"};

plp_mistake plp_planted;

static const char *const meanings[] = {
    "none",
#define X(name, meaning) meaning,
#include "verify/mistakes.def"
#undef X
};

static bool is_noticed(const char *folder)
{
    model_check check;
    bool noticed = false;
    model_check_begin(&check, folder);
    for (uint32_t first = 0; first < PATIENTS && !noticed; first += TAPE_LANES)
        noticed = !model_check_batch(&check, first, TAPE_LANES);
    model_check_end(&check);
    return noticed;
}

START_TEST(a_planted_mistake_is_noticed)
{
    plp_planted = (plp_mistake)_i;
    ck_assert_msg(is_noticed(folders[0]) || is_noticed(folders[1]), "nobody notices that %s",
                  meanings[_i]);
}
END_TEST

/* The same program finds nothing where nothing was planted. */
START_TEST(without_a_mistake_nothing_is_noticed)
{
    plp_planted = PLP_MISTAKE_NONE;
    ck_assert(!is_noticed(folders[_i]));
}
END_TEST

Suite *mistakes_suite(void);

Suite *mistakes_suite(void)
{
    Suite *suite = suite_create("mistakes");
    TCase *tcase = tcase_create("mistakes");
    tcase_set_timeout(tcase, 120);
    tcase_add_loop_test(tcase, a_planted_mistake_is_noticed, PLP_MISTAKE_NONE + 1,
                        PLP_MISTAKE_COUNT);
    tcase_add_loop_test(tcase, without_a_mistake_nothing_is_noticed, 0, 2);
    suite_add_tcase(suite, tcase);
    return suite;
}
