/* SPDX-License-Identifier: MIT */
/* The reader that tokens are read with; shared by lex.c (names, numbers, signs, comments),
 * lex_text.c (texts) and lex_wide.c (what word processors put in). */
#ifndef PLP_RULEBOOK_READER_H
#define PLP_RULEBOOK_READER_H

#include "rulebook/lex.h"

typedef struct plp_reader {
    const palpate_allocator *memory;
    const plp_limits *limits;
    const char *bytes;
    uint32_t at, end, line;
    bool first;  /* no token stands before `at` in its line */
    bool spaced; /* something without meaning stands before `at` */
    bool failed; /* no memory */
    bool single; /* keep the last token alone, and no flaws */
    plp_token token;
    plp_tokens *out;
    uint32_t *flaw_line; /* by slip: the line in which it was noted last; NULL if `single` */
} plp_reader;

/** The byte `ahead` of the place, 0 past the end. */
static inline unsigned char plp_reader_peek(const plp_reader *reader, uint32_t ahead)
{
    return reader->end - reader->at > ahead ? (unsigned char)reader->bytes[reader->at + ahead] : 0;
}
/** True if `text` stands at the place. */
bool plp_reader_sees(const plp_reader *reader, const char *text);
/** Pass over a line end, if one is here. */
bool plp_reader_line(plp_reader *reader);
/** Pass over the rest of the line, but not its end. */
void plp_reader_rest(plp_reader *reader);
/** Note a token from `begin`, in line `line`, to the place. */
void plp_reader_token(plp_reader *reader, plp_token_kind kind, uint32_t begin, uint32_t line);
/** Note a flaw; one of each kind per line. */
void plp_reader_flaw(plp_reader *reader, plp_slip slip, uint32_t begin, uint32_t end);

/** If a long bracket `[==[` opens at the place: its level, else -1. */
int plp_reader_long(plp_reader *reader);
/** Pass over a long bracket of this level. False: it is never closed. */
bool plp_reader_pass_long(plp_reader *reader, int level);

void plp_reader_string(plp_reader *reader); /* "…" or '…' */
void plp_reader_long_string(plp_reader *reader, int level);
void plp_reader_backquote(plp_reader *reader);
void plp_reader_wide(plp_reader *reader); /* a character beyond ASCII outside of texts */
/** Bytes of the letter beyond ASCII at the place, 0 if there is none. */
uint32_t plp_reader_wide_letter(const plp_reader *reader);
/** True if a curly double quote stands between two offsets; tells where. */
bool plp_reader_curly(plp_reader *reader, uint32_t begin, uint32_t end, uint32_t *at);
void plp_reader_name(plp_reader *reader);
/** Read on, to the next token or over a blank or comment. */
void plp_reader_step(plp_reader *reader);

#endif
