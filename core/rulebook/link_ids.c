/* SPDX-License-Identifier: MIT */
/* Naming things by id: items of catalogues, groups, regions, and what to say when there is none. */
#include "rulebook/link.h"
#include "base/text.h"

#include <stdio.h>
#include <string.h>

/* Kinds that may be meant where a technique or region, or a fact or define, is expected. */
static bool is_any(plp_word word)
{
    return word == PLP_WORD_FACT || word == PLP_WORD_DEFINE || word == PLP_WORD_TECHNIQUE ||
           word == PLP_WORD_REGION || word == PLP_WORD_REGION_GROUP;
}

void plp_link_unknown(plp_link *link, const plp_draft *draft, plp_namespace space, plp_word word,
                      const char *id)
{
    plp_suggest suggest = plp_suggest_for(id, strlen(id));
    for (uint32_t i = 0; i < link->id_counts[space]; i++)
        if (link->ids[space][i]->word == word ||
            (word == PLP_WORD_COUNT && is_any(link->ids[space][i]->word)))
            plp_suggest_try(&suggest, link->ids[space][i]->id);
    char hint[200] = "";
    if (suggest.best != NULL)
        snprintf(hint, sizeof hint, "did you mean %s?", suggest.best);
    else if (word < PLP_WORD_COUNT && strlen(id) < 100)
        snprintf(hint, sizeof hint, "declare it: %s \"%s\" { … }", plp_word_text(word), id);
    if (space == PLP_IDS_CATALOGUE && word == PLP_WORD_COUNT) {
        plp_link_error_at(link, draft, id, "unknown-name", hint,
                          "there is no technique or region \"%s\"", id);
        return;
    }
    const char *kind = word < PLP_WORD_COUNT    ? plp_word_text(word)
                       : space == PLP_IDS_NAMES ? "fact or define"
                                                : "item";
    plp_link_error_at(link, draft, id, "unknown-name", hint, "there is no %s \"%s\"", kind, id);
}

void plp_link_refuse_word(plp_link *link, const plp_draft *draft, const char *const *words,
                          const char *message)
{
    char hint[128] = "";
    plp_suggest suggest = plp_suggest_for(draft->text != NULL ? draft->text : "", draft->length);
    for (; *words != NULL; words++)
        plp_suggest_try(&suggest, *words);
    if (suggest.best != NULL)
        snprintf(hint, sizeof hint, "did you mean \"%s\"?", suggest.best);
    plp_link_error_at(link, draft, NULL, "unknown-value", hint, "%s", message);
}

/* The word whose namespace-like table a symbol such as techniques[id] names. */
static plp_word word_of_space(uint32_t space)
{
    switch ((plp_space)space) {
    case PLP_SPACE_TECHNIQUES:
        return PLP_WORD_TECHNIQUE;
    case PLP_SPACE_REFERRALS:
        return PLP_WORD_REFERRAL;
    case PLP_SPACE_REGIONS:
        return PLP_WORD_REGION;
    case PLP_SPACE_LIMITS:
        return PLP_WORD_LIMIT;
    case PLP_SPACE_FACTS:
        return PLP_WORD_FACT;
    case PLP_SPACE_GROUP:
    case PLP_SPACE_SO_FAR:
    case PLP_SPACE_COUNT:
        break;
    }
    return PLP_WORD_COUNT;
}

static bool names_word(const plp_draft *draft, plp_word word)
{
    return draft->kind == PLP_DRAFT_TEXT ||
           (draft->kind == PLP_DRAFT_NAME && (word == PLP_WORD_FACT || word == PLP_WORD_DEFINE)) ||
           (draft->kind == PLP_DRAFT_IN && word_of_space(draft->which) == word);
}

uint32_t plp_link_item(plp_link *link, const plp_draft *draft, plp_namespace space, plp_word word)
{
    if (draft->kind == PLP_DRAFT_BROKEN)
        return PLP_NONE;
    if (!names_word(draft, word)) {
        char hint[160] = "";
        if (draft->kind == PLP_DRAFT_NAME)
            snprintf(hint, sizeof hint, "write it in quotes: \"%.100s\"", draft->text);
        plp_link_error_at(link, draft, NULL, "wrong-type", hint,
                          "a %s is expected here, as an id in quotes", plp_word_text(word));
        return PLP_NONE;
    }
    plp_declaration *found = plp_link_find(link, space, draft->text);
    if (found == NULL) {
        plp_link_unknown(link, draft, space, word, draft->text);
        return PLP_NONE;
    }
    if (found->word != word) {
        plp_link_error_at(link, draft, draft->text, "wrong-kind", NULL,
                          "\"%s\" is a %s, and a %s is expected here", draft->text,
                          plp_word_text(found->word), plp_word_text(word));
        return PLP_NONE;
    }
    return found->index;
}

