/* SPDX-License-Identifier: MIT */
/* Units: UCUM codes of the dimensions that a vocabulary needs, converted by exact fractions (core/base/units.def). */
#ifndef PLP_BASE_UNITS_H
#define PLP_BASE_UNITS_H

#include <stdbool.h>
#include <stddef.h>

/** False if the code is not known. Annotations in braces count as "1". */
bool plp_unit_known(const char *unit);
/** Both of the same dimension? NULL means "1". */
bool plp_unit_same(const char *from, const char *to);
/** Convert, rounded to 9 significant digits. False if the units do not fit. Source: The Unified Code for Units of Measure. */
bool plp_unit_convert(double value, const char *from, const char *to, double *out);
/** The nearest known code, for a message; NULL if none is near. */
const char *plp_unit_suggest(const char *unit);
/** The unit number `index` of the dimension of `unit`; NULL past the last, or if `unit` is not known. */
const char *plp_unit_like(const char *unit, size_t index);

#endif
