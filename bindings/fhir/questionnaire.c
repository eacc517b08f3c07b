/* SPDX-License-Identifier: MIT */
/* The vocabulary as a FHIR Questionnaire: a group for each group of facts, a question for each
 * fact.
 *
 *   bool --> boolean    choice, set --> choice with options    number --> integer, decimal, or
 * quantity with its unit
 *
 * A number that may be "never" has a boolean beside it. Nothing is required: what is left blank
 * stays unknown. A follow-up has enableWhen where its condition can be told in it; elsewhere it is
 * always shown.
 */
#include "questionnaire.h"

#include <string.h>
#include "codes.h"
#include "out.h"

#define UCUM "http://unitsofmeasure.org"
#define EXTENSION "http://hl7.org/fhir/StructureDefinition/"
#define CONDITIONS_MOST 16

/* ---- enableWhen ---- */

typedef struct enabling {
    const char *question, *operator_word, *key, *json; /* key: "answerBoolean" … */
} enabling;

typedef struct enablings {
    fhir_arena *arena;
    const palpate_fhir *fhir;
    enabling items[CONDITIONS_MOST];
    unsigned count;
    bool any;  /* else all */
    bool fits; /* false: it cannot be told */
} enablings;

static void add(enablings *list, const char *question, const char *sign, const char *key,
                const char *json)
{
    if (list->count == CONDITIONS_MOST || json == NULL || question == NULL) {
        list->fits = false;
        return;
    }
    list->items[list->count++] = (enabling){question, sign, key, json};
}

static const char *number_text(enablings *list, const palpate_json *value)
{
    fhir_text text;
    if (palpate_json_type_of(value) == PALPATE_JSON_OBJECT) /* a limit */
        value = palpate_json_member(value, "value");
    if (palpate_json_type_of(value) != PALPATE_JSON_NUMBER)
        return NULL;
    fhir_text_begin(&text, list->arena->memory);
    if (palpate_json_write(list->fhir->engine, value, fhir_text_write, &text, NULL) != PALPATE_OK)
        text.refused = true;
    const char *made = text.refused ? NULL : fhir_copy_text(list->arena, fhir_text_of(&text));
    list->arena->refused = list->arena->refused || made == NULL;
    fhir_text_end(&text);
    return made;
}

static void add_number(enablings *list, const fhir_fact *fact, const palpate_json *test, bool not_)
{
    static const struct {
        const char *word, *sign, *opposite;
    } rows[] = {{"below", "<", ">="},
                {"above", ">", "<="},
                {"at_least", ">=", "<"},
                {"at_most", "<=", ">"}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const palpate_json *bound = palpate_json_member(test, rows[i].word);
        if (bound == NULL)
            continue;
        const char *number = number_text(list, bound);
        const char *key = fact->unit != NULL ? "answerQuantity"
                          : fact->integer    ? "answerInteger"
                                             : "answerDecimal";
        if (number != NULL && fact->unit != NULL)
            number =
                fhir_format(list->arena, "{\"value\":%s,\"system\":\"" UCUM "\",\"code\":\"%s\"}",
                            number, fact->unit);
        add(list, fact->id, not_ ? rows[i].opposite : rows[i].sign, key, number);
        return;
    }
    if (palpate_json_member(test, "is_never") != NULL)
        add(list, fhir_format(list->arena, "%s" FHIR_NEVER, fact->id), not_ ? "!=" : "=",
            "answerBoolean", "true");
    else
        list->fits = false;
}

static void add_choice(enablings *list, const fhir_fact *fact, const palpate_json *test, bool not_)
{
    const palpate_json *values = palpate_json_member(test, "one_of");
    unsigned before = list->count;
    if (values == NULL)
        list->fits = false;
    for (const palpate_json *each = palpate_json_first(values); each != NULL;
         each = palpate_json_after(each))
        add(list, fact->id, not_ ? "!=" : "=", "answerCoding",
            fhir_format(list->arena, "{\"system\":\"" FHIR_URL_OPTIONS "%s\",\"code\":\"%s\"}",
                        fact->id, palpate_json_string(each)));
    if (list->count - before > 1 && !not_ && !list->any)
        list->fits = false; /* alternatives among conditions that must all hold */
}

static void add_test(enablings *list, const palpate_json *test, bool not_)
{
    const fhir_fact *fact =
        fhir_fact_named(list->fhir, palpate_json_string(palpate_json_member(test, "fact")));
    if (fact == NULL)
        list->fits = false;
    else if (fact->type == FHIR_NUMBER)
        add_number(list, fact, test, not_);
    else if (fact->type == FHIR_CHOICE)
        add_choice(list, fact, test, not_);
    else if (fact->type == FHIR_BOOL && palpate_json_after(palpate_json_first(test)) == NULL)
        add(list, fact->id, not_ ? "!=" : "=", "answerBoolean", "true");
    else
        list->fits = false;
}

