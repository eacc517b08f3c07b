/* SPDX-License-Identifier: MIT */
/* Finding a word in a line, for messages about what Lua knows the line of and no more. */
#include <string.h>

#include "rulebook/reader.h"
#include "rulebook/scan.h"

/* Does the text between quotes, with its escapes resolved, equal the word? */
static bool short_text_is(const char *at, const char *end, const char *word)
{
    while (at < end && *word != '\0') {
        char byte = *at++;
        if (byte == '\\' && at < end) {
            byte = *at++;
            if (byte == 'z') {
                while (at < end && strchr(" \t\r\n", *at) != NULL)
                    at++;
                continue;
            }
            byte = byte == 'n' ? '\n' : byte == 't' ? '\t' : byte;
        }
        if (byte != *word++)
            return false;
    }
    return at == end && *word == '\0';
}

static bool long_text_is(const char *at, const char *end, const char *word)
{
    size_t bytes = 1; /* of a bracket: [[ and signs between */
    while (at + bytes < end && at[bytes] == '=')
        bytes++;
    bytes++;
    if ((size_t)(end - at) < 2 * bytes)
        return false;
    size_t length = (size_t)(end - at) - 2 * bytes;
    size_t line = plp_line_end(
        at, bytes, bytes + length); /* a line end that follows directly does not count */
    return strlen(word) == length - line && memcmp(at + bytes + line, word, length - line) == 0;
}

static bool token_says(const plp_rule_file *file, const plp_token *token, const char *word)
{
    const char *begin = file->bytes + token->begin, *end = file->bytes + token->end;
    if (token->kind != PLP_TOKEN_STRING)
        return plp_token_is(file, token, word);
    if (*begin == '[')
        return long_text_is(begin, end, word);
    return end - begin >= 2 && short_text_is(begin + 1, end - 1, word);
}

/* A reader of single tokens from the beginning of a line. It notes no flaw, so that no limit
 * matters. */
static plp_reader read_line(const plp_rule_file *file, uint32_t line, plp_tokens *none)
{
    static const plp_limits limits = {0};
    *none = (plp_tokens){0};
    return (plp_reader){.limits = &limits,
                        .bytes = file->bytes,
                        .at = file->line_begin[line - 1],
                        .end = (uint32_t)file->length,
                        .line = line,
                        .first = true,
                        .single = true,
                        .out = none};
}

bool plp_scan_find(const plp_rule_file *file, uint32_t line, const char *word, uint32_t occurrence,
                   uint32_t *column, uint32_t *length)
{
    *column = 1;
    *length = 1;
    if (line == 0 || line > file->line_count)
        return false;
    plp_tokens none;
    uint32_t begin = file->line_begin[line - 1];
    plp_reader reader = read_line(file, line, &none);
    bool any = false;
    while (reader.at < reader.end && reader.line == line) {
        reader.token = (plp_token){0};
        plp_reader_step(&reader);
        if (reader.token.line != line)
            continue;
        bool hit = token_says(file, &reader.token, word) && --occurrence == 0;
        if (hit || !any) {
            *column = reader.token.begin - begin + 1;
            *length = reader.token.end - reader.token.begin;
        }
        if (hit)
            return true;
        any = true;
    }
    return false;
}

static void fill(plp_scan_line *cache, const plp_rule_file *file, uint32_t line)
{
    plp_tokens none;
    plp_reader reader = read_line(file, line, &none);
    cache->file = file;
    cache->line = line;
    cache->count = 0;
    while (reader.at < reader.end && reader.line == line && cache->count < PLP_SCAN_LINE_TOKENS) {
        reader.token = (plp_token){0};
        plp_reader_step(&reader);
        if (reader.token.line == line)
            cache->at[cache->count++] = reader.token;
    }
}

bool plp_scan_find_again(plp_scan_line *cache, const plp_rule_file *file, uint32_t line,
                         const char *word, uint32_t *column, uint32_t *length)
{
    if (line == 0 || line > file->line_count)
        return false;
    if (cache->file != file || cache->line != line)
        fill(cache, file, line);
    for (uint32_t i = 0; i < cache->count; i++) {
        const plp_token *token = &cache->at[i];
        if (word != NULL && !token_says(file, token, word))
            continue;
        *column = token->begin - file->line_begin[line - 1] + 1;
        *length = token->end - token->begin;
        return true;
    }
    return false;
}
