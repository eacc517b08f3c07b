/* SPDX-License-Identifier: MIT */
/* Flip: the search for the smallest changes that reach an outcome. */
#include "explore/flip.h"

#include <math.h>
#include <string.h>
#include "base/error.h"
#include "base/number.h"
#include "program/phrases.h"

typedef struct search {
    plp_flip *flip;
    plp_decision *decision;
    const plp_facts *given;
    const plp_flip_options *options;
    plp_facts facts; /* the patient with changes */
    plp_cell *candidates;
    uint32_t count;
    size_t capacity;
    bool out_of_time;
} search;

/* ---- candidates
 * -------------------------------------------------------------------------------------------------
 */

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

static bool add_candidate(search *s, plp_cell cell)
{
    come_near(s->given, &cell);
    if (!plp_memory_grow(s->flip->memory, (void **)&s->candidates, &s->capacity, s->count + 1u,
                         sizeof *s->candidates))
        return false;
    uint32_t at = s->count++;
    /* cells of one number stand in the order of their distance, so that the first answer is the
     * nearest */
    while (at > 0 && s->candidates[at - 1].fact == cell.fact &&
           distance(s->given, &s->candidates[at - 1]) > distance(s->given, &cell)) {
        s->candidates[at] = s->candidates[at - 1];
        at--;
    }
    s->candidates[at] = cell;
    return true;
}

static palpate_status collect_fact(search *s, const plp_reach *reach, uint32_t fact,
                                   palpate_error *error)
{
    plp_cells cells;
    palpate_status status =
        plp_cells_begin(&cells, s->decision, fact, NULL, s->flip->memory, error);
    if (status != PALPATE_OK)
        return status;
    for (uint32_t c = 0; status == PALPATE_OK && c < cells.count; c++) {
        const plp_cell *cell = &cells.at[c];
        bool bears = cell->kind != PLP_CELL_EMPTY &&
                     (cell->kind != PLP_CELL_MEMBER || reach->members[fact][cell->member]);
        if (bears && !is_as_given(s->given, cell) && !add_candidate(s, *cell))
            status = plp_fail_memory(error);
    }
    plp_cells_end(&cells);
    return status;
}

static palpate_status collect(search *s, palpate_error *error)
{
    const plp_rulebook *book = plp_decision_book(s->decision);
    plp_reach reach;
    palpate_status status =
        plp_reach_begin(&reach, book, s->options->subject, s->flip->memory, error);
    for (uint32_t f = 0; status == PALPATE_OK && f < book->facts_count; f++) {
        if (reach.facts[f] && (book->facts[f].changeable || s->options->any_fact))
            status = collect_fact(s, &reach, f, error);
    }
    plp_reach_end(&reach);
    return status;
}

/* ---- the search
 * -------------------------------------------------------------------------------------------------
 */

static bool same_place(const plp_cell *a, const plp_cell *b)
{
    bool members = a->kind == PLP_CELL_MEMBER && b->kind == PLP_CELL_MEMBER;
    return a->fact == b->fact && (!members || a->member == b->member);
}

/* Is this set, or a part of it, an answer already? Another value of the same number counts as the
 * same. */
static bool holds_an_answer(const search *s, const plp_cell *changes, uint32_t count)
{
    for (uint32_t i = 0; i < s->flip->count; i++) {
        const plp_flip_answer *answer = &s->flip->answers[i];
        uint32_t found = 0;
        for (uint32_t a = 0; a < answer->count; a++) {
            for (uint32_t c = 0; c < count; c++)
                found += same_place(&answer->changes[a], &changes[c]) &&
                         (answer->changes[a].kind == PLP_CELL_POINT ||
                          answer->changes[a].kind == PLP_CELL_SPAN ||
                          (answer->changes[a].truth == changes[c].truth &&
                           answer->changes[a].member == changes[c].member));
        }
        if (found == answer->count)
            return true;
    }
    return false;
}

