/* SPDX-License-Identifier: MIT */
/* Building the columns: nodes of all rules, numbers for the columns that they ask, rows and words
 * that set them, lists. */
#include "program/columns.h"

#include <string.h>
#include "program/compiled.h"

#define ROW_WORDS_MOST (1u << 20) /* of one fact; beyond, its columns are decided one by one */

typedef struct builder {
    const plp_program *program;
    const palpate_allocator *memory;
    plp_arena *arena;
    plp_columns *out;
    plp_node_list list;
    plp_demand *demands; /* per rule */
    plp_column_rule *rules;
    plp_column_needs *needs;
    uint32_t *sizes;
    size_t key_count; /* predicates * 4 */
    uint32_t *number; /* per predicate * 4 + literal: its column, 0: not asked */
    plp_column *columns;
    uint32_t column_room;
    uint16_t moved[PLP_NODES_MOST]; /* where a node of the rule at hand went */
} builder;

/* ---- nodes and demands ---- */

static bool is_need(const plp_demand *demand, uint32_t column)
{
    for (uint32_t i = 0; i < demand->need_count; i++)
        if (demand->needs[i] == column)
            return true;
    return false;
}

/* Are all needs of a rule known to be set when its nodes are asked? The list in which it hangs is,
 * and two needs beside it. */
static bool needs_are_asked(const plp_demand *demand)
{
    return demand->need_count < PLP_NEEDS ||
           (demand->cover_count == 1 && is_need(demand, demand->cover[0]));
}

/* Take the nodes that ask for needs out of a rule's, which stand last in the list. */
static void leave_out_needs(builder *b, uint32_t rule)
{
    const plp_demand *demand = &b->demands[rule];
    plp_node *nodes = b->list.at + b->list.first;
    uint32_t count = (uint32_t)(b->list.count - b->list.first), kept = 0;
    uint16_t *moved = b->moved;
    for (uint32_t i = 0; i < count; i++) { /* a node goes on only to earlier ones */
        bool out = needs_are_asked(demand) && is_need(demand, nodes[i].column);
        plp_node node = nodes[i];
        for (int bit = 0; bit < 2; bit++)
            if (node.next[bit] < PLP_NODE_FALSE)
                node.next[bit] = moved[node.next[bit]];
        moved[i] = out ? node.next[1] : (uint16_t)kept;
        if (!out)
            nodes[kept++] = node;
    }
    plp_column_rule *row = &b->rules[rule];
    if (row->entry < PLP_NODE_FALSE)
        row->entry = moved[row->entry];
    row->count = (uint16_t)(row->entry < PLP_NODE_FALSE ? row->entry + 1 : 0);
    b->list.count = b->list.first + row->count; /* what follows leads nowhere */
}

static bool emit_rules(builder *b)
{
    const plp_program *program = b->program;
    for (uint32_t r = 0; r < program->book->rules_count; r++) {
        const plp_step *steps = program->steps + program->rules[r].first;
        uint32_t count = program->rules[r].count;
        plp_literal wanted = program->book->rules[r].if_unknown == PLP_ASSUME
                                 ? PLP_LITERAL_NOT_FALSE
                                 : PLP_LITERAL_TRUE;
        uint16_t entry = plp_nodes_emit(&b->list, steps, count, b->sizes, wanted);
        if (b->list.no_memory)
            return false;
        if (b->list.too_long)
            return true;
        b->demands[r] = plp_demand_of(program->predicates.at, steps, count, b->sizes, wanted);
        b->rules[r] = (plp_column_rule){(uint32_t)b->list.first, entry, 0};
        leave_out_needs(b, r);
    }
    return true;
}

/* ---- numbers ---- */

/* Columns of the predicates first .. end - 1 that are asked. */
static void number_some(builder *b, uint32_t first, uint32_t end, uint32_t *next)
{
    for (uint32_t key = first * 4; key < end * 4; key++) {
        if (b->number[key] == 0)
            continue;
        b->columns[*next] = (plp_column){key / 4, (plp_literal)(key % 4)};
        b->number[key] = (*next)++;
    }
}

static void pad(builder *b, uint32_t *next)
{
    while (*next % 64 != 0)
        b->columns[(*next)++] = (plp_column){PLP_NONE, PLP_LITERAL_TRUE};
}

static size_t ask(builder *b, const uint32_t *keys, uint32_t count)
{
    size_t added = 0;
    for (uint32_t i = 0; i < count; i++) {
        added += b->number[keys[i]] == 0;
        b->number[keys[i]] = 1;
    }
    return added;
}

