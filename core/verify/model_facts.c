/* SPDX-License-Identifier: MIT */
/* The patient as variables: what each fact may be, what is answered because it does not apply, and
 * the way back from an answer of the solver to facts. */
#include "verify/model.h"

#include <string.h>
#include "base/number.h"

/* ---- variables ---- */

static plp_bit *bits(plp_model *model, uint32_t count)
{
    plp_bit *list = plp_arena_array(&model->arena, count + 1u, sizeof *list);
    model->no_memory |= list == NULL;
    for (uint32_t i = 0; list != NULL && i < count; i++)
        list[i] = plp_logic_bit(model->logic);
    return list;
}

static void assert_implies(plp_logic *l, plp_bit a, plp_bit b)
{
    plp_logic_assert(l, plp_logic_implies(l, a, b));
}

static plp_bit cell_bit(plp_logic *l, const plp_fact_bits *f, uint32_t cell, uint32_t count)
{
    uint32_t i = cell / 2;
    if (cell % 2 == 1)
        return plp_logic_and(l, f->ge[i], plp_logic_not(l, f->gt[i]));
    plp_bit above = i > 0 ? f->gt[i - 1] : l->yes;
    return plp_logic_and(l, above, i < count ? plp_logic_not(l, f->ge[i]) : l->yes);
}

plp_bit plp_model_cell(plp_model *model, uint32_t fact, uint32_t cell)
{
    return cell_bit(model->logic, &model->given[fact], cell, model->thresholds[fact].count);
}

static void tie_number(plp_model *model, const plp_fact *fact, const plp_thresholds *thresholds,
                       plp_fact_bits *f, plp_bit is_number)
{
    plp_logic *l = model->logic;
    f->number = plp_logic_number(l, fact->integer);
    plp_logic_assert(l, plp_logic_ge(l, f->number, plp_logic_constant(l, fact->min)));
    plp_logic_assert(l, plp_logic_ge(l, plp_logic_constant(l, fact->max), f->number));
    for (uint32_t i = 0; i < thresholds->count; i++) {
        plp_bit bound = plp_logic_constant(l, thresholds->at[i]);
        plp_bit ge = plp_logic_ge(l, f->number, bound), gt = plp_logic_gt(l, f->number, bound);
        assert_implies(l, is_number, plp_logic_same(l, f->ge[i], ge));
        assert_implies(l, is_number, plp_logic_same(l, f->gt[i], gt));
    }
}

static void begin_number(plp_model *model, const plp_fact *fact, const plp_thresholds *thresholds,
                         plp_fact_bits *f)
{
    plp_logic *l = model->logic;
    uint32_t count = thresholds->count;
    f->never = fact->never ? plp_logic_bit(l) : l->no;
    f->ge = bits(model, count);
    f->gt = bits(model, count);
    if (model->no_memory)
        return;
    plp_bit is_number = plp_logic_and(l, f->known, plp_logic_not(l, f->never));
    assert_implies(l, f->never, f->known);
    for (uint32_t i = 0; i < count; i++) {
        assert_implies(l, f->ge[i], i > 0 ? f->gt[i - 1] : is_number);
        assert_implies(l, f->gt[i], f->ge[i]);
    }
    for (uint32_t cell = 0; cell < 2 * count + 1; cell++) {
        bool empty;
        plp_model_sample(fact, thresholds, cell, &empty);
        if (empty)
            assert_implies(l, is_number, plp_logic_not(l, cell_bit(l, f, cell, count)));
    }
    if (thresholds->in_formula)
        tie_number(model, fact, thresholds, f, is_number);
}

static plp_bit any_of(plp_logic *l, const plp_bit *list, uint32_t count)
{
    return plp_logic_at_least(l, list, count, 1);
}

static void begin_choice(plp_model *model, const plp_fact *fact, plp_fact_bits *f)
{
    plp_logic *l = model->logic;
    f->in = bits(model, fact->member_count);
    if (model->no_memory)
        return;
    f->known = any_of(l, f->in, fact->member_count);
    for (uint32_t a = 0; a < fact->member_count; a++)
        for (uint32_t b = 0; b < a; b++)
            plp_logic_assert(l, plp_logic_not(l, plp_logic_and(l, f->in[a], f->in[b])));
}

