/* SPDX-License-Identifier: MIT */
/* The public door to the schemas. */
#include "objects.h"

#include <string.h>
#include "base/error.h"
#include "plan/schema.h"

palpate_status palpate_schema_write(palpate_engine *engine, const char *which, palpate_write *write,
                                    void *context, palpate_error *error)
{
    if (engine == NULL || which == NULL || write == NULL)
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL,
                        "palpate_schema_write: an argument is missing");
    bool patient = strcmp(which, "patient") == 0;
    if (!patient && strcmp(which, "plan") != 0) {
        palpate_status status =
            plp_fail(error, PALPATE_E_USAGE, "unknown_schema", NULL, "there is no such schema");
        plp_fail_hint(error, "\"patient\" or \"plan\"");
        return status;
    }
    plp_buffer buffer;
    plp_buffer_begin(&buffer, &engine->memory, (size_t)engine->limits.plan_bytes);
    if (patient)
        plp_schema_put_patient(plp_program_book(engine->program), &buffer);
    else
        plp_schema_put_plan(&buffer);
    palpate_status status = plp_buffer_write(&buffer, write, context, error);
    plp_buffer_end(&buffer);
    return status;
}
