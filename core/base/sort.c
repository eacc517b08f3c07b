/* SPDX-License-Identifier: MIT */
/* Heapsort. */
#include "base/sort.h"

#include <string.h>

#define FEW 12 /* items that are not worth a heap */

typedef struct heap_view {
    unsigned char *items;
    size_t size;
    plp_compare *compare;
    const void *context;
} heap_view;

static void swap(const heap_view *heap, size_t left, size_t right)
{
    unsigned char *a = heap->items + left * heap->size;
    unsigned char *b = heap->items + right * heap->size;
    unsigned char held[64];
    for (size_t at = 0; at < heap->size; at += sizeof held) {
        size_t bytes = heap->size - at < sizeof held ? heap->size - at : sizeof held;
        memcpy(held, a + at, bytes);
        memcpy(a + at, b + at, bytes);
        memcpy(b + at, held, bytes);
    }
}

static bool below(const heap_view *heap, size_t left, size_t right)
{
    return heap->compare(heap->context, heap->items + left * heap->size,
                         heap->items + right * heap->size) < 0;
}

/* Let the item at `root` sink among the first `count` until no child is greater. */
static void sink(const heap_view *heap, size_t root, size_t count)
{
    while (root < count / 2) {
        size_t child = 2 * root + 1;
        if (child + 1 < count && below(heap, child, child + 1))
            child++;
        if (!below(heap, root, child))
            return;
        swap(heap, root, child);
        root = child;
    }
}

/* Each item moves down past those that are above it. */
static void sort_few(const heap_view *heap, size_t count)
{
    for (size_t i = 1; i < count; i++)
        for (size_t at = i; at > 0 && below(heap, at, at - 1); at--)
            swap(heap, at, at - 1);
}

void plp_heap_sort(void *items, size_t count, size_t size, plp_compare *compare,
                   const void *context)
{
    const heap_view heap = {items, size, compare, context};
    if (count <= FEW) {
        sort_few(&heap, count);
        return;
    }
    for (size_t root = count / 2; root > 0; root--)
        sink(&heap, root - 1, count);
    for (size_t rest = count; rest > 1; rest--) {
        swap(&heap, 0, rest - 1);
        sink(&heap, 0, rest - 1);
    }
}
