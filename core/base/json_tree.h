/* SPDX-License-Identifier: MIT */
/* Building trees, for what reads JSON into them. Items are cJSON's, but lie in an arena of the engine's memory:
 *
 *   root, arena | items, texts …      one arena a tree, and its root keeps it: all of it is freed at once
 *
 * json.c holds the items, json_tree.c plants from the strict reader, json_own.c from JSON of our own.
 */
#ifndef PLP_BASE_JSON_TREE_H
#define PLP_BASE_JSON_TREE_H

#include "base/json.h"
#include "base/json_read.h"

typedef struct plp_planting {
    plp_arena arena;
    const char *key; /* of the member whose value comes next; it stays, in the arena */
    plp_json *root;
    plp_json **open; /* containers that are not closed yet */
    size_t depth, capacity;
    bool in_array;       /* the innermost of them is an array */
    plp_json *spare;     /* items that are made and not planted */
    unsigned spare_count;
} plp_planting;

void plp_planting_begin(plp_planting *planting, const palpate_allocator *memory);
/* Plant a value into the innermost open container, or as the root. False: no memory. */
bool plp_plant_open(plp_planting *planting, bool is_array);
void plp_plant_close(plp_planting *planting);
bool plp_plant_string(plp_planting *planting, const char *text); /* which stays, in the arena */
bool plp_plant_number(plp_planting *planting, double number);
bool plp_plant_word(plp_planting *planting, plp_json_event word); /* TRUE, FALSE or NULL */
/** Hand the tree over; or, where `good` is false, give up what there is of it and return NULL. */
plp_json *plp_planting_end(plp_planting *planting, bool good);

#endif
