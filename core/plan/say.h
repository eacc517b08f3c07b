/* SPDX-License-Identifier: MIT */
/* The wording of plans: numbers, ranges and levels as people say them. No text here promises anything or names a
 * diagnosis. */
#ifndef PLP_PLAN_SAY_H
#define PLP_PLAN_SAY_H

#include "plan/choose.h"
#include "program/phrases.h"

typedef enum plp_sign {
    PLP_SIGN_NONE,
    PLP_SIGN_GO,
    PLP_SIGN_CAUTION,
    PLP_SIGN_ASK,
    PLP_SIGN_STOP,
    PLP_SIGN_DO /* before anything else */
} plp_sign;

/* How titles from rule files are put: as they are, or escaped. Our own words need no escaping in any format. */
typedef void plp_put_title(plp_buffer *out, const char *title);

plp_sign plp_say_sign(plp_disposition disposition);

/* Everything below is in the language of the rulebook, or of the patient's. */
const char *plp_say_disposition(const plp_rulebook *book, plp_disposition disposition);
const char *plp_say_urgency(const plp_rulebook *book, plp_urgency urgency);
const char *plp_say_grade(const plp_rulebook *book, plp_grade grade);       /* "may help; evidence is limited" */
const char *plp_say_strength(const plp_rulebook *book, plp_grade grade);    /* "low" */
const char *plp_say_level(const plp_rulebook *book, unsigned pressure); /* "light"; "" outside 1 to 5 */

/** "2 to 3", or "2". */
void plp_say_range(const plp_rulebook *book, plp_range range, plp_buffer *out);
/** "8 to 10 sessions": a phrase for one, and one for many. */
void plp_say_amount(const plp_rulebook *book, plp_phrase one, plp_phrase many, plp_range range,
                    plp_buffer *out);
/** "60 minutes". */
void plp_say_minutes(const plp_rulebook *book, plp_range range, plp_buffer *out);
/** "once a week", "1 to 2 times a week", "every 2 weeks". */
void plp_say_frequency(const plp_rulebook *book, plp_range per_week, plp_buffer *out);
/** "pressure 1 to 2 of 5 (skin contact to light)". */
void plp_say_pressure(const plp_rulebook *book, unsigned low, unsigned high, plp_buffer *out);
/** "27 safety questions are still open." */
void plp_say_open(const plp_rulebook *book, uint32_t count, plp_buffer *out);
/** One sentence on the whole plan. */
void plp_say_summary(const plp_decision *decision, plp_put_title *title, plp_buffer *out);
/** That another dose would have fitted too. */
void plp_say_displaced(const plp_decision *decision, plp_put_title *title, plp_buffer *out);
/** A fact's value: "yes", "70 years", "trimester 2", "not known". Unless it is to be exact, a number has two decimals at most:
 * 51 days are 7.29 weeks. */
void plp_say_value(const plp_rulebook *book, const plp_facts *facts, uint32_t fact, bool exact, plp_buffer *out);

#endif
