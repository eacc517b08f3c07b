/* SPDX-License-Identifier: MIT */
/* Cards: a plan as a record system shows it. */
#include "cards.h"

#include <stdio.h>
#include <string.h>
#include "log.h"
#include "server.h"
#include "store.h"

#define LINKS_MOST 3

static const char *text_of(const palpate_json *object, const char *name)
{
    return palpate_json_string(palpate_json_member(object, name));
}

/* ---- parts of a card
 * -------------------------------------------------------------------------------------------- */

/* UTF-16 units of the character that begins with this byte; 0 inside one. */
static size_t units_of(unsigned char byte)
{
    return (byte & 0xC0) == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1;
}

void hooks_cut(hooks_text *out, const char *text, size_t units)
{
    size_t used = 0, whole = 0, word = 0, i;

    for (i = 0; text[i] != '\0'; i++) {
        used += units_of((unsigned char)text[i]);
        if (used > units)
            break;
        if (used < units || ((unsigned char)text[i + 1] & 0xC0) == 0x80) /* room for the ellipsis */
            whole = i + 1;
        if (text[i] == ' ' && used < units)
            word = i;
    }
    if (text[i] == '\0') {
        hooks_text_puts(out, text);
        return;
    }
    while (((unsigned char)text[whole] & 0xC0) == 0x80)
        whole--;
    hooks_text_put(out, text, word > 0 ? word : whole);
    hooks_text_puts(out, "\xE2\x80\xA6");
}

const char *hooks_indicator(const char *disposition, bool vetoed)
{
    static const char *const critical[] = {"emergency", "urgent_referral"};
    static const char *const warning[] = {"no_massage", "clearance_first"};

    for (size_t i = 0; i < sizeof critical / sizeof critical[0]; i++)
        if (strcmp(disposition, critical[i]) == 0)
            return "critical";
    if (vetoed)
        return "critical";
    for (size_t i = 0; i < sizeof warning / sizeof warning[0]; i++)
        if (strcmp(disposition, warning[i]) == 0)
            return "warning";
    return "info";
}

static void put_summary(hooks_text *out, const hooks_card_parts *parts)
{
    hooks_text whole = {0}, cut = {0};
    const char *summary = text_of(parts->told, "summary");

    if (parts->vetoed)
        hooks_text_puts(&whole, "Not as ordered: ");
    hooks_text_puts(&whole, summary != NULL ? summary : palpate_plan_disposition(parts->plan));
    hooks_cut(&cut, hooks_text_string(&whole), HOOKS_SUMMARY_UNITS);
    hooks_text_member(out, "summary", hooks_text_string(&cut));
    hooks_text_free(&whole);
    hooks_text_free(&cut);
}

/* Which records there were: a plan is as good as they are. */
static void put_supply(hooks_text *out, const hooks_request *request)
{
    static const char *const words[] = {
        [HOOKS_ABSENT] = "not supplied",     [HOOKS_NO_DATA] = "none on record",
        [HOOKS_FAILED] = "could not be had", [HOOKS_UNUSABLE] = "not usable",
        [HOOKS_SUPPLIED] = "read",           [HOOKS_INCOMPLETE] = "read in part: more pages exist",
    };

    hooks_text_puts(out, "\n\n## Records\n\n");
    for (size_t i = 0; hooks_prefetch_at(i) != NULL; i++) {
        hooks_text_puts(out, "- ");
        hooks_text_puts(out, hooks_prefetch_at(i)->noun);
        hooks_text_puts(out, ": ");
        hooks_text_puts(out, words[request->supply[i]]);
        hooks_text_puts(out, "\n");
    }
}

/* Clients render raw HTML in Markdown: nothing may begin a tag or an entity. */
static void put_escaped(hooks_text *out, const hooks_text *text)
{
    for (size_t i = 0; i < text->length; i++)
        if (text->bytes[i] == '<')
            hooks_text_puts(out, "&lt;");
        else if (text->bytes[i] == '&')
            hooks_text_puts(out, "&amp;");
        else
            hooks_text_put(out, &text->bytes[i], 1);
}

static palpate_status put_detail(hooks_text *out, const hooks_card_parts *parts,
                                 palpate_error *error)
{
    hooks_text plain = {0}, safe = {0};
    palpate_status status = palpate_plan_write(parts->plan, PALPATE_FORMAT_MARKDOWN, NULL,
                                               hooks_text_write, &plain, error);

    if (status == PALPATE_OK) {
        put_supply(&plain, parts->request);
        put_escaped(&safe, &plain);
        hooks_text_member(out, "detail", hooks_text_string(&safe));
    }
    hooks_text_free(&plain);
    hooks_text_free(&safe);
    return status;
}

