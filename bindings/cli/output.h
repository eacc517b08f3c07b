/* SPDX-License-Identifier: MIT */
/* Where results go: standard output, or a file that is replaced as a whole.
 *
 *   open --> write … --> close(keep)     keep: flush, check, rename over the file; else the file
 * stays as it was
 *
 * Invariants: a full disk is told (exit 5); a reader that has gone (a closed pipe) ends the writing
 * in silence.
 */
#ifndef CLI_OUTPUT_H
#define CLI_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include "arguments.h"

typedef struct cli_output {
    FILE *file;
    const char *path;     /* NULL: standard output */
    char temporary[4096]; /* empty: written in place */
    int reason;           /* errno of the first failure, or 0 */
    bool gone;            /* the reader closed the pipe */
} cli_output;

/** False after telling why on standard error. */
bool cli_output_open(cli_output *output, const cli_arguments *arguments);
/** The same for a path; NULL or "-": standard output. */
bool cli_output_open_path(cli_output *output, const char *path);
/** Whether a file can be written there, which is tried and leaves no trace; false after telling why
 * not. */
bool cli_output_may_open(const char *path);
/** A palpate_write; `context` is the cli_output. */
bool cli_output_write(void *context, const char *bytes, size_t length);
void cli_output_puts(cli_output *output, const char *text);
/** Text as a JSON string with its quotes, or `null` for NULL. */
void cli_output_json(cli_output *output, const char *text);
/** Returns `code`, or 5 after telling about a failure to write. */
int cli_output_close(cli_output *output, int code);
/** The worse of two exit codes. */
int cli_worse(int a, int b);

#endif
