/* SPDX-License-Identifier: MIT */
/* Building the sieve: for each rule and fact the cells in which the rule cannot fire, and its nodes
 * without those that the cells have answered. */
#include <string.h>
#include "program/sieve_parts.h"

#define ASKED_MOST                                                                                 \
    4 /* columns of one fact in one rule; where there are more, all cells let it through */
#define PATTERNS (1u << ASKED_MOST)

/* ---- a rule ---- */

/* Its nodes, and before them its needs. False: no memory. */
static bool take_rule(plp_sieve_builder *b, uint32_t rule)
{
    const plp_column_rule *row = &b->columns->rules[rule];
    const plp_column_needs *needs = &b->columns->needs[rule];
    if (!plp_memory_grow(b->memory, (void **)&b->list, &b->capacity, b->count + row->count + 3,
                         sizeof *b->list))
        return false;
    b->nodes = b->list + b->count;
    if (row->count > 0)
        memcpy(b->nodes, b->columns->nodes + row->first, row->count * sizeof *b->nodes);
    b->node_count = row->count;
    b->entry = row->entry;
    for (int n = 0; n < 3; n++) {
        if (needs->at[n] == 0)
            continue;
        b->nodes[b->node_count] = (plp_node){needs->at[n], {PLP_NODE_FALSE, (uint16_t)b->entry}};
        b->entry = b->node_count++;
    }
    return true;
}

/* The columns of a fact that a rule asks for, and how their bits, put together, decide it. */
typedef struct asking {
    uint32_t fact;
    uint32_t columns[ASKED_MOST];
    uint32_t count;
    uint32_t place[PLP_SIEVE_NODES]; /* per node: of its column here; ASKED_MOST: another fact's */
    uint8_t met[PLP_SIEVE_NODES];    /* per node: the answers that it gets when the rule may fire */
} asking;

/* False: too many columns. */
static bool gather(const plp_sieve_builder *b, uint32_t fact, asking *a)
{
    a->fact = fact;
    a->count = 0;
    memset(a->met, 0, sizeof a->met);
    for (uint32_t i = 0; i < b->node_count; i++) {
        uint32_t column = b->nodes[i].column, place = 0;
        a->place[i] = ASKED_MOST;
        if (b->fact_of[column / 64] != fact)
            continue;
        while (place < a->count && a->columns[place] != column)
            place++;
        if (place == ASKED_MOST)
            return false;
        a->columns[place] = column;
        a->count += place == a->count;
        a->place[i] = place;
    }
    return true;
}

static uint32_t pattern_of(const plp_sieve_builder *b, const asking *a, uint32_t cell)
{
    const plp_column_fact *of = &b->columns->facts[a->fact];
    const uint64_t *row = of->rows + (size_t)cell * of->words;
    uint32_t pattern = 0;
    for (uint32_t i = 0; i < a->count; i++) {
        uint32_t at = a->columns[i] - of->first_word * 64;
        pattern |= (uint32_t)(row[at / 64] >> (at % 64) & 1) << i;
    }
    return pattern;
}

bool plp_sieve_may_fire(const plp_sieve_builder *b, const uint8_t *ways, uint8_t *met)
{
    bool reached[PLP_SIEVE_NODES] = {false}, fires = b->entry == PLP_NODE_TRUE;
    if (b->entry < PLP_NODE_FALSE)
        reached[b->entry] = true;
    for (uint32_t at = b->node_count; at-- > 0;) /* nodes go on only to earlier ones */
        for (uint32_t bit = 0; bit < 2 && reached[at]; bit++) {
            uint32_t next = b->nodes[at].next[bit];
            if ((ways[at] >> bit & 1) == 0)
                continue;
            fires |= next == PLP_NODE_TRUE;
            if (next < PLP_NODE_FALSE)
                reached[next] = true;
        }
    for (uint32_t at = 0; at < b->node_count && fires && met != NULL; at++)
        met[at] |= reached[at] ? ways[at] : 0;
    return fires;
}

/* May the rule fire when the fact's columns have these bits, whatever other facts say? */
static bool fires_with(const plp_sieve_builder *b, asking *a, uint32_t pattern)
{
    uint8_t ways[PLP_SIEVE_NODES];
    for (uint32_t i = 0; i < b->node_count; i++)
        ways[i] = a->place[i] == ASKED_MOST           ? PLP_WAY_BOTH
                  : (pattern >> a->place[i] & 1) != 0 ? PLP_WAY_YES
                                                      : PLP_WAY_NO;
    return plp_sieve_may_fire(b, ways, a->met);
}