static void collect(enablings *list, const palpate_json *when)
{
    const palpate_json *none = palpate_json_member(when, "none"),
                       *any = palpate_json_member(when, "any");
    list->fits = true;
    list->any = any != NULL || palpate_json_member(when, "one_of") != NULL;
    if (none == NULL && any == NULL)
        add_test(list, when, false);
    for (const palpate_json *each = palpate_json_first(none != NULL ? none : any); each != NULL;
         each = palpate_json_after(each)) {
        const palpate_json *inner = palpate_json_member(each, "none");
        if (any != NULL && inner != NULL && palpate_json_first(inner) != NULL &&
            palpate_json_after(palpate_json_first(inner)) == NULL)
            add_test(list, palpate_json_first(inner), true);
        else
            add_test(list, each, none != NULL);
    }
}

static void put_enabling(fhir_out *out, fhir_arena *arena, const palpate_fhir *fhir,
                         const fhir_fact *fact)
{
    const palpate_json *when = palpate_json_member(fact->json, "asked_when");
    enablings list = {.arena = arena, .fhir = fhir};
    if (palpate_json_type_of(when) != PALPATE_JSON_OBJECT)
        return;
    collect(&list, when);
    if (!list.fits || list.count == 0)
        return;
    fhir_out_array(out, "enableWhen");
    for (unsigned i = 0; i < list.count; i++) {
        fhir_out_object(out, NULL);
        fhir_out_text(out, "question", list.items[i].question);
        fhir_out_text(out, "operator", list.items[i].operator_word);
        fhir_out_raw(out, list.items[i].key, list.items[i].json);
        fhir_out_close(out);
    }
    fhir_out_close(out);
    if (list.count > 1)
        fhir_out_text(out, "enableBehavior", list.any ? "any" : "all");
}

/* ---- items ---- */

typedef struct asking {
    const palpate_fhir *fhir;
    fhir_arena arena;
    fhir_out out;
} asking;

static const char *item_type(const fhir_fact *fact)
{
    switch (fact->type) {
    case FHIR_BOOL:
        return "boolean";
    case FHIR_NUMBER:
        return fact->unit != NULL ? "quantity" : fact->integer ? "integer" : "decimal";
    case FHIR_CHOICE:
    case FHIR_SET:
        break;
    }
    return "choice";
}

static void put_bound(asking *ask, const char *url, const fhir_fact *fact, const char *key)
{
    fhir_out_object(&ask->out, NULL);
    fhir_out_text(&ask->out, "url", url);
    fhir_out_json(&ask->out, fact->integer ? "valueInteger" : "valueDecimal", ask->fhir->engine,
                  palpate_json_member(fact->json, key));
    fhir_out_close(&ask->out);
}

static void put_extensions(asking *ask, const fhir_fact *fact)
{
    if (fact->type != FHIR_NUMBER)
        return;
    fhir_out_array(&ask->out, "extension");
    put_bound(ask, EXTENSION "minValue", fact, "min");
    put_bound(ask, EXTENSION "maxValue", fact, "max");
    if (fact->unit != NULL) {
        fhir_out_object(&ask->out, NULL);
        fhir_out_text(&ask->out, "url", EXTENSION "questionnaire-unit");
        fhir_out_object(&ask->out, "valueCoding");
        fhir_out_text(&ask->out, "system", UCUM);
        fhir_out_text(&ask->out, "code", fact->unit);
        fhir_out_close(&ask->out);
        fhir_out_close(&ask->out);
    }
    fhir_out_close(&ask->out);
}

static void put_codes(asking *ask, const fhir_fact *fact)
{
    const palpate_json *loinc =
        palpate_json_member(palpate_json_member(fact->json, "codes"), "loinc");
    if (palpate_json_first(loinc) == NULL)
        return;
    fhir_out_array(&ask->out, "code");
    for (const palpate_json *each = palpate_json_first(loinc); each != NULL;
         each = palpate_json_after(each)) {
        fhir_out_object(&ask->out, NULL);
        fhir_out_text(&ask->out, "system", fhir_system_uri("loinc"));
        fhir_out_text(&ask->out, "code", palpate_json_string(each));
        fhir_out_close(&ask->out);
    }
    fhir_out_close(&ask->out);
}

static void put_option(asking *ask, const char *system, const char *code, const char *display)
{
    fhir_out_object(&ask->out, NULL);
    fhir_out_object(&ask->out, "valueCoding");
    fhir_out_text(&ask->out, "system", system);
    fhir_out_text(&ask->out, "code", code);
    fhir_out_text(&ask->out, "display", display);
    fhir_out_close(&ask->out);
    fhir_out_close(&ask->out);
}

static void put_options(asking *ask, const fhir_fact *fact)
{
    const palpate_json *titles = palpate_json_member(fact->json, "value_titles");
    const char *system = fhir_format(&ask->arena, FHIR_URL_OPTIONS "%s", fact->id);
    if (fact->type != FHIR_CHOICE && fact->type != FHIR_SET)
        return;
    fhir_out_array(&ask->out, "answerOption");
    for (uint32_t i = 0; i < fact->value_count; i++)
        put_option(ask, system, fact->values[i],
                   palpate_json_string(palpate_json_member(titles, fact->values[i])));
    if (fact->type == FHIR_SET)
        put_option(ask, system, FHIR_CODE_NONE, "none of these");
    fhir_out_close(&ask->out);
}

