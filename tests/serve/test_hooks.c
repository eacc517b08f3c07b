/* SPDX-License-Identifier: MIT */
/* CDS Hooks 2.0: what is asked of requests, and what every card keeps to. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/json.h"
#include "cds_hooks/cards.h"
#include "counter.h"
#include "paths.h"

static hooks_server *server;

static void set_up(void)
{
    server = counter_open();
}

static void tear_down(void)
{
    counter_close(server);
}

#define PLAN "/cds-services/palpate-plan"
#define ORDER "/cds-services/palpate-order"
#define INSTANCE "\"hookInstance\":\"d1577c69-dfbe-44ad-ba6d-3e05e953b2ea\""
#define CONTEXT "\"context\":{\"userId\":\"Practitioner/pr1\",\"patientId\":\"p1\"}"
#define VIEW "\"hook\":\"patient-view\"," INSTANCE "," CONTEXT
#define PATIENT                                                                                    \
    "\"patient\":{\"resourceType\":\"Patient\",\"id\":\"p1\",\"gender\":\"female\",\"birthDate\":" \
    "\"1980-05-01\"}"
#define CONDITION(system, code)                                                                    \
    "\"conditions\":{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[{\"resource\":" \
    "{"                                                                                            \
    "\"resourceType\":\"Condition\",\"id\":\"c1\",\"subject\":{\"reference\":\"Patient/p1\"},"     \
    "\"clinicalStatus\":{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/"         \
    "condition-clinical\",\"code\":\"active\"}]},"                                                 \
    "\"code\":{\"coding\":[{\"system\":\"" system "\",\"code\":\"" code "\"}]}}}]}"
#define NO_CONDITIONS "\"conditions\":null"
#define GOOD "{" VIEW ",\"prefetch\":{" PATIENT "," NO_CONDITIONS "}}"

typedef struct request_case {
    const char *why;
    const char *path, *body;
    unsigned status;
    const char *part; /* what the answer holds */
} request_case;

