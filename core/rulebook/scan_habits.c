/* SPDX-License-Identifier: MIT */
/* Slips inside the braces of a declaration: what is Lua, or another language, but not what its
 * author meant. */
#include <string.h>

#include "rulebook/scanner.h"

#define WORD_BYTES 72

/* Operators that Lua would apply to the condition objects themselves, losing their meaning. */
static const plp_slip operator_slips[PLP_TOKEN_COUNT] = {
    [PLP_TOKEN_AND] = PLP_SLIP_AND,
    [PLP_TOKEN_OR] = PLP_SLIP_OR,
    [PLP_TOKEN_NOT] = PLP_SLIP_NOT,
    [PLP_TOKEN_EQUAL] = PLP_SLIP_EQUAL,
    [PLP_TOKEN_UNEQUAL] = PLP_SLIP_UNEQUAL,
    [PLP_TOKEN_LESS] = PLP_SLIP_LESS,
    [PLP_TOKEN_LESS_EQUAL] = PLP_SLIP_LESS_EQUAL,
    [PLP_TOKEN_GREATER] = PLP_SLIP_GREATER,
    [PLP_TOKEN_GREATER_EQUAL] = PLP_SLIP_GREATER_EQUAL,
    [PLP_TOKEN_NIL] = PLP_SLIP_NIL,
    [PLP_TOKEN_FUNCTION] = PLP_SLIP_FUNCTION,
};

static const struct value_word {
    const char *word;
    plp_slip slip;
} value_words[] = {
#define X(word, slip) {word, PLP_SLIP_##slip},
#include "rulebook/value_words.def"
#undef X
};

/* Words and methods that take a list in braces. */
static const char *const list_words[] = {
#define X(name, word) word,
#include "rulebook/joins.def"
#undef X
    NULL};
static const char *const list_methods[] = {"one_of", "has_any", "has_all", "has_none", NULL};
/* Methods that a name may be followed by. */
static const char *const methods[] = {
#define X(name, word, takes, form) word,
#include "rulebook/methods.def"
#undef X
    NULL};
/* Words that declare something. */
static const char *const declaring_words[] = {
#define X(name, word, space, type, list) word,
#include "rulebook/words.def"
#undef X
#define X(name, word) word,
#include "rulebook/verbs.def"
#undef X
    NULL};
/* Keys whose value may begin with a word that is a method as well. */
static const char *const condition_keys[] = {"when",      "asked_when",  "never",   "value",
                                             "also_when", "except_when", "or_when", NULL};

static bool is_one_of(const plp_scanner *scanner, plp_token token, const char *const *words)
{
    while (*words != NULL && !plp_token_is(scanner->file, &token, *words))
        words++;
    return token.kind == PLP_TOKEN_NAME && *words != NULL;
}

static bool in_braces(plp_scanner *scanner)
{
    return plp_scanner_top(scanner)->opener == PLP_TOKEN_OPEN_BRACE;
}

/* ---- keys ---- */

/* NAME : … where an entry begins. Is it a key with a colon, and not fact:method(…)? */
static bool colon_means_equals(const plp_scanner *scanner)
{
    plp_token key = plp_scanner_peek(scanner, 0), word = plp_scanner_peek(scanner, 2);
    unsigned after = plp_scanner_peek(scanner, 3).kind;
    bool called =
        after == PLP_TOKEN_OPEN_PAREN || after == PLP_TOKEN_OPEN_BRACE || after == PLP_TOKEN_STRING;
    if (word.kind != PLP_TOKEN_NAME || !called || !is_one_of(scanner, word, methods))
        return true;
    return word.spaced && is_one_of(scanner, key, condition_keys);
}

/* Tell about the sign after a key and read on as if it were an equals sign. */
static void mend_sign(plp_scanner *scanner, plp_slip slip)
{
    char word[WORD_BYTES];
    plp_scanner_text(scanner, plp_scanner_peek(scanner, 0), word, sizeof word);
    scanner->at++;
    plp_scanner_tell(scanner, slip, word);
    scanner->tokens.at[scanner->at].kind = PLP_TOKEN_ASSIGN;
    scanner->at--;
}

static bool begins_value(unsigned kind)
{
    return kind == PLP_TOKEN_STRING || kind == PLP_TOKEN_NUMBER || kind == PLP_TOKEN_NAME ||
           kind == PLP_TOKEN_OPEN_BRACE || kind == PLP_TOKEN_TRUE || kind == PLP_TOKEN_FALSE;
}

