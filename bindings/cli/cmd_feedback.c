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

/* A day that the calendar has. */
static bool is_day(const char *text)
{
    static const char form[] = "dddd-dd-dd";
    struct tm parts, read;
    char again[16];

    for (size_t i = 0; i < sizeof form; i++) /* with the final NUL */
        if (form[i] == 'd' ? text[i] < '0' || text[i] > '9' : text[i] != form[i])
            return false;
    memset(&parts, 0, sizeof parts);
    parts.tm_year = (int)strtol(text, NULL, 10) - 1900;
    parts.tm_mon = (int)strtol(text + 5, NULL, 10) - 1;
    parts.tm_mday = (int)strtol(text + 8, NULL, 10);
    time_t then = timegm(&parts); /* what the calendar lacks becomes another day */
    return gmtime_r(&then, &read) != NULL &&
           snprintf(again, sizeof again, "%04d-%02d-%02d", (read.tm_year + 1900) % 10000,
                    (read.tm_mon + 1) % 100, read.tm_mday % 100) > 0 &&
           strcmp(again, text) == 0;
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

/* What stands beside --retain and would be passed over in silence; NULL: nothing. */
static const char *stray(const cli_arguments *arguments)
{
    static const cli_option_id ids[] = {CLI_EXPORT, CLI_COMMENTS, CLI_BY, CLI_SINCE, CLI_UNTIL};

    for (size_t i = 0; i < sizeof ids / sizeof ids[0]; i++)
        if (arguments->given[ids[i]])
            return cli_option_at(ids[i])->name;
    return NULL;
}

static int retain(const cli_arguments *arguments, hooks_report_options *options)
{
    palpate_error error = PALPATE_ERROR_INIT;
    bool json = arguments->format == PALPATE_FORMAT_JSON;
    const char *other = stray(arguments);
    cli_output output;
    char until[16], line[128];
    uint64_t deleted = 0;

    if (other != NULL) {
        fprintf(stderr, "palpate: --retain deletes, and does not go with --%s\n", other);
        return palpate_status_exit(PALPATE_E_USAGE);
    }
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

static int check_days(const hooks_report_options *options)
{
    if (options->since != NULL && !is_day(options->since))
        return usage("--since is a day, YYYY-MM-DD", options->since);
    if (options->until != NULL && !is_day(options->until))
        return usage("--until is a day, YYYY-MM-DD", options->until);
    if (options->since != NULL && options->until != NULL &&
        strcmp(options->since, options->until) >= 0)
        return usage("--until is a day after --since", options->until);
    return 0;
}

/* What would be passed over in silence is refused. */
static int check_form(const cli_arguments *arguments)
{
    bool exports = arguments->given[CLI_EXPORT];
    const char *wrong = NULL;

    if (arguments->format != PALPATE_FORMAT_TEXT && arguments->format != PALPATE_FORMAT_JSON &&
        arguments->format != PALPATE_FORMAT_SVG)
        return usage("feedback is written as text, json or svg", arguments->value[CLI_FORMAT]);
    if (arguments->given[CLI_COMMENTS] && !exports)
        wrong = "--comments goes with --export";
    if (exports && (arguments->given[CLI_BY] || arguments->format == PALPATE_FORMAT_SVG))
        wrong = "--export writes lines of JSON, and goes with neither --by nor svg";
    if (wrong == NULL)
        return 0;
    fprintf(stderr, "palpate: %s\n", wrong);
    return palpate_status_exit(PALPATE_E_USAGE);
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
    int code = check_days(&options);
    if (code == 0)
        code = check_form(arguments);
    return code != 0 ? code : write_report(arguments, &options);
}
