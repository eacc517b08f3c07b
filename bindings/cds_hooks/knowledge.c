/* SPDX-License-Identifier: MIT */
/* What the rules say of themselves: schemas, rules, facts. */
#include "api.h"

#include <stdio.h>
#include <string.h>
#include "server.h"

#define TEXT_TYPE "text/plain; charset=utf-8"

static void end(hooks_call *call, palpate_engine *engine, const palpate_error *error,
                const char *type)
{
    palpate_engine_free(engine);
    if (error->status != PALPATE_OK)
        hooks_refuse_error(call, error);
    else
        hooks_answer_text(call, 200, type);
}

/* A form of FHIR whose answers are a record. */
static void answer_questionnaire(hooks_call *call)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_fhir *fhir = hooks_rules_fhir(call->server->rules);

    error.status =
        palpate_fhir_questionnaire_write(fhir, hooks_text_write, &call->answer.text, &error);
    if (error.status != PALPATE_OK)
        hooks_refuse_error(call, &error);
    else
        hooks_answer_text(call, 200, HOOKS_FHIR_TYPE);
    palpate_fhir_free(fhir);
}

void hooks_api_schema(hooks_call *call)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_engine *engine;

    if (strcmp(call->argument, "questionnaire") == 0) {
        answer_questionnaire(call);
        return;
    }
    if (strcmp(call->argument, "patient") != 0 && strcmp(call->argument, "plan") != 0) {
        hooks_refuse(call, 404, "unknown_schema", "there is no such schema",
                     "patient, plan or questionnaire");
        return;
    }
    engine = hooks_rules_engine(call->server->rules);
    error.status =
        palpate_schema_write(engine, call->argument, hooks_text_write, &call->answer.text, &error);
    end(call, engine, &error, "application/schema+json");
}

void hooks_api_rules(hooks_call *call)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_engine *engine = hooks_rules_engine(call->server->rules);
    const char *words = hooks_call_query(call, "words");
    bool plain = words != NULL && strcmp(words, "true") == 0;

    error.status = palpate_rules_write(engine, hooks_call_query(call, "only"), plain,
                                       plain ? PALPATE_FORMAT_TEXT : PALPATE_FORMAT_JSON, NULL,
                                       hooks_text_write, &call->answer.text, &error);
    end(call, engine, &error, plain ? TEXT_TYPE : "application/json");
}

void hooks_api_facts(hooks_call *call)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_engine *engine = hooks_rules_engine(call->server->rules);

    error.status = palpate_facts_write(engine, hooks_call_query(call, "only"), PALPATE_FORMAT_JSON,
                                       NULL, hooks_text_write, &call->answer.text, &error);
    end(call, engine, &error, "application/json");
}
