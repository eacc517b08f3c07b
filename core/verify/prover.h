/* SPDX-License-Identifier: MIT */
/* The prover: one model, asked question after question. A patient whom the solver offers is tried
 * by the evaluator before anything is said; one who does not break the promise is set aside, and
 * the search goes on, with the exact parts of the model when the loose ones did not do.
 */
#ifndef PLP_VERIFY_PROVER_H
#define PLP_VERIFY_PROVER_H

#include "verify/model.h"
#include "verify/prove.h"

typedef struct plp_prover plp_prover;

/* Does the evaluator find the promise broken for prover->facts? */
typedef bool plp_prover_try(plp_prover *prover);

struct plp_prover {
    plp_proofs *proofs;
    plp_model model;
    plp_decision *decision;
    plp_facts facts; /* the patient that is tried; after REFUTED the counterexample */
    plp_facts value; /* scratch: a fact's values */
    plp_facts other; /* scratch: a patient changed in one fact */
    plp_prover_try *is_broken;
    const plp_invariant *invariant;
    uint32_t subject, member; /* a rule, a fact … of the question */
    bool *items;              /* scratch of prove_unknown.c */
    palpate_error *error;
    palpate_status status; /* the first failure */
};

/** The plan of these facts into prover->decision. False after a failure. */
bool plp_prover_decide(plp_prover *prover, const plp_facts *facts);
/** Can the question's bit hold for a patient for whom is_broken says so? REFUTED: prover->facts,
 * made as small as possible. */
plp_proof_status plp_prover_search(plp_prover *prover, plp_bit question);
/** The counterexample as JSON, in the proofs' arena. */
const char *plp_prover_patient(plp_prover *prover);
const char *plp_prover_say(plp_prover *prover, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

void plp_prove_rules_reachable(plp_prover *prover, plp_proof *proof); /* prove_rules.c */
void plp_prove_rules_needed(plp_prover *prover, plp_proof *proof);    /* prove_rules.c */
/* prove_unknown.c: both in one go, as they need the same worlds; either may be NULL. */
void plp_prove_unknown(plp_prover *prover, plp_proof *milder, plp_proof *splits);

#endif
