/* SPDX-License-Identifier: MIT */
/* A rule file read twice: without Lua, if it is plain, and by Lua.
 *
 * A block that does nothing, behind the last line, is enough to have a file read by Lua. So what
 * both readers make of a text can be compared: drafts with their lines, declarations, findings.
 */
#ifndef TESTS_SUPPORT_TWO_READERS_H
#define TESTS_SUPPORT_TWO_READERS_H

#include <stdbool.h>
#include <stddef.h>

#include "rulebook/files.h"

typedef enum two_readers {
    TWO_READERS_ONE,   /* the text is not plain: Lua alone reads it */
    TWO_READERS_AGREE, /* it is plain, the scan finds nothing, Lua reads the same */
    TWO_READERS_DIFFER
} two_readers;

#define TWO_READERS_TOLD 2048

/** Compare the two; where they differ, `told` shows both. */
two_readers two_readers_compare(const char *path, const char *text, size_t length,
                                char told[TWO_READERS_TOLD]);

/** Run files as a load does: everything that came of it, as text. The caller frees it. */
char *two_readers_run(plp_rule_file *files, uint32_t count, size_t *length);

#endif
