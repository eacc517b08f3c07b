/* SPDX-License-Identifier: MIT */
/* Plans in other languages: what falls back on what, which translations are not shown, and that
 * nothing but words differs. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "engine.h"
#include "nonsense.h"
#include "paths.h"
#include "plan_maker.h"
#include "program/phrases.h"
#include "random_patient.h"
#include "small_pack.h"
#include "starve.h"

Suite *languages_suite(void);

#define HEAD "reviewed = false, by = \"b\", on = \"2026-11-21\", "
#define OPEN                                                                                       \
    "{\"thinner\":true,\"numb\":false,\"age\":70,\"pain\":5,\"pressure\":\"firm\",\"wanted\":["    \
    "\"deep\"]}"

/* ---- one plan ---- */

static const char *said(palpate_engine *engine, const char *lang, palpate_format format,
                        const char *patient)
{
    static char texts[4][65536];
    static unsigned turn;
    plp_buffer out;
    palpate_request request = PALPATE_REQUEST_INIT;
    palpate_style style = PALPATE_STYLE_INIT;
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_plan *plan = NULL;
    request.lang = lang;
    style.width = 400; /* so that no text is broken */
    plp_buffer_begin(&out, plp_memory_default(), sizeof texts[0] - 1);
    palpate_status status =
        palpate_plan_json(engine, patient, strlen(patient), &request, &plan, &error);
    ck_assert_msg(status == PALPATE_OK, "%s", error.detail);
    ck_assert_int_eq(palpate_plan_write(plan, format, &style, sink_write, &out, &error),
                     PALPATE_OK);
    char *kept = texts[turn++ % 4];
    snprintf(kept, sizeof texts[0], "%s", plp_buffer_text(&out));
    plp_buffer_end(&out);
    palpate_plan_free(plan);
    return kept;
}

static void says(const char *text, const char *part)
{
    ck_assert_msg(strstr(text, part) != NULL, "\"%s\" is not in: %.2000s", part, text);
}

static void lacks(const char *text, const char *part)
{
    ck_assert_msg(strstr(text, part) == NULL, "\"%s\" is in: %.2000s", part, text);
}

/* ---- choosing a language ---- */

START_TEST(blocks_add_up_and_the_rest_falls_back)
{
    palpate_engine *engine = small_pack_engine(
        "translate \"es\" { " HEAD "rules = { thinner = { because = \"PORQUE\" } } }\n"
        "translate \"es\" { " HEAD "techniques = { calm = { title = \"CALMA\" } } }\n"
        "translate \"es-MX\" { " HEAD "rules = { thinner = { because = \"MEXICO\" } } }\n");
    const char *es = said(engine, "es", PALPATE_FORMAT_JSON, OPEN);
    says(es, "\"lang\":\"es\"");
    says(es, "\"text\":\"PORQUE\"");
    says(es, "\"title\":\"CALMA\"");
    says(es, "\"reviewed\":false");
    says(es, "{\"kind\":\"technique\",\"id\":\"calm\"}"); /* its `what` is missing */
    says(es, "\"title\":\"Deep massage\"");
    const char *mx =
        said(engine, "es_mx", PALPATE_FORMAT_JSON, OPEN); /* as environments write it */
    says(mx, "\"lang\":\"es-MX\"");
    says(mx, "\"text\":\"MEXICO\"");
    says(mx, "\"title\":\"CALMA\"");
    says(said(engine, "es-AR", PALPATE_FORMAT_JSON, OPEN),
         "\"lang\":\"es\",\"translation\":{\"lang\":\"es\",\"asked\":\"es-AR\"");
    palpate_engine_free(engine);
}
END_TEST

