/* SPDX-License-Identifier: MIT */
/* The answers of a QuestionnaireResponse to our own Questionnaire: the linkId of a question is the
 * id of a fact. */
#include "reader.h"

#include <string.h>
#include "questionnaire.h"

#define DEPTH_MOST 16

typedef struct answering {
    palpate_fhir_reader *reader;
    fhir_entry *entry;
    fhir_candidates *out;
    const char *at; /* the day of the answers; NULL */
    bool any;
} answering;

static const char *text_at(const palpate_json *object, const char *key)
{
    return palpate_json_string(palpate_json_member(object, key));
}

/* An extension of ours on an item. */
static const char *extension_of(const palpate_json *item, const char *url, const char *key)
{
    const palpate_json *all = palpate_json_member(item, "extension");
    for (const palpate_json *each = palpate_json_first(all); each != NULL;
         each = palpate_json_after(each))
        if (fhir_same(text_at(each, "url"), url))
            return text_at(each, key);
    return NULL;
}

static bool is_member(const fhir_fact *fact, const char *id, size_t length)
{
    for (uint32_t i = 0; id != NULL && i < fact->value_count; i++)
        if (strlen(fact->values[i]) == length && strncmp(fact->values[i], id, length) == 0)
            return true;
    return false;
}

static const char *code_of(const palpate_json *answer)
{
    const char *code = text_at(palpate_json_member(answer, "valueCoding"), "code");
    return code != NULL ? code : text_at(answer, "valueString");
}

static const char *read_truth(const palpate_json *answer)
{
    palpate_json_type type = palpate_json_type_of(palpate_json_member(answer, "valueBoolean"));
    return type == PALPATE_JSON_TRUE ? "true" : type == PALPATE_JSON_FALSE ? "false" : NULL;
}

static const char *read_number(answering *ask, const fhir_fact *fact, const palpate_json *answer,
                               const char **unit, double *number)
{
    fhir_reason reason;
    const palpate_json *plain = palpate_json_member(answer, "valueDecimal");
    if (plain == NULL)
        plain = palpate_json_member(answer, "valueInteger");
    if (palpate_json_type_of(plain) != PALPATE_JSON_NUMBER)
        return fhir_value_number(ask->reader, fact, answer, unit, number, &reason);
    return fhir_value_plain(ask->reader, plain, number);
}

/* ["a","b"], or {"a":true,"c":false} when only some members are known. */
static const char *read_set(answering *ask, const fhir_fact *fact, const palpate_json *item)
{
    fhir_arena *arena = &ask->reader->arena;
    const char *partial = extension_of(item, FHIR_URL_NOT_IN, "valueString");
    const char *list = "";
    unsigned count = 0;
    for (const palpate_json *answer = palpate_json_first(palpate_json_member(item, "answer"));
         answer != NULL && list != NULL; answer = palpate_json_after(answer)) {
        const char *code = code_of(answer);
        count++;
        if (fhir_same(code, FHIR_CODE_NONE))
            continue;
        if (code == NULL || !is_member(fact, code, strlen(code)))
            return NULL;
        list = fhir_format(arena, "%s%s\"%s\"%s", list, list[0] ? "," : "", code,
                           partial != NULL ? ":true" : "");
    }
    for (const char *at = partial; at != NULL && *at != '\0' && list != NULL;) {
        size_t length = strcspn(at, " ");
        if (strcmp(partial, "-") == 0) /* none is known not to be there */
            break;
        if (!is_member(fact, at, length))
            return NULL;
        list = fhir_format(arena, "%s%s\"%.*s\":false", list, list[0] ? "," : "", (int)length, at);
        at += length + (at[length] == ' ');
    }
    if (list == NULL || (count == 0 && partial == NULL))
        return NULL;
    return fhir_format(arena, partial != NULL ? "{%s}" : "[%s]", list);
}

static void add(answering *ask, const fhir_fact *fact, const char *value, const char *unit,
                const char *at, double number)
{
    fhir_candidate candidate = {.fact = fact,
                                .entry = ask->entry,
                                .value = value,
                                .unit = unit,
                                .at = at,
                                .number = number,
                                .instant = ask->entry->began.known ? ask->entry->began.instant
                                                                   : INT64_MIN};
    if (value == NULL) {
        fhir_remark_add(ask->reader, ask->entry, fact->id, FHIR_REASON_NO_ANSWER);
        return;
    }
    ask->any = true;
    fhir_candidate_add(ask->reader, ask->out, &candidate);
}

