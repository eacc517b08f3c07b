/* SPDX-License-Identifier: MIT */
/* Copies of the lists of a rulebook, so that other texts can be put into them. */
#include "rulebook/translate.h"

#include <string.h>

static void *copy_of(plp_link *link, const void *from, size_t count, size_t size)
{
    void *to = plp_link_new(link, count, size);
    if (to != NULL && count != 0)
        memcpy(to, from, count * size);
    return to;
}

/* Lists within facts, doses and rules that hold texts. */
static void copy_members(plp_link *link, plp_rulebook *copy)
{
    for (uint32_t i = 0; i < copy->facts_count && !link->out_of_memory; i++) {
        plp_fact *fact = (plp_fact *)&copy->facts[i];
        if (fact->member_count != 0)
            fact->members = copy_of(link, fact->members, fact->member_count, sizeof(plp_member));
    }
}

static void copy_stages(plp_link *link, plp_rulebook *copy)
{
    for (uint32_t i = 0; i < copy->doses_count && !link->out_of_memory; i++) {
        plp_dose *dose = (plp_dose *)&copy->doses[i];
        if (dose->stage_count != 0)
            dose->stages = copy_of(link, dose->stages, dose->stage_count, sizeof(plp_stage));
    }
}

static void copy_actions(plp_link *link, plp_rulebook *copy)
{
    for (uint32_t i = 0; i < copy->rules_room && !link->out_of_memory; i++) {
        plp_rule *rule = (plp_rule *)&copy->rules[i];
        bool any = false;
        for (uint32_t k = 0; k < rule->action_count; k++)
            any = any || rule->actions[k].text != NULL;
        if (any)
            rule->actions = copy_of(link, rule->actions, rule->action_count, sizeof(plp_action));
    }
}

void plp_translation_copy_list(plp_link *link, plp_rulebook *copy, plp_word word)
{
    plp_link_copy_list(link, copy, word);
    if (link->out_of_memory)
        return;
    if (word == PLP_WORD_FACT)
        copy_members(link, copy);
    else if (word == PLP_WORD_DOSE)
        copy_stages(link, copy);
    else if (word == PLP_WORD_RULE)
        copy_actions(link, copy);
}
