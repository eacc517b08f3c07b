/* SPDX-License-Identifier: MIT */
/* Logic: the calls of Z3, each result kept until it is let go. */
#include "verify/logic.h"

#include <string.h>
#include "base/error.h"
#include "base/number.h"

/* Z3 calls this in place of ending the process; failures show in what the calls return. */
static void on_error(Z3_context z3, Z3_error_code code)
{
    (void)z3;
    (void)code;
}

static plp_bit keep(plp_logic *logic, plp_bit a)
{
    if (a == NULL || logic->call.get_error_code(logic->z3) != Z3_OK) {
        logic->failed = true;
        return logic->no;
    }
    logic->call.ast_vector_push(logic->z3, logic->kept, a);
    return a;
}

static bool set_parameter(plp_logic *logic, const char *name, uint32_t value)
{
    Z3_context z3 = logic->z3;
    Z3_params params = logic->call.mk_params(z3);
    if (params == NULL)
        return false;
    logic->call.params_inc_ref(z3, params);
    logic->call.params_set_uint(z3, params, logic->call.mk_string_symbol(z3, name), value);
    logic->call.solver_set_params(z3, logic->solver, params);
    logic->call.params_dec_ref(z3, params);
    return logic->call.get_error_code(z3) == Z3_OK;
}

static bool set_up_solver(plp_logic *logic)
{
    logic->solver = logic->call.mk_simple_solver(logic->z3);
    if (logic->solver == NULL)
        return false;
    logic->call.solver_inc_ref(logic->z3, logic->solver);
    return set_parameter(logic, "random_seed", 17);
}

void plp_logic_prefer_no(plp_logic *logic)
{
    logic->failed |= !set_parameter(logic, "phase_selection", 0);
    /* The newer arithmetic does not heed the limit of work while it multiplies (4.8.12). */
    logic->failed |= !set_parameter(logic, "arith.solver", 2);
}

bool plp_logic_begin(plp_logic *logic, const palpate_allocator *memory)
{
    *logic = (plp_logic){.memory = memory};
    if (plp_z3_open(&logic->call) != NULL)
        return false;
    Z3_config config = logic->call.mk_config();
    if (config == NULL)
        return false;
    logic->z3 = logic->call.mk_context_rc(config);
    logic->call.del_config(config);
    if (logic->z3 == NULL)
        return false;
    logic->call.set_error_handler(logic->z3, on_error);
    logic->kept = logic->call.mk_ast_vector(logic->z3);
    if (logic->kept == NULL)
        return false;
    logic->call.ast_vector_inc_ref(logic->z3, logic->kept);
    logic->truth = logic->call.mk_bool_sort(logic->z3);
    logic->real = logic->call.mk_real_sort(logic->z3);
    logic->whole = logic->call.mk_int_sort(logic->z3);
    logic->call.ast_vector_push(logic->z3, logic->kept,
                                logic->call.sort_to_ast(logic->z3, logic->truth));
    logic->call.ast_vector_push(logic->z3, logic->kept,
                                logic->call.sort_to_ast(logic->z3, logic->real));
    logic->call.ast_vector_push(logic->z3, logic->kept,
                                logic->call.sort_to_ast(logic->z3, logic->whole));
    logic->no = logic->call.mk_false(logic->z3);
    logic->no = keep(logic, logic->no);
    logic->yes = keep(logic, logic->call.mk_true(logic->z3));
    return set_up_solver(logic) && !logic->failed;
}

static void drop_model(plp_logic *logic)
{
    if (logic->model != NULL)
        logic->call.model_dec_ref(logic->z3, logic->model);
    logic->model = NULL;
}

void plp_logic_end(plp_logic *logic)
{
    if (logic->z3 == NULL)
        return;
    drop_model(logic);
    for (uint32_t i = 0; i < logic->blur_count; i++) {
        logic->call.dec_ref(logic->z3, logic->blurs[i].of);
        logic->call.dec_ref(logic->z3, logic->blurs[i].blurred);
    }
    for (uint32_t i = 0; i < logic->definition_count; i++) {
        logic->call.dec_ref(logic->z3, logic->definitions[i].variable);
        logic->call.dec_ref(logic->z3, logic->definitions[i].meaning);
    }
    plp_memory_free(logic->memory, logic->blurs, logic->blur_capacity * sizeof *logic->blurs);
    plp_memory_free(logic->memory, logic->definitions,
                    logic->definition_capacity * sizeof *logic->definitions);
    if (logic->solver != NULL)
        logic->call.solver_dec_ref(logic->z3, logic->solver);
    if (logic->kept != NULL)
        logic->call.ast_vector_dec_ref(logic->z3, logic->kept);
    logic->call.del_context(logic->z3);
    *logic = (plp_logic){0};
}

