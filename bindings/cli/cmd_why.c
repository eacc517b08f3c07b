/* SPDX-License-Identifier: MIT */
/* palpate why: why something is in a plan, or is not. */
#include "commands.h"

#include "patient.h"

static palpate_status ask(palpate_patient *patient, const cli_arguments *arguments,
                          cli_output *output, int *code, palpate_error *error)
{
    palpate_style style = arguments->style;

    if (!cli_context(arguments, 1, &style.context)) {
        *code = palpate_status_exit(PALPATE_E_USAGE);
        return PALPATE_OK;
    }
    return palpate_why(patient, arguments->operands[1], arguments->format, &style, cli_output_write,
                       output, error);
}

int cmd_why(const cli_arguments *arguments)
{
    return cli_patient_answer(arguments, ask);
}
