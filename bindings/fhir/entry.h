/* SPDX-License-Identifier: MIT */
/* One resource of a record, read as far as facts need it: what it is about, whether it counts, and when.
 *
 *   Condition, Observation, MedicationRequest …  --fhir_entry_read-->  from, status, began, ended, concepts
 *
 * An element that is there with the wrong JSON type is an error with its pointer. What FHIR allows but does not speak
 * for a fact (refuted, cancelled, not final …) leaves the entry with a reason and without status.
 */
#ifndef FHIR_ENTRY_H
#define FHIR_ENTRY_H

#include "codes.h"
#include "day.h"

/* Why a resource, or an observation in it, was not used. */
typedef enum fhir_reason {
    FHIR_REASON_NONE,
#define X(name, word, sentence) FHIR_REASON_##name,
#include "reasons.def"
#undef X
    FHIR_REASON_COUNT
} fhir_reason;

const char *fhir_reason_word(fhir_reason reason);
const char *fhir_reason_sentence(fhir_reason reason);

/* A code with the value that belongs to it: the resource's own, or a component's. */
typedef struct fhir_concept {
    const palpate_json *concept; /* CodeableConcept */
    const palpate_json *holder;  /* the object with value[x]; NULL where there is none */
} fhir_concept;

typedef struct fhir_entry {
    const palpate_json *json;
    const char *type, *id, *full_url; /* id, full_url: may be NULL */
    const char *reference;            /* "Condition/c1", or the full URL, or NULL */
    const char *name, *pointer;       /* of the text it came from (may be NULL), and where in it */
    const char *subject;              /* reference as written; NULL */
    unsigned from;                    /* one of fhir_from; 0: of no use for facts */
    unsigned status;                  /* one of fhir_status; 0: does not count */
    fhir_reason reason;               /* why it does not count, or was not used in the end */
    const char *reason_detail;        /* may be NULL */
    const char *doubt;                /* a caution beside its use; NULL */
    fhir_when began, ended, recorded; /* of observations: began is when they were made */
    fhir_concept *concepts;
    uint32_t concept_count;
    const palpate_json *medication; /* the code of the one that it refers to, once it was found; NULL */
    bool subject_required, is_patient, is_response, is_medication;
    bool is_over_by_date; /* its status calls it active, and an abatement ends it */
    uint32_t used; /* facts that it decided */
} fhir_entry;

/* Reading with the first failure kept. */
typedef struct fhir_shape {
    fhir_arena *arena;
    palpate_error *error;
    palpate_status status;
} fhir_shape;

/** A member of an object that has this type, if it is there: NULL if not, or after a failure. TRUE stands for both truth
 * values. */
const palpate_json *fhir_member(fhir_shape *shape, const palpate_json *object, const char *pointer, const char *key,
                                palpate_json_type type);
const char *fhir_member_text(fhir_shape *shape, const palpate_json *object, const char *pointer, const char *key);
/** Fail with the pointer of a member. */
void fhir_shape_fail(fhir_shape *shape, const char *pointer, const char *key, const char *detail);

/** Read one resource. `entry` has json, name, pointer and full_url set. */
void fhir_entry_read(fhir_shape *shape, fhir_entry *entry);

#endif
