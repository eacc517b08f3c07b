/* SPDX-License-Identifier: MIT */
/* The inside of a proof about two rule sets (verify/compare_prove.c): a patient whom the solver
 * offers is tried by both engines, made smaller, and read again as JSON. */
#ifndef PLP_VERIFY_PROVING_H
#define PLP_VERIFY_PROVING_H

#include "verify/compare_prove.h"
#include "verify/differ.h"
#include "verify/said.h"

/* What a patient is looked for who tells it apart. */
typedef enum plp_about {
    PLP_ABOUT_OFFERS,
    PLP_ABOUT_SAID, /* the offers are the same; what is said beside them is compared */
    PLP_ABOUT_ASKED
} plp_about;

typedef struct plp_proving {
    palpate_comparison *c;
    plp_asked *asked;
    const palpate_prove_options *options;
    plp_model models[2];
    plp_facts facts[2], before[2];
    plp_differ differ;
    plp_said said;
    plp_about about;
    bool gave_up; /* the solver did, in the last search */
    plp_bit *known;
    uint32_t known_count;
    palpate_error *error;
    palpate_status status;
} plp_proving;

/** The solver's patient: a witness, made small, or set aside. */
bool plp_proving_try(plp_proving *proving);

#endif
