/* SPDX-License-Identifier: MIT */
/* Telling the caller about the first failure. */
#ifndef PLP_BASE_ERROR_H
#define PLP_BASE_ERROR_H

#include "palpate.h"

/** Note a failure and return its status. The first one stays. `error` may be NULL. `code` NULL means the status's
 * own word. `place` may be NULL. Format as snprintf; values of a patient never go in. */
#define plp_fail(error, status, code, place, ...)                                                  \
    plp_fail_at((error), (status), (code), (place), __FILE__, __LINE__, __VA_ARGS__)

palpate_status plp_fail_at(palpate_error *error, palpate_status status, const char *code,
                           const palpate_place *place, const char *file, int line, const char *format, ...)
    __attribute__((format(printf, 7, 8)));

/** Out of memory, in one word. */
#define plp_fail_memory(error) plp_fail((error), PALPATE_E_NOMEM, NULL, NULL, "out of memory")

/** Set the hint of the failure that was noted last, if `error` is not NULL and has no hint. */
void plp_fail_hint(palpate_error *error, const char *format, ...) __attribute__((format(printf, 2, 3)));

/** Tell a failure that was kept aside; returns its status. The first one stays. `error` may be NULL. */
palpate_status plp_fail_again(palpate_error *error, const palpate_error *kept);

#endif
