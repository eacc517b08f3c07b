/* SPDX-License-Identifier: MIT */
/* The inside of a decision: what evaluating needs beside the result. Every file of this room does
 * one part of it.
 *
 *   answers (facts, predicates, defines) --> per phase: so_far, rules, effects, merges --> unknowns
 *
 * Invariants: `decision` comes first, so that a plp_decision is one of these; all lists but the
 * effects have their full size from the start.
 */
#ifndef PLP_EVALUATE_EVALUATION_H
#define PLP_EVALUATE_EVALUATION_H

#include "evaluate/decision.h"
#include "program/compiled.h"

/* A number that may be known in part: it lies from low to high. Unknown: from -infinity to
 * infinity. */
typedef struct plp_interval {
    double low, high;
    bool never; /* known, and no number */
} plp_interval;

/* What a rule can do to a plan, whoever the patient is: looked up for each rule that is open. */
typedef struct plp_rule_change {
    uint8_t bits[PLP_DISPOSITION_COUNT]; /* PLP_CHANGE_…, by the disposition that stands whatever
                                            is answered */
    uint8_t worst;                       /* the most restrictive disposition that it asks for */
    uint8_t phase;
    bool feeds_so_far;
} plp_rule_change;

typedef struct plp_evaluation {
    plp_decision decision;
    const plp_program *program;
    const plp_rulebook *book;
    plp_arena arena;
    uint8_t *truth;           /* per predicate */
    uint8_t *blank;           /* per predicate: its truth while nothing is known */
    bool so_far_open;         /* the plan after clearance sees another plan so far */
    uint8_t *widened;         /* per predicate: undecided too where an answer could turn it */
    plp_rule_change *changes; /* per rule */
    uint8_t *stack;
    plp_interval *values; /* per define with a value */
    uint64_t *candidates; /* a bit per rule that may not be false; of plp_match, that fires */
    uint64_t *bits;       /* of the program's columns, for plp_match */
    uint32_t *touched;    /* rules whose truth is not false */
    uint32_t touched_count;
    uint32_t unknown_safety; /* how many facts of the safety screen are unknown */
    bool grant_all;
    bool no_memory;
    plp_disposition disposition_before[PLP_PHASE_COUNT + 1]; /* as the rules of a phase see it */
    double pressure_before[PLP_PHASE_COUNT + 1], minutes_before[PLP_PHASE_COUNT + 1];
    uint32_t *order, *spare; /* for sorting techniques and questions */
    plp_question *about;     /* per fact: what an answer could do */
    bool *looked_at;         /* per fact: it is unknown, and something open reads it */
    uint32_t *counted;       /* per fact: the rule, plus one, that counted it last */
} plp_evaluation;

/* ---- answers.c: effective facts, predicates, defines ---- */
void plp_answers_blank(plp_evaluation *e);
void plp_answers_take(plp_evaluation *e, const plp_facts *facts);
/** What predicates of a fact that is no set are decided from. */
plp_answer plp_cell_of(const plp_fact *fact, const plp_value *value);

/* ---- match.c ---- */
/** What is computed before the rules, if there is such: true, and `*facts` are the effective ones.
 */
bool plp_match_prepare(plp_evaluation *e, const plp_facts *given, const plp_facts **facts);
/** The bits of all columns for a patient; `bits` has the program's words. */
void plp_match_fill(plp_evaluation *e, const plp_facts *given, uint64_t *bits);
/** Those of one fact, and those of formulas, defines and the safety screen. */
void plp_match_fill_fact(const plp_evaluation *e, const plp_facts *facts, uint32_t fact,
                         uint64_t *bits);
void plp_match_fill_others(const plp_evaluation *e, uint64_t *bits);

/* ---- match_sieve.c ---- */
/** The rules that fire, in a program with a sieve. False: it is no use for this patient. */
bool plp_match_sieve(plp_evaluation *e, const plp_facts *given);

