/* SPDX-License-Identifier: MIT */
/* From a formula in three values to nodes in two, and what the formula cannot do without.
 *
 * Source: De Morgan's laws for Kleene's three values. "all { a, b } is not true" is "a is not true,
 * or b is not true".
 */
#include "program/columns.h"

#include <string.h>

#define VISITS_MOST 65536

/* How a formula's being true, false … follows from its parts: all of them, or one, being this. */
typedef struct reduction {
    bool all;
    plp_literal parts;
} reduction;

#define T PLP_LITERAL_TRUE
#define F PLP_LITERAL_FALSE
#define NT PLP_LITERAL_NOT_TRUE
#define NF PLP_LITERAL_NOT_FALSE

/* By the literal that is wanted: true, false, not true, not false. */
static const reduction of_all[] = {{true, T}, {false, F}, {false, NT}, {true, NF}};
static const reduction of_any[] = {{false, T}, {true, F}, {true, NT}, {false, NF}};
static const reduction of_none[] = {{true, F}, {false, T}, {false, NF}, {true, NT}};
static const reduction of_unless[] = {{true, NT}, {false, T}, {false, T}, {true, NT}};

static const reduction *reduction_of(plp_op op, plp_literal wanted)
{
    return op == PLP_OP_ALL      ? &of_all[wanted]
           : op == PLP_OP_ANY    ? &of_any[wanted]
           : op == PLP_OP_NONE   ? &of_none[wanted]
           : op == PLP_OP_UNLESS ? &of_unless[wanted]
                                 : NULL;
}

/* Of at_least(n, parts): how many parts must be this? The literal of the parts is the wanted one.
 */
static uint32_t enough_of(const plp_step *step, plp_literal wanted)
{
    uint32_t beyond = step->operand <= step->parts ? step->parts - step->operand + 1 : 0;
    return wanted == T || wanted == NF ? step->operand : beyond;
}

/* KNOWN and UNKNOWN are true or false: is it the known that is wanted? */
static bool wants_known(plp_op op, plp_literal wanted)
{
    return (op == PLP_OP_KNOWN) == (wanted == T || wanted == NF);
}

/* ---- nodes ---- */

typedef struct emitter {
    plp_node_list *list;
    const plp_step *steps;
    const uint32_t *sizes;
} emitter;

static uint16_t add_node(plp_node_list *list, uint32_t column, uint16_t yes, uint16_t no)
{
    size_t at = list->count - list->first;
    if (at >= PLP_NODES_MOST) {
        list->too_long = true;
        return PLP_NODE_FALSE;
    }
    if (list->no_memory || !plp_memory_grow(list->memory, (void **)&list->at, &list->capacity,
                                            list->count + 1, sizeof *list->at)) {
        list->no_memory = true;
        return PLP_NODE_FALSE;
    }
    list->at[list->count++] = (plp_node){column, {no, yes}};
    return (uint16_t)at;
}

static uint16_t emit(const emitter *e, uint32_t at, plp_literal wanted, uint16_t yes, uint16_t no);

/* Enough of the parts: from the last part to the first, where to go with so many still to be found.
 */
static uint16_t emit_enough(const emitter *e, uint32_t at, plp_literal wanted, uint16_t yes,
                            uint16_t no)
{
    enum { MOST = 64 };
    uint16_t next[MOST + 1];
    uint32_t enough = enough_of(&e->steps[at], wanted), part = at;
    if (enough > e->steps[at].parts)
        return no;
    if (enough > MOST) {
        e->list->too_long = true;
        return no;
    }
    next[0] = yes;
    for (uint32_t i = 1; i <= enough; i++)
        next[i] = no;
    for (uint32_t left = e->steps[at].parts; left > 0 && !e->list->too_long; left--) {
        for (uint32_t i = enough; i > 0; i--)
            next[i] = emit(e, part - 1, wanted, next[i - 1], next[i]);
        part -= e->sizes[part - 1];
    }
    return next[enough];
}

/* The nodes of the formula that ends at step `at`, behind those of what comes after it. */
static uint16_t emit(const emitter *e, uint32_t at, plp_literal wanted, uint16_t yes, uint16_t no)
{
    const plp_step *step = &e->steps[at];
    plp_op op = (plp_op)step->op;
    e->list->too_long |= ++e->list->visits > VISITS_MOST;
    if (e->list->too_long || e->list->no_memory)
        return no;
    if (op == PLP_OP_TRUE || (op == PLP_OP_PREDICATE && step->operand == 0)) /* always? */
        return wanted == T || wanted == NF ? yes : no;
    if (op == PLP_OP_PREDICATE)
        return add_node(e->list, step->operand * 4 + wanted, yes, no);
    if (op == PLP_OP_AT_LEAST)
        return emit_enough(e, at, wanted, yes, no);
    const reduction *by = reduction_of(op, wanted);
    if (by == NULL && wants_known(op, wanted)) /* true, or else false */
        return emit(e, at - 1, T, yes, emit(e, at - 1, F, yes, no));
    if (by == NULL) /* not true, and not false */
        return emit(e, at - 1, NT, emit(e, at - 1, NF, yes, no), no);
    uint32_t part = at;
    uint16_t entry = by->all ? yes : no;
    for (uint32_t left = step->parts; left > 0; left--) {
        entry = by->all ? emit(e, part - 1, by->parts, entry, no)
                        : emit(e, part - 1, by->parts, yes, entry);
        part -= e->sizes[part - 1];
    }
    return entry;
}

