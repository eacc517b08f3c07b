/* SPDX-License-Identifier: MIT */
/* Formulas: compiling conditions to steps, and running the steps. */
#include "program/formula.h"

#include <string.h>

typedef struct op_row {
    const char *name, *meaning;
    bool has_operand;
} op_row;

enum { NONE_, PREDICATE_, LEAST_ };

static const op_row ops[] = {
#define NONE NONE_
#define PREDICATE PREDICATE_
#define LEAST LEAST_
#define X(name, operand, pops, pushes, meaning)                                                    \
    [PLP_OP_##name] = {#name, meaning, (operand) != NONE_},
#include "program/ops.def"
#undef X
#undef NONE
#undef PREDICATE
#undef LEAST
};
_Static_assert(sizeof ops / sizeof ops[0] == PLP_OP_COUNT, "one row per op");

const char *plp_op_name(plp_op op)
{
    return ops[op].name;
}

const char *plp_op_meaning(plp_op op)
{
    return ops[op].meaning;
}

bool plp_op_has_operand(plp_op op)
{
    return ops[op].has_operand;
}

/* ---- compiling ---- */

static bool push(plp_steps *steps, plp_op op, uint32_t parts, uint32_t operand)
{
    if (!plp_memory_grow(steps->memory, (void **)&steps->at, &steps->capacity, steps->count + 1,
                         sizeof *steps->at))
        return false;
    steps->at[steps->count++] = (plp_step){(uint16_t)op, (uint16_t)parts, operand};
    return true;
}

static plp_op connective(const plp_term *term)
{
    switch (term->kind) {
    case PLP_TERM_ANY:
        return PLP_OP_ANY;
    case PLP_TERM_NONE:
        return PLP_OP_NONE;
    case PLP_TERM_UNLESS:
        return PLP_OP_UNLESS;
    case PLP_TERM_AT_LEAST_OF:
        return PLP_OP_AT_LEAST;
    case PLP_TERM_IS_KNOWN:
        return PLP_OP_KNOWN;
    case PLP_TERM_IS_UNKNOWN:
        return PLP_OP_UNKNOWN;
    default:
        return PLP_OP_ALL;
    }
}

/* `depth` values are on the stack already. */
static bool compile(const plp_term *term, const plp_sightings *sightings, size_t *next,
                    plp_steps *steps, uint32_t depth)
{
    if (steps->max_stack < depth + 1)
        steps->max_stack = depth + 1;
    if (plp_term_is_leaf(term)) {
        uint32_t predicate = sightings->at[(*next)++].predicate;
        return predicate == 0 ? push(steps, PLP_OP_TRUE, 0, 0)
                              : push(steps, PLP_OP_PREDICATE, 0, predicate);
    }
    for (uint32_t i = 0; i < term->part_count; i++)
        if (!compile(term->parts[i], sightings, next, steps, depth + i))
            return false;
    plp_op op = connective(term);
    if (term->part_count == 1 && (op == PLP_OP_ALL || op == PLP_OP_ANY)) /* nothing to connect? */
        return true;
    return push(steps, op, term->part_count, op == PLP_OP_AT_LEAST ? term->count : 0);
}

bool plp_formula_compile(const plp_term *term, const plp_sightings *sightings,
                         size_t *next_sighting, plp_steps *steps, plp_formula *out)
{
    out->first = (uint32_t)steps->count;
    if (!compile(term, sightings, next_sighting, steps, 0))
        return false;
    out->count = (uint32_t)steps->count - out->first;
    return true;
}

bool plp_formula_sight(const plp_term *term, plp_phase phase, plp_sightings *sightings)
{
    if (!plp_term_is_leaf(term)) {
        for (uint32_t i = 0; i < term->part_count; i++)
            if (!plp_formula_sight(term->parts[i], phase, sightings))
                return false;
        return true;
    }
    if (!plp_memory_grow(sightings->memory, (void **)&sightings->at, &sightings->capacity,
                         sightings->count + 1, sizeof *sightings->at))
        return false;
    sightings->at[sightings->count++] = (plp_sighting){term, phase, 0};
    return true;
}

/* ---- running ---- */

/* Each handler reads the parts at `at` and leaves the result there. */

static uint8_t run_all(const uint8_t *at, uint32_t parts)
{
    uint8_t result = PLP_TRUE;
    for (uint32_t i = 0; i < parts; i++) {
        if (at[i] == PLP_FALSE)
            return PLP_FALSE;
        if (at[i] == PLP_UNDECIDED)
            result = PLP_UNDECIDED;
    }
    return result;
}

static uint8_t run_any(const uint8_t *at, uint32_t parts)
{
    uint8_t result = PLP_FALSE;
    for (uint32_t i = 0; i < parts; i++) {
        if (at[i] == PLP_TRUE)
            return PLP_TRUE;
        if (at[i] == PLP_UNDECIDED)
            result = PLP_UNDECIDED;
    }
    return result;
}

static uint8_t run_not(uint8_t value)
{
    return value == PLP_UNDECIDED ? PLP_UNDECIDED : value == PLP_TRUE ? PLP_FALSE : PLP_TRUE;
}

static uint8_t run_at_least(const uint8_t *at, uint32_t parts, uint32_t least)
{
    uint32_t known = 0, possible = 0;
    for (uint32_t i = 0; i < parts; i++) {
        known += at[i] == PLP_TRUE;
        possible += at[i] != PLP_FALSE;
    }
    return known >= least ? PLP_TRUE : possible < least ? PLP_FALSE : PLP_UNDECIDED;
}

static uint8_t run_known(uint8_t value, bool wanted, bool open)
{
    if (value == PLP_UNDECIDED && open)
        return PLP_UNDECIDED;
    return (value != PLP_UNDECIDED) == wanted ? PLP_TRUE : PLP_FALSE;
}

static uint8_t run_connective(const plp_step *step, const uint8_t *at, bool open)
{
    switch ((plp_op)step->op) {
    case PLP_OP_ALL:
        return run_all(at, step->parts);
    case PLP_OP_ANY:
        return run_any(at, step->parts);
    case PLP_OP_NONE:
        return run_not(run_any(at, step->parts));
    case PLP_OP_UNLESS: {
        uint8_t any = run_any(at, step->parts);
        return open ? run_not(any) : any == PLP_TRUE ? PLP_FALSE : PLP_TRUE;
    }
    case PLP_OP_AT_LEAST:
        return run_at_least(at, step->parts, step->operand);
    case PLP_OP_KNOWN:
        return run_known(at[0], true, open);
    case PLP_OP_UNKNOWN:
        return run_known(at[0], false, open);
    case PLP_OP_TRUE:
    case PLP_OP_PREDICATE:
    case PLP_OP_COUNT:
        break;
    }
    return PLP_TRUE;
}

static plp_truth run(const plp_step *steps, uint32_t count, const uint8_t *truth, uint8_t *stack,
                     bool open)
{
    uint32_t depth = 0;
    for (uint32_t i = 0; i < count; i++) {
        const plp_step *step = &steps[i];
        if (step->op == PLP_OP_PREDICATE) {
            stack[depth++] = truth[step->operand];
        } else {
            depth -= step->parts;
            stack[depth] = run_connective(step, stack + depth, open);
            depth++;
        }
    }
    return (plp_truth)stack[0];
}

plp_truth plp_formula_run(const plp_step *steps, uint32_t count, const uint8_t *truth,
                          uint8_t *stack)
{
    return run(steps, count, truth, stack, false);
}

plp_truth plp_formula_run_open(const plp_step *steps, uint32_t count, const uint8_t *truth,
                               uint8_t *stack)
{
    return run(steps, count, truth, stack, true);
}
