/* SPDX-License-Identifier: MIT */
/* The tests that rule files declare: each patient gets a plan, each expectation is compared,
 * coverage is counted. */
#include <string.h>
#include "base/error.h"
#include "base/json_write.h"
#include "base/terminal.h"
#include "engine.h"
#include "verify/coverage.h"
#include "verify/expect.h"
#include "verify/tests.h"
#include "verify/tests_write.h"

palpate_status plp_test_facts(const plp_rulebook *book, const palpate_allocator *memory,
                              const plp_test *test, plp_facts *out, palpate_error *error)
{
    palpate_request request = PALPATE_REQUEST_INIT;
    request.as_of = test->as_of;
    palpate_status status = plp_facts_begin(out, book, memory, &request, error);
    for (uint32_t g = 0; status == PALPATE_OK && g < test->given_count; g++)
        plp_facts_give(out, &test->given[g]);
    return status;
}

#define CHANGED_MOST 8 /* words of layers told for a test */

typedef struct run {
    palpate_engine *engine;
    const plp_rulebook *book;
    const palpate_test_options *options;
    palpate_test_result result;
    plp_decision *decision, *after;
    plp_coverage coverage;
    palpate_format format;
    palpate_style style;
    plp_json_writer json;
    plp_buffer *out;
    size_t number;                   /* of the test that runs, from 1 */
    plp_changed_by by[CHANGED_MOST]; /* the words of higher layers that its plan rests on */
    uint32_t by_count;
    plp_buffer reason; /* these as text */
} run;

typedef plp_test_outcome outcome;
#define PASSED PLP_TEST_PASSED
#define FAILED PLP_TEST_FAILED
#define TODO PLP_TEST_TODO
#define TODO_PASSED PLP_TEST_TODO_PASSED

#define CHANGED PLP_TEST_CHANGED

static const char *const outcome_words[] = {"passed", "failed", "todo", "failed", "changed"};

/* "changed by overlay: clinic changes.lua:11 (rule desk-work)" */
static const char *changed_text(run *r)
{
    r->reason.length = 0;
    for (uint32_t i = 0; i < r->by_count; i++) {
        const plp_changed_by *by = &r->by[i];
        plp_buffer_printf(&r->reason, "%s%s %s:%u (%s %s)", i == 0 ? "changed by overlay: " : ", ",
                          r->book->packs[by->layer].id, r->book->files[by->place.file].path,
                          by->place.line, by->kind, by->id);
    }
    return plp_buffer_text(&r->reason);
}

static plp_test_told told_of(run *r, const plp_test *test, outcome result)
{
    return (plp_test_told){.name = test->name,
                           .todo = result == CHANGED ? changed_text(r) : test->todo,
                           .file = r->book->files[test->place.file].path,
                           .line = test->place.line,
                           .number = r->number};
}

static void put_failure(run *r, const plp_expect *expect, const char *got)
{
    plp_buffer expected;
    plp_buffer_begin(&expected, r->out->memory, r->out->ceiling);
    plp_expect_put(r->book, expect, &expected);
    switch (r->format) {
    case PALPATE_FORMAT_JSON:
        plp_json_object(&r->json);
        plp_json_key(&r->json, "key");
        plp_json_string(&r->json, plp_expect_word(expect->key));
        plp_json_key(&r->json, "expected");
        plp_json_string(&r->json, plp_buffer_text(&expected));
        plp_json_key(&r->json, "got");
        plp_json_string(&r->json, got);
        plp_json_key(&r->json, "line");
        plp_json_number_value(&r->json, expect->place.line);
        plp_json_close(&r->json);
        break;
    case PALPATE_FORMAT_TAP:
        plp_tap_failure(r->out, plp_buffer_text(&expected), got);
        break;
    case PALPATE_FORMAT_JUNIT:
        plp_junit_failure(r->out, plp_buffer_text(&expected), got);
        break;
    case PALPATE_FORMAT_TEXT:
    case PALPATE_FORMAT_MARKDOWN:
    case PALPATE_FORMAT_HTML:
    case PALPATE_FORMAT_SVG:
        plp_buffer_printf(r->out, "    expected: %s\n    got:      %s\n",
                          plp_buffer_text(&expected), got);
    }
    plp_buffer_pass(r->out, &expected);
    plp_buffer_end(&expected);
}

/* Compare every expectation; with `tell`, put those that fail. Returns how many fail. */
static uint32_t compare(run *r, const plp_test *test, const plp_decision *after, bool tell)
{
    uint32_t failures = 0;
    plp_buffer got;
    plp_buffer_begin(&got, r->out->memory, r->out->ceiling);
    for (uint32_t e = 0; e < test->expect_count; e++) {
        got.length = 0;
        if (plp_expect_holds(r->decision, after, &test->expect[e], test->exactly, &got))
            continue;
        failures++;
        if (tell)
            put_failure(r, &test->expect[e], plp_buffer_text(&got));
    }
    plp_buffer_pass(r->out, &got);
    plp_buffer_end(&got);
    return failures;
}

