/* SPDX-License-Identifier: MIT */
/* The pieces of a rule file: its tokens, its comments, and how its author broke the lines. */
#include <string.h>

#include "rulebook/format.h"

bool plp_piece_opens(unsigned kind)
{
    switch (kind) {
    case PLP_TOKEN_OPEN_PAREN:
    case PLP_TOKEN_OPEN_BRACE:
    case PLP_TOKEN_OPEN_BRACKET:
    case PLP_TOKEN_FUNCTION:
    case PLP_TOKEN_DO:
    case PLP_TOKEN_THEN:
    case PLP_TOKEN_REPEAT:
    case PLP_TOKEN_ELSE:
        return true;
    default:
        return false;
    }
}

bool plp_piece_closes(unsigned kind)
{
    switch (kind) {
    case PLP_TOKEN_CLOSE_PAREN:
    case PLP_TOKEN_CLOSE_BRACE:
    case PLP_TOKEN_CLOSE_BRACKET:
    case PLP_TOKEN_CLOSE_BLOCK:
    case PLP_TOKEN_UNTIL:
    case PLP_TOKEN_ELSE:
    case PLP_TOKEN_ELSEIF:
        return true;
    default:
        return false;
    }
}

size_t plp_piece_before(const plp_pieces *pieces, size_t index)
{
    while (index-- > 0)
        if (pieces->at[index].kind != PLP_PIECE_COMMENT && !pieces->at[index].skipped)
            return index;
    return PLP_NO_PIECE;
}

/* ---- reading ---- */

static bool push(plp_pieces *pieces, plp_piece piece)
{
    void *items = pieces->at;
    if (!plp_memory_grow(pieces->memory, &items, &pieces->capacity, pieces->count + 1,
                         sizeof piece))
        return false;
    pieces->at = items;
    pieces->at[pieces->count++] = piece;
    return true;
}

/* How many lines end between two offsets: 0, 1, or 2 for more. */
static uint8_t count_breaks(const plp_rule_file *file, uint32_t from, uint32_t to)
{
    uint8_t breaks = 0;
    for (size_t at = from; at < to && breaks < 2;) {
        size_t bytes = plp_line_end(file->bytes, at, to);
        if (bytes > 0)
            breaks++;
        at += bytes > 0 ? bytes : 1;
    }
    return breaks;
}

/* The level of a long bracket at `at`, or -1. */
static int long_level(const plp_rule_file *file, size_t at, size_t end)
{
    int level = 0;
    if (at >= end || file->bytes[at] != '[')
        return -1;
    while (at + 1 + (size_t)level < end && file->bytes[at + 1 + (size_t)level] == '=')
        level++;
    return at + 1 + (size_t)level < end && file->bytes[at + 1 + (size_t)level] == '[' ? level : -1;
}

/* Where the long bracket that opens at `at` is closed. */
static size_t long_end(const plp_rule_file *file, size_t at, size_t end, int level)
{
    for (at += (size_t)level + 2; at + (size_t)level + 2 <= end; at++) {
        int signs = 0;
        if (file->bytes[at] != ']')
            continue;
        while (signs < level && file->bytes[at + 1 + (size_t)signs] == '=')
            signs++;
        if (signs == level && file->bytes[at + 1 + (size_t)level] == ']')
            return at + (size_t)level + 2;
    }
    return end;
}

/* The comment that begins at `at`; blanks at its end are left out. */
static plp_piece read_comment(const plp_rule_file *file, size_t at, size_t end)
{
    plp_piece piece = {.begin = (uint32_t)at, .kind = PLP_PIECE_COMMENT};
    int level = long_level(file, at + 2, end);
    size_t stop = at + 2;
    piece.rest = level < 0;
    if (level >= 0)
        stop = long_end(file, at + 2, end, level);
    else
        while (stop < end && plp_line_end(file->bytes, stop, end) == 0)
            stop++;
    while (level < 0 && stop > at + 2 &&
           (file->bytes[stop - 1] == ' ' || file->bytes[stop - 1] == '\t'))
        stop--;
    piece.end = (uint32_t)stop;
    return piece;
}

