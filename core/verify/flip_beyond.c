/* SPDX-License-Identifier: MIT */
/* The fewest changes that reach a goal, asked of the model. */
#include "verify/flip_beyond.h"

#include <math.h>
#include <string.h>
#include "base/error.h"
#include "explore/reach.h"
#include "verify/model_subject.h"

#define ASKED_MOST 60 /* questions to the solver, in all */

/* One answer that may be otherwise: a fact, or one member of a set. */
typedef struct place {
    uint32_t fact, member; /* member: PLP_NONE unless of a set */
    bool reached;          /* it can bear on the subject in a way that people would call one */
    plp_bit changed;
} place;

struct plp_flip_beyond {
    const palpate_allocator *memory;
    plp_z3_calls z3;
    plp_decision *decision; /* scratch */
    const plp_facts *given;
    const plp_flip_options *options;
    plp_model model;
    plp_facts facts; /* the patient with changes */
    plp_arena arena;
    bool *free;
    place *places;
    plp_bit *bits; /* room for a bit per place */
    plp_cell *changes;
    uint32_t place_count;
    plp_bit goal;
    bool built;
    uint32_t asked, blocked; /* questions so far; answers of the flip that are ruled out */
    palpate_status status;
};

palpate_status plp_flip_beyond_new(plp_decision *decision, const plp_facts *given,
                                   const plp_flip_options *options, const palpate_allocator *memory,
                                   plp_flip_beyond **out, palpate_error *error)
{
    plp_z3_calls z3;
    *out = NULL;
    if (plp_z3_open(&z3) != NULL)
        return PALPATE_OK;
    plp_flip_beyond *b = plp_memory_new(memory, sizeof *b);
    if (b == NULL)
        return plp_fail_memory(error);
    *b = (plp_flip_beyond){
        .memory = memory, .z3 = z3, .decision = decision, .given = given, .options = options};
    plp_arena_begin(&b->arena, memory);
    palpate_status status = plp_facts_begin(&b->facts, given->book, memory, NULL, error);
    if (status != PALPATE_OK) {
        plp_flip_beyond_free(b);
        return status;
    }
    *out = b;
    return PALPATE_OK;
}

void plp_flip_beyond_free(plp_flip_beyond *b)
{
    if (b == NULL)
        return;
    const palpate_allocator *memory = b->memory;
    plp_model_end(&b->model);
    plp_facts_end(&b->facts);
    plp_arena_end(&b->arena);
    plp_memory_free(memory, b, sizeof *b);
}

/* ---- the model ---- */

static bool list_places(plp_flip_beyond *b, const plp_reach *reach)
{
    const plp_rulebook *book = b->given->book;
    uint32_t most = 0;
    for (uint32_t f = 0; f < book->facts_count; f++)
        most += book->facts[f].type == PLP_SET ? book->facts[f].member_count : 1;
    b->free = plp_arena_array(&b->arena, book->facts_count + 1u, sizeof *b->free);
    b->places = plp_arena_array(&b->arena, most + 1u, sizeof *b->places);
    b->bits = plp_arena_array(&b->arena, most + 1u, sizeof(plp_bit));
    b->changes = plp_arena_array(&b->arena, most + 1u, sizeof *b->changes);
    if (b->free == NULL || b->places == NULL || b->bits == NULL || b->changes == NULL)
        return false;
    for (uint32_t f = 0; f < book->facts_count; f++) {
        const plp_fact *fact = &book->facts[f];
        b->free[f] = fact->changeable;
        for (uint32_t m = 0; fact->changeable && fact->type == PLP_SET && m < fact->member_count;
             m++)
            b->places[b->place_count++] =
                (place){f, m, reach->facts[f] && reach->members[f][m], NULL};
        if (fact->changeable && fact->type != PLP_SET)
            b->places[b->place_count++] = (place){f, PLP_NONE, reach->facts[f], NULL};
    }
    return true;
}