/* Lists and needs ask columns that no node asks any more. Returns how many are new. */
static size_t ask_demands(builder *b, const plp_demand *demand)
{
    return ask(b, demand->needs, demand->need_count) + ask(b, demand->cover, demand->cover_count);
}

static bool number_columns(builder *b, plp_column_fact *facts)
{
    const plp_program *program = b->program;
    const plp_rulebook *book = program->book;
    size_t asked = 0;
    for (size_t i = 0; i < b->list.count; i++) {
        asked += b->number[b->list.at[i].column] == 0;
        b->number[b->list.at[i].column] = 1;
    }
    for (uint32_t r = 0; r < book->rules_count; r++)
        asked += ask_demands(b, &b->demands[r]);
    b->column_room = (uint32_t)asked + 64 * (book->facts_count + 3);
    b->columns = plp_arena_array(b->arena, b->column_room, sizeof *b->columns);
    if (b->columns == NULL)
        return false;
    uint32_t next = 0;
    b->columns[next++] = (plp_column){PLP_NONE, PLP_LITERAL_TRUE};
    pad(b, &next);
    for (uint32_t f = 0; f < book->facts_count; f++) {
        const plp_fact_cells *cells = &program->predicates.cells[f];
        facts[f].first_word = next / 64;
        number_some(b, cells->first, cells->first + cells->count, &next);
        pad(b, &next);
        facts[f].words = next / 64 - facts[f].first_word;
    }
    uint32_t others = next;
    number_some(b, program->predicates.facts_end, program->predicates.count, &next);
    b->out->others_begin = others; /* columns here; places in `loose` later */
    b->out->others_end = next;
    pad(b, &next);
    b->out->words = next / 64;
    b->out->at = b->columns;
    for (size_t i = 0; i < b->list.count; i++)
        b->list.at[i].column = b->number[b->list.at[i].column];
    return true;
}

/* ---- what sets them: rows, words of members, one by one ---- */

static void set_bit(uint64_t *words, uint32_t bit)
{
    words[bit / 64] |= UINT64_C(1) << (bit % 64);
}

static plp_truth truth_in_cell(const plp_program *program, uint32_t fact, uint32_t predicate,
                               uint32_t cell)
{
    const plp_fact_cells *cells = &program->predicates.cells[fact];
    if (cells->rows != NULL)
        return (plp_truth)cells->rows[(size_t)cell * cells->count + (predicate - cells->first)];
    return plp_predicate_decide(&program->predicates.at[predicate],
                                plp_cell_sample(&program->book->facts[fact], cells, cell));
}

static bool make_rows(builder *b, uint32_t fact, plp_column_fact *out)
{
    uint32_t cells = b->program->predicates.cells[fact].cell_count;
    if ((uint64_t)cells * out->words > ROW_WORDS_MOST)
        return true; /* one by one */
    uint64_t *rows = plp_arena_array(b->arena, cells, out->words * sizeof *rows);
    if (rows == NULL)
        return false;
    for (uint32_t i = 0; i < out->words * 64; i++) {
        plp_column column = b->columns[out->first_word * 64 + i];
        for (uint32_t c = 0; c < cells && column.predicate != PLP_NONE; c++)
            if (plp_literal_holds(column.literal,
                                  truth_in_cell(b->program, fact, column.predicate, c)))
                set_bit(rows + (size_t)c * out->words, i);
    }
    out->rows = rows;
    return true;
}

/* Where a column of a set looks, and whether it is set when nothing is found. False: it asks
 * something else. */
static bool look_of(const plp_predicate *predicate, plp_literal literal, plp_members *look,
                    bool *turned)
{
    bool of_true = literal == PLP_LITERAL_TRUE || literal == PLP_LITERAL_NOT_TRUE;
    bool negated = literal == PLP_LITERAL_NOT_TRUE || literal == PLP_LITERAL_NOT_FALSE;
    switch (predicate->test) {
    case PLP_TERM_HAS_ANY: /* true: one is in; false: all are out */
        *look = of_true ? PLP_MEMBERS_IN : PLP_MEMBERS_NOT_OUT;
        *turned = negated == of_true;
        return true;
    case PLP_TERM_HAS_ALL: /* true: all are in; false: one is out */
        *look = of_true ? PLP_MEMBERS_NOT_IN : PLP_MEMBERS_OUT;
        *turned = negated != of_true;
        return true;
    case PLP_TERM_HAS_NONE: /* true: all are out; false: one is in */
        *look = of_true ? PLP_MEMBERS_NOT_OUT : PLP_MEMBERS_IN;
        *turned = negated != of_true;
        return true;
    default:
        return false;
    }
}

