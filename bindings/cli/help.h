/* SPDX-License-Identifier: MIT */
/* Help, made from the tables. */
#ifndef CLI_HELP_H
#define CLI_HELP_H

#include <stdio.h>
#include "arguments.h"

typedef struct cli_exit_code {
    int code;
    const char *meaning;
} cli_exit_code;

/** The exit codes, rising; NULL past the end. */
const cli_exit_code *cli_exit_code_at(size_t index);

/** What the program can do, in about fifteen lines. */
void cli_help_short(FILE *file);
/** All commands and what holds for each. */
void cli_help_all(FILE *file, size_t width);
/** The command of `arguments` with its options and examples. */
void cli_help_command(const cli_arguments *arguments, FILE *file);
/** Words folded to `width` columns; paragraphs are separated by an
 * empty line. */
void cli_help_fold(FILE *file, const char *text, size_t width);

/** A line for a shell, continued with a backslash where it would be wider than `width`. */
void cli_help_example(FILE *file, const char *line, size_t indent, size_t width);

/** Words folded beside a head: the line stands at `column` already, and further lines begin after `indent` spaces. */
void cli_help_beside(FILE *file, const char *text, size_t indent, size_t width, size_t column);

/** Tell on standard error that there is no such command, with the nearest one. Returns the exit
 * code. */
int cli_unknown_command(const char *word);

#endif
