/* SPDX-License-Identifier: MIT */
/* A cohort: patients in a file, one a line. */
#include "cohort.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>
#include "input.h"

bool cli_cohort_open(cli_cohort *patients, const cli_arguments *arguments)
{
    const char *name = arguments->value[CLI_PATIENTS];

    bool standard = strcmp(name, "-") == 0;
    *patients = (cli_cohort){.name = standard ? "standard input" : name};
    patients->file = standard ? stdin : fopen(name, "r");
    if (patients->file == NULL)
        cli_input_refused(arguments, name, errno);
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
    cli_subject subject = {.name = patients->name,
                           .text = patients->line,
                           .length = length,
                           .lines_before = patients->number - 1};
    char name[64];

    snprintf(name, sizeof name, "line %lu", patients->number);
    if (palpate_comparison_add(comparison, name, patients->line, length, &arguments->request,
                               &error) == PALPATE_OK)
        return;
    patients->refused++;
    cli_report_aside(arguments, &error, &subject);
}

int cli_cohort_compare(const cli_arguments *arguments, palpate_comparison *comparison,
                       cli_cohort *patients)
{
    ssize_t length;
    int reason;

    while ((length = getline(&patients->line, &patients->capacity, patients->file)) != -1) {
        patients->number++;
        while (length > 0 && strchr("\r\n", patients->line[length - 1]) != NULL)
            length--;
        if (length > 0)
            compare_line(arguments, comparison, patients, (size_t)length);
        tell_progress(patients);
    }
    reason = ferror(patients->file) != 0 ? errno : 0;
    if (isatty(STDERR_FILENO) == 1 && patients->number >= 1000)
        fputc('\n', stderr);
    if (reason != 0)
        return cli_input_refused(arguments, patients->name, reason);
    return patients->refused > 0 ? palpate_status_exit(PALPATE_E_TYPE) : 0;
}
