/* SPDX-License-Identifier: MIT */
/* Compiling: declarations in, an immutable program out.
 *
 *   sight every leaf --> number the predicates --> compile formulas --> order the preparations -->
 * build the index
 */
#include "program/compiled.h"

#include <string.h>
#include "base/error.h"
#include "program/comparisons.h"
#include "program/names.h"
#include "program/reads.h"
#include "program/sort.h"

/* Everything that is needed only while compiling. */
typedef struct compiler {
    plp_program *program;
    plp_sightings sightings;
    size_t next; /* sighting that is compiled next */
    plp_steps steps;
    plp_reads reads;
} compiler;

/* ---- depth ---- */

static bool is_shallow(const plp_term *term, unsigned depth)
{
    if (depth > PLP_TERM_DEPTH)
        return false;
    for (uint32_t i = 0; i < term->part_count; i++)
        if (!is_shallow(term->parts[i], depth + 1))
            return false;
    return true;
}

static bool actions_are_shallow(const plp_rule *rule)
{
    for (uint32_t a = 0; a < rule->action_count; a++)
        if (rule->actions[a].number && !is_shallow(rule->actions[a].number, 1))
            return false;
    return true;
}

static bool book_is_shallow(const plp_rulebook *book)
{
    bool shallow = true;
    for (uint32_t i = 0; i < book->defines_count; i++)
        shallow &= is_shallow(book->defines[i].term, 1);
    for (uint32_t i = 0; i < book->facts_count; i++)
        shallow &= !book->facts[i].asked_when || is_shallow(book->facts[i].asked_when, 1);
    for (uint32_t i = 0; i < book->rules_count; i++)
        shallow &= is_shallow(book->rules[i].when, 1) && actions_are_shallow(&book->rules[i]);
    for (uint32_t i = 0; i < book->conflicts_count; i++)
        shallow &= is_shallow(book->conflicts[i].when, 1);
    for (uint32_t i = 0; i < book->invariants_count; i++)
        shallow &= (!book->invariants[i].when || is_shallow(book->invariants[i].when, 1)) &&
                   is_shallow(book->invariants[i].never, 1);
    return shallow;
}

/* ---- the walk over all conditions: once to see the leaves, once to compile them; the order is the
 * same ---- */

typedef bool condition_visit(compiler *c, const plp_term *term, plp_phase phase,
                             plp_formula *formula);

static bool see(compiler *c, const plp_term *term, plp_phase phase, plp_formula *formula)
{
    (void)formula;
    return plp_formula_sight(term, phase, &c->sightings);
}

static bool compile(compiler *c, const plp_term *term, plp_phase phase, plp_formula *formula)
{
    (void)phase;
    return plp_formula_compile(term, &c->sightings, &c->next, &c->steps, formula);
}

static bool walk(compiler *c, condition_visit *visit)
{
    const plp_rulebook *book = c->program->book;
    plp_formula *defines = c->program->defines, *asked = c->program->asked;
    plp_formula *rules = c->program->rules, *conflicts = c->program->conflicts;
    for (uint32_t i = 0; i < book->defines_count; i++)
        if (plp_term_is_truth(book->defines[i].term->kind) &&
            !visit(c, book->defines[i].term, PLP_PHASE_SAFETY, &defines[i]))
            return false;
    for (uint32_t i = 0; i < book->facts_count; i++)
        if (book->facts[i].asked_when &&
            !visit(c, book->facts[i].asked_when, PLP_PHASE_SAFETY, &asked[i]))
            return false;
    for (uint32_t i = 0; i < book->rules_count; i++)
        if (!visit(c, book->rules[i].when, book->rules[i].phase, &rules[i]))
            return false;
    for (uint32_t i = 0; i < book->conflicts_count; i++)
        if (!visit(c, book->conflicts[i].when, PLP_PHASE_FINISHED, &conflicts[i]))
            return false;
    return true;
}

/* ---- the parts ---- */

static bool make_lists(plp_program *program)
{
    const plp_rulebook *book = program->book;
    program->rules =
        plp_arena_array(&program->arena, (size_t)book->rules_count + 1, sizeof(plp_formula));
    program->defines =
        plp_arena_array(&program->arena, (size_t)book->defines_count + 1, sizeof(plp_formula));
    program->conflicts =
        plp_arena_array(&program->arena, (size_t)book->conflicts_count + 1, sizeof(plp_formula));
    program->asked =
        plp_arena_array(&program->arena, (size_t)book->facts_count + 1, sizeof(plp_formula));
    return program->rules && program->defines && program->conflicts && program->asked;
}

