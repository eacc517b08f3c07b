/* SPDX-License-Identifier: MIT */
/* Why, what-if, sweep, flip and ask, through the public door. */
#include <check.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include "base/text.h"
#include "engine.h"
#include "sink.h"
#include "small_pack.h"
#include "starve.h"
#include "verify/compare_asked.h"

static palpate_engine *engine;
static palpate_patient *patient;
static plp_buffer out;

/* Nobody on a thinner, 40 years, moderate pain, a wish for firm work. */
#define BASE                                                                                       \
    "\"thinner\":false,\"numb\":false,\"age\":40,\"surgery\":\"never\",\"pressure\":\"firm\","     \
    "\"pain_before\":8"

static void set_up(void)
{
    engine = small_pack_engine(NULL);
    patient = small_pack_patient(engine, "{" BASE ",\"pain\":5}");
    plp_buffer_begin(&out, plp_memory_default(), 1u << 24);
}

static void tear_down(void)
{
    plp_buffer_end(&out);
    palpate_patient_free(patient);
    palpate_engine_free(engine);
}

static bool says(const char *part)
{
    return strstr(plp_buffer_text(&out), part) != NULL;
}

#define ck_says(part) ck_assert_msg(says(part), "no \"%s\" in:\n%s", part, plp_buffer_text(&out))
#define ck_says_not(part) ck_assert_msg(!says(part), "\"%s\" in:\n%s", part, plp_buffer_text(&out))

static void ask_why(const char *thing, palpate_format format)
{
    out.length = 0;
    ck_assert_int_eq(palpate_why(patient, thing, format, NULL, sink_write, &out, NULL), PALPATE_OK);
}

START_TEST(a_shown_technique_is_in_with_the_rule_that_ranks_it)
{
    ask_why("deep", PALPATE_FORMAT_JSON);
    ck_says("\"subject\":\"deep\",\"kind\":\"technique\"");
    ck_says("\"verdict\":\"in\"");
    ck_says("\"rule\":\"deep\",\"title\":\"Deep\",\"side\":\"for\",\"truth\":\"true\"");
    ck_says("{\"fact\":\"pain\",\"about\":\"Pain\",\"test\":\"is below "
            "7\",\"value\":5,\"truth\":\"true\"}");
}
END_TEST

START_TEST(a_withheld_technique_names_what_withholds_it_and_what_would_free_it)
{
    ck_assert_int_eq(palpate_patient_set(patient, "thinner", "true", NULL), PALPATE_OK);
    ask_why("deep", PALPATE_FORMAT_JSON);
    ck_says("\"verdict\":\"out\"");
    ck_says("\"rule\":\"thinner\",\"title\":\"Thinner\",\"side\":\"against\",\"truth\":\"true\"");
    ck_says("\"flip\":[{\"fact\":\"thinner\",\"from\":true,\"to\":false}]");
}
END_TEST

START_TEST(an_open_answer_makes_a_rule_unknown)
{
    ck_assert_int_eq(palpate_patient_unset(patient, "pain", NULL), PALPATE_OK);
    ask_why("rule deep", PALPATE_FORMAT_TEXT);
    ck_says("is undecided");
    ck_says("? Pain is below 7: not known");
}
END_TEST

START_TEST(an_unknown_thing_gets_a_suggestion)
{
    palpate_error error = PALPATE_ERROR_INIT;
    ck_assert_int_eq(
        palpate_why(patient, "depe", PALPATE_FORMAT_TEXT, NULL, sink_write, &out, &error),
        PALPATE_E_UNKNOWN);
    ck_assert_str_eq(error.code, "unknown_subject");
    ck_assert_str_eq(error.hint, "did you mean deep?");
}
END_TEST

static void compare_with(const char *fact, const char *value)
{
    palpate_patient *after = NULL;
    uint32_t changed = 0;
    out.length = 0;
    ck_assert_int_eq(palpate_patient_copy(patient, &after, NULL), PALPATE_OK);
    ck_assert_int_eq(palpate_patient_set(after, fact, value, NULL), PALPATE_OK);
    ck_assert_int_eq(palpate_what_if(patient, after, NULL, &changed, PALPATE_FORMAT_JSON, NULL,
                                     sink_write, &out, NULL),
                     PALPATE_OK);
    ck_assert_int_eq(changed > 0, strstr(plp_buffer_text(&out), "\"change\":") != NULL);
    palpate_patient_free(after);
}

