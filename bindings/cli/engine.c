/* SPDX-License-Identifier: MIT */
/* Which rules are in force, and the engine made of them. */
#include "engine.h"

#include <stdio.h>
#include "report.h"

int cli_engine_try(const cli_arguments *arguments, const char *folder, palpate_engine **out,
                   palpate_findings **findings)
{
    cli_layers layers;
    int code = cli_layers_choose(arguments, folder, &layers);

    *out = NULL;
    *findings = NULL;
    if (code == 0)
        code = cli_engine_of(arguments, &layers, layers.count, out, findings);
    cli_layers_end(&layers);
    return code;
}

int cli_engine_of(const cli_arguments *arguments, const cli_layers *layers, size_t count,
                  palpate_engine **out, palpate_findings **findings)
{
    palpate_options options = PALPATE_OPTIONS_INIT;
    palpate_error error = PALPATE_ERROR_INIT;

    options.layers = layers->items;
    options.layer_count = count;
    options.limits = arguments->limits;
    options.limit_count = arguments->limit_count;
    bool all = arguments->given[CLI_TRANSLATE] ||
               (arguments->command != NULL && arguments->command->languages);
    options.languages = all ? NULL : arguments->given[CLI_LANG] ? arguments->value[CLI_LANG] : "";
    options.skip_tests = arguments->command != NULL && arguments->command->plans;
    palpate_status status = palpate_engine_open(&options, out, findings, &error);
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

int cli_engine_told(const cli_arguments *arguments, const palpate_findings *findings)
{
    if (arguments->format == PALPATE_FORMAT_JSON && !arguments->given[CLI_OUTPUT])
        return report_first(arguments, findings);
    size_t errors = palpate_findings_of(findings, PALPATE_ERROR);
    palpate_findings_write(findings, PALPATE_FORMAT_TEXT, &arguments->message, to_stderr, NULL,
                           NULL);
    fprintf(stderr, "palpate: the rules do not load: %zu %s\n", errors,
            errors == 1 ? "error" : "errors");
    return palpate_status_exit(PALPATE_E_RULES);
}

int cli_engine_open(const cli_arguments *arguments, const char *folder, palpate_engine **out)
{
    palpate_findings *findings;
    int code = cli_engine_try(arguments, folder, out, &findings);

    if (findings != NULL)
        code = cli_engine_told(arguments, findings);
    palpate_findings_free(findings);
    return code;
}
