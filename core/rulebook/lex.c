/* SPDX-License-Identifier: MIT */
/* Tokens: blanks, comments, names, numbers and signs. */
#include <string.h>

#include "rulebook/reader.h"

typedef struct row {
    const char *text;
    uint8_t length;
    bool word, sign;
} row;

enum { OTHER, WORD, SIGN };
static const row rows[] = {
#define X(name, text, class)                                                                       \
    [PLP_TOKEN_##name] = {text, sizeof(text) - 1, (class) == WORD, (class) == SIGN},
#include "rulebook/tokens.def"
#undef X
};

/* What is no Lua, or not used here, and what its author most likely meant. Longer ones first. */
static const struct habit {
    const char *text;
    plp_slip slip;
    plp_token_kind kind;
} habits[] = {
    {"::", PLP_SLIP_LABEL, PLP_TOKEN_ODD},
    {"=>", PLP_SLIP_ARROW, PLP_TOKEN_ASSIGN},
    {"->", PLP_SLIP_ARROW, PLP_TOKEN_ASSIGN},
    {":=", PLP_SLIP_COLON_EQUALS, PLP_TOKEN_ASSIGN},
    {"!=", PLP_SLIP_NOT_EQUALS, PLP_TOKEN_OPERATOR},
    {"<>", PLP_SLIP_NOT_EQUALS, PLP_TOKEN_OPERATOR},
    {"!", PLP_SLIP_BANG, PLP_TOKEN_OPERATOR},
    {"&&", PLP_SLIP_DOUBLE_AND, PLP_TOKEN_OPERATOR},
    {"||", PLP_SLIP_DOUBLE_BAR, PLP_TOKEN_OPERATOR},
    {"<<", PLP_SLIP_BITWISE, PLP_TOKEN_OPERATOR},
    {">>", PLP_SLIP_BITWISE, PLP_TOKEN_OPERATOR},
    {"&", PLP_SLIP_BITWISE, PLP_TOKEN_OPERATOR},
    {"|", PLP_SLIP_BITWISE, PLP_TOKEN_OPERATOR},
};

/* ---- classes of bytes ---- */

/* What a byte may begin. Bytes beyond ASCII are WIDE; a sign that is ALONE begins no longer one. */
enum { WIDE, BLANK, LINE, LETTER, DIGIT, QUOTE, BACKQUOTE, ALONE, SIGNS, STRANGE };

// clang-format off
#define A ALONE
#define B BLANK
#define D DIGIT
#define E STRANGE
#define L LETTER
#define N LINE
#define Q QUOTE
#define S SIGNS
static const uint8_t classes[256] = {
    B, B, B, B, B, B, B, B, B, B, N, B, B, N, B, B, /* control characters have had their error */
    B, B, B, B, B, B, B, B, B, B, B, B, B, B, B, B,
    B, S, Q, S, E, A, S, Q, A, A, A, A, A, S, S, S, /*   ! " # $ % & ' ( ) * + , - . / */
    D, D, D, D, D, D, D, D, D, D, S, A, S, S, S, E, /* 0 1 2 3 4 5 6 7 8 9 : ; < = > ? */
    E, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, /* @ A B C … */
    L, L, L, L, L, L, L, L, L, L, L, S, E, A, A, L, /* … X Y Z [ \ ] ^ _ */
    BACKQUOTE, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
    L, L, L, L, L, L, L, L, L, L, L, A, S, A, S, B, /* … x y z { | } ~ */
};
#undef A
#undef B
#undef D
#undef E
#undef L
#undef N
#undef Q
#undef S

/* The token that a sign is when it stands by itself. */
static const uint8_t single_signs[128] = {
    ['#'] = PLP_TOKEN_HASH, ['%'] = PLP_TOKEN_PERCENT, ['('] = PLP_TOKEN_OPEN_PAREN, [')'] = PLP_TOKEN_CLOSE_PAREN,
    ['*'] = PLP_TOKEN_STAR, ['+'] = PLP_TOKEN_PLUS, [','] = PLP_TOKEN_COMMA, ['-'] = PLP_TOKEN_MINUS,
    ['.'] = PLP_TOKEN_DOT, ['/'] = PLP_TOKEN_SLASH, [':'] = PLP_TOKEN_COLON, [';'] = PLP_TOKEN_SEMICOLON,
    ['<'] = PLP_TOKEN_LESS, ['='] = PLP_TOKEN_ASSIGN, ['>'] = PLP_TOKEN_GREATER, ['['] = PLP_TOKEN_OPEN_BRACKET,
    [']'] = PLP_TOKEN_CLOSE_BRACKET, ['^'] = PLP_TOKEN_CARET, ['{'] = PLP_TOKEN_OPEN_BRACE, ['}'] = PLP_TOKEN_CLOSE_BRACE,
};

/* The first keyword that begins with a letter; the others with it follow, see tokens.def. */
static const uint8_t first_keywords[128] = {
    ['a'] = PLP_TOKEN_AND, ['b'] = PLP_TOKEN_BREAK, ['d'] = PLP_TOKEN_DO, ['e'] = PLP_TOKEN_ELSE,
    ['f'] = PLP_TOKEN_FALSE, ['g'] = PLP_TOKEN_GOTO, ['i'] = PLP_TOKEN_IF, ['l'] = PLP_TOKEN_LOCAL,
    ['n'] = PLP_TOKEN_NIL, ['o'] = PLP_TOKEN_OR, ['r'] = PLP_TOKEN_REPEAT, ['t'] = PLP_TOKEN_THEN,
    ['u'] = PLP_TOKEN_UNTIL, ['w'] = PLP_TOKEN_WHILE,
};
// clang-format on

static bool is_digit(unsigned char byte)
{
    return classes[byte] == DIGIT;
}

static bool is_letter(unsigned char byte)
{
    return classes[byte] == LETTER;
}

/* A letter or a digit. */
static bool is_of_name(unsigned char byte)
{
    _Static_assert(DIGIT == LETTER + 1, "one comparison is enough");
    return (unsigned)(classes[byte] - LETTER) <= DIGIT - LETTER;
}

const char *plp_token_text(plp_token_kind kind)
{
    return rows[kind].text;
}

void plp_tokens_free(const palpate_allocator *memory, plp_tokens *tokens)
{
    plp_memory_free(memory, tokens->at, tokens->capacity * sizeof *tokens->at);
    plp_memory_free(memory, tokens->flaws, tokens->flaw_capacity * sizeof *tokens->flaws);
    *tokens = (plp_tokens){0};
}

/* ---- the reader ---- */

bool plp_reader_sees(const plp_reader *reader, const char *text)
{
    uint32_t i = 0;
    while (text[i] != '\0' && plp_reader_peek(reader, i) == (unsigned char)text[i])
        i++;
    return text[i] == '\0';
}

bool plp_reader_line(plp_reader *reader)
{
    size_t bytes = plp_line_end(reader->bytes, reader->at, reader->end);
    if (bytes == 0)
        return false;
    reader->at += (uint32_t)bytes;
    reader->line++;
    return true;
}

void plp_reader_rest(plp_reader *reader)
{
    uint32_t begin = reader->at;
    while (reader->at < reader->end && reader->bytes[reader->at] != '\n' &&
           reader->bytes[reader->at] != '\r')
        reader->at++;
    reader->out->steps += reader->at - begin;
}

static bool make_room(plp_reader *reader)
{
    plp_tokens *out = reader->out;
    void *items = out->at;
    if (!plp_memory_grow(reader->memory, &items, &out->capacity, out->count + 1, sizeof *out->at))
        reader->failed = true;
    out->at = items;
    return !reader->failed;
}

void plp_reader_token(plp_reader *reader, plp_token_kind kind, uint32_t begin, uint32_t line)
{
    plp_tokens *out = reader->out;
    plp_token token = {.begin = begin,
                       .end = reader->at,
                       .line = line,
                       .kind = (uint8_t)kind,
                       .first = reader->first,
                       .spaced = reader->spaced};
    reader->first = false;
    reader->spaced = false;
    if (reader->single) {
        reader->token = token;
    } else if (out->count < out->capacity || make_room(reader)) {
        out->kinds |= (uint64_t)1 << kind;
        out->at[out->count++] = token;
    }
}

void plp_reader_flaw(plp_reader *reader, plp_slip slip, uint32_t begin, uint32_t end)
{
    plp_tokens *out = reader->out;
    if (reader->single || reader->flaw_line[slip] == reader->line ||
        out->flaw_count > reader->limits->messages)
        return;
    reader->flaw_line[slip] = reader->line;
    void *items = out->flaws;
    if (!plp_memory_grow(reader->memory, &items, &out->flaw_capacity, out->flaw_count + 1,
                         sizeof *out->flaws)) {
        reader->failed = true;
        return;
    }
    out->flaws = items;
    out->flaws[out->flaw_count++] = (plp_flaw){.begin = begin, .end = end, .slip = slip};
}

/* ---- comments ---- */

static void read_comment(plp_reader *reader)
{
    uint32_t begin = reader->at;
    reader->at += 2;
    int level = plp_reader_long(reader);
    if (level < 0)
        plp_reader_rest(reader);
    else if (!plp_reader_pass_long(reader, level))
        plp_reader_flaw(reader, PLP_SLIP_UNFINISHED_COMMENT, begin, begin + 4 + (uint32_t)level);
    reader->spaced = true;
}

/* Comments of other languages: the rest of the line, or up to the closing mark. */
static bool read_foreign_comment(plp_reader *reader)
{
    uint32_t begin = reader->at;
    if (plp_reader_sees(reader, "//")) {
        plp_reader_flaw(reader, PLP_SLIP_SLASH_COMMENT, begin, begin + 2);
        plp_reader_rest(reader);
    } else if (plp_reader_sees(reader, "/*")) {
        plp_reader_flaw(reader, PLP_SLIP_BLOCK_COMMENT, begin, begin + 2);
        while (reader->at < reader->end && !plp_reader_sees(reader, "*/")) {
            reader->out->steps++;
            if (!plp_reader_line(reader))
                reader->at++;
        }
        reader->at = reader->end - reader->at < 2 ? reader->end : reader->at + 2;
    } else if (reader->first && plp_reader_peek(reader, 0) == '#' &&
               (begin == 0 || strchr(" \t#!", plp_reader_peek(reader, 1)) != NULL)) {
        if (begin != 0) /* the first line has words of its own */
            plp_reader_flaw(reader, PLP_SLIP_HASH_COMMENT, begin, begin + 1);
        plp_reader_rest(reader);
    } else {
        return false;
    }
    reader->spaced = true;
    return true;
}

/* ---- names, numbers, signs ---- */

static plp_token_kind kind_of_word(const char *text, uint32_t length)
{
    unsigned char first = (unsigned char)text[0];
    unsigned kind = first < 128 ? first_keywords[first] : 0;
    for (; kind != 0 && rows[kind].word && (unsigned char)rows[kind].text[0] == first; kind++)
        if (rows[kind].length == length && rows[kind].text[1] == text[1] &&
            memcmp(rows[kind].text, text, length) == 0)
            return (plp_token_kind)kind;
    return PLP_TOKEN_NAME;
}

void plp_reader_name(plp_reader *reader)
{
    const char *bytes = reader->bytes;
    uint32_t begin = reader->at, end = reader->end, at = begin, wide = 0;
    bool ascii = true;
    do {
        at += wide;
        while (at < end && is_of_name((unsigned char)bytes[at]))
            at++;
        reader->at = at;
        bool beyond_ascii = at < end && (unsigned char)bytes[at] >= 0x80;
        wide = beyond_ascii ? plp_reader_wide_letter(reader) : 0;
        ascii = ascii && wide == 0;
    } while (wide > 0);
    reader->out->steps += at - begin;
    if (!ascii)
        plp_reader_flaw(reader, PLP_SLIP_NON_ASCII_NAME, begin, at);
    if (at - begin > reader->limits->rule_name_bytes)
        plp_reader_flaw(reader, PLP_SLIP_NAME_SIZE, begin, at);
    plp_reader_token(reader, kind_of_word(bytes + begin, at - begin), begin, reader->line);
}

static uint32_t digits_at(const plp_reader *reader, uint32_t at)
{
    uint32_t begin = at;
    while (at < reader->at && is_digit((unsigned char)reader->bytes[at]))
        at++;
    return at - begin;
}

/* Is begin .. place a decimal number: 12, 0.5, .5, 5., 1e-3? */
static bool is_number(const plp_reader *reader, uint32_t begin)
{
    uint32_t whole = digits_at(reader, begin), part = 0, at = begin + whole;
    if (at < reader->at && reader->bytes[at] == '.') {
        part = digits_at(reader, at + 1);
        at += 1 + part;
    }
    if (whole + part == 0)
        return false;
    if (at < reader->at && (reader->bytes[at] == 'e' || reader->bytes[at] == 'E')) {
        at++;
        if (at < reader->at && (reader->bytes[at] == '+' || reader->bytes[at] == '-'))
            at++;
        uint32_t power = digits_at(reader, at);
        if (power == 0)
            return false;
        at += power;
    }
    return at == reader->at;
}

/* Takes what Lua takes: letters, digits, points, and a sign after e. */
static void read_number(plp_reader *reader)
{
    uint32_t begin = reader->at;
    for (;; reader->out->steps++) {
        unsigned char byte = plp_reader_peek(reader, 0), next = plp_reader_peek(reader, 1);
        if ((byte == 'e' || byte == 'E') && (next == '+' || next == '-'))
            reader->at += 2;
        else if (is_digit(byte) || is_letter(byte) || byte == '.')
            reader->at++;
        else
            break;
    }
    if (reader->at - begin > reader->limits->rule_numeral_bytes)
        plp_reader_flaw(reader, PLP_SLIP_NUMBER_SIZE, begin, reader->at);
    else if (!is_number(reader, begin))
        plp_reader_flaw(reader, PLP_SLIP_NUMBER, begin, reader->at);
    plp_reader_token(reader, PLP_TOKEN_NUMBER, begin, reader->line);
}

static bool read_habit(plp_reader *reader)
{
    uint32_t begin = reader->at;
    char first = (char)plp_reader_peek(reader, 0);
    for (size_t i = 0; i < sizeof habits / sizeof habits[0]; i++)
        if (habits[i].text[0] == first && plp_reader_sees(reader, habits[i].text)) {
            reader->at += (uint32_t)strlen(habits[i].text);
            plp_reader_flaw(reader, habits[i].slip, begin, reader->at);
            plp_reader_token(reader, habits[i].kind, begin, reader->line);
            return true;
        }
    return false;
}

static void read_sign(plp_reader *reader)
{
    uint32_t begin = reader->at;
    char first = (char)plp_reader_peek(reader, 0);
    for (unsigned kind = 0; kind < PLP_TOKEN_COUNT; kind++)
        if (rows[kind].sign && rows[kind].text[0] == first &&
            plp_reader_sees(reader, rows[kind].text)) {
            reader->at += rows[kind].length;
            if (kind == PLP_TOKEN_TILDE) {
                plp_reader_flaw(reader, PLP_SLIP_BITWISE, begin, reader->at);
                kind = PLP_TOKEN_OPERATOR;
            }
            plp_reader_token(reader, (plp_token_kind)kind, begin, reader->line);
            return;
        }
    reader->at++;
    plp_reader_flaw(reader, PLP_SLIP_ODD_CHARACTER, begin, reader->at);
    plp_reader_token(reader, PLP_TOKEN_ODD, begin, reader->line);
}

/* ---- one after the other ---- */

static void read_blanks(plp_reader *reader)
{
    do
        reader->at++;
    while (reader->at < reader->end && reader->bytes[reader->at] == ' ');
    reader->spaced = true;
}

static void read_one_sign(plp_reader *reader, plp_token_kind kind)
{
    uint32_t begin = reader->at++;
    plp_reader_token(reader, kind, begin, reader->line);
}

/* A sign that may be the beginning of more than itself. */
static void read_signs(plp_reader *reader, unsigned char byte)
{
    unsigned char next = plp_reader_peek(reader, 1);
    int level;
    if (byte == '-' && next == '-')
        read_comment(reader);
    else if ((byte == '/' || byte == '#') && read_foreign_comment(reader))
        return;
    else if (byte == '.' && is_digit(next))
        read_number(reader);
    else if (byte == '[' && (level = plp_reader_long(reader)) >= 0)
        plp_reader_long_string(reader, level);
    else if (single_signs[byte] != 0 && classes[next] != SIGNS)
        read_one_sign(reader, single_signs[byte]);
    else if (!read_habit(reader))
        read_sign(reader);
}

static inline void step(plp_reader *reader)
{
    unsigned char byte = (unsigned char)reader->bytes[reader->at];
    reader->out->steps++;
    switch (classes[byte]) {
    case BLANK:
        read_blanks(reader);
        break;
    case LINE:
        plp_reader_line(reader);
        reader->first = reader->spaced = true;
        break;
    case LETTER:
        plp_reader_name(reader);
        break;
    case DIGIT:
        read_number(reader);
        break;
    case QUOTE:
        plp_reader_string(reader);
        break;
    case BACKQUOTE:
        plp_reader_backquote(reader);
        break;
    case WIDE:
        plp_reader_wide(reader);
        break;
    case ALONE:
        read_one_sign(reader, single_signs[byte]);
        break;
    default:
        read_signs(reader, byte);
        break;
    }
}

void plp_reader_step(plp_reader *reader)
{
    step(reader);
}

bool plp_lex(const palpate_allocator *memory, const plp_limits *limits, const plp_rule_file *file,
             uint32_t begin, uint32_t end, uint32_t line, plp_tokens *out)
{
    uint32_t flaw_line[PLP_SLIP_COUNT] = {0};
    plp_reader reader = {.memory = memory,
                         .flaw_line = flaw_line,
                         .limits = limits,
                         .bytes = file->bytes,
                         .at = begin,
                         .end = end,
                         .line = line,
                         .first = true,
                         .spaced = true,
                         .out = out};
    void *items = NULL;
    *out = (plp_tokens){0};
    /* A token is about six bytes long; more room comes as it is needed. */
    reader.failed =
        !plp_memory_grow(memory, &items, &out->capacity, (end - begin) / 6 + 16, sizeof *out->at);
    out->at = items;
    while (reader.at < reader.end && !reader.failed)
        step(&reader);
    plp_reader_token(&reader, PLP_TOKEN_END, reader.at, reader.line);
    return !reader.failed;
}
