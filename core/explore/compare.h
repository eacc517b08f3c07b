/* SPDX-License-Identifier: MIT */
/* A comparison of two rule sets, seen from inside: what was counted of a cohort, its changes one by one, and what was
 * proven of every patient (verify/compare_prove.c). */
#ifndef PLP_EXPLORE_COMPARE_H
#define PLP_EXPLORE_COMPARE_H

#include "engine.h"
#include "explore/asking.h"
#include "explore/outline.h"
#include "explore/spoken.h"
#include "explore/tally.h"

/* What is known of every possible patient. */
typedef enum plp_equal { PLP_EQUAL_NOT_ASKED, PLP_EQUAL_PROVEN, PLP_EQUAL_REFUTED, PLP_EQUAL_UNKNOWN } plp_equal;

/* What is known of the questions that every possible patient is asked. */
typedef enum plp_asked_state {
    PLP_ASKED_NOT_COMPARED,
    PLP_ASKED_PROVEN,
    PLP_ASKED_REFUTED,
    PLP_ASKED_NOT_FOUND, /* no patient was found, and nothing proves that there is none */
    PLP_ASKED_TIMEOUT    /* likewise, and the solver did not come to an end */
} plp_asked_state;

struct palpate_comparison {
    const palpate_allocator *memory;
    palpate_engine *engines[2];
    plp_decision *decisions[2];
    plp_outline outlines[2];
    plp_decision *granted[2]; /* if all that has to be cleared were; NULL: not yet needed */
    plp_asking asking;
    plp_spoken spoken;
    plp_arena arena;
    plp_buffer texts[2], plans[2]; /* for the while of a change: before, after */
    plp_tallies tallies;
    uint64_t patients, changed[PLP_PART_COUNT]; /* for how many each part differs */
    uint64_t retold; /* what is said differs, and nothing that is offered */
    plp_equal equal;
    const char *because; /* how it is known, or why not: a sentence */
    const char *witness; /* JSON of a patient whose plans differ, or NULL */
    uint32_t known;      /* facts that it has */
    plp_equal said; /* where the same is offered: are reasons, notes, clearances and texts the same too? */
    const char *said_witness, *said_kind, *said_id; /* a patient and the rule or item that differs, where they are not */
    plp_said_how said_how; /* in what */
    bool smallest;       /* proven: no patient of whom less is known has plans that differ */
    plp_asked_state asked;
    plp_asked_by asked_by;     /* where they differ … */
    const char *asked_witness; /* … and for whom */
    bool asked_smallest;       /* nobody of whom less is known is asked otherwise */
    uint32_t asked_tried;      /* patients who are asked the same */
};

/* One kind of difference, and for how many patients it is. */
typedef struct plp_compared {
    const char *kind, *title, *from, *to; /* from, to may be NULL */
    plp_change_how how;
    uint64_t count;
} plp_compared;

/** The change of what is offered at `index`, the most frequent first; false past the end. Cost: as many steps as there are changes, squared. */
bool plp_comparison_at(const palpate_comparison *comparison, size_t index, plp_compared *out);

/** Count how the outlines and decisions of one patient differ, as each engine has read him. E_NOMEM, E_LIMIT. */
palpate_status plp_comparison_count(palpate_comparison *comparison, palpate_patient *const patients[2],
                                    const char *name);
/** Are both outlines the same? */
bool plp_comparison_same(const palpate_comparison *comparison);
/** Decide on one patient, questions too, and take the outlines; keys that one of the engines does not know are passed
 * over. No error is told where an engine refuses the patient. The decisions' `given` is gone afterwards. */
palpate_status plp_comparison_try(palpate_comparison *comparison, const char *text, size_t length,
                                  const palpate_request *request);

/** "proven", "refuted", "unknown"; NULL: not asked. */
const char *plp_equal_word(plp_equal equal);
/** What plp_comparison_count makes of questions: "question" and "unknown". */
enum { PLP_ASKED_KIND_QUESTION, PLP_ASKED_KIND_UNKNOWN, PLP_ASKED_KIND_COUNT };
extern const char *const plp_asked_kinds[PLP_ASKED_KIND_COUNT];
/** The kind of what is left of a plan: "plan". */
extern const char *const plp_said_plan;
void plp_comparison_put_json(const palpate_comparison *comparison, plp_buffer *out);
void plp_comparison_put_text(const palpate_comparison *comparison, const palpate_style *style, plp_buffer *out);

#endif
