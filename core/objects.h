/* SPDX-License-Identifier: MIT */
/* What the public objects are made of. For the files of core/ itself; rooms see them through
 * engine.h.
 *
 *   engine: rulebook in program, fragments, and a pool of plans and decisions that are warm
 *   plan:   facts of its own, the decision, and the decision after clearance
 *
 * A plan that is freed goes back to its engine's pool, memory and all, so that the next one
 * allocates nothing.
 */
#ifndef PLP_OBJECTS_H
#define PLP_OBJECTS_H

#include <stdatomic.h>
#include "engine.h"

#define PLP_POOL_SLOTS                                                                             \
    16 /* more threads than this at once still work: what finds no slot is freed */

struct palpate_engine {
    atomic_size_t references;
    palpate_allocator memory;
    plp_limits limits;
    plp_program *program;
    plp_fragments *fragments;
    _Atomic(palpate_plan *) plans[PLP_POOL_SLOTS];
    _Atomic(plp_decision *) decisions[PLP_POOL_SLOTS];
};

struct palpate_patient {
    palpate_engine *engine;
    plp_facts facts;
};

struct palpate_plan {
    palpate_engine *engine; /* NULL while it waits in the pool */
    const palpate_allocator *memory;
    plp_facts facts;
    plp_decision *decision;
    plp_decision *after; /* NULL until one was needed */
    bool has_after;      /* `after` belongs to this plan */
    bool has_facts;
};

void plp_plan_destroy(palpate_plan *plan);

/** Copy a struct that begins with its size into `to`, which holds the defaults: what an older
 * caller leaves out keeps them. E_USAGE if it says no size, or a newer caller sets what this
 * version does not know. */
palpate_status plp_struct_take(void *to, size_t to_size, const void *from, const char *name,
                               palpate_error *error);

#endif
