/* SPDX-License-Identifier: MIT */
/* Likeness of two rule sets. Depth is bounded as that of every condition is. */
#include "verify/likeness.h"

#include <string.h>
#include "base/text.h"
#include "program/walk.h"

static bool same_number(double a, double b)
{
    return !(a < b) && !(a > b);
}

/* ---- predicates ---- */

const plp_predicate *plp_predicate_of_step(const plp_program *program, uint32_t step)
{
    const plp_step *at = &program->steps[step];
    return at->op == PLP_OP_PREDICATE ? &program->predicates.at[at->operand] : NULL;
}

const plp_predicate *plp_predicate_of_define(const plp_program *program, uint32_t define)
{
    plp_formula formula = program->defines[define];
    const plp_predicate *only =
        formula.count == 1 ? plp_predicate_of_step(program, formula.first) : NULL;
    return only != NULL && !only->open ? only : NULL;
}

/* ---- ids ---- */

/* The id of an item of a list of which every row begins with it; "" of no item. */
#define ID(book, list, index) ((index) < (book)->list##_count ? (book)->list[index].id : "")

static const char *so_far_id(const plp_rulebook *book, plp_so_far row, uint32_t item)
{
    switch (row) {
    case PLP_SO_FAR_EXCLUDED:
    case PLP_SO_FAR_SHOWN:
        return ID(book, techniques, item);
    case PLP_SO_FAR_REFERRED:
        return ID(book, referrals, item);
    case PLP_SO_FAR_ADVISED:
        return ID(book, advices, item);
    case PLP_SO_FAR_CLEARED:
        return ID(book, facts, item);
    case PLP_SO_FAR_DOSE:
        return ID(book, doses, item);
    case PLP_SO_FAR_AVOIDED:
        return ID(book, regions, item);
    case PLP_SO_FAR_DISPOSITION:
        return plp_disposition_word((plp_disposition)item);
    case PLP_SO_FAR_PRESSURE_CAP: /* of nothing */
    case PLP_SO_FAR_MINUTES_CAP:
    case PLP_SO_FAR_HAS_MASSAGE:
    case PLP_SO_FAR_HAS_DOSE:
    case PLP_SO_FAR_STOPPED:
    case PLP_SO_FAR_COUNT:
        break;
    }
    return "";
}

static const char *item_id(const plp_rulebook *book, plp_catalogue catalogue, uint32_t item)
{
    switch (catalogue) {
    case PLP_CATALOGUE_TECHNIQUE:
        return ID(book, techniques, item);
    case PLP_CATALOGUE_REFERRAL:
        return ID(book, referrals, item);
    case PLP_CATALOGUE_REGION:
        return ID(book, regions, item);
    case PLP_CATALOGUE_FACT:
        return ID(book, facts, item);
    case PLP_CATALOGUE_NONE:
        break;
    }
    return "";
}

bool plp_likeness_item(const plp_likeness *k, plp_catalogue of, uint32_t a, uint32_t b)
{
    return strcmp(item_id(k->books[0], of, a), item_id(k->books[1], of, b)) == 0;
}

bool plp_likeness_items(const plp_likeness *k, plp_catalogue of, plp_indices a, plp_indices b)
{
    bool same = a.count == b.count;
    for (uint32_t i = 0; same && i < a.count; i++)
        same = plp_likeness_item(k, of, a.at[i], b.at[i]);
    return same;
}

/* ---- terms ---- */

static bool same_members(const plp_likeness *k, const plp_term *a, const plp_term *b)
{
    bool so_far = a->kind == PLP_TERM_SO_FAR || a->kind == PLP_TERM_SO_FAR_ONE_OF;
    bool same = a->members.count == b->members.count;
    for (uint32_t i = 0; same && i < a->members.count; i++) {
        uint32_t x = a->members.at[i], y = b->members.at[i];
        const char *own = so_far ? so_far_id(k->books[0], (plp_so_far)a->subject, x)
                                 : k->books[0]->facts[a->subject].members[x].id;
        const char *there = so_far ? so_far_id(k->books[1], (plp_so_far)b->subject, y)
                                   : k->books[1]->facts[b->subject].members[y].id;
        same = strcmp(own, there) == 0;
    }
    return same;
}

