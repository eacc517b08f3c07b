/* SPDX-License-Identifier: MIT */
/* palpate schema: JSON Schemas of patients and plans, and the FHIR Questionnaire. */
#include "commands.h"

#include <string.h>
#include "answer.h"
#include "palpate_fhir.h"

static palpate_status print(palpate_engine *engine, const cli_arguments *arguments,
                            cli_output *output, int *code, palpate_error *error)
{
    (void)code;
    if (strcmp(arguments->operands[0], "questionnaire") == 0) {
        palpate_fhir *fhir = NULL;
        palpate_status status = palpate_fhir_open(engine, &fhir, error);
        if (status == PALPATE_OK)
            status = palpate_fhir_questionnaire_write(fhir, cli_output_write, output, error);
        palpate_fhir_free(fhir);
        return status;
    }
    return palpate_schema_write(engine, arguments->operands[0], cli_output_write, output, error);
}

int cmd_schema(const cli_arguments *arguments)
{
    return cli_answer(arguments, NULL, print);
}
