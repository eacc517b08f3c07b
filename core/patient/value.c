/* SPDX-License-Identifier: MIT */
/* Reading one value: by the type of its fact, with an optional unit and date. Never says the value
 * itself. */
#include "patient/value.h"

#include <math.h>
#include <string.h>
#include "base/error.h"
#include "base/number.h"
#include "base/text.h"
#include "base/units.h"
#include "program/words.h"

/* Where the reader stands, or, for bare words, the fact. */
static const palpate_place *here(plp_draft *draft)
{
    if (draft->reader != NULL)
        plp_json_place(draft->reader, &draft->place);
    return &draft->place;
}

/* Refuse at `place`; the hint may be NULL. Gives the status back. */
#define refuse(draft, status, code, hint, ...)                                                     \
    refuse_hinted((draft), plp_fail((draft)->error, (status), (code), here(draft), __VA_ARGS__),   \
                  (hint))

static palpate_status refuse_hinted(plp_draft *draft, palpate_status status, const char *hint)
{
    if (hint != NULL)
        plp_fail_hint(draft->error, "%s", hint);
    return status;
}

/* What the reader itself refused. */
static palpate_status refused(const plp_draft *draft)
{
    return draft->error->status;
}

void plp_draft_begin(plp_draft *draft, plp_facts *facts, uint32_t fact, plp_json_reader *reader,
                     palpate_error *error)
{
    draft->facts = facts;
    draft->index = fact;
    draft->fact = &facts->book->facts[fact];
    draft->knowledge = PLP_UNKNOWN;
    draft->truth = false; /* an unknown value is kept too, and must be one */
    draft->number = 0;
    draft->member = 0;
    draft->date = PLP_NO_DATE;
    draft->expired = false;
    draft->reader = reader;
    draft->error = error;
    size_t words = plp_fact_words(draft->fact);
    memset(facts->draft_in, 0, words * sizeof *facts->draft_in);
    memset(facts->draft_out, 0, words * sizeof *facts->draft_out);
}

/* ---- sets
 * -------------------------------------------------------------------------------------------------------
 */

static bool is_marked(const uint64_t *words, uint32_t member)
{
    return (words[member / 64] >> (member % 64) & 1) != 0;
}

void plp_draft_member(plp_draft *draft, uint32_t member, bool in)
{
    uint64_t *words = in ? draft->facts->draft_in : draft->facts->draft_out;
    words[member / 64] |= UINT64_C(1) << (member % 64);
}

/* The bits of word number `at` that stand for members. */
static uint64_t members_of_word(const plp_fact *fact, size_t at)
{
    uint32_t rest = fact->member_count - (uint32_t)at * 64;
    return rest >= 64 ? UINT64_MAX : (UINT64_C(1) << rest) - 1;
}

void plp_draft_complete(plp_draft *draft)
{
    plp_facts *facts = draft->facts;
    for (size_t at = 0; at < plp_fact_words(draft->fact); at++)
        facts->draft_out[at] = ~facts->draft_in[at] & members_of_word(draft->fact, at);
    draft->knowledge = PLP_KNOWN;
}

void plp_draft_settle(plp_draft *draft)
{
    const plp_facts *facts = draft->facts;
    draft->knowledge = PLP_KNOWN;
    for (size_t at = 0; at < plp_fact_words(draft->fact); at++) {
        if ((facts->draft_in[at] | facts->draft_out[at]) != members_of_word(draft->fact, at))
            draft->knowledge = PLP_UNKNOWN;
    }
}

/* ---- words
 * ------------------------------------------------------------------------------------------------------
 */

static void hint_values(plp_draft *draft)
{
    const plp_fact *fact = draft->fact;
    char list[96];
    size_t length = 0;
    for (uint32_t i = 0; i < fact->member_count; i++) {
        size_t more = strlen(fact->members[i].id);
        if (length + more + 8 > sizeof list) {
            memcpy(list + length, ", ...", 5);
            length += 5;
            break;
        }
        if (i > 0) {
            memcpy(list + length, ", ", 2);
            length += 2;
        }
        memcpy(list + length, fact->members[i].id, more);
        length += more;
    }
    plp_fail_hint(draft->error, "one of: %.*s", (int)length, list);
}

