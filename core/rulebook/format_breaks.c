/* SPDX-License-Identifier: MIT */
/* Where lines end: as the author broke them, made regular, and broken further where a line is too
 * long.
 *
 *   the author's breaks --tidy--> --wrap--> --align--+
 *                                   ^----------------+   until no break is added
 */
#include <string.h>

#include "rulebook/format.h"

static plp_piece *at(plp_pieces *pieces, size_t index)
{
    return &pieces->at[index];
}

/* ---- the author's breaks, made regular ---- */

static bool starts_statement(const plp_pieces *pieces, size_t index)
{
    unsigned kind = pieces->at[index].kind, before = pieces->at[index - 1].kind;
    if (kind == PLP_TOKEN_LOCAL || kind == PLP_TOKEN_FOR || kind == PLP_TOKEN_IF ||
        kind == PLP_TOKEN_WHILE || kind == PLP_TOKEN_REPEAT)
        return true;
    return kind == PLP_TOKEN_NAME &&
           (before == PLP_TOKEN_CLOSE_BRACE || before == PLP_TOKEN_CLOSE_PAREN ||
            before == PLP_TOKEN_STRING || before == PLP_TOKEN_NUMBER || before == PLP_TOKEN_NAME ||
            before == PLP_TOKEN_CLOSE_BLOCK);
}

/* A sign or bracket that belongs to what stands before it comes back to that line. */
static bool clings(unsigned kind, unsigned before)
{
    if (before == PLP_PIECE_COMMENT)
        return false;
    if (kind == PLP_TOKEN_COMMA || kind == PLP_TOKEN_SEMICOLON || kind == PLP_TOKEN_ASSIGN)
        return true;
    return kind == PLP_TOKEN_OPEN_BRACE &&
           (before == PLP_TOKEN_NAME || before == PLP_TOKEN_STRING || before == PLP_TOKEN_ASSIGN);
}

static void tidy_pieces(plp_pieces *pieces)
{
    size_t depth = 0;
    for (size_t i = 0; i < pieces->count; i++) {
        plp_piece *piece = at(pieces, i);
        if (plp_piece_closes(piece->kind) && depth > 0)
            depth--;
        if (i == 0)
            piece->breaks = 1;
        else if (pieces->at[i - 1].rest && piece->breaks == 0)
            piece->breaks = 1;
        else if (clings(piece->kind, pieces->at[i - 1].kind))
            piece->breaks = 0;
        else if (depth == 0 && piece->breaks == 0 && starts_statement(pieces, i))
            piece->breaks = 1;
        if (plp_piece_opens(piece->kind))
            depth++;
    }
}

/* The comma behind the last entry stands only where the table spans lines. */
static void settle_comma(plp_pieces *pieces, size_t opener)
{
    size_t closer = pieces->at[opener].partner, last = closer - 1;
    while (last > opener && pieces->at[last].kind == PLP_PIECE_COMMENT)
        last--;
    if (pieces->at[last].last_comma)
        at(pieces, last)->skipped = pieces->at[closer].breaks == 0;
}

/* A table that spans lines: its braces end and begin a line. */
static void open_up(plp_pieces *pieces, size_t opener)
{
    size_t closer = pieces->at[opener].partner, first = opener + 1;
    if (pieces->at[first].kind == PLP_PIECE_COMMENT && pieces->at[first].breaks == 0)
        first++; /* { -- a comment stays */
    if (first <= closer)
        at(pieces, first)->breaks = 1;
    at(pieces, closer)->breaks = 1;
    settle_comma(pieces, opener);
}

static bool spans_lines(const plp_pieces *pieces, size_t opener)
{
    for (size_t i = opener + 1; i <= pieces->at[opener].partner; i++)
        if (pieces->at[i].breaks > 0)
            return true;
    return false;
}

static void tidy_tables(plp_pieces *pieces)
{
    for (size_t i = 0; i < pieces->count; i++) {
        if (pieces->at[i].kind != PLP_TOKEN_OPEN_BRACE)
            continue;
        if (pieces->at[i].partner == i + 1)
            at(pieces, i + 1)->breaks = 0; /* { } */
        else if (spans_lines(pieces, i))
            open_up(pieces, i);
        else
            settle_comma(pieces, i);
    }
}

/* ---- lines that are too long ---- */

static bool is_list_word(const plp_pieces *pieces, size_t index)
{
    static const char *const words[] = {"all",   "any",    "none",   "unless",
                                        "count", "min_of", "max_of", "first_known"};
    const plp_piece *piece = &pieces->at[index];
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (strlen(words[i]) == piece->end - piece->begin &&
            memcmp(pieces->file->bytes + piece->begin, words[i], strlen(words[i])) == 0)
            return true;
    return false;
}

