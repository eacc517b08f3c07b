/* SPDX-License-Identifier: MIT */
/* The common course of commands that ask one thing about a patient. */
#include "patient.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "engine.h"
#include "record.h"

/* A value is JSON or a bare word; what people say in an interview - yes, 3 months, first trimester
 * - is understood, too. Digits alone are never taken for the place of a choice in its list. */
static palpate_status assign(palpate_patient *patient, const char *fact, const char *value,
                             palpate_error *error)
{
    palpate_error said = PALPATE_ERROR_INIT;
    palpate_status status = palpate_patient_set(patient, fact, value, error);

    if (status == PALPATE_OK || status == PALPATE_E_UNKNOWN ||
        value[strspn(value, "0123456789")] == '\0')
        return status;
    if (palpate_patient_answer(patient, fact, value, &said) == PALPATE_OK)
        return PALPATE_OK;
    if (status != PALPATE_E_SYNTAX)
        return status;
    *error = said; /* it tells what would be an answer */
    return said.status;
}

palpate_status cli_patient_assign(palpate_patient *patient, const char *assignment,
                                  palpate_error *error)
{
    const char *equals = strchr(assignment, '=');
    size_t length = equals != NULL ? (size_t)(equals - assignment) : 0;
    char fact[256];

    if (equals == NULL || length == 0 || length >= sizeof fact)
        return palpate_patient_set(patient, assignment, "",
                                   error); /* the library says what is wrong */
    memcpy(fact, assignment, length);
    fact[length] = '\0';
    return assign(patient, fact, equals + 1, error);
}

/* In the person's words, as a place for the message. */
static void name_change(const cli_change *change, palpate_error *error)
{
    snprintf(error->place.file, sizeof error->place.file, "%s %s",
             change->set ? "--set" : "--unset", change->text);
    error->place.line = error->place.column = 0;
}

palpate_status cli_patient_change(palpate_patient *patient, const cli_arguments *arguments,
                                  palpate_error *error)
{
    palpate_status status = PALPATE_OK;

    for (size_t i = 0; i < arguments->change_count && status == PALPATE_OK; i++) {
        const cli_change *change = &arguments->changes[i];
        status = change->set ? cli_patient_assign(patient, change->text, error)
                             : palpate_patient_unset(patient, change->text, error);
        if (status != PALPATE_OK && arguments->format != PALPATE_FORMAT_JSON)
            name_change(change, error);
    }
    return status;
}

static bool is_of_the_command_line(palpate_status status)
{
    return status == PALPATE_E_UNKNOWN || status == PALPATE_E_TYPE || status == PALPATE_E_RANGE ||
           status == PALPATE_E_SYNTAX || status == PALPATE_E_POLICY;
}

static int ask(const cli_arguments *arguments, palpate_patient *patient,
               cli_patient_question *question)
{
    palpate_error error = PALPATE_ERROR_INIT;
    cli_output output;
    int code = 0;

    if (!cli_output_open(&output, arguments))
        return palpate_status_exit(PALPATE_E_IO);
    palpate_status status = question(patient, arguments, &output, &code, &error);
    if (is_of_the_command_line(status)) {
        cli_report(arguments, &error, NULL);
        code = palpate_status_exit(PALPATE_E_USAGE);
        return cli_output_close(&output, code);
    }
    return cli_report_close(arguments, status, &error, &output, code);
}

/* Where the second operand is a file and the first is none, they were taken for each other. */
static bool is_turned_round(const cli_arguments *arguments)
{
    const char *const *words = arguments->operands;

    return arguments->operand_count > 1 && strcmp(words[0], "-") != 0 &&
           access(words[0], F_OK) != 0 && access(words[1], F_OK) == 0;
}

int cli_patient_answer(const cli_arguments *arguments, cli_patient_question *question)
{
    palpate_engine *engine;
    palpate_patient *patient = NULL;
    int code;

    if (is_turned_round(arguments))
        return cli_usage(arguments, NULL, "the patient comes first: palpate %s %s %s",
                         arguments->command->name, arguments->operands[1], arguments->operands[0]);
    code = cli_engine_open(arguments, NULL, &engine);
    if (code != 0)
        return code;
    code = cli_record_open(arguments, engine, arguments->operands[0], &patient);
    if (code == 0)
        code = ask(arguments, patient, question);
    palpate_patient_free(patient);
    palpate_engine_free(engine);
    return code;
}

int cli_patient_save(const cli_arguments *arguments, const palpate_patient *patient,
                     const char *path)
{
    palpate_error error = PALPATE_ERROR_INIT;
    cli_output output;

    if (!cli_output_open_path(&output, path))
        return palpate_status_exit(PALPATE_E_IO);
    palpate_status status = palpate_patient_write(patient, cli_output_write, &output, &error);
    return cli_report_close(arguments, status, &error, &output, 0);
}
