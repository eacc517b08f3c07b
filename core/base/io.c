/* SPDX-License-Identifier: MIT */
/* The file system of POSIX behind the seam. errno is left as it was. */
#include "base/io.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* Hand errno over in *code, 0 where nothing failed, and put back what it was before. */
static void hand_over(bool failed, int before, int *code)
{
    *code = failed ? errno : 0;
    errno = before;
}

static int system_open(void *context, const char *path, int *code)
{
    int before = errno;
    int handle;
    (void)context;
    do {
        handle = open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY);
    } while (handle < 0 && errno == EINTR);
    hand_over(handle < 0, before, code);
    return handle;
}

static void take_stat(const struct stat *from, plp_io_stat *out)
{
    *out = (plp_io_stat){
        .size = from->st_size > 0 ? (uint64_t)from->st_size : 0,
        .is_file = S_ISREG(from->st_mode),
        .is_directory = S_ISDIR(from->st_mode),
        .is_link = S_ISLNK(from->st_mode),
    };
}

static int system_stat(void *context, int handle, plp_io_stat *out, int *code)
{
    int before = errno;
    struct stat found;
    (void)context;
    int result = fstat(handle, &found);
    hand_over(result != 0, before, code);
    if (result == 0)
        take_stat(&found, out);
    return result;
}

static long system_read(void *context, int handle, char *bytes, size_t length, int *code)
{
    int before = errno;
    ssize_t count;
    (void)context;
    if (length > SSIZE_MAX)
        length = SSIZE_MAX;
    do {
        count = read(handle, bytes, length);
    } while (count < 0 && errno == EINTR);
    hand_over(count < 0, before, code);
    return (long)count;
}

static int system_close(void *context, int handle, int *code)
{
    int before = errno;
    (void)context;
    int result = close(handle); /* after EINTR the handle is gone on Linux: not again */
    hand_over(result != 0, before, code);
    return result;
}

static void *system_open_directory(void *context, const char *path, int *code)
{
    int before = errno;
    (void)context;
    DIR *directory = opendir(path);
    hand_over(directory == NULL, before, code);
    return directory;
}

static const char *system_read_directory(void *context, void *directory, int *code)
{
    int before = errno;
    (void)context;
    errno = 0;
    struct dirent *entry = readdir(directory);
    hand_over(entry == NULL, before, code);
    return entry == NULL ? NULL : entry->d_name;
}

static void system_close_directory(void *context, void *directory)
{
    int before = errno;
    (void)context;
    closedir(directory);
    errno = before;
}

static int system_look(void *context, const char *path, bool follow, plp_io_stat *out, int *code)
{
    int before = errno;
    struct stat found;
    (void)context;
    int result = follow ? stat(path, &found) : lstat(path, &found);
    hand_over(result != 0, before, code);
    if (result == 0)
        take_stat(&found, out);
    return result;
}

static int system_resolve(void *context, const char *path, char *out, size_t size, int *code)
{
    int before = errno;
    char found[PATH_MAX];
    (void)context;
    bool good = realpath(path, found) != NULL;
    if (good && strlen(found) >= size) {
        errno = ENAMETOOLONG;
        good = false;
    }
    hand_over(!good, before, code);
    if (good)
        memcpy(out, found, strlen(found) + 1);
    return good ? 0 : -1;
}

static uint64_t system_milliseconds(void *context)
{
    int before = errno;
    struct timespec now = {0};
    (void)context;
    clock_gettime(CLOCK_MONOTONIC, &now);
    errno = before;
    return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

const plp_io *plp_io_system(void)
{
    static const plp_io posix = {
        .open = system_open,
        .stat = system_stat,
        .read = system_read,
        .close = system_close,
        .open_directory = system_open_directory,
        .read_directory = system_read_directory,
        .close_directory = system_close_directory,
        .look = system_look,
        .resolve = system_resolve,
        .milliseconds = system_milliseconds,
    };
    return &posix;
}
