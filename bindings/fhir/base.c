/* SPDX-License-Identifier: MIT */
/* Failures, arenas and growing text over the engine's allocator. */
#include "base.h"

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define CHUNK_BYTES 8192
#define ALIGNMENT _Alignof(max_align_t)

/* ---- failures ---- */

static void copy(char *to, size_t size, const char *from)
{
    size_t length = strlen(from) < size ? strlen(from) : size - 1;
    memcpy(to, from, length);
    while (length > 0 && length == size - 1 && ((unsigned char)from[length] & 0xC0) == 0x80)
        length--; /* no half character */
    to[length] = '\0';
}

palpate_status fhir_fail_at(palpate_error *error, palpate_status status, const char *code,
                            const char *pointer, const char *file, int line, const char *format,
                            ...)
{
    if (error == NULL || error->status != PALPATE_OK || error->size < sizeof *error)
        return status;
    char detail[512];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(detail, sizeof detail, format, arguments);
    va_end(arguments);
    error->status = status;
    copy(error->detail, sizeof error->detail, detail);
    copy(error->code, sizeof error->code, code != NULL ? code : palpate_status_word(status));
    if (pointer != NULL)
        copy(error->place.pointer, sizeof error->place.pointer, pointer);
    error->raised_in = file;
    error->raised_at = line;
    return status;
}

void fhir_hint(palpate_error *error, const char *hint)
{
    if (error != NULL && error->size >= sizeof *error && error->hint[0] == '\0')
        copy(error->hint, sizeof error->hint, hint);
}

palpate_status fhir_struct_take(void *to, size_t to_size, const void *from, const char *name,
                                palpate_error *error)
{
    size_t size;
    if (from == NULL)
        return PALPATE_OK;
    memcpy(&size, from, sizeof size);
    if (size < sizeof size)
        return fhir_fail(error, PALPATE_E_USAGE, NULL, NULL, "%s.size is not set", name);
    for (size_t i = to_size; i < size; i++)
        if (((const unsigned char *)from)[i] != 0)
            return fhir_fail(error, PALPATE_E_USAGE, NULL, NULL, "%s is of a newer version", name);
    memcpy(to, from, size < to_size ? size : to_size);
    memcpy(to, &to_size, sizeof to_size);
    return PALPATE_OK;
}

/* ---- arenas ---- */

struct fhir_chunk {
    fhir_chunk *next;
    size_t size, used; /* of the whole block, this head included */
};

#define HEAD_BYTES ((sizeof(fhir_chunk) + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT)

void fhir_arena_begin(fhir_arena *arena, const palpate_allocator *memory)
{
    *arena = (fhir_arena){.memory = memory};
}

void fhir_arena_end(fhir_arena *arena)
{
    for (fhir_chunk *chunk = arena->first, *next; chunk != NULL; chunk = next) {
        next = chunk->next;
        arena->memory->resize(arena->memory->context, chunk, chunk->size, 0);
    }
    arena->first = NULL;
}

static fhir_chunk *add_chunk(fhir_arena *arena, size_t need)
{
    size_t size = need + HEAD_BYTES > CHUNK_BYTES ? need + HEAD_BYTES : CHUNK_BYTES;
    fhir_chunk *chunk = arena->memory->resize(arena->memory->context, NULL, 0, size);
    if (chunk == NULL)
        return NULL;
    *chunk = (fhir_chunk){arena->first, size, HEAD_BYTES};
    arena->first = chunk;
    return chunk;
}

void *fhir_block(fhir_arena *arena, size_t count, size_t size)
{
    fhir_chunk *chunk = arena->first;
    size_t need = 0;
    if (count <= SIZE_MAX / 4 / (size == 0 ? 1 : size))
        need = (count * size + ALIGNMENT) / ALIGNMENT * ALIGNMENT;
    if (need != 0 && (chunk == NULL || chunk->size - chunk->used < need))
        chunk = add_chunk(arena, need);
    if (need == 0 || chunk == NULL) {
        arena->refused = true;
        return NULL;
    }
    void *block = (char *)chunk + chunk->used;
    chunk->used += need;
    return block;
}

void *fhir_new(fhir_arena *arena, size_t count, size_t size)
{
    void *block = fhir_block(arena, count, size);
    return block == NULL ? NULL : memset(block, 0, count * size);
}

const char *fhir_copy(fhir_arena *arena, const char *text, size_t length)
{
    char *made = fhir_block(arena, length + 1, 1);
    if (made == NULL)
        return NULL;
    made[length] = '\0';
    return memcpy(made, text, length);
}

const char *fhir_copy_text(fhir_arena *arena, const char *text)
{
    return text == NULL ? NULL : fhir_copy(arena, text, strlen(text));
}

#define DIGITS_MOST 10 /* of an unsigned */

static char *print_unsigned(unsigned number, char *end)
{
    do
        *--end = (char)('0' + number % 10);
    while ((number /= 10) > 0);
    return end;
}

/* Most formats only join strings and counts, which printf is slow at: how long they are together,
 * written to `to` unless that is NULL. -1: this one does more. */
