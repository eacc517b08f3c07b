/* SPDX-License-Identifier: MIT */
/* Every route answers as the OpenAPI description says, and the description has every route. */
#include <check.h>
#include <stdio.h>
#include <string.h>
#include "base/json.h"
#include "counter.h"
#include "schema.h"

static hooks_server *server;

static void set_up(void)
{
    server = counter_open();
}

static void tear_down(void)
{
    counter_close(server);
}

static plp_json *tree_of(const hooks_call *call)
{
    palpate_error error = PALPATE_ERROR_INIT;
    plp_limits limits;
    plp_json *tree;

    limits = plp_limits_default();
    palpate_status status =
        plp_json_tree(plp_memory_default(), &limits, hooks_text_string(&call->answer.text),
                      call->answer.text.length, &tree, &error);
    ck_assert_msg(status == PALPATE_OK, "%s at %s", error.detail, error.place.pointer);
    return tree;
}

static const plp_json *at(const plp_json *value, const char *const *names)
{
    for (; *names != NULL && value != NULL; names++)
        value = plp_json_member(value, *names);
    return value;
}

#define AT(value, ...) at(value, (const char *const[]){__VA_ARGS__, NULL})

/* The schema that the description gives for an answer of a route in a type. */
static const plp_json *schema_of(const plp_json *description, const hooks_route *route,
                                 const hooks_answer *answer)
{
    unsigned status = answer->status;
    char code[8];
    const char *method = strcmp(route->method, "POST") == 0 ? "post" : "get", *name;

    snprintf(code, sizeof code, "%u", status);
    const plp_json *content =
        AT(description, "paths", route->path, method, "responses", code, "content", answer->type);
    ck_assert_msg(content != NULL, "%s does not describe %s as %s", route->path, code,
                  answer->type);
    name = plp_json_string_of(AT(content, "schema", "$ref"));
    ck_assert_msg(name != NULL && strrchr(name, '/') != NULL, "%s: no schema", route->path);
    const plp_json *schema = AT(description, "components", "schemas", strrchr(name, '/') + 1);
    ck_assert_msg(schema != NULL, "%s is not described", name);
    return schema;
}

/* An answer holds what the description says of it. */
static void ck_described(const plp_json *description, const hooks_call *call)
{
    const plp_json *schema = schema_of(description, call->route, &call->answer);
    plp_json *answer = tree_of(call), *plan_schema = NULL;
    hooks_call *plan = NULL;
    char where[256] = "";

    if (plp_json_string_of(plp_json_member(schema, "$ref")) != NULL) { /* another route has it */
        plan =
            counter_ask(server, "GET", plp_json_string_of(plp_json_member(schema, "$ref")), NULL);
        schema = plan_schema = tree_of(plan);
    }
    ck_assert_msg(schema_holds(schema, answer, where, sizeof where), "%s %u: %s\n%.400s",
                  call->route->path, call->answer.status, where,
                  hooks_text_string(&call->answer.text));
    plp_json_tree_free(answer);
    plp_json_tree_free(plan_schema);
    if (plan != NULL)
        counter_free(plan);
}

typedef struct example {
    const char *method, *path, *body;
    unsigned status;
} example;

#define PATIENT "\"patient\":{\"age_years\":40,\"anticoagulant\":true,\"pain_nrs\":5}"

