/* SPDX-License-Identifier: MIT */
/* A call of a hook. */
#include "hook_request.h"

#include <stdio.h>
#include <string.h>
#include "body.h"

static const char *text_of(const palpate_json *object, const char *name)
{
    return palpate_json_string(palpate_json_member(object, name));
}

/* ---- the request
 * ------------------------------------------------------------------------------------------------
 */

static bool is_uuid(const char *text)
{
    static const char form[] = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";

    if (strncmp(text, "urn:uuid:", 9) == 0)
        text += 9;
    for (size_t i = 0; i < sizeof form; i++) /* with the final NUL */
        if (form[i] == 'x' ? text[i] == '\0' || strchr("0123456789abcdefABCDEF", text[i]) == NULL
                           : text[i] != form[i])
            return false;
    return true;
}

/* The id in "Patient/p1" or "p1"; NULL if it is no id of FHIR. */
static const char *bare_id(const char *text, const char *type)
{
    static const char allowed[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._";
    size_t length = strlen(type);

    if (text == NULL)
        return NULL;
    if (strncmp(text, type, length) == 0 && text[length] == '/')
        text += length + 1;
    length = strspn(text, allowed);
    if (length == 0 || length > 128 || text[length] != '\0' || text[strspn(text, ".")] == '\0')
        return NULL; /* dots alone would be a path */
    return text;
}

static bool is_reference(const char *text)
{
    const char *slash = text != NULL ? strchr(text, '/') : NULL;

    return slash != NULL && slash != text && slash[1] != '\0';
}

static palpate_status check_orders(const hooks_request *request, palpate_error *error)
{
    const palpate_json *orders = palpate_json_member(request->context, request->hook->orders),
                       *selections = palpate_json_member(request->context, "selections");
    char pointer[64];

    snprintf(pointer, sizeof pointer, "/context/%s", request->hook->orders);
    if (palpate_json_type_of(orders) != PALPATE_JSON_OBJECT &&
        (palpate_json_type_of(orders) != PALPATE_JSON_ARRAY ||
         strcmp(request->hook->orders, "appointments") != 0))
        return hooks_body_wrong(error, pointer, "the hook needs a Bundle of what was drafted");
    if (strcmp(request->hook->name, "order-select") == 0 && palpate_json_first(selections) == NULL)
        return hooks_body_wrong(error, "/context/selections",
                                "order-select needs at least one selected order");
    return PALPATE_OK;
}

static palpate_status check_context(hooks_request *out, palpate_error *error)
{
    if (palpate_json_type_of(out->context) != PALPATE_JSON_OBJECT)
        return hooks_body_wrong(error, "/context", "context is an object");
    if (out->instance == NULL || !is_uuid(out->instance))
        return hooks_body_wrong(error, "/hookInstance", "hookInstance is a UUID");
    if (!is_reference(text_of(out->context, "userId")))
        return hooks_body_wrong(error, "/context/userId", "userId is Type/id");
    out->patient = bare_id(text_of(out->context, "patientId"), "Patient");
    if (out->patient == NULL)
        return hooks_body_wrong(error, "/context/patientId", "patientId is the id of a Patient");
    if (strcmp(out->hook->name, "encounter-start") == 0 &&
        text_of(out->context, "encounterId") == NULL)
        return hooks_body_wrong(error, "/context/encounterId",
                                "encounter-start needs an encounterId");
    return out->hook->orders != NULL ? check_orders(out, error) : PALPATE_OK;
}

static palpate_status check_access(hooks_request *out, palpate_error *error)
{
    const palpate_json *access = palpate_json_member(out->document, "fhirAuthorization");

    out->server = text_of(out->document, "fhirServer");
    if (access == NULL)
        return PALPATE_OK;
    if (out->server == NULL)
        return hooks_body_wrong(error, "/fhirServer", "fhirAuthorization needs a fhirServer");
    out->token = text_of(access, "access_token");
    if (out->token == NULL || text_of(access, "token_type") == NULL ||
        strcmp(text_of(access, "token_type"), "Bearer") != 0)
        return hooks_body_wrong(error, "/fhirAuthorization",
                                "fhirAuthorization has an access_token of token_type Bearer");
    return PALPATE_OK;
}

static palpate_status check(const char *service, hooks_request *out, palpate_error *error)
{
    const char *name = text_of(out->document, "hook");

    out->context = palpate_json_member(out->document, "context");
    out->prefetch = palpate_json_member(out->document, "prefetch");
    out->instance = text_of(out->document, "hookInstance");
    if (name == NULL)
        return hooks_body_wrong(error, "/hook", "hook is missing");
    out->hook = hooks_hook_of(service, name);
    if (out->prefetch != NULL && palpate_json_type_of(out->prefetch) != PALPATE_JSON_OBJECT)
        return hooks_body_wrong(error, "/prefetch", "prefetch is an object");
    if (out->hook == NULL && out->context == NULL && out->prefetch != NULL) {
        out->hook = hooks_hook_of(service, NULL); /* {hook, prefetch} alone */
        return PALPATE_OK;
    }
    if (out->hook == NULL)
        return hooks_body_wrong(error, "/hook", "the service is not for this hook");
    palpate_status status = check_access(out, error);
    return status == PALPATE_OK ? check_context(out, error) : status;
}

bool hooks_request_read(hooks_call *call, const palpate_engine *engine, hooks_request *out)
{
    palpate_error error = PALPATE_ERROR_INIT;

    memset(out, 0, sizeof *out);
    if (!hooks_service_is_known(call->argument)) {
        hooks_refuse(call, 404, "no_such_service", "there is no such service",
                     "/cds-services lists them");
        return false;
    }
    error.status = palpate_json_read(engine, hooks_text_string(&call->body), call->body.length,
                                     &out->document, &error);
    if (error.status == PALPATE_OK)
        error.status = check(call->argument, out, &error);
    if (error.status == PALPATE_OK)
        return true;
    hooks_refuse_error(call, &error);
    return false;
}

void hooks_request_free(hooks_request *request)
{
    palpate_json_free(request->document);
    request->document = NULL;
}

/* ---- records
 * ----------------------------------------------------------------------------------------------------
 */

const palpate_json *hooks_request_resource(const palpate_json *value)
{
    const palpate_json *inner = palpate_json_member(value, "resource");

    if (text_of(value, "resourceType") == NULL && inner != NULL)
        value = inner; /* {response, resource}, as before version 1.0 */
    return text_of(value, "resourceType") != NULL ? value : NULL;
}

const char *hooks_request_next(const palpate_json *bundle)
{
    for (const palpate_json *link = palpate_json_first(palpate_json_member(bundle, "link"));
         link != NULL; link = palpate_json_after(link))
        if (text_of(link, "relation") != NULL && strcmp(text_of(link, "relation"), "next") == 0)
            return text_of(link, "url");
    return NULL;
}

hooks_supply hooks_request_supply(const palpate_json *resource)
{
    const char *type = text_of(resource, "resourceType");

    if (strcmp(type, "OperationOutcome") == 0)
        return HOOKS_FAILED;
    if (strcmp(type, "Bundle") != 0)
        return HOOKS_SUPPLIED;
    if (hooks_request_next(resource) != NULL)
        return HOOKS_INCOMPLETE;
    return palpate_json_first(palpate_json_member(resource, "entry")) != NULL ? HOOKS_SUPPLIED
                                                                              : HOOKS_NO_DATA;
}

static hooks_supply add_value(palpate_fhir_reader *reader, const palpate_json *value,
                              palpate_status *status, palpate_error *error)
{
    const palpate_json *resource = hooks_request_resource(value);
    palpate_error own = PALPATE_ERROR_INIT;

    if (palpate_json_type_of(value) == PALPATE_JSON_NULL)
        return HOOKS_NO_DATA;
    if (resource == NULL)
        return HOOKS_UNUSABLE;
    hooks_supply supply = hooks_request_supply(resource);
    if (supply == HOOKS_FAILED)
        return supply;
    palpate_status added =
        palpate_fhir_reader_add_json(reader, palpate_json_name(value), resource, &own);
    if (added == PALPATE_OK)
        return supply;
    if (added == PALPATE_E_TYPE)
        return HOOKS_UNUSABLE;
    *status = added;
    *error = own;
    return HOOKS_UNUSABLE;
}

/* Is it of the type that a query asks for, "Patient/…" or "Condition?…"? */
static bool has_type(const palpate_json *resource, const char *query)
{
    const char *type = text_of(resource, "resourceType");
    size_t length = type != NULL ? strlen(type) : 0;

    return length > 0 && strncmp(query, type, length) == 0 &&
           (query[length] == '/' || query[length] == '?');
}

/* Clients that name their keys otherwise: is a type among what they sent? */
static bool holds_type(const palpate_json *resource, const char *query)
{
    if (resource == NULL || has_type(resource, query))
        return resource != NULL;
    for (const palpate_json *entry = palpate_json_first(palpate_json_member(resource, "entry"));
         entry != NULL; entry = palpate_json_after(entry))
        if (has_type(palpate_json_member(entry, "resource"), query))
            return true;
    return false;
}

static bool any_holds(const hooks_request *request, const char *query)
{
    for (const palpate_json *value = palpate_json_first(request->prefetch); value != NULL;
         value = palpate_json_after(value))
        if (holds_type(hooks_request_resource(value), query))
            return true;
    return false;
}

palpate_status hooks_request_records(hooks_request *request, palpate_fhir_reader *reader,
                                     palpate_error *error)
{
    palpate_status status = PALPATE_OK;

    for (const palpate_json *value = palpate_json_first(request->prefetch);
         status == PALPATE_OK && value != NULL; value = palpate_json_after(value)) {
        hooks_supply supply = add_value(reader, value, &status, error);
        for (size_t i = 0; hooks_prefetch_at(i) != NULL; i++)
            if (strcmp(hooks_prefetch_at(i)->key, palpate_json_name(value)) == 0)
                request->supply[i] = supply;
    }
    for (size_t i = 0; hooks_prefetch_at(i) != NULL; i++)
        if (request->supply[i] == HOOKS_ABSENT && any_holds(request, hooks_prefetch_at(i)->query))
            request->supply[i] = HOOKS_SUPPLIED;
    return status;
}

static bool is_missing(hooks_supply supply)
{
    return supply == HOOKS_ABSENT || supply == HOOKS_FAILED || supply == HOOKS_UNUSABLE;
}

bool hooks_request_is_enough(hooks_call *call, const hooks_request *request)
{
    char message[200] = "no plan can be suggested without", hint[120] = "prefetch";
    size_t count = 0;

    for (size_t i = 0; hooks_prefetch_at(i) != NULL; i++) {
        const hooks_prefetch *row = hooks_prefetch_at(i);
        if (!row->required || !is_missing(request->supply[i]))
            continue;
        size_t length = strlen(message), hinted = strlen(hint);
        snprintf(message + length, sizeof message - length, "%s %s", count > 0 ? " and" : "",
                 row->noun);
        snprintf(hint + hinted, sizeof hint - hinted, "%s %s %s", count > 0 ? "," : "", row->key,
                 request->supply[i] == HOOKS_ABSENT   ? "is absent"
                 : request->supply[i] == HOOKS_FAILED ? "is an OperationOutcome"
                                                      : "is no FHIR resource");
        count++;
    }
    if (count == 0)
        return true;
    size_t hinted = strlen(hint);
    snprintf(hint + hinted, sizeof hint - hinted, ", and no FHIR server gave it");
    hooks_refuse(call, 412, "records_missing", message, hint);
    return false;
}
