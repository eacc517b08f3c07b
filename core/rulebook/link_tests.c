/* SPDX-License-Identifier: MIT */
/* Tests: the patient, and what the plan must be. */
#include "rulebook/link.h"
#include "base/number.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

typedef void expect_reader(plp_link *link, const char *key, plp_draft *draft, plp_expect *out);

static void refuse(plp_link *link, const plp_draft *draft, const char *key, const char *form)
{
    if (draft->kind != PLP_DRAFT_BROKEN)
        plp_link_error_at(link, draft, key, "wrong-type", NULL, "%s expects %s", key, form);
}

/* ---- words, numbers, texts ---- */

static const char *word_of(plp_link *link, const char *key, const plp_draft *draft)
{
    if (draft->kind == PLP_DRAFT_TEXT)
        return draft->text;
    refuse(link, draft, key, "a word in quotes");
    return NULL;
}

/* Refuse a word that is none of `words`, which NULL ends: with all of them, and the nearest. */
static void refuse_word(plp_link *link, const char *key, const plp_draft *draft,
                        const char *const *words)
{
    char message[256];
    int length = snprintf(message, sizeof message, "%s is one of", key);
    for (const char *const *word = words; *word != NULL; word++)
        length += snprintf(message + length, sizeof message - (size_t)length, "%s \"%s\"",
                           word == words ? "" : ",", *word);
    plp_link_refuse_word(link, draft, words, message);
}

static void read_DISPOSITION(plp_link *link, const char *key, plp_draft *draft, plp_expect *out)
{
    plp_disposition level = PLP_STANDARD;
    const char *word = word_of(link, key, draft);
    static const char *const words[] = {"standard",        "modified",   "provisional",
                                        "clearance_first", "no_massage", "urgent_referral",
                                        "emergency",       NULL};
    if (word != NULL && !plp_disposition_of(word, &level))
        refuse_word(link, key, draft, words);
    out->level = level;
}

static void read_URGENCY(plp_link *link, const char *key, plp_draft *draft, plp_expect *out)
{
    plp_urgency level = PLP_OPTIONAL;
    const char *word = word_of(link, key, draft);
    out->level = PLP_NONE;
    if (word == NULL || strcmp(word, "none") == 0)
        return;
    static const char *const words[] = {"none",   "optional", "routine",   "soon",
                                        "urgent", "same_day", "emergency", NULL};
    if (!plp_urgency_of(word, &level))
        refuse_word(link, key, draft, words);
    out->level = level;
}

static void read_GRADE(plp_link *link, const char *key, plp_draft *draft, plp_expect *out)
{
    plp_grade level = PLP_GRADE_LOW;
    const char *word = word_of(link, key, draft);
    out->level = PLP_NONE;
    if (word == NULL || strcmp(word, "none") == 0)
        return;
    static const char *const words[] = {
        "none",     "contradicted", "traditional", "very_low", "low",
        "moderate", "strong",       "safety",      "project",  NULL};
    if (!plp_grade_of(word, &level))
        refuse_word(link, key, draft, words);
    out->level = level;
}

static void read_NUMBER(plp_link *link, const char *key, plp_draft *draft, plp_expect *out)
{
    if (draft->kind != PLP_DRAFT_NUMBER)
        refuse(link, draft, key, "a number");
    out->number = plp_number_given(draft->number);
}

static void read_TRUTH(plp_link *link, const char *key, plp_draft *draft, plp_expect *out)
{
    if (draft->kind != PLP_DRAFT_TRUTH)
        refuse(link, draft, key, "true or false");
    out->truth = draft->number != 0;
}

static void read_STOP(plp_link *link, const char *key, plp_draft *draft, plp_expect *out)
{
    static const char *const words[] = {"stop", NULL};
    const char *word = word_of(link, key, draft);
    if (word != NULL && strcmp(word, "stop") != 0)
        refuse_word(link, key, draft, words);
    out->truth = true;
}