/* ---- bits ---- */

plp_bit plp_logic_bit(plp_logic *logic)
{
    Z3_symbol name = logic->call.mk_int_symbol(logic->z3, (int)logic->fresh++);
    return keep(logic, logic->call.mk_const(logic->z3, name, logic->truth));
}

plp_bit plp_logic_number(plp_logic *logic, bool whole)
{
    Z3_symbol name = logic->call.mk_int_symbol(logic->z3, (int)logic->fresh++);
    plp_bit number =
        keep(logic, logic->call.mk_const(logic->z3, name, whole ? logic->whole : logic->real));
    return whole && !logic->failed ? keep(logic, logic->call.mk_int2real(logic->z3, number))
                                   : number;
}

plp_bit plp_logic_blurred(plp_logic *logic, plp_bit a)
{
    for (uint32_t i = 0; i < logic->blur_count; i++)
        if (logic->blurs[i].of == a)
            return logic->blurs[i].blurred;
    plp_bit blurred = plp_logic_bit(logic);
    if (logic->failed)
        return logic->no;
    if (!plp_memory_grow(logic->memory, (void **)&logic->blurs, &logic->blur_capacity,
                         logic->blur_count + 1u, sizeof *logic->blurs)) {
        logic->failed = logic->no_memory = true;
        return logic->no;
    }
    logic->call.inc_ref(logic->z3, a);
    logic->call.inc_ref(logic->z3, blurred);
    logic->blurs[logic->blur_count++] = (plp_blur){a, blurred};
    return blurred;
}

plp_bit plp_logic_of(const plp_logic *logic, bool value)
{
    return value ? logic->yes : logic->no;
}

/* Is `a` the negation of something? That is returned, else NULL. */
static plp_bit negated(const plp_logic *logic, plp_bit a)
{
    if (logic->call.get_ast_kind(logic->z3, a) != Z3_APP_AST)
        return NULL;
    Z3_app app = logic->call.to_app(logic->z3, a);
    if (logic->call.get_decl_kind(logic->z3, logic->call.get_app_decl(logic->z3, app)) != Z3_OP_NOT)
        return NULL;
    return logic->call.get_app_arg(logic->z3, app, 0);
}

plp_bit plp_logic_not(plp_logic *logic, plp_bit a)
{
    if (a == logic->yes || a == logic->no)
        return a == logic->yes ? logic->no : logic->yes;
    plp_bit inner = negated(logic, a);
    return inner != NULL ? inner : keep(logic, logic->call.mk_not(logic->z3, a));
}

plp_bit plp_logic_and(plp_logic *logic, plp_bit a, plp_bit b)
{
    if (a == logic->no || b == logic->no)
        return logic->no;
    if (a == logic->yes || a == b)
        return b;
    if (b == logic->yes)
        return a;
    plp_bit both[2] = {a, b};
    return keep(logic, logic->call.mk_and(logic->z3, 2, both));
}

plp_bit plp_logic_or(plp_logic *logic, plp_bit a, plp_bit b)
{
    if (a == logic->yes || b == logic->yes)
        return logic->yes;
    if (a == logic->no || a == b)
        return b;
    if (b == logic->no)
        return a;
    plp_bit both[2] = {a, b};
    return keep(logic, logic->call.mk_or(logic->z3, 2, both));
}

plp_bit plp_logic_implies(plp_logic *logic, plp_bit a, plp_bit b)
{
    return plp_logic_or(logic, plp_logic_not(logic, a), b);
}

plp_bit plp_logic_same(plp_logic *logic, plp_bit a, plp_bit b)
{
    if (a == b)
        return logic->yes;
    if (a == logic->yes || a == logic->no)
        return a == logic->yes ? b : plp_logic_not(logic, b);
    if (b == logic->yes || b == logic->no)
        return b == logic->yes ? a : plp_logic_not(logic, a);
    return keep(logic, logic->call.mk_iff(logic->z3, a, b));
}

plp_bit plp_logic_choose(plp_logic *logic, plp_bit a, plp_bit b, plp_bit c)
{
    if (b == c)
        return b;
    return plp_logic_or(logic, plp_logic_and(logic, a, b),
                        plp_logic_and(logic, plp_logic_not(logic, a), c));
}