/* ---- value.c: terms read from the facts; `phase` is the one whose rules ask ---- */
plp_truth plp_term_truth(const plp_evaluation *e, const plp_term *term, plp_phase phase);
plp_interval plp_term_value(const plp_evaluation *e, const plp_term *term, plp_phase phase);
plp_interval plp_term_exact(const plp_evaluation *e, const plp_term *term,
                            plp_phase phase); /* not yet rounded */
bool plp_interval_known(plp_interval value);

/* ---- so_far.c: the plan so far, as the rules of a phase see it ---- */
bool plp_so_far_truth(const plp_evaluation *e, const plp_term *term, plp_phase phase);
double plp_so_far_value(const plp_evaluation *e, const plp_term *term, plp_phase phase);

/* ---- effects.c: the actions of a rule that fired ---- */
void plp_effects_of_rule(plp_evaluation *e, uint32_t rule);

/* ---- merges ---- */
bool plp_clearance_covers(const plp_evaluation *e, uint32_t fact); /* clearance.c */
bool plp_clearance_lifts(const plp_evaluation *e, uint32_t rule);  /* clearance.c */
void plp_clearance_merge(plp_evaluation *e); /* clearance.c: the disposition */
void plp_caps_merge(plp_evaluation *e);      /* caps.c: the target pressure */
void plp_caps_apply(plp_evaluation *e, plp_cap *cap, uint32_t effect); /* caps.c */
void plp_ranking_merge(plp_evaluation *e);                             /* ranking.c */
void plp_dose_merge(plp_evaluation *e);                                /* dose.c */
void plp_care_merge(plp_evaluation *e);                                /* care.c */
bool plp_care_kind_shown(plp_disposition disposition, plp_care_kind kind,
                         bool is_advice);  /* care.c */
void plp_unknowns_find(plp_evaluation *e); /* unknowns.c */

/* ---- the order that catalogues give, where the patient gives none ---- */
/** The stronger evidence, the lower pressure, the id; below 0 if `a` stands first. */
int plp_technique_compare(const plp_rulebook *book, uint32_t a, uint32_t b); /* ranking.c */
/** Of two doses: a default loses, else the smaller weekly amount wins, then the id. */
bool plp_dose_wins(const plp_rulebook *book, uint32_t a, uint32_t b); /* dose.c */

/* ---- change.c: what a rule that may still turn could change of what is shown ---- */
typedef struct plp_outlook {
    plp_disposition stable;          /* no answer can make the plan less restrictive than this */
    uint32_t later[PLP_PHASE_COUNT]; /* what rules of later phases that look at the plan so far
                                        could change */
} plp_outlook;
/** May a rule turn because what it sees of the plan so far is another one after clearance? */
bool plp_change_by_so_far(const plp_evaluation *e, uint32_t rule);
/** The truth of a rule if everything that an answer may still turn counts as undecided. */
plp_truth plp_change_widened(const plp_evaluation *e, uint32_t rule);
void plp_change_begin(plp_evaluation *e, plp_outlook *out);
/** Fill the table of changes, once for a program. */
void plp_change_tabulate(plp_evaluation *e);
/** Bits 1 << PLP_CHANGE_… of a rule. */
uint32_t plp_change_of_rule(const plp_evaluation *e, const plp_outlook *outlook, uint32_t rule);
/** The most restrictive disposition that a rule asks for; standard if none. */
plp_disposition plp_change_worst(const plp_evaluation *e, uint32_t rule);

/** Add an effect of the rule to a chain. PLP_NONE when there is no memory. */
uint32_t plp_effect_add(plp_evaluation *e, plp_chain *chain, uint32_t rule, uint32_t action,
                        double number);
/** The phase of the rule behind an effect. */
plp_phase plp_effect_phase(const plp_evaluation *e, uint32_t effect);
/** Did a rule of an earlier phase begin this chain? */
bool plp_chain_before(const plp_evaluation *e, plp_chain chain, plp_phase phase);

#endif
