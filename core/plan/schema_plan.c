/* SPDX-License-Identifier: MIT */
/* The JSON Schema of palpate.plan/1, from the same table as its writer. */
#include <string.h>
#include "base/json_write.h"
#include "plan/schema.h"

enum { /* shapes by number */
#define X(name, schema) SHAPE_##name,
#include "plan/shapes.def"
#undef X
       SHAPE_COUNT
};

static const char *const shapes[SHAPE_COUNT] = {
#define X(name, schema) [SHAPE_##name] = schema,
#include "plan/shapes.def"
#undef X
};

typedef struct plan_key {
    const char *key, *meaning;
    int shape;
    bool after;
} plan_key;

static const plan_key keys[] = {
#define X(key, shape, after, meaning) {#key, meaning, SHAPE_##shape, after},
#include "plan/plan_keys.def"
#undef X
};
#define KEYS (sizeof keys / sizeof keys[0])

typedef struct definition {
    const char *name;
    const char *const *members; /* key, schema, key, schema, … NULL */
} definition;

#define MEMBER(key, schema) key, schema,
static const definition definitions[] = {
#define OBJECT(name, members) {name, (const char *const[]){members NULL}},
#include "plan/definitions.def"
#undef OBJECT
};
#undef MEMBER
#define DEFINITIONS (sizeof definitions / sizeof definitions[0])

/* "type":"object","required":[…],"properties":{…} of the plan, or of its part after clearance. */
static void put_keys(bool after, plp_buffer *out)
{
    const char *comma = "";
    plp_buffer_puts(out, "\"type\":\"object\",\"required\":[");
    for (size_t i = 0; i < KEYS; i++) {
        if (after && !keys[i].after)
            continue;
        plp_buffer_printf(out, "%s\"%s\"", comma, keys[i].key);
        comma = ",";
    }
    plp_buffer_puts(out, "],\"properties\":{");
    comma = "";
    for (size_t i = 0; i < KEYS; i++) {
        if (after && !keys[i].after)
            continue;
        plp_buffer_printf(out, "%s\"%s\":{\"description\":", comma, keys[i].key);
        plp_json_put_string(out, keys[i].meaning);
        plp_buffer_printf(out, ",%s}", shapes[keys[i].shape]);
        comma = ",";
    }
    plp_buffer_putc(out, '}');
}

static void put_definition(const definition *row, plp_buffer *out)
{
    const char *comma = "";
    plp_buffer_printf(out, "\"%s\":{\"type\":\"object\",\"required\":[", row->name);
    for (size_t i = 0; row->members[i] != NULL; i += 2) {
        plp_buffer_printf(out, "%s\"%s\"", comma, row->members[i]);
        comma = ",";
    }
    plp_buffer_puts(out, "],\"properties\":{");
    comma = "";
    for (size_t i = 0; row->members[i] != NULL; i += 2) {
        plp_buffer_printf(out, "%s\"%s\":%s", comma, row->members[i], row->members[i + 1]);
        comma = ",";
    }
    plp_buffer_puts(out, "}}");
}

typedef const char *word_at(int index);

static const char *disposition_at(int index)
{
    return plp_disposition_word((plp_disposition)index);
}
static const char *urgency_at(int index)
{
    return plp_urgency_word((plp_urgency)index);
}
static const char *grade_at(int index)
{
    return plp_grade_word((plp_grade)index);
}
static const char *kind_at(int index)
{
    return plp_care_kind_word((plp_care_kind)index);
}

static void put_words(const char *name, word_at *word, plp_buffer *out)
{
    plp_buffer_printf(out, ",\"%s\":{\"enum\":[", name);
    for (int i = 0; word(i) != NULL; i++)
        plp_buffer_printf(out, i == 0 ? "\"%s\"" : ",\"%s\"", word(i));
    plp_buffer_puts(out, "]}");
}

void plp_schema_put_plan(plp_buffer *out)
{
    plp_buffer_puts(out, "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\","
                         "\"$id\":\"urn:palpate:plan:1\",\"title\":\"A plan of Palpate\",");
    put_keys(false, out);
    plp_buffer_puts(out, ",\"$defs\":{");
    for (size_t i = 0; i < DEFINITIONS; i++) {
        put_definition(&definitions[i], out);
        plp_buffer_putc(out, ',');
    }
    plp_buffer_puts(out, "\"after\":{");
    put_keys(true, out);
    plp_buffer_puts(out,
                    "},\"because\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/reason\"}},"
                    "\"range\":{\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"number\"},"
                    "\"minItems\":2,\"maxItems\":2},"
                    "\"pressure\":{\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"integer\","
                    "\"minimum\":1,\"maximum\":5},\"minItems\":2,\"maxItems\":2}");
    put_words("disposition", disposition_at, out);
    put_words("urgency", urgency_at, out);
    put_words("grade", grade_at, out);
    put_words("kind", kind_at, out);
    plp_buffer_puts(out, "}}\n");
}
