/* SPDX-License-Identifier: MIT */
/* The program: finds the command, reads its arguments, runs it. */
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include "commands.h"
#include "complete.h"
#include "help.h"
#include "manual.h"
#include "output.h"
#include "place.h"

/* What was printed by plain printf, too, must have arrived. */
static int flushed(int code)
{
    cli_output output = {.file = stdout};
    return cli_output_close(&output, code);
}

static int run(const cli_command *command, int argc, char **argv)
{
    cli_arguments arguments;

    if (!cli_arguments_read(&arguments, command, argc, argv))
        return palpate_status_exit(PALPATE_E_USAGE);
    if (arguments.given[CLI_HELP]) {
        cli_help_command(&arguments, stdout);
        return 0;
    }
    return command->run(&arguments);
}

static int dispatch(int argc, char **argv)
{
    const cli_command *command;

    if (argc < 2) {
        cli_help_short(stdout);
        return 0;
    }
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0) {
        cli_help_all(stdout, cli_terminal_width());
        return 0;
    }
    if (strcmp(argv[1], "__complete") == 0)
        return cli_complete(argc - 2, argv + 2);
    if (strcmp(argv[1], "__manual") == 0)
        return cli_manual(argc > 2 ? argv[2] : NULL);
    if (strcmp(argv[1], "--version") == 0 || strcmp(argv[1], "-V") == 0) {
        printf("palpate %s\n", palpate_version());
        return 0;
    }
    command = cli_command_named(argv[1]);
    return command != NULL ? run(command, argc, argv) : cli_unknown_command(argv[1]);
}

int main(int argc, char **argv)
{
    setlocale(LC_CTYPE, "");  /* is the terminal's character set UTF-8? */
    signal(SIGPIPE, SIG_IGN); /* a closed pipe is seen as a failed write */
    cli_program_name(argc > 0 ? argv[0] : "palpate");
    return flushed(dispatch(argc, argv));
}
