/* SPDX-License-Identifier: MIT */
/* Reading one value from JSON: by the type of its fact, with an optional unit and date. */
#include "patient/value_parts.h"

#include <math.h>
#include <string.h>
#include "base/number.h"
#include "base/text.h"
#include "base/units.h"

/* What the reader itself refused. */
static palpate_status refused(const plp_draft *draft)
{
    return draft->error->status;
}

/* A token of at most nine characters has at most nine digits, and is as it should be. */
static double rounded(const plp_draft *draft, double number)
{
    size_t length;
    plp_json_token(draft->reader, &length);
    return length <= 9 ? number : plp_number_given(number);
}

/* ---- without unit or date ---- */

static palpate_status read_list(plp_draft *draft)
{
    for (;;) {
        plp_json_event event = plp_json_next(draft->reader, draft->error);
        if (event == PLP_JSON_FAILED)
            return refused(draft);
        if (event == PLP_JSON_END_ARRAY)
            break;
        if (event != PLP_JSON_STRING)
            return plp_draft_refuse(draft, PALPATE_E_TYPE, "wrong_type", NULL,
                                    "%s takes a list of words", draft->fact->id);
        size_t length;
        const char *word = plp_json_text(draft->reader, &length);
        palpate_status status = plp_draft_word(draft, word, length);
        if (status != PALPATE_OK)
            return status;
    }
    plp_draft_complete(draft);
    return PALPATE_OK;
}

/* One member of a partial set, whose key was read; `word` may be gone after the next event. */
static palpate_status read_answer(plp_draft *draft, const char *word, size_t length)
{
    uint32_t member;
    palpate_status status = plp_draft_find(draft, word, length, &member);
    if (status != PALPATE_OK)
        return status;
    plp_json_event event = plp_json_next(draft->reader, draft->error);
    if (event == PLP_JSON_FAILED)
        return refused(draft);
    if (event == PLP_JSON_NULL)
        return PALPATE_OK;
    if (event != PLP_JSON_TRUE && event != PLP_JSON_FALSE)
        return plp_draft_refuse(draft, PALPATE_E_TYPE, "wrong_type", NULL,
                                "each value of %s is true, false or null in this form",
                                draft->fact->id);
    plp_draft_member(draft, member, event == PLP_JSON_TRUE);
    return PALPATE_OK;
}

/* The rest of a partial set, from the event behind its brace or behind its last answer. */
static palpate_status read_answers(plp_draft *draft, plp_json_event event)
{
    while (event == PLP_JSON_KEY) {
        size_t length;
        const char *word = plp_json_text(draft->reader, &length);
        palpate_status status = read_answer(draft, word, length);
        if (status != PALPATE_OK)
            return status;
        event = plp_json_next(draft->reader, draft->error);
    }
    if (event == PLP_JSON_FAILED)
        return refused(draft);
    plp_draft_settle(draft);
    return PALPATE_OK;
}

/* A value by itself. A number is not yet checked against the range: `*number` tells that there is
 * one. */
static palpate_status read_plain(plp_draft *draft, plp_json_event event, bool *number)
{
    plp_fact_type type = draft->fact->type;
    size_t length;
    const char *word;
    *number = false;
    if (event == PLP_JSON_NULL)
        return PALPATE_OK;
    if (event == PLP_JSON_STRING && type != PLP_SET) {
        word = plp_json_text(draft->reader, &length);
        return plp_draft_word(draft, word, length);
    }
    if (event == PLP_JSON_NUMBER && type == PLP_NUMBER) {
        draft->number = plp_json_number(draft->reader);
        *number = true;
        return PALPATE_OK;
    }
    if ((event == PLP_JSON_TRUE || event == PLP_JSON_FALSE) && type == PLP_BOOL) {
        draft->knowledge = PLP_KNOWN;
        draft->truth = event == PLP_JSON_TRUE;
        return PALPATE_OK;
    }
    if (event == PLP_JSON_ARRAY && type == PLP_SET)
        return read_list(draft);
    if (event == PLP_JSON_OBJECT && type == PLP_SET)
        return read_answers(draft, plp_json_next(draft->reader, draft->error));
    return event == PLP_JSON_FAILED ? refused(draft) : plp_draft_wrong_type(draft);
}

/* ---- values with a unit or a date ---- */

typedef struct wrapped { /* what the braces around a value said */
    bool has_value, is_number, has_unit;
    double number; /* the number in its own unit */
    char unit[24];
    palpate_place value_place, unit_place;
} wrapped;

static bool is_word(const char *text, size_t length, const char *word)
{
    return strlen(word) == length && memcmp(text, word, length) == 0;
}

static palpate_status read_date(plp_draft *draft)
{
    plp_json_event event = plp_json_next(draft->reader, draft->error);
    if (event == PLP_JSON_FAILED)
        return refused(draft);
    if (event == PLP_JSON_NULL)
        return PALPATE_OK;
    int32_t days;
    size_t length;
    const char *text = event == PLP_JSON_STRING ? plp_json_text(draft->reader, &length) : NULL;
    if (text == NULL || !plp_text_date(text, length, &days))
        return plp_draft_refuse(draft, PALPATE_E_RANGE, "bad_date", "write it as YYYY-MM-DD",
                                "the date of %s is no date", draft->fact->id);
    if (draft->facts->has_as_of && days > draft->facts->as_of)
        return plp_draft_refuse(draft, PALPATE_E_RANGE, "future_date", NULL,
                                "the date of %s is after the date of the plan", draft->fact->id);
    plp_draft_date(draft, days);
    return PALPATE_OK;
}

