/* SPDX-License-Identifier: MIT */
/* Feedback: what became of cards. The answer is sent after all reports of the call are kept. */
#include <stdio.h>
#include <string.h>
#include "api.h"
#include "body.h"
#include "hooks.h"
#include "log.h"
#include "server.h"
#include "store.h"

#define ID_MOST 128
#define COMMENT_MOST 8192

/* One report, as it is kept; the strings are borrowed from the request. */
typedef struct report {
    const char *card, *outcome, *system, *code, *display, *comment, *at;
    hooks_text suggestions; /* JSON list of ids */
} report;

static palpate_status wrong(palpate_error *error, size_t index, const char *member,
                            const char *message)
{
    char pointer[64];

    snprintf(pointer, sizeof pointer, "/feedback/%zu%s%s", index, *member != '\0' ? "/" : "",
             member);
    return hooks_body_wrong(error, pointer, message);
}

/* Does the text begin so? A d stands for any digit. */
static bool is_of_form(const char *text, const char *form)
{
    for (size_t i = 0; form[i] != '\0'; i++)
        if (form[i] == 'd' ? text[i] < '0' || text[i] > '9' : text[i] != form[i])
            return false;
    return true;
}

/* The number of two digits. */
static int two(const char *text)
{
    return 10 * (text[0] - '0') + text[1] - '0';
}

static int days_of(int year, int month)
{
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

    if (month == 2)
        return leap ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/* "2026-01-10T09:31:00Z", with or without fractions, of a day that there is. Source: RFC 3339. */
static bool is_instant(const char *text)
{
    const char *rest = text + 19;

    if (!is_of_form(text, "dddd-dd-ddTdd:dd:dd"))
        return false;
    int month = two(text + 5), day = two(text + 8);
    if (month < 1 || month > 12 || day < 1 ||
        day > days_of(100 * two(text) + two(text + 2), month) || two(text + 11) > 23 ||
        two(text + 14) > 59 || two(text + 17) > 60) /* a leap second has number 60 */
        return false;
    if (*rest == '.') {
        size_t digits = strspn(rest + 1, "0123456789");
        if (digits == 0 || digits > 9)
            return false;
        rest += 1 + digits;
    }
    if (*rest == '+' || *rest == '-')
        return is_of_form(rest + 1, "dd:dd") && rest[6] == '\0' && two(rest + 1) <= 23 &&
               two(rest + 4) <= 59;
    return strcmp(rest, "Z") == 0;
}

static palpate_status read_suggestions(const palpate_json *one, size_t index, report *out,
                                       palpate_error *error)
{
    const palpate_json *list = palpate_json_member(one, "acceptedSuggestions");

    hooks_text_puts(&out->suggestions, "[");
    for (const palpate_json *item = palpate_json_first(list); item != NULL;
         item = palpate_json_after(item)) {
        const char *id = palpate_json_string(palpate_json_member(item, "id"));
        if (id == NULL || strlen(id) > ID_MOST)
            return wrong(error, index, "acceptedSuggestions", "each has the id of a suggestion");
        if (out->suggestions.length > 1)
            hooks_text_puts(&out->suggestions, ",");
        hooks_text_json(&out->suggestions, id);
    }
    hooks_text_puts(&out->suggestions, "]");
    if (strcmp(out->outcome, "accepted") == 0 && out->suggestions.length == 2)
        return wrong(error, index, "acceptedSuggestions",
                     "accepted needs the suggestions that were taken");
    return PALPATE_OK;
}

/* Some clients send the code of an offered reason without its words. */
static const char *words_of(const char *code)
{
    for (size_t i = 0; code != NULL && hooks_reason_at(i) != NULL; i++)
        if (strcmp(hooks_reason_at(i)->code, code) == 0)
            return hooks_reason_at(i)->display;
    return NULL;
}

static palpate_status read_reason(const palpate_json *one, size_t index, report *out,
                                  palpate_error *error)
{
    const palpate_json *given = palpate_json_member(one, "overrideReason"),
                       *reason = palpate_json_member(given, "reason");

    if (given == NULL)
        return PALPATE_OK;
    out->comment = palpate_json_string(palpate_json_member(given, "userComment"));
    out->code = palpate_json_string(palpate_json_member(reason, "code"));
    out->system = palpate_json_string(palpate_json_member(reason, "system"));
    out->display = palpate_json_string(palpate_json_member(reason, "display"));
    if (out->display == NULL)
        out->display = words_of(out->code);
    if (reason != NULL && out->code == NULL)
        return wrong(error, index, "overrideReason", "reason is a Coding with a code");
    if (reason == NULL && out->comment == NULL)
        return wrong(error, index, "overrideReason", "there is neither reason nor userComment");
    if (out->comment != NULL && strlen(out->comment) > COMMENT_MOST)
        return wrong(error, index, "overrideReason", "userComment is longer than 8192 bytes");
    return PALPATE_OK;
}

static palpate_status read_report(const palpate_json *one, size_t index, report *out,
                                  palpate_error *error)
{
    out->card = palpate_json_string(palpate_json_member(one, "card"));
    out->outcome = palpate_json_string(palpate_json_member(one, "outcome"));
    out->at = palpate_json_string(palpate_json_member(one, "outcomeTimestamp"));
    if (out->card == NULL || *out->card == '\0' || strlen(out->card) > ID_MOST)
        return wrong(error, index, "card", "card is the uuid of a card");
    if (out->outcome == NULL ||
        (strcmp(out->outcome, "accepted") != 0 && strcmp(out->outcome, "overridden") != 0))
        return wrong(error, index, "outcome", "outcome is accepted or overridden");
    if (out->at == NULL || !is_instant(out->at))
        return wrong(error, index, "outcomeTimestamp",
                     "outcomeTimestamp is a time such as 2026-01-10T09:31:00Z");
    palpate_status status = read_suggestions(one, index, out, error);
    return status == PALPATE_OK ? read_reason(one, index, out, error) : status;
}

/* The same report gives the same key, however often it is sent. */
static void make_key(const char *service, const report *from, char out[72])
{
    const char *parts[] = {
        service,      from->card, from->outcome, hooks_text_string(&from->suggestions),
        from->system, from->code, from->comment, from->at};
    hooks_text all = {0};

    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        hooks_text_json(&all, parts[i]);
        hooks_text_puts(&all, "\n");
    }
    palpate_digest(all.bytes, all.length, out);
    hooks_text_free(&all);
}

