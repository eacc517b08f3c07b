/* SPDX-License-Identifier: MIT */
/* Tokens: characters beyond ASCII outside of texts, which word processors, web pages and other
 * keyboards put in. */
#include <string.h>

#include "base/text.h"
#include "rulebook/reader.h"

typedef enum wide {
    BLANK,
    DOUBLE_QUOTE,
    SINGLE_QUOTE,
    DASH,
    ELLIPSIS,
    COMPARISON,
    FULL_WIDTH,
    LETTER,
    ODD
} wide;

static const struct wide_range {
    uint32_t first, last;
    wide class;
} ranges[] = {
    {0x00a0, 0x00a0, BLANK},        {0x00ab, 0x00ab, DOUBLE_QUOTE}, {0x00b4, 0x00b4, SINGLE_QUOTE},
    {0x00ad, 0x00ad, BLANK},        {0x00bb, 0x00bb, DOUBLE_QUOTE}, {0x00c0, 0x00d6, LETTER},
    {0x00d8, 0x00f6, LETTER},       {0x00f8, 0x024f, LETTER},       {0x0300, 0x061b, LETTER},
    {0x061c, 0x061c, BLANK},        {0x061d, 0x1fff, LETTER},       {0x2000, 0x200f, BLANK},
    {0x2010, 0x2015, DASH},         {0x2018, 0x201b, SINGLE_QUOTE}, {0x201c, 0x201f, DOUBLE_QUOTE},
    {0x2026, 0x2026, ELLIPSIS},     {0x2028, 0x202f, BLANK},        {0x2032, 0x2032, SINGLE_QUOTE},
    {0x2033, 0x2033, DOUBLE_QUOTE}, {0x2039, 0x203a, SINGLE_QUOTE}, {0x205f, 0x206f, BLANK},
    {0x2212, 0x2212, DASH},         {0x2260, 0x2260, COMPARISON},   {0x2264, 0x2265, COMPARISON},
    {0x3000, 0x3000, BLANK},        {0x3040, 0xd7ff, LETTER},       {0xfeff, 0xfeff, BLANK},
    {0xff01, 0xff5e, FULL_WIDTH},
};

static wide class_of(uint32_t character)
{
    for (size_t i = 0; i < sizeof ranges / sizeof ranges[0]; i++)
        if (character >= ranges[i].first && character <= ranges[i].last)
            return ranges[i].class;
    return ODD;
}

static uint32_t decode(const plp_reader *reader, uint32_t at, uint32_t *character)
{
    return plp_utf8_decode(reader->bytes + at, character);
}

uint32_t plp_reader_wide_letter(const plp_reader *reader)
{
    uint32_t character, bytes;
    if (plp_reader_peek(reader, 0) < 0x80)
        return 0;
    bytes = decode(reader, reader->at, &character);
    return class_of(character) == LETTER ? bytes : 0;
}

bool plp_reader_curly(plp_reader *reader, uint32_t begin, uint32_t end, uint32_t *at)
{
    uint32_t character;
    for (*at = begin; *at < end; reader->out->steps++) {
        if ((unsigned char)reader->bytes[*at] < 0x80) {
            ++*at;
            continue;
        }
        uint32_t bytes = decode(reader, *at, &character);
        if (bytes == 3 && class_of(character) == DOUBLE_QUOTE)
            return true;
        *at += bytes;
    }
    return false;
}

/* From the opening curly quote to the one that closes, straight ones included; without one, to the
 * next comma or bracket. */
static void read_curly(plp_reader *reader, wide class, uint32_t bytes)
{
    uint32_t begin = reader->at, stop = 0, at = begin + bytes, character;
    char straight = class == DOUBLE_QUOTE ? '"' : '\'';
    while (at < reader->end && plp_line_end(reader->bytes, at, reader->end) == 0) {
        uint32_t width = 1;
        bool closes = reader->bytes[at] == straight;
        reader->out->steps++;
        if ((unsigned char)reader->bytes[at] >= 0x80) {
            width = decode(reader, at, &character);
            closes = class_of(character) == class;
        }
        if (stop == 0 && strchr(",})", reader->bytes[at]) != NULL)
            stop = at;
        at += width;
        if (closes) {
            stop = at;
            break;
        }
    }
    reader->at = stop > 0 ? stop : at;
    plp_reader_flaw(reader, PLP_SLIP_CURLY_QUOTE, begin, reader->at);
    plp_reader_token(reader, PLP_TOKEN_STRING, begin, reader->line);
}

