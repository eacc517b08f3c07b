/* SPDX-License-Identifier: MIT */
/* Comparing two rule sets for everybody: equal ones are proven to be, of others a patient is shown
 * whose plans differ, with as few answers as there can be. */
#include <check.h>
#include <string.h>

#include "base/memory.h"
#include "palpate.h"
#include "sink.h"
#include "two_packs.h"

/* What the second rule set is, and what is proven of the two. */
typedef struct pair {
    const char *why, *facts, *catalogue, *rules;
    const char *equal;
    const char *witness; /* part of the answer */
} pair;

// clang-format off
static const pair pairs[] = {
    {"another word for the same condition", FACTS, CATALOGUE,
     RANKS RULE("cap", "none { any { none { red }, weeks:below(3) } }", "cap_pressure(2)")
     RULE("see", "where:has_any { \"back\" }", "refer(\"ref_near\", \"routine\")"), "proven", NULL},
    {"one rule cut into two", FACTS, CATALOGUE,
     RANKS RULE("cap", "all { red, weeks:at_least(3), hot }", "cap_pressure(2)")
     RULE("cap-too", "all { red, weeks:at_least(3), none { hot } }", "cap_pressure(2)")
     RULE("cap-open", "all { red, weeks:at_least(3), hot:is_unknown() }", "cap_pressure(2)")
     RULE("see", "where:has \"back\"", "refer(\"ref_near\", \"routine\")"), "proven", NULL},
    {"a rule whose pieces leave the unknown out", FACTS, CATALOGUE,
     RANKS RULE("cap", "all { red, weeks:at_least(3), hot }", "cap_pressure(2)")
     RULE("cap-too", "all { red, weeks:at_least(3), none { hot } }", "cap_pressure(2)")
     RULE("see", "where:has \"back\"", "refer(\"ref_near\", \"routine\")"), "refuted",
     "\"witness\":{\"format\":\"palpate.patient/1\",\"red\":true,\"weeks\":"},
    {"a threshold that is met one later", FACTS, CATALOGUE,
     RANKS RULE("cap", "all { red, weeks:above(3) }", "cap_pressure(2)")
     RULE("see", "where:has \"back\"", "refer(\"ref_near\", \"routine\")"), "refuted",
     "\"witness\":{\"format\":\"palpate.patient/1\",\"red\":true,\"weeks\":3}"},
    {"a stricter cap", FACTS, CATALOGUE,
     RANKS RULE("cap", "all { red, weeks:at_least(3) }", "cap_pressure(1)")
     RULE("see", "where:has \"back\"", "refer(\"ref_near\", \"routine\")"), "refuted",
     "\"from\":\"2\",\"to\":\"1\""},
    {"a stricter cap, and another reason of what all others are offered as before", FACTS, CATALOGUE,
     RANKS RULE("cap", "all { red, weeks:at_least(3) }", "cap_pressure(1)")
     "rule \"see\" { title = \"T\", when = where:has \"back\", plan = { refer(\"ref_near\", \"routine\") }, "
     "because = \"Another.\", grade = \"low\", sources = { \"S\" }, checked = \"2026-11\" }\n", "refuted",
     "\"said\":\"refuted\",\"said_by\":{\"kind\":\"rule\",\"id\":\"see\",\"differs\":\"words\"},"
     "\"said_witness\":{\"format\":\"palpate.patient/1\",\"where\":{\"back\":true}}"},
    {"a stricter cap, and nobody else is told anything new", FACTS, CATALOGUE,
     RANKS RULE("cap", "all { red, weeks:at_least(3) }", "cap_pressure(1)")
     RULE("see", "where:has \"back\"", "refer(\"ref_near\", \"routine\")"), "refuted",
     "\"said\":\"unknown\",\"said_by\":null"},
    {"a referral that is more urgent", FACTS, CATALOGUE,
     RANKS RULE("cap", "all { red, weeks:at_least(3) }", "cap_pressure(2)")
     RULE("see", "where:has \"back\"", "refer(\"ref_near\", \"soon\")"), "refuted",
     "\"witness\":{\"format\":\"palpate.patient/1\",\"where\":{\"back\":true}}"},
    {"the order of techniques", FACTS, CATALOGUE,
     RULE("ranks", "always", "rank(\"deep\", 2), rank(\"soft\", 1)")
     RULE("cap", "all { red, weeks:at_least(3) }", "cap_pressure(2)")
     RULE("see", "where:has \"back\"", "refer(\"ref_near\", \"routine\")"), "refuted",
     "\"witness\":{\"format\":\"palpate.patient/1\"}"},
    {"scores that add up to the same", FACTS, CATALOGUE,
     RULE("ranks", "always", "rank(\"deep\", 3), rank(\"soft\", 3)")
     RULE("ranks-less", "always", "rank(\"deep\", -2), rank(\"soft\", -2)")
     RULE("cap", "all { red, weeks:at_least(3) }", "cap_pressure(2)")
     RULE("see", "where:has \"back\"", "refer(\"ref_near\", \"routine\")"), "proven", NULL},
    {"a position", FACTS, CATALOGUE,
     BASE RULE("lie", "kind:is \"sharp\"", "position(\"side\")"), "refuted",
     "\"witness\":{\"format\":\"palpate.patient/1\",\"kind\":\"sharp\"}"},
    {"a fact that only one of them has", FACTS FACT("new", "type = \"bool\""), CATALOGUE,
     BASE RULE("more", "new", "advise(\"adv_rest\")"), "refuted", "\"witness\":{\"format\":\"palpate.patient/1\",\"new\":true}"},
    {"a fact that only one of them has, and nobody reads", FACTS FACT("new", "type = \"bool\""),
     CATALOGUE, BASE, "proven", NULL},
    {"a member that only one of them has",
     FACT("red", "type = \"bool\"") FACT("hot", "type = \"bool\"")
     FACT("weeks", "type = \"number\", min = 0, max = 100")
     FACT("kind", "type = \"choice\", values = { \"dull\", \"sharp\" }")
     FACT("where", "type = \"set\", values = { \"neck\", \"back\", \"legs\" }"),
     CATALOGUE, BASE, "proven", NULL},
    {"a set that is complete for one only where the other asks for that",
     FACT("red", "type = \"bool\"") FACT("hot", "type = \"bool\"")
     FACT("weeks", "type = \"number\", min = 0, max = 100")
     FACT("kind", "type = \"choice\", values = { \"dull\", \"sharp\" }")
     FACT("where", "type = \"set\", values = { \"neck\", \"back\", \"legs\" }"),
     CATALOGUE, BASE RULE("whole", "where:is_known()", "advise(\"adv_rest\")"), "refuted",
     "\"witness\":{\"format\":\"palpate.patient/1\",\"where\":["},
    {"another range, where the values lie in both",
     FACT("red", "type = \"bool\"") FACT("hot", "type = \"bool\"")
     FACT("weeks", "type = \"number\", min = 0, max = 200")
     FACT("kind", "type = \"choice\", values = { \"dull\", \"sharp\" }")
     FACT("where", "type = \"set\", values = { \"neck\", \"back\" }"),
     CATALOGUE, BASE RULE("late", "weeks:above(100)", "advise(\"adv_rest\")"), "proven", NULL},
    {"a safety fact more, which holds every plan back", FACTS FACT("new", "type = \"bool\", safety = true"),
     CATALOGUE, BASE, "refuted", "\"witness\":{\"format\":\"palpate.patient/1\"}"},
    {"a technique with another pressure", FACTS,
     "source \"S\" { citation = \"S\", status = \"verified\" }\n"
     "technique_group \"g\" { title = \"G\" }\n"
     "technique \"deep\" { title = \"Deep\", what = \"W.\", grade = \"low\", sources = { \"S\" }, "
     "group = \"g\", pressure = { 4, 5 } }\n"
     "technique \"soft\" { title = \"Soft\", what = \"W.\", grade = \"low\", sources = { \"S\" }, "
     "group = \"g\", pressure = { 1, 3 } }\n"
     "position \"side\" { title = \"Side\" }\n"
     "referral \"ref_near\" { title = \"Near\", kind = \"active\", text = \"N.\", grade = "
     "\"low\", sources = { \"S\" } }\n"
     "advice \"adv_rest\" { text = \"Rest.\", kind = \"active\", grade = \"low\", sources = { "
     "\"S\" } }\n", BASE, "refuted", "\"witness\":{\"format\":\"palpate.patient/1\"}"},
};
// clang-format on

