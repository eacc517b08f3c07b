/* SPDX-License-Identifier: MIT */
/* palpate why: why something is in a plan, or is not. */
#include "commands.h"

#include <unistd.h>
#include "engine.h"
#include "input.h"

static int answer(const cli_arguments *arguments, palpate_engine *engine, const cli_input *input)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_patient *patient = NULL;
    cli_output output;
    int code = 0;

    if (palpate_patient_read(engine, input->text, input->length, &arguments->request, &patient,
                             &error) != PALPATE_OK)
        return cli_report(arguments, &error, &input->subject);
    if (cli_output_open(&output, arguments)) {
        palpate_status status = palpate_why(patient, arguments->operands[1], arguments->format,
                                            &arguments->style, cli_output_write, &output, &error);
        if (status ==
            PALPATE_E_UNKNOWN) { /* the name came from the command line, not from the patient */
            cli_report(arguments, &error, NULL);
            code = palpate_status_exit(PALPATE_E_USAGE);
        } else if (status != PALPATE_OK && status != PALPATE_E_WRITE) {
            code = cli_report(arguments, &error, NULL);
        }
        code = cli_output_close(&output, code);
    } else {
        code = palpate_status_exit(PALPATE_E_IO);
    }
    palpate_patient_free(patient);
    return code;
}

int cmd_why(const cli_arguments *arguments)
{
    palpate_engine *engine;
    cli_input input;
    int code;

    if (access(arguments->operands[0], F_OK) != 0 && access(arguments->operands[1], F_OK) == 0) {
        fprintf(stderr, "palpate: the patient comes first: palpate why %s %s\n",
                arguments->operands[1], arguments->operands[0]);
        return palpate_status_exit(PALPATE_E_USAGE);
    }
    code = cli_engine_open(arguments, NULL, &engine);
    if (code != 0)
        return code;
    code = cli_input_read(arguments, arguments->operands[0], &input);
    if (code == 0)
        code = answer(arguments, engine, &input);
    cli_input_free(&input);
    palpate_engine_free(engine);
    return code;
}