static palpate_status read_unit(plp_draft *draft, wrapped *within)
{
    const plp_fact *fact = draft->fact;
    plp_json_event event = plp_json_next(draft->reader, draft->error);
    if (event == PLP_JSON_FAILED)
        return refused(draft);
    if (event == PLP_JSON_NULL)
        return PALPATE_OK;
    if (event != PLP_JSON_STRING)
        return plp_draft_refuse(draft, PALPATE_E_TYPE, "wrong_type", NULL,
                                "the unit of %s is a UCUM code", fact->id);
    if (fact->type != PLP_NUMBER)
        return plp_draft_refuse(draft, PALPATE_E_RANGE, "unit_mismatch", NULL, "%s has no unit",
                                fact->id);
    size_t length;
    const char *text = plp_json_text(draft->reader, &length);
    size_t kept = length < sizeof within->unit ? length : sizeof within->unit - 1;
    memcpy(within->unit, text, kept);
    within->unit[kept] = '\0';
    within->has_unit = true;
    plp_json_place(draft->reader, &within->unit_place);
    if (kept == length && plp_unit_known(within->unit))
        return PALPATE_OK;
    palpate_status status = plp_fail(draft->error, PALPATE_E_RANGE, "unknown_unit",
                                     &within->unit_place, "the unit of %s is not known", fact->id);
    const char *near = kept == length ? plp_unit_suggest(within->unit) : NULL;
    if (near != NULL && plp_unit_same(near, fact->unit))
        plp_fail_hint(draft->error, "did you mean %s?", near);
    plp_fail_hint(draft->error, "%s is kept in %s", fact->id,
                  fact->unit == NULL ? "1" : fact->unit);
    return status;
}

static palpate_status read_inner(plp_draft *draft, wrapped *within)
{
    plp_json_event event = plp_json_next(draft->reader, draft->error);
    if (event == PLP_JSON_FAILED)
        return refused(draft);
    within->has_value = true;
    plp_json_place(draft->reader, &within->value_place);
    palpate_status status = read_plain(draft, event, &within->is_number);
    if (status == PALPATE_OK && within->is_number)
        within->number = rounded(draft, draft->number);
    return status;
}

/* Convert and check a number when all of the braces is known. */
static palpate_status finish_number(plp_draft *draft, const wrapped *within)
{
    const plp_fact *fact = draft->fact;
    double number = within->number;
    if (within->has_unit && !plp_unit_same(within->unit, fact->unit)) {
        palpate_status status =
            plp_fail(draft->error, PALPATE_E_RANGE, "unit_mismatch", &within->unit_place,
                     "this unit does not fit %s", fact->id);
        plp_fail_hint(draft->error, "%s is kept in %s", fact->id,
                      fact->unit == NULL ? "1" : fact->unit);
        return status;
    }
    if (within->has_unit && !plp_unit_convert(number, within->unit, fact->unit, &number))
        number = HUGE_VAL; /* too large to convert is out of range */
    return plp_draft_number(draft, number, &within->value_place);
}

/* One key within the braces, and what it says. */
static palpate_status read_wrapped_key(plp_draft *draft, wrapped *within)
{
    size_t length;
    const char *key = plp_json_text(draft->reader, &length);
    if (is_word(key, length, "value"))
        return read_inner(draft, within);
    if (is_word(key, length, "unit"))
        return read_unit(draft, within);
    if (is_word(key, length, "at"))
        return read_date(draft);
    return plp_draft_refuse(draft, PALPATE_E_UNKNOWN, "unknown_key",
                            "the keys are value, unit and at", "a value has no such key");
}

/* The braces around a value, from the event behind the first. */
static palpate_status read_wrapped(plp_draft *draft, plp_json_event event)
{
    wrapped within = {.has_value = false};
    while (event == PLP_JSON_KEY) {
        palpate_status status = read_wrapped_key(draft, &within);
        if (status != PALPATE_OK)
            return status;
        event = plp_json_next(draft->reader, draft->error);
    }
    if (event == PLP_JSON_FAILED)
        return refused(draft);
    if (!within.has_value)
        return plp_draft_refuse(draft, PALPATE_E_TYPE, "missing_value", NULL,
                                "%s has no key \"value\"", draft->fact->id);
    return within.is_number ? finish_number(draft, &within) : PALPATE_OK;
}

/* Does this key begin a value with its unit and date, rather than a member of a partial set? */
static bool wraps(const plp_draft *draft)
{
    size_t length;
    const char *key = plp_json_text(draft->reader, &length);
    if (draft->fact->type == PLP_SET && plp_find_member(draft->fact, key, length) != PLP_NONE)
        return false;
    return draft->fact->type != PLP_SET || is_word(key, length, "value") ||
           is_word(key, length, "at") || is_word(key, length, "unit");
}

palpate_status plp_draft_read(plp_draft *draft, plp_json_event event)
{
    if (event == PLP_JSON_OBJECT) {
        event = plp_json_next(draft->reader, draft->error);
        if (event == PLP_JSON_KEY ? wraps(draft) : draft->fact->type != PLP_SET)
            return read_wrapped(draft, event);
        return read_answers(draft, event);
    }
    bool number;
    palpate_status status = read_plain(draft, event, &number);
    if (status != PALPATE_OK || !number)
        return status;
    return plp_draft_number(draft, rounded(draft, draft->number), NULL);
}
