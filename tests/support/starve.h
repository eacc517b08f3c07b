/* SPDX-License-Identifier: MIT */
/* An allocator that refuses request number n and counts what is held.
 *
 *   for (long n = 0;; n++) {
 *       starve_hunger hunger;
 *       palpate_allocator memory = starve_allocator(&hunger, n);
 *       palpate_status status = build_and_drop(&memory);
 *       ck_assert_int_eq(hunger.blocks_held, 0);
 *       if (status == PALPATE_OK)
 *           break; // every refusal before this one was survived
 *       ck_assert_int_eq(status, PALPATE_E_NOMEM);
 *   }
 */
#ifndef TESTS_SUPPORT_STARVE_H
#define TESTS_SUPPORT_STARVE_H

#include "palpate.h"

#define STARVE_NEVER (-1L)

typedef struct starve_hunger {
    long refused;       /* the number of the request to refuse, from 0; STARVE_NEVER: none */
    bool from_there_on; /* refuse every later request too */
    long requests;      /* so far, without frees */
    long blocks_held;
    long bytes_held;
    long bytes_most;  /* the highest bytes_held so far */
    long wrong_sizes; /* blocks that came back with another size than they were asked for with:
                         always 0 */
} starve_hunger;

/** Set `hunger` up to refuse request `n` alone, and return an allocator that uses it. `hunger` must
 * outlive it. */
palpate_allocator starve_allocator(starve_hunger *hunger, long n);

#endif
