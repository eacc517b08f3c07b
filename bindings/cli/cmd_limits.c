/* SPDX-License-Identifier: MIT */
/* palpate limits: every limit, its default and its reason. */
#include "commands.h"

#include <inttypes.h>
#include "output.h"

static void print_json(cli_output *output)
{
    char number[32];

    cli_output_puts(output, "{\"format\":\"palpate.limits/1\",\"limits\":[");
    for (size_t i = 0; i < palpate_limit_count(); i++) {
        cli_output_puts(output, i > 0 ? ",\n{\"name\":" : "\n{\"name\":");
        cli_output_json(output, palpate_limit_name(i));
        snprintf(number, sizeof number, ",\"default\":%" PRIu64, palpate_limit_default(i));
        cli_output_puts(output, number);
        cli_output_puts(output, ",\"reason\":");
        cli_output_json(output, palpate_limit_reason(i));
        cli_output_puts(output, "}");
    }
    cli_output_puts(output, "\n]}\n");
}

static void print_text(cli_output *output)
{
    char line[512];

    for (size_t i = 0; i < palpate_limit_count(); i++) {
        snprintf(line, sizeof line, "%-24s %12" PRIu64 "  %s\n", palpate_limit_name(i),
                 palpate_limit_default(i), palpate_limit_reason(i));
        cli_output_puts(output, line);
    }
    cli_output_puts(output,
                    "\nChange one with --limit NAME=VALUE. No limit can be switched off.\n");
}

int cmd_limits(const cli_arguments *arguments)
{
    cli_output output;

    if (!cli_output_open(&output, arguments))
        return palpate_status_exit(PALPATE_E_IO);
    if (arguments->format == PALPATE_FORMAT_JSON)
        print_json(&output);
    else
        print_text(&output);
    return cli_output_close(&output, 0);
}
