/* SPDX-License-Identifier: MIT */
/* One pass over a plain patient: names by hash, values straight into their slots. */
#include "patient/quick.h"

#include <math.h>
#include <string.h>
#include "patient/value.h"
#include "program/names.h"

#define ONES UINT64_C(0x0101010101010101)
#define HIGHS UINT64_C(0x8080808080808080)
#define WORD_MOST 128 /* bytes of a name or word; longer ones are no names */
#define TOKEN_MOST 9  /* characters of a number that needs no rounding */
#define FACT_WORDS 64 /* of 64 facts each */
#define FORMAT "palpate.patient/1"

typedef struct quick {
    plp_facts *facts;
    const struct plp_names *names;
    const char *at, *end;
    uint64_t seen[FACT_WORDS];
    bool seen_id, seen_format;
} quick;

static void skip_space(quick *q)
{
    while (q->at < q->end && (*q->at == ' ' || *q->at == '\n' || *q->at == '\r' || *q->at == '\t'))
        q->at++;
}

/* The byte at hand behind any space; 0 at the end, which no text that is accepted holds. */
static char next_byte(quick *q)
{
    if (q->at < q->end && (unsigned char)*q->at > ' ')
        return *q->at;
    skip_space(q);
    return q->at < q->end ? *q->at : '\0';
}

/* The end of a run of plain ASCII, less than WORD_MOST + 8 bytes on: at its quote, or anywhere
 * else. */
static const char *run_end(const char *at, const char *end)
{
    const char *limit = end - at > WORD_MOST + 8 ? at + WORD_MOST : end;
    while (limit - at >= 8) {
        uint64_t word;
        memcpy(&word, at, sizeof word);
        uint64_t quote = word ^ ONES * '"', backslash = word ^ ONES * '\\';
        uint64_t special =
            ((word - ONES * 0x20) | (quote - ONES) | (backslash - ONES) | word) & HIGHS;
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
        if (special != 0) /* the lowest bit is exact */
            return at + __builtin_ctzll(special) / 8;
#else
        if (special != 0)
            break;
#endif
        at += 8;
    }
    while (at < limit && (unsigned char)*at >= 0x20 && (unsigned char)*at < 0x80 && *at != '"' &&
           *at != '\\')
        at++;
    return at;
}

/* A plain string in quotes. */
static bool take_string(quick *q, const char **text, size_t *length)
{
    if (next_byte(q) != '"')
        return false;
    const char *start = q->at + 1, *stop = run_end(start, q->end);
    if (stop == q->end || *stop != '"')
        return false;
    *text = start;
    *length = (size_t)(stop - start);
    q->at = stop + 1;
    return true;
}

static uint32_t find(const quick *q, uint32_t whose, const char *text, size_t length)
{
    return plp_names_find(q->names, whose, text, length, (size_t)(q->end - text));
}

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

static bool take_digits(quick *q, uint32_t *value, uint32_t *count)
{
    const char *start = q->at;
    while (q->at < q->end && is_digit(*q->at) && q->at - start < TOKEN_MOST)
        *value = *value * 10 + (uint32_t)(*q->at++ - '0');
    *count = (uint32_t)(q->at - start);
    return *count > 0;
}

