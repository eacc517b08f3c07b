/* SPDX-License-Identifier: MIT */
/* Cells of one fact. */
#include "explore/cells.h"

#include <math.h>
#include "base/error.h"
#include "base/number.h"
#include "program/phrases.h"

#define WHOLE_STEPS_MAX 100

static bool push(plp_cells *cells, plp_cell cell)
{
    if (!plp_memory_grow(cells->memory, (void **)&cells->at, &cells->capacity, cells->count + 1u,
                         sizeof *cells->at))
        return false;
    cells->at[cells->count++] = cell;
    return true;
}

/* A plain number between two, whole if there is one. */
static double between(double low, double high)
{
    double whole = floor((low + high) / 2);
    if (whole > low && whole < high)
        return whole;
    whole += 1;
    return whole > low && whole < high ? whole : plp_number_round((low + high) / 2);
}

static bool push_span(plp_cells *cells, const plp_fact *fact, uint32_t index, double low,
                      double high)
{
    plp_cell cell = {.fact = index,
                     .kind = PLP_CELL_SPAN,
                     .low = low,
                     .high = high,
                     .value = between(low, high)};
    if (!(low < cell.value && cell.value < high) ||
        (fact->integer && cell.value != floor(cell.value)))
        return true; /* nothing lies between */
    return push(cells, cell);
}

/* Breakpoints within the wanted part of the range, its ends among them. */
static bool push_numbers(plp_cells *cells, const plp_fact *fact, uint32_t index,
                         const plp_breakpoints *points, double low, double high)
{
    double last = low;
    bool done = push(
        cells,
        (plp_cell){.fact = index, .kind = PLP_CELL_POINT, .low = low, .high = low, .value = low});
    for (uint32_t p = 0; done && p <= points->count; p++) {
        double x = p < points->count ? points->at[p] : high;
        if (x <= last || x > high)
            continue;
        done = push_span(cells, fact, index, last, x);
        if (done && !(fact->integer && x != floor(x)))
            done = push(
                cells,
                (plp_cell){.fact = index, .kind = PLP_CELL_POINT, .low = x, .high = x, .value = x});
        last = x;
    }
    return done;
}

static bool add_steps(plp_breakpoints *points, double low, double high)
{
    for (double x = ceil(low); x <= high; x += 1) {
        if (!plp_breakpoints_add(points, x))
            return false;
    }
    return true;
}

static palpate_status number_cells(plp_cells *cells, const plp_decision *decision, uint32_t index,
                                   const plp_cells_options *options, palpate_error *error)
{
    const plp_fact *fact = &plp_decision_book(decision)->facts[index];
    double low = options != NULL ? options->low : fact->min,
           high = options != NULL ? options->high : fact->max;
    plp_breakpoints points;
    palpate_status status = plp_breakpoints_begin(&points, decision, index, cells->memory, error);
    if (status != PALPATE_OK)
        return status;
    cells->exact = points.exact;
    cells->continuous = points.in_an_action;
    bool steps = (options != NULL && options->whole_steps) || points.in_an_action || !points.exact;
    bool done = !steps || high - low > WHOLE_STEPS_MAX || add_steps(&points, low, high);
    done = done && push_numbers(cells, fact, index, &points, low, high);
    if (done && fact->never && options == NULL)
        done = push(cells, (plp_cell){.fact = index, .kind = PLP_CELL_NEVER});
    plp_breakpoints_end(&points);
    return done ? PALPATE_OK : plp_fail_memory(error);
}

static bool listed_cells(plp_cells *cells, const plp_fact *fact, uint32_t index)
{
    bool done = true;
    if (fact->type == PLP_BOOL) {
        done = push(cells, (plp_cell){.fact = index, .kind = PLP_CELL_BOOL, .truth = false});
        return done && push(cells, (plp_cell){.fact = index, .kind = PLP_CELL_BOOL, .truth = true});
    }
    if (fact->type == PLP_SET)
        done = push(cells, (plp_cell){.fact = index, .kind = PLP_CELL_EMPTY});
    for (uint32_t m = 0; done && m < fact->member_count; m++) {
        plp_cell_kind kind = fact->type == PLP_SET ? PLP_CELL_MEMBER : PLP_CELL_CHOICE;
        done = push(cells, (plp_cell){.fact = index, .kind = kind, .truth = true, .member = m});
        if (done && fact->type == PLP_SET)
            done =
                push(cells, (plp_cell){.fact = index, .kind = kind, .truth = false, .member = m});
    }
    return done;
}

