/* SPDX-License-Identifier: MIT */
/* The keys of every word: one table decides what is known, required, and how each is read. */
#include "rulebook/link.h"
#include "base/number.h"
#include "base/text.h"
#include "base/units.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

typedef struct key_row key_row;

/* Read `draft` into the field of `item` that the row tells of. */
typedef void key_reader(plp_link *link, const key_row *row, plp_draft *draft, void *item);

struct key_row {
    plp_word word;
    const char *key;
    size_t field; /* offset in the word's struct */
    key_reader *read;
    bool required;
};

/* ---- shapes that many words share ---- */

static void *field(void *item, const key_row *row)
{
    return (char *)item + row->field;
}

const char *plp_keys_text(plp_link *link, const plp_draft *draft, const char *what)
{
    if (draft->kind == PLP_DRAFT_BROKEN)
        return NULL;
    if (draft->kind != PLP_DRAFT_TEXT || draft->length == 0) {
        plp_link_error_at(link, draft, NULL, "wrong-type", NULL, "%s must be a text in quotes%s",
                          what, draft->kind == PLP_DRAFT_TEXT ? ", and not an empty one" : "");
        return NULL;
    }
    const char *text = plp_arena_text(&link->book->arena, draft->text, draft->length);
    link->out_of_memory = link->out_of_memory || text == NULL;
    return text;
}

static void read_TEXT(plp_link *link, const key_row *row, plp_draft *draft, void *item)
{
    *(const char **)field(item, row) = plp_keys_text(link, draft, row->key);
}

static void read_TRUTH(plp_link *link, const key_row *row, plp_draft *draft, void *item)
{
    if (draft->kind == PLP_DRAFT_TRUTH)
        *(bool *)field(item, row) = draft->number != 0;
    else if (draft->kind != PLP_DRAFT_BROKEN)
        plp_link_error_at(link, draft, NULL, "wrong-type", NULL, "%s must be true or false",
                          row->key);
}

static bool is_number(plp_link *link, const plp_draft *draft, const char *what)
{
    if (draft->kind == PLP_DRAFT_NUMBER)
        return true;
    if (draft->kind != PLP_DRAFT_BROKEN)
        plp_link_error_at(link, draft, NULL, "wrong-type",
                          draft->kind == PLP_DRAFT_TEXT ? "leave the quotes off" : NULL,
                          "%s must be a number", what);
    return false;
}

static void read_NUMBER(plp_link *link, const key_row *row, plp_draft *draft, void *item)
{
    if (is_number(link, draft, row->key))
        *(double *)field(item, row) = plp_number_given(draft->number);
}

static void read_WHOLE(plp_link *link, const key_row *row, plp_draft *draft, void *item)
{
    if (!is_number(link, draft, row->key))
        return;
    if (draft->number < 1 || draft->number > 1000000 || draft->number != floor(draft->number))
        plp_link_error_at(link, draft, NULL, "out-of-range", NULL,
                          "%s must be a whole number from 1", row->key);
    else
        *(uint32_t *)field(item, row) = (uint32_t)draft->number;
}

/* A text that is one of some words; PLP_NONE after a report. */
static uint32_t one_of(plp_link *link, const char *key, const plp_draft *draft,
                       const char *const *words)
{
    if (draft->kind == PLP_DRAFT_BROKEN)
        return PLP_NONE;
    const char *word = draft->kind == PLP_DRAFT_TEXT ? draft->text : "";
    for (uint32_t i = 0; words[i] != NULL; i++)
        if (plp_text_same(words[i], word))
            return i;
    char list[256] = "";
    size_t length = 0;
    plp_suggest suggest = plp_suggest_for(word, strlen(word));
    for (uint32_t i = 0; words[i] != NULL; i++) {
        plp_suggest_try(&suggest, words[i]);
        if (length < sizeof list)
            length += (size_t)snprintf(list + length, sizeof list - length, "%s\"%s\"",
                                       i != 0 ? ", " : "", words[i]);
    }
    char hint[128] = "";
    if (suggest.best != NULL)
        snprintf(hint, sizeof hint, "did you mean \"%s\"?", suggest.best);
    plp_link_error_at(link, draft, NULL, "unknown-value", hint, "%s is one of %s", key, list);
    return PLP_NONE;
}

