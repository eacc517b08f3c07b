/* SPDX-License-Identifier: MIT */
/* Records: which entries of a health record speak for which fact. */
#include "rulebook/link.h"

#include <string.h>

static const char *const from_words[] = {"patient", "condition", "observation", "medication",
                                         "allergy", "procedure", "device"};
#define FROM_COUNT (sizeof from_words / sizeof from_words[0])
#define BIT_PATIENT 1u
#define BIT_OBSERVATION 4u

const char *plp_record_from_word(unsigned bit)
{
    return bit < FROM_COUNT ? from_words[bit] : NULL;
}

const char *plp_record_status_word(unsigned status)
{
    static const char *const words[] = {"current", "past", "any"};
    return words[status];
}

const char *plp_record_take_word(plp_record_take take)
{
    static const char *const words[] = {NULL, "value", "age", "since", "longest_since"};
    return words[take];
}

static void refuse(plp_link *link, const char *key, const char *code, const char *message)
{
    plp_link_error(link, key, code, NULL, "%s", message);
}

static bool is_time(const char *unit)
{
    static const char *const units[] = {"h", "d", "wk", "mo", "a"};
    for (size_t i = 0; unit != NULL && i < sizeof units / sizeof units[0]; i++)
        if (strcmp(units[i], unit) == 0)
            return true;
    return false;
}

/* What is taken from an entry must be there, and be of the fact's kind. */
static void check_take(plp_link *link, const plp_record *record, const plp_fact *fact)
{
    switch (record->take) {
    case PLP_RECORD_GIVEN:
        return;
    case PLP_RECORD_VALUE:
        if (fact->type != PLP_NUMBER || record->from != BIT_OBSERVATION)
            refuse(link, "take", "wrong-type", "a value is taken from observations, for a number");
        return;
    case PLP_RECORD_AGE:
        if (fact->type != PLP_NUMBER || record->from != BIT_PATIENT)
            refuse(link, "take", "wrong-type", "an age is taken from the patient, for a number");
        return;
    case PLP_RECORD_SINCE:
    case PLP_RECORD_LONGEST_SINCE:
        if (fact->type != PLP_NUMBER || !is_time(fact->unit) || (record->from & BIT_PATIENT) != 0)
            refuse(link, "take", "wrong-type",
                   "the time since an entry is for a number with a unit of time");
        return;
    }
}

static void take_value(plp_link *link, plp_record *record, plp_draft *draft)
{
    const plp_fact *fact = &link->book->facts[record->fact];
    if (draft == NULL && record->take == PLP_RECORD_GIVEN && fact->type != PLP_BOOL)
        plp_link_error(link, record->id, "missing-key", NULL,
                       "record \"%s\" has neither value nor take", record->id);
    if (draft == NULL)
        return;
    if (record->take != PLP_RECORD_GIVEN) {
        refuse(link, "value", "unknown-key", "a record has either value or take");
        return;
    }
    plp_given *given = plp_link_new(link, 1, sizeof *given);
    if (given == NULL || !plp_link_given(link, record->fact, draft, given))
        return;
    if (given->kind == PLP_GIVEN_PARTIAL_SET || given->at != NULL ||
        (given->kind == PLP_GIVEN_SET && given->members.count == 0))
        refuse(link, "value", "wrong-type", "the value of a record is a plain value of its fact");
    else
        record->value = given;
}

void plp_link_record(plp_link *link, plp_record *record)
{
    const plp_draft *body = link->owner->body;
    plp_draft *fact = plp_draft_get(body, "fact");
    record->has_least = plp_draft_get(body, "at_least") != NULL;
    record->has_most = plp_draft_get(body, "at_most") != NULL;
    record->fact =
        fact == NULL ? PLP_NONE : plp_link_item(link, fact, PLP_IDS_NAMES, PLP_WORD_FACT);
    if (fact == NULL)
        plp_link_error(link, record->id, "missing-key", NULL, "record \"%s\" has no fact",
                       record->id);
    if (record->fact == PLP_NONE || link->owner->broken)
        return;
    if (record->code_count == 0 && record->take != PLP_RECORD_AGE)
        plp_link_error(link, record->id, "missing-key", NULL, "record \"%s\" has no codes",
                       record->id);
    if (record->from != BIT_OBSERVATION &&
        (record->answer_count > 0 || record->has_least || record->has_most))
        refuse(link, "from", "unknown-key", "answers and bounds are of observations alone");
    if (record->undated && !record->days.given)
        refuse(link, "undated", "missing-key", "undated goes with days");
    check_take(link, record, &link->book->facts[record->fact]);
    take_value(link, record, plp_draft_get(body, "value"));
}
