/* SPDX-License-Identifier: MIT */
/* What must hold for every patient, tried with many random ones over the rules that are shipped. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "cases.h"
#include "engine.h"
#include "paths.h"
#include "plan/choose.h"
#include "random_patient.h"
#include "schema.h"
#include "sink.h"

Suite *properties_suite(void);

#define PATIENTS 10000
#define PARTS 10 /* tests that share them, so that a failure is narrowed down */
#define SCHEMA_EVERY 40

static palpate_engine *engine;
static const plp_rulebook *book;
static patient_maker maker;
static plp_facts facts, changed, answered;
static plp_decision *decision, *after, *other;
static plp_json *schema;
static plp_buffer written[4]; /* by palpate_format */

static plp_json *tree_of(plp_buffer *text)
{
    plp_limits limits = plp_limits_default();
    palpate_error error = PALPATE_ERROR_INIT;
    plp_json *tree = NULL;
    palpate_status status =
        plp_json_tree(plp_memory_default(), &limits, text->bytes, text->length, &tree, &error);
    ck_assert_msg(status == PALPATE_OK, "%s at %u: %s", error.code, (unsigned)error.place.offset,
                  error.detail);
    return tree;
}

static void open_all(void)
{
    char path[4096];
    palpate_layer layer = {.directory = source_path(path, sizeof path, "rules")};
    palpate_options options = PALPATE_OPTIONS_INIT;
    palpate_error error = PALPATE_ERROR_INIT;
    options.layers = &layer;
    options.layer_count = 1;
    palpate_status status = palpate_engine_open(&options, &engine, NULL, &error);
    ck_assert_msg(status == PALPATE_OK, "%s", error.detail);
    book = plp_program_book(plp_engine_program(engine));
    patient_maker_begin(&maker, book);
    ck_assert_int_eq(plp_facts_begin(&facts, book, NULL, NULL, NULL), PALPATE_OK);
    ck_assert_int_eq(plp_facts_begin(&changed, book, NULL, NULL, NULL), PALPATE_OK);
    ck_assert_int_eq(plp_facts_begin(&answered, book, NULL, NULL, NULL), PALPATE_OK);
    decision = plp_engine_borrow(engine);
    after = plp_engine_borrow(engine);
    other = plp_engine_borrow(engine);
    plp_buffer_begin(&written[0], plp_memory_default(), 1 << 24);
    ck_assert_int_eq(palpate_schema_write(engine, "plan", sink_write, &written[0], NULL),
                     PALPATE_OK);
    schema = tree_of(&written[0]);
    for (int i = 1; i < 4; i++)
        plp_buffer_begin(&written[i], plp_memory_default(), 1 << 24);
}

static void close_all(void)
{
    plp_json_tree_free(schema);
    for (int i = 0; i < 4; i++)
        plp_buffer_end(&written[i]);
    plp_engine_return(engine, decision);
    plp_engine_return(engine, after);
    plp_engine_return(engine, other);
    plp_facts_end(&facts);
    plp_facts_end(&changed);
    plp_facts_end(&answered);
    patient_maker_end(&maker);
    palpate_engine_free(engine);
}

/* The patient as JSON, to repeat a failure by hand. Not freed: the test is over. */
static const char *patient_text(const plp_facts *of)
{
    plp_buffer text;
    plp_buffer_begin(&text, plp_memory_default(), 1 << 22);
    plp_facts_put(of, &text);
    return plp_buffer_text(&text);
}

#define holds(condition, what)                                                                     \
    ck_assert_msg((condition), "%s; patient: %s", (what), patient_text(&facts))

static plp_disposition disposition_of(const plp_facts *of)
{
    plp_decide_options options = {.no_questions = true};
    ck_assert_int_eq(plp_decide(other, of, &options, NULL), PALPATE_OK);
    return other->disposition;
}

/* ---- what every format says
 * ------------------------------------------------------------------------------------- */

static void write_all(void)
{
    plp_plan_view view = {plp_engine_fragments(engine), decision, NULL, NULL};
    palpate_style style = PALPATE_STYLE_INIT;
    style.width = 400; /* so that no title is broken */
    if (decision->disposition == PLP_CLEARANCE_FIRST) {
        plp_decide_options granted = {.grant_all = true, .no_questions = true};
        ck_assert_int_eq(plp_decide(after, &facts, &granted, NULL), PALPATE_OK);
        view.after = after;
    }
    for (int i = 0; i < 4; i++)
        written[i].length = 0;
    plp_plan_put_json(&view, &written[PALPATE_FORMAT_JSON]);
    plp_plan_put_text(&view, &style, &written[PALPATE_FORMAT_TEXT]);
    plp_plan_put_markdown(&view, NULL, &written[PALPATE_FORMAT_MARKDOWN]);
    plp_plan_put_html(&view, NULL, &written[PALPATE_FORMAT_HTML]);
}

