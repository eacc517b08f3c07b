/* SPDX-License-Identifier: MIT */
/* Telling a person, or with --json a program, what went wrong and where. */
#include "report.h"

#include <inttypes.h>
#include <stdarg.h>
#include <string.h>

#define MARGIN 8 /* columns of "    1 | " */

/* The line that holds the place, cut to what surrounds it. */
typedef struct excerpt {
    const char *start;
    size_t length;
    size_t caret;  /* bytes before the place */
    size_t marked; /* bytes of the word at the place, at least 1 */
} excerpt;

static size_t word_length(const char *at, size_t left)
{
    size_t length = 0;

    if (left > 0 && *at == '"') {
        for (length = 1; length < left && at[length] != '"'; length++)
            if (at[length] == '\\' && length + 1 < left)
                length++;
        return length < left ? length + 1 : left;
    }
    while (length < left && strchr(" \t,:[]{}\"", at[length]) == NULL)
        length++;
    return length > 0 ? length : 1;
}

/* `most` is how many bytes of the line are shown. */
static bool find_line(const cli_subject *subject, const palpate_place *place, size_t most,
                      excerpt *out)
{
    const char *end = subject->text + subject->length, *line = subject->text, *stop;

    for (uint32_t n = 1; n < place->line && line != NULL; n++) {
        line = memchr(line, '\n', (size_t)(end - line));
        line = line != NULL ? line + 1 : NULL;
    }
    if (line == NULL)
        return false;
    stop = memchr(line, '\n', (size_t)(end - line));
    stop = stop != NULL ? stop : end;
    out->start = line;
    out->length = (size_t)(stop - line);
    out->caret = place->column > 0 ? place->column - 1 : 0;
    if (out->caret > out->length)
        out->caret = out->length;
    out->marked = word_length(line + out->caret, out->length - out->caret);
    if (out->length > most && out->caret > most / 2) { /* a long line: show what is around */
        size_t skip = out->caret - most / 2;
        while (skip < out->caret && ((unsigned char)line[skip] & 0xC0) == 0x80)
            skip++; /* not in the middle of a character */
        out->start += skip;
        out->length -= skip;
        out->caret -= skip;
    }
    if (out->length > most)
        out->length = most;
    while (out->length > out->caret && out->start + out->length < stop &&
           ((unsigned char)out->start[out->length] & 0xC0) == 0x80)
        out->length--;
    if (out->marked > most - out->caret)
        out->marked = most - out->caret;
    return true;
}

/* Bytes as they are, but no control characters: these could steer the terminal. */
static void print_safe(const char *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++)
        fputc((unsigned char)bytes[i] < 0x20 || bytes[i] == 0x7F ? ' ' : bytes[i], stderr);
}

static void show_excerpt(const cli_subject *subject, const palpate_place *place,
                         const palpate_style *style)
{
    const char *on = style->colour ? "\033[1;31m" : "", *off = style->colour ? "\033[0m\n" : "\n";
    excerpt line;

    if (subject->text == NULL || place->line == 0 ||
        !find_line(subject, place, style->width - MARGIN, &line))
        return;
    fprintf(stderr, "%5lu | ", place->line + subject->lines_before);
    print_safe(line.start, line.length);
    fputs("\n      | ", stderr);
    for (size_t i = 0; i < line.caret; i++)
        if (((unsigned char)line.start[i] & 0xC0) != 0x80) /* one column for each character */
            fputc(' ', stderr);
    fputs(on, stderr);
    for (size_t i = 0; i < line.marked; i++)
        if (line.caret + i >= line.length ||
            ((unsigned char)line.start[line.caret + i] & 0xC0) != 0x80)
            fputc('^', stderr);
    fputs(off, stderr);
}