START_TEST(what_if_tells_each_change_with_its_criterion)
{
    compare_with("thinner", "true");
    ck_says("\"before\":\"standard\",\"after\":\"modified\"");
    ck_says(
        "\"kind\":\"technique\",\"id\":\"deep\",\"title\":\"Deep massage\",\"change\":\"removed\"");
    ck_says("\"because\":{\"through\":\"rule\",\"rule\":\"thinner\"");
    ck_says("\"kind\":\"limit\",\"id\":\"pressure\",\"title\":\"Pressure "
            "limit\",\"change\":\"added\",\"from\":null,\"to\":\"2\"");
}
END_TEST

START_TEST(what_if_without_effect_says_so)
{
    compare_with("age", "41");
    ck_says("\"changes\":[]");
}
END_TEST

static void sweep(const char *fact, const char *values, palpate_format format)
{
    palpate_axis axis = {fact, values};
    out.length = 0;
    ck_assert_int_eq(palpate_sweep(patient, &axis, 1, format, NULL, sink_write, &out, NULL),
                     PALPATE_OK);
}

START_TEST(change_points_are_the_thresholds_of_the_rules)
{
    sweep("age", "0..120", PALPATE_FORMAT_JSON);
    ck_says("\"change_points\":[65],\"exact\":true");
    ck_says("\"at\":{\"age\":{\"from\":0,\"below\":65}}");
    ck_says("\"at\":{\"age\":{\"from\":65,\"to\":120}}");
}
END_TEST

/* Pain 8 before: a fall of 30 percent is reached at 5.6; deep work ends at 7, calm work after 7,
 * the doctor is named from 8. */
START_TEST(change_points_of_a_formula_are_solved)
{
    sweep("pain", "0..10", PALPATE_FORMAT_JSON);
    ck_says("\"change_points\":[5.6,7,8],\"exact\":true");
}
END_TEST

START_TEST(a_choice_is_swept_by_its_values)
{
    sweep("pressure", NULL, PALPATE_FORMAT_JSON);
    ck_says("\"at\":{\"pressure\":\"light\"}");
    ck_says("\"at\":{\"pressure\":\"firm\"}");
    sweep("pressure", NULL, PALPATE_FORMAT_SVG);
    ck_says("<svg ");
    ck_says("Deep massage");
}
END_TEST

START_TEST(two_facts_make_a_grid)
{
    palpate_axis axes[] = {{"pain", NULL}, {"thinner", NULL}};
    ck_assert_int_eq(
        palpate_sweep(patient, axes, 2, PALPATE_FORMAT_TEXT, NULL, sink_write, &out, NULL),
        PALPATE_OK);
    ck_says("columns: Pain; rows: Blood thinner");
    ck_says("A: standard; dose: Weekly (weekly)\n   Calm massage; Deep massage\n");
}
END_TEST

/* No line is wider than the terminal, or ends with blanks; a grid that is too wide stands in parts.
 */
static void check_lines(size_t widest)
{
    for (const char *line = plp_buffer_text(&out); *line != '\0';) {
        size_t length = strcspn(line, "\n");
        ck_assert_msg(plp_text_width(line, length) <= widest, "too wide: %.*s", (int)length, line);
        ck_assert_msg(length == 0 || line[length - 1] != ' ', "blanks behind: %.*s", (int)length,
                      line);
        line += length + (line[length] == '\n');
    }
}

START_TEST(a_sweep_fits_the_terminal)
{
    palpate_axis axes[] = {{"pain", NULL}, {"thinner", NULL}};
    for (unsigned width = 60; width <= 100; width += 20) {
        palpate_style style = PALPATE_STYLE_INIT;
        style.width = width;
        for (size_t axis_count = 1; axis_count <= 2; axis_count++) {
            out.length = 0;
            ck_assert_int_eq(palpate_sweep(patient, axes, axis_count, PALPATE_FORMAT_TEXT, &style,
                                           sink_write, &out, NULL),
                             PALPATE_OK);
            check_lines(width);
        }
    }
}
END_TEST