static void put_never(asking *ask, const fhir_fact *fact)
{
    if (!fact->never)
        return;
    fhir_out_object(&ask->out, NULL);
    fhir_out_text(&ask->out, "linkId", fhir_format(&ask->arena, "%s" FHIR_NEVER, fact->id));
    fhir_out_text(&ask->out, "text", fhir_format(&ask->arena, "%s: never", fact->title));
    fhir_out_text(&ask->out, "type", "boolean");
    put_enabling(&ask->out, &ask->arena, ask->fhir, fact);
    fhir_out_close(&ask->out);
}

static void put_question(asking *ask, const fhir_fact *fact)
{
    put_never(ask, fact);
    fhir_out_object(&ask->out, NULL);
    put_extensions(ask, fact);
    fhir_out_text(&ask->out, "linkId", fact->id);
    put_codes(ask, fact);
    fhir_out_text(&ask->out, "text", fact->ask);
    fhir_out_text(&ask->out, "type", item_type(fact));
    put_enabling(&ask->out, &ask->arena, ask->fhir, fact);
    if (fact->type == FHIR_SET)
        fhir_out_bool(&ask->out, "repeats", true);
    put_options(ask, fact);
    fhir_out_close(&ask->out);
}

/* ---- groups ---- */

/* "red_flags" --> "Red flags" */
static const char *group_title(fhir_arena *arena, const char *group)
{
    size_t length = strlen(group);
    char *title = fhir_new(arena, length + 1, 1);
    if (title == NULL)
        return NULL;
    for (size_t i = 0; i < length; i++)
        title[i] = group[i] == '_' ? ' ' : group[i];
    if (title[0] >= 'a' && title[0] <= 'z')
        title[0] = (char)(title[0] - 'a' + 'A');
    return title;
}

bool fhir_group_begins(const palpate_fhir *fhir, size_t fact)
{
    for (size_t i = 0; i < fact; i++)
        if (fhir_same(fhir->facts[i].group, fhir->facts[fact].group))
            return false;
    return true;
}

static void put_group(asking *ask, size_t first)
{
    const char *group = ask->fhir->facts[first].group;
    fhir_out_object(&ask->out, NULL);
    fhir_out_text(&ask->out, "linkId", fhir_format(&ask->arena, FHIR_GROUP "%s", group));
    fhir_out_text(&ask->out, "text", group_title(&ask->arena, group));
    fhir_out_text(&ask->out, "type", "group");
    fhir_out_array(&ask->out, "item");
    for (size_t i = first; i < ask->fhir->fact_count; i++)
        if (fhir_same(ask->fhir->facts[i].group, group))
            put_question(ask, &ask->fhir->facts[i]);
    fhir_out_close(&ask->out);
    fhir_out_close(&ask->out);
}

static void put_questionnaire(asking *ask)
{
    const char *digest = palpate_engine_digest(ask->fhir->engine);
    fhir_out_object(&ask->out, NULL);
    fhir_out_text(&ask->out, "resourceType", "Questionnaire");
    fhir_out_text(&ask->out, "url", FHIR_URL_QUESTIONNAIRE);
    fhir_out_text(&ask->out, "version", strncmp(digest, "sha256:", 7) == 0 ? digest + 7 : digest);
    fhir_out_text(&ask->out, "name", "PalpatePatient");
    fhir_out_text(&ask->out, "title", "What Palpate asks before a massage treatment plan");
    fhir_out_text(&ask->out, "status", "active");
    fhir_out_array(&ask->out, "subjectType");
    fhir_out_text(&ask->out, NULL, "Patient");
    fhir_out_close(&ask->out);
    fhir_out_text(&ask->out, "description",
                  "What is left blank stays unknown. The answers make a plan, which is decision "
                  "support and education: talk it over with a licensed provider.");
    fhir_out_array(&ask->out, "item");
    for (size_t i = 0; i < ask->fhir->fact_count; i++)
        if (fhir_group_begins(ask->fhir, i))
            put_group(ask, i);
    fhir_out_close(&ask->out);
    fhir_out_close(&ask->out);
    fhir_puts(ask->out.text, "\n");
}

palpate_status palpate_fhir_questionnaire_write(palpate_fhir *fhir, palpate_write *write,
                                                void *context, palpate_error *error)
{
    fhir_text text;
    if (fhir == NULL || write == NULL)
        return fhir_fail(error, PALPATE_E_USAGE, NULL, NULL,
                         "palpate_fhir_questionnaire_write: an argument is missing");
    asking ask = {.fhir = fhir};
    fhir_arena_begin(&ask.arena, palpate_engine_allocator(fhir->engine));
    fhir_text_begin(&text, ask.arena.memory);
    fhir_out_begin(&ask.out, &text);
    put_questionnaire(&ask);
    palpate_status status =
        ask.arena.refused ? fhir_fail_memory(error) : fhir_text_give(&text, write, context, error);
    fhir_text_end(&text);
    fhir_arena_end(&ask.arena);
    return status;
}
