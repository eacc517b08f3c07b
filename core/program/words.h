/* SPDX-License-Identifier: MIT */
/* Terms in plain words, in the language of the rulebook, and as the short tests that plans show beside a value. */
#ifndef PLP_PROGRAM_WORDS_H
#define PLP_PROGRAM_WORDS_H

#include "base/json_write.h"
#include "rulebook/declarations.h"

/** A whole condition as an clause: "the person takes a blood thinner and age is at least 65
 * years". */
void plp_words_condition(const plp_rulebook *book, const plp_term *term, plp_buffer *out);
/** The test of a leaf without its subject: "is at least 12 weeks", "is true", "has one of: ache,
 * burning". */
void plp_words_test(const plp_rulebook *book, const plp_term *leaf, plp_buffer *out);
/** The subject of a leaf: a fact's or define's title, or the formula in words. */
void plp_words_subject(const plp_rulebook *book, const plp_term *leaf, plp_buffer *out);
/** The fact that a leaf is about (the first one of a formula), or PLP_NONE. */
uint32_t plp_words_fact(const plp_rulebook *book, const plp_term *leaf);
/** What an action does, as a clause: "limit pressure to 2 of 5". */
void plp_words_action(const plp_rulebook *book, const plp_action *action, plp_buffer *out);
/** What a rule does: its actions, with "; " between. */
void plp_words_actions(const plp_rulebook *book, const plp_rule *rule, plp_buffer *out);
/** A whole rule as a sentence: "If age is at least 65 years, then limit pressure to 3 of 5." */
void plp_words_rule(const plp_rulebook *book, const plp_rule *rule, plp_buffer *out);
/** A term as a JSON tree, as `palpate rules --json` shows it: {"all": [ {"fact": "x", "at_least":
 * 5}, … ]}. */
void plp_words_tree(const plp_rulebook *book, const plp_term *term, plp_json_writer *out);
/** A disposition inside a sentence: "urgent referral". */
const char *plp_words_level(const plp_rulebook *book, plp_disposition disposition);
/** How good the evidence is: "very low". */
const char *plp_words_strength(const plp_rulebook *book, plp_grade grade);
/** A unit in words: "wk" 1 -> "week", 2 -> "weeks". */
const char *plp_words_unit(const plp_rulebook *book, const char *unit, double value);

/** The numbers that a fact can have: "a number from 0 to 10", "…, in weeks; or never". */
void plp_words_bounds(const plp_rulebook *book, const plp_fact *fact, plp_buffer *out);

#endif
