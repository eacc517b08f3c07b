/* SPDX-License-Identifier: MIT */
/* Writing JSON: commas and colons by themselves, and nothing that FHIR forbids: no member with NULL, no empty text.
 *
 *   fhir_out_object(&out, NULL); fhir_out_text(&out, "status", "draft"); fhir_out_close(&out);
 *
 * `key` is NULL in arrays. Objects and arrays must not stay empty: the caller opens them when there is something to say.
 */
#ifndef FHIR_OUT_H
#define FHIR_OUT_H

#include "base.h"

typedef struct fhir_out {
    fhir_text *text;
    uint64_t arrays;   /* bit per level */
    uint64_t nonempty; /* bit per level */
    unsigned depth;
} fhir_out;

void fhir_out_begin(fhir_out *out, fhir_text *text);
void fhir_out_object(fhir_out *out, const char *key);
void fhir_out_array(fhir_out *out, const char *key);
void fhir_out_close(fhir_out *out);
void fhir_out_text(fhir_out *out, const char *key, const char *value); /* NULL and "" are left out */
/** A text that is escaped already, as JSON has it between its quotes. */
void fhir_out_escaped(fhir_out *out, const char *key, const char *escaped);
void fhir_out_bool(fhir_out *out, const char *key, bool value);
void fhir_out_whole(fhir_out *out, const char *key, long value);
/** JSON that is finished: a number, or a value of the engine. NULL is left out. */
void fhir_out_raw(fhir_out *out, const char *key, const char *json);
/** A value of a tree, as it is. NULL is left out. */
void fhir_out_json(fhir_out *out, const char *key, const palpate_engine *engine, const palpate_json *value);

/** Bytes before the next one that JSON escapes, the end included. */
size_t fhir_plain_run(const char *bytes, size_t length);
/** The text of a JSON string, without its quotes. */
void fhir_put_escaped(fhir_text *text, const char *value, size_t length);

#endif
