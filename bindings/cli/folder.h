/* SPDX-License-Identifier: MIT */
/* The rule files below a folder, in the order of their names. */
#ifndef CLI_FOLDER_H
#define CLI_FOLDER_H

#include <stdbool.h>

/** Called for each file; returns an exit code. */
typedef int cli_folder_visit(const char *path, void *context);

/** Visit `path` if it is a file (or "-"), else every file below it that ends in ".lua". Names that
 * begin with a dot are passed over. Returns the worst exit code; 5 after telling what cannot be
 * read. */
int cli_folder_each(const char *path, cli_folder_visit *visit, void *context);

/** True if there is a folder of this name. */
bool cli_is_folder(const char *path);

#endif