static palpate_status reaches(search *s, const plp_cell *changes, uint32_t count, bool *out,
                              palpate_error *error)
{
    palpate_status status = plp_facts_copy(&s->facts, s->given, error);
    for (uint32_t c = 0; c < count; c++)
        plp_cell_apply(&s->facts, &changes[c]);
    s->flip->evaluations++;
    if (status == PALPATE_OK)
        status =
            plp_decide(s->decision, &s->facts, &(plp_decide_options){.no_questions = true}, error);
    if (status == PALPATE_OK)
        *out = plp_subject_is_in(s->decision, s->options->subject) == s->options->want_in;
    return status;
}

palpate_status plp_flip_keep(plp_flip *flip, const plp_cell *changes, uint32_t count,
                             palpate_error *error)
{
    plp_cell *kept = plp_arena_array(&flip->arena, count + 1u, sizeof *kept);
    if (kept == NULL || !plp_memory_grow(flip->memory, (void **)&flip->answers, &flip->capacity,
                                         flip->count + 1u, sizeof *flip->answers))
        return plp_fail_memory(error);
    memcpy(kept, changes, count * sizeof *kept);
    flip->answers[flip->count++] = (plp_flip_answer){kept, count};
    return PALPATE_OK;
}

/* All sets of `want` changes that go on from the first `have`; candidates from `from` on. */
static palpate_status extend(search *s, plp_cell *changes, uint32_t have, uint32_t want,
                             uint32_t from, palpate_error *error)
{
    palpate_status status = PALPATE_OK;
    for (uint32_t i = from;
         status == PALPATE_OK && i < s->count && s->flip->count < s->options->most_answers; i++) {
        bool reached = false;
        if (have > 0 && same_place(&changes[have - 1], &s->candidates[i]))
            continue;
        changes[have] = s->candidates[i];
        if (holds_an_answer(s, changes, have + 1))
            continue;
        if (have + 1 < want) {
            status = extend(s, changes, have + 1, want, i + 1,
                            error); /* at most PLP_FLIP_CHANGES deep */
            continue;
        }
        if (s->flip->evaluations >= s->options->most_evaluations) {
            s->out_of_time = true;
            return PALPATE_OK;
        }
        status = reaches(s, changes, have + 1, &reached, error);
        if (status == PALPATE_OK && reached)
            status = plp_flip_keep(s->flip, changes, have + 1, error);
    }
    return status;
}

palpate_status plp_flip_begin(plp_flip *flip, plp_decision *decision, const plp_facts *given,
                              const plp_flip_options *options, const palpate_allocator *memory,
                              palpate_error *error)
{
    search s = {.flip = flip, .decision = decision, .given = given, .options = options};
    plp_cell changes[PLP_FLIP_CHANGES];
    *flip = (plp_flip){.memory = memory};
    plp_arena_begin(&flip->arena, memory);
    palpate_status status = plp_facts_begin(&s.facts, given->book, memory, NULL, error);
    if (status != PALPATE_OK)
        return status;
    status = reaches(&s, changes, 0, &flip->already, error);
    if (status == PALPATE_OK && !flip->already)
        status = collect(&s, error);
    for (uint32_t n = 1;
         n <= options->most_changes && status == PALPATE_OK && !flip->already && !s.out_of_time;
         n++) {
        bool done = n == PLP_FLIP_CHANGES && flip->count < options->most_answers &&
                    options->is_done != NULL && options->is_done(options->context, flip);
        if (!done)
            status = extend(&s, changes, 0, n, 0, error);
        if (!s.out_of_time && flip->count < options->most_answers)
            flip->searched = n;
    }
    plp_memory_free(memory, s.candidates, s.capacity * sizeof *s.candidates);
    plp_facts_end(&s.facts);
    return status;
}

void plp_flip_end(plp_flip *flip)
{
    if (flip->memory == NULL)
        return;
    plp_memory_free(flip->memory, flip->answers, flip->capacity * sizeof *flip->answers);
    plp_arena_end(&flip->arena);
    *flip = (plp_flip){0};
}