/* ---- numbers ---- */

#define TEN_MOST 400 /* digits of the largest and the smallest double */

/* "1.25e-7" as "125" and an exponent of ten of -9. */
static int read_exponent(const char *text, char *digits, size_t *count)
{
    int exponent = 0, behind = 0;
    bool after_point = false;
    for (; *text != '\0' && *text != 'e' && *text != 'E'; text++) {
        if (*text == '.') {
            after_point = true;
            continue;
        }
        digits[(*count)++] = *text;
        behind += after_point;
    }
    if (*text != '\0')
        text++;
    bool minus = *text == '-';
    for (text += *text == '-' || *text == '+'; *text >= '0' && *text <= '9'; text++)
        exponent = exponent * 10 + (*text - '0');
    return (minus ? -exponent : exponent) - behind;
}

/* Z3 reads fractions; it does not read exponents. */
plp_bit plp_logic_constant(plp_logic *logic, double value)
{
    char text[PLP_NUMBER_BYTES + 1], fraction[PLP_NUMBER_BYTES + TEN_MOST + 4];
    size_t length = 0;
    text[plp_number_print(value, text)] = '\0';
    int exponent = read_exponent(text, fraction, &length);
    if (exponent < 0) {
        fraction[length++] = '/';
        fraction[length++] = '1';
    }
    for (int i = exponent < 0 ? -exponent : exponent; i > 0 && i <= TEN_MOST; i--)
        fraction[length++] = '0';
    fraction[length] = '\0';
    return keep(logic, logic->call.mk_numeral(logic->z3, fraction, logic->real));
}

plp_bit plp_logic_add(plp_logic *logic, plp_bit a, plp_bit b)
{
    plp_bit both[2] = {a, b};
    return keep(logic, logic->call.mk_add(logic->z3, 2, both));
}

plp_bit plp_logic_subtract(plp_logic *logic, plp_bit a, plp_bit b)
{
    plp_bit both[2] = {a, b};
    return keep(logic, logic->call.mk_sub(logic->z3, 2, both));
}

plp_bit plp_logic_multiply(plp_logic *logic, plp_bit a, plp_bit b)
{
    plp_bit both[2] = {a, b};
    return keep(logic, logic->call.mk_mul(logic->z3, 2, both));
}

plp_bit plp_logic_pick(plp_logic *logic, plp_bit a, plp_bit b, plp_bit c)
{
    if (a == logic->yes || a == logic->no || b == c)
        return a == logic->no ? c : b;
    return keep(logic, logic->call.mk_ite(logic->z3, a, b, c));
}

plp_bit plp_logic_ge(plp_logic *logic, plp_bit a, plp_bit b)
{
    return keep(logic, logic->call.mk_ge(logic->z3, a, b));
}

plp_bit plp_logic_gt(plp_logic *logic, plp_bit a, plp_bit b)
{
    return keep(logic, logic->call.mk_gt(logic->z3, a, b));
}

palpate_status plp_logic_status(const plp_logic *logic, palpate_error *error)
{
    if (logic->no_memory)
        return plp_fail_memory(error);
    return logic->failed ? plp_fail(error, PALPATE_E_INTERNAL, "solver", NULL, "the solver failed")
                         : PALPATE_OK;
}

/* ---- definitions ---- */

static void note_definition(plp_logic *logic, plp_bit variable, plp_bit meaning)
{
    if (logic->failed)
        return;
    if (!plp_memory_grow(logic->memory, (void **)&logic->definitions, &logic->definition_capacity,
                         logic->definition_count + 1u, sizeof *logic->definitions)) {
        logic->failed = logic->no_memory = true;
        return;
    }
    logic->call.inc_ref(logic->z3, variable);
    logic->call.inc_ref(logic->z3, meaning);
    logic->definitions[logic->definition_count++] = (plp_definition){variable, meaning};
}

plp_bit plp_logic_equal(plp_logic *logic, plp_bit a, plp_bit b)
{
    if (a == b)
        return logic->yes;
    return plp_logic_and(logic, plp_logic_ge(logic, a, b), plp_logic_ge(logic, b, a));
}

static bool is_bit(const plp_logic *logic, plp_bit a)
{
    return logic->call.get_sort(logic->z3, a) == logic->truth;
}

plp_bit plp_logic_defined(const plp_logic *logic, plp_bit meaning)
{
    for (uint32_t i = 0; i < logic->definition_count; i++)
        if (logic->definitions[i].meaning == meaning)
            return logic->definitions[i].variable;
    return NULL;
}

