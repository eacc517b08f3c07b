/* SPDX-License-Identifier: MIT */
/* For whom two rule sets say different things. */
#include "verify/said.h"

#include "verify/model_subject.h"

static plp_bit is_heard(plp_model *const models[2], const plp_spoken_item *item, int side)
{
    plp_world *world = &models[side]->world;
    uint32_t index = item->at[side];
    if (index == PLP_NONE)
        return models[side]->logic->no;
    return item->kind == PLP_SUBJECT_RULE
               ? world->fired[index]
               : plp_world_subject(world, (plp_subject){item->kind, index});
}

/* Where it is the same in both, it differs in being heard; else also in what is heard. */
static plp_bit differs(plp_model *const models[2], const plp_spoken_item *item)
{
    plp_logic *l = models[0]->logic;
    plp_bit before = is_heard(models, item, 0), after = is_heard(models, item, 1);
    if (item->differs != PLP_SAID_SAME)
        return plp_logic_or(l, before, after);
    return plp_logic_not(l, plp_logic_same(l, before, after));
}

bool plp_said_make(plp_model *before, plp_model *after, const plp_spoken *spoken, plp_said *out)
{
    plp_model *const models[2] = {before, after};
    *out = (plp_said){.spoken = spoken, .differs = before->logic->no};
    for (uint32_t i = 0; i < spoken->count; i++)
        out->differs =
            plp_logic_or(before->logic, out->differs, differs(models, &spoken->items[i]));
    return !before->no_memory && !after->no_memory;
}

/* ---- for one patient ---- */

typedef struct finding {
    const plp_spoken_item *item;
    plp_said_how how;
} finding;

static bool keep_first(void *context, const plp_spoken_item *item, plp_said_how how)
{
    if (how != PLP_SAID_SAME)
        *(finding *)context = (finding){item, how};
    return how == PLP_SAID_SAME;
}

const plp_spoken_item *plp_said_find(const plp_said *said, plp_decision *const decisions[2],
                                     plp_said_how *how)
{
    const plp_decision *const both[2] = {decisions[0], decisions[1]};
    finding found = {NULL, PLP_SAID_SAME};
    plp_spoken_each(said->spoken, both, keep_first, &found);
    *how = found.how;
    return found.item;
}