static bool same_subject(const plp_likeness *k, const plp_term *a, const plp_term *b)
{
    switch (a->kind) {
    case PLP_TERM_DEFINE:
    case PLP_TERM_NUMBER_DEFINE:
        return k->defines[a->subject] && strcmp(k->books[0]->defines[a->subject].id,
                                                k->books[1]->defines[b->subject].id) == 0;
    case PLP_TERM_SO_FAR:
    case PLP_TERM_SO_FAR_ONE_OF:
    case PLP_TERM_SO_FAR_NUMBER:
        return a->subject == b->subject;
    default:
        break;
    }
    uint32_t own = plp_walk_fact(a), there = plp_walk_fact(b);
    return own == PLP_NONE || there == PLP_NONE
               ? own == there
               : plp_likeness_item(k, PLP_CATALOGUE_FACT, own, there);
}

/* Of a define that is nothing but one condition, that condition: it is undecided where the define
 * is, and asks for the same. */
static const plp_term *unwrap(const plp_program *program, const plp_term *term)
{
    while (term != NULL && term->kind == PLP_TERM_DEFINE) {
        const plp_predicate *only = plp_predicate_of_define(program, term->subject);
        if (only == NULL)
            break;
        term = only->term;
    }
    return term;
}

bool plp_likeness_term(const plp_likeness *k, const plp_term *a, const plp_term *b)
{
    double x, y;
    a = unwrap(k->programs[0], a);
    b = unwrap(k->programs[1], b);
    if (a == NULL || b == NULL)
        return a == b;
    bool constant = plp_term_constant(k->books[0], a, &x);
    if (constant != plp_term_constant(k->books[1], b, &y))
        return false;
    if (constant)
        return same_number(x, y);
    bool same = a->kind == b->kind && a->count == b->count && a->part_count == b->part_count &&
                same_subject(k, a, b) && same_members(k, a, b);
    for (uint32_t i = 0; same && i < a->part_count; i++)
        same = plp_likeness_term(k, a->parts[i], b->parts[i]);
    return same;
}

/* ---- facts ---- */

static bool same_values(const plp_likeness *k, const plp_fact *a, const plp_fact *b)
{
    bool same = a->member_count == b->member_count && a->catalogue == b->catalogue;
    for (uint32_t m = 0; same && m < a->member_count; m++)
        same = strcmp(a->members[m].id, b->members[m].id) == 0 &&
               plp_likeness_item(k, a->catalogue, a->members[m].item, b->members[m].item) &&
               plp_likeness_items(k, PLP_CATALOGUE_REGION, a->members[m].regions,
                                  b->members[m].regions);
    return same;
}

/* Of members of which same_values holds, so that they have the same indices. */
static bool same_indices(plp_indices a, plp_indices b)
{
    return a.count == b.count && (a.count == 0 || memcmp(a.at, b.at, a.count * sizeof *a.at) == 0);
}

static bool same_given(const plp_given *a, const plp_given *b)
{
    if (a == NULL || b == NULL)
        return a == b;
    return a->kind == b->kind && a->truth == b->truth && same_number(a->number, b->number) &&
           same_indices(a->members, b->members) && same_indices(a->out, b->out);
}

static bool same_fact(const plp_likeness *k, uint32_t before, uint32_t after)
{
    const plp_fact *a = &k->books[0]->facts[before], *b = &k->books[1]->facts[after];
    return a->type == b->type && a->safety == b->safety && a->never == b->never &&
           a->integer == b->integer && a->role == b->role && a->valid_days == b->valid_days &&
           plp_text_same_or_none(a->unit, b->unit) && same_values(k, a, b) &&
           plp_likeness_term(k, a->asked_when, b->asked_when) &&
           same_given(a->otherwise, b->otherwise);
}

