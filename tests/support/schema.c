/* SPDX-License-Identifier: MIT */
/* Validating JSON against a schema, keyword by keyword. */
#include "schema.h"

#include <math.h>
#include <regex.h>
#include <stdio.h>
#include <string.h>

typedef struct checking {
    const plp_json *root;
    char *where;
    size_t size;
} checking;

static bool holds(const checking *in, const plp_json *schema, const plp_json *value,
                  const char *path, unsigned depth);

static bool refuse(const checking *in, const char *path, const char *keyword)
{
    if (in->where[0] == '\0')
        snprintf(in->where, in->size, "%s: %s", path[0] == '\0' ? "/" : path, keyword);
    return false;
}

static size_t count_of(const plp_json *container)
{
    size_t count = 0;
    for (const plp_json *item = plp_json_first(container); item != NULL;
         item = plp_json_after(item))
        count++;
    return count;
}

/* Strings, numbers, bools and null only: no schema of ours compares more. */
static bool equal(const plp_json *left, const plp_json *right)
{
    double a, b;
    if (plp_json_string_of(left) != NULL && plp_json_string_of(right) != NULL)
        return strcmp(plp_json_string_of(left), plp_json_string_of(right)) == 0;
    if (plp_json_number_of(left, &a) && plp_json_number_of(right, &b))
        return a == b;
    return (plp_json_is_true(left) && plp_json_is_true(right)) ||
           (plp_json_is_false(left) && plp_json_is_false(right)) ||
           (plp_json_is_null(left) && plp_json_is_null(right));
}

static bool among(const plp_json *list, const plp_json *value)
{
    for (const plp_json *item = plp_json_first(list); item != NULL; item = plp_json_after(item)) {
        if (equal(item, value))
            return true;
    }
    return false;
}

static bool is_type(const plp_json *value, const char *type)
{
    double number;
    bool is_number = plp_json_number_of(value, &number);
    if (strcmp(type, "number") == 0)
        return is_number;
    if (strcmp(type, "integer") == 0)
        return is_number && floor(number) == number;
    if (strcmp(type, "string") == 0)
        return plp_json_string_of(value) != NULL;
    if (strcmp(type, "boolean") == 0)
        return plp_json_is_true(value) || plp_json_is_false(value);
    if (strcmp(type, "null") == 0)
        return plp_json_is_null(value);
    if (strcmp(type, "array") == 0)
        return plp_json_is_array(value);
    return strcmp(type, "object") == 0 && plp_json_is_object(value);
}

static bool check_type(const plp_json *types, const plp_json *value)
{
    if (plp_json_string_of(types) != NULL)
        return is_type(value, plp_json_string_of(types));
    for (const plp_json *type = plp_json_first(types); type != NULL; type = plp_json_after(type)) {
        if (is_type(value, plp_json_string_of(type)))
            return true;
    }
    return false;
}

static bool check_any(const checking *in, const plp_json *list, const plp_json *value,
                      const char *path, unsigned depth)
{
    char ignored[256] = "";
    checking quiet = {in->root, ignored, sizeof ignored};
    for (const plp_json *item = plp_json_first(list); item != NULL; item = plp_json_after(item)) {
        if (holds(&quiet, item, value, path, depth))
            return true;
    }
    return false;
}

static bool check_required(const plp_json *names, const plp_json *value)
{
    for (const plp_json *name = plp_json_first(names); name != NULL; name = plp_json_after(name)) {
        if (plp_json_member(value, plp_json_string_of(name)) == NULL)
            return false;
    }
    return true;
}

static bool check_properties(const checking *in, const plp_json *schema, const plp_json *value,
                             const char *path, unsigned depth)
{
    const plp_json *known = plp_json_member(schema, "properties");
    const plp_json *other = plp_json_member(schema, "additionalProperties");
    const plp_json *names = plp_json_member(schema, "propertyNames");
    for (const plp_json *item = plp_json_first(value); item != NULL; item = plp_json_after(item)) {
        const char *name = plp_json_name(item);
        char below[512];
        snprintf(below, sizeof below, "%.300s/%.100s", path, name);
        const plp_json *one = known == NULL ? NULL : plp_json_member(known, name);
        if (one == NULL && other != NULL && plp_json_is_false(other))
            return refuse(in, below, "additionalProperties");
        if (one == NULL && other != NULL && plp_json_is_object(other))
            one = other;
        if (one != NULL && !holds(in, one, item, below, depth))
            return false;
        const plp_json *words = names == NULL ? NULL : plp_json_member(names, "enum");
        bool listed = words == NULL;
        for (const plp_json *word = words == NULL ? NULL : plp_json_first(words); word != NULL;
             word = plp_json_after(word))
            listed = listed || strcmp(plp_json_string_of(word), name) == 0;
        if (!listed)
            return refuse(in, below, "propertyNames");
    }
    return true;
}

