/* SPDX-License-Identifier: MIT */
/* UTF-8, safe printing, ids, dates and patterns. */
#include "base/text.h"

#include <string.h>

/* Is `at` a continuation byte? */
static bool is_rest(const char *at)
{
    return ((unsigned char)*at & 0xC0) == 0x80;
}

/* The length of the valid character at `bytes`, or 0. Source: RFC 3629, section 4. */
static unsigned character_length(const char *bytes, size_t length)
{
    unsigned char first = (unsigned char)bytes[0];
    if (first < 0x80)
        return 1;
    if (first < 0xC2 || first > 0xF4)
        return 0;
    unsigned need = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (length < need)
        return 0;
    for (unsigned i = 1; i < need; i++) {
        if (!is_rest(bytes + i))
            return 0;
    }
    unsigned char second = (unsigned char)bytes[1];
    bool overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
    bool surrogate = first == 0xED && second > 0x9F;
    bool beyond = first == 0xF4 && second > 0x8F;
    return overlong || surrogate || beyond ? 0 : need;
}

size_t plp_utf8_valid(const char *bytes, size_t length)
{
    size_t at = 0;
    while (at < length) {
        uint64_t eight;
        if (length - at >= sizeof eight) { /* ASCII, nearly always: eight bytes at once */
            memcpy(&eight, bytes + at, sizeof eight);
            if ((eight & 0x8080808080808080U) == 0) {
                at += sizeof eight;
                continue;
            }
        }
        unsigned step = character_length(bytes + at, length - at);
        if (step == 0)
            break;
        at += step;
    }
    return at;
}

unsigned plp_utf8_decode(const char *bytes, uint32_t *out)
{
    const unsigned char *in = (const unsigned char *)bytes;
    if (in[0] < 0x80) {
        *out = in[0];
        return 1;
    }
    if (in[0] < 0xE0) {
        *out = (in[0] & 0x1FU) << 6 | (in[1] & 0x3FU);
        return 2;
    }
    if (in[0] < 0xF0) {
        *out = (in[0] & 0x0FU) << 12 | (in[1] & 0x3FU) << 6 | (in[2] & 0x3FU);
        return 3;
    }
    *out = (in[0] & 0x07U) << 18 | (in[1] & 0x3FU) << 12 | (in[2] & 0x3FU) << 6 | (in[3] & 0x3FU);
    return 4;
}

