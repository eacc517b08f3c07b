/* SPDX-License-Identifier: MIT */
/* Layers and their bases: what is told of a layer before and after it was accepted, when its base
 * moves, and when it is not needed any longer; the page for a committee; every refused request for
 * memory.
 */
#include <check.h>
#include <stdio.h>
#include <string.h>
#include "base/memory.h"
#include "sink.h"
#include "starve.h"

Suite *overlay_suite(void);

#define TOLD "reason = \"our way\", by = \"A. Moss\", on = \"2026-11-02\""
#define RULE "grade = \"safety\", sources = { \"S\" }, checked = \"2026-11\""

/* The base: what %s and %s stand for is what an upgrade changes. */
static const char base_format[] =
    "phase \"safety\"\n"
    "pack \"base\" { version = \"1\", title = \"Base\", licence = \"MIT\" }\n"
    "source \"S\" { citation = \"S\", status = \"verified\" }\n"
    "fact \"a\" { type = \"bool\", group = \"g\", title = \"A\", ask = \"A?\" }\n"
    "fact \"b\" { type = \"bool\", group = \"g\", title = \"B\", ask = \"B?\" }\n"
    "fact \"n\" { type = \"number\", unit = \"wk\", min = 0, max = 10, group = \"g\", title = "
    "\"N\", "
    "ask = \"N?\" }\n"
    "limit \"l\" { value = 5, min = 1, max = 9, unit = \"wk\", title = \"Weeks\" }\n"
    "rule \"one\" { title = \"One\", when = %s, plan = { cap_minutes(30) }, because = \"%s\", " RULE
    " }\n"
    "rule \"two\" { title = \"Two\", when = n:above(limits.l), plan = { note \"x\" }, because = "
    "\"b\", " RULE " }\n"
    "invariant \"short\" { when = a, never = so_far.minutes_cap:above(30), because = \"Short.\" "
    "}\n";

static const char clinic[] =
    "pack \"clinic\" { version = \"2\", title = \"Clinic <&>\", licence = \"MIT\" }\n"
    "change \"one\" { because = \"Ours | theirs.\", except_when = b, " TOLD " }\n"
    "change_limit \"l\" { value = 3, " TOLD " }\n"
    "disable \"two\" { until_date = \"2027-01-01\", " TOLD " }\n"
    "phase \"advice\"\n"
    "rule \"own\" { title = \"Own\", when = a, plan = { note \"Hello.\" }, because = \"b\", " RULE
    " }\n"
    "test \"own\" { given = { a = true }, expect = { fires = { \"own\" } } }\n";

static plp_buffer out;
static char lock[8192];
static palpate_overlay_result totals;

static palpate_engine *open_over(const palpate_allocator *memory, const char *when,
                                 const char *because, const char *layer)
{
    char base[4096];
    snprintf(base, sizeof base, base_format, when, because);
    palpate_rule_text texts[] = {{"base.lua", base, strlen(base)},
                                 {"clinic.lua", layer, layer != NULL ? strlen(layer) : 0}};
    palpate_layer layers[] = {{.name = "base", .texts = &texts[0], .text_count = 1},
                              {.name = "clinic", .texts = &texts[1], .text_count = 1}};
    palpate_options options = PALPATE_OPTIONS_INIT;
    palpate_engine *engine = NULL;
    options.layers = layers;
    options.layer_count = layer != NULL ? 2 : 1;
    options.allocator = memory;
    (void)palpate_engine_open(&options, &engine, NULL, NULL);
    return engine;
}

static palpate_engine *open_good(const char *when, const char *because, const char *layer)
{
    palpate_engine *engine = open_over(NULL, when, because, layer);
    ck_assert_ptr_nonnull(engine);
    return engine;
}

static palpate_overlay_options options_with(palpate_lock locks[2], const char *as_of)
{
    palpate_overlay_options options = PALPATE_OVERLAY_INIT;
    locks[0] = (palpate_lock){NULL, NULL, 0};
    locks[1] = (palpate_lock){"clinic/palpate.lock", lock[0] != '\0' ? lock : NULL, strlen(lock)};
    options.locks = locks;
    options.lock_count = 2;
    options.as_of = as_of;
    return options;
}

static const char *status_of(palpate_engine *engine, const char *as_of, palpate_format format)
{
    palpate_lock locks[2];
    palpate_overlay_options options = options_with(locks, as_of);
    palpate_error error = PALPATE_ERROR_INIT;
    totals = (palpate_overlay_result)PALPATE_OVERLAY_RESULT_INIT;
    out.length = 0;
    palpate_status status =
        palpate_overlay_status(engine, &options, &totals, format, NULL, sink_write, &out, &error);
    ck_assert_msg(status == PALPATE_OK, "%s", error.detail);
    return plp_buffer_text(&out);
}

