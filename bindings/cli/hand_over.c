/* SPDX-License-Identifier: MIT */
/* palpate serve, palpate feedback: this process becomes palpate-serve, which has the libraries that
 * they want: HTTP, SQLite, curl, cjose. All other commands start sooner without them. */
#include "commands.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include "place.h"

#define SERVICE "palpate-serve"
#define LONGEST 4096

static int missing(const cli_arguments *arguments)
{
    fprintf(stderr,
            "palpate: %s wants the program " SERVICE ", which was not found\n"
            "  hint: it belongs to Palpate and lies in " PALPATE_LIBEXECDIR
            "; install Palpate again, whole\n",
            arguments->command->name);
    return palpate_status_exit(PALPATE_E_IO);
}

static int hand_over(const cli_arguments *arguments)
{
    static const cli_belonging service = {SERVICE, "../libexec/palpate/" SERVICE,
                                          PALPATE_LIBEXECDIR};
    char path[LONGEST];

    if (!cli_find(&service, path, sizeof path))
        return missing(arguments);
    execv(path, arguments->line);
    fprintf(stderr,
            "palpate: %s wants the program %s, which cannot be run: %s\n"
            "  hint: it belongs to Palpate; install Palpate again, whole\n",
            arguments->command->name, path, strerror(errno));
    return palpate_status_exit(PALPATE_E_IO);
}

int cmd_serve(const cli_arguments *arguments)
{
    return hand_over(arguments);
}

int cmd_feedback(const cli_arguments *arguments)
{
    return hand_over(arguments);
}
