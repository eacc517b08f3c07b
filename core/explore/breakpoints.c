/* SPDX-License-Identifier: MIT */
/* Breakpoints of one number fact, solved from the conditions. */
#include "explore/breakpoints.h"

#include <math.h>
#include "base/error.h"
#include "base/number.h"
#include "program/compiled.h"
#include "program/walk.h"

#define DEPTH_MAX 128

/* A value as a function of the fact x: (a x + b) / (c x + d). */
typedef struct quotient {
    double a, b, c, d;
    bool solved; /* false: not of this form, or unknown */
} quotient;

typedef struct search {
    plp_breakpoints *points;
    const plp_decision *decision;
    const plp_program *program;
    const plp_rulebook *book;
    uint32_t fact;
    bool failed;
} search;

bool plp_breakpoints_add(plp_breakpoints *points, double x)
{
    uint32_t i = 0;
    while (i < points->count && points->at[i] < x)
        i++;
    if (i < points->count && points->at[i] == x)
        return true;
    if (!plp_memory_grow(points->memory, (void **)&points->at, &points->capacity,
                         points->count + 1U, sizeof(double)))
        return false;
    for (uint32_t k = points->count; k > i; k--)
        points->at[k] = points->at[k - 1];
    points->at[i] = x;
    points->count++;
    return true;
}

static void add(search *s, double x)
{
    const plp_fact *fact = &s->book->facts[s->fact];
    x = isfinite(x) ? plp_number_given(x) : x;
    if (x >= fact->min && x <= fact->max && !plp_breakpoints_add(s->points, x))
        s->failed = true;
}

typedef struct sighting {
    const search *s;
    bool seen;
    unsigned depth;
} sighting;

static void look(void *context, const plp_term *term)
{
    sighting *sight = context;
    if (plp_walk_fact(term) == sight->s->fact)
        sight->seen = true;
    bool define = term->kind == PLP_TERM_NUMBER_DEFINE || term->kind == PLP_TERM_DEFINE;
    if (define && !sight->seen && sight->depth < DEPTH_MAX) {
        sight->depth++;
        plp_walk(sight->s->book->defines[term->subject].term, look, sight);
        sight->depth--;
    }
}

static bool depends(const search *s, const plp_term *term)
{
    sighting sight = {s, false, 0};
    plp_walk(term, look, &sight);
    return sight.seen;
}

static quotient constant(const search *s, const plp_term *term)
{
    double low = 0, high = 0;
    plp_decision_value(s->decision, term, &low, &high);
    bool point = low == high && isfinite(low);
    return (quotient){0, low, 0, 1, point};
}

static quotient product(quotient p, quotient q)
{
    bool p_moves = p.a != 0 || p.c != 0, q_moves = q.a != 0 || q.c != 0;
    if (!p.solved || !q.solved || (p_moves && q_moves))
        return (quotient){0, 0, 0, 1, false};
    quotient still = p_moves ? q : p, moving = p_moves ? p : q;
    double k = still.b / still.d;
    return (quotient){moving.a * k, moving.b * k, moving.c, moving.d, isfinite(k)};
}

static quotient sum(quotient p, quotient q, double sign)
{
    bool p_bends = p.c != 0, q_bends = q.c != 0;
    if (!p.solved || !q.solved || (p_bends && (q_bends || q.a != 0)) || (q_bends && p.a != 0))
        return (quotient){0, 0, 0, 1, false};
    /* p.a/p.b over p.c/p.d plus the same of q: at most one of the denominators holds x, the other
     * is a number */
    return (quotient){p.a * q.d + p.b * q.c + sign * (q.a * p.d + q.b * p.c),
                      p.b * q.d + sign * q.b * p.d, p.c * q.d + q.c * p.d, p.d * q.d, true};
}

