/* SPDX-License-Identifier: MIT */
/* Telling a person, or with --json a program, what went wrong and where. */
#ifndef CLI_REPORT_H
#define CLI_REPORT_H

#include "output.h"

/* The text in which an error has its place. */
typedef struct cli_subject {
    const char *name; /* as shown: a path, or "standard input" */
    const char *file; /* the path; NULL: standard input */
    const char *text; /* NULL: no excerpt can be shown */
    size_t length;
} cli_subject;

/** Tell about a failed call and return the exit code. With --json the error object goes to standard
 * output, else `NAME:LINE:COLUMN: error: … [code]`, the line with a caret and the hint go to
 * standard error. `subject` may be NULL. */
int cli_report(const cli_arguments *arguments, const palpate_error *error,
               const cli_subject *subject);

/** End a command that wrote: tell if its call failed (closing tells what the output itself refused), close the output.
 * @return `code`, or the exit code of what failed. */
int cli_report_close(const cli_arguments *arguments, palpate_status status, const palpate_error *error,
                     cli_output *output, int code);

/** The error object on one line, without a line end; "patient" names the subject if there is one.
 */
void cli_report_json(cli_output *output, const palpate_error *error, const cli_subject *subject);

#endif
