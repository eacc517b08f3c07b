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

/* Hang a node with a key in where the bits before its own lead. */
static void hang(plp_keys *keys, uint32_t *root, plp_key_node node, uint32_t index)
{
    const plp_key *key = &keys->keys[index];
    const char *text = text_of(keys, key);
    uint32_t *child = root;
    while (!is_key(*child)) {
        plp_key_node *next = &keys->nodes[*child / 2 - 1];
        if (next->byte > node.byte || (next->byte == node.byte && next->others > node.others))
            break;
        child = &next->child[side(next, text, key->length)];
    }
    unsigned mine = side(&node, text, key->length);
    node.child[mine] = index * 2 + 1;
    node.child[1 - mine] = *child;
    keys->nodes[keys->node_count++] = node;
    *child = (uint32_t)(keys->node_count * 2);
}

/* Put a key into the tree; false if it is there already. There is room for a node. */
static bool insert(plp_keys *keys, uint32_t *root, uint32_t index)
{
    plp_key_node node = {0};
    const plp_key *key = &keys->keys[index];
    if (*root == 0) {
        *root = index * 2 + 1;
        return true;
    }
    const char *text = text_of(keys, key);
    const plp_key *near = nearest(keys, *root, text, key->length);
    if (!first_difference(text, key->length, text_of(keys, near), near->length, &node))
        return false;
    hang(keys, root, node, index);
    return true;
}

static uint64_t load(const char *bytes, size_t length)
{
    uint64_t word = 0;
    memcpy(&word, bytes, length);
    return word;
}

/* A cheap hash, which only has to tell most of a few keys apart: length, first and last bytes. */
static uint32_t hash_of(const char *text, size_t length)
{
    uint64_t first = 0;
    uint64_t last = 0;
    if (length >= 8) {
        first = load(text, 8);
        last = load(text + length - 8, 8);
    } else if (length >= 4) {
        first = load(text, 4);
        last = load(text + length - 4, 4);
    } else if (length > 0) {
        first = (unsigned char)text[0];
        last = (unsigned char)text[length - 1];
    }
    uint64_t mixed = (first ^ length) * UINT64_C(0x9E3779B97F4A7C15);
    mixed = (mixed ^ mixed >> 32 ^ last) * UINT64_C(0xC2B2AE3D27D4EB4F);
    return (uint32_t)(mixed >> 32);
}

/* Is the last key among the `few` before it? */
static bool is_among(const plp_keys *keys, size_t few)
{
    const plp_key *last = &keys->keys[keys->count - 1];
    for (const plp_key *key = last - few; key < last; key++) {
        if (key->hash == last->hash && key->length == last->length &&
            memcmp(text_of(keys, key), text_of(keys, last), key->length) == 0)
            return true;
    }
    return false;
}

/* Make room for a key, nodes for it and the `few` before it, and, unless it lasts, its text. */
static bool make_room(plp_keys *keys, size_t length, bool lasting, size_t few)
{
    const palpate_allocator *memory = keys->kept.memory;
    if (!plp_memory_grow(memory, (void **)&keys->keys, &keys->capacity, keys->count + 1,
                         sizeof *keys->keys))
        return false;
    if (few >= PLP_KEYS_FEW &&
        !plp_memory_grow(memory, (void **)&keys->nodes, &keys->node_capacity,
                         keys->node_count + PLP_KEYS_FEW + 1, sizeof *keys->nodes))
        return false;
    return lasting || plp_buffer_reserve(&keys->kept, length);
}

palpate_status plp_keys_add(plp_keys *keys, plp_keys_mark *mark, const char *text, size_t length,
                            bool lasting)
{
    uint32_t index = (uint32_t)keys->count;
    size_t few = index - mark->count;
    if (!make_room(keys, length, lasting, few))
        return PALPATE_E_NOMEM;
    keys->keys[keys->count++] = (plp_key){.text = lasting ? text : NULL,
                                          .at = (uint32_t)keys->kept.length,
                                          .length = (uint32_t)length,
                                          .hash = hash_of(text, length)};
    if (!lasting)
        plp_buffer_put(&keys->kept, text, length);
    if (few < PLP_KEYS_FEW)
        return is_among(keys, few) ? PALPATE_E_POLICY : PALPATE_OK;
    if (mark->root == 0) { /* from now on in a tree, with those that came before */
        for (uint32_t i = mark->count; i < index; i++)
            insert(keys, &mark->root, i);
    }
    return insert(keys, &mark->root, index) ? PALPATE_OK : PALPATE_E_POLICY;
}
