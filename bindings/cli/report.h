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
    unsigned long lines_before; /* of the file, where the text is one line of many */
} cli_subject;

/** Tell about a failed call and return the exit code. With --json the error object goes to standard
 * output, else `NAME:LINE:COLUMN: error: … [code]`, the line with a caret and the hint go to
 * standard error. `subject` may be NULL. */
int cli_report(const cli_arguments *arguments, const palpate_error *error,
               const cli_subject *subject);

/** The same on standard error in any case: beside an answer that goes on. */
void cli_report_aside(const cli_arguments *arguments, const palpate_error *error,
                      const cli_subject *subject);

/** Tell that a command line cannot be meant so: `palpate: …` and the hint, which may be NULL, on standard error, or with
 * --json the error object. Returns the exit code. */
int cli_usage(const cli_arguments *arguments, const char *hint, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/** End a command that wrote: tell if its call failed (closing tells what the output itself refused), close the output.
 * @return `code`, or the exit code of what failed. */
int cli_report_close(const cli_arguments *arguments, palpate_status status, const palpate_error *error,
                     cli_output *output, int code);

/** The error object on one line, without a line end; "patient" names the subject if there is one.
 */
void cli_report_json(cli_output *output, const palpate_error *error, const cli_subject *subject);

#endif
