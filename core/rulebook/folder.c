/* SPDX-License-Identifier: MIT */
/* A rules folder: its files and those of the folders in it, one folder after the other, without
 * recursion.
 *
 * Links are followed only if they lead to a file within the rules folder (as mounted volumes have
 * them); a link to a folder could lead in a circle and is refused.
 */
#include <errno.h>
#include <string.h>

#include "base/error.h"
#include "base/text.h"
#include "rulebook/folder.h"

#define PATH_BYTES 4096 /* of a path with its root */
#define NAME_BYTES 256  /* of a path within the layer, as palpate_place holds it */

typedef struct pending { /* a folder that is still to be read */
    struct pending *next;
    char path[NAME_BYTES]; /* relative; "" is the root */
} pending;

typedef struct walker {
    plp_gathering *gathering;
    const char *root;
    char resolved[PATH_BYTES]; /* the root without links */
    pending *waiting;
    uint64_t entries; /* names seen, of any kind */
    palpate_error *error;
} walker;

bool plp_files_name_fits(const char *name)
{
    size_t length = strlen(name);
    for (size_t i = 0; i < length; i++)
        if ((unsigned char)name[i] < 0x20 || name[i] == 0x7f)
            return false;
    return length < NAME_BYTES && plp_utf8_valid(name, length) == length;
}

/* left + "/" + right, or what there is of it. False: too long. */
static bool join(char *out, size_t size, const char *left, const char *right)
{
    size_t a = strlen(left), b = strlen(right);
    bool slash = a > 0 && left[a - 1] != '/' && b > 0;
    if (a + slash + b >= size)
        return false;
    memcpy(out, left, a);
    if (slash)
        out[a] = '/';
    memcpy(out + a + slash, right, b + 1);
    return true;
}

static bool ends_with(const char *name, const char *end)
{
    size_t length = strlen(name), tail = strlen(end);
    if (length < tail)
        return false;
    for (size_t i = 0; i < tail; i++) {
        char byte = name[length - tail + i];
        if (byte >= 'A' && byte <= 'Z')
            byte = (char)(byte - 'A' + 'a');
        if (byte != end[i])
            return false;
    }
    return true;
}

/* Is this a rule file, or a name that was most likely meant as one? */
static bool is_rule_file(walker *walk, const char *name, const char *path)
{
    size_t length = strlen(name);
    if (length > 4 && strcmp(name + length - 4, ".lua") == 0)
        return true;
    if (ends_with(name, ".lua") || ends_with(name, ".lua.txt"))
        plp_files_refuse(walk->gathering, path, "file-name", "rename it so that it ends in .lua",
                         "the name does not end in .lua, so the file would not be read");
    return false;
}

static palpate_status read_file(walker *walk, const char *full, const char *path)
{
    plp_gathering *gathering = walk->gathering;
    palpate_error cause = PALPATE_ERROR_INIT;
    plp_buffer text;
    palpate_status status;
    if (!plp_files_room(gathering, path, 0))
        return PALPATE_OK;
    plp_buffer_begin(&text, gathering->arena->memory, (size_t)gathering->limits->rule_file_bytes);
    status = plp_io_read(gathering->io, gathering->arena->memory, full,
                         (size_t)gathering->limits->rule_file_bytes, &text, &cause);
    if (status == PALPATE_OK && plp_files_room(gathering, path, text.length))
        status = plp_files_keep(gathering, path, text.length > 0 ? text.bytes : "", text.length);
    else if (status == PALPATE_E_LIMIT)
        plp_files_room(gathering, path, SIZE_MAX); /* says so */
    else if (status != PALPATE_OK && status != PALPATE_E_NOMEM)
        plp_files_refuse(gathering, path, "unreadable-file", "", cause.detail);
    plp_buffer_end(&text);
    return status == PALPATE_E_NOMEM ? plp_fail_memory(walk->error) : PALPATE_OK;
}

/* Where a link leads, if that is a file within the root; else the error is added. */
static bool follow(walker *walk, const char *full, const char *path, char *target, size_t size)
{
    const plp_io *io = walk->gathering->io;
    size_t root = strlen(walk->resolved);
    plp_io_stat stat;
    int code;
    if (io->resolve(io->context, full, target, size, &code) != 0 ||
        io->look(io->context, target, false, &stat, &code) != 0)
        plp_files_refuse(walk->gathering, path, "broken-link", "remove the link",
                         "the link leads nowhere");
    else if (strncmp(target, walk->resolved, root) != 0 ||
             (target[root] != '/' && walk->resolved[root - 1] != '/'))
        plp_files_refuse(walk->gathering, path, "link-outside",
                         "copy the file into the rules folder",
                         "the link leads out of the rules folder");
    else if (stat.is_directory)
        plp_files_refuse(walk->gathering, path, "link-to-folder", "copy the folder",
                         "a link to a folder is not followed");
    else if (!stat.is_file)
        plp_files_refuse(walk->gathering, path, "not-a-file", "", "this is not a regular file");
    else
        return true;
    return false;
}

