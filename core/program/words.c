/* SPDX-License-Identifier: MIT */
/* Conditions in plain English. */
#include "base/number.h"
#include "program/words_parts.h"

#include <string.h>

/* ---- the plan so far ---- */

typedef struct so_far_row {
    const char *word;
    plp_so_far_of of;
} so_far_row;

static const so_far_row so_far_rows[] = {
#define X(name, word, type, of, phase) [PLP_SO_FAR_##name] = {word, PLP_OF_##of},
#include "rulebook/so_far.def"
#undef X
};

/* What holds for an item, in words. */
static plp_phrase so_far_test(plp_so_far row)
{
    switch (row) {
    case PLP_SO_FAR_EXCLUDED:
        return PLP_SAY_TEST_EXCLUDED;
    case PLP_SO_FAR_CLEARED:
        return PLP_SAY_TEST_CLEARED;
    case PLP_SO_FAR_REFERRED:
        return PLP_SAY_TEST_REFERRED;
    case PLP_SO_FAR_SHOWN:
    case PLP_SO_FAR_HAS_MASSAGE:
    case PLP_SO_FAR_HAS_DOSE:
        return PLP_SAY_TEST_IN_PLAN;
    case PLP_SO_FAR_ADVISED:
        return PLP_SAY_TEST_ADVISED;
    case PLP_SO_FAR_AVOIDED:
        return PLP_SAY_TEST_AVOIDED;
    case PLP_SO_FAR_STOPPED:
        return PLP_SAY_TEST_ENDED;
    default: /* asked for a value, not whether it holds */
        return PLP_SAY_TEST_HOLDS;
    }
}

_Static_assert(PLP_SAY_LEVEL_EMERGENCY - PLP_SAY_LEVEL_STANDARD == PLP_EMERGENCY,
               "in the order of the dispositions");

const char *plp_words_level(const plp_rulebook *book, plp_disposition disposition)
{
    return plp_say(book, (plp_phrase)(PLP_SAY_LEVEL_STANDARD + (int)disposition));
}

const char *plp_words_strength(const plp_rulebook *book, plp_grade grade)
{
    return plp_say(book, (plp_phrase)(PLP_SAY_STRENGTH_CONTRADICTED + (int)grade));
}

const char *plp_words_so_far(plp_so_far row)
{
    return so_far_rows[row].word;
}

const char *plp_words_so_far_item(const plp_rulebook *book, plp_so_far row, uint32_t index)
{
    switch (so_far_rows[row].of) {
    case PLP_OF_DISPOSITION:
        return plp_words_level(book, (plp_disposition)index);
    case PLP_OF_TECHNIQUE:
        return book->techniques[index].title;
    case PLP_OF_FACT:
        return book->facts[index].title;
    case PLP_OF_REFERRAL:
        return book->referrals[index].title;
    case PLP_OF_DOSE:
        return book->doses[index].title;
    case PLP_OF_ADVICE:
        return book->advices[index].title ? book->advices[index].title : book->advices[index].id;
    case PLP_OF_REGION:
        return book->regions[index].title;
    case PLP_OF_NONE:
        break;
    }
    return "";
}

const char *plp_words_so_far_id(const plp_rulebook *book, plp_so_far row, uint32_t index)
{
    switch (so_far_rows[row].of) {
    case PLP_OF_DISPOSITION:
        return plp_disposition_word((plp_disposition)index);
    case PLP_OF_TECHNIQUE:
        return book->techniques[index].id;
    case PLP_OF_FACT:
        return book->facts[index].id;
    case PLP_OF_REFERRAL:
        return book->referrals[index].id;
    case PLP_OF_DOSE:
        return book->doses[index].id;
    case PLP_OF_ADVICE:
        return book->advices[index].id;
    case PLP_OF_REGION:
        return book->regions[index].id;
    case PLP_OF_NONE:
        break;
    }
    return "";
}

static void put(const plp_rulebook *book, plp_phrase phrase, plp_buffer *out)
{
    plp_buffer_puts(out, plp_say(book, phrase));
}

/* A phrase with a text in it that is written by hand. */
static void put_around(const plp_rulebook *book, plp_phrase phrase, plp_buffer *inner,
                       plp_buffer *out)
{
    plp_say_put(out, book, phrase, plp_buffer_text(inner), NULL);
    plp_words_drop(inner, out);
}

