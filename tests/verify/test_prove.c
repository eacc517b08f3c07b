/* SPDX-License-Identifier: MIT */
/* Proofs over small packs with planted faults: each fault is found, and each counterexample is one
 * for whom the engine breaks the promise; what is right is proven. */
#include <check.h>
#include <stdio.h>
#include <string.h>

#include "base/memory.h"
#include "engine.h"
#include "paths.h"
#include "sink.h"

static const char vocabulary[] =
    "fact \"thinner\" { type = \"bool\", title = \"Thinner\", ask = \"Thinner?\", group = \"g\" }\n"
    "fact \"bruises\" { type = \"bool\", title = \"Bruises\", ask = \"Bruises?\", group = \"g\" }\n"
    "fact \"screen\" { type = \"bool\", safety = true, title = \"Screen\", ask = \"Screen?\", "
    "group = \"g\" }\n"
    "fact \"weeks\" { type = \"number\", min = 0, max = 100, never = true, title = \"Weeks\", ask "
    "= \"Weeks?\", group = \"g\" }\n"
    "fact \"cleared\" { type = \"bool\", role = \"clearance\", title = \"Cleared\", ask = "
    "\"Cleared?\", group = \"g\" }\n"
    "fact \"scope\" { type = \"set\", role = \"clearance_scope\", values = { \"weeks\", "
    "\"thinner\" }, title = \"Scope\",\n"
    "  ask = \"Scope?\", group = \"g\" }\n"
    "source \"S\" { citation = \"S\", status = \"verified\" }\n"
    "technique_group \"g\" { title = \"G\" }\n"
    "technique \"deep\" { title = \"Deep\", what = \"Deep work.\", grade = \"low\", sources = { "
    "\"S\" }, group = \"g\",\n"
    "  pressure = { 4, 5 }, forceful = true }\n"
    "technique \"soft\" { title = \"Soft\", what = \"Soft work.\", grade = \"low\", sources = { "
    "\"S\" }, group = \"g\",\n"
    "  pressure = { 1, 2 } }\n"
    "referral \"ref_physician\" { title = \"Physician\", kind = \"medical\", text = \"See one.\", "
    "grade = \"safety\",\n"
    "  sources = { \"S\" } }\n"
    "provider \"physician\" { title = \"Physician\" }\n";

#define RULE(id, when, plan)                                                                       \
    "rule \"" id "\" { title = \"T\", when = " when ", plan = { " plan                             \
    " }, because = \"B.\", grade = \"safety\", sources = { \"S\" }, checked = \"2026-11\" }\n"
#define NEVER(id, when, never)                                                                     \
    "invariant \"" id "\" { when = " when ", never = " never ", because = \"B.\" }\n"
#define RANKS RULE("ranks", "always", "rank(\"deep\", 1), rank(\"soft\", 1)")
#define SAFETY "phase \"safety\"\n"
#define TECHNIQUES "phase \"techniques\"\n"

/* ---- a pack in memory, proven ---- */

static palpate_engine *open_pack(const char *safety, const char *techniques, const char *invariants)
{
    palpate_engine *engine = NULL;
    palpate_findings *findings = NULL;
    palpate_error error = PALPATE_ERROR_INIT;
    const palpate_rule_text texts[] = {{"vocabulary.lua", vocabulary, strlen(vocabulary)},
                                       {"safety.lua", safety, strlen(safety)},
                                       {"techniques.lua", techniques, strlen(techniques)},
                                       {"invariants.lua", invariants, strlen(invariants)}};
    palpate_layer layer = {.name = "test", .texts = texts, .text_count = 4};
    palpate_options options = PALPATE_OPTIONS_INIT;
    options.layers = &layer;
    options.layer_count = 1;
    palpate_status status = palpate_engine_open(&options, &engine, &findings, &error);
    const palpate_finding *first = palpate_findings_get(findings, 0);
    ck_assert_msg(status == PALPATE_OK, "%s %s", error.detail, first != NULL ? first->message : "");
    return engine;
}

static plp_buffer answer;

