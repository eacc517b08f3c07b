/* SPDX-License-Identifier: MIT */
/* The JSON API: the questions of the command line, over HTTP. Their answers are the engine's own
 * bytes. */
#include "api.h"

#include <stdio.h>
#include <string.h>
#include "body.h"
#include "server.h"
#include "store.h"

/* What every question needs; close with end_question. */
typedef struct question {
    palpate_fhir *fhir;
    palpate_engine *engine; /* borrowed from fhir */
    hooks_body body;
    palpate_patient *patient;
    palpate_fhir_mapping *mapping; /* of a record; NULL: the patient is told by facts */
    palpate_error error;
} question;

static void end_question(question *asked)
{
    palpate_fhir_mapping_free(asked->mapping);
    palpate_patient_free(asked->patient);
    hooks_body_free(&asked->body);
    palpate_fhir_free(asked->fhir);
}

/* `own`: the members that this question takes beside those of all. */
static palpate_status begin_question(hooks_call *call, const hooks_member *own, question *out)
{
    memset(out, 0, sizeof *out);
    out->error.size = sizeof out->error;
    out->fhir = hooks_rules_fhir(call->server->rules);
    out->engine = palpate_fhir_engine(out->fhir);
    palpate_status status = hooks_body_read(call, out->engine, &out->body, &out->error);
    if (status == PALPATE_OK && palpate_json_member(out->body.rest, "resourceType") == NULL)
        status = hooks_body_check(&out->body, own, &out->error);
    if (status == PALPATE_OK)
        status = hooks_body_patient(call, &out->body, out->fhir, &out->patient, &out->mapping,
                                    &out->error);
    return status;
}

/* Ask one of the explore questions: `run` writes the answer. */
typedef palpate_status run_question(hooks_call *call, question *asked);

static void answer_question(hooks_call *call, const hooks_member *own, run_question *run)
{
    question asked;
    palpate_status status = begin_question(call, own, &asked);

    if (status == PALPATE_OK)
        status = run(call, &asked);
    if (status != PALPATE_OK) {
        asked.error.status = status;
        hooks_refuse_error(call, &asked.error);
    } else if (call->answer.type == NULL) {
        hooks_answer_json(call, 200);
    } else {
        hooks_answer_text(call, 200, call->answer.type);
    }
    hooks_records_call(call, asked.engine, NULL);
    end_question(&asked);
}

/* ---- plan
 * -------------------------------------------------------------------------------------------------------
 */

typedef struct form {
    const char *name;
    palpate_format format;
    const char *type;
    bool fhir; /* a Bundle: not one of the library's formats */
} form;

static const form forms[] = {
    {"json", PALPATE_FORMAT_JSON, "application/json", false},
    {"text", PALPATE_FORMAT_TEXT, "text/plain; charset=utf-8", false},
    {"markdown", PALPATE_FORMAT_MARKDOWN, "text/markdown; charset=utf-8", false},
    {"html", PALPATE_FORMAT_HTML, "text/html; charset=utf-8", false},
    {"fhir", PALPATE_FORMAT_JSON, HOOKS_FHIR_TYPE, true},
};

/* What the format says; else what the client accepts. */
static const form *find_form(const hooks_call *call, const question *asked)
{
    const palpate_json *value = palpate_json_member(asked->body.rest, "format");
    const char *name = hooks_body_text(call, &asked->body, "format");

    if (name == NULL && palpate_json_type_of(value) == PALPATE_JSON_NULL)
        name = hooks_call_wants_fhir(call) ? "fhir" : "json";
    for (size_t i = 0; name != NULL && i < sizeof forms / sizeof forms[0]; i++)
        if (strcmp(forms[i].name, name) == 0)
            return &forms[i];
    return NULL;
}

static palpate_status write_fhir(hooks_call *call, question *asked, const palpate_plan *plan)
{
    palpate_fhir_plan_options options = PALPATE_FHIR_PLAN_INIT;

    options.created = hooks_body_text(call, &asked->body, "as_of");
    options.mapping = asked->mapping;
    options.subject = palpate_fhir_mapping_patient(asked->mapping);
    if (options.created == NULL)
        return hooks_body_wrong(&asked->error, "/as_of",
                                "a plan in FHIR is dated, and no day is given: say as_of, "
                                "\"YYYY-MM-DD\"");
    return palpate_fhir_plan_write(asked->fhir, plan, &options, hooks_text_write,
                                   &call->answer.text, &asked->error);
}

static palpate_status make_plan(hooks_call *call, question *asked, palpate_plan **plan)
{
    const form *chosen = find_form(call, asked);

    if (chosen == NULL)
        return hooks_body_wrong(&asked->error, "/format",
                                "format is one of json, text, markdown, html, fhir");
    palpate_status status = palpate_plan_patient(asked->patient, plan, &asked->error);
    if (status == PALPATE_OK)
        status = chosen->fhir ? write_fhir(call, asked, *plan)
                              : palpate_plan_write(*plan, chosen->format, NULL, hooks_text_write,
                                                   &call->answer.text, &asked->error);
    if (status == PALPATE_OK)
        hooks_answer_text(call, 200, chosen->type);
    return status;
}