static void read_RANGE(plp_link *link, const char *key, plp_draft *draft, plp_expect *out)
{
    plp_keys_range(link, draft, key, &out->range);
}

static void read_TEXTS(plp_link *link, const char *key, plp_draft *draft, plp_expect *out)
{
    plp_draft *one[1] = {draft};
    plp_draft **parts = draft->kind == PLP_DRAFT_TABLE ? draft->parts : one;
    uint32_t count = draft->kind == PLP_DRAFT_TABLE ? draft->part_count : 1;
    const char **texts = plp_link_new(link, count, sizeof *texts);
    if (texts == NULL)
        return;
    if (draft->kind == PLP_DRAFT_TABLE && draft->pair_count != 0)
        refuse(link, draft, key, "a list of texts");
    for (uint32_t i = 0; i < count; i++)
        texts[i] = plp_keys_text(link, parts[i], key);
    out->texts = (plp_words){texts, count};
}

/* ---- ids ---- */

static uint32_t id_of(plp_link *link, plp_word word, const plp_draft *draft)
{
    if (word == PLP_WORD_FACT)
        return plp_link_fact_of(link, draft);
    return plp_link_item(link, draft,
                         word == PLP_WORD_RULE       ? PLP_IDS_RULES
                         : word == PLP_WORD_CONFLICT ? PLP_IDS_CONFLICTS
                                                     : PLP_IDS_CATALOGUE,
                         word);
}

/* The list part of a table, or a single id, as ids in the order given. */
static void read_ids(plp_link *link, const char *key, plp_draft *draft, plp_word word,
                     plp_expect *out)
{
    plp_draft *one[1] = {draft};
    bool single = draft->kind == PLP_DRAFT_TEXT || draft->kind == PLP_DRAFT_NAME;
    if (!single && draft->kind != PLP_DRAFT_TABLE) {
        refuse(link, draft, key, "a list of ids");
        return;
    }
    plp_draft **parts = single ? one : draft->parts;
    uint32_t count = single ? 1 : draft->part_count, filled = 0;
    uint32_t *ids = plp_link_new(link, count, sizeof *ids);
    for (uint32_t i = 0; ids != NULL && i < count; i++) {
        ids[filled] = id_of(link, word, parts[i]);
        filled += ids[filled] != PLP_NONE;
    }
    out->ids = ids;
    out->id_count = filled;
}

static void read_plain_ids(plp_link *link, const char *key, plp_draft *draft, plp_word word,
                           plp_expect *out)
{
    if (draft->kind == PLP_DRAFT_TABLE && draft->pair_count != 0)
        refuse(link, draft, key, "a list of ids");
    else
        read_ids(link, key, draft, word, out);
}

