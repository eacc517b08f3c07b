/* SPDX-License-Identifier: MIT */
/* The ids of rules and facts, taken from the library's own lists. */
#ifndef CLI_NAMES_H
#define CLI_NAMES_H

#include <stdbool.h>
#include "palpate.h"

/** Call `each` with every id of the rules, or of the facts, in the order of the list. */
void cli_names_each(palpate_engine *engine, bool facts,
                    void (*each)(void *context, const char *name), void *context);

#endif
