/* SPDX-License-Identifier: MIT */
/* The changes that can bear on a subject. */
#include "explore/changes.h"

#include <math.h>
#include "base/error.h"
#include "explore/reach.h"

bool plp_changes_same_place(const plp_cell *a, const plp_cell *b)
{
    bool members = a->kind == PLP_CELL_MEMBER && b->kind == PLP_CELL_MEMBER;
    return a->fact == b->fact && (!members || a->member == b->member);
}

static bool is_as_given(const plp_facts *given, const plp_cell *cell)
{
    const plp_value *value = &given->values[cell->fact];
    switch (cell->kind) {
    case PLP_CELL_MEMBER:
        return cell->truth ? plp_facts_has(given, cell->fact, cell->member)
                           : plp_facts_lacks(given, cell->fact, cell->member);
    case PLP_CELL_BOOL:
        return value->knowledge == PLP_KNOWN && value->as.truth == cell->truth;
    case PLP_CELL_CHOICE:
        return value->knowledge == PLP_KNOWN && value->as.member == cell->member;
    case PLP_CELL_NEVER:
        return value->knowledge == PLP_NEVER;
    case PLP_CELL_UNKNOWN:
        return value->knowledge == PLP_UNKNOWN;
    case PLP_CELL_POINT:
        return value->knowledge == PLP_KNOWN && value->as.number == cell->low;
    case PLP_CELL_SPAN:
        return value->knowledge == PLP_KNOWN && value->as.number > cell->low &&
               value->as.number < cell->high;
    case PLP_CELL_EMPTY:
        return false;
    }
    return false;
}

/* Of a span the value nearest to the patient's: the next whole number inside, else the middle. */
static void come_near(const plp_facts *given, plp_cell *cell)
{
    const plp_value *value = &given->values[cell->fact];
    if (cell->kind != PLP_CELL_SPAN || value->knowledge != PLP_KNOWN)
        return;
    double near = value->as.number <= cell->low ? floor(cell->low) + 1 : ceil(cell->high) - 1;
    if (near > cell->low && near < cell->high)
        cell->value = near;
}

static double distance(const plp_facts *given, const plp_cell *cell)
{
    const plp_value *value = &given->values[cell->fact];
    bool number = cell->kind == PLP_CELL_POINT || cell->kind == PLP_CELL_SPAN;
    return number && value->knowledge == PLP_KNOWN ? fabs(cell->value - value->as.number) : 0;
}

static bool add(plp_changes *changes, const plp_facts *given, plp_cell cell)
{
    come_near(given, &cell);
    if (!plp_memory_grow(changes->memory, (void **)&changes->at, &changes->capacity,
                         changes->count + 1u, sizeof *changes->at))
        return false;
    uint32_t at = changes->count++;
    /* cells of one number stand in the order of their distance, so that the first answer is the
     * nearest */
    while (at > 0 && changes->at[at - 1].fact == cell.fact &&
           distance(given, &changes->at[at - 1]) > distance(given, &cell)) {
        changes->at[at] = changes->at[at - 1];
        at--;
    }
    changes->at[at] = cell;
    return true;
}

static bool is_the_other_way(const plp_fact *fact, const plp_cell *cell)
{
    return fact->changes_one_way && cell->kind == PLP_CELL_BOOL &&
           cell->truth != fact->changeable_to;
}

static palpate_status add_fact(plp_changes *changes, const plp_decision *decision,
                               const plp_facts *given, const plp_reach *reach, uint32_t fact,
                               bool any_way, palpate_error *error)
{
    const plp_fact *about = &plp_decision_book(decision)->facts[fact];
    plp_cells cells;
    palpate_status status = plp_cells_begin(&cells, decision, fact, NULL, changes->memory, error);
    if (status != PALPATE_OK)
        return status;
    for (uint32_t c = 0; status == PALPATE_OK && c < cells.count; c++) {
        const plp_cell *cell = &cells.at[c];
        bool bears = cell->kind != PLP_CELL_EMPTY &&
                     (cell->kind != PLP_CELL_MEMBER || reach->members[fact][cell->member]) &&
                     (any_way || !is_the_other_way(about, cell));
        if (bears && !is_as_given(given, cell) && !add(changes, given, *cell))
            status = plp_fail_memory(error);
    }
    plp_cells_end(&cells);
    return status;
}

palpate_status plp_changes_begin(plp_changes *changes, const plp_decision *decision,
                                 const plp_facts *given, plp_subject subject, bool any_fact,
                                 const palpate_allocator *memory, palpate_error *error)
{
    const plp_rulebook *book = plp_decision_book(decision);
    plp_reach reach;
    *changes = (plp_changes){.memory = memory, .facts = book->facts_count};
    changes->begin = plp_memory_new(memory, (book->facts_count + 1u) * sizeof *changes->begin);
    if (changes->begin == NULL)
        return plp_fail_memory(error);
    palpate_status status = plp_reach_begin(&reach, book, subject, memory, error);
    for (uint32_t f = 0; status == PALPATE_OK && f < book->facts_count; f++) {
        if (reach.facts[f] && (book->facts[f].changeable || any_fact))
            status = add_fact(changes, decision, given, &reach, f, any_fact, error);
        changes->begin[f + 1] = changes->count;
    }
    plp_reach_end(&reach);
    if (status != PALPATE_OK)
        plp_changes_end(changes);
    return status;
}

void plp_changes_end(plp_changes *changes)
{
    if (changes->memory == NULL)
        return;
    plp_memory_free(changes->memory, changes->at, changes->capacity * sizeof *changes->at);
    plp_memory_free(changes->memory, changes->begin,
                    (changes->facts + 1u) * sizeof *changes->begin);
    *changes = (plp_changes){0};
}
