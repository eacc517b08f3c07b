/* SPDX-License-Identifier: MIT */
/* A slot: the engine in force, which can be exchanged while plans are being made.
 *
 *   cell 0: engine, readers     <-- current
 *   cell 1: empty                   (the next engine is put here, then `current` moves)
 *
 *   reader:  enter the current cell -> still current? -> keep its engine -> leave the cell
 *   writer:  fill the other cell -> move `current` -> when all readers left the old cell, empty it
 *
 * Invariants: a reader never waits; it looks again only if an exchange came between. A writer waits
 * for readers within a cell, a few instructions, and for another writer. An engine that was taken
 * carries a reference of its own, so the old one lives until the last plan that began with it is
 * done.
 */
#include <stdatomic.h>

#include "base/error.h"
#include "base/memory.h"
#include "engine.h"

typedef struct cell {
    atomic_uint readers;
    palpate_engine *engine; /* one reference; read only by who has entered while it was current */
} cell;

struct palpate_slot {
    cell cells[2];
    atomic_uint current;
    atomic_flag writing;
    const palpate_allocator *memory; /* of the first engine, which is kept for it */
    palpate_engine *first;
};

palpate_status palpate_slot_new(palpate_engine *engine, palpate_slot **out, palpate_error *error)
{
    if (out != NULL)
        *out = NULL;
    if (engine == NULL || out == NULL)
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL,
                        "palpate_slot_new: an argument is missing");
    palpate_slot *slot = plp_memory_new(plp_engine_memory(engine), sizeof *slot);
    if (slot == NULL)
        return plp_fail_memory(error);
    atomic_init(&slot->cells[0].readers, 0);
    atomic_init(&slot->cells[1].readers, 0);
    atomic_init(&slot->current, 0);
    atomic_flag_clear(&slot->writing);
    slot->cells[0].engine = palpate_engine_keep(engine);
    slot->first = palpate_engine_keep(engine);
    slot->memory = plp_engine_memory(engine);
    *out = slot;
    return PALPATE_OK;
}

palpate_engine *palpate_slot_get(palpate_slot *slot)
{
    for (;;) {
        unsigned at = atomic_load(&slot->current);
        cell *entered = &slot->cells[at];
        palpate_engine *engine = NULL;
        atomic_fetch_add(&entered->readers, 1);
        if (atomic_load(&slot->current) == at) /* else a writer may not have seen us */
            engine = palpate_engine_keep(entered->engine);
        atomic_fetch_sub(&entered->readers, 1);
        if (engine != NULL)
            return engine;
    }
}

void palpate_slot_swap(palpate_slot *slot, palpate_engine *engine)
{
    if (slot == NULL || engine == NULL)
        return;
    while (atomic_flag_test_and_set(&slot->writing)) /* another writer */
        ;
    unsigned old = atomic_load(&slot->current);
    slot->cells[1 - old].engine = palpate_engine_keep(engine);
    atomic_store(&slot->current, 1 - old);
    while (atomic_load(&slot->cells[old].readers) != 0) /* within a few instructions */
        ;
    palpate_engine *replaced = slot->cells[old].engine;
    slot->cells[old].engine = NULL;
    atomic_flag_clear(&slot->writing);
    palpate_engine_free(replaced);
}

palpate_status palpate_slot_load(palpate_slot *slot, const palpate_options *options,
                                 palpate_findings **findings, palpate_error *error)
{
    palpate_engine *engine = NULL;
    palpate_status status = palpate_engine_open(options, &engine, findings, error);
    if (status != PALPATE_OK)
        return status;
    palpate_slot_swap(slot, engine);
    palpate_engine_free(engine);
    return PALPATE_OK;
}

void palpate_slot_free(palpate_slot *slot)
{
    if (slot == NULL)
        return;
    palpate_engine *first = slot->first;
    palpate_engine_free(slot->cells[atomic_load(&slot->current)].engine);
    plp_memory_free(slot->memory, slot, sizeof *slot);
    palpate_engine_free(first);
}
