/* SPDX-License-Identifier: MIT */
/* Do two rule sets ask everybody the same? What is proven is true of every patient of a small
 * vocabulary, and who is shown as asked otherwise is. */
#include <check.h>
#include <stdio.h>
#include <string.h>

#include "base/memory.h"
#include "sink.h"
#include "two_packs.h"

#define FACTS_WITH(red, hot)                                                                       \
    red hot FACT("weeks", "type = \"number\", min = 0, max = 100")                                 \
        FACT("kind", "type = \"choice\", values = { \"dull\", \"sharp\" }")                        \
            FACT("where", "type = \"set\", values = { \"neck\", \"back\" }")
#define RED FACT("red", "type = \"bool\"")
#define HOT FACT("hot", "type = \"bool\"")
#define NOT_FOUND "\"asked\":\"not_found\",\"asked_by\":null"
#define PROVEN "\"asked\":\"proven\",\"asked_by\":null"
#define BY(fact, differs)                                                                          \
    "\"asked\":\"refuted\",\"asked_by\":{\"fact\":\"" fact "\",\"differs\":\"" differs "\""
#define SEE RULE("see", "where:has \"back\"", "refer(\"ref_near\", \"routine\")")

/* Another rule set than FACTS, CATALOGUE, BASE, and what is said of the questions of both. */
static const struct other {
    const char *why, *facts, *rules, *says;
    const char *base; /* of the first; NULL: BASE */
} others[] = {
    // clang-format off
    {"another prompt", FACTS_WITH("fact \"red\" { title = \"T\", ask = \"Another?\", group = \"g\", type = \"bool\" }\n", HOT),
     BASE, BY("red", "words"), NULL},
    {"another reason to ask", FACTS_WITH(FACT("red", "why = \"W.\", type = \"bool\""), HOT), BASE, BY("red", "words"), NULL},
    {"another prompt of what nobody asks", FACTS_WITH(RED, "fact \"hot\" { title = \"T\", ask = \"Another?\", group = \"g\", type = \"bool\" }\n"),
     BASE, PROVEN, NULL},
    {"a title, which is not shown", FACTS_WITH("fact \"red\" { title = \"U\", ask = \"A?\", group = \"g\", type = \"bool\" }\n", HOT),
     BASE, PROVEN, NULL},
    {"the order of two questions", FACT("weeks", "type = \"number\", min = 0, max = 100") RED HOT
     FACT("kind", "type = \"choice\", values = { \"dull\", \"sharp\" }")
     FACT("where", "type = \"set\", values = { \"neck\", \"back\" }"), BASE, BY("weeks", "place"), NULL},
    {"the order of facts that nobody asks for", FACTS_WITH(HOT, RED), BASE, PROVEN, NULL},
    {"more rules that a question may turn", FACTS, BASE RULE("more", "where:has \"neck\"", "note \"N.\""),
     BY("where", "could_change"), NULL},
    {"the same change by one rule more, so that it is asked earlier", FACTS,
     BASE RULE("more", "where:has \"neck\"", "refer(\"ref_near\", \"routine\")"), BY("where", "place"), NULL},
    {"a disposition that an answer may lead to", FACTS, BASE RULE("stop", "red", "disposition \"no_massage\""),
     BY("red", "at_worst"), NULL},
    {"a fact of the safety screen", FACTS_WITH(FACT("red", "safety = true, type = \"bool\""), HOT), BASE,
     BY("red", "safety"), NULL},
    {"a rule that only asks", FACTS, BASE RULE("more", "red", "ask(hot)"), BY("hot", "asked"), NULL},
    {"one more open question", FACTS, BASE RULE("more", "hot", "note \"N.\""), BY("hot", "asked"), NULL},
    {"a rule that can never be true, but is open", FACTS, BASE RULE("more", "all { hot, none { hot } }", "note \"N.\""),
     BY("hot", "asked"), NULL},
    {"a rule that is false for everybody", FACTS, BASE RULE("more", "none { always }", "note \"N.\""), PROVEN, NULL},
    {"a condition in other words", FACTS,
     RANKS RULE("cap", "none { any { none { red }, weeks:below(3) } }", "cap_pressure(2)") SEE, PROVEN, NULL},
    {"a later threshold", FACTS, RANKS RULE("cap", "all { red, weeks:above(3) }", "cap_pressure(2)") SEE, BY("red", "asked"), NULL},
    {"a stricter cap", FACTS, RANKS RULE("cap", "all { red, weeks:at_least(3) }", "cap_pressure(1)") SEE, PROVEN, NULL},
    {"a stricter cap of which a rule knows", FACTS,
     RANKS RULE("cap", "all { red, weeks:at_least(3) }", "cap_pressure(1)") SEE
     LATER RULE("low", "all { so_far.pressure_cap:below(2), hot }", "refer(\"ref_near\", \"routine\")"), BY("red", "could_change"), NULL},
    {"a rule that asks for a cap, whoever has it", FACTS,
     BASE LATER RULE("low", "all { so_far.pressure_cap:below(2), hot }", "refer(\"ref_near\", \"routine\")"), BY("red", "could_change"), NULL},
    {"a limit in place of a number", FACTS "limit \"few\" { value = 3, min = 1, max = 9, title = \"Few\" }\n",
     RANKS RULE("cap", "all { red, weeks:at_least(limits.few) }", "cap_pressure(2)") SEE, PROVEN, NULL},
    {"a define in place of a condition", FACTS "define \"late\" { when = weeks:at_least(3), title = \"Late\" }\n",
     RANKS RULE("cap", "all { red, late }", "cap_pressure(2)") SEE, PROVEN, NULL},
    {"a define of a define", FACTS "define \"late\" { when = weeks:at_least(3), title = \"L\" }\n"
     "define \"later\" { when = late, title = \"L\" }\n",
     RANKS RULE("cap", "none { any { none { red }, none { later } } }", "cap_pressure(2)") SEE, PROVEN, NULL},
    {"the whole condition moved into a define", FACTS "define \"late\" { when = all { red, weeks:at_least(3) }, title = \"L\" }\n",
     RANKS RULE("cap", "late", "cap_pressure(2)") SEE, PROVEN, NULL},
    {"a part of a condition moved into a define, which may be decided while a fact of it is not known",
     FACTS "define \"late\" { when = any { hot, weeks:at_least(3) }, title = \"L\" }\n",
     BASE RULE("more", "all { red, late }", "advise(\"adv_rest\")"), BY("weeks", "could_change"),
     BASE RULE("more", "all { red, any { hot, weeks:at_least(3) } }", "advise(\"adv_rest\")")},
    {"a define that is decided where its condition is not",
     FACTS "define \"late\" { when = unless { weeks:below(3) }, title = \"L\" }\n",
     BASE RULE("more", "all { red, late }", "advise(\"adv_rest\")"), NOT_FOUND,
     BASE RULE("more", "all { red, weeks:at_least(3) }", "advise(\"adv_rest\")")},
    {"a rule of another name that comes later", FACTS,
     RANKS RULE("cup", "all { red, weeks:above(3) }", "cap_pressure(2)") SEE, BY("red", "asked"), NULL},
    {"a rule cut into two", FACTS,
     RANKS RULE("cap", "all { red, weeks:at_least(3), hot }", "cap_pressure(2)")
     RULE("cap-too", "all { red, weeks:at_least(3), none { hot } }", "cap_pressure(2)") SEE, BY("hot", "asked"), NULL},
    {"a rule of another name", FACTS, RANKS RULE("cup", "all { red, weeks:at_least(3) }", "cap_pressure(2)") SEE,
     PROVEN, NULL},
    {"a rule of another name and another title", FACTS,
     RANKS "rule \"cup\" { title = \"U\", when = all { red, weeks:at_least(3) }, plan = { cap_pressure(2) }, "
     "because = \"B.\", grade = \"low\", sources = { \"S\" }, checked = \"2026-11\" }\n" SEE, NOT_FOUND, NULL},
    {"a rule that goes on where it is not known", FACTS,
     RANKS RULE("cap", "all { unless { none { red } }, weeks:at_least(3) }", "cap_pressure(2)") SEE, NOT_FOUND, NULL},
    {"a fact more, and nobody reads it", FACTS FACT("new", "type = \"bool\""), BASE, PROVEN, NULL},
    {"a fact more", FACTS FACT("new", "type = \"bool\""), BASE RULE("more", "new", "note \"N.\""), BY("new", "asked"), NULL},
    {"a value more of what is asked", FACTS_WITH(RED, HOT) FACT("far", "type = \"bool\""),
     BASE RULE("far", "all { red, far }", "cap_pressure(2)"), BY("far", "asked"), NULL},
    {"the plan has the same questions once it is an emergency", FACTS,
     BASE RULE("now", "all { red, none { red } }", "disposition \"emergency\""), BY("red", "at_worst"), NULL},
    // clang-format on
};

