/* SPDX-License-Identifier: MIT */
/* Feedback and audit: what is kept, in one SQLite file beside the service.
 *
 *   calls --records--> queue --one transaction for all that wait--> file (WAL, synchronous=FULL)
 * --> answers are sent
 *
 * Invariants: an answer that depends on a record is sent only after its commit, so that nothing
 * acknowledged is lost, also under kill -9; what cannot be kept is answered with 503. No value of a
 * patient is kept unless it was asked for: inputs and identifiers are keyed hashes, the key stays
 * in the file.
 */
#ifndef HOOKS_STORE_H
#define HOOKS_STORE_H

#include "call.h"

typedef struct hooks_store hooks_store;

/* What can be kept; store_sql.def tells how. */
typedef enum hooks_record_kind {
#define RECORD(kind, insert) HOOKS_RECORD_##kind,
#include "store_sql.def"
    HOOKS_RECORD_KINDS
} hooks_record_kind;

#define HOOKS_RECORD_VALUES 12

typedef struct hooks_record {
    struct hooks_record *next;
    hooks_record_kind kind;
    char *values[HOOKS_RECORD_VALUES]; /* NULL: null */
} hooks_record;

/** Add a record to what the call wants kept; the values are copied. False: no memory, and the call
 * is answered so. */
bool hooks_records_add(hooks_call *call, hooks_record_kind kind, const char *const *values,
                       size_t count);
void hooks_records_free(hooks_call *call);
/** Add the audit record of an answered call: time, route, status, digest of the rules, keyed hash
 * of the input, rules that fired. `plan` may be NULL. Nothing without a store. */
void hooks_records_call(hooks_call *call, const palpate_engine *engine, const palpate_plan *plan);

/** Open or make the file. NULL: the reason is in `error`. `kept` is called for each call after its
 * commit, or after an error was set as its answer. */
hooks_store *hooks_store_open(const char *path, const hooks_limits *limits,
                              void (*kept)(hooks_call *call), palpate_error *error);
/** False: the queue is full. */
bool hooks_store_push(hooks_store *store, hooks_call *call);
/** Keep what waits; nothing may be pushed after it. */
void hooks_store_settle(hooks_store *store);
void hooks_store_free(hooks_store *store);
/** Whether the last commit failed. NULL: false. */
bool hooks_store_is_failing(hooks_store *store);
/** Keyed hash ("hmac-sha256:…") of what must not be kept as it is. */
void hooks_store_hash(const hooks_store *store, const char *bytes, size_t length, char out[80]);

#endif
