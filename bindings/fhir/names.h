/* SPDX-License-Identifier: MIT */
/* Names and what they stand for: added, sorted once, found by bisection. All is borrowed. */
#ifndef FHIR_NAMES_H
#define FHIR_NAMES_H

#include "base.h"

typedef struct fhir_name {
    const char *name;
    const void *meaning;
} fhir_name;

typedef struct fhir_names {
    fhir_name *items;
    size_t count, capacity;
} fhir_names;

/** Without a name nothing is added. A refusal of memory is known to the arena. */
void fhir_names_add(fhir_names *names, fhir_arena *arena, const char *name, const void *meaning);
/** After the last one was added, before the first is looked for. */
void fhir_names_sort(fhir_names *names);
/** NULL: none. */
const void *fhir_names_find(const fhir_names *names, const char *name);

#endif
