/* SPDX-License-Identifier: MIT */
/* Cards: a plan as a record system shows it. */
#include "cards.h"

#include <stdio.h>
#include <string.h>
#include "log.h"
#include "server.h"
#include "store.h"

#define FIRST_BYTES 32000 /* most cards are shorter than this */
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
    size_t used = 0, whole = 0, word = 0, part = 0, i;

    for (i = 0; text[i] != '\0'; i++) {
        used += units_of((unsigned char)text[i]);
        if (used > units)
            break;
        if (used < units || ((unsigned char)text[i + 1] & 0xC0) == 0x80) /* room for the ellipsis */
            whole = i + 1;
        if (text[i] == ' ' && used < units)
            word = i;
        if (text[i] == ' ' && i > 0 && strchr(".;:", text[i - 1]) != NULL)
            part = i - 1;
    }
    if (text[i] == '\0') {
        hooks_text_puts(out, text);
        return;
    }
    while (((unsigned char)text[whole] & 0xC0) == 0x80)
        whole--;
    if (2 * part >= word && part > 0) /* a part that ends late enough: better than half of the next */
        word = part;
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

/* Markdown's own backslash before them would stand before the entity, whose name would be seen. */
void hooks_escape(hooks_text *out, const char *at)
{
    while (*at != '\0') {
        size_t plain = strcspn(at, "\\<&");
        hooks_text_put(out, at, plain);
        at += plain;
        bool escapes = at[0] == '\\' && at[1] != '\0';
        if (escapes && at[1] != '<' && at[1] != '&') {
            hooks_text_put(out, at, 2); /* of two backslashes the second escapes nothing */
            at += 2;
            continue;
        }
        at += escapes;
        hooks_text_puts(out, *at == '<' ? "&lt;" : *at == '&' ? "&amp;" : at);
        at += *at != '\0';
    }
}