/* Take out nodes of a fact whose answer is known, or makes no difference. */
static void simplify(plp_sieve_builder *b, uint32_t fact, const uint8_t *met)
{
    uint32_t moved[PLP_SIEVE_NODES], kept = 0;
    for (uint32_t i = 0; i < b->node_count; i++) {
        plp_node node = b->nodes[i];
        for (int bit = 0; bit < 2; bit++)
            if (node.next[bit] < PLP_NODE_FALSE)
                node.next[bit] = (uint16_t)moved[node.next[bit]];
        bool known = b->fact_of[node.column / 64] == fact && met[i] != PLP_WAY_BOTH;
        if (known || node.next[0] == node.next[1]) {
            moved[i] = node.next[known && met[i] == PLP_WAY_NO ? 0 : 1];
            continue;
        }
        moved[i] = kept;
        b->nodes[kept++] = node;
    }
    if (b->entry < PLP_NODE_FALSE)
        b->entry = moved[b->entry];
    b->node_count = b->entry < PLP_NODE_FALSE ? b->entry + 1 : 0;
}

/* The cells of one fact: which let the rule through, and what is left to ask then. */
static void sift(plp_sieve_builder *b, uint32_t rule, uint32_t fact)
{
    asking a;
    bool known[PATTERNS] = {false}, fires[PATTERNS] = {false};
    uint32_t cells = b->program->predicates.cells[fact].cell_count;
    if (!gather(b, fact, &a))
        return;
    for (uint32_t cell = 0; cell < cells; cell++) {
        uint32_t pattern = pattern_of(b, &a, cell);
        if (!known[pattern])
            fires[pattern] = fires_with(b, &a, pattern);
        known[pattern] = true;
        if (fires[pattern])
            continue;
        plp_sieve_drop(b->rows[fact] + (size_t)cell * b->out->words, rule);
        b->narrows[fact] = true;
    }
    simplify(b, fact, a.met);
}

static void sift_set(plp_sieve_builder *b, uint32_t rule, uint32_t fact)
{
    uint8_t met[PLP_SIEVE_NODES] = {0};
    plp_sieve_set_sift(b, rule, fact, met);
    simplify(b, fact, met);
}

/* Each fact that the rule asks for, once. */
static void sift_facts(plp_sieve_builder *b, uint32_t rule)
{
    uint32_t facts[PLP_SIEVE_NODES], count = 0;
    for (uint32_t i = 0; i < b->node_count; i++) {
        uint32_t fact = b->fact_of[b->nodes[i].column / 64], at = 0;
        while (at < count && facts[at] != fact)
            at++;
        if (at == count && fact != PLP_NONE && (b->rows[fact] != NULL || b->sets[fact] != NULL))
            facts[count++] = fact;
    }
    for (uint32_t i = 0; i < count; i++) {
        if (b->sets[facts[i]] != NULL)
            sift_set(b, rule, facts[i]);
        else
            sift(b, rule, facts[i]);
    }
}

static void keep_rule(plp_sieve_builder *b, uint32_t rule)
{
    for (uint32_t i = 0; i < b->node_count; i++) {
        uint32_t fact = b->fact_of[b->nodes[i].column / 64];
        if (fact == PLP_NONE)
            b->out->asks_others = true;
        else
            b->asked[fact] = true;
    }
    b->rules[rule] =
        (plp_column_rule){(uint32_t)b->count, (uint16_t)b->entry, (uint16_t)b->node_count};
    b->count += b->node_count;
    if (b->entry != PLP_NODE_FALSE)
        b->all[rule / 64] |= UINT64_C(1) << (rule % 64);
}

static bool sift_rules(plp_sieve_builder *b)
{
    for (uint32_t r = 0; r < b->program->book->rules_count; r++) {
        if (!take_rule(b, r))
            return false;
        if (b->node_count <= PLP_SIEVE_NODES)
            sift_facts(b, r);
        keep_rule(b, r);
    }
    return true;
}

/* ---- the whole ---- */

static bool has_set_rows(const plp_program *program, uint32_t fact)
{
    const plp_fact *declared = &program->book->facts[fact];
    return program->columns.facts[fact].words > 0 && declared->type == PLP_SET &&
           declared->member_count <= 64 * PLP_SIEVE_SET_WORDS;
}

/* How many rows a fact has. */
static uint64_t rows_of(const plp_program *program, uint32_t fact)
{
    const plp_column_fact *of = &program->columns.facts[fact];
    if (has_set_rows(program, fact))
        return 2 + 2 * (uint64_t)program->book->facts[fact].member_count;
    return of->words > 0 && of->rows != NULL ? program->predicates.cells[fact].cell_count : 0;
}

static bool fits(const plp_program *program, uint32_t words)
{
    uint64_t rows = 0;
    for (uint32_t f = 0; f < program->book->facts_count; f++)
        rows += rows_of(program, f);
    return rows * words * sizeof(uint64_t) <= PLP_SIEVE_BYTES;
}

