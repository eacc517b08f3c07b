/* SPDX-License-Identifier: MIT */
/* Answers: JSON, text, and errors in the two forms that clients read. */
#include "call.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define JSON_TYPE "application/json"

bool hooks_call_wants_fhir(const hooks_call *call)
{
    const char *accept = hooks_call_header(call, "Accept");

    return accept != NULL && strstr(accept, HOOKS_FHIR_TYPE) != NULL;
}

void hooks_answer_text(hooks_call *call, unsigned status, const char *type)
{
    call->answer.status = status;
    call->answer.type = type;
    if (call->answer.text.failed) {
        hooks_text_free(&call->answer.text);
        hooks_refuse(call, 503, "out_of_memory", "there is not enough memory for the answer", NULL);
    }
}

void hooks_answer_json(hooks_call *call, unsigned status)
{
    hooks_answer_text(call, status, JSON_TYPE);
}

/* The FHIR issue code for a status. */
static const char *issue_code(unsigned status)
{
    return status == 412                    ? "required"
           : status == 401                  ? "login"
           : status == 403                  ? "forbidden"
           : status == 404                  ? "not-found"
           : status == 405 || status == 501 ? "not-supported"
           : status == 413                  ? "too-long"
           : status == 503                  ? "transient"
           : status >= 500                  ? "exception"
           : status == 400                  ? "structure"
                                            : "invalid";
}

static void put_outcome(hooks_text *out, unsigned status, const palpate_error *error)
{
    hooks_text_printf(out,
                      "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\","
                      "\"code\":\"%s\",\"details\":{\"text\":",
                      issue_code(status));
    hooks_text_json(out, error->detail);
    hooks_text_puts(out, "}");
    if (error->hint[0] != '\0' || error->place.pointer[0] != '\0' || error->place.line > 0) {
        char text[512];
        snprintf(text, sizeof text, "%s%s%s", error->place.pointer,
                 error->place.pointer[0] != '\0' && error->hint[0] != '\0' ? ": " : "",
                 error->hint);
        if (error->place.line > 0 && text[0] == '\0')
            snprintf(text, sizeof text, "line %" PRIu32 ", column %" PRIu32, error->place.line,
                     error->place.column);
        hooks_text_member(out, "diagnostics", text);
    }
    hooks_text_puts(out, "}]");
}

static void put_number(hooks_text *out, const char *key, uint64_t value)
{
    hooks_text_key(out, key);
    hooks_text_printf(out, "%" PRIu64, value);
}

static void put_error(hooks_text *out, const palpate_error *error)
{
    hooks_text_puts(out, "{\"error\":{");
    hooks_text_member(out, "code", error->code);
    hooks_text_member(out, "message", error->detail);
    hooks_text_member(out, "file", error->place.file);
    if (error->place.line > 0) {
        put_number(out, "line", error->place.line);
        put_number(out, "column", error->place.column);
    }
    if (error->place.line > 0 && error->place.file[0] == '\0') /* of JSON */
        put_number(out, "offset", error->place.offset);
    hooks_text_member(out, "pointer", error->place.pointer);
    hooks_text_member(out, "hint", error->hint);
    hooks_text_puts(out, "}");
}

static void refuse(hooks_call *call, unsigned status, const palpate_error *error)
{
    hooks_text *out = &call->answer.text;
    bool fhir = (call->route != NULL && (call->route->flags & HOOKS_FHIR) != 0) ||
                hooks_call_wants_fhir(call);

    hooks_text_free(out);
    if (fhir)
        put_outcome(out, status, error);
    else
        put_error(out, error);
    hooks_text_member(out, "message", error->detail); /* what some record systems show */
    hooks_text_puts(out, "}\n");
    if (out->failed) /* no memory even for that: an answer without a body */
        hooks_text_free(out);
    snprintf(call->answer.code, sizeof call->answer.code, "%s", error->code);
    call->answer.status = status;
    call->answer.type = fhir ? HOOKS_FHIR_TYPE : JSON_TYPE;
    call->answer.retry = status == 503;
}

void hooks_refuse(hooks_call *call, unsigned status, const char *code, const char *message,
                  const char *hint)
{
    palpate_error error = PALPATE_ERROR_INIT;

    snprintf(error.code, sizeof error.code, "%s", code);
    snprintf(error.detail, sizeof error.detail, "%s", message);
    snprintf(error.hint, sizeof error.hint, "%s", hint != NULL ? hint : "");
    refuse(call, status, &error);
}

unsigned hooks_http_status(palpate_status status)
{
    switch (status) {
    case PALPATE_OK:
        return 200;
    case PALPATE_E_SYNTAX:
    case PALPATE_E_POLICY:
    case PALPATE_E_USAGE:
        return 400;
    case PALPATE_E_UNKNOWN:
    case PALPATE_E_TYPE:
    case PALPATE_E_RANGE:
        return 422;
    case PALPATE_E_LIMIT:
        return 413;
    case PALPATE_E_NOMEM:
    case PALPATE_E_IO:
    case PALPATE_E_WRITE:
        return 503;
    case PALPATE_E_RULES:
    case PALPATE_E_INTERNAL:
        return 500;
    }
    return 500;
}

void hooks_refuse_error(hooks_call *call, const palpate_error *error)
{
    palpate_error told = *error;

    if (told.code[0] == '\0')
        snprintf(told.code, sizeof told.code, "%s", palpate_status_word(told.status));
    refuse(call, hooks_http_status(error->status), &told);
}
