/* SPDX-License-Identifier: MIT */
/* Which rules are in force, and the engine made of them. */
#ifndef CLI_ENGINE_H
#define CLI_ENGINE_H

#include "arguments.h"

#define CLI_PATH 4096

/** Open the rules that the arguments name: --rules, then `folder` (NULL: none) as the topmost
 * layer. If neither is given: PALPATE_RULES (folders separated by colons), rules/ beside a program
 * in its build folder, the installed rules.
 * @return 0, or the exit code after telling about the failure; `*out` is NULL then. */
int cli_engine_open(const cli_arguments *arguments, const char *folder, palpate_engine **out);

/** The same, but the findings are handed out instead of being told when the rules do not load. */
int cli_engine_try(const cli_arguments *arguments, const char *folder, palpate_engine **out,
                   palpate_findings **findings);

/** The folder of rules that is used when none is named; false if there is none. */
bool cli_engine_default_folder(char *out, size_t size);

#endif
