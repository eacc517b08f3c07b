/* SPDX-License-Identifier: MIT */
/* Building the index: from each rule's formula, which predicates does it need? */
#include "program/index.h"

#include <string.h>

#define NEEDS 3        /* needed predicates kept per part, the rarest */
#define ALTERNATIVES 8 /* a rule hangs in at most so many lists */

/* What must not be known false so that a part is not known false: every one of `needs`, and one of
 * `cover`. */
typedef struct demand {
    uint32_t needs[NEEDS];
    uint32_t need_count;
    uint32_t cover[ALTERNATIVES];
    uint32_t cover_count; /* 0: no cover is known */
    double cover_chance;
} demand;

static void add_need(const plp_predicate *predicates, demand *to, uint32_t predicate)
{
    uint32_t place = 0;
    while (place < to->need_count &&
           predicates[to->needs[place]].chance <= predicates[predicate].chance) {
        if (to->needs[place] == predicate)
            return;
        place++;
    }
    for (uint32_t i = place; i < to->need_count; i++)
        if (to->needs[i] == predicate)
            return;
    if (place == NEEDS)
        return;
    uint32_t last = to->need_count < NEEDS ? to->need_count++ : NEEDS - 1;
    for (uint32_t i = last; i > place; i--)
        to->needs[i] = to->needs[i - 1];
    to->needs[place] = predicate;
}

static demand demand_of_all(const plp_predicate *predicates, const demand *parts, uint32_t count)
{
    demand result = {.cover_count = 0};
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t n = 0; n < parts[i].need_count; n++)
            add_need(predicates, &result, parts[i].needs[n]);
        bool better = parts[i].cover_count > 0 &&
                      (result.cover_count == 0 || parts[i].cover_chance < result.cover_chance);
        if (better) {
            memcpy(result.cover, parts[i].cover, sizeof result.cover);
            result.cover_count = parts[i].cover_count;
            result.cover_chance = parts[i].cover_chance;
        }
    }
    return result;
}

/* Whichever of the parts is to be true, its cover is among these. */
static demand demand_of_any(const demand *parts, uint32_t count)
{
    demand result = {.cover_count = 0};
    for (uint32_t i = 0; i < count; i++) {
        if (parts[i].cover_count == 0)
            return (demand){.cover_count = 0};
        for (uint32_t c = 0; c < parts[i].cover_count; c++) {
            bool there = false;
            for (uint32_t k = 0; k < result.cover_count; k++)
                there |= result.cover[k] == parts[i].cover[c];
            if (there)
                continue;
            if (result.cover_count == ALTERNATIVES)
                return (demand){.cover_count = 0};
            result.cover[result.cover_count++] = parts[i].cover[c];
        }
        result.cover_chance += parts[i].cover_chance;
    }
    return result;
}

static demand demand_of(const plp_predicate *predicates, const plp_step *steps, plp_formula formula,
                        demand *stack)
{
    uint32_t depth = 0;
    for (uint32_t i = 0; i < formula.count; i++) {
        const plp_step *step = &steps[formula.first + i];
        demand result = {.cover_count = 0};
        depth -= step->parts;
        switch ((plp_op)step->op) {
        case PLP_OP_PREDICATE:
            result = (demand){.needs = {step->operand},
                              .need_count = 1,
                              .cover = {step->operand},
                              .cover_count = 1,
                              .cover_chance = predicates[step->operand].chance};
            break;
        case PLP_OP_ALL:
            result = demand_of_all(predicates, stack + depth, step->parts);
            break;
        case PLP_OP_ANY:
            result = demand_of_any(stack + depth, step->parts);
            break;
        case PLP_OP_AT_LEAST: /* of all but (least - 1) parts one is to be true */
            if (step->operand >= 1 && step->operand <= step->parts)
                result = demand_of_any(stack + depth, step->parts - step->operand + 1);
            break;
        case PLP_OP_TRUE:
        case PLP_OP_NONE:
        case PLP_OP_UNLESS:
        case PLP_OP_KNOWN:
        case PLP_OP_UNKNOWN:
        case PLP_OP_COUNT:
            break;
        }
        stack[depth++] = result;
    }
    return stack[0];
}

