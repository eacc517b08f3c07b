/* SPDX-License-Identifier: MIT */
/* A patient's known facts as a QuestionnaireResponse: what the reader takes back is the same
 * patient. */
#include <string.h>
#include "codes.h"
#include "out.h"
#include "questionnaire.h"

#define UCUM "http://unitsofmeasure.org"

typedef struct answering {
    const palpate_fhir *fhir;
    const palpate_json *patient;
    fhir_arena arena;
    fhir_out out;
} answering;

/* {"value": 5, "at": "…"} and 5 alike; never an object that tells of members. */
static const palpate_json *value_of(const fhir_fact *fact, const palpate_json *json,
                                    const char **at)
{
    const palpate_json *value = palpate_json_member(json, "value");
    palpate_json_type type = palpate_json_type_of(value);
    *at = NULL;
    if (palpate_json_type_of(json) != PALPATE_JSON_OBJECT || value == NULL ||
        (fact->type == FHIR_SET && (type == PALPATE_JSON_TRUE || type == PALPATE_JSON_FALSE)))
        return json;
    *at = palpate_json_string(palpate_json_member(json, "at"));
    return value;
}

static void put_coding(answering *answer, const fhir_fact *fact, const char *code)
{
    fhir_out_object(&answer->out, NULL);
    fhir_out_object(&answer->out, "valueCoding");
    fhir_out_text(&answer->out, "system",
                  fhir_format(&answer->arena, FHIR_URL_OPTIONS "%s", fact->id));
    fhir_out_text(&answer->out, "code", code);
    fhir_out_close(&answer->out);
    fhir_out_close(&answer->out);
}

static void put_number(answering *answer, const fhir_fact *fact, const palpate_json *value)
{
    const palpate_engine *engine = answer->fhir->engine;
    fhir_out_object(&answer->out, NULL);
    if (fact->unit == NULL) {
        fhir_out_json(&answer->out, fact->integer ? "valueInteger" : "valueDecimal", engine, value);
    } else {
        fhir_out_object(&answer->out, "valueQuantity");
        fhir_out_json(&answer->out, "value", engine, value);
        fhir_out_text(&answer->out, "unit", fact->unit);
        fhir_out_text(&answer->out, "system", UCUM);
        fhir_out_text(&answer->out, "code", fact->unit);
        fhir_out_close(&answer->out);
    }
    fhir_out_close(&answer->out);
}

/* Of {"a": true, "b": false} the answers are the members that are there. */
static void put_members(answering *answer, const fhir_fact *fact, const palpate_json *value)
{
    bool list = palpate_json_type_of(value) == PALPATE_JSON_ARRAY;
    if (list && palpate_json_first(value) == NULL)
        put_coding(answer, fact, FHIR_CODE_NONE);
    for (const palpate_json *each = palpate_json_first(value); each != NULL;
         each = palpate_json_after(each))
        if (list || palpate_json_type_of(each) == PALPATE_JSON_TRUE)
            put_coding(answer, fact, list ? palpate_json_string(each) : palpate_json_name(each));
}

static void put_answers(answering *answer, const fhir_fact *fact, const palpate_json *value)
{
    fhir_out_array(&answer->out, "answer");
    if (fact->type == FHIR_SET) {
        put_members(answer, fact, value);
    } else if (fact->type == FHIR_CHOICE) {
        put_coding(answer, fact, palpate_json_string(value));
    } else if (palpate_json_type_of(value) == PALPATE_JSON_NUMBER) {
        put_number(answer, fact, value);
    } else {
        bool never = palpate_json_type_of(value) == PALPATE_JSON_STRING;
        fhir_out_object(&answer->out, NULL);
        fhir_out_bool(&answer->out, "valueBoolean",
                      never || palpate_json_type_of(value) == PALPATE_JSON_TRUE);
        fhir_out_close(&answer->out);
    }
    fhir_out_close(&answer->out);
}

static void put_extension(answering *answer, const char *url, const char *key, const char *value)
{
    fhir_out_object(&answer->out, NULL);
    fhir_out_text(&answer->out, "url", url);
    fhir_out_text(&answer->out, key, value);
    fhir_out_close(&answer->out);
}

/* The members that are known not to be there; "-" for none. */
static const char *list_not_in(answering *answer, const palpate_json *value)
{
    const char *text = "";
    for (const palpate_json *each = palpate_json_first(value); each != NULL && text != NULL;
         each = palpate_json_after(each))
        if (palpate_json_type_of(each) == PALPATE_JSON_FALSE)
            text = fhir_format(&answer->arena, "%s%s%s", text, text[0] ? " " : "",
                               palpate_json_name(each));
    return text != NULL && text[0] == '\0' ? "-" : text;
}

static bool has_answers(const fhir_fact *fact, const palpate_json *value)
{
    if (fact->type != FHIR_SET || palpate_json_type_of(value) == PALPATE_JSON_ARRAY)
        return true;
    for (const palpate_json *each = palpate_json_first(value); each != NULL;
         each = palpate_json_after(each))
        if (palpate_json_type_of(each) == PALPATE_JSON_TRUE)
            return true;
    return false;
}

