/* SPDX-License-Identifier: MIT */
/* Setting one fact: from text that a person typed, or from a rule file's value. */
#include "patient/facts.h"

#include <stdio.h>
#include <string.h>
#include "base/error.h"
#include "base/text.h"
#include "patient/value.h"

static bool is_json_word(const char *text)
{
    return strcmp(text, "true") == 0 || strcmp(text, "false") == 0 || strcmp(text, "null") == 0;
}

/* Is this a bare word, or several with commas between, rather than JSON? A number fact takes digits
 * as JSON. */
static bool is_bare(const plp_fact *fact, const char *text)
{
    size_t length = strlen(text);
    if (plp_find_member(fact, text, length) != PLP_NONE)
        return true;
    bool words = fact->type == PLP_CHOICE || fact->type == PLP_SET;
    for (size_t i = 0; i < length; i++) {
        char byte = text[i];
        bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
        bool digit = byte >= '0' && byte <= '9';
        if (!letter && !(digit && (words || i > 0)) && byte != '_' &&
            !(i > 0 && words && byte == ',') && !(i > 0 && (byte == '-' || byte == '.')))
            return false;
    }
    return length > 0 && !is_json_word(text);
}

/* `a,b`: each a member of a set. */
static palpate_status take_words(plp_draft *draft, const char *text)
{
    if (draft->fact->type != PLP_SET)
        return plp_draft_word(draft, text, strlen(text));
    for (;;) {
        const char *comma = strchr(text, ',');
        size_t length = comma == NULL ? strlen(text) : (size_t)(comma - text);
        palpate_status status = plp_draft_word(draft, text, length);
        if (status != PALPATE_OK)
            return status;
        draft->place.column += (uint32_t)length + 1;
        draft->place.offset += length + 1;
        if (comma == NULL)
            break;
        text = comma + 1;
    }
    plp_draft_complete(draft);
    return PALPATE_OK;
}

static palpate_status take_json(plp_draft *draft, const plp_limits *limits, const char *text)
{
    plp_json_options any = {.any_value = true};
    palpate_status status = plp_json_reader_new(draft->facts->memory, limits, &any, text,
                                                strlen(text), &draft->reader, draft->error);
    if (status != PALPATE_OK)
        return status;
    status = plp_draft_read(draft, plp_json_next(draft->reader, draft->error));
    if (status == PALPATE_OK && plp_json_next(draft->reader, draft->error) != PLP_JSON_END)
        status = draft->error->status;
    plp_json_reader_free(draft->reader);
    draft->reader = NULL;
    return status;
}

/* The pointer within the value becomes one within the patient. */
static void point_into_patient(palpate_error *error, const char *fact)
{
    char within[sizeof error->place.pointer];
    memcpy(within, error->place.pointer, sizeof within);
    snprintf(error->place.pointer, sizeof error->place.pointer, "/%.*s%.*s", 120, fact, 120,
             within);
}

palpate_status plp_facts_none(const plp_rulebook *book, const char *id, palpate_error *error)
{
    palpate_status status = plp_fail(error, PALPATE_E_UNKNOWN, "unknown_fact", NULL,
                                     "there is no fact called %.100s", id);
    plp_suggest suggest = plp_suggest_for(id, strlen(id));
    for (uint32_t fact = 0; fact < book->facts_count; fact++)
        plp_suggest_try(&suggest, book->facts[fact].id);
    if (suggest.best != NULL)
        plp_fail_hint(error, "did you mean %s?", suggest.best);
    return status;
}

palpate_status plp_facts_set(plp_facts *facts, const plp_limits *limits, const char *fact,
                             const char *text, palpate_error *error)
{
    uint32_t index = plp_find_fact(facts->book, fact, strlen(fact));
    if (index == PLP_NONE)
        return plp_facts_none(facts->book, fact, error);
    palpate_error own = PALPATE_ERROR_INIT;
    plp_draft draft = {.place = {.line = 1, .column = 1}};
    plp_draft_begin(&draft, facts, index, NULL, &own);
    palpate_status status =
        is_bare(draft.fact, text) ? take_words(&draft, text) : take_json(&draft, limits, text);
    if (status != PALPATE_OK) {
        point_into_patient(&own, draft.fact->id);
        return plp_fail_again(error, &own);
    }
    plp_draft_keep(&draft);
    return PALPATE_OK;
}

void plp_facts_unset(plp_facts *facts, uint32_t fact)
{
    palpate_error none = PALPATE_ERROR_INIT;
    plp_draft draft;
    plp_draft_begin(&draft, facts, fact, NULL, &none);
    plp_draft_keep(&draft);
}

/* The value itself; dates are the caller's. */
static void take_given(plp_draft *draft, const plp_given *given)
{
    switch (given->kind) {
    case PLP_GIVEN_UNKNOWN:
        return;
    case PLP_GIVEN_BOOL:
        draft->truth = given->truth;
        break;
    case PLP_GIVEN_NUMBER:
        draft->number = given->number;
        break;
    case PLP_GIVEN_NEVER:
        draft->knowledge = PLP_NEVER;
        return;
    case PLP_GIVEN_CHOICE:
        draft->member = given->members.at[0];
        break;
    case PLP_GIVEN_SET:
    case PLP_GIVEN_PARTIAL_SET:
        for (uint32_t i = 0; i < given->members.count; i++)
            plp_draft_member(draft, given->members.at[i], true);
        for (uint32_t i = 0; i < given->out.count; i++)
            plp_draft_member(draft, given->out.at[i], false);
        if (given->kind == PLP_GIVEN_SET)
            plp_draft_complete(draft);
        else
            plp_draft_settle(draft);
        return;
    }
    draft->knowledge = PLP_KNOWN;
}

void plp_facts_give(plp_facts *facts, const plp_given *given)
{
    palpate_error none = PALPATE_ERROR_INIT;
    plp_draft draft;
    plp_draft_begin(&draft, facts, given->fact, NULL, &none);
    take_given(&draft, given);
    int32_t days;
    if (given->at != NULL && plp_text_date(given->at, strlen(given->at), &days))
        plp_draft_date(&draft, days);
    plp_draft_keep(&draft);
}
