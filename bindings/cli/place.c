/* SPDX-License-Identifier: MIT */
/* Where the running program lies: by the system's own link where there is one, else by argv[0] and
 * PATH. */
#include "place.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define LONGEST 4096

static const char *program_name = "palpate";

void cli_program_name(const char *name)
{
    program_name = name;
}

/* The absolute path into `out`, which has LONGEST bytes. */
static bool resolve(const char *path, char *out)
{
    char *resolved = realpath(path, NULL);
    bool fits = resolved != NULL && strlen(resolved) < LONGEST;

    if (fits)
        memcpy(out, resolved, strlen(resolved) + 1);
    free(resolved);
    return fits;
}

static bool search_path(char *out)
{
    const char *path = getenv("PATH");
    char candidate[LONGEST];

    while (path != NULL && *path != '\0') {
        size_t length = strcspn(path, ":");
        int written =
            snprintf(candidate, sizeof candidate, "%.*s/%s", (int)length, path, program_name);
        if (written > 0 && (size_t)written < sizeof candidate && access(candidate, X_OK) == 0)
            return resolve(candidate, out);
        path += length + (path[length] == ':');
    }
    return false;
}

static bool cut_end(char *path, const char *end)
{
    size_t length = strlen(path), cut = strlen(end);

    if (length < cut || strcmp(path + length - cut, end) != 0)
        return false;
    path[length - cut] = '\0';
    return true;
}

/* The absolute folder of `palpate`, without links, in LONGEST bytes. That of a libtool wrapper's
 * .libs is its parent, and that of palpate-serve is taken for the one of `palpate`. */
static bool find_folder(char *path)
{
    char *slash;

    if (!resolve("/proc/self/exe", path) &&
        !(strchr(program_name, '/') != NULL ? resolve(program_name, path) : search_path(path)))
        return false;
    slash = strrchr(path, '/');
    if (slash == NULL)
        return false;
    *slash = '\0';
    (void)cut_end(path, "/.libs");
    if (cut_end(path, "/libexec/palpate"))
        memcpy(path + strlen(path), "/bin", sizeof "/bin");
    return true;
}

static bool exists(const char *folder, const char *rest, char *out, size_t size)
{
    int length = snprintf(out, size, "%s/%s", folder, rest);
    return length > 0 && (size_t)length < size && access(out, F_OK) == 0;
}

bool cli_find(const cli_belonging *thing, char *out, size_t size)
{
    char folder[LONGEST], marker[LONGEST];

    if (find_folder(folder)) {
        if (exists(folder, "config.status", marker, sizeof marker) &&
            exists(folder, thing->name, out, size)) /* in its build folder? */
            return true;
        if (exists(folder, thing->moved, out, size)) /* installed, perhaps moved? */
            return true;
    }
    return exists(thing->installed, thing->name, out, size);
}
