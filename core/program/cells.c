/* SPDX-License-Identifier: MIT */
/* Deciding the predicates of one fact, and the cells into which they cut its values. */
#include "program/predicates.h"

static plp_truth truth_of(bool value)
{
    return value ? PLP_TRUE : PLP_FALSE;
}

static bool compare(const plp_predicate *predicate, double value)
{
    switch (predicate->test) {
    case PLP_TERM_AT_LEAST:
        return value >= predicate->low;
    case PLP_TERM_AT_MOST:
        return value <= predicate->low;
    case PLP_TERM_ABOVE:
        return value > predicate->low;
    case PLP_TERM_BELOW:
        return value < predicate->low;
    case PLP_TERM_BETWEEN:
        return value >= predicate->low && value <= predicate->high;
    case PLP_TERM_FACT:
        return value > 0;
    case PLP_TERM_ONE_OF: {
        uint32_t member = (uint32_t)value;
        return (predicate->mask[member / 64] >> (member % 64)) & 1;
    }
    default:
        return false;
    }
}

plp_truth plp_predicate_decide(const plp_predicate *predicate, plp_answer cell)
{
    if (predicate->test == PLP_TERM_IS_KNOWN)
        return truth_of(cell.state != PLP_ANSWER_UNKNOWN);
    if (predicate->test == PLP_TERM_IS_UNKNOWN)
        return truth_of(cell.state == PLP_ANSWER_UNKNOWN);
    if (cell.state == PLP_ANSWER_UNKNOWN)
        return PLP_UNDECIDED;
    if (predicate->test == PLP_TERM_IS_NEVER)
        return truth_of(cell.state == PLP_ANSWER_NEVER);
    return truth_of(cell.state == PLP_ANSWER_KNOWN && compare(predicate, cell.number));
}

plp_truth plp_predicate_decide_set(const plp_predicate *predicate, const uint64_t *in,
                                   const uint64_t *out, bool known)
{
    if (predicate->test == PLP_TERM_IS_KNOWN)
        return truth_of(known);
    if (predicate->test == PLP_TERM_IS_UNKNOWN)
        return truth_of(!known);
    bool some_in = false, some_out = false, all_in = true, all_out = true;
    for (uint32_t w = 0; w < predicate->mask_words; w++) {
        uint64_t mask = predicate->mask[w];
        some_in |= (in[w] & mask) != 0;
        some_out |= (out[w] & mask) != 0;
        all_in &= (in[w] & mask) == mask;
        all_out &= (out[w] & mask) == mask;
    }
    switch (predicate->test) {
    case PLP_TERM_HAS_ALL:
        return all_in ? PLP_TRUE : some_out ? PLP_FALSE : PLP_UNDECIDED;
    case PLP_TERM_HAS_NONE:
        return some_in ? PLP_FALSE : all_out ? PLP_TRUE : PLP_UNDECIDED;
    default: /* HAS_ANY */
        return some_in ? PLP_TRUE : all_out ? PLP_FALSE : PLP_UNDECIDED;
    }
}

uint32_t plp_cell_index(const plp_fact *fact, const plp_fact_cells *cells, plp_answer cell)
{
    if (cell.state == PLP_ANSWER_UNKNOWN)
        return 0;
    if (fact->type != PLP_NUMBER)
        return 1 + (uint32_t)cell.number;
    if (cell.state == PLP_ANSWER_NEVER)
        return 1;
    uint32_t below = plp_thresholds_below(cells->thresholds, cells->threshold_count, cell.number);
    bool at = below < cells->threshold_count && cells->thresholds[below] <= cell.number;
    return 2 + 2 * below + (at ? 1 : 0);
}

plp_answer plp_cell_sample(const plp_fact *fact, const plp_fact_cells *cells, uint32_t index)
{
    plp_answer cell = {PLP_ANSWER_KNOWN, 0};
    if (index == 0) {
        cell.state = PLP_ANSWER_UNKNOWN;
    } else if (fact->type != PLP_NUMBER) {
        cell.number = (double)(index - 1);
    } else if (index == 1) {
        cell.state = PLP_ANSWER_NEVER;
    } else {
        uint32_t below = (index - 2) / 2;
        if (index % 2 == 1) { /* at a threshold? */
            cell.number = cells->thresholds[below];
        } else {
            double low = below > 0 ? cells->thresholds[below - 1] : fact->min;
            double high = below < cells->threshold_count ? cells->thresholds[below] : fact->max;
            if (below == 0 && !(low < high))
                low = high - 1;
            if (below == cells->threshold_count && !(low < high))
                high = low + 1;
            cell.number = low + (high - low) / 2;
        }
    }
    return cell;
}
