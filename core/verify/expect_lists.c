/* SPDX-License-Identifier: MIT */
/* Expectations of lists: which items a part of the plan has, and why. */
#include "verify/expect_parts.h"

#include "explore/subject.h"

/* ---- items ---- */

/* What the ids of a shape name; PLP_SUBJECT_COUNT: nothing that a question can be about. */
static plp_subject_kind subject_of(plp_expect_shape shape)
{
    switch (shape) {
    case PLP_SHAPE_TECHNIQUES:
    case PLP_SHAPE_FIRST:
    case PLP_SHAPE_AMONG:
        return PLP_SUBJECT_TECHNIQUE;
    case PLP_SHAPE_REFERRALS:
    case PLP_SHAPE_REFERS:
        return PLP_SUBJECT_REFERRAL;
    case PLP_SHAPE_ADVICES:
        return PLP_SUBJECT_ADVICE;
    case PLP_SHAPE_DOSES:
    case PLP_SHAPE_DOSE:
        return PLP_SUBJECT_DOSE;
    case PLP_SHAPE_REGIONS:
    case PLP_SHAPE_PRESSURE:
        return PLP_SUBJECT_REGION;
    case PLP_SHAPE_POSITIONS:
        return PLP_SUBJECT_POSITION;
    case PLP_SHAPE_PRODUCTS:
        return PLP_SUBJECT_PRODUCT;
    case PLP_SHAPE_RULES:
        return PLP_SUBJECT_RULE;
    case PLP_SHAPE_DISPOSITION:
    case PLP_SHAPE_URGENCY:
    case PLP_SHAPE_GRADE:
    case PLP_SHAPE_NUMBER:
    case PLP_SHAPE_TRUTH:
    case PLP_SHAPE_RANGE:
    case PLP_SHAPE_TEXTS:
    case PLP_SHAPE_STOP:
    case PLP_SHAPE_AFTER:
    case PLP_SHAPE_FACTS:
    case PLP_SHAPE_CLEARANCES:
    case PLP_SHAPE_CONFLICTS:
        break;
    }
    return PLP_SUBJECT_COUNT;
}

static uint32_t item_count(const plp_rulebook *book, plp_expect_shape shape)
{
    plp_subject_kind kind = subject_of(shape);
    if (kind != PLP_SUBJECT_COUNT)
        return plp_subject_count(book, kind);
    return shape == PLP_SHAPE_CONFLICTS ? book->conflicts_count : book->facts_count;
}

const char *plp_expect_item_id(const plp_rulebook *book, plp_expect_shape shape, uint32_t id)
{
    plp_subject_kind kind = subject_of(shape);
    if (kind != PLP_SUBJECT_COUNT)
        return plp_subject_id(book, (plp_subject){kind, id});
    return shape == PLP_SHAPE_CONFLICTS ? book->conflicts[id].id : book->facts[id].id;
}

static const plp_clearance *clearance_for(const plp_decision *decision, uint32_t fact,
                                          uint32_t provider)
{
    for (uint32_t c = 0; c < decision->clearance_count; c++) {
        const plp_clearance *clearance = &decision->clearances[c];
        if (clearance->fact == fact && (provider == PLP_NONE || clearance->provider == provider))
            return clearance;
    }
    return NULL;
}

static bool is_question(const plp_decision *decision, uint32_t fact)
{
    for (uint32_t q = 0; q < decision->question_count; q++) {
        if (decision->questions[q].fact == fact)
            return true;
    }
    return false;
}

static bool is_listed_as_excluded(const plp_decision *decision, uint32_t technique)
{
    const plp_technique_state *state = &decision->techniques[technique];
    return !state->eligible &&
           (state->wanted || state->score > 0 || state->excluded || state->too_firm);
}

static bool rule_is(const plp_decision *decision, plp_expect_key key, uint32_t rule)
{
    plp_truth wanted = key == PLP_EXPECT_FIRES    ? PLP_TRUE
                       : key == PLP_EXPECT_MISSES ? PLP_FALSE
                                                  : PLP_UNDECIDED;
    bool disabled = rule >= plp_program_book(decision->program)->rules_count;
    return (disabled ? PLP_FALSE : decision->rules[rule]) == wanted;
}

/* Is the item in the part of the plan that the key is about? `level` is what stands beside the id.
 */
static bool is_there(const plp_decision *decision, plp_expect_key key, uint32_t id, uint32_t level)
{
    plp_expect_shape shape = plp_expect_shape_of(key);
    if (shape == PLP_SHAPE_FACTS)
        return is_question(decision, id);
    if (shape == PLP_SHAPE_CLEARANCES)
        return clearance_for(decision, id, level) != NULL;
    if (shape == PLP_SHAPE_CONFLICTS)
        return decision->conflicts[id] == PLP_TRUE;
    if (shape == PLP_SHAPE_RULES)
        return rule_is(decision, key, id);
    if (shape == PLP_SHAPE_DOSES) /* beside the dose */
        return decision->dose_chosen[id].first != PLP_NONE &&
               decision->disposition < PLP_CLEARANCE_FIRST;
    if (key == PLP_EXPECT_EXCLUDES)
        return is_listed_as_excluded(decision, id);
    return plp_subject_is_in(decision, (plp_subject){subject_of(shape), id}) &&
           (shape != PLP_SHAPE_REFERS || level == PLP_NONE ||
            decision->referrals[id].urgency == (plp_urgency)level);
}