static void put_source(hooks_text *out, const hooks_card_parts *parts)
{
    const palpate_json *pack = palpate_json_first(palpate_json_member(parts->told, "rules"));
    char label[200], url[300];

    snprintf(label, sizeof label, "Palpate, rules %.80s %.40s",
             text_of(pack, "pack") != NULL ? text_of(pack, "pack") : "",
             text_of(pack, "version") != NULL ? text_of(pack, "version") : "");
    snprintf(url, sizeof url, "%s/v1/rules?words=true", parts->url);
    hooks_text_key(out, "source");
    hooks_text_puts(out, "{");
    hooks_text_member(out, "label", label);
    hooks_text_member(out, "url", url);
    hooks_text_puts(out, "}");
}

static void put_link(hooks_text *out, const char *label, const char *url)
{
    char last = out->bytes[out->length - 1];

    hooks_text_puts(out, last == '[' ? "{" : ",{");
    hooks_text_member(out, "label", label);
    hooks_text_member(out, "url", url);
    hooks_text_member(out, "type", "absolute");
    hooks_text_puts(out, "}");
}

/* The rules in plain English: those that decided, and all of them. */
static void put_links(hooks_text *out, const hooks_card_parts *parts)
{
    const palpate_json *reason =
        palpate_json_first(palpate_json_member(parts->told, "disposition_because"));
    char label[200], url[500];

    hooks_text_key(out, "links");
    hooks_text_puts(out, "[");
    for (size_t i = 0; reason != NULL && i < LINKS_MOST; reason = palpate_json_after(reason)) {
        const char *rule = text_of(reason, "rule");
        if (rule == NULL) /* the engine's own reason */
            continue;
        snprintf(label, sizeof label, "Rule: %.150s", rule);
        snprintf(url, sizeof url, "%s/v1/rules?words=true&only=%.150s", parts->url, rule);
        put_link(out, label, url);
        i++;
    }
    snprintf(url, sizeof url, "%s/v1/rules?words=true", parts->url);
    put_link(out, "All rules, in plain English", url);
    hooks_text_puts(out, "]");
}

static void put_override_reasons(hooks_text *out)
{
    hooks_text_key(out, "overrideReasons");
    hooks_text_puts(out, "[");
    for (size_t i = 0; hooks_reason_at(i) != NULL; i++) {
        hooks_text_puts(out, i > 0 ? ",{" : "{");
        hooks_text_member(out, "system",
                          "http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes");
        hooks_text_member(out, "code", hooks_reason_at(i)->code);
        hooks_text_member(out, "display", hooks_reason_at(i)->display);
        hooks_text_puts(out, "}");
    }
    hooks_text_puts(out, "]");
}

/* ---- suggestions
 * ------------------------------------------------------------------------------------------------
 */

/* What an action does, in words. */
static void describe(const palpate_json *resource, char *out, size_t size)
{
    const palpate_json *payload = palpate_json_first(palpate_json_member(resource, "payload"));
    const char *type = text_of(resource, "resourceType"),
               *texts[] = {text_of(palpate_json_member(resource, "code"), "text"),
                           text_of(resource, "title"),
                           text_of(palpate_json_member(resource, "description"), "text"),
                           text_of(payload, "contentString"), text_of(resource, "description")};

    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        if (texts[i] != NULL) {
            snprintf(out, size, "Create %.60s: %.140s", type, texts[i]);
            return;
        }
    snprintf(out, size, "Create %.60s", type);
}

static palpate_status put_action(hooks_text *out, const palpate_engine *engine,
                                 const palpate_json *resource, bool first, palpate_error *error)
{
    char description[256];

    describe(resource, description, sizeof description);
    hooks_text_puts(out, first ? "{" : ",{");
    hooks_text_member(out, "type", "create");
    hooks_text_member(out, "description", description);
    hooks_text_key(out, "resource");
    palpate_status status = palpate_json_write(engine, resource, hooks_text_write, out, error);
    hooks_text_puts(out, "}");
    return status;
}

typedef struct suggestion {
    const char *label;
    const palpate_json *only; /* a single resource; NULL: all of the Bundle */
    bool recommended;
} suggestion;

static palpate_status put_suggestion(hooks_call *call, const hooks_card_parts *parts,
                                     const char *card, const suggestion *one, bool first,
                                     palpate_error *error)
{
    hooks_text *out = &call->answer.text, name = {0};
    palpate_status status = PALPATE_OK;
    bool none = true;
    char uuid[37];

    hooks_text_puts(&name, card);
    hooks_text_puts(&name, one->label);
    hooks_uuid(hooks_text_string(&name), name.length, uuid);
    hooks_text_free(&name);
    hooks_text_puts(out, first ? "{" : ",{");
    hooks_text_member(out, "label", one->label);
    hooks_text_member(out, "uuid", uuid);
    if (one->recommended)
        hooks_text_puts(out, ",\"isRecommended\":true");
    hooks_text_puts(out, ",\"actions\":[");
    for (const palpate_json *entry =
             palpate_json_first(palpate_json_member(parts->bundle, "entry"));
         status == PALPATE_OK && entry != NULL; entry = palpate_json_after(entry)) {
        const palpate_json *resource = palpate_json_member(entry, "resource");
        if (resource == NULL || (one->only != NULL && one->only != resource))
            continue;
        status = put_action(out, parts->engine, resource, none, error);
        none = false;
    }
    hooks_text_puts(out, "]}");
    const char *values[] = {uuid, card, one->label};
    if (status == PALPATE_OK && call->server->store != NULL &&
        !hooks_records_add(call, HOOKS_RECORD_SUGGESTION, values, 3))
        status = PALPATE_E_NOMEM;
    return status;
}

