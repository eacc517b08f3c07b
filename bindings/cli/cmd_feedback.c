/* SPDX-License-Identifier: MIT */
/* palpate feedback: what became of the cards that palpate serve sent. */
#include "commands.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include "cds_hooks/report.h"
#include "report.h"

static int usage(const char *message, const char *value)
{
    fprintf(stderr, "palpate: %s, not \"%s\"\n", message, value);
    return palpate_status_exit(PALPATE_E_USAGE);
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
    bool json = arguments->format == PALPATE_FORMAT_JSON;
    cli_output output;
    char until[16], line[128];
    uint64_t deleted = 0;

    if (!day_before(arguments->value[CLI_RETAIN], until))
        return usage("--retain is a number of days", arguments->value[CLI_RETAIN]);
    if (!cli_output_open(&output, arguments))
        return palpate_status_exit(PALPATE_E_IO);
    options->until = until;
    if (hooks_report_retain(options, &deleted, &error) == PALPATE_OK) {
        snprintf(line, sizeof line,
                 json ? "{\"format\":\"palpate.feedback/1\",\"deleted\":%" PRIu64
                        ",\"before\":\"%s\"}\n"
                      : "deleted: %" PRIu64 ", from before %s\n",
                 deleted, until);
        cli_output_puts(&output, line);
    }
    return cli_report_close(arguments, error.status, &error, &output, 0);
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
        .width = arguments->style.width,
        .ascii = arguments->style.ascii,
    };

    if (options.path == NULL) {
        fputs("palpate: feedback wants the file: --store FILE\n", stderr);
        return palpate_status_exit(PALPATE_E_USAGE);
    }
    if (arguments->given[CLI_RETAIN])
        return retain(arguments, &options);
    if (options.since != NULL && options.until != NULL && strcmp(options.since, options.until) >= 0)
        return usage("--until is a day after --since", options.until);
    if (arguments->given[CLI_EXPORT] && arguments->format == PALPATE_FORMAT_SVG)
        return usage("--export writes lines of JSON", "svg");
    return write_report(arguments, &options);
}
