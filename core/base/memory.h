/* SPDX-License-Identifier: MIT */
/* Memory: the caller's allocator, arenas for what dies together, and counted growth of arrays. */
#ifndef PLP_BASE_MEMORY_H
#define PLP_BASE_MEMORY_H

#include <stdarg.h>
#include <stddef.h>
#include "palpate.h"

/** The C library's realloc and free in the shape of palpate_allocator. Never NULL. */
const palpate_allocator *plp_memory_default(void);

void *plp_memory_new(const palpate_allocator *memory, size_t size); /* zeroed; NULL when refused */
void plp_memory_free(const palpate_allocator *memory, void *block, size_t size);

/** Grow `*items` (of `item_size` bytes each, `*capacity` of them) so that it holds at least `need`; doubles.
 * On refusal nothing changes and false is returned. */
bool plp_memory_grow(const palpate_allocator *memory, void **items, size_t *capacity, size_t need,
                     size_t item_size);

/* An arena: chunks that are freed together; every block is zeroed and suitably aligned.
 *
 *   chunk -> chunk -> chunk      [used........|free..]
 */
typedef struct plp_arena_chunk plp_arena_chunk;
typedef struct plp_arena {
    const palpate_allocator *memory;
    plp_arena_chunk *first; /* the newest chunk, from which blocks are cut */
    size_t held;            /* bytes asked of the allocator */
} plp_arena;

void plp_arena_begin(plp_arena *arena, const palpate_allocator *memory);
void plp_arena_end(plp_arena *arena);
void *plp_arena_new(plp_arena *arena, size_t size);               /* NULL when refused */
void *plp_arena_array(plp_arena *arena, size_t count, size_t size); /* checks the multiplication */
char *plp_arena_text(plp_arena *arena, const char *bytes, size_t length); /* copy with a final NUL */

/* A growing text with a ceiling. The first failure sticks: write on, and ask plp_buffer_status at the end. */
typedef struct plp_buffer {
    const palpate_allocator *memory;
    char *bytes;     /* not NUL-terminated, see plp_buffer_text */
    size_t length;
    size_t capacity;
    size_t ceiling;
    palpate_status status; /* OK, E_NOMEM or E_LIMIT */
} plp_buffer;

void plp_buffer_begin(plp_buffer *buffer, const palpate_allocator *memory, size_t ceiling);
void plp_buffer_end(plp_buffer *buffer);
bool plp_buffer_reserve(plp_buffer *buffer, size_t more); /* after it, `more` bytes may be written at bytes + length */
void plp_buffer_put(plp_buffer *buffer, const char *bytes, size_t length);
void plp_buffer_puts(plp_buffer *buffer, const char *text);
void plp_buffer_putc(plp_buffer *buffer, char byte);
/** %s %d %u %zu %c %% only; numbers of patients go through plp_number_put. */
void plp_buffer_printf(plp_buffer *buffer, const char *format, ...) __attribute__((format(printf, 2, 3)));
void plp_buffer_vprintf(plp_buffer *buffer, const char *format, va_list arguments)
    __attribute__((format(printf, 2, 0)));
/** The text with a final NUL (not counted in length); "" after a failure. */
const char *plp_buffer_text(plp_buffer *buffer);

/** What failed in a part that was written into `whole` fails in the whole. */
static inline void plp_buffer_pass(plp_buffer *whole, const plp_buffer *part)
{
    if (whole->status == PALPATE_OK)
        whole->status = part->status;
}

#endif