/* What is known stays known. */
static void keep_known(plp_flip_beyond *b, const place *at)
{
    plp_logic *l = b->model.logic;
    const plp_fact_bits *f = &b->model.given[at->fact];
    plp_bit known =
        at->member == PLP_NONE ? f->known : plp_logic_or(l, f->in[at->member], f->out[at->member]);
    plp_logic_assert(l, plp_logic_implies(l, at->changed, known));
}

/* What a person could change to one answer only changes to that. */
static void keep_direction(plp_flip_beyond *b, const place *at)
{
    plp_logic *l = b->model.logic;
    const plp_fact *fact = &b->given->book->facts[at->fact];
    plp_bit yes = b->model.given[at->fact].yes;
    if (fact->changes_one_way)
        plp_logic_assert(l, plp_logic_implies(l, at->changed,
                                              fact->changeable_to ? yes : plp_logic_not(l, yes)));
}

static palpate_status build(plp_flip_beyond *b, palpate_error *error)
{
    plp_reach reach;
    palpate_status status =
        plp_reach_begin(&reach, b->given->book, b->options->subject, b->memory, error);
    if (status != PALPATE_OK)
        return status;
    bool listed = list_places(b, &reach);
    plp_reach_end(&reach);
    if (!listed)
        return plp_fail_memory(error);
    plp_model_options options = {.given = b->given, .free = b->free};
    status = plp_model_begin(&b->model, b->decision->program, &options, b->memory, error);
    if (status != PALPATE_OK)
        return status;
    plp_logic *l = b->model.logic;
    plp_logic_prefer_no(l);
    for (uint32_t p = 0; p < b->place_count; p++) {
        place *at = &b->places[p];
        at->changed =
            plp_logic_not(l, plp_model_fact_is(&b->model, b->given, at->fact, at->member));
        keep_known(b, at);
        keep_direction(b, at);
    }
    plp_bit in = plp_world_subject(&b->model.world, b->options->subject);
    b->goal = b->options->want_in ? in : plp_logic_not(l, in);
    plp_logic_assert(l, b->model.exact);
    b->built = true;
    return b->model.no_memory ? plp_fail_memory(error) : PALPATE_OK;
}

/* ---- asking ---- */

static bool is_number(const plp_cell *cell)
{
    return cell->kind == PLP_CELL_POINT || cell->kind == PLP_CELL_SPAN;
}

/* This change is made; of a number any other value counts as the same change. */
static plp_bit is_made(plp_flip_beyond *b, const plp_cell *cell)
{
    plp_logic *l = b->model.logic;
    const plp_fact_bits *f = &b->model.given[cell->fact];
    switch (cell->kind) {
    case PLP_CELL_BOOL:
        return cell->truth ? f->yes : plp_logic_and(l, f->known, plp_logic_not(l, f->yes));
    case PLP_CELL_CHOICE:
        return f->in[cell->member];
    case PLP_CELL_MEMBER:
        return cell->truth ? f->in[cell->member] : f->out[cell->member];
    case PLP_CELL_NEVER:
        return f->never;
    case PLP_CELL_POINT:
    case PLP_CELL_SPAN:
    case PLP_CELL_UNKNOWN:
    case PLP_CELL_EMPTY:
        break;
    }
    plp_bit changed =
        plp_logic_not(l, plp_model_fact_is(&b->model, b->given, cell->fact, PLP_NONE));
    return plp_logic_and(l, changed, plp_logic_not(l, f->never));
}

/* What holds an answer that is known is no other answer. */
static void rule_out(plp_flip_beyond *b, const plp_flip *flip)
{
    plp_logic *l = b->model.logic;
    for (; b->blocked < flip->count; b->blocked++) {
        const plp_flip_answer *answer = &flip->answers[b->blocked];
        plp_bit all = l->yes;
        for (uint32_t c = 0; c < answer->count; c++)
            all = plp_logic_and(l, all, is_made(b, &answer->changes[c]));
        plp_logic_assert(l, plp_logic_not(l, all));
    }
}