void hooks_api_plan(hooks_call *call)
{
    static const hooks_member own[] = {{"format", PALPATE_JSON_STRING}, {NULL, PALPATE_JSON_NULL}};
    question asked;
    palpate_plan *plan = NULL;
    palpate_status status = begin_question(call, own, &asked);

    if (status == PALPATE_OK)
        status = make_plan(call, &asked, &plan);
    if (status != PALPATE_OK) {
        asked.error.status = status;
        hooks_refuse_error(call, &asked.error);
    } else {
        hooks_metrics_plan(&call->server->metrics, plan);
    }
    hooks_records_call(call, asked.engine, plan);
    palpate_plan_free(plan);
    end_question(&asked);
}

/* ---- mapping
 * ----------------------------------------------------------------------------------------------------
 */

static palpate_status run_mapping(hooks_call *call, question *asked)
{
    if (asked->mapping == NULL)
        return hooks_body_wrong(&asked->error, "/record",
                                "the body has no record: send {\"record\": {…}}, a Bundle of FHIR "
                                "R4, or the record alone as " HOOKS_FHIR_TYPE);
    return palpate_fhir_mapping_write(asked->mapping, PALPATE_FORMAT_JSON, NULL, hooks_text_write,
                                      &call->answer.text, &asked->error);
}

void hooks_api_mapping(hooks_call *call)
{
    static const hooks_member own[] = {{NULL, PALPATE_JSON_NULL}};

    answer_question(call, own, run_mapping);
}

/* ---- what-if
 * ----------------------------------------------------------------------------------------------------
 */

static palpate_status set_all(question *asked, palpate_patient *after)
{
    palpate_status status = PALPATE_OK;
    const palpate_json *set = palpate_json_member(asked->body.rest, "set");

    if (set != NULL && palpate_json_type_of(set) != PALPATE_JSON_OBJECT)
        return hooks_body_wrong(&asked->error, "/set", "set is an object of facts and values");
    for (const palpate_json *one = palpate_json_first(set); status == PALPATE_OK && one != NULL;
         one = palpate_json_after(one)) {
        hooks_text value = {0};
        status = palpate_json_write(asked->engine, one, hooks_text_write, &value, &asked->error);
        if (status == PALPATE_OK)
            status = palpate_patient_set(after, palpate_json_name(one), hooks_text_string(&value),
                                         &asked->error);
        if (status != PALPATE_OK)
            snprintf(asked->error.place.pointer, sizeof asked->error.place.pointer, "/set/%.200s",
                     palpate_json_name(one));
        hooks_text_free(&value);
    }
    return status;
}

static palpate_status unset_all(question *asked, palpate_patient *after)
{
    palpate_status status = PALPATE_OK;
    const palpate_json *unset = palpate_json_member(asked->body.rest, "unset");

    if (unset != NULL && palpate_json_type_of(unset) != PALPATE_JSON_ARRAY)
        return hooks_body_wrong(&asked->error, "/unset", "unset is a list of facts");
    for (const palpate_json *one = palpate_json_first(unset); status == PALPATE_OK && one != NULL;
         one = palpate_json_after(one)) {
        const char *fact = palpate_json_string(one);
        if (fact == NULL)
            return hooks_body_wrong(&asked->error, "/unset", "unset is a list of facts");
        status = palpate_patient_unset(after, fact, &asked->error);
    }
    return status;
}

static palpate_status run_what_if(hooks_call *call, question *asked)
{
    palpate_patient *after = NULL;

    if (palpate_json_member(asked->body.rest, "set") == NULL &&
        palpate_json_member(asked->body.rest, "unset") == NULL)
        return hooks_body_wrong(&asked->error, "", "what-if wants set, unset or both");
    palpate_status status = palpate_patient_copy(asked->patient, &after, &asked->error);
    if (status == PALPATE_OK)
        status = set_all(asked, after);
    if (status == PALPATE_OK)
        status = unset_all(asked, after);
    if (status == PALPATE_OK)
        status = palpate_what_if(asked->patient, after, NULL, NULL, PALPATE_FORMAT_JSON, NULL,
                                 hooks_text_write, &call->answer.text, &asked->error);
    palpate_patient_free(after);
    return status;
}

void hooks_api_what_if(hooks_call *call)
{
    static const hooks_member own[] = {
        {"set", PALPATE_JSON_OBJECT}, {"unset", PALPATE_JSON_ARRAY}, {NULL, PALPATE_JSON_NULL}};

    answer_question(call, own, run_what_if);
}

/* ---- why, flip
 * --------------------------------------------------------------------------------------------------
 */

