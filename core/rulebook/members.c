/* SPDX-License-Identifier: MIT */
/* The members of choices and sets, from lists of words or from whole catalogues. */
#include "rulebook/link.h"
#include "base/text.h"

#include <stdlib.h>
#include <string.h>

/* "not_pregnant" -> "not pregnant" */
static const char *words_of_id(plp_link *link, const char *id)
{
    char *text = plp_arena_text(&link->book->arena, id, strlen(id));
    link->out_of_memory = link->out_of_memory || text == NULL;
    for (char *at = text; text != NULL && *at != '\0'; at++)
        if (*at == '_')
            *at = ' ';
    return text;
}

static const char *copy_id(plp_link *link, const char *id)
{
    const char *text = plp_arena_text(&link->book->arena, id, strlen(id));
    link->out_of_memory = link->out_of_memory || text == NULL;
    return text;
}

static void take_named(plp_member *member, const char *id, const char *title, uint32_t item)
{
    *member = (plp_member){.id = id, .title = title, .item = item};
}

/* values = techniques: the whole catalogue */
static uint32_t take_catalogue(plp_link *link, plp_fact *fact, const plp_draft *values,
                               plp_member *members)
{
    const plp_rulebook *book = link->book;
    uint32_t count = 0;
    if (values->which == PLP_SPACE_TECHNIQUES) {
        fact->catalogue = PLP_CATALOGUE_TECHNIQUE;
        for (; count < book->techniques_count; count++)
            take_named(&members[count], book->techniques[count].id, book->techniques[count].title,
                       count);
    } else if (values->which == PLP_SPACE_REFERRALS) {
        fact->catalogue = PLP_CATALOGUE_REFERRAL;
        for (; count < book->referrals_count; count++)
            take_named(&members[count], book->referrals[count].id, book->referrals[count].title,
                       count);
    } else {
        fact->catalogue = PLP_CATALOGUE_REGION;
        for (; count < book->regions_count; count++) {
            uint32_t *itself = plp_link_new(link, 1, sizeof *itself);
            if (itself == NULL)
                return count;
            *itself = count;
            take_named(&members[count], book->regions[count].id, book->regions[count].title, count);
            members[count].regions = (plp_indices){itself, 1};
        }
    }
    return count;
}

/* also = { heart = { "chest" } } */
static uint32_t take_also(plp_link *link, const plp_draft *also, plp_member *members,
                          uint32_t count)
{
    if (also->kind != PLP_DRAFT_TABLE || also->part_count != 0) {
        plp_link_error_at(link, also, "also", "wrong-type", NULL,
                          "also = { heart = { \"chest\" } }");
        return count;
    }
    for (uint32_t i = 0; i < also->pair_count; i++) {
        const plp_draft *list = also->pairs[i].value;
        plp_picks picks;
        if (list->kind != PLP_DRAFT_TABLE || list->pair_count != 0) {
            plp_link_error_at(link, list, also->pairs[i].key, "wrong-type", NULL,
                              "%s stands for a list of regions", also->pairs[i].key);
            continue;
        }
        if (!plp_picks_begin(link, &picks, link->book->regions_count))
            return count;
        for (uint32_t k = 0; k < list->part_count; k++)
            if (list->parts[k]->kind != PLP_DRAFT_TEXT ||
                !plp_link_pick_regions(link, &picks, list->parts[k]->text))
                plp_link_item(link, list->parts[k], PLP_IDS_CATALOGUE, PLP_WORD_REGION);
        plp_member *member = &members[count++];
        *member = (plp_member){.id = copy_id(link, also->pairs[i].key),
                               .title = words_of_id(link, also->pairs[i].key),
                               .item = PLP_NONE,
                               .regions = plp_picks_end(link, &picks)};
    }
    return count;
}

/* values = { "a", "b" } */
static uint32_t take_words(plp_link *link, const plp_draft *values, plp_member *members)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < values->part_count; i++) {
        const plp_draft *word = values->parts[i];
        if (word->kind == PLP_DRAFT_BROKEN)
            continue;
        if ((word->kind != PLP_DRAFT_TEXT && word->kind != PLP_DRAFT_NAME) ||
            !plp_text_is_id(word->text, word->length) ||
            word->length > link->load.limits->rule_id_bytes) {
            plp_link_error_at(link, word, NULL, "bad-id", NULL,
                              "values are words in quotes: letters, digits, . _ and -");
            continue;
        }
        members[count++] = (plp_member){.id = copy_id(link, word->text),
                                        .title = words_of_id(link, word->text),
                                        .item = PLP_NONE};
    }
    return count;
}

typedef struct ordered {
    const char *id;
    uint32_t index;
} ordered;

