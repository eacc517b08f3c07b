/* SPDX-License-Identifier: MIT */
/* One pass over a plain patient: names by hash, values straight into their slots. */
#include "patient/quick.h"

#include <math.h>
#include <string.h>
#include "patient/value.h"
#include "program/names.h"

#define WORD_MOST 128 /* bytes of a name or word; longer ones are no names */
#define TOKEN_MOST 9  /* characters of a number that needs no rounding */
#define FORMAT "palpate.patient/1"

/* The functions below are given where to read and return where to go on, NULL when they give up.
 * Bytes that are looked at one by one need no look at the end: the last byte is a brace, and all
 * stop there. */
typedef struct quick {
    plp_facts *facts;
    const struct plp_names *names;
    const char *end;
    bool seen_id, seen_format;
} quick;

static inline bool is_space(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

static inline const char *past_space(const char *at)
{
    while ((unsigned char)*at <= ' ' && is_space(*at))
        at++;
    return at;
}

static uint64_t rest_at(const quick *q, const char *at)
{
    uint64_t word = 0;
    for (uint32_t i = 0; at + i < q->end; i++)
        word |= (uint64_t)(unsigned char)at[i] << (8 * i);
    return word;
}

/* Eight bytes, the first of them lowest; zero beyond the end. */
static inline uint64_t word_at(const quick *q, const char *at)
{
    return q->end - at >= 8 ? plp_name_word(at) : rest_at(q, at);
}

/* ---- names ---- */

/* What stands in quotes, as it is looked up. Names hold neither quotes nor anything that would have
 * to be escaped, so that the first quote ends them, or what precedes it is no name. */
static inline const char *take_word(const quick *q, const char *at, plp_spelling *word)
{
    at = past_space(at);
    if (*at != '"')
        return NULL;
    const char *start = ++at;
    uint64_t bytes = word_at(q, at), quote = plp_name_quotes(bytes);
    if (quote != 0) {
        uint64_t below = ((quote & -quote) >> 7) - 1;
        size_t length = (size_t)__builtin_ctzll(quote) / 8;
        *word = (plp_spelling){start, length, bytes & below, bytes & below};
        return start + length + 1;
    }
    word->first = bytes;
    while (quote == 0) {
        at += 8;
        if (at >= q->end || at - start > WORD_MOST)
            return NULL;
        quote = plp_name_quotes(word_at(q, at));
    }
    at += __builtin_ctzll(quote) / 8;
    word->text = start;
    word->length = (size_t)(at - start);
    word->last = plp_name_word(at - 8);
    return at + 1;
}

/* A string that need not be a name: plain ASCII without escapes. */
static const char *take_text(const quick *q, const char *at, const char **text, size_t *length)
{
    at = past_space(at);
    if (*at != '"')
        return NULL;
    const char *start = ++at, *most = q->end - at > WORD_MOST ? at + WORD_MOST : q->end;
    while (at < most && (unsigned char)*at >= 0x20 && (unsigned char)*at < 0x80 && *at != '"' &&
           *at != '\\')
        at++;
    *text = start;
    *length = (size_t)(at - start);
    return at < most && *at == '"' ? at + 1 : NULL;
}

/* ---- values ---- */

/* Up to seven decimal digits, added behind those of `value`. */
static inline const char *take_digits(const quick *q, const char *at, uint32_t *value,
                                      uint32_t *count)
{
    static const uint32_t powers[] = {1, 10, 100, 1000, 10000, 100000, 1000000, 10000000};
    uint64_t digits = word_at(q, at) ^ UINT64_C(0x3030303030303030);
    uint64_t others =
        (digits | (digits + UINT64_C(0x7676767676767676))) & UINT64_C(0x8080808080808080);
    uint32_t found = others == 0 ? 8 : (uint32_t)__builtin_ctzll(others) / 8;
    if (found == 0 || found == 8)
        return NULL;
    /* Pairs, then pairs of pairs, then both fours. */
    digits <<= 64 - 8 * found;
    digits = digits * 10 + (digits >> 8);
    digits = (digits & UINT64_C(0xff000000ff)) * UINT64_C(0xf424000000064) +
             ((digits >> 16) & UINT64_C(0xff000000ff)) * UINT64_C(0x271000000001);
    *value = *value * powers[found] + (uint32_t)(digits >> 32);
    *count = found;
    return at + found;
}

/* A number of at most nine characters, without exponent: one exact operation makes it a double. */
static inline const char *take_number(const quick *q, const char *at, const plp_name *fact,
                                      plp_value *value)
{
    static const double powers[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7};
    const char *start = at;
    bool negative = *at == '-';
    uint32_t digits = 0, count, fraction = 0;
    at += negative;
    bool zero = *at == '0';
    at = take_digits(q, at, &digits, &count);
    if (at == NULL || (zero && count > 1))
        return NULL;
    double number = digits;
    if (*at == '.') {
        at = take_digits(q, at + 1, &digits, &fraction);
        if (at == NULL || at - start > TOKEN_MOST)
            return NULL;
        number = (double)digits / powers[fraction];
    }
    number = negative ? -number : number;
    if (!(number >= fact->min && number <= fact->max) ||
        (fact->integer && fraction > 0 && floor(number) != number))
        return NULL;
    value->knowledge = PLP_KNOWN;
    value->as.number = number;
    return at;
}

static const char *take_never(const quick *q, const char *at, const plp_name *fact,
                              plp_value *value)
{
    const char *text;
    size_t length;
    at = fact->never ? take_text(q, at, &text, &length) : NULL;
    if (at == NULL || length != 5 || memcmp(text, "never", 5) != 0)
        return NULL;
    value->knowledge = PLP_NEVER;
    value->as.number = 0;
    return at;
}

static inline const char *take_truth(const quick *q, const char *at, plp_value *value)
{
    bool truth = *at == 't';
    size_t length = truth ? 4 : 5;
    uint64_t wanted = truth ? UINT64_C(0x65757274) : UINT64_C(0x65736c6166); /* true, false */
    if ((word_at(q, at) & ((UINT64_C(1) << (8 * length)) - 1)) != wanted)
        return NULL;
    value->knowledge = PLP_KNOWN;
    value->as.truth = truth;
    return at + length;
}

static inline const char *take_choice(const quick *q, const char *at, uint32_t fact,
                                      plp_value *value)
{
    plp_spelling word;
    at = take_word(q, at, &word);
    const plp_name *member = at == NULL ? NULL : plp_names_find(q->names, fact, &word);
    if (member == NULL)
        return NULL;
    value->knowledge = PLP_KNOWN;
    value->as.member = member->index;
    return at;
}

/* What is not in the list is out. */
static void leave_others_out(const uint64_t *in, uint64_t *out, uint32_t member_count)
{
    for (uint32_t w = 0; w * 64 < member_count; w++) {
        uint32_t rest = member_count - w * 64;
        out[w] = ~in[w] & (rest >= 64 ? UINT64_MAX : (UINT64_C(1) << rest) - 1);
    }
}

/* A list of members, each once. */
static const char *take_set(const quick *q, const char *at, const plp_name *fact, plp_value *value)
{
    uint64_t *in = q->facts->in + value->as.set_at;
    if (*at != '[')
        return NULL;
    at = past_space(at + 1);
    bool more = *at != ']';
    while (more) {
        plp_spelling word;
        at = take_word(q, at, &word);
        const plp_name *member = at == NULL ? NULL : plp_names_find(q->names, fact->index, &word);
        if (member == NULL || (in[member->index / 64] >> (member->index % 64) & 1))
            return NULL;
        in[member->index / 64] |= UINT64_C(1) << (member->index % 64);
        at = past_space(at);
        more = *at == ',';
        if (!more && *at != ']')
            return NULL;
        at += more;
    }
    leave_others_out(in, q->facts->out + value->as.set_at, fact->member_count);
    value->knowledge = PLP_KNOWN;
    return at + 1;
}

static inline const char *take_value(const quick *q, const char *at, const plp_name *fact)
{
    plp_value *value = &q->facts->values[fact->index];
    if (value->knowledge != PLP_UNKNOWN) /* a second time? */
        return NULL;
    at = past_space(at);
    switch (fact->type) {
    case PLP_BOOL:
        return take_truth(q, at, value);
    case PLP_NUMBER:
        return *at == '"' ? take_never(q, at, fact, value) : take_number(q, at, fact, value);
    case PLP_CHOICE:
        return take_choice(q, at, fact->index, value);
    case PLP_SET:
        return take_set(q, at, fact, value);
    }
    return NULL;
}

/* ---- the object ---- */

/* "id" and "format" are no facts. */
static const char *take_other(quick *q, const char *at, const plp_spelling *key)
{
    const char *text;
    size_t length;
    bool is_id = key->length == 2 && memcmp(key->text, "id", 2) == 0;
    bool is_format = key->length == 6 && memcmp(key->text, "format", 6) == 0;
    bool *seen = is_id ? &q->seen_id : &q->seen_format;
    if ((!is_id && !is_format) || *seen || (at = take_text(q, at, &text, &length)) == NULL)
        return NULL;
    *seen = true;
    bool fits = is_id ? plp_facts_name(q->facts, text, length)
                      : length == strlen(FORMAT) && memcmp(text, FORMAT, length) == 0;
    return fits ? at : NULL;
}

static const char *take_object(quick *q, const char *at)
{
    at = past_space(at);
    if (*at != '{')
        return NULL;
    at = past_space(at + 1);
    bool more = *at != '}';
    while (more) {
        plp_spelling key;
        at = take_word(q, at, &key);
        if (at == NULL)
            return NULL;
        at = past_space(at);
        if (*at != ':')
            return NULL;
        const plp_name *fact = plp_names_find(q->names, PLP_NONE, &key);
        at = fact != NULL ? take_value(q, at + 1, fact) : take_other(q, at + 1, &key);
        if (at == NULL)
            return NULL;
        at = past_space(at);
        more = *at == ',';
        if (!more && *at != '}')
            return NULL;
        at += more;
    }
    return at + 1;
}

bool plp_facts_read_quickly(plp_facts *facts, const plp_limits *limits, const char *text,
                            size_t length)
{
    bool in_limits = length <= limits->json_bytes && length <= limits->json_values &&
                     limits->json_depth >= 2 && limits->json_key_bytes >= WORD_MOST + 8 &&
                     limits->json_string_bytes >= WORD_MOST + 8 &&
                     limits->json_number_bytes >= TOKEN_MOST;
    while (length > 0 && is_space(text[length - 1]))
        length--;
    if (facts->book->names == NULL || !in_limits || length == 0 || text[length - 1] != '}')
        return false;
    quick q = {.facts = facts, .names = facts->book->names, .end = text + length};
    return take_object(&q, text) == q.end;
}