START_TEST(an_unknown_language_is_told_in_english_and_said)
{
    palpate_engine *engine = small_pack_engine(NULL);
    const char *fr = said(engine, "fr", PALPATE_FORMAT_JSON, OPEN);
    says(fr, "\"lang\":\"en\",\"translation\":{\"lang\":\"en\",\"asked\":\"fr\"");
    says(said(engine, "fr", PALPATE_FORMAT_TEXT, OPEN),
         "There is no translation into fr; this plan is in en.");
    says(said(engine, NULL, PALPATE_FORMAT_JSON, OPEN), "\"lang\":\"en\",\"translation\":null");
    palpate_request request = PALPATE_REQUEST_INIT;
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_patient *patient = NULL;
    request.lang = "no language";
    ck_assert_int_eq(palpate_patient_new(engine, &request, &patient, &error), PALPATE_E_USAGE);
    ck_assert_str_eq(error.code, "bad_language");
    ck_assert_ptr_null(patient);
    palpate_engine_free(engine);
}
END_TEST

START_TEST(the_language_goes_with_the_patient)
{
    palpate_engine *engine = small_pack_engine("translate \"de\" { " HEAD
                                               "facts = { pain = { ask = \"WIE STARK\" } } }\n");
    palpate_request request = PALPATE_REQUEST_INIT;
    palpate_patient *patient = NULL, *copy = NULL;
    plp_buffer out;
    const char *fact = NULL;
    request.lang = "de";
    plp_buffer_begin(&out, plp_memory_default(), 65536);
    ck_assert_int_eq(palpate_patient_new(engine, &request, &patient, NULL), PALPATE_OK);
    ck_assert_int_eq(palpate_patient_set(patient, "thinner", "false", NULL), PALPATE_OK);
    ck_assert_int_eq(palpate_patient_set(patient, "numb", "false", NULL), PALPATE_OK);
    ck_assert_int_eq(palpate_patient_copy(patient, &copy, NULL), PALPATE_OK);
    do { /* until it asks for pain */
        out.length = 0;
        ck_assert_int_eq(palpate_ask_fact(copy, NULL, &fact, NULL), PALPATE_OK);
        ck_assert_ptr_nonnull(fact);
        ck_assert_int_eq(palpate_ask(copy, NULL, PALPATE_FORMAT_TEXT, NULL, sink_write, &out, NULL),
                         PALPATE_OK);
        if (strcmp(fact, "pain") != 0)
            ck_assert_int_eq(
                palpate_patient_set(copy, fact, strcmp(fact, "wanted") == 0 ? "[]" : "20", NULL),
                PALPATE_OK);
    } while (strcmp(fact, "pain") != 0);
    says(plp_buffer_text(&out), "WIE STARK");
    says(plp_buffer_text(&out), "eine Zahl von 0 bis 10");
    plp_buffer_end(&out);
    palpate_patient_free(copy);
    palpate_patient_free(patient);
    palpate_engine_free(engine);
}
END_TEST

START_TEST(answers_are_understood_in_the_language_they_are_asked_in)
{
    static const struct {
        const char *lang, *fact, *answer;
    } rows[] = {
        {"es", "thinner", "sí"},     {"es", "thinner", "yes"},       {"de", "thinner", "Nein"},
        {"de", "surgery", "nie"},    {"es", "surgery", "3 semanas"}, {"de", "surgery", "2 Monate"},
        {"es", "wanted", "ninguno"}, {"de", "wanted", "keine"},      {"de", "pressure", "2"},
    };
    palpate_engine *engine = small_pack_engine(NULL);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        palpate_request request = PALPATE_REQUEST_INIT;
        palpate_patient *patient = NULL;
        request.lang = rows[i].lang;
        ck_assert_int_eq(palpate_patient_new(engine, &request, &patient, NULL), PALPATE_OK);
        ck_assert_msg(palpate_patient_answer(patient, rows[i].fact, rows[i].answer, NULL) ==
                          PALPATE_OK,
                      "%s", rows[i].answer);
        ck_assert_int_eq(palpate_patient_answer(patient, "thinner", "oui", NULL), PALPATE_E_TYPE);
        palpate_patient_free(patient);
    }
    palpate_engine_free(engine);
}
END_TEST

/* ---- texts that must not be shown ---- */

