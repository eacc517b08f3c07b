/* SPDX-License-Identifier: MIT */
/* The model: vocabulary and rules as one statement of logic about every possible patient.
 *
 *   facts (known, value)  --asked_when, otherwise-->  effective facts --> defines --> rules by
 * phase --> effects --> plan variables                                    bits made of the
 * variables
 *
 * A *world* is one way through the rules; worlds share the variables of the patient and may differ
 * in one fact, which is how "what if this were unknown" is asked.
 *
 * Numbers that are only compared with constants are not numbers here: of each threshold c the model
 * knows "x >= c" and "x > c". Others are real numbers beside these bits.
 *
 * Invariants: for every patient whom the evaluator accepts there is an assignment in which each bit
 * has the value that the evaluator computes. The converse is not promised: results of formulas are
 * rounded to 9 digits by the evaluator and not here, products of facts are loose, and any technique
 * with a positive score may be among the best five, until `exact` and `unrounded` are asserted. So
 * what is impossible here is impossible there; what is possible here must be tried.
 */
#ifndef PLP_VERIFY_MODEL_H
#define PLP_VERIFY_MODEL_H

#include "evaluate/decision.h"
#include "program/compiled.h"
#include "verify/logic.h"

/* Is this mistake planted? (mistakes.def) Never outside the tests. */
#ifdef PLP_PLANT_MISTAKES
typedef enum plp_mistake {
    PLP_MISTAKE_NONE,
#define X(name, meaning) PLP_MISTAKE_##name,
#include "verify/mistakes.def"
#undef X
    PLP_MISTAKE_COUNT
} plp_mistake;
extern plp_mistake plp_planted;
#define PLP_PLANTED(name) (plp_planted == PLP_MISTAKE_##name)
#else
#define PLP_PLANTED(name) false
#endif

/* Known to be true, known to be false. */
typedef struct plp_pair {
    plp_bit yes, no;
} plp_pair;

/* What a world knows of one fact. */
typedef struct plp_fact_bits {
    plp_bit known; /* of a set: every member is decided */
    plp_bit yes;   /* of a bool; no: known and not yes */
    plp_bit never;
    plp_bit number;    /* NULL unless a formula reads it */
    const plp_bit *ge; /* per threshold of the fact: the number is at least, above it */
    const plp_bit *gt;
    const plp_bit *in;  /* per member; of a choice: it is this one */
    const plp_bit *out; /* per member of a set */
} plp_fact_bits;

/* Where the thresholds of a number lie; they stand in ascending order. */
typedef struct plp_thresholds {
    double *at;
    uint32_t count;
    size_t capacity;
    bool in_formula;
} plp_thresholds;

/* A number term: from low to high, where an end may be open. */
typedef struct plp_span {
    bool constant;
    double value;       /* of a constant */
    uint32_t fact;      /* the fact itself, or PLP_NONE */
    bool is_cap;        /* the plan so far: a cap */
    bool of_minutes;    /* … of minutes, else of pressure */
    uint32_t cap_count; /* … of so many effects */
    plp_bit never, low_open, high_open;
    plp_bit low, high; /* real numbers; meaningless where the end is open */
    plp_bit below;     /* they are to be divided by this, or NULL; then low and high are the same */
    double least, most; /* no value lies outside */
    double slack;       /* how far rounding may move it */
} plp_span;

typedef struct plp_cap_effect {
    plp_bit on;
    plp_span value;
    uint32_t rule;
    plp_action_kind kind;
} plp_cap_effect;

typedef struct plp_rank_effect {
    plp_bit on;
    double weight;
    uint32_t technique;
} plp_rank_effect;

/* What has been gathered when a phase begins, or at the end. */
typedef struct plp_stage_bits {
    plp_bit disposition[PLP_DISPOSITION_COUNT]; /* it is at least this */
    plp_bit *excluded;                          /* per technique */
    plp_bit *clearing;                          /* per fact: a clearance for it is needed */
    plp_bit *referred, *barred;                 /* per referral: some rule asks for it, blocks it */
    uint32_t cap_count;
} plp_stage_bits;

typedef struct plp_model plp_model;

/* What a model is of, when not of everybody. */
typedef struct plp_model_options {
    const plp_facts *given;    /* the patient, with the day of the plan; NULL: no day */
    const bool *free;          /* per fact: may be otherwise than given; NULL: all are free */
    const plp_program *beside; /* a twin of these rules will follow: their thresholds matter too */
    plp_model *twin;           /* the model of other rules about the same patient */
} plp_model_options;

typedef struct plp_world {
    plp_model *model;
    plp_arena arena;
    plp_fact_bits *facts;
    plp_pair *defines;
    plp_span *values; /* per define with a value */
    plp_pair *rules;
    plp_bit *fired;
    plp_stage_bits stages[PLP_PHASE_COUNT + 1];
    plp_stage_bits now;
    plp_cap_effect *caps;
    size_t cap_capacity;
    plp_rank_effect *ranks;
    uint32_t rank_count;
    size_t rank_capacity;
    plp_bit *avoided;                                                    /* per region */
    plp_bit *advised_in[PLP_PHASE_COUNT], *replaced_in[PLP_PHASE_COUNT]; /* per advice */
    plp_bit *dosed; /* per dose: some rule chooses it */
    plp_bit stopped;
    /* the plan */
    plp_bit open; /* the disposition shows techniques */
    plp_bit *eligible, *scored, *shown;
    plp_bit *fit;   /* may be shown */
    plp_bit *score; /* as a number */
    plp_bit has_massage;
    plp_bit *dose; /* per dose: it is the one */
    plp_bit has_dose;
    plp_bit *referral_shown, *advice_shown;
} plp_world;

