/* SPDX-License-Identifier: MIT */
/* Events of the JSON reader as text, for tests: `{ key(age) 7 } end`. */
#ifndef TESTS_BASE_JSON_EVENTS_H
#define TESTS_BASE_JSON_EVENTS_H

#include "base/json_read.h"

/** Read to the end or the failure, which is written as `failed(code)`. */
void json_events_put(plp_buffer *out, plp_json_reader *reader, palpate_error *error);

#endif
