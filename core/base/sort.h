/* SPDX-License-Identifier: MIT */
/* Sorting in place: heapsort, so that no input makes it slow, no memory is asked for, and a
 * comparison has a context. */
#ifndef PLP_BASE_SORT_H
#define PLP_BASE_SORT_H

#include <stdbool.h>
#include <stddef.h>

/** Below, equal or above 0, as strcmp. Ties are broken by the comparison itself, since the sort is
 * not stable. */
typedef int plp_compare(const void *context, const void *left, const void *right);

/** Sort `count` items of `size` bytes each, in O(count log count) comparisons. */
void plp_heap_sort(void *items, size_t count, size_t size, plp_compare *compare, const void *context);

#endif