static bool keep_report(hooks_call *call, const report *from)
{
    char key[72], now[32];

    make_key(call->argument, from, key);
    hooks_time_now(now);
    const char *values[] = {key,           now,           call->argument,
                            from->card,    from->outcome, hooks_text_string(&from->suggestions),
                            from->system,  from->code,    from->display,
                            from->comment, from->at};
    return hooks_records_add(call, HOOKS_RECORD_FEEDBACK, values, sizeof values / sizeof values[0]);
}

/* Every report, or none: an error keeps nothing of the call. */
static palpate_status read_all(hooks_call *call, const palpate_json *list, size_t *count,
                               palpate_error *error)
{
    palpate_status status = PALPATE_OK;

    for (const palpate_json *one = palpate_json_first(list); status == PALPATE_OK && one != NULL;
         one = palpate_json_after(one)) {
        report from = {0};
        status = read_report(one, *count, &from, error);
        if (status == PALPATE_OK && !keep_report(call, &from))
            status = PALPATE_E_NOMEM;
        hooks_text_free(&from.suggestions);
        (*count)++;
    }
    return status;
}

static void take(hooks_call *call, const palpate_json *document, palpate_error *error)
{
    const palpate_json *list = palpate_json_member(document, "feedback");
    palpate_status status;
    size_t count = 0;

    if (palpate_json_type_of(list) != PALPATE_JSON_ARRAY)
        status = hooks_body_wrong(error, "/feedback", "feedback is a list of reports");
    else
        status = read_all(call, list, &count, error);
    if (status != PALPATE_OK) {
        hooks_records_free(call);
        error->status = status;
        if (call->answer.status == 0)
            hooks_refuse_error(call, error);
        return;
    }
    hooks_text_printf(&call->answer.text, "{\"kept\":%zu}\n", count);
    hooks_answer_json(call, 200);
}

void hooks_api_feedback(hooks_call *call)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_json *document = NULL;

    if (!hooks_service_is_known(call->argument)) {
        hooks_refuse(call, 404, "no_such_service", "there is no such service",
                     "/cds-services lists them");
        return;
    }
    if (call->server->store == NULL) {
        hooks_refuse(call, 501, "no_store", "this service keeps no feedback",
                     "start it with --store FILE");
        return;
    }
    palpate_engine *engine = hooks_rules_engine(call->server->rules);
    error.status = palpate_json_read(engine, hooks_text_string(&call->body), call->body.length,
                                     &document, &error);
    if (error.status == PALPATE_OK)
        take(call, document, &error);
    else
        hooks_refuse_error(call, &error);
    palpate_json_free(document);
    palpate_engine_free(engine);
}
