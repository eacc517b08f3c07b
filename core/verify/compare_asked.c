/* SPDX-License-Identifier: MIT */
/* Are the same questions asked? Answers are tried as text, which both engines read as anybody's:
 *
 *   {}   {"red":true}   {"red":false}   {"weeks":3}   …   {"red":true,"weeks":3}   …
 */
#include "verify/compare_asked.h"

#include <string.h>
#include "base/error.h"
#include "explore/cells.h"

#define PAIRS_MOST 4000
#define ANSWER_BYTES 65536

typedef struct answer {
    const char *fact, *text; /* "\"weeks\":3" */
    bool near;               /* a rule that differs reads the fact */
} answer;

typedef struct search {
    palpate_comparison *c;
    plp_asked *asked;
    const palpate_request *request;
    palpate_error *error;
    palpate_status status;
    answer *answers;
    uint32_t count;
    size_t capacity;
    plp_buffer text;
    plp_facts facts; /* of one side */
} search;

/* ---- one patient ---- */

palpate_status plp_comparison_ask_patient(palpate_comparison *c, plp_asked *asked, const char *text,
                                          uint32_t known, const palpate_request *request,
                                          bool *otherwise, palpate_error *error)
{
    *otherwise = false;
    palpate_status status = plp_comparison_try(c, text, strlen(text), request);
    if (status == PALPATE_E_NOMEM)
        return plp_fail_memory(error);
    if (status != PALPATE_OK)
        return PALPATE_OK;
    c->asked_tried++;
    *otherwise = plp_asked_find(asked, c->decisions, &c->asked_by);
    if (!*otherwise)
        return PALPATE_OK;
    c->asked_witness = plp_arena_text(&c->arena, text, strlen(text));
    c->asked_smallest = known <= 1; /* of whom nothing is known was tried */
    c->asked = PLP_ASKED_REFUTED;
    return c->asked_witness != NULL ? PALPATE_OK : plp_fail_memory(error);
}

static bool try_answers(search *s, const answer *first, const answer *second)
{
    uint32_t known = first == NULL ? 0 : second == NULL ? 1 : 2;
    bool otherwise = false;
    s->text.length = 0;
    plp_buffer_puts(&s->text, "{\"format\":\"palpate.patient/1\"");
    for (int i = 0; i < 2; i++) {
        const answer *each = i == 0 ? first : second;
        if (each != NULL)
            plp_buffer_printf(&s->text, ",%s", each->text);
    }
    plp_buffer_putc(&s->text, '}');
    const char *text = plp_buffer_text(&s->text);
    if (s->text.status != PALPATE_OK)
        s->status = plp_fail_memory(s->error);
    else
        s->status = plp_comparison_ask_patient(s->c, s->asked, text, known, s->request, &otherwise,
                                               s->error);
    return otherwise;
}

/* ---- the answers to try ---- */

static bool is_listed(const search *s, const char *fact, const char *text)
{
    for (uint32_t i = 0; i < s->count; i++)
        if (strcmp(s->answers[i].fact, fact) == 0 && strcmp(s->answers[i].text, text) == 0)
            return true;
    return false;
}

static bool list_cell(search *s, const plp_cell *cell, const char *id, bool near)
{
    if (cell->kind == PLP_CELL_UNKNOWN)
        return true;
    s->text.length = 0;
    plp_buffer_printf(&s->text, "\"%s\":", id);
    plp_cell_apply(&s->facts, cell);
    plp_facts_put_value(&s->facts, cell->fact, &s->text);
    plp_facts_unset(&s->facts, cell->fact);
    const char *text = plp_buffer_text(&s->text);
    if (s->text.status == PALPATE_OK && is_listed(s, id, text))
        return true;
    if (s->text.status != PALPATE_OK ||
        !plp_memory_grow(s->c->memory, (void **)&s->answers, &s->capacity, s->count + 1u,
                         sizeof *s->answers))
        return false;
    char *kept = plp_arena_text(&s->c->arena, text, s->text.length);
    if (kept != NULL)
        s->answers[s->count++] = (answer){id, kept, near};
    return kept != NULL;
}