static void read_answer(answering *ask, const fhir_fact *fact, const palpate_json *item)
{
    const palpate_json *answer = palpate_json_first(palpate_json_member(item, "answer"));
    const char *own = extension_of(item, FHIR_URL_AT, "valueDate"), *value = NULL;
    const char *unit = NULL, *at = own != NULL ? own : fact->valid_days > 0 ? ask->at : NULL;
    double number = 0;
    fhir_when when;
    if (at != NULL && (strlen(at) != 10 || !fhir_when_read(at, &when))) {
        fhir_remark_add(ask->reader, ask->entry, fact->id, FHIR_REASON_NO_DATE);
        return;
    }
    if (fact->type == FHIR_BOOL) {
        value = read_truth(answer);
    } else if (fact->type == FHIR_NUMBER) {
        value = read_number(ask, fact, answer, &unit, &number);
    } else if (fact->type == FHIR_CHOICE) {
        const char *code = code_of(answer);
        if (code != NULL && is_member(fact, code, strlen(code)))
            value = fhir_format(&ask->reader->arena, "\"%s\"", code);
    } else {
        value = read_set(ask, fact, item);
    }
    add(ask, fact, value, unit, at, number);
}

/* "surgery_weeks_ago.never" answered with yes. */
static bool read_never(answering *ask, const char *link, const palpate_json *item)
{
    size_t length = strlen(link), end = strlen(FHIR_NEVER);
    if (length <= end || strcmp(link + length - end, FHIR_NEVER) != 0)
        return false;
    const char *id = fhir_copy(&ask->reader->arena, link, length - end);
    const fhir_fact *fact = fhir_fact_named(ask->reader->fhir, id);
    const palpate_json *answer = palpate_json_first(palpate_json_member(item, "answer"));
    const char *own = extension_of(item, FHIR_URL_AT, "valueDate");
    if (fact != NULL && fact->never && fhir_same(read_truth(answer), "true"))
        add(ask, fact, "\"never\"", NULL,
            own != NULL            ? own
            : fact->valid_days > 0 ? ask->at
                                   : NULL,
            0);
    return true;
}

static void read_items(answering *ask, const palpate_json *list, unsigned depth)
{
    for (const palpate_json *item = palpate_json_first(list); item != NULL && depth < DEPTH_MOST;
         item = palpate_json_after(item)) {
        const char *link = text_at(item, "linkId");
        if (link != NULL && palpate_json_first(palpate_json_member(item, "answer")) != NULL &&
            !read_never(ask, link, item)) {
            const fhir_fact *fact = fhir_fact_named(ask->reader->fhir, link);
            if (fact != NULL)
                read_answer(ask, fact, item);
            else
                fhir_remark_add(ask->reader, ask->entry, link, FHIR_REASON_NO_QUESTION);
        } else if (link != NULL && extension_of(item, FHIR_URL_NOT_IN, "valueString") != NULL) {
            const fhir_fact *fact = fhir_fact_named(ask->reader->fhir, link);
            if (fact != NULL && fact->type == FHIR_SET)
                read_answer(ask, fact, item);
        }
        read_items(ask, palpate_json_member(item, "item"), depth + 1);
    }
}

static bool is_ours(const char *questionnaire)
{
    size_t length = strlen(FHIR_URL_QUESTIONNAIRE);
    return questionnaire != NULL && strncmp(questionnaire, FHIR_URL_QUESTIONNAIRE, length) == 0 &&
           (questionnaire[length] == '\0' || questionnaire[length] == '|');
}

void fhir_response_read(palpate_fhir_reader *reader, fhir_entry *entry, fhir_candidates *out)
{
    char day[11];
    answering ask = {.reader = reader, .entry = entry, .out = out};
    if (!is_ours(text_at(entry->json, "questionnaire"))) {
        entry->reason = FHIR_REASON_OTHER_QUESTIONNAIRE;
        return;
    }
    if (entry->began.known && entry->began.first == entry->began.last) {
        fhir_day_print(entry->began.first, day);
        ask.at = fhir_copy_text(&reader->arena, day);
    }
    read_items(&ask, palpate_json_member(entry->json, "item"), 0);
    if (!ask.any)
        entry->reason = FHIR_REASON_NO_VALUE;
}
