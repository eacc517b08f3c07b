/* SPDX-License-Identifier: MIT */
/* Tokens: texts in quotes and in long brackets. */
#include <string.h>

#include "rulebook/reader.h"

#define MOST_CONTINUED 2048 /* how far the end of a text is looked for beyond its line */

/* ---- long brackets ---- */

int plp_reader_long(plp_reader *reader)
{
    uint32_t level = 0;
    if (plp_reader_peek(reader, 0) != '[')
        return -1;
    while (plp_reader_peek(reader, 1 + level) == '=') {
        level++;
        reader->out->steps++;
    }
    return plp_reader_peek(reader, 1 + level) == '[' ? (int)level : -1;
}

bool plp_reader_pass_long(plp_reader *reader, int level)
{
    reader->at += (uint32_t)level + 2;
    while (reader->at < reader->end) {
        reader->out->steps++;
        if (plp_reader_line(reader))
            continue;
        if (reader->bytes[reader->at++] != ']')
            continue;
        int signs = 0;
        while (signs < level && plp_reader_peek(reader, 0) == '=') {
            reader->at++;
            reader->out->steps++;
            signs++;
        }
        if (signs == level && plp_reader_peek(reader, 0) == ']') {
            reader->at++;
            return true;
        }
    }
    return false;
}

void plp_reader_long_string(plp_reader *reader, int level)
{
    uint32_t begin = reader->at, line = reader->line;
    bool closed = plp_reader_pass_long(reader, level);
    if (!closed)
        plp_reader_flaw(reader, PLP_SLIP_UNFINISHED_LONG_TEXT, begin, begin + 2 + (uint32_t)level);
    else if (reader->at - begin - 4 - 2 * (uint32_t)level > reader->limits->rule_string_bytes)
        plp_reader_flaw(reader, PLP_SLIP_TEXT_SIZE, begin, reader->at);
    plp_reader_token(reader, PLP_TOKEN_STRING, begin, line);
}

/* ---- quotes ---- */

static void pass_escape(plp_reader *reader)
{
    uint32_t begin = reader->at++;
    unsigned char byte = plp_reader_peek(reader, 0);
    if (reader->at == reader->end || plp_reader_line(reader))
        return;
    reader->at++;
    if (byte == 'z') {
        while (plp_reader_line(reader) || plp_reader_peek(reader, 0) == ' ' ||
               plp_reader_peek(reader, 0) == '\t') {
            reader->out->steps++;
            if (plp_reader_peek(reader, 0) == ' ' || plp_reader_peek(reader, 0) == '\t')
                reader->at++;
        }
    } else if (strchr("nt\\\"'", byte) == NULL || byte == 0) {
        plp_reader_flaw(reader, PLP_SLIP_ESCAPE, begin, byte < 0x80 ? reader->at : begin + 1);
    }
}

/* The offset of the first quote within the next lines, if the line in which it stands has an odd
 * number of them: then the text simply goes on there. Otherwise 0. */
static uint32_t find_continuation(plp_reader *reader, char quote)
{
    uint32_t quotes = 0, where = 0, lines = 0;
    uint32_t stop =
        reader->end - reader->at < MOST_CONTINUED ? reader->end : reader->at + MOST_CONTINUED;
    for (uint32_t at = reader->at; at < stop; at++) {
        reader->out->steps++;
        if (plp_line_end(reader->bytes, at, reader->end) > 0) {
            if (quotes > 0)
                break;
            lines++;
        } else if (reader->bytes[at] == quote && lines > 0) {
            where = quotes++ == 0 ? at : where;
        }
    }
    return quotes % 2 == 1 ? where : 0;
}

static void end_unfinished(plp_reader *reader, uint32_t begin, uint32_t line)
{
    uint32_t curly, where;
    char quote = reader->bytes[begin];
    if (quote == '"' && plp_reader_curly(reader, begin, reader->at, &curly)) {
        plp_reader_flaw(reader, PLP_SLIP_CURLY_QUOTE, curly, curly + 3);
    } else if (reader->line == line) {
        plp_reader_flaw(reader, PLP_SLIP_UNFINISHED_TEXT, begin, reader->at);
        where = reader->out->flaw_count <= reader->limits->messages
                    ? find_continuation(reader, quote)
                    : 0;
        while (where > 0 && reader->at <= where)
            if (!plp_reader_line(reader))
                reader->at++;
    } else {
        plp_reader_flaw(reader, PLP_SLIP_UNFINISHED_TEXT, begin, begin + 1);
    }
    plp_reader_token(reader, PLP_TOKEN_STRING, begin, line);
}

/* Pass over bytes that mean nothing between quotes. */
static void pass_plain(plp_reader *reader)
{
    static const bool matters[256] = {
        ['"'] = true, ['\''] = true, ['\\'] = true, ['\n'] = true, ['\r'] = true};
    uint32_t at = reader->at;
    while (at < reader->end && !matters[(unsigned char)reader->bytes[at]])
        at++;
    reader->out->steps += at - reader->at;
    reader->at = at;
}

void plp_reader_string(plp_reader *reader)
{
    uint32_t begin = reader->at, line = reader->line;
    char quote = reader->bytes[reader->at++];
    for (;;) {
        pass_plain(reader);
        unsigned char byte = plp_reader_peek(reader, 0);
        if (reader->at == reader->end || byte == '\n' || byte == '\r' ||
            byte == (unsigned char)quote)
            break;
        reader->out->steps++;
        if (byte == '\\')
            pass_escape(reader);
        else
            reader->at++;
    }
    if (reader->at == reader->end || reader->bytes[reader->at] != quote) {
        end_unfinished(reader, begin, line);
        return;
    }
    reader->at++;
    if (reader->at - begin - 2 > reader->limits->rule_string_bytes)
        plp_reader_flaw(reader, PLP_SLIP_TEXT_SIZE, begin, reader->at);
    plp_reader_token(reader, PLP_TOKEN_STRING, begin, line);
}

void plp_reader_backquote(plp_reader *reader)
{
    uint32_t begin = reader->at++;
    while (reader->at < reader->end && plp_line_end(reader->bytes, reader->at, reader->end) == 0 &&
           reader->bytes[reader->at] != '`') {
        reader->at++;
        reader->out->steps++;
    }
    if (plp_reader_peek(reader, 0) == '`')
        reader->at++;
    plp_reader_flaw(reader, PLP_SLIP_BACKQUOTE, begin, reader->at);
    plp_reader_token(reader, PLP_TOKEN_STRING, begin, reader->line);
}
