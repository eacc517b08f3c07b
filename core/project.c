/* SPDX-License-Identifier: MIT */
/* A project: `palpate.json`, which names the layers of rules of a folder.
 *
 *   { "format": "palpate.project/1", "rules": ["@shipped", "specialty", "clinic"] }
 *
 * Read strictly: an unknown key, a wrong type, an empty list or a name twice is an error with its
 * place.
 */
#include <string.h>
#include "base/error.h"
#include "base/json_read.h"
#include "base/text.h"
#include "objects.h"

#define FORMAT "palpate.project/1"

struct palpate_project {
    palpate_allocator memory;
    plp_arena arena;
    const char **rules;
    size_t count, capacity;
};

typedef struct reading {
    palpate_project *project;
    plp_json_reader *reader;
    const char *folder; /* in front of relative names; ends in '/', or is empty */
    palpate_error *error;
} reading;

static palpate_status refuse(const reading *in, palpate_status status, const char *code,
                             const char *detail)
{
    palpate_place place;
    plp_json_place(in->reader, &place);
    return plp_fail(in->error, status, code, &place, "%s", detail);
}

/* ---- rules ---- */

/* A name of the host's own, such as @shipped, or a path. */
static char *resolve(const reading *in, const char *text, size_t length)
{
    plp_buffer path;
    char *kept = NULL;
    plp_buffer_begin(&path, &in->project->memory, SIZE_MAX);
    if (text[0] != '@' && text[0] != '/')
        plp_buffer_puts(&path, in->folder);
    plp_buffer_put(&path, text, length);
    if (path.status == PALPATE_OK)
        kept = plp_arena_text(&in->project->arena, path.bytes, path.length);
    plp_buffer_end(&path);
    return kept;
}

static palpate_status read_layer(const reading *in, plp_json_event event)
{
    palpate_project *project = in->project;
    size_t length = 0;
    if (event == PLP_JSON_FAILED)
        return in->error->status;
    const char *text = event == PLP_JSON_STRING ? plp_json_text(in->reader, &length) : "";
    if (length == 0)
        return refuse(in, PALPATE_E_TYPE, "wrong_type", "a layer is named by a folder, as text");
    if (memchr(text, '\0', length) != NULL)
        return refuse(in, PALPATE_E_TYPE, "wrong_type", "a folder's name has no such character");
    char *path = resolve(in, text, length);
    if (path == NULL || !plp_memory_grow(&project->memory, (void **)&project->rules,
                                         &project->capacity, project->count + 1, sizeof(char *)))
        return plp_fail_memory(in->error);
    for (size_t i = 0; i < project->count; i++)
        if (strcmp(project->rules[i], path) == 0)
            return refuse(in, PALPATE_E_TYPE, "layer_twice", "this layer is named already");
    project->rules[project->count++] = path;
    return PALPATE_OK;
}

static palpate_status read_rules(const reading *in)
{
    plp_json_event event = plp_json_next(in->reader, in->error);
    if (event == PLP_JSON_FAILED)
        return in->error->status;
    if (event != PLP_JSON_ARRAY)
        return refuse(in, PALPATE_E_TYPE, "wrong_type",
                      "\"rules\" takes a list of folders, the lowest layer first");
    palpate_status status = PALPATE_OK;
    event = plp_json_next(in->reader, in->error);
    for (; status == PALPATE_OK && event != PLP_JSON_END_ARRAY;) {
        status = read_layer(in, event);
        if (status == PALPATE_OK)
            event = plp_json_next(in->reader, in->error);
    }
    if (status == PALPATE_OK && in->project->count == 0)
        return refuse(in, PALPATE_E_TYPE, "no_layers", "\"rules\" names no layer");
    return status;
}

/* ---- keys ---- */

static palpate_status read_format(const reading *in)
{
    plp_json_event event = plp_json_next(in->reader, in->error);
    if (event == PLP_JSON_FAILED)
        return in->error->status;
    size_t length = 0;
    const char *text = event == PLP_JSON_STRING ? plp_json_text(in->reader, &length) : "";
    if (length == strlen(FORMAT) && memcmp(text, FORMAT, length) == 0)
        return PALPATE_OK;
    palpate_status status = refuse(in, PALPATE_E_TYPE, "wrong_format",
                                   "this is not a project in a format that is known");
    plp_fail_hint(in->error, "\"format\" is \"%s\", or left out", FORMAT);
    return status;
}

