/* SPDX-License-Identifier: MIT */
/* The patient of a test that a rule file declares. */
#ifndef PLP_VERIFY_TESTS_H
#define PLP_VERIFY_TESTS_H

#include "patient/facts.h"

/** The facts that a test gives; end them with plp_facts_end, unless this fails. */
palpate_status plp_test_facts(const plp_rulebook *book, const palpate_allocator *memory,
                              const plp_test *test, plp_facts *out, palpate_error *error);

#endif
