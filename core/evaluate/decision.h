/* SPDX-License-Identifier: MIT */
/* A decision: what fired for one patient, what was withheld, and why; everything that a plan will
 * say, without words.
 *
 *   program x facts --plp_decide--> rules' truth --> effects --merge--> items
 *
 * Every action of a fired rule becomes one effect per item that it touches. An item (a technique, a
 * referral, the pressure cap …) holds the chain of its effects, in the order of phase and rule id;
 * so "because" is a walk along a chain.
 *
 * Invariants: the same program and facts give the same decision. A decision is reused: plp_decide
 * clears it first and allocates only when the program is larger than any before.
 */
#ifndef PLP_EVALUATE_DECISION_H
#define PLP_EVALUATE_DECISION_H

#include "patient/facts.h"
#include "program/program.h"

typedef struct plp_effect {
    uint32_t rule;
    uint32_t action; /* index within the rule */
    double number;   /* the value of a rank or cap at this patient */
    uint32_t next;   /* next effect of the same item, or PLP_NONE */
} plp_effect;

typedef struct plp_chain {
    uint32_t first, last; /* effects, or PLP_NONE */
} plp_chain;

typedef struct plp_technique_state {
    bool excluded; /* everywhere */
    bool too_firm; /* its lowest pressure is above the cap */
    bool eligible; /* not excluded and fits the cap */
    bool shown;
    bool wanted, refused, helped, worse; /* by the facts with these roles */
    double score;                        /* sum of ranks, +1 if wanted and eligible */
    uint32_t position;                   /* 0 first; PLP_NONE if not shown */
    uint32_t alternative; /* of one that is wanted or scored, but not eligible: the nearest eligible
                             one, or PLP_NONE */
    plp_chain excluding;  /* EXCLUDE without region */
    plp_chain excluding_regionally;
    plp_chain ranking;
} plp_technique_state;

typedef struct plp_care_state { /* a referral or a piece of advice */
    bool given;                 /* some rule asks for it */
    bool blocked;               /* by no_refer; never for emergency and medical ones */
    bool replaced;              /* advice: another stands instead of it */
    bool suppressed;            /* the disposition does not show its kind */
    bool shown;
    plp_urgency urgency; /* the most pressing; referrals only */
    uint32_t replaced_by;
    plp_chain asking;   /* REFER, ADVISE */
    plp_chain blocking; /* NO_REFER; ADVISE … instead_of */
} plp_care_state;

/* What holds without a cap: the top of the scale, and minutes that no session goes beyond. */
#define PLP_PRESSURE_MOST 5
#define PLP_MINUTES_MOST 90

typedef struct plp_cap {
    bool set;
    double value;
    plp_chain because;
} plp_cap;

typedef struct plp_clearance {
    uint32_t provider, fact;
    bool granted; /* clearance was obtained and covers the fact */
    plp_chain because;
} plp_clearance;

typedef struct plp_dose_state {
    uint32_t dose;                                /* PLP_NONE: none proposed */
    plp_range per_week, minutes, sessions, weeks; /* after clamping */
    plp_chain because;                            /* the rules that chose it */
    bool maintenance;                             /* the maintenance line is allowed */
    plp_chain maintaining;
} plp_dose_state;

typedef struct plp_question {
    uint32_t fact;
    bool safety;
    plp_disposition worst; /* the most restrictive disposition that an answer could reach */
    uint32_t rules;        /* how many rules look at it undecidedly */
    uint32_t could_change; /* bits: 1 << PLP_CHANGE_… */
} plp_question;

enum { /* what an answer could change */
       PLP_CHANGE_DISPOSITION,
       PLP_CHANGE_TECHNIQUES,
       PLP_CHANGE_DOSE,
       PLP_CHANGE_LIMITS,
       PLP_CHANGE_REFERRALS,
       PLP_CHANGE_ADVICE,
       PLP_CHANGE_NOTES,
       PLP_CHANGE_COUNT
};