// clang-format off
static const request_case requests[] = {
    {"a good call", PLAN, GOOD, 200, "\"cards\":[{"},
    {"conditions in a Bundle", PLAN, "{" VIEW ",\"prefetch\":{" PATIENT "," CONDITION("http://snomed.info/sct", "278860009") "}}", 200, "\"cards\":[{"},
    {"an empty Bundle is no data", PLAN, "{" VIEW ",\"prefetch\":{" PATIENT ",\"conditions\":{\"resourceType\":\"Bundle\",\"type\":\"searchset\"}}}", 200, "conditions: none on record"},
    {"a page of several", PLAN, "{" VIEW ",\"prefetch\":{" PATIENT ",\"conditions\":{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"link\":[{\"relation\":\"next\",\"url\":\"http://x/2\"}]}}}", 200, "more pages exist"},
    {"a shell of old times", PLAN, "{" VIEW ",\"prefetch\":{\"patient\":{\"response\":{\"status\":\"200 OK\"},\"resource\":{\"resourceType\":\"Patient\",\"id\":\"p1\"}}," NO_CONDITIONS "}}", 200, "the patient: read"},
    {"keys of other names, by the types in them", PLAN, "{" VIEW ",\"prefetch\":{\"item1\":{\"resourceType\":\"Patient\",\"id\":\"p1\"},\"item2\":{\"resourceType\":\"Condition\",\"id\":\"c1\",\"subject\":{\"reference\":\"Patient/p1\"}}}}", 200, "\"cards\":[{"},
    {"Patient/p1 for p1", PLAN, "{\"hook\":\"patient-view\"," INSTANCE ",\"context\":{\"userId\":\"Practitioner/pr1\",\"patientId\":\"Patient/p1\"},\"prefetch\":{" PATIENT "," NO_CONDITIONS "}}", 200, "\"cards\":[{"},
    {"urn:uuid: before the instance", PLAN, "{\"hook\":\"patient-view\",\"hookInstance\":\"urn:uuid:d1577c69-dfbe-44ad-ba6d-3e05e953b2ea\"," CONTEXT ",\"prefetch\":{" PATIENT "," NO_CONDITIONS "}}", 200, "\"cards\":[{"},
    {"hook and prefetch alone", PLAN, "{\"hook\":\"palpate-low-back-pain\",\"prefetch\":{" PATIENT "," NO_CONDITIONS "}}", 200, "\"cards\":[{"},
    {"unknown members and extensions", PLAN, "{" VIEW ",\"extension\":{\"x\":1},\"new\":[],\"prefetch\":{" PATIENT "," NO_CONDITIONS "}}", 200, "\"cards\":[{"},
    {"no prefetch", PLAN, "{" VIEW "}", 412, "without the patient and the patient's conditions"},
    {"no conditions", PLAN, "{" VIEW ",\"prefetch\":{" PATIENT "}}", 412, "prefetch conditions is absent"},
    {"conditions that failed", PLAN, "{" VIEW ",\"prefetch\":{" PATIENT ",\"conditions\":{\"resourceType\":\"OperationOutcome\",\"issue\":[]}}}", 412, "conditions is an OperationOutcome"},
    {"a bare string under a key", PLAN, "{" VIEW ",\"prefetch\":{" PATIENT ",\"conditions\":\"none\"}}", 412, "conditions is no FHIR resource"},
    {"a FHIR server that nobody allowed", PLAN, "{" VIEW ",\"fhirServer\":\"http://127.0.0.1:1/fhir\"}", 412, "no FHIR server gave it"},
    {"a hook of another service", PLAN, "{\"hook\":\"order-select\"," INSTANCE "," CONTEXT "}", 400, "/hook"},
    {"no hook", PLAN, "{" INSTANCE "," CONTEXT "}", 400, "/hook"},
    {"no instance", PLAN, "{\"hook\":\"patient-view\"," CONTEXT "}", 400, "/hookInstance"},
    {"an instance that is no UUID", PLAN, "{\"hook\":\"patient-view\",\"hookInstance\":\"7\"," CONTEXT "}", 400, "/hookInstance"},
    {"an instance that is too long", PLAN, "{\"hook\":\"patient-view\",\"hookInstance\":\"d1577c69-dfbe-44ad-ba6d-3e05e953b2eaa\"," CONTEXT "}", 400, "/hookInstance"},
    {"no context", PLAN, "{\"hook\":\"patient-view\"," INSTANCE "}", 400, "/context"},
    {"no user", PLAN, "{\"hook\":\"patient-view\"," INSTANCE ",\"context\":{\"patientId\":\"p1\"}}", 400, "/context/userId"},
    {"a user without a type", PLAN, "{\"hook\":\"patient-view\"," INSTANCE ",\"context\":{\"userId\":\"pr1\",\"patientId\":\"p1\"}}", 400, "/context/userId"},
    {"no patient", PLAN, "{\"hook\":\"patient-view\"," INSTANCE ",\"context\":{\"userId\":\"Practitioner/pr1\"}}", 400, "/context/patientId"},
    {"a patient that is a path", PLAN, "{\"hook\":\"patient-view\"," INSTANCE ",\"context\":{\"userId\":\"Practitioner/pr1\",\"patientId\":\"..\"}}", 400, "/context/patientId"},
    {"a patient with a query", PLAN, "{\"hook\":\"patient-view\"," INSTANCE ",\"context\":{\"userId\":\"Practitioner/pr1\",\"patientId\":\"p1&x=1\"}}", 400, "/context/patientId"},
    {"authorization without a server", PLAN, "{" VIEW ",\"fhirAuthorization\":{\"access_token\":\"t\",\"token_type\":\"Bearer\"}}", 400, "/fhirServer"},
    {"a token of another type", PLAN, "{" VIEW ",\"fhirServer\":\"https://x\",\"fhirAuthorization\":{\"access_token\":\"t\",\"token_type\":\"MAC\"}}", 400, "/fhirAuthorization"},
    {"a prefetch that is a list", PLAN, "{" VIEW ",\"prefetch\":[]}", 400, "/prefetch"},
    {"an unknown service", "/cds-services/other", GOOD, 404, "no such service"},
    {"half a body", PLAN, "{" VIEW, 400, "OperationOutcome"},
    {"a key twice", PLAN, "{" VIEW ",\"hook\":\"patient-view\"}", 400, "OperationOutcome"},
    {"a number beyond all numbers", PLAN, "{" VIEW ",\"x\":1e400}", 400, "OperationOutcome"},
    {"an encounter without its id", "/cds-services/palpate-encounter", "{\"hook\":\"encounter-start\"," INSTANCE "," CONTEXT "}", 400, "/context/encounterId"},
    {"an order without a selection", ORDER, "{\"hook\":\"order-select\"," INSTANCE ",\"context\":{\"userId\":\"Practitioner/pr1\",\"patientId\":\"p1\",\"draftOrders\":{}}}", 400, "/context/selections"},
    {"an order without orders", ORDER, "{\"hook\":\"order-select\"," INSTANCE "," CONTEXT "}", 400, "/context/draftOrders"},
};
// clang-format on

