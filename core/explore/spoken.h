/* SPDX-License-Identifier: MIT */
/* What two rule sets say beside what they offer: which rules speak, and in which words.
 *
 *   equal offers  +  the same rules speak, with the same words and actions, and met the same way
 *   -->  reasons, notes, clearances and texts of the plans are the same too
 *
 * Rules are matched by their ids, and those that are left by their words and actions: a rule that
 * was given another name is the same rule.
 */
#ifndef PLP_EXPLORE_SPOKEN_H
#define PLP_EXPLORE_SPOKEN_H

#include "explore/subject.h"

/* How what is said by a rule or an item differs. */
typedef enum plp_said_how {
    PLP_SAID_SAME,
    PLP_SAID_SPEAKS,  /* the rule speaks in one of them only */
    PLP_SAID_NAME,    /* the rule has another id */
    PLP_SAID_WORDS,   /* or actions, sources, grade, review */
    PLP_SAID_MATCHED, /* other criteria are named as met */
    PLP_SAID_REST,    /* something else of the plan */
    PLP_SAID_HOW_COUNT
} plp_said_how;

typedef struct plp_spoken_item {
    plp_subject_kind kind; /* a rule, or an item of a catalogue */
    uint32_t at[2];        /* in each rule set; PLP_NONE: only the other has it */
    plp_said_how differs;  /* where it speaks in both: SAME, NAME or WORDS */
} plp_spoken_item;

typedef struct plp_spoken {
    const plp_rulebook *books[2];
    plp_spoken_item *items; /* every rule, then what both catalogues have in other words */
    uint32_t count, rule_count;
    uint32_t *of_rule[2];   /* per rule: its item */
    uint8_t *heard;         /* per rule's item, between calls 0: who speaks */
} plp_spoken;

/** Match rules and items. Items that only one has are an offer of their own, and not looked at. False: no memory. */
bool plp_spoken_make(const plp_rulebook *before, const plp_rulebook *after, plp_arena *arena, plp_spoken *out);

/** Told of an item that is said otherwise to a patient, never MATCHED or REST. False: tell no more. */
typedef bool plp_spoken_tell(void *context, const plp_spoken_item *item, plp_said_how how);
/** Tell of every one for these decisions of one patient; also of those that speak in both and are SAME. */
void plp_spoken_each(const plp_spoken *spoken, const plp_decision *const decisions[2], plp_spoken_tell *tell,
                     void *context);

/** "speaks", "name", "words", "matched", "rest"; NULL of SAME. */
const char *plp_said_word(plp_said_how how);

#endif
