/* SPDX-License-Identifier: MIT */
/* What findings are made of, for findings.c and findings_write.c alone. */
#ifndef PLP_BASE_FINDINGS_ITEMS_H
#define PLP_BASE_FINDINGS_ITEMS_H

#include "base/findings.h"

typedef struct plp_finding_item {
    palpate_finding open; /* what the caller sees */
    size_t caret;         /* columns of the source before the caret */
    size_t carets;        /* columns to underline */
    size_t order;         /* in which it was added */
} plp_finding_item;

struct palpate_findings {
    palpate_allocator memory;
    plp_arena texts;
    plp_finding_item *items; /* with room for the one that tells how many were dropped */
    size_t count;
    size_t capacity;
    size_t most;
    size_t message_bytes;
    size_t added;
    size_t dropped;
    palpate_severity worst_dropped;
    bool out_of_memory;
    bool closed; /* sorted: nothing more is added */
    palpate_findings *accepted; /* those that the author accepts: the hint is the reason; NULL: none */
};

#endif