/* Comments between two tokens. `*from` moves to the end of the last one. */
static bool push_comments(plp_pieces *pieces, uint32_t *from, uint32_t to)
{
    const plp_rule_file *file = pieces->file;
    for (uint32_t at = *from; at < to; at++) {
        if (file->bytes[at] != '-')
            continue;
        plp_piece piece = read_comment(file, at, to);
        piece.breaks = count_breaks(file, *from, at);
        if (!push(pieces, piece))
            return false;
        at = *from = piece.end;
    }
    return true;
}

/* A comma behind the last entry, before the comments that may follow it. */
static bool push_last_comma(plp_pieces *pieces)
{
    size_t before = plp_piece_before(pieces, pieces->count);
    if (before == PLP_NO_PIECE || pieces->at[before].kind == PLP_TOKEN_OPEN_BRACE)
        return true;
    if (pieces->at[before].kind == PLP_TOKEN_COMMA ||
        pieces->at[before].kind == PLP_TOKEN_SEMICOLON) {
        pieces->at[before].last_comma = true;
        return true;
    }
    plp_piece comma = {.kind = PLP_TOKEN_COMMA, .last_comma = true};
    if (!push(pieces, comma))
        return false;
    memmove(pieces->at + before + 2, pieces->at + before + 1,
            (pieces->count - before - 2) * sizeof comma);
    pieces->at[before + 1] = comma;
    return true;
}

static bool push_tokens(plp_pieces *pieces, const plp_tokens *tokens)
{
    uint32_t from = 0;
    for (size_t i = 0; i < tokens->count; i++) {
        const plp_token *token = &tokens->at[i];
        if (!push_comments(pieces, &from, token->begin))
            return false;
        if (token->kind == PLP_TOKEN_END)
            break;
        if (token->kind == PLP_TOKEN_CLOSE_BRACE && !push_last_comma(pieces))
            return false;
        if (!push(pieces, (plp_piece){.begin = token->begin,
                                      .end = token->end,
                                      .kind = token->kind,
                                      .breaks = count_breaks(pieces->file, from, token->begin)}))
            return false;
        from = token->end;
    }
    return true;
}

static void pair(plp_pieces *pieces)
{
    size_t depth = 0;
    for (size_t i = 0; i < pieces->count; i++) {
        unsigned kind = pieces->at[i].kind;
        if (plp_piece_closes(kind) && depth > 0) {
            pieces->at[i].partner = pieces->stack[--depth];
            pieces->at[pieces->at[i].partner].partner = (uint32_t)i;
        }
        if (plp_piece_opens(kind))
            pieces->stack[depth++] = (uint32_t)i;
    }
}

bool plp_pieces_read(const palpate_allocator *memory, const plp_limits *limits,
                     const plp_rule_file *file, plp_pieces *out)
{
    plp_tokens tokens;
    *out = (plp_pieces){.memory = memory, .file = file};
    bool good = plp_lex(memory, limits, file, 0, (uint32_t)file->length, 1, &tokens) &&
                push_tokens(out, &tokens);
    plp_tokens_free(memory, &tokens);
    if (!good)
        return false;
    out->stack_size = (out->count + 1) * sizeof *out->stack;
    out->stack = plp_memory_new(memory, out->stack_size);
    if (out->stack == NULL)
        return false;
    pair(out);
    return true;
}

void plp_pieces_free(plp_pieces *pieces)
{
    plp_memory_free(pieces->memory, pieces->at, pieces->capacity * sizeof *pieces->at);
    plp_memory_free(pieces->memory, pieces->stack, pieces->stack_size);
    *pieces = (plp_pieces){.memory = pieces->memory};
}

/* ---- writing ---- */

/* 'text' that could as well stand in double quotes. */
static bool has_single_quotes(const char *text, size_t length)
{
    return text[0] == '\'' && memchr(text, '"', length) == NULL &&
           memchr(text, '\\', length) == NULL;
}