bool plp_likeness_facts(const plp_likeness *k)
{
    uint32_t last = 0;
    for (uint32_t f = 0; f < k->books[1]->facts_count; f++) {
        const char *id = k->books[1]->facts[f].id;
        if (k->heard[1][f] && plp_find_fact(k->books[0], id, strlen(id)) == PLP_NONE)
            return false;
    }
    for (uint32_t f = 0; f < k->books[0]->facts_count; f++) {
        uint32_t there = k->facts[f];
        if (!k->heard[0][f] && (there == PLP_NONE || !k->heard[1][there]))
            continue;
        if (there == PLP_NONE || there < last || !same_fact(k, f, there))
            return false;
        last = there;
    }
    return true;
}

/* ---- beginning ---- */

static void hear(bool *heard, plp_indices facts)
{
    for (uint32_t i = 0; i < facts.count; i++)
        heard[facts.at[i]] = true;
}

static void hear_formula(const plp_program *program, plp_formula formula, bool *heard)
{
    for (uint32_t i = 0; i < formula.count; i++) {
        const plp_predicate *predicate = plp_predicate_of_step(program, formula.first + i);
        if (predicate != NULL)
            hear(heard, predicate->facts);
    }
}

static bool *hear_all(const plp_program *program, plp_arena *arena)
{
    const plp_rulebook *book = program->book;
    bool *heard = plp_arena_array(arena, book->facts_count + 1u, sizeof *heard);
    for (uint32_t f = 0; heard != NULL && f < book->facts_count; f++) {
        heard[f] = heard[f] || book->facts[f].safety || book->facts[f].role != PLP_ROLE_NONE;
        hear_formula(program, program->asked[f], heard);
    }
    for (uint32_t r = 0; heard != NULL && r < book->rules_count; r++) {
        hear_formula(program, program->rules[r], heard);
        hear(heard, program->action_facts[r]);
        for (uint32_t a = 0; a < book->rules[r].action_count; a++) {
            hear(heard, book->rules[r].actions[a].facts);
            if (book->rules[r].actions[a].kind == PLP_DO_CLEAR)
                heard[book->rules[r].actions[a].fact] = true;
        }
    }
    return heard;
}

static void note_row(void *context, const plp_term *term)
{
    plp_likeness *k = context;
    if (term->kind == PLP_TERM_SO_FAR || term->kind == PLP_TERM_SO_FAR_ONE_OF ||
        term->kind == PLP_TERM_SO_FAR_NUMBER)
        k->so_far |= 1u << term->subject;
}

static void note_rows(plp_likeness *k, const plp_rulebook *book)
{
    for (uint32_t r = 0; r < book->rules_count; r++) {
        plp_walk(book->rules[r].when, note_row, k);
        for (uint32_t a = 0; a < book->rules[r].action_count; a++)
            plp_walk(book->rules[r].actions[a].number, note_row, k);
    }
    for (uint32_t d = 0; d < book->defines_count; d++)
        plp_walk(book->defines[d].term, note_row, k);
}

static void match_defines(plp_likeness *k)
{
    const plp_rulebook *before = k->books[0], *after = k->books[1];
    for (uint32_t i = 0; i < before->defines_count; i++) {
        uint32_t own = before->define_order[i];
        uint32_t there = plp_find_define(after, before->defines[own].id);
        k->defines[own] = there != PLP_NONE && plp_likeness_term(k, before->defines[own].term,
                                                                 after->defines[there].term);
    }
}

bool plp_likeness_begin(plp_likeness *k, const plp_program *before, const plp_program *after,
                        plp_arena *arena)
{
    *k = (plp_likeness){.programs = {before, after}, .books = {before->book, after->book}};
    k->heard[0] = hear_all(before, arena);
    k->heard[1] = hear_all(after, arena);
    k->facts = plp_arena_array(arena, before->book->facts_count + 1u, sizeof *k->facts);
    k->defines = plp_arena_array(arena, before->book->defines_count + 1u, sizeof *k->defines);
    if (k->heard[0] == NULL || k->heard[1] == NULL || k->facts == NULL || k->defines == NULL)
        return false;
    for (uint32_t f = 0; f < before->book->facts_count; f++) {
        const char *id = before->book->facts[f].id;
        k->facts[f] = plp_find_fact(after->book, id, strlen(id));
    }
    match_defines(k);
    note_rows(k, before->book);
    note_rows(k, after->book);
    return true;
}
