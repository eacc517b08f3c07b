/* SPDX-License-Identifier: MIT */
/* The inside of counting how the plans of one patient differ by two rule sets: one file per part. */
#ifndef PLP_EXPLORE_COUNTING_H
#define PLP_EXPLORE_COUNTING_H

#include "explore/compare.h"

typedef struct plp_counting {
    palpate_comparison *c;
    palpate_patient *const *patients; /* one of each engine */
    const char *name;                 /* may be NULL */
    bool differs;                     /* something does, of the part that is counted now */
    palpate_status status;
} plp_counting;

/** Count one difference. */
void plp_count(plp_counting *counting, plp_tally what);

/** Each part looks at both decisions of the comparison. */
void plp_count_offered(plp_counting *counting);
void plp_count_asked(plp_counting *counting);
/** `alone`: what is offered is the same, so that nothing else than this could differ. */
void plp_count_said(plp_counting *counting, bool alone);

#endif