static void look_at_key(plp_scanner *scanner)
{
    plp_frame *top = plp_scanner_top(scanner);
    unsigned sign = plp_scanner_peek(scanner, 1).kind;
    if (sign == PLP_TOKEN_COLON && top->declares && colon_means_equals(scanner))
        mend_sign(scanner, PLP_SLIP_COLON_FOR_EQUALS);
    else if (sign == PLP_TOKEN_EQUAL && top->declares && !top->conditions)
        mend_sign(scanner, PLP_SLIP_DOUBLE_EQUALS);
    else if (top->body && begins_value(sign) &&
             plp_scanner_peek(scanner, 2).kind != PLP_TOKEN_OPEN_BRACE) {
        plp_token key = plp_scanner_peek(scanner, 0);
        plp_scanner_suspect(scanner, PLP_SLIP_MISSING_EQUALS, key.begin, key.end, 0);
        top->broken = true;
    } else if (sign == PLP_TOKEN_ASSIGN && top->conditions) {
        plp_token key = plp_scanner_peek(scanner, 0);
        plp_scanner_suspect(scanner, PLP_SLIP_ASSIGN_IN_CONDITION, key.begin, key.end, 0);
    }
}

/* `[` where an entry begins: what stands as a key? */
static void look_at_bracket(plp_scanner *scanner)
{
    plp_token key = plp_scanner_peek(scanner, 1);
    bool whole = plp_scanner_peek(scanner, 2).kind == PLP_TOKEN_CLOSE_BRACKET;
    if (!whole)
        return;
    scanner->at++;
    if (key.kind == PLP_TOKEN_NUMBER && plp_scanner_top(scanner)->declares)
        plp_scanner_tell(scanner, PLP_SLIP_NUMBER_KEY, NULL);
    else if (key.kind == PLP_TOKEN_STRING &&
             memchr(scanner->file->bytes + key.begin, '\\', key.end - key.begin) != NULL)
        plp_scanner_tell(scanner, PLP_SLIP_ESCAPE_KEY, NULL);
    else if (key.kind == PLP_TOKEN_STRING && scanner->file->bytes[key.begin] != '[' &&
             key.end - key.begin > 1)
        plp_scanner_key(scanner, key.begin + 1, key.end - 1);
    scanner->at--;
}

static bool is_reserved(unsigned kind)
{
    return kind >= PLP_TOKEN_AND && kind <= PLP_TOKEN_WHILE;
}

static void look_at_entry(plp_scanner *scanner)
{
    plp_token token = plp_scanner_peek(scanner, 0);
    if (token.kind == PLP_TOKEN_NAME)
        look_at_key(scanner);
    else if (token.kind == PLP_TOKEN_OPEN_BRACKET)
        look_at_bracket(scanner);
    else if (is_reserved(token.kind) && plp_scanner_peek(scanner, 1).kind == PLP_TOKEN_ASSIGN) {
        plp_scanner_tell(scanner, PLP_SLIP_KEYWORD_KEY, NULL);
        scanner->tokens.at[scanner->at].kind = PLP_TOKEN_NAME;
    }
}

/* ---- separators ---- */

static bool ends_entry(unsigned kind)
{
    return kind == PLP_TOKEN_COMMA || kind == PLP_TOKEN_CLOSE_BRACE ||
           kind == PLP_TOKEN_CLOSE_PAREN || kind == PLP_TOKEN_SEMICOLON;
}

static void look_at_comma(plp_scanner *scanner)
{
    plp_frame *top = plp_scanner_top(scanner);
    plp_token comma = plp_scanner_peek(scanner, 0), before = plp_scanner_peek(scanner, -1);
    plp_token after = plp_scanner_peek(scanner, 1);
    bool bracket = top->opener == PLP_TOKEN_OPEN_BRACE || top->opener == PLP_TOKEN_OPEN_PAREN;
    if (comma.kind == PLP_TOKEN_SEMICOLON && top->declares)
        plp_scanner_tell(scanner, PLP_SLIP_SEMICOLON, NULL);
    else if (bracket && (before.kind == PLP_TOKEN_COMMA || before.kind == top->opener))
        plp_scanner_tell(scanner, PLP_SLIP_EXTRA_COMMA, NULL);
    else if (in_braces(scanner) && top->keyed && before.kind == PLP_TOKEN_NUMBER &&
             plp_scanner_peek(scanner, -2).kind == PLP_TOKEN_ASSIGN &&
             after.kind == PLP_TOKEN_NUMBER && !comma.spaced && !after.spaced)
        plp_scanner_tell_at(scanner, PLP_SLIP_DECIMAL_COMMA, before.begin, after.end, NULL);
}

