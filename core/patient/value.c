/* SPDX-License-Identifier: MIT */
/* The draft of one value, by the type of its fact. What is refused never says the value itself. */
#include "patient/value_parts.h"

#include <math.h>
#include <string.h>
#include "base/number.h"
#include "base/text.h"
#include "program/words.h"

/* Where the reader stands, or, for bare words, the fact. */
const palpate_place *plp_draft_here(plp_draft *draft)
{
    if (draft->reader != NULL)
        plp_json_place(draft->reader, &draft->place);
    return &draft->place;
}

palpate_status plp_draft_hinted(plp_draft *draft, palpate_status status, const char *hint)
{
    if (hint != NULL)
        plp_fail_hint(draft->error, "%s", hint);
    return status;
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

/* ---- sets ---- */

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

/* ---- words ---- */

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

palpate_status plp_draft_find(plp_draft *draft, const char *word, size_t length, uint32_t *out)
{
    const plp_fact *fact = draft->fact;
    *out = plp_find_member(fact, word, length);
    if (*out != PLP_NONE)
        return PALPATE_OK;
    palpate_status status = plp_fail(draft->error, PALPATE_E_UNKNOWN, "unknown_member",
                                     plp_draft_here(draft), "%s has no such value", fact->id);
    plp_suggest suggest = plp_suggest_for(word, length);
    for (uint32_t i = 0; i < fact->member_count; i++)
        plp_suggest_try(&suggest, fact->members[i].id);
    if (suggest.best != NULL)
        plp_fail_hint(draft->error, "did you mean %s?", suggest.best);
    hint_values(draft);
    return status;
}

palpate_status plp_draft_wrong_type(plp_draft *draft)
{
    static const char *const wants[] = {
        [PLP_BOOL] = "true or false",
        [PLP_NUMBER] = "a number",
        [PLP_CHOICE] = "one word",
        [PLP_SET] = "a list of words",
    };
    palpate_status status =
        plp_fail(draft->error, PALPATE_E_TYPE, "wrong_type", plp_draft_here(draft),
                 "%s takes %s, or null", draft->fact->id, wants[draft->fact->type]);
    if (draft->fact->type == PLP_CHOICE || draft->fact->type == PLP_SET)
        hint_values(draft);
    return status;
}

static palpate_status take_never(plp_draft *draft, const char *word, size_t length)
{
    if (length != 5 || memcmp(word, "never", 5) != 0)
        return plp_draft_wrong_type(draft);
    if (!draft->fact->never)
        return plp_draft_refuse(draft, PALPATE_E_TYPE, "never_not_allowed", NULL,
                                "%s is always some number and cannot be \"never\"",
                                draft->fact->id);
    draft->knowledge = PLP_NEVER;
    return PALPATE_OK;
}

palpate_status plp_draft_word(plp_draft *draft, const char *word, size_t length)
{
    uint32_t member;
    palpate_status status;
    switch (draft->fact->type) {
    case PLP_BOOL:
        return plp_draft_wrong_type(draft);
    case PLP_NUMBER:
        return take_never(draft, word, length);
    case PLP_CHOICE:
        status = plp_draft_find(draft, word, length, &draft->member);
        draft->knowledge = status == PALPATE_OK ? PLP_KNOWN : PLP_UNKNOWN;
        return status;
    case PLP_SET:
        status = plp_draft_find(draft, word, length, &member);
        if (status != PALPATE_OK)
            return status;
        if (is_marked(draft->facts->draft_in, member))
            return plp_draft_refuse(draft, PALPATE_E_RANGE, "duplicate_member",
                                    "list each value once", "%s lists a value twice",
                                    draft->fact->id);
        plp_draft_member(draft, member, true);
        return PALPATE_OK;
    }
    return PALPATE_E_INTERNAL;
}

/* ---- numbers ---- */

/* Check a number that is in the fact's own unit and keep it. `place` NULL: where the reader stands.
 */
palpate_status plp_draft_number(plp_draft *draft, double number, const palpate_place *place)
{
    const plp_fact *fact = draft->fact;
    if (number >= fact->min && number <= fact->max && !(fact->integer && floor(number) != number)) {
        draft->knowledge = PLP_KNOWN;
        draft->number = number;
        return PALPATE_OK;
    }
    palpate_status status;
    if (place == NULL)
        place = plp_draft_here(draft);
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

/* ---- dates, and keeping ---- */

void plp_draft_date(plp_draft *draft, int32_t days)
{
    const plp_facts *facts = draft->facts;
    draft->date = days;
    draft->expired = facts->has_as_of && draft->fact->valid_days > 0 &&
                     facts->as_of - days > (int32_t)draft->fact->valid_days;
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
