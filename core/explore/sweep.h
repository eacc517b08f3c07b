/* SPDX-License-Identifier: MIT */
/* A sweep: the plans of one patient over all values of one fact or two, as a table that every format draws from.
 *
 *   axis 0 (columns): cells of the first fact        outcome[row * columns + column]: what the plan holds there
 *   axis 1 (rows): cells of the second, or one row
 *
 * Invariant: neighbouring columns (rows) differ in some outcome; equal neighbours were joined into one.
 */
#ifndef PLP_EXPLORE_SWEEP_H
#define PLP_EXPLORE_SWEEP_H

#include "explore/cells.h"
#include "explore/subject.h"

typedef struct plp_sweep_cell { /* a run of cells with one outcome */
    plp_cell first, last;
} plp_sweep_cell;

typedef struct plp_sweep_axis {
    uint32_t fact;
    plp_cells cells;
    plp_sweep_cell *runs;
    uint32_t run_count;
    uint32_t *run_of;       /* per cell */
} plp_sweep_axis;

typedef struct plp_outcome {
    plp_disposition disposition;
    uint32_t dose;          /* PLP_NONE: none */
    double pressure;        /* 5: no limit */
    uint64_t *in;           /* a bit per item of the sweep's list */
    uint32_t class;         /* outcomes that are equal have one class, numbered as they appear */
} plp_outcome;

typedef struct plp_sweep {
    plp_arena arena;
    const plp_rulebook *book;
    const char *patient;    /* its id, or NULL; borrowed */
    plp_sweep_axis axes[2];
    uint32_t axis_count;
    plp_subject *items;     /* techniques, referrals, advice, avoided regions, positions, products */
    uint32_t item_count, item_words;
    plp_outcome *outcomes;  /* per cell; rows of axis 1, columns of axis 0 */
    uint32_t class_count;
    const plp_outcome **classes;
} plp_sweep;

const plp_outcome *plp_sweep_at(const plp_sweep *sweep, uint32_t column_run, uint32_t row_run);
bool plp_outcome_has(const plp_outcome *outcome, uint32_t item);
/** Is the item the same in all outcomes? */
bool plp_sweep_is_constant(const plp_sweep *sweep, uint32_t item);

/** `asked`: the tag of the language that was asked for, or NULL. */
void plp_sweep_put_text(const plp_sweep *sweep, const char *asked, const palpate_style *style, plp_buffer *out);
void plp_sweep_put_json(const plp_sweep *sweep, plp_buffer *out);
void plp_sweep_put_svg(const plp_sweep *sweep, const char *asked, plp_buffer *out);
/** "Refer: Physiotherapy", "Relaxation massage": an item in words. */
void plp_sweep_put_item(const plp_sweep *sweep, uint32_t item, plp_buffer *out);
/** Does the outcome change between a run and the next, at a value? One that is a cell of its own ends two runs, and is
 * told of the first. Only numbers change at a value. */
bool plp_sweep_changes_after(const plp_sweep *sweep, uint32_t axis, uint32_t run, double *value);
/** "0 to 7", "below 7" … of a run. */
void plp_sweep_put_run(const plp_sweep *sweep, uint32_t axis, uint32_t run, plp_buffer *out);

#endif
