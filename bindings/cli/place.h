/* SPDX-License-Identifier: MIT */
/* Where the running program lies, and what belongs to it. */
#ifndef CLI_PLACE_H
#define CLI_PLACE_H

#include <stdbool.h>
#include <stddef.h>

/** Remember argv[0]; called once, at the start. */
void cli_program_name(const char *name);

/** Where one thing lies that comes with the program. */
typedef struct cli_belonging {
    const char *name;      /* in the build folder, of a program that runs from there */
    const char *moved;     /* from the folder of an installed program, wherever that is now */
    const char *installed; /* the folder that configure named */
} cli_belonging;

/** The path of the first of these places that exists. */
bool cli_find(const cli_belonging *thing, char *out, size_t size);

#endif