/* The answer as JSON, in `answer`. */
static palpate_prove_result prove(palpate_engine *engine, const char *only)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_prove_options options = PALPATE_PROVE_INIT;
    palpate_prove_result result = PALPATE_PROVE_RESULT_INIT;
    options.only = only;
    plp_buffer_begin(&answer, plp_memory_default(), 1 << 20);
    palpate_status status = palpate_prove(engine, &options, &result, PALPATE_FORMAT_JSON, NULL,
                                          sink_write, &answer, &error);
    ck_assert_msg(status == PALPATE_OK, "%s", error.detail);
    return result;
}

static bool answer_has(const char *text)
{
    return strstr(plp_buffer_text(&answer), text) != NULL;
}

/* The first patient of the answer; its length. */
static const char *first_patient(size_t *length)
{
    const char *begin = strstr(plp_buffer_text(&answer), "\"patient\":{");
    ck_assert_ptr_nonnull(begin);
    begin += strlen("\"patient\":");
    int depth = 0;
    const char *end = begin;
    do {
        depth += *end == '{';
        depth -= *end == '}';
        end++;
    } while (depth > 0);
    *length = (size_t)(end - begin);
    return begin;
}

static palpate_patient *read_patient(palpate_engine *engine)
{
    size_t length;
    const char *text = first_patient(&length);
    palpate_patient *patient = NULL;
    ck_assert_int_eq(palpate_patient_read(engine, text, length, NULL, &patient, NULL), PALPATE_OK);
    return patient;
}

static void done(palpate_engine *engine)
{
    plp_buffer_end(&answer);
    palpate_engine_free(engine);
}

/* The only promise is refuted, and the engine breaks it for the patient who is shown. */
static void expect_refuted(const char *safety, const char *techniques, const char *invariant)
{
    palpate_engine *engine = open_pack(safety, techniques, invariant);
    palpate_prove_result result = prove(engine, "promise");
    ck_assert_uint_eq(result.refuted, 1);
    palpate_patient *patient = read_patient(engine);
    plp_decision *decision = plp_engine_borrow(engine);
    const plp_invariant *promise = &plp_program_book(plp_engine_program(engine))->invariants[0];
    ck_assert_int_eq(plp_decide(decision, plp_patient_facts(patient), NULL, NULL), PALPATE_OK);
    ck_assert_int_eq(plp_decision_truth(decision, promise->when), PLP_TRUE);
    ck_assert_int_eq(plp_decision_truth(decision, promise->never), PLP_TRUE);
    plp_engine_return(engine, decision);
    palpate_patient_free(patient);
    done(engine);
}

static void expect_proven(const char *safety, const char *techniques, const char *invariant)
{
    palpate_engine *engine = open_pack(safety, techniques, invariant);
    palpate_prove_result result = prove(engine, "promise");
    ck_assert_uint_eq(result.proven, 1);
    ck_assert_uint_eq(result.refuted + result.timeout, 0);
    done(engine);
}

/* ---- invariants ---- */

#define NO_DEEP NEVER("promise", "thinner", "so_far.shown \"deep\"")

START_TEST(a_promise_that_an_exclusion_keeps_is_proven)
{
    expect_proven(SAFETY RULE("r", "thinner", "exclude(\"deep\")"), TECHNIQUES RANKS, NO_DEEP);
    expect_proven(SAFETY RULE("r", "thinner", "cap_pressure(3)"), TECHNIQUES RANKS, NO_DEEP);
}
END_TEST

START_TEST(a_weakened_rule_turns_the_proof)
{
    expect_refuted(SAFETY RULE("r", "all { thinner, bruises }", "exclude(\"deep\")"),
                   TECHNIQUES RANKS, NO_DEEP);
    expect_refuted(SAFETY RULE("r", "thinner", "cap_pressure(4)"), TECHNIQUES RANKS, NO_DEEP);
}
END_TEST

