/* SPDX-License-Identifier: MIT */
/* Which proofs are asked for, how long each may take, and who watches. */
#include "proofs.h"

#include <stdio.h>
#include <unistd.h>

/* One line per proof, for whoever watches. */
static void tell_progress(void *context, const char *id, const char *status)
{
    (void)context;
    fprintf(stderr, "%-8s %s\n", status, id);
}

bool cli_proofs_ask(const cli_arguments *arguments, palpate_prove_options *options)
{
    options->only = arguments->value[CLI_ONLY];
    options->progress = isatty(STDERR_FILENO) ? tell_progress : NULL;
    return cli_timeout(arguments, &options->timeout_s);
}
