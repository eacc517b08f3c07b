/* SPDX-License-Identifier: MIT */
/* The common course of commands that ask the engine one thing: open, ask, close. */
#include "answer.h"

#include "engine.h"
#include "report.h"

int cli_answer(const cli_arguments *arguments, const char *folder, cli_question *question)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_engine *engine;
    cli_output output;
    int code = cli_engine_open(arguments, folder, &engine);

    if (code != 0)
        return code;
    if (cli_output_open(&output, arguments)) {
        palpate_status status = question(engine, arguments, &output, &code, &error);
        if (status != PALPATE_OK &&
            status != PALPATE_E_WRITE) /* closing tells what the output refused */
            code = cli_report(arguments, &error, NULL);
        if (status == PALPATE_E_UNKNOWN) /* the name came from the command line */
            code = palpate_status_exit(PALPATE_E_USAGE);
        code = cli_output_close(&output, code);
    } else {
        code = palpate_status_exit(PALPATE_E_IO);
    }
    palpate_engine_free(engine);
    return code;
}

const char *cli_joined(const cli_arguments *arguments, char room[CLI_NAME_BYTES])
{
    size_t length = 0;

    for (size_t i = 0; i < arguments->operand_count && length < CLI_NAME_BYTES; i++)
        length += (size_t)snprintf(room + length, CLI_NAME_BYTES - length, "%s%s", i > 0 ? " " : "",
                                   arguments->operands[i]);
    return arguments->operand_count > 0 ? room : NULL;
}
