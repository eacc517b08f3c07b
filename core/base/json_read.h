/* SPDX-License-Identifier: MIT */
/* The strict JSON reader: text goes in, events come out one at a time, and only valid text ever reaches its end.
 *
 *   {"age": 7}   -->   OBJECT  KEY "age"  NUMBER 7  END_OBJECT  END
 *
 * Source: RFC 8259, and SAFETY.md section 4 for what is refused beyond it. The grammar is decided in the layer below
 * policy, so that "not JSON" (E_SYNTAX) and "refused JSON" (E_POLICY, E_LIMIT) have codes of their own.
 *
 * Codes of E_SYNTAX: syntax, unexpected_end, trailing_text, trailing_comma, comment, bad_number, bad_escape,
 * control_character, invalid_utf8, lone_surrogate, byte_order_mark. Of E_POLICY: duplicate_key, null_character,
 * not_an_object, number_overflow. Of E_LIMIT: the name of the limit, as json_depth.
 *
 * No recursion; no allocation that depends on the depth beyond limits.json_depth.
 */
#ifndef PLP_BASE_JSON_READ_H
#define PLP_BASE_JSON_READ_H

#include "base/limits.h"
#include "base/memory.h"

typedef enum plp_json_event {
    PLP_JSON_FAILED = 0, /* see the error; every later call gives the same */
    PLP_JSON_OBJECT,
    PLP_JSON_END_OBJECT,
    PLP_JSON_ARRAY,
    PLP_JSON_END_ARRAY,
    PLP_JSON_KEY,    /* text */
    PLP_JSON_STRING, /* text */
    PLP_JSON_NUMBER, /* number */
    PLP_JSON_TRUE,
    PLP_JSON_FALSE,
    PLP_JSON_NULL,
    PLP_JSON_END /* the document is over and nothing follows it */
} plp_json_event;

typedef struct plp_json_reader plp_json_reader;

typedef struct plp_json_options {
    bool any_value;         /* the outermost value may be of any type (grammar tests, single values) */
    bool grammar_only;      /* decide the grammar alone: no policy (duplicates, U+0000, outermost, overflow), limits stay */
} plp_json_options;

/** Start to read `length` bytes, which must outlive the reader. `options` may be NULL. */
palpate_status plp_json_reader_new(const palpate_allocator *memory, const plp_limits *limits,
                                   const plp_json_options *options, const char *bytes, size_t length,
                                   plp_json_reader **out, palpate_error *error);
void plp_json_reader_free(plp_json_reader *reader);

/** The next event. */
plp_json_event plp_json_next(plp_json_reader *reader, palpate_error *error);
/** PALPATE_OK, or the status of the failure. */
palpate_status plp_json_status(const plp_json_reader *reader);
/** The decoded text of a KEY or STRING; valid until the next call. Not NUL-terminated. */
const char *plp_json_text(const plp_json_reader *reader, size_t *length);
double plp_json_number(const plp_json_reader *reader);
/** The number token as it stands in the text; valid while the text is. */
const char *plp_json_token(const plp_json_reader *reader, size_t *length);
/** Skip the value that begins with `event` (a key was read before it). Its text is checked all the same. */
plp_json_event plp_json_skip(plp_json_reader *reader, plp_json_event event, palpate_error *error);
/** Where the event that was given last begins: offset, line, column, JSON pointer. */
void plp_json_place(plp_json_reader *reader, palpate_place *out);

#endif