static void accept_names(palpate_engine *engine, const char *const *names, size_t count)
{
    palpate_lock locks[2];
    palpate_overlay_options options = options_with(locks, NULL);
    size_t accepted = 0;
    out.length = 0;
    ck_assert_int_eq(palpate_overlay_accept(engine, 1, &options, names, count, &accepted,
                                            sink_write, &out, NULL),
                     PALPATE_OK);
    ck_assert_uint_gt(accepted, 0);
    snprintf(lock, sizeof lock, "%s", plp_buffer_text(&out));
}

static void begin(void)
{
    plp_buffer_begin(&out, plp_memory_default(), 1 << 20);
    lock[0] = '\0';
}

static void end(void)
{
    plp_buffer_end(&out);
}

static bool says(const char *text, const char *part)
{
    return strstr(text, part) != NULL;
}

#define SAYS(text, part) ck_assert_msg(says(text, part), "lacks %s: %s", part, text)

START_TEST(nothing_is_accepted_at_first)
{
    palpate_engine *engine = open_good("a", "Old.", clinic);
    const char *text = status_of(engine, NULL, PALPATE_FORMAT_JSON);
    ck_assert_uint_eq(totals.changes, 3);
    ck_assert_uint_eq(totals.unaccepted, 3);
    ck_assert_uint_eq(totals.moved + totals.needless, 0);
    SAYS(text, "\"format\":\"palpate.overlay/1\"");
    SAYS(text,
         "\"word\":\"change\",\"at\":\"clinic.lua:2\",\"change\":{\"because\":{\"from\":\"Old.\","
         "\"to\":\"Ours | theirs.\"},\"except_when\":{\"from\":null,\"to\":\"b\"}}");
    SAYS(text, "\"base\":\"not_accepted\"");
    SAYS(text, "\"locked\":false");
    SAYS(status_of(engine, NULL, PALPATE_FORMAT_TEXT), "3 changes; 3 not accepted yet.");
    palpate_engine_free(engine);
}
END_TEST

START_TEST(what_was_accepted_stays_quiet)
{
    palpate_engine *engine = open_good("a", "Old.", clinic);
    accept_names(engine, NULL, 0);
    const char *text = status_of(engine, NULL, PALPATE_FORMAT_JSON);
    ck_assert_uint_eq(totals.changes, 3);
    ck_assert_uint_eq(totals.moved + totals.unaccepted + totals.needless, 0);
    SAYS(text, "\"base\":\"same\",\"needless\":null,\"moved\":[]");
    palpate_engine_free(engine);
}
END_TEST

START_TEST(a_base_that_moved_is_told_in_three_columns)
{
    palpate_engine *engine = open_good("a", "Old.", clinic);
    accept_names(engine, NULL, 0);
    palpate_engine_free(engine);
    engine = open_good("all { a, b }", "New.", clinic);
    const char *text = status_of(engine, NULL, PALPATE_FORMAT_JSON);
    ck_assert_uint_eq(totals.moved, 1);
    SAYS(text,
         "\"base\":\"moved\",\"needless\":null,\"moved\":[{\"key\":\"because\",\"then\":\"Old.\","
         "\"now\":\"New.\",\"yours\":\"Ours | theirs.\"},{\"key\":\"when\",\"then\":\"a\",\"now\":"
         "\"all { a, b }\",\"yours\":\"except_when b\"}]");
    text = status_of(engine, NULL, PALPATE_FORMAT_TEXT);
    SAYS(text, "the base has changed since this was accepted");
    SAYS(text,
         "      then:   \"Old.\"\n      now:    \"New.\"\n      yours:  \"Ours | theirs.\"\n");
    palpate_engine_free(engine);
}
END_TEST

START_TEST(one_thing_can_be_accepted_by_itself)
{
    static const char *const names[] = {"limit l"};
    palpate_engine *engine = open_good("a", "Old.", clinic);
    accept_names(engine, names, 1);
    (void)status_of(engine, NULL, PALPATE_FORMAT_JSON);
    ck_assert_uint_eq(totals.unaccepted, 2);
    accept_names(engine, NULL, 0);
    palpate_engine_free(engine);
    engine = open_good("b", "New.", clinic);
    accept_names(engine, names, 1); /* the others stay as they were accepted */
    (void)status_of(engine, NULL, PALPATE_FORMAT_JSON);
    ck_assert_uint_eq(totals.moved, 1);
    ck_assert_uint_eq(totals.unaccepted, 0);
    palpate_engine_free(engine);
}
END_TEST

