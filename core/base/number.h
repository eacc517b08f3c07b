/* SPDX-License-Identifier: MIT */
/* Numbers to text and back, exact and free of the locale; rounding to 9 significant digits. */
#ifndef PLP_BASE_NUMBER_H
#define PLP_BASE_NUMBER_H

#include "base/memory.h"

#define PLP_NUMBER_BYTES 32

/** The shortest text that reads back as the same double, in JSON's grammar; -0 is "0". Returns the length. `value` is finite.
 * Form: plain digits while the decimal exponent is in -6..20, else d.ddde+X, as ECMAScript's Number::toString. */
size_t plp_number_print(double value, char out[PLP_NUMBER_BYTES]);
void plp_number_put(plp_buffer *buffer, double value);

/** Read a token of JSON's number grammar (checked by the caller), correctly rounded. False when it overflows. */
bool plp_number_read(const char *token, size_t length, double *out);

/** Round to 9 significant decimal digits (exactly: as if printed with %.9g and read back). */
double plp_number_round(double value);

/** A number as it was given: a whole one within +-2^53 is itself, any other is rounded as above. */
double plp_number_given(double value);

#endif
