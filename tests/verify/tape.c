/* SPDX-License-Identifier: MIT */
/* Working out formulas of the solver for many patients at once. */
#include "tape.h"

#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define NOWHERE UINT32_MAX

static void *grow(void *list, uint32_t *capacity, uint32_t count, size_t size)
{
    if (count < *capacity)
        return list;
    *capacity = *capacity < 1024 ? 1024 : *capacity * 2;
    list = realloc(list, *capacity * size);
    ck_assert_ptr_nonnull(list);
    return list;
}

void tape_begin(tape *t, Z3_context z3)
{
    memset(t, 0, sizeof *t);
    t->z3 = z3;
}

void tape_end(tape *t)
{
    free(t->steps);
    free(t->arguments);
    free(t->yes);
    free(t->no);
    free(t->numbers);
    free(t->step_of);
    free(t->defined);
    free(t->meanings);
    memset(t, 0, sizeof *t);
}

void tape_define(tape *t, Z3_ast variable, Z3_ast meaning)
{
    uint32_t count = t->defined_count + 1;
    t->defined = realloc(t->defined, count * sizeof *t->defined);
    t->meanings = realloc(t->meanings, count * sizeof *t->meanings);
    ck_assert(t->defined != NULL && t->meanings != NULL);
    t->defined[t->defined_count] = variable;
    t->meanings[t->defined_count++] = meaning;
}

static Z3_ast meaning_of(const tape *t, Z3_ast variable)
{
    for (uint32_t i = 0; i < t->defined_count; i++)
        if (t->defined[i] == variable)
            return t->meanings[i];
    return NULL;
}

/* ---- reading formulas ---- */

static uint32_t step_of(const tape *t, Z3_ast formula)
{
    unsigned id = Z3_get_ast_id(t->z3, formula);
    return id < t->ids ? t->step_of[id] : NOWHERE;
}

static void note_step(tape *t, Z3_ast formula, uint32_t step)
{
    unsigned id = Z3_get_ast_id(t->z3, formula);
    if (id >= t->ids) {
        uint32_t ids = (id + 1) * 2;
        t->step_of = realloc(t->step_of, ids * sizeof *t->step_of);
        ck_assert_ptr_nonnull(t->step_of);
        for (uint32_t i = t->ids; i < ids; i++)
            t->step_of[i] = NOWHERE;
        t->ids = ids;
    }
    t->step_of[id] = step;
}

static bool is_number(const tape *t, Z3_ast formula)
{
    Z3_sort sort = Z3_get_sort(t->z3, formula);
    return Z3_get_sort_kind(t->z3, sort) != Z3_BOOL_SORT;
}

/* Parts of a formula: its arguments, or what its variable stands for. */
static uint32_t part_count(const tape *t, Z3_ast formula)
{
    if (Z3_get_ast_kind(t->z3, formula) != Z3_APP_AST)
        return 0;
    uint32_t count = Z3_get_app_num_args(t->z3, Z3_to_app(t->z3, formula));
    return count == 0 && meaning_of(t, formula) != NULL ? 1 : count;
}

static Z3_ast part(const tape *t, Z3_ast formula, uint32_t index)
{
    Z3_ast meaning = meaning_of(t, formula);
    return meaning != NULL ? meaning : Z3_get_app_arg(t->z3, Z3_to_app(t->z3, formula), index);
}

static double numeral(const tape *t, Z3_ast formula)
{
    return atof(Z3_get_numeral_decimal_string(t->z3, formula, 17));
}

static void add_lanes(tape *t, tape_step *step)
{
    step->numbers = t->number_count;
    t->numbers = grow(t->numbers, &t->number_capacity, t->number_count, sizeof *t->numbers);
    for (uint32_t lane = 0; lane < TAPE_LANES; lane++)
        t->numbers[t->number_count][lane] = NAN;
    t->number_count++;
}

