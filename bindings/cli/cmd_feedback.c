/* SPDX-License-Identifier: MIT */
/* palpate feedback: what became of the cards that palpate serve sent. */
#include "commands.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "cds_hooks/report.h"
#include "report.h"

static int usage(const char *message, const char *value)
{
    fprintf(stderr, "palpate: %s, not \"%s\"\n", message, value);
    return palpate_status_exit(PALPATE_E_USAGE);
}

static bool is_day(const char *text)
{
    static const char form[] = "dddd-dd-dd";

    for (size_t i = 0; i < sizeof form; i++) /* with the final NUL */
        if (form[i] == 'd' ? text[i] < '0' || text[i] > '9' : text[i] != form[i])
            return false;
    return true;
}

/* --retain DAYS: what is older goes. The day before which it goes, in UTC. */
static bool day_before(const char *days, char out[16])
{
    unsigned long count;
    time_t then = time(NULL);
    struct tm parts;

    if (!cli_whole_number(days, 0, 36500, &count))
        return false;
    then -= (time_t)count * 24 * 60 * 60;
    gmtime_r(&then, &parts);
    return strftime(out, 16, "%Y-%m-%d", &parts) > 0;
}

static int retain(const cli_arguments *arguments, hooks_report_options *options)
{
    palpate_error error = PALPATE_ERROR_INIT;
    char until[16];
    uint64_t deleted;

    if (!day_before(arguments->value[CLI_RETAIN], until))
        return usage("--retain is a number of days", arguments->value[CLI_RETAIN]);
    options->since = NULL;
    options->until = until;
    if (hooks_report_retain(options, &deleted, &error) != PALPATE_OK)
        return cli_report(arguments, &error, NULL);
    printf("%" PRIu64 " records from before %s were deleted\n", deleted, until);
    return 0;
}

static int write_report(const cli_arguments *arguments, const hooks_report_options *options)
{
    palpate_error error = PALPATE_ERROR_INIT;
    cli_output output;

    if (!cli_output_open(&output, arguments))
        return palpate_status_exit(PALPATE_E_IO);
    if (arguments->given[CLI_EXPORT])
        hooks_report_export(options, cli_output_write, &output, &error);
    else
        hooks_report_write(options, arguments->format, cli_output_write, &output, &error);
    return cli_report_close(arguments, error.status, &error, &output, 0);
}

int cmd_feedback(const cli_arguments *arguments)
{
    hooks_report_options options = {
        .path = arguments->value[CLI_STORE],
        .by = arguments->value[CLI_BY],
        .since = arguments->value[CLI_SINCE],
        .until = arguments->value[CLI_UNTIL],
        .comments = arguments->given[CLI_COMMENTS],
    };

    if (options.path == NULL) {
        fputs("palpate: feedback wants the file: --store FILE\n", stderr);
        return palpate_status_exit(PALPATE_E_USAGE);
    }
    if (options.since != NULL && !is_day(options.since))
        return usage("--since is a day, YYYY-MM-DD", options.since);
    if (options.until != NULL && !is_day(options.until))
        return usage("--until is a day, YYYY-MM-DD", options.until);
    if (arguments->format != PALPATE_FORMAT_TEXT && arguments->format != PALPATE_FORMAT_JSON &&
        arguments->format != PALPATE_FORMAT_SVG)
        return usage("feedback is written as text, json or svg", arguments->value[CLI_FORMAT]);
    return arguments->given[CLI_RETAIN] ? retain(arguments, &options)
                                        : write_report(arguments, &options);
}