static void put_so_far_subject(const plp_rulebook *book, const plp_term *leaf, plp_buffer *out)
{
    plp_so_far row = (plp_so_far)leaf->subject;
    if (row == PLP_SO_FAR_DISPOSITION || row == PLP_SO_FAR_DOSE)
        put(book, row == PLP_SO_FAR_DOSE ? PLP_SAY_SUBJECT_DOSE : PLP_SAY_SUBJECT_PLAN, out);
    else if (row == PLP_SO_FAR_HAS_MASSAGE)
        put(book, PLP_SAY_SUBJECT_MASSAGE, out);
    else if (row == PLP_SO_FAR_HAS_DOSE)
        put(book, PLP_SAY_SUBJECT_A_DOSE, out);
    else if (row == PLP_SO_FAR_STOPPED)
        put(book, PLP_SAY_SUBJECT_COURSE, out);
    for (uint32_t i = 0; i < leaf->members.count && leaf->kind == PLP_TERM_SO_FAR; i++) {
        plp_words_comma(book, i, leaf->members.count, PLP_SAY_OR, out);
        plp_words_inline(book, plp_words_so_far_item(book, row, leaf->members.at[i]), out);
    }
}

static void put_so_far_test(const plp_rulebook *book, const plp_term *leaf, plp_buffer *out)
{
    plp_so_far row = (plp_so_far)leaf->subject;
    if (leaf->kind == PLP_TERM_SO_FAR) {
        put(book, so_far_test(row), out);
        return;
    }
    plp_buffer items = plp_words_scratch(out);
    for (uint32_t i = 0; i < leaf->members.count; i++) {
        plp_words_comma(book, i, leaf->members.count, PLP_SAY_OR, &items);
        plp_words_inline(book, plp_words_so_far_item(book, row, leaf->members.at[i]), &items);
    }
    put_around(book, PLP_SAY_TEST_IS, &items, out);
}

/* ---- leaves ---- */

static void put_members(const plp_rulebook *book, const plp_term *leaf, plp_phrase phrase,
                        plp_phrase last, plp_buffer *out)
{
    const plp_fact *fact = &book->facts[leaf->subject];
    plp_buffer items = plp_words_scratch(out);
    for (uint32_t i = 0; i < leaf->members.count; i++) {
        plp_words_comma(book, i, leaf->members.count, last, &items);
        plp_words_inline(book, fact->members[leaf->members.at[i]].title, &items);
    }
    put_around(book, phrase, &items, out);
}

static void put_comparison(const plp_rulebook *book, const plp_term *leaf, plp_buffer *out)
{
    plp_phrase phrase = leaf->kind == PLP_TERM_AT_LEAST  ? PLP_SAY_TEST_AT_LEAST
                        : leaf->kind == PLP_TERM_AT_MOST ? PLP_SAY_TEST_AT_MOST
                        : leaf->kind == PLP_TERM_ABOVE   ? PLP_SAY_TEST_ABOVE
                        : leaf->kind == PLP_TERM_BELOW   ? PLP_SAY_TEST_BELOW
                                                         : PLP_SAY_TEST_BETWEEN;
    bool between = leaf->kind == PLP_TERM_BETWEEN;
    plp_buffer first = plp_words_scratch(out), second = plp_words_scratch(out);
    if (between)
        plp_words_value(book, leaf->parts[1], NULL, &first);
    plp_words_value(book, leaf->parts[leaf->part_count - 1],
                    plp_words_unit_of(book, leaf->parts[0]), between ? &second : &first);
    plp_say_put(out, book, phrase, plp_buffer_text(&first), plp_buffer_text(&second));
    plp_words_drop(&first, out);
    plp_words_drop(&second, out);
}

