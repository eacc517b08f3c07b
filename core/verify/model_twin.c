/* SPDX-License-Identifier: MIT */
/* Two models about one patient: the facts that both rule sets have, by id.
 *
 * Who would be refused by one of the two is nobody: a value out of its range, a member that it does
 * not have, an answer of another type. A set can be complete for both, or for neither where one has
 * members more. */
#include "verify/model.h"

#include <string.h>

uint32_t plp_model_twin_fact(const plp_model *model, uint32_t fact)
{
    const plp_model *twin = model->options.twin;
    if (twin == NULL)
        return PLP_NONE;
    const char *id = model->book->facts[fact].id;
    return plp_find_fact(twin->book, id, strlen(id));
}

static uint32_t find_member(const plp_fact *fact, const char *id)
{
    return plp_find_member(fact, id, strlen(id));
}

static plp_bit *no_bits(plp_model *model, uint32_t count)
{
    plp_bit *list = plp_arena_array(&model->arena, count + 1u, sizeof *list);
    model->no_memory |= list == NULL;
    for (uint32_t i = 0; list != NULL && i < count; i++)
        list[i] = model->logic->no;
    return list;
}

/* Members of either side that the other does not have. */
static bool has_others(const plp_fact *fact, const plp_fact *than)
{
    for (uint32_t m = 0; m < fact->member_count; m++)
        if (find_member(than, fact->members[m].id) == PLP_NONE)
            return true;
    return false;
}

static plp_bit is_complete(plp_model *model, const plp_fact_bits *f, const plp_fact *fact,
                           const plp_fact *than)
{
    plp_logic *l = model->logic;
    plp_bit all = plp_logic_bit(l);
    for (uint32_t m = 0; m < fact->member_count; m++)
        if (find_member(than, fact->members[m].id) != PLP_NONE)
            plp_logic_assert(l, plp_logic_implies(l, all, plp_logic_or(l, f->in[m], f->out[m])));
    return all;
}

static void take_members(plp_model *model, uint32_t fact, uint32_t twin_fact)
{
    plp_logic *l = model->logic;
    const plp_fact *own = &model->book->facts[fact];
    const plp_fact *other = &model->options.twin->book->facts[twin_fact];
    const plp_fact_bits *from = &model->options.twin->given[twin_fact];
    plp_fact_bits *f = &model->given[fact];
    plp_bit *in = no_bits(model, own->member_count), *out = no_bits(model, own->member_count);
    bool set = own->type == PLP_SET, uneven = has_others(own, other) || has_others(other, own);
    if (model->no_memory)
        return;
    plp_bit complete = set && uneven ? is_complete(model, from, other, own) : l->no;
    plp_bit known = set ? l->yes : l->no;
    for (uint32_t m = 0; m < other->member_count; m++) {
        if (find_member(own, other->members[m].id) != PLP_NONE)
            continue;
        plp_logic_assert(l, plp_logic_not(l, from->in[m]));
        if (set)
            plp_logic_assert(l, plp_logic_same(l, from->out[m], complete));
    }
    for (uint32_t m = 0; m < own->member_count; m++) {
        uint32_t there = find_member(other, own->members[m].id);
        in[m] = there != PLP_NONE ? from->in[there] : l->no;
        if (set)
            out[m] = there != PLP_NONE ? from->out[there] : complete;
        known = set ? plp_logic_and(l, known, plp_logic_or(l, in[m], out[m]))
                    : plp_logic_or(l, known, in[m]);
    }
    f->in = in;
    f->out = out;
    f->known = known;
}

/* The twin has made sure of its own range. */
static void hold_range(plp_model *model, uint32_t fact)
{
    plp_logic *l = model->logic;
    const plp_fact *own = &model->book->facts[fact];
    const plp_thresholds *thresholds = &model->thresholds[fact];
    const plp_fact_bits *f = &model->given[fact];
    if (!own->never)
        plp_logic_assert(l, plp_logic_not(l, f->never));
    plp_bit is_number = plp_logic_and(l, f->known, plp_logic_not(l, f->never));
    for (uint32_t cell = 0; cell < 2 * thresholds->count + 1; cell++) {
        bool empty;
        plp_model_sample(own, thresholds, cell, &empty);
        if (empty)
            plp_logic_assert(l, plp_logic_not(l, plp_logic_and(l, is_number,
                                                               plp_model_cell(model, fact, cell))));
    }
    if (f->number == NULL)
        return;
    plp_bit low = plp_logic_ge(l, f->number, plp_logic_constant(l, own->min));
    plp_bit high = plp_logic_ge(l, plp_logic_constant(l, own->max), f->number);
    plp_logic_assert(l, plp_logic_implies(l, is_number, plp_logic_and(l, low, high)));
}

/* Nobody has it: its values mean different things to the two. */
static void leave_unknown(plp_model *model, uint32_t fact, uint32_t twin_fact)
{
    plp_logic *l = model->logic;
    const plp_fact *own = &model->book->facts[fact];
    const plp_fact *other = &model->options.twin->book->facts[twin_fact];
    const plp_fact_bits *from = &model->options.twin->given[twin_fact];
    plp_fact_bits *f = &model->given[fact];
    plp_logic_assert(l, plp_logic_not(l, from->known));
    for (uint32_t m = 0; other->type == PLP_SET && m < other->member_count; m++)
        plp_logic_assert(l, plp_logic_not(l, plp_logic_or(l, from->in[m], from->out[m])));
    f->in = no_bits(model, own->member_count);
    f->out = no_bits(model, own->member_count);
    f->ge = no_bits(model, model->thresholds[fact].count);
    f->gt = no_bits(model, model->thresholds[fact].count);
    if (model->thresholds[fact].in_formula)
        f->number = plp_logic_constant(l, own->min);
}

bool plp_model_is_alike(const plp_model *model, uint32_t fact, uint32_t twin_fact)
{
    const plp_fact *own = &model->book->facts[fact];
    const plp_fact *other = &model->options.twin->book->facts[twin_fact];
    bool same_unit = own->unit == other->unit || (own->unit != NULL && other->unit != NULL &&
                                                  strcmp(own->unit, other->unit) == 0);
    return own->type == other->type && own->integer == other->integer && same_unit &&
           own->valid_days == other->valid_days;
}

void plp_model_take_twin(plp_model *model, uint32_t fact, uint32_t twin_fact)
{
    plp_fact_bits *f = &model->given[fact];
    if (!plp_model_is_alike(model, fact, twin_fact)) {
        leave_unknown(model, fact, twin_fact);
        return;
    }
    *f = model->options.twin->given[twin_fact];
    if (model->book->facts[fact].type == PLP_NUMBER)
        hold_range(model, fact);
    else if (model->book->facts[fact].type != PLP_BOOL)
        take_members(model, fact, twin_fact);
}
