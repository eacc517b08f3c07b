/* SPDX-License-Identifier: MIT */
/* Criteria: the leaves of a condition with the patient's values. */
#include "explore/criteria.h"

#include <math.h>
#include <string.h>
#include "base/number.h"
#include "program/words.h"
#include "program/phrases.h"

/* Conditions are at most limits.condition_depth deep and defines are in no circle; this is the
 * backstop. */
#define DEPTH_MAX 128

const char *plp_truth_word(plp_truth truth)
{
    return truth == PLP_TRUE ? "true" : truth == PLP_FALSE ? "false" : "unknown";
}

plp_glyph plp_truth_sign(plp_truth truth)
{
    return truth == PLP_TRUE    ? PLP_GLYPH_YES
           : truth == PLP_FALSE ? PLP_GLYPH_NO
                                : PLP_GLYPH_UNKNOWN;
}

/* How a group is headed; PLP_PHRASE_COUNT: not a group. */
static plp_phrase group_words(plp_term_kind kind)
{
    return kind == PLP_TERM_ALL           ? PLP_SAY_GROUP_ALL
           : kind == PLP_TERM_ANY         ? PLP_SAY_GROUP_ANY
           : kind == PLP_TERM_NONE        ? PLP_SAY_GROUP_NONE
           : kind == PLP_TERM_UNLESS      ? PLP_SAY_GROUP_UNLESS
           : kind == PLP_TERM_AT_LEAST_OF ? PLP_SAY_GROUP_AT_LEAST
                                          : PLP_PHRASE_COUNT;
}

uint32_t plp_criterion_parts(const plp_rulebook *book, const plp_term *term)
{
    (void)book;
    if (term->kind == PLP_TERM_DEFINE)
        return 1;
    return group_words(term->kind) != PLP_PHRASE_COUNT ? term->part_count : 0;
}

const plp_term *plp_criterion_part(const plp_rulebook *book, const plp_term *term, uint32_t index)
{
    return term->kind == PLP_TERM_DEFINE ? book->defines[term->subject].term : term->parts[index];
}

static void put_members(const plp_rulebook *book, const plp_facts *facts, uint32_t index,
                        plp_buffer *out)
{
    const plp_fact *fact = &book->facts[index];
    uint32_t count = 0, open = 0;
    for (uint32_t m = 0; m < fact->member_count; m++) {
        open += !plp_facts_has(facts, index, m) && !plp_facts_lacks(facts, index, m);
        if (plp_facts_has(facts, index, m))
            plp_buffer_printf(out, "%s%s", count++ > 0 ? ", " : "", fact->members[m].title);
    }
    if (count == 0)
        plp_buffer_puts(out, plp_say(book, open > 0 ? PLP_SAY_NOT_KNOWN : PLP_SAY_NONE));
    else if (open > 0)
        plp_buffer_puts(out, plp_say(book, PLP_SAY_OTHERS_NOT_KNOWN));
}

/* The value as people write it. */
static void put_plain_value(const plp_rulebook *book, const plp_facts *facts, uint32_t index,
                            plp_buffer *out)
{
    const plp_fact *fact = &book->facts[index];
    const plp_value *value = &facts->values[index];
    if (fact->type == PLP_SET)
        put_members(book, facts, index, out);
    else if (value->knowledge == PLP_UNKNOWN)
        plp_buffer_puts(out, plp_say(book, PLP_SAY_NOT_KNOWN));
    else if (value->knowledge == PLP_NEVER)
        plp_buffer_puts(out, plp_say(book, PLP_SAY_NEVER));
    else if (fact->type == PLP_BOOL)
        plp_buffer_puts(out, plp_say(book, value->as.truth ? PLP_SAY_YES : PLP_SAY_NO));
    else if (fact->type == PLP_CHOICE)
        plp_buffer_puts(out, fact->members[value->as.member].title);
    else
        plp_number_put(out, value->as.number);
}

static void put_fact_value(const plp_decision *decision, uint32_t fact, bool plain, plp_buffer *out)
{
    if (plain)
        put_plain_value(plp_decision_book(decision), &decision->facts, fact, out);
    else
        plp_facts_put_value(&decision->facts, fact, out);
}

