/* SPDX-License-Identifier: MIT */
/* A stable merge sort of indices: no recursion, no hidden memory (the C library's qsort may
 * allocate). */
#ifndef PLP_PROGRAM_SORT_H
#define PLP_PROGRAM_SORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** Below, at or above 0 as `a` belongs before, beside or behind `b`. */
typedef int plp_sort_compare(const void *context, uint32_t a, uint32_t b);

/** Sort `count` indices; `spare` has room for as many. */
void plp_sort(uint32_t *order, uint32_t *spare, size_t count, plp_sort_compare *compare,
              const void *context);
/** The same by a number for each index, the lower first. */
void plp_sort_ranks(uint32_t *order, uint32_t *spare, size_t count, const uint32_t *ranks);

#endif
