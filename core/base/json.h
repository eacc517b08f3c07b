/* SPDX-License-Identifier: MIT */
/* JSON trees, for records and requests that are walked in any order. The only place that knows cJSON: text becomes a
 * tree only after the strict reader has passed it, and members are found by exact name.
 */
#ifndef PLP_BASE_JSON_H
#define PLP_BASE_JSON_H

#include "base/limits.h"
#include "base/memory.h"

typedef struct cJSON plp_json;

/** Check strictly and build a tree. The outermost value is an object. */
palpate_status plp_json_tree(const palpate_allocator *memory, const plp_limits *limits, const char *bytes,
                             size_t length, plp_json **out, palpate_error *error);
/** The same for JSON that this library wrote, which is not checked: E_INTERNAL for what is none after all. */
palpate_status plp_json_tree_own(const palpate_allocator *memory, const char *bytes, size_t length, plp_json **out,
                                 palpate_error *error);
void plp_json_tree_free(plp_json *tree); /* of a root only */
const plp_json *plp_json_member(const plp_json *object, const char *name); /* NULL: none */
const plp_json *plp_json_first(const plp_json *container);
const plp_json *plp_json_after(const plp_json *item);
const char *plp_json_name(const plp_json *item);        /* key of a member; NULL in arrays */
const char *plp_json_string_of(const plp_json *item);   /* NULL if it is no string */
bool plp_json_number_of(const plp_json *item, double *out);
bool plp_json_is_object(const plp_json *item);
bool plp_json_is_array(const plp_json *item);
bool plp_json_is_true(const plp_json *item);
bool plp_json_is_false(const plp_json *item);
bool plp_json_is_null(const plp_json *item);
/** Compact text; numbers in their shortest form. NULL is null. */
void plp_json_put_tree(plp_buffer *out, const plp_json *value);

#endif
