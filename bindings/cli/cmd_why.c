/* SPDX-License-Identifier: MIT */
/* palpate why: why something is in a plan, or is not. */
#include "commands.h"

#include <stdio.h>
#include <unistd.h>
#include "patient.h"

static palpate_status ask(palpate_patient *patient, const cli_arguments *arguments,
                          cli_output *output, int *code, palpate_error *error)
{
    palpate_style style = arguments->style;

    if (!cli_context(arguments, &style.context)) {
        *code = palpate_status_exit(PALPATE_E_USAGE);
        return PALPATE_OK;
    }
    return palpate_why(patient, arguments->operands[1], arguments->format, &style, cli_output_write,
                       output, error);
}

int cmd_why(const cli_arguments *arguments)
{
    if (access(arguments->operands[0], F_OK) != 0 && access(arguments->operands[1], F_OK) == 0) {
        fprintf(stderr, "palpate: the patient comes first: palpate why %s %s\n",
                arguments->operands[1], arguments->operands[0]);
        return palpate_status_exit(PALPATE_E_USAGE);
    }
    return cli_patient_answer(arguments, ask);
}
