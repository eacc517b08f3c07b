/* SPDX-License-Identifier: MIT */
/* What is amiss with the texts of a language: kept as a mark per text, told one by one when asked.
 *
 *   texts.def x things x parts, in order:   title of 1 · title of 2 · … · because of 1 · …
 *   marks of a language:                        ·           missing            ·
 *
 * Most texts of a language that grows are missing, so that a list of them would be larger than the rules. What is amiss
 * with the translations that there are is a list.
 */
#ifndef PLP_RULEBOOK_GAPS_H
#define PLP_RULEBOOK_GAPS_H

#include "rulebook/texts.h"

typedef enum plp_gap_kind {
    PLP_GAP_MISSING, /* there is none */
    PLP_GAP_STALE,   /* it translates another text than the one in force */
    PLP_GAP_SAME,    /* it is the text itself */
    PLP_GAP_IDLE     /* what it translates is not there, or switched off */
} plp_gap_kind;

/* What is amiss with a text in a language. */
typedef struct plp_gap {
    plp_gap_kind kind;
    size_t text; /* its place in the order of texts */
    const plp_text_row *row;
    const char *id, *part; /* "anticoagulant", "2"; part: "" where the row has one text */
    bool elsewhere;        /* no layer that could know the text has texts in this language: nobody there cares */
    plp_place place;       /* MISSING: of the thing; else of the translation */
} plp_gap;

/* The mark of a text in a language. */
typedef enum plp_gap_mark { PLP_MARK_FINE, PLP_MARK_MISSING, PLP_MARK_MISSING_ELSEWHERE } plp_gap_mark;

/** Tell all that is amiss with the texts of a language, in their order. A gap is gone when `tell` returns. */
typedef void plp_gap_tell(void *context, const plp_gap *gap);
void plp_gaps_each(const plp_language *language, plp_gap_tell *tell, void *context);

#endif