START_TEST(a_strip_says_what_the_ids_of_doses_stand_for)
{
    sweep("pain", "0..10", PALPATE_FORMAT_TEXT);
    ck_says("weekly: Weekly\n");
}
END_TEST

START_TEST(a_flip_of_the_disposition_speaks_of_the_plan)
{
    palpate_flip_options options = PALPATE_FLIP_INIT;
    options.subject = "disposition modified";
    ck_assert_int_eq(
        palpate_flip(patient, &options, PALPATE_FORMAT_TEXT, NULL, sink_write, &out, NULL),
        PALPATE_OK);
    ck_says("makes the plan");
    ck_says("“modified”");
    ck_says_not("in the plan");
    out.length = 0;
    options.subject = "disposition standard";
    ck_assert_int_eq(
        palpate_flip(patient, &options, PALPATE_FORMAT_TEXT, NULL, sink_write, &out, NULL),
        PALPATE_OK);
    ck_says("The plan is “standard” as things stand.");
}
END_TEST

/* What is wrong with a value is told in the same words as everywhere. */
static const struct {
    palpate_axis axis;
    const char *code;
} no_ranges[] = {{{"pain", "9..2"}, "bad_range"},
                 {{"pain", "9.."}, "bad_range"},
                 {{"pain", "..9"}, "bad_range"},
                 {{"pain", "9"}, "bad_range"},
                 {{"pain", "low..9"}, "wrong_type"},
                 {{"pain", "0..11"}, "out_of_range"},
                 {{"pain", "-1..3"}, "out_of_range"},
                 {{"surgery", "never..9"}, "bad_range"},
                 {{"pressure", "soft"}, "unknown_member"},
                 {{"pressure", "null"}, "unknown_member"},
                 {{"thinner", "maybe"}, "wrong_type"},
                 {{"thinner", "null"}, "unknown_member"},
                 {{"wanted", "calm,none"}, "unknown_member"}};

START_TEST(a_range_that_is_none_is_refused)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_status status = palpate_sweep(patient, &no_ranges[_i].axis, 1, PALPATE_FORMAT_JSON,
                                          NULL, sink_write, &out, &error);
    ck_assert_int_ne(status, PALPATE_OK);
    ck_assert_msg(strcmp(error.code, no_ranges[_i].code) == 0, "%s: %s (%s)",
                  no_ranges[_i].axis.values, error.code, error.detail);
}
END_TEST

START_TEST(a_kind_alone_is_no_thing)
{
    palpate_error error = PALPATE_ERROR_INIT;
    ck_assert_int_eq(
        palpate_why(patient, "technique", PALPATE_FORMAT_JSON, NULL, sink_write, &out, &error),
        PALPATE_E_UNKNOWN);
    ck_assert_str_eq(error.detail, "technique is a kind of thing: say which");
}
END_TEST

static void flip(const char *subject, bool leave)
{
    palpate_flip_options options = PALPATE_FLIP_INIT;
    options.subject = subject;
    options.out = leave;
    out.length = 0;
    ck_assert_int_eq(
        palpate_flip(patient, &options, PALPATE_FORMAT_JSON, NULL, sink_write, &out, NULL),
        PALPATE_OK);
}

START_TEST(flip_finds_the_wish_that_brings_a_technique_in)
{
    ck_assert_int_eq(palpate_patient_set(patient, "pressure", "light", NULL), PALPATE_OK);
    flip("technique deep", false);
    ck_says(
        "\"answers\":[{\"changes\":[{\"fact\":\"pressure\",\"from\":\"light\",\"to\":\"firm\"}]}");
    ck_says("{\"changes\":[{\"fact\":\"wanted\",\"from\":null,\"to\":{\"deep\":true}}]}");
    ck_says("\"impossible\":null");
}
END_TEST

START_TEST(flip_never_advises_to_change_what_nobody_can)
{
    ck_assert_int_eq(palpate_patient_set(patient, "thinner", "true", NULL), PALPATE_OK);
    flip("technique deep", false);
    ck_says("\"answers\":[]");
    ck_says_not("\"impossible\":null");
}
END_TEST

START_TEST(flip_of_what_holds_says_already)
{
    flip("technique deep", false);
    ck_says("\"already\":true");
}
END_TEST

