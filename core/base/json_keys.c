/* SPDX-License-Identifier: MIT */
/* Finding duplicate keys with crit-bit trees.
 *
 * Source: D. J. Bernstein, "Crit-bit trees"; A. Langley, "Crit-bit trees" (2008).
 */
#include "base/json_keys.h"

#include <string.h>

void plp_keys_begin(plp_keys *keys, const palpate_allocator *memory)
{
    *keys = (plp_keys){0};
    plp_buffer_begin(&keys->kept, memory, UINT32_MAX);
}

void plp_keys_end(plp_keys *keys)
{
    const palpate_allocator *memory = keys->kept.memory;
    plp_memory_free(memory, keys->keys, keys->capacity * sizeof *keys->keys);
    plp_memory_free(memory, keys->nodes, keys->node_capacity * sizeof *keys->nodes);
    plp_buffer_end(&keys->kept);
}

plp_keys_mark plp_keys_open(const plp_keys *keys)
{
    return (plp_keys_mark){.count = (uint32_t)keys->count,
                           .node_count = (uint32_t)keys->node_count,
                           .kept = (uint32_t)keys->kept.length};
}

void plp_keys_close(plp_keys *keys, const plp_keys_mark *mark)
{
    keys->count = mark->count;
    keys->node_count = mark->node_count;
    keys->kept.length = mark->kept;
}

static bool is_key(uint32_t child)
{
    return child % 2 == 1;
}

/* Which child to take for a text. */
static unsigned side(const plp_key_node *node, const char *text, size_t length)
{
    unsigned byte = node->byte < length ? (unsigned char)text[node->byte] : 0;
    return (1 + (node->others | byte)) >> 8;
}

static const char *text_of(const plp_keys *keys, const plp_key *key)
{
    return key->text != NULL ? key->text : keys->kept.bytes + key->at;
}

/* The key that agrees with `text` in every bit that the tree looks at. */
static const plp_key *nearest(const plp_keys *keys, uint32_t root, const char *text, size_t length)
{
    uint32_t child = root;
    while (!is_key(child)) {
        const plp_key_node *node = &keys->nodes[child / 2 - 1];
        child = node->child[side(node, text, length)];
    }
    return &keys->keys[(child - 1) / 2];
}

/* The first bit in which two texts differ, into `node`; false if they are equal. */
static bool first_difference(const char *a, size_t a_length, const char *b, size_t b_length,
                             plp_key_node *node)
{
    size_t shared = a_length < b_length ? a_length : b_length;
    size_t at = 0;
    while (at < shared && a[at] == b[at])
        at++;
    if (at == a_length && at == b_length)
        return false;
    unsigned left = at < a_length ? (unsigned char)a[at] : 0;
    unsigned right = at < b_length ? (unsigned char)b[at] : 0;
    unsigned bits = left ^ right;
    bits |= bits >> 1;
    bits |= bits >> 2;
    bits |= bits >> 4;
    node->byte = (uint32_t)at;
    node->others = (bits & ~(bits >> 1)) ^ 0xFF;
    return true;
}

/* Hang a node with the new key in where the bits before its own lead. */
static void insert(plp_keys *keys, uint32_t *root, plp_key_node node, const char *text,
                   size_t length)
{
    uint32_t *child = root;
    while (!is_key(*child)) {
        plp_key_node *next = &keys->nodes[*child / 2 - 1];
        if (next->byte > node.byte || (next->byte == node.byte && next->others > node.others))
            break;
        child = &next->child[side(next, text, length)];
    }
    unsigned mine = side(&node, text, length);
    node.child[mine] = (uint32_t)(keys->count * 2 - 1); /* the key that was pushed last */
    node.child[1 - mine] = *child;
    keys->nodes[keys->node_count++] = node;
    *child = (uint32_t)(keys->node_count * 2);
}

/* Make room for a key, a node and, unless it lasts, the text. */
static bool make_room(plp_keys *keys, size_t length, bool lasting)
{
    const palpate_allocator *memory = keys->kept.memory;
    return plp_memory_grow(memory, (void **)&keys->keys, &keys->capacity, keys->count + 1,
                           sizeof *keys->keys) &&
           plp_memory_grow(memory, (void **)&keys->nodes, &keys->node_capacity,
                           keys->node_count + 1, sizeof *keys->nodes) &&
           (lasting || plp_buffer_reserve(&keys->kept, length));
}

palpate_status plp_keys_add(plp_keys *keys, plp_keys_mark *mark, const char *text, size_t length,
                            bool lasting)
{
    plp_key_node node = {0};
    if (mark->root != 0) {
        const plp_key *near = nearest(keys, mark->root, text, length);
        if (!first_difference(text, length, text_of(keys, near), near->length, &node))
            return PALPATE_E_POLICY;
    }
    if (!make_room(keys, length, lasting))
        return PALPATE_E_NOMEM;
    keys->keys[keys->count++] = (plp_key){.text = lasting ? text : NULL,
                                          .at = (uint32_t)keys->kept.length,
                                          .length = (uint32_t)length};
    if (!lasting)
        plp_buffer_put(&keys->kept, text, length);
    if (mark->root == 0)
        mark->root = (uint32_t)(keys->count * 2 - 1);
    else
        insert(keys, &mark->root, node, text, length);
    return PALPATE_OK;
}
