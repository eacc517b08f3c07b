/* SPDX-License-Identifier: MIT */
/* The inside of a reader, for reader.c, whose.c, decide.c and mapping.c. */
#ifndef FHIR_READER_H
#define FHIR_READER_H

#include "entry.h"

/* A part of an entry that was not used, while the rest may be: an answer, a component. */
typedef struct fhir_remark {
    const fhir_entry *entry;
    const char *part; /* linkId, or the fact that it would have decided */
    fhir_reason reason;
} fhir_remark;

struct palpate_fhir_reader {
    palpate_fhir *fhir;
    fhir_arena arena;
    const char *as_of;   /* "YYYY-MM-DD" */
    int32_t today;       /* the same day */
    const char *patient; /* id asked for; NULL */
    size_t most_entries;
    fhir_entry *entries;
    size_t entry_count, entry_capacity;
    palpate_json **documents; /* owned */
    size_t document_count, document_capacity;
    fhir_entry **medications; /* those that orders refer to */
    size_t medication_count;
    fhir_remark *remarks;
    size_t remark_count, remark_capacity;
    const fhir_entry *chosen;  /* the Patient; NULL */
    const char *subject;       /* "Patient/p1"; NULL */
};

/** Choose the patient, and refuse the entries of others. (whose.c) */
palpate_status fhir_reader_choose(palpate_fhir_reader *reader, palpate_error *error);

/* What one entry says of one fact. */
typedef struct fhir_candidate {
    const fhir_fact *fact;
    const fhir_record *record; /* NULL: an answer of a questionnaire */
    fhir_entry *entry;
    const char *value;  /* JSON; of a set from a record the member. NULL: it is the newest observation, and says nothing */
    const char *unit;   /* of a number, as it was given; NULL */
    const char *at;     /* date of the value; NULL */
    const char *code;   /* what matched: "snomed 278860009"; NULL */
    const char *doubt;  /* NULL */
    double number;      /* of a number */
    int64_t instant;    /* when it was observed or answered */
    bool wins, agrees;
} fhir_candidate;

typedef struct fhir_candidates {
    fhir_candidate *items;
    size_t count, capacity;
} fhir_candidates;

/** Note that a part of an entry is not used. */
void fhir_remark_add(palpate_fhir_reader *reader, const fhir_entry *entry, const char *part, fhir_reason reason);
/** Note what an entry says. */
void fhir_candidate_add(palpate_fhir_reader *reader, fhir_candidates *list, const fhir_candidate *candidate);
/** What all entries say, by the codes of the rules; entries that say nothing get a reason. (match.c) */
void fhir_reader_match(palpate_fhir_reader *reader, fhir_candidates *out);
/** The number in a holder's value[x], as JSON, with its unit; NULL with a reason when there is none that fits. (value.c) */
const char *fhir_value_number(palpate_fhir_reader *reader, const fhir_fact *fact, const palpate_json *holder,
                              const char **unit, double *number, fhir_reason *reason);
/** A number as it was read, as JSON. (value.c) */
const char *fhir_value_plain(palpate_fhir_reader *reader, const palpate_json *plain, double *number);
/** What a candidate says as palpate_patient_set takes it: with unit and date. (value.c) */
const char *fhir_value_whole(fhir_arena *arena, const fhir_candidate *candidate);
/** Is the span of days between two numbers of a fact on one side of all limits? Then the lower one, or the fact's most.
 * (value.c) */
bool fhir_value_since(const fhir_fact *fact, int32_t least_days, int32_t most_days, fhir_arena *arena,
                      fhir_candidate *out);
/** Is an age between two on one side of all limits? (value.c) */
bool fhir_value_age(const fhir_fact *fact, int32_t least, int32_t most);

/* A fact with what decided it. */
typedef struct fhir_decision {
    const fhir_fact *fact;
    const char *value; /* JSON, with unit and date */
    const char *at;    /* date of the value; NULL */
    const char *doubt; /* NULL */
    const fhir_candidate *const *because;
    uint32_t because_count;
} fhir_decision;

typedef struct fhir_decisions {
    fhir_decision *items;
    size_t count, capacity;
} fhir_decisions;

/** Decide facts from all entries; entries note whether they were used, and if not why. (decide.c) */
palpate_status fhir_reader_decide(palpate_fhir_reader *reader, palpate_patient *patient, fhir_decisions *out,
                                  palpate_error *error);

/** The answers of a QuestionnaireResponse. (response.c) */
void fhir_response_read(palpate_fhir_reader *reader, fhir_entry *entry, fhir_candidates *out);

/** A mapping that stands by itself. (mapping.c) */
palpate_status fhir_mapping_make(const palpate_fhir_reader *reader, const fhir_decisions *decisions,
                                 const palpate_patient *patient, palpate_fhir_mapping **out, palpate_error *error);

#endif
