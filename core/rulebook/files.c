/* SPDX-License-Identifier: MIT */
/* Files in memory: layers that are texts already, the order of files, and their lines. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "base/sort.h"
#include "rulebook/folder.h"
#include "rulebook/lex.h"

/* ---- lines ---- */

/* Where the next line end begins, or `length`. */
static size_t find_line_end(const plp_rule_file *file, size_t at, bool returns)
{
    if (!returns) { /* nearly always */
        const char *hit = memchr(file->bytes + at, '\n', file->length - at);
        return hit != NULL ? (size_t)(hit - file->bytes) : file->length;
    }
    while (at < file->length && file->bytes[at] != '\n' && file->bytes[at] != '\r')
        at++;
    return at;
}

static uint32_t count_lines(const plp_rule_file *file, uint32_t *begin)
{
    bool returns = memchr(file->bytes, '\r', file->length) != NULL;
    uint32_t count = 1;
    if (begin != NULL)
        begin[0] = 0;
    for (size_t at = 0; (at = find_line_end(file, at, returns)) < file->length; count++) {
        at += plp_line_end(file->bytes, at, file->length);
        if (begin != NULL)
            begin[count] = (uint32_t)at;
    }
    return count;
}

bool plp_file_index(plp_arena *arena, plp_rule_file *file)
{
    uint32_t count = count_lines(file, NULL);
    uint32_t *begin = plp_arena_array(arena, count, sizeof *begin);
    if (begin == NULL)
        return false;
    file->line_count = count_lines(file, begin);
    file->line_begin = begin;
    return true;
}

const char *plp_file_line(const plp_rule_file *file, uint32_t line, size_t *length)
{
    *length = 0;
    if (line == 0 || line > file->line_count)
        return "";
    size_t begin = file->line_begin[line - 1];
    size_t end = line < file->line_count ? file->line_begin[line] : file->length;
    while (end > begin && (file->bytes[end - 1] == '\n' || file->bytes[end - 1] == '\r'))
        end--;
    *length = end - begin;
    return file->bytes + begin;
}

void plp_file_report(palpate_findings *findings, const plp_rule_file *file, uint32_t line,
                     uint32_t column, uint32_t length, const char *code, const char *hint,
                     const char *format, ...)
{
    char message[1024];
    size_t source_length;
    const char *source = plp_file_line(file, line, &source_length);
    va_list arguments;
    va_start(arguments, format);
    int written = vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    plp_findings_add(findings, PALPATE_ERROR, code, file->path, line, column, length, source,
                     source_length, hint, "%s", written < 0 ? code : message);
}

/* ---- languages ---- */

#define LANGUAGES "languages/"

bool plp_files_language(const char *path, char tag[PLP_TAG_BYTES])
{
    size_t begin = sizeof LANGUAGES - 1;
    if (strncmp(path, LANGUAGES, begin) != 0)
        return false;
    size_t length = strcspn(path + begin, "/");
    if (path[begin + length] == '\0')
        return false;
    snprintf(tag, PLP_TAG_BYTES, "%.*s", (int)length, path + begin);
    return true;
}

bool plp_files_skip(plp_gathering *gathering, const char *path)
{
    char tag[PLP_TAG_BYTES], tidy[PLP_TAG_BYTES];
    if (gathering->wanted == NULL || gathering->wanted->all || !plp_files_language(path, tag) ||
        !plp_tag_check(tag, tidy) || plp_wants(gathering->wanted, tidy))
        return false;
    gathering->skipped = true;
    return true;
}

/* ---- texts ---- */

void plp_files_refuse(plp_gathering *gathering, const char *path, const char *code,
                      const char *hint, const char *message)
{
    plp_findings_add(gathering->findings, PALPATE_ERROR, code, path, 0, 0, 0, NULL, 0, hint, "%s",
                     message);
}

bool plp_files_room(plp_gathering *gathering, const char *path, size_t length)
{
    if (gathering->full)
        return false;
    if (gathering->count >= gathering->limits->rule_set_files ||
        gathering->count >= UINT32_MAX - 1) {
        gathering->full = true;
        plp_files_refuse(gathering, path, "too-many-files", "join small files, or leave some out",
                         "there are more rule files than the limit rule_set_files allows");
    } else if (length > gathering->limits->rule_file_bytes || length > UINT32_MAX - 1) {
        plp_files_refuse(gathering, path, "file-too-large", "split the file",
                         "the file is larger than the limit rule_file_bytes allows");
        return false;
    } else if (length > gathering->limits->rule_set_bytes - gathering->bytes) {
        gathering->full = true;
        plp_files_refuse(gathering, path, "rule-set-too-large", "leave files out",
                         "the rule files together are larger than the limit rule_set_bytes allows");
    }
    return !gathering->full;
}

