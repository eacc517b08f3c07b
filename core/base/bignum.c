/* SPDX-License-Identifier: MIT */
/* Natural numbers for exact conversion of numbers. */
#include "base/bignum.h"

#include <assert.h>
#include <string.h>

void plp_bignum_set(plp_bignum *number, uint64_t value)
{
    number->words[0] = (uint32_t)value;
    number->words[1] = (uint32_t)(value >> 32);
    number->count = value == 0 ? 0 : value >> 32 == 0 ? 1 : 2;
}

void plp_bignum_copy(plp_bignum *number, const plp_bignum *from)
{
    number->count = from->count;
    memcpy(number->words, from->words, from->count * sizeof from->words[0]);
}

/* Put one more word on top, unless it is 0. */
static void push(plp_bignum *number, uint32_t word)
{
    if (word == 0)
        return;
    assert(number->count < PLP_BIGNUM_WORDS);
    number->words[number->count++] = word;
}

void plp_bignum_multiply(plp_bignum *number, uint32_t factor, uint32_t more)
{
    uint64_t carry = more;
    for (size_t i = 0; i < number->count; i++) {
        carry += (uint64_t)number->words[i] * factor;
        number->words[i] = (uint32_t)carry;
        carry >>= 32;
    }
    push(number, (uint32_t)carry);
}

void plp_bignum_multiply_power5(plp_bignum *number, unsigned exponent)
{
    static const uint32_t powers[] = {1,     5,      25,      125,     625,      3125,     15625,
                                      78125, 390625, 1953125, 9765625, 48828125, 244140625};
    for (; exponent >= 12; exponent -= 12)
        plp_bignum_multiply(number, powers[12], 0);
    plp_bignum_multiply(number, powers[exponent], 0);
}

void plp_bignum_shift(plp_bignum *number, unsigned bits)
{
    size_t words = bits / 32;
    unsigned rest = bits % 32;
    if (number->count == 0)
        return;
    assert(number->count + words + 1 <= PLP_BIGNUM_WORDS);
    memmove(number->words + words, number->words, number->count * sizeof number->words[0]);
    memset(number->words, 0, words * sizeof number->words[0]);
    number->count += words;
    plp_bignum_multiply(number, (uint32_t)1 << rest, 0);
}

void plp_bignum_add(plp_bignum *number, const plp_bignum *other)
{
    uint64_t carry = 0;
    size_t count = number->count > other->count ? number->count : other->count;
    for (size_t i = 0; i < count; i++) {
        carry += i < number->count ? number->words[i] : 0;
        carry += i < other->count ? other->words[i] : 0;
        number->words[i] = (uint32_t)carry;
        carry >>= 32;
    }
    number->count = count;
    push(number, (uint32_t)carry);
}

void plp_bignum_subtract(plp_bignum *number, const plp_bignum *other)
{
    uint64_t borrow = 0;
    for (size_t i = 0; i < number->count; i++) {
        uint64_t less = borrow + (i < other->count ? other->words[i] : 0);
        borrow = number->words[i] < less;
        number->words[i] = (uint32_t)(number->words[i] - less);
    }
    while (number->count > 0 && number->words[number->count - 1] == 0)
        number->count--;
}

int plp_bignum_compare(const plp_bignum *a, const plp_bignum *b)
{
    if (a->count != b->count)
        return a->count < b->count ? -1 : 1;
    for (size_t i = a->count; i > 0; i--) {
        if (a->words[i - 1] != b->words[i - 1])
            return a->words[i - 1] < b->words[i - 1] ? -1 : 1;
    }
    return 0;
}

unsigned plp_bignum_bits(const plp_bignum *number)
{
    if (number->count == 0)
        return 0;
    unsigned bits = (unsigned)(number->count - 1) * 32;
    for (uint32_t top = number->words[number->count - 1]; top != 0; top >>= 1)
        bits++;
    return bits;
}

unsigned plp_bignum_digit(plp_bignum *number, const plp_bignum *divisor)
{
    unsigned digit = 0;
    while (plp_bignum_compare(number, divisor) >= 0) {
        plp_bignum_subtract(number, divisor);
        digit++;
    }
    return digit;
}
