/* SPDX-License-Identifier: MIT */
/* Flip: the search for the smallest changes that reach an outcome. */
#include "explore/flip.h"

#include <string.h>
#include "base/error.h"
#include "base/number.h"
#include "explore/levers.h"
#include "program/phrases.h"

/* The changes of a set, ascending. */
typedef struct picked {
    uint32_t at[PLP_FLIP_CHANGES];
} picked;

typedef struct search {
    plp_flip *flip;
    plp_decision *decision;
    const plp_facts *given;
    const plp_flip_options *options;
    plp_facts facts; /* the patient with changes */
    plp_changes changes;
    plp_levers levers;
    plp_change_set *open[PLP_FLIP_CHANGES + 1]; /* per depth: changes that may still be made */
    plp_change_set *tried[PLP_FLIP_CHANGES];    /* per depth: the levers */
    picked *found; /* answers of the size that is searched, in order, at most `room` */
    uint32_t found_count, room;
    size_t found_capacity;
    bool out_of_time;
    bool alone; /* whether the subject is in depends on no plan */
} search;

/* ---- answers ---- */

/* Are the changes of an answer among these? Another value of the same number counts as the same. */
static bool is_within(const plp_flip_answer *answer, const plp_cell *changes, uint32_t count)
{
    uint32_t found = 0;
    for (uint32_t a = 0; a < answer->count; a++) {
        const plp_cell *mine = &answer->changes[a];
        bool number = mine->kind == PLP_CELL_POINT || mine->kind == PLP_CELL_SPAN;
        for (uint32_t c = 0; c < count; c++)
            found +=
                plp_changes_same_place(mine, &changes[c]) &&
                (number || (mine->truth == changes[c].truth && mine->member == changes[c].member));
    }
    return found == answer->count;
}

static void cells_of(const search *s, const uint32_t *at, uint32_t count, plp_cell *cells)
{
    for (uint32_t i = 0; i < count; i++)
        cells[i] = s->changes.at[at[i]];
}

