/* SPDX-License-Identifier: MIT */
/* palpate version: of the program, and of the rules in force. */
#include "commands.h"

#include "answer.h"

static palpate_status print_json(palpate_engine *engine, const cli_arguments *arguments,
                                 cli_output *output, int *code, palpate_error *error)
{
    (void)arguments, (void)code, (void)error;
    cli_output_puts(output, "{\"format\":\"palpate.version/1\",\"version\":");
    cli_output_json(output, palpate_version());
    cli_output_puts(output, ",\"rules\":");
    cli_output_json(output, palpate_engine_digest(engine));
    cli_output_puts(output, "}\n");
    return PALPATE_OK;
}

int cmd_version(const cli_arguments *arguments)
{
    cli_output output;

    if (arguments->format == PALPATE_FORMAT_JSON)
        return cli_answer(arguments, NULL, print_json);
    if (!cli_output_open(&output, arguments))
        return palpate_status_exit(PALPATE_E_IO);
    cli_output_puts(&output, "palpate ");
    cli_output_puts(&output, palpate_version());
    cli_output_puts(&output, "\n");
    return cli_output_close(&output, 0);
}
