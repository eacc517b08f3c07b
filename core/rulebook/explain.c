/* SPDX-License-Identifier: MIT */
/* Lua's refusals in plain words: which bracket is missing, where a comma is, or else what could not
 * stand where. */
#include <string.h>

#include "base/text.h"
#include "rulebook/explain.h"

#define MOST_TRIES 64
#define MOST_TEXT 400
#define OPENERS_BACK 4
#define TOKENS_BACK 12 /* how far before Lua's place a comma is tried */

typedef struct explainer {
    const palpate_allocator *memory;
    const plp_rule_file *file;
    palpate_findings *findings;
    plp_tokens tokens;
    plp_compiles *compiles;
    void *context;
    unsigned tries;
    uint32_t line;       /* Lua's, never 0 */
    char message[512];   /* Lua's: a copy, since asking the compiler may free it */
    char near_text[128]; /* the token that Lua names; "" if it names none */
    uint32_t token;      /* where it stands */
    bool failed;         /* no memory */
} explainer;

/* ---- where Lua stopped ---- */

/* Copy what fits, up to the end of a character. */
static void copy_text(char *out, size_t size, const char *text, size_t length)
{
    if (length >= size)
        length = plp_utf8_valid(text, size - 1);
    memcpy(out, text, length);
    out[length] = '\0';
}

/* `… near 'x'` or `… near <eof>` */
static void read_near(explainer *self)
{
    const char *at = NULL;
    for (const char *next = strstr(self->message, " near "); next != NULL;
         next = strstr(at, " near "))
        at = next + strlen(" near ");
    if (at == NULL)
        return;
    size_t length = strlen(at);
    if (length >= 2 && at[0] == '\'' && at[length - 1] == '\'') {
        at++;
        length -= 2;
    }
    copy_text(self->near_text, sizeof self->near_text, at, length);
}

/* "break outside a loop at line 3" is said at the end of the file. */
static void read_break(explainer *self)
{
    const char *at = strstr(self->message, " at line ");
    if (strncmp(self->message, "break outside", strlen("break outside")) != 0 || at == NULL)
        return;
    self->line = 0;
    for (at += strlen(" at line "); *at >= '0' && *at <= '9' && self->line < UINT32_MAX / 10 - 1;
         at++)
        self->line = self->line * 10 + (uint32_t)(*at - '0');
    memcpy(self->near_text, "break", sizeof "break");
}

/* The first token of Lua's line that reads so; else the first one of the line or after it. */
static void find_token(explainer *self)
{
    uint32_t last = (uint32_t)self->tokens.count - 1, first = last;
    bool any = false;
    self->token = last;
    if (strcmp(self->near_text, "<eof>") == 0)
        return;
    for (uint32_t i = 0; i < last && self->tokens.at[i].line <= self->line; i++) {
        if (self->tokens.at[i].line < self->line)
            continue;
        if (plp_token_is(self->file, &self->tokens.at[i], self->near_text)) {
            self->token = i;
            return;
        }
        first = any ? first : i;
        any = true;
    }
    self->token = first;
}

static void tell(explainer *self, plp_slip slip, uint32_t token, const char *other)
{
    const plp_token *at = &self->tokens.at[token];
    plp_slip_report(self->findings, self->file, slip, at->begin, at->end, other);
}

/* The same with a buffer, which is ended. */
static void tell_buffer(explainer *self, plp_slip slip, uint32_t token, plp_buffer *other)
{
    tell(self, slip, token, plp_buffer_text(other));
    self->failed = self->failed || other->status == PALPATE_E_NOMEM;
    plp_buffer_end(other);
}

/* ---- trying ---- */

/* Would Lua take the text with bytes `begin` to `end` replaced? */
static bool would_do(explainer *self, uint32_t begin, uint32_t end, const char *instead)
{
    plp_buffer text;
    bool good = false;
    if (self->tries++ >= MOST_TRIES)
        return false;
    plp_buffer_begin(&text, self->memory, self->file->length + 8);
    plp_buffer_put(&text, self->file->bytes, begin);
    plp_buffer_puts(&text, instead);
    plp_buffer_put(&text, self->file->bytes + end, self->file->length - end);
    if (text.status == PALPATE_OK)
        good = self->compiles(self->context, text.bytes, text.length);
    else
        self->failed = true;
    plp_buffer_end(&text);
    return good;
}

static bool try_commas(explainer *self)
{
    for (uint32_t back = 0; back < TOKENS_BACK && self->token > back; back++) {
        uint32_t end = self->tokens.at[self->token - back - 1].end;
        if (would_do(self, end, end, ",")) {
            tell(self, PLP_SLIP_MISSING_COMMA, self->token - back - 1, NULL);
            return true;
        }
    }
    return false;
}

static bool is_closer(unsigned kind)
{
    return kind == PLP_TOKEN_CLOSE_PAREN || kind == PLP_TOKEN_CLOSE_BRACE ||
           kind == PLP_TOKEN_CLOSE_BRACKET || kind == PLP_TOKEN_CLOSE_BLOCK;
}

/* ---- brackets ---- */

