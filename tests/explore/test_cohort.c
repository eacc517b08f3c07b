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

#define TOLD(kind, id, change, differs, from, to)                                                  \
    "{\"kind\":\"" kind "\",\"id\":\"" id "\",\"change\":\"" change "\",\"differs\":\"" differs    \
    "\",\"from\":" from ",\"to\":" to ",\"patients\":"
#define SAME "\"changed\":0,"
#define NOTHING "\"asked_changed\":0,"
#define CAP RULE("cap", "all { red, weeks:at_least(3) }", "cap_pressure(2)")
#define SAYS_MORE(id, when, plan, because)                                                         \
    "rule \"" id "\" { title = \"T\", when = " when ", plan = { " plan " }, because = \"" because  \
    "\", grade = \"low\", sources = { \"S\" }, checked = \"2026-11\" }\n"
#define DOCTOR "provider \"physician\" { title = \"Doctor\" }\n"
#define CLEAR "disposition \"clearance_first\", clear(\"physician\", hot)"

/* Another rule set than FACTS, CATALOGUE, BASE, and parts of what is counted. */
#define SAYINGS 3
static const struct other {
    const char *why, *facts, *rules;
    const char *says[SAYINGS];
    const char *catalogue, *base; /* NULL: CATALOGUE, BASE */
} others[] = {
    // clang-format off
    {"the same", FACTS, BASE, {SAME, "\"said_changed\":0,", NOTHING}, NULL, NULL},
    {"a question more", FACTS, BASE RULE("more", "hot", "note \"N.\""),
     {CHANGE("hot", "added", "asked", "null", "null"), "\"asked_by_kind\":{\"question\":{\"added\":"}, NULL, NULL},
    {"a question less", FACTS, RANKS SEE,
     {CHANGE("red", "removed", "asked", "null", "null"), CHANGE("weeks", "removed", "asked", "null", "null")}, NULL, NULL},
    {"other words", "fact \"red\" { title = \"T\", ask = \"Another?\", group = \"g\", type = \"bool\" }\n" HOT OTHERS, BASE,
     {CHANGE("red", "changed", "words", "\"A?\"", "\"Another?\"")}, NULL, NULL},
    {"another reason to ask", FACT("red", "why = \"W.\", type = \"bool\"") HOT OTHERS, BASE,
     {CHANGE("red", "changed", "words", "null", "\"W.\"")}, NULL, NULL},
    {"a fact of the safety screen", FACT("red", "safety = true, type = \"bool\"") HOT OTHERS, BASE,
     {CHANGE("red", "changed", "safety", "\"plan\"", "\"safety\""),
      "\"changed\",\"from\":\"standard\",\"to\":\"provisional\""}, NULL, NULL},
    {"a worse end", FACTS, BASE RULE("stop", "all { red, hot }", "disposition \"no_massage\""),
     {CHANGE("red", "changed", "at_worst", "\"standard\"", "\"no_massage\""), CHANGE("hot", "added", "asked", "null", "null")}, NULL, NULL},
    {"another part of the plan", FACTS, BASE RULE("more", "where:has \"neck\"", "note \"N.\""),
     {CHANGE("where", "changed", "could_change", "\"referrals\"", "\"referrals, notes\"")}, NULL, NULL},
    {"one is asked earlier, and no other is said to have moved", FACTS,
     BASE RULE("more", "where:has \"neck\"", "refer(\"ref_near\", \"routine\")"),
     {CHANGE("where", "changed", "place", "null", "\"earlier\""), "\"changed\":27},\"unknown\""}, NULL, NULL},
    {"one is asked later", HOT OTHERS RED, BASE, {CHANGE("red", "changed", "place", "null", "\"later\"")}, NULL, NULL},
    {"listed as unknown, and no question", FACTS, BASE RULE("more", "all { red, hot, none { red } }", "rank(\"deep\", 0)"),
     {"\"asked_changed\":"}, NULL, NULL},
    {"a fact that only one has", FACTS FACT("new", "type = \"bool\""), BASE RULE("more", "new", "note \"N.\""),
     {CHANGE("new", "added", "asked", "null", "null")}, NULL, NULL},
    {"in an emergency nobody is asked", FACTS, BASE RULE("now", "red", "disposition \"emergency\""),
     {CHANGE("where", "removed", "asked", "null", "null"), CHANGE("red", "changed", "at_worst", "\"standard\"", "\"emergency\"")}, NULL, NULL},
    {"a rule of another name", FACTS, RANKS RULE("cup", "all { red, weeks:at_least(3) }", "cap_pressure(2)") SEE,
     {SAME, TOLD("rule", "cup", "changed", "name", "\"cap\"", "\"cup\""), "\"said_by_kind\":{\"plan\":{\"added\":0,\"removed\":0,\"changed\":0},"}, NULL, NULL},
    {"a rule of another name that is met otherwise", FACTS,
     RANKS RULE("cup", "all { weeks:at_least(3), red }", "cap_pressure(2)") SEE,
     {SAME, TOLD("rule", "cup", "changed", "name", "\"cap\"", "\"cup\""), TOLD("rule", "cup", "changed", "matched", "null", "null")}, NULL, NULL},
    {"the same offer for another reason", FACTS, RANKS SAYS_MORE("cap", "all { red, weeks:at_least(3) }", "cap_pressure(2)", "C.") SEE,
     {SAME, TOLD("rule", "cap", "changed", "words", "null", "null"), "\"said_changed\":45,\"said_alone\":45,"}, NULL, NULL},
    {"the same offer by one rule more", FACTS, BASE RULE("cap-too", "all { red, weeks:at_least(3) }", "cap_pressure(2)"),
     {SAME, TOLD("rule", "cap-too", "added", "speaks", "null", "null")}, NULL, NULL},
    {"the same offer in other cases of a rule that is not needed", FACTS, BASE RULE("see-too", "all { red, where:has \"back\" }", "refer(\"ref_near\", \"routine\")"),
     {SAME, TOLD("rule", "see-too", "removed", "speaks", "null", "null")}, NULL,
     BASE RULE("see-too", "where:has \"back\"", "refer(\"ref_near\", \"routine\")")},
    {"the same condition in other words", FACTS,
     RANKS RULE("cap", "none { any { none { red }, weeks:below(3) } }", "cap_pressure(2)") SEE,
     {SAME, TOLD("rule", "cap", "changed", "matched", "null", "null")}, NULL, NULL},
    {"other words of what is offered", FACTS, BASE, {SAME, TOLD("referral", "ref_near", "changed", "words", "null", "null")},
     "source \"S\" { citation = \"S\", status = \"verified\" }\n"
     "technique_group \"g\" { title = \"G\" }\n"
     "technique \"deep\" { title = \"Deep\", what = \"W.\", grade = \"low\", sources = { \"S\" }, group = \"g\", pressure = { 4, 5 } }\n"
     "technique \"soft\" { title = \"Soft\", what = \"W.\", grade = \"low\", sources = { \"S\" }, group = \"g\", pressure = { 1, 2 } }\n"
     "position \"side\" { title = \"Side\" }\n"
     "referral \"ref_near\" { title = \"Near\", kind = \"active\", text = \"Another.\", grade = \"low\", sources = { \"S\" } }\n"
     "advice \"adv_rest\" { text = \"Rest.\", kind = \"active\", grade = \"low\", sources = { \"S\" } }\n", NULL},
    {"a technique's words that are in no plan where another is refused", FACTS, BASE, {SAME, "\"said_changed\":"},
     "source \"S\" { citation = \"S\", status = \"verified\" }\n"
     "technique_group \"g\" { title = \"G\" }\n"
     "technique \"deep\" { title = \"Deeper\", what = \"W.\", grade = \"low\", sources = { \"S\" }, group = \"g\", pressure = { 4, 5 } }\n"
     "technique \"soft\" { title = \"Soft\", what = \"W.\", grade = \"low\", sources = { \"S\" }, group = \"g\", pressure = { 1, 2 } }\n"
     "position \"side\" { title = \"Side\" }\n"
     "referral \"ref_near\" { title = \"Near\", kind = \"active\", text = \"N.\", grade = \"low\", sources = { \"S\" } }\n"
     "advice \"adv_rest\" { text = \"Rest.\", kind = \"active\", grade = \"low\", sources = { \"S\" } }\n", NULL},
    {"answers that contradict each other", FACTS "conflict \"both\" { when = all { red, hot }, because = \"Not both.\" }\n", BASE,
     {SAME, TOLD("plan", "conflicts", "changed", "rest", "null", "null")}, NULL, NULL},
    {"what would be once all is cleared", FACTS DOCTOR, BASE RULE("ask", "hot", CLEAR),
     {TOLD("plan", "after_clearance", "changed", "rest", "null", "null"), "\"to\":\"place 1, pressure 1 to 3 of 5 (skin contact to medium)\",\"patients\":240,"},
     "source \"S\" { citation = \"S\", status = \"verified\" }\n"
     "technique_group \"g\" { title = \"G\" }\n"
     "technique \"deep\" { title = \"Deep\", what = \"W.\", grade = \"low\", sources = { \"S\" }, group = \"g\", pressure = { 4, 5 } }\n"
     "technique \"soft\" { title = \"Soft\", what = \"W.\", grade = \"low\", sources = { \"S\" }, group = \"g\", pressure = { 1, 3 } }\n"
     "position \"side\" { title = \"Side\" }\n"
     "referral \"ref_near\" { title = \"Near\", kind = \"active\", text = \"N.\", grade = \"low\", sources = { \"S\" } }\n"
     "advice \"adv_rest\" { text = \"Rest.\", kind = \"active\", grade = \"low\", sources = { \"S\" } }\n",
     BASE RULE("ask", "hot", CLEAR)},
    {"a rule written farther down", FACTS, RULE("see", "where:has \"back\"", "refer(\"ref_near\", \"routine\")") RANKS CAP,
     {SAME, "\"said_changed\":0,", NOTHING}, NULL, NULL},
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

/* Parts of the plan, as the library writes it, but for where rules stand. */
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
    plp_buffer_text(out);
    for (char *at = out->bytes; (at = strstr(at, "\"at\":\"")) != NULL; at++)
        memset(at, ' ', strcspn(at + 6, "\"") + 6);
}

