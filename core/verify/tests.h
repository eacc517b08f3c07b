/* SPDX-License-Identifier: MIT */
/* A test that a rule file declares: its patient, and what of higher layers its plan rests on. */
#ifndef PLP_VERIFY_TESTS_H
#define PLP_VERIFY_TESTS_H

#include "evaluate/decision.h"

/** The facts that a test gives; end them with plp_facts_end, unless this fails. */
palpate_status plp_test_facts(const plp_rulebook *book, const palpate_allocator *memory,
                              const plp_test *test, plp_facts *out, palpate_error *error);

/* A word of a higher layer. */
typedef struct plp_changed_by {
    const char *kind, *id; /* what is changed, disabled or new */
    uint32_t layer;
    plp_place place;
} plp_changed_by;

/** The words of layers above the test's own on which its plan rests: changes that do more than
 * reword, rules that are disabled and would have spoken, new rules that speak. At most `most`;
 * returns how many. `after` may be NULL. */
uint32_t plp_test_changed_by(const plp_decision *decision, const plp_decision *after,
                             const plp_test *test, plp_changed_by *out, uint32_t most);

#endif
