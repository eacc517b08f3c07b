/* SPDX-License-Identifier: MIT */
/* The criteria that reasons show: each condition without parts of its own. Rules ask the same again
 * and again, so that terms which ask the same share a row, found by what they ask. */
#include "plan/fragments.h"

#include <string.h>
#include "program/predicates.h"
#include "program/words.h"

#define ROOM_FIRST 64 /* a power of two */

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

/* ---- rows ---- */

static uint64_t mix(uint64_t hash, uint64_t what)
{
    hash = (hash ^ what) * UINT64_C(0x9E3779B97F4A7C15);
    return hash ^ (hash >> 32);
}

/* Equal for terms that ask the same. */
static uint64_t hash_of(const plp_term *term, unsigned depth)
{
    uint64_t bits, hash = mix((uint64_t)term->kind << 32 | term->subject, term->count);
    memcpy(&bits, &term->number, sizeof bits);
    hash = mix(hash, bits);
    for (uint32_t i = 0; i < term->members.count; i++)
        hash = mix(hash, term->members.at[i]);
    for (uint32_t i = 0; i < term->part_count && depth < DEPTH_MOST; i++)
        hash = mix(hash, hash_of(term->parts[i], depth + 1));
    return hash;
}

/* The row of a term, or the free row where it would be. */
static plp_leaf *row_of(const plp_fragments *fragments, const plp_term *term)
{
    size_t at = (size_t)hash_of(term, 0) & (fragments->leaf_room - 1);
    while (fragments->leaves[at].term != NULL &&
           plp_term_compare(fragments->leaves[at].term, term) != 0)
        at = (at + 1) & (fragments->leaf_room - 1);
    return &fragments->leaves[at];
}

const plp_leaf *plp_leaf_find(const plp_fragments *fragments, const plp_term *term)
{
    const plp_leaf *leaf = row_of(fragments, term);
    return leaf->term == NULL ? NULL : leaf;
}

/* Room for one more, at most half of it taken. */
static bool make_room(plp_fragments *fragments)
{
    plp_leaf *old = fragments->leaves;
    size_t room = fragments->leaf_room;
    if (room > 0 && fragments->leaf_count * 2 < room)
        return true;
    size_t wider = room == 0 ? ROOM_FIRST : room * 2;
    plp_leaf *rows = plp_memory_new(fragments->arena.memory, wider * sizeof *rows);
    if (rows == NULL)
        return false;
    fragments->leaves = rows;
    fragments->leaf_room = wider;
    for (size_t i = 0; i < room; i++)
        if (old[i].term != NULL)
            *row_of(fragments, old[i].term) = old[i];
    plp_memory_free(fragments->arena.memory, old, room * sizeof *old);
    return true;
}

void plp_leaves_free(plp_fragments *fragments)
{
    plp_memory_free(fragments->arena.memory, fragments->leaves,
                    fragments->leaf_room * sizeof *fragments->leaves);
}

/* ---- texts ---- */

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

static void make_text(plp_fragments *fragments, const plp_term *term, plp_leaf *leaf)
{
    const plp_rulebook *book = fragments->book;
    plp_buffer *text = &fragments->text;
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
    plp_buffer_pass(text, &words);
    plp_buffer_end(&words);
}

static bool make_leaf(plp_fragments *fragments, const plp_term *term)
{
    if (!make_room(fragments))
        return false;
    plp_leaf *leaf = row_of(fragments, term);
    if (leaf->term != NULL)
        return true;
    make_text(fragments, term, leaf);
    leaf->term = term;
    fragments->leaf_count++;
    return true;
}

/* The leaves of a term, also those inside counts. */
static bool walk(plp_fragments *fragments, const plp_term *term, unsigned depth)
{
    if (depth == DEPTH_MOST)
        return true;
    bool done = !is_leaf(term) || make_leaf(fragments, term);
    for (uint32_t i = 0; i < term->part_count && done; i++)
        done = walk(fragments, term->parts[i], depth + 1);
    return done;
}

bool plp_leaves_make(plp_fragments *fragments)
{
    const plp_rulebook *book = fragments->book;
    bool done = make_room(fragments);
    for (uint32_t i = 0; i < book->rules_count && done; i++)
        done = walk(fragments, book->rules[i].when, 0);
    for (uint32_t i = 0; i < book->defines_count && done; i++)
        done = walk(fragments, book->defines[i].term, 0);
    return done;
}
