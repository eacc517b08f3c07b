/* SPDX-License-Identifier: MIT */
/* Logic: bits and numbers as Z3 sees them, simplified where that is easy, and a solver that asks
 * about them.
 *
 * Invariants: a bit is never NULL: what Z3 refuses (no memory) becomes `no` and sets `failed`, and
 * every answer after that is PLP_SOLVED_UNKNOWN. Equal bits are the same pointer. The work of a
 * question is counted in Z3's own units, and its random seed is fixed, so that the same question
 * gets the same answer on any machine. No thread is started.
 */
#ifndef PLP_VERIFY_LOGIC_H
#define PLP_VERIFY_LOGIC_H

#include "base/memory.h"
#include "verify/z3_calls.h"

typedef Z3_ast plp_bit;

typedef enum plp_solved { PLP_SOLVED_NO, PLP_SOLVED_YES, PLP_SOLVED_UNKNOWN } plp_solved;

typedef struct plp_blur {
    plp_bit of, blurred;
} plp_blur;

/* What a variable stands for where the model is asked to be exact. */
typedef struct plp_definition {
    plp_bit variable, meaning;
} plp_definition;

typedef struct plp_logic {
    const palpate_allocator *memory;
    plp_z3_calls call;
    Z3_context z3;
    Z3_solver solver;
    Z3_model model; /* of the last PLP_SOLVED_YES; NULL otherwise */
    Z3_ast_vector kept;
    Z3_sort truth, real, whole;
    plp_bit yes, no;
    bool failed, no_memory; /* the solver refused something; the allocator did */
    uint32_t fresh;  /* how many names were made up */
    plp_blur *blurs; /* kept to the end */
    uint32_t blur_count;
    size_t blur_capacity;
    plp_definition *definitions; /* kept to the end */
    uint32_t definition_count;
    size_t definition_capacity;
} plp_logic;

/** Z3's units of work that count as one second. */
#define PLP_LOGIC_WORK 3000000u

/** False: Z3 could not start. End it also then. */
bool plp_logic_begin(plp_logic *logic, const palpate_allocator *memory);
void plp_logic_end(plp_logic *logic);
/** OK; E_NOMEM or E_INTERNAL if something could not be made. */
palpate_status plp_logic_status(const plp_logic *logic, palpate_error *error);

/** Guess first that a bit does not hold: answers are found of whom little is known. */
void plp_logic_prefer_no(plp_logic *logic);

/** A variable that stands for `a` where rounding may turn it; the same one for the same bit. */
plp_bit plp_logic_blurred(plp_logic *logic, plp_bit a);
plp_bit plp_logic_bit(plp_logic *logic);                /* a new variable */
plp_bit plp_logic_number(plp_logic *logic, bool whole); /* a new number; as a real */
plp_bit plp_logic_of(const plp_logic *logic, bool value);

plp_bit plp_logic_not(plp_logic *logic, plp_bit a);
plp_bit plp_logic_and(plp_logic *logic, plp_bit a, plp_bit b);
plp_bit plp_logic_or(plp_logic *logic, plp_bit a, plp_bit b);
plp_bit plp_logic_implies(plp_logic *logic, plp_bit a, plp_bit b);
plp_bit plp_logic_same(plp_logic *logic, plp_bit a, plp_bit b);
/** a ? b : c, of bits. */
plp_bit plp_logic_choose(plp_logic *logic, plp_bit a, plp_bit b, plp_bit c);
/** At least `least` of the bits hold. */
plp_bit plp_logic_at_least(plp_logic *logic, const plp_bit *bits, uint32_t count, uint32_t least);
/** The weights of the bits that hold add up to at least `least`. */
plp_bit plp_logic_weighs(plp_logic *logic, const plp_bit *bits, const int *weights, uint32_t count,
                         int least);

plp_bit plp_logic_constant(plp_logic *logic,
                           double value); /* exactly the decimal that prints as it */
plp_bit plp_logic_add(plp_logic *logic, plp_bit a, plp_bit b);
plp_bit plp_logic_subtract(plp_logic *logic, plp_bit a, plp_bit b);
plp_bit plp_logic_multiply(plp_logic *logic, plp_bit a, plp_bit b);
plp_bit plp_logic_pick(plp_logic *logic, plp_bit a, plp_bit b,
                       plp_bit c); /* a ? b : c, of numbers */
plp_bit plp_logic_ge(plp_logic *logic, plp_bit a, plp_bit b);
plp_bit plp_logic_gt(plp_logic *logic, plp_bit a, plp_bit b);
plp_bit plp_logic_equal(plp_logic *logic, plp_bit a, plp_bit b);

/** From now on, where `guard` holds, the variable is this: a bit, or a number. */
void plp_logic_define(plp_logic *logic, plp_bit guard, plp_bit variable, plp_bit meaning);
/** A variable that was said to be this; NULL: none. */
plp_bit plp_logic_defined(const plp_logic *logic, plp_bit meaning);
/** … is `dividend` divided by `divisor`, of numbers; anything where the divisor is 0. */
void plp_logic_define_quotient(plp_logic *logic, plp_bit guard, plp_bit variable, plp_bit dividend,
                               plp_bit divisor);

/** It holds from now on (or until plp_logic_pop). */
void plp_logic_assert(plp_logic *logic, plp_bit a);
void plp_logic_push(plp_logic *logic);
void plp_logic_pop(plp_logic *logic);
/** Can all of these hold together? At most `seconds` worth of work. */
plp_solved plp_logic_ask(plp_logic *logic, const plp_bit *bits, uint32_t count, uint32_t seconds);
/** The values in the last answer YES. */
bool plp_logic_holds(plp_logic *logic, plp_bit a);
bool plp_logic_value(plp_logic *logic, plp_bit number, double *out);

/** Marks what is kept, and lets go of what was made since. */
uint32_t plp_logic_mark(const plp_logic *logic);
void plp_logic_forget(plp_logic *logic, uint32_t mark);

#endif
