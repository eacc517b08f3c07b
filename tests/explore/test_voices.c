/* SPDX-License-Identifier: MIT */
/* Why, what-if, sweep, flip, ask and the rules in words, in other languages: no English is left, of
 * the small pack in nonsense as of the shipped rules, and an answer says that it is a draft. */
#include <check.h>
#include <stdio.h>
#include <string.h>
#include "engine.h"
#include "nonsense.h"
#include "paths.h"
#include "program/phrases.h"
#include "sink.h"
#include "small_pack.h"

Suite *voices_suite(void);

static plp_buffer out;
static const char *const tags[] = {"en", "es", "de"};

static void set_up(void)
{
    plp_buffer_begin(&out, plp_memory_default(), 1u << 26);
}

static void tear_down(void)
{
    plp_buffer_end(&out);
}

static palpate_patient *patient_of(palpate_engine *engine, const char *lang, const char *json)
{
    palpate_request request = PALPATE_REQUEST_INIT;
    palpate_patient *patient = NULL;
    palpate_error error = PALPATE_ERROR_INIT;
    request.lang = lang;
    palpate_status status =
        palpate_patient_read(engine, json, strlen(json), &request, &patient, &error);
    ck_assert_msg(status == PALPATE_OK, "%s", error.detail);
    return patient;
}

static palpate_style wide(void)
{
    palpate_style style = PALPATE_STYLE_INIT;
    style.width = 400; /* so that no text is broken */
    return style;
}

/* ---- all answers there are, one after the other ---- */

static const char *const things[] = {"disposition",           "dose",
                                     "technique deep",        "technique calm",
                                     "referral doctor",       "referral casualty",
                                     "advice move",           "limit pressure",
                                     "limit sessions",        "region back",
                                     "rule thinner",          "rule calm",
                                     "disposition no_massage"};

static void put_why(const palpate_patient *patient, const char *const *about, size_t count)
{
    palpate_style style = wide();
    for (size_t i = 0; i < count; i++)
        for (unsigned context = 0; context < 2; context++) {
            style.context = context * 100;
            ck_assert_int_eq(
                palpate_why(patient, about[i], PALPATE_FORMAT_TEXT, &style, sink_write, &out, NULL),
                PALPATE_OK);
        }
}

static void put_flip(const palpate_patient *patient, const char *const *about, size_t count)
{
    palpate_style style = wide();
    for (size_t i = 0; i < count; i++)
        for (int want = 0; want < 2; want++) {
            palpate_flip_options options = PALPATE_FLIP_INIT;
            options.subject = about[i];
            options.out = want == 0;
            ck_assert_int_eq(palpate_flip(patient, &options, PALPATE_FORMAT_TEXT, &style,
                                          sink_write, &out, NULL),
                             PALPATE_OK);
        }
}

static void put_what_if(const palpate_patient *patient, const char *const (*changes)[2],
                        size_t count)
{
    palpate_style style = wide();
    palpate_what_if_options options = PALPATE_WHAT_IF_INIT;
    for (size_t i = 0; i < count; i++) {
        palpate_patient *after = NULL;
        ck_assert_int_eq(palpate_patient_copy(patient, &after, NULL), PALPATE_OK);
        ck_assert_int_eq(palpate_patient_set(after, changes[i][0], changes[i][1], NULL),
                         PALPATE_OK);
        for (options.context = 0; options.context < 1000; options.context += 999)
            ck_assert_int_eq(palpate_what_if(patient, after, &options, NULL, PALPATE_FORMAT_TEXT,
                                             &style, sink_write, &out, NULL),
                             PALPATE_OK);
        palpate_patient_free(after);
    }
}

static void put_sweep(const palpate_patient *patient, const char *first, const char *second)
{
    palpate_style style = wide();
    palpate_axis axes[2] = {{.fact = first}, {.fact = second}};
    for (size_t count = 1; count <= 2; count++) {
        ck_assert_int_eq(palpate_sweep(patient, axes, count, PALPATE_FORMAT_TEXT, &style,
                                       sink_write, &out, NULL),
                         PALPATE_OK);
        ck_assert_int_eq(
            palpate_sweep(patient, axes, count, PALPATE_FORMAT_SVG, &style, sink_write, &out, NULL),
            PALPATE_OK);
    }
}

static void put_prompts(const palpate_patient *patient)
{
    static const char *const names[] = {
#define X(name, phrase) name,
#include "explore/prompts.def"
#undef X
    };
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        plp_buffer_puts(&out, palpate_prompt(patient, names[i]));
        plp_buffer_putc(&out, '\n');
    }
    ck_assert_ptr_null(palpate_prompt(patient, "nothing of that name"));
}

