/* SPDX-License-Identifier: MIT */
/* A cohort: patients in a file, one a line, whose plans two rule sets are compared by. */
#ifndef CLI_COHORT_H
#define CLI_COHORT_H

#include <stdio.h>
#include "arguments.h"

typedef struct cli_cohort {
    FILE *file;
    const char *name;
    char *line;
    size_t capacity;
    unsigned long number;
    unsigned long refused;
} cli_cohort;

/** Open what --patients names; "-" is standard input. False after telling that it cannot be read. */
bool cli_cohort_open(cli_cohort *patients, const cli_arguments *arguments);
/** Add every patient. One who is refused is told on standard error and passed over; then the answer is
 * 4, else 0. */
int cli_cohort_compare(const cli_arguments *arguments, palpate_comparison *comparison,
                       cli_cohort *patients);
void cli_cohort_end(cli_cohort *patients);

#endif
