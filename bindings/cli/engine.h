/* SPDX-License-Identifier: MIT */
/* Which rules are in force, and the engine made of them. */
#ifndef CLI_ENGINE_H
#define CLI_ENGINE_H

#include "layers.h"

/** Open the rules that cli_layers_choose finds.
 * @return 0, or the exit code after telling about the failure; `*out` is NULL then. */
int cli_engine_open(const cli_arguments *arguments, const char *folder, palpate_engine **out);

/** The same, but the findings are handed out instead of being told when the rules do not load. */
int cli_engine_try(const cli_arguments *arguments, const char *folder, palpate_engine **out,
                   palpate_findings **findings);

/** The same with the lowest `count` layers of those that were chosen. */
int cli_engine_of(const cli_arguments *arguments, const cli_layers *layers, size_t count,
                  palpate_engine **out, palpate_findings **findings);

/** Tell why the rules do not load, and return the exit code. */
int cli_engine_told(const cli_arguments *arguments, const palpate_findings *findings);

#endif
