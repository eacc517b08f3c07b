/* SPDX-License-Identifier: MIT */
/* Reading a whole regular file, once. */
#include "base/error.h"
#include "base/io.h"

#include <errno.h>
#include <inttypes.h>
#include <string.h>
#include "base/text.h"

/* What an errno value means to the user; strerror would speak the language of the locale. */
static const char *reason_of(int code)
{
    switch (code) {
    case ENOENT:
    case ENOTDIR:
        return "there is no such file";
    case EACCES:
    case EPERM:
        return "permission is denied";
    case ELOOP:
        return "it is a symbolic link";
    case EISDIR:
        return "it is a folder";
    case EMFILE:
    case ENFILE:
        return "too many files are open";
    case ENAMETOOLONG:
        return "its name is too long";
    case EIO:
        return "the disk reports a fault";
    default:
        return "the system refuses";
    }
}

/* The place that is a file and nothing more. */
static palpate_place place_of(const char *path)
{
    palpate_place place = {.line = 0};
    size_t length = strlen(path);
    if (length >= sizeof place.file)
        length = plp_utf8_valid(path, sizeof place.file - 1);
    memcpy(place.file, path, length);
    return place;
}

static palpate_status fail_io(palpate_error *error, const char *path, int code)
{
    palpate_place place = place_of(path);
    return plp_fail(error, PALPATE_E_IO, NULL, &place, "the file cannot be read: %s (%d)",
                    reason_of(code), code);
}

static palpate_status fail_changed(palpate_error *error, const char *path)
{
    palpate_place place = place_of(path);
    return plp_fail(error, PALPATE_E_IO, "file_changed", &place,
                    "the file changed while it was read");
}

/* Is it a regular file, and small enough? */
static palpate_status check(const plp_io *io, int handle, const char *path, size_t most,
                            size_t *size, palpate_error *error)
{
    int code = 0;
    plp_io_stat found;
    palpate_place place = place_of(path);
    if (io->stat(io->context, handle, &found, &code) != 0)
        return fail_io(error, path, code);
    if (!found.is_file)
        return plp_fail(error, PALPATE_E_IO, "not_a_file", &place, "it is not a regular file");
    if (found.size > most)
        return plp_fail(error, PALPATE_E_LIMIT, "too_large", &place,
                        "the file is larger than %zu bytes", most);
    *size = (size_t)found.size;
    return PALPATE_OK;
}

/* Read `size` bytes, and see that no more come. */
static palpate_status read_all(const plp_io *io, int handle, const char *path, size_t size,
                               plp_buffer *out, palpate_error *error)
{
    int code = 0;
    if (!plp_buffer_reserve(out, size + 1))
        return plp_fail_memory(error);
    for (;;) {
        size_t room = size + 1 - out->length;
        if (room == 0)
            return fail_changed(error, path); /* it has grown */
        long count = io->read(io->context, handle, out->bytes + out->length, room, &code);
        if (count < 0)
            return fail_io(error, path, code);
        if (count == 0)
            break;
        out->length += (size_t)count;
    }
    return out->length == size ? PALPATE_OK : fail_changed(error, path);
}

palpate_status plp_io_read(const plp_io *io, const palpate_allocator *memory, const char *path,
                           size_t most, plp_buffer *out, palpate_error *error)
{
    int code = 0;
    size_t size = 0;
    plp_buffer_begin(out, memory, most < SIZE_MAX ? most + 1 : most);
    int handle = io->open(io->context, path, &code);
    if (handle < 0)
        return fail_io(error, path, code);
    palpate_status status = check(io, handle, path, most, &size, error);
    if (status == PALPATE_OK)
        status = read_all(io, handle, path, size, out, error);
    if (io->close(io->context, handle, &code) != 0 && status == PALPATE_OK)
        status = fail_io(error, path, code);
    if (status != PALPATE_OK)
        plp_buffer_end(out);
    return status;
}
