/* SPDX-License-Identifier: MIT */
/* Comparisons of number facts beyond their own predicates. */
#include "program/comparisons.h"

#include "program/walk.h"

typedef struct lister {
    plp_program *program;
    plp_comparison *found;
    size_t count, capacity;
    const plp_term **seen; /* per fact: the comparison that listed it last */
    const plp_term *at;    /* the comparison that is read */
    bool *in_actions;      /* per fact; NULL while conditions are read */
    bool starved;
} lister;

static bool is_comparison(const plp_term *term)
{
    return term->kind == PLP_TERM_AT_LEAST || term->kind == PLP_TERM_AT_MOST ||
           term->kind == PLP_TERM_ABOVE || term->kind == PLP_TERM_BELOW ||
           term->kind == PLP_TERM_BETWEEN;
}

static void list(lister *l, uint32_t fact)
{
    if (l->program->book->facts[fact].type != PLP_NUMBER || l->seen[fact] == l->at)
        return;
    l->seen[fact] = l->at;
    if (!plp_memory_grow(l->program->memory, (void **)&l->found, &l->capacity, l->count + 1,
                         sizeof *l->found)) {
        l->starved = true;
        return;
    }
    l->found[l->count++] = (plp_comparison){fact, l->at};
}

/* The facts of one term, seen through defines. */
static void each_fact(lister *l, const plp_term *term, void (*visit)(lister *, uint32_t fact))
{
    uint32_t fact = plp_walk_fact(term);
    bool define = term->kind == PLP_TERM_DEFINE || term->kind == PLP_TERM_NUMBER_DEFINE;
    plp_indices facts = {NULL, 0};
    if (fact != PLP_NONE)
        facts = (plp_indices){&fact, 1};
    else if (define)
        facts = l->program->define_facts[term->subject];
    for (uint32_t i = 0; i < facts.count; i++)
        visit(l, facts.at[i]);
}

static void read_compared(void *context, const plp_term *term)
{
    each_fact(context, term, list);
}

static void read_condition(void *context, const plp_term *term)
{
    lister *l = context;
    if (!is_comparison(term))
        return;
    l->at = term;
    plp_walk(term, read_compared, l);
}

static void mark(lister *l, uint32_t fact)
{
    l->in_actions[fact] = true;
}

static void read_number(void *context, const plp_term *term)
{
    each_fact(context, term, mark);
}

static void read_predicates(lister *l)
{
    const plp_predicates *predicates = &l->program->predicates;
    for (uint32_t p = 1; p < predicates->count; p++)
        if (predicates->at[p].kind == PLP_PREDICATE_FORMULA ||
            predicates->at[p].kind == PLP_PREDICATE_SO_FAR)
            plp_walk(predicates->at[p].term, read_condition, l);
}

static void read_rest(lister *l)
{
    const plp_rulebook *book = l->program->book;
    for (uint32_t d = 0; d < book->defines_count; d++)
        if (l->program->defines[d].count == 0) /* a value? */
            plp_walk(book->defines[d].term, read_condition, l);
    for (uint32_t r = 0; r < book->rules_count; r++) {
        for (uint32_t a = 0; a < book->rules[r].action_count; a++) {
            plp_walk(book->rules[r].actions[a].number, read_condition, l);
            plp_walk(book->rules[r].actions[a].number, read_number, l);
        }
    }
    for (uint32_t i = 0; i < book->invariants_count; i++) {
        plp_walk(book->invariants[i].when, read_condition, l);
        plp_walk(book->invariants[i].never, read_condition, l);
    }
}

/* From the order in which they were read to that of the facts. */
static bool keep(lister *l)
{
    plp_program *program = l->program;
    size_t facts = program->book->facts_count;
    uint32_t *begin = plp_arena_array(&program->arena, facts + 2, sizeof *begin);
    const plp_term **terms = plp_arena_array(&program->arena, l->count + 1, sizeof *terms);
    if (begin == NULL || terms == NULL)
        return false;
    for (size_t i = 0; i < l->count; i++)
        begin[l->found[i].fact + 2]++;
    for (size_t f = 0; f < facts; f++)
        begin[f + 2] += begin[f + 1];
    for (size_t i = 0; i < l->count; i++)
        terms[begin[l->found[i].fact + 1]++] = l->found[i].term;
    program->comparisons = terms;
    program->comparisons_begin = begin;
    return true;
}

bool plp_comparisons_list(plp_program *program)
{
    size_t facts = (size_t)program->book->facts_count + 1;
    lister l = {.program = program};
    bool *in_actions = plp_arena_array(&program->arena, facts, sizeof *in_actions);
    l.seen = plp_memory_new(program->memory, facts * sizeof *l.seen);
    l.in_actions = in_actions;
    bool done = l.seen != NULL && in_actions != NULL;
    if (done) {
        read_predicates(&l);
        read_rest(&l);
        program->in_actions = in_actions;
        done = !l.starved && keep(&l);
    }
    plp_memory_free(program->memory, l.seen, facts * sizeof *l.seen);
    plp_memory_free(program->memory, l.found, l.capacity * sizeof *l.found);
    return done;
}
