/* SPDX-License-Identifier: MIT */
/* How far a line is indented: one level for each line above it that opened something still open. */
#include "rulebook/format.h"

void plp_indent_begin(plp_indenter *indenter, plp_pieces *pieces)
{
    indenter->pieces = pieces;
    indenter->depth = 0;
    indenter->line_indent = 0;
}

static bool joins(unsigned kind)
{
    switch (kind) {
    case PLP_TOKEN_AND:
    case PLP_TOKEN_OR:
    case PLP_TOKEN_CONCAT:
    case PLP_TOKEN_EQUAL:
    case PLP_TOKEN_UNEQUAL:
    case PLP_TOKEN_LESS_EQUAL:
    case PLP_TOKEN_GREATER_EQUAL:
    case PLP_TOKEN_LESS:
    case PLP_TOKEN_GREATER:
    case PLP_TOKEN_PLUS:
    case PLP_TOKEN_MINUS:
    case PLP_TOKEN_STAR:
    case PLP_TOKEN_SLASH:
    case PLP_TOKEN_PERCENT:
    case PLP_TOKEN_CARET:
    case PLP_TOKEN_COLON:
    case PLP_TOKEN_DOT:
    case PLP_TOKEN_ASSIGN:
    case PLP_TOKEN_OPERATOR:
        return true;
    default:
        return false;
    }
}

/* Does the line go on with what the one before left open, beside brackets? */
static bool continues(const plp_indenter *indenter, size_t index)
{
    const plp_pieces *pieces = indenter->pieces;
    size_t before = plp_piece_before(pieces, index);
    if (before == PLP_NO_PIECE || pieces->at[index].kind == PLP_PIECE_COMMENT)
        return false;
    unsigned kind = pieces->at[index].kind, last = pieces->at[before].kind;
    uint8_t opener =
        indenter->depth > 0 ? indenter->levels[indenter->depth - 1].opener : PLP_TOKEN_END;
    bool bracket = opener == PLP_TOKEN_OPEN_BRACE || opener == PLP_TOKEN_OPEN_PAREN ||
                   opener == PLP_TOKEN_OPEN_BRACKET;
    if (bracket)
        return last != PLP_TOKEN_COMMA && last != PLP_TOKEN_SEMICOLON && last != opener;
    return joins(last) || joins(kind) || last == PLP_TOKEN_COMMA;
}

uint32_t plp_indent_line(plp_indenter *indenter, size_t index)
{
    uint32_t levels = indenter->depth > 0 ? indenter->levels[indenter->depth - 1].inner : 0;
    if (plp_piece_closes(indenter->pieces->at[index].kind) && indenter->depth > 0)
        levels = indenter->levels[indenter->depth - 1].line;
    else if (continues(indenter, index))
        levels++;
    indenter->line_indent = levels;
    return levels;
}

void plp_indent_take(plp_indenter *indenter, size_t index)
{
    unsigned kind = indenter->pieces->at[index].kind;
    if (plp_piece_closes(kind) && indenter->depth > 0)
        indenter->depth--;
    if (!plp_piece_opens(kind) ||
        indenter->depth == sizeof indenter->levels / sizeof indenter->levels[0])
        return;
    struct plp_level level = {
        .opener = (uint8_t)kind, .line = indenter->line_indent, .inner = indenter->line_indent + 1};
    indenter->levels[indenter->depth++] = level;
}
