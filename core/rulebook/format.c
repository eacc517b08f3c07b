/* SPDX-License-Identifier: MIT */
/* Laying out a rule file: pieces, breaks, lines; then the tokens are compared with the old ones. */
#include "rulebook/format.h"

#include <string.h>
#include "base/error.h"

static void put_line_begin(const plp_pieces *pieces, size_t index, plp_indenter *indenter,
                           plp_buffer *out)
{
    if (index > 0)
        plp_buffer_putc(out, '\n');
    if (index > 0 && pieces->at[index].breaks > 1)
        plp_buffer_putc(out, '\n');
    uint32_t blanks = PLP_FORMAT_STEP * plp_indent_line(indenter, index);
    while (blanks-- > 0)
        plp_buffer_putc(out, ' ');
}

static void put(plp_pieces *pieces, plp_buffer *out)
{
    plp_indenter indenter;
    plp_indent_begin(&indenter, pieces);
    for (size_t i = 0; i < pieces->count; i++) {
        const plp_piece *piece = &pieces->at[i];
        if (piece->breaks > 0)
            put_line_begin(pieces, i, &indenter, out);
        else if (!piece->skipped && plp_piece_spaced(pieces, i))
            plp_buffer_putc(out, ' ');
        for (uint32_t pad = 0; pad < piece->pad; pad++)
            plp_buffer_putc(out, ' ');
        if (!piece->skipped)
            plp_piece_put(pieces, piece, out);
        plp_indent_take(&indenter, i);
    }
    if (pieces->count > 0)
        plp_buffer_putc(out, '\n');
}

/* ---- is it still the same? ---- */

typedef struct walker { /* over the tokens of a text that mean something */
    const plp_rule_file *file;
    const plp_tokens *tokens;
    size_t at;
} walker;

static bool is_separator(unsigned kind)
{
    return kind == PLP_TOKEN_COMMA || kind == PLP_TOKEN_SEMICOLON;
}

static const plp_token *next(walker *walk)
{
    const plp_token *token = &walk->tokens->at[walk->at];
    if (is_separator(token->kind) && walk->tokens->at[walk->at + 1].kind == PLP_TOKEN_CLOSE_BRACE)
        token = &walk->tokens->at[++walk->at]; /* behind the last entry */
    walk->at++;
    return token;
}

static bool equal(const walker *a, const plp_token *x, const walker *b, const plp_token *y)
{
    if (is_separator(x->kind))
        return is_separator(y->kind);
    uint32_t length = x->end - x->begin, skip = x->kind == PLP_TOKEN_STRING; /* quotes may differ */
    return x->kind == y->kind && length == y->end - y->begin &&
           (length < 2 * skip || memcmp(a->file->bytes + x->begin + skip,
                                        b->file->bytes + y->begin + skip, length - 2 * skip) == 0);
}

static bool same_tokens(const plp_rule_file *one, const plp_tokens *a, const plp_rule_file *other,
                        const plp_tokens *b)
{
    walker x = {one, a, 0}, y = {other, b, 0};
    while (x.at < a->count && y.at < b->count) {
        const plp_token *left = next(&x), *right = next(&y);
        if (!equal(&x, left, &y, right))
            return false;
    }
    return x.at == a->count && y.at == b->count;
}

static palpate_status compare(const palpate_allocator *memory, const plp_limits *limits,
                              const plp_rule_file *file, plp_buffer *out, palpate_error *error)
{
    plp_tokens before, after = {0};
    plp_rule_file laid = {.path = file->path, .bytes = plp_buffer_text(out), .length = out->length};
    bool good = plp_lex(memory, limits, file, 0, (uint32_t)file->length, 1, &before) &&
                plp_lex(memory, limits, &laid, 0, (uint32_t)laid.length, 1, &after);
    bool same = good && same_tokens(file, &before, &laid, &after);
    plp_tokens_free(memory, &before);
    plp_tokens_free(memory, &after);
    if (!good)
        return plp_fail_memory(error);
    return same ? PALPATE_OK
                : plp_fail(error, PALPATE_E_INTERNAL, NULL, NULL,
                           "the layout would change the text");
}

palpate_status plp_format(const palpate_allocator *memory, const plp_limits *limits,
                          const plp_rule_file *file, plp_buffer *out, palpate_error *error)
{
    plp_pieces pieces;
    bool good = plp_pieces_read(memory, limits, file, &pieces);
    if (good) {
        plp_format_settle(&pieces);
        put(&pieces, out);
    }
    plp_pieces_free(&pieces);
    if (!good || out->status == PALPATE_E_NOMEM)
        return plp_fail_memory(error);
    if (out->status != PALPATE_OK)
        return plp_fail(error, out->status, NULL, NULL, "the file is larger than a limit allows");
    return compare(memory, limits, file, out, error);
}
