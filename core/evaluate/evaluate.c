/* SPDX-License-Identifier: MIT */
/* The way through one patient: answers, then phase by phase the rules that can be reached, then the
 * merges.
 *
 *   facts --> predicates, defines
 *   safety --> techniques --> [who is eligible] --> dosing --> [the dose] --> referrals --> advice
 * --> [care, unknowns]
 */
#include "evaluate/evaluation.h"

#include <string.h>
#include "base/error.h"

/* ---- an empty decision ---- */

static const plp_chain no_chain = {PLP_NONE, PLP_NONE};
static const plp_cap no_cap = {false, 0, {PLP_NONE, PLP_NONE}};

static void clear_chains(plp_chain *chains, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        chains[i] = no_chain;
}

static void clear_care(plp_care_state *states, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        states[i] =
            (plp_care_state){.replaced_by = PLP_NONE, .asking = no_chain, .blocking = no_chain};
}

static void clear_items(plp_decision *d, const plp_rulebook *book)
{
    for (uint32_t i = 0; i < book->techniques_count; i++)
        d->techniques[i] = (plp_technique_state){.position = PLP_NONE,
                                                 .alternative = PLP_NONE,
                                                 .excluding = no_chain,
                                                 .excluding_regionally = no_chain,
                                                 .ranking = no_chain};
    for (uint32_t i = 0; i < book->regions_count; i++)
        d->pressure_by_region[i] = no_cap;
    clear_care(d->referrals, book->referrals_count);
    clear_care(d->advices, book->advices_count);
    clear_chains(d->dispositions, PLP_DISPOSITION_COUNT);
    clear_chains(d->avoided, book->regions_count);
    clear_chains(d->dose_chosen, book->doses_count);
    clear_chains(d->positions, book->positions_count);
    clear_chains(d->products, book->products_count);
    clear_chains(d->asked, book->facts_count);
}

static void clear(plp_evaluation *e)
{
    plp_decision *d = &e->decision;
    for (uint32_t i = 0; i < e->touched_count; i++)
        d->rules[e->touched[i]] = PLP_FALSE;
    e->touched_count = 0;
    e->no_memory = false;
    d->fired_count = d->effect_count = d->shown_count = 0;
    d->clearance_count = d->unknown_count = d->question_count = 0;
    d->disposition = d->without_clearance = PLP_STANDARD;
    d->safety_unknown = d->lifted = d->active_care_only = d->has_massage = false;
    d->pressure = d->minutes = d->frequency = d->sessions = d->target_pressure = no_cap;
    d->dose = (plp_dose_state){.dose = PLP_NONE, .because = no_chain, .maintaining = no_chain};
    d->dose_displaced = PLP_NONE;
    d->stopped = d->notes = no_chain;
    clear_items(d, e->book);
}

/* ---- which rules can be reached? ---- */

static void add_candidate(plp_evaluation *e, uint32_t rule)
{
    e->candidates[rule / 64] |= UINT64_C(1) << (rule % 64);
}

/* The rules of a posting list whose other needed predicates are not known to be false either. */
static void add_postings(plp_evaluation *e, uint32_t predicate)
{
    const plp_index *index = &e->program->index;
    for (uint32_t i = index->begin[predicate]; i < index->begin[predicate + 1]; i++) {
        const plp_posting *posting = &index->postings[i];
        uint64_t reachable =
            e->truth[posting->also[0]] != PLP_FALSE && e->truth[posting->also[1]] != PLP_FALSE;
        e->candidates[posting->rule / 64] |= reachable << (posting->rule % 64);
    }
}

/* Predicates begin to .. end - 1 that are not known to be false; eight are looked at together. */
static void add_reached(plp_evaluation *e, uint32_t begin, uint32_t end)
{
    uint32_t p = begin;
    while (p < end) {
        uint64_t eight = 1;
        if (end - p >= 8)
            memcpy(&eight, e->truth + p, sizeof eight);
        if (eight == 0) { /* all false? */
            p += 8;
            continue;
        }
        if (e->truth[p] != PLP_FALSE)
            add_postings(e, p);
        p++;
    }
}

/* Rules that hang under facts and defines. What is not yet decided of the plan so far rules nothing
 * out. */
static void find_candidates(plp_evaluation *e)
{
    const plp_predicates *predicates = &e->program->predicates;
    const plp_index *index = &e->program->index;
    memset(e->candidates, 0, (e->book->rules_count / 64 + 1) * sizeof *e->candidates);
    for (uint32_t i = 0; i < index->always_count; i++)
        add_candidate(e, index->always[i]);
    memset(e->truth + predicates->so_far_begin[0], PLP_UNDECIDED,
           predicates->count - predicates->so_far_begin[0]);
    add_reached(e, 1, predicates->so_far_begin[0]);
}

/* ---- one phase ---- */

