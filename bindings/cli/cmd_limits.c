/* SPDX-License-Identifier: MIT */
/* palpate limits: every limit, its default and its reason. */
#include "commands.h"

#include <inttypes.h>
#include "cds_hooks/limits.h"
#include "help.h"
#include "output.h"

typedef struct limit {
    const char *name; /* NULL: past the end */
    uint64_t value;
    const char *reason;
} limit;

/* The engine's limits, then those of the service. */
static limit limit_at(size_t index)
{
    size_t engine = palpate_limit_count();

    if (index < engine)
        return (limit){palpate_limit_name(index), palpate_limit_default(index),
                       palpate_limit_reason(index)};
    if (hooks_limit_name(index - engine) == NULL)
        return (limit){NULL, 0, NULL};
    return (limit){hooks_limit_name(index - engine), hooks_limit_default(index - engine),
                   hooks_limit_reason(index - engine)};
}

static void print_json(cli_output *output)
{
    char number[32];
    limit one;

    cli_output_puts(output, "{\"format\":\"palpate.limits/1\",\"limits\":[");
    for (size_t i = 0; (one = limit_at(i)).name != NULL; i++) {
        cli_output_puts(output, i > 0 ? ",\n{\"name\":" : "\n{\"name\":");
        cli_output_json(output, one.name);
        snprintf(number, sizeof number, ",\"default\":%" PRIu64, one.value);
        cli_output_puts(output, number);
        cli_output_puts(output, ",\"reason\":");
        cli_output_json(output, one.reason);
        cli_output_puts(output, "}");
    }
    cli_output_puts(output, "\n]}\n");
}

#define REASON_COLUMN 43

static void print_text(const cli_arguments *arguments, cli_output *output)
{
    size_t width = cli_list_width(arguments);
    limit one;

    for (size_t i = 0; (one = limit_at(i)).name != NULL; i++) {
        size_t column = (size_t)fprintf(output->file, "%-28s %12" PRIu64, one.name, one.value);
        bool below = width < REASON_COLUMN + 30;
        if (below)
            fputc('\n', output->file);
        cli_help_beside(output->file, one.reason, below ? 4 : REASON_COLUMN, width,
                        below ? 0 : column);
    }
    fputc('\n', output->file);
    cli_help_fold(output->file, "Change one with --limit NAME=VALUE. No limit can be switched off.",
                  width);
}

int cmd_limits(const cli_arguments *arguments)
{
    cli_output output;

    if (!cli_output_open(&output, arguments))
        return palpate_status_exit(PALPATE_E_IO);
    if (arguments->format == PALPATE_FORMAT_JSON)
        print_json(&output);
    else
        print_text(arguments, &output);
    return cli_output_close(&output, 0);
}
