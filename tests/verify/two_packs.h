/* SPDX-License-Identifier: MIT */
/* A small rule set, in pieces, so that a second one can be made that differs in one of them. */
#ifndef TESTS_VERIFY_TWO_PACKS_H
#define TESTS_VERIFY_TWO_PACKS_H

#include "palpate.h"

#define FACT(id, rest) "fact \"" id "\" { title = \"T\", ask = \"A?\", group = \"g\", " rest " }\n"
#define RULE(id, when, plan)                                                                       \
    "rule \"" id "\" { title = \"T\", when = " when ", plan = { " plan                             \
    " }, because = \"B.\", grade = \"low\", sources = { \"S\" }, checked = \"2026-11\" }\n"

#define FACTS                                                                                      \
    FACT("red", "type = \"bool\"")                                                                 \
    FACT("hot", "type = \"bool\"")                                                                 \
    FACT("weeks", "type = \"number\", min = 0, max = 100")                                         \
    FACT("kind", "type = \"choice\", values = { \"dull\", \"sharp\" }")                            \
    FACT("where", "type = \"set\", values = { \"neck\", \"back\" }")
#define CATALOGUE                                                                                  \
    "source \"S\" { citation = \"S\", status = \"verified\" }\n"                                   \
    "technique_group \"g\" { title = \"G\" }\n"                                                    \
    "technique \"deep\" { title = \"Deep\", what = \"W.\", grade = \"low\", sources = { \"S\" }, " \
    "group = \"g\", pressure = { 4, 5 } }\n"                                                       \
    "technique \"soft\" { title = \"Soft\", what = \"W.\", grade = \"low\", sources = { \"S\" }, " \
    "group = \"g\", pressure = { 1, 2 } }\n"                                                       \
    "position \"side\" { title = \"Side\" }\n"                                                     \
    "referral \"ref_near\" { title = \"Near\", kind = \"active\", text = \"N.\", grade = "         \
    "\"low\", sources = { \"S\" } }\n"                                                             \
    "advice \"adv_rest\" { text = \"Rest.\", kind = \"active\", grade = \"low\", sources = { "     \
    "\"S\" } }\n"
#define RANKS RULE("ranks", "always", "rank(\"deep\", 1), rank(\"soft\", 1)")
#define BASE                                                                                       \
    RANKS                                                                                          \
    RULE("cap", "all { red, weeks:at_least(3) }", "cap_pressure(2)")                               \
    RULE("see", "where:has \"back\"", "refer(\"ref_near\", \"routine\")")

#define LATER "phase \"referrals\"\n" /* what follows of the rules is of this phase */

/** Open them; a mistake in them fails the test. */
palpate_engine *two_packs_open(const char *facts, const char *catalogue, const char *rules);
/** Likewise, with memory of this allocator; NULL: the usual one. */
palpate_engine *two_packs_open_in(const palpate_allocator *memory, const char *facts,
                                  const char *catalogue, const char *rules);

#endif
