/* SPDX-License-Identifier: MIT */
/* The public door to JSON trees: palpate_json is the tree of core/base/json.h under its public
 * name. */
#include "objects.h"

#include "base/error.h"
#include "base/json.h"

static const plp_json *inside(const palpate_json *value)
{
    return (const plp_json *)value;
}

static const palpate_json *outside(const plp_json *value)
{
    return (const palpate_json *)value;
}

palpate_status palpate_json_read(const palpate_engine *engine, const char *text, size_t length,
                                 palpate_json **out, palpate_error *error)
{
    if (out != NULL)
        *out = NULL;
    if (engine == NULL || out == NULL || (text == NULL && length > 0))
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL,
                        "palpate_json_read: an argument is missing");
    plp_json *tree = NULL;
    palpate_status status = plp_json_tree(&engine->memory, &engine->limits,
                                          text == NULL ? "" : text, length, &tree, error);
    *out = (palpate_json *)tree;
    return status;
}

void palpate_json_free(palpate_json *document)
{
    plp_json_tree_free((plp_json *)document);
}

palpate_json_type palpate_json_type_of(const palpate_json *value)
{
    const plp_json *item = inside(value);
    double number;
    if (plp_json_is_object(item))
        return PALPATE_JSON_OBJECT;
    if (plp_json_is_array(item))
        return PALPATE_JSON_ARRAY;
    if (plp_json_string_of(item) != NULL)
        return PALPATE_JSON_STRING;
    if (plp_json_number_of(item, &number))
        return PALPATE_JSON_NUMBER;
    if (plp_json_is_true(item))
        return PALPATE_JSON_TRUE;
    return plp_json_is_false(item) ? PALPATE_JSON_FALSE : PALPATE_JSON_NULL;
}

const palpate_json *palpate_json_member(const palpate_json *object, const char *name)
{
    return name == NULL ? NULL : outside(plp_json_member(inside(object), name));
}

const palpate_json *palpate_json_first(const palpate_json *container)
{
    return outside(plp_json_first(inside(container)));
}

const palpate_json *palpate_json_after(const palpate_json *value)
{
    return outside(plp_json_after(inside(value)));
}

const char *palpate_json_name(const palpate_json *value)
{
    return plp_json_name(inside(value));
}

const char *palpate_json_string(const palpate_json *value)
{
    return plp_json_string_of(inside(value));
}

bool palpate_json_number(const palpate_json *value, double *out)
{
    return out != NULL && plp_json_number_of(inside(value), out);
}

palpate_status palpate_json_write(const palpate_engine *engine, const palpate_json *value,
                                  palpate_write *write, void *context, palpate_error *error)
{
    if (engine == NULL || write == NULL)
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL,
                        "palpate_json_write: an argument is missing");
    plp_buffer buffer;
    plp_buffer_begin(&buffer, &engine->memory, (size_t)engine->limits.plan_bytes);
    plp_json_put_tree(&buffer, inside(value));
    palpate_status status = plp_buffer_write(&buffer, write, context, error);
    plp_buffer_end(&buffer);
    return status;
}
