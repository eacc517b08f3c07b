/* SPDX-License-Identifier: MIT */
/* Comparing the model of a rule set with the engine, patient by patient: what either says of every
 * rule, technique, referral, piece of advice, region, dose, promise and of the caps. */
#ifndef TESTS_VERIFY_MODEL_CHECK_H
#define TESTS_VERIFY_MODEL_CHECK_H

#include "engine.h"
#include "random_patient.h"
#include "tape.h"
#include "verify/model.h"

typedef struct watched watched;

typedef struct model_check {
    palpate_engine *engine;
    const plp_rulebook *book;
    plp_model model;
    plp_decision *decision;
    plp_facts facts;
    patient_maker maker;
    tape tape;
    watched *list; /* what is compared */
    uint32_t count, capacity;
    uint32_t *asserted; /* steps of what the model takes for granted */
    uint32_t asserted_count;
    uint32_t pressure, minutes;  /* steps of the caps, as numbers */
    uint32_t shown, restrictive; /* patients of either side that were seen */
    uint32_t open;               /* answers that the tape left open */
    char difference[256];        /* the first one; empty: none */
} model_check;

/** Model and tape of a rules folder. */
void model_check_begin(model_check *check, const char *folder);
void model_check_end(model_check *check);
/** Compare patients by number, from `first` on, up to 64. False: `difference` tells what differs.
 */
bool model_check_batch(model_check *check, uint32_t first, uint32_t count);
/** Ask the solver about one patient, and compare what it says with the engine. */
bool model_check_solve(model_check *check, uint32_t number);
/** check->facts: the patient of this number. */
void model_check_patient(model_check *check, uint32_t number);

#endif
