/* SPDX-License-Identifier: MIT */
/* Walking a folder of rule files. */
#include "folder.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include "output.h"
#include "palpate.h"

#define DEEPEST 32

static int walk(const char *path, unsigned depth, cli_folder_visit *visit, void *context);

static int tell(const char *path, int reason)
{
    fprintf(stderr, "palpate: cannot read %s: %s\n", path, strerror(reason));
    return palpate_status_exit(PALPATE_E_IO);
}

static int is_visible(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

static bool is_rule_file(const char *name)
{
    size_t length = strlen(name);
    return length > 4 && strcmp(name + length - 4, ".lua") == 0;
}

static int by_bytes(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

static int visit_entry(const char *folder, const char *name, unsigned depth,
                       cli_folder_visit *visit, void *context)
{
    char path[4096];
    int length = snprintf(path, sizeof path, "%s%s%s", folder,
                          folder[strlen(folder) - 1] == '/' ? "" : "/", name);
    if (length < 0 || (size_t)length >= sizeof path)
        return tell(folder, ENAMETOOLONG);
    if (cli_is_folder(path))
        return walk(path, depth + 1, visit, context);
    return is_rule_file(name) ? visit(path, context) : 0;
}

static int walk(const char *path, unsigned depth, cli_folder_visit *visit, void *context)
{
    struct dirent **entries = NULL;
    int code = 0, count;
    if (depth > DEEPEST)
        return tell(path, ELOOP);
    count = scandir(path, &entries, is_visible, by_bytes);
    if (count < 0)
        return tell(path, errno);
    for (int i = 0; i < count; i++) {
        code = cli_worse(code, visit_entry(path, entries[i]->d_name, depth, visit, context));
        free(entries[i]);
    }
    free(entries);
    return code;
}

bool cli_is_folder(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

int cli_folder_each(const char *path, cli_folder_visit *visit, void *context)
{
    return cli_is_folder(path) ? walk(path, 0, visit, context) : visit(path, context);
}
