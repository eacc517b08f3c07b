/* SPDX-License-Identifier: MIT */
/* palpate flip: the smallest changes that reach an outcome. */
#include "commands.h"

#include "patient.h"
#include "report.h"

static bool read_options(const cli_arguments *arguments, palpate_flip_options *options)
{
    const char *most = arguments->value[CLI_MAX];
    unsigned long count;

    if (arguments->given[CLI_WANT] == arguments->given[CLI_NOT]) {
        cli_usage(arguments, NULL, "flip wants either --want THING or --not THING");
        return false;
    }
    options->out = arguments->given[CLI_NOT];
    options->subject = arguments->value[options->out ? CLI_NOT : CLI_WANT];
    if (!cli_timeout(arguments, &options->timeout_s))
        return false;
    if (most == NULL)
        return true;
    if (!cli_whole_number(most, 1, 100, &count)) {
        cli_usage(arguments, NULL, "--max is a whole number from 1 to 100, not \"%s\"", most);
        return false;
    }
    options->most_answers = (uint32_t)count;
    return true;
}

static palpate_status ask(palpate_patient *patient, const cli_arguments *arguments,
                          cli_output *output, int *code, palpate_error *error)
{
    palpate_flip_options options = PALPATE_FLIP_INIT;

    if (!read_options(arguments, &options)) {
        *code = palpate_status_exit(PALPATE_E_USAGE);
        return PALPATE_OK;
    }
    return palpate_flip(patient, &options, arguments->format, &arguments->style, cli_output_write,
                        output, error);
}

int cmd_flip(const cli_arguments *arguments)
{
    return cli_patient_answer(arguments, ask);
}
