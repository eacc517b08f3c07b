/* SPDX-License-Identifier: MIT */
/* Where two plans can differ: everything that an outline tells, item by item. */
#include "verify/differ.h"

#include <string.h>
#include "verify/model_subject.h"

typedef struct differ {
    plp_world *worlds[2];
    const plp_rulebook *books[2];
    plp_logic *l;
    plp_bit any; /* but for who is shown */
    plp_bit shown;
} differ;

static void add(differ *d, plp_bit differs)
{
    d->any = plp_logic_or(d->l, d->any, differs);
}

static plp_bit unlike(differ *d, plp_bit a, plp_bit b)
{
    return plp_logic_not(d->l, plp_logic_same(d->l, a, b));
}

static uint32_t find(const plp_rulebook *book, plp_subject_kind kind, const char *id)
{
    for (uint32_t i = 0; i < plp_subject_count(book, kind); i++)
        if (strcmp(plp_subject_id(book, (plp_subject){kind, i}), id) == 0)
            return i;
    return PLP_NONE;
}

/* ---- limits ---- */

#define EFFECTS_MOST 256

typedef struct effects {
    struct effect {
        plp_bit on, key; /* key: NULL of a constant */
        double value;
    } at[EFFECTS_MOST];
    uint32_t count;
    bool too_many;
} effects;

static void list_effects(differ *d, int side, uint32_t limit, effects *out)
{
    const plp_rulebook *book = d->books[side];
    out->count = 0;
    out->too_many = false;
    for (uint32_t r = 0; r < book->rules_count; r++) {
        for (uint32_t a = 0; a < book->rules[r].action_count; a++) {
            plp_span value;
            plp_bit on = plp_world_speaks(d->worlds[side], (plp_subject){PLP_SUBJECT_LIMIT, limit},
                                          r, &book->rules[r].actions[a], &value);
            if (on == d->l->no)
                continue;
            out->too_many = out->too_many || out->count == EFFECTS_MOST;
            if (!out->too_many)
                out->at[out->count++] =
                    (struct effect){on, value.constant ? NULL : value.low, value.value};
        }
    }
}

/* Some effect that is on gives this formula, or a constant of at most so much. */
static plp_bit gives(differ *d, const effects *list, plp_bit key, double most)
{
    plp_bit any = d->l->no;
    for (uint32_t i = 0; i < list->count; i++)
        if (list->at[i].key == key && (key != NULL || list->at[i].value <= most))
            any = plp_logic_or(d->l, any, list->at[i].on);
    return any;
}

static plp_bit limits_differ(differ *d, const uint32_t limits[2])
{
    effects lists[2];
    plp_bit any = d->l->no;
    for (int side = 0; side < 2; side++)
        list_effects(d, side, limits[side], &lists[side]);
    if (lists[0].too_many || lists[1].too_many)
        return d->l->yes;
    for (int side = 0; side < 2; side++)
        for (uint32_t i = 0; i < lists[side].count; i++) {
            const struct effect *effect = &lists[side].at[i];
            any = plp_logic_or(d->l, any,
                               unlike(d, gives(d, &lists[0], effect->key, effect->value),
                                      gives(d, &lists[1], effect->key, effect->value)));
        }
    return any;
}

/* ---- referrals ---- */

static plp_bit asked_at_least(differ *d, int side, uint32_t referral, uint32_t urgency)
{
    const plp_rulebook *book = d->books[side];
    plp_bit any = d->l->no;
    for (uint32_t r = 0; r < book->rules_count; r++)
        for (uint32_t a = 0; a < book->rules[r].action_count; a++) {
            const plp_action *action = &book->rules[r].actions[a];
            if (action->kind == PLP_DO_REFER && action->subject == referral &&
                action->level >= urgency)
                any = plp_logic_or(d->l, any, d->worlds[side]->fired[r]);
        }
    return any;
}

static plp_bit urgencies_differ(differ *d, const uint32_t items[2])
{
    plp_bit any = d->l->no;
    for (uint32_t u = PLP_OPTIONAL + 1u; u <= PLP_NOW; u++)
        any = plp_logic_or(
            d->l, any,
            unlike(d, asked_at_least(d, 0, items[0], u), asked_at_least(d, 1, items[1], u)));
    return any;
}

/* ---- items that both have ---- */

static bool same_range(plp_range a, plp_range b)
{
    return a.given == b.given && (!a.given || (a.low == b.low && a.high == b.high));
}

static bool same_dose(const plp_dose *a, const plp_dose *b)
{
    return same_range(a->per_week, b->per_week) && same_range(a->minutes, b->minutes) &&
           same_range(a->sessions, b->sessions) && same_range(a->weeks, b->weeks);
}