START_TEST(a_promise_that_only_not_knowing_breaks_is_refuted)
{
    expect_refuted(SAFETY RULE("a", "thinner", "exclude(\"deep\")")
                       RULE("b", "none { thinner }", "exclude(\"deep\")")
                           RULE("c", "bruises", "exclude(\"deep\")")
                               RULE("d", "none { bruises }", "exclude(\"deep\")"),
                   TECHNIQUES RANKS, NEVER("promise", "always", "so_far.shown \"deep\""));
    expect_proven(SAFETY RULE("a", "thinner", "exclude(\"deep\")")
                      RULE("b", "unless { thinner }", "exclude(\"deep\")"),
                  TECHNIQUES RANKS, NEVER("promise", "always", "so_far.shown \"deep\""));
}
END_TEST

START_TEST(thresholds_and_never_are_exact)
{
    const char *promise = NEVER("promise", "weeks:at_most(6)", "so_far.shown \"deep\"");
    expect_proven(SAFETY RULE("r", "weeks:at_most(6)", "exclude(\"deep\")"), TECHNIQUES RANKS,
                  promise);
    expect_refuted(SAFETY RULE("r", "weeks:below(6)", "exclude(\"deep\")"), TECHNIQUES RANKS,
                   promise);
    /* "never" is known, and above no number */
    expect_refuted(
        SAFETY RULE("r", "any { weeks:at_most(6), weeks:above(6) }", "exclude(\"deep\")"),
        TECHNIQUES RANKS, NEVER("promise", "weeks:is_known()", "so_far.shown \"deep\""));
}
END_TEST

START_TEST(formulas_and_counts_are_followed)
{
    const char *caps = SAFETY RULE("r", "(weeks / 4):at_least(2)", "cap_pressure(2)");
    expect_proven(caps, TECHNIQUES RANKS,
                  NEVER("promise", "weeks:above(8.1)", "so_far.shown \"deep\""));
    expect_refuted(caps, TECHNIQUES RANKS,
                   NEVER("promise", "weeks:above(7.9)", "so_far.shown \"deep\""));
    const char *count =
        SAFETY RULE("r", "at_least(2, { thinner, bruises, cleared })", "exclude(\"deep\")");
    expect_proven(count, TECHNIQUES RANKS,
                  NEVER("promise", "all { thinner, cleared }", "so_far.shown \"deep\""));
    expect_refuted(count, TECHNIQUES RANKS, NO_DEEP);
}
END_TEST

START_TEST(clearance_lifts_its_own_fact_only)
{
    const char *safety =
        SAFETY RULE("r", "weeks:below(6)",
                    "disposition \"clearance_first\", clear(\"physician\", weeks), "
                    "exclude(\"deep\")");
    expect_proven(safety, TECHNIQUES RANKS,
                  NEVER("promise", "all { weeks:below(6), scope:has_none { \"weeks\" } }",
                        "so_far.has_massage"));
    expect_refuted(safety, TECHNIQUES RANKS,
                   NEVER("promise", "weeks:below(6)", "so_far.has_massage"));
    expect_proven(safety, TECHNIQUES RANKS,
                  NEVER("promise", "weeks:below(6)", "so_far.shown \"deep\""));
}
END_TEST

/* ---- duties ---- */

/* One duty of a pack: is it kept? And does the answer hold this text? */
static void expect_duty(const char *safety, const char *techniques, const char *duty, bool kept,
                        const char *text)
{
    palpate_engine *engine = open_pack(safety, techniques, "");
    palpate_prove_result result = prove(engine, duty);
    ck_assert_msg(result.proven == (kept ? 1u : 0u), "%s: %s", duty, plp_buffer_text(&answer));
    ck_assert_uint_eq(result.refuted + result.doubtful, kept ? 0u : 1u);
    ck_assert_msg(answer_has(text), "%s", plp_buffer_text(&answer));
    done(engine);
}

START_TEST(a_rule_that_can_never_be_true_is_found)
{
    expect_duty(SAFETY RULE("r", "all { thinner, unless { any { thinner, bruises } } }",
                            "exclude(\"deep\")"),
                TECHNIQUES RANKS, "rules-can-apply", false, "never-true");
    expect_duty(SAFETY RULE("r", "all { thinner, unless { bruises } }", "exclude(\"deep\")"),
                TECHNIQUES RANKS, "rules-can-apply", true, "\"findings\":[");
}
END_TEST

