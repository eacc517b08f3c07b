/* SPDX-License-Identifier: MIT */
/* What every file of this binding stands on: failures, memory that dies together, text that grows.
 *
 * The library behind palpate.h keeps its own helpers to itself; these are the few that a binding needs, over the
 * allocator of the engine. Memory is never freed piece by piece: an arena is, whole.
 */
#ifndef FHIR_BASE_H
#define FHIR_BASE_H

#include <stdarg.h>
#include <stddef.h>
#include "palpate.h"

/** Note the first failure and return its status. `error` may be NULL; `code` NULL means the status's word; `pointer` may
 * be NULL. Values of a patient never go in. */
#define fhir_fail(error, status, code, pointer, ...)                                               \
    fhir_fail_at((error), (status), (code), (pointer), __FILE__, __LINE__, __VA_ARGS__)
palpate_status fhir_fail_at(palpate_error *error, palpate_status status, const char *code, const char *pointer,
                            const char *file, int line, const char *format, ...)
    __attribute__((format(printf, 7, 8)));
/** Out of memory, in one word. */
#define fhir_fail_memory(error) fhir_fail((error), PALPATE_E_NOMEM, NULL, NULL, "out of memory")
/** Say what to do about the failure that was noted last. */
void fhir_hint(palpate_error *error, const char *hint);

/** Copy a struct that begins with its size into `to`, which holds the defaults. E_USAGE if it says no size, or is of a
 * newer version and sets what this one does not know. */
palpate_status fhir_struct_take(void *to, size_t to_size, const void *from, const char *name, palpate_error *error);

/* Blocks that are freed together. `refused` stays true once an allocation failed, so that a caller may ask at the end. */
typedef struct fhir_chunk fhir_chunk;
typedef struct fhir_arena {
    const palpate_allocator *memory;
    fhir_chunk *first;
    bool refused;
} fhir_arena;

void fhir_arena_begin(fhir_arena *arena, const palpate_allocator *memory);
void fhir_arena_end(fhir_arena *arena);
void *fhir_new(fhir_arena *arena, size_t count, size_t size); /* zeroed; NULL when refused */
void *fhir_block(fhir_arena *arena, size_t count, size_t size); /* not zeroed */
const char *fhir_copy(fhir_arena *arena, const char *text, size_t length);
const char *fhir_copy_text(fhir_arena *arena, const char *text); /* NULL stays NULL */
/** A formatted text, of any length. NULL when refused. */
const char *fhir_format(fhir_arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3)));

/** Make room for one more item of a list that lives in an arena: `*items` moves and doubles. False when refused. */
bool fhir_room(fhir_arena *arena, void **items, size_t *capacity, size_t count, size_t size);

/* A growing text. The first refusal sticks; ask at the end. */
typedef struct fhir_text {
    const palpate_allocator *memory;
    char *bytes;
    size_t length, capacity;
    bool refused;
} fhir_text;

void fhir_text_begin(fhir_text *text, const palpate_allocator *memory);
void fhir_text_end(fhir_text *text);
void fhir_put(fhir_text *text, const char *bytes, size_t length);
/** Where so many bytes may be written behind the text; fhir_text_grown then tells where they end. NULL: refused. */
char *fhir_text_room(fhir_text *text, size_t length);
void fhir_text_grown(fhir_text *text, char *end);
void fhir_puts(fhir_text *text, const char *bytes);
void fhir_printf(fhir_text *text, const char *format, ...) __attribute__((format(printf, 2, 3)));
/** The text with a final NUL; "" when refused. */
const char *fhir_text_of(fhir_text *text);
/** palpate_write into a fhir_text, for what the library writes. */
bool fhir_text_write(void *context, const char *bytes, size_t length);
/** Hand it to the caller's function. E_NOMEM if it was refused memory, E_WRITE if the function says no. */
palpate_status fhir_text_give(fhir_text *text, palpate_write *write, void *context, palpate_error *error);

/** Are both texts there and equal? */
bool fhir_same(const char *a, const char *b);

#endif
