/* SPDX-License-Identifier: MIT */
/* palpate test: run the tests that rule files declare, or find out what they would not notice. */
#include "commands.h"

#include <stdio.h>
#include <unistd.h>
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
    bool changed = arguments->given[CLI_STRICT] && result.changed > 0;
    *code = result.failed > 0 || changed ? 1 : 0;
    return status;
}

/* ---- --mutate ---- */

static void tell_progress(void *context, size_t done, size_t all)
{
    (void)context;
    if (done % 100 == 0 || done == all)
        fprintf(stderr, "\r%zu of %zu changes%s", done, all, done == all ? "\n" : "");
}

static palpate_status mutate(palpate_engine *engine, const cli_arguments *arguments,
                             cli_output *output, int *code, palpate_error *error)
{
    palpate_mutate_options options = PALPATE_MUTATE_INIT;
    palpate_mutate_result result = PALPATE_MUTATE_RESULT_INIT;
    palpate_status status;

    options.only = arguments->value[CLI_ONLY];
    options.progress = isatty(STDERR_FILENO) ? tell_progress : NULL;
    status = palpate_mutate(engine, &options, &result, arguments->format, &arguments->style,
                            cli_output_write, output, error);
    *code = arguments->given[CLI_STRICT] && result.noticed < result.mutants ? 1 : 0;
    return status;
}

int cmd_test(const cli_arguments *arguments)
{
    const char *folder = arguments->operand_count > 0 ? arguments->operands[0] : NULL;

    return cli_answer(arguments, folder, arguments->given[CLI_MUTATE] ? mutate : run_tests);
}
