/* SPDX-License-Identifier: MIT */
/* Domains: the values of each fact that are still possible. */
#include "verify/domain.h"

#include <string.h>

void plp_domains_reset(const plp_rulebook *book, plp_domain *domains)
{
    for (uint32_t f = 0; f < book->facts_count; f++) {
        plp_domain *d = &domains[f];
        memset(d, 0, sizeof *d);
        d->low = book->facts[f].min;
        d->high = book->facts[f].max;
        d->may_be_true = d->may_be_false = true;
        for (uint32_t m = 0; m < book->facts[f].member_count && m < PLP_DOMAIN_WORDS * 64; m++)
            d->members[m / 64] |= (uint64_t)1 << m % 64;
    }
}

static bool is_empty(const plp_domain *d)
{
    return d->low > d->high || (d->low == d->high && (d->low_open || d->high_open));
}

static bool stay_below(plp_domain *d, double bound, bool open)
{
    if (bound < d->high || (bound == d->high && open)) {
        d->high = bound;
        d->high_open = open;
    }
    return !is_empty(d);
}

static bool stay_above(plp_domain *d, double bound, bool open)
{
    if (bound > d->low || (bound == d->low && open)) {
        d->low = bound;
        d->low_open = open;
    }
    return !is_empty(d);
}

static bool is_constant(const plp_term *term)
{
    return term->kind == PLP_TERM_NUMBER || term->kind == PLP_TERM_LIMIT;
}

static bool assume_comparison(const plp_rulebook *book, plp_domain *domains, const plp_term *leaf,
                              bool truth)
{
    const plp_term *value = leaf->parts[0], *bound = leaf->parts[1];
    if (value->kind != PLP_TERM_NUMBER_FACT || !is_constant(bound))
        return true;
    if (!truth && book->facts[value->subject].never) /* false of "never" whatever the number */
        return true;
    plp_domain *d = &domains[value->subject];
    if (leaf->kind == PLP_TERM_AT_LEAST)
        return truth ? stay_above(d, bound->number, false) : stay_below(d, bound->number, true);
    if (leaf->kind == PLP_TERM_ABOVE)
        return truth ? stay_above(d, bound->number, true) : stay_below(d, bound->number, false);
    if (leaf->kind == PLP_TERM_AT_MOST)
        return truth ? stay_below(d, bound->number, false) : stay_above(d, bound->number, true);
    if (leaf->kind == PLP_TERM_BELOW)
        return truth ? stay_below(d, bound->number, true) : stay_above(d, bound->number, false);
    const plp_term *high = leaf->parts[2];
    if (!truth || !is_constant(high)) /* outside a band lie two intervals */
        return true;
    return stay_above(d, bound->number, false) && stay_below(d, high->number, false);
}

static void bits_of(plp_indices list, uint64_t out[PLP_DOMAIN_WORDS])
{
    memset(out, 0, PLP_DOMAIN_WORDS * sizeof *out);
    for (uint32_t i = 0; i < list.count; i++) {
        if (list.at[i] < PLP_DOMAIN_WORDS * 64)
            out[list.at[i] / 64] |= (uint64_t)1 << list.at[i] % 64;
    }
}

static bool assume_choice(plp_domain *d, const plp_term *leaf, bool truth)
{
    uint64_t named[PLP_DOMAIN_WORDS], left = 0;
    bits_of(leaf->members, named);
    for (size_t i = 0; i < PLP_DOMAIN_WORDS; i++) {
        d->members[i] &= truth ? named[i] : ~named[i];
        left |= d->members[i];
    }
    return left != 0;
}

static bool assume_set(plp_domain *d, const plp_term *leaf, bool truth)
{
    uint64_t named[PLP_DOMAIN_WORDS], clash = 0;
    bool single = leaf->members.count == 1, any = leaf->kind == PLP_TERM_HAS_ANY,
         all = leaf->kind == PLP_TERM_HAS_ALL;
    bool none = leaf->kind == PLP_TERM_HAS_NONE;
    bool in = truth ? all || (any && single) : none && single;
    bool out = truth ? none : any || (all && single);
    bits_of(leaf->members, named);
    for (size_t i = 0; i < PLP_DOMAIN_WORDS; i++) {
        d->in[i] |= in ? named[i] : 0;
        d->out[i] |= out ? named[i] : 0;
        clash |= d->in[i] & d->out[i];
    }
    return clash == 0;
}

bool plp_domain_assume(const plp_rulebook *book, plp_domain *domains, const plp_term *leaf,
                       bool truth)
{
    plp_domain *d = leaf->subject < book->facts_count ? &domains[leaf->subject] : NULL;
    if (leaf->kind == PLP_TERM_FACT) {
        d->may_be_true = d->may_be_true && truth;
        d->may_be_false = d->may_be_false && !truth;
        return d->may_be_true || d->may_be_false;
    }
    if (leaf->kind == PLP_TERM_ONE_OF)
        return assume_choice(d, leaf, truth);
    if (leaf->kind == PLP_TERM_HAS_ANY || leaf->kind == PLP_TERM_HAS_ALL ||
        leaf->kind == PLP_TERM_HAS_NONE)
        return assume_set(d, leaf, truth);
    bool comparison = leaf->kind == PLP_TERM_AT_LEAST || leaf->kind == PLP_TERM_AT_MOST ||
                      leaf->kind == PLP_TERM_ABOVE || leaf->kind == PLP_TERM_BELOW ||
                      leaf->kind == PLP_TERM_BETWEEN;
    return !comparison || assume_comparison(book, domains, leaf, truth);
}
