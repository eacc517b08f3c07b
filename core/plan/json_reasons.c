/* SPDX-License-Identifier: MIT */
/* The reasons behind an item: rule, text, grade, sources, and the facts that matched. */
#include "base/number.h"
#include "plan/json_parts.h"

typedef struct match_list {
    const plp_plan_view *plan;
    plp_list list;
} match_list;

/* The value that a criterion looked at. */
static void put_value(const plp_decision *decision, const plp_leaf *leaf, plp_truth truth,
                      plp_buffer *out)
{
    if (leaf->fact != PLP_NONE) {
        plp_facts_put_value(&decision->facts, leaf->fact, out);
        return;
    }
    if (leaf->value != NULL) {
        double low, high;
        plp_decision_value(decision, leaf->value, &low, &high);
        if (low == high)
            plp_number_put(out, low);
        else
            plp_buffer_puts(out, "null");
        return;
    }
    plp_buffer_puts(out, truth == PLP_TRUE ? "true" : truth == PLP_FALSE ? "false" : "null");
}

static bool put_criterion(void *context, const plp_term *term, plp_truth truth)
{
    match_list *matching = context;
    const plp_leaf *leaf = plp_leaf_find(matching->plan->fragments, term);
    if (leaf == NULL || term->kind == PLP_TERM_ALWAYS)
        return true;
    plp_list_next(&matching->list);
    plp_fragment_put(matching->plan->fragments, leaf->text.begin, matching->list.out);
    put_value(matching->plan->decision, leaf, truth, matching->list.out);
    plp_fragment_put(matching->plan->fragments, leaf->text.end, matching->list.out);
    return true;
}

void plp_put_matched(const plp_plan_view *plan, uint32_t rule, plp_buffer *out)
{
    match_list matching = {plan, {out, false}};
    plp_decision_criteria(plan->decision, plan->fragments->book->rules[rule].when, put_criterion,
                          &matching);
}

void plp_put_reason(const plp_plan_view *plan, uint32_t rule, plp_buffer *out)
{
    const plp_pair *pair = &plan->fragments->rules[rule];
    plp_fragment_put(plan->fragments, pair->begin, out);
    plp_put_matched(plan, rule, out);
    plp_fragment_put(plan->fragments, pair->end, out);
}

/* Did the rule of this effect speak before, in this chain or one before it? */
static bool is_told(const plp_decision *decision, const plp_chain *chains, size_t chain,
                    uint32_t effect)
{
    for (size_t i = 0; i <= chain; i++) {
        for (uint32_t at = chains[i].first; at != PLP_NONE && at != effect;
             at = decision->effects[at].next) {
            if (decision->effects[at].rule == decision->effects[effect].rule)
                return true;
        }
    }
    return false;
}

void plp_put_reasons(const plp_plan_view *plan, const plp_chain *chains, size_t count,
                     plp_buffer *out)
{
    const plp_decision *decision = plan->decision;
    plp_list list = plp_list_begin(out);
    for (size_t i = 0; i < count; i++) {
        for (uint32_t at = chains[i].first; at != PLP_NONE; at = decision->effects[at].next) {
            if (is_told(decision, chains, i, at))
                continue;
            plp_list_next(&list);
            plp_put_reason(plan, decision->effects[at].rule, out);
        }
    }
    plp_list_end(&list);
}

void plp_put_why_excluded(const plp_plan_view *plan, uint32_t technique, plp_buffer *out)
{
    const plp_decision *decision = plan->decision;
    uint32_t firm = decision->pressure.because.first;
    plp_chain why[2];
    size_t count = plp_why_excluded(decision, technique, why);
    plp_list list = plp_list_begin(out);
    for (size_t i = 0; i < count; i++) {
        bool caps = firm != PLP_NONE && why[i].first == firm;
        for (uint32_t at = why[i].first; at != PLP_NONE; at = decision->effects[at].next) {
            if (is_told(decision, why, i, at) ||
                (caps && !plp_cap_keeps_out(decision, technique, at)))
                continue;
            plp_list_next(&list);
            plp_put_reason(plan, decision->effects[at].rule, out);
        }
    }
    plp_list_end(&list);
}

void plp_put_because(const plp_plan_view *plan, plp_chain chain, plp_buffer *out)
{
    plp_buffer_puts(out, ",\"because\":");
    plp_put_reasons(plan, &chain, 1, out);
}
