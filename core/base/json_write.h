/* SPDX-License-Identifier: MIT */
/* Writing JSON: compact, straight into a buffer. */
#ifndef PLP_BASE_JSON_WRITE_H
#define PLP_BASE_JSON_WRITE_H

#include "base/memory.h"

/** Escape without quotes; `text` is valid UTF-8. Escapes `"`, `\`, control bytes (short forms where there are any). */
void plp_json_put_escaped(plp_buffer *buffer, const char *text, size_t length);
/** A quoted string; NULL gives null. */
void plp_json_put_string(plp_buffer *buffer, const char *text);

/* A writer that sets commas and colons itself.
 *   plp_json_begin(&w, buffer); plp_json_object(&w); plp_json_key(&w, "id"); plp_json_string(&w, "x"); plp_json_close(&w);
 */
typedef struct plp_json_writer {
    plp_buffer *buffer;
    uint64_t arrays;   /* bit per level: an array is open there */
    uint64_t nonempty; /* bit per level: something was written there */
    unsigned depth;    /* at most 63 */
    bool after_key;
} plp_json_writer;

void plp_json_begin(plp_json_writer *writer, plp_buffer *buffer);
void plp_json_object(plp_json_writer *writer);
void plp_json_array(plp_json_writer *writer);
void plp_json_close(plp_json_writer *writer); /* the innermost object or array */
void plp_json_key(plp_json_writer *writer, const char *key);
void plp_json_string(plp_json_writer *writer, const char *text); /* NULL gives null */
void plp_json_number_value(plp_json_writer *writer, double value);
void plp_json_bool(plp_json_writer *writer, bool value);
void plp_json_null(plp_json_writer *writer);
void plp_json_raw(plp_json_writer *writer, const char *bytes, size_t length); /* one finished value */
void plp_json_part(plp_json_writer *writer, const plp_buffer *part); /* likewise; what failed in it fails here */

#endif
