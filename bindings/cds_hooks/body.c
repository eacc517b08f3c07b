/* SPDX-License-Identifier: MIT */
/* The body of a question. */
#include "body.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct span {
    const char *at, *end;
} span;

static const char *skip_space(const char *at, const char *end)
{
    while (at < end && (*at == ' ' || *at == '\t' || *at == '\n' || *at == '\r'))
        at++;
    return at;
}

/* Behind the string that begins here; `end` if it has none. */
static const char *skip_string(const char *at, const char *end)
{
    for (at++; at < end && *at != '"'; at++)
        if (*at == '\\')
            at++;
    return at < end ? at + 1 : end;
}

/* Behind the value that begins here. What is no JSON is found by the strict reader later. */
static const char *skip_value(const char *at, const char *end)
{
    size_t depth = 0;

    while (at < end) {
        if (*at == '"') {
            at = skip_string(at, end);
        } else if (*at == '{' || *at == '[') {
            depth++;
            at++;
        } else if (*at == '}' || *at == ']') {
            if (depth == 0)
                return at;
            depth--;
            at++;
        } else if (*at == ',' && depth == 0) {
            return at;
        } else {
            at++;
            continue;
        }
        if (depth == 0)
            return at;
    }
    return end;
}

/* The value of the outermost object's member "patient", if it is an object. */
static bool find_patient(const char *text, size_t length, span *out)
{
    static const char wanted[] = "\"patient\"";
    const char *end = text + length, *at = skip_space(text, end);

    if (at == end || *at != '{')
        return false;
    for (at = skip_space(at + 1, end); at < end && *at == '"'; at = skip_space(at + 1, end)) {
        const char *key = at, *behind = skip_string(at, end);
        at = skip_space(behind, end);
        if (at == end || *at != ':')
            return false;
        at = skip_space(at + 1, end);
        const char *value = at;
        at = skip_space(skip_value(at, end), end);
        if ((size_t)(behind - key) == sizeof wanted - 1 &&
            memcmp(key, wanted, sizeof wanted - 1) == 0) {
            if (value == end || *value != '{')
                return false;
            out->at = value;
            out->end = skip_value(value, end);
            return true;
        }
        if (at == end || *at != ',')
            return false;
    }
    return false;
}

/* A copy in which the patient is {} and spaces; line ends stay, so that places do too. */
static char *blank(const hooks_text *text, const span *patient)
{
    char *copy = malloc(text->length + 1);

    if (copy == NULL)
        return NULL;
    memcpy(copy, text->bytes, text->length);
    for (const char *at = patient->at; at < patient->end; at++)
        if (*at != '\n' && *at != '\r')
            copy[at - text->bytes] = ' ';
    copy[patient->at - text->bytes] = '{';
    copy[patient->end - 1 - text->bytes] = '}';
    return copy;
}

static palpate_status read_rest(const hooks_text *text, const palpate_engine *engine,
                                const span *patient, hooks_body *out, palpate_error *error)
{
    char *copy = blank(text, patient);

    if (copy == NULL) {
        snprintf(error->code, sizeof error->code, "out_of_memory");
        return error->status = PALPATE_E_NOMEM;
    }
    palpate_status status = palpate_json_read(engine, copy, text->length, &out->rest, error);
    free(copy);
    return status;
}

palpate_status hooks_body_read(const hooks_call *call, const palpate_engine *engine,
                               hooks_body *out, palpate_error *error)
{
    const hooks_text *text = &call->body;
    span patient = {NULL, NULL};

    memset(out, 0, sizeof *out);
    if (!find_patient(hooks_text_string(text), text->length, &patient))
        return palpate_json_read(engine, hooks_text_string(text), text->length, &out->rest, error);
    out->patient = patient.at;
    out->patient_length = (size_t)(patient.end - patient.at);
    return read_rest(text, engine, &patient, out, error);
}

void hooks_body_free(hooks_body *body)
{
    palpate_json_free(body->rest);
    body->rest = NULL;
}

palpate_status hooks_body_wrong(palpate_error *error, const char *pointer, const char *message)
{
    error->status = PALPATE_E_USAGE;
    snprintf(error->code, sizeof error->code, "bad_request");
    snprintf(error->detail, sizeof error->detail, "%s", message);
    snprintf(error->place.pointer, sizeof error->place.pointer, "%s", pointer);
    return error->status;
}

/* A place in the patient, told as a place in the body. */
static void move_place(const hooks_call *call, const hooks_body *body, palpate_place *place)
{
    const char *line = call->body.bytes;
    char pointer[sizeof place->pointer];
    uint32_t lines = 0;

    if (place->line == 0)
        return;
    for (const char *at = line; at < body->patient; at++)
        if (*at == '\n') {
            lines++;
            line = at + 1;
        }
    if (place->line == 1)
        place->column += (uint32_t)(body->patient - line);
    place->line += lines;
    place->offset += (uint64_t)(body->patient - call->body.bytes);
    memcpy(pointer, place->pointer, sizeof pointer);
    snprintf(place->pointer, sizeof place->pointer, "/patient%.*s",
             (int)(sizeof pointer - sizeof "/patient"), pointer);
}

static palpate_status take_options(const palpate_json *rest, palpate_request *request,
                                   palpate_error *error)
{
    const palpate_json *as_of = palpate_json_member(rest, "as_of");

    if (as_of != NULL && palpate_json_type_of(as_of) != PALPATE_JSON_NULL &&
        palpate_json_string(as_of) == NULL)
        return hooks_body_wrong(error, "/as_of", "as_of is a day, \"YYYY-MM-DD\"");
    request->as_of = palpate_json_string(as_of);
    request->ignore_unknown =
        palpate_json_type_of(palpate_json_member(rest, "ignore_unknown")) == PALPATE_JSON_TRUE;
    return PALPATE_OK;
}

palpate_status hooks_body_patient(const hooks_call *call, const hooks_body *body,
                                  palpate_engine *engine, palpate_patient **out,
                                  palpate_error *error)
{
    palpate_request request = PALPATE_REQUEST_INIT;

    *out = NULL;
    if (body->patient == NULL)
        return hooks_body_wrong(error, "/patient",
                                "the body has no patient: send {\"patient\": {…}}, the facts as "
                                "/v1/schema/patient tells them");
    palpate_status status = take_options(body->rest, &request, error);
    if (status != PALPATE_OK)
        return status;
    status =
        palpate_patient_read(engine, body->patient, body->patient_length, &request, out, error);
    if (status != PALPATE_OK)
        move_place(call, body, &error->place);
    return status;
}