static void put_changed_by(run *r)
{
    plp_json_key(&r->json, "changed_by");
    plp_json_array(&r->json);
    for (uint32_t i = 0; i < r->by_count; i++) {
        plp_json_object(&r->json);
        plp_json_key(&r->json, "kind");
        plp_json_string(&r->json, r->by[i].kind);
        plp_json_key(&r->json, "id");
        plp_json_string(&r->json, r->by[i].id);
        plp_json_key(&r->json, "layer");
        plp_json_string(&r->json, r->book->packs[r->by[i].layer].id);
        plp_json_key(&r->json, "file");
        plp_json_string(&r->json, r->book->files[r->by[i].place.file].path);
        plp_json_key(&r->json, "line");
        plp_json_number_value(&r->json, r->by[i].place.line);
        plp_json_close(&r->json);
    }
    plp_json_close(&r->json);
}

static void put_head(run *r, const plp_test *test, outcome result)
{
    const char *file = r->book->files[test->place.file].path;
    plp_test_told told = told_of(r, test, result);
    if (r->format == PALPATE_FORMAT_TAP) {
        plp_tap_test(r->out, &told, result);
    } else if (r->format == PALPATE_FORMAT_JUNIT) {
        plp_junit_begin(r->out, &told, result);
    } else if (r->format == PALPATE_FORMAT_JSON) {
        plp_json_object(&r->json);
        plp_json_key(&r->json, "name");
        plp_json_string(&r->json, test->name);
        plp_json_key(&r->json, "file");
        plp_json_string(&r->json, file);
        plp_json_key(&r->json, "line");
        plp_json_number_value(&r->json, test->place.line);
        plp_json_key(&r->json, "result");
        plp_json_string(&r->json, outcome_words[result]);
        plp_json_key(&r->json, "todo");
        plp_json_string(&r->json, test->todo);
        if (result == CHANGED)
            put_changed_by(r);
        plp_json_key(&r->json, "failures");
        plp_json_array(&r->json);
    } else if (result != PASSED) {
        bool bad = result == FAILED || result == TODO_PASSED;
        plp_buffer_puts(r->out,
                        plp_terminal_sign(&r->style, bad ? PLP_GLYPH_NO : PLP_GLYPH_UNKNOWN));
        plp_buffer_putc(r->out, ' ');
        plp_terminal_paint(r->out, &r->style, bad ? PLP_RED : PLP_YELLOW, test->name);
        plp_buffer_printf(r->out, "  (%s:%u)\n", file, test->place.line);
        if (result == CHANGED)
            plp_buffer_printf(r->out, "    %s\n", told.todo);
        if (result == TODO)
            plp_buffer_printf(r->out, "    known gap: %s\n", test->todo);
        if (result == TODO_PASSED)
            plp_buffer_puts(r->out, "    it passes now: take its todo away\n");
    }
}

static void tell(run *r, const plp_test *test, const plp_decision *after, outcome result)
{
    put_head(r, test, result);
    if (result == FAILED || result == TODO || result == CHANGED)
        (void)compare(r, test, after, true);
    if (r->format == PALPATE_FORMAT_JUNIT)
        plp_junit_end(r->out, result);
    if (r->format == PALPATE_FORMAT_JSON) {
        plp_json_close(&r->json);
        plp_json_close(&r->json);
    }
}

static void judge(run *r, const plp_test *test, const plp_decision *after)
{
    uint32_t failures = compare(r, test, after, false);
    outcome result = test->todo != NULL ? (failures > 0 ? TODO : TODO_PASSED)
                     : failures > 0     ? FAILED
                                        : PASSED;
    if (result == FAILED)
        r->by_count = plp_test_changed_by(r->decision, after, test, r->by, CHANGED_MOST);
    if (result == FAILED && r->by_count > 0)
        result = CHANGED;
    r->number++;
    r->result.passed += result == PASSED;
    r->result.todo += result == TODO;
    r->result.changed += result == CHANGED;
    r->result.failed += result == FAILED || result == TODO_PASSED;
    tell(r, test, after, result);
    plp_coverage_note(&r->coverage, r->decision);
}

static palpate_status run_one(run *r, const plp_test *test, palpate_error *error)
{
    plp_decide_options granted = {.grant_all = true};
    const plp_decision *after = NULL;
    plp_facts facts;
    palpate_status status = plp_test_facts(r->book, r->out->memory, test, &facts, error);
    if (status != PALPATE_OK)
        return status;
    status = plp_decide(r->decision, &facts, NULL, error);
    if (status == PALPATE_OK && r->decision->disposition == PLP_CLEARANCE_FIRST) {
        status = plp_decide(r->after, &facts, &granted, error);
        after = r->after->disposition < PLP_CLEARANCE_FIRST ? r->after : NULL;
    }
    if (status == PALPATE_OK)
        judge(r, test, after);
    plp_facts_end(&facts);
    return status;
}

static void put_begin(run *r)
{
    if (r->format == PALPATE_FORMAT_TAP)
        plp_buffer_puts(r->out, "TAP version 14\n");
    if (r->format != PALPATE_FORMAT_JSON)
        return;
    plp_json_begin(&r->json, r->out);
    plp_json_object(&r->json);
    plp_json_key(&r->json, "format");
    plp_json_string(&r->json, "palpate.test/1");
    plp_json_key(&r->json, "tests");
    plp_json_array(&r->json);
}

