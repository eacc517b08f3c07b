/* SPDX-License-Identifier: MIT */
/* Where the running program lies. */
#ifndef CLI_PLACE_H
#define CLI_PLACE_H

#include <stdbool.h>
#include <stddef.h>

/** Remember argv[0]; called once, at the start. */
void cli_program_name(const char *name);
/** The absolute folder of the program, without links; that of a libtool wrapper's .libs is its
 * parent. */
bool cli_program_folder(char *out, size_t size);

#endif
