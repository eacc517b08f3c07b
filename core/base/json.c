/* SPDX-License-Identifier: MIT */
/* JSON trees of cJSON, built from the events of the strict reader.
 *
 * cJSON's own parser is not used: it accepts what is not JSON, cuts numbers after 63 bytes and
 * reads them by the locale. So the tree says what the strict reader read, and nothing else.
 */
#include "base/json.h"

#include <cjson/cJSON.h>
#include <string.h>
#include "base/error.h"
#include "base/json_read.h"

#define DEPTH_MOST CJSON_NESTING_LIMIT /* cJSON frees trees by recursion */

/* All keys and strings of a tree stand in one block, each ended with NUL: items borrow them, so
 * that a value costs one allocation. The block is as long as the document, which is enough: in it
 * every key and string has two quotes. It hangs where the name of the root would be, for a root has
 * none: cJSON frees it with the root, after all that borrows. */
typedef struct builder {
    const palpate_allocator *memory;
    plp_json_reader *reader;
    char *texts; /* the block; the root's, once there is one */
    size_t used;
    const char *key; /* of the member whose value comes next */
    cJSON *root;
    cJSON **open; /* containers that are not closed yet, borrowed from the tree */
    size_t depth, capacity;
} builder;

/* Copy the reader's text into the block. */
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

/* A new item for an event that begins a value; NULL without memory. */
static cJSON *make_item(builder *build, plp_json_event event)
{
    switch (event) {
    case PLP_JSON_OBJECT:
        return cJSON_CreateObject();
    case PLP_JSON_ARRAY:
        return cJSON_CreateArray();
    case PLP_JSON_STRING:
        return cJSON_CreateStringReference(copy_text(build));
    case PLP_JSON_NUMBER:
        return cJSON_CreateNumber(plp_json_number(build->reader));
    case PLP_JSON_TRUE:
        return cJSON_CreateTrue();
    case PLP_JSON_FALSE:
        return cJSON_CreateFalse();
    case PLP_JSON_NULL:
        return cJSON_CreateNull();
    case PLP_JSON_FAILED:
    case PLP_JSON_KEY:
    case PLP_JSON_END_OBJECT:
    case PLP_JSON_END_ARRAY:
    case PLP_JSON_END:
        break;
    }
    return NULL;
}

/* Hang an item into the innermost open container, or make it the root. */
static bool attach(builder *build, cJSON *item)
{
    if (build->depth == 0) {
        item->string = build->texts;
        build->root = item;
        return true;
    }
    cJSON *parent = build->open[build->depth - 1];
    return cJSON_IsArray(parent) ? cJSON_AddItemToArray(parent, item) != 0
                                 : cJSON_AddItemToObjectCS(parent, build->key, item) != 0;
}

static bool add_value(builder *build, plp_json_event event)
{
    cJSON *item = make_item(build, event);
    if (item == NULL)
        return false;
    if (!attach(build, item)) {
        cJSON_Delete(item);
        return false;
    }
    if (event != PLP_JSON_OBJECT && event != PLP_JSON_ARRAY)
        return true;
    if (!plp_memory_grow(build->memory, (void **)&build->open, &build->capacity, build->depth + 1,
                         sizeof *build->open))
        return false;
    build->open[build->depth++] = item;
    return true;
}

static palpate_status build_tree(builder *build, palpate_error *error)
{
    for (;;) {
        bool good = true;
        plp_json_event event = plp_json_next(build->reader, error);
        switch (event) {
        case PLP_JSON_FAILED:
            return plp_json_status(build->reader);
        case PLP_JSON_END:
            return PALPATE_OK;
        case PLP_JSON_KEY:
            build->key = copy_text(build);
            break;
        case PLP_JSON_END_OBJECT:
        case PLP_JSON_END_ARRAY:
            build->depth--;
            break;
        case PLP_JSON_OBJECT:
        case PLP_JSON_ARRAY:
        case PLP_JSON_STRING:
        case PLP_JSON_NUMBER:
        case PLP_JSON_TRUE:
        case PLP_JSON_FALSE:
        case PLP_JSON_NULL:
            good = add_value(build, event);
            break;
        }
        if (!good)
            return plp_fail_memory(error);
    }
}

static palpate_status read_tree(builder *build, size_t length, palpate_error *error)
{
    build->texts = cJSON_malloc(length + 1);
    if (build->texts == NULL)
        return plp_fail_memory(error);
    palpate_status status = build_tree(build, error);
    if (build->root == NULL)
        cJSON_free(build->texts);
    return status;
}

palpate_status plp_json_tree(const palpate_allocator *memory, const plp_limits *limits,
                             const char *bytes, size_t length, plp_json **out, palpate_error *error)
{
    plp_limits used = *limits;
    builder build = {.memory = memory == NULL ? plp_memory_default() : memory};
    *out = NULL;
    if (used.json_depth > DEPTH_MOST)
        used.json_depth = DEPTH_MOST;
    palpate_status status =
        plp_json_reader_new(build.memory, &used, NULL, bytes, length, &build.reader, error);
    if (status != PALPATE_OK)
        return status;
    status = read_tree(&build, length, error);
    if (status == PALPATE_OK) {
        *out = build.root;
        build.root = NULL; /* handed over */
    }
    cJSON_Delete(build.root);
    plp_memory_free(build.memory, build.open, build.capacity * sizeof *build.open);
    plp_json_reader_free(build.reader);
    return status;
}

void plp_json_tree_free(plp_json *tree)
{
    cJSON_Delete(tree);
}

const plp_json *plp_json_member(const plp_json *object, const char *name)
{
    return cJSON_IsObject(object) ? cJSON_GetObjectItemCaseSensitive(object, name) : NULL;
}

const plp_json *plp_json_first(const plp_json *container)
{
    return cJSON_IsObject(container) || cJSON_IsArray(container) ? container->child : NULL;
}

const plp_json *plp_json_after(const plp_json *item)
{
    return item == NULL ? NULL : item->next;
}

const char *plp_json_name(const plp_json *item)
{
    return item == NULL || (item->type & cJSON_StringIsConst) == 0 /* the root */ ? NULL
                                                                                  : item->string;
}

const char *plp_json_string_of(const plp_json *item)
{
    return cJSON_IsString(item) ? item->valuestring : NULL;
}

bool plp_json_number_of(const plp_json *item, double *out)
{
    if (!cJSON_IsNumber(item))
        return false;
    *out = item->valuedouble;
    return true;
}

bool plp_json_is_object(const plp_json *item)
{
    return cJSON_IsObject(item) != 0;
}

bool plp_json_is_array(const plp_json *item)
{
    return cJSON_IsArray(item) != 0;
}

bool plp_json_is_true(const plp_json *item)
{
    return cJSON_IsTrue(item) != 0;
}

bool plp_json_is_false(const plp_json *item)
{
    return cJSON_IsFalse(item) != 0;
}

bool plp_json_is_null(const plp_json *item)
{
    return cJSON_IsNull(item) != 0;
}
