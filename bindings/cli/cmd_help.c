/* SPDX-License-Identifier: MIT */
/* palpate help: all commands, or one. */
#include "commands.h"

#include "help.h"
#include "suggest.h"

static int unknown(const char *name)
{
    cli_suggestion nearest;

    fprintf(stderr, "palpate: there is no command \"%s\"\n", name);
    cli_suggest_begin(&nearest, name);
    for (size_t i = 0; cli_command_at(i) != NULL; i++)
        cli_suggest_offer(&nearest, cli_command_at(i)->name);
    if (nearest.best != NULL)
        fprintf(stderr, "  hint: did you mean %s?\n", nearest.best);
    return palpate_status_exit(PALPATE_E_USAGE);
}

int cmd_help(const cli_arguments *arguments)
{
    cli_arguments about = *arguments;

    if (arguments->operand_count == 0) {
        cli_help_all(stdout);
        return 0;
    }
    about.command = cli_command_named(arguments->operands[0]);
    if (about.command == NULL)
        return unknown(arguments->operands[0]);
    cli_help_command(&about, stdout);
    return 0;
}