static bool says(int format, const char *text)
{
    return strstr(plp_buffer_text(&written[format]), text) != NULL;
}

static void consult_note_is_there(void)
{
    for (int i = 0; i < 4; i++)
        holds(says(i, plp_consult_text(plp_decision_book(decision))),
              "a format is without the consult note");
    holds(says(PALPATE_FORMAT_JSON, "\"" PLP_CONSULT_ID "\""), "JSON without the note's id");
}

/* Is a technique put forward in a format, with a tick or as something for later? */
static bool recommends(int format, const char *tick, const char *title, const char *behind)
{
    char pattern[512];
    snprintf(pattern, sizeof pattern, "%s%s%s", tick, title, behind);
    return says(format, pattern);
}

static bool is_recommended(const char *title)
{
    return recommends(PALPATE_FORMAT_TEXT, "\xE2\x9C\x94 ", title, ":") ||
           recommends(PALPATE_FORMAT_TEXT, "\xE2\x80\xA2 ", title, ":") ||
           recommends(PALPATE_FORMAT_MARKDOWN, "\xE2\x9C\x94 **", title, "**") ||
           recommends(PALPATE_FORMAT_MARKDOWN, "- **", title, "**") ||
           recommends(PALPATE_FORMAT_HTML, "&#10004;</span><strong>", title, "</strong>") ||
           recommends(PALPATE_FORMAT_HTML, "&bull;</span><strong>", title, "</strong>");
}

/* A tick is for what can be done now. */
static bool is_ticked(const char *title)
{
    return recommends(PALPATE_FORMAT_TEXT, "\xE2\x9C\x94 ", title, ":") &&
           recommends(PALPATE_FORMAT_MARKDOWN, "\xE2\x9C\x94 **", title, "**") &&
           recommends(PALPATE_FORMAT_HTML, "&#10004;</span><strong>", title, "</strong>");
}

static void nothing_excluded_is_recommended(void)
{
    for (uint32_t i = 0; i < decision->shown_count; i++) {
        const plp_technique_state *state = &decision->techniques[decision->shown[i]];
        holds(state->eligible && !state->excluded && !state->too_firm, "an excluded one is shown");
        holds(state->score > 0, "one without a score is shown");
        holds(is_ticked(book->techniques[decision->shown[i]].title) ==
                  !plp_chain_any(decision->stopped),
              "a shown one is not told");
    }
    holds(plp_shows_massage(decision) || decision->shown_count == 0, "massage against disposition");
    holds(plp_shows_massage(decision) || decision->dose.dose == PLP_NONE, "a dose without massage");
    const plp_decision *last = decision->disposition == PLP_CLEARANCE_FIRST ? after : decision;
    for (uint32_t i = 0; i < book->techniques_count; i++) {
        if (last->techniques[i].excluded || last->techniques[i].too_firm)
            holds(!is_recommended(book->techniques[i].title), book->techniques[i].title);
    }
}

/* ---- pressure, in the JSON that others read
 * --------------------------------------------------------------------- */

static double number_at(const plp_json *object, const char *key, double otherwise)
{
    double number;
    const plp_json *item = plp_json_member(object, key);
    return item != NULL && plp_json_number_of(item, &number) ? number : otherwise;
}

static void pressure_is_within_the_cap(const plp_json *plan)
{
    double cap = number_at(plp_json_member(plan, "limits"), "pressure", 5);
    const plp_json *list = plp_json_member(plan, "techniques");
    for (const plp_json *item = plp_json_first(list); item != NULL; item = plp_json_after(item)) {
        const plp_json *pressure = plp_json_member(item, "pressure");
        double low, high;
        if (plp_json_is_null(pressure))
            continue;
        ck_assert(plp_json_number_of(plp_json_first(pressure), &low));
        ck_assert(plp_json_number_of(plp_json_after(plp_json_first(pressure)), &high));
        holds(low <= cap && high <= cap && low <= high && low >= 1, "pressure above the cap");
    }
}

