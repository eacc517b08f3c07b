/* SPDX-License-Identifier: MIT */
/* JSON trees of cJSON: how they are planted, and what can be asked of them.
 *
 * cJSON's own parser is not used: it accepts what is not JSON, cuts numbers after 63 bytes and
 * reads them by the locale. So a tree says what the strict reader read, and nothing else. Nor is
 * its memory: an item is not freed by itself, and nothing is hung into a tree that is finished.
 */
#include "base/json_tree.h"

#include <cjson/cJSON.h>
#include <stdint.h>
#include "base/text.h"

/* ---- planting ---- */

typedef struct document {
    cJSON root; /* first: a document is its root */
    plp_arena arena;
    palpate_allocator
        memory; /* a copy: whoever lent the arena its own may be gone before the tree */
} document;

void plp_planting_begin(plp_planting *planting, const palpate_allocator *memory)
{
    *planting = (plp_planting){.key = NULL};
    plp_arena_begin(&planting->arena, memory);
}

static cJSON *plant_root(plp_planting *planting)
{
    document *made = plp_arena_new(&planting->arena, sizeof *made);
    planting->root = made == NULL ? NULL : &made->root;
    return planting->root;
}

/* As cJSON does: the first item's `prev` is the last one. */
static void hang(cJSON *parent, cJSON *item)
{
    cJSON *first = parent->child;
    if (first == NULL) {
        parent->child = item->prev = item;
        return;
    }
    item->prev = first->prev;
    first->prev->next = item;
    first->prev = item;
}

#define ITEMS_AT_ONCE 32

static cJSON *make_item(plp_planting *planting)
{
    if (planting->spare_count == 0) {
        planting->spare = plp_arena_array(&planting->arena, ITEMS_AT_ONCE, sizeof(cJSON));
        if (planting->spare == NULL)
            return NULL;
        planting->spare_count = ITEMS_AT_ONCE;
    }
    planting->spare_count--;
    return planting->spare++;
}

static cJSON *plant_below(plp_planting *planting)
{
    cJSON *item = make_item(planting);
    if (item == NULL)
        return NULL;
    if (!planting->in_array) {
        item->string = (char *)(uintptr_t)planting->key; /* nobody writes it */
        item->type = cJSON_StringIsConst;
    }
    hang(planting->open[planting->depth - 1], item);
    return item;
}

static cJSON *plant(plp_planting *planting, int type)
{
    cJSON *item = planting->depth == 0 ? plant_root(planting) : plant_below(planting);
    if (item != NULL)
        item->type |= type;
    return item;
}

bool plp_plant_open(plp_planting *planting, bool is_array)
{
    if (!plp_memory_grow(planting->arena.memory, (void **)&planting->open, &planting->capacity,
                         planting->depth + 1, sizeof *planting->open))
        return false;
    cJSON *item = plant(planting, is_array ? cJSON_Array : cJSON_Object);
    if (item == NULL)
        return false;
    planting->open[planting->depth++] = item;
    planting->in_array = is_array;
    return true;
}

void plp_plant_close(plp_planting *planting)
{
    planting->depth--;
    planting->in_array =
        planting->depth > 0 && cJSON_IsArray(planting->open[planting->depth - 1]) != 0;
}

bool plp_plant_string(plp_planting *planting, const char *text)
{
    cJSON *item = plant(planting, cJSON_String);
    if (item != NULL)
        item->valuestring = (char *)(uintptr_t)text; /* nobody writes it */
    return item != NULL;
}

bool plp_plant_number(plp_planting *planting, double number)
{
    cJSON *item = plant(planting, cJSON_Number);
    if (item != NULL)
        cJSON_SetNumberHelper(item, number);
    return item != NULL;
}

bool plp_plant_word(plp_planting *planting, plp_json_event word)
{
    int type = word == PLP_JSON_TRUE    ? cJSON_True
               : word == PLP_JSON_FALSE ? cJSON_False
                                        : cJSON_NULL;
    return plant(planting, type) != NULL;
}

plp_json *plp_planting_end(plp_planting *planting, bool good)
{
    plp_memory_free(planting->arena.memory, planting->open,
                    planting->capacity * sizeof *planting->open);
    if (good && planting->root != NULL) {
        document *made = (document *)(void *)planting->root;
        made->arena = planting->arena;
        made->memory = *planting->arena.memory;
        return planting->root;
    }
    plp_arena_end(&planting->arena);
    return NULL;
}

void plp_json_tree_free(plp_json *tree)
{
    if (tree == NULL)
        return;
    const document *made = (const document *)(void *)tree;
    palpate_allocator memory = made->memory; /* the document lies in its own arena */
    plp_arena arena = made->arena;
    arena.memory = &memory;
    plp_arena_end(&arena);
}

/* ---- asking ---- */

const plp_json *plp_json_member(const plp_json *object, const char *name)
{
    const cJSON *item = cJSON_IsObject(object) ? object->child : NULL;
    while (item != NULL && !plp_text_same(item->string, name))
        item = item->next;
    return item;
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
