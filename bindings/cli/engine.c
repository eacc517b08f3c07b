/* SPDX-License-Identifier: MIT */
/* Which rules are in force, and the engine made of them. */
#include "engine.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "place.h"
#include "report.h"

typedef struct layer_list {
    palpate_layer items[CLI_LAYERS + 1];
    size_t count;
    char text[CLI_PATH]; /* what the folders of the environment point into */
} layer_list;

static bool is_folder(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

static bool join(char *out, size_t size, const char *folder, const char *rest)
{
    int length = snprintf(out, size, "%s/%s", folder, rest);
    return length > 0 && (size_t)length < size;
}

bool cli_engine_default_folder(char *out, size_t size)
{
    char program[CLI_PATH], marker[CLI_PATH];

    if (cli_program_folder(program, sizeof program)) {
        if (join(marker, sizeof marker, program, "config.status") && access(marker, F_OK) == 0 &&
            join(out, size, program, "rules") && is_folder(out)) /* in its build folder? */
            return true;
        if (join(out, size, program, "../share/palpate/rules") &&
            is_folder(out)) /* installed, perhaps moved? */
            return true;
    }
    return join(out, size, PALPATE_DATADIR, "rules") && is_folder(out);
}

static bool add(layer_list *layers, const char *folder)
{
    if (layers->count == sizeof layers->items / sizeof layers->items[0])
        return false;
    layers->items[layers->count++].directory = folder;
    return true;
}

/* PALPATE_RULES, lowest layer first. */
static bool add_environment(layer_list *layers)
{
    const char *value = getenv("PALPATE_RULES");

    if (value == NULL || *value == '\0' || strlen(value) >= sizeof layers->text)
        return false;
    memcpy(layers->text, value, strlen(value) + 1);
    for (char *part = strtok(layers->text, ":"); part != NULL; part = strtok(NULL, ":"))
        if (!add(layers, part))
            return false;
    return layers->count > 0;
}

static bool choose(const cli_arguments *arguments, const char *folder, layer_list *out)
{
    memset(out, 0, sizeof *out);
    for (size_t i = 0; i < arguments->rules_count; i++)
        add(out, arguments->rules[i]);
    if (folder != NULL)
        add(out, folder);
    if (out->count > 0 || add_environment(out))
        return true;
    out->count = 0;
    if (cli_engine_default_folder(out->text, sizeof out->text))
        return add(out, out->text);
    fputs("palpate: no rules were found\n"
          "  hint: name their folder with --rules DIR or in PALPATE_RULES\n",
          stderr);
    return false;
}

int cli_engine_try(const cli_arguments *arguments, const char *folder, palpate_engine **out,
                   palpate_findings **findings)
{
    palpate_options options = PALPATE_OPTIONS_INIT;
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_status status;
    layer_list chosen;

    *out = NULL;
    *findings = NULL;
    if (!choose(arguments, folder, &chosen))
        return palpate_status_exit(PALPATE_E_IO);
    options.layers = chosen.items;
    options.layer_count = chosen.count;
    options.limits = arguments->limits;
    options.limit_count = arguments->limit_count;
    status = palpate_engine_open(&options, out, findings, &error);
    if (status == PALPATE_OK)
        return 0;
    if (*findings == NULL || palpate_findings_count(*findings) == 0) {
        palpate_findings_free(*findings);
        *findings = NULL;
        return cli_report(arguments, &error, NULL);
    }
    return palpate_status_exit(status);
}

static bool to_stderr(void *context, const char *bytes, size_t length)
{
    (void)context;
    return fwrite(bytes, 1, length, stderr) == length;
}

/* With --json: the first finding as the error, in the form of all errors. */
static int report_first(const cli_arguments *arguments, const palpate_findings *findings)
{
    palpate_error error = PALPATE_ERROR_INIT;
    const palpate_finding *first = palpate_findings_get(findings, 0);

    for (size_t i = 0;
         first->severity != PALPATE_ERROR && palpate_findings_get(findings, i) != NULL; i++)
        first = palpate_findings_get(findings, i);
    error.status = PALPATE_E_RULES;
    snprintf(error.code, sizeof error.code, "%s", first->code);
    snprintf(error.detail, sizeof error.detail, "%s", first->message);
    snprintf(error.hint, sizeof error.hint, "%s", first->hint);
    snprintf(error.place.file, sizeof error.place.file, "%s", first->file);
    error.place.line = first->line;
    error.place.column = first->column;
    return cli_report(arguments, &error, NULL);
}

int cli_engine_open(const cli_arguments *arguments, const char *folder, palpate_engine **out)
{
    palpate_findings *findings;
    size_t errors;
    int code = cli_engine_try(arguments, folder, out, &findings);

    if (findings == NULL)
        return code;
    if (arguments->format == PALPATE_FORMAT_JSON && !arguments->given[CLI_OUTPUT]) {
        code = report_first(arguments, findings);
    } else {
        errors = palpate_findings_of(findings, PALPATE_ERROR);
        palpate_findings_write(findings, PALPATE_FORMAT_TEXT, &arguments->message, to_stderr, NULL,
                               NULL);
        fprintf(stderr, "palpate: the rules do not load: %zu %s\n", errors,
                errors == 1 ? "error" : "errors");
    }
    palpate_findings_free(findings);
    return code;
}
