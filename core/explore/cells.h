/* SPDX-License-Identifier: MIT */
/* Cells: the values of one fact that the rules can tell apart, each with one value that stands for it.
 *
 *   number   [0] (0..7) [7] (7..10) [10]     choice  each value     bool  true, false     set  each member in, and out
 */
#ifndef PLP_EXPLORE_CELLS_H
#define PLP_EXPLORE_CELLS_H

#include "explore/breakpoints.h"

typedef enum plp_cell_kind { PLP_CELL_UNKNOWN, PLP_CELL_BOOL, PLP_CELL_POINT, PLP_CELL_SPAN, PLP_CELL_NEVER, PLP_CELL_CHOICE, PLP_CELL_MEMBER, PLP_CELL_EMPTY } plp_cell_kind;

typedef struct plp_cell {
    uint32_t fact;
    plp_cell_kind kind;
    bool truth;       /* BOOL; MEMBER: in or out */
    double low, high; /* POINT: both the same; SPAN: between, ends not included */
    double value;     /* the number that stands for it */
    uint32_t member;  /* CHOICE, MEMBER */
} plp_cell;

typedef struct plp_cells {
    const palpate_allocator *memory;
    plp_cell *at;
    uint32_t count;
    size_t capacity;
    bool exact;
    bool continuous; /* an action follows the fact's number: the plan moves within a cell too */
} plp_cells;

/** What the cells are for. */
typedef struct plp_cells_options {
    double low, high; /* of numbers: the part of the range that counts */
    bool whole_steps; /* add every whole number of the range, if there are at most 100 */
} plp_cells_options;

/** The cells of a fact for a patient; numbers ascending. `options` may be NULL. */
palpate_status plp_cells_begin(plp_cells *cells, const plp_decision *decision, uint32_t fact,
                               const plp_cells_options *options, const palpate_allocator *memory, palpate_error *error);
void plp_cells_end(plp_cells *cells);

/** Give the fact the value of a cell; of a set, MEMBER changes that member only. */
void plp_cell_apply(plp_facts *facts, const plp_cell *cell);
/** "7", "0 to 7", "yes", a member's title … */
void plp_cell_put(const plp_rulebook *book, const plp_cell *cell, plp_buffer *out);

#endif