/* Is there one with at most so many changes, of these places? */
static plp_solved ask(plp_flip_beyond *b, uint32_t most, bool reached_only)
{
    plp_logic *l = b->model.logic;
    uint32_t count = 0, asked = 0;
    plp_bit question[2], still = l->yes;
    if (b->asked++ >= ASKED_MOST)
        return PLP_SOLVED_UNKNOWN;
    for (uint32_t p = 0; p < b->place_count; p++) {
        if (b->places[p].reached || !reached_only)
            b->bits[count++] = b->places[p].changed;
        else
            still = plp_logic_and(l, still, plp_logic_not(l, b->places[p].changed));
    }
    question[asked++] = plp_logic_and(l, b->goal, still);
    if (most < count)
        question[asked++] = plp_logic_not(l, plp_logic_at_least(l, b->bits, count, most + 1));
    return plp_logic_ask(l, question, asked, b->options->timeout_s);
}

/* ---- trying ---- */

/* The nearest value to the patient's that no threshold tells from this one. */
static double come_near(const plp_flip_beyond *b, uint32_t fact, double number)
{
    const plp_value *given = &b->given->values[fact];
    const plp_thresholds *thresholds = &b->model.thresholds[fact];
    double low = b->given->book->facts[fact].min, high = b->given->book->facts[fact].max;
    bool low_open = false, high_open = false;
    for (uint32_t i = 0; i < thresholds->count; i++) {
        double at = thresholds->at[i];
        if (!(at < number) && !(at > number))
            return number;
        if (at < number && at >= low) {
            low = at;
            low_open = true;
        } else if (at > number && at <= high) {
            high = at;
            high_open = true;
        }
    }
    if (given->knowledge != PLP_KNOWN)
        return number;
    bool from_below = given->as.number <= low;
    double near = from_below ? (low_open ? floor(low) + 1 : ceil(low))
                             : (high_open ? ceil(high) - 1 : floor(high));
    bool inside =
        near >= low && near <= high && (!low_open || near > low) && (!high_open || near < high);
    return inside ? near : number;
}

static plp_cell read_change(plp_flip_beyond *b, const place *at)
{
    const plp_fact *fact = &b->given->book->facts[at->fact];
    const plp_value *value = &b->facts.values[at->fact];
    plp_cell cell = {.fact = at->fact};
    if (at->member != PLP_NONE) {
        cell.kind = PLP_CELL_MEMBER;
        cell.member = at->member;
        cell.truth = plp_facts_has(&b->facts, at->fact, at->member);
    } else if (value->knowledge == PLP_NEVER) {
        cell.kind = PLP_CELL_NEVER;
    } else if (fact->type == PLP_BOOL) {
        cell.kind = PLP_CELL_BOOL;
        cell.truth = value->as.truth;
    } else if (fact->type == PLP_CHOICE) {
        cell.kind = PLP_CELL_CHOICE;
        cell.member = value->as.member;
    } else {
        cell.kind = PLP_CELL_POINT;
        cell.value = value->as.number;
        cell.low = cell.high = cell.value;
    }
    return cell;
}

static bool reaches(plp_flip_beyond *b, uint32_t count, palpate_error *error)
{
    b->status = plp_facts_copy(&b->facts, b->given, error);
    for (uint32_t c = 0; c < count; c++)
        plp_cell_apply(&b->facts, &b->changes[c]);
    if (b->status == PALPATE_OK)
        b->status =
            plp_decide(b->decision, &b->facts, &(plp_decide_options){.no_questions = true}, error);
    return b->status == PALPATE_OK &&
           plp_subject_is_in(b->decision, b->options->subject) == b->options->want_in;
}

