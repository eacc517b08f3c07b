/* SPDX-License-Identifier: MIT */
/* Finding declarations by id: binary search over lists in byte order. */
#include "rulebook/declarations.h"

#include <string.h>

/* Compare `id` of `length` bytes, without a final NUL, with a text. */
static int compare(const char *id, size_t length, const char *text)
{
    int order = strncmp(id, text, length);
    return order != 0 ? order : (text[length] == '\0' ? 0 : -1);
}

/* All structs of the lists begin with their id. */
static uint32_t search(const void *list, uint32_t count, size_t size, const uint32_t *by_id,
                       const char *id, size_t length)
{
    uint32_t low = 0, high = count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        uint32_t at = by_id != NULL ? by_id[middle] : middle;
        const char *text = *(const char *const *)((const char *)list + at * size);
        int order = compare(id, length, text);
        if (order == 0)
            return at;
        if (order > 0)
            low = middle + 1;
        else
            high = middle;
    }
    return PLP_NONE;
}

#define SEARCH(list, id)                                                                           \
    search(book->list, book->list##_count, sizeof *book->list, NULL, id, strlen(id))

uint32_t plp_find_fact(const plp_rulebook *book, const char *id, size_t length)
{
    return search(book->facts, book->facts_count, sizeof *book->facts, book->fact_order, id,
                  length);
}

uint32_t plp_find_member(const plp_fact *fact, const char *id, size_t length)
{
    return search(fact->members, fact->member_count, sizeof *fact->members, fact->member_order, id,
                  length);
}

uint32_t plp_find_technique(const plp_rulebook *book, const char *id)
{
    return SEARCH(techniques, id);
}

uint32_t plp_find_referral(const plp_rulebook *book, const char *id)
{
    return SEARCH(referrals, id);
}

uint32_t plp_find_advice(const plp_rulebook *book, const char *id)
{
    return SEARCH(advices, id);
}

uint32_t plp_find_dose(const plp_rulebook *book, const char *id)
{
    return SEARCH(doses, id);
}

uint32_t plp_find_region(const plp_rulebook *book, const char *id)
{
    return SEARCH(regions, id);
}

/* Rules stand by phase, then id. */
uint32_t plp_find_rule(const plp_rulebook *book, const char *id)
{
    for (unsigned phase = 0; phase < PLP_PHASE_COUNT; phase++) {
        uint32_t begin = book->phase_begin[phase];
        uint32_t at = search(book->rules + begin, book->phase_begin[phase + 1] - begin,
                             sizeof *book->rules, NULL, id, strlen(id));
        if (at != PLP_NONE)
            return begin + at;
    }
    return PLP_NONE;
}

uint32_t plp_find_define(const plp_rulebook *book, const char *id)
{
    return SEARCH(defines, id);
}

uint32_t plp_find_limit(const plp_rulebook *book, const char *id)
{
    return SEARCH(limits, id);
}

/* ---- languages ---- */

/* Is `tag` the whole of `of`, or what it falls back on? */
static bool is_fallback(const char *tag, const char *of)
{
    size_t length = strlen(tag);
    return strncmp(tag, of, length) == 0 && (of[length] == '\0' || of[length] == '-');
}

bool plp_wants(const plp_wanted *wanted, const char *tag)
{
    if (wanted == NULL || wanted->all)
        return true;
    for (uint32_t i = 0; i < wanted->count; i++)
        if (is_fallback(tag, wanted->tags[i]))
            return true;
    return false;
}

const char *plp_book_tag(const plp_rulebook *book)
{
    return book->language == NULL ? "en" : book->language->tag;
}

const plp_language *plp_find_language(const plp_rulebook *book, const char *tag)
{
    const plp_language *best = NULL;
    for (uint32_t i = 0; i < book->languages_count; i++)
        if (is_fallback(book->languages[i].tag, tag)) /* sorted: the longest comes last */
            best = &book->languages[i];
    return best;
}