void plp_piece_put(const plp_pieces *pieces, const plp_piece *piece, plp_buffer *out)
{
    const char *text = pieces->file->bytes + piece->begin;
    size_t length = piece->end - piece->begin;
    if (piece->kind == PLP_TOKEN_COMMA) {
        plp_buffer_putc(out, ',');
    } else if (piece->kind == PLP_TOKEN_STRING && has_single_quotes(text, length)) {
        plp_buffer_putc(out, '"');
        plp_buffer_put(out, text + 1, length - 2);
        plp_buffer_putc(out, '"');
    } else {
        plp_buffer_put(out, text, length);
    }
}

uint32_t plp_piece_width(const plp_pieces *pieces, const plp_piece *piece)
{
    uint32_t columns = 0;
    if (piece->kind == PLP_TOKEN_COMMA)
        return 1;
    for (uint32_t at = piece->begin; at < piece->end; at++) {
        unsigned char byte = (unsigned char)pieces->file->bytes[at];
        if (byte == '\n' || byte == '\r')
            break;
        if ((byte & 0xC0) != 0x80) /* one column for each character */
            columns++;
    }
    return columns;
}

static bool ends_operand(unsigned kind)
{
    switch (kind) {
    case PLP_TOKEN_NAME:
    case PLP_TOKEN_STRING:
    case PLP_TOKEN_CLOSE_PAREN:
    case PLP_TOKEN_CLOSE_BRACE:
    case PLP_TOKEN_CLOSE_BRACKET:
    case PLP_TOKEN_NUMBER:
    case PLP_TOKEN_TRUE:
    case PLP_TOKEN_FALSE:
    case PLP_TOKEN_NIL:
    case PLP_TOKEN_DOTS:
    case PLP_TOKEN_CLOSE_BLOCK:
        return true;
    default:
        return false;
    }
}

/* Is the minus, # or sign at `index` one that stands before its value? */
static bool is_sign(const plp_pieces *pieces, size_t index)
{
    unsigned kind = pieces->at[index].kind;
    size_t before = plp_piece_before(pieces, index);
    return kind == PLP_TOKEN_HASH ||
           (kind == PLP_TOKEN_MINUS &&
            (before == PLP_NO_PIECE || !ends_operand(pieces->at[before].kind)));
}

/* Does a bracket at `index` call or index what stands before it? */
static bool is_suffix(unsigned before)
{
    return before == PLP_TOKEN_NAME || before == PLP_TOKEN_CLOSE_PAREN ||
           before == PLP_TOKEN_CLOSE_BRACKET || before == PLP_TOKEN_STRING ||
           before == PLP_TOKEN_FUNCTION;
}

bool plp_piece_spaced(const plp_pieces *pieces, size_t index)
{
    unsigned kind = pieces->at[index].kind, before;
    if (kind == PLP_PIECE_COMMENT || pieces->at[index - 1].kind == PLP_PIECE_COMMENT)
        return true;
    size_t previous = plp_piece_before(pieces, index);
    if (previous == PLP_NO_PIECE)
        return false;
    before = pieces->at[previous].kind;
    if (kind == PLP_TOKEN_COMMA || kind == PLP_TOKEN_SEMICOLON || kind == PLP_TOKEN_DOT ||
        kind == PLP_TOKEN_COLON || kind == PLP_TOKEN_CLOSE_PAREN || kind == PLP_TOKEN_CLOSE_BRACKET)
        return false;
    if (before == PLP_TOKEN_DOT || before == PLP_TOKEN_COLON || before == PLP_TOKEN_OPEN_PAREN ||
        before == PLP_TOKEN_OPEN_BRACKET || is_sign(pieces, previous))
        return false;
    if (kind == PLP_TOKEN_OPEN_PAREN || kind == PLP_TOKEN_OPEN_BRACKET)
        return !is_suffix(before);
    if (kind == PLP_TOKEN_CLOSE_BRACE) /* {} has none */
        return before != PLP_TOKEN_OPEN_BRACE;
    return true;
}
