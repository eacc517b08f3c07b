/* SPDX-License-Identifier: MIT */
/* A tape: formulas of the solver, read once and then worked out for 64 patients at a time, without
 * asking the solver.
 *
 *   Z3's formulas --tape_put--> steps, each after those that it reads --tape_run--> a truth per
 * lane
 *
 * It reads what Z3 was told, not what the model meant to say, so that a slip in logic.c shows too.
 * Truths are three-valued: a variable that was given no value is open. Numbers are doubles; two
 * that differ by less than rounding counts as equal, as in the engine.
 */
#ifndef TESTS_VERIFY_TAPE_H
#define TESTS_VERIFY_TAPE_H

#include <stdbool.h>
#include <stdint.h>
#include <z3.h>

#define TAPE_LANES 64

typedef enum tape_truth { TAPE_NO, TAPE_YES, TAPE_OPEN } tape_truth;

typedef struct tape_step {
    Z3_decl_kind kind;
    uint32_t first, count; /* arguments, in `arguments` */
    uint32_t numbers;      /* of a number: where its lanes are, else UINT32_MAX */
    uint32_t meaning;      /* of a variable: the step that says what it is, else UINT32_MAX */
} tape_step;

typedef struct tape {
    Z3_context z3;
    tape_step *steps;
    uint32_t count, capacity;
    uint32_t *arguments;
    uint32_t argument_count, argument_capacity;
    uint64_t *yes, *no; /* per step: a bit per lane */
    double (*numbers)[TAPE_LANES];
    uint32_t number_count, number_capacity;
    uint32_t *step_of; /* by Z3's number of a formula; UINT32_MAX: not on the tape */
    uint32_t ids;
    Z3_ast *defined, *meanings; /* what some variables stand for */
    uint32_t defined_count;
} tape;

void tape_begin(tape *t, Z3_context z3);
void tape_end(tape *t);
/** From now on the variable stands for this; before anything that reads it is put. */
void tape_define(tape *t, Z3_ast variable, Z3_ast meaning);
/** The step of a formula, with all that it reads. */
uint32_t tape_put(tape *t, Z3_ast formula);
/** Forget all values of variables. */
void tape_clear(tape *t);
/** Give a variable its value in one lane; a formula that is no variable is passed over. */
void tape_set(tape *t, Z3_ast variable, uint32_t lane, bool value);
void tape_set_number(tape *t, Z3_ast variable, uint32_t lane, double value);
void tape_run(tape *t);
tape_truth tape_get(const tape *t, uint32_t step, uint32_t lane);
double tape_get_number(const tape *t, uint32_t step, uint32_t lane);

#endif