static void put_end(run *r)
{
    if (r->format == PALPATE_FORMAT_JSON) {
        plp_json_close(&r->json);
        plp_json_key(&r->json, "passed");
        plp_json_number_value(&r->json, (double)r->result.passed);
        plp_json_key(&r->json, "failed");
        plp_json_number_value(&r->json, (double)r->result.failed);
        plp_json_key(&r->json, "todo");
        plp_json_number_value(&r->json, (double)r->result.todo);
        plp_json_key(&r->json, "changed");
        plp_json_number_value(&r->json, (double)r->result.changed);
        plp_json_key(&r->json, "coverage");
        plp_coverage_put_json(&r->coverage, &r->json);
        plp_json_close(&r->json);
        plp_buffer_putc(r->out, '\n');
        return;
    }
    if (r->format == PALPATE_FORMAT_TAP || r->format == PALPATE_FORMAT_JUNIT) {
        if (r->format == PALPATE_FORMAT_TAP)
            plp_buffer_printf(r->out, "1..%zu\n", r->number);
        else
            plp_buffer_puts(r->out, "</testsuite>\n</testsuites>\n");
        return;
    }
    plp_buffer_printf(r->out, "%zu tests passed, %zu failed", r->result.passed, r->result.failed);
    if (r->result.todo > 0)
        plp_buffer_printf(r->out, ", %zu known gaps", r->result.todo);
    if (r->result.changed > 0)
        plp_buffer_printf(r->out, ", %zu changed by overlay", r->result.changed);
    plp_buffer_puts(r->out, ".\n");
    plp_coverage_put_text(&r->coverage, r->options->coverage, &r->style, r->out);
}

static palpate_status run_all(run *r, palpate_error *error)
{
    palpate_status status = PALPATE_OK;
    put_begin(r);
    for (uint32_t t = 0; status == PALPATE_OK && t < r->book->tests_count; t++) {
        const plp_test *test = &r->book->tests[t];
        if (r->options->only == NULL || strstr(test->name, r->options->only) != NULL)
            status = run_one(r, test, error);
    }
    if (status == PALPATE_OK && r->number == 0 && r->options->only != NULL)
        return plp_fail(error, PALPATE_E_USAGE, "unknown_test", NULL,
                        "no test has \"%.100s\" in its name", r->options->only);
    put_end(r);
    return status;
}

palpate_status palpate_test(palpate_engine *engine, const palpate_test_options *options,
                            palpate_test_result *result, palpate_format format,
                            const palpate_style *style, palpate_write *write, void *context,
                            palpate_error *error)
{
    static const palpate_test_options defaults = PALPATE_TEST_INIT;
    if (engine == NULL || write == NULL ||
        (format != PALPATE_FORMAT_JSON && format != PALPATE_FORMAT_TEXT &&
         format != PALPATE_FORMAT_TAP && format != PALPATE_FORMAT_JUNIT))
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL,
                        "tests are told as JSON, text, TAP or JUnit");
    if (plp_program_book(plp_engine_program(engine))->tests_skipped)
        return plp_fail(error, PALPATE_E_USAGE, "tests_skipped", NULL,
                        "the rules were opened without their tests, which are needed here");
    plp_buffer out;
    run r = {.engine = engine,
             .book = plp_program_book(plp_engine_program(engine)),
             .format = format,
             .out = &out};
    r.options = options != NULL ? options : &defaults;
    r.style = plp_terminal_style(style);
    plp_buffer_begin(&out, plp_engine_memory(engine),
                     (size_t)plp_engine_limits(engine)->plan_bytes);
    plp_buffer_begin(&r.reason, out.memory, out.ceiling);
    palpate_status status = plp_coverage_begin(&r.coverage, r.book, out.memory, error);
    r.decision = plp_engine_borrow(engine);
    r.after = plp_engine_borrow(engine);
    if (status == PALPATE_OK && (r.decision == NULL || r.after == NULL))
        status = plp_fail_memory(error);
    if (status == PALPATE_OK)
        status = run_all(&r, error);
    if (status == PALPATE_OK && format == PALPATE_FORMAT_JUNIT)
        status = plp_junit_head(&out, r.number, r.result.failed, r.result.todo + r.result.changed,
                                write, context, error);
    if (status == PALPATE_OK)
        status = plp_buffer_write(&out, write, context, error);
    if (status == PALPATE_OK && result != NULL) {
        result->passed = r.result.passed;
        result->failed = r.result.failed;
        result->todo = r.result.todo;
        if (result->size >= sizeof *result) /* an older caller has no room for it */
            result->changed = r.result.changed;
    }
    plp_engine_return(engine, r.after);
    plp_engine_return(engine, r.decision);
    plp_coverage_end(&r.coverage);
    if (status == PALPATE_OK && r.reason.status != PALPATE_OK)
        status = plp_fail_memory(error);
    plp_buffer_end(&r.reason);
    plp_buffer_end(&out);
    return status;
}
