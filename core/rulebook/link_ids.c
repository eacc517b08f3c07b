/* SPDX-License-Identifier: MIT */
/* Naming things by id: items of catalogues, groups, regions, and what to say when there is none. */
#include "rulebook/link.h"
#include "base/text.h"

#include <stdio.h>
#include <string.h>

void plp_link_unknown(plp_link *link, const plp_draft *draft, plp_namespace space, plp_word word,
                      const char *id)
{
    plp_suggest suggest = plp_suggest_for(id, strlen(id));
    for (uint32_t i = 0; i < link->id_counts[space]; i++)
        if (word == PLP_WORD_COUNT || link->ids[space][i]->word == word)
            plp_suggest_try(&suggest, link->ids[space][i]->id);
    char hint[200] = "";
    if (suggest.best != NULL)
        snprintf(hint, sizeof hint, "did you mean %s?", suggest.best);
    else if (word < PLP_WORD_COUNT && strlen(id) < 100)
        snprintf(hint, sizeof hint, "declare it: %s \"%s\" { … }", plp_word_text(word), id);
    const char *kind = word < PLP_WORD_COUNT    ? plp_word_text(word)
                       : space == PLP_IDS_NAMES ? "fact or define"
                                                : "item";
    plp_link_error_at(link, draft, id, "unknown-name", hint, "there is no %s \"%s\"", kind, id);
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
static bool has_attribute(const plp_technique *technique, const char *name, bool *known)
{
    const struct {
        const char *name;
        bool value;
    } attributes[] = {
        {"forceful", technique->forceful},   {"clothed", technique->clothed},
        {"needs_oil", technique->needs_oil}, {"device", technique->device},
        {"home", technique->home},           {"massage", technique->has_pressure},
    };
    for (size_t i = 0; i < sizeof attributes / sizeof attributes[0]; i++) {
        if (strcmp(attributes[i].name, name) == 0) {
            *known = true;
            return attributes[i].value;
        }
    }
    return false;
}

bool plp_link_pick_group(plp_link *link, plp_picks *picks, const plp_draft *group)
{
    const plp_declaration *found = plp_link_find(link, PLP_IDS_CATALOGUE, group->text);
    bool known = found != NULL && found->word == PLP_WORD_TECHNIQUE_GROUP;
    bool by_attribute = !known, any = false;
    static const plp_technique nothing;
    if (by_attribute)
        has_attribute(&nothing, group->text, &known);
    if (!known) {
        plp_link_unknown(link, group, PLP_IDS_CATALOGUE, PLP_WORD_TECHNIQUE_GROUP, group->text);
        return false;
    }
    for (uint32_t i = 0; i < link->book->techniques_count; i++) {
        const plp_technique *technique = &link->book->techniques[i];
        bool in = by_attribute ? has_attribute(technique, group->text, &known)
                               : technique->group == found->index;
        if (in)
            picks->chosen[i] = any = true;
    }
    if (!any)
        plp_link_error_at(link, group, group->text, "empty-group", NULL,
                          "group.%s has no technique", group->text);
    return any;
}