static plp_bit all_decided(plp_logic *l, const plp_fact_bits *f, uint32_t count)
{
    plp_bit all = l->yes;
    for (uint32_t m = 0; m < count; m++)
        all = plp_logic_and(l, all, plp_logic_or(l, f->in[m], f->out[m]));
    return all;
}

static void begin_set(plp_model *model, const plp_fact *fact, plp_fact_bits *f)
{
    plp_logic *l = model->logic;
    f->in = bits(model, fact->member_count);
    f->out = bits(model, fact->member_count);
    if (model->no_memory)
        return;
    for (uint32_t m = 0; m < fact->member_count; m++)
        plp_logic_assert(l, plp_logic_not(l, plp_logic_and(l, f->in[m], f->out[m])));
    f->known = all_decided(l, f, fact->member_count);
}

static plp_bit *constant_bits(plp_model *model, uint32_t count)
{
    plp_bit *list = plp_arena_array(&model->arena, count + 1u, sizeof *list);
    model->no_memory |= list == NULL;
    for (uint32_t i = 0; list != NULL && i < count; i++)
        list[i] = model->logic->no;
    return list;
}

static void fix_number(plp_model *model, uint32_t fact, plp_fact_bits *f)
{
    plp_logic *l = model->logic;
    const plp_thresholds *thresholds = &model->thresholds[fact];
    const plp_value *value = &model->options.given->values[fact];
    bool known = value->knowledge == PLP_KNOWN;
    double number = known ? value->as.number : model->book->facts[fact].min;
    plp_bit *ge = constant_bits(model, thresholds->count);
    plp_bit *gt = constant_bits(model, thresholds->count);
    if (model->no_memory)
        return;
    for (uint32_t i = 0; i < thresholds->count; i++) {
        ge[i] = plp_logic_of(l, known && number >= thresholds->at[i]);
        gt[i] = plp_logic_of(l, known && number > thresholds->at[i]);
    }
    f->ge = ge;
    f->gt = gt;
    f->never = plp_logic_of(l, value->knowledge == PLP_NEVER);
    if (thresholds->in_formula)
        f->number = plp_logic_constant(l, number);
}

/* As the patient has it: no variable. */
static void fix_fact(plp_model *model, uint32_t fact)
{
    plp_logic *l = model->logic;
    const plp_facts *given = model->options.given;
    const plp_fact *declared = &model->book->facts[fact];
    const plp_value *value = &given->values[fact];
    plp_fact_bits *f = &model->given[fact];
    bool set = declared->type == PLP_SET;
    f->known = plp_logic_of(l, value->knowledge != PLP_UNKNOWN);
    if (declared->type == PLP_NUMBER)
        fix_number(model, fact, f);
    if (declared->type == PLP_BOOL)
        f->yes = plp_logic_of(l, value->knowledge == PLP_KNOWN && value->as.truth);
    if (declared->type != PLP_CHOICE && !set)
        return;
    plp_bit *in = constant_bits(model, declared->member_count);
    plp_bit *out = constant_bits(model, declared->member_count);
    for (uint32_t m = 0; !model->no_memory && m < declared->member_count; m++) {
        bool is_in = set ? plp_facts_has(given, fact, m)
                         : value->knowledge == PLP_KNOWN && value->as.member == m;
        in[m] = plp_logic_of(l, is_in);
        out[m] = plp_logic_of(l, set && plp_facts_lacks(given, fact, m));
    }
    f->in = in;
    f->out = out;
}