static void look_at_assign(plp_scanner *scanner)
{
    plp_frame *top = plp_scanner_top(scanner);
    plp_token before = plp_scanner_peek(scanner, -1), after = plp_scanner_peek(scanner, 1);
    if (in_braces(scanner)) {
        if (ends_entry(after.kind))
            plp_scanner_tell(scanner, PLP_SLIP_MISSING_VALUE, NULL);
        else if (top->keyed && before.kind == PLP_TOKEN_NAME && before.first) {
            plp_token first = scanner->tokens.at[top->assign];
            plp_scanner_suspect(scanner, PLP_SLIP_MISSING_VALUE, first.begin, first.end, 0);
        }
    } else if ((before.kind == PLP_TOKEN_STRING && after.kind == PLP_TOKEN_OPEN_BRACE) ||
               (before.kind == PLP_TOKEN_NAME && after.kind == PLP_TOKEN_STRING &&
                plp_scanner_peek(scanner, 2).kind == PLP_TOKEN_OPEN_BRACE)) {
        plp_scanner_tell(scanner, PLP_SLIP_DECLARATION_HEAD, NULL);
    }
}

/* `rule: "x" {`, `rule "x": {`, `rule "x", {` outside of brackets. */
static void look_at_head(plp_scanner *scanner)
{
    unsigned opener = plp_scanner_top(scanner)->opener;
    plp_token before = plp_scanner_peek(scanner, -1), after = plp_scanner_peek(scanner, 1);
    if (opener == PLP_TOKEN_OPEN_BRACE || opener == PLP_TOKEN_OPEN_PAREN ||
        opener == PLP_TOKEN_OPEN_BRACKET)
        return;
    if ((before.kind == PLP_TOKEN_STRING && after.kind == PLP_TOKEN_OPEN_BRACE) ||
        (before.kind == PLP_TOKEN_NAME && after.kind == PLP_TOKEN_STRING &&
         plp_scanner_peek(scanner, 2).kind == PLP_TOKEN_OPEN_BRACE))
        plp_scanner_tell(scanner, PLP_SLIP_DECLARATION_HEAD, NULL);
}

/* ---- values ---- */

static void look_at_value(plp_scanner *scanner)
{
    plp_token token = plp_scanner_peek(scanner, 0);
    unsigned before = plp_scanner_peek(scanner, -1).kind;
    bool begins = before == PLP_TOKEN_ASSIGN || before == PLP_TOKEN_COMMA ||
                  before == PLP_TOKEN_OPEN_BRACE || before == PLP_TOKEN_OPEN_PAREN;
    if (!begins || !ends_entry(plp_scanner_peek(scanner, 1).kind))
        return;
    for (size_t i = 0; i < sizeof value_words / sizeof value_words[0]; i++)
        if (plp_token_is(scanner->file, &token, value_words[i].word))
            plp_scanner_tell(scanner, value_words[i].slip, NULL);
}

void plp_scanner_habits(plp_scanner *scanner)
{
    plp_frame *top = plp_scanner_top(scanner);
    if (in_braces(scanner) && top->entry)
        look_at_entry(scanner);
    plp_token token = plp_scanner_peek(scanner, 0);
    bool attribute = token.kind == PLP_TOKEN_LESS && plp_scanner_in_local(scanner);
    if (top->declares && operator_slips[token.kind] != 0 && !attribute)
        plp_scanner_tell(scanner, operator_slips[token.kind], NULL);
    if (top->declares && token.kind == PLP_TOKEN_NAME)
        look_at_value(scanner);
    else if (token.kind == PLP_TOKEN_COMMA || token.kind == PLP_TOKEN_SEMICOLON)
        look_at_comma(scanner);
    else if (token.kind == PLP_TOKEN_ASSIGN)
        look_at_assign(scanner);
    if (token.kind == PLP_TOKEN_COLON || token.kind == PLP_TOKEN_COMMA)
        look_at_head(scanner);
}

/* ---- operands side by side ---- */

static bool is_word_ignoring_case(const plp_scanner *scanner, plp_token token, const char *word)
{
    size_t length = strlen(word);
    if (token.end - token.begin != length)
        return false;
    for (size_t i = 0; i < length; i++)
        if ((scanner->file->bytes[token.begin + i] | 0x20) != word[i])
            return false;
    return true;
}

/* title = Saddle numbness */
static void suspect_unquoted(plp_scanner *scanner)
{
    uint32_t end = plp_scanner_peek(scanner, 0).end;
    for (int i = 1;
         plp_scanner_peek(scanner, i).kind == PLP_TOKEN_NAME && !plp_scanner_peek(scanner, i).first;
         i++) {
        end = plp_scanner_peek(scanner, i).end;
        scanner->steps++;
    }
    plp_scanner_suspect(scanner, PLP_SLIP_UNQUOTED_TEXT, plp_scanner_peek(scanner, -1).begin, end,
                        0);
}

