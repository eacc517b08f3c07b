/* SPDX-License-Identifier: MIT */
/* Tallies: what differs between the plans of two rule sets, and for how many patients it does.
 *
 *   { offered, "technique", "heat", removed }  -->  12 patients, as "line 4", "line 9", "line 17"
 */
#ifndef PLP_EXPLORE_TALLY_H
#define PLP_EXPLORE_TALLY_H

#include "base/memory.h"
#include "explore/diff.h"

/* What it is that differs. */
typedef enum plp_part {
    PLP_PART_OFFERED, /* everything that an outline tells */
    PLP_PART_SAID,    /* by which rules, in which words, for which criteria; and what of a plan is left */
    PLP_PART_ASKED,   /* the questions, and the facts that are listed as unknown */
    PLP_PART_COUNT
} plp_part;

#define PLP_TALLY_EXAMPLES 3
#define PLP_TALLY_NAME 64

/* One kind of difference. */
typedef struct plp_tally {
    plp_part part;
    const char *kind;      /* of the engine: "technique", "question", … */
    const char *differs;   /* of the engine: in what; NULL: in being there, or in its state */
    const char *id, *title, *from, *to; /* from, to may be NULL */
    plp_change_how how;
    uint64_t count;
    char examples[PLP_TALLY_EXAMPLES][PLP_TALLY_NAME];
    uint32_t hash; /* of all but the count */
} plp_tally;

typedef struct plp_tallies {
    const palpate_allocator *memory;
    plp_arena arena; /* of their texts */
    plp_tally *at;
    size_t count, capacity;
} plp_tallies;

void plp_tallies_begin(plp_tallies *tallies, const palpate_allocator *memory);
void plp_tallies_end(plp_tallies *tallies);
/** Count this difference for one patient more, whose `name` (may be NULL) becomes an example while there are few. Its
 * texts are copied; its count and examples are not looked at. False: no memory. */
bool plp_tally_add(plp_tallies *tallies, const plp_tally *what, const char *name);
/** The most frequent of a part that comes after `last` (its place in the table breaks ties); NULL at the end. */
const plp_tally *plp_tally_next(const plp_tallies *tallies, plp_part part, const plp_tally *last);
/** For how many patients something of this kind differs so, each thing counted for itself. */
uint64_t plp_tally_total(const plp_tallies *tallies, plp_part part, const char *kind, plp_change_how how);

#endif
