/* SPDX-License-Identifier: MIT */
/* Waiting until someone saves a rule file.
 *
 * On Linux the kernel tells of changes (inotify); elsewhere, where it cannot, and with
 * PALPATE_WATCH=poll, the files are looked at twice a second. Either way only a change of names,
 * sizes or times of rule files counts.
 */
#ifndef CLI_WATCH_H
#define CLI_WATCH_H

#include "layers.h"

typedef struct cli_watch {
    const char *paths[CLI_LAYERS + 2]; /* folders, and the palpate.json that names them */
    size_t path_count;
    uint64_t seen; /* what the files looked like */
    int handle;    /* of inotify, or -1 */
} cli_watch;

/** Note what the files look like now; to be called before they are read, so that no change is
 * missed.
 */
void cli_watch_begin(cli_watch *watch, const cli_layers *layers);
/** Wait for a change. False: the person wants to end (Ctrl-C). */
bool cli_watch_wait(cli_watch *watch);
void cli_watch_end(cli_watch *watch);

/** Have Ctrl-C and a polite kill end the waiting. */
void cli_watch_catch(void);
bool cli_watch_stopped(void);

#endif