START_TEST(flip_takes_something_out)
{
    flip("technique deep", true);
    ck_says("{\"fact\":\"pressure\",\"from\":\"firm\",\"to\":\"light\"}");
}
END_TEST

START_TEST(ask_begins_with_safety_and_ends_when_nothing_can_change)
{
    const char *fact = NULL;
    palpate_patient *blank = NULL;
    int asked = 0;
    ck_assert_int_eq(palpate_patient_new(engine, NULL, &blank, NULL), PALPATE_OK);
    ck_assert_int_eq(palpate_ask_fact(blank, NULL, &fact, NULL), PALPATE_OK);
    ck_assert_str_eq(fact, "numb"); /* the one that could make it an emergency */
    ck_assert_int_eq(palpate_patient_answer(blank, "numb", "yes", NULL), PALPATE_OK);
    for (; asked < 20 && palpate_ask_fact(blank, NULL, &fact, NULL) == PALPATE_OK && fact != NULL;
         asked++)
        ck_assert_int_eq(
            palpate_patient_answer(blank, fact, strcmp(fact, "thinner") == 0 ? "no" : "", NULL),
            PALPATE_OK);
    ck_assert_int_lt(asked, 3); /* an emergency needs no more about wishes */
    palpate_patient_free(blank);
}
END_TEST

static const struct {
    const char *fact, *answer, *stored;
} answers[] = {
    {"numb", "No", "\"numb\":false"},
    {"numb", " y ", "\"numb\":true"},
    {"age", "480 months", "\"age\":40"},
    {"surgery", "never", "\"surgery\":\"never\""},
    {"surgery", "1 year", "\"surgery\":52.1785714"},
    {"pressure", "2", "\"pressure\":\"firm\""},
    {"pressure", "LIGHT", "\"pressure\":\"light\""},
    {"wanted", "Calm massage, deep", "\"wanted\":[\"calm\",\"deep\"]"},
    {"wanted", "none", "\"wanted\":[]"},
};

START_TEST(answers_are_taken_as_people_type_them)
{
    palpate_patient *blank = NULL;
    ck_assert_int_eq(palpate_patient_new(engine, NULL, &blank, NULL), PALPATE_OK);
    ck_assert_int_eq(palpate_patient_answer(blank, answers[_i].fact, answers[_i].answer, NULL),
                     PALPATE_OK);
    ck_assert_int_eq(palpate_patient_write(blank, sink_write, &out, NULL), PALPATE_OK);
    ck_says(answers[_i].stored);
    palpate_patient_free(blank);
}
END_TEST

static const struct {
    const char *fact, *answer;
} nonsense[] = {{"numb", "perhaps"}, {"age", "forty"},     {"age", "40 parsecs"}, {"age", "-1"},
                {"pressure", "3"},   {"wanted", "deep,,"}, {"pressure", ""},      {"age", ""}};

START_TEST(nonsense_is_refused_and_changes_nothing)
{
    palpate_error error = PALPATE_ERROR_INIT;
    plp_buffer before;
    plp_buffer_begin(&before, plp_memory_default(), 65536);
    ck_assert_int_eq(palpate_patient_write(patient, sink_write, &before, NULL), PALPATE_OK);
    ck_assert_int_ne(
        palpate_patient_answer(patient, nonsense[_i].fact, nonsense[_i].answer, &error),
        PALPATE_OK);
    ck_assert_str_ne(error.detail, "");
    ck_assert_int_eq(palpate_patient_write(patient, sink_write, &out, NULL), PALPATE_OK);
    ck_assert_str_eq(plp_buffer_text(&before), plp_buffer_text(&out));
    plp_buffer_end(&before);
}
END_TEST