typedef struct plp_decision {
    const plp_program *program;
    const plp_facts *given; /* the patient as read; borrowed */
    plp_facts facts;        /* as evaluated: after expiry and `otherwise` */

    plp_truth *rules;   /* per rule of the book */
    plp_truth *defines; /* per define with a condition */
    uint32_t *fired;    /* rule indices, ascending; so by phase, then id */
    uint32_t fired_count;

    plp_effect *effects;
    uint32_t effect_count, effect_capacity;

    plp_disposition disposition; /* final, after clearance and the floor for unknown safety facts */
    plp_disposition without_clearance; /* what it would be had no clearance been granted */
    bool safety_unknown;
    plp_chain
        *dispositions; /* per disposition: DISPOSITION effects asking for it (also those lifted) */
    bool lifted;       /* some clearance_first was lifted */
    bool active_care_only; /* massage was open, but nothing is eligible */
    bool has_massage;      /* a technique with a pressure is shown */

    plp_technique_state *techniques;
    uint32_t shown[5]; /* techniques in their order */
    uint32_t shown_count;
    plp_chain *avoided;          /* per region: AVOID effects */
    plp_cap pressure;            /* the global cap */
    plp_cap *pressure_by_region; /* per region */
    plp_cap minutes, frequency, sessions;
    plp_cap target_pressure; /* clamped by the cap; the lowest asked for */

    plp_dose_state dose;
    plp_chain *dose_chosen;  /* per dose: DOSE effects; options and home doses are read from here */
    uint32_t dose_displaced; /* another dose that lost, or PLP_NONE */
    plp_chain stopped;       /* STOP_COURSE effects; first is PLP_NONE if none */

    plp_care_state *referrals;
    plp_care_state *advices;
    plp_chain *positions, *products; /* per item */
    plp_clearance *clearances;
    uint32_t clearance_count, clearance_capacity;
    plp_chain notes;      /* NOTE effects */
    plp_chain *asked;     /* per fact: ASK effects */
    plp_truth *conflicts; /* per conflict */

    uint32_t *unknown; /* facts, vocabulary order; see DESIGN.md 11 "Lists of unknowns" */
    uint32_t unknown_count;
    plp_question *questions; /* in the order in which they are asked */
    uint32_t question_count;
} plp_decision;

/** A decision for a program, everything allocated for its size. */
palpate_status plp_decision_new(const plp_program *program, const palpate_allocator *memory,
                                plp_decision **out, palpate_error *error);
void plp_decision_free(plp_decision *decision);

/** How to decide. */
typedef struct plp_decide_options {
    bool grant_all;    /* as if every clearance that is needed were granted (after_clearance) */
    bool no_questions; /* leave out unknown and questions */
    uint32_t phases;   /* go no further than so many; 0: all. What later ones decide is then blank,
                          and no questions are looked for */
} plp_decide_options;

/** Evaluate. `options` may be NULL. `facts` must outlive the use of the decision.
 * Cost: the rules that the facts can reach; runs no Lua; allocates nothing when warm. Returns OK or
 * E_NOMEM. */
palpate_status plp_decide(plp_decision *decision, const plp_facts *facts,
                          const plp_decide_options *options, palpate_error *error);

/** Is a rule's review overdue on the date of the plan? Never without a date. */
bool plp_decision_overdue(const plp_decision *decision, uint32_t rule);
/** The same of a patient: is the rule overdue on the day that the facts name, and therefore silent? */
bool plp_rule_is_withheld(const plp_rulebook *book, uint32_t rule, const plp_facts *given);
/** Does it therefore not speak? Only where the rules say so (rules/LANGUAGE.md 10), and never a locked one. */
bool plp_decision_withholds(const plp_decision *decision, uint32_t rule);
/** No more sessions than the weeks hold; if they hold not even one, the number is left open. */
plp_range plp_dose_fit_sessions(plp_range sessions, plp_range per_week, plp_range weeks);

/** The truth of any term of the program's book for this decision (after the last phase). */
plp_truth plp_decision_truth(const plp_decision *decision, const plp_term *term);
/** The value of a number term as an interval; low > high means undefined (unknown without bounds).
 */
void plp_decision_value(const plp_decision *decision, const plp_term *term, double *low,
                        double *high);

/** The criteria (leaves: comparisons, bool facts, so_far …; defines are walked into) that explain a
 * term's truth: for a true term those that make it true, for a false one those that make it false,
 * for an unknown one the undecided. `visit` gets each once, in the order written; false stops the
 * walk. */
typedef bool plp_criterion_visit(void *context, const plp_term *leaf, plp_truth truth);
void plp_decision_criteria(const plp_decision *decision, const plp_term *term,
                           plp_criterion_visit *visit, void *context);

/** Is an item of a catalogue, for example a region, named by a member that one of these set facts is known to have? */
bool plp_decision_sets_name(const plp_decision *decision, plp_indices facts, uint32_t item);

/** The rulebook in the language that the patient's answers are told in: the same indices as the program's. */
static inline const plp_rulebook *plp_decision_book(const plp_decision *decision)
{
    return decision->given->book;
}

#endif
