/* SPDX-License-Identifier: MIT */
/* The JSON Schema of palpate.patient/1: each fact with its type, range, units and members. */
#include "base/json_write.h"
#include "base/units.h"
#include "plan/schema.h"

static void put_type(plp_json_writer *to, const char *type)
{
    plp_json_key(to, "type");
    plp_json_array(to);
    plp_json_string(to, type);
    plp_json_string(to, "null");
    plp_json_close(to);
}

static void put_enum(plp_json_writer *to, const plp_fact *fact, bool null)
{
    plp_json_key(to, "enum");
    plp_json_array(to);
    for (uint32_t i = 0; i < fact->member_count; i++)
        plp_json_string(to, fact->members[i].id);
    if (null)
        plp_json_null(to);
    plp_json_close(to);
}

/* One alternative that is a number; the range is that of the fact's own unit. */
static void put_number(plp_json_writer *to, const plp_fact *fact, bool own_unit)
{
    plp_json_object(to);
    put_type(to, fact->integer && own_unit ? "integer" : "number");
    if (own_unit) {
        plp_json_key(to, "minimum");
        plp_json_number_value(to, fact->min);
        plp_json_key(to, "maximum");
        plp_json_number_value(to, fact->max);
    }
    plp_json_close(to);
    if (!fact->never)
        return;
    plp_json_object(to);
    plp_json_key(to, "const");
    plp_json_string(to, "never");
    plp_json_close(to);
}

static void put_list(plp_json_writer *to, const plp_fact *fact)
{
    plp_json_object(to);
    put_type(to, "array");
    plp_json_key(to, "uniqueItems");
    plp_json_bool(to, true);
    plp_json_key(to, "items");
    plp_json_object(to);
    put_enum(to, fact, false);
    plp_json_close(to);
    plp_json_close(to);
}

/* Answers for some of the members. */
static void put_answers(plp_json_writer *to, const plp_fact *fact)
{
    plp_json_object(to);
    plp_json_key(to, "type");
    plp_json_string(to, "object");
    plp_json_key(to, "propertyNames");
    plp_json_object(to);
    put_enum(to, fact, false);
    plp_json_close(to);
    plp_json_key(to, "additionalProperties");
    plp_json_object(to);
    put_type(to, "boolean");
    plp_json_close(to);
    plp_json_close(to);
}

/* The alternatives of a plain value. */
static void put_plain(plp_json_writer *to, const plp_fact *fact, bool own_unit)
{
    switch (fact->type) {
    case PLP_BOOL:
        plp_json_object(to);
        put_type(to, "boolean");
        plp_json_close(to);
        break;
    case PLP_NUMBER:
        put_number(to, fact, own_unit);
        break;
    case PLP_CHOICE:
        plp_json_object(to);
        put_enum(to, fact, true);
        plp_json_close(to);
        break;
    case PLP_SET:
        put_list(to, fact);
        put_answers(to, fact);
        break;
    }
}

static void put_units(plp_json_writer *to, const plp_fact *fact)
{
    plp_json_key(to, "unit");
    plp_json_object(to);
    plp_json_key(to, "enum");
    plp_json_array(to);
    const char *unit;
    for (size_t i = 0; (unit = plp_unit_like(fact->unit, i)) != NULL; i++)
        plp_json_string(to, unit);
    plp_json_close(to);
    plp_json_close(to);
}

/* { "value": …, "unit": …, "at": … } */
static void put_wrapped(plp_json_writer *to, const plp_fact *fact)
{
    plp_json_object(to);
    plp_json_key(to, "type");
    plp_json_string(to, "object");
    plp_json_key(to, "required");
    plp_json_array(to);
    plp_json_string(to, "value");
    plp_json_close(to);
    plp_json_key(to, "additionalProperties");
    plp_json_bool(to, false);
    plp_json_key(to, "properties");
    plp_json_object(to);
    plp_json_key(to, "value");
    plp_json_object(to);
    plp_json_key(to, "anyOf");
    plp_json_array(to);
    put_plain(to, fact, false);
    plp_json_close(to);
    plp_json_close(to);
    if (fact->type == PLP_NUMBER)
        put_units(to, fact);
    plp_json_key(to, "at");
    plp_json_object(to);
    plp_json_key(to, "$ref");
    plp_json_string(to, "#/$defs/date");
    plp_json_close(to);
    plp_json_close(to);
    plp_json_close(to);
}

static void put_fact(plp_json_writer *to, const plp_fact *fact)
{
    plp_json_key(to, fact->id);
    plp_json_object(to);
    plp_json_key(to, "title");
    plp_json_string(to, fact->title);
    plp_json_key(to, "description");
    plp_json_string(to, fact->ask);
    plp_json_key(to, "anyOf");
    plp_json_array(to);
    put_plain(to, fact, true);
    put_wrapped(to, fact);
    plp_json_close(to);
    plp_json_close(to);
}

void plp_schema_put_patient(const plp_rulebook *book, plp_buffer *out)
{
    static const char opening[] =
        "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\","
        "\"$id\":\"urn:palpate:patient:1\",\"title\":\"A patient of Palpate\","
        "\"type\":\"object\",\"additionalProperties\":false,"
        "\"$defs\":{\"date\":{\"type\":[\"string\",\"null\"],"
        "\"pattern\":\"^(19|20|21)[0-9][0-9]-[01][0-9]-[0-3][0-9]$\"}},\"properties\":";
    plp_json_writer to;
    plp_buffer_puts(out, opening);
    plp_json_begin(&to, out);
    plp_json_object(&to);
    plp_json_key(&to, "format");
    plp_json_object(&to);
    plp_json_key(&to, "const");
    plp_json_string(&to, "palpate.patient/1");
    plp_json_close(&to);
    plp_json_key(&to, "id");
    plp_json_object(&to);
    put_type(&to, "string");
    plp_json_close(&to);
    for (uint32_t i = 0; i < book->facts_count; i++)
        put_fact(&to, &book->facts[i]);
    plp_json_close(&to);
    plp_buffer_puts(out, "}\n");
}
