/* SPDX-License-Identifier: MIT */
/* A validator for the part of JSON Schema 2020-12 that Palpate's own schemas use. */
#ifndef TESTS_SUPPORT_SCHEMA_H
#define TESTS_SUPPORT_SCHEMA_H

#include "base/json.h"

/** Is `value` valid? If not, `where` tells the path and the keyword. An unknown keyword of a schema is a failure too, so
 * that no schema can use what is not checked here. */
bool schema_holds(const plp_json *schema, const plp_json *value, char *where, size_t size);

#endif
