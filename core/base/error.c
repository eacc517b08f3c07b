/* SPDX-License-Identifier: MIT */
/* Noting the first failure in the caller's error struct. */
#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include "base/text.h"

/* Copy `text`, cut at the end of a character. */
static void put_text(char *out, size_t size, const char *text)
{
    size_t length = strlen(text);
    length = plp_utf8_valid(text, length < size ? length : size - 1);
    memcpy(out, text, length);
    out[length] = '\0';
}

/* Drop what is not valid UTF-8 at the end: a character that snprintf cut in two. */
static void trim(char *text)
{
    text[plp_utf8_valid(text, strlen(text))] = '\0';
}

/* May this struct be written, and is it still without a failure? */
static bool is_open(const palpate_error *error)
{
    return error != NULL && error->size >= sizeof *error && error->status == PALPATE_OK;
}

palpate_status plp_fail_at(palpate_error *error, palpate_status status, const char *code,
                           const palpate_place *place, const char *file, int line,
                           const char *format, ...)
{
    if (!is_open(error))
        return status;
    error->status = status;
    if (place != NULL)
        error->place = *place;
    else
        memset(&error->place, 0, sizeof error->place);
    put_text(error->code, sizeof error->code, code == NULL ? palpate_status_word(status) : code);
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(error->detail, sizeof error->detail, format, arguments);
    va_end(arguments);
    trim(error->detail);
    error->hint[0] = '\0';
    error->raised_in = file;
    error->raised_at = line;
    return status;
}

void plp_fail_hint(palpate_error *error, const char *format, ...)
{
    if (error == NULL || error->size < sizeof *error || error->status == PALPATE_OK ||
        error->hint[0] != '\0')
        return;
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(error->hint, sizeof error->hint, format, arguments);
    va_end(arguments);
    trim(error->hint);
}

palpate_status plp_fail_again(palpate_error *error, const palpate_error *kept)
{
    if (is_open(error)) {
        size_t size = error->size;
        *error = *kept;
        error->size = size;
    }
    return kept->status;
}