/* The rows in which a member is found get the columns whose mask has it. */
static void find_member(uint64_t *by_four, uint32_t words, uint32_t member, uint32_t column)
{
    for (uint32_t way = 0; way < 16; way++)
        if (way >> (member % 4) & 1)
            set_bit(by_four + ((size_t)(member / 4) * 16 + way) * words, column);
}

/* The group of columns of a set that look in one way; *any tells whether there are some. */
static bool make_group(builder *b, uint32_t fact, const plp_column_fact *of, plp_column_group *out,
                       bool *any)
{
    uint32_t members = b->program->book->facts[fact].member_count;
    uint64_t *own = NULL, *by_four = NULL;
    *any = false;
    for (uint32_t i = 0; i < of->words * 64; i++) {
        plp_column column = b->columns[of->first_word * 64 + i];
        plp_members look;
        bool turned;
        if (column.predicate == PLP_NONE)
            continue;
        const plp_predicate *predicate = &b->program->predicates.at[column.predicate];
        if (!look_of(predicate, column.literal, &look, &turned) || look != out->look ||
            turned != out->turned)
            continue;
        if (!*any) {
            own = plp_arena_array(b->arena, of->words, sizeof *own);
            by_four =
                plp_arena_array(b->arena, (members + 3) / 4, 16 * of->words * sizeof *by_four);
            *any = true;
        }
        if (own == NULL || by_four == NULL)
            return false;
        set_bit(own, i);
        for (uint32_t m = 0; m < members && m / 64 < predicate->mask_words; m++)
            if (predicate->mask[m / 64] >> (m % 64) & 1)
                find_member(by_four, of->words, m, i);
    }
    out->own = own;
    out->by_four = by_four;
    return true;
}

static bool make_groups(builder *b, uint32_t fact, plp_column_fact *out)
{
    plp_column_group *groups = plp_arena_array(b->arena, 8, sizeof *groups);
    if (groups == NULL)
        return false;
    out->groups = groups;
    for (uint32_t i = 0; i < 8; i++) {
        bool any;
        plp_column_group *group = &groups[out->group_count];
        *group = (plp_column_group){.look = (plp_members)(i / 2), .turned = i % 2 == 1};
        if (!make_group(b, fact, out, group, &any))
            return false;
        out->group_count += any;
    }
    return true;
}

static bool is_loose(const builder *b, const plp_column_fact *of, plp_column column)
{
    plp_members look;
    bool turned;
    if (column.predicate == PLP_NONE || of->rows != NULL)
        return false;
    const plp_predicate *predicate = &b->program->predicates.at[column.predicate];
    return predicate->kind != PLP_PREDICATE_SET ||
           !look_of(predicate, column.literal, &look, &turned);
}

static bool make_facts(builder *b, plp_column_fact *facts)
{
    const plp_rulebook *book = b->program->book;
    uint32_t *loose = plp_arena_array(b->arena, (size_t)b->column_room + 1, sizeof *loose),
             count = 0;
    if (loose == NULL)
        return false;
    for (uint32_t f = 0; f < book->facts_count; f++) {
        plp_column_fact *fact = &facts[f];
        bool is_set = book->facts[f].type == PLP_SET;
        if (fact->words > 0 && !(is_set ? make_groups : make_rows)(b, f, fact))
            return false;
        fact->loose_begin = count;
        for (uint32_t i = fact->first_word * 64; i < (fact->first_word + fact->words) * 64; i++)
            if (is_loose(b, fact, b->columns[i]))
                loose[count++] = i;
        fact->loose_end = count;
    }
    uint32_t begin = count;
    for (uint32_t i = b->out->others_begin; i < b->out->others_end; i++)
        loose[count++] = i;
    b->out->others_begin = begin;
    b->out->others_end = count;
    b->out->loose = loose;
    b->out->facts = facts;
    return true;
}

/* ---- lists ---- */

static plp_column_posting posting_of(const builder *b, uint32_t rule, uint32_t hung)
{
    plp_column_posting posting = {rule, {0, 0}};
    uint32_t filled = 0;
    for (uint32_t i = 0; i < 3 && filled < 2; i++)
        if (b->needs[rule].at[i] != 0 && b->needs[rule].at[i] != hung)
            posting.also[filled++] = b->needs[rule].at[i];
    return posting;
}