static palpate_status put_detail(hooks_text *out, const hooks_card_parts *parts,
                                 palpate_error *error)
{
    hooks_text plain = {0}, safe = {0};
    palpate_status status = palpate_plan_write(parts->plan, PALPATE_FORMAT_MARKDOWN, NULL,
                                               hooks_text_write, &plain, error);

    if (status == PALPATE_OK) {
        put_supply(&plain, parts->request);
        hooks_escape(&safe, hooks_text_string(&plain));
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
    hooks_text_member(out, "url", parts->url[0] != '\0' ? url : NULL);
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

    if (parts->url[0] == '\0')
        return;
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

/* The same in every card, so it is put together by the compiler; a comma follows each. */
#define REASONS "http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes"
#define REASON(code, display)                                                                      \
    "{\"system\":\"" REASONS "\",\"code\":\"" code "\",\"display\":\"" display "\"},"
static const char override_reasons[] =
#include "hooks.def"
    ;

static void put_override_reasons(hooks_text *out)
{
    hooks_text_key(out, "overrideReasons");
    hooks_text_puts(out, "[");
    hooks_text_put(out, override_reasons, sizeof override_reasons - 2); /* NUL and last comma */
    hooks_text_puts(out, "]");
}

/* ---- suggestions
 * ------------------------------------------------------------------------------------------------
 */

/* An action as it stands in the first suggestion, for whoever wants only that. */
typedef struct single {
    size_t at, length; /* in the answer */
    char label[200];
} single;

#define SINGLES_MOST 64 /* techniques are five at most, referrals a few dozen */

typedef struct suggesting {
    hooks_text *out;
    bool any;
    single singles[SINGLES_MOST];
    size_t count;
} suggesting;

#define TYPE_MOST 60 /* bytes that are told of a resource's type and title */
#define TITLE_MOST 140
#define LABEL_MOST 150

static char *add(char *at, const char *text, size_t most)
{
    size_t length = strnlen(text, most);

    memcpy(at, text, length);
    at[length] = '\0';
    return at + length;
}

/* What an action does, in words. */
static void describe(const palpate_fhir_resource *resource,
                     char out[sizeof "Create : " + TYPE_MOST + TITLE_MOST])
{
    out = add(add(out, "Create ", TYPE_MOST), resource->type, TYPE_MOST);
    if (resource->title != NULL)
        add(add(out, ": ", TYPE_MOST), resource->title, TITLE_MOST);
}

static void note_single(suggesting *all, size_t at, const char *title)
{
    if (all->count == SINGLES_MOST)
        return;
    single *one = &all->singles[all->count++];
    one->at = at;
    one->length = all->out->length - at;
    add(add(one->label, "Draft only: ", LABEL_MOST), title != NULL ? title : "the order",
        LABEL_MOST);
}

/* A palpate_fhir_take. */
static bool put_action(void *context, const palpate_fhir_resource *resource)
{
    suggesting *all = context;
    char description[sizeof "Create : " + TYPE_MOST + TITLE_MOST];

    describe(resource, description);
    hooks_text_puts(all->out, all->any ? "," : "");
    size_t at = all->out->length;
    hooks_text_puts(all->out, "{");
    hooks_text_member(all->out, "type", "create");
    hooks_text_member(all->out, "description", description);
    hooks_text_key(all->out, "resource");
    hooks_text_put(all->out, resource->json, resource->length);
    hooks_text_puts(all->out, "}");
    all->any = true;
    if (strcmp(resource->type, "ServiceRequest") == 0)
        note_single(all, at, resource->title);
    return !all->out->failed;
}

static bool begin_suggestion(hooks_call *call, const char *card, const char *label, bool first)
{
    hooks_text *out = &call->answer.text, name = {0};
    char uuid[37];

    hooks_text_puts(&name, card);
    hooks_text_puts(&name, label);
    hooks_uuid(hooks_text_string(&name), name.length, uuid);
    hooks_text_free(&name);
    hooks_text_puts(out, first ? "{" : ",{");
    hooks_text_member(out, "label", label);
    hooks_text_member(out, "uuid", uuid);
    if (first)
        hooks_text_puts(out, ",\"isRecommended\":true");
    hooks_text_puts(out, ",\"actions\":[");
    const char *values[] = {uuid, card, label};
    return call->server->store == NULL ||
           hooks_records_add(call, HOOKS_RECORD_SUGGESTION, values, 3);
}

static palpate_status put_whole(const hooks_card_parts *parts, suggesting *suggested,
                                palpate_error *error)
{
    palpate_fhir_plan_options options = PALPATE_FHIR_PLAN_INIT;

    options.subject = parts->subject;
    options.created = parts->today;
    options.mapping = parts->mapping;
    options.local_references = true;
    palpate_status status =
        palpate_fhir_plan_each(parts->fhir, parts->plan, &options, put_action, suggested, error);
    hooks_text_puts(suggested->out, "]}");
    return status == PALPATE_E_WRITE ? PALPATE_E_NOMEM : status;
}

/* The whole plan first; then each order alone, for whoever wants only that. */
static palpate_status put_suggestions(hooks_call *call, const hooks_card_parts *parts,
                                      const char *card, palpate_error *error)
{
    static const char whole[] = "Draft the whole plan: care plan, orders and referrals";
    hooks_text *out = &call->answer.text;
    suggesting suggested;

    suggested.out = out; /* the room for singles is left as it is */
    suggested.any = false;
    suggested.count = 0;
    hooks_text_member(out, "selectionBehavior", "at-most-one");
    hooks_text_key(out, "suggestions");
    hooks_text_puts(out, "[");
    if (!begin_suggestion(call, card, whole, true))
        return PALPATE_E_NOMEM;
    palpate_status status = put_whole(parts, &suggested, error);
    for (size_t i = 0; status == PALPATE_OK && i < suggested.count; i++) {
        const single *one = &suggested.singles[i];
        if (!begin_suggestion(call, card, one->label, false))
            return PALPATE_E_NOMEM;
        hooks_text_again(out, one->at, one->length);
        hooks_text_puts(out, "]}");
    }
    hooks_text_puts(out, "]");
    return status;
}

/* ---- the card
 * ---------------------------------------------------------------------------------------------------
 */

/* Over all that the content comes from, which is little: the content itself would be much. */
static void make_uuid(const hooks_card_parts *parts, char out[37])
{
    const hooks_request *request = parts->request;
    const char *of[] = {request->hook->service,
                        request->patient,
                        parts->vetoed ? "vetoed" : "",
                        palpate_engine_digest(palpate_fhir_engine(parts->fhir)),
                        parts->today,
                        parts->facts};
    hooks_text name = {0};

    for (size_t i = 0; i < sizeof of / sizeof of[0]; i++) {
        hooks_text_puts(&name, of[i] != NULL ? of[i] : "");
        hooks_text_puts(&name, "\n");
    }
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
                          palpate_engine_digest(palpate_fhir_engine(parts->fhir)),
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
    hooks_text_room(out, FIRST_BYTES);
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
