/* SPDX-License-Identifier: MIT */
/* palpate help: all commands, or one. */
#include "commands.h"

#include "help.h"

int cmd_help(const cli_arguments *arguments)
{
    cli_arguments about = *arguments;

    if (arguments->operand_count == 0) {
        cli_help_all(stdout, arguments->style.width);
        return 0;
    }
    about.command = cli_command_named(arguments->operands[0]);
    if (about.command == NULL)
        return cli_unknown_command(arguments->operands[0]);
    cli_help_command(&about, stdout);
    return 0;
}
