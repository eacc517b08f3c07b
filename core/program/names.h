/* SPDX-License-Identifier: MIT */
/* The names that a patient's text may hold - facts and the members of choices and sets - found by
 * hash in a few steps.
 *
 *   (whose, "neck")  -->  slot  -->  entry: length, first and last eight bytes, index
 *
 * `whose` is PLP_NONE for the name of a fact, else the fact whose member it is. Every name of the
 * book is here; what is not found does not exist. Immutable.
 */
#ifndef PLP_PROGRAM_NAMES_H
#define PLP_PROGRAM_NAMES_H

#include <string.h>
#include "rulebook/declarations.h"

/* A name as it stands in a text. */
typedef struct plp_spelling {
    const char *text;
    size_t length;
    uint64_t first, last; /* eight bytes; below eight, both are the whole word and zero beyond it */
} plp_spelling;

/* A line of the cache holds one: what a reader must know of a fact stands beside its name. */
typedef struct plp_name {
    uint64_t first, last; /* as in a word */
    const char *text;
    uint32_t length, whose, index;
    uint32_t member_count;
    double min, max;
    uint8_t type; /* plp_fact_type */
    bool never, integer;
} plp_name;

struct plp_names {
    const uint32_t *slots; /* entry + 1; 0: free */
    const plp_name *entries;
    uint64_t mask, seed;
    uint32_t shift; /* a slot is what is left of 64 bits */
};

/** Gather the names of a book. NULL: no memory. */
const struct plp_names *plp_names_new(const plp_rulebook *book, plp_arena *arena);

/* Eight bytes, the first of them lowest. */
static inline uint64_t plp_name_word(const char *text)
{
    const unsigned char *b = (const unsigned char *)text;
    return (uint64_t)b[0] | (uint64_t)b[1] << 8 | (uint64_t)b[2] << 16 | (uint64_t)b[3] << 24 |
           (uint64_t)b[4] << 32 | (uint64_t)b[5] << 40 | (uint64_t)b[6] << 48 |
           (uint64_t)b[7] << 56;
}

/* Which of eight bytes are quotes: the lowest bit that is set is the highest of the first. */
static inline uint64_t plp_name_quotes(uint64_t word)
{
    uint64_t zero = word ^ UINT64_C(0x2222222222222222);
    return (zero - UINT64_C(0x0101010101010101)) & ~zero & UINT64_C(0x8080808080808080);
}

static inline uint64_t plp_name_slot(const struct plp_names *names, uint64_t first, uint64_t last,
                                     size_t length, uint32_t whose)
{
    uint64_t mixed = first ^ names->seed ^ (last << 29 | last >> 35);
    return ((mixed + ((uint64_t)whose << 8) + length) * UINT64_C(0x9E3779B97F4A7C15)) >>
           names->shift;
}

/** The entry of a word, or NULL. */
static inline const plp_name *plp_names_find(const struct plp_names *names, uint32_t whose,
                                             const plp_spelling *word)
{
    uint64_t at = plp_name_slot(names, word->first, word->last, word->length, whose);
    for (; names->slots[at] != 0; at = (at + 1) & names->mask) {
        const plp_name *name = &names->entries[names->slots[at] - 1];
        if (name->first == word->first && name->last == word->last &&
            name->length == word->length && name->whose == whose &&
            (word->length <= 16 || memcmp(name->text + 8, word->text + 8, word->length - 16) == 0))
            return name;
    }
    return NULL;
}

#endif
