/* SPDX-License-Identifier: MIT */
/* The tokens of a rule file, and what is wrong with single ones.
 *
 *   "when = all { x }"   -->   NAME ASSIGN NAME OPEN_BRACE NAME CLOSE_BRACE END     + flaws
 * (unfinished text, curly quote …)
 *
 * Invariants: tokens cover all of the text but blanks and comments, in order; the last one is END;
 * a flaw never stops the reading, the token goes on to where its author most likely meant it to
 * end. One pass, no recursion.
 */
#ifndef PLP_RULEBOOK_LEX_H
#define PLP_RULEBOOK_LEX_H

#include <string.h>

#include "rulebook/slips.h"

typedef enum plp_token_kind {
#define X(name, text, class) PLP_TOKEN_##name,
#include "rulebook/tokens.def"
#undef X
    PLP_TOKEN_COUNT
} plp_token_kind;

_Static_assert(PLP_TOKEN_COUNT <= 64, "plp_tokens has a bit for each kind");

typedef struct plp_token {
    uint32_t begin, end; /* offsets in the file */
    uint32_t line;       /* in which it begins, from 1 */
    uint8_t kind;        /* plp_token_kind */
    bool first;          /* the first of its line */
    bool spaced;         /* a blank, a line end or a comment stands before it */
} plp_token;

typedef struct plp_flaw { /* a slip within a token or between tokens */
    uint32_t begin, end;
    plp_slip slip;
} plp_flaw;

typedef struct plp_tokens {
    plp_token *at;
    size_t count, capacity;
    plp_flaw *flaws; /* at most limits.messages */
    size_t flaw_count, flaw_capacity;
    uint64_t kinds; /* bit n: there is a token of kind n */
    uint64_t steps; /* how often any loop went round */
} plp_tokens;

/** Read bytes `begin` to `end` of a file, the first of which stands in line `line`. False: no
 * memory. Free in any case. */
bool plp_lex(const palpate_allocator *memory, const plp_limits *limits, const plp_rule_file *file,
             uint32_t begin, uint32_t end, uint32_t line, plp_tokens *out);
void plp_tokens_free(const palpate_allocator *memory, plp_tokens *tokens);

/** The fixed text of a kind, or what it is called. */
const char *plp_token_text(plp_token_kind kind);

/** True if the bytes of this token are `word`. */
static inline bool plp_token_is(const plp_rule_file *file, const plp_token *token, const char *word)
{
    size_t length = token->end - token->begin;
    const char *text = file->bytes + token->begin;
    return (length == 0 || *text == *word) && strlen(word) == length &&
           memcmp(text, word, length) == 0;
}

/** Bytes of the line end at `at`: 0 (none), 1, or 2 for CR LF and LF CR. */
static inline size_t plp_line_end(const char *bytes, size_t at, size_t length)
{
    char here = at < length ? bytes[at] : '\0';
    if (here != '\n' && here != '\r')
        return 0;
    char other = here == '\n' ? '\r' : '\n';
    return at + 1 < length && bytes[at + 1] == other ? 2 : 1;
}

/** Check the characters of a whole file: control bytes, invalid UTF-8, marks that turn the
 * direction of writing …. Adds an error for each kind and line (unless `findings` is NULL), and
 * their number to `*count`. Returns false if the text is so damaged that its tokens mean nothing.
 */
bool plp_characters_check(const plp_rule_file *file, palpate_findings *findings, size_t *count,
                          uint64_t *steps);

#endif
