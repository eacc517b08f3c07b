/* SPDX-License-Identifier: MIT */
/* palpate rules: list the rules, tell them in plain words, or write what is yet to be translated.
 */
#include "commands.h"

#include "answer.h"

static palpate_status list(palpate_engine *engine, const cli_arguments *arguments,
                           cli_output *output, int *code, palpate_error *error)
{
    char words[CLI_NAME_BYTES];
    const char *only = cli_joined(arguments, words);
    palpate_style style = arguments->style;

    (void)code;
    if (!arguments->given[CLI_WORDS])
        style.width = cli_list_width(arguments);
    if (arguments->given[CLI_TRANSLATE])
        return palpate_skeleton_write(engine, arguments->value[CLI_TRANSLATE], only,
                                      cli_output_write, output, error);
    return palpate_rules_write(engine, only, arguments->given[CLI_WORDS], arguments->format, &style,
                               cli_output_write, output, error);
}

int cmd_rules(const cli_arguments *arguments)
{
    return cli_answer(arguments, NULL, list);
}
