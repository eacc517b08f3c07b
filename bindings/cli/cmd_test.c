/* SPDX-License-Identifier: MIT */
/* palpate test: run the tests that rule files declare, once or on every save, or find out what they
 * would not notice. */
#include "commands.h"

#include <stdio.h>
#include <unistd.h>
#include "answer.h"
#include "watch.h"

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

static int run_once(const cli_arguments *arguments)
{
    const char *folder = arguments->operand_count > 0 ? arguments->operands[0] : NULL;

    return cli_answer(arguments, folder, arguments->given[CLI_MUTATE] ? mutate : run_tests);
}

/* ---- --watch ---- */

/* A terminal is cleared; elsewhere runs stand below each other. */
static void begin_run(const cli_arguments *arguments, unsigned number)
{
    if (isatty(STDOUT_FILENO) == 1 && !arguments->given[CLI_OUTPUT])
        fputs("\033[H\033[2J", stdout);
    else if (number > 1 && !arguments->given[CLI_OUTPUT])
        putchar('\n');
}

/* Run, and run again whenever a rule file is saved. Rules that do not load are told, and waited
 * for. */
static int keep_running(const cli_arguments *arguments)
{
    const char *folder = arguments->operand_count > 0 ? arguments->operands[0] : NULL;
    cli_layers layers;
    cli_watch watch;
    int code = 0;

    cli_watch_catch();
    for (unsigned number = 1; !cli_watch_stopped(); number++) {
        code = cli_layers_choose(arguments, folder, &layers);
        if (code != 0 && number == 1) /* nothing to wait for */
            break;
        cli_watch_begin(&watch, &layers); /* before the files are read */
        begin_run(arguments, number);
        if (code == 0)
            code = run_once(arguments);
        fflush(stdout);
        fprintf(stderr, "Run %u is done. Waiting for a rule file to be saved; Ctrl-C ends.\n",
                number);
        (void)cli_watch_wait(&watch);
        cli_watch_end(&watch);
        cli_layers_end(&layers);
        if (cli_watch_stopped())
            return 0;
    }
    cli_layers_end(&layers);
    return code;
}

int cmd_test(const cli_arguments *arguments)
{
    return arguments->given[CLI_WATCH] ? keep_running(arguments) : run_once(arguments);
}
