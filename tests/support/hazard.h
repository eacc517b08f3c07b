/* SPDX-License-Identifier: MIT */
/* A file system that refuses call number n and counts what is open. Use as starve.h is used for
 * memory. */
#ifndef TESTS_SUPPORT_HAZARD_H
#define TESTS_SUPPORT_HAZARD_H

#include "base/io.h"

#define HAZARD_NEVER (-1L)

typedef enum hazard_kind {
    HAZARD_REFUSE, /* the call fails */
    HAZARD_SHORT,  /* a read gives one byte; other calls fail */
    HAZARD_GROW    /* a stat tells one byte too few, as if the file grew; other calls fail */
} hazard_kind;

typedef struct hazard {
    long refused; /* the number of the call to refuse, from 0; HAZARD_NEVER: none */
    hazard_kind kind;
    long calls; /* so far */
    long open;  /* handles and folders */
} hazard;

/** Set `self` up and return a file system over the system's that uses it. `self` must outlive it.
 */
plp_io hazard_io(hazard *self, long refused, hazard_kind kind);

#endif
