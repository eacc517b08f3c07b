/* SPDX-License-Identifier: MIT */
/* A small EHR host with Palpate as a plugin: opens the library at run time, plans one patient,
 * prints the plan.
 *
 *   host LIBRARY RULES PATIENT.json
 *
 *   dlopen --> palpate_engine_open --> palpate_plan_json --> palpate_plan_write
 *
 * A host that was built without Palpate needs only the header: it looks up what it calls, and says
 * so when it cannot.
 */
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "palpate.h"

/* What this host uses of the library. */
typedef struct host_plugin {
    void *library;
    const char *(*version)(void);
    palpate_status (*engine_open)(const palpate_options *, palpate_engine **, palpate_findings **,
                                  palpate_error *);
    void (*engine_free)(palpate_engine *);
    palpate_status (*plan_json)(palpate_engine *, const char *, size_t, const palpate_request *,
                                palpate_plan **, palpate_error *);
    palpate_status (*plan_write)(const palpate_plan *, palpate_format, const palpate_style *,
                                 palpate_write *, void *, palpate_error *);
    void (*plan_free)(palpate_plan *);
} host_plugin;

/* Functions come as object pointers; copying the bytes is the way POSIX means it. */
static bool find(host_plugin *plugin, const char *name, void *slot, size_t size)
{
    void *symbol = dlsym(plugin->library, name);

    if (symbol == NULL) {
        fprintf(stderr, "host: the library has no %s\n", name);
        return false;
    }
    memcpy(slot, &symbol, size);
    return true;
}

#define FIND(member) find(plugin, "palpate_" #member, &plugin->member, sizeof plugin->member)

static bool plugin_open(host_plugin *plugin, const char *path)
{
    memset(plugin, 0, sizeof *plugin);
    plugin->library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (plugin->library == NULL) {
        fprintf(stderr, "host: %s\n", dlerror());
        return false;
    }
    return FIND(version) && FIND(engine_open) && FIND(engine_free) && FIND(plan_json) &&
           FIND(plan_write) && FIND(plan_free);
}

/* The host's own way of showing text; here it is simply printed. */
static bool show(void *context, const char *bytes, size_t length)
{
    return fwrite(bytes, 1, length, context) == length;
}

static char *read_file(const char *path, size_t *length)
{
    static char text[1 << 20];
    FILE *file = fopen(path, "rb");

    if (file == NULL) {
        perror(path);
        return NULL;
    }
    *length = fread(text, 1, sizeof text, file);
    fclose(file);
    return text;
}

static int tell(const palpate_error *error)
{
    fprintf(stderr, "host: line %u: %s %s\n", (unsigned)error->place.line, error->detail,
            error->hint);
    return EXIT_FAILURE;
}

static int plan_patient(const host_plugin *plugin, palpate_engine *engine, const char *path)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_plan *plan = NULL;
    size_t length;
    char *patient = read_file(path, &length);
    int code = EXIT_SUCCESS;

    if (patient == NULL)
        return EXIT_FAILURE;
    if (plugin->plan_json(engine, patient, length, NULL, &plan, &error) != PALPATE_OK ||
        plugin->plan_write(plan, PALPATE_FORMAT_JSON, NULL, show, stdout, &error) != PALPATE_OK)
        code = tell(&error);
    plugin->plan_free(plan);
    return code;
}

int main(int argc, char **argv)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_options options = PALPATE_OPTIONS_INIT;
    palpate_layer layer = {0};
    palpate_engine *engine = NULL;
    host_plugin plugin;
    int code;

    if (argc != 4) {
        fputs("usage: host LIBRARY RULES PATIENT.json\n", stderr);
        return EXIT_FAILURE;
    }
    if (!plugin_open(&plugin, argv[1]))
        return EXIT_FAILURE;
    fprintf(stderr, "host: opened palpate %s\n", plugin.version());
    layer.directory = argv[2];
    options.layers = &layer;
    options.layer_count = 1;
    if (plugin.engine_open(&options, &engine, NULL, &error) != PALPATE_OK)
        return tell(&error);
    code = plan_patient(&plugin, engine, argv[3]);
    plugin.engine_free(engine);
    dlclose(plugin.library);
    return code;
}
