/* SPDX-License-Identifier: MIT */
/* The public patient: facts that keep their engine alive. */
#include "objects.h"

#include "base/error.h"

static palpate_status bad_call(palpate_error *error, const char *function)
{
    return plp_fail(error, PALPATE_E_USAGE, NULL, NULL, "%s: an argument is missing", function);
}

static palpate_status take_request(const palpate_request *request, palpate_request *out,
                                   palpate_error *error)
{
    *out = (palpate_request)PALPATE_REQUEST_INIT;
    return request == NULL ? PALPATE_OK
                           : plp_struct_take(out, sizeof *out, request, "palpate_request", error);
}

static palpate_status make(palpate_engine *engine, const palpate_request *request,
                           palpate_patient **out, palpate_error *error)
{
    palpate_patient *patient = plp_memory_new(&engine->memory, sizeof *patient);
    if (patient == NULL)
        return plp_fail_memory(error);
    palpate_status status =
        plp_engine_ask(engine, request == NULL ? NULL : request->lang, &patient->asked, error);
    if (status == PALPATE_OK)
        status = plp_facts_begin(&patient->facts, patient->asked.voice->language->book,
                                 &engine->memory, request, error);
    if (status != PALPATE_OK) {
        plp_memory_free(&engine->memory, patient, sizeof *patient);
        return status;
    }
    patient->engine = palpate_engine_keep(engine);
    *out = patient;
    return PALPATE_OK;
}

palpate_status palpate_patient_new(palpate_engine *engine, const palpate_request *request,
                                   palpate_patient **out, palpate_error *error)
{
    if (out != NULL)
        *out = NULL;
    if (engine == NULL || out == NULL)
        return bad_call(error, "palpate_patient_new");
    palpate_request taken;
    palpate_status status = take_request(request, &taken, error);
    return status == PALPATE_OK ? make(engine, &taken, out, error) : status;
}

palpate_status palpate_patient_read(palpate_engine *engine, const char *text, size_t length,
                                    const palpate_request *request, palpate_patient **out,
                                    palpate_error *error)
{
    if (out != NULL)
        *out = NULL;
    if (engine == NULL || out == NULL || (text == NULL && length > 0))
        return bad_call(error, "palpate_patient_read");
    palpate_request taken;
    palpate_patient *patient = NULL;
    palpate_status status = take_request(request, &taken, error);
    if (status == PALPATE_OK)
        status = make(engine, &taken, &patient, error);
    if (status == PALPATE_OK)
        status = plp_facts_read(&patient->facts, &engine->limits, text == NULL ? "" : text, length,
                                taken.ignore_unknown, error);
    if (status != PALPATE_OK) {
        palpate_patient_free(patient);
        return status;
    }
    *out = patient;
    return PALPATE_OK;
}

palpate_status palpate_patient_copy(const palpate_patient *patient, palpate_patient **out,
                                    palpate_error *error)
{
    if (out != NULL)
        *out = NULL;
    if (patient == NULL || out == NULL)
        return bad_call(error, "palpate_patient_copy");
    palpate_patient *copy = NULL;
    palpate_status status = make(patient->engine, NULL, &copy, error);
    if (status == PALPATE_OK) {
        copy->asked = patient->asked;
        status = plp_facts_copy(&copy->facts, &patient->facts, error);
    }
    if (status != PALPATE_OK) {
        palpate_patient_free(copy);
        return status;
    }
    *out = copy;
    return PALPATE_OK;
}

palpate_status palpate_patient_set(palpate_patient *patient, const char *fact, const char *json,
                                   palpate_error *error)
{
    if (patient == NULL || fact == NULL || json == NULL)
        return bad_call(error, "palpate_patient_set");
    return plp_facts_set(&patient->facts, &patient->engine->limits, fact, json, error);
}

palpate_status palpate_patient_unset(palpate_patient *patient, const char *fact,
                                     palpate_error *error)
{
    if (patient == NULL || fact == NULL)
        return bad_call(error, "palpate_patient_unset");
    return plp_facts_set(&patient->facts, &patient->engine->limits, fact, "null", error);
}

palpate_status palpate_patient_write(const palpate_patient *patient, palpate_write *write,
                                     void *context, palpate_error *error)
{
    if (patient == NULL || write == NULL)
        return bad_call(error, "palpate_patient_write");
    plp_buffer buffer;
    plp_buffer_begin(&buffer, &patient->engine->memory, (size_t)patient->engine->limits.plan_bytes);
    plp_facts_put(&patient->facts, &buffer);
    palpate_status status = plp_buffer_write(&buffer, write, context, error);
    plp_buffer_end(&buffer);
    return status;
}

void palpate_patient_free(palpate_patient *patient)
{
    if (patient == NULL)
        return;
    palpate_engine *engine = patient->engine;
    plp_facts_end(&patient->facts);
    plp_memory_free(&engine->memory, patient, sizeof *patient);
    palpate_engine_free(engine);
}

palpate_engine *plp_patient_engine(const palpate_patient *patient)
{
    return patient->engine;
}

const plp_facts *plp_patient_facts(const palpate_patient *patient)
{
    return &patient->facts;
}

const char *plp_patient_asked(const palpate_patient *patient)
{
    return patient->asked.tag[0] != '\0' ? patient->asked.tag : NULL;
}