static void add_step(tape *t, Z3_ast formula)
{
    tape_step step = {.first = t->argument_count, .numbers = NOWHERE, .meaning = NOWHERE};
    Z3_context z3 = t->z3;
    bool app = Z3_get_ast_kind(z3, formula) == Z3_APP_AST;
    step.count = part_count(t, formula);
    for (uint32_t i = 0; i < step.count; i++) {
        t->arguments =
            grow(t->arguments, &t->argument_capacity, t->argument_count, sizeof *t->arguments);
        t->arguments[t->argument_count++] = step_of(t, part(t, formula, i));
    }
    step.kind =
        app ? Z3_get_decl_kind(z3, Z3_get_app_decl(z3, Z3_to_app(z3, formula))) : Z3_OP_ANUM;
    if (step.kind == Z3_OP_UNINTERPRETED && step.count == 1)
        step.meaning = t->arguments[step.first];
    if (is_number(t, formula))
        add_lanes(t, &step);
    if (step.kind == Z3_OP_ANUM)
        for (uint32_t lane = 0; lane < TAPE_LANES; lane++)
            t->numbers[step.numbers][lane] = numeral(t, formula);
    uint32_t capacity = t->capacity;
    t->steps = grow(t->steps, &t->capacity, t->count, sizeof *t->steps);
    if (t->capacity != capacity) {
        t->yes = realloc(t->yes, t->capacity * sizeof *t->yes);
        t->no = realloc(t->no, t->capacity * sizeof *t->no);
        ck_assert(t->yes != NULL && t->no != NULL);
    }
    t->yes[t->count] = step.kind == Z3_OP_TRUE ? UINT64_MAX : 0;
    t->no[t->count] = step.kind == Z3_OP_FALSE ? UINT64_MAX : 0;
    note_step(t, formula, t->count);
    t->steps[t->count++] = step;
}

uint32_t tape_put(tape *t, Z3_ast formula)
{
    Z3_ast *stack = NULL;
    uint32_t capacity = 0, count = 0;
    stack = grow(stack, &capacity, count, sizeof *stack);
    stack[count++] = formula;
    while (count > 0) {
        Z3_ast top = stack[count - 1];
        uint32_t before = count;
        for (uint32_t i = 0; step_of(t, top) == NOWHERE && i < part_count(t, top); i++) {
            Z3_ast next = part(t, top, i);
            if (step_of(t, next) != NOWHERE)
                continue;
            stack = grow(stack, &capacity, count, sizeof *stack);
            stack[count++] = next;
        }
        if (count > before)
            continue;
        if (step_of(t, top) == NOWHERE)
            add_step(t, top);
        count--;
    }
    free(stack);
    return step_of(t, formula);
}

/* ---- values of variables ---- */

void tape_clear(tape *t)
{
    for (uint32_t s = 0; s < t->count; s++) {
        if (t->steps[s].kind != Z3_OP_UNINTERPRETED)
            continue;
        t->yes[s] = t->no[s] = 0;
        for (uint32_t lane = 0; t->steps[s].numbers != NOWHERE && lane < TAPE_LANES; lane++)
            t->numbers[t->steps[s].numbers][lane] = NAN;
    }
}

void tape_set(tape *t, Z3_ast variable, uint32_t lane, bool value)
{
    uint32_t step = step_of(t, variable);
    if (step == NOWHERE || t->steps[step].kind != Z3_OP_UNINTERPRETED)
        return;
    uint64_t bit = UINT64_C(1) << lane;
    t->yes[step] |= value ? bit : 0;
    t->no[step] |= value ? 0 : bit;
}

void tape_set_number(tape *t, Z3_ast variable, uint32_t lane, double value)
{
    uint32_t step = step_of(t, variable);
    if (step == NOWHERE)
        return;
    if (t->steps[step].kind == Z3_OP_TO_REAL)
        step = t->arguments[t->steps[step].first];
    if (t->steps[step].kind == Z3_OP_UNINTERPRETED)
        t->numbers[t->steps[step].numbers][lane] = value;
}

/* ---- running ---- */

static void run_numbers(tape *t, const tape_step *step)
{
    double *out = t->numbers[step->numbers];
    const uint32_t *arguments = t->arguments + step->first;
    if (step->kind == Z3_OP_ANUM || (step->kind == Z3_OP_UNINTERPRETED && step->count == 0))
        return;
    for (uint32_t lane = 0; lane < TAPE_LANES; lane++) {
        uint32_t from = 0;
        if (step->kind == Z3_OP_ITE) { /* the condition has no number */
            uint64_t bit = UINT64_C(1) << lane;
            bool yes = (t->yes[arguments[0]] & bit) != 0, no = (t->no[arguments[0]] & bit) != 0;
            out[lane] =
                yes || no ? t->numbers[t->steps[arguments[yes ? 1 : 2]].numbers][lane] : NAN;
            continue;
        }
        double sum = t->numbers[t->steps[arguments[from++]].numbers][lane];
        for (; from < step->count; from++) {
            double next = t->numbers[t->steps[arguments[from]].numbers][lane];
            sum = step->kind == Z3_OP_ADD   ? sum + next
                  : step->kind == Z3_OP_SUB ? sum - next
                  : step->kind == Z3_OP_DIV ? sum / next
                                            : sum * next;
        }
        out[lane] = sum;
    }
}