/* A reader of one of some words; the first of them stands for `first` of `type`. */
#define WORDS(shape, type, first, ...)                                                             \
    static void read_##shape(plp_link *link, const key_row *row, plp_draft *draft, void *item)     \
    {                                                                                              \
        static const char *const words[] = {__VA_ARGS__, NULL};                                    \
        uint32_t at = one_of(link, row->key, draft, words);                                        \
        if (at != PLP_NONE)                                                                        \
            *(type *)field(item, row) = (type)(at + (first));                                      \
    }

// clang-format off
WORDS(GRADE, plp_grade, PLP_GRADE_CONTRADICTED,
      "contradicted", "traditional", "very_low", "low", "moderate", "strong", "safety", "project")
WORDS(CARE_KIND, plp_care_kind, 0, "emergency", "medical", "safety", "active", "comfort", "optional")
WORDS(OVERDUE, plp_overdue, PLP_OVERDUE_WARN, "warn", "withhold")
WORDS(IF_UNKNOWN, plp_if_unknown, PLP_ASK, "ask", "assume", "ignore")
WORDS(FACT_TYPE, plp_fact_type, PLP_BOOL, "bool", "number", "choice", "set")
WORDS(ROLE, plp_role, PLP_ROLE_WANTED, "wanted", "refused", "helped", "worse", "clearance", "clearance_scope")
WORDS(RECORD_STATUS, unsigned, 0, "current", "past", "any")
WORDS(RECORD_TAKE, plp_record_take, PLP_RECORD_VALUE, "value", "age", "since", "longest_since")
// clang-format on

static void read_STATUS(plp_link *link, const key_row *row, plp_draft *draft, void *item)
{
    static const char *const words[] = {"verified", "partly", "unverified", NULL};
    uint32_t at = one_of(link, row->key, draft, words);
    if (at != PLP_NONE)
        *(const char **)field(item, row) = words[at];
}

static void read_TECHNIQUE_KIND(plp_link *link, const key_row *row, plp_draft *draft, void *item)
{
    static const char *const words[] = {"style", "stroke", "adjunct", NULL};
    uint32_t at = one_of(link, row->key, draft, words);
    if (at != PLP_NONE)
        *(const char **)field(item, row) = words[at];
}

static void read_TIGHTER(plp_link *link, const key_row *row, plp_draft *draft, void *item)
{
    static const char *const words[] = {"down", "up", NULL};
    uint32_t at = one_of(link, row->key, draft, words);
    if (at != PLP_NONE)
        *(int *)field(item, row) = at == 0 ? -1 : 1;
}

static void read_STRENGTH(plp_link *link, const key_row *row, plp_draft *draft, void *item)
{
    static const char *const words[] = {"strong", "weak", NULL};
    *(bool *)field(item, row) = one_of(link, row->key, draft, words) == 1;
}

static void read_HOME(plp_link *link, const key_row *row, plp_draft *draft, void *item)
{
    static const char *const words[] = {"home", NULL};
    *(bool *)field(item, row) = one_of(link, row->key, draft, words) == 0;
}

static void read_UNIT(plp_link *link, const key_row *row, plp_draft *draft, void *item)
{
    const char *unit = plp_keys_text(link, draft, row->key);
    *(const char **)field(item, row) = unit;
    if (unit == NULL || plp_unit_known(unit))
        return;
    char hint[128] =
        "units are UCUM codes: \"wk\", \"a\", \"mm[Hg]\" (rules/LANGUAGE.md, section 8)";
    const char *near = plp_unit_suggest(unit);
    if (near != NULL)
        snprintf(hint, sizeof hint, "did you mean \"%s\"?", near);
    plp_link_error_at(link, draft, unit, "unknown-unit", hint, "\"%s\" is not a unit", unit);
}

