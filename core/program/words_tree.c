/* SPDX-License-Identifier: MIT */
/* Conditions as JSON trees:  {"all": [{"fact": "anticoagulant"}, {"fact": "age_years", "at_least":
 * 65}]}. */
#include "program/words_parts.h"

#define DEPTH_MOST 54 /* of 63 levels that the writer has; what is deeper is told in words */

static const char *connective(plp_term_kind kind)
{
    switch (kind) {
    case PLP_TERM_ALL:
        return "all";
    case PLP_TERM_ANY:
        return "any";
    case PLP_TERM_NONE:
        return "none";
    case PLP_TERM_UNLESS:
        return "unless";
    case PLP_TERM_AT_LEAST_OF:
        return "of";
    case PLP_TERM_ADD:
        return "add";
    case PLP_TERM_SUBTRACT:
        return "subtract";
    case PLP_TERM_MULTIPLY:
        return "multiply";
    case PLP_TERM_DIVIDE:
        return "divide";
    case PLP_TERM_NEGATE:
        return "negate";
    case PLP_TERM_COUNT:
        return "count";
    case PLP_TERM_MIN_OF:
        return "min_of";
    case PLP_TERM_MAX_OF:
        return "max_of";
    case PLP_TERM_FIRST_KNOWN:
        return "first_known";
    default:
        return NULL;
    }
}

static const char *comparison(plp_term_kind kind)
{
    switch (kind) {
    case PLP_TERM_ONE_OF:
        return "one_of";
    case PLP_TERM_HAS_ANY:
        return "has_any";
    case PLP_TERM_HAS_ALL:
        return "has_all";
    case PLP_TERM_HAS_NONE:
        return "has_none";
    case PLP_TERM_AT_LEAST:
        return "at_least";
    case PLP_TERM_AT_MOST:
        return "at_most";
    case PLP_TERM_ABOVE:
        return "above";
    case PLP_TERM_BELOW:
        return "below";
    case PLP_TERM_BETWEEN:
        return "between";
    case PLP_TERM_IS_KNOWN:
        return "is_known";
    case PLP_TERM_IS_UNKNOWN:
        return "is_unknown";
    case PLP_TERM_IS_NEVER:
        return "is_never";
    default:
        return NULL;
    }
}

static void put_key(plp_json_writer *out, const char *key, const char *value)
{
    plp_json_key(out, key);
    plp_json_string(out, value);
}

static void put_words(const plp_rulebook *book, const plp_term *term, plp_json_writer *out)
{
    plp_buffer words;
    plp_buffer_begin(&words, out->buffer->memory, out->buffer->ceiling);
    plp_words_condition(book, term, &words);
    put_key(out, "words", plp_buffer_text(&words));
    plp_buffer_pass(out->buffer, &words);
    plp_buffer_end(&words);
}

static void put_members(const plp_rulebook *book, const plp_term *term, plp_json_writer *out)
{
    const plp_fact *fact = &book->facts[term->subject];
    plp_json_array(out);
    for (uint32_t i = 0; i < term->members.count; i++)
        plp_json_string(out, fact->members[term->members.at[i]].id);
    plp_json_close(out);
}

static void put_so_far(const plp_rulebook *book, const plp_term *term, plp_json_writer *out)
{
    plp_so_far row = (plp_so_far)term->subject;
    put_key(out, "so_far", plp_words_so_far(row));
    if (term->members.count == 0)
        return;
    plp_json_key(out, term->kind == PLP_TERM_SO_FAR ? "any_of" : "one_of");
    plp_json_array(out);
    for (uint32_t i = 0; i < term->members.count; i++)
        plp_json_string(out, plp_words_so_far_id(book, row, term->members.at[i]));
    plp_json_close(out);
}

/* The left side of a comparison: "fact": id, or "value": a tree. */
static void put_subject(const plp_rulebook *book, const plp_term *term, plp_json_writer *out)
{
    if (term->part_count == 0) {
        put_key(out, "fact", book->facts[term->subject].id);
    } else if (term->parts[0]->kind == PLP_TERM_NUMBER_FACT) {
        put_key(out, "fact", book->facts[term->parts[0]->subject].id);
    } else if (term->parts[0]->kind == PLP_TERM_NUMBER_DEFINE) {
        put_key(out, "define", book->defines[term->parts[0]->subject].id);
    } else {
        plp_json_key(out, plp_term_is_truth(term->parts[0]->kind) ? "condition" : "value");
        plp_words_tree(book, term->parts[0], out);
    }
}

static void put_bound(const plp_rulebook *book, const plp_term *term, plp_json_writer *out)
{
    if (term->kind == PLP_TERM_NUMBER)
        plp_json_number_value(out, term->number);
    else
        plp_words_tree(book, term, out);
}

static void put_comparison(const plp_rulebook *book, const plp_term *term, plp_json_writer *out)
{
    put_subject(book, term, out);
    plp_json_key(out, comparison(term->kind));
    if (term->members.count > 0) {
        put_members(book, term, out);
    } else if (term->kind == PLP_TERM_BETWEEN) {
        plp_json_array(out);
        put_bound(book, term->parts[1], out);
        put_bound(book, term->parts[2], out);
        plp_json_close(out);
    } else if (term->part_count == 2) {
        put_bound(book, term->parts[1], out);
    } else {
        plp_json_bool(out, true);
    }
}

static void put_leaf(const plp_rulebook *book, const plp_term *term, plp_json_writer *out)
{
    switch (term->kind) {
    case PLP_TERM_ALWAYS:
    case PLP_TERM_ANY_SAFETY_UNKNOWN:
        plp_json_key(out, term->kind == PLP_TERM_ALWAYS ? "always" : "any_safety_unknown");
        plp_json_bool(out, true);
        break;
    case PLP_TERM_FACT:
    case PLP_TERM_NUMBER_FACT:
        put_key(out, "fact", book->facts[term->subject].id);
        break;
    case PLP_TERM_DEFINE:
    case PLP_TERM_NUMBER_DEFINE:
        put_key(out, "define", book->defines[term->subject].id);
        break;
    case PLP_TERM_NUMBER:
        plp_json_key(out, "number");
        plp_json_number_value(out, term->number);
        break;
    case PLP_TERM_LIMIT:
        put_key(out, "limit", book->limits[term->subject].id);
        plp_json_key(out, "value");
        plp_json_number_value(out, book->limits[term->subject].value);
        break;
    case PLP_TERM_SO_FAR:
    case PLP_TERM_SO_FAR_ONE_OF:
    case PLP_TERM_SO_FAR_NUMBER:
        put_so_far(book, term, out);
        break;
    default:
        put_comparison(book, term, out);
        break;
    }
}

void plp_words_tree(const plp_rulebook *book, const plp_term *term, plp_json_writer *out)
{
    plp_json_object(out);
    if (out->depth > DEPTH_MOST) {
        put_words(book, term, out);
    } else if (connective(term->kind)) {
        if (term->kind == PLP_TERM_AT_LEAST_OF) {
            plp_json_key(out, "at_least");
            plp_json_number_value(out, term->count);
        }
        plp_json_key(out, connective(term->kind));
        plp_json_array(out);
        for (uint32_t i = 0; i < term->part_count; i++)
            plp_words_tree(book, term->parts[i], out);
        plp_json_close(out);
    } else {
        put_leaf(book, term, out);
    }
    plp_json_close(out);
}
