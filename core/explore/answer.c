/* SPDX-License-Identifier: MIT */
/* Answers as people type them: yes and no, "3 months", the number or the title of a choice. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include "base/error.h"
#include "base/json_write.h"
#include "base/number.h"
#include "base/text.h"
#include "base/units.h"
#include "engine.h"
#include "program/phrases.h"
#include "program/words.h"

#define ANSWER_BYTES 4096

static bool same_word(const char *text, size_t length, const char *word)
{
    if (strlen(word) != length)
        return false;
    for (size_t i = 0; i < length; i++) {
        char c = text[i] >= 'A' && text[i] <= 'Z' ? (char)(text[i] + 32) : text[i];
        char w = word[i] >= 'A' && word[i] <= 'Z' ? (char)(word[i] + 32) : word[i];
        if (c != w)
            return false;
    }
    return true;
}

/* One of our own words, as they are told, or in English. */
static bool is_said(const plp_rulebook *book, const char *text, size_t length, plp_phrase phrase)
{
    return same_word(text, length, plp_say(book, phrase)) ||
           same_word(text, length, plp_say_plain(phrase));
}

static void trim(const char **text, size_t *length)
{
    while (*length > 0 && (**text == ' ' || **text == '\t'))
        (*text)++, (*length)--;
    while (*length > 0 && strchr(" \t\r\n", (*text)[*length - 1]) != NULL)
        (*length)--;
}

/* The words for units that people use; UCUM codes are taken as they are. */
static const struct {
    const char *word, *unit;
} unit_words[] = {
    {"minute", "min"}, {"minutes", "min"}, {"hour", "h"},    {"hours", "h"},
    {"day", "d"},      {"days", "d"},      {"week", "wk"},   {"weeks", "wk"},
    {"month", "mo"},   {"months", "mo"},   {"year", "a"},    {"years", "a"},
    {"lb", "[lb_av]"}, {"lbs", "[lb_av]"}, {"in", "[in_i]"}, {"inches", "[in_i]"},
    {"c", "Cel"},      {"f", "[degF]"},
};

/* The same in the language of the patient. */
static const struct {
    plp_phrase one, many;
    const char *unit;
} told_units[] = {
    {PLP_SAY_UNIT_MINUTE, PLP_SAY_UNIT_MINUTES, "min"},
    {PLP_SAY_UNIT_HOUR, PLP_SAY_UNIT_HOURS, "h"},
    {PLP_SAY_UNIT_DAY, PLP_SAY_UNIT_DAYS, "d"},
    {PLP_SAY_UNIT_WEEK, PLP_SAY_UNIT_WEEKS, "wk"},
    {PLP_SAY_UNIT_MONTH, PLP_SAY_UNIT_MONTHS, "mo"},
    {PLP_SAY_UNIT_YEAR, PLP_SAY_UNIT_YEARS, "a"},
};

static const char *unit_of(const plp_rulebook *book, const char *text, size_t length, char room[32])
{
    for (size_t u = 0; u < sizeof told_units / sizeof told_units[0]; u++) {
        if (same_word(text, length, plp_say(book, told_units[u].one)) ||
            same_word(text, length, plp_say(book, told_units[u].many)))
            return told_units[u].unit;
    }
    for (size_t u = 0; u < sizeof unit_words / sizeof unit_words[0]; u++) {
        if (same_word(text, length, unit_words[u].word))
            return unit_words[u].unit;
    }
    if (length == 0 || length >= 32)
        return NULL;
    memcpy(room, text, length);
    room[length] = '\0';
    return plp_unit_known(room) ? room : NULL;
}

/* The member that a word names: its place in the list, its id or its title. */
static uint32_t member_of(const plp_fact *fact, const char *text, size_t length)
{
    uint32_t place = 0;
    for (size_t i = 0; i < length && place <= fact->member_count; i++) {
        if (!isdigit((unsigned char)text[i])) {
            place = 0;
            break;
        }
        place = place * 10 + (uint32_t)(text[i] - '0');
    }
    if (place >= 1 && place <= fact->member_count)
        return place - 1;
    for (uint32_t m = 0; m < fact->member_count; m++) {
        if (same_word(text, length, fact->members[m].id) ||
            same_word(text, length, fact->members[m].title))
            return m;
    }
    return PLP_NONE;
}

/* Told to the person who is asked, so in their language. `kept`: why the patient refused it, or
 * NULL. */
static palpate_status no_answer(const plp_rulebook *book, const plp_fact *fact,
                                const palpate_error *kept, const palpate_allocator *memory,
                                palpate_error *error)
{
    static const plp_phrase hints[] = {PLP_SAY_ASK_HINT_BOOL, PLP_SAY_ASK_HINT_NUMBER,
                                       PLP_SAY_ASK_HINT_CHOICE, PLP_SAY_ASK_HINT_SET};
    plp_buffer detail, hint;
    plp_buffer_begin(&detail, memory, ANSWER_BYTES);
    plp_buffer_begin(&hint, memory, ANSWER_BYTES);
    plp_say_put(&detail, book, PLP_SAY_ASK_NO_ANSWER, fact->title, NULL);
    if (kept != NULL)
        plp_words_bounds(book, fact, &hint);
    else
        plp_buffer_puts(&hint, plp_say(book, hints[fact->type]));
    palpate_status status = detail.status != PALPATE_OK || hint.status != PALPATE_OK
                                ? plp_fail_memory(error)
                                : plp_fail(error, kept != NULL ? kept->status : PALPATE_E_TYPE,
                                           kept != NULL ? kept->code : "not_understood", NULL, "%s",
                                           plp_buffer_text(&detail));
    plp_fail_hint(error, "%s", plp_buffer_text(&hint));
    plp_buffer_end(&hint);
    plp_buffer_end(&detail);
    return status;
}

