/* SPDX-License-Identifier: MIT */
/* palpate facts: list the vocabulary, or write it for editors. */
#include "commands.h"

#include "answer.h"

static palpate_status list(palpate_engine *engine, const cli_arguments *arguments,
                           cli_output *output, int *code, palpate_error *error)
{
    char words[CLI_NAME_BYTES];

    (void)code;
    if (arguments->given[CLI_LUACATS])
        return palpate_luacats_write(engine, cli_output_write, output, error);
    return palpate_facts_write(engine, cli_joined(arguments, words), arguments->format,
                               &arguments->style, cli_output_write, output, error);
}

int cmd_facts(const cli_arguments *arguments)
{
    return cli_answer(arguments, NULL, list);
}
