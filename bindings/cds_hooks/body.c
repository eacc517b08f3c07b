/* SPDX-License-Identifier: MIT */
/* The body of a question. */
#include "body.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

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

static bool is_key(const char *key, const char *behind, const char *wanted, size_t length)
{
    return (size_t)(behind - key) == length && memcmp(key, wanted, length) == 0;
}

/* The value of the outermost object's member "patient" or "record", the first of them, if it is an
 * object. */
static bool find_part(const char *text, size_t length, span *out, bool *is_record)
{
    static const char patient[] = "\"patient\"", record[] = "\"record\"";
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
        *is_record = is_key(key, behind, record, sizeof record - 1);
        if (*is_record || is_key(key, behind, patient, sizeof patient - 1)) {
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

/* A copy in which that part is {} and spaces; line ends stay, so that places do too. */
static char *blank(const hooks_text *text, const span *part)
{
    char *copy = malloc(text->length + 1);

    if (copy == NULL)
        return NULL;
    memcpy(copy, text->bytes, text->length);
    for (const char *at = part->at; at < part->end; at++)
        if (*at != '\n' && *at != '\r')
            copy[at - text->bytes] = ' ';
    copy[part->at - text->bytes] = '{';
    copy[part->end - 1 - text->bytes] = '}';
    return copy;
}

static palpate_status read_rest(const hooks_text *text, const palpate_engine *engine,
                                const span *part, hooks_body *out, palpate_error *error)
{
    char *copy = blank(text, part);

    if (copy == NULL) {
        snprintf(error->code, sizeof error->code, "out_of_memory");
        return error->status = PALPATE_E_NOMEM;
    }
    palpate_status status = palpate_json_read(engine, copy, text->length, &out->rest, error);
    free(copy);
    return status;
}

static bool is_record_alone(const hooks_call *call)
{
    const char *type = hooks_call_header(call, "Content-Type");

    return type != NULL && strncasecmp(type, HOOKS_FHIR_TYPE, sizeof HOOKS_FHIR_TYPE - 1) == 0;
}

static palpate_status check_parts(const hooks_body *body, palpate_error *error)
{
    if (palpate_json_member(body->rest, "patient") != NULL &&
        palpate_json_member(body->rest, "record") != NULL)
        return hooks_body_wrong(error, "/record",
                                "a patient is told by facts or by a record, not by both");
    return PALPATE_OK;
}

palpate_status hooks_body_read(const hooks_call *call, const palpate_engine *engine,
                               hooks_body *out, palpate_error *error)
{
    const hooks_text *text = &call->body;
    span part = {NULL, NULL};

    memset(out, 0, sizeof *out);
    if (is_record_alone(call)) {
        out->part = hooks_text_string(text);
        out->part_length = text->length;
        out->is_record = true;
        return PALPATE_OK;
    }
    if (!find_part(hooks_text_string(text), text->length, &part, &out->is_record))
        return palpate_json_read(engine, hooks_text_string(text), text->length, &out->rest, error);
    out->part = part.at;
    out->part_length = (size_t)(part.end - part.at);
    palpate_status status = read_rest(text, engine, &part, out, error);
    return status == PALPATE_OK ? check_parts(out, error) : status;
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

/* What every question takes. */
static const hooks_member shared[] = {
    {"patient", PALPATE_JSON_OBJECT},      {"record", PALPATE_JSON_OBJECT},
    {"patient_id", PALPATE_JSON_STRING},   {"as_of", PALPATE_JSON_STRING},
    {"ignore_unknown", PALPATE_JSON_TRUE}, {NULL, PALPATE_JSON_NULL},
};

static const hooks_member *find_member(const hooks_member *list, const char *name)
{
    for (; list->name != NULL; list++)
        if (strcmp(list->name, name) == 0)
            return list;
    return NULL;
}

static palpate_status unknown_member(const char *name, const hooks_member *own,
                                     palpate_error *error)
{
    char pointer[256];
    size_t length = 0;

    snprintf(pointer, sizeof pointer, "/%.200s", name);
    hooks_body_wrong(error, pointer, "the question has no such member");
    snprintf(error->code, sizeof error->code, "unknown_key");
    for (const hooks_member *one = own; one->name != NULL; one++)
        length +=
            (size_t)snprintf(error->hint + length, sizeof error->hint - length, "%s, ", one->name);
    snprintf(error->hint + length, sizeof error->hint - length,
             "patient, record, patient_id, as_of, ignore_unknown");
    return error->status;
}

static palpate_status wrong_member(const hooks_member *member, palpate_error *error)
{
    static const char *const words[] = {"nothing", "true or false", "true or false", "a number",
                                        "a text",  "a list",        "an object"};
    char pointer[64], message[128];

    snprintf(pointer, sizeof pointer, "/%s", member->name);
    snprintf(message, sizeof message, "%s is %s", member->name, words[member->type]);
    return hooks_body_wrong(error, pointer, message);
}

palpate_status hooks_body_check(const hooks_body *body, const hooks_member *own,
                                palpate_error *error)
{
    for (const palpate_json *one = palpate_json_first(body->rest); one != NULL;
         one = palpate_json_after(one)) {
        const hooks_member *member = find_member(shared, palpate_json_name(one));
        if (member == NULL)
            member = find_member(own, palpate_json_name(one));
        if (member == NULL)
            return unknown_member(palpate_json_name(one), own, error);
        palpate_json_type type = palpate_json_type_of(one);
        if (type == PALPATE_JSON_FALSE)
            type = PALPATE_JSON_TRUE;
        if (type != PALPATE_JSON_NULL && type != member->type)
            return wrong_member(member, error);
    }
    return PALPATE_OK;
}

const char *hooks_body_text(const hooks_call *call, const hooks_body *body, const char *name)
{
    return body->rest != NULL ? palpate_json_string(palpate_json_member(body->rest, name))
                              : hooks_call_query(call, name);
}

/* A place in the part, told as a place in the body. */
static void move_place(const hooks_call *call, const hooks_body *body, palpate_place *place)
{
    const char *line = call->body.bytes, *key = body->is_record ? "/record" : "/patient";
    char pointer[sizeof place->pointer];
    uint32_t lines = 0;

    if (body->rest == NULL) /* it is the whole body */
        return;
    memcpy(pointer, place->pointer, sizeof pointer);
    if (place->line > 0 || pointer[0] != '\0')
        snprintf(place->pointer, sizeof place->pointer, "%s%.*s", key,
                 (int)(sizeof pointer - strlen(key) - 1), pointer);
    if (place->line == 0)
        return;
    for (const char *at = line; at < body->part; at++)
        if (*at == '\n') {
            lines++;
            line = at + 1;
        }
    if (place->line == 1)
        place->column += (uint32_t)(body->part - line);
    place->line += lines;
    place->offset += (uint64_t)(body->part - call->body.bytes);
}

static palpate_status take_options(const hooks_call *call, const hooks_body *body,
                                   palpate_request *request, palpate_error *error)
{
    const palpate_json *as_of = palpate_json_member(body->rest, "as_of");

    if (as_of != NULL && palpate_json_type_of(as_of) != PALPATE_JSON_NULL &&
        palpate_json_string(as_of) == NULL)
        return hooks_body_wrong(error, "/as_of", "as_of is a day, \"YYYY-MM-DD\"");
    request->as_of = hooks_body_text(call, body, "as_of");
    request->ignore_unknown =
        palpate_json_type_of(palpate_json_member(body->rest, "ignore_unknown")) ==
        PALPATE_JSON_TRUE;
    return PALPATE_OK;
}

static palpate_status read_record(const hooks_body *body, palpate_fhir *fhir,
                                  const palpate_request *request, palpate_patient **out,
                                  palpate_fhir_mapping **mapping, palpate_error *error)
{
    palpate_fhir_options options = PALPATE_FHIR_OPTIONS_INIT;

    if (request->as_of == NULL)
        return hooks_body_wrong(error, "/as_of",
                                "a record is read as of a day, and none is given: say as_of, "
                                "\"YYYY-MM-DD\", beside it or in the query of the address");
    options.as_of = request->as_of;
    options.patient = palpate_json_string(palpate_json_member(body->rest, "patient_id"));
    palpate_status status =
        palpate_fhir_read(fhir, body->part, body->part_length, &options, out, mapping, error);
    if (strcmp(error->code, "several_patients") == 0)
        snprintf(error->hint, sizeof error->hint,
                 "say which: {\"record\": {…}, \"patient_id\": \"…\", \"as_of\": \"…\"}");
    return status;
}

palpate_status hooks_body_patient(const hooks_call *call, const hooks_body *body,
                                  palpate_fhir *fhir, palpate_patient **out,
                                  palpate_fhir_mapping **mapping, palpate_error *error)
{
    palpate_request request = PALPATE_REQUEST_INIT;

    *out = NULL;
    *mapping = NULL;
    if (body->part == NULL && palpate_json_member(body->rest, "resourceType") != NULL)
        return hooks_body_wrong(error, "",
                                "the body is a resource of FHIR: send it as " HOOKS_FHIR_TYPE
                                ", or under \"record\"");
    if (body->part == NULL)
        return hooks_body_wrong(error, "/patient",
                                "the body has no patient: send {\"patient\": {…}}, the facts as "
                                "/v1/schema/patient tells them, or {\"record\": {…}}, a Bundle of "
                                "FHIR R4");
    palpate_status status = take_options(call, body, &request, error);
    if (status != PALPATE_OK)
        return status;
    status = body->is_record ? read_record(body, fhir, &request, out, mapping, error)
                             : palpate_patient_read(palpate_fhir_engine(fhir), body->part,
                                                    body->part_length, &request, out, error);
    if (status != PALPATE_OK && (!body->is_record || request.as_of != NULL))
        move_place(call, body, &error->place);
    return status;
}
