/* SPDX-License-Identifier: MIT */
/* A hook is answered: records become a patient, the patient a plan, the plan a card. */
#include <stdio.h>
#include <string.h>
#include "api.h"
#include "body.h"
#include "cards.h"
#include "fetch.h"
#include "log.h"
#include "server.h"
#include "store.h"

/* What is opened for one call; closed in one place. */
typedef struct visit {
    hooks_call *call;
    palpate_fhir *fhir;
    palpate_engine *engine; /* borrowed from fhir */
    hooks_request request;
    hooks_fetched fetched;
    palpate_fhir_reader *reader;
    palpate_patient *patient;
    palpate_fhir_mapping *mapping;
    palpate_plan *plan;
    palpate_json *told; /* members of the plan's JSON */
    char today[16];
    palpate_error error;
} visit;

static void end(visit *v)
{
    palpate_json_free(v->told);
    palpate_plan_free(v->plan);
    palpate_fhir_mapping_free(v->mapping);
    palpate_patient_free(v->patient);
    palpate_fhir_reader_free(v->reader); /* before the trees that it borrows */
    hooks_fetched_free(&v->fetched);
    hooks_request_free(&v->request);
    palpate_fhir_free(v->fhir);
}

/* Records from the prefetch, and what is missing from the FHIR server, if that is allowed. */
static palpate_status read_records(visit *v)
{
    palpate_fhir_options options = PALPATE_FHIR_OPTIONS_INIT;
    palpate_status status;

    hooks_today(v->today);
    options.as_of = v->today;
    options.patient = v->request.patient;
    status = palpate_fhir_reader_new(v->fhir, &options, &v->reader, &v->error);
    if (status == PALPATE_OK)
        status = hooks_request_records(&v->request, v->reader, &v->error);
    if (status == PALPATE_OK)
        status = hooks_fetch(v->call, v->engine, &v->request, v->reader, &v->fetched, &v->error);
    return status;
}

static palpate_status tree_of(visit *v, const hooks_text *text, palpate_json **out)
{
    return palpate_json_read(v->engine, hooks_text_string(text), text->length, out, &v->error);
}

/* ---- is what was drafted withheld?
 * ------------------------------------------------------------------------------ */

static bool is_listed(const palpate_json *plan, const char *list, const char *id)
{
    for (const palpate_json *one = palpate_json_first(palpate_json_member(plan, list)); one != NULL;
         one = palpate_json_after(one)) {
        const char *own = palpate_json_string(palpate_json_member(one, "id"));
        if (own != NULL && strcmp(own, id) == 0)
            return true;
    }
    return false;
}

/* A technique that the plan neither shows nor lists as excluded: does a rule speak against it? */
static palpate_status ask_why(visit *v, const char *technique, bool *vetoed)
{
    hooks_text text = {0};
    palpate_json *answer = NULL;
    palpate_status status = palpate_why(v->patient, technique, PALPATE_FORMAT_JSON, NULL,
                                        hooks_text_write, &text, &v->error);

    if (status == PALPATE_OK)
        status = tree_of(v, &text, &answer);
    const char *verdict = palpate_json_string(palpate_json_member(answer, "verdict"));
    bool out = verdict != NULL && strcmp(verdict, "out") == 0;
    for (const palpate_json *rule = palpate_json_first(palpate_json_member(answer, "rules"));
         out && rule != NULL; rule = palpate_json_after(rule)) {
        const char *side = palpate_json_string(palpate_json_member(rule, "side")),
                   *truth = palpate_json_string(palpate_json_member(rule, "truth"));
        if (side != NULL && truth != NULL && strcmp(side, "against") == 0 &&
            strcmp(truth, "true") == 0)
            *vetoed = true;
    }
    palpate_json_free(answer);
    hooks_text_free(&text);
    return status;
}