START_TEST(a_cohort_tells_what_changed_for_whom)
{
    palpate_engine *other = small_pack_engine(
        "phase \"safety\" rule \"young\" { title = \"Young\", when = age:below(18), plan = "
        "{ disposition \"modified\", refer(\"doctor\", \"soon\") }, because = \"W.\", "
        "grade = \"low\", sources = { \"S\" }, checked = \"2026-11\" }");
    static const char child[] = "{" BASE ",\"pain\":5,\"age\":40}",
                      young[] = "{\"thinner\":false,\"numb\":false,\"age\":17}",
                      old[] = "{\"thinner\":false,\"numb\":false,\"age\":18}";
    palpate_comparison *comparison = NULL;
    uint64_t patients = 0, changed = 0;
    ck_assert_int_eq(palpate_comparison_new(engine, other, &comparison, NULL), PALPATE_OK);
    ck_assert_int_eq(palpate_comparison_add(comparison, "a", child, sizeof child - 1, NULL, NULL),
                     PALPATE_E_POLICY);
    ck_assert_int_eq(palpate_comparison_add(comparison, "b", young, sizeof young - 1, NULL, NULL),
                     PALPATE_OK);
    ck_assert_int_eq(palpate_comparison_add(comparison, "c", old, sizeof old - 1, NULL, NULL),
                     PALPATE_OK);
    palpate_comparison_counts(comparison, &patients, &changed);
    ck_assert_uint_eq(patients, 2);
    ck_assert_uint_eq(changed, 1);
    ck_assert_int_eq(
        palpate_comparison_write(comparison, PALPATE_FORMAT_JSON, NULL, sink_write, &out, NULL),
        PALPATE_OK);
    ck_says("{\"kind\":\"disposition\",\"id\":\"disposition\",\"change\":\"changed\",\"from\":"
            "\"standard\",\"to\":\"modified\","
            "\"patients\":1,\"examples\":[\"b\"]}");
    ck_says("{\"kind\":\"referral\",\"id\":\"doctor\",\"change\":\"added\",\"from\":null,\"to\":"
            "\"soon\"");
    palpate_comparison_free(comparison);
    palpate_engine_free(other);
}
END_TEST

/* ---- starving
 * ----------------------------------------------------------------------------------------------------
 */

static palpate_status compare_with_itself(palpate_patient *of)
{
    palpate_engine *own = plp_patient_engine(of);
    palpate_comparison *comparison = NULL;
    palpate_status status = palpate_comparison_new(own, own, &comparison, NULL);
    if (status == PALPATE_OK)
        status = palpate_comparison_add(comparison, "x", "{}", 2, NULL, NULL);
    if (status == PALPATE_OK)
        status =
            palpate_comparison_write(comparison, PALPATE_FORMAT_TEXT, NULL, sink_write, &out, NULL);
    palpate_comparison_free(comparison);
    return status;
}

static palpate_status ask_everything(palpate_patient *of)
{
    palpate_axis axes[] = {{"pain", NULL}, {"pressure", NULL}};
    palpate_flip_options to = PALPATE_FLIP_INIT;
    const char *fact = NULL;
    to.subject = "technique deep";
    to.out = true;
    palpate_status status =
        palpate_flip(of, &to, PALPATE_FORMAT_JSON, NULL, sink_write, &out, NULL);
    if (status == PALPATE_OK)
        status = palpate_why(of, "deep", PALPATE_FORMAT_JSON, NULL, sink_write, &out, NULL);
    if (status == PALPATE_OK)
        status = palpate_why(of, "deep", PALPATE_FORMAT_TEXT, NULL, sink_write, &out, NULL);
    if (status == PALPATE_OK)
        status =
            palpate_what_if(of, of, NULL, NULL, PALPATE_FORMAT_TEXT, NULL, sink_write, &out, NULL);
    static const palpate_format formats[] = {PALPATE_FORMAT_JSON, PALPATE_FORMAT_TEXT,
                                             PALPATE_FORMAT_SVG};
    for (size_t i = 0; status == PALPATE_OK && i < 6; i++)
        status = palpate_sweep(of, axes, 1 + i % 2, formats[i / 2], NULL, sink_write, &out, NULL);
    if (status == PALPATE_OK)
        status = palpate_ask(of, NULL, PALPATE_FORMAT_TEXT, NULL, sink_write, &out, NULL);
    if (status == PALPATE_OK)
        status = palpate_ask_fact(of, NULL, &fact, NULL);
    return status == PALPATE_OK ? compare_with_itself(of) : status;
}

/* The engine is opened in plenty; then each request of the questions is refused in turn. What can
 * be done without is done without, but an answer that is given is the whole answer. */
