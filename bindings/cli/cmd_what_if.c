/* SPDX-License-Identifier: MIT */
/* palpate what-if: how a plan changes with other answers. */
#include "commands.h"

#include "patient.h"
#include "report.h"

static palpate_status ask(palpate_patient *patient, const cli_arguments *arguments,
                          cli_output *output, int *code, palpate_error *error)
{
    palpate_what_if_options options = PALPATE_WHAT_IF_INIT;
    palpate_patient *after = NULL;
    uint32_t changed = 0;

    if (!cli_context(arguments, 0, &options.context)) {
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
    if (arguments->change_count == 0)
        return cli_usage(arguments, NULL, "what-if wants at least one --set or --unset");
    return cli_patient_answer(arguments, ask);
}
