/* SPDX-License-Identifier: MIT */
/* Plans through the public door, and JSON trees of what they say, for tests. Everything fails the test on a failure. */
#ifndef TESTS_SUPPORT_PLAN_MAKER_H
#define TESTS_SUPPORT_PLAN_MAKER_H

#include "cases.h"
#include "engine.h"
#include "sink.h"

typedef struct plan_maker {
    palpate_engine *engine;
} plan_maker;

/** Open the rules of a folder of the source tree, and of a layer above it if `above` is not NULL. */
void plan_maker_open(plan_maker *maker, const char *folder, const char *above);
void plan_maker_close(plan_maker *maker);

/** The plan of a patient in one format, behind what `out` holds already. `request` and `style` may be NULL. */
void make_plan(const plan_maker *maker, const char *patient, const palpate_request *request,
               palpate_format format, const palpate_style *style, plp_buffer *out);

/** The tree of a text; free it with plp_json_tree_free. */
plp_json *json_tree(const plp_buffer *text);
/** A tree as compact text, keys in their order. */
void json_put(const plp_json *tree, plp_buffer *out);

#endif