/* Both ways round; the answer of the first is looked at more closely. */
static void compare(const pair *p, palpate_engine *before, palpate_engine *after, bool closely)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_comparison *comparison = NULL;
    plp_buffer answer;
    uint64_t patients, changed;
    plp_buffer_begin(&answer, plp_memory_default(), 1 << 20);
    ck_assert(palpate_comparison_new(before, after, &comparison, &error) == PALPATE_OK);
    ck_assert_ptr_null(palpate_comparison_equal(comparison));
    palpate_status status = palpate_comparison_prove(comparison, NULL, &error);
    ck_assert_msg(status == PALPATE_OK, "%s: %s", p->why, error.detail);
    status = palpate_comparison_write(comparison, PALPATE_FORMAT_JSON, NULL, sink_write, &answer,
                                      &error);
    ck_assert(status == PALPATE_OK);
    const char *text = plp_buffer_text(&answer);
    ck_assert_msg(strcmp(palpate_comparison_equal(comparison), p->equal) == 0, "%s is not %s:\n%s",
                  p->why, p->equal, text);
    palpate_comparison_counts(comparison, &patients, &changed);
    bool refuted = strcmp(p->equal, "refuted") == 0;
    ck_assert_msg(changed == refuted && patients == refuted, "%s:\n%s", p->why, text);
    if (refuted)
        ck_assert_msg(strstr(text, "\"smallest\":true") != NULL, "%s:\n%s", p->why, text);
    if (closely && p->witness != NULL)
        ck_assert_msg(strstr(text, p->witness) != NULL, "%s lacks %s:\n%s", p->why, p->witness,
                      text);
    palpate_comparison_free(comparison);
    plp_buffer_end(&answer);
}

