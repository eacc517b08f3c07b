/* SPDX-License-Identifier: MIT */
/* Reading a patient from a text: Palpate's own form, or with --from fhir a health record. */
#ifndef CLI_RECORD_H
#define CLI_RECORD_H

#include "input.h"
#include "palpate_fhir.h"

/** Read the patient of an input.
 * @param[out] mapping May be NULL. Of a health record what was used of it; NULL of other inputs. Free it. */
palpate_status cli_record_read(const cli_arguments *arguments, palpate_engine *engine, const cli_input *input,
                               palpate_patient **patient, palpate_fhir_mapping **mapping, palpate_error *error);

/** Tell on standard error what is doubtful about a record: what is asked next rests on it. */
void cli_record_tell_doubts(const palpate_fhir_mapping *mapping, const cli_input *input);

/** Read a patient's file, tell what is wrong, and return the exit code. */
int cli_record_open(const cli_arguments *arguments, palpate_engine *engine, const char *path,
                    palpate_patient **patient);

/** The patient of the first operand; without one a patient of whom nothing is known. The exit code as above. */
int cli_record_begin(const cli_arguments *arguments, palpate_engine *engine, palpate_patient **patient);

/** Write a plan as FHIR, about the patient of the mapping (NULL: of --subject, or nobody named). */
palpate_status cli_record_write_plan(const cli_arguments *arguments, palpate_engine *engine, const palpate_plan *plan,
                                     const palpate_fhir_mapping *mapping, cli_output *output, palpate_error *error);

/** Where a patient is no patient but something else that is known by its looks, say what reads that. */
void cli_record_recognise(palpate_error *error);

#endif
