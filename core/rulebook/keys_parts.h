/* SPDX-License-Identifier: MIT */
/* How the values of keys are read, by the shape that keys.def tells.
 *
 *   keys.c           the table: which keys a word takes, and what is amiss with those of a declaration
 *   keys_values.c    texts, truths, numbers, units, languages, dates
 *   keys_choices.c   one of some words
 *   keys_lists.c     lists of ids, codes
 *   keys_ranges.c    pairs of numbers, stages of a dose
 *   keys_rules.c     conditions, and what a rule says of itself
 *
 * A reader reports what does not fit, and leaves the field as it was or empty.
 */
#ifndef PLP_RULEBOOK_KEYS_PARTS_H
#define PLP_RULEBOOK_KEYS_PARTS_H

#include "rulebook/link.h"

typedef struct plp_key_row plp_key_row;

/* Read `draft` into the field of `item` that the row tells of. */
typedef void plp_key_reader(plp_link *link, const plp_key_row *row, plp_draft *draft, void *item);

struct plp_key_row { /* of keys.def */
    plp_word word;
    const char *key;
    size_t field; /* offset in the word's struct */
    plp_key_reader *read;
    bool required;
};

/** The field of an item that a row tells of. */
static inline void *plp_key_field(void *item, const plp_key_row *row)
{
    return (char *)item + row->field;
}

/** The place in a list of words, which ends with NULL, of a text that is one of them; PLP_NONE after a report. */
uint32_t plp_key_one_of(plp_link *link, const char *key, const plp_draft *draft, const char *const *words);
/** Is it a list without keys? Else that is reported. */
bool plp_key_is_list(plp_link *link, const plp_draft *draft, const char *what);

/* The reader of a shape. */
#define PLP_KEY_READER(shape) \
    void plp_read_##shape(plp_link *link, const plp_key_row *row, plp_draft *draft, void *item)

PLP_KEY_READER(TEXT);
PLP_KEY_READER(TRUTH);
PLP_KEY_READER(NUMBER);
PLP_KEY_READER(WHOLE); /* from 1 */
PLP_KEY_READER(UNIT);
PLP_KEY_READER(LANGUAGE);
PLP_KEY_READER(DATE);
PLP_KEY_READER(MONTH);

PLP_KEY_READER(GRADE);
PLP_KEY_READER(CARE_KIND);
PLP_KEY_READER(OVERDUE);
PLP_KEY_READER(IF_UNKNOWN);
PLP_KEY_READER(FACT_TYPE);
PLP_KEY_READER(ROLE);
PLP_KEY_READER(RECORD_STATUS);
PLP_KEY_READER(RECORD_TAKE);
PLP_KEY_READER(RECORD_FROM); /* a list of some words, kept as bits */
PLP_KEY_READER(STATUS);
PLP_KEY_READER(TECHNIQUE_KIND);
PLP_KEY_READER(TIGHTER);
PLP_KEY_READER(STRENGTH);
PLP_KEY_READER(HOME);

PLP_KEY_READER(SOURCES);
PLP_KEY_READER(REGIONS);
PLP_KEY_READER(ITEMS); /* techniques */
PLP_KEY_READER(ITEM);  /* a technique group */
PLP_KEY_READER(CODES);

PLP_KEY_READER(RANGE);
PLP_KEY_READER(PRESSURE);
PLP_KEY_READER(STAGES);

PLP_KEY_READER(CONDITION);
PLP_KEY_READER(PLAN);
PLP_KEY_READER(REVIEWED);
PLP_KEY_READER(SILENCE);

#endif
