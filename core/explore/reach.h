/* SPDX-License-Identifier: MIT */
/* Reach: the facts, and members of set facts, that can bear on a subject at all - the closure over the rules that speak
 * about it, the defines that these read, and what they ask of the plan so far. Over-approximated. A wish for another
 * technique is not counted: it can push a technique out of the five that are shown, which nobody would call a way. */
#ifndef PLP_EXPLORE_REACH_H
#define PLP_EXPLORE_REACH_H

#include "explore/subject.h"

typedef struct plp_reach {
    const palpate_allocator *memory;
    const plp_rulebook *book;
    bool *facts;          /* per fact */
    bool **members;       /* per set fact: per member; NULL for other facts */
    bool *subjects;       /* done or waiting, all kinds in a row */
    bool *defines;
    bool *rules, *asked;  /* per rule, per fact: its condition was read, or that under which it is asked for */
    size_t subject_total, member_total;
    bool *block;
    size_t block_size;
} plp_reach;

palpate_status plp_reach_begin(plp_reach *reach, const plp_rulebook *book, plp_subject subject,
                               const palpate_allocator *memory, palpate_error *error);
void plp_reach_end(plp_reach *reach);

#endif