static bool keep_steps(compiler *c)
{
    plp_program *program = c->program;
    plp_step *kept = plp_arena_array(&program->arena, c->steps.count + 1, sizeof *kept);
    if (!kept)
        return false;
    if (c->steps.count > 0)
        memcpy(kept, c->steps.at, c->steps.count * sizeof *kept);
    program->steps = kept;
    program->step_count = (uint32_t)c->steps.count;
    program->max_stack = c->steps.max_stack + 1;
    return true;
}

/* Which facts a predicate reads, and whether an answer may turn it although it is decided. */
static bool complete_predicates(compiler *c)
{
    plp_predicates *predicates = &c->program->predicates;
    for (uint32_t p = 1; p < predicates->count; p++) {
        plp_predicate *predicate = &predicates->at[p];
        switch (predicate->kind) {
        case PLP_PREDICATE_VALUE:
        case PLP_PREDICATE_SET:
            predicate->facts = (plp_indices){&predicate->subject, 1};
            break;
        case PLP_PREDICATE_SAFETY:
            predicate->facts = c->reads.safety;
            break;
        case PLP_PREDICATE_DEFINE:
            predicate->facts = c->reads.of_define[predicate->subject];
            predicate->open = c->reads.open_define[predicate->subject];
            break;
        case PLP_PREDICATE_FORMULA:
        case PLP_PREDICATE_SO_FAR:
            if (!plp_reads_term(&c->reads, predicate->term, &predicate->facts))
                return false;
            predicate->open = plp_reads_open(&c->reads, predicate->term);
            break;
        case PLP_PREDICATE_ALWAYS:
        case PLP_PREDICATE_KINDS:
            break;
        }
    }
    return true;
}

static bool guess_chances(plp_program *program)
{
    const plp_rulebook *book = program->book;
    size_t bytes = ((size_t)program->max_stack + 1) * sizeof(double);
    double *stack = plp_memory_new(program->memory, bytes);
    if (!stack)
        return false;
    for (uint32_t i = 0; i < book->defines_count; i++) {
        uint32_t d = book->define_order[i], p = program->predicates.of_define[d];
        if (p == PLP_NONE)
            continue;
        plp_formula formula = program->defines[d];
        program->predicates.at[p].chance = plp_index_chance(
            program->predicates.at, program->steps + formula.first, formula.count, stack);
    }
    plp_memory_free(program->memory, stack, bytes);
    return true;
}

static bool formula_is_open(const plp_program *program, plp_formula formula, bool *reads_so_far)
{
    bool open = false;
    for (uint32_t i = 0; i < formula.count; i++) {
        const plp_step *step = &program->steps[formula.first + i];
        open |= step->op == PLP_OP_UNLESS || step->op == PLP_OP_KNOWN || step->op == PLP_OP_UNKNOWN;
        if (step->op != PLP_OP_PREDICATE)
            continue;
        open |= program->predicates.at[step->operand].open;
        *reads_so_far |= program->predicates.at[step->operand].kind == PLP_PREDICATE_SO_FAR;
    }
    return open;
}

static bool describe_rules(compiler *c)
{
    plp_program *program = c->program;
    const plp_rulebook *book = program->book;
    size_t count = (size_t)book->rules_count + 1;
    bool *open = plp_arena_array(&program->arena, count, sizeof *open);
    plp_indices *action_facts = plp_arena_array(&program->arena, count, sizeof *action_facts);
    uint32_t *so_far = plp_arena_array(&program->arena, count, sizeof *so_far);
    uint32_t *open_rules = plp_arena_array(&program->arena, count, sizeof *open_rules);
    if (!open || !action_facts || !so_far || !open_rules)
        return false;
    program->open_rules.at = open_rules;
    program->so_far_rules.at = so_far;
    for (uint32_t r = 0; r < book->rules_count; r++) {
        bool reads_so_far = false;
        open[r] = formula_is_open(program, program->rules[r], &reads_so_far);
        if (open[r])
            open_rules[program->open_rules.count++] = r;
        if (reads_so_far)
            so_far[program->so_far_rules.count++] = r;
        if (!plp_reads_actions(&c->reads, &book->rules[r], &action_facts[r]))
            return false;
    }
    program->rule_open = open;
    program->action_facts = action_facts;
    program->define_facts = c->reads.of_define;
    program->safety_facts = c->reads.safety;
    return true;
}

