/* SPDX-License-Identifier: MIT */
/* The quick way to read a patient: for text that is plainly well-formed, in one pass without events.
 *
 * It accepts one flat object of names that the vocabulary has, with true, false, short numbers, plain words and lists of
 * plain words, each name once. Whatever else it meets - an escape, a character beyond ASCII, null, a unit, a name or value
 * that does not fit, a limit in reach - it gives up, and the strict reader begins anew and judges. So it never refuses, and
 * what it accepts is what the strict reader would have read (tests compare the two).
 */
#ifndef PLP_PATIENT_QUICK_H
#define PLP_PATIENT_QUICK_H

#include "patient/facts.h"

/** Read into facts that are clear. False: gave up; the facts hold some of it and are to be cleared. */
bool plp_facts_read_quickly(plp_facts *facts, const plp_limits *limits, const char *text, size_t length);

#endif
