/* SPDX-License-Identifier: MIT */
/* palpate schema: JSON Schemas of patients and plans. */
#include "commands.h"

#include "answer.h"

static palpate_status print(palpate_engine *engine, const cli_arguments *arguments,
                            cli_output *output, int *code, palpate_error *error)
{
    (void)code;
    return palpate_schema_write(engine, arguments->operands[0], cli_output_write, output, error);
}

int cmd_schema(const cli_arguments *arguments)
{
    return cli_answer(arguments, NULL, print);
}
