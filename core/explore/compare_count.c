/* SPDX-License-Identifier: MIT */
/* Counting how the plans of one patient differ by two rule sets: what is offered, and the whole. */
#include <string.h>
#include "base/text.h"
#include "explore/counting.h"

void plp_count(plp_counting *k, plp_tally what)
{
    k->differs = true;
    if (k->status == PALPATE_OK && !plp_tally_add(&k->c->tallies, &what, k->name))
        k->status = PALPATE_E_NOMEM;
}

/* ---- what is offered ---- */

static const plp_outline_item *find(const plp_outline *outline, const plp_outline_item *like)
{
    for (uint32_t i = 0; i < outline->count; i++) {
        if (outline->items[i].kind == like->kind && strcmp(outline->items[i].id, like->id) == 0)
            return &outline->items[i];
    }
    return NULL;
}

static void count_item(plp_counting *k, const plp_outline_item *was, const plp_outline_item *now)
{
    const plp_outline_item *item = now != NULL ? now : was;
    plp_count(k, (plp_tally){.part = PLP_PART_OFFERED,
                             .kind = item->kind,
                             .id = item->id,
                             .title = item->title,
                             .from = was != NULL ? was->state : NULL,
                             .to = now != NULL ? now->state : NULL,
                             .how = was == NULL   ? PLP_ADDED
                                    : now == NULL ? PLP_REMOVED
                                                  : PLP_CHANGED});
}

void plp_count_offered(plp_counting *k)
{
    const plp_outline *before = &k->c->outlines[0], *after = &k->c->outlines[1];
    for (uint32_t i = 0; i < after->count; i++) {
        const plp_outline_item *now = &after->items[i], *was = find(before, now);
        if (was == NULL || !plp_text_same_or_none(was->state, now->state))
            count_item(k, was, now);
    }
    for (uint32_t i = 0; i < before->count; i++)
        if (find(after, &before->items[i]) == NULL)
            count_item(k, &before->items[i], NULL);
}

bool plp_comparison_same(const palpate_comparison *c)
{
    const plp_outline *before = &c->outlines[0], *after = &c->outlines[1];
    bool same = before->count == after->count;
    for (uint32_t i = 0; same && i < after->count; i++) {
        const plp_outline_item *was = find(before, &after->items[i]);
        same = was != NULL && plp_text_same_or_none(was->state, after->items[i].state);
    }
    return same;
}

/* ---- the whole ---- */

palpate_status plp_comparison_count(palpate_comparison *c, palpate_patient *const patients[2],
                                    const char *name)
{
    plp_counting k = {.c = c, .patients = patients, .name = name};
    bool differs[PLP_PART_COUNT];
    plp_count_offered(&k);
    differs[PLP_PART_OFFERED] = k.differs;
    k.differs = false;
    plp_count_said(&k, !differs[PLP_PART_OFFERED]);
    differs[PLP_PART_SAID] = k.differs;
    k.differs = false;
    plp_count_asked(&k);
    differs[PLP_PART_ASKED] = k.differs;
    if (k.status != PALPATE_OK)
        return k.status;
    c->patients++;
    for (int part = 0; part < PLP_PART_COUNT; part++)
        c->changed[part] += differs[part];
    c->retold += differs[PLP_PART_SAID] && !differs[PLP_PART_OFFERED];
    return PALPATE_OK;
}
