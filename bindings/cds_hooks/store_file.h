/* SPDX-License-Identifier: MIT */
/* Opening the feedback file, for the service that writes it and the report that reads it. */
#ifndef HOOKS_STORE_FILE_H
#define HOOKS_STORE_FILE_H

#include <sqlite3.h>
#include "limits.h"
#include "palpate.h"

#define HOOKS_STORE_VERSION 1

/** Open the file, and with `make` create it and its tables. NULL: the reason is in `error`. */
sqlite3 *hooks_store_file(const char *path, bool make, const hooks_limits *limits,
                          palpate_error *error);
/** The reason of the last failure, as an error of the store. */
void hooks_store_told(sqlite3 *file, const char *doing, palpate_error *error);

#endif
