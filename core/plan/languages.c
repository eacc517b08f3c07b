/* SPDX-License-Identifier: MIT */
/* What of a plan stayed in another language. */
#include "plan/languages.h"

#include <string.h>
#include "plan/choose.h"
#include "plan/fragments.h"
#include "program/notice.h"
#include "program/words.h"
#include "rulebook/texts.h"

bool plp_is_unknown_language(const plp_plan_view *plan)
{
    return plp_notice_is_other(plan->fragments->book->language, plan->asked);
}

bool plp_is_translated(const plp_plan_view *plan)
{
    const plp_language *language = plan->fragments->book->language;
    return language->translated || language->foreign || plp_is_unknown_language(plan);
}

/* ---- what is shown ---- */

static bool fired(const plp_decision *decision, uint32_t rule)
{
    plp_truth truth = decision->rules[rule];
    return truth == PLP_TRUE || (truth == PLP_UNDECIDED &&
                                 plp_decision_book(decision)->rules[rule].if_unknown == PLP_ASSUME);
}

static bool shows_technique(const plp_decision *decision, uint32_t technique)
{
    for (uint32_t i = 0; i < decision->shown_count; i++)
        if (decision->shown[i] == technique)
            return true;
    return plp_shows_excluded(decision, technique);
}

static bool shows_dose(const plp_decision *decision, uint32_t dose)
{
    return decision->dose.dose == dose || plp_shows_option(decision, dose) ||
           plp_shows_home(decision, dose);
}

typedef struct fact_search {
    const plp_rulebook *book;
    uint32_t fact;
    bool found;
} fact_search;

static bool is_about(void *context, const plp_term *term, plp_truth truth)
{
    fact_search *search = context;
    (void)truth;
    search->found = search->found || plp_words_fact(search->book, term) == search->fact;
    return true;
}

/* Facts are named in questions, and as what matched beside the reasons. */
static bool shows_fact(const plp_decision *decision, uint32_t fact)
{
    fact_search search = {plp_decision_book(decision), fact, false};
    for (uint32_t i = 0; i < decision->question_count && plp_shows_questions(decision); i++)
        if (decision->questions[i].fact == fact)
            return true;
    for (uint32_t i = 0; i < decision->fired_count && !search.found; i++)
        plp_decision_criteria(decision, search.book->rules[decision->fired[i]].when, is_about,
                              &search);
    return search.found;
}

static bool shows_region(const plp_decision *decision, uint32_t region)
{
    return plp_shows_conduct(decision) && plp_chain_any(decision->avoided[region]);
}

static bool shows_position(const plp_decision *decision, uint32_t position)
{
    return plp_shows_conduct(decision) && plp_chain_any(decision->positions[position]);
}

static bool shows_product(const plp_decision *decision, uint32_t product)
{
    return plp_shows_conduct(decision) && plp_chain_any(decision->products[product]);
}

static bool shows_referral(const plp_decision *decision, uint32_t referral)
{
    return decision->referrals[referral].shown || plp_shows_blocked(decision, referral);
}

static bool shows_advice(const plp_decision *decision, uint32_t advice)
{
    return decision->advices[advice].shown;
}

static bool shows_conflict(const plp_decision *decision, uint32_t conflict)
{
    return decision->conflicts[conflict] == PLP_TRUE && plp_shows_questions(decision);
}

static bool shows_provider(const plp_decision *decision, uint32_t provider)
{
    for (uint32_t i = 0; i < decision->clearance_count && plp_shows_conduct(decision); i++)
        if (decision->clearances[i].provider == provider)
            return true;
    return false;
}

static const struct {
    plp_word word;
    bool (*shows)(const plp_decision *decision, uint32_t index);
} kinds[] = {
    {PLP_WORD_RULE, fired},
    {PLP_WORD_TECHNIQUE, shows_technique},
    {PLP_WORD_DOSE, shows_dose},
    {PLP_WORD_REFERRAL, shows_referral},
    {PLP_WORD_ADVICE, shows_advice},
    {PLP_WORD_PROVIDER, shows_provider},
    {PLP_WORD_REGION, shows_region},
    {PLP_WORD_POSITION, shows_position},
    {PLP_WORD_PRODUCT, shows_product},
    {PLP_WORD_CONFLICT, shows_conflict},
    {PLP_WORD_FACT, shows_fact},
};

bool plp_next_fallen(const plp_plan_view *plan, plp_fallen_walk *walk, plp_word *word,
                     const char **id)
{
    const plp_rulebook *book = plan->fragments->book;
    for (; walk->kind < sizeof kinds / sizeof kinds[0]; walk->kind++, walk->next = 0) {
        plp_word of = kinds[walk->kind].word;
        const uint8_t *fallen = book->language->fallen[of];
        uint32_t count = of == PLP_WORD_RULE ? book->rules_count : plp_book_count(book, of);
        for (; fallen != NULL && walk->next < count; walk->next++) {
            if (fallen[walk->next] == 0 ||
                (!kinds[walk->kind].shows(plan->decision, walk->next) &&
                 (plan->after == NULL || !kinds[walk->kind].shows(plan->after, walk->next))))
                continue;
            *word = of;
            memcpy(id, plp_book_item(book, of, walk->next++), sizeof *id); /* the id is first */
            return true;
        }
    }
    return false;
}

uint32_t plp_count_fallen(const plp_plan_view *plan)
{
    plp_fallen_walk walk = {0, 0};
    uint32_t count = 0;
    plp_word word;
    const char *id;
    while (plp_next_fallen(plan, &walk, &word, &id))
        count++;
    return count;
}
