/* SPDX-License-Identifier: MIT */
/* A plan's own JSON, taken apart. */
#include "told.h"

#include <stdlib.h>
#include <string.h>
#include "out.h"

#define DEPTH_MOST 32      /* plans are nine deep */
#define BYTES_PER_VALUE 16 /* of a plan there are 28; with fewer the list grows */

typedef struct taking {
    fhir_arena *arena;
    fhir_told *values;
    size_t count, capacity;
    uint32_t open[DEPTH_MOST]; /* containers that are not closed yet, and the last value of each */
    uint32_t latest[DEPTH_MOST];
    unsigned depth;
} taking;

/* ---- reading: each function steps over what it takes, or gives NULL ---- */

/* A string, whose first byte is at `at`; NUL ends it. */
static char *take_string(char *at, const char *end)
{
    while ((at += fhir_plain_run(at, (size_t)(end - at))) < end && *at != '"')
        at += end - at > 1 ? 2 : 1; /* an escape */
    if (at == end)
        return NULL;
    *at = '\0';
    return at + 1;
}

static char *take_key(char *at, const char *end)
{
    at = at < end && *at == '"' ? take_string(at + 1, end) : NULL;
    return at != NULL && at < end && *at == ':' ? at + 1 : NULL;
}

static bool add_value(taking *take, const char *key, const char *at)
{
    if (take->count == take->capacity &&
        !fhir_room(take->arena, (void **)&take->values, &take->capacity, take->count,
                   sizeof *take->values))
        return false;
    if (take->depth > 0)
        take->latest[take->depth - 1] = (uint32_t)take->count;
    take->values[take->count++] =
        (fhir_told){.key = key, .text = at + (*at == '"'), .size = 1, .kind = *at};
    return true;
}

/* A value, or the beginning of one. */
static char *take_value(taking *take, const char *key, char *at, const char *end)
{
    if (at == end || !add_value(take, key, at))
        return NULL;
    if (*at == '"')
        return take_string(at + 1, end);
    if (*at == '{' || *at == '[') {
        if (take->depth == DEPTH_MOST)
            return NULL;
        take->open[take->depth] = take->latest[take->depth] = (uint32_t)(take->count - 1);
        take->depth++;
        return at + 1;
    }
    char *begin = at;
    while (at < end && *at != ',' && *at != ']' && *at != '}')
        at++;
    return at == begin ? NULL : at;
}

/* Ends of containers, and the comma before what comes next. */
static char *take_ends(taking *take, char *at, const char *end)
{
    for (; take->depth > 0 && at < end && (*at == '}' || *at == ']'); at++) {
        uint32_t container = take->open[--take->depth], latest = take->latest[take->depth];
        if (latest > container) /* it is not empty */
            take->values[latest].last = true;
        take->values[container].size = (uint32_t)(take->count - container);
        if (take->depth > 0)
            take->latest[take->depth - 1] = container;
    }
    return at + (take->depth > 0 && at < end && *at == ',');
}

const fhir_told *fhir_told_read(fhir_arena *arena, char *text, size_t length)
{
    taking take = {.arena = arena, .capacity = length / BYTES_PER_VALUE + 1};
    char *at = text, *end = text + length;
    take.values = fhir_block(arena, take.capacity, sizeof *take.values);
    if (take.values == NULL)
        return NULL;
    do {
        bool keyed = take.depth > 0 && take.values[take.open[take.depth - 1]].kind == '{';
        const char *key = keyed ? at + 1 : NULL;
        if (keyed)
            at = take_key(at, end);
        if (at != NULL)
            at = take_value(&take, key, at, end);
        if (at == NULL)
            return NULL;
        at = take_ends(&take, at, end);
    } while (take.depth > 0);
    return take.values;
}

/* ---- asking ---- */

const fhir_told *fhir_told_first(const fhir_told *container)
{
    return container == NULL || container->size == 1 ? NULL : container + 1;
}

const fhir_told *fhir_told_after(const fhir_told *value)
{
    return value == NULL || value->last ? NULL : value + value->size;
}

const fhir_told *fhir_told_member(const fhir_told *object, const char *key)
{
    const fhir_told *member = fhir_told_first(object);
    if (member == NULL || object->kind != '{')
        return NULL;
    while (member != NULL && (member->key[0] != key[0] || strcmp(member->key, key) != 0))
        member = fhir_told_after(member);
    return member;
}

const char *fhir_told_text(const fhir_told *value)
{
    return value == NULL || value->kind != '"' ? NULL : value->text;
}

const char *fhir_told_text_at(const fhir_told *object, const char *key)
{
    return fhir_told_text(fhir_told_member(object, key));
}

bool fhir_told_is_true(const fhir_told *value)
{
    return value != NULL && value->kind == 't';
}

/* Doses and pressures are short decimals, which are exact so; the locale must not matter. */
bool fhir_told_number(const fhir_told *value, double *out)
{
    if (value == NULL || (value->kind != '-' && (value->kind < '0' || value->kind > '9')))
        return false;
    const char *at = value->text + (value->kind == '-');
    double digits = 0, scale = 1;
    for (; *at >= '0' && *at <= '9'; at++)
        digits = digits * 10 + (*at - '0');
    for (at += *at == '.'; *at >= '0' && *at <= '9'; at++, scale *= 10)
        digits = digits * 10 + (*at - '0');
    *out = (value->kind == '-' ? -digits : digits) / scale;
    return true;
}

/* ---- escapes ---- */

const char *fhir_escaped(fhir_arena *arena, const char *text)
{
    size_t length = text == NULL ? 0 : strlen(text);
    if (fhir_plain_run(text, length) == length)
        return text;
    fhir_text made;
    fhir_text_begin(&made, arena->memory);
    fhir_put_escaped(&made, text, length);
    const char *escaped = made.refused ? NULL : fhir_copy(arena, fhir_text_of(&made), made.length);
    arena->refused = arena->refused || made.refused;
    fhir_text_end(&made);
    return escaped;
}

/* Only ASCII is ever written as a number: all else stands as it is. */
static char unescape(const char **at)
{
    static const char letters[] = "bfnrt", bytes[] = "\b\f\n\r\t";
    char letter = *(*at)++;
    if (letter == 'u') {
        char digits[5] = {0};
        memcpy(digits, *at, 4);
        *at += 4;
        return (char)strtoul(digits, NULL, 16);
    }
    const char *found = memchr(letters, letter, sizeof letters - 1);
    return found == NULL ? letter : bytes[found - letters];
}

const char *fhir_unescaped(fhir_arena *arena, const char *escaped)
{
    if (escaped == NULL || strchr(escaped, '\\') == NULL)
        return escaped;
    char *made = fhir_block(arena, strlen(escaped) + 1, 1), *to = made;
    if (made == NULL)
        return NULL;
    for (const char *at = escaped; *at != '\0';) {
        char byte = *at++;
        *to++ = byte == '\\' ? unescape(&at) : byte;
    }
    *to = '\0';
    return made;
}