START_TEST(a_request_is_judged)
{
    const request_case *one = &requests[_i];
    hooks_call *call = counter_ask(server, "POST", one->path, one->body);
    const char *answer = hooks_text_string(&call->answer.text);

    ck_assert_msg(call->answer.status == one->status && strstr(answer, one->part) != NULL,
                  "%s: %u\n%.700s", one->why, call->answer.status, answer);
    if (one->status != 200)
        ck_assert_msg(strstr(answer, "\"resourceType\":\"OperationOutcome\"") != NULL &&
                          strstr(answer, "\"message\":\"") != NULL,
                      "%s: %s", one->why, answer);
    counter_free(call);
}
END_TEST

/* ---- cards
 * ------------------------------------------------------------------------------------------------------
 */

static plp_json *tree_of(const hooks_call *call)
{
    palpate_error error = PALPATE_ERROR_INIT;
    plp_limits limits = plp_limits_default();
    plp_json *tree;

    palpate_status status =
        plp_json_tree(plp_memory_default(), &limits, hooks_text_string(&call->answer.text),
                      call->answer.text.length, &tree, &error);
    ck_assert_msg(status == PALPATE_OK, "%s at %s", error.detail, error.place.pointer);
    return tree;
}

static const char *text_at(const plp_json *object, const char *name)
{
    const char *text = plp_json_string_of(plp_json_member(object, name));

    ck_assert_msg(text != NULL && *text != '\0', "%s is missing", name);
    return text;
}

/* No null, "", [] or {} anywhere. */
static void ck_nothing_empty(const plp_json *value, const char *name)
{
    const char *text = plp_json_string_of(value);

    ck_assert_msg(!plp_json_is_null(value) && (text == NULL || *text != '\0'), "%s is empty", name);
    if (!plp_json_is_object(value) && !plp_json_is_array(value))
        return;
    ck_assert_msg(plp_json_first(value) != NULL, "%s is empty", name);
    for (const plp_json *item = plp_json_first(value); item != NULL; item = plp_json_after(item))
        ck_nothing_empty(item, plp_json_name(item) != NULL ? plp_json_name(item) : name);
}

static size_t units(const char *text)
{
    size_t count = 0;

    for (; *text != '\0'; text++)
        count += ((unsigned char)*text & 0xC0) == 0x80 ? 0 : (unsigned char)*text >= 0xF0 ? 2 : 1;
    return count;
}

static void ck_uuid(const char *text)
{
    ck_assert_uint_eq(strlen(text), 36);
    ck_assert_msg(text[14] == '8' && strchr("89ab", text[19]) != NULL, "%s", text);
}

/* Each "Type/id" that a created resource refers to is the patient, on record, or created beside it.
 */
static void ck_references(const plp_json *value, const plp_json *actions)
{
    const char *reference =
        plp_json_is_object(value) ? plp_json_string_of(plp_json_member(value, "reference")) : NULL;
    char own[256];
    bool found = reference == NULL || strncmp(reference, "Patient/", 8) == 0 ||
                 strncmp(reference, "Condition/", 10) == 0 ||
                 strncmp(reference, "Observation/", 12) == 0;

    for (const plp_json *action = plp_json_first(actions); !found && action != NULL;
         action = plp_json_after(action)) {
        const plp_json *resource = plp_json_member(action, "resource");
        const char *type = plp_json_string_of(plp_json_member(resource, "resourceType")),
                   *id = plp_json_string_of(plp_json_member(resource, "id"));
        snprintf(own, sizeof own, "%s/%s", type, id != NULL ? id : "");
        found = strcmp(own, reference) == 0;
    }
    ck_assert_msg(found, "%s is nowhere", reference);
    for (const plp_json *item = plp_json_first(value); item != NULL; item = plp_json_after(item))
        ck_references(item, actions);
}