START_TEST(what_is_not_needed_is_told)
{
    palpate_engine *engine = open_good("a", "Ours | theirs.",
                                       "change \"one\" { because = \"Ours | theirs.\", " TOLD " }");
    SAYS(status_of(engine, NULL, PALPATE_FORMAT_JSON), "\"needless\":\"changes_nothing\"");
    palpate_engine_free(engine);
    engine = open_good("a", "Old.", "change \"one\" { because = \"Ours | theirs.\", " TOLD " }");
    accept_names(engine, NULL, 0);
    palpate_engine_free(engine);
    engine = open_good("a", "Ours | theirs.",
                       "change \"one\" { because = \"Ours | theirs.\", " TOLD " }");
    SAYS(status_of(engine, NULL, PALPATE_FORMAT_JSON), "\"needless\":\"base_says_the_same\"");
    SAYS(status_of(engine, NULL, PALPATE_FORMAT_TEXT),
         "no longer needed: the base says the same now");
    palpate_engine_free(engine);
}
END_TEST

START_TEST(a_rule_that_was_disabled_until_a_day_is_told_from_that_day_on)
{
    palpate_engine *engine = open_good("a", "Old.", clinic);
    (void)status_of(engine, "2026-12-31", PALPATE_FORMAT_JSON);
    ck_assert_uint_eq(totals.needless, 0);
    SAYS(status_of(engine, "2027-01-01", PALPATE_FORMAT_JSON), "\"needless\":\"expired\"");
    ck_assert_uint_eq(totals.needless, 1);
    palpate_engine_free(engine);
}
END_TEST

START_TEST(what_is_not_changed_any_more_is_told)
{
    palpate_engine *engine = open_good("a", "Old.", clinic);
    accept_names(engine, NULL, 0);
    palpate_engine_free(engine);
    engine = open_good("a", "Old.", "change_limit \"l\" { value = 3, " TOLD " }");
    SAYS(status_of(engine, NULL, PALPATE_FORMAT_JSON),
         "\"left_over\":[{\"kind\":\"rule\",\"id\":\"one\"},{\"kind\":\"rule\",\"id\":\"two\"}]");
    SAYS(status_of(engine, NULL, PALPATE_FORMAT_TEXT), "not changed any more: rule one");
    accept_names(engine, NULL, 0);
    SAYS(status_of(engine, NULL, PALPATE_FORMAT_JSON), "\"left_over\":[]}]");
    palpate_engine_free(engine);
}
END_TEST

/* A digest in the word itself, without a lock. */
START_TEST(seen_stands_for_a_lock)
{
    palpate_engine *engine =
        open_good("a", "Old.", "change_limit \"l\" { value = 3, seen = \"sha256:0\", " TOLD " }");
    SAYS(status_of(engine, NULL, PALPATE_FORMAT_JSON),
         "\"base\":\"moved\",\"needless\":null,\"moved\":[]");
    SAYS(status_of(engine, NULL, PALPATE_FORMAT_TEXT), "when seen = ");
    palpate_engine_free(engine);
}
END_TEST

static const struct {
    const char *text;
    palpate_status status;
} bad_locks[] = {
    {"", PALPATE_E_SYNTAX},
    {"[]", PALPATE_E_POLICY},
    {"{}", PALPATE_E_TYPE},
    {"{\"format\":\"palpate.lock/2\",\"accepted\":[]}", PALPATE_E_TYPE},
    {"{\"format\":\"palpate.lock/1\"}", PALPATE_E_TYPE},
    {"{\"format\":\"palpate.lock/1\",\"accepted\":[1]}", PALPATE_E_TYPE},
    {"{\"format\":\"palpate.lock/1\",\"accepted\":[{\"kind\":\"rule\",\"id\":\"one\"}]}",
     PALPATE_E_TYPE},
};

START_TEST(a_lock_that_is_none_is_refused)
{
    palpate_engine *engine = open_good("a", "Old.", clinic);
    palpate_lock locks[2];
    palpate_overlay_options options = options_with(locks, NULL);
    palpate_error error = PALPATE_ERROR_INIT;
    locks[1] =
        (palpate_lock){"clinic/palpate.lock", bad_locks[_i].text, strlen(bad_locks[_i].text)};
    ck_assert_int_eq(palpate_overlay_status(engine, &options, NULL, PALPATE_FORMAT_JSON, NULL,
                                            sink_write, &out, &error),
                     bad_locks[_i].status);
    if (bad_locks[_i].status == PALPATE_E_TYPE) {
        ck_assert_str_eq(error.place.file, "clinic/palpate.lock");
        ck_assert_str_eq(error.code, "wrong_format");
    }
    palpate_engine_free(engine);
}
END_TEST