static ptrdiff_t join(char *to, const char *format, va_list arguments)
{
    size_t length = 0;
    for (const char *at = format; *at != '\0'; at++) {
        char digits[DIGITS_MOST];
        const char *piece = at;
        size_t more = 1;
        if (*at == '%') {
            at++;
            piece = *at == 's'   ? va_arg(arguments, const char *)
                    : *at == 'u' ? print_unsigned(va_arg(arguments, unsigned), digits + DIGITS_MOST)
                                 : NULL;
            if (piece == NULL)
                return -1;
            more = *at == 's' ? strlen(piece) : (size_t)(digits + DIGITS_MOST - piece);
        }
        if (to != NULL)
            memcpy(to + length, piece, more);
        length += more;
    }
    return (ptrdiff_t)length;
}

#define MADE_BYTES 256 /* most texts are shorter, and are printed once */

static const char *print(fhir_arena *arena, const char *format, va_list arguments)
{
    char made[MADE_BYTES], *longer;
    va_list again;
    va_copy(again, arguments);
    int length = vsnprintf(made, sizeof made, format, arguments);
    if (length >= 0 && (size_t)length < sizeof made) {
        va_end(again);
        return fhir_copy(arena, made, (size_t)length);
    }
    longer = length < 0 ? NULL : fhir_block(arena, (size_t)length + 1, 1);
    if (longer != NULL)
        vsnprintf(longer, (size_t)length + 1, format, again);
    va_end(again);
    return longer;
}

const char *fhir_format(fhir_arena *arena, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    ptrdiff_t length = join(NULL, format, arguments);
    va_end(arguments);
    char *made = length < 0 ? NULL : fhir_block(arena, (size_t)length + 1, 1);
    va_start(arguments, format);
    if (made != NULL) {
        join(made, format, arguments);
        made[length] = '\0';
    }
    const char *printed = length < 0 ? print(arena, format, arguments) : made;
    va_end(arguments);
    return printed;
}

bool fhir_room(fhir_arena *arena, void **items, size_t *capacity, size_t count, size_t size)
{
    if (count < *capacity)
        return true;
    size_t wanted = *capacity == 0 ? 8 : *capacity * 2;
    void *grown = fhir_new(arena, wanted, size);
    if (grown == NULL)
        return false;
    if (count > 0)
        memcpy(grown, *items, count * size);
    *items = grown;
    *capacity = wanted;
    return true;
}

/* ---- text ---- */

void fhir_text_begin(fhir_text *text, const palpate_allocator *memory)
{
    *text = (fhir_text){.memory = memory};
}

void fhir_text_end(fhir_text *text)
{
    if (text->bytes != NULL)
        text->memory->resize(text->memory->context, text->bytes, text->capacity, 0);
    fhir_text_begin(text, text->memory);
}

/* Room for so many bytes and a NUL. */
static bool make_room(fhir_text *text, size_t length)
{
    if (text->refused || length >= SIZE_MAX / 4 || text->length >= SIZE_MAX / 4) {
        text->refused = true;
        return false;
    }
    size_t wanted = text->capacity == 0 ? 1024 : text->capacity;
    while (wanted < text->length + length + 1)
        wanted *= 2;
    char *grown = text->memory->resize(text->memory->context, text->bytes, text->capacity, wanted);
    if (grown == NULL) {
        text->refused = true;
        return false;
    }
    text->bytes = grown;
    text->capacity = wanted;
    return true;
}

char *fhir_text_room(fhir_text *text, size_t length)
{
    if ((text->refused || text->capacity - text->length <= length) && !make_room(text, length))
        return NULL;
    return text->bytes + text->length;
}

void fhir_text_grown(fhir_text *text, char *end)
{
    text->length = (size_t)(end - text->bytes);
    *end = '\0';
}

void fhir_put(fhir_text *text, const char *bytes, size_t length)
{
    if ((text->refused || text->capacity - text->length <= length) && !make_room(text, length))
        return;
    if (length > 0)
        memcpy(text->bytes + text->length, bytes, length);
    text->length += length;
    text->bytes[text->length] = '\0';
}

void fhir_puts(fhir_text *text, const char *bytes)
{
    fhir_put(text, bytes, strlen(bytes));
}

void fhir_printf(fhir_text *text, const char *format, ...)
{
    char made[1024];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(made, sizeof made, format, arguments);
    va_end(arguments);
    if (length > 0)
        fhir_put(text, made, (size_t)length < sizeof made ? (size_t)length : sizeof made - 1);
}

const char *fhir_text_of(fhir_text *text)
{
    return text->refused || text->bytes == NULL ? "" : text->bytes;
}

bool fhir_text_write(void *context, const char *bytes, size_t length)
{
    fhir_text *text = context;
    fhir_put(text, bytes, length);
    return !text->refused;
}

palpate_status fhir_text_give(fhir_text *text, palpate_write *write, void *context,
                              palpate_error *error)
{
    if (text->refused)
        return fhir_fail_memory(error);
    if (!write(context, fhir_text_of(text), text->length))
        return fhir_fail(error, PALPATE_E_WRITE, NULL, NULL, "the output refused more");
    return PALPATE_OK;
}

bool fhir_same(const char *a, const char *b)
{
    return a != NULL && b != NULL && strcmp(a, b) == 0;
}