START_TEST(a_pair_is_judged_rightly)
{
    const pair *p = &pairs[_i];
    palpate_engine *before = two_packs_open(FACTS, CATALOGUE, BASE);
    palpate_engine *after = two_packs_open(p->facts, p->catalogue, p->rules);
    compare(p, before, after, true);
    compare(p, after, before, false);
    palpate_engine_free(before);
    palpate_engine_free(after);
}
END_TEST

/* Packs that offer the same, and differ in what they say about it, or do not. */
static const struct told {
    const char *why, *catalogue, *rules;
    const char *said; /* part of the answer */
} tolds[] = {
    {"a rule that nobody hears", CATALOGUE,
     BASE RULE("x", "all { red, none { red } }", "note \"N.\""), "\"said\":\"proven\""},
    {"another condition of the same meaning", CATALOGUE,
     RANKS RULE("cap", "none { any { none { red }, weeks:below(3) } }", "cap_pressure(2)")
         RULE("see", "where:has \"back\"", "refer(\"ref_near\", \"routine\")"),
     "\"said\":\"proven\""},
    {"a note", CATALOGUE, BASE RULE("x", "hot", "note \"N.\""),
     "\"said\":\"refuted\",\"said_by\":{\"kind\":\"rule\",\"id\":\"x\",\"differs\":\"speaks\"},"
     "\"said_witness\":{\"format\":\"palpate.patient/1\",\"hot\":true}"},
    {"a clearance", CATALOGUE "provider \"physician\" { title = \"Doctor\" }\n",
     BASE RULE("x", "hot", "clear(\"physician\", hot)"),
     "\"said_by\":{\"kind\":\"rule\",\"id\":\"x\",\"differs\":\"speaks\"}"},
    {"a question", CATALOGUE, BASE RULE("x", "hot", "ask(red)"),
     "\"said_by\":{\"kind\":\"rule\",\"id\":\"x\",\"differs\":\"speaks\"}"},
    {"the reason of a rule", CATALOGUE,
     RANKS RULE("cap", "all { red, weeks:at_least(3) }",
                "cap_pressure(2)") "rule \"see\" { title = \"T\", when = where:has \"back\", plan "
                                   "= { refer(\"ref_near\", "
                                   "\"routine\") }, because = \"Another.\", grade = \"low\", "
                                   "sources = { \"S\" }, checked = "
                                   "\"2026-11\" }\n",
     "\"said\":\"refuted\",\"said_by\":{\"kind\":\"rule\",\"id\":\"see\",\"differs\":\"words\"},"
     "\"said_witness\":{\"format\":\"palpate.patient/1\",\"where\":{\"back\":true}}"},
    {"the name of a rule", CATALOGUE,
     RANKS RULE("cup", "all { red, weeks:at_least(3) }", "cap_pressure(2)")
         RULE("see", "where:has \"back\"", "refer(\"ref_near\", \"routine\")"),
     "\"differs\":\"name\"},\"said_witness\":{\"format\":\"palpate.patient/"
     "1\",\"red\":true,\"weeks\":"},
    {"the text of a referral",
     "source \"S\" { citation = \"S\", status = \"verified\" }\n"
     "technique_group \"g\" { title = \"G\" }\n"
     "technique \"deep\" { title = \"Deep\", what = \"W.\", grade = \"low\", sources = { \"S\" }, "
     "group = \"g\", pressure = { 4, 5 } }\n"
     "technique \"soft\" { title = \"Soft\", what = \"W.\", grade = \"low\", sources = { \"S\" }, "
     "group = \"g\", pressure = { 1, 2 } }\n"
     "position \"side\" { title = \"Side\" }\n"
     "referral \"ref_near\" { title = \"Near\", kind = \"active\", text = \"Another.\", grade = "
     "\"low\", sources = { \"S\" } }\n"
     "advice \"adv_rest\" { text = \"Rest.\", kind = \"active\", grade = \"low\", sources = { "
     "\"S\" } }\n",
     BASE, "\"said_by\":{\"kind\":\"referral\",\"id\":\"ref_near\",\"differs\":\"words\"}"},
};

