/* SPDX-License-Identifier: MIT */
/* Merge sort from the bottom up. */
#include "program/sort.h"

#include <string.h>

static void merge(const uint32_t *from, uint32_t *to, size_t middle, size_t end,
                  plp_sort_compare *compare, const void *context)
{
    size_t left = 0, right = middle;
    for (size_t at = 0; at < end; at++) {
        bool take_left =
            left < middle && (right == end || compare(context, from[left], from[right]) <= 0);
        to[at] = take_left ? from[left++] : from[right++];
    }
}

void plp_sort(uint32_t *order, uint32_t *spare, size_t count, plp_sort_compare *compare,
              const void *context)
{
    for (size_t width = 1; width < count; width *= 2) {
        for (size_t begin = 0; begin < count; begin += 2 * width) {
            size_t left = count - begin < width ? count - begin : width;
            size_t both = count - begin < 2 * width ? count - begin : 2 * width;
            merge(order + begin, spare + begin, left, both, compare, context);
        }
        memcpy(order, spare, count * sizeof *order);
    }
}

static void merge_ranks(const uint32_t *from, uint32_t *to, size_t middle, size_t end,
                        const uint32_t *ranks)
{
    if (middle == end || ranks[from[middle - 1]] <= ranks[from[middle]]) { /* in order already? */
        memcpy(to, from, end * sizeof *to);
        return;
    }
    size_t left = 0, right = middle, at = 0;
    while (left < middle && right < end)
        to[at++] = ranks[from[left]] <= ranks[from[right]] ? from[left++] : from[right++];
    memcpy(to + at, from + left, (middle - left) * sizeof *to);
    memcpy(to + at + middle - left, from + right, (end - right) * sizeof *to);
}

void plp_sort_ranks(uint32_t *order, uint32_t *spare, size_t count, const uint32_t *ranks)
{
    for (size_t width = 1; width < count; width *= 2) {
        for (size_t begin = 0; begin < count; begin += 2 * width) {
            size_t left = count - begin < width ? count - begin : width;
            size_t both = count - begin < 2 * width ? count - begin : 2 * width;
            merge_ranks(order + begin, spare + begin, left, both, ranks);
        }
        memcpy(order, spare, count * sizeof *order);
    }
}
