/* SPDX-License-Identifier: MIT */
/* The keys of the objects that are open while JSON is read, to find duplicates.
 *
 * Up to PLP_KEYS_FEW keys of an object are compared by hash, one by one. From there on they stand in a crit-bit tree:
 *
 *                      (byte 0, bit 2)
 *                      /            \          a node names the first bit in which the keys below it differ
 *               (byte 3, bit 1)    "pain"
 *               /           \
 *            "age"        "age_years"
 *
 * A tree is no hash table: no choice of keys makes it slow. One look-up costs at most 8 steps per byte of the key.
 * Objects close in the reverse order in which they opened, so keys and nodes are stacks.
 */
#ifndef PLP_BASE_JSON_KEYS_H
#define PLP_BASE_JSON_KEYS_H

#include <stdint.h>
#include "base/memory.h"

#define PLP_KEYS_FEW 64

typedef struct plp_key {
    const char *text; /* in the document; NULL: in `kept`, from `at` on */
    uint32_t at;
    uint32_t length;
    uint32_t hash;
} plp_key;

typedef struct plp_key_node {
    uint32_t child[2]; /* 0: none; odd: key (n - 1) / 2; even: node n / 2 - 1 */
    uint32_t byte;     /* bytes beyond the end of a key count as 0 */
    uint32_t others;   /* all bits of a byte but the one that differs */
} plp_key_node;

typedef struct plp_keys {
    plp_key *keys;
    size_t count, capacity;
    plp_key_node *nodes;
    size_t node_count, node_capacity;
    plp_buffer kept; /* keys that had escapes, decoded */
} plp_keys;

/* What an object found when it opened, to be restored when it closes, and the root of its tree (0: none). */
typedef struct plp_keys_mark {
    uint32_t count, node_count, kept, root;
} plp_keys_mark;

void plp_keys_begin(plp_keys *keys, const palpate_allocator *memory);
void plp_keys_end(plp_keys *keys);
plp_keys_mark plp_keys_open(const plp_keys *keys);
void plp_keys_close(plp_keys *keys, const plp_keys_mark *mark);

/** Add a key, without U+0000 in it. `lasting`: the text outlives the tree; else it is copied.
 * PALPATE_OK; E_POLICY: it is there already; E_NOMEM. */
palpate_status plp_keys_add(plp_keys *keys, plp_keys_mark *mark, const char *text, size_t length, bool lasting);

#endif
