/* SPDX-License-Identifier: MIT */
/* Gathering rule files: what files.c (texts, order) and folder.c (the file system) share. */
#ifndef PLP_RULEBOOK_FOLDER_H
#define PLP_RULEBOOK_FOLDER_H

#include "rulebook/files.h"

typedef struct plp_gathering {
    plp_arena *arena;
    const plp_limits *limits;
    const plp_io *io;
    palpate_findings *findings;
    const plp_wanted *wanted; /* languages; NULL: all */
    bool skipped;             /* texts in a language that is not wanted */
    uint32_t layer;
    plp_rule_file *files;
    size_t count, capacity;
    uint64_t bytes;
    bool full; /* a limit of the whole rule set was passed: nothing more is read, and that was said
                */
} plp_gathering;

/** Add an error about a file as a whole. */
void plp_files_refuse(plp_gathering *gathering, const char *path, const char *code,
                      const char *hint, const char *message);
/** May a file of this length be added? If not, that is said. */
bool plp_files_room(plp_gathering *gathering, const char *path, size_t length);
/** Copy a file into the arena. */
palpate_status plp_files_keep(plp_gathering *gathering, const char *path, const char *bytes,
                              size_t length);
/** Is this file left out, as texts in a language that nobody wants? */
bool plp_files_skip(plp_gathering *gathering, const char *path);
/** True if a name can appear in messages and plans: UTF-8 without control characters, at most 255
 * bytes. */
bool plp_files_name_fits(const char *name);

/** Gather the rule files below a folder. */
palpate_status plp_files_folder(plp_gathering *gathering, const char *directory,
                                palpate_error *error);

#endif
