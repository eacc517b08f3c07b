/* SPDX-License-Identifier: MIT */
/* palpate compare: what a change of rules does to a cohort. */
#include "commands.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>
#include "engine.h"
#include "output.h"
#include "report.h"

typedef struct cohort {
    FILE *file;
    const char *name;
    char *line;
    size_t capacity;
    unsigned long number;
    unsigned long refused;
} cohort;

static void tell_progress(const cohort *patients)
{
    if (isatty(STDERR_FILENO) == 1 && patients->number % 1000 == 0)
        fprintf(stderr, "\r%lu patients", patients->number);
}

/* One line of the cohort; a patient that is refused is told and passed over. */
static void compare_line(const cli_arguments *arguments, palpate_comparison *comparison,
                         cohort *patients, size_t length)
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

static int compare_all(const cli_arguments *arguments, palpate_comparison *comparison,
                       cohort *patients)
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

static int answer(const cli_arguments *arguments, const palpate_comparison *comparison, int code)
{
    palpate_error error = PALPATE_ERROR_INIT;
    uint64_t patients, changed;
    cli_output output;

    if (!cli_output_open(&output, arguments))
        return palpate_status_exit(PALPATE_E_IO);
    palpate_status status = palpate_comparison_write(
        comparison, arguments->format, &arguments->style, cli_output_write, &output, &error);
    if (status != PALPATE_OK && status != PALPATE_E_WRITE)
        code = cli_report(arguments, &error, NULL);
    palpate_comparison_counts(comparison, &patients, &changed);
    if (code == 0 && changed > 0 && arguments->given[CLI_EXIT_CODE])
        code = 1;
    return cli_output_close(&output, code);
}

static int compare(const cli_arguments *arguments, palpate_engine *before, palpate_engine *after,
                   cohort *patients)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_comparison *comparison = NULL;

    if (palpate_comparison_new(before, after, &comparison, &error) != PALPATE_OK)
        return cli_report(arguments, &error, NULL);
    int code = compare_all(arguments, comparison, patients);
    code = answer(arguments, comparison, code);
    palpate_comparison_free(comparison);
    return code;
}

static bool open_cohort(const cli_arguments *arguments, cohort *patients)
{
    patients->name = arguments->value[CLI_PATIENTS];
    if (patients->name == NULL) {
        fputs("palpate: compare wants --patients FILE, one patient a line\n", stderr);
        return false;
    }
    patients->file = strcmp(patients->name, "-") == 0 ? stdin : fopen(patients->name, "r");
    if (patients->file == NULL)
        fprintf(stderr, "palpate: %s cannot be read\n", patients->name);
    return patients->file != NULL;
}

/* Open the rules that an operand names: a folder, or several with colons between them, lowest layer
 * first. */
static int open_rules(const cli_arguments *arguments, const char *folders, palpate_engine **out)
{
    cli_arguments layers = *arguments;
    char *text = strdup(folders);
    int code;

    if (text == NULL)
        return palpate_status_exit(PALPATE_E_NOMEM);
    layers.rules_count = 0;
    for (char *part = strtok(text, ":"); part != NULL && layers.rules_count < CLI_LAYERS;
         part = strtok(NULL, ":"))
        layers.rules[layers.rules_count++] = part;
    code = cli_engine_open(&layers, NULL, out);
    free(text);
    return code;
}

int cmd_compare(const cli_arguments *arguments)
{
    palpate_engine *before = NULL, *after = NULL;
    cohort patients = {0};

    if (!open_cohort(arguments, &patients))
        return palpate_status_exit(arguments->value[CLI_PATIENTS] == NULL ? PALPATE_E_USAGE
                                                                          : PALPATE_E_IO);
    int code = open_rules(arguments, arguments->operands[0], &before);
    if (code == 0)
        code = open_rules(arguments, arguments->operands[1], &after);
    if (code == 0)
        code = compare(arguments, before, after, &patients);
    palpate_engine_free(after);
    palpate_engine_free(before);
    free(patients.line);
    if (patients.file != stdin)
        fclose(patients.file);
    return code;
}