static void remember_so_far(plp_evaluation *e, uint32_t phase)
{
    const plp_decision *d = &e->decision;
    plp_clearance_merge(e);
    e->disposition_before[phase] = d->disposition;
    e->pressure_before[phase] = d->pressure.set ? d->pressure.value : PLP_PRESSURE_MOST;
    e->minutes_before[phase] = d->minutes.set ? d->minutes.value : PLP_MINUTES_MOST;
}

static void decide_so_far(plp_evaluation *e, uint32_t phase)
{
    const plp_predicates *predicates = &e->program->predicates;
    remember_so_far(e, phase);
    for (uint32_t p = predicates->so_far_begin[phase]; p < predicates->so_far_begin[phase + 1]; p++)
        e->truth[p] = (uint8_t)plp_term_truth(e, predicates->at[p].term, (plp_phase)phase);
    if (phase < PLP_PHASE_FINISHED)
        add_reached(e, predicates->so_far_begin[phase], predicates->so_far_begin[phase + 1]);
}

static bool is_overdue(const plp_rulebook *book, uint32_t rule, const plp_facts *given)
{
    const char *due = book->rules[rule].review_by;
    return due != NULL && given->has_as_of && strcmp(given->as_of_text, due) >= 0;
}

bool plp_rule_is_withheld(const plp_rulebook *book, uint32_t rule, const plp_facts *given)
{
    return book->withhold_overdue && !book->rules[rule].locked && is_overdue(book, rule, given);
}

bool plp_decision_overdue(const plp_decision *decision, uint32_t rule)
{
    return is_overdue(plp_program_book(decision->program), rule, decision->given);
}

bool plp_decision_withholds(const plp_decision *decision, uint32_t rule)
{
    return plp_rule_is_withheld(plp_program_book(decision->program), rule, decision->given);
}

static void run_rule(plp_evaluation *e, uint32_t rule)
{
    plp_decision *d = &e->decision;
    if (plp_decision_withholds(d, rule))
        return;
    plp_formula formula = e->program->rules[rule];
    plp_truth truth =
        plp_formula_run(e->program->steps + formula.first, formula.count, e->truth, e->stack);
    if (truth == PLP_FALSE)
        return;
    d->rules[rule] = truth;
    e->touched[e->touched_count++] = rule;
    if (truth == PLP_UNDECIDED && e->book->rules[rule].if_unknown != PLP_ASSUME)
        return;
    d->fired[d->fired_count++] = rule;
    plp_effects_of_rule(e, rule);
}

/* Candidates from low to high: that is the order of the ids. */
static void run_phase(plp_evaluation *e, uint32_t phase)
{
    uint32_t begin = e->book->phase_begin[phase], end = e->book->phase_begin[phase + 1];
    decide_so_far(e, phase);
    for (uint32_t word = begin / 64; word * 64 < end; word++) {
        uint64_t bits = e->candidates[word];
        if (word == begin / 64)
            bits &= ~UINT64_C(0) << (begin % 64);
        if (word == end / 64)
            bits &= (UINT64_C(1) << (end % 64)) - 1;
        for (; bits != 0; bits &= bits - 1)
            run_rule(e, word * 64 + (uint32_t)__builtin_ctzll(bits));
    }
}

static void end_phase(plp_evaluation *e, uint32_t phase)
{
    if (phase == PLP_PHASE_TECHNIQUES) {
        plp_clearance_merge(e);
        plp_ranking_merge(e);
    } else if (phase == PLP_PHASE_DOSING) {
        plp_dose_merge(e);
    }
}

static void decide_conflicts(plp_evaluation *e)
{
    for (uint32_t i = 0; i < e->book->conflicts_count; i++) {
        plp_formula formula = e->program->conflicts[i];
        e->decision.conflicts[i] =
            plp_formula_run(e->program->steps + formula.first, formula.count, e->truth, e->stack);
    }
}

palpate_status plp_decide(plp_decision *decision, const plp_facts *facts,
                          const plp_decide_options *options, palpate_error *error)
{
    plp_evaluation *e = (plp_evaluation *)decision;
    clear(e);
    decision->given = facts;
    e->grant_all = options && options->grant_all;
    uint32_t phases = options && options->phases > 0 ? options->phases : PLP_PHASE_COUNT;
    plp_answers_take(e, facts);
    find_candidates(e);
    for (uint32_t phase = 0; phase < phases; phase++) {
        run_phase(e, phase);
        end_phase(e, phase);
    }
    if (phases < PLP_PHASE_COUNT) {
        remember_so_far(e, PLP_PHASE_FINISHED);
        return e->no_memory ? plp_fail_memory(error) : PALPATE_OK;
    }
    plp_caps_merge(e);
    plp_care_merge(e);
    decide_so_far(e, PLP_PHASE_FINISHED);
    decide_conflicts(e);
    if (!options || !options->no_questions)
        plp_unknowns_find(e);
    return e->no_memory ? plp_fail_memory(error) : PALPATE_OK;
}
