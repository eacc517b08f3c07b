/* SPDX-License-Identifier: MIT */
/* JSON trees as compact text. */
#include "base/json.h"

#include "base/json_write.h"
#include "base/number.h"

#define DEPTH_MOST 1000 /* as deep as any tree can be */

static void put_value(const plp_json *value, unsigned depth, plp_buffer *out);

static void put_container(const plp_json *value, unsigned depth, plp_buffer *out)
{
    bool object = plp_json_is_object(value);
    plp_buffer_putc(out, object ? '{' : '[');
    for (const plp_json *item = plp_json_first(value); item != NULL; item = plp_json_after(item)) {
        if (item != plp_json_first(value))
            plp_buffer_putc(out, ',');
        if (object) {
            plp_json_put_string(out, plp_json_name(item));
            plp_buffer_putc(out, ':');
        }
        put_value(item, depth + 1, out);
    }
    plp_buffer_putc(out, object ? '}' : ']');
}

static void put_value(const plp_json *value, unsigned depth, plp_buffer *out)
{
    double number;
    if (depth > DEPTH_MOST)
        out->status = PALPATE_E_LIMIT;
    else if (plp_json_is_object(value) || plp_json_is_array(value))
        put_container(value, depth, out);
    else if (plp_json_string_of(value) != NULL)
        plp_json_put_string(out, plp_json_string_of(value));
    else if (plp_json_number_of(value, &number))
        plp_number_put(out, number);
    else if (plp_json_is_true(value) || plp_json_is_false(value))
        plp_buffer_puts(out, plp_json_is_true(value) ? "true" : "false");
    else
        plp_buffer_puts(out, "null");
}

void plp_json_put_tree(plp_buffer *out, const plp_json *value)
{
    put_value(value, 0, out);
}
