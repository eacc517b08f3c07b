/* SPDX-License-Identifier: MIT */
/* Reading the values of keys: one of some words. */
#include "rulebook/keys_parts.h"

#include <stdio.h>
#include <string.h>

/* A text that is one of some words; PLP_NONE after a report. */
uint32_t plp_key_one_of(plp_link *link, const char *key, const plp_draft *draft,
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
    PLP_KEY_READER(shape)                                                                          \
    {                                                                                              \
        static const char *const words[] = {__VA_ARGS__, NULL};                                    \
        uint32_t at = plp_key_one_of(link, row->key, draft, words);                                \
        if (at != PLP_NONE)                                                                        \
            *(type *)plp_key_field(item, row) = (type)(at + (first));                              \
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

PLP_KEY_READER(STATUS)
{
    static const char *const words[] = {"verified", "partly", "unverified", NULL};
    uint32_t at = plp_key_one_of(link, row->key, draft, words);
    if (at != PLP_NONE)
        *(const char **)plp_key_field(item, row) = words[at];
}

PLP_KEY_READER(TECHNIQUE_KIND)
{
    static const char *const words[] = {"style", "stroke", "adjunct", NULL};
    uint32_t at = plp_key_one_of(link, row->key, draft, words);
    if (at != PLP_NONE)
        *(const char **)plp_key_field(item, row) = words[at];
}

PLP_KEY_READER(TIGHTER)
{
    static const char *const words[] = {"down", "up", NULL};
    uint32_t at = plp_key_one_of(link, row->key, draft, words);
    if (at != PLP_NONE)
        *(int *)plp_key_field(item, row) = at == 0 ? -1 : 1;
}

PLP_KEY_READER(STRENGTH)
{
    static const char *const words[] = {"strong", "weak", NULL};
    *(bool *)plp_key_field(item, row) = plp_key_one_of(link, row->key, draft, words) == 1;
}

PLP_KEY_READER(HOME)
{
    static const char *const words[] = {"home", NULL};
    *(bool *)plp_key_field(item, row) = plp_key_one_of(link, row->key, draft, words) == 0;
}

PLP_KEY_READER(RECORD_FROM)
{
    const char *words[16] = {NULL};
    for (unsigned i = 0; plp_record_from_word(i) != NULL; i++)
        words[i] = plp_record_from_word(i);
    if (!plp_key_is_list(link, draft, row->key))
        return;
    if (draft->part_count == 0)
        plp_link_error_at(link, draft, NULL, "empty-list", NULL, "%s is empty", row->key);
    for (uint32_t i = 0; i < draft->part_count; i++) {
        uint32_t at = plp_key_one_of(link, row->key, draft->parts[i], words);
        if (at != PLP_NONE)
            *(unsigned *)plp_key_field(item, row) |= 1u << at;
    }
}
