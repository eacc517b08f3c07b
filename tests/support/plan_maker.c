/* SPDX-License-Identifier: MIT */
/* Plans for tests. */
#include "plan_maker.h"

#include <check.h>
#include <string.h>
#include "base/json_write.h"
#include "base/number.h"
#include "paths.h"

void plan_maker_open(plan_maker *maker, const char *folder, const char *above)
{
    char path[4096], path_above[4096];
    palpate_layer layers[2] = {{.directory = source_path(path, sizeof path, folder)}};
    if (above != NULL)
        layers[1].directory = source_path(path_above, sizeof path_above, above);
    palpate_options options = PALPATE_OPTIONS_INIT;
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_findings *findings = NULL;
    options.layers = layers;
    options.layer_count = above == NULL ? 1 : 2;
    palpate_status status = palpate_engine_open(&options, &maker->engine, &findings, &error);
    const palpate_finding *first = findings == NULL ? NULL : palpate_findings_get(findings, 0);
    ck_assert_msg(status == PALPATE_OK, "%s: %s: %s:%u: %s", folder, error.detail,
                  first == NULL ? "" : first->file, first == NULL ? 0U : (unsigned)first->line,
                  first == NULL ? "" : first->message);
}

void plan_maker_close(plan_maker *maker)
{
    palpate_engine_free(maker->engine);
}

void make_plan(const plan_maker *maker, const char *patient, const palpate_request *request,
               palpate_format format, const palpate_style *style, plp_buffer *out)
{
    palpate_plan *plan = NULL;
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_status status =
        palpate_plan_json(maker->engine, patient, strlen(patient), request, &plan, &error);
    ck_assert_msg(status == PALPATE_OK, "%s %s", error.place.pointer, error.detail);
    status = palpate_plan_write(plan, format, style, sink_write, out, &error);
    ck_assert_msg(status == PALPATE_OK, "%s", error.detail);
    palpate_plan_free(plan);
}

plp_json *json_tree(const plp_buffer *text)
{
    plp_limits limits = plp_limits_default();
    palpate_error error = PALPATE_ERROR_INIT;
    plp_json *tree = NULL;
    palpate_status status =
        plp_json_tree(plp_memory_default(), &limits, text->bytes, text->length, &tree, &error);
    ck_assert_msg(status == PALPATE_OK, "%s at %u: %s", error.code, (unsigned)error.place.offset,
                  error.detail);
    return tree;
}

static void put_children(const plp_json *tree, plp_buffer *out)
{
    const char *comma = "";
    for (const plp_json *item = plp_json_first(tree); item != NULL; item = plp_json_after(item)) {
        plp_buffer_puts(out, comma);
        comma = ",";
        if (plp_json_is_object(tree)) {
            plp_json_put_string(out, plp_json_name(item));
            plp_buffer_putc(out, ':');
        }
        json_put(item, out);
    }
}

void json_put(const plp_json *tree, plp_buffer *out)
{
    double number;
    if (plp_json_is_object(tree) || plp_json_is_array(tree)) {
        plp_buffer_putc(out, plp_json_is_object(tree) ? '{' : '[');
        put_children(tree, out);
        plp_buffer_putc(out, plp_json_is_object(tree) ? '}' : ']');
    } else if (plp_json_string_of(tree) != NULL) {
        plp_json_put_string(out, plp_json_string_of(tree));
    } else if (plp_json_number_of(tree, &number)) {
        plp_number_put(out, number);
    } else {
        plp_buffer_puts(out, plp_json_is_true(tree)    ? "true"
                             : plp_json_is_false(tree) ? "false"
                                                       : "null");
    }
}
