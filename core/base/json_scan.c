/* SPDX-License-Identifier: MIT */
/* The tokens of JSON: strings, numbers and words. Source: RFC 8259, sections 3, 6, 7, 8. */
#include "base/json_reader.h"

#include <string.h>
#include "base/number.h"
#include "base/text.h"

#define ONES UINT64_C(0x0101010101010101)
#define HIGHS UINT64_C(0x8080808080808080)
#define INTEGER_DIGITS 15 /* integers of so many digits are doubles */

/* Of eight bytes, the high bits of those that end a run of plain ASCII: control bytes, `"`, `\\`,
 * bytes beyond ASCII. The lowest bit is exact; bits above it may be wrong by a borrow. */
static uint64_t find_special(uint64_t word)
{
    uint64_t quote = word ^ ONES * '"';
    uint64_t backslash = word ^ ONES * '\\';
    return ((word - ONES * 0x20) | (quote - ONES) | (backslash - ONES) | word) & HIGHS;
}

static bool is_plain(char byte)
{
    return (unsigned char)byte >= 0x20 && (unsigned char)byte < 0x80 && byte != '"' && byte != '\\';
}

const char *plp_json_skip_plain(const char *at, const char *end)
{
    while (end - at >= 8) {
        uint64_t word;
        memcpy(&word, at, sizeof word);
        uint64_t special = find_special(word);
        if (special == 0) {
            at += 8;
            continue;
        }
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
        return at + __builtin_ctzll(special) / 8;
#else
        break;
#endif
    }
    while (at < end && is_plain(*at))
        at++;
    return at;
}

/* Step over characters beyond ASCII; NULL after a failure. */
static const char *skip_beyond_ascii(plp_json_reader *reader, const char *at)
{
    const char *stop = at;
    while (stop < reader->end && (unsigned char)*stop >= 0x80)
        stop++;
    size_t valid = plp_utf8_valid(at, (size_t)(stop - at));
    if (valid == (size_t)(stop - at))
        return stop;
    plp_json_fail(reader, PALPATE_E_SYNTAX, "invalid_utf8", at + valid, "the text is not UTF-8");
    return NULL;
}