#define RECORD                                                                                     \
    "\"record\":{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":["                  \
    "{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"p1\",\"birthDate\":\"1980-05-01\"}}]}"

// clang-format off
static const example examples[] = {
    {"POST", "/v1/plan", "{" RECORD ",\"as_of\":\"2026-11-21\"}", 200},
    {"POST", "/v1/plan", "{" RECORD ",\"as_of\":\"2026-11-21\",\"format\":\"fhir\"}", 200},
    {"POST", "/v1/plan", "{" RECORD ",\"as_of\":\"2026-11-21\",\"patient_id\":\"p2\"}", 422},
    {"POST", "/v1/plan", "{" RECORD "}", 400},
    {"POST", "/v1/plan", "{" RECORD ",\"as_of\":\"yesterday\"}", 400},
    {"POST", "/v1/plan", "{" RECORD ",\"patient\":{},\"as_of\":\"2026-11-21\"}", 400},
    {"POST", "/v1/plan", "{\"record\":{\"resourceType\":7},\"as_of\":\"2026-11-21\"}", 422},
    {"POST", "/v1/plan", "{\"resourceType\":\"Bundle\"}", 400},
    {"POST", "/v1/plan", "{" PATIENT ",\"format\":\"fhir\",\"as_of\":\"2026-11-21\"}", 200},
    {"POST", "/v1/plan", "{" PATIENT ",\"format\":\"fhir\"}", 400},
    {"POST", "/v1/mapping", "{" RECORD ",\"as_of\":\"2026-11-21\"}", 200},
    {"POST", "/v1/mapping", "{" PATIENT ",\"as_of\":\"2026-11-21\"}", 400},
    {"POST", "/v1/plan", "{" PATIENT ",\"asof\":\"2026-11-21\"}", 400},
    {"POST", "/v1/plan", "{" PATIENT ",\"as_of\":null,\"format\":null}", 200},
    {"POST", "/v1/plan", "{" PATIENT ",\"ignore_unknown\":\"yes\"}", 400},
    {"POST", "/v1/plan", "{" RECORD ",\"as_of\":\"2026-11-21\",\"patient_id\":7}", 400},
    {"POST", "/v1/what-if", "{" RECORD ",\"as_of\":\"2026-11-21\",\"set\":{\"anticoagulant\":true}}", 200},
    {"POST", "/v1/why", "{" RECORD ",\"as_of\":\"2026-11-21\",\"thing\":\"deep_tissue\"}", 200},
    {"POST", "/v1/ask", "{" RECORD ",\"as_of\":\"2026-11-21\"}", 200},
    {"GET", "/v1/schema/questionnaire", NULL, 200},
    {"POST", "/v1/plan", "{" PATIENT "}", 200},
    {"POST", "/v1/plan", "{" PATIENT ",\"as_of\":\"2026-11-21\",\"ignore_unknown\":true,\"format\":\"json\"}", 200},
    {"POST", "/v1/plan", "{" PATIENT, 400},
    {"POST", "/v1/plan", "{}", 400},
    {"POST", "/v1/plan", "{\"patient\":7}", 400},
    {"POST", "/v1/plan", "{" PATIENT ",\"patient\":{}}", 400},
    {"POST", "/v1/plan", "{" PATIENT ",\"as_of\":3}", 400},
    {"POST", "/v1/plan", "{" PATIENT ",\"format\":\"pdf\"}", 400},
    {"POST", "/v1/plan", "{\"patient\":{\"pian_nrs\":5}}", 422},
    {"POST", "/v1/plan", "{\"patient\":{\"pain_nrs\":11}}", 422},
    {"POST", "/v1/what-if", "{" PATIENT ",\"set\":{\"anticoagulant\":false,\"goals\":[\"sleep\"]},\"unset\":[\"pain_nrs\"]}", 200},
    {"POST", "/v1/what-if", "{" PATIENT "}", 400},
    {"POST", "/v1/what-if", "{" PATIENT ",\"set\":[]}", 400},
    {"POST", "/v1/what-if", "{" PATIENT ",\"unset\":[4]}", 400},
    {"POST", "/v1/what-if", "{" PATIENT ",\"unset\":[\"nobody\"]}", 422},
    {"POST", "/v1/what-if", "{" PATIENT ",\"set\":{\"pain_nrs\":\"much\"}}", 422},
    {"POST", "/v1/why", "{" PATIENT ",\"thing\":\"deep_tissue\"}", 200},
    {"POST", "/v1/why", "{" PATIENT "}", 400},
    {"POST", "/v1/why", "{" PATIENT ",\"thing\":\"deep_tisue\"}", 422},
    {"POST", "/v1/ask", "{" PATIENT ",\"skipped\":[\"inr_value\"]}", 200},
    {"POST", "/v1/ask", "{" PATIENT ",\"skipped\":[1]}", 400},
    {"POST", "/v1/flip", "{\"patient\":{},\"want\":\"ref_yoga\",\"max\":1}", 200},
    {"POST", "/v1/flip", "{\"patient\":{}}", 400},
    {"POST", "/v1/flip", "{\"patient\":{},\"want\":\"ref_yoga\",\"max\":0}", 400},
    {"POST", "/v1/sweep", "{" PATIENT ",\"facts\":[{\"fact\":\"pain_nrs\",\"values\":\"0..10\"}]}", 200},
    {"POST", "/v1/ask", "{" PATIENT ",\"skipped\":\"inr_value\"}", 400},
    {"POST", "/v1/flip", "{\"patient\":{},\"want\":\"ref_yoga\",\"not\":\"swedish\"}", 400},
    {"POST", "/v1/flip", "{\"patient\":{},\"want\":\"ref_yoga\",\"max\":1.5}", 400},
    {"POST", "/v1/sweep", "{" PATIENT ",\"facts\":[{\"fact\":\"pain_nrs\",\"values\":5}]}", 400},
    {"POST", "/v1/sweep", "{" PATIENT "}", 400},
    {"POST", "/v1/sweep", "{" PATIENT ",\"facts\":[{\"fact\":\"nobody\"}]}", 422},
    {"GET", "/v1/schema/patient", NULL, 200},
    {"GET", "/v1/schema/plan", NULL, 200},
    {"GET", "/v1/schema/nothing", NULL, 404},
    {"GET", "/v1/rules", NULL, 200},
    {"GET", "/v1/facts", NULL, 200},
    {"GET", "/cds-services", NULL, 200},
    {"POST", "/cds-services/palpate-plan", "{\"hook\":\"palpate-plan\",\"prefetch\":{\"patient\":{\"resourceType\":\"Patient\",\"id\":\"p1\"},\"conditions\":null}}", 200},
    {"POST", "/cds-services/palpate-plan", "{}", 400},
    {"POST", "/cds-services/palpate-plan", "{\"hook\":\"palpate-plan\",\"prefetch\":{}}", 412},
    {"POST", "/cds-services/none", "{}", 404},
    {"POST", "/cds-services/none/feedback", "{}", 404},
    {"POST", "/cds-services/palpate-plan/feedback", "{}", 501},
    {"GET", "/healthz", NULL, 200},
    {"GET", "/openapi.json", NULL, 200},
};
// clang-format on

START_TEST(an_answer_is_as_described)
{
    const example *one = &examples[_i];
    hooks_call *openapi = counter_ask(server, "GET", "/openapi.json", NULL);
    plp_json *description = tree_of(openapi);
    hooks_call *call = counter_ask(server, one->method, one->path, one->body);

    ck_assert_msg(call->answer.status == one->status, "%s %s: %u, expected %u\n%.400s", one->path,
                  one->body == NULL ? "" : one->body, call->answer.status, one->status,
                  hooks_text_string(&call->answer.text));
    ck_described(description, call);
    plp_json_tree_free(description);
    counter_free(call);
    counter_free(openapi);
}
END_TEST

/* Nobody told under which address clients know the service: cards have no links then. */
START_TEST(a_card_without_address_is_as_described)
{
    static const char body[] = "{\"hook\":\"palpate-plan\",\"prefetch\":{\"patient\":{"
                               "\"resourceType\":\"Patient\",\"id\":\"p1\"},"
                               "\"conditions\":null}}";
    char known[sizeof server->url];

    memcpy(known, server->url, sizeof known);
    server->url[0] = '\0';
    hooks_call *openapi = counter_ask(server, "GET", "/openapi.json", NULL);
    plp_json *description = tree_of(openapi);
    hooks_call *call = counter_ask(server, "POST", "/cds-services/palpate-plan", body);
    ck_assert_ptr_null(strstr(hooks_text_string(&call->answer.text), "\"url\""));
    ck_described(description, call);
    memcpy(server->url, known, sizeof known);
    plp_json_tree_free(description);
    counter_free(call);
    counter_free(openapi);
}
END_TEST

START_TEST(the_description_tells_what_is_not_json_too)
{
    static const char *const types[] = {"text/plain", "text/markdown", "text/html"};
    hooks_call *openapi = counter_ask(server, "GET", "/openapi.json", NULL);
    plp_json *description = tree_of(openapi);

    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++)
        ck_assert_msg(AT(description, "paths", "/v1/plan", "post", "responses", "200", "content",
                         types[i]) != NULL,
                      "%s", types[i]);
    ck_assert_ptr_nonnull(AT(description, "paths", "/v1/plan", "post", "responses", "415"));
    ck_assert_ptr_nonnull(AT(description, "paths", "/v1/rules", "get", "parameters"));
    ck_assert_ptr_null(AT(description, "paths", "/v1/rules", "get", "security"));
    plp_json_tree_free(description);
    counter_free(openapi);
}
END_TEST

START_TEST(the_description_has_each_route_and_no_other)
{
    hooks_call *openapi = counter_ask(server, "GET", "/openapi.json", NULL);
    plp_json *description = tree_of(openapi);
    size_t described = 0;

    for (size_t i = 0; i < server->route_count; i++)
        ck_assert_msg(AT(description, "paths", server->routes[i].path,
                         strcmp(server->routes[i].method, "POST") == 0 ? "post" : "get",
                         "responses", "200") != NULL,
                      "%s", server->routes[i].path);
    for (const plp_json *path = plp_json_first(plp_json_member(description, "paths")); path != NULL;
         path = plp_json_after(path))
        for (const plp_json *one = plp_json_first(path); one != NULL; one = plp_json_after(one))
            described++;
    ck_assert_uint_eq(described, server->route_count);
    plp_json_tree_free(description);
    counter_free(openapi);
}
END_TEST

/* The examples cover the table: a new route needs one. */
START_TEST(each_route_that_answers_json_has_an_example)
{
    for (size_t i = 0; i < server->route_count; i++) {
        bool found = server->routes[i].response == NULL;
        size_t fixed = strcspn(server->routes[i].path, "{");
        for (size_t n = 0; n < sizeof examples / sizeof examples[0]; n++)
            found |= strncmp(examples[n].path, server->routes[i].path, fixed) == 0;
        ck_assert_msg(found, "%s", server->routes[i].path);
    }
}
END_TEST

START_TEST(a_plan_over_http_has_the_bytes_of_the_library)
{
    static const char patient[] = "{\"age_years\":40,\"anticoagulant\":true,\"pain_nrs\":5}";
    hooks_call *call = counter_ask(server, "POST", "/v1/plan", "{" PATIENT "}");
    palpate_engine *engine = hooks_rules_engine(server->rules);
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_plan *plan;
    hooks_text direct = {0};

    ck_assert_int_eq(palpate_plan_json(engine, patient, strlen(patient), NULL, &plan, &error), 0);
    palpate_plan_write(plan, PALPATE_FORMAT_JSON, NULL, hooks_text_write, &direct, &error);
    ck_assert_str_eq(hooks_text_string(&direct), hooks_text_string(&call->answer.text));
    hooks_text_free(&direct);
    palpate_plan_free(plan);
    palpate_engine_free(engine);
    counter_free(call);
}
END_TEST

START_TEST(metrics_count_plans_by_disposition)
{
    hooks_call *call = counter_ask(server, "POST", "/v1/plan", "{\"patient\":{}}");
    hooks_call *metrics = counter_ask(server, "GET", "/metrics", NULL);

    ck_assert_ptr_nonnull(strstr(hooks_text_string(&metrics->answer.text),
                                 "palpate_plans_total{disposition=\"provisional\"} 1\n"));
    counter_free(call);
    counter_free(metrics);
}
END_TEST

Suite *routes_suite(void);
Suite *routes_suite(void)
{
    Suite *suite = suite_create("serve/routes");
    TCase *tc = tcase_create("routes");

    tcase_add_unchecked_fixture(tc, set_up, tear_down);
    tcase_add_loop_test(tc, an_answer_is_as_described, 0, sizeof examples / sizeof examples[0]);
    tcase_add_test(tc, a_card_without_address_is_as_described);
    tcase_add_test(tc, the_description_tells_what_is_not_json_too);
    tcase_add_test(tc, the_description_has_each_route_and_no_other);
    tcase_add_test(tc, each_route_that_answers_json_has_an_example);
    tcase_add_test(tc, a_plan_over_http_has_the_bytes_of_the_library);
    tcase_add_test(tc, metrics_count_plans_by_disposition);
    suite_add_tcase(suite, tc);
    return suite;
}