static palpate_engine *layered(const char *below, const char *above)
{
    palpate_layer layers[2] = {small_pack_layer(), {.name = "clinic"}};
    palpate_rule_text lower[16], upper = {"clinic.lua", above, strlen(above)};
    palpate_options options = PALPATE_OPTIONS_INIT;
    palpate_engine *engine = NULL;
    palpate_error error = PALPATE_ERROR_INIT;
    memcpy(lower, layers[0].texts, layers[0].text_count * sizeof *lower);
    lower[layers[0].text_count++] = (palpate_rule_text){"es.lua", below, strlen(below)};
    layers[0].texts = lower;
    layers[1].texts = &upper;
    layers[1].text_count = 1;
    options.layers = layers;
    options.layer_count = 2;
    palpate_status status = palpate_engine_open(&options, &engine, NULL, &error);
    ck_assert_msg(status == PALPATE_OK, "%s", error.detail);
    return engine;
}

#define BELOW                                                                                      \
    "translate \"es\" { " HEAD                                                                     \
    "rules = { thinner = { title = \"TITULO\", because = \"PORQUE\" } } }\n"
#define CHANGE                                                                                     \
    "change \"thinner\" { because = \"Changed here.\", reason = \"r\", by = \"b\", on = "          \
    "\"2026-11-02\" }\n"

START_TEST(a_translation_of_what_a_layer_worded_anew_is_not_shown)
{
    palpate_engine *engine = layered(BELOW, CHANGE);
    const char *es = said(engine, "es", PALPATE_FORMAT_JSON, OPEN);
    says(es, "\"text\":\"Changed here.\"");
    lacks(es, "PORQUE");
    says(es, "{\"kind\":\"rule\",\"id\":\"thinner\"}");
    says(said(engine, "es", PALPATE_FORMAT_TEXT, OPEN), "TITULO"); /* which it did not change */
    palpate_findings *findings = NULL;
    bool told = false;
    ck_assert_int_eq(palpate_check(engine, NULL, &findings, NULL), PALPATE_OK);
    for (size_t i = 0; i < palpate_findings_count(findings); i++) {
        const palpate_finding *at = palpate_findings_get(findings, i);
        if (strcmp(at->code, "stale-translation") == 0) {
            told = true;
            ck_assert_str_eq(at->file, "es.lua");
            ck_assert_uint_eq(at->line, 1);
            says(at->message, "because of rule \"thinner\" in \"es\"");
        }
    }
    ck_assert_msg(told, "check does not tell of it");
    palpate_findings_free(findings);
    palpate_engine_free(engine);
}
END_TEST

START_TEST(a_layer_translates_what_it_worded_anew)
{
    palpate_engine *engine =
        layered(BELOW, CHANGE "translate \"es\" { " HEAD
                              "rules = { thinner = { because = \"NUEVO\" } } }\n");
    says(said(engine, "es", PALPATE_FORMAT_JSON, OPEN), "\"text\":\"NUEVO\"");
    palpate_engine_free(engine);
}
END_TEST

START_TEST(a_change_of_something_else_leaves_a_translation_in_force)
{
    palpate_engine *engine = layered(BELOW, "change \"thinner\" { grade = \"low\", reason = \"r\", "
                                            "by = \"b\", on = \"2026-11-02\" }\n");
    says(said(engine, "es", PALPATE_FORMAT_JSON, OPEN), "\"text\":\"PORQUE\"");
    palpate_engine_free(engine);
}
END_TEST

START_TEST(a_mark_that_does_not_fit_keeps_texts_back)
{
    plp_buffer out;
    palpate_engine *engine = small_pack_engine(NULL);
    plp_buffer_begin(&out, plp_memory_default(), 65536);
    ck_assert_int_eq(palpate_skeleton_write(engine, "es", "rules", sink_write, &out, NULL),
                     PALPATE_OK);
    palpate_engine_free(engine);
    const char *entry = strstr(plp_buffer_text(&out), "    thinner = {");
    ck_assert_ptr_nonnull(entry);
    char mark[9], text[256];
    snprintf(mark, sizeof mark, "%s", strstr(entry, "of = \"") + 6);
    for (int wrong = 0; wrong < 2; wrong++) {
        if (wrong) /* as if the rule had been worded otherwise when this was written */
            mark[0] = mark[0] == '0' ? '1' : '0';
        snprintf(text, sizeof text,
                 "translate \"es\" { " HEAD
                 "rules = { thinner = { of = \"%s\", because = \"PORQUE\" } } }",
                 mark);
        engine = small_pack_engine(text);
        const char *es = said(engine, "es", PALPATE_FORMAT_JSON, OPEN);
        says(es, wrong ? "\"text\":\"Why.\"" : "\"text\":\"PORQUE\"");
        if (wrong)
            lacks(es, "PORQUE");
        palpate_engine_free(engine);
    }
    plp_buffer_end(&out);
}
END_TEST

