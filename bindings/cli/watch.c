/* SPDX-License-Identifier: MIT */
/* Waiting until someone saves a rule file. */
#include "watch.h"

#include <dirent.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/inotify.h>
#define NOTICED (IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_TO | IN_MOVED_FROM)
#endif

#define DEEPEST 32
#define LOOK_MS 500   /* between two looks */
#define SETTLE_MS 100 /* an editor may write in several steps */

static volatile sig_atomic_t stopped;

static void stop(int number)
{
    (void)number;
    stopped = 1;
}

void cli_watch_catch(void)
{
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = stop;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
}

bool cli_watch_stopped(void)
{
    return stopped != 0;
}

static void rest(int milliseconds)
{
    struct timespec pause = {milliseconds / 1000, (milliseconds % 1000) * 1000000L};
    nanosleep(&pause, NULL); /* a signal ends it, too */
}

/* ---- what the files look like ---- */

/* Source: FNV-1a, 64 bits. */
static uint64_t mix(uint64_t hash, const void *bytes, size_t length)
{
    const unsigned char *at = bytes;
    for (size_t i = 0; i < length; i++)
        hash = (hash ^ at[i]) * UINT64_C(1099511628211);
    return hash;
}

static uint64_t mix_file(uint64_t hash, const char *path, const struct stat *info)
{
    hash = mix(hash, path, strlen(path));
    hash = mix(hash, &info->st_ino, sizeof info->st_ino);
    hash = mix(hash, &info->st_size, sizeof info->st_size);
#ifdef __APPLE__
    return mix(hash, &info->st_mtimespec, sizeof info->st_mtimespec);
#else
    return mix(hash, &info->st_mtim, sizeof info->st_mtim);
#endif
}

static void notice(const cli_watch *watch, const char *folder)
{
#ifdef __linux__
    if (watch->handle >= 0)
        (void)inotify_add_watch(watch->handle, folder, NOTICED);
#else
    (void)watch, (void)folder;
#endif
}

static bool is_rule_file(const char *name)
{
    size_t length = strlen(name);
    return length > 4 && strcmp(name + length - 4, ".lua") == 0;
}

/* Sums do not depend on the order in which a folder is read. */
static uint64_t look_into(const cli_watch *watch, const char *folder, unsigned depth)
{
    char path[CLI_PATH];
    struct stat info;
    const struct dirent *entry;
    uint64_t sum = 0;
    DIR *directory = depth < DEEPEST ? opendir(folder) : NULL;

    if (directory == NULL)
        return 0;
    notice(watch, folder);
    while ((entry = readdir(directory)) != NULL) {
        int length = snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        if (entry->d_name[0] == '.' || length < 0 || (size_t)length >= sizeof path ||
            stat(path, &info) != 0)
            continue;
        if (S_ISDIR(info.st_mode))
            sum += look_into(watch, path, depth + 1);
        else if (is_rule_file(entry->d_name))
            sum += mix_file(UINT64_C(14695981039346656037), path, &info);
    }
    closedir(directory);
    return sum;
}

/* A file is replaced by most editors: the folder around it tells. */
static uint64_t look_at_file(const cli_watch *watch, const char *path)
{
    char folder[CLI_PATH];
    const char *slash = strrchr(path, '/');
    struct stat info;

    snprintf(folder, sizeof folder, "%.*s", slash != NULL ? (int)(slash - path) : 1,
             slash != NULL ? path : ".");
    notice(watch, folder);
    return stat(path, &info) == 0 ? mix_file(UINT64_C(14695981039346656037), path, &info) : 0;
}

static uint64_t look(const cli_watch *watch)
{
    struct stat info;
    uint64_t sum = 0;

    for (size_t i = 0; i < watch->path_count; i++)
        sum += stat(watch->paths[i], &info) == 0 && S_ISDIR(info.st_mode)
                   ? look_into(watch, watch->paths[i], 0)
                   : look_at_file(watch, watch->paths[i]);
    return sum;
}

/* ---- waiting ---- */

void cli_watch_begin(cli_watch *watch, const cli_layers *layers)
{
    const char *how = getenv("PALPATE_WATCH");

    memset(watch, 0, sizeof *watch);
    watch->handle = -1;
#ifdef __linux__
    if (how == NULL || strcmp(how, "poll") != 0)
        watch->handle = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
#else
    (void)how;
#endif
    for (size_t i = 0; i < layers->count; i++)
        watch->paths[watch->path_count++] = layers->items[i].directory;
    if (layers->file[0] != '\0')
        watch->paths[watch->path_count++] = layers->file;
    watch->seen = look(watch);
}

/* Until something may have happened. */
static void doze(const cli_watch *watch)
{
    char events[4096];
    struct pollfd waiting = {.fd = watch->handle, .events = POLLIN};

    if (watch->handle < 0) {
        rest(LOOK_MS);
        return;
    }
    if (poll(&waiting, 1, 1000) <= 0) /* a signal just before it is seen after a second */
        return;
    rest(SETTLE_MS);
    while (read(watch->handle, events, sizeof events) > 0) {
    }
}

bool cli_watch_wait(cli_watch *watch)
{
    while (stopped == 0) {
        doze(watch);
        uint64_t now = look(watch);
        if (now != watch->seen && stopped == 0) {
            watch->seen = now;
            return true;
        }
    }
    return false;
}

void cli_watch_end(cli_watch *watch)
{
    if (watch->handle >= 0)
        close(watch->handle);
    watch->handle = -1;
}
