/* SPDX-License-Identifier: MIT */
/* Rules are reloaded while sixteen threads make plans: each plan is that of one rule set or the
 * other, rules that do not load leave the old ones in force, and nothing stays behind.
 */
#include <check.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include "base/memory.h"
#include "paths.h"
#include "sink.h"
#include "small_pack.h"

Suite *slot_suite(void);

#define THREADS 16
#define RELOADS 40

static const char patient[] = "{}";

static char *plan_of(palpate_engine *engine)
{
    palpate_plan *plan = NULL;
    plp_buffer text;
    ck_assert_int_eq(palpate_plan_json(engine, patient, sizeof patient - 1, NULL, &plan, NULL),
                     PALPATE_OK);
    plp_buffer_begin(&text, plp_memory_default(), 1 << 20);
    ck_assert_int_eq(palpate_plan_write(plan, PALPATE_FORMAT_JSON, NULL, sink_write, &text, NULL),
                     PALPATE_OK);
    char *copy = strdup(plp_buffer_text(&text));
    plp_buffer_end(&text);
    palpate_plan_free(plan);
    return copy;
}

typedef struct crew {
    palpate_slot *slot;
    const char *one, *other; /* the plans of the two rule sets */
    atomic_bool done;
    atomic_uint plans, wrong, others;
} crew;

static void *make_plans(void *context)
{
    crew *of = context;
    while (!atomic_load(&of->done)) {
        palpate_engine *engine = palpate_slot_get(of->slot);
        char *text = plan_of(engine);
        bool other = strcmp(text, of->other) == 0;
        if (!other && strcmp(text, of->one) != 0)
            atomic_fetch_add(&of->wrong, 1);
        atomic_fetch_add(&of->others, other);
        atomic_fetch_add(&of->plans, 1);
        free(text);
        palpate_engine_free(engine);
    }
    return NULL;
}

START_TEST(plans_are_of_one_rule_set_or_the_other)
{
    pthread_t threads[THREADS];
    palpate_engine *engines[2] = {small_pack_engine(NULL),
                                  small_pack_engine("limit \"more\" { value = 1, min = 0, max = 2, "
                                                    "title = \"More\" }")};
    char *one = plan_of(engines[0]), *other = plan_of(engines[1]);
    crew of = {.one = one, .other = other};
    ck_assert_str_ne(one, other); /* they name different digests */
    ck_assert_int_eq(palpate_slot_new(engines[0], &of.slot, NULL), PALPATE_OK);
    for (int i = 0; i < THREADS; i++)
        ck_assert_int_eq(pthread_create(&threads[i], NULL, make_plans, &of), 0);
    for (unsigned i = 1; i <= RELOADS || atomic_load(&of.plans) < 200; i++) {
        palpate_slot_swap(of.slot, engines[i % 2]);
        unsigned seen = atomic_load(&of.plans);
        while (atomic_load(&of.plans) < seen + 3) /* until some plans were made with it */
            ;
    }
    atomic_store(&of.done, true);
    for (int i = 0; i < THREADS; i++)
        ck_assert_int_eq(pthread_join(threads[i], NULL), 0);
    ck_assert_uint_eq(atomic_load(&of.wrong), 0);
    ck_assert_uint_gt(atomic_load(&of.others), 0);
    ck_assert_uint_lt(atomic_load(&of.others), atomic_load(&of.plans));
    palpate_slot_free(of.slot);
    palpate_engine_free(engines[0]);
    palpate_engine_free(engines[1]);
    free(one);
    free(other);
}
END_TEST

START_TEST(rules_that_do_not_load_leave_the_old_in_force)
{
    static const char bad[] = "change \"nothing\" { }\nlimit \"l\" { value = }\n";
    static const char worse[] = "fact \"f\" { typ = \"bool\" }\nadvice \"a\" { }\n";
    const palpate_rule_text texts[] = {{"bad.lua", bad, sizeof bad - 1},
                                       {"worse.lua", worse, sizeof worse - 1}};
    const palpate_layer layer = {.texts = texts, .text_count = 2};
    palpate_options options = PALPATE_OPTIONS_INIT;
    palpate_findings *findings = NULL;
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_slot *slot = NULL;
    palpate_engine *engine = small_pack_engine(NULL);
    options.layers = &layer;
    options.layer_count = 1;
    ck_assert_int_eq(palpate_slot_new(engine, &slot, NULL), PALPATE_OK);
    ck_assert_int_eq(palpate_slot_load(slot, &options, &findings, &error), PALPATE_E_RULES);
    ck_assert_uint_ge(palpate_findings_of(findings, PALPATE_ERROR), 3); /* of both files */
    palpate_findings_free(findings);
    palpate_engine *still = palpate_slot_get(slot);
    ck_assert_ptr_eq(still, engine);
    palpate_engine_free(still);
    palpate_slot_free(slot);
    palpate_engine_free(engine);
}
END_TEST

START_TEST(an_engine_is_loaded_beside_and_put_in_force)
{
    static const char text[] =
        "pack \"new\" { version = \"2\", title = \"New\", licence = \"MIT\" }";
    const palpate_rule_text texts[] = {{"pack.lua", text, sizeof text - 1}};
    const palpate_layer layer = {.texts = texts, .text_count = 1};
    palpate_options options = PALPATE_OPTIONS_INIT;
    palpate_slot *slot = NULL;
    palpate_engine *engine = small_pack_engine(NULL);
    options.layers = &layer;
    options.layer_count = 1;
    ck_assert_int_eq(palpate_slot_new(engine, &slot, NULL), PALPATE_OK);
    ck_assert_int_eq(palpate_slot_load(slot, &options, NULL, NULL), PALPATE_OK);
    palpate_engine *now = palpate_slot_get(slot);
    ck_assert_str_ne(palpate_engine_digest(now), palpate_engine_digest(engine));
    palpate_engine_free(now);
    palpate_slot_free(slot);
    palpate_engine_free(engine);
}
END_TEST

Suite *slot_suite(void)
{
    Suite *suite = suite_create("plan/slot");
    TCase *tc = tcase_create("slot");
    tcase_set_timeout(tc, 120);
    tcase_add_test(tc, plans_are_of_one_rule_set_or_the_other);
    tcase_add_test(tc, rules_that_do_not_load_leave_the_old_in_force);
    tcase_add_test(tc, an_engine_is_loaded_beside_and_put_in_force);
    suite_add_tcase(suite, tc);
    return suite;
}