static palpate_status judge_drafts(visit *v, const hooks_drafts *drafts, bool *vetoed)
{
    palpate_status status = PALPATE_OK;

    /* Does the plan as a whole withhold what was drafted? */
    *vetoed = drafts->any &&
              strcmp(hooks_indicator(palpate_plan_disposition(v->plan), false), "info") != 0;
    for (size_t i = 0; status == PALPATE_OK && !*vetoed && i < drafts->count; i++) {
        const char *id = drafts->techniques[i];
        if (is_listed(v->told, "techniques", id))
            continue;
        if (is_listed(v->told, "excluded", id))
            *vetoed = true;
        else
            status = ask_why(v, id, vetoed);
    }
    return status;
}

/* ---- the answer
 * -------------------------------------------------------------------------------------------------
 */

/* What a card tells of the plan beside its Markdown and its drafts; and what drafts are compared
 * with. */
static palpate_status read_plan(visit *v, bool drafted)
{
    static const char *const members[] = {"rules",      "summary",  "disposition_because",
                                          "techniques", "excluded", NULL},
                             *const few[] = {"rules", "summary", "disposition_because", NULL};

    return palpate_plan_tree(v->plan, drafted ? members : few, NULL, NULL, &v->told, &v->error);
}

static palpate_status write_card(visit *v, const hooks_drafts *drafts)
{
    hooks_text subject = {0}, facts = {0};
    hooks_card_parts parts = {
        .request = &v->request,
        .fhir = v->fhir,
        .mapping = v->mapping,
        .today = v->today,
        .url = v->call->server->url,
        .plan = v->plan,
    };
    palpate_status status = read_plan(v, drafts->count > 0);

    if (v->request.patient != NULL) {
        hooks_text_puts(&subject, "Patient/");
        hooks_text_puts(&subject, v->request.patient);
        parts.subject = hooks_text_string(&subject);
    } else {
        parts.subject = palpate_fhir_mapping_patient(v->mapping);
    }
    if (status == PALPATE_OK)
        status = judge_drafts(v, drafts, &parts.vetoed);
    if (status == PALPATE_OK)
        status = palpate_patient_write(v->patient, hooks_text_write, &facts, &v->error);
    parts.told = v->told;
    parts.facts = hooks_text_string(&facts);
    if (status == PALPATE_OK)
        status = hooks_cards_write(v->call, &parts, &v->error);
    hooks_text_free(&facts);
    hooks_text_free(&subject);
    return status;
}

static palpate_status answer(visit *v)
{
    hooks_drafts drafts;
    palpate_status status = read_records(v);

    if (status != PALPATE_OK || !hooks_request_is_enough(v->call, &v->request))
        return status;
    hooks_drafts_find(&v->request, v->engine, &drafts);
    if (v->request.hook->orders != NULL && !drafts.any) {
        hooks_text_puts(&v->call->answer.text, "{\"cards\":[]}\n");
        hooks_answer_json(v->call, 200);
        return PALPATE_OK;
    }
    status = palpate_fhir_reader_finish(v->reader, &v->patient, &v->mapping, &v->error);
    if (status == PALPATE_OK)
        status = palpate_plan_patient(v->patient, &v->plan, &v->error);
    if (status == PALPATE_OK)
        status = write_card(v, &drafts);
    if (status != PALPATE_OK)
        return status;
    hooks_metrics_plan(&v->call->server->metrics, v->plan);
    hooks_answer_json(v->call, 200);
    return PALPATE_OK;
}

void hooks_api_service(hooks_call *call)
{
    visit v;

    memset(&v, 0, sizeof v);
    v.error.size = sizeof v.error;
    v.call = call;
    v.fhir = hooks_rules_fhir(call->server->rules);
    v.engine = palpate_fhir_engine(v.fhir);
    if (hooks_request_read(call, v.engine, &v.request)) {
        palpate_status status = answer(&v);
        if (status != PALPATE_OK) {
            v.error.status = status;
            hooks_records_free(call); /* no card was sent */
            hooks_refuse_error(call, &v.error);
        }
    }
    hooks_records_call(call, v.engine, v.plan);
    end(&v);
}