static palpate_status find_member(plp_draft *draft, const char *word, size_t length, uint32_t *out)
{
    const plp_fact *fact = draft->fact;
    *out = plp_find_member(fact, word, length);
    if (*out != PLP_NONE)
        return PALPATE_OK;
    palpate_status status = plp_fail(draft->error, PALPATE_E_UNKNOWN, "unknown_member", here(draft),
                                     "%s has no such value", fact->id);
    plp_suggest suggest = plp_suggest_for(word, length);
    for (uint32_t i = 0; i < fact->member_count; i++)
        plp_suggest_try(&suggest, fact->members[i].id);
    if (suggest.best != NULL)
        plp_fail_hint(draft->error, "did you mean %s?", suggest.best);
    hint_values(draft);
    return status;
}

static palpate_status wrong_type(plp_draft *draft)
{
    static const char *const wants[] = {
        [PLP_BOOL] = "true or false",
        [PLP_NUMBER] = "a number",
        [PLP_CHOICE] = "one word",
        [PLP_SET] = "a list of words",
    };
    palpate_status status =
        plp_fail(draft->error, PALPATE_E_TYPE, "wrong_type", here(draft), "%s takes %s, or null",
                 draft->fact->id, wants[draft->fact->type]);
    if (draft->fact->type == PLP_CHOICE || draft->fact->type == PLP_SET)
        hint_values(draft);
    return status;
}

static palpate_status take_never(plp_draft *draft, const char *word, size_t length)
{
    if (length != 5 || memcmp(word, "never", 5) != 0)
        return wrong_type(draft);
    if (!draft->fact->never)
        return refuse(draft, PALPATE_E_TYPE, "never_not_allowed", NULL,
                      "%s is always some number and cannot be \"never\"", draft->fact->id);
    draft->knowledge = PLP_NEVER;
    return PALPATE_OK;
}

palpate_status plp_draft_word(plp_draft *draft, const char *word, size_t length)
{
    uint32_t member;
    palpate_status status;
    switch (draft->fact->type) {
    case PLP_BOOL:
        return wrong_type(draft);
    case PLP_NUMBER:
        return take_never(draft, word, length);
    case PLP_CHOICE:
        status = find_member(draft, word, length, &draft->member);
        draft->knowledge = status == PALPATE_OK ? PLP_KNOWN : PLP_UNKNOWN;
        return status;
    case PLP_SET:
        status = find_member(draft, word, length, &member);
        if (status != PALPATE_OK)
            return status;
        if (is_marked(draft->facts->draft_in, member))
            return refuse(draft, PALPATE_E_RANGE, "duplicate_member", "list each value once",
                          "%s lists a value twice", draft->fact->id);
        plp_draft_member(draft, member, true);
        return PALPATE_OK;
    }
    return PALPATE_E_INTERNAL;
}

/* ---- numbers
 * ----------------------------------------------------------------------------------------------------
 */

/* Check a number that is in the fact's own unit and keep it. `place` NULL: where the reader stands.
 */
static palpate_status take_number(plp_draft *draft, double number, const palpate_place *place)
{
    const plp_fact *fact = draft->fact;
    if (number >= fact->min && number <= fact->max && !(fact->integer && floor(number) != number)) {
        draft->knowledge = PLP_KNOWN;
        draft->number = number;
        return PALPATE_OK;
    }
    palpate_status status;
    if (place == NULL)
        place = here(draft);
    if (number >= fact->min && number <= fact->max) {
        status = plp_fail(draft->error, PALPATE_E_RANGE, "not_an_integer", place,
                          "%s takes whole numbers", fact->id);
        return status;
    }
    status = plp_fail(draft->error, PALPATE_E_RANGE, "out_of_range", place, "%s is out of range",
                      fact->id);
    char low[PLP_NUMBER_BYTES], high[PLP_NUMBER_BYTES];
    plp_number_print(fact->min, low);
    plp_number_print(fact->max, high);
    const char *unit = plp_words_unit(draft->facts->book, fact->unit, fact->max);
    plp_fail_hint(draft->error, "from %s to %s%s%s", low, high, unit[0] == '\0' ? "" : " ", unit);
    return status;
}