static void ck_suggestion(const plp_json *suggestion)
{
    const plp_json *actions = plp_json_member(suggestion, "actions");

    text_at(suggestion, "label");
    ck_uuid(text_at(suggestion, "uuid"));
    ck_assert_ptr_nonnull(plp_json_first(actions));
    for (const plp_json *action = plp_json_first(actions); action != NULL;
         action = plp_json_after(action)) {
        ck_assert_str_eq(text_at(action, "type"), "create");
        text_at(action, "description");
        text_at(plp_json_member(action, "resource"), "resourceType");
        ck_references(plp_json_member(action, "resource"), actions);
    }
}

static void ck_card(const plp_json *card)
{
    const plp_json *suggestions = plp_json_member(card, "suggestions");
    unsigned recommended = 0;

    ck_nothing_empty(card, "card");
    ck_uuid(text_at(card, "uuid"));
    ck_assert_uint_lt(units(text_at(card, "summary")), 140);
    ck_assert_ptr_nonnull(strstr(text_at(card, "detail"), "licensed provider"));
    ck_assert_msg(strchr(text_at(card, "detail"), '<') == NULL, "raw HTML in the detail");
    text_at(plp_json_member(card, "source"), "label");
    ck_assert_str_eq(text_at(card, "selectionBehavior"), "at-most-one");
    for (const plp_json *one = plp_json_first(suggestions); one != NULL;
         one = plp_json_after(one)) {
        ck_suggestion(one);
        recommended += plp_json_is_true(plp_json_member(one, "isRecommended"));
    }
    ck_assert_uint_eq(recommended, 1);
    for (const plp_json *one = plp_json_first(plp_json_member(card, "overrideReasons"));
         one != NULL; one = plp_json_after(one)) {
        text_at(one, "code");
        text_at(one, "system");
        text_at(one, "display");
    }
    for (const plp_json *one = plp_json_first(plp_json_member(card, "links")); one != NULL;
         one = plp_json_after(one)) {
        text_at(one, "label");
        ck_assert_int_eq(strncmp(text_at(one, "url"), "http", 4), 0);
        ck_assert_str_eq(text_at(one, "type"), "absolute");
        ck_assert_str_ne(text_at(one, "label"), "Rule: ");
    }
}

static const plp_json *first_card(const plp_json *answer)
{
    return plp_json_first(plp_json_member(answer, "cards"));
}

START_TEST(a_card_keeps_to_the_specification)
{
    hooks_call *call = counter_ask(server, "POST", PLAN, GOOD);
    plp_json *answer = tree_of(call);

    ck_assert_ptr_nonnull(first_card(answer));
    ck_card(first_card(answer));
    plp_json_tree_free(answer);
    counter_free(call);
}
END_TEST

START_TEST(equal_calls_get_equal_bytes)
{
    hooks_call *one = counter_ask(server, "POST", PLAN, GOOD),
               *two = counter_ask(server, "POST", PLAN, GOOD);

    ck_assert_str_eq(hooks_text_string(&one->answer.text), hooks_text_string(&two->answer.text));
    counter_free(one);
    counter_free(two);
}
END_TEST

START_TEST(another_patient_or_service_gets_another_uuid)
{
    hooks_call *one = counter_ask(server, "POST", PLAN, GOOD);
    hooks_call *two = counter_ask(
        server, "POST", PLAN,
        "{\"hook\":\"patient-view\"," INSTANCE
        ",\"context\":{\"userId\":\"Practitioner/pr1\",\"patientId\":\"p2\"},"
        "\"prefetch\":{\"patient\":{\"resourceType\":\"Patient\",\"id\":\"p2\"}," NO_CONDITIONS
        "}}");
    plp_json *first = tree_of(one), *second = tree_of(two);

    ck_assert_str_ne(text_at(first_card(first), "uuid"), text_at(first_card(second), "uuid"));
    plp_json_tree_free(first);
    plp_json_tree_free(second);
    counter_free(one);
    counter_free(two);
}
END_TEST