/* The whole plan first; then each order alone, for whoever wants only that. */
static palpate_status put_suggestions(hooks_call *call, const hooks_card_parts *parts,
                                      const char *card, palpate_error *error)
{
    hooks_text *out = &call->answer.text;
    const palpate_json *entry = palpate_json_first(palpate_json_member(parts->bundle, "entry"));
    suggestion whole = {"Draft the whole plan: care plan, orders and referrals", NULL, true};

    if (entry == NULL)
        return PALPATE_OK;
    hooks_text_member(out, "selectionBehavior", "at-most-one");
    hooks_text_key(out, "suggestions");
    hooks_text_puts(out, "[");
    palpate_status status = put_suggestion(call, parts, card, &whole, true, error);
    for (; status == PALPATE_OK && entry != NULL; entry = palpate_json_after(entry)) {
        const palpate_json *resource = palpate_json_member(entry, "resource");
        const char *type = text_of(resource, "resourceType"),
                   *what = text_of(palpate_json_member(resource, "code"), "text");
        char label[200];
        if (type == NULL || strcmp(type, "ServiceRequest") != 0)
            continue;
        snprintf(label, sizeof label, "Draft only: %.150s", what != NULL ? what : "the order");
        suggestion single = {label, resource, false};
        status = put_suggestion(call, parts, card, &single, false, error);
    }
    hooks_text_puts(out, "]");
    return status;
}

/* ---- the card
 * ---------------------------------------------------------------------------------------------------
 */

static void make_uuid(const hooks_card_parts *parts, char out[37])
{
    const hooks_request *request = parts->request;
    hooks_text name = {0};

    hooks_text_puts(&name, request->hook->service);
    hooks_text_puts(&name, "\n");
    hooks_text_puts(&name, request->patient != NULL ? request->patient : "");
    hooks_text_puts(&name, parts->vetoed ? "\nvetoed\n" : "\n\n");
    hooks_text_puts(&name, parts->digest_of_plan);
    hooks_uuid(hooks_text_string(&name), name.length, out);
    hooks_text_free(&name);
}

static void list_rules(const palpate_plan *plan, hooks_text *out)
{
    const char *rule;

    hooks_text_puts(out, "[");
    for (size_t i = 0; (rule = palpate_plan_fired(plan, i)) != NULL; i++) {
        hooks_text_puts(out, i > 0 ? "," : "");
        hooks_text_json(out, rule);
    }
    hooks_text_puts(out, "]");
}

static bool keep_card(hooks_call *call, const hooks_card_parts *parts, const char *uuid,
                      const char *indicator)
{
    hooks_text rules = {0};
    char now[32];

    if (call->server->store == NULL)
        return true;
    list_rules(parts->plan, &rules);
    hooks_time_now(now);
    const char *card[] = {uuid,
                          parts->request->hook->service,
                          parts->request->hook->name,
                          "plan",
                          indicator,
                          palpate_plan_disposition(parts->plan),
                          palpate_engine_digest(parts->engine),
                          hooks_text_string(&rules)};
    const char *sending[] = {uuid, now, parts->request->instance};
    bool kept = hooks_records_add(call, HOOKS_RECORD_CARD, card, 8) &&
                hooks_records_add(call, HOOKS_RECORD_SENDING, sending, 3);
    hooks_text_free(&rules);
    return kept;
}

palpate_status hooks_cards_write(hooks_call *call, const hooks_card_parts *parts,
                                 palpate_error *error)
{
    hooks_text *out = &call->answer.text;
    const char *indicator = hooks_indicator(palpate_plan_disposition(parts->plan), parts->vetoed);
    char uuid[37];

    make_uuid(parts, uuid);
    hooks_text_puts(out, "{\"cards\":[{");
    hooks_text_member(out, "uuid", uuid);
    put_summary(out, parts);
    palpate_status status = put_detail(out, parts, error);
    hooks_text_member(out, "indicator", indicator);
    put_source(out, parts);
    if (status == PALPATE_OK)
        status = put_suggestions(call, parts, uuid, error);
    put_override_reasons(out);
    put_links(out, parts);
    hooks_text_puts(out, "}]}\n");
    if (status == PALPATE_OK && !keep_card(call, parts, uuid, indicator))
        status = PALPATE_E_NOMEM;
    return status;
}
