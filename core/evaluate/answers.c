/* SPDX-License-Identifier: MIT */
/* From a patient's facts to decided predicates: what does not apply is answered, defines are
 * computed. */
#include "evaluate/evaluation.h"

#include <string.h>

#define SET_WORDS_MOST 16 /* of 64 members each */

plp_answer plp_cell_of(const plp_fact *fact, const plp_value *value)
{
    plp_answer cell = {PLP_ANSWER_UNKNOWN, 0};
    if (value->knowledge == PLP_NEVER)
        cell.state = PLP_ANSWER_NEVER;
    if (value->knowledge != PLP_KNOWN)
        return cell;
    cell.state = PLP_ANSWER_KNOWN;
    cell.number = fact->type == PLP_BOOL     ? (value->as.truth ? 1 : 0)
                  : fact->type == PLP_NUMBER ? value->as.number
                                             : (double)value->as.member;
    return cell;
}

static void decide_set(plp_evaluation *e, const plp_fact_cells *cells, const plp_value *value)
{
    const plp_facts *facts = &e->decision.facts;
    const uint64_t *in = facts->in + value->as.set_at, *out = facts->out + value->as.set_at;
    for (uint32_t p = cells->first; p < cells->first + cells->count; p++)
        e->truth[p] = (uint8_t)plp_predicate_decide_set(&e->program->predicates.at[p], in, out,
                                                        value->knowledge != PLP_UNKNOWN);
}

static void decide_fact(plp_evaluation *e, uint32_t fact)
{
    const plp_fact_cells *cells = &e->program->predicates.cells[fact];
    if (cells->count == 0)
        return;
    const plp_fact *declared = &e->book->facts[fact];
    const plp_value *value = &e->decision.facts.values[fact];
    if (declared->type == PLP_SET) {
        decide_set(e, cells, value);
        return;
    }
    plp_answer cell = plp_cell_of(declared, value);
    if (cells->rows) {
        const uint8_t *row =
            cells->rows + (size_t)plp_cell_index(declared, cells, cell) * cells->count;
        memcpy(e->truth + cells->first, row, cells->count);
        return;
    }
    for (uint32_t p = cells->first; p < cells->first + cells->count; p++)
        e->truth[p] = (uint8_t)plp_predicate_decide(&e->program->predicates.at[p], cell);
}

static void set_safety(plp_evaluation *e)
{
    const plp_predicates *predicates = &e->program->predicates;
    e->decision.safety_unknown = e->unknown_safety > 0;
    for (uint32_t p = predicates->facts_end; p < predicates->formulas_begin; p++)
        e->truth[p] = e->decision.safety_unknown ? PLP_TRUE : PLP_FALSE;
}

/* What is known of a set already stays; `otherwise` answers the rest. */
static void answer_rest_of_set(plp_facts *facts, uint32_t fact, const plp_given *otherwise)
{
    uint64_t in[SET_WORDS_MOST], out[SET_WORDS_MOST];
    size_t words = plp_fact_words(&facts->book->facts[fact]);
    uint64_t *own_in = facts->in + facts->values[fact].as.set_at;
    uint64_t *own_out = facts->out + facts->values[fact].as.set_at;
    memcpy(in, own_in, words * sizeof *in);
    memcpy(out, own_out, words * sizeof *out);
    plp_facts_give(facts, otherwise);
    for (size_t w = 0; w < words; w++) {
        own_in[w] = in[w] | (own_in[w] & ~out[w]);
        own_out[w] = out[w] | (own_out[w] & ~in[w]);
    }
}

/* A fact whose question does not apply is answered by `otherwise`. */
static void answer_fact(plp_evaluation *e, uint32_t fact)
{
    const plp_fact *declared = &e->book->facts[fact];
    plp_formula formula = e->program->asked[fact];
    plp_facts *facts = &e->decision.facts;
    if (facts->values[fact].knowledge != PLP_UNKNOWN || !declared->otherwise)
        return;
    if (plp_formula_run(e->program->steps + formula.first, formula.count, e->truth, e->stack) !=
        PLP_FALSE)
        return;
    if (declared->type == PLP_SET && plp_fact_words(declared) <= SET_WORDS_MOST)
        answer_rest_of_set(facts, fact, declared->otherwise);
    else
        plp_facts_give(facts, declared->otherwise);
    decide_fact(e, fact);
    if (declared->safety && facts->values[fact].knowledge != PLP_UNKNOWN) {
        e->unknown_safety--;
        set_safety(e);
    }
}

static void compute_define(plp_evaluation *e, uint32_t define)
{
    plp_formula formula = e->program->defines[define];
    if (formula.count == 0) { /* a value? */
        e->values[define] = plp_term_exact(e, e->book->defines[define].term, PLP_PHASE_SAFETY);
        return;
    }
    plp_truth truth =
        plp_formula_run(e->program->steps + formula.first, formula.count, e->truth, e->stack);
    e->decision.defines[define] = truth;
    if (e->program->predicates.of_define[define] != PLP_NONE)
        e->truth[e->program->predicates.of_define[define]] = (uint8_t)truth;
}

static void prepare(plp_evaluation *e)
{
    for (uint32_t i = 0; i < e->program->preparation_count; i++) {
        plp_preparation preparation = e->program->preparations[i];
        switch (preparation.kind) {
        case PLP_PREPARE_FACT:
            answer_fact(e, preparation.subject);
            break;
        case PLP_PREPARE_DEFINE:
            compute_define(e, preparation.subject);
            break;
        case PLP_PREPARE_FORMULA:
            e->truth[preparation.subject] = (uint8_t)plp_term_truth(
                e, e->program->predicates.at[preparation.subject].term, PLP_PHASE_SAFETY);
            break;
        }
    }
}

/* The table of a patient of whom nothing is known, from which every evaluation starts. */
void plp_answers_blank(plp_evaluation *e)
{
    const plp_predicates *predicates = &e->program->predicates;
    memset(e->truth, PLP_UNDECIDED, predicates->count);
    e->truth[0] = PLP_TRUE;
    for (uint32_t f = 0; f < e->book->facts_count; f++)
        decide_fact(e, f);
    memcpy(e->blank, e->truth, predicates->count);
}

void plp_answers_take(plp_evaluation *e, const plp_facts *given)
{
    plp_facts *facts = &e->decision.facts;
    uint32_t count = e->book->facts_count;
    memcpy(facts->values, given->values, count * sizeof *facts->values);
    memcpy(facts->in, given->in, given->set_words * sizeof *facts->in);
    memcpy(facts->out, given->out, given->set_words * sizeof *facts->out);
    memcpy(facts->dates, given->dates, count * sizeof *facts->dates);
    memcpy(facts->expired, given->expired, count * sizeof *facts->expired);
    facts->has_as_of = given->has_as_of;
    facts->as_of = given->as_of;
    memcpy(facts->as_of_text, given->as_of_text, sizeof facts->as_of_text);
    memcpy(e->truth, e->blank, e->program->predicates.count);
    e->unknown_safety = 0;
    for (uint32_t f = 0; f < count; f++) {
        bool unknown = facts->values[f].knowledge == PLP_UNKNOWN;
        e->unknown_safety += unknown && e->book->facts[f].safety;
        if (!unknown || e->book->facts[f].type == PLP_SET) /* a set may be known in part */
            decide_fact(e, f);
    }
    set_safety(e);
    prepare(e);
}