START_TEST(wrong_calls_are_refused)
{
    static const char *const names[] = {"onee"};
    palpate_engine *engine = open_good("a", "Old.", clinic);
    palpate_lock locks[2];
    palpate_overlay_options options = options_with(locks, NULL);
    palpate_error error = PALPATE_ERROR_INIT;
    ck_assert_int_eq(
        palpate_overlay_accept(engine, 1, &options, names, 1, NULL, sink_write, &out, &error),
        PALPATE_E_UNKNOWN);
    ck_assert_str_eq(error.hint, "did you mean one?");
    ck_assert_int_eq(palpate_overlay_accept(engine, 1, NULL, NULL, 0, NULL, sink_write, &out, NULL),
                     PALPATE_E_USAGE);
    ck_assert_int_eq(palpate_overlay_status(engine, &options, NULL, PALPATE_FORMAT_HTML, NULL,
                                            sink_write, &out, NULL),
                     PALPATE_E_USAGE);
    ck_assert_int_eq(
        palpate_overlay_report(engine, engine, NULL, PALPATE_FORMAT_HTML, sink_write, &out, NULL),
        PALPATE_E_USAGE);
    ck_assert_int_eq(
        palpate_overlay_report(engine, engine, NULL, PALPATE_FORMAT_TEXT, sink_write, &out, NULL),
        PALPATE_E_USAGE);
    palpate_engine_free(engine);
}
END_TEST

/* ---- the report ---- */

static palpate_status report_of(palpate_engine *below, palpate_engine *engine, bool full,
                                palpate_format format)
{
    palpate_report_options options = PALPATE_REPORT_INIT;
    palpate_comparison *comparison = NULL;
    static const char patient[] = "{\"a\": true, \"b\": true, \"n\": 4}";
    palpate_status status = PALPATE_OK;
    options.as_of = "2026-11-21";
    if (full) {
        status = palpate_comparison_new(below, engine, &comparison, NULL);
        if (status == PALPATE_OK)
            status = palpate_comparison_add(comparison, "line 1", patient, sizeof patient - 1, NULL,
                                            NULL);
        options.comparison = comparison;
    }
    out.length = 0;
    if (status == PALPATE_OK)
        status = palpate_overlay_report(below, engine, &options, format, sink_write, &out, NULL);
    palpate_comparison_free(comparison);
    return status;
}

START_TEST(a_report_tells_all_in_plain_english)
{
    palpate_engine *below = open_good("a", "Old.", NULL), *engine = open_good("a", "Old.", clinic);
    ck_assert_int_eq(report_of(below, engine, true, PALPATE_FORMAT_MARKDOWN), PALPATE_OK);
    const char *text = plp_buffer_text(&out);
    SAYS(text, "# Changes to the rules, for approval");
    SAYS(text, "As of 2026-11-21.");
    SAYS(text, "2 changes, 1 rule switched off, 1 rule added.");
    SAYS(text, "| **It says why** | Old. | Ours \\| theirs. |");
    SAYS(text, "| **It holds if** | A is true | A is true and (it is not known that B is true) |");
    SAYS(text, "| **Value** | 5 weeks | 3 weeks |");
    SAYS(text,
         "- **Reason**: our way\n- **Decided by**: A. Moss, 2026-11-02; in clinic, clinic.lua:2");
    SAYS(text, "It does not speak.");
    SAYS(text, "- **Until**: 2027-01-01");
    SAYS(text, "### Own\n\nrule own, clinic.lua line 6");
    SAYS(text, "1 test of its own");
    SAYS(text, "1 patient. Between the rules below and those with the layer, what is offered differs "
               "for 1 of them, what is said about it for ");
    SAYS(text, "| Name | Role | Date | Signature |");
    SAYS(text,
         "The promises were not proven for this report."); /* with_solver.txt has the proofs */
    SAYS(text, "Rules sha256:");
    palpate_engine_free(below);
    palpate_engine_free(engine);
}
END_TEST

