/* SPDX-License-Identifier: MIT */
/* Reading the values of keys: lists of ids, codes by their system. */
#include "rulebook/keys_parts.h"

#include <stdio.h>
#include <string.h>

bool plp_key_is_list(plp_link *link, const plp_draft *draft, const char *what)
{
    if (draft->kind == PLP_DRAFT_TABLE && draft->pair_count == 0)
        return true;
    char hint[128] = "";
    if (draft->kind == PLP_DRAFT_TEXT && draft->length <= 60)
        snprintf(hint, sizeof hint, "write { \"%s\" }", draft->text);
    if (draft->kind != PLP_DRAFT_BROKEN)
        plp_link_error_at(link, draft, NULL, "wrong-type", hint, "%s must be a list in braces",
                          what);
    return false;
}

static plp_indices read_ids(plp_link *link, const char *key, plp_draft *draft, plp_namespace space,
                            plp_word word)
{
    plp_picks picks;
    if (!plp_key_is_list(link, draft, key) ||
        !plp_picks_begin(link, &picks, link->drafts->counts[word]))
        return (plp_indices){NULL, 0};
    if (draft->part_count == 0)
        plp_link_error_at(link, draft, NULL, "empty-list", NULL, "%s is empty", key);
    for (uint32_t i = 0; i < draft->part_count; i++) {
        uint32_t at = plp_link_item(link, draft->parts[i], space, word);
        if (at != PLP_NONE)
            picks.chosen[at] = true;
    }
    return plp_picks_end(link, &picks);
}

PLP_KEY_READER(SOURCES)
{
    *(plp_indices *)plp_key_field(item, row) =
        read_ids(link, row->key, draft, PLP_IDS_SOURCES, PLP_WORD_SOURCE);
}

PLP_KEY_READER(REGIONS)
{
    ((plp_region_group *)item)->regions =
        read_ids(link, row->key, draft, PLP_IDS_CATALOGUE, PLP_WORD_REGION);
}

PLP_KEY_READER(ITEMS)
{
    ((plp_technique *)item)->strokes =
        read_ids(link, row->key, draft, PLP_IDS_CATALOGUE, PLP_WORD_TECHNIQUE);
}

PLP_KEY_READER(ITEM)
{
    (void)row;
    ((plp_technique *)item)->group =
        plp_link_item(link, draft, PLP_IDS_CATALOGUE, PLP_WORD_TECHNIQUE_GROUP);
}

static uint32_t count_codes(const plp_draft *draft)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < draft->pair_count; i++)
        count +=
            draft->pairs[i].value->kind == PLP_DRAFT_TABLE ? draft->pairs[i].value->part_count : 0;
    return count;
}

/* codes = { icd10cm = { "Z79.01" } }; the pointer and its count are neighbours in every struct. */
PLP_KEY_READER(CODES)
{
    static const char *const systems[] = {"icd10cm", "snomed", "loinc",  "rxnorm",
                                          "nucc",    "text",   "gender", "birthsex"};
    uint32_t known = link->owner->word == PLP_WORD_RECORD ? 8 : 5;
    if (draft->kind != PLP_DRAFT_TABLE || draft->part_count != 0) {
        plp_link_error_at(link, draft, NULL, "wrong-type", "codes = { icd10cm = { \"Z79.01\" } }",
                          "codes are lists under the name of their system");
        return;
    }
    plp_keys_check(link, draft, row->key, systems, known);
    plp_code *codes = plp_link_new(link, count_codes(draft), sizeof *codes);
    uint32_t count = 0;
    for (uint32_t i = 0; codes != NULL && i < draft->pair_count; i++) {
        const plp_draft *list = draft->pairs[i].value;
        if (!plp_key_is_list(link, list, draft->pairs[i].key))
            continue;
        for (uint32_t k = 0; k < list->part_count; k++) {
            codes[count].code = plp_keys_text(link, list->parts[k], draft->pairs[i].key);
            for (uint32_t s = 0; s < known; s++)
                if (plp_text_same(systems[s], draft->pairs[i].key))
                    codes[count].system = systems[s];
            count += codes[count].code != NULL && codes[count].system != NULL;
        }
    }
    const plp_code *at = codes;
    memcpy(plp_key_field(item, row), &at, sizeof at);
    memcpy((char *)plp_key_field(item, row) + sizeof at, &count, sizeof count);
}
