/* SPDX-License-Identifier: MIT */
/* palpate rules: list the rules, or tell them in plain English. */
#include "commands.h"

#include "answer.h"

static palpate_status list(palpate_engine *engine, const cli_arguments *arguments,
                           cli_output *output, int *code, palpate_error *error)
{
    (void)code;
    return palpate_rules_write(engine, arguments->operand_count > 0 ? arguments->operands[0] : NULL,
                               arguments->given[CLI_WORDS], arguments->format, &arguments->style,
                               cli_output_write, output, error);
}

int cmd_rules(const cli_arguments *arguments)
{
    return cli_answer(arguments, NULL, list);
}
