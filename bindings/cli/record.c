/* SPDX-License-Identifier: MIT */
/* Reading patients in either form, and plans as FHIR. */
#include "record.h"

#include <stdio.h>
#include <string.h>

static palpate_status read_fhir(const cli_arguments *arguments, palpate_engine *engine,
                                const cli_input *input, palpate_patient **patient,
                                palpate_fhir_mapping **mapping, palpate_error *error)
{
    palpate_fhir_options options = PALPATE_FHIR_OPTIONS_INIT;
    palpate_fhir *fhir = NULL;

    options.as_of = arguments->request.as_of;
    options.patient = arguments->value[CLI_SUBJECT];
    palpate_status status = palpate_fhir_open(engine, &fhir, error);
    if (status == PALPATE_OK)
        status =
            palpate_fhir_read(fhir, input->text, input->length, &options, patient, mapping, error);
    palpate_fhir_free(fhir);
    return status;
}

void cli_record_recognise(palpate_error *error)
{
    if (error->hint[0] != '\0')
        return;
    if (strcmp(error->code, "unknown_fact") == 0 &&
        strcmp(error->place.pointer, "/resourceType") == 0)
        snprintf(error->hint, sizeof error->hint, "a record of FHIR is read with --from fhir");
    else if (strcmp(error->code, "trailing_text") == 0 && error->place.line > 1)
        snprintf(error->hint, sizeof error->hint,
                 "many patients, one a line, are for palpate batch");
}

palpate_status cli_record_read(const cli_arguments *arguments, palpate_engine *engine,
                               const cli_input *input, palpate_patient **patient,
                               palpate_fhir_mapping **mapping, palpate_error *error)
{
    if (mapping != NULL)
        *mapping = NULL;
    if (arguments->from_fhir)
        return read_fhir(arguments, engine, input, patient, mapping, error);
    palpate_status status = palpate_patient_read(engine, input->text, input->length,
                                                 &arguments->request, patient, error);
    if (status != PALPATE_OK)
        cli_record_recognise(error);
    return status;
}

void cli_record_tell_doubts(const palpate_fhir_mapping *mapping, const cli_input *input)
{
    const char *doubt;

    for (size_t i = 0; (doubt = palpate_fhir_mapping_doubt(mapping, i)) != NULL; i++)
        fprintf(stderr, "%s: doubtful: %s\n", input->subject.name, doubt);
}

int cli_record_open(const cli_arguments *arguments, palpate_engine *engine, const char *path,
                    palpate_patient **patient)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_fhir_mapping *mapping = NULL;
    cli_input input;
    int code = cli_input_read(arguments, path, &input);

    if (code == 0 &&
        cli_record_read(arguments, engine, &input, patient, &mapping, &error) != PALPATE_OK)
        code = cli_report(arguments, &error, &input.subject);
    if (code == 0)
        cli_record_tell_doubts(mapping, &input);
    palpate_fhir_mapping_free(mapping);
    cli_input_free(&input);
    return code;
}

int cli_record_begin(const cli_arguments *arguments, palpate_engine *engine,
                     palpate_patient **patient)
{
    palpate_error error = PALPATE_ERROR_INIT;

    if (arguments->operand_count > 0)
        return cli_record_open(arguments, engine, arguments->operands[0], patient);
    return palpate_patient_new(engine, &arguments->request, patient, &error) == PALPATE_OK
               ? 0
               : cli_report(arguments, &error, NULL);
}

palpate_status cli_record_write_plan(const cli_arguments *arguments, palpate_engine *engine,
                                     const palpate_plan *plan, const palpate_fhir_mapping *mapping,
                                     cli_output *output, palpate_error *error)
{
    palpate_fhir_plan_options options = PALPATE_FHIR_PLAN_INIT;
    palpate_fhir *fhir = NULL;
    char subject[256];

    options.created = arguments->request.as_of;
    options.mapping = mapping;
    options.subject = palpate_fhir_mapping_patient(mapping);
    if (options.subject == NULL && arguments->value[CLI_SUBJECT] != NULL) {
        bool whole = strchr(arguments->value[CLI_SUBJECT], '/') != NULL ||
                     strncmp(arguments->value[CLI_SUBJECT], "urn:", 4) == 0;
        snprintf(subject, sizeof subject, "%s%s", whole ? "" : "Patient/",
                 arguments->value[CLI_SUBJECT]);
        options.subject = subject;
    }
    palpate_status status = palpate_fhir_open(engine, &fhir, error);
    if (status == PALPATE_OK)
        status = palpate_fhir_plan_write(fhir, plan, &options, cli_output_write, output, error);
    palpate_fhir_free(fhir);
    return status;
}