static void list_fact(search *s, int side, uint32_t fact, bool near)
{
    const char *id = s->asked->likeness.books[side]->facts[fact].id;
    plp_cells cells = {0};
    s->status = plp_cells_begin(&cells, s->c->decisions[side], fact, NULL, s->c->memory, s->error);
    for (uint32_t i = 0; s->status == PALPATE_OK && i < cells.count; i++)
        if (!list_cell(s, &cells.at[i], id, near))
            s->status = plp_fail_memory(s->error);
    plp_cells_end(&cells);
}

/* Facts that the conditions read by which rules differ, of one side. */
static bool *find_near(search *s, int side)
{
    const plp_program *program = s->asked->likeness.programs[side];
    bool *near = plp_arena_array(&s->c->arena, program->book->facts_count + 1u, sizeof *near);
    for (uint32_t i = 0; near != NULL && i < s->asked->rule_count; i++) {
        uint32_t rule = s->asked->rules[i].at[side];
        plp_formula formula = rule == PLP_NONE ? (plp_formula){0, 0} : program->rules[rule];
        for (uint32_t k = 0; k < formula.count; k++) {
            const plp_predicate *predicate = plp_predicate_of_step(program, formula.first + k);
            for (uint32_t f = 0; predicate != NULL && f < predicate->facts.count; f++)
                near[predicate->facts.at[f]] = true;
        }
    }
    return near;
}

static void list_answers(search *s, int side)
{
    const plp_rulebook *book = s->asked->likeness.books[side];
    bool *near = find_near(s, side);
    s->status = near == NULL ? plp_fail_memory(s->error)
                             : plp_facts_begin(&s->facts, book, s->c->memory, s->request, s->error);
    if (s->status == PALPATE_OK)
        s->status = plp_decide(s->c->decisions[side], &s->facts,
                               &(plp_decide_options){.no_questions = true}, s->error);
    for (uint32_t f = 0; s->status == PALPATE_OK && f < book->facts_count; f++)
        if (s->asked->likeness.heard[side][f])
            list_fact(s, side, f, near[f]);
    plp_facts_end(&s->facts);
    s->facts = (plp_facts){0};
}

/* ---- the search ---- */

static bool try_singly(search *s)
{
    bool found = false;
    for (uint32_t i = 0; !found && s->status == PALPATE_OK && i < s->count; i++)
        found = try_answers(s, &s->answers[i], NULL);
    return found;
}

static bool try_in_pairs(search *s)
{
    uint32_t tries = 0;
    for (uint32_t i = 0; i < s->count && s->status == PALPATE_OK; i++)
        for (uint32_t j = i + 1; s->answers[i].near && j < s->count; j++) {
            bool apart = strcmp(s->answers[i].fact, s->answers[j].fact) != 0;
            if (!apart || !s->answers[j].near)
                continue;
            if (tries++ == PAIRS_MOST || s->status != PALPATE_OK)
                return false;
            if (try_answers(s, &s->answers[i], &s->answers[j]))
                return true;
        }
    return false;
}

palpate_status plp_comparison_questions(palpate_comparison *c, plp_asked *asked,
                                        const palpate_request *request, palpate_error *error)
{
    search s = {.c = c, .asked = asked, .request = request, .error = error};
    c->asked = PLP_ASKED_NOT_FOUND;
    if (plp_asked_is_proven(asked)) {
        c->asked = PLP_ASKED_PROVEN;
        return PALPATE_OK;
    }
    plp_buffer_begin(&s.text, c->memory, ANSWER_BYTES);
    bool found = try_answers(&s, NULL, NULL);
    for (int side = 0; side < 2 && !found && s.status == PALPATE_OK; side++)
        list_answers(&s, side);
    (void)(found || s.status != PALPATE_OK || try_singly(&s) || try_in_pairs(&s));
    plp_memory_free(c->memory, s.answers, s.capacity * sizeof *s.answers);
    plp_buffer_end(&s.text);
    return s.status;
}
