/* SPDX-License-Identifier: MIT */
/* The sieve: which rules each value of a patient lets through, where there are so few rules that
 * this can be written down.
 *
 *   per fact   the cell of its value --> a row with a bit per rule: "may fire, whatever else is so"
 *   together   all rows and-ed --> rules that came through --> nodes: what is left to ask of them
 *
 * It takes the place of the posting lists (program/columns.h): a few words per fact are sooner
 * and-ed than lists walked. Rows take facts * values * rules bits, so beyond PLP_SIEVE_BYTES there
 * are none, and the lists, whose cost does not follow the number of rules, are used. Immutable;
 * shared by threads.
 *
 * Invariants: a rule that fires for a patient comes through the rows of every fact of that patient;
 * one that comes through all fires if and only if its nodes end well.
 */
#ifndef PLP_PROGRAM_SIEVE_H
#define PLP_PROGRAM_SIEVE_H

#include "program/columns.h"

#define PLP_SIEVE_BYTES (UINT64_C(2) << 20) /* of all rows: what a processor keeps at hand */
#define PLP_SIEVE_STEP 4                    /* rows are whole steps of so many words */

typedef struct plp_sieve_fact {
    uint32_t fact;
    uint32_t first_word, words; /* of the fact's columns; no words: no node asks for one */
    uint32_t threshold_count;   /* of numbers */
    const double *thresholds;
    const uint64_t *columns; /* their bits, a row per cell */
    const uint64_t *rules;   /* rules that the value lets through, a row per cell; NULL: all */
} plp_sieve_fact;

#define PLP_SIEVE_SET_WORDS 4 /* of 64 members each; larger sets have no rows */

typedef struct plp_sieve_set {
    uint32_t fact;
    uint64_t *unknown;   /* a row: where nothing is known of the set */
    uint64_t *asks_none; /* a row: rules that ask for no member to be in */
    uint64_t *with;      /* per member: and those that come through when it is in */
    uint64_t *despite;   /* per member: rules that its being in does not rule out */
} plp_sieve_set;

typedef struct plp_sieve {
    uint32_t words;              /* of a row of rules; 0: there is no sieve */
    const uint64_t *all;         /* a row: the rules that can fire at all */
    const plp_sieve_fact *facts; /* truths, then choices, then numbers */
    uint32_t truths_end, choices_end, fact_count;
    const plp_sieve_set *sets;
    uint32_t set_count;
    const uint32_t *filled; /* facts without rows whose columns the nodes ask for */
    uint32_t filled_count;
    bool asks_others; /* and columns of formulas, defines and the safety screen */
    const plp_column_rule *rules;
    const plp_node *nodes;
} plp_sieve;

/** Build it from a program's columns. False: no memory. */
bool plp_sieve_build(const struct plp_program *program, plp_arena *arena, plp_sieve *out);

#endif
