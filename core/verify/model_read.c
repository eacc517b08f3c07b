/* SPDX-License-Identifier: MIT */
/* Back from the solver's model to facts: the patient that it found. */
#include "verify/model.h"

#include "base/number.h"

static void read_number(plp_model *model, uint32_t fact, plp_given *out)
{
    plp_logic *l = model->logic;
    const plp_fact_bits *f = &model->given[fact];
    const plp_thresholds *thresholds = &model->thresholds[fact];
    uint32_t cell = 0, at_cell = 0;
    double number;
    bool empty;
    if (plp_logic_holds(l, f->never)) {
        out->kind = PLP_GIVEN_NEVER;
        return;
    }
    out->kind = PLP_GIVEN_NUMBER;
    for (uint32_t i = 0; i < thresholds->count; i++)
        cell += (uint32_t)plp_logic_holds(l, f->ge[i]) + (uint32_t)plp_logic_holds(l, f->gt[i]);
    out->number = plp_model_sample(&model->book->facts[fact], thresholds, cell, &empty);
    if (f->number == NULL || !plp_logic_value(l, f->number, &number))
        return;
    number = plp_number_given(number);
    for (uint32_t i = 0; i < thresholds->count; i++)
        at_cell += (uint32_t)(number >= thresholds->at[i]) + (uint32_t)(number > thresholds->at[i]);
    if (at_cell == cell) /* rounding did not carry it over a threshold? */
        out->number = number;
}

static void read_members(plp_model *model, uint32_t fact, uint32_t *room, plp_given *out)
{
    plp_logic *l = model->logic;
    const plp_fact *declared = &model->book->facts[fact];
    const plp_fact_bits *f = &model->given[fact];
    uint32_t in = 0, out_count = 0;
    for (uint32_t m = 0; m < declared->member_count; m++)
        if (plp_logic_holds(l, f->in[m]))
            room[in++] = m;
    for (uint32_t m = 0; declared->type == PLP_SET && m < declared->member_count; m++)
        if (plp_logic_holds(l, f->out[m]))
            room[in + out_count++] = m;
    out->kind = declared->type == PLP_CHOICE ? PLP_GIVEN_CHOICE : PLP_GIVEN_PARTIAL_SET;
    out->members = (plp_indices){room, in};
    out->out = (plp_indices){room + in, out_count};
}

static void read_fact(plp_model *model, uint32_t fact, uint32_t *room, plp_given *out)
{
    plp_logic *l = model->logic;
    const plp_fact_bits *f = &model->given[fact];
    plp_fact_type type = model->book->facts[fact].type;
    *out = (plp_given){.fact = fact, .kind = PLP_GIVEN_UNKNOWN};
    if (type != PLP_SET && !plp_logic_holds(l, f->known))
        return;
    if (type == PLP_NUMBER) {
        read_number(model, fact, out);
    } else if (type == PLP_BOOL) {
        out->kind = PLP_GIVEN_BOOL;
        out->truth = plp_logic_holds(l, f->yes);
    } else {
        read_members(model, fact, room, out);
    }
}

void plp_model_read(plp_model *model, plp_facts *out)
{
    uint32_t most = 0;
    for (uint32_t f = 0; f < model->book->facts_count; f++)
        if (model->book->facts[f].member_count > most)
            most = model->book->facts[f].member_count;
    uint32_t *room = plp_memory_new(model->memory, (most + 1u) * sizeof *room);
    plp_facts_clear(out);
    model->no_memory |= room == NULL;
    for (uint32_t f = 0; room != NULL && f < model->book->facts_count; f++) {
        plp_given value;
        read_fact(model, f, room, &value);
        if (value.kind == PLP_GIVEN_PARTIAL_SET && value.members.count + value.out.count == 0)
            continue;
        plp_facts_give(out, &value);
    }
    plp_memory_free(model->memory, room, (most + 1u) * sizeof *room);
}
