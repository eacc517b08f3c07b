/* SPDX-License-Identifier: MIT */
/* JSON Schemas (2020-12): of a patient, made from the vocabulary; of a plan, made from the tables of its keys. */
#ifndef PLP_PLAN_SCHEMA_H
#define PLP_PLAN_SCHEMA_H

#include "plan/plan.h"

void plp_schema_put_patient(const plp_rulebook *book, plp_buffer *out);
void plp_schema_put_plan(plp_buffer *out);

#endif