/* Four hexadecimal digits, or -1. */
static int32_t hex4(const char *at, const char *end)
{
    int32_t value = 0;
    if (end - at < 4)
        return -1;
    for (int i = 0; i < 4; i++) {
        char byte = at[i];
        int digit = byte >= '0' && byte <= '9'   ? byte - '0'
                    : byte >= 'a' && byte <= 'f' ? byte - 'a' + 10
                    : byte >= 'A' && byte <= 'F' ? byte - 'A' + 10
                                                 : -1;
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

/* An escape of the form \uXXXX, or two of them for one character. */
static unsigned unescape_unicode(const char *at, const char *end, char out[4], unsigned *out_length,
                                 const char **code)
{
    int32_t first = hex4(at + 2, end);
    int32_t second = 0;
    *code = "bad_escape";
    if (first < 0)
        return 0;
    if (first < 0xD800 || first > 0xDFFF) {
        *out_length = plp_utf8_encode((uint32_t)first, out);
        return 6;
    }
    *code = "lone_surrogate";
    if (first > 0xDBFF || end - at < 12 || at[6] != '\\' || at[7] != 'u')
        return 0;
    second = hex4(at + 8, end);
    if (second < 0xDC00 || second > 0xDFFF)
        return 0;
    uint32_t character = 0x10000 + (((uint32_t)first - 0xD800) << 10) + ((uint32_t)second - 0xDC00);
    *out_length = plp_utf8_encode(character, out);
    return 12;
}

unsigned plp_json_unescape(const char *at, const char *end, char out[4], unsigned *out_length,
                           const char **code)
{
    static const char from[] = "\"\\/bfnrt";
    static const char to[] = "\"\\/\b\f\n\r\t";
    *code = "bad_escape";
    if (end - at < 2)
        return 0;
    if (at[1] == 'u')
        return unescape_unicode(at, end, out, out_length, code);
    const char *found = memchr(from, at[1], sizeof from - 1);
    if (found == NULL)
        return 0;
    out[0] = to[found - from];
    *out_length = 1;
    return 2;
}

/* Decode the escape at `at`; the byte behind it, or NULL after a failure. */
static const char *scan_escape(plp_json_reader *reader, const char *at)
{
    char out[4];
    unsigned out_length = 0;
    const char *code;
    unsigned step = plp_json_unescape(at, reader->end, out, &out_length, &code);
    if (step == 0 && strcmp(code, "bad_escape") == 0)
        plp_json_fail(reader, PALPATE_E_SYNTAX, code, at,
                      "a backslash is followed by one of \" \\ / b f n r t or u and four "
                      "hexadecimal digits");
    else if (step == 0)
        plp_json_fail(reader, PALPATE_E_SYNTAX, code, at, "half of a surrogate pair stands alone");
    else if (reader->policy && out_length == 1 && out[0] == '\0')
        plp_json_fail(reader, PALPATE_E_POLICY, "null_character", at,
                      "the character U+0000 is not accepted");
    else
        plp_buffer_put(&reader->decoded, out, out_length);
    return reader->failure.status == PALPATE_OK ? at + step : NULL;
}

/* Read on from the first byte that is neither plain nor a quote; `start` is where the text began.
 */
static bool scan_hard(plp_json_reader *reader, const char *start, const char *at)
{
    bool copied = false; /* has the text been moved to `decoded`, up to `start`? */
    reader->decoded.length = 0;
    for (;; at = plp_json_skip_plain(at, reader->end)) {
        if (at == reader->end)
            return plp_json_fail(reader, PALPATE_E_SYNTAX, "unexpected_end", at,
                                 "the text ends inside a string");
        if (*at == '"')
            break;
        if ((unsigned char)*at < 0x20)
            return plp_json_fail(reader, PALPATE_E_SYNTAX, "control_character", at,
                                 "a control character in a string is written as an escape");
        if (*at == '\\') {
            plp_buffer_put(&reader->decoded, start, (size_t)(at - start));
            copied = true;
            at = start = scan_escape(reader, at);
        } else {
            at = skip_beyond_ascii(reader, at);
        }
        if (at == NULL)
            return false;
    }
    reader->at = at + 1;
    reader->text = start;
    reader->length = (size_t)(at - start);
    if (!copied)
        return true;
    plp_buffer_put(&reader->decoded, start, reader->length);
    reader->text = reader->decoded.bytes;
    reader->length = reader->decoded.length;
    if (reader->decoded.status != PALPATE_OK)
        return plp_json_fail_memory(reader);
    return true;
}

bool plp_json_scan_string(plp_json_reader *reader, uint64_t most, const char *limit)
{
    const char *quote = reader->at;
    const char *start = quote + 1;
    const char *at = plp_json_skip_plain(start, reader->end);
    if (at < reader->end && *at == '"') {
        reader->text = start;
        reader->length = (size_t)(at - start);
        reader->at = at + 1;
    } else if (!scan_hard(reader, start, at)) {
        return false;
    }
    if (reader->length > most)
        return plp_json_fail_limit(reader, limit, quote, "bytes in a string", most);
    return true;
}

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

static const char *skip_digits(const char *at, const char *end)
{
    while (at < end && is_digit(*at))
        at++;
    return at;
}

/* Could this byte belong to a number or a word? If it comes right behind one, that one was
 * ill-formed. */
static bool is_glued(const char *at, const char *end)
{
    return at < end && (is_digit(*at) || (*at >= 'a' && *at <= 'z') || (*at >= 'A' && *at <= 'Z') ||
                        *at == '.' || *at == '+' || *at == '-' || *at == '_');
}

/* The end of the number at `at`, or NULL if there is none. Source: RFC 8259, section 6. */
static const char *number_end(const char *at, const char *end)
{
    if (*at == '-')
        at++;
    const char *digits = at;
    at = skip_digits(at, end);
    if (at == digits || (*digits == '0' && at - digits > 1))
        return NULL;
    if (at < end && *at == '.') {
        digits = at + 1;
        at = skip_digits(digits, end);
        if (at == digits)
            return NULL;
    }
    if (at < end && (*at == 'e' || *at == 'E')) {
        at++;
        if (at < end && (*at == '-' || *at == '+'))
            at++;
        digits = at;
        at = skip_digits(digits, end);
        if (at == digits)
            return NULL;
    }
    return is_glued(at, end) ? NULL : at;
}

/* A short integer, straight from its digits. */
static bool read_integer(const char *at, const char *end, double *out)
{
    bool negative = *at == '-';
    int64_t value = 0;
    if (negative)
        at++;
    if (end - at > INTEGER_DIGITS)
        return false;
    for (; at < end; at++) {
        if (!is_digit(*at))
            return false;
        value = value * 10 + (*at - '0');
    }
    *out = negative ? -(double)value : (double)value;
    return true;
}

bool plp_json_scan_number(plp_json_reader *reader)
{
    const char *start = reader->at;
    const char *stop = number_end(start, reader->end);
    if (stop == NULL)
        return plp_json_fail(reader, PALPATE_E_SYNTAX, "bad_number", start,
                             "a number is written like 5, -0.25 or 1.5e3, without leading zeros");
    reader->token = start;
    reader->token_length = (size_t)(stop - start);
    if (reader->token_length > reader->number_most)
        return plp_json_fail_limit(reader, "json_number_bytes", start, "bytes in a number",
                                   reader->number_most);
    if (!read_integer(start, stop, &reader->number) &&
        !plp_number_read(start, reader->token_length, &reader->number) && reader->policy)
        return plp_json_fail(reader, PALPATE_E_POLICY, "number_overflow", start,
                             "the number is larger than a double can be");
    reader->at = stop;
    return true;
}

bool plp_json_scan_word(plp_json_reader *reader, const char *word, size_t length)
{
    const char *stop = reader->at + length;
    if ((size_t)(reader->end - reader->at) < length || memcmp(reader->at, word, length) != 0 ||
        is_glued(stop, reader->end))
        return plp_json_fail_unexpected(reader, "a value");
    reader->at = stop;
    return true;
}
