/* SPDX-License-Identifier: MIT */
/* Palpate and FHIR R4: records in, plans out.
 *
 *   resources, Bundles --add--> reader --finish--> patient + mapping     (what was used, what was not, and why)
 *   plan --palpate_fhir_plan_write--> Bundle: CarePlan, ServiceRequests, Goals, DetectedIssues, Provenance …
 *   rules --palpate_fhir_questionnaire_write--> Questionnaire, whose QuestionnaireResponse the reader takes back
 *
 *   palpate_fhir_open(engine, &fhir, &error);
 *   palpate_fhir_read(fhir, text, length, &options, &patient, &mapping, &error);
 *   palpate_plan_patient(patient, &plan, &error);
 *   palpate_fhir_plan_write(fhir, plan, &writing, write, context, &error);
 *
 * Which codes speak for which fact is said by the rules (`record` in rules/LANGUAGE.md), never by this library: it
 * knows FHIR and no medicine. What holds everywhere:
 *   - There is no clock: the day on which a record is read is given. Entries dated after it are not used.
 *   - What a record does not say stays unknown. Refuted entries and those entered in error never count.
 *   - Each resource is either used, with what it decided, or listed with the reason why it was not.
 *   - The same rules, records and options give the same bytes; ids are made from the content.
 *   - palpate.h tells of errors, ownership, threads and memory; it is the same here. A palpate_fhir may be shared by any
 *     number of threads, a reader or a mapping belongs to one at a time.
 */
#ifndef PALPATE_FHIR_H
#define PALPATE_FHIR_H

#include "palpate.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- the codes of a rule set ------------------------------------------------------------------------------------ */

/** What an engine's rules say about codes, made ready once: immutable, reference counted, keeps its engine. */
typedef struct palpate_fhir palpate_fhir;

/** Make the codes of an engine's rules ready. Cost: about a millisecond; once for each engine.
 * @param[out] out New, with one reference; NULL after a failure.
 * @return PALPATE_OK; E_NOMEM; E_USAGE. */
PALPATE_API palpate_status palpate_fhir_open(palpate_engine *engine, palpate_fhir **out, palpate_error *error);
/** Take another reference, from any thread. Returns `fhir`. */
PALPATE_API palpate_fhir *palpate_fhir_keep(palpate_fhir *fhir);
/** Drop a reference; the last one frees. */
PALPATE_API void palpate_fhir_free(palpate_fhir *fhir);
/** The engine whose rules these are; borrowed. */
PALPATE_API palpate_engine *palpate_fhir_engine(const palpate_fhir *fhir);

/* ---- reading records -------------------------------------------------------------------------------------------- */

/** How to read records. Initialise with PALPATE_FHIR_OPTIONS_INIT. */
typedef struct palpate_fhir_options {
    size_t size;
    const char *as_of;   /* "YYYY-MM-DD", required: the day from which ages and times since are counted */
    const char *patient; /* id of the patient meant, "p1" or "Patient/p1"; NULL: the only one there is */
    uint32_t most_entries; /* resources in all; 0: 20,000. More is E_LIMIT */
} palpate_fhir_options;

#define PALPATE_FHIR_OPTIONS_INIT {.size = sizeof(palpate_fhir_options)}

/** Resources of one patient, gathered before they are understood together. */
typedef struct palpate_fhir_reader palpate_fhir_reader;

/** What became of each resource. */
typedef struct palpate_fhir_mapping palpate_fhir_mapping;

/** Begin to read. It keeps a reference to `fhir`; the options are copied.
 * @return PALPATE_OK; E_USAGE (no as_of, or it is no day); E_NOMEM. */
PALPATE_API palpate_status palpate_fhir_reader_new(palpate_fhir *fhir, const palpate_fhir_options *options,
                                                   palpate_fhir_reader **out, palpate_error *error);

/** Add JSON text: a Bundle (collection, searchset, transaction, batch, document, history), or one resource of any type.
 * Types other than Patient, Condition, Observation, MedicationRequest, MedicationStatement, MedicationAdministration,
 * Medication, AllergyIntolerance, Procedure, Device and QuestionnaireResponse are listed as not used; an OperationOutcome
 * too.
 * @param name Of the text in the mapping, such as a file or prefetch key; NULL: none. Copied.
 * @return PALPATE_OK; E_SYNTAX, E_POLICY, E_LIMIT (not JSON as Palpate takes it, with place); E_TYPE with pointer (no
 *         resource, or a resource that is not FHIR R4: nothing of the text is kept); E_NOMEM. After a failure the
 *         reader is as it was before. */
PALPATE_API palpate_status palpate_fhir_reader_add(palpate_fhir_reader *reader, const char *name, const char *text,
                                                   size_t length, palpate_error *error);
/** The same for a tree that is read already, such as a part of a request. It is borrowed until the reader is freed. */
PALPATE_API palpate_status palpate_fhir_reader_add_json(palpate_fhir_reader *reader, const char *name,
                                                        const palpate_json *resource, palpate_error *error);

/** Understand all that was added: the newest observation, what is resolved as history, ages and times since.
 *  Once for a reader; free the reader after it.
 * @param[out] patient The facts; free it. Everything unknown if nothing was added.
 * @param[out] mapping May be NULL. Free it; it does not need the reader.
 * @return PALPATE_OK; E_POLICY "several_patients" (more than one Patient and none chosen: the detail lists them),
 *         "deceased"; E_UNKNOWN "no_such_patient"; E_NOMEM. */
