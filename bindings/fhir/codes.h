/* SPDX-License-Identifier: MIT */
/* What the rules say about codes, made ready for look-up.
 *
 *   facts, records (JSON of the engine) --open--> facts[], records[], keys[] sorted by system and code
 *
 * Invariants: immutable; everything lives in the arena or in the documents; record keys are sorted, so that an exact
 * code is found by bisection and an ICD-10-CM code by the prefixes of it.
 */
#ifndef FHIR_CODES_H
#define FHIR_CODES_H

#include <stdatomic.h>
#include "base.h"
#include "names.h"
#include "palpate_fhir.h"

/* Where an entry of a record comes from; bits. */
typedef enum fhir_from {
    FHIR_FROM_PATIENT = 1,
    FHIR_FROM_CONDITION = 2,
    FHIR_FROM_OBSERVATION = 4,
    FHIR_FROM_MEDICATION = 8,
    FHIR_FROM_ALLERGY = 16,
    FHIR_FROM_PROCEDURE = 32,
    FHIR_FROM_DEVICE = 64
} fhir_from;

typedef enum fhir_type { FHIR_BOOL, FHIR_NUMBER, FHIR_CHOICE, FHIR_SET } fhir_type;

typedef struct fhir_fact {
    const char *id, *title, *ask, *group, *unit; /* unit may be NULL */
    fhir_type type;
    bool safety, never, integer;
    bool has_min, has_max;
    double min, max;
    int32_t valid_days; /* 0: for ever */
    const char *const *values; /* of a choice or set */
    uint32_t value_count;
    const double *thresholds; /* where a rule's answer can change, ascending */
    uint32_t threshold_count;
    bool every_value_counts; /* a formula reads it */
    const palpate_json *json; /* the fact as palpate_facts_write tells it */
} fhir_fact;

typedef enum fhir_status { FHIR_CURRENT = 1, FHIR_PAST = 2 } fhir_status; /* bits */
typedef enum fhir_take { FHIR_TAKE_GIVEN, FHIR_TAKE_VALUE, FHIR_TAKE_AGE, FHIR_TAKE_SINCE } fhir_take;

typedef struct fhir_code {
    const char *system; /* the rules' word: "icd10cm", "snomed" … */
    const char *code;
} fhir_code;

typedef struct fhir_record {
    const char *id, *doubt, *at; /* doubt may be NULL; at: place in the rules */
    uint32_t fact;
    unsigned from;   /* fhir_from */
    unsigned status; /* fhir_status */
    fhir_take take;
    const char *value; /* GIVEN: JSON of a bool, number or text; of a set the member; null: it stays open */
    const fhir_code *codes, *answers;
    uint32_t code_count, answer_count;
    bool has_days, undated;
    int32_t days_from, days_to; /* since it began */
    bool has_least, has_most; /* of an observed number, in its own unit */
    double least, most;
    bool longest; /* SINCE: the earliest of several */
    int32_t rank;
} fhir_record;

/* One code of one record. */
typedef struct fhir_key {
    const char *system, *code;
    uint32_t record;
} fhir_key;

/* Codes of a technique or referral, as FHIR writes them: Codings with commas between; NULL: none. */
typedef struct fhir_coded {
    const char *codings;    /* what it is */
    const char *performers; /* who does it */
} fhir_coded;

struct palpate_fhir {
    atomic_size_t references;
    palpate_engine *engine;
    fhir_arena arena;
    palpate_json *facts_json, *records_json;
    fhir_fact *facts;
    fhir_record *records;
    fhir_key *keys; /* by system, code */
    size_t fact_count, record_count, key_count, record_capacity, key_capacity;
    size_t text_first, text_count; /* keys of the system "text" */
    fhir_names fact_names;            /* mean a fhir_fact */
    fhir_names techniques, referrals; /* mean a fhir_coded */
};

/** The first key of a system and code; `*count` of them follow each other. */
const fhir_key *fhir_keys_find(const palpate_fhir *fhir, const char *system, const char *code, size_t length,
                               size_t *count);
/** The rules' word for a code system's URI or OID; NULL for others. */
const char *fhir_system_word(const char *uri);
/** The URI of a rules' word; NULL if it is none. */
const char *fhir_system_uri(const char *word);
const fhir_fact *fhir_fact_named(const palpate_fhir *fhir, const char *id); /* NULL: none */

#endif