/* A token of at most nine characters has at most nine digits, and is as it should be. */
static double rounded(const plp_draft *draft, double number)
{
    size_t length;
    plp_json_token(draft->reader, &length);
    return length <= 9 ? number : plp_number_given(number);
}

/* ---- JSON without unit or date
 * ---------------------------------------------------------------------------------- */

static palpate_status read_list(plp_draft *draft)
{
    for (;;) {
        plp_json_event event = plp_json_next(draft->reader, draft->error);
        if (event == PLP_JSON_FAILED)
            return refused(draft);
        if (event == PLP_JSON_END_ARRAY)
            break;
        if (event != PLP_JSON_STRING)
            return refuse(draft, PALPATE_E_TYPE, "wrong_type", NULL, "%s takes a list of words",
                          draft->fact->id);
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
    palpate_status status = find_member(draft, word, length, &member);
    if (status != PALPATE_OK)
        return status;
    plp_json_event event = plp_json_next(draft->reader, draft->error);
    if (event == PLP_JSON_FAILED)
        return refused(draft);
    if (event == PLP_JSON_NULL)
        return PALPATE_OK;
    if (event != PLP_JSON_TRUE && event != PLP_JSON_FALSE)
        return refuse(draft, PALPATE_E_TYPE, "wrong_type", NULL,
                      "each value of %s is true, false or null in this form", draft->fact->id);
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
    return event == PLP_JSON_FAILED ? refused(draft) : wrong_type(draft);
}

/* ---- values with a unit or a date
 * ------------------------------------------------------------------------------- */

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

void plp_draft_date(plp_draft *draft, int32_t days)
{
    const plp_facts *facts = draft->facts;
    draft->date = days;
    draft->expired = facts->has_as_of && draft->fact->valid_days > 0 &&
                     facts->as_of - days > (int32_t)draft->fact->valid_days;
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
        return refuse(draft, PALPATE_E_RANGE, "bad_date", "write it as YYYY-MM-DD",
                      "the date of %s is no date", draft->fact->id);
    if (draft->facts->has_as_of && days > draft->facts->as_of)
        return refuse(draft, PALPATE_E_RANGE, "future_date", NULL,
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
        return refuse(draft, PALPATE_E_TYPE, "wrong_type", NULL, "the unit of %s is a UCUM code",
                      fact->id);
    if (fact->type != PLP_NUMBER)
        return refuse(draft, PALPATE_E_RANGE, "unit_mismatch", NULL, "%s has no unit", fact->id);
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
    return take_number(draft, number, &within->value_place);
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
    return refuse(draft, PALPATE_E_UNKNOWN, "unknown_key", "the keys are value, unit and at",
                  "a value has no such key");
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
        return refuse(draft, PALPATE_E_TYPE, "missing_value", NULL, "%s has no key \"value\"",
                      draft->fact->id);
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
    return take_number(draft, rounded(draft, draft->number), NULL);
}

/* Of a set that is too old nothing is known. */
static void keep_members(uint64_t *to, const uint64_t *from, size_t words, bool expired)
{
    if (expired)
        memset(to, 0, words * sizeof *to);
    else
        memcpy(to, from, words * sizeof *to);
}

void plp_draft_keep(const plp_draft *draft)
{
    plp_facts *facts = draft->facts;
    plp_value *value = &facts->values[draft->index];
    size_t words = plp_fact_words(draft->fact);
    bool given = draft->knowledge != PLP_UNKNOWN || words > 0;
    bool expired = given && draft->expired;
    value->knowledge = expired ? PLP_UNKNOWN : draft->knowledge;
    facts->dates[draft->index] = given ? draft->date : PLP_NO_DATE;
    facts->expired[draft->index] = expired;
    switch (draft->fact->type) {
    case PLP_BOOL:
        value->as.truth = draft->truth;
        break;
    case PLP_NUMBER:
        value->as.number = draft->number;
        break;
    case PLP_CHOICE:
        value->as.member = draft->member;
        break;
    case PLP_SET:
        keep_members(facts->in + value->as.set_at, facts->draft_in, words, expired);
        keep_members(facts->out + value->as.set_at, facts->draft_out, words, expired);
        break;
    }
}
