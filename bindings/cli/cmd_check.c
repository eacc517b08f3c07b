/* SPDX-License-Identifier: MIT */
/* palpate check: what is wrong or doubtful in rules. */
#include "commands.h"

#include <unistd.h>
#include <stdio.h>

#include "engine.h"
#include "proofs.h"
#include "report.h"

static bool is_bad(const cli_arguments *arguments, const palpate_findings *findings)
{
    return palpate_findings_of(findings, PALPATE_ERROR) > 0 ||
           (arguments->given[CLI_STRICT] && palpate_findings_of(findings, PALPATE_WARNING) > 0);
}

/* --silenced: below the findings; JSON has them always. */
static palpate_status write_silenced(const cli_arguments *arguments,
                                     const palpate_findings *silenced, cli_output *output,
                                     palpate_error *error)
{
    cli_output_puts(output, palpate_findings_count(silenced) > 0 ? "Silenced, with the reason:\n"
                                                                 : "Nothing is silenced.\n");
    if (palpate_findings_count(silenced) == 0)
        return PALPATE_OK;
    return palpate_findings_write(silenced, PALPATE_FORMAT_TEXT, &arguments->style,
                                  cli_output_write, output, error);
}

static int write_findings(const cli_arguments *arguments, const palpate_findings *findings,
                          int code)
{
    palpate_error error = PALPATE_ERROR_INIT;
    cli_output output;
    palpate_status status;

    if (!cli_output_open(&output, arguments))
        return palpate_status_exit(PALPATE_E_IO);
    status = palpate_findings_write(findings, arguments->format, &arguments->style,
                                    cli_output_write, &output, &error);
    if (status == PALPATE_OK && arguments->given[CLI_SILENCED] &&
        arguments->format == PALPATE_FORMAT_TEXT)
        status = write_silenced(arguments, palpate_findings_silenced(findings), &output, &error);
    if (palpate_findings_count(findings) == 0 &&
        isatty(STDERR_FILENO)) /* silence would leave doubt */
        fputs("Nothing was found.\n", stderr);
    return cli_report_close(arguments, status, &error, &output, code);
}

/* ---- --prove ---- */

static int prove(const cli_arguments *arguments, palpate_engine *engine)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_prove_options options = PALPATE_PROVE_INIT;
    palpate_prove_result result = PALPATE_PROVE_RESULT_INIT;
    cli_output output;

    options.request = &arguments->request;
    if (!cli_proofs_ask(arguments, &options))
        return palpate_status_exit(PALPATE_E_USAGE);
    if (!cli_output_open(&output, arguments))
        return palpate_status_exit(PALPATE_E_IO);
    palpate_status status = palpate_prove(engine, &options, &result, arguments->format,
                                          &arguments->style, cli_output_write, &output, &error);
    bool bad = result.refuted > 0 || result.errors > 0 ||
               (arguments->given[CLI_STRICT] && result.warnings > 0);
    return cli_report_close(arguments, status, &error, &output, bad ? 1 : 0);
}

static int check(const cli_arguments *arguments, palpate_engine *engine,
                 palpate_findings **findings)
{
    palpate_error error = PALPATE_ERROR_INIT;
    if (palpate_check(engine, &arguments->request, findings, &error) != PALPATE_OK)
        return cli_report(arguments, &error, NULL);
    return is_bad(arguments, *findings) ? 1 : 0;
}

int cmd_check(const cli_arguments *arguments)
{
    palpate_engine *engine;
    palpate_findings *findings;
    int code =
        cli_engine_try(arguments, arguments->operand_count > 0 ? arguments->operands[0] : NULL,
                       &engine, &findings);

    if (engine != NULL)
        code = arguments->given[CLI_PROVE] ? prove(arguments, engine)
                                           : check(arguments, engine, &findings);
    if (findings != NULL)
        code = write_findings(arguments, findings, code);
    palpate_findings_free(findings);
    palpate_engine_free(engine);
    return code;
}
