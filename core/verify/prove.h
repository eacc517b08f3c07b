/* SPDX-License-Identifier: MIT */
/* Proofs: what must hold for every possible patient, each by its name, and what became of it.
 *
 *   invariants of the rules + duties of every rule set --plp_prove_run--> proven | refuted, with a
 * patient | timeout
 *
 * Invariants: "proven" is said only when the model, which allows at least what the evaluator does,
 * has no counterexample; "refuted" only with a patient for whom the evaluator was seen to break the
 * promise.
 */
#ifndef PLP_VERIFY_PROVE_H
#define PLP_VERIFY_PROVE_H

#include "verify/check.h"

typedef enum plp_proof_status {
    PLP_PROOF_PROVEN,
    PLP_PROOF_REFUTED,
    PLP_PROOF_TIMEOUT,
    PLP_PROOF_SKIPPED
} plp_proof_status;

/* What every rule set owes, whatever it promises by itself. */
typedef enum plp_duty {
#define X(name, word, is_advice, meaning) PLP_DUTY_##name,
#include "verify/duties.def"
#undef X
    PLP_DUTY_COUNT
} plp_duty;

typedef struct plp_proof {
    const char *id;
    const plp_invariant *invariant; /* NULL: a duty */
    plp_duty duty;
    bool is_advice; /* a failure is something to think about, not a fault */
    plp_proof_status status;
    const char *patient; /* JSON of a counterexample, or NULL */
    const char *message; /* or NULL */
} plp_proof;

typedef struct plp_proofs {
    plp_check check; /* its findings take those of proofs too */
    plp_arena arena;
    palpate_prove_options options;
    plp_proof *at;
    uint32_t count;
    const char *solver;  /* its name and version; NULL: there is none */
    const char *missing; /* why there is none, as a clause */
} plp_proofs;

/** The words "proven", "refuted", "timeout", "skipped". */
const char *plp_proof_word(plp_proof_status status);
/** What a duty is about, in a sentence. */
const char *plp_duty_meaning(plp_duty duty);
/** Tell whoever watches. */
void plp_proof_end(plp_proofs *proofs, plp_proof *proof, plp_proof_status status);

/** Every proof ends as skipped, because of this. */
void plp_proofs_skip(plp_proofs *proofs, const char *missing);

/* prove_run.c with Z3, prove_skip.c without. */
palpate_status plp_prove_run(plp_proofs *proofs, palpate_error *error);

/* prove_write.c */
void plp_prove_put_json(const plp_proofs *proofs, plp_buffer *out);
void plp_prove_put_text(const plp_proofs *proofs, const palpate_style *style, plp_buffer *out);

#endif