/* ---- why it is not so ---- */

/* Name the first fired rule that speaks for (1) or against (-1) the item. */
void plp_expect_put_because(const plp_decision *decision, plp_subject subject, int side,
                            plp_buffer *got)
{
    const plp_rulebook *book = plp_program_book(decision->program);
    for (uint32_t f = 0; f < decision->fired_count; f++) {
        const plp_rule *rule = &book->rules[decision->fired[f]];
        for (uint32_t a = 0; a < rule->action_count; a++) {
            if (plp_subject_side(decision, subject, &rule->actions[a]) == side) {
                plp_buffer_printf(got, " (%s, %s:%u)", rule->id, book->files[rule->place.file].path,
                                  rule->place.line);
                return;
            }
        }
    }
}

static void put_item_because(const plp_decision *decision, plp_expect_shape shape, uint32_t id,
                             int side, plp_buffer *got)
{
    plp_subject_kind kind = subject_of(shape);
    if (kind == PLP_SUBJECT_TECHNIQUE || kind == PLP_SUBJECT_REFERRAL ||
        kind == PLP_SUBJECT_ADVICE || kind == PLP_SUBJECT_REGION)
        plp_expect_put_because(decision, (plp_subject){kind, id}, side, got);
}

static bool is_negative(plp_expect_key key)
{
    return key == PLP_EXPECT_NOT_RECOMMENDED || key == PLP_EXPECT_NOT_REFERS ||
           key == PLP_EXPECT_NOT_ADVISES || key == PLP_EXPECT_NOT_ASKS;
}

static void put_rule_truth(const plp_decision *decision, uint32_t rule, plp_buffer *got)
{
    static const char *const words[] = {"does not apply", "fires", "is undecided"};
    plp_buffer_printf(got, " %s", words[decision->rules[rule]]);
}

/* Every id that is not as expected; false if there is one. */
bool plp_expect_list_holds(const plp_decision *decision, const plp_expect *expect, bool exactly,
                           plp_buffer *got)
{
    const plp_rulebook *book = plp_program_book(decision->program);
    plp_expect_shape shape = plp_expect_shape_of(expect->key);
    bool negative = is_negative(expect->key);
    uint32_t wrong = 0;
    for (uint32_t i = 0; i < expect->id_count; i++) {
        uint32_t id = expect->ids[i];
        uint32_t level = expect->levels != NULL ? expect->levels[i] : PLP_NONE;
        if (is_there(decision, expect->key, id, level) != negative)
            continue;
        plp_expect_put_count(got, &wrong);
        plp_buffer_puts(got, plp_expect_item_id(book, shape, id));
        if (shape == PLP_SHAPE_RULES)
            put_rule_truth(decision, id, got);
        else if (shape == PLP_SHAPE_REFERS && decision->referrals[id].shown)
            plp_buffer_printf(got, " is %s", plp_urgency_word(decision->referrals[id].urgency));
        else
            plp_buffer_puts(got, negative ? " is there" : " is not there");
        put_item_because(decision, shape, id, negative ? 1 : -1, got);
    }
    bool closed = exactly && !negative && shape != PLP_SHAPE_RULES && shape != PLP_SHAPE_FACTS &&
                  expect->key != PLP_EXPECT_EXCLUDES;
    for (uint32_t id = 0; closed && id < item_count(book, shape); id++) {
        bool named = false;
        for (uint32_t i = 0; i < expect->id_count; i++)
            named = named || expect->ids[i] == id;
        if (named || !is_there(decision, expect->key, id, PLP_NONE))
            continue;
        plp_expect_put_count(got, &wrong);
        plp_buffer_printf(got, "%s is there too", plp_expect_item_id(book, shape, id));
    }
    return wrong == 0;
}

/* ---- the order of techniques ---- */

static void put_shown(const plp_decision *decision, plp_buffer *got)
{
    const plp_rulebook *book = plp_program_book(decision->program);
    plp_buffer_puts(got, decision->shown_count == 0 ? "no technique is shown" : "shown are ");
    for (uint32_t s = 0; s < decision->shown_count; s++)
        plp_buffer_printf(got, "%s%s", s > 0 ? ", " : "", book->techniques[decision->shown[s]].id);
}

bool plp_expect_order_holds(const plp_decision *decision, const plp_expect *expect, plp_buffer *got)
{
    bool first = expect->key == PLP_EXPECT_FIRST;
    bool not_among = expect->key == PLP_EXPECT_NOT_AMONG_FIRST;
    bool holds = !first;
    for (uint32_t i = 0; i < expect->id_count; i++) {
        uint32_t position =
            decision->techniques[expect->ids[i]].position; /* PLP_NONE is behind all */
        bool early = first ? position == 0 : position < (uint32_t)expect->number;
        if (first)
            holds = holds || early;
        else
            holds = holds && early != not_among;
    }
    if (!holds)
        put_shown(decision, got);
    return holds;
}
