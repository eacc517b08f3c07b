/* SPDX-License-Identifier: MIT */
/* A cohort: patients in a file, one a line. */
#include "cohort.h"

#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

bool cli_cohort_open(cli_cohort *patients, const char *name)
{
    *patients = (cli_cohort){.name = name};
    patients->file = strcmp(name, "-") == 0 ? stdin : fopen(name, "r");
    if (patients->file == NULL)
        fprintf(stderr, "palpate: %s cannot be read\n", name);
    return patients->file != NULL;
}

void cli_cohort_end(cli_cohort *patients)
{
    free(patients->line);
    if (patients->file != NULL && patients->file != stdin)
        fclose(patients->file);
    *patients = (cli_cohort){0};
}

static void tell_progress(const cli_cohort *patients)
{
    if (isatty(STDERR_FILENO) == 1 && patients->number % 1000 == 0)
        fprintf(stderr, "\r%lu patients", patients->number);
}

/* One line of the cohort; a patient that is refused is told and passed over. */
static void compare_line(const cli_arguments *arguments, palpate_comparison *comparison,
                         cli_cohort *patients, size_t length)
{
    palpate_error error = PALPATE_ERROR_INIT;
    char name[64];

    snprintf(name, sizeof name, "line %lu", patients->number);
    if (palpate_comparison_add(comparison, name, patients->line, length, &arguments->request,
                               &error) == PALPATE_OK)
        return;
    patients->refused++;
    fprintf(stderr, "%s:%lu: %s%s%s\n", patients->name, patients->number, error.detail,
            error.hint[0] != '\0' ? ": " : "", error.hint);
}

int cli_cohort_compare(const cli_arguments *arguments, palpate_comparison *comparison,
                       cli_cohort *patients)
{
    ssize_t length;

    while ((length = getline(&patients->line, &patients->capacity, patients->file)) != -1) {
        patients->number++;
        while (length > 0 && strchr("\r\n", patients->line[length - 1]) != NULL)
            length--;
        if (length > 0)
            compare_line(arguments, comparison, patients, (size_t)length);
        tell_progress(patients);
    }
    if (isatty(STDERR_FILENO) == 1 && patients->number >= 1000)
        fputc('\n', stderr);
    return patients->refused > 0 ? palpate_status_exit(PALPATE_E_TYPE) : 0;
}