START_TEST(what_is_said_of_equal_offers_is_compared_too)
{
    const struct told *t = &tolds[_i];
    const pair p = {t->why, FACTS, t->catalogue, t->rules, "proven", t->said};
    palpate_engine *before = two_packs_open(FACTS, CATALOGUE, BASE);
    palpate_engine *after = two_packs_open(FACTS, t->catalogue, t->rules);
    compare(&p, before, after, true);
    compare(&p, after, before, true);
    palpate_engine_free(before);
    palpate_engine_free(after);
}
END_TEST

START_TEST(the_same_declarations_need_no_solver)
{
    const pair same = {"itself", FACTS, CATALOGUE, BASE, "proven", "both declare the same"};
    palpate_engine *before = two_packs_open(FACTS, CATALOGUE, BASE);
    palpate_engine *after = two_packs_open(FACTS, CATALOGUE, BASE);
    compare(&same, before, after, true);
    palpate_engine_free(before);
    palpate_engine_free(after);
}
END_TEST

Suite *compare_suite(void);

Suite *compare_suite(void)
{
    Suite *suite = suite_create("compare");
    TCase *tcase = tcase_create("compare");
    tcase_set_timeout(tcase, 60);
    tcase_add_loop_test(tcase, a_pair_is_judged_rightly, 0, (int)(sizeof pairs / sizeof pairs[0]));
    tcase_add_loop_test(tcase, what_is_said_of_equal_offers_is_compared_too, 0,
                        (int)(sizeof tolds / sizeof tolds[0]));
    tcase_add_test(tcase, the_same_declarations_need_no_solver);
    suite_add_tcase(suite, tcase);
    return suite;
}