/* The whole interview: each question with its reason, an answer that is none, and "don't know". */
static void put_interview(palpate_patient *patient)
{
    const char *skipped[512], *fact = NULL;
    palpate_ask_options options = PALPATE_ASK_INIT;
    palpate_style style = wide();
    options.skipped = skipped;
    options.explain = true;
    do {
        palpate_error error = PALPATE_ERROR_INIT;
        ck_assert_int_eq(palpate_ask_fact(patient, &options, &fact, NULL), PALPATE_OK);
        ck_assert_int_eq(
            palpate_ask(patient, &options, PALPATE_FORMAT_TEXT, &style, sink_write, &out, NULL),
            PALPATE_OK);
        if (fact == NULL)
            break;
        ck_assert_int_ne(palpate_patient_answer(patient, fact, "99999", &error), PALPATE_OK);
        plp_buffer_printf(&out, "%s: %s\n", error.detail, error.hint);
        skipped[options.skipped_count++] = fact;
    } while (options.skipped_count < sizeof skipped / sizeof skipped[0]);
}

static void put_rules(palpate_engine *engine, const char *lang)
{
    palpate_style style = wide();
    style.lang = lang;
    ck_assert_int_eq(palpate_rules_write(engine, NULL, true, PALPATE_FORMAT_TEXT, &style,
                                         sink_write, &out, NULL),
                     PALPATE_OK);
}

/* ---- the small pack ---- */

static const char *const stories[] = {
    "{\"thinner\":true,\"numb\":false,\"age\":70,\"pain\":5,\"pressure\":\"firm\",\"wanted\":["
    "\"deep\"]}",
    "{}",
    "{\"numb\":true}",
    "{\"thinner\":false,\"numb\":false,\"surgery\":3,\"pain\":9}",
    "{\"thinner\":false,\"numb\":false,\"pain\":5,\"pain_before\":5,\"pressure\":\"firm\"}",
};
static const char *const changes[][2] = {
    {"thinner", "false"}, {"thinner", "true"}, {"numb", "true"},     {"pain", "9"},
    {"pain", "null"},     {"surgery", "2"},    {"surgery", "never"}, {"pressure", "light"},
    {"wanted", "deep"},   {"age", "80"}};
static const char *const axes[][2] = {
    {"pain", "age"}, {"surgery", "thinner"}, {"pressure", "wanted"}, {"numb", "pain_before"}};

START_TEST(no_english_is_left_in_answers)
{
    palpate_engine *engine = nonsense_engine();
    for (uint32_t table = 1; table < 3; table++) {
        for (size_t s = 0; s < sizeof stories / sizeof stories[0]; s++) {
            palpate_patient *patient = patient_of(engine, tags[table], stories[s]);
            put_why(patient, things, sizeof things / sizeof things[0]);
            put_flip(patient, things + 2, 5);
            put_what_if(patient, changes, sizeof changes / sizeof changes[0]);
            for (size_t a = 0; a < sizeof axes / sizeof axes[0]; a++)
                put_sweep(patient, axes[a][0], axes[a][1]);
            put_prompts(patient);
            put_interview(patient);
            palpate_patient_free(patient);
        }
        put_rules(engine, tags[table]);
        no_english_in(plp_buffer_text(&out), table);
        no_english_words_in(plp_buffer_text(&out));
        out.length = 0;
    }
    palpate_engine_free(engine);
}
END_TEST

START_TEST(an_overdue_rule_is_told_in_the_language_of_the_patient)
{
    static const char clinic[] =
        "pack \"clinic\" { version = \"1\", title = \"Clinic\", licence = \"MIT\", overdue = "
        "\"withhold\" }\n"
        "change \"calm\" { review_by = \"2026-01-31\", reason = \"r\", by = \"b\", on = "
        "\"2026-01-02\" }\n";
    palpate_layer layer = small_pack_layer();
    palpate_rule_text above = {"pack.lua", clinic, sizeof clinic - 1};
    palpate_layer layers[2] = {layer, {.name = "clinic", .texts = &above, .text_count = 1}};
    palpate_options options = PALPATE_OPTIONS_INIT;
    palpate_engine *engine = NULL;
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_request request = PALPATE_REQUEST_INIT;
    palpate_patient *patient = NULL;
    options.layers = layers;
    options.layer_count = 2;
    palpate_status status = palpate_engine_open(&options, &engine, NULL, &error);
    ck_assert_msg(status == PALPATE_OK, "%s", error.detail);
    request.lang = "de";
    request.as_of = "2026-11-20";
    ck_assert_int_eq(palpate_patient_read(engine, "{\"pain\":5}", 10, &request, &patient, NULL),
                     PALPATE_OK);
    ck_assert_int_eq(
        palpate_why(patient, "technique calm", PALPATE_FORMAT_TEXT, NULL, sink_write, &out, NULL),
        PALPATE_OK);
    ck_assert_ptr_nonnull(
        strstr(plp_buffer_text(&out), "zurückgehalten: die Prüfung war am 2026-01-31 fällig"));
    palpate_patient_free(patient);
    palpate_engine_free(engine);
}
END_TEST

