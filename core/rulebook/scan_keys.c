/* SPDX-License-Identifier: MIT */
/* Keys that stand twice between the same braces, of which Lua would keep the last in silence. */
#include <string.h>

#include "base/sort.h"
#include "rulebook/scanner.h"

typedef struct key_order {
    const char *bytes;
    uint64_t *steps;
} key_order;

void plp_scanner_key(plp_scanner *scanner, uint32_t begin, uint32_t end)
{
    void *items = scanner->keys;
    if (!plp_memory_grow(scanner->memory, &items, &scanner->key_capacity, scanner->key_count + 1,
                         sizeof *scanner->keys)) {
        scanner->failed = true;
        return;
    }
    scanner->keys = items;
    scanner->keys[scanner->key_count++] =
        (plp_key){.begin = begin, .end = end, .token = scanner->at};
}

static bool same(const char *bytes, const plp_key *left, const plp_key *right)
{
    uint32_t length = left->end - left->begin;
    return length == right->end - right->begin &&
           memcmp(bytes + left->begin, bytes + right->begin, length) == 0;
}

/* By length, then bytes, then place: any order will do that puts equal keys side by side, the first
 * one first. */
static int compare_keys(const void *context, const void *left, const void *right)
{
    const key_order *order = context;
    const plp_key *a = left, *b = right;
    uint32_t a_length = a->end - a->begin, b_length = b->end - b->begin;
    ++*order->steps;
    if (a_length != b_length)
        return a_length < b_length ? -1 : 1;
    int difference = memcmp(order->bytes + a->begin, order->bytes + b->begin, a_length);
    if (difference != 0)
        return difference;
    return a->begin < b->begin ? -1 : 1;
}

void plp_scanner_check_keys(plp_scanner *scanner, const plp_frame *frame)
{
    const char *bytes = scanner->file->bytes;
    size_t count = scanner->key_count - frame->keys;
    key_order order = {bytes, &scanner->steps};
    size_t first = 0;
    scanner->key_count = frame->keys;
    if (count < 2) /* perhaps there is not even a list */
        return;
    plp_key *keys = scanner->keys + frame->keys;
    plp_heap_sort(keys, count, sizeof *keys, compare_keys, &order);
    for (size_t i = 1; i < count; i++) {
        if (!same(bytes, &keys[first], &keys[i]))
            first = i;
        else
            plp_scanner_suspect(scanner, PLP_SLIP_DUPLICATE_KEY, keys[i].begin, keys[i].end,
                                scanner->tokens.at[keys[first].token].line);
    }
}