#define READ_IDS(shape, word)                                                                      \
    static void read_##shape(plp_link *link, const char *key, plp_draft *draft, plp_expect *out)   \
    {                                                                                              \
        read_plain_ids(link, key, draft, PLP_WORD_##word, out);                                    \
    }

READ_IDS(TECHNIQUES, TECHNIQUE)
READ_IDS(REFERRALS, REFERRAL)
READ_IDS(ADVICES, ADVICE)
READ_IDS(DOSES, DOSE)
READ_IDS(REGIONS, REGION)
READ_IDS(POSITIONS, POSITION)
READ_IDS(PRODUCTS, PRODUCT)
READ_IDS(FACTS, FACT)
READ_IDS(RULES, RULE)
READ_IDS(CONFLICTS, CONFLICT)
READ_IDS(FIRST, TECHNIQUE)

static void read_AMONG(plp_link *link, const char *key, plp_draft *draft, plp_expect *out)
{
    static const char *const keys[] = {"count"};
    const plp_draft *count = draft->kind == PLP_DRAFT_TABLE ? plp_draft_get(draft, "count") : NULL;
    if (count == NULL || count->kind != PLP_DRAFT_NUMBER || count->number < 1 ||
        count->number != floor(count->number)) {
        refuse(link, draft, key, "{ count = 3, \"technique\", … }");
        return;
    }
    plp_keys_check(link, draft, key, keys, 1);
    out->number = count->number;
    read_ids(link, key, draft, PLP_WORD_TECHNIQUE, out);
}

static void read_DOSE(plp_link *link, const char *key, plp_draft *draft, plp_expect *out)
{
    out->level = PLP_NONE;
    if (draft->kind == PLP_DRAFT_TEXT && strcmp(draft->text, "none") == 0)
        return;
    if (draft->kind != PLP_DRAFT_TEXT)
        refuse(link, draft, key, "a dose id or \"none\"");
    else
        read_ids(link, key, draft, PLP_WORD_DOSE, out);
}

/* ---- ids with something beside each ---- */

typedef uint32_t level_reader(plp_link *link, const char *key, const plp_draft *value);

static uint32_t urgency_level(plp_link *link, const char *key, const plp_draft *value)
{
    plp_urgency urgency;
    if (value->kind == PLP_DRAFT_TEXT && plp_urgency_of(value->text, &urgency))
        return urgency;
    refuse(link, value, key, "an urgency");
    return PLP_NONE;
}

static uint32_t provider_level(plp_link *link, const char *key, const plp_draft *value)
{
    (void)key;
    return plp_link_item(link, value, PLP_IDS_CATALOGUE, PLP_WORD_PROVIDER);
}

static uint32_t pressure_level(plp_link *link, const char *key, const plp_draft *value)
{
    if (value->kind == PLP_DRAFT_NUMBER && value->number >= 1 && value->number <= 5)
        return (uint32_t)value->number;
    refuse(link, value, key, "a pressure from 1 to 5");
    return PLP_NONE;
}

/* { "a", b = "soon" }: the list part has no levels, the keyed part has. */
static void read_levels(plp_link *link, const char *key, plp_draft *draft, plp_word word,
                        level_reader *read, plp_expect *out)
{
    if (draft->kind != PLP_DRAFT_TABLE) {
        read_ids(link, key, draft, word, out);
        return;
    }
    uint32_t count = draft->part_count + draft->pair_count, filled = 0;
    uint32_t *ids = plp_link_new(link, count, sizeof *ids),
             *levels = plp_link_new(link, count, sizeof *levels);
    for (uint32_t i = 0; ids != NULL && levels != NULL && i < count; i++) {
        bool plain = i < draft->part_count;
        const plp_draft_pair *pair = plain ? NULL : &draft->pairs[i - draft->part_count];
        plp_draft name = plain ? *draft->parts[i]
                               : (plp_draft){.kind = PLP_DRAFT_TEXT,
                                             .text = pair->key,
                                             .length = (uint32_t)strlen(pair->key),
                                             .file = draft->file,
                                             .line = draft->line};
        ids[filled] = id_of(link, word, &name);
        levels[filled] = plain ? PLP_NONE : read(link, key, pair->value);
        filled += ids[filled] != PLP_NONE;
    }
    out->ids = ids;
    out->levels = levels;
    out->id_count = filled;
}

static void read_REFERS(plp_link *link, const char *key, plp_draft *draft, plp_expect *out)
{
    read_levels(link, key, draft, PLP_WORD_REFERRAL, urgency_level, out);
}

static void read_CLEARANCES(plp_link *link, const char *key, plp_draft *draft, plp_expect *out)
{
    read_levels(link, key, draft, PLP_WORD_FACT, provider_level, out);
}

/* 2, or { 2, calves = 1 }, or { calves = 1 } */
static void read_PRESSURE(plp_link *link, const char *key, plp_draft *draft, plp_expect *out)
{
    plp_draft regions = *draft;
    if (draft->kind == PLP_DRAFT_NUMBER) {
        out->number = plp_number_given(draft->number);
        out->truth = true;
        return;
    }
    if (draft->kind != PLP_DRAFT_TABLE || draft->part_count > 1 ||
        (draft->part_count == 1 && draft->parts[0]->kind != PLP_DRAFT_NUMBER)) {
        refuse(link, draft, key, "a number, or { 2, calves = 1 }");
        return;
    }
    out->truth = draft->part_count == 1;
    out->number = out->truth ? plp_number_given(draft->parts[0]->number) : 0;
    regions.part_count = 0;
    read_levels(link, key, &regions, PLP_WORD_REGION, pressure_level, out);
}

/* ---- the whole ---- */

static uint32_t read_expectations(plp_link *link, plp_draft *table, unsigned depth,
                                  const plp_expect **out, bool *exactly);

static void read_AFTER(plp_link *link, const char *key, plp_draft *draft, plp_expect *out)
{
    bool exactly = false;
    if (draft->kind == PLP_DRAFT_TEXT && strcmp(draft->text, "none") == 0)
        return;
    if (draft->kind != PLP_DRAFT_TABLE || draft->part_count != 0) {
        refuse(link, draft, key, "a table of expectations, or \"none\"");
        return;
    }
    out->truth = true;
    out->after_count = read_expectations(link, draft, 1, &out->after, &exactly);
}

static const struct {
    const char *word;
    expect_reader *read;
} expectations[] = {
#define X(name, word, shape) [PLP_EXPECT_##name] = {word, read_##shape},
#include "rulebook/expect.def"
#undef X
};

static void read_pair(plp_link *link, const plp_draft *table, const plp_draft_pair *pair,
                      plp_expect *out)
{
    for (uint32_t key = 0; key < PLP_EXPECT_COUNT; key++) {
        if (!plp_text_same(expectations[key].word, pair->key))
            continue;
        *out = (plp_expect){.key = (plp_expect_key)key,
                            .place = plp_place_of(link->load.files, table->file, table->line,
                                                  link->owner->last_line, pair->key)};
        expectations[key].read(link, pair->key, pair->value, out);
    }
}

static uint32_t read_expectations(plp_link *link, plp_draft *table, unsigned depth,
                                  const plp_expect **out, bool *exactly)
{
    const char *words[PLP_EXPECT_COUNT + 1];
    plp_draft checked = *table;
    for (uint32_t key = 0; key < PLP_EXPECT_COUNT; key++)
        words[key] = expectations[key].word;
    words[PLP_EXPECT_COUNT] = "exactly";
    plp_keys_check(link, &checked, "expect", words,
                   depth == 0 ? PLP_EXPECT_COUNT + 1 : PLP_EXPECT_COUNT);
    plp_expect *list = plp_link_new(link, table->pair_count, sizeof *list);
    uint32_t count = 0;
    for (uint32_t i = 0; list != NULL && i < table->pair_count; i++) {
        const plp_draft_pair *pair = &table->pairs[i];
        if (strcmp(pair->key, "exactly") == 0 && depth == 0) {
            if (pair->value->kind == PLP_DRAFT_TRUTH)
                *exactly = pair->value->number != 0;
            else
                refuse(link, pair->value, pair->key, "true or false");
            continue;
        }
        if (strcmp(pair->key, "after_clearance") == 0 && depth > 0) {
            refuse(link, pair->value, pair->key, "nothing inside another after_clearance");
            continue;
        }
        read_pair(link, table, pair, &list[count++]);
    }
    *out = list;
    return count;
}

void plp_link_test(plp_link *link, plp_test *test)
{
    plp_draft *given = plp_draft_get(link->owner->body, "given"),
              *expect = plp_draft_get(link->owner->body, "expect");
    if (given == NULL || expect == NULL)
        return;
    plp_link_patient(link, given, &test->given, &test->given_count);
    if (expect->kind != PLP_DRAFT_TABLE || expect->part_count != 0 || expect->pair_count == 0) {
        refuse(link, expect, "expect", "a table of what the plan must be");
        return;
    }
    test->expect_count = read_expectations(link, expect, 0, &test->expect, &test->exactly);
}