palpate_status plp_files_keep(plp_gathering *gathering, const char *path, const char *bytes,
                              size_t length)
{
    plp_rule_file file = {.layer = gathering->layer, .length = length};
    void *items = gathering->files;
    file.path = plp_arena_text(gathering->arena, path, strlen(path));
    file.bytes = plp_arena_text(gathering->arena, bytes, length);
    if (file.path == NULL || file.bytes == NULL || !plp_file_index(gathering->arena, &file) ||
        !plp_memory_grow(gathering->arena->memory, &items, &gathering->capacity,
                         gathering->count + 1, sizeof file))
        return PALPATE_E_NOMEM;
    gathering->files = items;
    gathering->files[gathering->count++] = file;
    gathering->bytes += length;
    return PALPATE_OK;
}

/* A relative path whose parts have names, and that ends in ".lua". */
static bool is_path(const char *name)
{
    size_t length = strlen(name), part = 0;
    if (length < 5 || strcmp(name + length - 4, ".lua") != 0 || !plp_files_name_fits(name))
        return false;
    for (size_t i = 0; i <= length; i++) {
        if (name[i] != '/' && name[i] != '\0')
            continue;
        size_t bytes = i - part;
        if (bytes == 0 || name[part] == '.')
            return false;
        part = i + 1;
    }
    return true;
}

static palpate_status take_texts(plp_gathering *gathering, const palpate_layer *layer,
                                 palpate_error *error)
{
    for (size_t i = 0; i < layer->text_count; i++) {
        const palpate_rule_text *text = &layer->texts[i];
        if (text->name == NULL || !is_path(text->name) || (text->bytes == NULL && text->length > 0))
            return plp_fail(
                error, PALPATE_E_USAGE, NULL, NULL,
                "a rule text needs bytes, and a relative path that ends in .lua as its name");
        if (!plp_files_skip(gathering, text->name) &&
            plp_files_room(gathering, text->name, text->length) &&
            plp_files_keep(gathering, text->name, text->length > 0 ? text->bytes : "",
                           text->length) != PALPATE_OK)
            return plp_fail_memory(error);
    }
    return PALPATE_OK;
}

/* ---- all layers ---- */

static int compare_files(const void *context, const void *left, const void *right)
{
    const plp_rule_file *a = left, *b = right;
    (void)context;
    if (a->layer != b->layer)
        return a->layer < b->layer ? -1 : 1;
    return strcmp(a->path, b->path);
}

/* Two texts of one layer with the same name. */
static palpate_status check_names(const plp_gathering *gathering, palpate_error *error)
{
    for (size_t i = 1; i < gathering->count; i++)
        if (compare_files(NULL, &gathering->files[i - 1], &gathering->files[i]) == 0)
            return plp_fail(error, PALPATE_E_USAGE, NULL, NULL,
                            "two rule texts of one layer have the same name");
    return PALPATE_OK;
}

/* A folder that says nothing is a slip of the path, not a set of rules without rules. */
static palpate_status take_folder(plp_gathering *gathering, const char *directory,
                                  palpate_error *error)
{
    size_t files = gathering->count, findings = palpate_findings_count(gathering->findings);
    gathering->skipped = false;
    palpate_status status = plp_files_folder(gathering, directory, error);

    if (status == PALPATE_OK && gathering->count == files && !gathering->skipped &&
        palpate_findings_count(gathering->findings) == findings)
        plp_findings_add(gathering->findings, PALPATE_ERROR, "no-rule-files", directory, 0, 0, 1,
                         NULL, 0, "rule files end in .lua", "this folder has no rule files");
    return status;
}

static palpate_status take_layer(plp_gathering *gathering, const palpate_layer *layer,
                                 palpate_error *error)
{
    if ((layer->directory == NULL) == (layer->texts == NULL && layer->text_count == 0) ||
        (layer->texts == NULL && layer->text_count > 0))
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL,
                        "a layer is either a folder or a list of texts");
    return layer->directory == NULL ? take_texts(gathering, layer, error)
                                    : take_folder(gathering, layer->directory, error);
}

palpate_status plp_files_read(plp_arena *arena, const plp_limits *limits, const plp_io *io,
                              const palpate_layer *layers, size_t layer_count,
                              const plp_wanted *wanted, palpate_findings *findings,
                              const plp_rule_file **out, uint32_t *count, palpate_error *error)
{
    plp_gathering gathering = {
        .arena = arena, .limits = limits, .io = io, .findings = findings, .wanted = wanted};
    palpate_status status = PALPATE_OK;
    plp_rule_file *files = NULL;
    *out = NULL;
    *count = 0;
    for (size_t i = 0; i < layer_count && status == PALPATE_OK; i++) {
        gathering.layer = (uint32_t)i;
        status = take_layer(&gathering, &layers[i], error);
    }
    if (status != PALPATE_OK)
        goto done;
    plp_heap_sort(gathering.files, gathering.count, sizeof *gathering.files, compare_files, NULL);
    status = check_names(&gathering, error);
    if (status != PALPATE_OK)
        goto done;
    files = plp_arena_array(arena, gathering.count + 1, sizeof *files);
    if (files == NULL) {
        status = plp_fail_memory(error);
        goto done;
    }
    if (gathering.count > 0)
        memcpy(files, gathering.files, gathering.count * sizeof *files);
    *out = files;
    *count = (uint32_t)gathering.count;
done:
    plp_memory_free(arena->memory, gathering.files, gathering.capacity * sizeof *gathering.files);
    return status;
}
