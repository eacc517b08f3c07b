/* SPDX-License-Identifier: MIT */
/* Reading a whole patient: one flat JSON object, event by event, straight into the facts. */
#include "patient/facts.h"

#include <string.h>
#include "base/error.h"
#include "base/sort.h"
#include "base/text.h"
#include "patient/quick.h"
#include "patient/value.h"

#define FORMAT "palpate.patient/1"

typedef struct reading {
    plp_facts *facts;
    plp_json_reader *reader;
    bool ignore_unknown;
    palpate_error *error; /* never NULL */
} reading;

static bool is_word(const char *text, size_t length, const char *word)
{
    return strlen(word) == length && memcmp(text, word, length) == 0;
}

static palpate_status read_format(const reading *in)
{
    plp_json_event event = plp_json_next(in->reader, in->error);
    if (event == PLP_JSON_FAILED)
        return in->error->status;
    size_t length = 0;
    const char *text = event == PLP_JSON_STRING ? plp_json_text(in->reader, &length) : "";
    if (is_word(text, length, FORMAT))
        return PALPATE_OK;
    palpate_place place;
    plp_json_place(in->reader, &place);
    palpate_status status = plp_fail(in->error, PALPATE_E_TYPE, "wrong_format", &place,
                                     "this is not a patient in a format that is known");
    plp_fail_hint(in->error, "\"format\" is \"%s\", or left out", FORMAT);
    return status;
}

static palpate_status read_id(const reading *in)
{
    plp_json_event event = plp_json_next(in->reader, in->error);
    if (event == PLP_JSON_FAILED)
        return in->error->status;
    if (event == PLP_JSON_NULL)
        return PALPATE_OK;
    if (event != PLP_JSON_STRING) {
        palpate_place place;
        plp_json_place(in->reader, &place);
        return plp_fail(in->error, PALPATE_E_TYPE, "wrong_type", &place, "\"id\" takes a string");
    }
    size_t length;
    const char *text = plp_json_text(in->reader, &length);
    return plp_facts_name(in->facts, text, length) ? PALPATE_OK : plp_fail_memory(in->error);
}

/* A key that the vocabulary does not have: skipped and noted if the caller allows it. */
static palpate_status read_unknown(const reading *in, const char *key, size_t length)
{
    if (in->ignore_unknown) {
        if (!plp_facts_ignore(in->facts, key, length))
            return plp_fail_memory(in->error);
        plp_json_event event = plp_json_next(in->reader, in->error);
        event = event == PLP_JSON_FAILED ? event : plp_json_skip(in->reader, event, in->error);
        return event == PLP_JSON_FAILED ? in->error->status : PALPATE_OK;
    }
    palpate_place place;
    plp_json_place(in->reader, &place);
    palpate_status status = plp_fail(in->error, PALPATE_E_UNKNOWN, "unknown_fact", &place,
                                     "the vocabulary has no such fact");
    const plp_rulebook *book = in->facts->book;
    plp_suggest suggest = plp_suggest_for(key, length);
    for (uint32_t fact = 0; fact < book->facts_count; fact++)
        plp_suggest_try(&suggest, book->facts[fact].id);
    if (suggest.best != NULL)
        plp_fail_hint(in->error, "did you mean %s?", suggest.best);
    return status;
}

/* One member of the object, whose key was just read. */
static palpate_status read_member(const reading *in)
{
    size_t length;
    const char *key = plp_json_text(in->reader, &length);
    uint32_t fact = plp_find_fact(in->facts->book, key, length);
    if (fact == PLP_NONE && is_word(key, length, "format"))
        return read_format(in);
    if (fact == PLP_NONE && is_word(key, length, "id"))
        return read_id(in);
    if (fact == PLP_NONE)
        return read_unknown(in, key, length);
    plp_draft draft;
    plp_draft_begin(&draft, in->facts, fact, in->reader, in->error);
    palpate_status status = plp_draft_read(&draft, plp_json_next(in->reader, in->error));
    if (status == PALPATE_OK)
        plp_draft_keep(&draft);
    return status;
}

static palpate_status read_object(const reading *in)
{
    plp_json_event event = plp_json_next(in->reader, in->error);
    if (event == PLP_JSON_OBJECT) {
        event = plp_json_next(in->reader, in->error);
        while (event == PLP_JSON_KEY) {
            palpate_status status = read_member(in);
            if (status != PALPATE_OK)
                return status;
            event = plp_json_next(in->reader, in->error);
        }
        if (event == PLP_JSON_END_OBJECT)
            event = plp_json_next(in->reader, in->error);
    }
    return event == PLP_JSON_END ? PALPATE_OK : in->error->status;
}

/* By bytes, so that the order of the patient's keys does not show in the plan. */
static int compare_keys(const void *context, const void *left, const void *right)
{
    (void)context;
    return strcmp(*(char *const *)left, *(char *const *)right);
}

palpate_status plp_facts_read(plp_facts *facts, const plp_limits *limits, const char *text,
                              size_t length, bool ignore_unknown, palpate_error *error)
{
    palpate_error own =
        PALPATE_ERROR_INIT; /* the caller's may be NULL, or tell of something else */
    reading in = {.facts = facts, .ignore_unknown = ignore_unknown, .error = &own};
    plp_facts_clear(facts);
    if (plp_facts_read_quickly(facts, limits, text, length))
        return PALPATE_OK;
    plp_facts_clear(facts);
    palpate_status status =
        plp_json_reader_new(facts->memory, limits, NULL, text, length, &in.reader, &own);
    if (status == PALPATE_OK)
        status = read_object(&in);
    plp_json_reader_free(in.reader);
    if (status != PALPATE_OK) {
        plp_facts_clear(facts);
        return plp_fail_again(error, &own);
    }
    plp_heap_sort(facts->ignored, facts->ignored_count, sizeof *facts->ignored, compare_keys, NULL);
    return PALPATE_OK;
}
