/* SPDX-License-Identifier: MIT */
/* Which folders of rules are in force, and who named them.
 *
 *   --rules and an operand   else PALPATE_RULES   else palpate.json here or above   else what is shipped
 *
 * "@shipped" stands for the rules that come with the program, wherever folders are named.
 */
#ifndef CLI_LAYERS_H
#define CLI_LAYERS_H

#include "arguments.h"

#define CLI_PATH 4096

typedef enum cli_named_by {
    CLI_NAMED_BY_OPTION,
    CLI_NAMED_BY_ENVIRONMENT,
    CLI_NAMED_BY_PROJECT,
    CLI_NAMED_BY_NOBODY /* the shipped rules */
} cli_named_by;

typedef struct cli_layers {
    palpate_layer items[CLI_LAYERS + 1]; /* lowest first */
    size_t count;
    cli_named_by named_by;
    char file[CLI_PATH];      /* the palpate.json that names them, or empty */
    char text[CLI_PATH];      /* what the folders of the environment point into */
    char shipped[CLI_PATH];   /* what "@shipped" points to */
    palpate_project *project; /* NULL unless named by one */
} cli_layers;

/** Choose the layers: --rules, then `folder` (NULL: none) as the topmost. If neither is given:
 * PALPATE_RULES (folders separated by colons), palpate.json in the working folder or above it,
 * rules/ beside a program in its build folder, the installed rules.
 * @return 0, or the exit code after telling about the failure. End with cli_layers_end in any case.
 */
int cli_layers_choose(const cli_arguments *arguments, const char *folder, cli_layers *out);
void cli_layers_end(cli_layers *layers);

/** Who named them, as one word or a file's name: "--rules", "PALPATE_RULES", "palpate.json", "". */
const char *cli_layers_source(const cli_layers *layers);

/** The folder of rules that comes with the program; false if there is none. */
bool cli_layers_shipped(char *out, size_t size);

#endif