/* ---- what is missing ---- */

START_TEST(each_missing_text_is_told_with_its_place)
{
    static const struct {
        const char *file, *message;
        unsigned line;
    } expected[] = {
        {"vocabulary.lua", "title of technique \"deep\" in \"es\" is missing", 0},
        {"vocabulary.lua", "ask of fact \"pain\" in \"es\" is missing", 0},
        {"vocabulary.lua", "values firm of fact \"pressure\" in \"es\" is missing", 0},
        {"safety.lua", "because of rule \"thinner\" in \"es\" is missing", 0},
        {"extra.lua", "title of rule \"told\" in \"es\" is missing", 3},
        {"extra.lua", "notes 2 of rule \"told\" in \"es\" is missing", 3},
    };
    palpate_engine *engine = small_pack_engine(
        "translate \"es\" { " HEAD "techniques = { calm = { title = \"CALMA\" } } }\n"
        "phase \"advice\"\n"
        "rule \"told\" { title = \"t\", when = always, plan = { note \"one\", note "
        "\"two\" }, because = \"b\", grade = \"low\", sources = { \"S\" }, checked = "
        "\"2026-11\" }\n");
    palpate_request request = PALPATE_REQUEST_INIT;
    palpate_findings *findings = NULL;
    unsigned told = 0;
    request.lang = "es";
    ck_assert_int_eq(palpate_check(engine, &request, &findings, NULL), PALPATE_OK);
    for (size_t i = 0; i < palpate_findings_count(findings); i++) {
        const palpate_finding *at = palpate_findings_get(findings, i);
        lacks(at->message, "title of technique \"calm\"");
        for (size_t e = 0; e < sizeof expected / sizeof expected[0]; e++) {
            if (strcmp(at->message, expected[e].message) != 0)
                continue;
            told++;
            ck_assert_str_eq(at->file, expected[e].file);
            ck_assert(at->line > 0 && (expected[e].line == 0 || at->line == expected[e].line));
        }
    }
    ck_assert_uint_eq(told, sizeof expected / sizeof expected[0]);
    palpate_findings_free(findings);
    palpate_engine_free(engine);
}
END_TEST

/* ---- what is not read ---- */

static palpate_status open_for(const char *languages, palpate_engine **out, palpate_error *error)
{
    static const char text[] =
        "translate \"es\" { " HEAD "rules = { thinner = { because = \"PORQUE\" } } }\n",
                      broken[] = "translate \"de\" { ";
    palpate_layer layer = small_pack_layer();
    palpate_rule_text texts[16];
    palpate_options options = PALPATE_OPTIONS_INIT;
    memcpy(texts, layer.texts, layer.text_count * sizeof *texts);
    texts[layer.text_count++] = (palpate_rule_text){"languages/es/x.lua", text, sizeof text - 1};
    texts[layer.text_count++] =
        (palpate_rule_text){"languages/de/x.lua", broken, sizeof broken - 1};
    layer.texts = texts;
    options.layers = &layer;
    options.layer_count = 1;
    options.languages = languages;
    return palpate_engine_open(&options, out, NULL, error);
}

