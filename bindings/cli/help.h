/* SPDX-License-Identifier: MIT */
/* Help, made from the tables. */
#ifndef CLI_HELP_H
#define CLI_HELP_H

#include <stdio.h>
#include "arguments.h"

/** What the program can do, in about fifteen lines. */
void cli_help_short(FILE *file);
/** All commands and what holds for each. */
void cli_help_all(FILE *file);
/** The command of `arguments` with its options and examples. */
void cli_help_command(const cli_arguments *arguments, FILE *file);
/** Words folded to `width` columns; paragraphs are separated by an
 * empty line. */
void cli_help_fold(FILE *file, const char *text, size_t width);

/** Tell on standard error that there is no such command, with the nearest one. Returns the exit
 * code. */
int cli_unknown_command(const char *word);

#endif
