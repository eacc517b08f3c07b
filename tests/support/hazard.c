/* SPDX-License-Identifier: MIT */
/* The system's file system, with one call refused. */
#include "hazard.h"

#include <errno.h>

static bool strikes(void *context, int *code)
{
    hazard *self = context;
    bool now = self->calls++ == self->refused;
    if (now)
        *code = EIO;
    return now;
}

static int hazard_open(void *context, const char *path, int *code)
{
    hazard *self = context;
    if (strikes(context, code))
        return -1;
    int handle = plp_io_system()->open(NULL, path, code);
    self->open += handle >= 0;
    return handle;
}

static int hazard_stat(void *context, int handle, plp_io_stat *out, int *code)
{
    hazard *self = context;
    bool now = strikes(context, code);
    if (now && self->kind != HAZARD_GROW)
        return -1;
    int result = plp_io_system()->stat(NULL, handle, out, code);
    if (now && out->size > 0)
        out->size--;
    return result;
}

static long hazard_read(void *context, int handle, char *bytes, size_t length, int *code)
{
    hazard *self = context;
    bool now = strikes(context, code);
    if (now && self->kind != HAZARD_SHORT)
        return -1;
    return plp_io_system()->read(NULL, handle, bytes, now ? 1 : length, code);
}

static int hazard_close(void *context, int handle, int *code)
{
    hazard *self = context;
    bool now = strikes(context, code);
    int result = plp_io_system()->close(NULL, handle, code);
    self->open--;
    if (!now)
        return result;
    *code = EIO;
    return -1;
}

static void *hazard_open_directory(void *context, const char *path, int *code)
{
    hazard *self = context;
    if (strikes(context, code))
        return NULL;
    void *directory = plp_io_system()->open_directory(NULL, path, code);
    self->open += directory != NULL;
    return directory;
}

static const char *hazard_read_directory(void *context, void *directory, int *code)
{
    return strikes(context, code) ? NULL : plp_io_system()->read_directory(NULL, directory, code);
}

static void hazard_close_directory(void *context, void *directory)
{
    hazard *self = context;
    self->open--;
    plp_io_system()->close_directory(NULL, directory);
}

static int hazard_look(void *context, const char *path, bool follow, plp_io_stat *out, int *code)
{
    return strikes(context, code) ? -1 : plp_io_system()->look(NULL, path, follow, out, code);
}

static int hazard_resolve(void *context, const char *path, char *out, size_t size, int *code)
{
    return strikes(context, code) ? -1 : plp_io_system()->resolve(NULL, path, out, size, code);
}

static uint64_t hazard_milliseconds(void *context)
{
    (void)context;
    return plp_io_system()->milliseconds(NULL);
}

plp_io hazard_io(hazard *self, long refused, hazard_kind kind)
{
    *self = (hazard){.refused = refused, .kind = kind};
    return (plp_io){
        .context = self,
        .open = hazard_open,
        .stat = hazard_stat,
        .read = hazard_read,
        .close = hazard_close,
        .open_directory = hazard_open_directory,
        .read_directory = hazard_read_directory,
        .close_directory = hazard_close_directory,
        .look = hazard_look,
        .resolve = hazard_resolve,
        .milliseconds = hazard_milliseconds,
    };
}