/* ---- rules by the address of their condition ---- */

static int compare_addresses(const void *context, uint32_t a, uint32_t b)
{
    const plp_rule *rules = context;
    uintptr_t x = (uintptr_t)rules[a].when, y = (uintptr_t)rules[b].when;
    return x < y ? -1 : x > y ? 1 : 0;
}

static bool order_by_when(plp_program *program)
{
    uint32_t count = program->book->rules_count;
    uint32_t *order = plp_arena_array(&program->arena, (size_t)count + 1, sizeof *order);
    uint32_t *spare = plp_memory_new(program->memory, ((size_t)count + 1) * sizeof *spare);
    if (!order || !spare) {
        plp_memory_free(program->memory, spare, ((size_t)count + 1) * sizeof *spare);
        return false;
    }
    for (uint32_t i = 0; i < count; i++)
        order[i] = i;
    plp_sort(order, spare, count, compare_addresses, program->book->rules);
    plp_memory_free(program->memory, spare, ((size_t)count + 1) * sizeof *spare);
    program->by_when = order;
    return true;
}

uint32_t plp_program_rule_of(const plp_program *program, const plp_term *when)
{
    const plp_rule *rules = program->book->rules;
    uint32_t low = 0, high = program->book->rules_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if ((uintptr_t)rules[program->by_when[middle]].when < (uintptr_t)when)
            low = middle + 1;
        else
            high = middle;
    }
    bool found = low < program->book->rules_count && rules[program->by_when[low]].when == when;
    return found ? program->by_when[low] : PLP_NONE;
}

/* ---- the whole ---- */

static bool build(compiler *c)
{
    plp_program *program = c->program;
    program->book->names = plp_names_new(program->book, &program->arena);
    return program->book->names && make_lists(program) && walk(c, see) &&
           plp_predicates_number(program->book, &program->arena, &c->sightings,
                                 &program->predicates) &&
           walk(c, compile) && keep_steps(c) &&
           plp_reads_begin(&c->reads, program->book, &program->arena) && complete_predicates(c) &&
           guess_chances(program) && describe_rules(c) && plp_comparisons_list(program) &&
           order_by_when(program) &&
           plp_preparations_order(&c->reads, &program->predicates, program->steps, program->defines,
                                  program->asked, &program->arena, &program->preparations,
                                  &program->preparation_count) &&
           plp_index_build(program->memory, &program->arena, &program->predicates, program->steps,
                           program->max_stack, program->rules, program->book->rules_count,
                           &program->index) &&
           plp_columns_build(program, &program->arena, &program->columns) &&
           plp_sieve_build(program, &program->arena, &program->sieve);
}

palpate_status plp_program_new(const palpate_allocator *memory, const plp_limits *limits,
                               plp_rulebook *book, plp_program **out, palpate_error *error)
{
    *out = NULL;
    plp_program *program = plp_memory_new(memory, sizeof *program);
    if (!program) {
        plp_rulebook_free(book);
        return plp_fail_memory(error);
    }
    program->memory = memory;
    program->limits = *limits;
    program->book = book;
    plp_arena_begin(&program->arena, memory);
    palpate_status status = PALPATE_OK;
    compiler c = {.program = program, .sightings.memory = memory, .steps.memory = memory};
    if (!book_is_shallow(book))
        status = plp_fail(error, PALPATE_E_LIMIT, "condition_depth", NULL,
                          "a condition is deeper than %d", PLP_TERM_DEPTH);
    else if (!build(&c))
        status = plp_fail_memory(error);
    plp_memory_free(memory, c.sightings.at, c.sightings.capacity * sizeof *c.sightings.at);
    plp_memory_free(memory, c.steps.at, c.steps.capacity * sizeof *c.steps.at);
    if (status != PALPATE_OK) {
        plp_program_free(program);
        return status;
    }
    *out = program;
    return PALPATE_OK;
}

void plp_program_free(plp_program *program)
{
    if (!program)
        return;
    plp_rulebook_free(program->book);
    plp_arena_end(&program->arena);
    plp_memory_free(program->memory, program, sizeof *program);
}

const plp_rulebook *plp_program_book(const plp_program *program)
{
    return program->book;
}

const plp_limits *plp_program_limits(const plp_program *program)
{
    return &program->limits;
}