static palpate_status run_why(hooks_call *call, question *asked)
{
    const char *thing = hooks_body_text(call, &asked->body, "thing");

    if (thing == NULL)
        return hooks_body_wrong(&asked->error, "/thing",
                                "thing is an id of the plan: deep_tissue, disposition …");
    return palpate_why(asked->patient, thing, PALPATE_FORMAT_JSON, NULL, hooks_text_write,
                       &call->answer.text, &asked->error);
}

void hooks_api_why(hooks_call *call)
{
    static const hooks_member own[] = {{"thing", PALPATE_JSON_STRING}, {NULL, PALPATE_JSON_NULL}};

    answer_question(call, own, run_why);
}

static palpate_status run_flip(hooks_call *call, question *asked)
{
    palpate_flip_options options = PALPATE_FLIP_INIT;
    const palpate_json *most = palpate_json_member(asked->body.rest, "max");
    double number = 0;

    options.subject = hooks_body_text(call, &asked->body, "want");
    if (options.subject == NULL) {
        options.subject = hooks_body_text(call, &asked->body, "not");
        options.out = true;
    }
    bool both = !options.out && hooks_body_text(call, &asked->body, "not") != NULL;
    if (options.subject == NULL || both)
        return hooks_body_wrong(&asked->error, "/want",
                                "flip wants either want or not: technique deep_tissue, ref_yoga …");
    if (most != NULL && palpate_json_type_of(most) != PALPATE_JSON_NULL &&
        (!palpate_json_number(most, &number) || number < 1 || number > 100 ||
         number != (double)(uint32_t)number))
        return hooks_body_wrong(&asked->error, "/max", "max is a whole number from 1 to 100");
    options.most_answers = (uint32_t)number;
    return palpate_flip(asked->patient, &options, PALPATE_FORMAT_JSON, NULL, hooks_text_write,
                        &call->answer.text, &asked->error);
}

void hooks_api_flip(hooks_call *call)
{
    static const hooks_member own[] = {{"want", PALPATE_JSON_STRING},
                                       {"not", PALPATE_JSON_STRING},
                                       {"max", PALPATE_JSON_NUMBER},
                                       {NULL, PALPATE_JSON_NULL}};

    answer_question(call, own, run_flip);
}

/* ---- ask, sweep
 * -------------------------------------------------------------------------------------------------
 */

#define SKIPPED_MOST 256

static palpate_status run_ask(hooks_call *call, question *asked)
{
    palpate_ask_options options = PALPATE_ASK_INIT;
    const char *skipped[SKIPPED_MOST];
    const palpate_json *list = palpate_json_member(asked->body.rest, "skipped");

    for (const palpate_json *one = palpate_json_first(list); one != NULL;
         one = palpate_json_after(one)) {
        if (palpate_json_string(one) == NULL || options.skipped_count == SKIPPED_MOST)
            return hooks_body_wrong(&asked->error, "/skipped",
                                    "skipped is a list of at most 256 facts");
        skipped[options.skipped_count++] = palpate_json_string(one);
    }
    options.skipped = skipped;
    return palpate_ask(asked->patient, &options, PALPATE_FORMAT_JSON, NULL, hooks_text_write,
                       &call->answer.text, &asked->error);
}

void hooks_api_ask(hooks_call *call)
{
    static const hooks_member own[] = {{"skipped", PALPATE_JSON_ARRAY}, {NULL, PALPATE_JSON_NULL}};

    answer_question(call, own, run_ask);
}

static palpate_status run_sweep(hooks_call *call, question *asked)
{
    static const char expected[] = "facts is a list of one or two: {\"fact\": …, \"values\": …}";
    const palpate_json *list = palpate_json_member(asked->body.rest, "facts");
    palpate_axis axes[2];
    size_t count = 0;

    for (const palpate_json *one = palpate_json_first(list); one != NULL;
         one = palpate_json_after(one)) {
        const palpate_json *values = palpate_json_member(one, "values");
        if (count == 2 || palpate_json_string(palpate_json_member(one, "fact")) == NULL ||
            (palpate_json_type_of(values) != PALPATE_JSON_NULL &&
             palpate_json_string(values) == NULL))
            return hooks_body_wrong(&asked->error, "/facts", expected);
        axes[count].fact = palpate_json_string(palpate_json_member(one, "fact"));
        axes[count++].values = palpate_json_string(values);
    }
    if (count == 0)
        return hooks_body_wrong(&asked->error, "/facts", expected);
    return palpate_sweep(asked->patient, axes, count, PALPATE_FORMAT_JSON, NULL, hooks_text_write,
                         &call->answer.text, &asked->error);
}

void hooks_api_sweep(hooks_call *call)
{
    static const hooks_member own[] = {{"facts", PALPATE_JSON_ARRAY}, {NULL, PALPATE_JSON_NULL}};

    answer_question(call, own, run_sweep);
}