static void explain_missing(explainer *self, const plp_brackets *brackets)
{
    const plp_token *opener = &self->tokens.at[brackets->opener];
    const char *closer = plp_brackets_closer(opener->kind);
    bool block = strcmp(closer, "end") == 0 || strcmp(closer, "until") == 0;
    plp_buffer text;
    plp_buffer_begin(&text, self->memory, MOST_TEXT);
    if (brackets->closer == PLP_NONE)
        plp_buffer_printf(&text, "write %s where it ends", closer);
    else
        plp_buffer_printf(&text, "write %s before line %u", closer,
                          self->tokens.at[brackets->closer].line);
    tell_buffer(self, block ? PLP_SLIP_MISSING_END : PLP_SLIP_MISSING_BRACKET, brackets->opener,
                &text);
}

static const char *opener_of(unsigned closer)
{
    return closer == PLP_TOKEN_CLOSE_PAREN     ? "("
           : closer == PLP_TOKEN_CLOSE_BRACE   ? "{"
           : closer == PLP_TOKEN_CLOSE_BRACKET ? "["
                                               : NULL;
}

/* The bracket that `closer` was meant to close, if the text would do with it where Lua stopped. */
static bool try_opener_before(explainer *self, uint32_t token, const char *opener)
{
    uint32_t begin = self->tokens.at[token].begin;
    if (!would_do(self, begin, begin, opener))
        return false;
    tell(self, PLP_SLIP_MISSING_OPENER, token, opener);
    return true;
}

/* First at Lua's token and a little before, then behind each equals sign of its line: Lua may have
 * meant another token that reads the same. */
static bool try_opener(explainer *self, uint32_t closer)
{
    const char *opener = opener_of(self->tokens.at[closer].kind);
    const plp_token *at = self->tokens.at;
    if (opener == NULL || is_closer(at[self->token].kind))
        return false;
    for (uint32_t back = 0; back < OPENERS_BACK && back <= self->token; back++)
        if (!is_closer(at[self->token - back].kind) &&
            try_opener_before(self, self->token - back, opener))
            return true;
    for (uint32_t i = self->token; i < closer && at[i].line == at[self->token].line; i++)
        if (at[i].kind == PLP_TOKEN_ASSIGN && try_opener_before(self, i + 1, opener))
            return true;
    return false;
}

static bool is_declaring(const explainer *self, const plp_token *token)
{
    static const char *const words[] = {
#define X(name, word, space, type, list) word,
#include "rulebook/words.def"
#undef X
    };
    size_t i = 0, count = sizeof words / sizeof words[0];
    while (i < count && !plp_token_is(self->file, token, words[i]))
        i++;
    return i < count;
}

/* `word "name"` at the beginning of a line, before the place where Lua stopped, whose brace is
 * missing. */
static bool try_head(explainer *self)
{
    const plp_token *at = self->tokens.at;
    uint32_t head = self->token;
    for (uint32_t back = 0; head > 1 && back < 2 * TOKENS_BACK; back++, head--) {
        bool is_head = at[head - 2].first && at[head - 1].kind == PLP_TOKEN_STRING &&
                       is_declaring(self, &at[head - 2]);
        if (!is_head || at[head].kind == PLP_TOKEN_OPEN_BRACE)
            continue;
        if (!would_do(self, at[head - 1].end, at[head - 1].end, "{"))
            return false;
        tell(self, PLP_SLIP_MISSING_BRACE, head - 1, NULL);
        return true;
    }
    return false;
}

/* A closing bracket without which the text would do: of Lua's line, the last one first, or else of
 * the tokens before. */
static uint32_t find_extra(explainer *self, uint32_t closer)
{
    uint32_t last = self->token, back = 0;
    while (last < closer && self->tokens.at[last + 1].line == self->tokens.at[self->token].line)
        last++;
    for (uint32_t i = last + 1; i > 0 && (back < TOKENS_BACK || i > self->token); i--) {
        const plp_token *token = &self->tokens.at[i - 1];
        back += i <= self->token;
        if (i - 1 <= closer && is_closer(token->kind) &&
            would_do(self, token->begin, token->end, " "))
            return i - 1;
    }
    return closer;
}

/* A closing bracket typed twice, side by side, in Lua's line. */
static bool try_doubled(explainer *self, uint32_t closer)
{
    const plp_token *at = self->tokens.at;
    uint32_t line = at[self->token].line;
    for (uint32_t i = closer; i > 0 && at[i].line >= line; i--) {
        if (at[i].line > line || !is_closer(at[i].kind) || at[i - 1].kind != at[i].kind ||
            at[i].spaced)
            continue;
        if (!would_do(self, at[i].begin, at[i].end, " "))
            continue;
        tell(self, PLP_SLIP_EXTRA_BRACKET, i, NULL);
        return true;
    }
    return false;
}

static void explain_extra(explainer *self, uint32_t closer)
{
    bool brace = self->tokens.at[closer].kind == PLP_TOKEN_CLOSE_BRACE;
    if ((brace && try_head(self)) || try_doubled(self, closer) || try_opener(self, closer))
        return;
    uint32_t blamed = find_extra(self, closer);
    bool block = self->tokens.at[blamed].kind == PLP_TOKEN_CLOSE_BLOCK;
    tell(self, block ? PLP_SLIP_EXTRA_END : PLP_SLIP_EXTRA_BRACKET, blamed, NULL);
}