static void tell(const palpate_error *error, const cli_subject *subject, const palpate_style *style)
{
    const palpate_place *place = &error->place;
    const char *name = place->file[0] != '\0' ? place->file
                       : subject != NULL      ? subject->name
                                              : NULL;

    if (name == NULL)
        fputs("palpate: ", stderr);
    else if (place->line > 0)
        fprintf(stderr, "%s:%lu:%" PRIu32 ": ", name,
                place->line + (subject != NULL ? subject->lines_before : 0), place->column);
    else
        fprintf(stderr, "%s: ", name);
    fprintf(stderr, style->colour ? "\033[1;31merror:\033[0m %s [%s]\n" : "error: %s [%s]\n",
            error->detail,
            error->code[0] != '\0' ? error->code : palpate_status_word(error->status));
    if (subject != NULL && place->file[0] == '\0')
        show_excerpt(subject, place, style);
    if (error->hint[0] != '\0')
        fprintf(stderr, "  hint: %s\n", error->hint);
    if (error->status == PALPATE_E_INTERNAL)
        fprintf(stderr, "  this is a fault in palpate %s (%s:%d); please report it\n",
                palpate_version(), error->raised_in != NULL ? error->raised_in : "?",
                error->raised_at);
}

static void put_number(cli_output *output, const char *key, uint64_t value)
{
    char text[64];

    snprintf(text, sizeof text, ",\"%s\":%" PRIu64, key, value);
    cli_output_puts(output, text);
}

static void put_text(cli_output *output, const char *key, const char *value)
{
    if (value == NULL || value[0] == '\0')
        return;
    cli_output_puts(output, ",\"");
    cli_output_puts(output, key);
    cli_output_puts(output, "\":");
    cli_output_json(output, value);
}

void cli_report_json(cli_output *output, const palpate_error *error, const cli_subject *subject)
{
    const palpate_place *place = &error->place;

    cli_output_puts(output, "{");
    if (subject != NULL) {
        cli_output_puts(output, "\"input\":");
        cli_output_json(output, subject->name);
        cli_output_puts(output, ",");
    }
    cli_output_puts(output, "\"error\":{\"code\":");
    cli_output_json(output,
                    error->code[0] != '\0' ? error->code : palpate_status_word(error->status));
    put_text(output, "message", error->detail);
    put_text(output, "file",
             place->file[0] != '\0' || subject == NULL ? place->file : subject->file);
    if (place->line > 0) {
        put_number(output, "line", place->line);
        put_number(output, "column", place->column);
    }
    if (place->line > 0 && place->file[0] == '\0') /* of JSON, whose first byte may be the one */
        put_number(output, "offset", place->offset);
    put_text(output, "pointer", place->pointer);
    put_text(output, "hint", error->hint);
    cli_output_puts(output, "}}");
}

int cli_report(const cli_arguments *arguments, const palpate_error *error,
               const cli_subject *subject)
{
    int code = palpate_status_exit(error->status);

    if (arguments->format == PALPATE_FORMAT_JSON && !arguments->given[CLI_OUTPUT]) {
        cli_output output = {.file = stdout};
        cli_report_json(&output, error, subject);
        cli_output_puts(&output, "\n");
        return cli_output_close(&output, code);
    }
    tell(error, subject, &arguments->message);
    return code;
}

int cli_usage(const cli_arguments *arguments, const char *hint, const char *format, ...)
{
    palpate_error error = PALPATE_ERROR_INIT;
    va_list values;

    va_start(values, format);
    if (arguments->format == PALPATE_FORMAT_JSON && !arguments->given[CLI_OUTPUT]) {
        error.status = PALPATE_E_USAGE;
        vsnprintf(error.detail, sizeof error.detail, format, values);
        snprintf(error.hint, sizeof error.hint, "%s", hint != NULL ? hint : "");
        cli_report(arguments, &error, NULL);
    } else {
        fputs("palpate: ", stderr);
        vfprintf(stderr, format, values);
        fprintf(stderr, hint != NULL ? "\n  hint: %s\n" : "\n", hint);
    }
    va_end(values);
    return palpate_status_exit(PALPATE_E_USAGE);
}

void cli_report_aside(const cli_arguments *arguments, const palpate_error *error,
                      const cli_subject *subject)
{
    tell(error, subject, &arguments->message);
}

int cli_report_close(const cli_arguments *arguments, palpate_status status,
                     const palpate_error *error, cli_output *output, int code)
{
    if (status != PALPATE_OK && status != PALPATE_E_WRITE)
        code = cli_report(arguments, error, NULL);
    return cli_output_close(output, code);
}
