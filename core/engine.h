/* SPDX-License-Identifier: MIT */
/* The public objects seen from inside: what a question about an engine or a patient needs. Implemented in core/engine.c. */
#ifndef PLP_ENGINE_H
#define PLP_ENGINE_H

#include "plan/plan.h"

const palpate_allocator *plp_engine_memory(const palpate_engine *engine);
const plp_limits *plp_engine_limits(const palpate_engine *engine);
const plp_program *plp_engine_program(const palpate_engine *engine);
const plp_fragments *plp_engine_fragments(const palpate_engine *engine);

palpate_engine *plp_patient_engine(const palpate_patient *patient);
const plp_facts *plp_patient_facts(const palpate_patient *patient);
/** The tag of the language that was asked for; NULL: none was. */
const char *plp_patient_asked(const palpate_patient *patient);

/** A warm decision from the engine's pool, or a new one; give it back. NULL: no memory. */
plp_decision *plp_engine_borrow(palpate_engine *engine);
void plp_engine_return(palpate_engine *engine, plp_decision *decision);

/** Hand a finished buffer to the caller's function. E_WRITE if it refuses; the buffer's own failure first. */
palpate_status plp_buffer_write(const plp_buffer *buffer, palpate_write *write, void *context, palpate_error *error);

#endif