/* A number of at most nine characters, without exponent: one exact operation makes it a double. */
static bool take_number(quick *q, const plp_fact *fact, plp_value *value)
{
    static const double powers[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
    const char *start = q->at;
    bool negative = *q->at == '-';
    uint32_t digits = 0, count, fraction = 0;
    q->at += negative;
    const char *first = q->at;
    if (!take_digits(q, &digits, &count) || (*first == '0' && count > 1))
        return false;
    if (q->at < q->end && *q->at == '.') {
        q->at++;
        if (q->at - start > TOKEN_MOST || !take_digits(q, &digits, &fraction))
            return false;
    }
    if (q->at - start > TOKEN_MOST)
        return false;
    double number = (double)digits / powers[fraction];
    number = negative ? -number : number;
    if (!(number >= fact->min && number <= fact->max) || (fact->integer && floor(number) != number))
        return false;
    value->knowledge = PLP_KNOWN;
    value->as.number = number;
    return true;
}

static bool take_never(quick *q, const plp_fact *fact, plp_value *value)
{
    const char *text;
    size_t length;
    if (!fact->never || !take_string(q, &text, &length) || length != 5 ||
        memcmp(text, "never", 5) != 0)
        return false;
    value->knowledge = PLP_NEVER;
    value->as.number = 0;
    return true;
}

static bool take_word(quick *q, const char *word, size_t length)
{
    if ((size_t)(q->end - q->at) < length || memcmp(q->at, word, length) != 0)
        return false;
    q->at += length;
    return true;
}

static bool take_choice(quick *q, uint32_t fact, plp_value *value)
{
    const char *text;
    size_t length;
    if (!take_string(q, &text, &length))
        return false;
    value->as.member = find(q, fact, text, length);
    value->knowledge = PLP_KNOWN;
    return value->as.member != PLP_NONE;
}

/* A list of members, each once; what is not in it is out. */
static bool take_set(quick *q, uint32_t fact, plp_value *value)
{
    const plp_fact *declared = &q->facts->book->facts[fact];
    uint64_t *in = q->facts->in + value->as.set_at, *out = q->facts->out + value->as.set_at;
    const char *text;
    size_t length;
    q->at++;
    bool more = next_byte(q) != ']';
    while (more) {
        if (!take_string(q, &text, &length))
            return false;
        uint32_t member = find(q, fact, text, length);
        if (member == PLP_NONE || (in[member / 64] >> (member % 64) & 1))
            return false;
        in[member / 64] |= UINT64_C(1) << (member % 64);
        char byte = next_byte(q);
        if (byte != ',' && byte != ']')
            return false;
        more = byte == ',';
        q->at += more;
    }
    q->at++;
    for (uint32_t w = 0; w * 64 < declared->member_count; w++) {
        uint32_t rest = declared->member_count - w * 64;
        out[w] = ~in[w] & (rest >= 64 ? UINT64_MAX : (UINT64_C(1) << rest) - 1);
    }
    value->knowledge = PLP_KNOWN;
    return true;
}

static bool take_value(quick *q, uint32_t fact)
{
    const plp_fact *declared = &q->facts->book->facts[fact];
    plp_value *value = &q->facts->values[fact];
    char byte = next_byte(q);
    switch (declared->type) {
    case PLP_BOOL:
        value->knowledge = PLP_KNOWN;
        value->as.truth = byte == 't';
        return byte == 't' ? take_word(q, "true", 4) : take_word(q, "false", 5);
    case PLP_NUMBER:
        if (byte == '"')
            return take_never(q, declared, value);
        return (byte == '-' || is_digit(byte)) && take_number(q, declared, value);
    case PLP_CHOICE:
        return take_choice(q, fact, value);
    case PLP_SET:
        return byte == '[' && take_set(q, fact, value);
    }
    return false;
}

/* "id" and "format" are no facts. */
static bool take_other(quick *q, const char *key, size_t key_length)
{
    const char *text;
    size_t length;
    bool is_id = key_length == 2 && memcmp(key, "id", 2) == 0;
    bool is_format = key_length == 6 && memcmp(key, "format", 6) == 0;
    if ((!is_id && !is_format) || (is_id ? q->seen_id : q->seen_format) ||
        !take_string(q, &text, &length))
        return false;
    if (is_format) {
        q->seen_format = true;
        return length == strlen(FORMAT) && memcmp(text, FORMAT, length) == 0;
    }
    q->seen_id = true;
    return plp_facts_name(q->facts, text, length);
}

static bool take_member(quick *q)
{
    const char *key;
    size_t length;
    if (!take_string(q, &key, &length))
        return false;
    if (next_byte(q) != ':')
        return false;
    q->at++;
    uint32_t fact = find(q, PLP_NONE, key, length);
    if (fact == PLP_NONE)
        return take_other(q, key, length);
    uint64_t bit = UINT64_C(1) << (fact % 64);
    if (q->seen[fact / 64] & bit)
        return false;
    q->seen[fact / 64] |= bit;
    return take_value(q, fact);
}

static bool take_object(quick *q)
{
    if (next_byte(q) != '{')
        return false;
    q->at++;
    bool more = next_byte(q) != '}';
    while (more) {
        if (!take_member(q))
            return false;
        char byte = next_byte(q);
        if (byte != ',' && byte != '}')
            return false;
        more = byte == ',';
        q->at += more;
    }
    q->at++;
    skip_space(q);
    return q->at == q->end;
}

bool plp_facts_read_quickly(plp_facts *facts, const plp_limits *limits, const char *text,
                            size_t length)
{
    const plp_rulebook *book = facts->book;
    quick q = {.facts = facts, .names = book->names, .at = text, .end = text + length};
    bool in_limits = length <= limits->json_bytes && length <= limits->json_values &&
                     limits->json_depth >= 2 && limits->json_key_bytes >= WORD_MOST + 8 &&
                     limits->json_string_bytes >= WORD_MOST + 8 &&
                     limits->json_number_bytes >= TOKEN_MOST;
    if (q.names == NULL || !in_limits || book->facts_count > FACT_WORDS * 64)
        return false;
    return take_object(&q);
}