bool plp_model_facts(plp_model *model)
{
    const plp_rulebook *book = model->book;
    plp_logic *l = model->logic;
    plp_model_thresholds(model);
    for (uint32_t i = 0; i < book->facts_count && !model->no_memory; i++) {
        plp_fact_bits *f = &model->given[i];
        *f = (plp_fact_bits){.known = l->no, .yes = l->no, .never = l->no};
        uint32_t twin_fact = plp_model_twin_fact(model, i);
        if (twin_fact != PLP_NONE) {
            plp_model_take_twin(model, i, twin_fact);
            continue;
        }
        if (model->options.free != NULL && !model->options.free[i]) {
            fix_fact(model, i);
            continue;
        }
        switch (book->facts[i].type) {
        case PLP_BOOL:
            f->known = plp_logic_bit(l);
            f->yes = plp_logic_bit(l);
            assert_implies(l, f->yes, f->known);
            break;
        case PLP_NUMBER:
            f->known = plp_logic_bit(l);
            begin_number(model, &book->facts[i], &model->thresholds[i], f);
            break;
        case PLP_CHOICE:
            begin_choice(model, &book->facts[i], f);
            break;
        case PLP_SET:
            begin_set(model, &book->facts[i], f);
            break;
        }
    }
    return !model->no_memory;
}

/* ---- values that are given ---- */

/* `old`, but where `use` holds the bit of the value. */
static plp_bit replaced(plp_logic *l, plp_bit use, bool value, plp_bit old)
{
    return plp_logic_choose(l, use, plp_logic_of(l, value), old);
}

static plp_bit *copy_bits(plp_world *world, const plp_bit *from, uint32_t count)
{
    plp_bit *list = plp_arena_array(&world->arena, count + 1u, sizeof *list);
    world->model->no_memory |= list == NULL;
    if (list != NULL && from != NULL)
        memcpy(list, from, count * sizeof *list);
    return list;
}

static void answer_number(plp_world *world, const plp_given *value, plp_bit use, plp_fact_bits *f)
{
    plp_logic *l = world->model->logic;
    const plp_thresholds *thresholds = &world->model->thresholds[value->fact];
    bool is_number = value->kind == PLP_GIVEN_NUMBER;
    plp_bit *ge = copy_bits(world, f->ge, thresholds->count);
    plp_bit *gt = copy_bits(world, f->gt, thresholds->count);
    f->never = replaced(l, use, value->kind == PLP_GIVEN_NEVER, f->never);
    if (ge == NULL || gt == NULL)
        return;
    for (uint32_t i = 0; i < thresholds->count; i++) {
        ge[i] = replaced(l, use, is_number && value->number >= thresholds->at[i], ge[i]);
        gt[i] = replaced(l, use, is_number && value->number > thresholds->at[i], gt[i]);
    }
    f->ge = ge;
    f->gt = gt;
    if (is_number && f->number != NULL)
        f->number = plp_logic_pick(l, use, plp_logic_constant(l, value->number), f->number);
}

static void answer_choice(plp_world *world, const plp_given *value, plp_bit use, plp_fact_bits *f)
{
    plp_logic *l = world->model->logic;
    uint32_t count = world->model->book->facts[value->fact].member_count;
    plp_bit *in = copy_bits(world, f->in, count);
    for (uint32_t m = 0; in != NULL && m < count; m++)
        in[m] = replaced(l, use, plp_indices_have(value->members, m), in[m]);
    if (in != NULL)
        f->in = in;
}

/* A set keeps what is known of it; the value decides the rest. */
static void answer_set(plp_world *world, const plp_given *value, plp_bit use, plp_fact_bits *f)
{
    plp_logic *l = world->model->logic;
    uint32_t count = world->model->book->facts[value->fact].member_count;
    bool whole = value->kind == PLP_GIVEN_SET;
    plp_bit *in = copy_bits(world, f->in, count), *out = copy_bits(world, f->out, count);
    if (in == NULL || out == NULL)
        return;
    for (uint32_t m = 0; m < count; m++) {
        bool is_in = plp_indices_have(value->members, m);
        bool is_out = whole ? !is_in : plp_indices_have(value->out, m);
        if (is_in)
            in[m] = plp_logic_or(l, in[m], plp_logic_and(l, use, plp_logic_not(l, out[m])));
        else if (is_out)
            out[m] = plp_logic_or(l, out[m], plp_logic_and(l, use, plp_logic_not(l, in[m])));
    }
    f->in = in;
    f->out = out;
    f->known = all_decided(l, f, count);
}