START_TEST(every_question_survives_every_refused_allocation)
{
    starve_hunger hunger;
    palpate_allocator memory = starve_allocator(&hunger, STARVE_NEVER);
    palpate_engine *starved = NULL;
    ck_assert_int_eq(small_pack_open(&memory, NULL, &starved), PALPATE_OK);
    palpate_patient *of = small_pack_patient(starved, "{" BASE ",\"pain\":5}");
    out.length = 0;
    ck_assert_int_eq(ask_everything(of), PALPATE_OK);
    char *whole = strdup(plp_buffer_text(&out));
    hunger.requests = LONG_MAX;
    for (long n = 0; n < hunger.requests; n++) {
        ck_assert_int_lt(n, 100000);
        hunger.requests = 0;
        hunger.refused = n;
        out.length = 0;
        palpate_status status = ask_everything(of);
        ck_assert_msg(status == PALPATE_OK || status == PALPATE_E_NOMEM,
                      "request %ld was refused: status %d", n, (int)status);
        ck_assert_msg(status != PALPATE_OK || strcmp(plp_buffer_text(&out), whole) == 0,
                      "request %ld was refused, and the answer lacks what it was for", n);
        if (status != PALPATE_OK)
            hunger.requests = LONG_MAX;
    }
    free(whole);
    palpate_patient_free(of);
    palpate_engine_free(starved);
    ck_assert_int_eq(hunger.blocks_held, 0);
    ck_assert_int_eq(hunger.wrong_sizes, 0);
}
END_TEST

/* Each kind of subject goes its own way through the levers; most are turned by no change, or by
 * two. */
static const char *const things[] = {"technique heat", "rule old",       "rule weekly",
                                     "dose weekly",    "limit pressure", "referral casualty",
                                     "advice move",    "region back",    "disposition no_massage"};

static palpate_status turn(palpate_patient *of, const char *thing)
{
    palpate_flip_options to = PALPATE_FLIP_INIT;
    palpate_status status =
        palpate_why(of, thing, PALPATE_FORMAT_JSON, NULL, sink_write, &out, NULL);
    to.subject = thing;
    for (int turned = 0; status == PALPATE_OK && turned < 2; turned++) {
        to.out = turned == 1;
        status = palpate_flip(of, &to, PALPATE_FORMAT_JSON, NULL, sink_write, &out, NULL);
    }
    return status;
}

START_TEST(the_levers_of_each_kind_survive_every_refused_allocation)
{
    starve_hunger hunger;
    palpate_allocator memory = starve_allocator(&hunger, STARVE_NEVER);
    palpate_engine *starved = NULL;
    palpate_status status = PALPATE_E_NOMEM;
    ck_assert_int_eq(small_pack_open(&memory, NULL, &starved), PALPATE_OK);
    palpate_patient *of = small_pack_patient(starved, "{" BASE ",\"pain\":5}");
    for (long n = 0; status != PALPATE_OK; n++) {
        hunger.requests = 0;
        hunger.refused = n;
        out.length = 0;
        status = turn(of, things[_i]);
        ck_assert_msg(status == PALPATE_OK || status == PALPATE_E_NOMEM, "%s", things[_i]);
        ck_assert_int_lt(n, 100000);
    }
    palpate_patient_free(of);
    palpate_engine_free(starved);
    ck_assert_int_eq(hunger.blocks_held, 0);
    ck_assert_int_eq(hunger.wrong_sizes, 0);
}
END_TEST

static palpate_status compare_questions(palpate_engine *before, palpate_engine *after)
{
    palpate_comparison *comparison = NULL;
    plp_asked asked;
    palpate_status status = palpate_comparison_new(before, after, &comparison, NULL);
    if (status == PALPATE_OK)
        status = plp_asked_make(plp_engine_program(before), plp_engine_program(after),
                                &comparison->spoken, &comparison->arena, &asked)
                     ? plp_comparison_questions(comparison, &asked, NULL, NULL)
                     : PALPATE_E_NOMEM;
    if (status == PALPATE_OK)
        status =
            palpate_comparison_write(comparison, PALPATE_FORMAT_JSON, NULL, sink_write, &out, NULL);
    palpate_comparison_free(comparison);
    return status;
}

/* A rule more: in both, written in two ways, so that nothing is found; in one, and it shows. */
#define MORE(when)                                                                                 \
    "phase \"advice\"\nrule \"more\" { title = \"M\", when = " when                                \
    ", plan = { note \"N.\" }, because = \"W.\", grade = \"low\", sources = { \"S\" }, checked = " \
    "\"2026-11\" }\n"
