/* SPDX-License-Identifier: MIT */
/* What reading a value from JSON (value_json.c) needs of its draft (value.c). */
#ifndef PLP_PATIENT_VALUE_PARTS_H
#define PLP_PATIENT_VALUE_PARTS_H

#include "patient/value.h"
#include "base/error.h"

/** Where the reader stands, or, for bare words, the fact. */
const palpate_place *plp_draft_here(plp_draft *draft);
/** Add a hint, which may be NULL, to what was refused. Gives the status back. */
palpate_status plp_draft_hinted(plp_draft *draft, palpate_status status, const char *hint);
/** Refuse a value of another type. */
palpate_status plp_draft_wrong_type(plp_draft *draft);
/** The member of a word; refused if there is none. */
palpate_status plp_draft_find(plp_draft *draft, const char *word, size_t length, uint32_t *out);
/** Check a number that is in the fact's own unit and keep it. `place` NULL: where the reader stands. */
palpate_status plp_draft_number(plp_draft *draft, double number, const palpate_place *place);

/* Refuse where the reader stands; the hint may be NULL. Gives the status back. */
#define plp_draft_refuse(draft, status, code, hint, ...) \
    plp_draft_hinted((draft), plp_fail((draft)->error, (status), (code), plp_draft_here(draft), __VA_ARGS__), (hint))

#endif