static bool check_items(const checking *in, const plp_json *items, const plp_json *value,
                        const char *path, unsigned depth)
{
    unsigned index = 0;
    for (const plp_json *item = plp_json_first(value); item != NULL;
         item = plp_json_after(item), index++) {
        char below[512];
        snprintf(below, sizeof below, "%.400s/%u", path, index);
        if (!holds(in, items, item, below, depth))
            return false;
    }
    return true;
}

static bool check_unique(const plp_json *value)
{
    for (const plp_json *item = plp_json_first(value); item != NULL; item = plp_json_after(item)) {
        for (const plp_json *next = plp_json_after(item); next != NULL;
             next = plp_json_after(next)) {
            if (equal(item, next))
                return false;
        }
    }
    return true;
}

static bool check_pattern(const char *pattern, const char *text)
{
    regex_t expression;
    if (regcomp(&expression, pattern, REG_EXTENDED | REG_NOSUB) != 0)
        return false;
    bool found = regexec(&expression, text, 0, NULL, 0) == 0;
    regfree(&expression);
    return found;
}

/* A keyword whose value is a number, applied to what it is about; true for values of other types.
 */
static bool check_bound(const char *keyword, double bound, const plp_json *value)
{
    double number;
    bool is_number = plp_json_number_of(value, &number);
    if (strcmp(keyword, "minimum") == 0)
        return !is_number || number >= bound;
    if (strcmp(keyword, "maximum") == 0)
        return !is_number || number <= bound;
    if (strcmp(keyword, "minItems") == 0)
        return !plp_json_is_array(value) || (double)count_of(value) >= bound;
    if (strcmp(keyword, "maxItems") == 0)
        return !plp_json_is_array(value) || (double)count_of(value) <= bound;
    const char *text = plp_json_string_of(value);
    return text == NULL || (double)strlen(text) >= bound; /* minLength */
}

static bool is_bound(const char *keyword)
{
    return strcmp(keyword, "minimum") == 0 || strcmp(keyword, "maximum") == 0 ||
           strcmp(keyword, "minItems") == 0 || strcmp(keyword, "maxItems") == 0 ||
           strcmp(keyword, "minLength") == 0;
}

static bool is_remark(const char *keyword)
{
    static const char *const remarks[] = {
        "$schema", "$id", "$defs", "title", "description", "additionalProperties", "propertyNames"};
    for (size_t i = 0; i < sizeof remarks / sizeof remarks[0]; i++) {
        if (strcmp(keyword, remarks[i]) == 0)
            return true;
    }
    return false;
}

static const plp_json *definition_of(const checking *in, const char *reference)
{
    static const char prefix[] = "#/$defs/";
    if (strncmp(reference, prefix, sizeof prefix - 1) != 0)
        return NULL;
    return plp_json_member(plp_json_member(in->root, "$defs"), reference + sizeof prefix - 1);
}

static bool check_keyword(const checking *in, const plp_json *keyword, const plp_json *value,
                          const char *path, unsigned depth)
{
    const char *name = plp_json_name(keyword);
    double bound;
    if (strcmp(name, "type") == 0)
        return check_type(keyword, value);
    if (strcmp(name, "const") == 0)
        return equal(keyword, value);
    if (strcmp(name, "enum") == 0)
        return among(keyword, value);
    if (strcmp(name, "anyOf") == 0)
        return check_any(in, keyword, value, path, depth);
    if (strcmp(name, "required") == 0)
        return !plp_json_is_object(value) || check_required(keyword, value);
    if (strcmp(name, "items") == 0)
        return !plp_json_is_array(value) || check_items(in, keyword, value, path, depth);
    if (strcmp(name, "uniqueItems") == 0)
        return !plp_json_is_array(value) || check_unique(value);
    if (strcmp(name, "pattern") == 0)
        return plp_json_string_of(value) == NULL ||
               check_pattern(plp_json_string_of(keyword), plp_json_string_of(value));
    if (is_bound(name))
        return plp_json_number_of(keyword, &bound) && check_bound(name, bound, value);
    return strcmp(name, "properties") == 0 || is_remark(name);
}

static bool holds(const checking *in, const plp_json *schema, const plp_json *value,
                  const char *path, unsigned depth)
{
    if (depth == 0)
        return refuse(in, path, "too deep");
    for (const plp_json *keyword = plp_json_first(schema); keyword != NULL;
         keyword = plp_json_after(keyword)) {
        if (strcmp(plp_json_name(keyword), "$ref") == 0) {
            const plp_json *other = definition_of(in, plp_json_string_of(keyword));
            if (other == NULL || !holds(in, other, value, path, depth - 1))
                return refuse(in, path, "$ref");
        } else if (!check_keyword(in, keyword, value, path, depth - 1)) {
            return refuse(in, path, plp_json_name(keyword));
        }
    }
    return !plp_json_is_object(value) || check_properties(in, schema, value, path, depth - 1);
}

bool schema_holds(const plp_json *schema, const plp_json *value, char *where, size_t size)
{
    checking in = {schema, where, size};
    where[0] = '\0';
    return holds(&in, schema, value, "", 64);
}