/* A pair of two kinds: the closing one is to blame, unless only another opening one would do. */
static void explain_wrong(explainer *self, const plp_brackets *brackets)
{
    const plp_token *opener = &self->tokens.at[brackets->opener];
    const plp_token *closer = &self->tokens.at[brackets->closer];
    const char *other = opener_of(closer->kind);
    plp_buffer text;
    plp_buffer_begin(&text, self->memory, MOST_TEXT);
    if (other != NULL &&
        !would_do(self, closer->begin, closer->end, plp_brackets_closer(opener->kind)) &&
        would_do(self, opener->begin, opener->end, other)) {
        plp_buffer_puts(&text, other);
        tell_buffer(self, PLP_SLIP_WRONG_OPENER, brackets->opener, &text);
    } else {
        plp_buffer_printf(&text, "%s of line %u", plp_token_text(opener->kind), opener->line);
        tell_buffer(self, PLP_SLIP_WRONG_BRACKET, brackets->closer, &text);
    }
}

/* ---- anything else ---- */

/* Limits of Lua; the token that Lua names does not count, it may be called `limit`. */
static bool is_limit(const char *message)
{
    static const char *const words[] = {"too many ", "too long", "overflow", "(limit is "};
    const char *near = strstr(message, " near ");
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        const char *hit = strstr(message, words[i]);
        if (hit != NULL && (near == NULL || hit < near))
            return true;
    }
    return false;
}

static void explain_sentence(explainer *self)
{
    plp_buffer text;
    const char *message = self->message;
    const char *expected = strstr(message, " expected");
    size_t before = expected == NULL ? 0 : (size_t)(expected - message);
    bool limit = is_limit(message);
    bool end = strcmp(self->near_text, "<eof>") == 0;
    if (end && self->token > 0)
        self->token--;
    plp_buffer_begin(&text, self->memory, MOST_TEXT);
    if (limit) {
        plp_buffer_puts(&text, "Lua cannot compile this: ");
        plp_text_put_safe(&text, message, strlen(message), 120);
    } else if (self->near_text[0] == '\0') {
        plp_buffer_puts(&text, "Lua does not understand this: ");
        plp_text_put_safe(&text, message, strlen(message), 120);
    } else {
        plp_text_put_safe(&text, self->near_text, strlen(self->near_text), 40);
        text.length = end ? 0 : text.length;
        plp_buffer_puts(&text,
                        end ? "the file ends here, but more is needed" : " cannot stand here");
        if (before > 0) {
            plp_buffer_puts(&text, "; expected: ");
            plp_text_put_safe(&text, message, before, 40);
        }
    }
    tell_buffer(self, limit ? PLP_SLIP_LUA_LIMIT : PLP_SLIP_SYNTAX, self->token, &text);
}

static bool is_statement(unsigned kind)
{
    return kind == PLP_TOKEN_IF || kind == PLP_TOKEN_FOR || kind == PLP_TOKEN_WHILE ||
           kind == PLP_TOKEN_REPEAT || kind == PLP_TOKEN_LOCAL || kind == PLP_TOKEN_RETURN ||
           kind == PLP_TOKEN_DO;
}

static void explain(explainer *self)
{
    plp_brackets brackets;
    read_near(self);
    read_break(self);
    find_token(self);
    if (is_limit(self->message)) {
        explain_sentence(self);
        return;
    }
    if (!plp_brackets_judge(self->memory, self->file, &self->tokens, &brackets)) {
        self->failed = true;
        return;
    }
    switch (brackets.verdict) {
    case PLP_BRACKET_MISSING:
        explain_missing(self, &brackets);
        break;
    case PLP_BRACKET_EXTRA:
        explain_extra(self, brackets.closer);
        break;
    case PLP_BRACKET_WRONG:
        explain_wrong(self, &brackets);
        break;
    case PLP_BRACKETS_MATCH:
        if (is_statement(self->tokens.at[self->token].kind))
            tell(self, PLP_SLIP_STATEMENT, self->token, NULL);
        else if (!try_commas(self))
            explain_sentence(self);
        break;
    }
}

palpate_status plp_scan_explain(const palpate_allocator *memory, const plp_limits *limits,
                                const plp_rule_file *file, uint32_t lua_line,
                                const char *lua_message, plp_compiles *compiles, void *context,
                                palpate_findings *findings)
{
    explainer self = {.memory = memory,
                      .file = file,
                      .findings = findings,
                      .compiles = compiles,
                      .context = context,
                      .line = lua_line == 0 ? 1 : lua_line};
    copy_text(self.message, sizeof self.message, lua_message, strlen(lua_message));
    if (plp_lex(memory, limits, file, 0, (uint32_t)file->length, 1, &self.tokens))
        explain(&self);
    else
        self.failed = true;
    plp_tokens_free(memory, &self.tokens);
    return self.failed ? PALPATE_E_NOMEM : PALPATE_OK;
}