/* { of all { … }, at_least(2, { … }) and the like? */
static bool lists_conditions(const plp_pieces *pieces, size_t opener)
{
    size_t before = plp_piece_before(pieces, opener);
    if (before == PLP_NO_PIECE)
        return false;
    if (pieces->at[before].kind == PLP_TOKEN_NAME)
        return is_list_word(pieces, before);
    return pieces->at[before].kind == PLP_TOKEN_COMMA && before >= 3 &&
           pieces->at[before - 2].kind == PLP_TOKEN_OPEN_PAREN &&
           pieces->file->bytes[pieces->at[before - 3].begin] == 'a';
}

/* The first piece of the next entry between `from` and `to`, or PLP_NO_PIECE. */
static size_t next_entry(const plp_pieces *pieces, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++) {
        if (plp_piece_opens(pieces->at[i].kind) && pieces->at[i].partner >= i)
            i = pieces->at[i].partner;
        else if ((pieces->at[i].kind == PLP_TOKEN_COMMA ||
                  pieces->at[i].kind == PLP_TOKEN_SEMICOLON) &&
                 i + 1 < to && !pieces->at[i].skipped)
            return pieces->at[i + 1].kind == PLP_PIECE_COMMENT ? PLP_NO_PIECE : i + 1;
    }
    return PLP_NO_PIECE;
}

/* Each condition on a line of its own. */
static void spread(plp_pieces *pieces, size_t opener)
{
    size_t closer = pieces->at[opener].partner, entry = opener + 1;
    open_up(pieces, opener);
    while ((entry = next_entry(pieces, entry, closer)) != PLP_NO_PIECE)
        if (pieces->at[entry].breaks == 0)
            at(pieces, entry)->breaks = 1;
}

typedef struct plp_line {
    size_t begin, end; /* pieces begin .. end - 1 */
    uint32_t indent;   /* columns */
} plp_line;

static size_t line_end(const plp_pieces *pieces, size_t begin)
{
    size_t end = begin + 1;
    while (end < pieces->count && pieces->at[end].breaks == 0)
        end++;
    return end;
}

/* Columns of the pieces begin .. end - 1 of a line; a comment at the end of a line is not counted.
 */
static uint32_t width(const plp_pieces *pieces, const plp_line *line, size_t end)
{
    uint32_t columns = line->indent;
    for (size_t i = line->begin; i < end; i++) {
        const plp_piece *piece = &pieces->at[i];
        if (piece->skipped || piece->rest)
            continue;
        if (i > line->begin && plp_piece_spaced(pieces, i))
            columns++;
        columns += piece->pad + plp_piece_width(pieces, piece);
    }
    return columns;
}

/* A text that is an entry by itself and begins a line, or could. */
static bool is_plain(const plp_pieces *pieces, size_t index)
{
    return index + 1 < pieces->count && pieces->at[index].kind == PLP_TOKEN_STRING &&
           pieces->at[index].breaks < 2 && pieces->at[index + 1].kind == PLP_TOKEN_COMMA &&
           (pieces->at[index - 1].kind == PLP_TOKEN_COMMA ||
            pieces->at[index - 1].kind == PLP_TOKEN_OPEN_BRACE);
}

/* Break between entries, as late as the line allows. */
static bool break_between(plp_pieces *pieces, const plp_line *line, size_t from, size_t to)
{
    size_t best = PLP_NO_PIECE, entry = from;
    while ((entry = next_entry(pieces, entry, to)) != PLP_NO_PIECE)
        if (best == PLP_NO_PIECE || width(pieces, line, entry) <= PLP_FORMAT_WIDTH)
            best = entry;
    if (best == PLP_NO_PIECE)
        return false;
    at(pieces, best)->breaks = 1;
    if (is_plain(pieces, best) && is_plain(pieces, line->end)) /* a list of words flows on */
        at(pieces, line->end)->breaks = 0;
    return true;
}

/* Open the first table of the line that begins and ends in it. */
static bool break_table(plp_pieces *pieces, const plp_line *line)
{
    for (size_t i = line->begin; i < line->end; i++) {
        size_t closer = pieces->at[i].partner;
        if (pieces->at[i].kind != PLP_TOKEN_OPEN_BRACE || closer >= line->end || closer == i + 1)
            continue;
        if (lists_conditions(pieces, i))
            spread(pieces, i);
        else
            open_up(pieces, i);
        return true;
    }
    return false;
}