bool plp_keys_date(plp_link *link, const plp_draft *draft, const char *what, const char **out)
{
    int32_t days;
    *out = plp_keys_text(link, draft, what);
    if (*out == NULL)
        return false;
    if (plp_text_date(*out, strlen(*out), &days))
        return true;
    plp_link_error_at(link, draft, *out, "bad-date", NULL,
                      "%s is a date of the form \"2026-11-30\"", what);
    return false;
}

static void read_LANGUAGE(plp_link *link, const key_row *row, plp_draft *draft, void *item)
{
    char tidy[PLP_TAG_BYTES];
    const char *tag = plp_keys_text(link, draft, row->key);
    *(const char **)field(item, row) = tag;
    if (tag == NULL)
        return;
    bool good = plp_tag_check(tag, tidy);
    if (!good || strcmp(tidy, tag) != 0)
        plp_link_error_at(link, draft, tag, "bad-language", "write \"en\", \"es\", \"pt-BR\"",
                          "\"%.60s\" is not the tag of a language", tag);
}

static void read_DATE(plp_link *link, const key_row *row, plp_draft *draft, void *item)
{
    plp_keys_date(link, draft, row->key, field(item, row));
}

static void read_MONTH(plp_link *link, const key_row *row, plp_draft *draft, void *item)
{
    char day[16];
    int32_t days;
    const char *month = plp_keys_text(link, draft, row->key);
    *(const char **)field(item, row) = month;
    if (month == NULL)
        return;
    snprintf(day, sizeof day, "%.8s-01", month);
    if (strlen(month) != 7 || !plp_text_date(day, 10, &days))
        plp_link_error_at(link, draft, month, "bad-date", NULL,
                          "%s is a month of the form \"2026-11\"", row->key);
}

static void read_CONDITION(plp_link *link, const key_row *row, plp_draft *draft, void *item)
{
    plp_phase phase = link->owner->word == PLP_WORD_INVARIANT ? PLP_PHASE_FINISHED
                      : link->owner->word == PLP_WORD_RULE    ? link->owner->phase
                                                              : PLP_PHASE_SAFETY;
    *(const plp_term **)field(item, row) = plp_link_condition(link, draft, phase);
}

/* ---- lists ---- */

static bool is_list(plp_link *link, const plp_draft *draft, const char *what)
{
    if (draft->kind == PLP_DRAFT_TABLE && draft->pair_count == 0)
        return true;
    if (draft->kind != PLP_DRAFT_BROKEN)
        plp_link_error_at(link, draft, NULL, "wrong-type", NULL, "%s must be a list in braces",
                          what);
    return false;
}