/* Counting sort by column; within a list rules stay ascending. */
static bool make_lists(builder *b)
{
    uint32_t columns = b->out->words * 64, rules = b->program->book->rules_count, total = 0;
    uint32_t *begin = plp_arena_array(b->arena, (size_t)columns + 2, sizeof *begin);
    uint64_t *hung = plp_arena_array(b->arena, b->out->words, sizeof *hung);
    uint32_t *unhung = plp_arena_array(b->arena, (size_t)rules + 1, sizeof *unhung);
    if (begin == NULL || hung == NULL || unhung == NULL)
        return false;
    for (uint32_t r = 0; r < rules; r++) {
        const plp_demand *demand = &b->demands[r];
        for (uint32_t n = 0; n < demand->need_count; n++)
            b->needs[r].at[n] = b->number[demand->needs[n]];
        if (demand->cover_count == 0) {
            unhung[b->out->unhung_count++] = r;
            continue;
        }
        for (uint32_t c = 0; c < demand->cover_count; c++, total++) {
            begin[b->number[demand->cover[c]] + 2]++;
            set_bit(hung, b->number[demand->cover[c]]);
        }
    }
    plp_column_posting *postings = plp_arena_array(b->arena, (size_t)total + 1, sizeof *postings);
    if (postings == NULL)
        return false;
    for (uint32_t c = 0; c < columns; c++)
        begin[c + 2] += begin[c + 1];
    for (uint32_t r = 0; r < rules; r++)
        for (uint32_t c = 0; c < b->demands[r].cover_count; c++) {
            uint32_t column = b->number[b->demands[r].cover[c]];
            postings[begin[column + 1]++] = posting_of(b, r, column);
        }
    b->out->begin = begin;
    b->out->hung = hung;
    b->out->postings = postings;
    b->out->unhung = unhung;
    return true;
}

static bool keep_nodes(builder *b)
{
    plp_node *nodes = plp_arena_array(b->arena, b->list.count + 1, sizeof *nodes);
    if (nodes == NULL)
        return false;
    if (b->list.count > 0)
        memcpy(nodes, b->list.at, b->list.count * sizeof *nodes);
    b->out->nodes = nodes;
    b->out->rules = b->rules;
    b->out->needs = b->needs;
    return true;
}

static bool build(builder *b)
{
    const plp_program *program = b->program;
    plp_column_fact *facts =
        plp_arena_array(b->arena, (size_t)program->book->facts_count + 1, sizeof *facts);
    b->rules = plp_arena_array(b->arena, (size_t)program->book->rules_count + 1, sizeof *b->rules);
    b->needs = plp_arena_array(b->arena, (size_t)program->book->rules_count + 1, sizeof *b->needs);
    if (facts == NULL || b->rules == NULL || b->needs == NULL || !emit_rules(b))
        return false;
    if (b->list.too_long)
        return true;
    b->out->usable = true;
    return number_columns(b, facts) && make_facts(b, facts) && make_lists(b) && keep_nodes(b);
}

bool plp_columns_build(const plp_program *program, plp_arena *arena, plp_columns *out)
{
    size_t rules = (size_t)program->book->rules_count + 1, most = 1;
    *out = (plp_columns){.usable = false};
    if (program->so_far_rules.count > 0)
        return true;
    for (uint32_t r = 0; r < program->book->rules_count; r++)
        most = program->rules[r].count > most ? program->rules[r].count : most;
    builder b = {.program = program, .memory = program->memory, .arena = arena, .out = out};
    b.list.memory = program->memory;
    b.key_count = (size_t)program->predicates.count * 4;
    b.sizes = plp_memory_new(b.memory, most * sizeof *b.sizes);
    b.demands = plp_memory_new(b.memory, rules * sizeof *b.demands);
    b.number = plp_memory_new(b.memory, b.key_count * sizeof *b.number);
    bool done = b.sizes != NULL && b.demands != NULL && b.number != NULL && build(&b);
    plp_memory_free(b.memory, b.sizes, most * sizeof *b.sizes);
    plp_memory_free(b.memory, b.demands, rules * sizeof *b.demands);
    plp_memory_free(b.memory, b.number, b.key_count * sizeof *b.number);
    plp_memory_free(b.memory, b.list.at, b.list.capacity * sizeof *b.list.at);
    return done;
}
