/* SPDX-License-Identifier: MIT */
/* The common course of commands that ask one thing about a patient. */
#include "patient.h"

#include <stdlib.h>
#include <string.h>
#include "engine.h"
#include "record.h"

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
    return palpate_patient_set(patient, fact, equals + 1, error);
}

palpate_status cli_patient_change(palpate_patient *patient, const cli_arguments *arguments,
                                  palpate_error *error)
{
    palpate_status status = PALPATE_OK;

    for (size_t i = 0; i < arguments->change_count && status == PALPATE_OK; i++)
        status = arguments->changes[i].set
                     ? cli_patient_assign(patient, arguments->changes[i].text, error)
                     : palpate_patient_unset(patient, arguments->changes[i].text, error);
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

int cli_patient_answer(const cli_arguments *arguments, cli_patient_question *question)
{
    palpate_engine *engine;
    palpate_patient *patient = NULL;
    int code = cli_engine_open(arguments, NULL, &engine);

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
