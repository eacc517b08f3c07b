/* SPDX-License-Identifier: MIT */
/* The order before the rules: a fact that may not apply after what its question depends on, a
 * define after its parts.
 *
 *   pregnancy_status asked_when may_be_pregnant (a define of sex and age)
 *   -->  define may_be_pregnant, fact pregnancy_status, define pregnant, predicate "weeks of
 * pregnancy + 2 > 30"
 */
#include "program/reads.h"

#include <string.h>

typedef struct preparer {
    const plp_reads *reads;
    const plp_predicates *predicates;
    const plp_step *steps;
    const plp_formula *defines, *asked;
    plp_preparation *preparations;
    uint32_t count;
    bool *define_done, *fact_done, *formula_done; /* the last by id - formulas_begin */
    bool *needed;                                 /* per define, while one fact is placed */
} preparer;

static void add(preparer *all, plp_preparation_kind kind, uint32_t subject)
{
    all->preparations[all->count++] = (plp_preparation){kind, subject};
}

/* The formulas over facts that a condition reads, just before it. */
static void add_formulas(preparer *all, plp_formula formula)
{
    for (uint32_t i = 0; i < formula.count; i++) {
        const plp_step *step = &all->steps[formula.first + i];
        if (step->op != PLP_OP_PREDICATE || step->operand < all->predicates->formulas_begin ||
            step->operand >= all->predicates->formulas_end)
            continue;
        bool *done = &all->formula_done[step->operand - all->predicates->formulas_begin];
        if (!*done)
            add(all, PLP_PREPARE_FORMULA, step->operand);
        *done = true;
    }
}

static void add_define(preparer *all, uint32_t define)
{
    if (all->define_done[define])
        return;
    add_formulas(all, all->defines[define]);
    add(all, PLP_PREPARE_DEFINE, define);
    all->define_done[define] = true;
}

static void need_defines(bool *needed, const plp_term *term)
{
    if (term->kind == PLP_TERM_DEFINE || term->kind == PLP_TERM_NUMBER_DEFINE)
        needed[term->subject] = true;
    for (uint32_t i = 0; i < term->part_count; i++)
        need_defines(needed, term->parts[i]);
}

/* The defines behind a condition, the farthest first. */
static void add_defines_of(preparer *all, const plp_term *term)
{
    const plp_rulebook *book = all->reads->book;
    memset(all->needed, 0, book->defines_count * sizeof *all->needed);
    need_defines(all->needed, term);
    for (uint32_t i = book->defines_count; i-- > 0;)
        if (all->needed[book->define_order[i]])
            need_defines(all->needed, book->defines[book->define_order[i]].term);
    for (uint32_t i = 0; i < book->defines_count; i++)
        if (all->needed[book->define_order[i]])
            add_define(all, book->define_order[i]);
}

static bool is_ready(const preparer *all, plp_indices facts)
{
    for (uint32_t i = 0; i < facts.count; i++)
        if (!all->fact_done[facts.at[i]])
            return false;
    return true;
}

static void add_fact(preparer *all, uint32_t fact)
{
    add_defines_of(all, all->reads->book->facts[fact].asked_when);
    add_formulas(all, all->asked[fact]);
    add(all, PLP_PREPARE_FACT, fact);
    all->fact_done[fact] = true;
}

/* Facts whose questions depend on each other in a circle come last, in the order of the vocabulary.
 */
static bool add_facts(preparer *all)
{
    const plp_rulebook *book = all->reads->book;
    plp_reads reads = *all->reads;
    plp_indices *depends =
        plp_arena_array(reads.arena, (size_t)book->facts_count + 1, sizeof *depends);
    if (!depends)
        return false;
    for (uint32_t f = 0; f < book->facts_count; f++) {
        all->fact_done[f] = book->facts[f].asked_when == NULL;
        if (!all->fact_done[f] && !plp_reads_term(&reads, book->facts[f].asked_when, &depends[f]))
            return false;
    }
    for (bool progress = true; progress;) {
        progress = false;
        for (uint32_t f = 0; f < book->facts_count; f++) {
            if (all->fact_done[f] || !is_ready(all, depends[f]))
                continue;
            add_fact(all, f);
            progress = true;
        }
    }
    for (uint32_t f = 0; f < book->facts_count; f++)
        if (!all->fact_done[f])
            add_fact(all, f);
    return true;
}

static void add_rest(preparer *all)
{
    const plp_rulebook *book = all->reads->book;
    for (uint32_t i = 0; i < book->defines_count; i++)
        add_define(all, book->define_order[i]);
    for (uint32_t p = all->predicates->formulas_begin; p < all->predicates->formulas_end; p++)
        if (!all->formula_done[p - all->predicates->formulas_begin])
            add(all, PLP_PREPARE_FORMULA, p);
}

bool plp_preparations_order(const plp_reads *reads, const plp_predicates *predicates,
                            const plp_step *steps, const plp_formula *defines,
                            const plp_formula *asked, plp_arena *arena, const plp_preparation **out,
                            uint32_t *count)
{
    const plp_rulebook *book = reads->book;
    size_t formulas = predicates->formulas_end - predicates->formulas_begin;
    size_t most = (size_t)book->facts_count + book->defines_count + formulas + 1;
    preparer all = {.reads = reads,
                    .predicates = predicates,
                    .steps = steps,
                    .defines = defines,
                    .asked = asked};
    all.preparations = plp_arena_array(arena, most, sizeof *all.preparations);
    all.define_done = plp_arena_array(arena, (size_t)book->defines_count + 1, sizeof(bool));
    all.fact_done = plp_arena_array(arena, (size_t)book->facts_count + 1, sizeof(bool));
    all.formula_done = plp_arena_array(arena, formulas + 1, sizeof(bool));
    all.needed = plp_arena_array(arena, (size_t)book->defines_count + 1, sizeof(bool));
    if (!all.preparations || !all.define_done || !all.fact_done || !all.formula_done || !all.needed)
        return false;
    if (!add_facts(&all))
        return false;
    add_rest(&all);
    *out = all.preparations;
    *count = all.count;
    return true;
}
