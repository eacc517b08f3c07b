/* SPDX-License-Identifier: MIT */
/* Names, sorted. */
#include "names.h"

#include <stdlib.h>
#include <string.h>

void fhir_names_add(fhir_names *names, fhir_arena *arena, const char *name, const void *meaning)
{
    if (name != NULL && fhir_room(arena, (void **)&names->items, &names->capacity, names->count,
                                  sizeof *names->items))
        names->items[names->count++] = (fhir_name){name, meaning};
}

static int compare(const void *left, const void *right)
{
    return strcmp(((const fhir_name *)left)->name, ((const fhir_name *)right)->name);
}

void fhir_names_sort(fhir_names *names)
{
    if (names->count > 1)
        qsort(names->items, names->count, sizeof *names->items, compare);
}

const void *fhir_names_find(const fhir_names *names, const char *name)
{
    const fhir_name wanted = {name, NULL}, *found = NULL;
    if (name != NULL && names->count > 0)
        found = bsearch(&wanted, names->items, names->count, sizeof *names->items, compare);
    return found == NULL ? NULL : found->meaning;
}