#define ORDERS(code)                                                                               \
    "{\"hook\":\"order-select\"," INSTANCE                                                         \
    ",\"context\":{\"userId\":\"Practitioner/pr1\",\"patientId\":\"p1\","                          \
    "\"selections\":[\"ServiceRequest/"                                                            \
    "o1\"],\"draftOrders\":{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{"                \
    "\"resourceType\":\"ServiceRequest\",\"id\":\"o1\",\"code\":{\"text\":\"" code "\"}}},"        \
    "{\"resource\":{\"resourceType\":\"MedicationRequest\",\"id\":\"m1\"}}]}},"                    \
    "\"prefetch\":{" PATIENT "," CONDITION("http://hl7.org/fhir/sid/icd-10-cm", "Z79.01") "}}"

typedef struct order_case {
    const char *why, *body, *indicator; /* NULL: no card */
} order_case;

// clang-format off
static const order_case orders[] = {
    {"deep tissue with a blood thinner is not as it should be", ORDERS("Deep tissue massage, lumbar region"), "critical"},
    {"another style is", ORDERS("Relaxation massage"), "info"},
    {"massage in general", ORDERS("Massage therapy"), "info"},
    {"an order of another kind is not our business", ORDERS("Chest X-ray"), NULL},
};
// clang-format on

START_TEST(orders_are_judged)
{
    hooks_call *call = counter_ask(server, "POST", ORDER, orders[_i].body);
    plp_json *answer = tree_of(call);
    const plp_json *card = first_card(answer);

    ck_assert_msg((card != NULL) == (orders[_i].indicator != NULL), "%s: %.500s", orders[_i].why,
                  hooks_text_string(&call->answer.text));
    if (card != NULL) {
        ck_card(card);
        ck_assert_str_eq(text_at(card, "indicator"), orders[_i].indicator);
    } else {
        ck_assert_str_eq(hooks_text_string(&call->answer.text), "{\"cards\":[]}\n");
    }
    plp_json_tree_free(answer);
    counter_free(call);
}
END_TEST

START_TEST(indicators_follow_dispositions)
{
    ck_assert_str_eq(hooks_indicator("standard", false), "info");
    ck_assert_str_eq(hooks_indicator("provisional", false), "info");
    ck_assert_str_eq(hooks_indicator("clearance_first", false), "warning");
    ck_assert_str_eq(hooks_indicator("no_massage", false), "warning");
    ck_assert_str_eq(hooks_indicator("no_massage", true), "critical");
    ck_assert_str_eq(hooks_indicator("urgent_referral", false), "critical");
    ck_assert_str_eq(hooks_indicator("emergency", false), "critical");
}
END_TEST

typedef struct cut_case {
    const char *why, *text;
    size_t units;
    const char *expected;
} cut_case;

// clang-format off
static const cut_case cuts[] = {
    {"shorter", "one two", 8, "one two"},
    {"just fits", "one two", 7, "one two"},
    {"one too long, between words", "one two", 6, "one\xE2\x80\xA6"},
    {"no space to cut at", "onetwo", 5, "onet\xE2\x80\xA6"},
    {"after a part that ends late", "only up to 2: Relaxation first", 24, "only up to 2\xE2\x80\xA6"},
    {"not after one that ends early", "Not so: only up to two and no more", 24, "Not so: only up to two\xE2\x80\xA6"},
    {"a space right at the end", "one two", 4, "one\xE2\x80\xA6"},
    {"two units for a character", "\xF0\x9F\x98\x80\xF0\x9F\x98\x80", 4, "\xF0\x9F\x98\x80\xF0\x9F\x98\x80"},
    {"never half a character", "\xF0\x9F\x98\x80\xF0\x9F\x98\x80", 3, "\xF0\x9F\x98\x80\xE2\x80\xA6"},
    {"accents are one unit", "\xC3\xA9\xC3\xA9\xC3\xA9", 2, "\xC3\xA9\xE2\x80\xA6"},
};
// clang-format on

START_TEST(a_summary_is_cut)
{
    hooks_text out = {0};

    hooks_cut(&out, cuts[_i].text, cuts[_i].units);
    ck_assert_msg(strcmp(hooks_text_string(&out), cuts[_i].expected) == 0, "%s: %s", cuts[_i].why,
                  hooks_text_string(&out));
    ck_assert_uint_le(units(hooks_text_string(&out)), cuts[_i].units);
    hooks_text_free(&out);
}
END_TEST

