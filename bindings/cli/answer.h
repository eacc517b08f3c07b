/* SPDX-License-Identifier: MIT */
/* The common course of commands that ask the engine one thing: open, ask, close. */
#ifndef CLI_ANSWER_H
#define CLI_ANSWER_H

#include "output.h"

#define CLI_NAME_BYTES 1024

/** Asks the library and writes the answer. Exit codes beyond its status go to `*code`. */
typedef palpate_status cli_question(palpate_engine *engine, const cli_arguments *arguments,
                                    cli_output *output, int *code, palpate_error *error);

/** Open the engine with `folder` on top (may be NULL) and the output, ask, and close both. */
int cli_answer(const cli_arguments *arguments, const char *folder, cli_question *question);

/** All operands as the words of one name, with spaces between, in `room`; NULL where there are none. */
const char *cli_joined(const cli_arguments *arguments, char room[CLI_NAME_BYTES]);

#endif