START_TEST(a_language_that_nobody_wants_is_not_read)
{
    palpate_engine *none = NULL, *es = NULL, *all = NULL;
    palpate_error error = PALPATE_ERROR_INIT;
    ck_assert_int_eq(open_for("", &none, &error), PALPATE_OK);
    ck_assert_int_eq(open_for("es-MX", &es, &error), PALPATE_OK);
    ck_assert_int_eq(open_for(NULL, &all, &error), PALPATE_E_RULES); /* the German file is broken */
    ck_assert_str_eq(palpate_engine_digest(none), palpate_engine_digest(es));
    says(said(es, "es", PALPATE_FORMAT_JSON, OPEN), "PORQUE");
    says(said(none, "es", PALPATE_FORMAT_JSON, OPEN), "\"lang\":\"en\"");
    static char plain[65536];
    snprintf(plain, sizeof plain, "%s", said(none, NULL, PALPATE_FORMAT_JSON, OPEN));
    ck_assert_str_eq(plain, said(es, NULL, PALPATE_FORMAT_JSON, OPEN));
    palpate_engine_free(none);
    palpate_engine_free(es);
    ck_assert_int_eq(open_for("es,,de", &none, &error), PALPATE_E_USAGE);
}
END_TEST

/* ---- the engine's own words ---- */

/* The numbers of the placeholders of a text, as bits. */
static unsigned placeholders(const char *text)
{
    unsigned bits = 0;
    for (const char *at = text; (at = strchr(at, '{')) != NULL; at++) {
        ck_assert_msg(at[1] >= '1' && at[1] <= '4' && at[2] == '}', "a loose brace in: %s", text);
        bits |= 1u << (at[1] - '1');
    }
    return bits;
}

START_TEST(every_language_says_everything)
{
    uint32_t count;
    plp_phrase_tags(&count);
    for (uint32_t table = 0; table < count; table++) {
        for (int i = 0; i < PLP_PHRASE_COUNT; i++) {
            const char *text = plp_phrase_of(table, (plp_phrase)i),
                       *english = plp_phrase_of(0, (plp_phrase)i);
            ck_assert_msg(text != NULL && text[0] != '\0',
                          "table %u lacks what stands beside \"%s\"", table, english);
            ck_assert_msg(strpbrk(text, "\"\\<>&*_`#[]") == NULL, "to be escaped: %s", text);
            ck_assert_msg(placeholders(text) == placeholders(english), "other places in: %s", text);
        }
    }
}
END_TEST

START_TEST(every_language_has_a_consult_note)
{
    palpate_engine *engine = small_pack_engine(NULL);
    const plp_rulebook *book = plp_program_book(plp_engine_program(engine));
    const char *notes[8], *tag;
    size_t count = 0;
    for (size_t i = 0; (tag = palpate_language(i)) != NULL; i++) {
        const plp_language *language = plp_find_language(book, tag);
        ck_assert_ptr_nonnull(language);
        notes[count] = plp_consult_text(language->book);
        ck_assert_uint_gt(strlen(notes[count]), 100);
        for (size_t k = 0; k < count; k++)
            ck_assert_str_ne(notes[k], notes[count]);
        for (int format = 0; format < 4; format++)
            says(said(engine, tag, (palpate_format)format, OPEN), notes[count]);
        says(said(engine, tag, PALPATE_FORMAT_HTML, OPEN), tag);
        count++;
    }
    palpate_engine_free(engine);
}
END_TEST

/* Names of classes, and the style sheet that speaks of them, are no words for readers. */
static const char *without_classes(const char *html)
{
    static char text[65536];
    const char *body = strstr(html, "<main>");
    snprintf(text, sizeof text, "%s", body != NULL ? body : html);
    for (char *at = text; (at = strstr(at, "class=\"")) != NULL;)
        for (at += 7; *at != '"'; at++)
            *at = '.';
    return text;
}

static const char *const stories[] = {
    OPEN,
    "{}",
    "{\"numb\":true}",
    "{\"thinner\":false,\"numb\":false,\"surgery\":3,\"pain\":9}",
    "{\"thinner\":false,\"numb\":false,\"surgery\":3,\"cleared\":true,\"scope\":[\"surgery\"],"
    "\"pain\":5}",
    "{\"thinner\":false,\"numb\":false,\"pain\":5,\"pain_before\":5,\"pressure\":\"firm\",\"age\":"
    "80}",
    "{\"thinner\":false,\"numb\":false,\"pain\":9,\"surgery\":\"never\"}",
};