START_TEST(no_markdown_begins_a_tag_or_an_entity)
{
    static const char *const rows[][2] = {
        {"plain", "plain"},
        {"a < b & c", "a &lt; b &amp; c"},
        {"a \\< b \\& c", "a &lt; b &amp; c"},
        {"\\*not bold\\*", "\\*not bold\\*"},
        {"\\\\<b>", "\\\\&lt;b>"},
        {"at the end\\", "at the end\\"},
        {"", ""},
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        hooks_text out = {0};
        hooks_escape(&out, rows[i][0]);
        ck_assert_str_eq(hooks_text_string(&out), rows[i][1]);
        hooks_text_free(&out);
    }
}
END_TEST

START_TEST(summaries_of_139_units_stay_and_longer_ones_are_cut)
{
    for (size_t length = 138; length <= 142; length++) {
        char text[200];
        hooks_text out = {0};
        memset(text, 'x', length);
        text[length] = '\0';
        hooks_cut(&out, text, HOOKS_SUMMARY_UNITS);
        ck_assert_uint_eq(units(hooks_text_string(&out)), length < 139 ? length : 139);
        hooks_text_free(&out);
    }
}
END_TEST

/* ---- requests that real clients sent
 * ---------------------------------------------------------------------------- */

typedef struct real_case {
    const char *file, *path;
    unsigned status;
} real_case;

// clang-format off
static const real_case real[] = {
    {"bahmni-shape.json", PLAN, 200},
    {"cdc-malformed-extra-brace.txt", PLAN, 400},
    {"cdc-malformed-patient-view.txt", PLAN, 400},
    {"cdc-order-select-null-prefetch.json", ORDER, 412},
    {"cdc-order-sign-no-prefetch.json", ORDER, 412},
    {"cdc-patient-view-benzo.json", PLAN, 412},
    {"cdc-patient-view-wrapped-prefetch.json", PLAN, 412},
    {"sandbox-order-select.json", ORDER, 412},
    {"sandbox-order-sign.json", ORDER, 412},
    {"sandbox-patient-view.json", PLAN, 200},
    {"sandbox-feedback.json", PLAN "/feedback", 501},
};
// clang-format on

START_TEST(requests_of_real_clients)
{
    char relative[256], path[4096], block[4096];
    hooks_text body = {0};
    size_t got;

    snprintf(relative, sizeof relative, "../shared/fhir/cds-requests/%s", real[_i].file);
    FILE *file = fopen(source_path(path, sizeof path, relative), "rb");
    if (file == NULL) { /* told by tests/test_serve_hooks.sh as skipped */
        return;
    }
    while ((got = fread(block, 1, sizeof block, file)) > 0)
        hooks_text_put(&body, block, got);
    fclose(file);
    hooks_call *call = counter_ask(server, "POST", real[_i].path, hooks_text_string(&body));
    ck_assert_msg(call->answer.status == real[_i].status, "%s: %u\n%.700s", real[_i].file,
                  call->answer.status, hooks_text_string(&call->answer.text));
    if (call->answer.status == 200) {
        plp_json *answer = tree_of(call);
        for (const plp_json *card = first_card(answer); card != NULL; card = plp_json_after(card))
            ck_card(card);
        plp_json_tree_free(answer);
    }
    hooks_text_free(&body);
    counter_free(call);
}
END_TEST

Suite *hooks_suite(void);
Suite *hooks_suite(void)
{
    Suite *suite = suite_create("serve/hooks");
    TCase *tc = tcase_create("hooks");

    tcase_add_unchecked_fixture(tc, set_up, tear_down);
    tcase_add_loop_test(tc, a_request_is_judged, 0, sizeof requests / sizeof requests[0]);
    tcase_add_test(tc, a_card_keeps_to_the_specification);
    tcase_add_test(tc, equal_calls_get_equal_bytes);
    tcase_add_test(tc, another_patient_or_service_gets_another_uuid);
    tcase_add_loop_test(tc, orders_are_judged, 0, sizeof orders / sizeof orders[0]);
    tcase_add_test(tc, indicators_follow_dispositions);
    tcase_add_loop_test(tc, a_summary_is_cut, 0, sizeof cuts / sizeof cuts[0]);
    tcase_add_test(tc, no_markdown_begins_a_tag_or_an_entity);
    tcase_add_test(tc, summaries_of_139_units_stay_and_longer_ones_are_cut);
    tcase_add_loop_test(tc, requests_of_real_clients, 0, sizeof real / sizeof real[0]);
    suite_add_tcase(suite, tc);
    return suite;
}