void plp_logic_define(plp_logic *logic, plp_bit guard, plp_bit variable, plp_bit meaning)
{
    if (logic->failed)
        return;
    plp_bit same = is_bit(logic, variable) ? plp_logic_same(logic, variable, meaning)
                                           : plp_logic_equal(logic, variable, meaning);
    plp_logic_assert(logic, plp_logic_implies(logic, guard, same));
    note_definition(logic, variable, meaning);
}

void plp_logic_define_quotient(plp_logic *logic, plp_bit guard, plp_bit variable, plp_bit dividend,
                               plp_bit divisor)
{
    if (logic->failed)
        return;
    /* linear where the divisor is known */
    plp_bit same = plp_logic_equal(logic, plp_logic_multiply(logic, variable, divisor), dividend);
    plp_logic_assert(logic, plp_logic_implies(logic, guard, same));
    note_definition(logic, variable, keep(logic, logic->call.mk_div(logic->z3, dividend, divisor)));
}

/* ---- questions ---- */

void plp_logic_assert(plp_logic *logic, plp_bit a)
{
    if (a != logic->yes)
        logic->call.solver_assert(logic->z3, logic->solver, a);
    logic->failed |= logic->call.get_error_code(logic->z3) != Z3_OK;
}

void plp_logic_push(plp_logic *logic)
{
    logic->call.solver_push(logic->z3, logic->solver);
    logic->failed |= logic->call.get_error_code(logic->z3) != Z3_OK;
}

void plp_logic_pop(plp_logic *logic)
{
    logic->call.solver_pop(logic->z3, logic->solver, 1);
    logic->failed |= logic->call.get_error_code(logic->z3) != Z3_OK;
}

static void limit_work(plp_logic *logic, uint32_t seconds)
{
    uint32_t work = seconds < UINT32_MAX / PLP_LOGIC_WORK ? seconds * PLP_LOGIC_WORK : UINT32_MAX;
    logic->failed |= !set_parameter(logic, "rlimit", work);
}

plp_solved plp_logic_ask(plp_logic *logic, const plp_bit *bits, uint32_t count, uint32_t seconds)
{
    drop_model(logic);
    limit_work(logic, seconds);
    plp_logic_push(logic);
    for (uint32_t i = 0; i < count; i++)
        plp_logic_assert(logic, bits[i]);
    if (logic->failed)
        return PLP_SOLVED_UNKNOWN;
    Z3_lbool answer = logic->call.solver_check(logic->z3, logic->solver);
    if (answer == Z3_L_TRUE) {
        logic->model = logic->call.solver_get_model(logic->z3, logic->solver);
        if (logic->model != NULL)
            logic->call.model_inc_ref(logic->z3, logic->model);
    }
    bool broken = answer == Z3_L_TRUE && logic->model == NULL;
    plp_logic_pop(logic);
    if (broken || logic->failed)
        return PLP_SOLVED_UNKNOWN;
    return answer == Z3_L_TRUE    ? PLP_SOLVED_YES
           : answer == Z3_L_FALSE ? PLP_SOLVED_NO
                                  : PLP_SOLVED_UNKNOWN;
}

static plp_bit value_of(plp_logic *logic, plp_bit a)
{
    Z3_ast value = NULL;
    if (logic->model == NULL || !logic->call.model_eval(logic->z3, logic->model, a, true, &value))
        return NULL;
    return value;
}

bool plp_logic_holds(plp_logic *logic, plp_bit a)
{
    plp_bit value = value_of(logic, a);
    return value != NULL && logic->call.get_bool_value(logic->z3, value) == Z3_L_TRUE;
}

bool plp_logic_value(plp_logic *logic, plp_bit number, double *out)
{
    plp_bit value = value_of(logic, number);
    if (value == NULL || !logic->call.is_numeral_ast(logic->z3, value))
        return false;
    const char *text = logic->call.get_numeral_decimal_string(logic->z3, value, 15);
    size_t length = text == NULL ? 0 : strcspn(text, "?");
    return length > 0 && plp_number_read(text, length, out);
}

uint32_t plp_logic_mark(const plp_logic *logic)
{
    return logic->call.ast_vector_size(logic->z3, logic->kept);
}

void plp_logic_forget(plp_logic *logic, uint32_t mark)
{
    logic->call.ast_vector_resize(logic->z3, logic->kept, mark);
}
