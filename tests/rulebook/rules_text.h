/* SPDX-License-Identifier: MIT */
/* Rule texts in memory, loaded over the small pack of tests/cases/rulebook/base.lua. */
#ifndef TESTS_RULEBOOK_RULES_TEXT_H
#define TESTS_RULEBOOK_RULES_TEXT_H

#include "rulebook/declarations.h"

typedef struct rules_text {
    palpate_status status;
    palpate_error error;
    plp_rulebook *book; /* NULL after a failure */
    palpate_findings *findings;
    plp_limits limits;
} rules_text;

/** Load base.lua and `text` as x.lua, with default limits. */
rules_text rules_text_load(const char *text);
/** The same with the limits that are in `rules` already, an allocator, and without base.lua if
 * `alone`. */
void rules_text_load_with(rules_text *rules, const palpate_allocator *memory, const char *text,
                          bool alone);
void rules_text_end(rules_text *rules);

/** All findings as "line:column code: message | hint", a line each. */
void rules_text_findings(const rules_text *rules, char *out, size_t size);
/** The text of base.lua; held to the end of the program. */
const char *rules_text_base(void);

#endif