START_TEST(no_english_is_left)
{
    palpate_engine *engine = nonsense_engine();
    static const char *const tags[] = {"en", "es", "de"};
    for (uint32_t table = 1; table < 3; table++)
        for (size_t i = 0; i < sizeof stories / sizeof stories[0]; i++)
            for (int format = 0; format < 4; format++) {
                const char *text = said(engine, tags[table], (palpate_format)format, stories[i]);
                says(text, tags[table]);
                no_english_in(without_classes(text), table);
                if (format == PALPATE_FORMAT_TEXT)
                    no_english_words_in(text);
            }
    palpate_engine_free(engine);
}
END_TEST

/* ---- nothing but words differs ---- */

static bool is_text(const char *key)
{
    static const char *const texts[] = {"text",     "title",   "summary", "ask",
                                        "reason",   "caution", "note",    "maintenance",
                                        "reassess", "test",    "notes"};
    for (size_t i = 0; key != NULL && i < sizeof texts / sizeof texts[0]; i++)
        if (strcmp(texts[i], key) == 0)
            return true;
    return false;
}

static void same_but_words(const plp_json *a, const plp_json *b, const char *key)
{
    const plp_json *x = plp_json_first(a), *y = plp_json_first(b);
    const char *first = plp_json_string_of(a), *second = plp_json_string_of(b);
    double n = 0, m = 0;
    if (key != NULL && (strcmp(key, "lang") == 0 || strcmp(key, "translation") == 0))
        return;
    ck_assert_int_eq(first != NULL, second != NULL);
    if (first != NULL && !is_text(key))
        ck_assert_msg(strcmp(first, second) == 0, "%s: %s and %s", key != NULL ? key : "?", first,
                      second);
    ck_assert_int_eq(plp_json_number_of(a, &n), plp_json_number_of(b, &m));
    ck_assert(n == m);
    ck_assert_int_eq(plp_json_is_true(a), plp_json_is_true(b));
    ck_assert_int_eq(plp_json_is_null(a), plp_json_is_null(b));
    ck_assert_int_eq(plp_json_is_array(a), plp_json_is_array(b));
    for (; x != NULL && y != NULL; x = plp_json_after(x), y = plp_json_after(y)) {
        const char *name = plp_json_name(x) != NULL ? plp_json_name(x) : key;
        if (plp_json_name(x) != NULL)
            ck_assert_str_eq(plp_json_name(x), plp_json_name(y));
        same_but_words(x, y, name);
    }
    ck_assert_ptr_null(x);
    ck_assert_ptr_null(y);
}

static plp_json *tree(const char *text)
{
    plp_limits limits = plp_limits_default();
    plp_json *out = NULL;
    ck_assert_int_eq(plp_json_tree(plp_memory_default(), &limits, text, strlen(text), &out, NULL),
                     PALPATE_OK);
    return out;
}

static const char *random_patient(const patient_maker *maker, plp_facts *facts,
                                  random_source *random)
{
    static plp_buffer text;
    plp_buffer_end(&text);
    plp_buffer_begin(&text, plp_memory_default(), 1 << 20);
    make_patient(maker, facts, random);
    plp_facts_put(facts, &text);
    return plp_buffer_text(&text);
}

START_TEST(the_plan_is_the_same_in_every_language)
{
    char path[4096];
    palpate_layer layer = {.directory = source_path(path, sizeof path, "rules")};
    palpate_options options = PALPATE_OPTIONS_INIT;
    palpate_engine *engine = NULL;
    patient_maker maker;
    plp_facts facts;
    random_source random = random_from(7);
    static plp_buffer outs[3];
    options.layers = &layer;
    options.layer_count = 1;
    ck_assert_int_eq(palpate_engine_open(&options, &engine, NULL, NULL), PALPATE_OK);
    const plp_rulebook *book = plp_program_book(plp_engine_program(engine));
    patient_maker_begin(&maker, book);
    ck_assert_int_eq(plp_facts_begin(&facts, book, NULL, NULL, NULL), PALPATE_OK);
    for (int i = 0; i < 200; i++) {
        const char *patient = random_patient(&maker, &facts, &random);
        plp_json *trees[3];
        for (size_t t = 0; t < 3; t++) {
            palpate_request request = PALPATE_REQUEST_INIT;
            palpate_plan *plan = NULL;
            request.lang = palpate_language(t);
            plp_buffer_begin(&outs[t], plp_memory_default(), 1 << 22);
            ck_assert_int_eq(
                palpate_plan_json(engine, patient, strlen(patient), &request, &plan, NULL),
                PALPATE_OK);
            ck_assert_int_eq(
                palpate_plan_write(plan, PALPATE_FORMAT_JSON, NULL, sink_write, &outs[t], NULL),
                PALPATE_OK);
            palpate_plan_free(plan);
            trees[t] = tree(plp_buffer_text(&outs[t]));
        }
        same_but_words(trees[0], trees[1], NULL);
        same_but_words(trees[0], trees[2], NULL);
        for (size_t t = 0; t < 3; t++) {
            plp_json_tree_free(trees[t]);
            plp_buffer_end(&outs[t]);
        }
    }
    plp_facts_end(&facts);
    patient_maker_end(&maker);
    palpate_engine_free(engine);
}
END_TEST

