/* SPDX-License-Identifier: MIT */
/* The model as a whole, and its worlds. */
#include "verify/model.h"

#include <string.h>
#include "base/error.h"

/* ---- worlds ---- */

static plp_bit *no_bits(plp_world *world, uint32_t count)
{
    plp_bit *list = plp_arena_array(&world->arena, count + 1u, sizeof *list);
    world->model->no_memory |= list == NULL;
    for (uint32_t i = 0; list != NULL && i < count; i++)
        list[i] = world->model->logic->no;
    return list;
}

static bool make_room(plp_world *world)
{
    const plp_rulebook *book = world->model->book;
    plp_bit no = world->model->logic->no;
    world->facts = plp_arena_array(&world->arena, book->facts_count + 1u, sizeof *world->facts);
    world->defines =
        plp_arena_array(&world->arena, book->defines_count + 1u, sizeof *world->defines);
    world->values = plp_arena_array(&world->arena, book->defines_count + 1u, sizeof *world->values);
    world->rules = plp_arena_array(&world->arena, book->rules_count + 1u, sizeof *world->rules);
    world->fired = no_bits(world, book->rules_count);
    world->now.excluded = no_bits(world, book->techniques_count);
    world->now.clearing = no_bits(world, book->facts_count);
    world->now.referred = no_bits(world, book->referrals_count);
    world->now.barred = no_bits(world, book->referrals_count);
    for (uint32_t k = 0; k < PLP_DISPOSITION_COUNT; k++)
        world->now.disposition[k] = no;
    world->avoided = no_bits(world, book->regions_count);
    for (uint32_t phase = 0; phase < PLP_PHASE_COUNT; phase++) {
        world->advised_in[phase] = no_bits(world, book->advices_count);
        world->replaced_in[phase] = no_bits(world, book->advices_count);
    }
    world->dosed = no_bits(world, book->doses_count);
    world->dose = no_bits(world, book->doses_count);
    world->eligible = no_bits(world, book->techniques_count);
    world->scored = no_bits(world, book->techniques_count);
    world->shown = no_bits(world, book->techniques_count);
    world->fit = no_bits(world, book->techniques_count);
    world->referral_shown = no_bits(world, book->referrals_count);
    world->advice_shown = no_bits(world, book->advices_count);
    world->stopped = world->open = world->has_massage = world->has_dose = no;
    return !world->model->no_memory && world->facts != NULL && world->defines != NULL &&
           world->values != NULL && world->rules != NULL;
}

static void compute_define(plp_world *world, uint32_t define)
{
    const plp_term *term = world->model->book->defines[define].term;
    if (plp_term_is_truth(term->kind))
        world->defines[define] = plp_world_truth(world, term, PLP_PHASE_SAFETY);
    else
        world->values[define] = plp_world_value(world, term, PLP_PHASE_SAFETY);
}

/* In the order of the program: what does not apply is answered, defines are computed. */
static void prepare(plp_world *world)
{
    const plp_program *program = world->model->program;
    for (uint32_t i = 0; i < program->preparation_count; i++) {
        plp_preparation preparation = program->preparations[i];
        const plp_term *asked_when;
        switch (preparation.kind) {
        case PLP_PREPARE_FACT:
            asked_when = world->model->book->facts[preparation.subject].asked_when;
            plp_world_answer(world, preparation.subject,
                             plp_world_truth(world, asked_when, PLP_PHASE_SAFETY).no);
            break;
        case PLP_PREPARE_DEFINE:
            compute_define(world, preparation.subject);
            break;
        case PLP_PREPARE_FORMULA: /* terms are read in place */
            break;
        }
    }
}

bool plp_world_begin(plp_world *world, plp_model *model, const plp_instead *instead, bool whole)
{
    *world = (plp_world){.model = model};
    plp_arena_begin(&world->arena, model->memory);
    if (!make_room(world) || !plp_world_facts(world, instead)) {
        model->no_memory = true;
        return false;
    }
    prepare(world);
    bool done = plp_world_rules(world, whole) && (!whole || plp_world_care(world));
    model->no_memory |= !done;
    return done && !model->no_memory;
}

void plp_world_end(plp_world *world)
{
    if (world->model == NULL)
        return;
    const palpate_allocator *memory = world->model->memory;
    plp_memory_free(memory, world->caps, world->cap_capacity * sizeof *world->caps);
    plp_memory_free(memory, world->ranks, world->rank_capacity * sizeof *world->ranks);
    plp_arena_end(&world->arena);
    *world = (plp_world){0};
}

/* ---- the model ---- */

palpate_status plp_model_begin(plp_model *model, const plp_program *program,
                               const plp_model_options *options, const palpate_allocator *memory,
                               palpate_error *error)
{
    *model = (plp_model){.program = program, .book = plp_program_book(program), .memory = memory};
    if (options != NULL)
        model->options = *options;
    plp_model *twin = model->options.twin;
    model->logic = twin != NULL ? twin->logic : &model->own_logic;
    plp_arena_begin(&model->arena, memory);
    model->thresholds =
        plp_arena_array(&model->arena, model->book->facts_count + 1u, sizeof *model->thresholds);
    model->given =
        plp_arena_array(&model->arena, model->book->facts_count + 1u, sizeof *model->given);
    if (model->thresholds == NULL || model->given == NULL)
        return plp_fail_memory(error);
    if (twin == NULL && !plp_logic_begin(model->logic, memory))
        return plp_fail(error, PALPATE_E_INTERNAL, "solver", NULL, "the solver does not start");
    model->exact = twin != NULL ? twin->exact : plp_logic_bit(model->logic);
    model->unrounded = twin != NULL ? twin->unrounded : plp_logic_bit(model->logic);
    if (!plp_model_facts(model) || !plp_world_begin(&model->world, model, NULL, true))
        return plp_fail_memory(error);
    return plp_logic_status(model->logic, error);
}

void plp_model_end(plp_model *model)
{
    if (model->memory == NULL)
        return;
    plp_world_end(&model->world);
    for (uint32_t f = 0; model->thresholds != NULL && f < model->book->facts_count; f++)
        plp_memory_free(model->memory, model->thresholds[f].at,
                        model->thresholds[f].capacity * sizeof *model->thresholds[f].at);
    plp_logic_end(&model->own_logic);
    plp_arena_end(&model->arena);
    *model = (plp_model){0};
}