static bool make_rows(plp_sieve_builder *b)
{
    uint32_t words = b->out->words;
    for (uint32_t i = 0; i < b->columns->words; i++)
        b->fact_of[i] = PLP_NONE;
    for (uint32_t f = 0; f < b->program->book->facts_count; f++) {
        const plp_column_fact *of = &b->columns->facts[f];
        uint64_t rows = rows_of(b->program, f);
        for (uint32_t i = 0; i < of->words; i++)
            b->fact_of[of->first_word + i] = f;
        if (rows == 0)
            continue;
        if (has_set_rows(b->program, f)) {
            if (!plp_sieve_set_new(b, f))
                return false;
            continue;
        }
        b->rows[f] = plp_arena_array(b->arena, rows, words * sizeof *b->rows[f]);
        if (b->rows[f] == NULL)
            return false;
        memset(b->rows[f], 0xff, rows * words * sizeof *b->rows[f]);
    }
    return true;
}

/* The facts of a type that a patient's values are looked up for. */
static void keep_facts(plp_sieve_builder *b, plp_fact_type type, plp_sieve_fact *kept)
{
    for (uint32_t f = 0; f < b->program->book->facts_count; f++) {
        const plp_column_fact *of = &b->columns->facts[f];
        const plp_fact_cells *cells = &b->program->predicates.cells[f];
        if (b->program->book->facts[f].type != type || b->rows[f] == NULL ||
            (!b->narrows[f] && !b->asked[f]))
            continue;
        kept[b->out->fact_count++] = (plp_sieve_fact){.fact = f,
                                                      .first_word = of->first_word,
                                                      .words = b->asked[f] ? of->words : 0,
                                                      .threshold_count = cells->threshold_count,
                                                      .thresholds = cells->thresholds,
                                                      .columns = of->rows,
                                                      .rules = b->narrows[f] ? b->rows[f] : NULL};
    }
}

static void keep_sets(plp_sieve_builder *b, plp_sieve_set *sets, uint32_t *filled)
{
    for (uint32_t f = 0; f < b->program->book->facts_count; f++) {
        if (b->sets[f] != NULL && b->narrows[f])
            sets[b->out->set_count++] = *b->sets[f];
        if (b->rows[f] == NULL && b->asked[f])
            filled[b->out->filled_count++] = f;
    }
}

static bool keep(plp_sieve_builder *b)
{
    plp_sieve *out = b->out;
    size_t facts = (size_t)b->program->book->facts_count + 1;
    plp_sieve_fact *kept = plp_arena_array(b->arena, facts, sizeof *kept);
    plp_sieve_set *sets = plp_arena_array(b->arena, facts, sizeof *sets);
    uint32_t *filled = plp_arena_array(b->arena, facts, sizeof *filled);
    plp_node *nodes = plp_arena_array(b->arena, b->count + 1, sizeof *nodes);
    if (kept == NULL || filled == NULL || sets == NULL || nodes == NULL)
        return false;
    keep_facts(b, PLP_BOOL, kept);
    out->truths_end = out->fact_count;
    keep_facts(b, PLP_CHOICE, kept);
    out->choices_end = out->fact_count;
    keep_facts(b, PLP_NUMBER, kept);
    keep_sets(b, sets, filled);
    if (b->count > 0)
        memcpy(nodes, b->list, b->count * sizeof *nodes);
    out->facts = kept;
    out->sets = sets;
    out->filled = filled;
    out->nodes = nodes;
    out->rules = b->rules;
    out->all = b->all;
    return true;
}

bool plp_sieve_build(const plp_program *program, plp_arena *arena, plp_sieve *out)
{
    uint32_t rules = program->book->rules_count, facts = program->book->facts_count;
    uint32_t step = 64 * PLP_SIEVE_STEP, words = (rules + step - 1) / step * PLP_SIEVE_STEP;
    *out = (plp_sieve){.words = 0};
    if (!program->columns.usable || rules == 0 || !fits(program, words))
        return true;
    out->words = words;
    plp_sieve_builder b = {.program = program,
                           .columns = &program->columns,
                           .memory = program->memory,
                           .arena = arena,
                           .out = out};
    b.fact_of = plp_arena_array(arena, (size_t)program->columns.words + 1, sizeof *b.fact_of);
    b.rows = plp_arena_array(arena, (size_t)facts + 1, sizeof *b.rows);
    b.sets = plp_arena_array(arena, (size_t)facts + 1, sizeof *b.sets);
    b.narrows = plp_arena_array(arena, (size_t)facts + 1, sizeof *b.narrows);
    b.asked = plp_arena_array(arena, (size_t)facts + 1, sizeof *b.asked);
    b.all = plp_arena_array(arena, words, sizeof *b.all);
    b.rules = plp_arena_array(arena, rules, sizeof *b.rules);
    bool done = b.fact_of != NULL && b.rows != NULL && b.sets != NULL && b.narrows != NULL &&
                b.asked != NULL && b.all != NULL && b.rules != NULL && make_rows(&b) &&
                sift_rules(&b) && keep(&b);
    plp_memory_free(b.memory, b.list, b.capacity * sizeof *b.list);
    return done;
}