static const struct {
    const char *key;
    palpate_status (*read)(const reading *in);
} rows[] = {{"format", read_format}, {"rules", read_rules}};
#define ROW_COUNT (sizeof rows / sizeof rows[0])

static palpate_status read_key(const reading *in)
{
    size_t length;
    const char *text = plp_json_text(in->reader, &length);
    plp_suggest suggest = plp_suggest_for(text, length);
    for (size_t i = 0; i < ROW_COUNT; i++) {
        if (strlen(rows[i].key) == length && memcmp(rows[i].key, text, length) == 0)
            return rows[i].read(in);
        plp_suggest_try(&suggest, rows[i].key);
    }
    palpate_status status =
        refuse(in, PALPATE_E_UNKNOWN, "unknown_key", "a project has no such key");
    if (suggest.best != NULL)
        plp_fail_hint(in->error, "did you mean %s?", suggest.best);
    else
        plp_fail_hint(in->error, "its keys are format and rules");
    return status;
}

static palpate_status read_all(const reading *in)
{
    palpate_status status = PALPATE_OK;
    plp_json_event event = plp_json_next(in->reader, in->error); /* the outermost object */
    while (status == PALPATE_OK && event != PLP_JSON_FAILED && event != PLP_JSON_END) {
        if (event == PLP_JSON_KEY)
            status = read_key(in);
        if (status == PALPATE_OK)
            event = plp_json_next(in->reader, in->error);
    }
    if (status != PALPATE_OK)
        return status;
    if (event == PLP_JSON_FAILED)
        return plp_json_status(in->reader);
    if (in->project->count == 0) {
        plp_fail(in->error, PALPATE_E_TYPE, "missing_key", NULL, "\"rules\" is missing");
        plp_fail_hint(in->error, "name the layers: \"rules\": [\"@shipped\", \"clinic\"]");
        return PALPATE_E_TYPE;
    }
    return PALPATE_OK;
}

static const char *folder_of(palpate_project *project, const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash == NULL ? "" : plp_arena_text(&project->arena, path, (size_t)(slash - path) + 1);
}

palpate_status palpate_project_read(const char *path, const char *text, size_t length,
                                    const palpate_allocator *allocator, palpate_project **out,
                                    palpate_error *error)
{
    palpate_error local = PALPATE_ERROR_INIT;
    if (out != NULL)
        *out = NULL;
    if (out == NULL || path == NULL || (text == NULL && length > 0))
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL,
                        "palpate_project_read: an argument is missing");
    palpate_allocator memory = allocator != NULL ? *allocator : *plp_memory_default();
    palpate_project *project = plp_memory_new(&memory, sizeof *project);
    if (project == NULL)
        return plp_fail_memory(error);
    project->memory = memory;
    plp_arena_begin(&project->arena, &project->memory);
    reading in = {.project = project, .error = error != NULL ? error : &local};
    plp_limits limits = plp_limits_default();
    in.folder = folder_of(project, path);
    palpate_status status = in.folder != NULL ? PALPATE_OK : plp_fail_memory(in.error);
    if (status == PALPATE_OK)
        status = plp_json_reader_new(&memory, &limits, NULL, text == NULL ? "" : text, length,
                                     &in.reader, in.error);
    if (status == PALPATE_OK)
        status = read_all(&in);
    plp_json_reader_free(in.reader);
    if (status == PALPATE_OK)
        *out = project;
    else
        palpate_project_free(project);
    return status;
}

const char *palpate_project_rules(const palpate_project *project, size_t index)
{
    return project != NULL && index < project->count ? project->rules[index] : NULL;
}

void palpate_project_free(palpate_project *project)
{
    if (project == NULL)
        return;
    palpate_allocator memory = project->memory;
    plp_arena_end(&project->arena);
    plp_memory_free(&memory, project->rules, project->capacity * sizeof(char *));
    plp_memory_free(&memory, project, sizeof *project);
}
