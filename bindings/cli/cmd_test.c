/* SPDX-License-Identifier: MIT */
/* palpate test: run the tests that rule files declare. */
#include "commands.h"

#include "answer.h"

static palpate_status run_tests(palpate_engine *engine, const cli_arguments *arguments,
                                cli_output *output, int *code, palpate_error *error)
{
    palpate_test_options options = PALPATE_TEST_INIT;
    palpate_test_result result = PALPATE_TEST_RESULT_INIT;
    palpate_status status;

    options.only = arguments->value[CLI_ONLY];
    options.coverage = arguments->given[CLI_COVERAGE];
    status = palpate_test(engine, &options, &result, arguments->format, &arguments->style,
                          cli_output_write, output, error);
    *code = result.failed > 0 ? 1 : 0;
    return status;
}

int cmd_test(const cli_arguments *arguments)
{
    return cli_answer(arguments, arguments->operand_count > 0 ? arguments->operands[0] : NULL,
                      run_tests);
}