/* Where `use` holds, the fact has this value. */
static void answer(plp_world *world, const plp_given *value, plp_bit use)
{
    plp_logic *l = world->model->logic;
    const plp_fact *fact = &world->model->book->facts[value->fact];
    plp_fact_bits *f = &world->facts[value->fact];
    if (value->kind != PLP_GIVEN_UNKNOWN)
        f->known = plp_logic_or(l, f->known, use);
    if (fact->type == PLP_BOOL)
        f->yes = replaced(l, use, value->kind == PLP_GIVEN_BOOL && value->truth, f->yes);
    else if (fact->type == PLP_NUMBER)
        answer_number(world, value, use, f);
    else if (fact->type == PLP_CHOICE)
        answer_choice(world, value, use, f);
    else
        answer_set(world, value, use, f);
}

void plp_world_answer(plp_world *world, uint32_t fact, plp_bit applies_not)
{
    const plp_fact *declared = &world->model->book->facts[fact];
    plp_logic *l = world->model->logic;
    if (declared->otherwise == NULL || PLP_PLANTED(NO_OTHERWISE))
        return;
    plp_bit unknown = plp_logic_not(l, world->facts[fact].known);
    plp_given value = *declared->otherwise;
    value.fact = fact;
    answer(world, &value, plp_logic_and(l, unknown, applies_not));
}

plp_bit plp_world_safety_unknown(plp_world *world)
{
    const plp_rulebook *book = world->model->book;
    plp_logic *l = world->model->logic;
    plp_bit all = l->yes;
    for (uint32_t f = 0; f < book->facts_count; f++)
        if (book->facts[f].safety)
            all = plp_logic_and(l, all, world->facts[f].known);
    return plp_logic_not(l, all);
}

/* ---- facts of a patient as bits ---- */

/* The value that a patient has, as a rule file would write it; lists of members are cut from
 * `room`. */
static void value_of(const plp_facts *facts, uint32_t fact, uint32_t *room, plp_given *out)
{
    const plp_fact *declared = &facts->book->facts[fact];
    const plp_value *value = &facts->values[fact];
    *out = (plp_given){.fact = fact, .kind = PLP_GIVEN_UNKNOWN};
    if (declared->type == PLP_SET) {
        uint32_t in = 0, out_count = 0;
        for (uint32_t m = 0; m < declared->member_count; m++)
            if (plp_facts_has(facts, fact, m))
                room[in++] = m;
        for (uint32_t m = 0; m < declared->member_count; m++)
            if (plp_facts_lacks(facts, fact, m))
                room[in + out_count++] = m;
        out->kind = PLP_GIVEN_PARTIAL_SET;
        out->members = (plp_indices){room, in};
        out->out = (plp_indices){room + in, out_count};
    } else if (value->knowledge == PLP_NEVER) {
        out->kind = PLP_GIVEN_NEVER;
    } else if (value->knowledge == PLP_KNOWN && declared->type == PLP_BOOL) {
        out->kind = PLP_GIVEN_BOOL;
        out->truth = value->as.truth;
    } else if (value->knowledge == PLP_KNOWN && declared->type == PLP_NUMBER) {
        out->kind = PLP_GIVEN_NUMBER;
        out->number = value->as.number;
    } else if (value->knowledge == PLP_KNOWN) {
        room[0] = value->as.member;
        out->kind = PLP_GIVEN_CHOICE;
        out->members = (plp_indices){room, 1};
    }
}

static plp_bit member_is(plp_model *model, const plp_facts *facts, uint32_t fact, uint32_t m)
{
    plp_logic *l = model->logic;
    const plp_fact_bits *f = &model->given[fact];
    bool in = plp_facts_has(facts, fact, m), out = plp_facts_lacks(facts, fact, m);
    return plp_logic_and(l, plp_logic_same(l, f->in[m], plp_logic_of(l, in)),
                         plp_logic_same(l, f->out[m], plp_logic_of(l, out)));
}

