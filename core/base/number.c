/* SPDX-License-Identifier: MIT */
/* Numbers to text: short ones by a multiplication, all others exactly.
 *
 * Source: Steele and White, "How to print floating-point numbers accurately" (1990), with the
 * estimate of the exponent by Burger and Dybvig (1996); ECMA-262, Number::toString, for the form.
 */
#include "base/number.h"

#include <float.h>
#include <math.h>
#include <stdint.h>
#include <string.h>
#include "base/bignum.h"

_Static_assert(FLT_EVAL_METHOD == 0, "doubles must be computed as doubles (-msse2 -mfpmath=sse)");
_Static_assert(DBL_MANT_DIG == 53, "doubles must be IEEE 754 binary64");

#define MOST_DIGITS 17
#define SHORT_DIGITS 15    /* up to here, different decimals are different doubles */
#define SHORT_BOUND 1e15   /* 10^SHORT_DIGITS */
#define EXACT_BOUND 0x1p53 /* below it every integer is a double */
#define ROUNDED_DIGITS 9

// clang-format off
static const double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
// clang-format on

/* 0.d1d2d3... times 10^point */
typedef struct decimal {
    char digits[MOST_DIGITS + 3];
    int count;
    int point;
} decimal;

/* A positive double taken apart for digit generation: value = rest / unit; a text within low below
 * and high above it reads back as the same double. */
typedef struct parts {
    plp_bignum rest, unit, low, high;
    bool even; /* the bounds themselves read back as well: halves go to the even neighbour */
} parts;

static void take_integer(uint64_t value, decimal *out)
{
    char reversed[20];
    int count = 0;
    for (; value > 0; value /= 10)
        reversed[count++] = (char)('0' + value % 10);
    for (int i = 0; i < count; i++)
        out->digits[i] = reversed[count - 1 - i];
    out->count = count;
    out->point = count;
}

/* Numbers of at most 15 digits: the decimal that gives the same double back is the only one that
 * short, so the first number of places that works is the shortest. */
static bool take_short(double value, decimal *out)
{
    if (value < 1e-6 || value >= SHORT_BOUND)
        return false;
    for (int places = 1; value * powers[places] < SHORT_BOUND; places++) {
        double scaled = value * powers[places];
        uint64_t whole = (uint64_t)(scaled + 0.5);
        if ((double)whole / powers[places] == value) { /* a correctly rounded division reads it */
            take_integer(whole, out);
            out->point -= places;
            return true;
        }
    }
    return false;
}

/* Mantissa and exponent: value = mantissa * 2^exponent. */
static uint64_t take_apart(double value, int *exponent)
{
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    int stored = (int)(bits >> 52 & 0x7FF);
    uint64_t fraction = bits & (((uint64_t)1 << 52) - 1);
    *exponent = stored == 0 ? -1074 : stored - 1075;
    return stored == 0 ? fraction : fraction | (uint64_t)1 << 52;
}

/* Set up the parts of a value, all doubled so that half of the gap to the neighbours is an integer.
 * Returns an estimate of the decimal exponent that is exact or one too small. */
static int set_parts(double value, parts *out)
{
    int exponent;
    uint64_t mantissa = take_apart(value, &exponent);
    bool closer_below = mantissa == (uint64_t)1 << 52 && exponent > -1074;
    unsigned extra = closer_below ? 2 : 1;
    out->even = mantissa % 2 == 0;
    plp_bignum_set(&out->rest, mantissa);
    plp_bignum_set(&out->unit, 1);
    plp_bignum_set(&out->low, 1);
    plp_bignum_set(&out->high, 1);
    unsigned up = exponent > 0 ? (unsigned)exponent : 0;
    unsigned down = exponent < 0 ? (unsigned)-exponent : 0;
    plp_bignum_shift(&out->rest, up + extra);
    plp_bignum_shift(&out->unit, down + extra);
    plp_bignum_shift(&out->low, up);
    plp_bignum_shift(&out->high, up + extra - 1);
    int length = exponent - 1; /* of the value in bits, less one */
    for (; mantissa > 0; mantissa >>= 1)
        length++;
    return (int)ceil(length * 0.30102999566398114 - 1e-10);
}

static void multiply_power10(plp_bignum *number, unsigned exponent)
{
    plp_bignum_multiply_power5(number, exponent);
    plp_bignum_shift(number, exponent);
}

/* Is number + more above the unit, or equal where that counts? */
static bool reaches(const plp_bignum *number, const plp_bignum *more, const plp_bignum *unit,
                    bool or_equal)
{
    plp_bignum sum;
    plp_bignum_copy(&sum, number);
    plp_bignum_add(&sum, more);
    int order = plp_bignum_compare(&sum, unit);
    return order > 0 || (order == 0 && or_equal);
}

/* Divide by 10^point, where the point is a guess that may be one too small; multiply by 10 to have
 * the first digit. */
static int scale(parts *p, int point, bool or_equal)
{
    if (point >= 0) {
        multiply_power10(&p->unit, (unsigned)point);
    } else {
        multiply_power10(&p->rest, (unsigned)-point);
        multiply_power10(&p->low, (unsigned)-point);
        multiply_power10(&p->high, (unsigned)-point);
    }
    if (reaches(&p->rest, &p->high, &p->unit, or_equal))
        return point + 1;
    plp_bignum_multiply(&p->rest, 10, 0);
    plp_bignum_multiply(&p->low, 10, 0);
    plp_bignum_multiply(&p->high, 10, 0);
    return point;
}

/* Compare twice the rest with the unit: below, at or above the half? */
static int compare_half(const parts *p)
{
    plp_bignum twice;
    plp_bignum_copy(&twice, &p->rest);
    plp_bignum_shift(&twice, 1);
    return plp_bignum_compare(&twice, &p->unit);
}

