/* SPDX-License-Identifier: MIT */
/* A comparison seen from inside: its changes one by one, the most frequent first. */
#ifndef PLP_EXPLORE_COMPARE_H
#define PLP_EXPLORE_COMPARE_H

#include "explore/diff.h"

/* One kind of difference, and for how many patients it is. */
typedef struct plp_compared {
    const char *kind, *title, *from, *to; /* from, to may be NULL */
    plp_change_how how;
    uint64_t count;
} plp_compared;

/** The change at `index`; false past the end. Cost: as many steps as there are changes, squared. */
bool plp_comparison_at(const palpate_comparison *comparison, size_t index, plp_compared *out);

#endif
