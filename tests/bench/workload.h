/* SPDX-License-Identifier: MIT */
/* The seeded generator of the neutral workload: the same seed gives the same bytes on every machine
 * (no function of the mathematical library is called).
 *
 *   60 facts: 15 numbers, 15 choices, 20 bools, 10 sets; a hidden frailty makes them go together.
 *   Numbers and choices are missing in up to a fifth of the patients, bools in 45 of 100, sets when
 * empty. A rule has 2 to 6 comparisons; a good quarter of the rules have an `any`, a fifth a `not`;
 * 15 of 100 veto techniques. A patient matches about 1.6 of 30 rules, 32 of 300, 38 of 3,000 and 47
 * of 30,000. of 30,000.
 */
#ifndef BENCH_WORKLOAD_H
#define BENCH_WORKLOAD_H

#include "spec.h"

typedef struct workload workload;

workload *workload_new(uint64_t seed);
void workload_free(workload *workload);

/** The spec with this many rules; its texts live as long as the workload. Free with spec_free. */
spec_book *workload_spec(workload *workload, uint32_t rules);
/** Append a patient as one line of JSON; the patients of a seed are a sequence. */
void workload_patient(workload *workload, bench_text *out);

#endif
