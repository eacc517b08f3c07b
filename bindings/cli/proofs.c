/* SPDX-License-Identifier: MIT */
/* Which proofs are asked for, how long each may take, and who watches. */
#include "proofs.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* One line per proof, for whoever watches. */
static void tell_progress(void *context, const char *id, const char *status)
{
    (void)context;
    fprintf(stderr, "%-8s %s\n", status, id);
}

static bool read_timeout(const cli_arguments *arguments, palpate_prove_options *options)
{
    const char *text = arguments->value[CLI_TIMEOUT];
    char *end;
    if (text == NULL)
        return true;
    unsigned long seconds = strtoul(text, &end, 10);
    if (*text < '0' || *text > '9' || *end != '\0' || seconds == 0 || seconds > 86400) {
        fprintf(stderr, "palpate: --timeout takes seconds, from 1 to 86400\n");
        return false;
    }
    options->timeout_s = (uint32_t)seconds;
    return true;
}

bool cli_proofs_ask(const cli_arguments *arguments, palpate_prove_options *options)
{
    options->only = arguments->value[CLI_ONLY];
    options->progress = isatty(STDERR_FILENO) ? tell_progress : NULL;
    return read_timeout(arguments, options);
}
