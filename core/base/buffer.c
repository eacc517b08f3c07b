/* SPDX-License-Identifier: MIT */
/* A growing text with a ceiling; its first failure sticks. */
#include "base/memory.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define FIRST_BYTES 256

void plp_buffer_begin(plp_buffer *buffer, const palpate_allocator *memory, size_t ceiling)
{
    *buffer = (plp_buffer){
        .memory = memory == NULL ? plp_memory_default() : memory,
        .ceiling = ceiling > SIZE_MAX / 4 ? SIZE_MAX / 4 : ceiling,
    };
}

void plp_buffer_end(plp_buffer *buffer)
{
    plp_memory_free(buffer->memory, buffer->bytes, buffer->capacity);
    plp_buffer_begin(buffer, buffer->memory, buffer->ceiling);
}

/* Make room for `need` bytes in all and a final NUL; `need` is at most the ceiling. */
static bool grow(plp_buffer *buffer, size_t need)
{
    size_t wanted = buffer->capacity < FIRST_BYTES ? FIRST_BYTES : buffer->capacity;
    while (wanted < need + 1)
        wanted *= 2;
    if (wanted > buffer->ceiling + 1)
        wanted = buffer->ceiling + 1;
    char *grown =
        buffer->memory->resize(buffer->memory->context, buffer->bytes, buffer->capacity, wanted);
    if (grown == NULL) {
        buffer->status = PALPATE_E_NOMEM;
        return false;
    }
    buffer->bytes = grown;
    buffer->capacity = wanted;
    return true;
}

/* Nearly always there is; one byte stays free for the final NUL. */
static inline bool has_room(const plp_buffer *buffer, size_t more)
{
    return more < buffer->capacity - buffer->length && buffer->status == PALPATE_OK;
}

bool plp_buffer_reserve(plp_buffer *buffer, size_t more)
{
    if (has_room(buffer, more))
        return true;
    if (buffer->status != PALPATE_OK)
        return false;
    if (more > buffer->ceiling - buffer->length) {
        buffer->status = PALPATE_E_LIMIT;
        return false;
    }
    return grow(buffer, buffer->length + more);
}

void plp_buffer_put(plp_buffer *buffer, const char *bytes, size_t length)
{
    if (length == 0 || (!has_room(buffer, length) && !plp_buffer_reserve(buffer, length)))
        return;
    memcpy(buffer->bytes + buffer->length, bytes, length);
    buffer->length += length;
}

void plp_buffer_puts(plp_buffer *buffer, const char *text)
{
    plp_buffer_put(buffer, text, strlen(text));
}

void plp_buffer_putc(plp_buffer *buffer, char byte)
{
    if (!has_room(buffer, 1) && !plp_buffer_reserve(buffer, 1))
        return;
    buffer->bytes[buffer->length++] = byte;
}

void plp_buffer_vprintf(plp_buffer *buffer, const char *format, va_list arguments)
{
    va_list again;
    size_t room = buffer->capacity - buffer->length;
    char *at = room > 0 ? buffer->bytes + buffer->length : NULL;
    va_copy(again, arguments);
    int length = vsnprintf(at, room, format, arguments);
    if (length > 0 && plp_buffer_reserve(buffer, (size_t)length)) {
        if ((size_t)length >= room) /* it did not fit */
            vsnprintf(buffer->bytes + buffer->length, (size_t)length + 1, format, again);
        buffer->length += (size_t)length;
    }
    va_end(again);
}

void plp_buffer_printf(plp_buffer *buffer, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    plp_buffer_vprintf(buffer, format, arguments);
    va_end(arguments);
}

const char *plp_buffer_text(plp_buffer *buffer)
{
    if (!plp_buffer_reserve(buffer, 0))
        return "";
    buffer->bytes[buffer->length] = '\0';
    return buffer->bytes;
}
