/* SPDX-License-Identifier: MIT */
/* Text to numbers: short ones by one exact operation, all others by exact division.
 *
 * Source: Clinger, "How to read floating point numbers accurately" (1990), for the fast way.
 */
#include <math.h>
#include <string.h>
#include "base/bignum.h"
#include "base/number.h"

#define FAST_DIGITS 19 /* fit 64 bits */
#define EXACT_BOUND ((uint64_t)1 << 53)
#define EXACT_POWER 22 /* 10^22 is the largest power of ten that is a double */
#define MOST_DIGITS                                                                                \
    800 /* halves between doubles have at most 767; beyond, only "more than 0" matters */
#define QUOTIENT_BITS 55 /* 53 and at least one to round with */
#define LOWEST_EXPONENT (-1074)
#define EXPONENT_BOUND 1000000000000 /* beyond any that a document can balance with digits */

/* A token taken apart: digits[0..count) of the token, '.' among them, times 10^exponent. */
typedef struct token {
    bool negative;
    const char *digits; /* from the first that is not 0 */
    const char *end;
    uint64_t first;   /* value of the first FAST_DIGITS digits */
    int64_t count;    /* digits, without leading zeros */
    int64_t exponent; /* of the last digit */
} token;

static int64_t read_exponent(const char *at, const char *end)
{
    bool negative = *at == '-';
    int64_t value = 0;
    if (*at == '-' || *at == '+')
        at++;
    for (; at < end; at++) {
        if (value < EXPONENT_BOUND)
            value = value * 10 + (*at - '0');
    }
    return negative ? -value : value;
}

static void take_apart(const char *at, size_t length, token *out)
{
    const char *end = at + length;
    bool fraction = false;
    *out = (token){.negative = *at == '-', .digits = at};
    if (out->negative)
        at++;
    for (; at < end && *at != 'e' && *at != 'E'; at++) {
        if (*at == '.') {
            fraction = true;
            continue;
        }
        if (fraction)
            out->exponent--;
        if (*at == '0' && out->count == 0)
            continue;
        if (out->count == 0)
            out->digits = at;
        if (out->count < FAST_DIGITS)
            out->first = out->first * 10 + (uint64_t)(*at - '0');
        out->count++;
    }
    out->end = at;
    if (at < end)
        out->exponent += read_exponent(at + 1, end);
}

/* One operation on two exact doubles is correctly rounded. */
static bool read_quickly(const token *number, double *out)
{
    if (number->count > FAST_DIGITS || number->first > EXACT_BOUND)
        return false;
    if (number->exponent < -EXACT_POWER || number->exponent > EXACT_POWER)
        return false;
    static const double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                    1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                    1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    double value = (double)number->first;
    if (number->exponent < 0)
        value /= powers[-number->exponent];
    else
        value *= powers[number->exponent];
    *out = value;
    return true;
}

/* The digits as a bignum; digits beyond MOST_DIGITS become one digit that says whether any was not
 * 0. Returns the exponent of its last digit. */
static int64_t take_digits(const token *number, plp_bignum *out)
{
    int64_t taken = 0;
    uint32_t more = 0;
    plp_bignum_set(out, 0);
    for (const char *at = number->digits; at < number->end; at++) {
        if (*at == '.')
            continue;
        if (taken < MOST_DIGITS) {
            plp_bignum_multiply(out, 10, (uint32_t)(*at - '0'));
            taken++;
        } else if (*at != '0') {
            more = 1;
        }
    }
    if (number->count <= MOST_DIGITS)
        return number->exponent;
    plp_bignum_multiply(out, 10, more);
    return number->exponent + (number->count - MOST_DIGITS - 1);
}

/* The quotient of two bignums, of QUOTIENT_BITS or one bit less, by long division; *inexact tells
 * of a remainder. The quotient is below 2^QUOTIENT_BITS. Uses both up. */
static uint64_t divide(plp_bignum *rest, plp_bignum *divisor, bool *inexact)
{
    uint64_t quotient = 0;
    plp_bignum_shift(divisor, QUOTIENT_BITS - 1);
    for (int i = 0; i < QUOTIENT_BITS; i++) {
        quotient <<= 1;
        if (plp_bignum_compare(rest, divisor) >= 0) {
            plp_bignum_subtract(rest, divisor);
            quotient |= 1;
        }
        plp_bignum_shift(rest, 1);
    }
    *inexact = rest->count > 0;
    return quotient;
}

/* Round quotient * 2^exponent to a double, halves to even. */
static double round_half_even(uint64_t quotient, int exponent, bool inexact)
{
    int length = 0;
    for (uint64_t left = quotient; left > 0; left >>= 1)
        length++;
    int drop = length - 53; /* bits that do not fit */
    if (LOWEST_EXPONENT - exponent > drop)
        drop = LOWEST_EXPONENT - exponent;
    if (drop > length)
        return 0;
    uint64_t half = (uint64_t)1 << (drop - 1);
    uint64_t lost = quotient & (half * 2 - 1);
    quotient >>= drop;
    if (lost > half || (lost == half && (inexact || quotient % 2 == 1)))
        quotient++;
    return ldexp((double)quotient, exponent + drop);
}

static double read_exactly(const token *number)
{
    plp_bignum rest;
    plp_bignum divisor;
    bool inexact;
    int exponent = (int)take_digits(number, &rest); /* of 10; then of 2, as 10 is 2 times 5 */
    plp_bignum_set(&divisor, 1);
    plp_bignum_multiply_power5(exponent >= 0 ? &rest : &divisor,
                               (unsigned)(exponent >= 0 ? exponent : -exponent));
    int shift = QUOTIENT_BITS - 1 - ((int)plp_bignum_bits(&rest) - (int)plp_bignum_bits(&divisor));
    plp_bignum_shift(shift > 0 ? &rest : &divisor, (unsigned)(shift > 0 ? shift : -shift));
    uint64_t quotient = divide(&rest, &divisor, &inexact);
    return round_half_even(quotient, exponent - shift, inexact);
}

bool plp_number_read(const char *text, size_t length, double *out)
{
    token number;
    double value = 0;
    take_apart(text, length, &number);
    int64_t magnitude = number.count + number.exponent; /* value < 10^magnitude */
    if (number.count == 0 || magnitude < -330)
        value = 0;
    else if (magnitude > 310)
        value = HUGE_VAL;
    else if (!read_quickly(&number, &value))
        value = read_exactly(&number);
    *out = number.negative ? -value : value;
    return isfinite(value);
}