static plp_indices read_ids(plp_link *link, const char *key, plp_draft *draft, plp_namespace space,
                            plp_word word)
{
    plp_picks picks;
    if (!is_list(link, draft, key) || !plp_picks_begin(link, &picks, link->drafts->counts[word]))
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

static void read_SOURCES(plp_link *link, const key_row *row, plp_draft *draft, void *item)
{
    *(plp_indices *)field(item, row) =
        read_ids(link, row->key, draft, PLP_IDS_SOURCES, PLP_WORD_SOURCE);
}

static void read_REGIONS(plp_link *link, const key_row *row, plp_draft *draft, void *item)
{
    ((plp_region_group *)item)->regions =
        read_ids(link, row->key, draft, PLP_IDS_CATALOGUE, PLP_WORD_REGION);
}

static void read_ITEMS(plp_link *link, const key_row *row, plp_draft *draft, void *item)
{
    ((plp_technique *)item)->strokes =
        read_ids(link, row->key, draft, PLP_IDS_CATALOGUE, PLP_WORD_TECHNIQUE);
}

static void read_ITEM(plp_link *link, const key_row *row, plp_draft *draft, void *item)
{
    (void)row;
    ((plp_technique *)item)->group =
        plp_link_item(link, draft, PLP_IDS_CATALOGUE, PLP_WORD_TECHNIQUE_GROUP);
}

static void read_RECORD_FROM(plp_link *link, const key_row *row, plp_draft *draft, void *item)
{
    const char *words[16] = {NULL};
    for (unsigned i = 0; plp_record_from_word(i) != NULL; i++)
        words[i] = plp_record_from_word(i);
    if (!is_list(link, draft, row->key))
        return;
    if (draft->part_count == 0)
        plp_link_error_at(link, draft, NULL, "empty-list", NULL, "%s is empty", row->key);
    for (uint32_t i = 0; i < draft->part_count; i++) {
        uint32_t at = one_of(link, row->key, draft->parts[i], words);
        if (at != PLP_NONE)
            *(unsigned *)field(item, row) |= 1u << at;
    }
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
static void read_CODES(plp_link *link, const key_row *row, plp_draft *draft, void *item)
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
        if (!is_list(link, list, draft->pairs[i].key))
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
    memcpy(field(item, row), &at, sizeof at);
    memcpy((char *)field(item, row) + sizeof at, &count, sizeof count);
}

/* ---- ranges ---- */

bool plp_keys_range(plp_link *link, const plp_draft *draft, const char *what, plp_range *out)
{
    if (draft->kind == PLP_DRAFT_BROKEN)
        return false;
    if (draft->kind != PLP_DRAFT_TABLE || draft->pair_count != 0 || draft->part_count != 2 ||
        draft->parts[0]->kind != PLP_DRAFT_NUMBER || draft->parts[1]->kind != PLP_DRAFT_NUMBER) {
        plp_link_error_at(link, draft, NULL, "wrong-type", NULL,
                          "%s is a pair of numbers: { low, high }", what);
        return false;
    }
    *out = (plp_range){true, plp_number_given(draft->parts[0]->number),
                       plp_number_given(draft->parts[1]->number)};
    if (out->low < 0 || out->low > out->high) {
        plp_link_error_at(link, draft, NULL, "out-of-range", NULL,
                          "%s goes from low to high, and not below 0", what);
        return false;
    }
    return true;
}

static void read_RANGE(plp_link *link, const key_row *row, plp_draft *draft, void *item)
{
    plp_keys_range(link, draft, row->key, field(item, row));
}

static void read_PRESSURE(plp_link *link, const key_row *row, plp_draft *draft, void *item)
{
    plp_range range;
    plp_technique *technique = item;
    if (!plp_keys_range(link, draft, row->key, &range))
        return;
    if (range.low < 1 || range.high > 5 || range.low != floor(range.low) ||
        range.high != floor(range.high)) {
        plp_link_error_at(link, draft, NULL, "out-of-range", NULL,
                          "pressure is a pair of whole numbers from 1 to 5");
        return;
    }
    technique->has_pressure = true;
    technique->pressure_low = (uint8_t)range.low;
    technique->pressure_high = (uint8_t)range.high;
}

static void read_stage(plp_link *link, plp_draft *draft, plp_stage *stage)
{
    static const char *const keys[] = {"weeks", "per_week", "minutes", "text"};
    plp_range *ranges[] = {&stage->weeks, &stage->per_week, &stage->minutes};
    if (draft->kind != PLP_DRAFT_TABLE || draft->part_count != 0) {
        plp_link_error_at(link, draft, "stages", "wrong-type", NULL,
                          "each stage is { weeks = { 1, 4 }, per_week = { 2, 2 } }");
        return;
    }
    plp_keys_check(link, draft, "stages", keys, 4);
    for (uint32_t i = 0; i < 3; i++) {
        plp_draft *value = plp_draft_get(draft, keys[i]);
        if (value != NULL && value->kind == PLP_DRAFT_NUMBER) {
            plp_draft *ends[] = {value, value};
            plp_draft pair = *value;
            pair.kind = PLP_DRAFT_TABLE;
            pair.parts = ends;
            pair.part_count = 2;
            plp_keys_range(link, &pair, keys[i], ranges[i]);
        } else if (value != NULL) {
            plp_keys_range(link, value, keys[i], ranges[i]);
        }
    }
    plp_draft *text = plp_draft_get(draft, "text");
    stage->text = text != NULL ? plp_keys_text(link, text, "text") : NULL;
}

static void read_STAGES(plp_link *link, const key_row *row, plp_draft *draft, void *item)
{
    plp_dose *dose = item;
    if (!is_list(link, draft, row->key))
        return;
    plp_stage *stages = plp_link_new(link, draft->part_count, sizeof *stages);
    for (uint32_t i = 0; stages != NULL && i < draft->part_count; i++)
        read_stage(link, draft->parts[i], &stages[i]);
    dose->stages = stages;
    dose->stage_count = stages != NULL ? draft->part_count : 0;
}

/* ---- rules ---- */

static void read_PLAN(plp_link *link, const key_row *row, plp_draft *draft, void *item)
{
    (void)row;
    plp_link_plan(link, item, draft);
}

static void read_REVIEWED(plp_link *link, const key_row *row, plp_draft *draft, void *item)
{
    static const char *const keys[] = {"by", "on"};
    plp_rule *rule = item;
    if (draft->kind != PLP_DRAFT_TABLE || draft->part_count != 0 || draft->pair_count < 2) {
        plp_link_error_at(link, draft, NULL, "wrong-type", NULL,
                          "reviewed = { by = \"…\", on = \"2026-11-30\" }");
        return;
    }
    plp_keys_check(link, draft, row->key, keys, 2);
    plp_draft *by = plp_draft_get(draft, "by"), *on = plp_draft_get(draft, "on");
    if (by != NULL && on != NULL) {
        rule->reviewed_by = plp_keys_text(link, by, "by");
        plp_keys_date(link, on, "on", &rule->reviewed_on);
    }
}

static void read_SILENCE(plp_link *link, const key_row *row, plp_draft *draft, void *item)
{
    plp_silences *out = field(item, row);
    if (draft->kind != PLP_DRAFT_TABLE || draft->part_count != 0) {
        plp_link_error_at(link, draft, NULL, "wrong-type", NULL,
                          "silence = { [\"finding-code\"] = \"reason\" }");
        return;
    }
    plp_silence *silences = plp_link_new(link, draft->pair_count, sizeof *silences);
    for (uint32_t i = 0; silences != NULL && i < draft->pair_count; i++) {
        silences[i].code =
            plp_arena_text(&link->book->arena, draft->pairs[i].key, strlen(draft->pairs[i].key));
        silences[i].reason = plp_keys_text(link, draft->pairs[i].value, draft->pairs[i].key);
        link->out_of_memory = link->out_of_memory || silences[i].code == NULL;
    }
    out->at = silences;
    out->count = silences != NULL ? draft->pair_count : 0;
}

/* ---- the table ---- */

#define read_OWN NULL /* read by the word's own function */
#define REQUIRED true
#define OPTIONAL false
/* offsetof needs the struct of a word. */
#define X(name, word, space, type, list) typedef type struct_##name;
#include "rulebook/words.def"
#undef X

static const key_row keys[] = {
#define X(name, key, member, shape, need, meaning)                                                 \
    {PLP_WORD_##name, key, offsetof(struct_##name, member), read_##shape, need},
#include "rulebook/keys.def"
#undef X
};
#define KEY_COUNT (sizeof keys / sizeof keys[0])

/* The first row of a word or of those behind it: keys.def has the words in the order of words.def.
 */
static size_t rows_of(plp_word word)
{
    size_t low = 0, high = KEY_COUNT;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (keys[middle].word < word)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool is_among(const char *word, const char *const *words, uint32_t count)
{
    uint32_t i = 0;
    while (i < count && !plp_text_same(words[i], word))
        i++;
    return i < count;
}

/* The nearest of some words, or NULL. */
static const char *nearest(const char *key, const char *const *words, uint32_t count)
{
    plp_suggest suggest = plp_suggest_for(key, strlen(key));
    for (uint32_t i = 0; i < count; i++)
        plp_suggest_try(&suggest, words[i]);
    return suggest.best;
}

static void refuse_key(plp_link *link, const plp_draft *table, const char *key, const char *what,
                       const char *const *words, uint32_t count)
{
    char hint[128] = "";
    const char *best = nearest(key, words, count);
    if (best != NULL)
        snprintf(hint, sizeof hint, "did you mean %s?", best);
    plp_link_error_at(link, table, key, "unknown-key", hint, "%s has no key %s", what, key);
}

void plp_keys_check(plp_link *link, const plp_draft *table, const char *what,
                    const char *const *words, uint32_t count)
{
    for (uint32_t i = 0; i < table->pair_count; i++) {
        if (!is_among(table->pairs[i].key, words, count))
            refuse_key(link, table, table->pairs[i].key, what, words, count);
    }
}

bool plp_keys_has(plp_word word, const char *key)
{
    for (size_t i = rows_of(word); i < KEY_COUNT && keys[i].word == word; i++)
        if (plp_text_same(keys[i].key, key))
            return true;
    return false;
}

void plp_keys_suggest(plp_word word, plp_suggest *suggest)
{
    for (size_t i = rows_of(word); i < KEY_COUNT && keys[i].word == word; i++)
        plp_suggest_try(suggest, keys[i].key);
}

/* Defaults that are not 0. */
static void set_defaults(const plp_declaration *owner, void *item)
{
    if (owner->word == PLP_WORD_RULE)
        ((plp_rule *)item)->if_unknown = owner->phase == PLP_PHASE_SAFETY ? PLP_ASK : PLP_IGNORE;
    else if (owner->word == PLP_WORD_TECHNIQUE)
        ((plp_technique *)item)->kind = "style";
    else if (owner->word == PLP_WORD_LIMIT)
        ((plp_limit *)item)->grade = PLP_GRADE_PROJECT;
}

/* Is a key that the word does not take most likely this one with a slip? Then it is not missing as
 * well. */
static bool is_misspelt(const plp_draft *body, const char *key, const char *const *known,
                        uint32_t count)
{
    for (uint32_t i = 0; i < body->pair_count; i++) {
        const char *other = body->pairs[i].key;
        const char *best = is_among(other, known, count) ? NULL : nearest(other, known, count);
        if (best != NULL && strcmp(best, key) == 0)
            return true;
    }
    return false;
}

void plp_keys_read(plp_link *link, void *item)
{
    const plp_declaration *owner = link->owner;
    const plp_draft *body = owner->body;
    const char *known[32];
    uint32_t count = 0;
    set_defaults(owner, item);
    size_t first = rows_of(owner->word);
    for (size_t i = first; i < KEY_COUNT && keys[i].word == owner->word; i++)
        known[count++] = keys[i].key;
    for (size_t i = first; i < first + count; i++) {
        plp_draft *value = plp_draft_get(body, keys[i].key);
        if (value != NULL && keys[i].read != NULL)
            keys[i].read(link, &keys[i], value, item);
        else if (value == NULL && keys[i].required && !is_misspelt(body, keys[i].key, known, count))
            plp_link_error(link, owner->id, "missing-key", NULL, "%s \"%s\" has no %s",
                           plp_word_text(owner->word), owner->id, keys[i].key);
    }
    plp_keys_check(link, body, plp_word_text(owner->word), known, count);
    if (body->part_count != 0)
        plp_link_error_at(link, body->parts[0], NULL, "missing-key",
                          "is `key =` missing before it?", "%s \"%s\" has an entry without a key",
                          plp_word_text(owner->word), owner->id);
}