PALPATE_API palpate_status palpate_fhir_reader_finish(palpate_fhir_reader *reader, palpate_patient **patient,
                                                      palpate_fhir_mapping **mapping, palpate_error *error);
PALPATE_API void palpate_fhir_reader_free(palpate_fhir_reader *reader);

/** All of it in one call, for one text: new, add, finish, free. */
PALPATE_API palpate_status palpate_fhir_read(palpate_fhir *fhir, const char *text, size_t length,
                                             const palpate_fhir_options *options, palpate_patient **patient,
                                             palpate_fhir_mapping **mapping, palpate_error *error);

/** Write what was used, what was not and why: JSON (`palpate.mapping/1`) or text. It holds values of the patient. */
PALPATE_API palpate_status palpate_fhir_mapping_write(const palpate_fhir_mapping *mapping, palpate_format format,
                                                      const palpate_style *style, palpate_write *write, void *context,
                                                      palpate_error *error);
/** "Patient/p1", for references in what is written about the patient; NULL if the records name nobody. Borrowed. */
PALPATE_API const char *palpate_fhir_mapping_patient(const palpate_fhir_mapping *mapping);
/** How many facts were decided, how many resources were used, and how many were not. Each may be NULL. */
PALPATE_API void palpate_fhir_mapping_counts(const palpate_fhir_mapping *mapping, size_t *facts, size_t *used,
                                             size_t *not_used);
/** The Condition that stands behind a fact ("Condition/c1"), at `index` from 0; NULL past the end. Borrowed. For
 * CarePlan.addresses and reasons. */
PALPATE_API const char *palpate_fhir_mapping_reference(const palpate_fhir_mapping *mapping, size_t index);
/** What is doubtful about the facts that the record gave, a sentence each ("Anticoagulant: ordered 24 years ago …"), at
 * `index` from 0; NULL past the end. Borrowed. To be shown beside the plan. */
PALPATE_API const char *palpate_fhir_mapping_doubt(const palpate_fhir_mapping *mapping, size_t index);
PALPATE_API void palpate_fhir_mapping_free(palpate_fhir_mapping *mapping);

/* ---- writing plans ---------------------------------------------------------------------------------------------- */

/** How a plan is written. Initialise with PALPATE_FHIR_PLAN_INIT. */
typedef struct palpate_fhir_plan_options {
    size_t size;
    const char *subject;  /* reference of the patient: "Patient/p1", "urn:uuid:…", a URL; NULL: a Patient without content,
                             named by display, as a logical reference */
    const char *created;  /* "YYYY-MM-DD" or a FHIR instant with zone: dates of what is written; required */
    const palpate_fhir_mapping *mapping; /* the record that the plan was made from, for references to it; or NULL */
    bool local_references; /* entries have ids and refer to each other as "ServiceRequest/id", as CDS Hooks actions want
                              it, in a Bundle of type collection; else a transaction with urn:uuid */
} palpate_fhir_plan_options;

#define PALPATE_FHIR_PLAN_INIT {.size = sizeof(palpate_fhir_plan_options)}

/** Write a plan as one Bundle, drafts and proposals only: nothing is ordered before a clinician signs.
 *
 * CarePlan (consult note, advice, activities) · ServiceRequest for massage (Timing from the dose) and for each referral ·
 * RequestGroup (choice among techniques) · Goal · CommunicationRequest (the consult note) · DetectedIssue for each
 * contraindication, caution and clearance · Provenance (rule set and digest).
 * Same plan and options, same bytes. */
PALPATE_API palpate_status palpate_fhir_plan_write(palpate_fhir *fhir, const palpate_plan *plan,
                                                   const palpate_fhir_plan_options *options, palpate_write *write,
                                                   void *context, palpate_error *error);

/** A resource of such a Bundle. Lent for the time of a call. */
typedef struct palpate_fhir_resource {
    const char *type;  /* "ServiceRequest" */
    const char *id;    /* the UUID that names it, without "urn:uuid:" */
    const char *title; /* what it is, in words; NULL: there are none for it */
    const char *json;  /* `length` bytes, without a final NUL */
    size_t length;
} palpate_fhir_resource;

/** Take a resource. False stops, and the caller gets E_WRITE. */
typedef bool palpate_fhir_take(void *context, const palpate_fhir_resource *resource);

/** Give the resources of the Bundle that palpate_fhir_plan_write would write, one after the other, in its order and with
 * its bytes: for messages that want them one by one. Nothing is given when the call fails otherwise than by `take`. */
PALPATE_API palpate_status palpate_fhir_plan_each(palpate_fhir *fhir, const palpate_plan *plan,
                                                  const palpate_fhir_plan_options *options, palpate_fhir_take *take,
                                                  void *context, palpate_error *error);

/* ---- the questionnaire ------------------------------------------------------------------------------------------ */

/** Write a FHIR Questionnaire with a question for each fact: groups, options, units, enableWhen for follow-ups. The linkId
 * of a question is the fact's id, so that a reader takes the QuestionnaireResponse back. */
PALPATE_API palpate_status palpate_fhir_questionnaire_write(palpate_fhir *fhir, palpate_write *write, void *context,
                                                            palpate_error *error);
/** Write a patient's known facts as a QuestionnaireResponse to that Questionnaire.
 * @param subject  Reference of the patient; NULL: none.
 * @param authored "YYYY-MM-DD"; NULL: not said. */
PALPATE_API palpate_status palpate_fhir_response_write(palpate_fhir *fhir, const palpate_patient *patient,
                                                       const char *subject, const char *authored,
                                                       palpate_write *write, void *context, palpate_error *error);

#ifdef __cplusplus
}
#endif

#endif
