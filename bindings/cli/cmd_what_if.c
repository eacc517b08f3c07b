/* SPDX-License-Identifier: MIT */
/* palpate what-if: how a plan changes with other answers. */
#include "commands.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "patient.h"

/* --context: a number of unchanged items, or all. */
static bool read_context(const cli_arguments *arguments, palpate_what_if_options *options)
{
    const char *text = arguments->value[CLI_CONTEXT];
    char *end = NULL;

    if (text == NULL)
        return true;
    if (strcmp(text, "all") == 0) {
        options->context = UINT32_MAX;
        return true;
    }
    unsigned long count = strtoul(text, &end, 10);
    if (*text < '0' || *text > '9' || *end != '\0' || count > 100000) {
        fprintf(stderr, "palpate: --context is a number of items, or all, not \"%s\"\n", text);
        return false;
    }
    options->context = (uint32_t)count;
    return true;
}

static palpate_status ask(palpate_patient *patient, const cli_arguments *arguments,
                          cli_output *output, int *code, palpate_error *error)
{
    palpate_what_if_options options = PALPATE_WHAT_IF_INIT;
    palpate_patient *after = NULL;
    uint32_t changed = 0;

    if (!read_context(arguments, &options)) {
        *code = palpate_status_exit(PALPATE_E_USAGE);
        return PALPATE_OK;
    }
    palpate_status status = palpate_patient_copy(patient, &after, error);
    if (status == PALPATE_OK)
        status = cli_patient_change(after, arguments, error);
    if (status == PALPATE_OK)
        status = palpate_what_if(patient, after, &options, &changed, arguments->format,
                                 &arguments->style, cli_output_write, output, error);
    if (status == PALPATE_OK && changed > 0 && arguments->given[CLI_EXIT_CODE])
        *code = 1;
    palpate_patient_free(after);
    return status;
}

int cmd_what_if(const cli_arguments *arguments)
{
    if (arguments->change_count == 0) {
        fputs("palpate: what-if wants at least one --set or --unset\n", stderr);
        return palpate_status_exit(PALPATE_E_USAGE);
    }
    return cli_patient_answer(arguments, ask);
}