void plp_words_test(const plp_rulebook *book, const plp_term *leaf, plp_buffer *out)
{
    switch (leaf->kind) {
    case PLP_TERM_ONE_OF:
        put_members(book, leaf, PLP_SAY_TEST_IS, PLP_SAY_OR, out);
        break;
    case PLP_TERM_HAS_ANY:
        put_members(book, leaf, PLP_SAY_TEST_INCLUDES, PLP_SAY_OR, out);
        break;
    case PLP_TERM_HAS_ALL:
        put_members(book, leaf, PLP_SAY_TEST_INCLUDES, PLP_SAY_AND, out);
        break;
    case PLP_TERM_HAS_NONE:
        put_members(book, leaf, PLP_SAY_TEST_LACKS, PLP_SAY_OR, out);
        break;
    case PLP_TERM_AT_LEAST:
    case PLP_TERM_AT_MOST:
    case PLP_TERM_ABOVE:
    case PLP_TERM_BELOW:
    case PLP_TERM_BETWEEN:
        put_comparison(book, leaf, out);
        break;
    case PLP_TERM_IS_KNOWN:
        put(book, PLP_SAY_TEST_KNOWN, out);
        break;
    case PLP_TERM_IS_UNKNOWN:
        put(book, PLP_SAY_TEST_UNKNOWN, out);
        break;
    case PLP_TERM_IS_NEVER:
        put(book, PLP_SAY_TEST_NEVER, out);
        break;
    case PLP_TERM_ANY_SAFETY_UNKNOWN:
        put(book, PLP_SAY_TEST_UNANSWERED, out);
        break;
    case PLP_TERM_SO_FAR:
    case PLP_TERM_SO_FAR_ONE_OF:
        put_so_far_test(book, leaf, out);
        break;
    case PLP_TERM_ALWAYS:
        put(book, PLP_SAY_ALWAYS, out);
        break;
    default:
        put(book, PLP_SAY_TEST_TRUE, out);
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
        put(book, PLP_SAY_SUBJECT_SCREEN, out);
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

static void put_parts(const plp_rulebook *book, const plp_term *term, plp_phrase last,
                      plp_buffer *out)
{
    for (uint32_t i = 0; i < term->part_count; i++) {
        plp_words_comma(book, i, term->part_count, last, out);
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

static void put_negated(const plp_rulebook *book, const plp_term *term, plp_phrase one,
                        plp_phrase more, plp_buffer *out)
{
    plp_buffer parts = plp_words_scratch(out);
    if (term->part_count == 1)
        put_part(book, term->parts[0], &parts);
    else
        put_semicolons(book, term, &parts);
    put_around(book, term->part_count == 1 ? one : more, &parts, out);
}

static void put_named(const plp_rulebook *book, const char *phrase, const char *title,
                      plp_buffer *out)
{
    if (phrase != NULL && !plp_words_is_translated(book)) { /* clauses are not translated */
        plp_buffer_puts(out, phrase);
        return;
    }
    plp_words_inline(book, title, out);
    plp_buffer_putc(out, ' ');
    put(book, PLP_SAY_TEST_TRUE, out);
}

static void put_leaf(const plp_rulebook *book, const plp_term *leaf, plp_buffer *out)
{
    if (leaf->kind == PLP_TERM_ALWAYS) {
        put(book, PLP_SAY_ALWAYS, out);
        return;
    }
    bool about_fact = leaf->part_count == 0 && plp_words_fact(book, leaf) != PLP_NONE;
    if (about_fact) {
        plp_words_inline(book, book->facts[leaf->subject].title, out);
    } else if (leaf->part_count > 0 &&
               plp_term_is_truth(leaf->parts[0]->kind)) { /* is_known of a condition */
        plp_buffer part = plp_words_scratch(out);
        put_part(book, leaf->parts[0], &part);
        put_around(book, PLP_SAY_WHETHER, &part, out);
    } else if (leaf->part_count > 0) {
        plp_words_value(book, leaf->parts[0], NULL, out);
    } else {
        plp_words_subject(book, leaf, out);
    }
    plp_buffer_putc(out, ' ');
    plp_words_test(book, leaf, out);
}

static void put_at_least(const plp_rulebook *book, const plp_term *term, plp_buffer *out)
{
    char count[PLP_NUMBER_BYTES];
    plp_buffer parts = plp_words_scratch(out);
    count[plp_number_print(term->count, count)] = '\0';
    put_semicolons(book, term, &parts);
    plp_say_put(out, book, term->count == 1 ? PLP_SAY_AT_LEAST_ONE_OF : PLP_SAY_AT_LEAST_SOME_OF,
                count, plp_buffer_text(&parts));
    plp_words_drop(&parts, out);
}

void plp_words_condition(const plp_rulebook *book, const plp_term *term, plp_buffer *out)
{
    switch (term->kind) {
    case PLP_TERM_FACT:
        put_named(book, book->facts[term->subject].phrase, book->facts[term->subject].title, out);
        break;
    case PLP_TERM_DEFINE:
        put_named(book, book->defines[term->subject].phrase, book->defines[term->subject].title,
                  out);
        break;
    case PLP_TERM_ALL:
        put_parts(book, term, PLP_SAY_AND, out);
        break;
    case PLP_TERM_ANY:
        put_parts(book, term, PLP_SAY_OR, out);
        break;
    case PLP_TERM_NONE:
        put_negated(book, term, PLP_SAY_IT_IS_NOT, PLP_SAY_NONE_HOLDS, out);
        break;
    case PLP_TERM_UNLESS:
        if (term->part_count == 1 && term->parts[0]->kind == PLP_TERM_NONE) /* known to be absent */
            put_negated(book, term->parts[0], PLP_SAY_NOT_RULED_OUT, PLP_SAY_NONE_RULED_OUT, out);
        else
            put_negated(book, term, PLP_SAY_IT_IS_NOT_KNOWN, PLP_SAY_NONE_IS_KNOWN, out);
        break;
    case PLP_TERM_AT_LEAST_OF:
        put_at_least(book, term, out);
        break;
    default:
        put_leaf(book, term, out);
        break;
    }
}
