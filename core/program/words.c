/* SPDX-License-Identifier: MIT */
/* Conditions in plain English. */
#include "program/words_parts.h"

#include <string.h>

/* ---- the plan so far ---- */

typedef enum asked_of {
    OF_NONE,
    OF_DISPOSITION,
    OF_TECHNIQUE,
    OF_FACT,
    OF_REFERRAL,
    OF_DOSE,
    OF_ADVICE,
    OF_REGION
} asked_of;

typedef struct so_far_row {
    const char *word;
    asked_of of;
} so_far_row;

static const so_far_row so_far_rows[] = {
#define X(name, word, type, of, phase) [PLP_SO_FAR_##name] = {word, OF_##of},
#include "rulebook/so_far.def"
#undef X
};

/* What holds for an item, in words: what stands before it and behind it. */
static const char *const so_far_test[PLP_SO_FAR_COUNT] = {
    [PLP_SO_FAR_EXCLUDED] = "is excluded",       [PLP_SO_FAR_CLEARED] = "is cleared by a provider",
    [PLP_SO_FAR_REFERRED] = "is referred to",    [PLP_SO_FAR_SHOWN] = "is in the plan",
    [PLP_SO_FAR_HAS_MASSAGE] = "is in the plan", [PLP_SO_FAR_ADVISED] = "is advised",
    [PLP_SO_FAR_AVOIDED] = "is avoided",         [PLP_SO_FAR_HAS_DOSE] = "is in the plan",
    [PLP_SO_FAR_STOPPED] = "is ended",
};

const char *plp_words_so_far(plp_so_far row)
{
    return so_far_rows[row].word;
}

const char *plp_words_so_far_item(const plp_rulebook *book, plp_so_far row, uint32_t index)
{
    switch (so_far_rows[row].of) {
    case OF_DISPOSITION:
        return plp_disposition_word((plp_disposition)index);
    case OF_TECHNIQUE:
        return book->techniques[index].title;
    case OF_FACT:
        return book->facts[index].title;
    case OF_REFERRAL:
        return book->referrals[index].title;
    case OF_DOSE:
        return book->doses[index].title;
    case OF_ADVICE:
        return book->advices[index].title ? book->advices[index].title : book->advices[index].id;
    case OF_REGION:
        return book->regions[index].title;
    case OF_NONE:
        break;
    }
    return "";
}

const char *plp_words_so_far_id(const plp_rulebook *book, plp_so_far row, uint32_t index)
{
    switch (so_far_rows[row].of) {
    case OF_DISPOSITION:
        return plp_disposition_word((plp_disposition)index);
    case OF_TECHNIQUE:
        return book->techniques[index].id;
    case OF_FACT:
        return book->facts[index].id;
    case OF_REFERRAL:
        return book->referrals[index].id;
    case OF_DOSE:
        return book->doses[index].id;
    case OF_ADVICE:
        return book->advices[index].id;
    case OF_REGION:
        return book->regions[index].id;
    case OF_NONE:
        break;
    }
    return "";
}

static void put_so_far_subject(const plp_rulebook *book, const plp_term *leaf, plp_buffer *out)
{
    plp_so_far row = (plp_so_far)leaf->subject;
    if (row == PLP_SO_FAR_DISPOSITION || row == PLP_SO_FAR_DOSE)
        plp_buffer_puts(out, row == PLP_SO_FAR_DOSE ? "the dose" : "the plan so far");
    else if (row == PLP_SO_FAR_HAS_MASSAGE)
        plp_buffer_puts(out, "massage");
    else if (row == PLP_SO_FAR_HAS_DOSE)
        plp_buffer_puts(out, "a dose");
    else if (row == PLP_SO_FAR_STOPPED)
        plp_buffer_puts(out, "the course");
    for (uint32_t i = 0; i < leaf->members.count && leaf->kind == PLP_TERM_SO_FAR; i++) {
        plp_words_comma(i, leaf->members.count, "or", out);
        plp_words_inline(plp_words_so_far_item(book, row, leaf->members.at[i]), out);
    }
}