static palpate_comparison *prove(palpate_engine *before, palpate_engine *after, plp_buffer *answer)
{
    palpate_comparison *comparison = NULL;
    palpate_error error = PALPATE_ERROR_INIT;
    answer->length = 0;
    palpate_status status = palpate_comparison_new(before, after, &comparison, &error);
    ck_assert_msg(status == PALPATE_OK, "%s", error.detail);
    status = palpate_comparison_prove(comparison, NULL, &error);
    ck_assert_msg(status == PALPATE_OK, "%s", error.detail);
    status =
        palpate_comparison_write(comparison, PALPATE_FORMAT_JSON, NULL, sink_write, answer, &error);
    ck_assert_msg(status == PALPATE_OK, "%s", error.detail);
    return comparison;
}

static void put_questions(palpate_engine *engine, const char *patient, plp_buffer *out)
{
    static const char *const members[] = {"questions", "unknown", NULL};
    palpate_request request = PALPATE_REQUEST_INIT;
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_plan *plan = NULL;
    request.ignore_unknown = true;
    palpate_patient *read = NULL;
    palpate_status status =
        palpate_patient_read(engine, patient, strlen(patient), &request, &read, &error);
    if (status == PALPATE_OK)
        status = palpate_plan_patient(read, &plan, &error);
    if (status == PALPATE_OK)
        status = palpate_plan_write_members(plan, members, sink_write, out, &error);
    ck_assert_msg(status == PALPATE_OK, "%s: %s", patient, error.detail);
    palpate_plan_free(plan);
    palpate_patient_free(read);
}

