/* SPDX-License-Identifier: MIT */
/* What a change of rules does to a cohort is told of each patient, and of nobody else. */
#include <check.h>
#include <stdio.h>
#include <string.h>

#include "base/memory.h"
#include "explore/compare.h"
#include "sink.h"
#include "verify/two_packs.h"

Suite *cohort_suite(void);

#define RED FACT("red", "type = \"bool\"")
#define HOT FACT("hot", "type = \"bool\"")
#define OTHERS                                                                                     \
    FACT("weeks", "type = \"number\", min = 0, max = 100")                                         \
    FACT("kind", "type = \"choice\", values = { \"dull\", \"sharp\" }")                            \
    FACT("where", "type = \"set\", values = { \"neck\", \"back\" }")
#define SEE RULE("see", "where:has \"back\"", "refer(\"ref_near\", \"routine\")")
#define CHANGE(id, change, differs, from, to)                                                      \
    "{\"kind\":\"question\",\"id\":\"" id "\",\"change\":\"" change "\",\"differs\":\"" differs    \
    "\",\"from\":" from ",\"to\":" to ",\"patients\":"

/* Another rule set than FACTS, CATALOGUE, BASE, and parts of what is counted. */
#define SAYINGS 3
static const struct other {
    const char *why, *facts, *rules;
    const char *says[SAYINGS];
} others[] = {
    // clang-format off
    {"the same", FACTS, BASE, {"\"changed\":0,", "\"asked_changed\":0,", "\"asked_changes\":[]"}},
    {"a question more", FACTS, BASE RULE("more", "hot", "note \"N.\""),
     {CHANGE("hot", "added", "asked", "null", "null"), "\"asked_by_kind\":{\"question\":{\"added\":"}},
    {"a question less", FACTS, RANKS SEE,
     {CHANGE("red", "removed", "asked", "null", "null"), CHANGE("weeks", "removed", "asked", "null", "null")}},
    {"other words", "fact \"red\" { title = \"T\", ask = \"Another?\", group = \"g\", type = \"bool\" }\n" HOT OTHERS, BASE,
     {CHANGE("red", "changed", "words", "\"A?\"", "\"Another?\"")}},
    {"another reason to ask", FACT("red", "why = \"W.\", type = \"bool\"") HOT OTHERS, BASE,
     {CHANGE("red", "changed", "words", "null", "\"W.\"")}},
    {"a fact of the safety screen", FACT("red", "safety = true, type = \"bool\"") HOT OTHERS, BASE,
     {CHANGE("red", "changed", "safety", "\"plan\"", "\"safety\""),
      "\"changed\",\"from\":\"standard\",\"to\":\"provisional\""}},
    {"a worse end", FACTS, BASE RULE("stop", "all { red, hot }", "disposition \"no_massage\""),
     {CHANGE("red", "changed", "at_worst", "\"standard\"", "\"no_massage\""), CHANGE("hot", "added", "asked", "null", "null")}},
    {"another part of the plan", FACTS, BASE RULE("more", "where:has \"neck\"", "note \"N.\""),
     {CHANGE("where", "changed", "could_change", "\"referrals\"", "\"referrals, notes\"")}},
    {"one is asked earlier, and no other is said to have moved", FACTS,
     BASE RULE("more", "where:has \"neck\"", "refer(\"ref_near\", \"routine\")"),
     {CHANGE("where", "changed", "place", "null", "\"earlier\""), "\"changed\":27},\"unknown\""}},
    {"one is asked later", HOT OTHERS RED, BASE, {CHANGE("red", "changed", "place", "null", "\"later\"")}},
    {"listed as unknown, and no question", FACTS, BASE RULE("more", "all { red, hot, none { red } }", "rank(\"deep\", 0)"),
     {"\"asked_changed\":"}},
    {"a fact that only one has", FACTS FACT("new", "type = \"bool\""), BASE RULE("more", "new", "note \"N.\""),
     {CHANGE("new", "added", "asked", "null", "null")}},
    {"in an emergency nobody is asked", FACTS, BASE RULE("now", "red", "disposition \"emergency\""),
     {CHANGE("where", "removed", "asked", "null", "null"), CHANGE("red", "changed", "at_worst", "\"standard\"", "\"emergency\"")}},
    // clang-format on
};

/* ---- everybody whom the conditions above can tell apart ---- */

#define ANSWERS_MOST 5
static const struct {
    const char *fact, *answers[ANSWERS_MOST];
} answers[] = {
    {"red", {"null", "true", "false"}},
    {"hot", {"null", "true", "false"}},
    {"weeks", {"null", "0", "3"}},
    {"kind", {"null", "\"dull\"", "\"sharp\""}},
    {"where", {"null", "[]", "[\"back\"]", "{\"back\":true}", "{\"neck\":true,\"back\":false}"}},
};
#define FACT_COUNT (sizeof answers / sizeof answers[0])

