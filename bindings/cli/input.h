/* SPDX-License-Identifier: MIT */
/* Reading a patient's text from a file or standard input. */
#ifndef CLI_INPUT_H
#define CLI_INPUT_H

#include "report.h"

typedef struct cli_input {
    cli_subject subject; /* name and text, for reports */
    char *text;
    size_t length;
} cli_input;

/** Tell that a file cannot be read, for a reason of errno. Returns the exit code. */
int cli_input_refused(const cli_arguments *arguments, const char *name, int reason);
/** The limit json_bytes as it is in force: --limit, else the default. */
uint64_t cli_input_most(const cli_arguments *arguments);
/** Read `path`, or standard input for "-". At most the limit json_bytes and one byte more are read:
 * the library refuses what is longer. Returns 0, or 5 after telling why. */
int cli_input_read(const cli_arguments *arguments, const char *path, cli_input *out);
void cli_input_free(cli_input *input);

#endif
