/* SPDX-License-Identifier: MIT */
/* Which proofs are asked for, how long each may take, and who watches. */
#ifndef CLI_PROOFS_H
#define CLI_PROOFS_H

#include "arguments.h"

/** Take --only and --timeout; progress goes to a terminal's standard error. False after telling what is
 * wrong. */
bool cli_proofs_ask(const cli_arguments *arguments, palpate_prove_options *options);

#endif