START_TEST(a_rule_that_others_make_superfluous_is_found)
{
    expect_duty(SAFETY RULE("r", "all { thinner, bruises }", "exclude(\"deep\")")
                    RULE("s", "thinner", "exclude(\"deep\")"),
                TECHNIQUES RANKS, "rules-are-needed", false, "redundant");
}
END_TEST

START_TEST(patients_without_any_offer_are_found)
{
    expect_duty(SAFETY RULE("r", "thinner", "exclude(\"deep\", \"soft\")"), TECHNIQUES RANKS,
                "everyone-is-offered-something", false, "\"thinner\":true");
    expect_duty(SAFETY RULE("r", "thinner",
                            "exclude(\"deep\", \"soft\"), refer(\"ref_physician\", \"soon\")"),
                TECHNIQUES RANKS, "everyone-is-offered-something", true, "proven");
}
END_TEST

/* A rule, and the reason for which a finding about it is accepted. */
#define ACCEPTED(id, when, plan, code)                                                             \
    "rule \"" id "\" { title = \"T\", when = " when ", plan = { " plan                             \
    " }, because = \"B.\", grade = \"low\", sources = { \"S\" }, checked = \"2026-11\", silence "  \
    "= { "                                                                                         \
    "[\"" code "\"] = \"W.\" } }\n"

START_TEST(what_an_author_accepts_is_no_finding)
{
    expect_duty(SAFETY ACCEPTED("r", "all { thinner, bruises }", "exclude(\"deep\")", "redundant")
                    RULE("s", "thinner", "exclude(\"deep\")"),
                TECHNIQUES RANKS, "rules-are-needed", true, "proven");
    expect_duty(SAFETY ACCEPTED("r", "thinner", "exclude(\"deep\", \"soft\")", "no-care"),
                TECHNIQUES RANKS, "everyone-is-offered-something", true, "proven");
    /* of these patients only */
    expect_duty(SAFETY ACCEPTED("r", "thinner", "exclude(\"deep\", \"soft\")", "no-care")
                    RULE("s", "bruises", "exclude(\"deep\", \"soft\")"),
                TECHNIQUES RANKS, "everyone-is-offered-something", false, "\"bruises\":true");
}
END_TEST

START_TEST(phases_and_the_screen_are_kept)
{
    const char *safety =
        SAFETY RULE("r", "thinner", "cap_pressure(2), exclude(\"deep\"), disposition \"modified\"");
    const char *techniques =
        TECHNIQUES RANKS RULE("t", "bruises", "cap_pressure(4), disposition \"no_massage\"");
    expect_duty(safety, techniques, "phases-keep-the-disposition", true, "proven");
    expect_duty(safety, techniques, "phases-keep-the-caps", true, "proven");
    expect_duty(safety, techniques, "phases-keep-exclusions", true, "proven");
    expect_duty(safety, techniques, "standard-means-screened", true, "proven");
}
END_TEST

START_TEST(a_split_sign_without_a_base_rule_is_found)
{
    const char *split =
        SAFETY RULE("young", "all { thinner, weeks:below(6) }", "disposition \"modified\"")
            RULE("old", "all { thinner, any { weeks:at_least(6), weeks:is_never() } }",
                 "disposition \"modified\", exclude(\"deep\")");
    const char *based = SAFETY RULE("young", "all { thinner, weeks:below(6) }", "exclude(\"deep\")")
        RULE("base", "thinner", "disposition \"modified\"");
    expect_duty(split, TECHNIQUES RANKS, "signs-have-a-base-rule", false, "split-sign");
    expect_duty(split, TECHNIQUES RANKS, "not-knowing-is-never-milder", false, "unknown-is-milder");
    expect_duty(based, TECHNIQUES RANKS, "signs-have-a-base-rule", true, "proven");
    expect_duty(based, TECHNIQUES RANKS, "not-knowing-is-never-milder", true, "proven");
}
END_TEST

