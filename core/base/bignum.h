/* SPDX-License-Identifier: MIT */
/* Natural numbers of up to 3,072 bits: just what exact conversion between decimal text and doubles takes.
 *
 * Largest need: 800 digits and one more, or 5^1131, and 60 bits of room: below 2^2722.
 */
#ifndef PLP_BASE_BIGNUM_H
#define PLP_BASE_BIGNUM_H

#include <stddef.h>
#include <stdint.h>

#define PLP_BIGNUM_WORDS 96

typedef struct plp_bignum {
    size_t count; /* words in use; the highest is not 0; 0 is none */
    uint32_t words[PLP_BIGNUM_WORDS];
} plp_bignum;

void plp_bignum_set(plp_bignum *number, uint64_t value);
void plp_bignum_copy(plp_bignum *number, const plp_bignum *from);
/** number = number * factor + more */
void plp_bignum_multiply(plp_bignum *number, uint32_t factor, uint32_t more);
void plp_bignum_multiply_power5(plp_bignum *number, unsigned exponent);
void plp_bignum_shift(plp_bignum *number, unsigned bits); /* left */
void plp_bignum_add(plp_bignum *number, const plp_bignum *other);
void plp_bignum_subtract(plp_bignum *number, const plp_bignum *other); /* other is not larger */
int plp_bignum_compare(const plp_bignum *a, const plp_bignum *b);      /* -1, 0, 1 */
unsigned plp_bignum_bits(const plp_bignum *number);
/** The digit number / divisor, 0 to 9, where the quotient is below 10; number becomes the remainder. */
unsigned plp_bignum_digit(plp_bignum *number, const plp_bignum *divisor);

#endif