/* ---- what an answer says of its language ---- */

static const char *answer_in(palpate_engine *engine, const char *lang)
{
    palpate_patient *patient = patient_of(engine, lang, stories[0]);
    palpate_style style = wide();
    out.length = 0;
    ck_assert_int_eq(
        palpate_why(patient, "technique deep", PALPATE_FORMAT_TEXT, &style, sink_write, &out, NULL),
        PALPATE_OK);
    palpate_patient_free(patient);
    return plp_buffer_text(&out);
}

START_TEST(an_answer_says_that_it_is_a_draft_and_what_it_lacks)
{
    palpate_engine *whole = nonsense_engine(),
                   *part = small_pack_engine("translate \"de\" { reviewed = { by = \"Dr A\", on = "
                                             "\"2026-11-21\" }, by = \"b\", on = \"2026-11-21\",\n"
                                             "rules = { thinner = { because = \"GRUND\" } } }\n");
    const char *missing = "Was noch nicht übersetzt ist", *draft = "Maschinell entworfene";
    ck_assert_ptr_nonnull(strstr(answer_in(whole, "de"), draft));
    ck_assert_ptr_nonnull(strstr(answer_in(part, "de"), missing));
    ck_assert_ptr_null(strstr(answer_in(part, "de"), draft)); /* a clinician has read it */
    ck_assert_ptr_nonnull(
        strstr(answer_in(whole, "fr"), "There is no translation into fr; this answer is in en."));
    ck_assert_ptr_null(strstr(answer_in(whole, NULL), "translat"));
    palpate_engine_free(part);
    palpate_engine_free(whole);
}
END_TEST

/* ---- the shipped rules ---- */

START_TEST(no_english_is_left_in_answers_about_the_shipped_rules)
{
    static const char *const about[] = {"disposition",      "dose",
                                        "deep_tissue",      "relaxation_massage",
                                        "ref_chiropractic", "adv_stay_active",
                                        "limit pressure",   "limit per_week"};
    static const char *const change[][2] = {
        {"anticoagulant", "false"}, {"saddle_numbness", "true"}, {"age_years", "85"}};
    static const char patient_text[] =
        "{\"anticoagulant\":true,\"age_years\":66,\"pain_nrs\":5,\"primary_complaint\":\"low_back_"
        "pain\",\"pain_duration_weeks\":20}";
    char path[4096];
    palpate_layer layer = {.directory = source_path(path, sizeof path, "rules")};
    palpate_options options = PALPATE_OPTIONS_INIT;
    palpate_engine *engine = NULL;
    options.layers = &layer;
    options.layer_count = 1;
    ck_assert_int_eq(palpate_engine_open(&options, &engine, NULL, NULL), PALPATE_OK);
    for (uint32_t table = 1; table < 3; table++) {
        palpate_patient *patient = patient_of(engine, tags[table], patient_text);
        put_why(patient, about, sizeof about / sizeof about[0]);
        put_what_if(patient, change, sizeof change / sizeof change[0]);
        put_sweep(patient, "age_years", "pain_duration_weeks");
        put_rules(engine, tags[table]);
        no_english_in(plp_buffer_text(&out), table);
        out.length = 0;
        palpate_patient_free(patient);
    }
    palpate_engine_free(engine);
}
END_TEST

START_TEST(the_words_of_an_interview_are_taken_in_both_languages)
{
    palpate_engine *engine = small_pack_engine(NULL);
    palpate_patient *patient = patient_of(engine, "de", "{}");
    ck_assert(palpate_prompt_is(patient, "back", "zurück"));
    ck_assert(palpate_prompt_is(patient, "back", "back"));
    ck_assert(!palpate_prompt_is(patient, "back", "atrás"));
    ck_assert(!palpate_prompt_is(patient, "none of these", "none of these"));
    palpate_patient_free(patient);
    palpate_engine_free(engine);
}
END_TEST

Suite *voices_suite(void)
{
    Suite *suite = suite_create("voices");
    TCase *tc = tcase_create("voices");
    tcase_add_checked_fixture(tc, set_up, tear_down);
    tcase_set_timeout(tc, 120);
    tcase_add_test(tc, no_english_is_left_in_answers);
    tcase_add_test(tc, an_overdue_rule_is_told_in_the_language_of_the_patient);
    tcase_add_test(tc, an_answer_says_that_it_is_a_draft_and_what_it_lacks);
    tcase_add_test(tc, no_english_is_left_in_answers_about_the_shipped_rules);
    tcase_add_test(tc, the_words_of_an_interview_are_taken_in_both_languages);
    suite_add_tcase(suite, tc);
    return suite;
}
