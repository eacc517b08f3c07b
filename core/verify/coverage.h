/* SPDX-License-Identifier: MIT */
/* Coverage: which rules a set of plans has seen true, and which values each criterion has had.
 *
 * A criterion is a leaf of a rule's condition or of a define's; a define inside a rule is one leaf
 * there. Only values that a criterion can have are counted: what is asked of the plan so far is
 * never unknown.
 */
#ifndef PLP_VERIFY_COVERAGE_H
#define PLP_VERIFY_COVERAGE_H

#include "base/json_write.h"
#include "evaluate/decision.h"

typedef struct plp_criterion_seen {
    const plp_term *leaf;
    uint32_t rule; /* PLP_NONE: of a define */
    uint32_t define;
    bool seen[3]; /* by plp_truth */
} plp_criterion_seen;

typedef struct plp_coverage {
    const plp_rulebook *book;
    const palpate_allocator *memory;
    plp_criterion_seen *criteria;
    uint32_t count;
    size_t capacity;
    bool *fired; /* per rule */
} plp_coverage;

typedef struct plp_tally {
    uint32_t seen, total;
} plp_tally;

palpate_status plp_coverage_begin(plp_coverage *coverage, const plp_rulebook *book,
                                  const palpate_allocator *memory, palpate_error *error);
void plp_coverage_end(plp_coverage *coverage);
void plp_coverage_note(plp_coverage *coverage, const plp_decision *decision);

plp_tally plp_coverage_rules(const plp_coverage *coverage);
/** How many criteria have had this value, of those that can. */
plp_tally plp_coverage_criteria(const plp_coverage *coverage, plp_truth truth);

/** "coverage": { "rules": { "seen", "total" }, "criteria_true": …, "missing": [ … ] } */
void plp_coverage_put_json(const plp_coverage *coverage, plp_json_writer *out);
/** Totals, and with `missing` a line for each rule and criterion not seen. */
void plp_coverage_put_text(const plp_coverage *coverage, bool missing, const palpate_style *style,
                           plp_buffer *out);

#endif