START_TEST(a_page_is_safe_and_complete)
{
    palpate_engine *below = open_good("a", "Old.", NULL), *engine = open_good("a", "Old.", clinic);
    ck_assert_int_eq(report_of(below, engine, false, PALPATE_FORMAT_HTML), PALPATE_OK);
    const char *text = plp_buffer_text(&out);
    SAYS(text, "<!DOCTYPE html>");
    SAYS(text, "Clinic &lt;&amp;&gt; (clinic 2)");
    SAYS(text, "<td class=\"before\">5 weeks</td><td class=\"after\">3 weeks</td>");
    SAYS(text, "@media print");
    SAYS(text, "Not compared: no patients were given");
    SAYS(text, "The promises were not proven for this report.");
    SAYS(text, "</html>\n");
    ck_assert(!says(text, "<script") && !says(text, "http:"));
    static const char *const pairs[] = {"section", "article", "table", "dl", "ul", "tbody"};
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        char tag[32];
        int depth = 0;
        snprintf(tag, sizeof tag, "<%s", pairs[i]);
        for (const char *at = strstr(text, tag); at != NULL; at = strstr(at + 1, tag))
            depth++;
        snprintf(tag, sizeof tag, "</%s>", pairs[i]);
        for (const char *at = strstr(text, tag); at != NULL; at = strstr(at + 1, tag))
            depth--;
        ck_assert_msg(depth == 0, "%s is not closed", pairs[i]);
    }
    palpate_engine_free(below);
    palpate_engine_free(engine);
}
END_TEST

/* ---- memory ---- */

static palpate_status everything(const palpate_allocator *memory)
{
    palpate_lock locks[2];
    palpate_overlay_options options = options_with(locks, "2027-01-01");
    palpate_engine *below = open_over(memory, "b", "New.", NULL);
    palpate_engine *engine = below != NULL ? open_over(memory, "b", "New.", clinic) : NULL;
    palpate_status status = engine != NULL ? PALPATE_OK : PALPATE_E_NOMEM;
    for (int format = 0; status == PALPATE_OK && format < 2; format++) {
        out.length = 0;
        status = palpate_overlay_status(engine, &options, NULL, (palpate_format)format, NULL,
                                        sink_write, &out, NULL);
    }
    out.length = 0;
    if (status == PALPATE_OK)
        status = palpate_overlay_accept(engine, 1, &options, NULL, 0, NULL, sink_write, &out, NULL);
    if (status == PALPATE_OK)
        status = report_of(below, engine, false, PALPATE_FORMAT_HTML);
    if (status == PALPATE_OK)
        status = report_of(below, engine, false, PALPATE_FORMAT_MARKDOWN);
    palpate_engine_free(engine);
    palpate_engine_free(below);
    return status;
}

START_TEST(refused_requests_are_survived)
{
    palpate_engine *engine = open_good("a", "Old.", clinic);
    accept_names(engine, NULL, 0);
    palpate_engine_free(engine);
    starve_hunger hunger;
    palpate_allocator memory = starve_allocator(&hunger, STARVE_NEVER);
    palpate_engine *opened = open_over(&memory, "b", "New.", NULL);
    palpate_engine_free(opened);
    for (long n = 0;; n += n < 400 ? 7 : 1) { /* opening is starved elsewhere */
        memory = starve_allocator(&hunger, n);
        palpate_status status = everything(&memory);
        ck_assert_int_eq(hunger.blocks_held, 0);
        ck_assert_int_eq(hunger.wrong_sizes, 0);
        if (status == PALPATE_OK)
            break;
        ck_assert_int_eq(status, PALPATE_E_NOMEM);
    }
}
END_TEST

Suite *overlay_suite(void)
{
    Suite *suite = suite_create("overlay");
    TCase *tc = tcase_create("overlay");
    tcase_add_checked_fixture(tc, begin, end);
    tcase_add_test(tc, nothing_is_accepted_at_first);
    tcase_add_test(tc, what_was_accepted_stays_quiet);
    tcase_add_test(tc, a_base_that_moved_is_told_in_three_columns);
    tcase_add_test(tc, one_thing_can_be_accepted_by_itself);
    tcase_add_test(tc, what_is_not_needed_is_told);
    tcase_add_test(tc, a_rule_that_was_disabled_until_a_day_is_told_from_that_day_on);
    tcase_add_test(tc, what_is_not_changed_any_more_is_told);
    tcase_add_test(tc, seen_stands_for_a_lock);
    tcase_add_loop_test(tc, a_lock_that_is_none_is_refused, 0,
                        sizeof bad_locks / sizeof bad_locks[0]);
    tcase_add_test(tc, wrong_calls_are_refused);
    tcase_add_test(tc, a_report_tells_all_in_plain_english);
    tcase_add_test(tc, a_page_is_safe_and_complete);
    tcase_add_test(tc, refused_requests_are_survived);
    tcase_set_timeout(tc, 120);
    suite_add_tcase(suite, tc);
    return suite;
}