static void json_is_good(unsigned index)
{
    plp_json *plan = tree_of(&written[PALPATE_FORMAT_JSON]);
    char where[256];
    pressure_is_within_the_cap(plan);
    const plp_json *later = plp_json_member(plan, "after_clearance");
    holds(plp_json_is_null(later) == (decision->disposition != PLP_CLEARANCE_FIRST),
          "after_clearance belongs to clearance_first");
    if (plp_json_is_object(later))
        pressure_is_within_the_cap(later);
    if (index % SCHEMA_EVERY == 0)
        holds(schema_holds(schema, plan, where, sizeof where), where);
    plp_json_tree_free(plan);
}

/* ---- what is not known
 * ------------------------------------------------------------------------------------------ */

static void unknown_safety_is_not_standard(void)
{
    bool open = plp_safety_open(decision) > 0;
    holds(open == decision->safety_unknown, "safety_unknown is wrong");
    holds(!open || decision->disposition >= PLP_PROVISIONAL, "mild with an open safety question");
}

/* With a fact (of a set: one member) unknown, a plan is not milder than provisional or the mildest
 * that any answer would give, whichever is the milder. */
static void unknown_is_not_milder(random_source *random)
{
    uint32_t fact = random_below(random, book->facts_count);
    ck_assert_int_eq(plp_facts_copy(&changed, &facts, NULL), PALPATE_OK);
    if (!forget_something(&changed, fact, random))
        return;
    plp_disposition unknown = disposition_of(&changed);
    plp_disposition mildest = PLP_PROVISIONAL;
    size_t values = fact_values(&maker, &changed, fact);
    for (size_t i = 0; i < values && mildest > unknown; i++) {
        ck_assert_int_eq(plp_facts_copy(&answered, &changed, NULL), PALPATE_OK);
        give_value(&maker, &answered, fact, i);
        plp_disposition now = disposition_of(&answered);
        mildest = now < mildest ? now : mildest;
    }
    holds(unknown >= mildest, book->facts[fact].id);
}

static bool is_red_flag(const plp_fact *fact)
{
    return fact->type == PLP_BOOL && strcmp(fact->group, "red_flags") == 0;
}

static void red_flag_is_not_milder(random_source *random)
{
    uint32_t fact = random_below(random, book->facts_count);
    while (!is_red_flag(&book->facts[fact]))
        fact = (fact + 1) % book->facts_count;
    ck_assert_int_eq(plp_facts_copy(&changed, &facts, NULL), PALPATE_OK);
    give_value(&maker, &changed, fact, 0);
    plp_disposition without = disposition_of(&changed);
    give_value(&maker, &changed, fact, 1);
    holds(disposition_of(&changed) >= without, book->facts[fact].id);
}

static void promises_hold(void)
{
    for (uint32_t i = 0; i < book->invariants_count; i++) {
        const plp_invariant *promise = &book->invariants[i];
        holds(plp_decision_truth(decision, promise->when) != PLP_TRUE ||
                  plp_decision_truth(decision, promise->never) != PLP_TRUE,
              promise->id);
    }
}

START_TEST(every_plan_keeps_its_promises)
{
    for (unsigned i = (unsigned)_i; i < PATIENTS; i += PARTS) {
        random_source random = random_from(i + 1);
        make_patient(&maker, &facts, &random);
        ck_assert_int_eq(plp_decide(decision, &facts, NULL, NULL), PALPATE_OK);
        write_all();
        consult_note_is_there();
        nothing_excluded_is_recommended();
        json_is_good(i / PARTS);
        unknown_safety_is_not_standard();
        promises_hold();
        unknown_is_not_milder(&random);
        red_flag_is_not_milder(&random);
    }
}
END_TEST

/* The patients are worth something only if they reach every disposition. */
START_TEST(random_patients_reach_every_disposition)
{
    unsigned seen[PLP_DISPOSITION_COUNT] = {0};
    for (unsigned i = 0; i < PATIENTS / 5; i++) {
        random_source random = random_from(i + 1);
        make_patient(&maker, &facts, &random);
        seen[disposition_of(&facts)]++;
    }
    for (int i = 0; i < PLP_DISPOSITION_COUNT; i++)
        ck_assert_msg(seen[i] >= 10, "%s: %u", plp_disposition_word((plp_disposition)i), seen[i]);
}
END_TEST

Suite *properties_suite(void)
{
    Suite *suite = suite_create("properties of plans");
    TCase *tc = tcase_create("random patients");
    tcase_add_unchecked_fixture(tc, open_all, close_all);
    tcase_set_timeout(tc, 600);
    tcase_add_test(tc, random_patients_reach_every_disposition);
    tcase_add_loop_test(tc, every_plan_keeps_its_promises, 0, PARTS);
    suite_add_tcase(suite, tc);
    return suite;
}
