/* SPDX-License-Identifier: MIT */
/* palpate listing: the compiled program. */
#include "commands.h"

#include "answer.h"

static palpate_status print(palpate_engine *engine, const cli_arguments *arguments,
                            cli_output *output, int *code, palpate_error *error)
{
    (void)code;
    return palpate_listing_write(engine, arguments->format, &arguments->style, cli_output_write,
                                 output, error);
}

int cmd_listing(const cli_arguments *arguments)
{
    return cli_answer(arguments, arguments->operand_count > 0 ? arguments->operands[0] : NULL,
                      print);
}