static int compare_ordered(const void *a, const void *b)
{
    return strcmp(((const ordered *)a)->id, ((const ordered *)b)->id);
}

static void order_members(plp_link *link, plp_fact *fact)
{
    ordered *sorted = plp_link_scratch(link, fact->member_count, sizeof *sorted);
    uint32_t *order = plp_link_new(link, fact->member_count, sizeof *order);
    if (sorted == NULL || order == NULL)
        return;
    for (uint32_t i = 0; i < fact->member_count; i++)
        sorted[i] = (ordered){fact->members[i].id, i};
    qsort(sorted, fact->member_count, sizeof *sorted, compare_ordered);
    for (uint32_t i = 0; i < fact->member_count; i++) {
        order[i] = sorted[i].index;
        if (i != 0 && strcmp(sorted[i - 1].id, sorted[i].id) == 0)
            plp_link_error(link, sorted[i].id, "duplicate-id", NULL, "the value %s is there twice",
                           sorted[i].id);
    }
    fact->member_order = order;
}

static void title_members(plp_link *link, plp_fact *fact, const plp_draft *titles)
{
    if (titles->kind != PLP_DRAFT_TABLE || titles->part_count != 0) {
        plp_link_error_at(link, titles, "value_titles", "wrong-type", NULL,
                          "value_titles = { trimester_1 = \"first trimester\" }");
        return;
    }
    for (uint32_t i = 0; i < titles->pair_count; i++) {
        const char *key = titles->pairs[i].key;
        uint32_t at = plp_find_member(fact, key, strlen(key));
        const char *title = plp_keys_text(link, titles->pairs[i].value, key);
        if (at != PLP_NONE && title != NULL)
            ((plp_member *)fact->members)[at].title = title;
        else if (at == PLP_NONE)
            plp_link_error_at(link, titles, key, "unknown-key", NULL, "%s is not among the values",
                              key);
    }
}

static uint32_t count_members(const plp_link *link, const plp_draft *values, const plp_draft *also)
{
    uint32_t count = values->part_count + (also != NULL ? also->pair_count : 0);
    if (values->kind != PLP_DRAFT_SPACE)
        return count;
    switch ((plp_space)values->which) {
    case PLP_SPACE_TECHNIQUES:
        return count + link->book->techniques_count;
    case PLP_SPACE_REFERRALS:
        return count + link->book->referrals_count;
    case PLP_SPACE_REGIONS:
        return count + link->book->regions_count;
    case PLP_SPACE_FACTS:
    case PLP_SPACE_LIMITS:
    case PLP_SPACE_GROUP:
    case PLP_SPACE_SO_FAR:
    case PLP_SPACE_COUNT:
        break;
    }
    return PLP_NONE;
}

void plp_link_take_members(plp_link *link, plp_fact *fact, const plp_draft *body)
{
    const plp_draft *values = plp_draft_get(body, "values"), *also = plp_draft_get(body, "also");
    const plp_draft *titles = plp_draft_get(body, "value_titles");
    if (values == NULL) {
        plp_link_error(link, fact->id, "missing-key", NULL, "fact \"%s\" has no values", fact->id);
        return;
    }
    uint32_t count = count_members(link, values, also);
    if (count == PLP_NONE || values->pair_count != 0 ||
        (values->kind != PLP_DRAFT_SPACE && values->kind != PLP_DRAFT_TABLE)) {
        if (values->kind != PLP_DRAFT_BROKEN)
            plp_link_error_at(link, values, "values", "wrong-type", NULL,
                              "values is a list of words, or techniques, referrals or regions");
        return;
    }
    plp_member *members = plp_link_new(link, count, sizeof *members);
    if (members == NULL)
        return;
    count = values->kind == PLP_DRAFT_SPACE ? take_catalogue(link, fact, values, members)
                                            : take_words(link, values, members);
    if (also != NULL && fact->catalogue == PLP_CATALOGUE_REGION && fact->type == PLP_SET)
        count = take_also(link, also, members, count);
    else if (also != NULL)
        plp_link_error_at(link, also, "also", "wrong-type", NULL,
                          "also belongs to a set with values = regions");
    fact->members = members;
    fact->member_count = count;
    if (count == 0 && !link->owner->broken)
        plp_link_error_at(link, values, "values", "empty-list", NULL,
                          "fact \"%s\" has no values to choose from", fact->id);
    if (count > link->load.limits->set_members)
        plp_link_error_at(link, values, "values", "limit-members", NULL,
                          "fact \"%s\" has more than %u values", fact->id,
                          (unsigned)link->load.limits->set_members);
    if (link->out_of_memory)
        return;
    order_members(link, fact);
    if (titles != NULL && fact->member_order != NULL)
        title_members(link, fact, titles);
}