/* ---- lists ---- */

static plp_posting posting_of(uint32_t rule, const demand *needed, uint32_t hung)
{
    plp_posting posting = {rule, {0, 0}};
    uint32_t filled = 0;
    for (uint32_t i = 0; i < needed->need_count && filled < 2; i++)
        if (needed->needs[i] != hung)
            posting.also[filled++] = needed->needs[i];
    return posting;
}

typedef struct draft {
    uint32_t predicate;
    plp_posting posting;
} draft;

typedef struct drafts {
    draft *at;
    size_t count, capacity;
} drafts;

static bool hang(const palpate_allocator *memory, drafts *list, uint32_t rule, const demand *needed)
{
    for (uint32_t c = 0; c < needed->cover_count; c++) {
        if (!plp_memory_grow(memory, (void **)&list->at, &list->capacity, list->count + 1,
                             sizeof *list->at))
            return false;
        list->at[list->count++] =
            (draft){needed->cover[c], posting_of(rule, needed, needed->cover[c])};
    }
    return true;
}

/* Counting sort by predicate; within a list rules stay ascending. */
static bool arrange(plp_arena *arena, const drafts *list, uint32_t predicate_count, plp_index *out)
{
    uint32_t *begin = plp_arena_array(arena, (size_t)predicate_count + 2, sizeof *begin);
    plp_posting *postings = plp_arena_array(arena, list->count + 1, sizeof *postings);
    if (!begin || !postings)
        return false;
    for (size_t i = 0; i < list->count; i++)
        begin[list->at[i].predicate + 2]++;
    for (uint32_t p = 0; p < predicate_count; p++)
        begin[p + 2] += begin[p + 1];
    for (size_t i = 0; i < list->count; i++)
        postings[begin[list->at[i].predicate + 1]++] = list->at[i].posting;
    out->begin = begin;
    out->postings = postings;
    out->posting_count = (uint32_t)list->count;
    return true;
}

bool plp_index_build(const palpate_allocator *memory, plp_arena *arena,
                     const plp_predicates *predicates, const plp_step *steps, uint32_t max_stack,
                     const plp_formula *formulas, uint32_t rule_count, plp_index *out)
{
    drafts list = {0};
    bool done = false;
    size_t stack_bytes = ((size_t)max_stack + 1) * sizeof(demand);
    demand *stack = plp_memory_new(memory, stack_bytes);
    uint32_t *always = plp_arena_array(arena, (size_t)rule_count + 1, sizeof *always);
    if (!stack || !always)
        goto done;
    for (uint32_t r = 0; r < rule_count; r++) {
        demand needed = demand_of(predicates->at, steps, formulas[r], stack);
        if (needed.cover_count == 0)
            always[out->always_count++] = r;
        else if (!hang(memory, &list, r, &needed))
            goto done;
    }
    out->always = always;
    done = arrange(arena, &list, predicates->count, out);
done:
    plp_memory_free(memory, stack, stack_bytes);
    plp_memory_free(memory, list.at, list.capacity * sizeof *list.at);
    return done;
}

double plp_index_chance(const plp_predicate *predicates, const plp_step *steps, uint32_t count,
                        double *stack)
{
    uint32_t depth = 0;
    for (uint32_t i = 0; i < count; i++) {
        const plp_step *step = &steps[i];
        depth -= step->parts;
        double all = 1, none = 1;
        for (uint32_t k = 0; k < step->parts; k++) {
            all *= stack[depth + k];
            none *= 1 - stack[depth + k];
        }
        stack[depth++] = step->op == PLP_OP_TRUE        ? 1
                         : step->op == PLP_OP_PREDICATE ? predicates[step->operand].chance
                         : step->op == PLP_OP_ALL       ? all
                         : step->op == PLP_OP_ANY       ? 1 - none
                         : step->op == PLP_OP_AT_LEAST  ? (1 - none) / 2
                         : step->op == PLP_OP_UNKNOWN   ? 0.3
                         : step->op == PLP_OP_KNOWN     ? 0.7
                                                        : none;
    }
    return stack[0];
}
