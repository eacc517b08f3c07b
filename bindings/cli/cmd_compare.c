/* SPDX-License-Identifier: MIT */
/* palpate compare: what a change of rules does to a cohort, or to every possible patient. */
#include "commands.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "cohort.h"
#include "engine.h"
#include "output.h"
#include "report.h"

static int answer(const cli_arguments *arguments, const palpate_comparison *comparison, int code)
{
    palpate_error error = PALPATE_ERROR_INIT;
    cli_output output;

    if (!cli_output_open(&output, arguments))
        return palpate_status_exit(PALPATE_E_IO);
    palpate_status status = palpate_comparison_write(
        comparison, arguments->format, &arguments->style, cli_output_write, &output, &error);
    if (code == 0 && arguments->given[CLI_EXIT_CODE] && palpate_comparison_differs(comparison))
        code = 1;
    return cli_report_close(arguments, status, &error, &output, code);
}

static int prove(const cli_arguments *arguments, palpate_comparison *comparison)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_prove_options options = PALPATE_PROVE_INIT;

    options.request = &arguments->request;
    if (!cli_timeout(arguments, &options.timeout_s))
        return palpate_status_exit(PALPATE_E_USAGE);
    if (palpate_comparison_prove(comparison, &options, &error) != PALPATE_OK)
        return cli_report(arguments, &error, NULL);
    return answer(arguments, comparison, 0);
}

/* Of a cohort, or, without one, of every possible patient. */
static int compare(const cli_arguments *arguments, palpate_engine *before, palpate_engine *after,
                   cli_cohort *patients)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_comparison *comparison = NULL;

    if (palpate_comparison_new(before, after, &comparison, &error) != PALPATE_OK)
        return cli_report(arguments, &error, NULL);
    int code = 0;
    if (arguments->value[CLI_PATIENTS] == NULL)
        code = prove(arguments, comparison);
    else
        code = cli_cohort_compare(arguments, comparison, patients);
    if (arguments->value[CLI_PATIENTS] != NULL && code != palpate_status_exit(PALPATE_E_IO))
        code = answer(arguments, comparison, code);
    palpate_comparison_free(comparison);
    return code;
}

/* Open the rules that an operand names: a folder, or several with colons between them, lowest layer
 * first. */
static int open_rules(const cli_arguments *arguments, const char *folders, palpate_engine **out)
{
    cli_arguments layers = *arguments;
    char *text = strdup(folders);
    int code;

    if (text == NULL)
        return palpate_status_exit(PALPATE_E_NOMEM);
    layers.rules_count = 0;
    for (char *part; layers.rules_count < CLI_LAYERS &&
                     (part = strtok(layers.rules_count > 0 ? NULL : text, ":")) != NULL;)
        layers.rules[layers.rules_count++] = part;
    if (layers.rules_count == 0 || strtok(NULL, ":") != NULL)
        code = cli_usage(arguments, NULL,
                         "OLD and NEW are 1 to %d folders with colons between them, not \"%s\"",
                         CLI_LAYERS, folders);
    else
        code = cli_engine_open(&layers, NULL, out);
    free(text);
    return code;
}

int cmd_compare(const cli_arguments *arguments)
{
    palpate_engine *before = NULL, *after = NULL;
    cli_cohort patients = {0};

    if (arguments->value[CLI_PATIENTS] != NULL && !cli_cohort_open(&patients, arguments))
        return palpate_status_exit(PALPATE_E_IO);
    int code = open_rules(arguments, arguments->operands[0], &before);
    if (code == 0)
        code = open_rules(arguments, arguments->operands[1], &after);
    if (code == 0)
        code = compare(arguments, before, after, &patients);
    palpate_engine_free(after);
    palpate_engine_free(before);
    cli_cohort_end(&patients);
    return code;
}