static void put_interval(const plp_rulebook *book, double low, double high, bool plain,
                         plp_buffer *out)
{
    if (low == high && isfinite(low)) {
        plp_number_put(out, low);
    } else if (low > high || !isfinite(low) || !isfinite(high)) {
        plp_buffer_puts(out, plain ? plp_say(book, PLP_SAY_NOT_KNOWN) : "null");
    } else if (plain) {
        char first[PLP_NUMBER_BYTES], last[PLP_NUMBER_BYTES];
        first[plp_number_print(low, first)] = '\0';
        last[plp_number_print(high, last)] = '\0';
        plp_say_put(out, book, PLP_SAY_RANGE, first, last);
    } else {
        plp_buffer_putc(out, '[');
        plp_number_put(out, low);
        plp_buffer_putc(out, ',');
        plp_number_put(out, high);
        plp_buffer_putc(out, ']');
    }
}

static bool is_about_fact(plp_term_kind kind)
{
    return kind == PLP_TERM_FACT || kind == PLP_TERM_ONE_OF || kind == PLP_TERM_HAS_ANY ||
           kind == PLP_TERM_HAS_ALL || kind == PLP_TERM_HAS_NONE || kind == PLP_TERM_IS_NEVER;
}

static bool is_comparison(plp_term_kind kind)
{
    return kind == PLP_TERM_AT_LEAST || kind == PLP_TERM_AT_MOST || kind == PLP_TERM_ABOVE ||
           kind == PLP_TERM_BELOW || kind == PLP_TERM_BETWEEN;
}

static void put_level(const plp_decision *decision, bool plain, plp_buffer *out)
{
    if (plain)
        plp_buffer_puts(out, plp_words_level(plp_decision_book(decision), decision->disposition));
    else
        plp_json_put_string(out, plp_disposition_word(decision->disposition));
}

static void put_truth(const plp_decision *decision, const plp_term *leaf, bool plain,
                      plp_buffer *out)
{
    plp_truth truth = plp_decision_truth(decision, leaf);
    plp_buffer_puts(out, !plain ? (truth == PLP_UNDECIDED ? "null" : plp_truth_word(truth))
                                : plp_say(plp_decision_book(decision),
                                          truth == PLP_TRUE    ? PLP_SAY_YES
                                          : truth == PLP_FALSE ? PLP_SAY_NO
                                                               : PLP_SAY_NOT_KNOWN));
}

void plp_criterion_put_value(const plp_decision *decision, const plp_term *leaf, bool plain,
                             plp_buffer *out)
{
    bool known_test = leaf->kind == PLP_TERM_IS_KNOWN || leaf->kind == PLP_TERM_IS_UNKNOWN;
    if (is_about_fact(leaf->kind) || (known_test && leaf->subject != PLP_NONE)) {
        put_fact_value(decision, leaf->subject, plain, out);
    } else if (is_comparison(leaf->kind)) {
        const plp_term *value = leaf->parts[0];
        double low = 0, high = 0;
        if (value->kind == PLP_TERM_NUMBER_FACT) {
            put_fact_value(decision, value->subject, plain, out);
            return;
        }
        plp_decision_value(decision, value, &low, &high);
        put_interval(plp_decision_book(decision), low, high, plain, out);
    } else if (leaf->kind == PLP_TERM_SO_FAR_ONE_OF && leaf->subject == PLP_SO_FAR_DISPOSITION) {
        put_level(decision, plain, out);
    } else {
        put_truth(decision, leaf, plain, out);
    }
}

static void put_leaf_json(const plp_decision *decision, const plp_term *leaf, plp_json_writer *out)
{
    const plp_rulebook *book = plp_decision_book(decision);
    uint32_t fact = plp_words_fact(book, leaf);
    plp_buffer text;
    plp_buffer_begin(&text, out->buffer->memory, out->buffer->ceiling);
    plp_json_object(out);
    plp_json_key(out, "fact");
    plp_json_string(out, fact == PLP_NONE ? NULL : book->facts[fact].id);
    plp_words_subject(book, leaf, &text);
    plp_json_key(out, "about");
    plp_json_string(out, plp_buffer_text(&text));
    text.length = 0;
    plp_words_test(book, leaf, &text);
    plp_json_key(out, "test");
    plp_json_string(out, plp_buffer_text(&text));
    text.length = 0;
    plp_criterion_put_value(decision, leaf, false, &text);
    plp_json_key(out, "value");
    plp_json_part(out, &text);
    plp_json_key(out, "truth");
    plp_json_string(out, plp_truth_word(plp_decision_truth(decision, leaf)));
    plp_json_close(out);
    plp_buffer_pass(out->buffer, &text);
    plp_buffer_end(&text);
}

