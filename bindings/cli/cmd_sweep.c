/* SPDX-License-Identifier: MIT */
/* palpate sweep: plans over all values of one fact or two. */
#include "commands.h"

#include <stdio.h>
#include <string.h>
#include "patient.h"

#define FACT_BYTES 256

static palpate_status ask(palpate_patient *patient, const cli_arguments *arguments,
                          cli_output *output, int *code, palpate_error *error)
{
    char names[2][FACT_BYTES];
    palpate_axis axes[2];
    size_t count = arguments->operand_count - 1;

    for (size_t i = 0; i < count; i++) {
        const char *text = arguments->operands[i + 1];
        size_t length = strcspn(text, "=");
        if (length >= FACT_BYTES)
            length =
                FACT_BYTES - 1; /* no fact is so long: the library will say that there is none */
        memcpy(names[i], text, length);
        names[i][length] = '\0';
        axes[i].fact = names[i];
        axes[i].values = text[length] == '=' ? text + length + 1 : NULL;
    }
    (void)code;
    return palpate_sweep(patient, axes, count, arguments->format, &arguments->style,
                         cli_output_write, output, error);
}

int cmd_sweep(const cli_arguments *arguments)
{
    return cli_patient_answer(arguments, ask);
}