/* Is this set, or a part of it, an answer already? */
static bool holds_an_answer(const search *s, const uint32_t *at, uint32_t count)
{
    plp_cell cells[PLP_FLIP_CHANGES];
    cells_of(s, at, count, cells);
    for (uint32_t i = 0; i < s->flip->count; i++)
        if (is_within(&s->flip->answers[i], cells, count))
            return true;
    return false;
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

static int compare(const picked *a, const picked *b, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        if (a->at[i] != b->at[i])
            return a->at[i] < b->at[i] ? -1 : 1;
    return 0;
}

static picked in_order(const uint32_t *at, uint32_t count)
{
    picked f = {{0}};
    for (uint32_t i = 0; i < count; i++) {
        uint32_t place = i;
        for (; place > 0 && f.at[place - 1] > at[i]; place--)
            f.at[place] = f.at[place - 1];
        f.at[place] = at[i];
    }
    return f;
}

/* Would it stand behind as many as are wanted? */
static bool is_too_late(const search *s, const picked *f, uint32_t count)
{
    return s->found_count == s->room && compare(f, &s->found[s->room - 1], count) >= 0;
}

/* Of those that differ in the values of numbers only, the first stays. */
static bool note(search *s, const picked *f, uint32_t count)
{
    plp_cell cells[PLP_FLIP_CHANGES], others[PLP_FLIP_CHANGES];
    uint32_t at = 0;
    cells_of(s, f->at, count, cells);
    for (; at < s->found_count; at++) {
        cells_of(s, s->found[at].at, count, others);
        if (is_within(&(plp_flip_answer){others, count}, cells, count))
            break;
    }
    if (at < s->found_count && compare(&s->found[at], f, count) <= 0)
        return true;
    if (at == s->found_count && s->found_count == s->room)
        at--;
    else if (at == s->found_count &&
             !plp_memory_grow(s->flip->memory, (void **)&s->found, &s->found_capacity,
                              ++s->found_count, sizeof *s->found))
        return false;
    for (; at > 0 && compare(&s->found[at - 1], f, count) > 0; at--)
        s->found[at] = s->found[at - 1];
    s->found[at] = *f;
    return true;
}

static palpate_status keep_found(search *s, uint32_t count, palpate_error *error)
{
    palpate_status status = PALPATE_OK;
    for (uint32_t i = 0; status == PALPATE_OK && i < s->found_count; i++) {
        plp_cell cells[PLP_FLIP_CHANGES];
        cells_of(s, s->found[i].at, count, cells);
        status = plp_flip_keep(s->flip, cells, count, error);
    }
    s->found_count = 0;
    return status;
}

/* ---- the search ---- */

/* How far plans must be made for it to be seen whether the subject is in: later phases change
 * nothing of it, nor of what holds it. */
static uint32_t phases_of(const plp_rulebook *book, plp_subject subject)
{
    switch (subject.kind) {
    case PLP_SUBJECT_RULE:
        return book->rules[subject.index].phase + 1u;
    case PLP_SUBJECT_TECHNIQUE:
    case PLP_SUBJECT_DISPOSITION:
        return PLP_PHASE_TECHNIQUES + 1u;
    case PLP_SUBJECT_DOSE:
        return PLP_PHASE_DOSING + 1u;
    case PLP_SUBJECT_REFERRAL:
    case PLP_SUBJECT_ADVICE:
    case PLP_SUBJECT_REGION:
    case PLP_SUBJECT_LIMIT:
    case PLP_SUBJECT_POSITION:
    case PLP_SUBJECT_PRODUCT:
    case PLP_SUBJECT_COUNT:
        break;
    }
    return PLP_PHASE_COUNT;
}

/* A rule whose condition reads no plan so far holds by the answers alone. */
static bool is_alone(const plp_program *program, plp_subject subject)
{
    if (subject.kind != PLP_SUBJECT_RULE)
        return false;
    plp_formula formula = program->rules[subject.index];
    bool alone = true;
    for (uint32_t i = 0; alone && i < formula.count; i++) {
        const plp_step *step = &program->steps[formula.first + i];
        alone = step->op != PLP_OP_PREDICATE || step->operand < program->predicates.so_far_begin[0];
    }
    for (uint32_t i = 0; alone && i < program->so_far_rules.count; i++)
        alone = program->so_far_rules.at[i] != subject.index;
    return alone;
}

/* Of such a rule: no plan is made, and levers want none. */
static bool holds_alone(plp_evaluation *e, uint32_t rule, const plp_facts *facts)
{
    plp_formula formula = e->program->rules[rule];
    e->decision.given = facts;
    plp_answers_take(e, facts);
    return !plp_decision_withholds(&e->decision, rule) &&
           plp_formula_run(e->program->steps + formula.first, formula.count, e->truth, e->stack) ==
               PLP_TRUE;
}

static palpate_status decide(search *s, bool *is_in, palpate_error *error)
{
    plp_subject subject = s->options->subject;
    plp_decide_options options = {.no_questions = true,
                                  .phases = phases_of(s->given->book, subject)};
    if (s->alone) {
        *is_in = holds_alone((plp_evaluation *)s->decision, subject.index, &s->facts);
        return PALPATE_OK;
    }
    palpate_status status = plp_decide(s->decision, &s->facts, &options, error);
    if (status == PALPATE_OK)
        *is_in = plp_subject_is_in(s->decision, subject);
    return status;
}

static palpate_status reaches(search *s, const uint32_t *at, uint32_t count, bool *out,
                              palpate_error *error)
{
    bool is_in = false;
    palpate_status status = plp_facts_copy(&s->facts, s->given, error);
    for (uint32_t c = 0; c < count; c++)
        plp_cell_apply(&s->facts, &s->changes.at[at[c]]);
    s->flip->evaluations++;
    if (status == PALPATE_OK)
        status = decide(s, &is_in, error);
    *out = is_in == s->options->want_in;
    return status;
}

static void close_change(plp_change_set *open, uint32_t change)
{
    open[change / 64] &= ~(UINT64_C(1) << change % 64);
}

/* One answer is changed once. */
static void close_place(const search *s, plp_change_set *open, uint32_t change)
{
    const plp_cell *cell = &s->changes.at[change];
    for (uint32_t c = s->changes.begin[cell->fact]; c < s->changes.begin[cell->fact + 1]; c++)
        if (plp_changes_same_place(cell, &s->changes.at[c]))
            close_change(open, c);
}

static palpate_status branch(search *s, uint32_t *at, uint32_t have, uint32_t want,
                             palpate_error *error);

/* The set with one more change: an answer, or one to go on from. */
static palpate_status try_change(search *s, uint32_t *at, uint32_t have, uint32_t want,
                                 palpate_error *error)
{
    bool reached = false;
    picked f = in_order(at, have);
    if (holds_an_answer(s, at, have) || (have == want && is_too_late(s, &f, want)))
        return PALPATE_OK;
    if (s->flip->evaluations >= s->options->most_evaluations) {
        s->out_of_time = true;
        return PALPATE_OK;
    }
    palpate_status status = reaches(s, at, have, &reached, error);
    if (status != PALPATE_OK)
        return status;
    if (reached && have == want && !note(s, &f, want))
        return plp_fail_memory(error);
    if (reached || have == want)
        return PALPATE_OK;
    memcpy(s->open[have], s->open[have - 1], s->levers.words * sizeof(plp_change_set));
    close_place(s, s->open[have], at[have - 1]);
    return branch(s, at, have, want, error);
}

/* All sets of `want` changes that hold the first `have`, and nothing that was tried before: the
 * decision is that of these. */
static palpate_status branch(search *s, uint32_t *at, uint32_t have, uint32_t want,
                             palpate_error *error)
{
    plp_change_set *levers = s->tried[have];
    palpate_status status =
        plp_levers_find(&s->levers, s->decision, s->options->subject, s->options->want_in,
                        want - have, s->open[have], levers, error);
    for (size_t w = 0; w < s->levers.words; w++) {
        for (uint64_t bits = levers[w]; status == PALPATE_OK && bits != 0 && !s->out_of_time;
             bits &= bits - 1) {
            at[have] = (uint32_t)(w * 64) + (uint32_t)__builtin_ctzll(bits);
            status = try_change(s, at, have + 1, want, error); /* at most PLP_FLIP_CHANGES deep */
            close_change(s->open[have], at[have]);             /* all sets with it were tried */
        }
    }
    return status;
}

/* All sets of `want` changes. */
static palpate_status search_sets(search *s, uint32_t want, palpate_error *error)
{
    uint32_t at[PLP_FLIP_CHANGES];
    bool reached = false;
    s->room = s->options->most_answers - s->flip->count;
    memset(s->open[0], 0, s->levers.words * sizeof(plp_change_set));
    for (uint32_t c = 0; c < s->changes.count; c++)
        s->open[0][c / 64] |= UINT64_C(1) << c % 64;
    palpate_status status = reaches(s, at, 0, &reached, error);
    if (status == PALPATE_OK)
        status = branch(s, at, 0, want, error);
    return status == PALPATE_OK ? keep_found(s, want, error) : status;
}

static palpate_status begin_search(search *s, palpate_error *error)
{
    const palpate_allocator *memory = s->flip->memory;
    palpate_status status =
        plp_changes_begin(&s->changes, s->decision, s->given, s->options->subject,
                          s->options->any_fact, memory, error);
    if (status == PALPATE_OK)
        status = plp_levers_begin(&s->levers, s->decision->program, &s->changes, memory, error);
    if (status != PALPATE_OK)
        return status;
    s->alone = is_alone(s->decision->program, s->options->subject); /* from here on */
    plp_arena *arena = &s->flip->arena;
    bool there = true;
    for (size_t d = 0; d <= PLP_FLIP_CHANGES; d++) {
        s->open[d] = plp_arena_array(arena, s->levers.words, sizeof(plp_change_set));
        there = there && s->open[d] != NULL;
    }
    for (size_t d = 0; d < PLP_FLIP_CHANGES; d++) {
        s->tried[d] = plp_arena_array(arena, s->levers.words, sizeof(plp_change_set));
        there = there && s->tried[d] != NULL;
    }
    return there ? PALPATE_OK : plp_fail_memory(error);
}

palpate_status plp_flip_begin(plp_flip *flip, plp_decision *decision, const plp_facts *given,
                              const plp_flip_options *options, const palpate_allocator *memory,
                              palpate_error *error)
{
    search s = {.flip = flip, .decision = decision, .given = given, .options = options};
    *flip = (plp_flip){.memory = memory};
    plp_arena_begin(&flip->arena, memory);
    palpate_status status = plp_facts_begin(&s.facts, given->book, memory, NULL, error);
    if (status != PALPATE_OK)
        return status;
    status = reaches(&s, NULL, 0, &flip->already, error);
    if (status == PALPATE_OK && !flip->already)
        status = begin_search(&s, error);
    for (uint32_t n = 1; n <= options->most_changes && status == PALPATE_OK && !flip->already &&
                         !s.out_of_time && flip->count < options->most_answers;
         n++) {
        bool done = n == PLP_FLIP_CHANGES && options->is_done != NULL &&
                    options->is_done(options->context, flip);
        if (!done)
            status = search_sets(&s, n, error);
        if (!s.out_of_time && flip->count < options->most_answers)
            flip->searched = n;
    }
    plp_memory_free(memory, s.found, s.found_capacity * sizeof *s.found);
    plp_levers_end(&s.levers);
    plp_changes_end(&s.changes);
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
    plp_json_part(out, &text);
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