/* ---- memory ---- */

static palpate_status tell_in_spanish(const palpate_allocator *memory)
{
    palpate_engine *engine = NULL;
    palpate_plan *plan = NULL;
    palpate_request request = PALPATE_REQUEST_INIT;
    plp_buffer out;
    request.lang = "es-MX";
    plp_buffer_begin(&out, plp_memory_default(), 1 << 20);
    palpate_status status = small_pack_open(
        memory,
        "translate \"es\" { " HEAD "rules = { thinner = { of = \"00000000\", because = \"P\" } },"
        " facts = { pressure = { values = { firm = \"F\" } } }, fact_groups = { g = \"G\" } }",
        &engine);
    if (status == PALPATE_OK)
        status = palpate_plan_json(engine, OPEN, strlen(OPEN), &request, &plan, NULL);
    for (int format = 0; format < 4 && status == PALPATE_OK; format++)
        status = palpate_plan_write(plan, (palpate_format)format, NULL, sink_write, &out, NULL);
    if (status == PALPATE_OK)
        status = palpate_skeleton_write(engine, "es", NULL, sink_write, &out, NULL);
    palpate_plan_free(plan);
    palpate_engine_free(engine);
    plp_buffer_end(&out);
    return status;
}

START_TEST(refused_memory_is_survived)
{
    for (long n = 0;; n++) {
        starve_hunger hunger;
        palpate_allocator memory = starve_allocator(&hunger, n);
        palpate_status status = tell_in_spanish(&memory);
        ck_assert_int_eq(hunger.blocks_held, 0);
        ck_assert_int_eq(hunger.wrong_sizes, 0);
        if (status == PALPATE_OK)
            break; /* every refusal before this one was survived */
        ck_assert_int_eq(status, PALPATE_E_NOMEM);
    }
}
END_TEST

Suite *languages_suite(void)
{
    Suite *suite = suite_create("languages");
    TCase *tc = tcase_create("languages");
    tcase_set_timeout(tc, 120);
    tcase_add_test(tc, blocks_add_up_and_the_rest_falls_back);
    tcase_add_test(tc, an_unknown_language_is_told_in_english_and_said);
    tcase_add_test(tc, the_language_goes_with_the_patient);
    tcase_add_test(tc, answers_are_understood_in_the_language_they_are_asked_in);
    tcase_add_test(tc, a_translation_of_what_a_layer_worded_anew_is_not_shown);
    tcase_add_test(tc, a_layer_translates_what_it_worded_anew);
    tcase_add_test(tc, a_change_of_something_else_leaves_a_translation_in_force);
    tcase_add_test(tc, a_mark_that_does_not_fit_keeps_texts_back);
    tcase_add_test(tc, each_missing_text_is_told_with_its_place);
    tcase_add_test(tc, a_language_that_nobody_wants_is_not_read);
    tcase_add_test(tc, every_language_says_everything);
    tcase_add_test(tc, every_language_has_a_consult_note);
    tcase_add_test(tc, no_english_is_left);
    tcase_add_test(tc, the_plan_is_the_same_in_every_language);
    tcase_add_test(tc, refused_memory_is_survived);
    suite_add_tcase(suite, tc);
    return suite;
}
