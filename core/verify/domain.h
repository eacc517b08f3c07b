/* SPDX-License-Identifier: MIT */
/* Domains: the values of each fact that are still possible after some conditions were assumed. */
#ifndef PLP_VERIFY_DOMAIN_H
#define PLP_VERIFY_DOMAIN_H

#include "rulebook/declarations.h"

#define PLP_DOMAIN_WORDS                                                                           \
    4 /* of members: limits.set_members is 256 by default; further members count as possible */

typedef struct plp_domain {
    double low, high;
    bool low_open, high_open;
    bool may_be_true, may_be_false;
    uint64_t members[PLP_DOMAIN_WORDS];                   /* of a choice: still possible */
    uint64_t in[PLP_DOMAIN_WORDS], out[PLP_DOMAIN_WORDS]; /* of a set: must be in, must be out */
} plp_domain;

/** Every value of the vocabulary; `domains` has an entry per fact. */
void plp_domains_reset(const plp_rulebook *book, plp_domain *domains);

/** Assume that a leaf is true or false. False when nothing is left of its fact: the assumptions
 * contradict each other. What cannot be expressed (formulas, the plan so far) is passed over, so
 * only what is certain is reported. */
bool plp_domain_assume(const plp_rulebook *book, plp_domain *domains, const plp_term *leaf,
                       bool truth);

#endif
