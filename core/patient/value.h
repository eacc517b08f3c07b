/* SPDX-License-Identifier: MIT */
/* One fact's value on its way into the facts: read into a draft, checked, then kept as a whole or not at all.
 *
 *   JSON events, a bare word or a rule file's value --> plp_draft --plp_draft_keep--> slot of the fact
 *
 * The members of a set stand in facts->draft_in and draft_out meanwhile.
 */
#ifndef PLP_PATIENT_VALUE_H
#define PLP_PATIENT_VALUE_H

#include "patient/facts.h"

typedef struct plp_draft {
    plp_facts *facts;
    uint32_t index;
    const plp_fact *fact;
    plp_knowledge knowledge;
    bool truth;
    double number;
    uint32_t member;
    int32_t date;
    bool expired;
    plp_json_reader *reader; /* NULL: bare words */
    palpate_error *error;    /* never NULL */
    palpate_place place;     /* filled when something fails */
} plp_draft;

/** Begin an unknown value of a fact. */
void plp_draft_begin(plp_draft *draft, plp_facts *facts, uint32_t fact, plp_json_reader *reader,
                     palpate_error *error);
/** Read the JSON value that begins with `event`. */
palpate_status plp_draft_read(plp_draft *draft, plp_json_event event);
/** Take a word: a choice, "never", or one more member of a set. */
palpate_status plp_draft_word(plp_draft *draft, const char *word, size_t length);
/** One member of a set: in or out. */
void plp_draft_member(plp_draft *draft, uint32_t member, bool in);
/** All members of the set that are not in are out. */
void plp_draft_complete(plp_draft *draft);
/** The set is known if every member is in or out. */
void plp_draft_settle(plp_draft *draft);
/** Date the value; too old at as_of, it becomes unknown. */
void plp_draft_date(plp_draft *draft, int32_t days);
/** Put the value into its slot. */
void plp_draft_keep(const plp_draft *draft);

/* Of facts.c: the patient's id, and one more unknown key. False: no memory. */
bool plp_facts_name(plp_facts *facts, const char *id, size_t length);
bool plp_facts_ignore(plp_facts *facts, const char *key, size_t length);

#endif