static void put_json(const plp_decision *decision, const plp_term *term, unsigned depth,
                     plp_json_writer *out)
{
    const plp_rulebook *book = plp_decision_book(decision);
    uint32_t parts = plp_criterion_parts(book, term);
    if (parts == 0)
        put_leaf_json(decision, term, out);
    for (uint32_t p = 0; p < parts && depth < DEPTH_MAX; p++)
        put_json(decision, plp_criterion_part(book, term, p), depth + 1, out);
}

void plp_criteria_put_json(const plp_decision *decision, const plp_term *term, plp_json_writer *out)
{
    plp_json_array(out);
    put_json(decision, term, 0, out);
    plp_json_close(out);
}

/* Behind the sign of a truth. */
static void put_signed(plp_truth truth, plp_buffer *line, const palpate_style *style,
                       unsigned indent, plp_buffer *out)
{
    plp_terminal_spaces(out, indent);
    plp_buffer_puts(out, plp_terminal_sign(style, plp_truth_sign(truth)));
    plp_buffer_putc(out, ' ');
    plp_terminal_wrap(out, style, indent + 2, indent + 4, plp_buffer_text(line));
    plp_buffer_putc(out, '\n');
    plp_buffer_pass(out, line);
}

/* One line: sign, subject, test, and the patient's value. */
static void put_leaf_text(const plp_decision *decision, const plp_term *leaf,
                          const palpate_style *style, unsigned indent, plp_buffer *out)
{
    const plp_rulebook *book = plp_decision_book(decision);
    plp_buffer line;
    plp_buffer_begin(&line, out->memory, out->ceiling);
    plp_words_subject(book, leaf, &line);
    if (line.length > 0) /* "always" is about nothing */
        plp_buffer_putc(&line, ' ');
    plp_words_test(book, leaf, &line);
    plp_buffer_puts(&line, ": ");
    plp_criterion_put_value(decision, leaf, true, &line);
    put_signed(plp_decision_truth(decision, leaf), &line, style, indent, out);
    plp_buffer_end(&line);
}

/* "all of:", or the title of a define. */
static void put_group(const plp_decision *decision, const plp_term *term,
                      const palpate_style *style, unsigned indent, plp_buffer *out)
{
    const plp_rulebook *book = plp_decision_book(decision);
    char count[PLP_NUMBER_BYTES];
    plp_buffer line;
    plp_buffer_begin(&line, out->memory, out->ceiling);
    count[plp_number_print(term->count, count)] = '\0';
    if (term->kind == PLP_TERM_DEFINE)
        plp_say_put(&line, book, PLP_SAY_GROUP_THAT_IS, book->defines[term->subject].title, NULL);
    else
        plp_say_put(&line, book, group_words(term->kind), count, NULL);
    put_signed(plp_decision_truth(decision, term), &line, style, indent, out);
    plp_buffer_end(&line);
}

static void put_text(const plp_decision *decision, const plp_term *term, const palpate_style *style,
                     unsigned indent, unsigned depth, plp_buffer *out)
{
    const plp_rulebook *book = plp_decision_book(decision);
    uint32_t parts = plp_criterion_parts(book, term);
    if (parts == 0) {
        put_leaf_text(decision, term, style, indent, out);
        return;
    }
    bool headed =
        depth > 0 || term->kind != PLP_TERM_ALL; /* the outermost "all of" goes without saying */
    if (headed)
        put_group(decision, term, style, indent, out);
    for (uint32_t p = 0; p < parts && depth < DEPTH_MAX; p++)
        put_text(decision, plp_criterion_part(book, term, p), style, headed ? indent + 2 : indent,
                 depth + 1, out);
}

void plp_criteria_put_text(const plp_decision *decision, const plp_term *term,
                           const palpate_style *style, unsigned indent, plp_buffer *out)
{
    put_text(decision, term, style, indent, 0, out);
}
