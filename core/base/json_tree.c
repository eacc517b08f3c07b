/* SPDX-License-Identifier: MIT */
/* Trees from the events of the strict reader. */
#include "base/json_tree.h"

#include <string.h>
#include "base/error.h"

#define DEPTH_MOST 1000 /* trees are written by recursion */

typedef struct builder {
    plp_planting planting;
    plp_json_reader *reader;
    char *texts; /* room for all keys and strings: as long as the document, where each has quotes */
    size_t used;
} builder;

/* Copy the reader's text into the room. */
static const char *copy_text(builder *build)
{
    size_t length;
    const char *text = plp_json_text(build->reader, &length);
    char *copy = build->texts + build->used;
    memcpy(copy, text, length);
    copy[length] = '\0';
    build->used += length + 1;
    return copy;
}

/* Plant what an event says; false without memory. */
static bool plant(builder *build, plp_json_event event)
{
    switch (event) {
    case PLP_JSON_KEY:
        build->planting.key = copy_text(build);
        return true;
    case PLP_JSON_OBJECT:
    case PLP_JSON_ARRAY:
        return plp_plant_open(&build->planting, event == PLP_JSON_ARRAY);
    case PLP_JSON_STRING:
        return plp_plant_string(&build->planting, copy_text(build));
    case PLP_JSON_NUMBER:
        return plp_plant_number(&build->planting, plp_json_number(build->reader));
    case PLP_JSON_TRUE:
    case PLP_JSON_FALSE:
    case PLP_JSON_NULL:
        return plp_plant_word(&build->planting, event);
    case PLP_JSON_END_OBJECT:
    case PLP_JSON_END_ARRAY:
        plp_plant_close(&build->planting);
        return true;
    case PLP_JSON_FAILED:
    case PLP_JSON_END:
        break;
    }
    return true;
}

static palpate_status build_tree(builder *build, palpate_error *error)
{
    for (;;) {
        plp_json_event event = plp_json_next(build->reader, error);
        if (event == PLP_JSON_FAILED)
            return plp_json_status(build->reader);
        if (event == PLP_JSON_END)
            return PALPATE_OK;
        if (!plant(build, event))
            return plp_fail_memory(error);
    }
}

palpate_status plp_json_tree(const palpate_allocator *memory, const plp_limits *limits,
                             const char *bytes, size_t length, plp_json **out, palpate_error *error)
{
    plp_limits used = *limits;
    builder build = {.used = 0};
    *out = NULL;
    if (used.json_depth > DEPTH_MOST)
        used.json_depth = DEPTH_MOST;
    plp_planting_begin(&build.planting, memory);
    memory = build.planting.arena.memory;
    palpate_status status =
        plp_json_reader_new(memory, &used, NULL, bytes, length, &build.reader, error);
    if (status != PALPATE_OK)
        return status;
    build.texts = plp_arena_text(&build.planting.arena, bytes, length); /* to be overwritten */
    status = build.texts == NULL ? plp_fail_memory(error) : build_tree(&build, error);
    *out = plp_planting_end(&build.planting, status == PALPATE_OK);
    plp_json_reader_free(build.reader);
    return status;
}
