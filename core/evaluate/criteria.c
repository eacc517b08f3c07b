/* SPDX-License-Identifier: MIT */
/* Criteria: the leaves that explain why a condition has the truth that it has. */
#include "evaluate/evaluation.h"

#include <math.h>

#define SEEN_MOST 128  /* leaves that are told apart; beyond it one may be told twice */
#define DEPTH_MOST 192 /* through defines; a define that is deeper is told as a whole */

typedef struct criteria {
    const plp_evaluation *e;
    plp_phase phase;
    plp_criterion_visit *visit;
    void *context;
    const plp_term *seen[SEEN_MOST];
    uint32_t seen_count;
    bool stopped;
} criteria;

static bool is_new(criteria *c, const plp_term *leaf)
{
    for (uint32_t i = 0; i < c->seen_count; i++)
        if (plp_term_compare(c->seen[i], leaf) == 0)
            return false;
    if (c->seen_count < SEEN_MOST)
        c->seen[c->seen_count++] = leaf;
    return true;
}

/* Does a part with this truth explain the whole? */
static bool explains(plp_term_kind kind, plp_truth whole, plp_truth part)
{
    switch (kind) {
    case PLP_TERM_NONE: /* true because all are false, false because one is true */
        return whole == PLP_UNDECIDED ? part == PLP_UNDECIDED
                                      : part != whole && part != PLP_UNDECIDED;
    case PLP_TERM_UNLESS:
        return whole == PLP_TRUE ? part != PLP_TRUE : part == PLP_TRUE;
    default: /* ALL, ANY, AT_LEAST_OF */
        return part == whole;
    }
}

static void walk(criteria *c, const plp_term *term, uint32_t depth)
{
    if (term->kind == PLP_TERM_DEFINE && depth < DEPTH_MOST) {
        walk(c, c->e->book->defines[term->subject].term, depth + 1);
        return;
    }
    plp_truth truth = plp_term_truth(c->e, term, c->phase);
    if (plp_term_is_leaf(term) || term->kind == PLP_TERM_IS_KNOWN ||
        term->kind == PLP_TERM_IS_UNKNOWN || depth >= DEPTH_MOST + PLP_TERM_DEPTH) {
        if (is_new(c, term))
            c->stopped = !c->visit(c->context, term, truth);
        return;
    }
    for (uint32_t i = 0; i < term->part_count && !c->stopped; i++)
        if (explains(term->kind, truth, plp_term_truth(c->e, term->parts[i], c->phase)))
            walk(c, term->parts[i], depth + 1);
}

void plp_decision_criteria(const plp_decision *decision, const plp_term *term,
                           plp_criterion_visit *visit, void *context)
{
    const plp_evaluation *e = (const plp_evaluation *)decision;
    criteria c = {.e = e, .phase = PLP_PHASE_FINISHED, .visit = visit, .context = context};
    uint32_t rule = plp_program_rule_of(e->program, term);
    if (rule != PLP_NONE) /* as the rule saw the plan so far */
        c.phase = e->book->rules[rule].phase;
    walk(&c, term, 0);
}

plp_truth plp_decision_truth(const plp_decision *decision, const plp_term *term)
{
    return plp_term_truth((const plp_evaluation *)decision, term, PLP_PHASE_FINISHED);
}

void plp_decision_value(const plp_decision *decision, const plp_term *term, double *low,
                        double *high)
{
    plp_interval value = plp_term_value((const plp_evaluation *)decision, term, PLP_PHASE_FINISHED);
    bool undefined = value.never || (isinf(value.low) && isinf(value.high));
    *low = undefined ? 1 : value.low;
    *high = undefined ? 0 : value.high;
}