bool plp_picks_begin(plp_link *link, plp_picks *picks, uint32_t size)
{
    picks->size = size;
    picks->chosen = plp_link_scratch(link, size, sizeof *picks->chosen);
    return picks->chosen != NULL;
}

plp_indices plp_picks_end(plp_link *link, const plp_picks *picks)
{
    plp_indices indices = {NULL, 0};
    for (uint32_t i = 0; i < picks->size; i++)
        indices.count += picks->chosen[i];
    if (indices.count == 0)
        return indices;
    uint32_t *at = plp_link_new(link, indices.count, sizeof *at);
    if (at == NULL)
        return (plp_indices){NULL, 0};
    uint32_t filled = 0;
    for (uint32_t i = 0; i < picks->size; i++)
        if (picks->chosen[i])
            at[filled++] = i;
    indices.at = at;
    return indices;
}

bool plp_link_pick_regions(plp_link *link, plp_picks *picks, const char *id)
{
    const plp_declaration *found = plp_link_find(link, PLP_IDS_CATALOGUE, id);
    if (found == NULL)
        return false;
    if (found->word == PLP_WORD_REGION) {
        picks->chosen[found->index] = true;
        return true;
    }
    if (found->word != PLP_WORD_REGION_GROUP)
        return false;
    plp_indices regions = link->book->region_groups[found->index].regions;
    for (uint32_t i = 0; i < regions.count; i++)
        picks->chosen[regions.at[i]] = true;
    return true;
}

/* group.forceful and its like: sets by an attribute. */
static const char *const attributes[] = {"forceful", "clothed", "needs_oil",
                                         "device",   "home",    "massage"};
#define ATTRIBUTE_COUNT (sizeof attributes / sizeof attributes[0])

static bool has_attribute(const plp_technique *technique, size_t attribute)
{
    const bool values[ATTRIBUTE_COUNT] = {technique->forceful,  technique->clothed,
                                          technique->needs_oil, technique->device,
                                          technique->home,      technique->has_pressure};
    return values[attribute];
}

static void refuse_group(plp_link *link, const plp_draft *group)
{
    char hint[160] = "";
    plp_suggest suggest = plp_suggest_for(group->text, group->length);
    for (size_t i = 0; i < ATTRIBUTE_COUNT; i++)
        plp_suggest_try(&suggest, attributes[i]);
    for (uint32_t i = 0; i < link->book->technique_groups_count; i++)
        plp_suggest_try(&suggest, link->book->technique_groups[i].id);
    if (suggest.best != NULL)
        snprintf(hint, sizeof hint, "did you mean group.%s?", suggest.best);
    plp_link_error_at(link, group, group->text, "unknown-name", hint,
                      "there is no group of techniques \"%s\"", group->text);
}

bool plp_link_pick_group(plp_link *link, plp_picks *picks, const plp_draft *group)
{
    const plp_declaration *found = plp_link_find(link, PLP_IDS_CATALOGUE, group->text);
    bool declared = found != NULL && found->word == PLP_WORD_TECHNIQUE_GROUP, any = false;
    size_t attribute = 0;
    while (attribute < ATTRIBUTE_COUNT && strcmp(attributes[attribute], group->text) != 0)
        attribute++;
    if (!declared && attribute == ATTRIBUTE_COUNT) {
        refuse_group(link, group);
        return false;
    }
    for (uint32_t i = 0; i < link->book->techniques_count; i++) {
        const plp_technique *technique = &link->book->techniques[i];
        if (declared ? technique->group == found->index : has_attribute(technique, attribute))
            picks->chosen[i] = any = true;
    }
    if (!any)
        plp_link_error_at(link, group, group->text, "empty-group", NULL,
                          "group.%s has no technique", group->text);
    return any;
}