palpate_status plp_cells_begin(plp_cells *cells, const plp_decision *decision, uint32_t fact,
                               const plp_cells_options *options, const palpate_allocator *memory,
                               palpate_error *error)
{
    const plp_fact *row = &plp_decision_book(decision)->facts[fact];
    *cells = (plp_cells){.memory = memory, .exact = true};
    palpate_status status = PALPATE_OK;
    if (row->type == PLP_NUMBER)
        status = number_cells(cells, decision, fact, options, error);
    else if (!listed_cells(cells, row, fact))
        status = plp_fail_memory(error);
    if (status != PALPATE_OK)
        plp_cells_end(cells);
    return status;
}

void plp_cells_end(plp_cells *cells)
{
    if (cells->memory == NULL)
        return;
    plp_memory_free(cells->memory, cells->at, cells->capacity * sizeof *cells->at);
    *cells = (plp_cells){0};
}

/* ---- applying
 * ---------------------------------------------------------------------------------------------------
 */

static void settle_set(plp_facts *facts, uint32_t fact)
{
    plp_value *value = &facts->values[fact];
    value->knowledge = PLP_KNOWN;
    for (uint32_t m = 0; m < facts->book->facts[fact].member_count; m++) {
        if (!plp_facts_has(facts, fact, m) && !plp_facts_lacks(facts, fact, m))
            value->knowledge = PLP_UNKNOWN;
    }
}

static void put_member(plp_facts *facts, uint32_t fact, uint32_t member, bool in)
{
    uint64_t bit = (uint64_t)1 << member % 64;
    uint32_t word = facts->values[fact].as.set_at + member / 64;
    facts->in[word] = in ? facts->in[word] | bit : facts->in[word] & ~bit;
    facts->out[word] = in ? facts->out[word] & ~bit : facts->out[word] | bit;
}

void plp_cell_apply(plp_facts *facts, const plp_cell *cell)
{
    plp_value *value = &facts->values[cell->fact];
    const plp_fact *fact = &facts->book->facts[cell->fact];
    if (cell->kind == PLP_CELL_UNKNOWN) {
        plp_facts_unset(facts, cell->fact);
        return;
    }
    facts->dates[cell->fact] = PLP_NO_DATE;
    facts->expired[cell->fact] = false;
    if (cell->kind == PLP_CELL_MEMBER || cell->kind == PLP_CELL_EMPTY) {
        for (uint32_t m = 0; cell->kind == PLP_CELL_EMPTY && m < fact->member_count; m++)
            put_member(facts, cell->fact, m, false);
        if (cell->kind == PLP_CELL_MEMBER)
            put_member(facts, cell->fact, cell->member, cell->truth);
        settle_set(facts, cell->fact);
        return;
    }
    value->knowledge = cell->kind == PLP_CELL_NEVER ? PLP_NEVER : PLP_KNOWN;
    if (cell->kind == PLP_CELL_BOOL)
        value->as.truth = cell->truth;
    else if (cell->kind == PLP_CELL_CHOICE)
        value->as.member = cell->member;
    else if (cell->kind != PLP_CELL_NEVER)
        value->as.number = cell->value;
}

void plp_cell_put(const plp_rulebook *book, const plp_cell *cell, plp_buffer *out)
{
    char low[PLP_NUMBER_BYTES], high[PLP_NUMBER_BYTES];
    const plp_fact *fact = &book->facts[cell->fact];
    switch (cell->kind) {
    case PLP_CELL_UNKNOWN:
        plp_buffer_puts(out, plp_say(book, PLP_SAY_NOT_KNOWN));
        break;
    case PLP_CELL_BOOL:
        plp_buffer_puts(out, plp_say(book, cell->truth ? PLP_SAY_YES : PLP_SAY_NO));
        break;
    case PLP_CELL_POINT:
        plp_number_put(out, cell->low);
        break;
    case PLP_CELL_SPAN:
        low[plp_number_print(cell->low, low)] = '\0';
        high[plp_number_print(cell->high, high)] = '\0';
        plp_say_put(out, book, PLP_SAY_BETWEEN, low, high);
        break;
    case PLP_CELL_NEVER:
        plp_buffer_puts(out, plp_say(book, PLP_SAY_NEVER));
        break;
    case PLP_CELL_CHOICE:
        plp_buffer_puts(out, fact->members[cell->member].title);
        break;
    case PLP_CELL_MEMBER:
        if (cell->truth)
            plp_buffer_puts(out, fact->members[cell->member].title);
        else
            plp_say_put(out, book, PLP_SAY_WITHOUT, fact->members[cell->member].title, NULL);
        break;
    case PLP_CELL_EMPTY:
        plp_buffer_puts(out, plp_say(book, PLP_SAY_NONE));
        break;
    }
}