#define MOST_LOOKED 240 /* how far a dash looks for signs of Lua behind it */

/* A dash is a minus, or the two hyphens of a comment if only words follow. */
static void read_dash(plp_reader *reader, uint32_t bytes)
{
    uint32_t begin = reader->at;
    uint32_t at = begin + bytes;
    uint32_t end = reader->end - at < MOST_LOOKED ? reader->end : at + MOST_LOOKED;
    while (at < end && plp_line_end(reader->bytes, at, reader->end) == 0 &&
           strchr("(){}[]=\",", reader->bytes[at]) == NULL) {
        reader->out->steps++;
        at++;
    }
    bool comment = at == end || plp_line_end(reader->bytes, at, reader->end) > 0;
    plp_reader_flaw(reader, PLP_SLIP_SMART_DASH, begin, begin + bytes);
    reader->at = begin + bytes;
    if (comment)
        plp_reader_rest(reader);
    else
        plp_reader_token(reader, PLP_TOKEN_MINUS, begin, reader->line);
    reader->spaced = true;
}

static void read_one(plp_reader *reader, plp_slip slip, plp_token_kind kind, uint32_t bytes)
{
    uint32_t begin = reader->at;
    reader->at += bytes;
    plp_reader_flaw(reader, slip, begin, reader->at);
    plp_reader_token(reader, kind, begin, reader->line);
}

static plp_token_kind kind_of_full_width(uint32_t character)
{
    static const char signs[] = "(){}[]=,:;.";
    static const uint8_t kinds[] = {
        PLP_TOKEN_OPEN_PAREN,  PLP_TOKEN_CLOSE_PAREN,  PLP_TOKEN_OPEN_BRACE,
        PLP_TOKEN_CLOSE_BRACE, PLP_TOKEN_OPEN_BRACKET, PLP_TOKEN_CLOSE_BRACKET,
        PLP_TOKEN_ASSIGN,      PLP_TOKEN_COMMA,        PLP_TOKEN_COLON,
        PLP_TOKEN_SEMICOLON,   PLP_TOKEN_DOT};
    const char *sign = strchr(signs, (int)(character - 0xfee0));
    return sign == NULL ? PLP_TOKEN_ODD : (plp_token_kind)kinds[sign - signs];
}

/* A special space. The invisible ones have had their error. */
static void read_space(plp_reader *reader, uint32_t character, uint32_t bytes)
{
    bool visible = character == 0xa0 || (character >= 0x2000 && character <= 0x200a) ||
                   character == 0x202f || character == 0x205f || character == 0x3000;
    if (visible)
        plp_reader_flaw(reader, PLP_SLIP_NON_BREAKING_SPACE, reader->at, reader->at + bytes);
    reader->at += bytes;
    reader->spaced = true;
}

void plp_reader_wide(plp_reader *reader)
{
    uint32_t character, bytes = decode(reader, reader->at, &character);
    wide class = class_of(character);
    switch (class) {
    case BLANK:
        read_space(reader, character, bytes);
        break;
    case DOUBLE_QUOTE:
    case SINGLE_QUOTE:
        read_curly(reader, class, bytes);
        break;
    case DASH:
        read_dash(reader, bytes);
        break;
    case ELLIPSIS:
        read_one(reader, PLP_SLIP_ELLIPSIS, PLP_TOKEN_ODD, bytes);
        break;
    case COMPARISON:
        read_one(reader, PLP_SLIP_COMPARISON_SIGN, PLP_TOKEN_OPERATOR, bytes);
        break;
    case FULL_WIDTH:
        read_one(reader, PLP_SLIP_FULL_WIDTH, kind_of_full_width(character), bytes);
        break;
    case LETTER:
        plp_reader_name(reader);
        break;
    case ODD:
        read_one(reader, PLP_SLIP_ODD_CHARACTER, PLP_TOKEN_ODD, bytes);
        break;
    }
}