static void put_item(answering *answer, const fhir_fact *fact, const palpate_json *json)
{
    const char *at;
    const palpate_json *value = value_of(fact, json, &at);
    bool never = fact->type == FHIR_NUMBER && palpate_json_string(value) != NULL;
    bool partial = fact->type == FHIR_SET && palpate_json_type_of(value) == PALPATE_JSON_OBJECT;
    fhir_out_object(&answer->out, NULL);
    if (at != NULL || partial) {
        fhir_out_array(&answer->out, "extension");
        if (at != NULL)
            put_extension(answer, FHIR_URL_AT, "valueDate", at);
        if (partial)
            put_extension(answer, FHIR_URL_NOT_IN, "valueString", list_not_in(answer, value));
        fhir_out_close(&answer->out);
    }
    fhir_out_text(&answer->out, "linkId",
                  never ? fhir_format(&answer->arena, "%s" FHIR_NEVER, fact->id) : fact->id);
    if (has_answers(fact, value))
        put_answers(answer, fact, value);
    fhir_out_close(&answer->out);
}

static const palpate_json *known(const answering *answer, const fhir_fact *fact)
{
    const palpate_json *value = palpate_json_member(answer->patient, fact->id);
    return palpate_json_type_of(value) == PALPATE_JSON_NULL ? NULL : value;
}

static void put_group(answering *answer, size_t first)
{
    const palpate_fhir *fhir = answer->fhir;
    bool any = false;
    for (size_t i = first; i < fhir->fact_count; i++) {
        const palpate_json *value = known(answer, &fhir->facts[i]);
        if (value == NULL || !fhir_same(fhir->facts[i].group, fhir->facts[first].group))
            continue;
        if (!any) {
            fhir_out_object(&answer->out, NULL);
            fhir_out_text(&answer->out, "linkId",
                          fhir_format(&answer->arena, FHIR_GROUP "%s", fhir->facts[first].group));
            fhir_out_array(&answer->out, "item");
            any = true;
        }
        put_item(answer, &fhir->facts[i], value);
    }
    if (any) {
        fhir_out_close(&answer->out);
        fhir_out_close(&answer->out);
    }
}

static bool knows_anything(const answering *answer)
{
    for (size_t i = 0; i < answer->fhir->fact_count; i++)
        if (known(answer, &answer->fhir->facts[i]) != NULL)
            return true;
    return false;
}

static void put_response(answering *answer, const char *subject, const char *authored)
{
    fhir_out_object(&answer->out, NULL);
    fhir_out_text(&answer->out, "resourceType", "QuestionnaireResponse");
    fhir_out_text(&answer->out, "questionnaire", FHIR_URL_QUESTIONNAIRE);
    fhir_out_text(&answer->out, "status", "completed");
    if (subject != NULL) {
        fhir_out_object(&answer->out, "subject");
        fhir_out_text(&answer->out, "reference", subject);
        fhir_out_close(&answer->out);
    }
    fhir_out_text(&answer->out, "authored", authored);
    if (knows_anything(answer)) {
        fhir_out_array(&answer->out, "item");
        for (size_t i = 0; i < answer->fhir->fact_count; i++)
            if (fhir_group_begins(answer->fhir, i))
                put_group(answer, i);
        fhir_out_close(&answer->out);
    }
    fhir_out_close(&answer->out);
    fhir_puts(answer->out.text, "\n");
}

static palpate_status read_patient(answering *answer, const palpate_patient *patient,
                                   palpate_json **tree, palpate_error *error)
{
    fhir_text text;
    fhir_text_begin(&text, answer->arena.memory);
    palpate_status status = palpate_patient_write(patient, fhir_text_write, &text, error);
    if (status == PALPATE_E_WRITE)
        status = PALPATE_E_NOMEM;
    if (status == PALPATE_OK)
        status =
            palpate_json_read(answer->fhir->engine, fhir_text_of(&text), text.length, tree, error);
    fhir_text_end(&text);
    answer->patient = *tree;
    return status;
}

palpate_status palpate_fhir_response_write(palpate_fhir *fhir, const palpate_patient *patient,
                                           const char *subject, const char *authored,
                                           palpate_write *write, void *context,
                                           palpate_error *error)
{
    palpate_json *tree = NULL;
    fhir_text text;
    if (fhir == NULL || patient == NULL || write == NULL)
        return fhir_fail(error, PALPATE_E_USAGE, NULL, NULL,
                         "palpate_fhir_response_write: an argument is missing");
    answering answer = {.fhir = fhir};
    fhir_arena_begin(&answer.arena, palpate_engine_allocator(fhir->engine));
    fhir_text_begin(&text, answer.arena.memory);
    palpate_status status = read_patient(&answer, patient, &tree, error);
    if (status == PALPATE_OK) {
        fhir_out_begin(&answer.out, &text);
        put_response(&answer, subject, authored);
        status = answer.arena.refused ? fhir_fail_memory(error)
                                      : fhir_text_give(&text, write, context, error);
    }
    palpate_json_free(tree);
    fhir_text_end(&text);
    fhir_arena_end(&answer.arena);
    return status;
}
