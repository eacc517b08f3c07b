/* SPDX-License-Identifier: MIT */
/* Which techniques are eligible, in which order they are shown, and what stands in for those that
 * are refused. Decided once, at the end of the techniques phase.
 */
#include "evaluate/evaluation.h"

#include <math.h>
#include "program/sort.h"

#define SHOWN_MOST (sizeof((plp_decision *)0)->shown / sizeof(uint32_t))
#define NO_PRESSURE_DISTANCE                                                                       \
    10 /* between massage and what has no pressure: farther than any two pressures */

/* ---- wishes and experience, by the facts with these roles ---- */

static void mark_role(plp_evaluation *e, plp_role role)
{
    uint32_t fact = e->book->role_fact[role];
    if (fact == PLP_NONE || e->book->facts[fact].type != PLP_SET)
        return;
    for (uint32_t m = 0; m < e->book->facts[fact].member_count; m++) {
        uint32_t technique = e->book->facts[fact].members[m].item;
        if (technique == PLP_NONE || !plp_facts_has(&e->decision.facts, fact, m))
            continue;
        plp_technique_state *state = &e->decision.techniques[technique];
        state->wanted |= role == PLP_ROLE_WANTED;
        state->refused |= role == PLP_ROLE_REFUSED;
        state->helped |= role == PLP_ROLE_HELPED;
        state->worse |= role == PLP_ROLE_WORSE;
    }
}

/* ---- eligibility ---- */

static void judge(plp_evaluation *e, uint32_t technique)
{
    const plp_technique *declared = &e->book->techniques[technique];
    plp_technique_state *state = &e->decision.techniques[technique];
    double cap = e->decision.pressure.set ? e->decision.pressure.value : PLP_PRESSURE_MOST;
    state->too_firm = declared->has_pressure && declared->pressure_low > cap;
    state->eligible = !state->excluded && !state->too_firm;
}

/* ---- order ---- */

/* Stronger evidence first; what claims nothing stands behind what claims little. */
static int grade_rank(plp_grade grade)
{
    static const int ranks[] = {
        [PLP_GRADE_STRONG] = 0,   [PLP_GRADE_MODERATE] = 1,     [PLP_GRADE_LOW] = 2,
        [PLP_GRADE_VERY_LOW] = 3, [PLP_GRADE_TRADITIONAL] = 4,  [PLP_GRADE_PROJECT] = 5,
        [PLP_GRADE_SAFETY] = 5,   [PLP_GRADE_CONTRADICTED] = 6,
    };
    return ranks[grade];
}

int plp_technique_compare(const plp_rulebook *book, uint32_t a, uint32_t b)
{
    const plp_technique *s = &book->techniques[a], *t = &book->techniques[b];
    int order = grade_rank(s->grade) - grade_rank(t->grade);
    if (order == 0)
        order = (s->has_pressure ? s->pressure_low : 0) - (t->has_pressure ? t->pressure_low : 0);
    if (order == 0)
        order = (s->has_pressure ? s->pressure_high : 0) - (t->has_pressure ? t->pressure_high : 0);
    return order != 0 ? order : a < b ? -1 : a > b ? 1 : 0; /* indices follow the ids */
}

static int compare_bool(bool a, bool b)
{
    return (int)b - (int)a; /* true comes first */
}

/* The order among equals: what helped before, what is wanted, then by the catalogue. */
static int compare_ties(const plp_evaluation *e, uint32_t a, uint32_t b)
{
    const plp_technique_state *x = &e->decision.techniques[a], *y = &e->decision.techniques[b];
    int order = compare_bool(x->helped, y->helped);
    if (order == 0)
        order = compare_bool(x->wanted, y->wanted);
    return order != 0 ? order : plp_technique_compare(e->book, a, b);
}

static int compare_ranked(const void *context, uint32_t a, uint32_t b)
{
    const plp_evaluation *e = context;
    double x = e->decision.techniques[a].score, y = e->decision.techniques[b].score;
    if (x < y || x > y)
        return x > y ? -1 : 1;
    return compare_ties(e, a, b);
}