uint16_t plp_nodes_emit(plp_node_list *list, const plp_step *steps, uint32_t count, uint32_t *sizes,
                        plp_literal literal)
{
    for (uint32_t i = 0; i < count; i++) { /* how many steps a part takes, with its own parts */
        uint32_t part = i;
        for (uint32_t left = steps[i].parts; left > 0; left--)
            part -= sizes[part - 1];
        sizes[i] = i + 1 - part;
    }
    list->first = list->count;
    list->visits = 0;
    emitter e = {list, steps, sizes};
    return emit(&e, count - 1, literal, PLP_NODE_TRUE, PLP_NODE_FALSE);
}

/* ---- demands ---- */

static double chance_of(const plp_predicate *predicates, uint32_t column)
{
    double chance = predicates[column / 4].chance;
    switch ((plp_literal)(column % 4)) {
    case T:
        return chance;
    case F:
        return 0.8 * (1 - chance);
    case NT:
        return 1 - chance;
    case NF:
        return chance + 0.3 * (1 - chance);
    }
    return 1;
}

static void add_need(const plp_predicate *predicates, plp_demand *to, uint32_t column)
{
    uint32_t place = 0;
    double chance = chance_of(predicates, column);
    for (uint32_t i = 0; i < to->need_count; i++) {
        if (to->needs[i] == column)
            return;
        place += chance_of(predicates, to->needs[i]) <= chance;
    }
    if (place == PLP_NEEDS)
        return;
    uint32_t last = to->need_count < PLP_NEEDS ? to->need_count++ : PLP_NEEDS - 1;
    for (uint32_t i = last; i > place; i--)
        to->needs[i] = to->needs[i - 1];
    to->needs[place] = column;
}

/* Both of them. */
static void and_also(const plp_predicate *predicates, plp_demand *to, const plp_demand *part)
{
    for (uint32_t n = 0; n < part->need_count; n++)
        add_need(predicates, to, part->needs[n]);
    if (part->cover_count == 0 || (to->cover_count > 0 && to->cover_chance <= part->cover_chance))
        return;
    memcpy(to->cover, part->cover, sizeof to->cover);
    to->cover_count = part->cover_count;
    to->cover_chance = part->cover_chance;
}

/* Either of them; false once nothing is known of one. */
static bool or_else(plp_demand *to, const plp_demand *part)
{
    if (part->cover_count == 0)
        return false;
    for (uint32_t c = 0; c < part->cover_count; c++) {
        bool there = false;
        for (uint32_t k = 0; k < to->cover_count; k++)
            there |= to->cover[k] == part->cover[c];
        if (there)
            continue;
        if (to->cover_count == PLP_COVER)
            return false;
        to->cover[to->cover_count++] = part->cover[c];
    }
    to->cover_chance += part->cover_chance;
    return true;
}

static plp_demand demand(const plp_predicate *predicates, const plp_step *steps,
                         const uint32_t *sizes, uint32_t at, plp_literal wanted)
{
    const plp_step *step = &steps[at];
    plp_op op = (plp_op)step->op;
    plp_demand result = {.cover_count = 0};
    if (op == PLP_OP_TRUE || (op == PLP_OP_PREDICATE && step->operand == 0))
        return result;
    if (op == PLP_OP_PREDICATE) {
        uint32_t column = step->operand * 4 + wanted;
        return (plp_demand){.needs = {column},
                            .need_count = 1,
                            .cover = {column},
                            .cover_count = 1,
                            .cover_chance = chance_of(predicates, column)};
    }
    if (op == PLP_OP_KNOWN || op == PLP_OP_UNKNOWN) {
        bool known = wants_known(op, wanted);
        plp_demand one = demand(predicates, steps, sizes, at - 1, known ? T : NT);
        plp_demand other = demand(predicates, steps, sizes, at - 1, known ? F : NF);
        if (!known) {
            and_also(predicates, &one, &other);
            return one;
        }
        return or_else(&one, &other) ? (one.need_count = 0, one) : result;
    }
    bool enough = op == PLP_OP_AT_LEAST;
    const reduction *by = enough ? NULL : reduction_of(op, wanted);
    uint32_t part = at, left = step->parts;
    if (enough) { /* of all but (enough - 1) parts one must be */
        uint32_t needed = enough_of(step, wanted);
        left = needed >= 1 && needed <= left ? left - needed + 1 : 0;
    }
    for (; left > 0; left--) {
        plp_demand of_part =
            demand(predicates, steps, sizes, part - 1, enough ? wanted : by->parts);
        if (!enough && by->all)
            and_also(predicates, &result, &of_part);
        else if (!or_else(&result, &of_part))
            return (plp_demand){.cover_count = 0};
        part -= sizes[part - 1];
    }
    return result;
}

plp_demand plp_demand_of(const plp_predicate *predicates, const plp_step *steps, uint32_t count,
                         const uint32_t *sizes, plp_literal literal)
{
    return demand(predicates, steps, sizes, count - 1, literal);
}
