/* SPDX-License-Identifier: MIT */
/* Opening Z3 and looking up its functions. */
#include "verify/z3_calls.h"

#include <dlfcn.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

/* Where each function goes. */
static const struct {
    const char *name;
    size_t at;
} calls[] = {
#define X(name) {"Z3_" #name, offsetof(plp_z3_calls, name)},
#include "verify/z3_calls.def"
#undef X
};

const char *plp_z3_open(plp_z3_calls *out)
{
    const char *why = NULL;
    void *library = dlopen(PLP_Z3_LIBRARY, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);

    if (library == NULL)
        return "Z3 cannot be opened here (" PLP_Z3_LIBRARY "; install it as a package)";
    for (size_t i = 0; i < sizeof calls / sizeof calls[0] && why == NULL; i++) {
        void *function = dlsym(library, calls[i].name);
        if (function == NULL)
            why = "this Z3 lacks what proofs need (" PLP_Z3_LIBRARY "; install 4.8 or newer)";
        memcpy((char *)out + calls[i].at, &function, sizeof function);
    }
    (void)dlclose(library); /* ours no more; RTLD_NODELETE keeps it */
    return why;
}

void plp_z3_version(const plp_z3_calls *z3, char out[PLP_Z3_VERSION_BYTES])
{
    unsigned major, minor, build, revision;

    z3->get_version(&major, &minor, &build, &revision);
    snprintf(out, PLP_Z3_VERSION_BYTES, "Z3 %u.%u.%u", major, minor, build);
}
