/* SPDX-License-Identifier: MIT */
/* Counting how the plans of one patient differ by two rule sets. */
#include "explore/compare.h"

#include <string.h>
#include "base/text.h"

typedef struct counting {
    palpate_comparison *c;
    const char *name; /* of the patient; may be NULL */
    bool differs;     /* in the part that is counted now */
    bool held;
} counting;

static void count(counting *k, plp_tally what)
{
    k->differs = true;
    k->held = k->held && plp_tally_add(&k->c->tallies, &what, k->name);
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

static void count_item(counting *k, const plp_outline_item *was, const plp_outline_item *now)
{
    const plp_outline_item *item = now != NULL ? now : was;
    count(k, (plp_tally){.part = PLP_PART_OFFERED,
                         .kind = item->kind,
                         .id = item->id,
                         .title = item->title,
                         .from = was != NULL ? was->state : NULL,
                         .to = now != NULL ? now->state : NULL,
                         .how = was == NULL   ? PLP_ADDED
                                : now == NULL ? PLP_REMOVED
                                              : PLP_CHANGED});
}

static void count_offered(counting *k)
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

/* ---- what is asked ---- */

const char *const plp_asked_kinds[PLP_ASKED_KIND_COUNT] = {"question", "unknown"};

static const char *parts_of(uint32_t could_change, plp_buffer *text)
{
    text->length = 0;
    for (unsigned i = 0; i < PLP_CHANGE_COUNT; i++)
        if ((could_change >> i & 1) != 0)
            plp_buffer_printf(text, "%s%s", text->length > 0 ? ", " : "", plp_asking_part(i));
    return plp_buffer_text(text);
}

/* The words that differ: the question, the reason to ask, or the unit. */
static const char *words_of(const counting *k, const plp_asked_by *by, int side)
{
    const plp_fact *facts[2];
    for (int i = 0; i < 2; i++)
        facts[i] = &k->c->asking.books[i]->facts[by->questions[i]->fact];
    if (!plp_text_same_or_none(facts[0]->ask, facts[1]->ask))
        return facts[side]->ask;
    return !plp_text_same_or_none(facts[0]->why, facts[1]->why) ? facts[side]->why
                                                                : facts[side]->unit;
}

/* A question of both, as one of them asks it. */
static const char *way_of(counting *k, const plp_asked_by *by, int side)
{
    const plp_question *question = by->questions[side];
    switch (by->how) {
    case PLP_ASKED_WORDS:
        return words_of(k, by, side);
    case PLP_ASKED_SAFETY:
        return question->safety ? "safety" : "plan";
    case PLP_ASKED_WORST:
        return plp_disposition_word(question->worst);
    case PLP_ASKED_CHANGE:
        return parts_of(question->could_change, &k->c->texts[side]);
    case PLP_ASKED_PLACE: /* by how much depends on what else is asked: that would be a count each
                           */
        return side == 0 ? NULL : by->to < by->from ? "earlier" : "later";
    case PLP_ASKED_SAME:
    case PLP_ASKED_AT_ALL:
    case PLP_ASKED_UNKNOWN:
    case PLP_ASKED_HOW_COUNT:
        break;
    }
    return NULL;
}

static bool count_asked_by(void *context, const plp_asked_by *by)
{
    counting *k = context;
    count(k, (plp_tally){.part = PLP_PART_ASKED,
                         .kind = plp_asked_kinds[by->how == PLP_ASKED_UNKNOWN],
                         .differs = plp_asked_word(by->how),
                         .id = by->fact,
                         .title = by->title,
                         .from = way_of(k, by, 0),
                         .to = way_of(k, by, 1),
                         .how = by->only == PLP_ASKED_BOTH     ? PLP_CHANGED
                                : by->only == PLP_ASKED_BEFORE ? PLP_REMOVED
                                                               : PLP_ADDED});
    for (int side = 0; side < 2; side++)
        k->held = k->held && k->c->texts[side].status == PALPATE_OK;
    return !k->held;
}

static void count_asked(counting *k)
{
    const plp_decision *const decisions[2] = {k->c->decisions[0], k->c->decisions[1]};
    (void)plp_asking_each(&k->c->asking, decisions, count_asked_by, k);
}

/* ---- the whole ---- */

static bool count_part(counting *k, void (*part)(counting *))
{
    k->differs = false;
    part(k);
    return k->differs;
}

bool plp_comparison_count(palpate_comparison *c, const char *name)
{
    counting k = {.c = c, .name = name, .held = true};
    bool offered = count_part(&k, count_offered), asked = count_part(&k, count_asked);
    if (!k.held)
        return false;
    c->patients++;
    c->changed += offered;
    c->asked_changed += asked;
    return true;
}
