/* SPDX-License-Identifier: MIT */
/* What layers do to lower ones, whatever the patient: for tools. */
#ifndef PLP_PLAN_LAYERS_LIST_H
#define PLP_PLAN_LAYERS_LIST_H

#include "rulebook/declarations.h"

/** All changes and disabled rules, as `palpate.layers/1`. */
void plp_layers_put_json(const plp_rulebook *book, plp_buffer *out);

#endif
