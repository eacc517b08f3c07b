/* SPDX-License-Identifier: MIT */
/* The names that the Questionnaire and its responses share. */
#ifndef FHIR_QUESTIONNAIRE_H
#define FHIR_QUESTIONNAIRE_H

#define FHIR_URL_QUESTIONNAIRE "urn:palpate:questionnaire:patient"
#define FHIR_URL_OPTIONS "urn:palpate:fact:"      /* and the fact's id: the code system of its values */
#define FHIR_URL_AT "urn:palpate:answer-date"     /* extension of an item: the day of its answer, when it is another */
#define FHIR_URL_NOT_IN "urn:palpate:not-among"   /* extension of an item: members known not to be there, the rest open */
#define FHIR_CODE_NONE "none-of-these"            /* the option of a question with several answers */
#define FHIR_GROUP "group."                        /* begins the linkId of a group */
#define FHIR_NEVER ".never"                       /* ends the linkId of "never" beside a number */

#include "codes.h"

/** Is this fact the first one of its group? */
bool fhir_group_begins(const palpate_fhir *fhir, size_t fact);

#endif
