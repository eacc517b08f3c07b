/* SPDX-License-Identifier: MIT */
/* The names that a patient's text may hold - facts and the members of choices and sets - found by hash in a few steps.
 *
 *   (whose, "neck")  -->  slot  -->  entry: length, first and last eight bytes, index
 *
 * `whose` is PLP_NONE for the name of a fact, else the fact whose member it is. Every name of the book is here; what is not
 * found does not exist. Immutable.
 */
#ifndef PLP_PROGRAM_NAMES_H
#define PLP_PROGRAM_NAMES_H

#include <string.h>
#include "rulebook/declarations.h"

typedef struct plp_name {
    uint64_t first, last; /* bytes; of a name below eight bytes both are the whole name */
    const char *text;
    uint32_t length, whose, index;
} plp_name;

struct plp_names {
    const uint32_t *slots; /* entry + 1; 0: free */
    const plp_name *entries;
    uint64_t mask, seed;
};

/** Gather the names of a book. NULL: no memory. */
const struct plp_names *plp_names_new(const plp_rulebook *book, plp_arena *arena);

/* The first eight bytes of a name, zero beyond it. `room`: how many bytes may be read from `text` on. */
static inline uint64_t plp_name_first(const char *text, size_t length, size_t room)
{
    uint64_t word = 0;
    if (length >= 8) {
        memcpy(&word, text, 8);
        return word;
    }
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    if (room >= 8) {
        memcpy(&word, text, 8);
        return word & ((UINT64_C(1) << (8 * length)) - 1);
    }
#endif
    memcpy(&word, text, length < room ? length : room);
    return word;
}

static inline uint64_t plp_name_last(const char *text, size_t length, uint64_t first)
{
    uint64_t word = first;
    if (length >= 8)
        memcpy(&word, text + length - 8, 8);
    return word;
}

static inline uint64_t plp_name_hash(uint64_t seed, uint64_t first, uint64_t last, size_t length,
                                     uint32_t whose)
{
    uint64_t mixed = (first ^ seed) * UINT64_C(0x9E3779B97F4A7C15);
    mixed = (mixed ^ (mixed >> 32) ^ last ^ ((uint64_t)length << 56) ^ ((uint64_t)whose << 24)) *
            UINT64_C(0xC2B2AE3D27D4EB4F);
    return mixed ^ (mixed >> 29);
}

/** The index of a name, or PLP_NONE. */
static inline uint32_t plp_names_find(const struct plp_names *names, uint32_t whose,
                                      const char *text, size_t length, size_t room)
{
    uint64_t first = plp_name_first(text, length, room), last = plp_name_last(text, length, first);
    uint64_t at = plp_name_hash(names->seed, first, last, length, whose) & names->mask;
    for (; names->slots[at] != 0; at = (at + 1) & names->mask) {
        const plp_name *name = &names->entries[names->slots[at] - 1];
        if (name->first == first && name->last == last && name->length == length &&
            name->whose == whose &&
            (length <= 16 || memcmp(name->text + 8, text + 8, length - 16) == 0))
            return name->index;
    }
    return PLP_NONE;
}

#endif