static void put_patient(const size_t at[FACT_COUNT], char out[512])
{
    strcpy(out, "{");
    for (size_t f = 0; f < FACT_COUNT; f++)
        sprintf(out + strlen(out), "%s\"%s\":%s", f > 0 ? "," : "", answers[f].fact,
                answers[f].answers[at[f]]);
    strcat(out, "}");
}

static bool next_patient(size_t at[FACT_COUNT])
{
    for (size_t f = 0; f < FACT_COUNT; f++) {
        at[f]++;
        if (at[f] < ANSWERS_MOST && answers[f].answers[at[f]] != NULL)
            return true;
        at[f] = 0;
    }
    return false;
}

/* Parts of the plan, as the library writes it. */
static void put_members(palpate_engine *engine, const char *patient, const char *const *members,
                        plp_buffer *out)
{
    palpate_request request = PALPATE_REQUEST_INIT;
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_plan *plan = NULL;
    request.ignore_unknown = true;
    palpate_status status =
        palpate_plan_json(engine, patient, strlen(patient), &request, &plan, &error);
    if (status == PALPATE_OK)
        status = palpate_plan_write_members(plan, members, sink_write, out, &error);
    ck_assert_msg(status == PALPATE_OK, "%s: %s", patient, error.detail);
    palpate_plan_free(plan);
}

static bool are_same(palpate_engine *const engines[2], const char *patient,
                     const char *const *members)
{
    plp_buffer texts[2];
    for (int side = 0; side < 2; side++) {
        plp_buffer_begin(&texts[side], plp_memory_default(), 1 << 20);
        put_members(engines[side], patient, members, &texts[side]);
    }
    bool same = strcmp(plp_buffer_text(&texts[0]), plp_buffer_text(&texts[1])) == 0;
    plp_buffer_end(&texts[0]);
    plp_buffer_end(&texts[1]);
    return same;
}

/* ---- the test ---- */

static void add_patient(palpate_comparison *c, palpate_engine *const engines[2],
                        const char *patient)
{
    static const char *const questions[] = {"questions", "unknown", NULL};
    palpate_request request = PALPATE_REQUEST_INIT;
    request.ignore_unknown = true;
    uint64_t asked = c->asked_changed;
    ck_assert_int_eq(palpate_comparison_add(c, patient, patient, strlen(patient), &request, NULL),
                     PALPATE_OK);
    ck_assert_msg((c->asked_changed > asked) == !are_same(engines, patient, questions),
                  "%s is asked %s, and counted so", patient,
                  c->asked_changed > asked ? "the same" : "otherwise");
}

START_TEST(a_difference_is_counted_of_whom_it_concerns)
{
    const struct other *o = &others[_i];
    palpate_engine *engines[2] = {two_packs_open(FACTS, CATALOGUE, BASE),
                                  two_packs_open(o->facts, CATALOGUE, o->rules)};
    palpate_comparison *comparison = NULL;
    plp_buffer answer;
    size_t at[FACT_COUNT] = {0};
    char patient[512];
    ck_assert_int_eq(palpate_comparison_new(engines[0], engines[1], &comparison, NULL), PALPATE_OK);
    do {
        put_patient(at, patient);
        add_patient(comparison, engines, patient);
    } while (next_patient(at));
    plp_buffer_begin(&answer, plp_memory_default(), 1 << 20);
    ck_assert_int_eq(
        palpate_comparison_write(comparison, PALPATE_FORMAT_JSON, NULL, sink_write, &answer, NULL),
        PALPATE_OK);
    for (int i = 0; i < SAYINGS && o->says[i] != NULL; i++)
        ck_assert_msg(strstr(plp_buffer_text(&answer), o->says[i]) != NULL, "%s: not %s in\n%s",
                      o->why, o->says[i], plp_buffer_text(&answer));
    ck_assert(palpate_comparison_differs(comparison) == (_i > 0));
    palpate_comparison_free(comparison);
    plp_buffer_end(&answer);
    palpate_engine_free(engines[0]);
    palpate_engine_free(engines[1]);
}
END_TEST

Suite *cohort_suite(void)
{
    Suite *suite = suite_create("cohort");
    TCase *tcase = tcase_create("cohort");
    tcase_set_timeout(tcase, 300);
    tcase_add_loop_test(tcase, a_difference_is_counted_of_whom_it_concerns, 0,
                        (int)(sizeof others / sizeof others[0]));
    suite_add_tcase(suite, tcase);
    return suite;
}
