/* SPDX-License-Identifier: MIT */
/* The criteria that reasons show: each condition without parts of its own, found again by the
 * address of its term. */
#include "plan/fragments.h"

#include <string.h>
#include "program/words.h"

#define DEPTH_MOST                                                                                 \
    256 /* far above limits.condition_depth; terms were checked when they were linked */

static bool is_leaf(const plp_term *term)
{
    switch (term->kind) {
    case PLP_TERM_ALL:
    case PLP_TERM_ANY:
    case PLP_TERM_NONE:
    case PLP_TERM_UNLESS:
    case PLP_TERM_AT_LEAST_OF:
        return false;
    default:
        return plp_term_is_truth(term->kind);
    }
}

static bool is_comparison(const plp_term *term)
{
    return term->kind == PLP_TERM_AT_LEAST || term->kind == PLP_TERM_AT_MOST ||
           term->kind == PLP_TERM_ABOVE || term->kind == PLP_TERM_BELOW ||
           term->kind == PLP_TERM_BETWEEN;
}

/* Call `visit` for each leaf of a term, also for those inside counts. */
typedef void leaf_visit(plp_fragments *fragments, const plp_term *leaf, size_t *count);

static void walk(plp_fragments *fragments, const plp_term *term, unsigned depth, leaf_visit *visit,
                 size_t *count)
{
    if (depth == DEPTH_MOST)
        return;
    if (is_leaf(term))
        visit(fragments, term, count);
    for (uint32_t i = 0; i < term->part_count; i++)
        walk(fragments, term->parts[i], depth + 1, visit, count);
}

static void walk_all(plp_fragments *fragments, leaf_visit *visit, size_t *count)
{
    const plp_rulebook *book = fragments->book;
    for (uint32_t i = 0; i < book->rules_count; i++)
        walk(fragments, book->rules[i].when, 0, visit, count);
    for (uint32_t i = 0; i < book->defines_count; i++)
        walk(fragments, book->defines[i].term, 0, visit, count);
}

static void count_leaf(plp_fragments *fragments, const plp_term *leaf, size_t *count)
{
    (void)fragments;
    (void)leaf;
    (*count)++;
}

/* Where the row of a term is, or the free row where it would be. */
static size_t slot_of(const plp_fragments *fragments, const plp_term *term)
{
    size_t slot = (size_t)(((uint64_t)(uintptr_t)term >> 4) * UINT64_C(0x9E3779B97F4A7C15) >> 20);
    slot &= fragments->leaf_room - 1;
    while (fragments->leaves[slot].term != NULL && fragments->leaves[slot].term != term)
        slot = (slot + 1) & (fragments->leaf_room - 1);
    return slot;
}

const plp_leaf *plp_leaf_find(const plp_fragments *fragments, const plp_term *term)
{
    const plp_leaf *leaf = &fragments->leaves[slot_of(fragments, term)];
    return leaf->term == NULL ? NULL : leaf;
}

/* What a criterion shows: the name and the value of a fact or define, else only words. */
typedef struct subject_name {
    const char *id;
    bool named; /* the test needs no subject of its own */
} subject_name;

static subject_name subject_of(const plp_rulebook *book, const plp_term *term, plp_leaf *leaf)
{
    const plp_term *value = is_comparison(term) ? term->parts[0] : NULL;
    leaf->value = value;
    leaf->fact = PLP_NONE;
    if (value != NULL && value->kind == PLP_TERM_NUMBER_DEFINE)
        return (subject_name){book->defines[value->subject].id, true};
    if (term->kind == PLP_TERM_DEFINE)
        return (subject_name){book->defines[term->subject].id, true};
    leaf->fact = plp_words_fact(book, term);
    bool plain = value == NULL || value->kind == PLP_TERM_NUMBER_FACT;
    if (leaf->fact == PLP_NONE)
        return (subject_name){NULL, false};
    return (subject_name){book->facts[leaf->fact].id, plain};
}

static void make_leaf(plp_fragments *fragments, const plp_term *term, size_t *count)
{
    const plp_rulebook *book = fragments->book;
    plp_leaf *leaf = &fragments->leaves[slot_of(fragments, term)];
    plp_buffer *text = &fragments->text;
    (void)count;
    if (leaf->term != NULL)
        return;
    subject_name subject = subject_of(book, term, leaf);
    plp_buffer words;
    plp_buffer_begin(&words, text->memory, text->ceiling);
    if (!subject.named) {
        plp_words_subject(book, term, &words);
        plp_buffer_putc(&words, ' ');
    }
    plp_words_test(book, term, &words);
    size_t begin = text->length;
    plp_buffer_puts(text, "{\"fact\":");
    plp_json_put_string(text, subject.id);
    plp_buffer_puts(text, ",\"value\":");
    leaf->text.begin = plp_fragment_since(fragments, begin);
    begin = text->length;
    plp_buffer_puts(text, ",\"test\":");
    plp_json_put_string(text, plp_buffer_text(&words));
    plp_buffer_putc(text, '}');
    leaf->text.end = plp_fragment_since(fragments, begin);
    leaf->term = term;
    plp_buffer_pass(text, &words);
    plp_buffer_end(&words);
}

bool plp_leaves_make(plp_fragments *fragments)
{
    size_t count = 0;
    walk_all(fragments, count_leaf, &count);
    fragments->leaf_room = 16;
    while (fragments->leaf_room < count * 2)
        fragments->leaf_room *= 2;
    fragments->leaves =
        plp_arena_array(&fragments->arena, fragments->leaf_room, sizeof *fragments->leaves);
    if (fragments->leaves == NULL)
        return false;
    walk_all(fragments, make_leaf, &count);
    return true;
}
