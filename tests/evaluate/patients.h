/* SPDX-License-Identifier: MIT */
/* Patients by chance over the vocabulary of support/book.h. */
#ifndef TESTS_EVALUATE_PATIENTS_H
#define TESTS_EVALUATE_PATIENTS_H

#include "book.h"
#include "patient/facts.h"

/** Give a fact a value by chance; numbers fall on the thresholds of rules and between them. */
void patient_answer(plp_facts *facts, uint32_t fact, book_chance *chance);
/** A whole patient; `unknown` of 10 facts are unknown. */
void patient_fill(plp_facts *facts, uint32_t unknown, book_chance *chance);
/** Every value of a fact that rules over that vocabulary may tell apart; false past the last. */
bool patient_value(plp_facts *facts, uint32_t fact, uint32_t index);

#endif