/* The shortest digits that read back as `value`, and of those the nearest. */
static void take_exact(double value, decimal *out)
{
    parts p;
    int guess = set_parts(value, &p);
    out->point = scale(&p, guess, p.even);
    out->count = 0;
    for (;;) {
        unsigned digit = plp_bignum_digit(&p.rest, &p.unit);
        int order = plp_bignum_compare(&p.rest, &p.low);
        bool low = order < 0 || (order == 0 && p.even);
        bool high = reaches(&p.rest, &p.high, &p.unit, p.even);
        if (low || high) {
            int half = compare_half(&p);
            bool up = low && high ? half > 0 || (half == 0 && digit % 2 == 1) : high;
            out->digits[out->count++] = (char)('0' + digit + (up ? 1 : 0));
            return;
        }
        out->digits[out->count++] = (char)('0' + digit);
        plp_bignum_multiply(&p.rest, 10, 0);
        plp_bignum_multiply(&p.low, 10, 0);
        plp_bignum_multiply(&p.high, 10, 0);
    }
}

static size_t put_exponent(char *out, int exponent)
{
    size_t length = 0;
    out[length++] = 'e';
    out[length++] = exponent < 0 ? '-' : '+';
    unsigned size = (unsigned)(exponent < 0 ? -exponent : exponent);
    if (size >= 100)
        out[length++] = (char)('0' + size / 100);
    if (size >= 10)
        out[length++] = (char)('0' + size / 10 % 10);
    out[length++] = (char)('0' + size % 10);
    return length;
}

/* Lay digits out. Source: ECMA-262, Number::toString; `count` and `point` are its k and n. */
static size_t put_decimal(char *out, const decimal *number)
{
    size_t length = 0;
    int count = number->count;
    int point = number->point;
    bool plain = point > -6 && point <= 21;
    int before = plain ? point : 1; /* digits before the decimal point */
    if (before <= 0) {
        out[length++] = '0';
        out[length++] = '.';
        for (int i = before; i < 0; i++)
            out[length++] = '0';
    }
    for (int i = 0; i < count; i++) {
        if (i == before && i > 0)
            out[length++] = '.';
        out[length++] = number->digits[i];
    }
    for (int i = count; i < before; i++)
        out[length++] = '0';
    if (!plain)
        length += put_exponent(out + length, point - 1);
    return length;
}

size_t plp_number_print(double value, char out[PLP_NUMBER_BYTES])
{
    decimal number;
    size_t length = 0;
    if (value == 0) {
        memcpy(out, "0", 2);
        return 1;
    }
    if (value < 0) {
        out[length++] = '-';
        value = -value;
    }
    if (value <= EXACT_BOUND && value == (double)(uint64_t)value)
        take_integer((uint64_t)value, &number);
    else if (!take_short(value, &number))
        take_exact(value, &number);
    length += put_decimal(out + length, &number);
    out[length] = '\0';
    return length;
}

void plp_number_put(plp_buffer *buffer, double value)
{
    char text[PLP_NUMBER_BYTES];
    plp_buffer_put(buffer, text, plp_number_print(value, text));
}

/* Round by one multiplication where it is beyond doubt on which side of the half the value lies. */
static bool round_quickly(double value, double *out)
{
    if (value < 1e-6 || value >= 1e15)
        return false;
    int places = ROUNDED_DIGITS;
    for (double bound = 1; value >= bound; bound *= 10)
        places--;
    for (double bound = 0.1; value < bound; bound /= 10)
        places++;
    double scaled = places >= 0 ? value * powers[places] : value / powers[-places];
    double whole = floor(scaled);
    double part = scaled - whole;
    if (fabs(part - 0.5) < 1e-6) /* the product may be off by 2^-53 of 10^9 */
        return false;
    if (part > 0.5)
        whole += 1;
    *out = places >= 0 ? whole / powers[places] : whole * powers[-places];
    return true;
}

/* Round on exact digits; halves go to the even digit, as printf does. */
static double round_exactly(double value)
{
    parts p;
    decimal number;
    int guess = set_parts(value, &p);
    plp_bignum_set(&p.low, 0);
    plp_bignum_set(&p.high, 0);
    number.point = scale(&p, guess, true);
    for (number.count = 0; number.count < ROUNDED_DIGITS; number.count++) {
        number.digits[number.count] = (char)('0' + plp_bignum_digit(&p.rest, &p.unit));
        if (number.count + 1 < ROUNDED_DIGITS)
            plp_bignum_multiply(&p.rest, 10, 0);
    }
    int half = compare_half(&p);
    int last = ROUNDED_DIGITS - 1;
    if (half > 0 || (half == 0 && (number.digits[last] - '0') % 2 == 1)) {
        while (last >= 0 && number.digits[last] == '9')
            number.digits[last--] = '0';
        if (last < 0) {
            number.digits[0] = '1';
            number.point++;
        } else {
            number.digits[last]++;
        }
    }
    char text[PLP_NUMBER_BYTES];
    double out = value;
    plp_number_read(text, put_decimal(text, &number), &out);
    return out;
}

double plp_number_given(double value)
{
    return fabs(value) <= EXACT_BOUND && value == floor(value) ? value : plp_number_round(value);
}

double plp_number_round(double value)
{
    double out;
    double size = fabs(value);
    if (size == 0 || !isfinite(size))
        return value;
    if (size < 1e9 && size == floor(size)) /* nothing to round? */
        return value;
    if (!round_quickly(size, &out))
        out = round_exactly(size);
    return value < 0 ? -out : out;
}
