/* SPDX-License-Identifier: MIT */
/* What explain.c (Lua's sentence, commas) and brackets.c (what does not close) share. */
#ifndef PLP_RULEBOOK_EXPLAIN_H
#define PLP_RULEBOOK_EXPLAIN_H

#include "rulebook/lex.h"
#include "rulebook/scan.h"

typedef enum plp_verdict {
    PLP_BRACKETS_MATCH,
    PLP_BRACKET_MISSING, /* `opener` is never closed; `closer` shows where it should have been, if
                            it is not NONE */
    PLP_BRACKET_EXTRA,   /* `closer` closes nothing */
    PLP_BRACKET_WRONG    /* `opener` is closed by `closer`, which is of another kind */
} plp_verdict;

typedef struct plp_brackets {
    plp_verdict verdict;
    uint32_t opener, closer; /* indices of tokens, or PLP_NONE */
} plp_brackets;

/** Match brackets and blocks, and find out by their kinds, numbers and indentation which one is to
 * blame. False: no memory. */
bool plp_brackets_judge(const palpate_allocator *memory, const plp_rule_file *file,
                        const plp_tokens *tokens, plp_brackets *out);

/** What closes an opener: "}" for "{", "end" for "do". */
const char *plp_brackets_closer(plp_token_kind opener);

#endif