/* Keep what was understood. A number that the fact cannot have is answered with those it can. */
static palpate_status keep_answer(palpate_patient *patient, const plp_fact *fact, const char *json,
                                  palpate_error *error)
{
    palpate_error kept = PALPATE_ERROR_INIT;
    palpate_status status = palpate_patient_set(patient, fact->id, json, &kept);
    if (status == PALPATE_OK)
        return status;
    return status == PALPATE_E_RANGE && fact->type == PLP_NUMBER
               ? no_answer(plp_patient_facts(patient)->book, fact, &kept,
                           plp_engine_memory(plp_patient_engine(patient)), error)
               : plp_fail_again(error, &kept);
}

static bool put_number(const plp_rulebook *book, const char *text, size_t length, plp_buffer *out)
{
    size_t digits = 0;
    double value = 0;
    char room[32];
    while (digits < length &&
           (isdigit((unsigned char)text[digits]) || strchr("+-.", text[digits]) != NULL))
        digits++;
    const char *unit_text = text + digits;
    size_t unit_length = length - digits;
    trim(&unit_text, &unit_length);
    if (digits == 0 || !plp_number_read(text, digits, &value))
        return false;
    if (unit_length == 0) {
        plp_number_put(out, value);
        return true;
    }
    const char *unit = unit_of(book, unit_text, unit_length, room);
    if (unit == NULL)
        return false;
    plp_buffer_puts(out, "{\"value\":");
    plp_number_put(out, value);
    plp_buffer_puts(out, ",\"unit\":");
    plp_json_put_string(out, unit);
    plp_buffer_putc(out, '}');
    return true;
}

static bool put_members(const plp_rulebook *book, const plp_fact *fact, const char *text,
                        size_t length, plp_buffer *out)
{
    uint32_t count = 0;
    plp_buffer_putc(out, '[');
    while (length > 0 && !is_said(book, text, length, PLP_SAY_NONE)) {
        const char *comma = memchr(text, ',', length), *word = text;
        size_t taken = comma != NULL ? (size_t)(comma - text) : length, word_length = taken;
        trim(&word, &word_length);
        uint32_t member = member_of(fact, word, word_length);
        if (member == PLP_NONE)
            return false;
        plp_buffer_puts(out, count++ > 0 ? "," : "");
        plp_json_put_string(out, fact->members[member].id);
        text += taken + (comma != NULL);
        length -= taken + (comma != NULL);
    }
    plp_buffer_putc(out, ']');
    return true;
}

static bool put_answer(const plp_rulebook *book, const plp_fact *fact, const char *text,
                       size_t length, plp_buffer *out)
{
    bool yes = is_said(book, text, length, PLP_SAY_YES) || same_word(text, length, "y") ||
               same_word(text, length, "true");
    bool no = is_said(book, text, length, PLP_SAY_NO) || same_word(text, length, "n") ||
              same_word(text, length, "false");
    uint32_t member;
    switch (fact->type) {
    case PLP_BOOL:
        plp_buffer_puts(out, yes ? "true" : "false");
        return yes || no;
    case PLP_NUMBER:
        if (fact->never && is_said(book, text, length, PLP_SAY_NEVER))
            plp_buffer_puts(out, "\"never\"");
        else
            return put_number(book, text, length, out);
        return true;
    case PLP_CHOICE:
        member = member_of(fact, text, length);
        if (member == PLP_NONE)
            return false;
        plp_json_put_string(out, fact->members[member].id);
        return true;
    case PLP_SET:
        return length > 0 && put_members(book, fact, text, length, out);
    }
    return false;
}

palpate_status palpate_patient_answer(palpate_patient *patient, const char *fact_id,
                                      const char *answer, palpate_error *error)
{
    if (patient == NULL || fact_id == NULL || answer == NULL)
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL,
                        "an answer needs a patient, a fact and a text");
    const plp_rulebook *book = plp_patient_facts(patient)->book;
    size_t length = strlen(answer);
    uint32_t index = plp_find_fact(book, fact_id, strlen(fact_id));
    if (index == PLP_NONE)
        return palpate_patient_unset(
            patient, fact_id, error); /* it tells that there is no such fact, and a near one */
    const palpate_allocator *memory = plp_engine_memory(plp_patient_engine(patient));
    const plp_fact *fact = &book->facts[index];
    plp_buffer json;
    plp_buffer_begin(&json, memory, ANSWER_BYTES * 4);
    trim(&answer, &length);
    bool understood = length < ANSWER_BYTES && put_answer(book, fact, answer, length, &json);
    palpate_status status = json.status == PALPATE_E_NOMEM ? plp_fail_memory(error)
                            : understood ? keep_answer(patient, fact, plp_buffer_text(&json), error)
                                         : no_answer(book, fact, NULL, memory, error);
    plp_buffer_end(&json);
    return status;
}