struct plp_model {
    plp_logic *logic; /* its own, or its twin's */
    plp_logic own_logic;
    const plp_program *program;
    const plp_rulebook *book;
    const palpate_allocator *memory;
    plp_arena arena;
    plp_thresholds *thresholds; /* per fact */
    plp_fact_bits *given;       /* the patient */
    plp_model_options options;
    plp_bit exact;     /* asked to hold: who is shown, and products, are exact */
    plp_bit unrounded; /* asked to hold: formulas compare as if nothing were rounded */
    plp_world world;   /* the plan of the patient as given */
    bool no_memory;
};

/* A fact made otherwise than the patient has it, in another world. */
typedef struct plp_instead {
    uint32_t fact;    /* PLP_NONE: nothing */
    uint32_t member;  /* of a set */
    plp_facts *value; /* holds the value; of a set, whether the member is in, out or undecided */
} plp_instead;

/** Build the model of a program; `options` may be NULL. Facts that are not free are constants in
 * it. With a twin it is about the same patient: facts, and their members, are the same by their
 * ids. A patient whom one of the two would refuse is nobody; what one of them does not have is
 * unknown to it. The twin outlives it. E_NOMEM; E_INTERNAL when Z3 fails. End it also then. */
palpate_status plp_model_begin(plp_model *model, const plp_program *program,
                               const plp_model_options *options, const palpate_allocator *memory,
                               palpate_error *error);
void plp_model_end(plp_model *model);

/** Read the last answer's patient. */
void plp_model_read(plp_model *model, plp_facts *out);
/** The bit that says: the patient is this one. */
plp_bit plp_model_is(plp_model *model, const plp_facts *facts);
/** The bit that says: this fact (of a set: this member) is as in `facts`. */
plp_bit plp_model_fact_is(plp_model *model, const plp_facts *facts, uint32_t fact, uint32_t member);

/** Another world of the same patient; only the phases safety and techniques are followed unless
 * `whole`. */
bool plp_world_begin(plp_world *world, plp_model *model, const plp_instead *instead, bool whole);
void plp_world_end(plp_world *world);

/* ---- inside ---- */
bool plp_model_facts(plp_model *model); /* model_facts.c */
/** The thresholds of all numbers, those of rules beside included. */
void plp_model_thresholds(plp_model *model); /* model_thresholds.c */
/** The fact that is the same in the twin, or PLP_NONE. */
uint32_t plp_model_twin_fact(const plp_model *model, uint32_t fact); /* model_twin.c */
/** The fact's variables are the twin's. */
void plp_model_take_twin(plp_model *model, uint32_t fact, uint32_t twin_fact); /* model_twin.c */
/** Do its values mean the same there? If not, nobody has it. */
bool plp_model_is_alike(const plp_model *model, uint32_t fact, uint32_t twin_fact);
/** The number is in this cell (plp_model_sample). */
plp_bit plp_model_cell(plp_model *model, uint32_t fact, uint32_t cell);
bool plp_world_facts(plp_world *world, const plp_instead *instead);          /* model_facts.c */
void plp_world_answer(plp_world *world, uint32_t fact, plp_bit applies_not); /* model_facts.c */
plp_bit plp_world_safety_unknown(plp_world *world);                          /* model_facts.c */
double plp_model_sample(const plp_fact *fact, const plp_thresholds *thresholds, uint32_t cell,
                        bool *empty);
plp_pair plp_world_truth(plp_world *world, const plp_term *term,
                         plp_phase phase); /* model_terms.c */
plp_span plp_world_value(plp_world *world, const plp_term *term,
                         plp_phase phase); /* model_numbers.c */
plp_pair plp_world_compare(plp_world *world, const plp_term *term,
                           plp_phase phase);                    /* model_compare.c */
plp_bit plp_span_known(plp_world *world, const plp_span *span); /* model_compare.c */
/** Is a cap among the first `count` effects at most (or, strictly, below) this? */
plp_bit plp_world_cap_within(plp_world *world, bool of_minutes, uint32_t count, double bound,
                             bool strictly);
bool plp_world_rules(plp_world *world, bool whole);        /* model_plan.c */
plp_bit plp_world_covers(plp_world *world, uint32_t fact); /* model_plan.c */
void plp_world_massage(plp_world *world);                  /* model_massage.c */
/** Do two rule sets show the same techniques, in the same order? */
plp_bit plp_world_ranks_alike(plp_world *world, plp_world *twin); /* model_massage.c */
bool plp_technique_ranks_alike(const plp_technique *a, const plp_technique *b);
void plp_world_dose(plp_world *world);                     /* model_massage.c */
bool plp_world_care(plp_world *world);                     /* model_care.c */

#endif
