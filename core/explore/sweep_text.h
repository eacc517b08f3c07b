/* SPDX-License-Identifier: MIT */
/* A sweep as text for a terminal: the pieces that a strip and a grid are made of. */
#ifndef PLP_EXPLORE_SWEEP_TEXT_H
#define PLP_EXPLORE_SWEEP_TEXT_H

#include "explore/sweep.h"

/** The plans over one fact, and what stands for what in them; over two, likewise. */
void plp_sweep_put_strip(const plp_sweep *sweep, const palpate_style *style, plp_buffer *out);
void plp_sweep_put_strip_legend(const plp_sweep *sweep, const palpate_style *style, plp_buffer *out);
void plp_sweep_put_grid(const plp_sweep *sweep, const palpate_style *style, plp_buffer *out);
void plp_sweep_put_letters(const plp_sweep *sweep, const palpate_style *style, plp_buffer *out);
/** All that stands below a strip or a grid, in the text as in a picture: what stands for what, where the plan changes, and
 * what is to be said of the language (`asked`: its tag, or NULL). */
void plp_sweep_put_below(const plp_sweep *sweep, const char *asked, const palpate_style *style, plp_buffer *out);

/** The letter of a class of outcomes: A, B … Z, A1 … */
void plp_sweep_put_letter(uint32_t class, plp_buffer *out);

/** "Light and adapted": the disposition of an outcome. */
const char *plp_sweep_level(const plp_sweep *sweep, const plp_outcome *outcome);
/** Its dose, or that there is none; and what a dose is called. */
const char *plp_sweep_dose_id(const plp_sweep *sweep, const plp_outcome *outcome);
const char *plp_sweep_dose_title(const plp_sweep *sweep, uint32_t dose);

/** How wide the widest value of an axis is; `out` is told if there was no memory to find out. */
size_t plp_sweep_axis_width(const plp_sweep *sweep, uint32_t axis, plp_buffer *out);
/** How many columns of a width stand beside a label of one; at least one. */
uint32_t plp_sweep_fit(const palpate_style *style, size_t label, size_t width);

void plp_sweep_put_padded(plp_buffer *out, const char *text, size_t columns);
void plp_sweep_put_run_padded(const plp_sweep *sweep, uint32_t axis, uint32_t run, size_t columns,
                              plp_buffer *out);
/** A line ends with its last word. */
void plp_sweep_end_line(plp_buffer *out);

#endif
