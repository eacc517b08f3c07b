/* SPDX-License-Identifier: MIT */
/* A rule pack of one page, in memory: a fact of each type, a formula, a wish, a clearance, all five phases. */
#ifndef TESTS_SUPPORT_SMALL_PACK_H
#define TESTS_SUPPORT_SMALL_PACK_H

#include "base/memory.h"

/** Open the small pack, followed by `extra` as a further file (NULL: none). Checked: a failure ends the test. */
palpate_engine *small_pack_engine(const char *extra);
/** The same, unchecked, with an allocator. */
palpate_status small_pack_open(const palpate_allocator *memory, const char *extra, palpate_engine **out);
/** Open the small pack with `layer` as a layer above it. */
palpate_status small_pack_open_layered(const char *layer, palpate_engine **out, palpate_findings **findings);
/** The small pack as a layer, for engines of one's own. */
palpate_layer small_pack_layer(void);
/** A patient of the small pack from JSON text. Checked. */
palpate_patient *small_pack_patient(palpate_engine *engine, const char *json);

#endif
