/* SPDX-License-Identifier: MIT */
/* Results of tests for other programs: TAP 14 and the XML of JUnit.
 *
 * A known gap is TODO in TAP and skipped in JUnit, and so is what a higher layer changed; a gap
 * that passes by now fails in both.
 */
#ifndef PLP_VERIFY_TESTS_WRITE_H
#define PLP_VERIFY_TESTS_WRITE_H

#include "base/memory.h"

typedef enum plp_test_outcome {
    PLP_TEST_PASSED,
    PLP_TEST_FAILED,
    PLP_TEST_TODO,
    PLP_TEST_TODO_PASSED,
    PLP_TEST_CHANGED /* by a higher layer */
} plp_test_outcome;

typedef struct plp_test_told {
    const char *name, *todo, *file; /* todo: why a failure is none; NULL if there is no reason */
    uint32_t line;
    size_t number; /* from 1 */
} plp_test_told;

void plp_tap_test(plp_buffer *out, const plp_test_told *test, plp_test_outcome outcome);
void plp_tap_failure(plp_buffer *out, const char *expected, const char *got);

/** The element of a test: begin, a failure for each expectation, end. */
void plp_junit_begin(plp_buffer *out, const plp_test_told *test, plp_test_outcome outcome);
void plp_junit_failure(plp_buffer *out, const char *expected, const char *got);
void plp_junit_end(plp_buffer *out, plp_test_outcome outcome);
/** What stands before the first test; written at once, because it holds the totals. */
palpate_status plp_junit_head(const plp_buffer *like, size_t tests, size_t failed, size_t todo,
                              palpate_write *write, void *context, palpate_error *error);

#endif