static bool asks_the_same(palpate_engine *before, palpate_engine *after, const char *patient)
{
    plp_buffer texts[2];
    for (int side = 0; side < 2; side++) {
        plp_buffer_begin(&texts[side], plp_memory_default(), 1 << 20);
        put_questions(side == 0 ? before : after, patient, &texts[side]);
    }
    bool same = strcmp(plp_buffer_text(&texts[0]), plp_buffer_text(&texts[1])) == 0;
    plp_buffer_end(&texts[0]);
    plp_buffer_end(&texts[1]);
    return same;
}

/* Everybody whom the conditions above can tell apart. */
#define ANSWERS_MOST 6
static const struct {
    const char *fact, *answers[ANSWERS_MOST];
} answers[] = {
    {"red", {"null", "true", "false"}},
    {"hot", {"null", "true", "false"}},
    {"weeks", {"null", "0", "2", "3", "4"}},
    {"kind", {"null", "\"dull\"", "\"sharp\""}},
    {"where", {"null", "[]", "[\"back\"]", "{\"back\":true}", "{\"neck\":true,\"back\":false}"}},
};
#define FACT_COUNT (sizeof answers / sizeof answers[0])

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

static void everybody_is_asked_the_same(const char *why, palpate_engine *before,
                                        palpate_engine *after)
{
    size_t at[FACT_COUNT] = {0};
    do {
        char patient[512] = "{";
        for (size_t f = 0; f < FACT_COUNT; f++)
            sprintf(patient + strlen(patient), "%s\"%s\":%s", f > 0 ? "," : "", answers[f].fact,
                    answers[f].answers[at[f]]);
        strcat(patient, "}");
        ck_assert_msg(asks_the_same(before, after, patient), "%s, but not for %s", why, patient);
    } while (next_patient(at));
}

