/* SPDX-License-Identifier: MIT */
/* Number terms in words. */
#include "program/words_parts.h"

#include <string.h>

#define DEFINES_DEEP 64 /* defines that are looked through for a unit or a fact */

static const char *unit_of(const plp_rulebook *book, const plp_term *term, unsigned depth)
{
    switch (term->kind) {
    case PLP_TERM_NUMBER_FACT:
        return book->facts[term->subject].unit;
    case PLP_TERM_LIMIT:
        return book->limits[term->subject].unit;
    case PLP_TERM_NUMBER_DEFINE:
        return book->defines[term->subject].unit;
    case PLP_TERM_ADD:
    case PLP_TERM_SUBTRACT:
    case PLP_TERM_NEGATE:
    case PLP_TERM_MIN_OF:
    case PLP_TERM_MAX_OF:
    case PLP_TERM_FIRST_KNOWN:
        return depth < DEFINES_DEEP ? unit_of(book, term->parts[0], depth + 1) : NULL;
    default:
        return NULL;
    }
}

const char *plp_words_unit_of(const plp_rulebook *book, const plp_term *term)
{
    return unit_of(book, term, 0);
}

static void put_operand(const plp_rulebook *book, const plp_term *term, plp_buffer *out)
{
    bool nested = term->kind == PLP_TERM_ADD || term->kind == PLP_TERM_SUBTRACT ||
                  term->kind == PLP_TERM_MULTIPLY || term->kind == PLP_TERM_DIVIDE;
    if (nested)
        plp_buffer_putc(out, '(');
    plp_words_value(book, term, NULL, out);
    if (nested)
        plp_buffer_putc(out, ')');
}

static void put_binary(const plp_rulebook *book, const plp_term *term, plp_phrase phrase,
                       plp_buffer *out)
{
    plp_buffer first = plp_words_scratch(out), second = plp_words_scratch(out);
    put_operand(book, term->parts[0], &first);
    if (term->part_count > 1)
        put_operand(book, term->parts[1], &second);
    plp_say_put(out, book, phrase, plp_buffer_text(&first), plp_buffer_text(&second));
    plp_words_drop(&first, out);
    plp_words_drop(&second, out);
}

static void put_list(const plp_rulebook *book, const plp_term *term, plp_phrase phrase,
                     plp_buffer *out)
{
    plp_buffer list = plp_words_scratch(out);
    for (uint32_t i = 0; i < term->part_count; i++) {
        plp_words_comma(book, i, term->part_count, PLP_SAY_AND, &list);
        plp_words_value(book, term->parts[i], plp_words_unit_of(book, term), &list);
    }
    plp_say_put(out, book, phrase, plp_buffer_text(&list), NULL);
    plp_words_drop(&list, out);
}

static void put_count(const plp_rulebook *book, const plp_term *term, plp_buffer *out)
{
    plp_buffer list = plp_words_scratch(out);
    for (uint32_t i = 0; i < term->part_count; i++) {
        plp_buffer_puts(&list, i > 0 ? "; " : "");
        plp_words_condition(book, term->parts[i], &list);
    }
    plp_say_put(out, book, PLP_SAY_VALUE_COUNT, plp_buffer_text(&list), NULL);
    plp_words_drop(&list, out);
}

void plp_words_value(const plp_rulebook *book, const plp_term *term, const char *unit,
                     plp_buffer *out)
{
    switch (term->kind) {
    case PLP_TERM_NUMBER:
        plp_words_number(book, term->number, unit, out);
        break;
    case PLP_TERM_LIMIT:
        plp_words_number(book, book->limits[term->subject].value,
                         unit ? unit : book->limits[term->subject].unit, out);
        break;
    case PLP_TERM_NUMBER_FACT:
        plp_words_inline(book, book->facts[term->subject].title, out);
        break;
    case PLP_TERM_NUMBER_DEFINE:
        plp_words_inline(book, book->defines[term->subject].title, out);
        break;
    case PLP_TERM_SO_FAR_NUMBER:
        plp_buffer_puts(out, plp_say(book, term->subject == PLP_SO_FAR_MINUTES_CAP
                                               ? PLP_SAY_VALUE_MINUTES_CAP
                                               : PLP_SAY_VALUE_PRESSURE_CAP));
        break;
    case PLP_TERM_ADD:
        put_binary(book, term, PLP_SAY_VALUE_PLUS, out);
        break;
    case PLP_TERM_SUBTRACT:
        put_binary(book, term, PLP_SAY_VALUE_MINUS, out);
        break;
    case PLP_TERM_MULTIPLY:
        put_binary(book, term, PLP_SAY_VALUE_TIMES, out);
        break;
    case PLP_TERM_DIVIDE:
        put_binary(book, term, PLP_SAY_VALUE_DIVIDED, out);
        break;
    case PLP_TERM_NEGATE:
        put_binary(book, term, PLP_SAY_VALUE_NEGATIVE, out);
        break;
    case PLP_TERM_COUNT:
        put_count(book, term, out);
        break;
    case PLP_TERM_MIN_OF:
        put_list(book, term, PLP_SAY_VALUE_SMALLEST, out);
        break;
    case PLP_TERM_MAX_OF:
        put_list(book, term, PLP_SAY_VALUE_LARGEST, out);
        break;
    case PLP_TERM_FIRST_KNOWN:
        put_list(book, term, PLP_SAY_VALUE_FIRST, out);
        break;
    default:
        plp_words_condition(book, term, out);
        break;
    }
}

/* ---- which fact? ---- */

static uint32_t fact_of(const plp_rulebook *book, const plp_term *term, unsigned depth)
{
    switch (term->kind) {
    case PLP_TERM_FACT:
    case PLP_TERM_ONE_OF:
    case PLP_TERM_HAS_ANY:
    case PLP_TERM_HAS_ALL:
    case PLP_TERM_HAS_NONE:
    case PLP_TERM_IS_NEVER:
    case PLP_TERM_NUMBER_FACT:
        return term->subject;
    case PLP_TERM_IS_KNOWN:
    case PLP_TERM_IS_UNKNOWN:
        if (term->part_count == 0)
            return term->subject;
        break;
    case PLP_TERM_DEFINE:
    case PLP_TERM_NUMBER_DEFINE:
        return depth < DEFINES_DEEP ? fact_of(book, book->defines[term->subject].term, depth + 1)
                                    : PLP_NONE;
    default:
        break;
    }
    uint32_t fact = PLP_NONE;
    for (uint32_t i = 0; i < term->part_count && fact == PLP_NONE; i++)
        fact = fact_of(book, term->parts[i], depth);
    return fact;
}

uint32_t plp_words_fact(const plp_rulebook *book, const plp_term *leaf)
{
    return fact_of(book, leaf, 0);
}