static palpate_status take_folder(walker *walk, const char *path)
{
    pending *folder = plp_arena_new(walk->gathering->arena, sizeof *folder);
    if (folder == NULL)
        return plp_fail_memory(walk->error);
    memcpy(folder->path, path, strlen(path) + 1);
    folder->next = walk->waiting;
    walk->waiting = folder;
    return PALPATE_OK;
}

/* Is a link by this name worth a look: a rule file, or a folder? A link to something else is no
 * concern of ours. */
static bool link_concerns(walker *walk, const char *full)
{
    const plp_io *io = walk->gathering->io;
    plp_io_stat stat;
    int code;
    return io->look(io->context, full, true, &stat, &code) == 0 && stat.is_directory;
}

static palpate_status take_entry(walker *walk, const char *folder, const char *name)
{
    const plp_io *io = walk->gathering->io;
    char path[NAME_BYTES], full[PATH_BYTES], target[PATH_BYTES];
    plp_io_stat stat;
    int code;
    if (name[0] == '.')
        return PALPATE_OK;
    if (!join(path, sizeof path, folder, name) || !join(full, sizeof full, walk->root, path) ||
        !plp_files_name_fits(path)) {
        plp_files_refuse(walk->gathering, folder, "file-name", "rename it",
                         "a name in this folder is too long, or not plain UTF-8");
        return PALPATE_OK;
    }
    if (io->look(io->context, full, false, &stat, &code) != 0) {
        plp_files_refuse(walk->gathering, path, "unreadable-file", "",
                         "the file cannot be looked at");
        return PALPATE_OK;
    }
    if (stat.is_directory)
        return take_folder(walk, path);
    if (stat.is_link && link_concerns(walk, full)) {
        (void)follow(walk, full, path, target, sizeof target);
        return PALPATE_OK;
    }
    if (!is_rule_file(walk, name, path) || plp_files_skip(walk->gathering, path))
        return PALPATE_OK;
    if (stat.is_link)
        return follow(walk, full, path, target, sizeof target) ? read_file(walk, target, path)
                                                               : PALPATE_OK;
    if (!stat.is_file) {
        plp_files_refuse(walk->gathering, path, "not-a-file", "", "this is not a regular file");
        return PALPATE_OK;
    }
    return read_file(walk, full, path);
}

/* More names than this, of any kind, are no rules folder. */
static bool too_many(walker *walk)
{
    return walk->entries++ / 16 >= walk->gathering->limits->rule_set_files;
}

static palpate_status read_folder(walker *walk, const char *folder)
{
    const plp_io *io = walk->gathering->io;
    char full[PATH_BYTES];
    palpate_status status = PALPATE_OK;
    int code = 0;
    const char *name;
    void *directory = join(full, sizeof full, walk->root, folder)
                          ? io->open_directory(io->context, full, &code)
                          : NULL;
    if (directory == NULL && folder[0] == '\0')
        return plp_fail(walk->error, PALPATE_E_IO, NULL, NULL,
                        code == ENOTDIR ? "%s is a file: name the folder that it is in"
                                        : "the rules folder %s cannot be read",
                        walk->root);
    if (directory == NULL) {
        plp_files_refuse(walk->gathering, folder, "unreadable-folder", "",
                         "the folder cannot be read");
        return PALPATE_OK;
    }
    while (status == PALPATE_OK && !walk->gathering->full &&
           (name = io->read_directory(io->context, directory, &code)) != NULL) {
        if (!too_many(walk)) {
            status = take_entry(walk, folder, name);
            continue;
        }
        walk->gathering->full = true;
        plp_files_refuse(walk->gathering, folder, "too-many-files",
                         "keep rule files in a folder of their own",
                         "there are too many names in the rules folder");
    }
    if (status == PALPATE_OK && !walk->gathering->full && code != 0)
        plp_files_refuse(walk->gathering, folder, "unreadable-folder", "",
                         "the folder cannot be read to its end");
    io->close_directory(io->context, directory);
    return status;
}

palpate_status plp_files_folder(plp_gathering *gathering, const char *directory,
                                palpate_error *error)
{
    const plp_io *io = gathering->io;
    walker walk = {.gathering = gathering, .root = directory, .error = error};
    palpate_status status;
    int code;
    if (io->resolve(io->context, directory, walk.resolved, sizeof walk.resolved, &code) != 0)
        return plp_fail(error, PALPATE_E_IO, NULL, NULL, "the rules folder %s cannot be found",
                        directory);
    status = take_folder(&walk, "");
    while (status == PALPATE_OK && walk.waiting != NULL && !gathering->full) {
        pending *folder = walk.waiting;
        walk.waiting = folder->next;
        status = read_folder(&walk, folder->path);
    }
    return status;
}
