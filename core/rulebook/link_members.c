/* SPDX-License-Identifier: MIT */
/* Facts by name and their members by word. */
#include "rulebook/link.h"
#include "base/text.h"

#include <stdio.h>
#include <string.h>

static const char *const type_words[] = {"a bool", "a number", "a choice", "a set"};

/* How a fact of each type is asked, with one of its own values. */
static void show_form(const plp_fact *fact, const char *wanted, char *out, size_t size)
{
    const char *member = fact->member_count != 0 ? fact->members[0].id : "value";
    if (wanted != NULL && plp_find_member(fact, wanted, strlen(wanted)) != PLP_NONE)
        member = wanted;
    switch (fact->type) {
    case PLP_BOOL:
        snprintf(out, size, "write %s by itself, or none { %s }", fact->id, fact->id);
        break;
    case PLP_NUMBER:
        snprintf(out, size, "write %s:at_least(5), :at_most, :above, :below or :between(3, 5)",
                 fact->id);
        break;
    case PLP_CHOICE:
        snprintf(out, size, "write %s:is \"%s\", or %s:one_of { \"%s\", … }", fact->id, member,
                 fact->id, member);
        break;
    case PLP_SET:
        snprintf(out, size, "write %s:has \"%s\", or %s:has_any { \"%s\", … }", fact->id, member,
                 fact->id, member);
        break;
    }
}

void plp_link_refuse_type(plp_link *link, const plp_draft *draft, const plp_fact *fact,
                          const char *wanted, const char *because)
{
    char hint[400];
    show_form(fact, wanted, hint, sizeof hint);
    plp_link_error_at(link, draft, NULL, "wrong-type", hint, "%s is %s%s", fact->id,
                      type_words[fact->type], because);
}

uint32_t plp_link_fact_of(plp_link *link, const plp_draft *draft)
{
    if (draft->kind == PLP_DRAFT_BROKEN)
        return PLP_NONE;
    if (draft->kind != PLP_DRAFT_NAME && draft->kind != PLP_DRAFT_TEXT) {
        plp_link_error_at(link, draft, NULL, "wrong-type", NULL, "a fact is expected here");
        return PLP_NONE;
    }
    plp_declaration *found = plp_link_find(link, PLP_IDS_NAMES, draft->text);
    if (found == NULL) {
        plp_link_unknown(link, draft, PLP_IDS_NAMES, PLP_WORD_FACT, draft->text);
        return PLP_NONE;
    }
    if (found->word != PLP_WORD_FACT) {
        plp_link_error_at(link, draft, NULL, "wrong-kind", NULL,
                          "%s is a define, and a fact is expected here", draft->text);
        return PLP_NONE;
    }
    return found->index;
}

static void refuse_member(plp_link *link, const plp_fact *fact, const plp_draft *word)
{
    char hint[200] = "";
    plp_suggest suggest = plp_suggest_for(word->text, word->length);
    for (uint32_t i = 0; i < fact->member_count; i++)
        plp_suggest_try(&suggest, fact->members[i].id);
    if (suggest.best != NULL)
        snprintf(hint, sizeof hint, "did you mean \"%s\"?", suggest.best);
    else if (fact->member_count > 0 && fact->member_count <= 6) {
        size_t length = (size_t)snprintf(hint, sizeof hint, "its values:");
        for (uint32_t i = 0; i < fact->member_count && length < sizeof hint; i++)
            length += (size_t)snprintf(hint + length, sizeof hint - length, "%s %s",
                                       i != 0 ? "," : "", fact->members[i].id);
    }
    plp_link_error_at(link, word, word->text, "unknown-value", hint, "%s has no value \"%s\"",
                      fact->id, word->text);
}

/* Add what one entry of a list means: a member, a region group, or a group of techniques. */
static void pick_member(plp_link *link, const plp_fact *fact, const plp_draft *word,
                        plp_picks *picks)
{
    if (word->kind == PLP_DRAFT_BROKEN)
        return;
    if (word->kind == PLP_DRAFT_IN && word->which == PLP_SPACE_GROUP &&
        fact->catalogue == PLP_CATALOGUE_TECHNIQUE) {
        plp_link_pick_group(link, picks, word); /* members stand in the catalogue's order */
        return;
    }
    if (word->kind != PLP_DRAFT_TEXT && word->kind != PLP_DRAFT_IN &&
        word->kind != PLP_DRAFT_NAME) {
        plp_link_error_at(link, word, NULL, "wrong-type", NULL, "values are words in quotes");
        return;
    }
    uint32_t at = plp_find_member(fact, word->text, word->length);
    plp_picks regions;
    if (at != PLP_NONE) {
        picks->chosen[at] = true;
    } else if (fact->catalogue == PLP_CATALOGUE_REGION &&
               plp_picks_begin(link, &regions, link->book->regions_count) &&
               plp_link_pick_regions(link, &regions, word->text)) {
        for (uint32_t i = 0; i < regions.size;
             i++) /* regions come first among the members, in their order */
            picks->chosen[i] = picks->chosen[i] || regions.chosen[i];
    } else {
        refuse_member(link, fact, word);
    }
}

bool plp_link_members(plp_link *link, const plp_fact *fact, const plp_draft *list, plp_indices *out)
{
    plp_picks picks;
    *out = (plp_indices){NULL, 0};
    if (list->kind == PLP_DRAFT_BROKEN)
        return false;
    if (list->kind != PLP_DRAFT_TABLE || list->pair_count != 0) {
        plp_link_error_at(link, list, NULL, "wrong-type", NULL, "a list of words is expected");
        return false;
    }
    if (fact->member_order == NULL || !plp_picks_begin(link, &picks, fact->member_count))
        return false;
    for (uint32_t i = 0; i < list->part_count; i++)
        pick_member(link, fact, list->parts[i], &picks);
    *out = plp_picks_end(link, &picks);
    return !link->owner->broken;
}
