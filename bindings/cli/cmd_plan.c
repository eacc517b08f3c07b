/* SPDX-License-Identifier: MIT */
/* palpate plan: patients in, plans out. */
#include "commands.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include "engine.h"
#include "help.h"
#include "record.h"

/* How restrictive a disposition is: its place in the list of the library. */
static size_t rank_of(const char *word)
{
    size_t rank = 0;

    for (const char *each; (each = palpate_disposition_word(rank)) != NULL; rank++)
        if (strcmp(each, word) == 0)
            break;
    return rank;
}

static int refused(const cli_arguments *arguments, const palpate_error *error,
                   const cli_input *input, cli_output *output)
{
    if (error->status == PALPATE_E_USAGE) /* not about this patient */
        return cli_report(arguments, error, NULL);
    if (arguments->format != PALPATE_FORMAT_JSON || arguments->operand_count < 2)
        return cli_report(arguments, error, &input->subject);
    cli_report_json(output, error, &input->subject); /* its line among the plans */
    cli_output_puts(output, "\n");
    return palpate_status_exit(error->status);
}

static palpate_status make_plan(const cli_arguments *arguments, palpate_engine *engine,
                                const cli_input *input, palpate_plan **plan,
                                palpate_fhir_mapping **mapping, palpate_error *error)
{
    palpate_patient *patient = NULL;

    *mapping = NULL;
    palpate_status status;
    if (!arguments->from_fhir) {
        status =
            palpate_plan_json(engine, input->text, input->length, &arguments->request, plan, error);
        if (status != PALPATE_OK)
            cli_record_recognise(error);
        return status;
    }
    status = cli_record_read(arguments, engine, input, &patient, mapping, error);
    if (status == PALPATE_OK && !arguments->given[CLI_SHOW_MAPPING])
        status = palpate_plan_patient(patient, plan, error);
    palpate_patient_free(patient);
    return status;
}

static palpate_status write_answer(const cli_arguments *arguments, palpate_engine *engine,
                                   const palpate_plan *plan, const palpate_fhir_mapping *mapping,
                                   cli_output *output, palpate_error *error)
{
    if (plan == NULL)
        return palpate_fhir_mapping_write(mapping, arguments->format, &arguments->style,
                                          cli_output_write, output, error);
    if (arguments->as_fhir)
        return cli_record_write_plan(arguments, engine, plan, mapping, output, error);
    return palpate_plan_write(plan, arguments->format, &arguments->style, cli_output_write, output,
                              error);
}

static void put_heading(const cli_arguments *arguments, const cli_input *input, cli_output *output)
{
    bool markdown = arguments->format == PALPATE_FORMAT_MARKDOWN;

    if (arguments->operand_count < 2 || arguments->format == PALPATE_FORMAT_JSON)
        return;
    cli_output_puts(output, markdown ? "\n<!-- " : "==== ");
    cli_output_puts(output, input->subject.name);
    cli_output_puts(output, markdown ? " -->\n\n" : "\n\n");
}

static int plan_one(const cli_arguments *arguments, palpate_engine *engine, const cli_input *input,
                    cli_output *output)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_plan *plan = NULL;
    palpate_fhir_mapping *mapping = NULL;
    const char *limit = arguments->value[CLI_FAIL_ON];
    int code = 0;

    if (make_plan(arguments, engine, input, &plan, &mapping, &error) != PALPATE_OK)
        return refused(arguments, &error, input, output);
    if (plan != NULL)
        cli_record_tell_doubts(mapping, input);
    put_heading(arguments, input, output);
    if (write_answer(arguments, engine, plan, mapping, output, &error) != PALPATE_OK) {
        if (error.status != PALPATE_E_WRITE) /* what the output refused is told when it is closed */
            code = refused(arguments, &error, input, output);
    } else if (limit != NULL && plan != NULL &&
               rank_of(palpate_plan_disposition(plan)) >= rank_of(limit)) {
        code = 1;
    }
    palpate_fhir_mapping_free(mapping);
    palpate_plan_free(plan);
    return code;
}

static int plan_file(const cli_arguments *arguments, palpate_engine *engine, const char *path,
                     cli_output *output)
{
    cli_input input;
    int code = cli_input_read(arguments, path, &input);

    if (code == 0)
        code = plan_one(arguments, engine, &input, output);
    cli_input_free(&input);
    return code;
}

int cmd_plan(const cli_arguments *arguments)
{
    palpate_engine *engine;
    cli_output output;
    int code;

    if (arguments->operand_count == 0 && isatty(STDIN_FILENO)) {
        fputs("palpate: plan wants a patient: a file, or JSON on standard input\n", stderr);
        cli_help_command(arguments, stderr);
        return palpate_status_exit(PALPATE_E_USAGE);
    }
    if (arguments->operand_count > 1 && arguments->format == PALPATE_FORMAT_HTML)
        return cli_usage(arguments, NULL, "--format html makes one page of one patient");
    if (arguments->given[CLI_SHOW_MAPPING] && arguments->given[CLI_FORMAT] &&
        (arguments->as_fhir ||
         (arguments->format != PALPATE_FORMAT_TEXT && arguments->format != PALPATE_FORMAT_JSON)))
        return cli_usage(arguments, NULL, "--show-mapping is written as text or json, not as %s",
                         arguments->value[CLI_FORMAT]);
    code = cli_engine_open(arguments, NULL, &engine);
    if (code != 0)
        return code;
    if (cli_output_open(&output, arguments)) {
        if (arguments->operand_count == 0)
            code = plan_file(arguments, engine, "-", &output);
        for (size_t i = 0; i < arguments->operand_count && output.reason == 0; i++)
            code = cli_worse(code, plan_file(arguments, engine, arguments->operands[i], &output));
        code = cli_output_close(&output, code);
    } else {
        code = palpate_status_exit(PALPATE_E_IO);
    }
    palpate_engine_free(engine);
    return code;
}