static void put_so_far_test(const plp_rulebook *book, const plp_term *leaf, plp_buffer *out)
{
    plp_so_far row = (plp_so_far)leaf->subject;
    if (leaf->kind == PLP_TERM_SO_FAR) {
        plp_buffer_puts(out, so_far_test[row] ? so_far_test[row] : "holds");
        return;
    }
    plp_buffer_puts(out, "is ");
    for (uint32_t i = 0; i < leaf->members.count; i++) {
        plp_words_comma(i, leaf->members.count, "or", out);
        plp_words_inline(plp_words_so_far_item(book, row, leaf->members.at[i]), out);
    }
}

/* ---- leaves ---- */

static void put_members(const plp_rulebook *book, const plp_term *leaf, const char *last,
                        plp_buffer *out)
{
    const plp_fact *fact = &book->facts[leaf->subject];
    for (uint32_t i = 0; i < leaf->members.count; i++) {
        plp_words_comma(i, leaf->members.count, last, out);
        plp_words_inline(fact->members[leaf->members.at[i]].title, out);
    }
}

static void put_comparison(const plp_rulebook *book, const plp_term *leaf, plp_buffer *out)
{
    const char *unit = plp_words_unit_of(book, leaf->parts[0]);
    const char *word = leaf->kind == PLP_TERM_AT_LEAST  ? "is at least "
                       : leaf->kind == PLP_TERM_AT_MOST ? "is at most "
                       : leaf->kind == PLP_TERM_ABOVE   ? "is above "
                       : leaf->kind == PLP_TERM_BELOW   ? "is below "
                                                        : "is between ";
    plp_buffer_puts(out, word);
    if (leaf->kind == PLP_TERM_BETWEEN) {
        plp_words_value(book, leaf->parts[1], NULL, out);
        plp_buffer_puts(out, " and ");
    }
    plp_words_value(book, leaf->parts[leaf->part_count - 1], unit, out);
}

void plp_words_test(const plp_rulebook *book, const plp_term *leaf, plp_buffer *out)
{
    switch (leaf->kind) {
    case PLP_TERM_ONE_OF:
        plp_buffer_puts(out, "is ");
        put_members(book, leaf, "or", out);
        break;
    case PLP_TERM_HAS_ANY:
        plp_buffer_puts(out, "includes ");
        put_members(book, leaf, "or", out);
        break;
    case PLP_TERM_HAS_ALL:
        plp_buffer_puts(out, "includes ");
        put_members(book, leaf, "and", out);
        break;
    case PLP_TERM_HAS_NONE:
        plp_buffer_puts(out, "does not include ");
        put_members(book, leaf, "or", out);
        break;
    case PLP_TERM_AT_LEAST:
    case PLP_TERM_AT_MOST:
    case PLP_TERM_ABOVE:
    case PLP_TERM_BELOW:
    case PLP_TERM_BETWEEN:
        put_comparison(book, leaf, out);
        break;
    case PLP_TERM_IS_KNOWN:
        plp_buffer_puts(out, "is known");
        break;
    case PLP_TERM_IS_UNKNOWN:
        plp_buffer_puts(out, "is not known");
        break;
    case PLP_TERM_IS_NEVER:
        plp_buffer_puts(out, "is never");
        break;
    case PLP_TERM_ANY_SAFETY_UNKNOWN:
        plp_buffer_puts(out, "is unanswered");
        break;
    case PLP_TERM_SO_FAR:
    case PLP_TERM_SO_FAR_ONE_OF:
        put_so_far_test(book, leaf, out);
        break;
    case PLP_TERM_ALWAYS:
        plp_buffer_puts(out, "always");
        break;
    default:
        plp_buffer_puts(out, "is true");
        break;
    }
}

void plp_words_subject(const plp_rulebook *book, const plp_term *leaf, plp_buffer *out)
{
    switch (leaf->kind) {
    case PLP_TERM_DEFINE:
        plp_buffer_puts(out, book->defines[leaf->subject].title);
        break;
    case PLP_TERM_SO_FAR:
    case PLP_TERM_SO_FAR_ONE_OF:
        put_so_far_subject(book, leaf, out);
        break;
    case PLP_TERM_ANY_SAFETY_UNKNOWN:
        plp_buffer_puts(out, "a question of the safety screen");
        break;
    case PLP_TERM_ALWAYS:
        break;
    default:
        if (leaf->part_count == 0) {
            plp_buffer_puts(out, book->facts[leaf->subject].title);
        } else if (leaf->parts[0]->kind == PLP_TERM_NUMBER_FACT) {
            plp_buffer_puts(out, book->facts[leaf->parts[0]->subject].title);
        } else if (leaf->parts[0]->kind == PLP_TERM_NUMBER_DEFINE) {
            plp_buffer_puts(out, book->defines[leaf->parts[0]->subject].title);
        } else {
            plp_words_value(book, leaf->parts[0], NULL, out);
        }
        break;
    }
}