static const struct more {
    const char *before, *after, *says;
} mores[] = {{NULL, NULL, "\"asked\":\"proven\""},
             {MORE("all { so_far.has_massage, age:at_least(70) }"),
              MORE("all { age:at_least(70), so_far.has_massage }"), "\"asked\":\"not_found\""},
             {NULL, MORE("age:at_least(70)"), "\"asked\":\"refuted\""}};

START_TEST(comparing_questions_survives_every_refused_allocation)
{
    starve_hunger hunger;
    palpate_allocator memory = starve_allocator(&hunger, STARVE_NEVER);
    palpate_engine *starved = NULL, *other = small_pack_engine(mores[_i].after);
    palpate_status status = PALPATE_E_NOMEM;
    ck_assert_int_eq(small_pack_open(&memory, mores[_i].before, &starved), PALPATE_OK);
    for (long n = 0; status != PALPATE_OK; n++) {
        hunger.requests = 0;
        hunger.refused = n;
        out.length = 0;
        status = compare_questions(starved, other);
        ck_assert(status == PALPATE_OK || status == PALPATE_E_NOMEM);
        ck_assert_int_lt(n, 100000);
    }
    ck_says(mores[_i].says);
    palpate_engine_free(other);
    palpate_engine_free(starved);
    ck_assert_int_eq(hunger.blocks_held, 0);
    ck_assert_int_eq(hunger.wrong_sizes, 0);
}
END_TEST

Suite *questions_suite(void);
Suite *questions_suite(void)
{
    Suite *suite = suite_create("questions");
    TCase *tc = tcase_create("questions");
    tcase_add_checked_fixture(tc, set_up, tear_down);
    tcase_add_test(tc, a_shown_technique_is_in_with_the_rule_that_ranks_it);
    tcase_add_test(tc, a_withheld_technique_names_what_withholds_it_and_what_would_free_it);
    tcase_add_test(tc, an_open_answer_makes_a_rule_unknown);
    tcase_add_test(tc, an_unknown_thing_gets_a_suggestion);
    tcase_add_test(tc, what_if_tells_each_change_with_its_criterion);
    tcase_add_test(tc, what_if_without_effect_says_so);
    tcase_add_test(tc, change_points_are_the_thresholds_of_the_rules);
    tcase_add_test(tc, change_points_of_a_formula_are_solved);
    tcase_add_test(tc, a_choice_is_swept_by_its_values);
    tcase_add_test(tc, two_facts_make_a_grid);
    tcase_add_test(tc, a_sweep_fits_the_terminal);
    tcase_add_test(tc, a_strip_says_what_the_ids_of_doses_stand_for);
    tcase_add_test(tc, a_flip_of_the_disposition_speaks_of_the_plan);
    tcase_add_loop_test(tc, a_range_that_is_none_is_refused, 0,
                        (int)(sizeof no_ranges / sizeof no_ranges[0]));
    tcase_add_test(tc, a_kind_alone_is_no_thing);
    tcase_add_test(tc, flip_finds_the_wish_that_brings_a_technique_in);
    tcase_add_test(tc, flip_never_advises_to_change_what_nobody_can);
    tcase_add_test(tc, flip_of_what_holds_says_already);
    tcase_add_test(tc, flip_takes_something_out);
    tcase_add_test(tc, ask_begins_with_safety_and_ends_when_nothing_can_change);
    tcase_add_loop_test(tc, answers_are_taken_as_people_type_them, 0,
                        (int)(sizeof answers / sizeof answers[0]));
    tcase_add_loop_test(tc, nonsense_is_refused_and_changes_nothing, 0,
                        (int)(sizeof nonsense / sizeof nonsense[0]));
    tcase_add_test(tc, a_cohort_tells_what_changed_for_whom);
    tcase_add_test(tc, every_question_survives_every_refused_allocation);
    tcase_add_loop_test(tc, the_levers_of_each_kind_survive_every_refused_allocation, 0,
                        (int)(sizeof things / sizeof things[0]));
    tcase_add_loop_test(tc, comparing_questions_survives_every_refused_allocation, 0,
                        (int)(sizeof mores / sizeof mores[0]));
    suite_add_tcase(suite, tc);
    return suite;
}
