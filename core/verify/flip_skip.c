/* SPDX-License-Identifier: MIT */
/* Without a solver nothing is known beyond what was searched. */
#include "verify/flip_beyond.h"

palpate_status plp_flip_beyond_new(plp_decision *decision, const plp_facts *given,
                                   const plp_flip_options *options, const palpate_allocator *memory,
                                   plp_flip_beyond **out, palpate_error *error)
{
    (void)decision;
    (void)given;
    (void)options;
    (void)memory;
    (void)error;
    *out = NULL;
    return PALPATE_OK;
}

void plp_flip_beyond_free(plp_flip_beyond *beyond)
{
    (void)beyond;
}

bool plp_flip_beyond_is_done(void *beyond, const plp_flip *flip)
{
    (void)beyond;
    (void)flip;
    return false;
}

palpate_status plp_flip_beyond_search(plp_flip_beyond *beyond, plp_flip *flip, palpate_error *error)
{
    (void)beyond;
    (void)flip;
    (void)error;
    return PALPATE_OK;
}
