/* SPDX-License-Identifier: MIT */
/* The commands; each is a file cmd_NAME.c. They return the program's exit code. */
#ifndef CLI_COMMANDS_H
#define CLI_COMMANDS_H

#include "arguments.h"

int cmd_plan(const cli_arguments *arguments);
int cmd_why(const cli_arguments *arguments);
int cmd_what_if(const cli_arguments *arguments);
int cmd_sweep(const cli_arguments *arguments);
int cmd_flip(const cli_arguments *arguments);
int cmd_ask(const cli_arguments *arguments);
int cmd_explore(const cli_arguments *arguments);
int cmd_batch(const cli_arguments *arguments);
int cmd_compare(const cli_arguments *arguments);
int cmd_check(const cli_arguments *arguments);
int cmd_test(const cli_arguments *arguments);
int cmd_fmt(const cli_arguments *arguments);
int cmd_init(const cli_arguments *arguments);
int cmd_overlay(const cli_arguments *arguments);
int cmd_rules(const cli_arguments *arguments);
int cmd_facts(const cli_arguments *arguments);
int cmd_schema(const cli_arguments *arguments);
int cmd_feedback(const cli_arguments *arguments);
int cmd_serve(const cli_arguments *arguments);
int cmd_listing(const cli_arguments *arguments);
int cmd_limits(const cli_arguments *arguments);
int cmd_completion(const cli_arguments *arguments);
int cmd_help(const cli_arguments *arguments);
int cmd_version(const cli_arguments *arguments);

#endif