static bool may_be_shown(const plp_evaluation *e, uint32_t technique)
{
    const plp_technique_state *state = &e->decision.techniques[technique];
    bool doubtful = e->book->techniques[technique].grade == PLP_GRADE_CONTRADICTED;
    return state->eligible && state->score > 0 && (!doubtful || state->wanted);
}

static void show_best(plp_evaluation *e)
{
    plp_decision *d = &e->decision;
    uint32_t count = 0;
    for (uint32_t t = 0; t < e->book->techniques_count; t++)
        if (may_be_shown(e, t))
            e->order[count++] = t;
    plp_sort(e->order, e->spare, count, compare_ranked, e);
    for (uint32_t i = 0; i < count && i < SHOWN_MOST; i++) {
        plp_technique_state *state = &d->techniques[e->order[i]];
        state->shown = true;
        state->position = i;
        d->shown[d->shown_count++] = e->order[i];
        d->has_massage |= e->book->techniques[e->order[i]].has_pressure;
    }
}

/* ---- alternatives ---- */

static int pressure_distance(const plp_technique *a, const plp_technique *b)
{
    if (!a->has_pressure || !b->has_pressure)
        return a->has_pressure == b->has_pressure ? 0 : NO_PRESSURE_DISTANCE;
    int low = a->pressure_low - b->pressure_low, high = a->pressure_high - b->pressure_high;
    return (low < 0 ? -low : low) + (high < 0 ? -high : high);
}

/* Does `a` stand nearer to the refused technique than `b`? */
static bool is_nearer(const plp_evaluation *e, const plp_technique *refused, uint32_t a, uint32_t b)
{
    const plp_technique *x = &e->book->techniques[a], *y = &e->book->techniques[b];
    if ((x->group == refused->group) != (y->group == refused->group))
        return x->group == refused->group;
    int distance = pressure_distance(refused, x) - pressure_distance(refused, y);
    return distance != 0 ? distance < 0 : compare_ties(e, a, b) < 0;
}

static uint32_t alternative_to(const plp_evaluation *e, uint32_t refused)
{
    uint32_t best = PLP_NONE;
    for (uint32_t t = 0; t < e->book->techniques_count; t++) {
        const plp_technique_state *state = &e->decision.techniques[t];
        bool doubtful = e->book->techniques[t].grade == PLP_GRADE_CONTRADICTED && !state->wanted;
        if (!state->eligible || doubtful)
            continue;
        if (best == PLP_NONE || is_nearer(e, &e->book->techniques[refused], t, best))
            best = t;
    }
    return best;
}

/* Sums of decimals miss by a little, and 0.1 + 0.2 - 0.3 is to be nothing: nine places count. */
static double settled(double score)
{
    double size = floor(fabs(score) * 1e9 + 0.5) / 1e9;
    return score < 0 ? -size : size;
}

void plp_ranking_merge(plp_evaluation *e)
{
    plp_decision *d = &e->decision;
    bool open = d->disposition < PLP_CLEARANCE_FIRST, any_eligible = false;
    mark_role(e, PLP_ROLE_WANTED);
    mark_role(e, PLP_ROLE_REFUSED);
    mark_role(e, PLP_ROLE_HELPED);
    mark_role(e, PLP_ROLE_WORSE);
    for (uint32_t t = 0; t < e->book->techniques_count; t++) {
        judge(e, t);
        any_eligible |= d->techniques[t].eligible;
        if (d->techniques[t].wanted && d->techniques[t].eligible)
            d->techniques[t].score += 1;
        d->techniques[t].score = settled(d->techniques[t].score);
    }
    d->active_care_only = open && !any_eligible;
    if (!open)
        return;
    show_best(e);
    for (uint32_t t = 0; t < e->book->techniques_count; t++)
        if (!d->techniques[t].eligible && (d->techniques[t].wanted || d->techniques[t].score > 0))
            d->techniques[t].alternative = alternative_to(e, t);
}
