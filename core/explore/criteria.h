/* SPDX-License-Identifier: MIT */
/* Criteria: the leaves of a condition with the patient's values, as explanations list them. */
#ifndef PLP_EXPLORE_CRITERIA_H
#define PLP_EXPLORE_CRITERIA_H

#include "base/json_write.h"
#include "base/terminal.h"
#include "evaluate/decision.h"

/** The value that a leaf looks at, as JSON (null when unknown) or, with `plain`, as people write it ("not known"). */
void plp_criterion_put_value(const plp_decision *decision, const plp_term *leaf, bool plain, plp_buffer *out);

/** Every leaf of a condition, defines walked into, in the order written: [ { "fact", "test", "value", "truth" } … ]. */
void plp_criteria_put_json(const plp_decision *decision, const plp_term *term, plp_json_writer *out);

/** The same as lines for a terminal, groups ("any of", "none of") with their own sign and their parts below. */
void plp_criteria_put_text(const plp_decision *decision, const plp_term *term, const palpate_style *style,
                           unsigned indent, plp_buffer *out);

/** "true", "false", "unknown". */
const char *plp_truth_word(plp_truth truth);
plp_glyph plp_truth_sign(plp_truth truth);

/** The parts of a term that conditions are made of, with defines opened; 0 parts: a leaf. */
uint32_t plp_criterion_parts(const plp_rulebook *book, const plp_term *term);
const plp_term *plp_criterion_part(const plp_rulebook *book, const plp_term *term, uint32_t index);

#endif
