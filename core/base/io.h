/* SPDX-License-Identifier: MIT */
/* The seam to the file system: every system call of the library goes through this table, so that tests can refuse each.
 * Functions return what POSIX says and leave the reason in *code (an errno value).
 */
#ifndef PLP_BASE_IO_H
#define PLP_BASE_IO_H

#include "base/limits.h"
#include "base/memory.h"

typedef struct plp_io_stat {
    uint64_t size;
    bool is_file;
    bool is_directory;
    bool is_link;
} plp_io_stat;

typedef struct plp_io {
    void *context;
    int (*open)(void *context, const char *path, int *code); /* read only, without blocking, last part not followed */
    int (*stat)(void *context, int handle, plp_io_stat *out, int *code);
    long (*read)(void *context, int handle, char *bytes, size_t length, int *code);
    int (*close)(void *context, int handle, int *code);
    void *(*open_directory)(void *context, const char *path, int *code);
    /* The next name, or NULL at the end (code 0) or on failure. */
    const char *(*read_directory)(void *context, void *directory, int *code);
    void (*close_directory)(void *context, void *directory);
    /* What a path is; links are told, not followed, when `follow` is false. */
    int (*look)(void *context, const char *path, bool follow, plp_io_stat *out, int *code);
    /* The absolute path without links, into `out`. */
    int (*resolve)(void *context, const char *path, char *out, size_t size, int *code);
    uint64_t (*milliseconds)(void *context); /* a monotonic clock, for the backstop of rule loading only */
} plp_io;

/** The operating system's. */
const plp_io *plp_io_system(void);

/** Read a regular file of at most `most` bytes; refuse one that changes its size meanwhile. */
palpate_status plp_io_read(const plp_io *io, const palpate_allocator *memory, const char *path, size_t most,
                           plp_buffer *out, palpate_error *error);

#endif