static bool same_text(const char *a, const char *b)
{
    a += strspn(a, " ");
    b += strspn(b, " ");
    for (; *a == *b && *a != '\0'; a += strspn(a, " "), b += strspn(b, " "))
        a++, b++;
    return *a == *b;
}

static bool are_same(palpate_engine *const engines[2], const char *patient,
                     const char *const *members)
{
    plp_buffer texts[2];
    for (int side = 0; side < 2; side++) {
        plp_buffer_begin(&texts[side], plp_memory_default(), 1 << 20);
        put_members(engines[side], patient, members, &texts[side]);
    }
    bool same = same_text(plp_buffer_text(&texts[0]), plp_buffer_text(&texts[1]));
    plp_buffer_end(&texts[0]);
    plp_buffer_end(&texts[1]);
    return same;
}

/* ---- the test ---- */

static void add_patient(palpate_comparison *c, palpate_engine *const engines[2],
                        const char *patient)
{
    static const char *const questions[] = {"questions", "unknown", NULL};
    static const char *const rest[] = {
#define X(key, shape, after, meaning) #key,
#include "plan/plan_keys.def"
#undef X
        NULL};
    const char *told[sizeof rest / sizeof rest[0]];
    size_t count = 0;
    for (size_t i = 0; rest[i] != NULL; i++)
        if (strstr("engine rules digest questions unknown customised silenced", rest[i]) == NULL)
            told[count++] = rest[i];
    told[count] = NULL;
    palpate_request request = PALPATE_REQUEST_INIT;
    request.ignore_unknown = true;
    uint64_t asked = c->changed[PLP_PART_ASKED], said = c->changed[PLP_PART_SAID];
    uint64_t offered = c->changed[PLP_PART_OFFERED];
    ck_assert_int_eq(palpate_comparison_add(c, patient, patient, strlen(patient), &request, NULL),
                     PALPATE_OK);
    bool differs = c->changed[PLP_PART_SAID] > said || c->changed[PLP_PART_OFFERED] > offered;
    ck_assert_msg((c->changed[PLP_PART_ASKED] > asked) == !are_same(engines, patient, questions),
                  "questions are not judged rightly for %s", patient);
    ck_assert_msg(differs == !are_same(engines, patient, told),
                  "the plan of %s is %s, which is wrong", patient,
                  differs ? "told to differ" : "told to be the same");
}

START_TEST(a_difference_is_counted_of_whom_it_concerns)
{
    const struct other *o = &others[_i];
    palpate_engine *engines[2] = {
        two_packs_open(FACTS DOCTOR, CATALOGUE, o->base != NULL ? o->base : BASE),
        two_packs_open(o->facts, o->catalogue != NULL ? o->catalogue : CATALOGUE, o->rules)};
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
    ck_assert(palpate_comparison_differs(comparison) ==
              (strcmp(o->says[2] != NULL ? o->says[2] : "", NOTHING) != 0));
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