/* Numbers as near as they may be; changes that are not needed left out. */
static uint32_t trim(plp_flip_beyond *b, uint32_t count, palpate_error *error)
{
    for (uint32_t c = 0; c < count; c++) {
        plp_cell kept = b->changes[c];
        double near = is_number(&kept) ? come_near(b, kept.fact, kept.value) : kept.value;
        if (!(near < kept.value) && !(near > kept.value))
            continue;
        b->changes[c].value = b->changes[c].low = b->changes[c].high = near;
        if (!reaches(b, count, error))
            b->changes[c] = kept;
    }
    for (uint32_t c = 0; c < count;) {
        plp_cell kept = b->changes[c];
        memmove(b->changes + c, b->changes + c + 1, (count - c - 1) * sizeof kept);
        if (reaches(b, count - 1, error)) {
            count--;
            continue;
        }
        memmove(b->changes + c + 1, b->changes + c, (count - c - 1) * sizeof kept);
        b->changes[c++] = kept;
    }
    return count;
}

/* The solver's patient, tried by the evaluator: kept, or set aside. */
static bool try_one(plp_flip_beyond *b, plp_flip *flip, palpate_error *error)
{
    plp_logic *l = b->model.logic;
    uint32_t count = 0;
    plp_model_read(&b->model, &b->facts);
    for (uint32_t p = 0; p < b->place_count; p++)
        if (plp_logic_holds(l, b->places[p].changed))
            b->changes[count++] = read_change(b, &b->places[p]);
    plp_bit these = l->yes;
    for (uint32_t p = 0; p < b->place_count; p++)
        these = plp_logic_and(
            l, these,
            plp_model_fact_is(&b->model, &b->facts, b->places[p].fact, b->places[p].member));
    if (!reaches(b, count, error)) {
        plp_logic_assert(l, plp_logic_not(l, these));
        return false;
    }
    count = trim(b, count, error);
    if (b->status == PALPATE_OK)
        b->status = plp_flip_keep(flip, b->changes, count, error);
    rule_out(b, flip);
    return true;
}

/* ---- the way through ---- */

bool plp_flip_beyond_is_done(void *beyond, const plp_flip *flip)
{
    plp_flip_beyond *b = beyond;
    if (!b->built)
        b->status = build(b, NULL);
    if (b->status != PALPATE_OK)
        return false; /* plp_flip_beyond_search tells */
    rule_out(b, flip);
    return ask(b, PLP_FLIP_CHANGES, true) == PLP_SOLVED_NO;
}

/* Answers of one set of places, fewest changes first. */
static plp_solved search(plp_flip_beyond *b, plp_flip *flip, bool reached_only,
                         palpate_error *error)
{
    uint32_t most = flip->searched + 1;
    plp_solved solved = ask(b, UINT32_MAX, reached_only); /* is there any? */
    while (solved == PLP_SOLVED_YES && b->status == PALPATE_OK &&
           flip->count < b->options->most_answers) {
        solved = ask(b, most, reached_only);
        if (solved == PLP_SOLVED_YES) {
            (void)try_one(b, flip, error);
        } else if (solved == PLP_SOLVED_NO) {
            most++;
            solved = most > b->place_count ? PLP_SOLVED_NO : PLP_SOLVED_YES;
        }
        if (solved == PLP_SOLVED_YES && flip->count > 0)
            solved = ask(b, UINT32_MAX, reached_only);
    }
    return solved;
}

palpate_status plp_flip_beyond_search(plp_flip_beyond *b, plp_flip *flip, palpate_error *error)
{
    if (flip->already || flip->count >= b->options->most_answers)
        return PALPATE_OK;
    plp_z3_version(&b->z3, flip->solver);
    if (!b->built && b->status == PALPATE_OK)
        b->status = build(b, error);
    if (b->status != PALPATE_OK)
        return plp_fail(error, b->status, NULL, NULL, "the model of the rules cannot be built");
    rule_out(b, flip);
    plp_solved solved = search(b, flip, true, error);
    if (solved == PLP_SOLVED_NO && flip->count == 0)
        solved = search(b, flip, false, error);
    if (b->status == PALPATE_OK && b->model.no_memory)
        return plp_fail_memory(error);
    flip->rest = solved == PLP_SOLVED_NO        ? PLP_FLIP_NO_MORE
                 : solved == PLP_SOLVED_UNKNOWN ? PLP_FLIP_TIMEOUT
                                                : PLP_FLIP_NOT_LOOKED;
    return b->status;
}
