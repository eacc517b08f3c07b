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

/* A language in which plans are told. */
typedef struct plp_voice {
    const plp_language *language;
    plp_fragments *fragments;
} plp_voice;

struct palpate_engine {
    atomic_size_t references;
    palpate_allocator memory;
    plp_limits limits;
    plp_program *program;
    plp_voice *voices; /* one per language of the rulebook */
    uint32_t voice_count;
    const plp_voice *voice; /* where nobody asks for a language */
    _Atomic(palpate_plan *) plans[PLP_POOL_SLOTS];
    _Atomic(plp_decision *) decisions[PLP_POOL_SLOTS];
};

/* The language that someone asked for, and the one there is. */
typedef struct plp_asked {
    const plp_voice *voice;
    char tag[PLP_TAG_BYTES]; /* "": none was asked for */
} plp_asked;

struct palpate_patient {
    palpate_engine *engine;
    plp_facts facts; /* its rulebook is in the language of `asked` */
    plp_asked asked;
};

struct palpate_plan {
    palpate_engine *engine; /* NULL while it waits in the pool */
    const palpate_allocator *memory;
    plp_facts facts;
    plp_asked asked;
    plp_decision *decision;
    plp_decision *after; /* NULL until one was needed */
    bool has_after;      /* `after` belongs to this plan */
    bool has_facts;
};

void plp_plan_destroy(palpate_plan *plan);

/** The voice for a tag; NULL: the rules' own language. E_USAGE if it is no tag at all; one that nobody knows falls back
 * on the rules' own. */
palpate_status plp_engine_ask(const palpate_engine *engine, const char *tag, plp_asked *out,
                              palpate_error *error);
/** Make or free the voices of an engine (core/voices.c). */
palpate_status plp_voices_open(palpate_engine *engine, palpate_error *error);
void plp_voices_close(palpate_engine *engine);

/* Which languages a host wants, from palpate_options. */
#define PLP_WANTED_MOST 16
typedef struct plp_wanted_tags {
    plp_wanted wanted;
    const char *tags[PLP_WANTED_MOST];
    char room[PLP_WANTED_MOST][PLP_TAG_BYTES];
} plp_wanted_tags;

/** Read "es,de"; `out` points into itself. E_USAGE for what is no tag. */
palpate_status plp_wanted_read(const char *languages, plp_wanted_tags *out, palpate_error *error);

/** Copy a struct that begins with its size into `to`, which holds the defaults: what an older
 * caller leaves out keeps them. E_USAGE if it says no size, or a newer caller sets what this
 * version does not know. */
palpate_status plp_struct_take(void *to, size_t to_size, const void *from, const char *name,
                               palpate_error *error);

#endif