/* ---- conditions ---- */

bool plp_words_is_compound(const plp_term *term)
{
    bool list = term->kind == PLP_TERM_ALL || term->kind == PLP_TERM_ANY;
    return (list && term->part_count > 1) || term->kind == PLP_TERM_NONE ||
           term->kind == PLP_TERM_UNLESS || term->kind == PLP_TERM_AT_LEAST_OF;
}

static void put_part(const plp_rulebook *book, const plp_term *part, plp_buffer *out)
{
    bool compound = plp_words_is_compound(part);
    if (compound)
        plp_buffer_putc(out, '(');
    plp_words_condition(book, part, out);
    if (compound)
        plp_buffer_putc(out, ')');
}

static void put_parts(const plp_rulebook *book, const plp_term *term, const char *last,
                      plp_buffer *out)
{
    for (uint32_t i = 0; i < term->part_count; i++) {
        plp_words_comma(i, term->part_count, last, out);
        put_part(book, term->parts[i], out);
    }
}

static void put_semicolons(const plp_rulebook *book, const plp_term *term, plp_buffer *out)
{
    for (uint32_t i = 0; i < term->part_count; i++) {
        plp_buffer_puts(out, i > 0 ? "; " : "");
        put_part(book, term->parts[i], out);
    }
}

static void put_negated(const plp_rulebook *book, const plp_term *term, const char *one,
                        const char *more, plp_buffer *out)
{
    plp_buffer_puts(out, term->part_count == 1 ? one : more);
    if (term->part_count == 1)
        put_part(book, term->parts[0], out);
    else
        put_semicolons(book, term, out);
}

static void put_named(const char *phrase, const char *title, plp_buffer *out)
{
    if (phrase) {
        plp_buffer_puts(out, phrase);
        return;
    }
    plp_words_inline(title, out);
    plp_buffer_puts(out, " is true");
}

static void put_leaf(const plp_rulebook *book, const plp_term *leaf, plp_buffer *out)
{
    if (leaf->kind == PLP_TERM_ALWAYS) {
        plp_buffer_puts(out, "always");
        return;
    }
    bool about_fact = leaf->part_count == 0 && plp_words_fact(book, leaf) != PLP_NONE;
    if (about_fact) {
        plp_words_inline(book->facts[leaf->subject].title, out);
    } else if (leaf->part_count > 0 &&
               plp_term_is_truth(leaf->parts[0]->kind)) { /* is_known of a condition */
        plp_buffer_puts(out, "whether ");
        put_part(book, leaf->parts[0], out);
    } else if (leaf->part_count > 0) {
        plp_words_value(book, leaf->parts[0], NULL, out);
    } else {
        plp_words_subject(book, leaf, out);
    }
    plp_buffer_putc(out, ' ');
    plp_words_test(book, leaf, out);
}

void plp_words_condition(const plp_rulebook *book, const plp_term *term, plp_buffer *out)
{
    switch (term->kind) {
    case PLP_TERM_FACT:
        put_named(book->facts[term->subject].phrase, book->facts[term->subject].title, out);
        break;
    case PLP_TERM_DEFINE:
        put_named(book->defines[term->subject].phrase, book->defines[term->subject].title, out);
        break;
    case PLP_TERM_ALL:
        put_parts(book, term, "and", out);
        break;
    case PLP_TERM_ANY:
        put_parts(book, term, "or", out);
        break;
    case PLP_TERM_NONE:
        put_negated(book, term, "it is not so that ", "none of these holds: ", out);
        break;
    case PLP_TERM_UNLESS:
        put_negated(book, term, "it is not known that ", "none of these is known to hold: ", out);
        break;
    case PLP_TERM_AT_LEAST_OF:
        plp_buffer_printf(out, "at least %u of these %s: ", term->count,
                          term->count == 1 ? "holds" : "hold");
        put_semicolons(book, term, out);
        break;
    default:
        put_leaf(book, term, out);
        break;
    }
}