static bool holds(Z3_decl_kind kind, double a, double b)
{
    double near = 1e-9 * fmax(1, fmax(fabs(a), fabs(b)));
    bool same = fabs(a - b) <= near;
    switch (kind) {
    case Z3_OP_GE:
        return same || a > b;
    case Z3_OP_LE:
        return same || a < b;
    case Z3_OP_GT:
        return !same && a > b;
    case Z3_OP_LT:
        return !same && a < b;
    default:
        return same;
    }
}

static void run_comparison(tape *t, uint32_t s)
{
    const tape_step *step = &t->steps[s];
    const uint32_t *arguments = t->arguments + step->first;
    const double *a = t->numbers[t->steps[arguments[0]].numbers];
    const double *b = t->numbers[t->steps[arguments[1]].numbers];
    t->yes[s] = t->no[s] = 0;
    for (uint32_t lane = 0; lane < TAPE_LANES; lane++) {
        if (isnan(a[lane]) || isnan(b[lane]))
            continue;
        bool is = holds(step->kind, a[lane], b[lane]);
        t->yes[s] |= (uint64_t)is << lane;
        t->no[s] |= (uint64_t)!is << lane;
    }
}

static void run_truth(tape *t, uint32_t s)
{
    const tape_step *step = &t->steps[s];
    const uint32_t *a = t->arguments + step->first;
    uint64_t yes = 0, no = 0;
    switch (step->kind) {
    case Z3_OP_NOT:
        yes = t->no[a[0]];
        no = t->yes[a[0]];
        break;
    case Z3_OP_AND:
    case Z3_OP_OR: {
        bool all = step->kind == Z3_OP_AND;
        uint64_t every = UINT64_MAX, some = 0;
        for (uint32_t i = 0; i < step->count; i++) {
            every &= all ? t->yes[a[i]] : t->no[a[i]];
            some |= all ? t->no[a[i]] : t->yes[a[i]];
        }
        yes = all ? every : some;
        no = all ? some : every;
        break;
    }
    case Z3_OP_EQ:
    case Z3_OP_IFF:
        yes = (t->yes[a[0]] & t->yes[a[1]]) | (t->no[a[0]] & t->no[a[1]]);
        no = (t->yes[a[0]] & t->no[a[1]]) | (t->no[a[0]] & t->yes[a[1]]);
        break;
    case Z3_OP_ITE:
        yes = (t->yes[a[0]] & t->yes[a[1]]) | (t->no[a[0]] & t->yes[a[2]]);
        no = (t->yes[a[0]] & t->no[a[1]]) | (t->no[a[0]] & t->no[a[2]]);
        break;
    default:
        ck_abort_msg("the tape does not know the operator %d", (int)step->kind);
    }
    t->yes[s] = yes;
    t->no[s] = no;
}

void tape_run(tape *t)
{
    for (uint32_t s = 0; s < t->count; s++) {
        const tape_step *step = &t->steps[s];
        bool constant = step->kind == Z3_OP_TRUE || step->kind == Z3_OP_FALSE;
        if (step->numbers != NOWHERE) {
            run_numbers(t, step);
        } else if (step->kind == Z3_OP_UNINTERPRETED) {
            if (step->meaning == NOWHERE)
                continue;
            t->yes[s] = t->yes[step->meaning];
            t->no[s] = t->no[step->meaning];
        } else if (!constant && t->steps[t->arguments[step->first]].numbers != NOWHERE) {
            run_comparison(t, s);
        } else if (!constant) {
            run_truth(t, s);
        }
    }
}

tape_truth tape_get(const tape *t, uint32_t step, uint32_t lane)
{
    uint64_t bit = UINT64_C(1) << lane;
    return t->yes[step] & bit ? TAPE_YES : t->no[step] & bit ? TAPE_NO : TAPE_OPEN;
}

double tape_get_number(const tape *t, uint32_t step, uint32_t lane)
{
    return t->numbers[t->steps[step].numbers][lane];
}
