/* SPDX-License-Identifier: MIT */
/* Rulebooks made by hand or by chance, without rule files: a small fixed vocabulary, and terms and
 * rules over it.
 *
 * Facts: bool b0 … b3, numbers n0 … n3 (0 to 20; n1 and n3 may be "never"), choices c0 … c2 (of 4
 * values), sets s0 (techniques; role wanted), s1 (regions), s2 (plain, 3 members), cleared (bool),
 * scope (set of facts). Six techniques, six referrals and six pieces of advice (one of each kind),
 * five doses, three regions.
 */
#ifndef TESTS_SUPPORT_BOOK_H
#define TESTS_SUPPORT_BOOK_H

#include "rulebook/declarations.h"

enum {
    BOOK_B0,
    BOOK_B1,
    BOOK_B2,
    BOOK_B3,
    BOOK_N0,
    BOOK_N1,
    BOOK_N2,
    BOOK_N3,
    BOOK_C0,
    BOOK_C1,
    BOOK_C2,
    BOOK_S0,
    BOOK_S1,
    BOOK_S2,
    BOOK_CLEARED,
    BOOK_SCOPE,
    BOOK_FACTS
};
#define BOOK_TECHNIQUES 6
#define BOOK_REGIONS 3
#define BOOK_CARES 6
#define BOOK_DOSES 5
#define BOOK_LIMITS 3  /* of books with decimals */
#define BOOK_DEFINES 5 /* d0, d1, d2: conditions; d3, d4: values */

/* A deterministic source of chance (xorshift64*). */
typedef struct book_chance {
    uint64_t state;
} book_chance;
book_chance book_chance_of(uint64_t seed);
/** From 0 to below - 1. */
uint32_t book_pick(book_chance *chance, uint32_t below);

/** The vocabulary and the catalogues, without rules. NULL: no memory. */
plp_rulebook *book_new(const palpate_allocator *memory);
/** Give it rules by chance: defines, asked_when, conflicts too. False: no memory. */
bool book_fill(plp_rulebook *book, book_chance *chance);
/** Likewise, with limits, and numbers in tenths. */
bool book_fill_decimals(plp_rulebook *book, book_chance *chance);

/* Terms; NULL when there is no memory. */
plp_term *book_term(plp_rulebook *book, plp_term_kind kind, uint32_t subject, uint32_t parts);
const plp_term *book_number(plp_rulebook *book, double number);

#endif
