/* SPDX-License-Identifier: MIT */
/* The difference of two plans by meaning: what was added, what went, what is otherwise - and why. */
#ifndef PLP_EXPLORE_DIFF_H
#define PLP_EXPLORE_DIFF_H

#include "explore/cause.h"

typedef enum plp_change_how { PLP_SAME, PLP_ADDED, PLP_REMOVED, PLP_CHANGED } plp_change_how;

typedef struct plp_change {
    plp_change_how how;
    const char *kind;      /* "disposition", "technique", "dose", "limit", "referral", "advice", "question" … */
    plp_phrase head;       /* the kind for people */
    const char *id, *title;
    const char *from, *to; /* state in words; NULL where there is none */
    bool has_cause;
    plp_cause cause;
} plp_change;

typedef struct plp_diff {
    plp_arena arena;
    plp_change *changes; /* in the order of a plan; those that are PLP_SAME too */
    uint32_t count;
    size_t capacity;
    uint32_t changed;    /* how many are not PLP_SAME */
} plp_diff;

/** Compare. Both decisions are of one program. `plain`: states are told for people, not as programs read them. Free with plp_diff_end also after a failure. */
palpate_status plp_diff_begin(plp_diff *diff, const plp_decision *before, const plp_decision *after,
                              bool plain, const palpate_allocator *memory, palpate_error *error);
void plp_diff_end(plp_diff *diff);

/** "added", "removed", "changed", "same". */
const char *plp_change_word(plp_change_how how);

#endif
