/* SPDX-License-Identifier: MIT */
/* Levers: of all changes those of which every way to a goal needs at least one.
 *
 *   goal: deep_tissue is in                    every way needs one of
 *     withheld by rule A, all { a, b }     -->   { a no, b no }
 *     and by rule B, c                     -->   { c no }             <-- the fewest: try these
 *
 * What must all come about (no rule may hold the technique back) is as narrow as its narrowest
 * part, and with one change left as narrow as what its parts have in common; what may come about
 * in several ways (any rule may bring a referral in) is as wide as all of them. So a search that
 * takes a lever, looks what then holds the goal back, and so on, misses no way, and tries few sets
 * that are none. Dispositions with which the goal cannot be reached (no technique is shown from
 * clearance_first on) are no way to anything.
 *
 * Invariant: a set of at most `left` further changes that reaches the goal holds one of the levers.
 * Where that is not known to be so, all changes are levers.
 */
#ifndef PLP_EXPLORE_LEVERS_H
#define PLP_EXPLORE_LEVERS_H

#include "evaluate/evaluation.h"
#include "explore/changes.h"

/* A set of changes: a bit for each. */
typedef uint64_t plp_change_set;

/* An action, the rule that does it, and what it is looked at for. */
typedef struct plp_deed {
    uint32_t rule;
    const plp_action *action;
    uint32_t technique, region; /* PLP_NONE: for all that it does */
} plp_deed;

typedef struct plp_levers {
    const plp_evaluation *e; /* of the patient with the changes made so far */
    const plp_program *program;
    const plp_rulebook *book;
    const plp_changes *changes;
    size_t words;                /* of a set */
    uint32_t left;               /* how many changes may still be made */
    uint32_t allowed;            /* a bit per disposition with which the goal can be reached */
    const plp_change_set *open;  /* those that may still be made */
    plp_arena arena;
    plp_change_set *any;         /* stands for "anything may do it"; of no content */
    plp_change_set **shelf;      /* sets that are used again for the next question */
    size_t shelf_count, shelf_capacity, shelf_used;
    plp_change_set **pile;       /* what must come about together, or some of it */
    size_t pile_count, pile_capacity;
    plp_change_set **of_rule;    /* 2 per rule: what silences it, what lets it speak; NULL: not asked yet */
    plp_deed *deeds;             /* all actions, by kind */
    uint32_t deeds_begin[PLP_ACTION_COUNT + 1];
    bool *replaceable;           /* per advice: other advice may stand instead of it */
    uint8_t *truths;             /* per step of the formulas that are being read */
    uint32_t *starts;            /* likewise: where the part that ends here begins */
    uint32_t steps_used;
    bool no_memory;
} plp_levers;

palpate_status plp_levers_begin(plp_levers *levers, const plp_program *program,
                                const plp_changes *changes, const palpate_allocator *memory,
                                palpate_error *error);
void plp_levers_end(plp_levers *levers);

/** The levers among `open` that bring the subject in, or out, with `left` changes; `decision` is of
 * the patient as changed so far. `out` has levers->words. */
palpate_status plp_levers_find(plp_levers *levers, const plp_decision *decision,
                               plp_subject subject, bool in, uint32_t left,
                               const plp_change_set *open, plp_change_set *out,
                               palpate_error *error);

#endif