START_TEST(the_same_question_gets_the_same_bytes)
{
    char first[8192];
    palpate_engine *engine =
        open_pack(SAFETY RULE("r", "bruises", "exclude(\"deep\")"), TECHNIQUES RANKS, NO_DEEP);
    prove(engine, NULL);
    snprintf(first, sizeof first, "%s", plp_buffer_text(&answer));
    plp_buffer_end(&answer);
    prove(engine, NULL);
    ck_assert_str_eq(first, plp_buffer_text(&answer));
    done(engine);
}
END_TEST

START_TEST(a_name_that_no_proof_has_is_refused)
{
    palpate_engine *engine =
        open_pack(SAFETY RULE("r", "bruises", "exclude(\"deep\")"), TECHNIQUES RANKS, NO_DEEP);
    palpate_prove_options options = PALPATE_PROVE_INIT;
    options.only = "no such proof";
    ck_assert_int_eq(
        palpate_prove(engine, &options, NULL, PALPATE_FORMAT_JSON, NULL, sink_refuse, NULL, NULL),
        PALPATE_E_USAGE);
    ck_assert_int_eq(
        palpate_prove(engine, NULL, NULL, PALPATE_FORMAT_HTML, NULL, sink_refuse, NULL, NULL),
        PALPATE_E_USAGE);
    ck_assert_int_eq(
        palpate_prove(engine, NULL, NULL, PALPATE_FORMAT_JSON, NULL, sink_refuse, NULL, NULL),
        PALPATE_E_WRITE);
    palpate_engine_free(engine);
}
END_TEST

/* ---- the shipped rules ---- */

START_TEST(the_shipped_rules_keep_every_promise)
{
    char path[4096];
    palpate_engine *engine = NULL;
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_layer layer = {.directory = source_path(path, sizeof path, "rules")};
    palpate_options options = PALPATE_OPTIONS_INIT;
    options.layers = &layer;
    options.layer_count = 1;
    ck_assert_msg(palpate_engine_open(&options, &engine, NULL, &error) == PALPATE_OK, "%s",
                  error.detail);
    palpate_prove_result result = prove(engine, NULL);
    ck_assert_msg(result.refuted == 0 && result.timeout == 0, "%s", plp_buffer_text(&answer));
    ck_assert_uint_ge(result.proven, 40);
    done(engine);
}
END_TEST

Suite *prove_suite(void);

Suite *prove_suite(void)
{
    Suite *suite = suite_create("prove");
    TCase *tcase = tcase_create("prove");
    tcase_add_test(tcase, a_promise_that_an_exclusion_keeps_is_proven);
    tcase_add_test(tcase, a_weakened_rule_turns_the_proof);
    tcase_add_test(tcase, a_promise_that_only_not_knowing_breaks_is_refuted);
    tcase_add_test(tcase, thresholds_and_never_are_exact);
    tcase_add_test(tcase, formulas_and_counts_are_followed);
    tcase_add_test(tcase, clearance_lifts_its_own_fact_only);
    tcase_add_test(tcase, a_rule_that_can_never_be_true_is_found);
    tcase_add_test(tcase, a_rule_that_others_make_superfluous_is_found);
    tcase_add_test(tcase, patients_without_any_offer_are_found);
    tcase_add_test(tcase, what_an_author_accepts_is_no_finding);
    tcase_add_test(tcase, phases_and_the_screen_are_kept);
    tcase_add_test(tcase, a_split_sign_without_a_base_rule_is_found);
    tcase_add_test(tcase, the_same_question_gets_the_same_bytes);
    tcase_add_test(tcase, a_name_that_no_proof_has_is_refused);
    suite_add_tcase(suite, tcase);
    TCase *shipped = tcase_create("shipped");
    tcase_set_timeout(shipped, 900);
    tcase_add_test(shipped, the_shipped_rules_keep_every_promise);
    suite_add_tcase(suite, shipped);
    return suite;
}
