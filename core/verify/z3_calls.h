/* SPDX-License-Identifier: MIT */
/* Z3, opened when a proof is asked for: it is the largest library of all, and a plan needs none of
 * it. Each function of z3_calls.def is looked up by its name, with the type that z3.h declares.
 */
#ifndef PLP_VERIFY_Z3_CALLS_H
#define PLP_VERIFY_Z3_CALLS_H

#include <z3.h>

typedef struct plp_z3_calls {
#define X(name) __typeof__(Z3_##name) *name;
#include "verify/z3_calls.def"
#undef X
} plp_z3_calls;

#define PLP_Z3_VERSION_BYTES 32

/** NULL: `out` is filled. Else why there is no Z3, as a clause that a sentence may end in; it
 * lasts. Opened again it is the same library: Z3 stays in the process, as what it runs at the
 * process's end must stay. */
const char *plp_z3_open(plp_z3_calls *out);
/** "Z3 4.8.12" */
void plp_z3_version(const plp_z3_calls *calls, char out[PLP_Z3_VERSION_BYTES]);

#endif
