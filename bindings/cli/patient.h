/* SPDX-License-Identifier: MIT */
/* The common course of commands that ask one thing about a patient: open, read, ask, close. */
#ifndef CLI_PATIENT_H
#define CLI_PATIENT_H

#include "output.h"

/** Asks the library about the patient and writes the answer. Exit codes beyond its status go to
 * `*code`. */
typedef palpate_status cli_patient_question(palpate_patient *patient,
                                            const cli_arguments *arguments, cli_output *output,
                                            int *code, palpate_error *error);

/** Open the engine and the output, read the first operand, ask, and close. What `question` does not
 * know by name (PALPATE_E_UNKNOWN, E_TYPE, E_RANGE) came from the command line and exits with 2. */
int cli_patient_answer(const cli_arguments *arguments, cli_patient_question *question);

/** Write the patient to a file, tell what is wrong, and return the exit code. */
int cli_patient_save(const cli_arguments *arguments, const palpate_patient *patient, const char *path);

/** Apply --set and --unset, in the order given. */
palpate_status cli_patient_change(palpate_patient *patient, const cli_arguments *arguments,
                                  palpate_error *error);

/** Set one fact from "fact=value". */
palpate_status cli_patient_assign(palpate_patient *patient, const char *assignment,
                                  palpate_error *error);

#endif
