/* SPDX-License-Identifier: MIT */
/* TAP and JUnit. Sources: testanything.org, TAP 14 specification; the JUnit XML that Jenkins reads.
 */
#include "verify/tests_write.h"

#include "base/text.h"
#include "engine.h"

/* ---- TAP ---- */

/* # begins a directive, and \ escapes. */
static void put_tap(plp_buffer *out, const char *text)
{
    for (; *text != '\0'; text++) {
        if (*text == '#' || *text == '\\')
            plp_buffer_putc(out, '\\');
        plp_buffer_putc(out, *text == '\n' || *text == '\r' ? ' ' : *text);
    }
}

static void put_line(plp_buffer *out, const char *text)
{
    for (; *text != '\0'; text++)
        plp_buffer_putc(out, *text == '\n' || *text == '\r' ? ' ' : *text);
}

void plp_tap_test(plp_buffer *out, const plp_test_told *test, plp_test_outcome outcome)
{
    plp_buffer_printf(out, "%sok %zu - ", outcome == PLP_TEST_PASSED ? "" : "not ", test->number);
    put_tap(out, test->name);
    plp_buffer_printf(out, " (%s:%u)", test->file, test->line);
    if (outcome == PLP_TEST_TODO || outcome == PLP_TEST_CHANGED) {
        plp_buffer_puts(out, " # TODO ");
        put_tap(out, test->todo);
    }
    plp_buffer_putc(out, '\n');
    if (outcome == PLP_TEST_TODO_PASSED)
        plp_buffer_puts(out, "# it passes now: take its todo away\n");
}

void plp_tap_failure(plp_buffer *out, const char *expected, const char *got)
{
    plp_buffer_puts(out, "# expected: ");
    put_line(out, expected);
    plp_buffer_puts(out, "\n# got:      ");
    put_line(out, got);
    plp_buffer_putc(out, '\n');
}

/* ---- JUnit ---- */

static void put_attribute(plp_buffer *out, const char *name, const char *value)
{
    plp_buffer_printf(out, " %s=\"", name);
    plp_text_put_markup(out, value);
    plp_buffer_putc(out, '"');
}

void plp_junit_begin(plp_buffer *out, const plp_test_told *test, plp_test_outcome outcome)
{
    plp_buffer_puts(out, "<testcase");
    put_attribute(out, "name", test->name);
    put_attribute(out, "classname", test->file);
    put_attribute(out, "file", test->file);
    plp_buffer_printf(out, " line=\"%u\">", test->line);
    bool skipped = outcome == PLP_TEST_TODO || outcome == PLP_TEST_CHANGED;
    if (skipped) {
        plp_buffer_puts(out, "<skipped");
        put_attribute(out, "message", test->todo);
        plp_buffer_puts(out, "/>");
    }
    if (skipped)
        plp_buffer_puts(out, "<system-out>");
    if (outcome == PLP_TEST_FAILED)
        plp_buffer_puts(out, "<failure message=\"expectations were not met\">");
    if (outcome == PLP_TEST_TODO_PASSED)
        plp_buffer_puts(out, "<failure message=\"it passes now: take its todo away\">");
}

void plp_junit_failure(plp_buffer *out, const char *expected, const char *got)
{
    plp_buffer_puts(out, "\nexpected: ");
    plp_text_put_markup(out, expected);
    plp_buffer_puts(out, "\ngot:      ");
    plp_text_put_markup(out, got);
    plp_buffer_putc(out, '\n');
}

void plp_junit_end(plp_buffer *out, plp_test_outcome outcome)
{
    if (outcome == PLP_TEST_TODO || outcome == PLP_TEST_CHANGED)
        plp_buffer_puts(out, "</system-out>");
    if (outcome == PLP_TEST_FAILED || outcome == PLP_TEST_TODO_PASSED)
        plp_buffer_puts(out, "</failure>");
    plp_buffer_puts(out, "</testcase>\n");
}

palpate_status plp_junit_head(const plp_buffer *like, size_t tests, size_t failed, size_t todo,
                              palpate_write *write, void *context, palpate_error *error)
{
    plp_buffer head;
    plp_buffer_begin(&head, like->memory, like->ceiling);
    plp_buffer_puts(&head, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
    plp_buffer_printf(
        &head, "<testsuite name=\"palpate\" tests=\"%zu\" failures=\"%zu\" skipped=\"%zu\">\n",
        tests, failed, todo);
    palpate_status status = plp_buffer_write(&head, write, context, error);
    plp_buffer_end(&head);
    return status;
}