/* Break the arguments of the first call in parentheses. */
static bool break_call(plp_pieces *pieces, const plp_line *line)
{
    for (size_t i = line->begin; i < line->end; i++)
        if (pieces->at[i].kind == PLP_TOKEN_OPEN_PAREN && pieces->at[i].partner < line->end &&
            break_between(pieces, line, i + 1, pieces->at[i].partner))
            return true;
    return false;
}

static bool is_within_table(const plp_indenter *indenter)
{
    return indenter->depth > 0 &&
           indenter->levels[indenter->depth - 1].opener == PLP_TOKEN_OPEN_BRACE;
}

static bool shorten(plp_pieces *pieces, const plp_line *line, const plp_indenter *indenter)
{
    if (width(pieces, line, line->end) <= PLP_FORMAT_WIDTH)
        return false;
    size_t from = line->begin;
    if (plp_piece_closes(pieces->at[from].kind)) /* }, more … */
        from++;
    if (is_within_table(indenter) && break_between(pieces, line, from, line->end))
        return true;
    return break_table(pieces, line) || break_call(pieces, line);
}

/* Returns whether a break was added. */
static bool wrap(plp_pieces *pieces)
{
    plp_indenter indenter;
    bool changed = false;
    plp_indent_begin(&indenter, pieces);
    for (size_t begin = 0; begin < pieces->count;) {
        uint32_t indent = PLP_FORMAT_STEP * plp_indent_line(&indenter, begin);
        plp_line line = {begin, line_end(pieces, begin), indent};
        while (shorten(pieces, &line, &indenter)) {
            changed = true;
            line.end = line_end(pieces, begin);
        }
        for (; begin < line.end; begin++)
            plp_indent_take(&indenter, begin);
    }
    return changed;
}

/* ---- equals signs in one column ---- */

/* Where the entry that begins at `index` ends: the piece after its comma and comment. */
static size_t entry_end(const plp_pieces *pieces, size_t index, size_t closer)
{
    for (; index < closer; index++) {
        if (plp_piece_opens(pieces->at[index].kind) && pieces->at[index].partner > index)
            index = pieces->at[index].partner;
        else if (pieces->at[index].kind == PLP_TOKEN_COMMA ||
                 pieces->at[index].kind == PLP_TOKEN_SEMICOLON)
            break;
    }
    index += index < closer;
    while (index < closer && pieces->at[index].kind == PLP_PIECE_COMMENT &&
           pieces->at[index].breaks == 0)
        index++;
    return index;
}

/* Does a line begin here that holds one entry with a key? */
static bool is_key_line(const plp_pieces *pieces, size_t index, size_t end)
{
    return pieces->at[index].breaks > 0 && pieces->at[index].kind == PLP_TOKEN_NAME &&
           pieces->at[index + 1].kind == PLP_TOKEN_ASSIGN && pieces->at[end].breaks > 0;
}

static size_t pass_comments(const plp_pieces *pieces, size_t index)
{
    while (pieces->at[index].kind == PLP_PIECE_COMMENT)
        index++;
    return index;
}

/* The lines with one key each with which a table begins. */
static void align_keys(plp_pieces *pieces, size_t opener)
{
    size_t closer = pieces->at[opener].partner, end;
    uint32_t widest = 0;
    for (int pass = 0; pass < 2; pass++)
        for (size_t i = pass_comments(pieces, opener + 1); i < closer;
             i = pass_comments(pieces, end)) {
            end = entry_end(pieces, i, closer);
            if (!is_key_line(pieces, i, end))
                break;
            uint32_t columns = plp_piece_width(pieces, &pieces->at[i]);
            if (pass == 0)
                widest = columns > widest ? columns : widest;
            else
                at(pieces, i + 1)->pad = widest - columns;
        }
}

static void align(plp_pieces *pieces)
{
    for (size_t i = 0; i < pieces->count; i++)
        at(pieces, i)->pad = 0;
    for (size_t i = 0; i < pieces->count; i++)
        if (pieces->at[i].kind == PLP_TOKEN_OPEN_BRACE &&
            pieces->at[pieces->at[i].partner].breaks > 0)
            align_keys(pieces, i);
}

void plp_format_settle(plp_pieces *pieces)
{
    tidy_pieces(pieces);
    tidy_tables(pieces);
    do { /* each round adds a break, so there are at most as many as pieces */
        align(pieces);
    } while (wrap(pieces));
}
