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

bool cli_program_folder(char *out, size_t size)
{
    char path[LONGEST];
    char *slash;

    if (!resolve("/proc/self/exe", path) &&
        !(strchr(program_name, '/') != NULL ? resolve(program_name, path) : search_path(path)))
        return false;
    slash = strrchr(path, '/');
    if (slash == NULL)
        return false;
    *slash = '\0';
    slash = strrchr(path, '/');
    if (slash != NULL && strcmp(slash, "/.libs") == 0)
        *slash = '\0';
    if (strlen(path) >= size)
        return false;
    memcpy(out, path, strlen(path) + 1);
    return true;
}
