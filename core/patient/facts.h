/* SPDX-License-Identifier: MIT */
/* Facts: the typed, three-valued values of one patient, one slot per fact of the vocabulary.
 *
 *   patient JSON --events--> plp_facts        (no tree in between)
 *
 * Invariants: a known number is finite, within the fact's range, in the fact's own unit; it is whole, or rounded to 9 significant digits.
 * Of a set each member is in, out or undecided, never two of these; the set is known when none is undecided.
 */
#ifndef PLP_PATIENT_FACTS_H
#define PLP_PATIENT_FACTS_H

#include "base/json_read.h"
#include "rulebook/declarations.h"

typedef enum plp_knowledge {
    PLP_UNKNOWN,
    PLP_KNOWN,
    PLP_NEVER /* known: there was, or will be, no such event; numbers only */
} plp_knowledge;

typedef struct plp_value {
    plp_knowledge knowledge; /* of a set: KNOWN when every member is decided */
    union {
        bool truth;
        double number;
        uint32_t member;  /* of a choice */
        uint32_t set_at;  /* of a set: its first word in `in` and `out` */
    } as;
} plp_value;

typedef struct plp_facts {
    const plp_rulebook *book; /* in the language in which answers are told */
    plp_value *values;      /* one per fact */
    plp_value *blank;       /* likewise, when nothing is known */
    uint64_t *in, *out;     /* bits of the members of all set facts: known to be in, known to be out */
    size_t set_words;
    int32_t *dates;         /* per fact: days since 1970-01-01, or PLP_NO_DATE */
    bool *expired;          /* per fact: it was given, but is too old at as_of, and so unknown */
    uint64_t *draft_in, *draft_out; /* a set while it is read, before it is kept; as wide as the widest */
    size_t draft_words;
    const char *id;         /* of the patient; NULL if none was given */
    char *id_room;          /* memory that is kept for ids */
    size_t id_capacity;
    char **ignored;         /* unknown keys in byte order, when these are allowed */
    uint32_t ignored_count, ignored_capacity;
    bool has_as_of;
    int32_t as_of;          /* days since 1970-01-01 */
    char as_of_text[11];
    const palpate_allocator *memory;
} plp_facts;

#define PLP_NO_DATE INT32_MIN

/** A patient about whom nothing is known. `request` may be NULL. E_USAGE for an `as_of` that is no date; E_NOMEM. */
palpate_status plp_facts_begin(plp_facts *facts, const plp_rulebook *book, const palpate_allocator *memory,
                               const palpate_request *request, palpate_error *error);
void plp_facts_clear(plp_facts *facts); /* everything unknown again, memory kept */
/** Clear, and take the `as_of` of another request. E_USAGE for one that is no date. */
palpate_status plp_facts_restart(plp_facts *facts, const palpate_request *request, palpate_error *error);
void plp_facts_end(plp_facts *facts);
palpate_status plp_facts_copy(plp_facts *to, const plp_facts *from, palpate_error *error); /* `to` was begun */

/** Read `palpate.patient/1` (DESIGN.md 5). On a failure the facts are empty. */
palpate_status plp_facts_read(plp_facts *facts, const plp_limits *limits, const char *text, size_t length,
                              bool ignore_unknown, palpate_error *error);
/** Tell that there is no fact of this name, and which is near. */
palpate_status plp_facts_none(const plp_rulebook *book, const char *id, palpate_error *error);
/** Set one fact from a JSON value, a bare word, or `a,b` for a set. On a failure the fact stays as it was. */
palpate_status plp_facts_set(plp_facts *facts, const plp_limits *limits, const char *fact, const char *text,
                             palpate_error *error);
/** Set one fact from a rule file's value. */
void plp_facts_give(plp_facts *facts, const plp_given *given);
void plp_facts_unset(plp_facts *facts, uint32_t fact);

/** How many 64-bit words the members of a set fact take in `in` and `out`. */
size_t plp_fact_words(const plp_fact *fact);
bool plp_facts_has(const plp_facts *facts, uint32_t fact, uint32_t member);    /* known to be in */
bool plp_facts_lacks(const plp_facts *facts, uint32_t fact, uint32_t member);  /* known to be out */
/** The value as JSON: true, 5, "never", "word", ["a"], {"a":true,"b":false}, null. */
void plp_facts_put_value(const plp_facts *facts, uint32_t fact, plp_buffer *out);
void plp_facts_put(const plp_facts *facts, plp_buffer *out); /* the whole patient */

/** "YYYY-MM-DD" of a day counted from 1970-01-01, of the years 1900 to 2199. */
void plp_date_print(int32_t days, char out[11]);

#endif