static plp_bit number_is(plp_model *model, const plp_facts *facts, uint32_t fact)
{
    plp_logic *l = model->logic;
    const plp_fact_bits *f = &model->given[fact];
    const plp_thresholds *thresholds = &model->thresholds[fact];
    double number = facts->values[fact].as.number;
    plp_bit is = plp_logic_and(l, f->known, plp_logic_not(l, f->never));
    for (uint32_t i = 0; i < thresholds->count; i++) {
        bool ge = number >= thresholds->at[i], gt = number > thresholds->at[i];
        is = plp_logic_and(l, is, plp_logic_same(l, f->ge[i], plp_logic_of(l, ge)));
        is = plp_logic_and(l, is, plp_logic_same(l, f->gt[i], plp_logic_of(l, gt)));
    }
    if (f->number == NULL)
        return is;
    plp_bit value = plp_logic_constant(l, number);
    return plp_logic_and(
        l, is,
        plp_logic_and(l, plp_logic_ge(l, f->number, value), plp_logic_ge(l, value, f->number)));
}

plp_bit plp_model_fact_is(plp_model *model, const plp_facts *facts, uint32_t fact, uint32_t member)
{
    plp_logic *l = model->logic;
    const plp_fact *declared = &model->book->facts[fact];
    const plp_fact_bits *f = &model->given[fact];
    const plp_value *value = &facts->values[fact];
    if (declared->type == PLP_SET) {
        plp_bit is = l->yes;
        for (uint32_t m = 0; m < declared->member_count; m++)
            if (member == PLP_NONE || member == m)
                is = plp_logic_and(l, is, member_is(model, facts, fact, m));
        return is;
    }
    if (value->knowledge == PLP_UNKNOWN)
        return plp_logic_not(l, f->known);
    if (value->knowledge == PLP_NEVER)
        return f->never;
    if (declared->type == PLP_NUMBER)
        return number_is(model, facts, fact);
    if (declared->type == PLP_CHOICE)
        return f->in[value->as.member];
    return value->as.truth ? f->yes : plp_logic_and(l, f->known, plp_logic_not(l, f->yes));
}

plp_bit plp_model_is(plp_model *model, const plp_facts *facts)
{
    plp_bit is = model->logic->yes;
    for (uint32_t f = 0; f < model->book->facts_count; f++)
        is = plp_logic_and(model->logic, is, plp_model_fact_is(model, facts, f, PLP_NONE));
    return is;
}

/* ---- a world's facts ---- */

static void put_instead(plp_world *world, const plp_instead *instead)
{
    plp_logic *l = world->model->logic;
    const plp_fact *fact = &world->model->book->facts[instead->fact];
    plp_fact_bits *f = &world->facts[instead->fact];
    uint32_t *room = plp_arena_array(&world->arena, fact->member_count + 1u, sizeof *room);
    plp_given value;
    if (room == NULL) {
        world->model->no_memory = true;
        return;
    }
    if (fact->type == PLP_SET) {
        plp_bit *in = copy_bits(world, f->in, fact->member_count);
        plp_bit *out = copy_bits(world, f->out, fact->member_count);
        if (in == NULL || out == NULL)
            return;
        uint32_t m = instead->member;
        in[m] = plp_logic_of(l, plp_facts_has(instead->value, instead->fact, m));
        out[m] = plp_logic_of(l, plp_facts_lacks(instead->value, instead->fact, m));
        f->in = in;
        f->out = out;
        f->known = all_decided(l, f, fact->member_count);
        return;
    }
    value_of(instead->value, instead->fact, room, &value);
    answer(world, &value, l->yes);
    f->known = plp_logic_of(l, value.kind != PLP_GIVEN_UNKNOWN);
}

bool plp_world_facts(plp_world *world, const plp_instead *instead)
{
    plp_model *model = world->model;
    memcpy(world->facts, model->given, model->book->facts_count * sizeof *world->facts);
    if (instead != NULL && instead->fact != PLP_NONE)
        put_instead(world, instead);
    return !model->no_memory;
}
