/* SPDX-License-Identifier: MIT */
/* A small vocabulary with the rules of one test, and decisions about its patients.
 *
 * Facts: bool a, b, c; bool safe (of the safety screen); numbers n, m (0 to 100, weeks), e (weeks,
 * or never); choice color (red, green, blue); sets likes (techniques; role wanted), helped, bad,
 * spot (regions; "legs" stands for calf and thigh), tags (x, y, z); cleared and scope (of a, b, c)
 * for clearances. Techniques: soft1 1-2, soft2 1-2, mid 2-4, firm 4-5 (forceful), heat (no
 * pressure), odd 1-2 (contradicted).
 */
#ifndef TESTS_EVALUATE_CLINIC_H
#define TESTS_EVALUATE_CLINIC_H

#include "engine.h"

typedef struct practice {
    palpate_engine *engine;
    const plp_rulebook *book;
    plp_decision *decision;
    plp_facts facts;
} practice;

/* What every rule of a test says besides its condition and plan. */
#define BECAUSE                                                                                    \
    "title = \"T\", because = \"Why.\", grade = \"low\", sources = { \"S\" }, checked = "          \
    "\"2026-11\""
/* rule "id" { when = …, plan = { … } } */
#define RULE(id, when, plan)                                                                       \
    "rule \"" id "\" { when = " when ", plan = { " plan " }, " BECAUSE " }\n"

/** Open the vocabulary with `rules` as further text. A failure ends the test and tells the
 * findings. */
practice clinic_open(const char *rules);
/** The same with further files, for rules of other phases. */
practice clinic_open_two(const char *rules, const char *more);
practice clinic_open_three(const char *rules, const char *more, const char *most);
void clinic_close(practice *clinic);
/** Decide about a patient given as JSON; the safety fact is answered unless the text names it. */
const plp_decision *clinic_decide(practice *clinic, const char *patient);
const plp_decision *clinic_decide_granted(practice *clinic, const char *patient);
/** The truth of a rule in the last decision. */
plp_truth clinic_rule(const practice *clinic, const char *id);
const plp_technique_state *clinic_technique(const practice *clinic, const char *id);
const plp_care_state *clinic_referral(const practice *clinic, const char *id);
const plp_care_state *clinic_advice(const practice *clinic, const char *id);
/** Ids of the shown techniques, one blank between. */
const char *clinic_shown(const practice *clinic);
/** Ids of the facts asked about. */
const char *clinic_questions(const practice *clinic);

#endif