static void compare_techniques(differ *d, const uint32_t items[2])
{
    plp_logic *l = d->l;
    plp_world *a = d->worlds[0], *b = d->worlds[1];
    uint32_t s = items[0], t = items[1];
    bool alike =
        plp_technique_ranks_alike(&d->books[0]->techniques[s], &d->books[1]->techniques[t]);
    plp_bit differs = unlike(d, a->shown[s], b->shown[t]);
    plp_bit score = plp_logic_not(l, plp_logic_equal(l, a->score[s], b->score[t]));
    differs = plp_logic_or(l, differs, plp_logic_and(l, a->shown[s], alike ? score : l->yes));
    d->shown = plp_logic_or(l, d->shown, differs);
}

static void compare_items(differ *d, plp_subject_kind kind, const uint32_t items[2])
{
    plp_logic *l = d->l;
    if (kind == PLP_SUBJECT_TECHNIQUE) {
        compare_techniques(d, items);
        return;
    }
    if (kind == PLP_SUBJECT_LIMIT) {
        add(d, plp_logic_and(l, plp_world_session(d->worlds[0]), limits_differ(d, items)));
        return;
    }
    plp_bit in = plp_world_subject(d->worlds[0], (plp_subject){kind, items[0]});
    add(d, unlike(d, in, plp_world_subject(d->worlds[1], (plp_subject){kind, items[1]})));
    if (kind == PLP_SUBJECT_REFERRAL)
        add(d, plp_logic_and(l, in, urgencies_differ(d, items)));
    if (kind == PLP_SUBJECT_DOSE &&
        !same_dose(&d->books[0]->doses[items[0]], &d->books[1]->doses[items[1]]))
        add(d, in);
}

static void compare_kind(differ *d, plp_subject_kind kind)
{
    for (int side = 0; side < 2; side++) {
        const plp_rulebook *own = d->books[side], *other = d->books[1 - side];
        for (uint32_t i = 0; i < plp_subject_count(own, kind); i++) {
            uint32_t there = find(other, kind, plp_subject_id(own, (plp_subject){kind, i}));
            if (there == PLP_NONE)
                add(d, plp_world_subject(d->worlds[side], (plp_subject){kind, i}));
            else if (side == 0)
                compare_items(d, kind, (uint32_t[2]){i, there});
        }
    }
}

bool plp_differ_make(plp_model *before, plp_model *after, plp_differ *out)
{
    static const plp_subject_kind kinds[] = {
        PLP_SUBJECT_TECHNIQUE, PLP_SUBJECT_REFERRAL, PLP_SUBJECT_ADVICE,   PLP_SUBJECT_DOSE,
        PLP_SUBJECT_REGION,    PLP_SUBJECT_LIMIT,    PLP_SUBJECT_POSITION, PLP_SUBJECT_PRODUCT};
    plp_logic *l = before->logic;
    differ d = {.worlds = {&before->world, &after->world},
                .books = {before->book, after->book},
                .l = l,
                .any = l->no,
                .shown = l->no};
    for (uint32_t k = PLP_MODIFIED; k < PLP_DISPOSITION_COUNT; k++)
        add(&d, unlike(&d, before->world.now.disposition[k], after->world.now.disposition[k]));
    for (size_t k = 0; k < sizeof kinds / sizeof kinds[0]; k++)
        compare_kind(&d, kinds[k]);
    plp_bit ranks_unlike = plp_logic_not(l, plp_world_ranks_alike(&after->world, &before->world));
    out->loose = plp_logic_or(l, d.any, ranks_unlike);
    out->sharp = plp_logic_or(l, d.any, plp_logic_and(l, ranks_unlike, d.shown));
    return !before->no_memory && !after->no_memory;
}

/* ---- what is known ---- */

static plp_bit anything_known(plp_model *model, uint32_t fact)
{
    plp_logic *l = model->logic;
    const plp_fact *declared = &model->book->facts[fact];
    const plp_fact_bits *f = &model->given[fact];
    plp_bit any = f->known;
    for (uint32_t m = 0; declared->type == PLP_SET && m < declared->member_count; m++)
        any = plp_logic_or(l, any, plp_logic_or(l, f->in[m], f->out[m]));
    return any;
}

bool plp_differ_known(plp_model *before, plp_model *after, plp_arena *arena, plp_bit **out,
                      uint32_t *count)
{
    uint32_t most = before->book->facts_count + after->book->facts_count;
    plp_bit *bits = plp_arena_array(arena, most + 1u, sizeof *bits);
    *count = 0;
    *out = bits;
    for (uint32_t f = 0; bits != NULL && f < before->book->facts_count; f++)
        bits[(*count)++] = anything_known(before, f);
    for (uint32_t f = 0; bits != NULL && f < after->book->facts_count; f++)
        if (plp_model_twin_fact(after, f) == PLP_NONE)
            bits[(*count)++] = anything_known(after, f);
    return bits != NULL;
}
