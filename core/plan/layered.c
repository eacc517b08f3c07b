/* SPDX-License-Identifier: MIT */
/* Finding what layers changed in one plan. */
#include "plan/layered.h"

#include <string.h>
#include "plan/choose.h"

/* Do all keys of the change belong to the condition? */
static bool is_about_when(const plp_layer_change *change)
{
    for (uint32_t i = 0; i < change->key_count; i++) {
        if (strstr(change->keys[i].key, "when") == NULL)
            return false;
    }
    return true;
}

/* Does a rule of this truth speak? */
static bool speaks(const plp_decision *decision, uint32_t rule, plp_truth truth)
{
    const plp_rulebook *book = plp_decision_book(decision);
    return truth == PLP_TRUE ||
           (truth == PLP_UNDECIDED && book->rules[rule].if_unknown == PLP_ASSUME);
}

/* A rule speaks now, or did before. If only its condition changed, and to no effect, there is
 * nothing to tell. */
static bool shows_rule(const plp_decision *decision, const plp_layer_change *change)
{
    if (change->item >= plp_decision_book(decision)->rules_count)
        return false; /* a still higher layer switched it off */
    plp_truth now = decision->rules[change->item];
    plp_truth was =
        change->twin_count > 0 ? plp_decision_truth(decision, change->twins[0].was) : now;
    if (now == was && is_about_when(change))
        return false;
    return speaks(decision, change->item, now) || speaks(decision, change->item, was);
}

/* Does an action of a rule that speaks take its number from the limit? */
static bool gives_number(const plp_decision *decision, const plp_layer_change *change)
{
    const plp_rulebook *book = plp_decision_book(decision);
    for (uint32_t i = 0; i < change->rules.count; i++) {
        uint32_t index = change->rules.at[i];
        const plp_rule *rule = &book->rules[index];
        if (!speaks(decision, index, decision->rules[index]))
            continue;
        for (uint32_t j = 0; j < rule->action_count; j++) {
            const plp_term *number = rule->actions[j].number;
            if (number != NULL && number->kind == PLP_TERM_LIMIT && number->subject == change->item)
                return true;
        }
    }
    return false;
}

/* A limit or a define turns a condition. */
static bool turns_condition(const plp_decision *decision, const plp_layer_change *change)
{
    for (uint32_t i = 0; i < change->twin_count; i++) {
        if (plp_decision_truth(decision, change->twins[i].now) !=
            plp_decision_truth(decision, change->twins[i].was))
            return true;
    }
    return false;
}

static bool is_asked(const plp_decision *decision, uint32_t fact)
{
    for (uint32_t i = 0; i < decision->question_count; i++) {
        if (decision->questions[i].fact == fact)
            return true;
    }
    return false;
}

static bool shows_dose(const plp_decision *decision, uint32_t dose)
{
    return decision->dose.dose == dose || plp_shows_option(decision, dose) ||
           plp_shows_home(decision, dose);
}

/* An item that the plan shows. What only groups or names others is told by the rules that speak of
 * it. */
static bool shows_item(const plp_decision *decision, const plp_layer_change *change)
{
    switch (change->word) {
    case PLP_WORD_TECHNIQUE:
        return decision->techniques[change->item].shown ||
               plp_shows_excluded(decision, change->item);
    case PLP_WORD_REFERRAL:
        return decision->referrals[change->item].shown;
    case PLP_WORD_ADVICE:
        return decision->advices[change->item].shown;
    case PLP_WORD_DOSE:
        return shows_dose(decision, change->item);
    case PLP_WORD_POSITION:
        return plp_chain_any(decision->positions[change->item]);
    case PLP_WORD_PRODUCT:
        return plp_chain_any(decision->products[change->item]);
    case PLP_WORD_REGION:
        return plp_chain_any(decision->avoided[change->item]);
    case PLP_WORD_CONFLICT:
        return decision->conflicts[change->item] == PLP_TRUE;
    case PLP_WORD_FACT:
        return is_asked(decision, change->item);
    default:
        return false;
    }
}

bool plp_shows_change(const plp_decision *decision, const plp_layer_change *change)
{
    if (change->word == PLP_WORD_RULE)
        return shows_rule(decision, change);
    if (change->word == PLP_WORD_LIMIT)
        return turns_condition(decision, change) || gives_number(decision, change);
    if (change->word == PLP_WORD_DEFINE)
        return turns_condition(decision, change);
    return shows_item(decision, change);
}

bool plp_shows_disabled(const plp_decision *decision, const plp_disabled *disabled)
{
    const plp_rulebook *book = plp_decision_book(decision);
    return plp_decision_truth(decision, book->rules[disabled->rule].when) == PLP_TRUE;
}

bool plp_shows_withheld(const plp_decision *decision, uint32_t rule)
{
    const plp_rulebook *book = plp_decision_book(decision);
    return plp_decision_withholds(decision, rule) &&
           plp_decision_truth(decision, book->rules[rule].when) == PLP_TRUE;
}
