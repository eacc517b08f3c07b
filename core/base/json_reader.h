/* SPDX-License-Identifier: MIT */
/* The inside of the strict JSON reader, for json_read.c, json_scan.c and json_place.c; json_own.c borrows from it how strings
 * are read.
 *
 *   json_read.c    structure: which token may come next       json_keys.c   duplicate keys
 *   json_scan.c    tokens: strings, numbers, words            json_place.c  failures: line, column, JSON pointer
 */
#ifndef PLP_BASE_JSON_READER_H
#define PLP_BASE_JSON_READER_H

#include "base/json_keys.h"
#include "base/json_read.h"

/* What may come next. */
typedef enum plp_json_state {
    PLP_JSON_AT_DOCUMENT,
    PLP_JSON_AT_VALUE,      /* after a colon, or a comma in an array */
    PLP_JSON_AT_FIRST_ITEM, /* after [ */
    PLP_JSON_AT_FIRST_KEY,  /* after { */
    PLP_JSON_AFTER_VALUE,   /* a comma or the end of the container */
    PLP_JSON_AFTER_DOCUMENT
} plp_json_state;

/* An open object or array, and which member or item of it is being read. */
typedef struct plp_json_frame {
    const char *key; /* where its key begins, at the quote; NULL: none, or an array */
    uint32_t items;  /* of an array: begun so far, the last one is being read */
    bool is_array;
    plp_keys_mark keys;
} plp_json_frame;

struct plp_json_reader {
    const palpate_allocator *memory;
    const char *bytes, *end;
    const char *at;    /* the next byte to look at */
    const char *begun; /* where the last event began */
    const char *counted, *line; /* lines are counted up to here; where the last of them begins */
    uint32_t lines;
    uint64_t looked; /* bytes that were looked at to count lines */
    plp_json_state state;
    bool any_value;
    bool policy; /* refuse what is JSON but not wanted */
    uint64_t depth_most, values_most, string_most, key_most, number_most;
    uint64_t values;

    plp_json_frame *frames;
    size_t depth, capacity;
    plp_keys keys;

    const char *text; /* of the last KEY or STRING */
    size_t length;
    plp_buffer decoded; /* holds it when it had escapes */
    double number;
    const char *token;
    size_t token_length;

    palpate_error failure; /* its status is not OK once something failed */
};

/* Note a failure at a byte of the text. Always returns false. */
bool plp_json_fail(plp_json_reader *reader, palpate_status status, const char *code, const char *at,
                   const char *detail);
bool plp_json_fail_limit(plp_json_reader *reader, const char *code, const char *at, const char *what, uint64_t most);
bool plp_json_fail_memory(plp_json_reader *reader);
/** Tell what is wrong with the byte at `reader->at`, where `expected` was. Always returns false. */
bool plp_json_fail_unexpected(plp_json_reader *reader, const char *expected);

/* Read the token at `reader->at` and step over it; false after a failure. */
bool plp_json_scan_string(plp_json_reader *reader, uint64_t most, const char *limit);
bool plp_json_scan_number(plp_json_reader *reader);
bool plp_json_scan_word(plp_json_reader *reader, const char *word, size_t length);

/** Step over plain characters: ASCII without controls, quotes and backslashes. */
const char *plp_json_skip_plain(const char *at, const char *end);
/** Decode the escape at `at`, a backslash, as UTF-8. Returns how many bytes of the text it takes; 0 and a code if it
 * is none. */
unsigned plp_json_unescape(const char *at, const char *end, char out[4], unsigned *out_length,
                           const char **code);

#endif