void plp_scanner_adjacent(plp_scanner *scanner)
{
    plp_frame *top = plp_scanner_top(scanner);
    plp_token before = plp_scanner_peek(scanner, -1), token = plp_scanner_peek(scanner, 0);
    bool key = in_braces(scanner) && token.kind == PLP_TOKEN_NAME &&
               plp_scanner_peek(scanner, 1).kind == PLP_TOKEN_ASSIGN;
    bool words = before.kind == PLP_TOKEN_NAME && token.kind == PLP_TOKEN_NAME && !token.first;
    if (!top->broken || key) {
        if (top->declares && is_word_ignoring_case(scanner, token, "and"))
            plp_scanner_suspect(scanner, PLP_SLIP_AND, token.begin, token.end, 0);
        else if (top->declares && is_word_ignoring_case(scanner, token, "or"))
            plp_scanner_suspect(scanner, PLP_SLIP_OR, token.begin, token.end, 0);
        else if (words && !key && plp_scanner_peek(scanner, -2).kind == PLP_TOKEN_ASSIGN)
            suspect_unquoted(scanner);
        else if (before.kind == PLP_TOKEN_NUMBER && token.kind == PLP_TOKEN_NAME && !key &&
                 !token.first)
            plp_scanner_suspect(scanner, PLP_SLIP_NUMBER_WITH_UNIT, before.begin, before.end, 0);
        else
            plp_scanner_suspect(scanner, PLP_SLIP_MISSING_COMMA, before.begin, before.end, 0);
    }
    top->broken = !key;
    if (key) { /* read on as if the comma were there */
        top->entry = true;
        top->keyed = false;
        plp_scanner_habits(scanner);
    }
}

bool plp_scanner_lost_comma(plp_scanner *scanner)
{
    plp_token token = plp_scanner_peek(scanner, 0), before = plp_scanner_peek(scanner, -1);
    bool list = token.kind == PLP_TOKEN_OPEN_BRACE && (is_one_of(scanner, before, list_words) ||
                                                       is_one_of(scanner, before, list_methods));
    if (!plp_scanner_top(scanner)->declares || !token.first || list)
        return false;
    plp_scanner_suspect(scanner, PLP_SLIP_MISSING_COMMA, before.begin, before.end, 0);
    return true;
}

/* ---- frames ---- */

bool plp_scanner_lists(plp_scanner *scanner, bool call)
{
    plp_frame *top = plp_scanner_top(scanner);
    plp_token before = plp_scanner_peek(scanner, -1);
    if (plp_scanner_peek(scanner, 0).kind != PLP_TOKEN_OPEN_BRACE)
        return false;
    if (call && plp_scanner_peek(scanner, -2).kind == PLP_TOKEN_COLON)
        return is_one_of(scanner, before, list_methods);
    if (call)
        return is_one_of(scanner, before, list_words);
    if (top->opener != PLP_TOKEN_OPEN_PAREN || top->token == 0) /* at_least(2, { … })? */
        return false;
    plp_token word = scanner->tokens.at[top->token - 1];
    return plp_token_is(scanner->file, &word, "at_least");
}

/* word "name" { */
bool plp_scanner_is_body(const plp_scanner *scanner, bool call)
{
    return call && plp_scanner_peek(scanner, 0).kind == PLP_TOKEN_OPEN_BRACE &&
           plp_scanner_peek(scanner, -1).kind == PLP_TOKEN_STRING &&
           is_one_of(scanner, plp_scanner_peek(scanner, -2), declaring_words);
}

/* rule "a" { …, rule "b" { … } } */
static void look_at_nested(plp_scanner *scanner)
{
    plp_token word = plp_scanner_peek(scanner, -2);
    if (plp_scanner_is_body(scanner, true))
        plp_scanner_suspect(scanner, PLP_SLIP_NESTED, word.begin, word.end, 0);
}

bool plp_scanner_declares(plp_scanner *scanner, bool call)
{
    plp_token before = plp_scanner_peek(scanner, -1), token = plp_scanner_peek(scanner, 0);
    if (call && plp_scanner_top(scanner)->declares)
        look_at_nested(scanner);
    if (plp_scanner_top(scanner)->declares || plp_scanner_lists(scanner, call))
        return true;
    if (!call || token.kind != PLP_TOKEN_OPEN_BRACE)
        return false;
    return before.kind == PLP_TOKEN_STRING || before.kind == PLP_TOKEN_CLOSE_PAREN ||
           plp_token_is(scanner->file, &before, "pack");
}
