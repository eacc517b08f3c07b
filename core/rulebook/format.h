/* SPDX-License-Identifier: MIT */
/* The one layout of rule files.
 *
 *   text --mend?--> scan, compile --> pieces (tokens and comments) --> breaks --> lines --> text
 *
 * What an author decides stays: where lines end, comments, blank lines between blocks. The rest is
 * one way: two spaces for each level, blanks between words and signs, `=` in one column where a
 * declaration begins with a key on each line, a comma behind the last entry of a table that spans
 * lines, no line beyond 120 columns that can be broken.
 *
 * Invariants: the tokens stay as they are, but for commas before a closing brace, semicolons
 * between entries, and the quotes of plain texts; comments stay to the byte, but for blanks at
 * their end; the layout of a layout is itself.
 */
#ifndef PLP_RULEBOOK_FORMAT_H
#define PLP_RULEBOOK_FORMAT_H

#include "rulebook/lex.h"

#define PLP_FORMAT_WIDTH 120
#define PLP_FORMAT_STEP 2
#define PLP_PIECE_COMMENT PLP_TOKEN_COUNT /* a kind beside those of tokens */

typedef struct plp_piece {
    uint32_t begin, end; /* in the text; equal: a comma that was not there */
    uint8_t kind;        /* plp_token_kind, or PLP_PIECE_COMMENT */
    uint8_t breaks;  /* 0: on the line of the one before; 1: begins a line; 2: a blank line first */
    bool rest;       /* a comment that takes the rest of its line */
    bool last_comma; /* behind the last entry of a table: written only if the table spans lines */
    bool skipped;    /* … and it does not */
    uint32_t partner; /* of a bracket: the one that closes or opens it */
    uint32_t pad;     /* blanks before it, beside the usual one */
} plp_piece;

typedef struct plp_pieces {
    const palpate_allocator *memory;
    const plp_rule_file *file;
    plp_piece *at;
    size_t count, capacity;
    uint32_t *stack; /* scratch: room for `count` + 1 indices */
    size_t stack_size;
} plp_pieces;

/* format_pieces.c */
/** Cut a text that has passed the scan into pieces, with the author's line breaks. False: no
 * memory. */
bool plp_pieces_read(const palpate_allocator *memory, const plp_limits *limits,
                     const plp_rule_file *file, plp_pieces *out);
void plp_pieces_free(plp_pieces *pieces);
/** The text of a piece: straight double quotes where that changes nothing, a comma for a semicolon.
 */
void plp_piece_put(const plp_pieces *pieces, const plp_piece *piece, plp_buffer *out);
/** Columns of a piece's text up to its first line end. */
uint32_t plp_piece_width(const plp_pieces *pieces, const plp_piece *piece);
/** True if the two pieces on one line have a blank between them. */
bool plp_piece_spaced(const plp_pieces *pieces, size_t index);
/** The nearest piece before `index` that is no comment and is written, or PLP_NO_PIECE. */
size_t plp_piece_before(const plp_pieces *pieces, size_t index);
#define PLP_NO_PIECE SIZE_MAX

/* format_breaks.c */
/** Settle where lines end and how entries are aligned. */
void plp_format_settle(plp_pieces *pieces);

/* format_lines.c: indentation */
typedef struct plp_indenter {
    plp_pieces *pieces;
    struct plp_level {
        uint8_t opener;
        uint32_t line, inner; /* levels of the line in which it opens, and of what is in it */
    } levels[256];
    size_t depth;
    uint32_t line_indent;
} plp_indenter;

void plp_indent_begin(plp_indenter *indenter, plp_pieces *pieces);
/** Begin a line with piece `index`: its indentation in levels. */
uint32_t plp_indent_line(plp_indenter *indenter, size_t index);
/** Take a piece into account, the first one of a line after plp_indent_line. */
void plp_indent_take(plp_indenter *indenter, size_t index);

/** True for a piece that opens, or closes, a bracket or block. */
bool plp_piece_opens(unsigned kind);
bool plp_piece_closes(unsigned kind);

/* format.c */
/** Write the layout of a text that has passed the scan. E_NOMEM, or E_INTERNAL if tokens would
 * change. */
palpate_status plp_format(const palpate_allocator *memory, const plp_limits *limits,
                          const plp_rule_file *file, plp_buffer *out, palpate_error *error);

/* format_mend.c */
/** Mend what has one possible reading: a byte order mark, curly quotes, missing commas. `out` gets
 * the mended text; `*mended` tells how many places. What cannot be mended is left for the scan. */
palpate_status plp_format_mend(const palpate_allocator *memory, const plp_limits *limits,
                               const plp_rule_file *file, plp_buffer *out, size_t *mended,
                               palpate_error *error);

#endif