unsigned plp_utf8_encode(uint32_t character, char out[4])
{
    if (character < 0x80) {
        out[0] = (char)character;
        return 1;
    }
    if (character < 0x800) {
        out[0] = (char)(0xC0 | character >> 6);
        out[1] = (char)(0x80 | (character & 0x3F));
        return 2;
    }
    if (character < 0x10000) {
        out[0] = (char)(0xE0 | character >> 12);
        out[1] = (char)(0x80 | (character >> 6 & 0x3F));
        out[2] = (char)(0x80 | (character & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | character >> 18);
    out[1] = (char)(0x80 | (character >> 12 & 0x3F));
    out[2] = (char)(0x80 | (character >> 6 & 0x3F));
    out[3] = (char)(0x80 | (character & 0x3F));
    return 4;
}

bool plp_text_is_bidi(uint32_t character)
{
    return character == 0x061C || character == 0x200E || character == 0x200F ||
           (character >= 0x202A && character <= 0x202E) ||
           (character >= 0x2066 && character <= 0x2069);
}

/* Make one character, or one invalid byte, safe. Returns how many bytes of the input were used. */
static size_t make_safe(const char *bytes, size_t length, char out[16], size_t *out_length)
{
    static const char hex[] = "0123456789ABCDEF";
    unsigned step = character_length(bytes, length);
    if (step == 0) {
        memcpy(out, "\xEF\xBF\xBD", 3);
        *out_length = 3;
        return 1;
    }
    uint32_t character;
    plp_utf8_decode(bytes, &character);
    bool control = character < 0x20 || (character >= 0x7F && character < 0xA0) ||
                   character == 0x2028 || character == 0x2029;
    if (!control && !plp_text_is_bidi(character)) {
        memcpy(out, bytes, step);
        *out_length = step;
        return step;
    }
    *out_length = 0;
    for (unsigned i = 0; i < step; i++) {
        unsigned char byte = (unsigned char)bytes[i];
        const char escape[4] = {'\\', 'x', hex[byte >> 4], hex[byte & 15]};
        memcpy(out + *out_length, escape, sizeof escape);
        *out_length += sizeof escape;
    }
    return step;
}

size_t plp_text_plain(const char *bytes, size_t length)
{
    const uint64_t ones = UINT64_C(0x0101010101010101), tops = ones << 7;
    size_t run = 0;
    for (uint64_t eight; length - run >= sizeof eight; run += sizeof eight) {
        memcpy(&eight, bytes + run, sizeof eight);
        /* In ASCII a byte less 0x20 borrows only where it was below, and less 1 where it was 0. */
        if (((eight | (eight - ones * 0x20) | ((eight ^ ones * 0x7F) - ones)) & tops) != 0)
            break;
    }
    while (run < length && bytes[run] >= 0x20 && bytes[run] < 0x7F)
        run++;
    return run;
}

#define RUN_MOST 256 /* so that what is looked at and does not fit is little */

/* Bytes that are shown as they are, in one go: nearly all of any text. */
static size_t plain_run(const char *bytes, size_t length)
{
    return plp_text_plain(bytes, length < RUN_MOST ? length : RUN_MOST);
}

void plp_text_put_safe(plp_buffer *buffer, const char *bytes, size_t length, size_t most)
{
    static const char ellipsis[] = "\xE2\x80\xA6";
    size_t start = buffer->length;
    size_t fits = 0; /* up to here the ellipsis still fits behind */
    for (size_t at = 0; at < length;) {
        char out[16];
        size_t out_length = plain_run(bytes + at, length - at);
        if (out_length > 0 && buffer->length - start + out_length + 3 <= most) {
            plp_buffer_put(buffer, bytes + at, out_length);
            if (buffer->status != PALPATE_OK)
                return;
            fits = buffer->length - start;
            at += out_length;
            continue;
        }
        at += make_safe(bytes + at, length - at, out, &out_length);
        if (buffer->length - start + out_length > most) {
            buffer->length = start + fits;
            if (fits + 3 <= most)
                plp_buffer_put(buffer, ellipsis, 3);
            return;
        }
        plp_buffer_put(buffer, out, out_length);
        if (buffer->status != PALPATE_OK)
            return;
        if (buffer->length - start + 3 <= most)
            fits = buffer->length - start;
    }
}

void plp_text_put_markup(plp_buffer *buffer, const char *text)
{
    static const struct {
        char sign;
        const char *name;
    } names[] = {{'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'"', "&quot;"}, {'\'', "&#39;"}};
    plp_buffer safe;
    plp_buffer_begin(&safe, buffer->memory, buffer->ceiling);
    plp_text_put_safe(&safe, text, strlen(text), buffer->ceiling);
    for (const char *at = plp_buffer_text(&safe); *at != '\0'; at++) {
        size_t i = 0;
        while (i < sizeof names / sizeof names[0] && names[i].sign != *at)
            i++;
        if (i < sizeof names / sizeof names[0])
            plp_buffer_puts(buffer, names[i].name);
        else
            plp_buffer_putc(buffer, *at);
    }
    plp_buffer_pass(buffer, &safe);
    plp_buffer_end(&safe);
}

static bool is_letter_or_digit(char byte)
{
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') ||
           (byte >= '0' && byte <= '9');
}

bool plp_text_is_id(const char *text, size_t length)
{
    if (length == 0 || !is_letter_or_digit(text[0]))
        return false;
    for (size_t i = 1; i < length; i++) {
        if (!is_letter_or_digit(text[i]) && text[i] != '.' && text[i] != '_' && text[i] != '-')
            return false;
    }
    return true;
}

/* `count` decimal digits, or -1. */
static int32_t digits(const char *text, unsigned count)
{
    int32_t value = 0;
    for (unsigned i = 0; i < count; i++) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

static bool is_leap(int32_t year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

bool plp_text_date(const char *text, size_t length, int32_t *days)
{
    static const int32_t before[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};
    if (length != 10 || text[4] != '-' || text[7] != '-')
        return false;
    int32_t year = digits(text, 4);
    int32_t month = digits(text + 5, 2);
    int32_t day = digits(text + 8, 2);
    if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1)
        return false;
    int32_t in_month = before[month] - before[month - 1] + (month == 2 && is_leap(year) ? 1 : 0);
    if (day > in_month)
        return false;
    int32_t past = year - 1; /* whole years before, counted from year 1; 719162 days up to 1970 */
    *days = past * 365 + past / 4 - past / 100 + past / 400 - 719162 + before[month - 1] +
            (month > 2 && is_leap(year) ? 1 : 0) + day - 1;
    return true;
}

bool plp_text_matches(const char *pattern, const char *text)
{
    const char *star = NULL; /* the last `*` seen, and where its run began */
    const char *run = NULL;
    while (*text != '\0') {
        if (*pattern == '*') {
            star = pattern++;
            run = text;
        } else if (*pattern == *text) {
            pattern++;
            text++;
        } else if (star != NULL) {
            pattern = star + 1; /* let the star take one byte more */
            text = ++run;
        } else {
            return false;
        }
    }
    while (*pattern == '*')
        pattern++;
    return *pattern == '\0';
}

bool plp_text_begins(const char *text, const char *part, size_t length)
{
    size_t i = 0;
    while (i < length && text[i] != '\0' && plp_text_lower(text[i]) == plp_text_lower(part[i]))
        i++;
    return i == length;
}

bool plp_text_contains(const char *text, const char *part, size_t length)
{
    for (;; text++) {
        if (plp_text_begins(text, part, length))
            return true;
        if (*text == '\0')
            return false;
    }
}