static quotient solve_value(const search *s, const plp_term *term, unsigned depth)
{
    quotient none = {0, 0, 0, 1, false};
    if (depth > DEPTH_MAX)
        return none;
    if (!depends(s, term))
        return constant(s, term);
    if (term->kind == PLP_TERM_NUMBER_FACT)
        return (quotient){1, 0, 0, 1, true};
    if (term->kind == PLP_TERM_NUMBER_DEFINE)
        return solve_value(s, s->book->defines[term->subject].term, depth + 1);
    if (term->kind == PLP_TERM_NEGATE)
        return product(solve_value(s, term->parts[0], depth + 1), (quotient){0, -1, 0, 1, true});
    if (term->kind == PLP_TERM_ADD || term->kind == PLP_TERM_SUBTRACT)
        return sum(solve_value(s, term->parts[0], depth + 1),
                   solve_value(s, term->parts[1], depth + 1), term->kind == PLP_TERM_ADD ? 1 : -1);
    if (term->kind == PLP_TERM_MULTIPLY)
        return product(solve_value(s, term->parts[0], depth + 1),
                       solve_value(s, term->parts[1], depth + 1));
    if (term->kind == PLP_TERM_DIVIDE) {
        quotient q = solve_value(s, term->parts[1], depth + 1);
        quotient p = solve_value(s, term->parts[0], depth + 1);
        if (p.solved && q.solved && p.c == 0 && q.c == 0) /* linear over linear */
            return (quotient){p.a * q.d, p.b * q.d, q.a * p.d, q.b * p.d, true};
        return product(p, (quotient){q.c, q.d, q.a, q.b, q.solved});
    }
    return none;
}

static void add_roots(search *s, double a, double b, double c)
{
    if (a == 0) {
        if (b != 0)
            add(s, -c / b);
        return;
    }
    double under = b * b - 4 * a * c;
    if (under < 0)
        return;
    double root = sqrt(under);
    add(s, (-b - root) / (2 * a));
    add(s, (-b + root) / (2 * a));
}

/* Where value and bound meet, and where either jumps. */
static void meet(search *s, const plp_term *value, const plp_term *bound, unsigned depth)
{
    bool splits = value->kind == PLP_TERM_MIN_OF || value->kind == PLP_TERM_MAX_OF ||
                  value->kind == PLP_TERM_FIRST_KNOWN;
    if (depth > DEPTH_MAX ||
        value->kind == PLP_TERM_COUNT) /* what is counted has breakpoints of its own */
        return;
    if (value->kind == PLP_TERM_NUMBER_DEFINE) {
        meet(s, s->book->defines[value->subject].term, bound, depth + 1);
        return;
    }
    if (splits) {
        for (uint32_t p = 0; p < value->part_count; p++)
            meet(s, value->parts[p], bound, depth + 1);
        return;
    }
    quotient v = solve_value(s, value, depth), w = solve_value(s, bound, depth);
    if (!depends(s, value) && !depends(s, bound))
        return;
    if (!v.solved || !w.solved) {
        double low = 0, high = 0;
        plp_decision_value(s->decision, value, &low, &high);
        s->points->exact =
            s->points->exact && low > high; /* unknown for another fact's sake is no doubt */
        return;
    }
    add_roots(s, v.a * w.c - w.a * v.c, v.a * w.d + v.b * w.c - w.a * v.d - w.b * v.c,
              v.b * w.d - w.b * v.d);
    add_roots(s, 0, v.c, v.d);
    add_roots(s, 0, w.c, w.d);
}

/* A comparison of the fact with a number needs no solving. */
static void add_thresholds(search *s)
{
    const plp_fact_cells *cells = &s->program->predicates.cells[s->fact];
    for (uint32_t i = 0; i < cells->threshold_count; i++)
        add(s, cells->thresholds[i]);
}

static void add_comparisons(search *s)
{
    const uint32_t *begin = s->program->comparisons_begin + s->fact;
    for (uint32_t i = begin[0]; i < begin[1]; i++) {
        const plp_term *term = s->program->comparisons[i];
        for (uint32_t p = 1; p < term->part_count; p++)
            meet(s, term->parts[0], term->parts[p], 0);
    }
}

palpate_status plp_breakpoints_begin(plp_breakpoints *points, const plp_decision *decision,
                                     uint32_t fact, const palpate_allocator *memory,
                                     palpate_error *error)
{
    search s = {points, decision, decision->program, plp_decision_book(decision), fact, false};
    *points = (plp_breakpoints){.memory = memory, .exact = true};
    points->in_an_action = decision->program->in_actions[fact];
    add(&s, s.book->facts[fact].min);
    add(&s, s.book->facts[fact].max);
    add_thresholds(&s);
    add_comparisons(&s);
    if (!s.failed)
        return PALPATE_OK;
    plp_breakpoints_end(points);
    return plp_fail_memory(error);
}

void plp_breakpoints_end(plp_breakpoints *points)
{
    if (points->memory == NULL)
        return;
    plp_memory_free(points->memory, points->at, points->capacity * sizeof(double));
    *points = (plp_breakpoints){0};
}
