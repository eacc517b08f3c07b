/* SPDX-License-Identifier: MIT */
/* Which bracket is to blame when brackets do not match.
 *
 *   rule "a" {             { of rule          open
 *     plan = { note "x",   { of plan          open: never closed …
 *   }                      stands as far left as rule, yet it closes the one of plan: … as this
 * indentation shows
 */
#include <string.h>

#include "rulebook/explain.h"

typedef struct bracket_judge {
    const plp_rule_file *file;
    const plp_tokens *tokens;
    uint32_t *stack; /* indices of openers; room for all tokens */
    size_t depth;
    long balance[PLP_TOKEN_COUNT]; /* openers less closers, by kind of opener */
    uint32_t crooked,
        crooked_closer; /* the first opener whose closer stands further left, or NONE */
} bracket_judge;

/* The kind of opener that a closer belongs to; END for other tokens. Blocks count as one kind, DO.
 */
static unsigned opener_of(unsigned kind)
{
    switch (kind) {
    case PLP_TOKEN_CLOSE_PAREN:
        return PLP_TOKEN_OPEN_PAREN;
    case PLP_TOKEN_CLOSE_BRACE:
        return PLP_TOKEN_OPEN_BRACE;
    case PLP_TOKEN_CLOSE_BRACKET:
        return PLP_TOKEN_OPEN_BRACKET;
    case PLP_TOKEN_CLOSE_BLOCK:
    case PLP_TOKEN_ELSEIF:
        return PLP_TOKEN_DO;
    case PLP_TOKEN_UNTIL:
        return PLP_TOKEN_REPEAT;
    default:
        return PLP_TOKEN_END;
    }
}

/* The kind under which an opener is counted; END for other tokens. */
static unsigned opener_kind(unsigned kind)
{
    switch (kind) {
    case PLP_TOKEN_OPEN_PAREN:
    case PLP_TOKEN_OPEN_BRACE:
    case PLP_TOKEN_OPEN_BRACKET:
    case PLP_TOKEN_REPEAT:
        return kind;
    case PLP_TOKEN_FUNCTION:
    case PLP_TOKEN_DO:
    case PLP_TOKEN_THEN:
        return PLP_TOKEN_DO;
    default:
        return PLP_TOKEN_END;
    }
}

const char *plp_brackets_closer(plp_token_kind opener)
{
    switch (opener_kind(opener)) {
    case PLP_TOKEN_OPEN_PAREN:
        return ")";
    case PLP_TOKEN_OPEN_BRACE:
        return "}";
    case PLP_TOKEN_OPEN_BRACKET:
        return "]";
    case PLP_TOKEN_REPEAT:
        return "until";
    default:
        return "end";
    }
}

/* How far a token's line is indented. */
static uint32_t indentation(const bracket_judge *judge, uint32_t token)
{
    size_t length, blanks = 0;
    const char *line = plp_file_line(judge->file, judge->tokens->at[token].line, &length);
    while (blanks < length && (line[blanks] == ' ' || line[blanks] == '\t'))
        blanks++;
    return (uint32_t)blanks;
}

static void count(bracket_judge *judge)
{
    for (size_t i = 0; i < judge->tokens->count; i++) {
        unsigned opener = opener_kind(judge->tokens->at[i].kind),
                 closed = opener_of(judge->tokens->at[i].kind);
        if (opener != PLP_TOKEN_END)
            judge->balance[opener]++;
        if (closed != PLP_TOKEN_END)
            judge->balance[closed]--;
    }
}

static bool begins_declaration(const bracket_judge *judge, uint32_t token)
{
    const plp_token *at = judge->tokens->at + token;
    return token + 2 < judge->tokens->count && at->kind == PLP_TOKEN_NAME && at->first &&
           indentation(judge, token) == 0 && at[1].kind == PLP_TOKEN_STRING &&
           at[2].kind == PLP_TOKEN_OPEN_BRACE;
}

static void remember_crooked(bracket_judge *judge, uint32_t opener, uint32_t closer)
{
    if (judge->crooked == PLP_NONE) {
        judge->crooked = opener;
        judge->crooked_closer = closer;
    }
}

/* A closer that matches: does it stand under the line of its opener? */
static void compare_indentation(bracket_judge *judge, uint32_t opener, uint32_t closer)
{
    const plp_token *at = judge->tokens->at;
    if (at[closer].first && at[closer].line != at[opener].line &&
        indentation(judge, closer) < indentation(judge, opener))
        remember_crooked(judge, opener, closer);
}

static plp_brackets missing(const bracket_judge *judge, uint32_t opener, uint32_t closer)
{
    if (judge->crooked != PLP_NONE)
        return (plp_brackets){PLP_BRACKET_MISSING, judge->crooked, judge->crooked_closer};
    return (plp_brackets){PLP_BRACKET_MISSING, opener, closer};
}

/* Take a closer. Returns true when it settles the matter. */
static bool close_one(bracket_judge *judge, uint32_t closer, unsigned kind, plp_brackets *out)
{
    if (judge->depth == 0) {
        *out = (plp_brackets){PLP_BRACKET_EXTRA, PLP_NONE, closer};
        return true;
    }
    uint32_t opener = judge->stack[judge->depth - 1];
    unsigned top = opener_kind(judge->tokens->at[opener].kind);
    if (top == kind) {
        compare_indentation(judge, opener, closer);
        judge->depth--;
        return false;
    }
    if (judge->balance[top] > 0)
        *out = (plp_brackets){PLP_BRACKET_MISSING, opener, closer};
    else if (judge->balance[kind] < 0)
        *out = (plp_brackets){PLP_BRACKET_EXTRA, PLP_NONE, closer};
    else
        *out = (plp_brackets){PLP_BRACKET_WRONG, opener, closer};
    if (judge->balance[top] > 0 && judge->balance[kind] < 0)
        out->verdict = PLP_BRACKET_WRONG;
    return true;
}

static plp_brackets walk(bracket_judge *judge)
{
    plp_brackets out = {PLP_BRACKETS_MATCH, PLP_NONE, PLP_NONE};
    uint32_t last = (uint32_t)judge->tokens->count - 1;
    for (uint32_t i = 0; i < last; i++) {
        unsigned kind = judge->tokens->at[i].kind;
        unsigned closed = opener_of(kind);
        if (judge->depth > 0 && begins_declaration(judge, i) &&
            judge->balance[PLP_TOKEN_OPEN_BRACE] > 0)
            remember_crooked(judge, judge->stack[judge->depth - 1], i);
        if (closed != PLP_TOKEN_END && close_one(judge, i, closed, &out))
            return out;
        if (opener_kind(kind) != PLP_TOKEN_END)
            judge->stack[judge->depth++] = i;
    }
    return judge->depth == 0 ? out : missing(judge, judge->stack[judge->depth - 1], PLP_NONE);
}

bool plp_brackets_judge(const palpate_allocator *memory, const plp_rule_file *file,
                        const plp_tokens *tokens, plp_brackets *out)
{
    bracket_judge judge = {
        .file = file, .tokens = tokens, .crooked = PLP_NONE, .crooked_closer = PLP_NONE};
    size_t size = tokens->count * sizeof *judge.stack;
    judge.stack = plp_memory_new(memory, size);
    if (judge.stack == NULL)
        return false;
    count(&judge);
    *out = walk(&judge);
    plp_memory_free(memory, judge.stack, size);
    return true;
}