/* ---- telling
 * ----------------------------------------------------------------------------------------------------
 */

/* End a scratch text; its failure is that of the whole. */
static void hand_on(plp_buffer *scratch, plp_buffer *out)
{
    if (scratch->status != PALPATE_OK && out->status == PALPATE_OK)
        out->status = scratch->status;
    plp_buffer_end(scratch);
}

void plp_flip_put_change(const plp_facts *given, const plp_cell *cell, plp_buffer *out)
{
    const plp_fact *fact = &given->book->facts[cell->fact];
    const plp_value *value = &given->values[cell->fact];
    const plp_rulebook *book = given->book;
    plp_buffer_printf(out, "%s: ", fact->title);
    if (cell->kind == PLP_CELL_MEMBER) {
        plp_say_put(out, book, cell->truth ? PLP_SAY_WITH : PLP_SAY_WITHOUT,
                    fact->members[cell->member].title, NULL);
        return;
    }
    bool number = cell->kind == PLP_CELL_POINT || cell->kind == PLP_CELL_SPAN;
    plp_buffer from, to;
    plp_buffer_begin(&from, out->memory, out->ceiling);
    plp_buffer_begin(&to, out->memory, out->ceiling);
    if (value->knowledge == PLP_UNKNOWN)
        plp_buffer_puts(&from, plp_say(book, PLP_SAY_NOT_KNOWN));
    else if (value->knowledge == PLP_NEVER)
        plp_buffer_puts(&from, plp_say(book, PLP_SAY_NEVER));
    else if (fact->type == PLP_BOOL)
        plp_buffer_puts(&from, plp_say(book, value->as.truth ? PLP_SAY_YES : PLP_SAY_NO));
    else if (fact->type == PLP_CHOICE)
        plp_buffer_puts(&from, fact->members[value->as.member].title);
    else
        plp_number_put(&from, value->as.number);
    if (number)
        plp_number_put(&to, cell->value);
    else
        plp_cell_put(book, cell, &to);
    plp_say_put(out, book, PLP_SAY_FROM_TO, plp_buffer_text(&from), plp_buffer_text(&to));
    hand_on(&from, out);
    hand_on(&to, out);
}

void plp_flip_put_change_json(const plp_facts *given, const plp_cell *cell, plp_json_writer *out)
{
    const plp_fact *fact = &given->book->facts[cell->fact];
    plp_buffer text;
    plp_buffer_begin(&text, out->buffer->memory, out->buffer->ceiling);
    plp_facts_put_value(given, cell->fact, &text);
    plp_json_object(out);
    plp_json_key(out, "fact");
    plp_json_string(out, fact->id);
    plp_json_key(out, "from");
    plp_json_raw(out, plp_buffer_text(&text), text.length);
    plp_json_key(out, "to");
    switch (cell->kind) {
    case PLP_CELL_BOOL:
        plp_json_bool(out, cell->truth);
        break;
    case PLP_CELL_POINT:
    case PLP_CELL_SPAN:
        plp_json_number_value(out, cell->value);
        break;
    case PLP_CELL_NEVER:
        plp_json_string(out, "never");
        break;
    case PLP_CELL_CHOICE:
        plp_json_string(out, fact->members[cell->member].id);
        break;
    case PLP_CELL_MEMBER:
        plp_json_object(out);
        plp_json_key(out, fact->members[cell->member].id);
        plp_json_bool(out, cell->truth);
        plp_json_close(out);
        break;
    case PLP_CELL_UNKNOWN:
    case PLP_CELL_EMPTY:
        plp_json_null(out);
        break;
    }
    plp_json_close(out);
    if (text.status != PALPATE_OK && out->buffer->status == PALPATE_OK)
        out->buffer->status = text.status;
    plp_buffer_end(&text);
}