static void the_witness_is_asked_otherwise(const char *answer, palpate_engine *before,
                                           palpate_engine *after)
{
    static const char key[] = "\"asked_witness\":", end[] = ",\"asked_smallest\":";
    const char *from = strstr(answer, key), *to = strstr(answer, end);
    char patient[512] = "";
    ck_assert_ptr_nonnull(from);
    ck_assert_ptr_nonnull(to);
    ck_assert_uint_lt((size_t)(to - from), sizeof patient);
    memcpy(patient, from + sizeof key - 1, (size_t)(to - from) - (sizeof key - 1));
    ck_assert_msg(!asks_the_same(before, after, patient), "%s is no witness", patient);
}

START_TEST(questions_are_judged_rightly)
{
    const struct other *o = &others[_i];
    palpate_engine *before = two_packs_open(o->base != NULL ? o->facts : FACTS, CATALOGUE,
                                            o->base != NULL ? o->base : BASE);
    palpate_engine *after = two_packs_open(o->facts, CATALOGUE, o->rules);
    plp_buffer answer;
    plp_buffer_begin(&answer, plp_memory_default(), 1 << 20);
    for (int turned = 0; turned < 2; turned++) {
        palpate_engine *first = turned ? after : before, *second = turned ? before : after;
        palpate_comparison *comparison = prove(first, second, &answer);
        const char *text = plp_buffer_text(&answer);
        ck_assert_msg(turned || strstr(text, o->says) != NULL, "%s: not %s\n%s", o->why, o->says,
                      text);
        if (strstr(text, "\"asked\":\"proven\"") != NULL)
            everybody_is_asked_the_same(o->why, first, second);
        else if (strstr(text, "\"asked\":\"refuted\"") != NULL)
            the_witness_is_asked_otherwise(text, first, second);
        bool same = strstr(text, "\"equal\":\"proven\"") != NULL &&
                    strstr(text, "\"said\":\"proven\"") != NULL &&
                    strstr(text, "\"asked\":\"proven\"") != NULL;
        ck_assert_msg(palpate_comparison_differs(comparison) == !same, "%s\n%s", o->why, text);
        palpate_comparison_free(comparison);
    }
    plp_buffer_end(&answer);
    palpate_engine_free(before);
    palpate_engine_free(after);
}
END_TEST

START_TEST(the_same_pack_asks_the_same)
{
    palpate_engine *before = two_packs_open(FACTS, CATALOGUE, BASE);
    palpate_engine *after = two_packs_open(FACTS, CATALOGUE, BASE);
    plp_buffer answer;
    plp_buffer_begin(&answer, plp_memory_default(), 1 << 20);
    palpate_comparison *comparison = prove(before, after, &answer);
    ck_assert_ptr_nonnull(strstr(plp_buffer_text(&answer), PROVEN));
    ck_assert(!palpate_comparison_differs(comparison));
    palpate_comparison_free(comparison);
    plp_buffer_end(&answer);
    palpate_engine_free(before);
    palpate_engine_free(after);
}
END_TEST

Suite *asked_suite(void);

Suite *asked_suite(void)
{
    Suite *suite = suite_create("asked");
    TCase *tcase = tcase_create("asked");
    tcase_set_timeout(tcase, 60);
    tcase_add_loop_test(tcase, questions_are_judged_rightly, 0,
                        (int)(sizeof others / sizeof others[0]));
    tcase_add_test(tcase, the_same_pack_asks_the_same);
    suite_add_tcase(suite, tcase);
    return suite;
}
