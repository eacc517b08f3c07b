/* SPDX-License-Identifier: MIT */
/* Levers of conditions: which changes can turn a formula. */
#include "explore/levers.h"

#include <string.h>
#include "base/error.h"
#include "program/walk.h"

/* ---- sets ---- */

plp_change_set *plp_levers_take(plp_levers *l)
{
    if (l->shelf_used < l->shelf_count) {
        plp_change_set *set = l->shelf[l->shelf_used++];
        memset(set, 0, l->words * sizeof *set);
        return set;
    }
    plp_change_set *set = plp_arena_array(&l->arena, l->words, sizeof *set);
    if (set == NULL || !plp_memory_grow(l->arena.memory, (void **)&l->shelf, &l->shelf_capacity,
                                        l->shelf_count + 1, sizeof *l->shelf)) {
        l->no_memory = true;
        return l->any;
    }
    l->shelf[l->shelf_count++] = set;
    l->shelf_used++;
    return set;
}

static uint32_t size_of(const plp_levers *l, const plp_change_set *set)
{
    uint32_t size = 0;
    for (size_t w = 0; w < l->words; w++)
        size += (uint32_t)__builtin_popcountll(set[w]);
    return size;
}

static void put(const plp_levers *l, plp_change_set *set, uint32_t change)
{
    set[change / 64] |= l->open[change / 64] & UINT64_C(1) << change % 64;
}

plp_change_set *plp_levers_join(plp_levers *l, plp_change_set *into, const plp_change_set *set)
{
    if (into == l->any || set == l->any)
        return l->any;
    for (size_t w = 0; w < l->words; w++)
        into[w] |= set[w];
    return into;
}

void plp_levers_pile(plp_levers *l, plp_change_set *set)
{
    if (!plp_memory_grow(l->arena.memory, (void **)&l->pile, &l->pile_capacity, l->pile_count + 1,
                         sizeof *l->pile)) {
        l->no_memory = true;
        return;
    }
    l->pile[l->pile_count++] = set;
}

/* By size; few, so by insertion. */
static void order_by_size(const plp_levers *l, plp_change_set **sets, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        plp_change_set *set = sets[i];
        uint32_t size = size_of(l, set);
        size_t at = i;
        for (; at > 0 && size_of(l, sets[at - 1]) > size; at--)
            sets[at] = sets[at - 1];
        sets[at] = set;
    }
}

/* Do more of these sets have nothing in common than changes are left? Then they cannot all come
 * about. */
static bool too_many_apart(plp_levers *l, plp_change_set *const *sets, size_t count)
{
    plp_change_set *all = plp_levers_take(l);
    uint32_t apart = 0;
    for (size_t i = 0; i < count && all != l->any; i++) {
        uint64_t common = 0;
        for (size_t w = 0; w < l->words; w++)
            common |= all[w] & sets[i][w];
        if (common == 0) {
            apart++;
            (void)plp_levers_join(l, all, sets[i]);
        }
    }
    return apart > l->left;
}

static plp_change_set *common_to(plp_levers *l, plp_change_set *const *sets, size_t count)
{
    plp_change_set *common = plp_levers_join(l, plp_levers_take(l), sets[0]);
    for (size_t i = 1; i < count && common != l->any; i++)
        for (size_t w = 0; w < l->words; w++)
            common[w] &= sets[i][w];
    return common;
}

/* What nothing can bring about is dropped, and so is what anything may: that one is granted. */
static size_t drop(plp_levers *l, plp_change_set **sets, size_t count, size_t *least)
{
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        if (sets[i] == l->any)
            *least -= *least > 0;
        else if (size_of(l, sets[i]) > 0)
            sets[kept++] = sets[i];
    }
    return kept;
}

plp_change_set *plp_levers_unpile(plp_levers *l, size_t base, size_t least)
{
    plp_change_set **sets = l->pile + base;
    size_t count = drop(l, sets, l->pile_count - base, &least);
    l->pile_count = base;
    if (l->no_memory || least == 0)
        return l->any;
    if (count < least)
        return plp_levers_take(l);
    if (least == count && l->left == 1)
        return common_to(l, sets, count);
    order_by_size(l, sets, count);
    if (least == count && too_many_apart(l, sets, count))
        return plp_levers_take(l);
    plp_change_set *some = plp_levers_take(l); /* so many that not all of the rest is enough */
    for (size_t i = 0; i < count - least + 1; i++)
        some = plp_levers_join(l, some, sets[i]);
    return some;
}

/* ---- facts ---- */

static plp_change_set *formula(plp_levers *l, plp_formula formula, unsigned want);

/* A fact that is not given may be answered, because its question does not apply, or no longer. */
static plp_change_set *answered_otherwise(plp_levers *l, uint32_t fact)
{
    plp_formula asked = l->program->asked[fact];
    if (l->book->facts[fact].otherwise == NULL || asked.count == 0 ||
        l->e->decision.given->values[fact].knowledge != PLP_UNKNOWN)
        return plp_levers_take(l);
    plp_truth applies =
        plp_formula_run(l->program->steps + asked.first, asked.count, l->e->truth, l->e->stack);
    return formula(l, asked, applies == PLP_FALSE ? PLP_WANT_TRUE | PLP_WANT_OPEN : PLP_WANT_FALSE);
}

plp_change_set *plp_levers_fact(plp_levers *l, uint32_t fact)
{
    plp_change_set *set = answered_otherwise(l, fact);
    for (uint32_t c = l->changes->begin[fact]; set != l->any && c < l->changes->begin[fact + 1];
         c++)
        put(l, set, c);
    return set;
}

plp_change_set *plp_levers_item(plp_levers *l, uint32_t fact, uint32_t item)
{
    const plp_member *members = l->book->facts[fact].members;
    plp_change_set *set = answered_otherwise(l, fact);
    for (uint32_t c = l->changes->begin[fact]; set != l->any && c < l->changes->begin[fact + 1];
         c++) {
        const plp_member *member = &members[l->changes->at[c].member];
        bool names = member->item == item;
        for (uint32_t r = 0; !names && r < member->regions.count; r++)
            names = member->regions.at[r] == item;
        if (names)
            put(l, set, c);
    }
    return set;
}

typedef struct following {
    plp_levers *l;
    plp_change_set *set;
} following;

static void follow(following *f, plp_indices facts)
{
    for (uint32_t i = 0; i < facts.count; i++)
        f->set = plp_levers_join(f->l, f->set, plp_levers_fact(f->l, facts.at[i]));
}

static void follow_term(void *context, const plp_term *term)
{
    following *f = context;
    plp_levers *l = f->l;
    uint32_t fact = plp_walk_fact(term);
    if (fact != PLP_NONE)
        follow(f, (plp_indices){&fact, 1});
    else if (term->kind == PLP_TERM_DEFINE || term->kind == PLP_TERM_NUMBER_DEFINE)
        follow(f, l->program->define_facts[term->subject]);
    else if (term->kind == PLP_TERM_ANY_SAFETY_UNKNOWN)
        follow(f, l->program->safety_facts);
    else if (term->kind == PLP_TERM_SO_FAR || term->kind == PLP_TERM_SO_FAR_ONE_OF ||
             term->kind == PLP_TERM_SO_FAR_NUMBER)
        f->set = l->any;
}

plp_change_set *plp_levers_term(plp_levers *l, const plp_term *term)
{
    following f = {l, plp_levers_take(l)};
    plp_walk(term, follow_term, &f);
    return f.set;
}

/* ---- predicates ---- */

static bool is_wanted(plp_truth truth, unsigned want)
{
    return (want >> truth & 1u) != 0;
}

static plp_change_set *value_predicate(plp_levers *l, const plp_predicate *predicate, unsigned want)
{
    uint32_t fact = predicate->subject;
    const plp_fact *declared = &l->book->facts[fact];
    plp_change_set *set = answered_otherwise(l, fact);
    for (uint32_t c = l->changes->begin[fact]; set != l->any && c < l->changes->begin[fact + 1];
         c++) {
        const plp_cell *cell = &l->changes->at[c];
        plp_answer answer = {PLP_ANSWER_KNOWN, declared->type == PLP_BOOL     ? (double)cell->truth
                                               : declared->type == PLP_CHOICE ? (double)cell->member
                                                                              : cell->value};
        if (cell->kind == PLP_CELL_NEVER)
            answer.state = PLP_ANSWER_NEVER;
        if (is_wanted(plp_predicate_decide(predicate, answer), want))
            put(l, set, c);
    }
    return set;
}

/* Which way must members go? What has some rises with each that is in, what has none falls. */
static void directions(const plp_predicate *predicate, plp_truth now, unsigned want, bool *in,
                       bool *out)
{
    static const unsigned above[] = {[PLP_FALSE] = PLP_WANT_TRUE | PLP_WANT_OPEN,
                                     [PLP_TRUE] = 0,
                                     [PLP_UNDECIDED] = PLP_WANT_TRUE};
    static const unsigned below[] = {[PLP_FALSE] = 0,
                                     [PLP_TRUE] = PLP_WANT_FALSE | PLP_WANT_OPEN,
                                     [PLP_UNDECIDED] = PLP_WANT_FALSE};
    bool up = (want & above[now]) != 0, down = (want & below[now]) != 0;
    bool has = predicate->test == PLP_TERM_HAS_ANY || predicate->test == PLP_TERM_HAS_ALL;
    bool lacks = predicate->test == PLP_TERM_HAS_NONE;
    *in = (has && up) || (lacks && down) || (!has && !lacks);
    *out = (has && down) || (lacks && up) || (!has && !lacks);
}

static plp_change_set *set_predicate(plp_levers *l, const plp_predicate *predicate, plp_truth now,
                                     unsigned want)
{
    uint32_t fact = predicate->subject;
    bool whole = predicate->test == PLP_TERM_IS_KNOWN || predicate->test == PLP_TERM_IS_UNKNOWN;
    bool in, out;
    plp_change_set *set = answered_otherwise(l, fact);
    directions(predicate, now, want, &in, &out);
    for (uint32_t c = l->changes->begin[fact]; set != l->any && c < l->changes->begin[fact + 1];
         c++) {
        const plp_cell *cell = &l->changes->at[c];
        bool named = whole || (predicate->mask[cell->member / 64] >> cell->member % 64 & 1) != 0;
        if (named && (cell->truth ? in : out))
            put(l, set, c);
    }
    return set;
}

plp_change_set *plp_levers_screen(plp_levers *l, bool missing)
{
    const plp_value *values = l->e->decision.facts.values;
    plp_indices facts = l->program->safety_facts;
    plp_change_set *some = plp_levers_take(l);
    size_t base = l->pile_count;
    for (uint32_t i = 0; i < facts.count; i++) {
        bool unknown = values[facts.at[i]].knowledge == PLP_UNKNOWN;
        if (missing && !unknown) /* only a question that applies again opens an answer */
            some = plp_levers_join(l, some, answered_otherwise(l, facts.at[i]));
        else if (!missing && unknown)
            plp_levers_pile(l, plp_levers_fact(l, facts.at[i]));
    }
    return missing ? some : plp_levers_unpile(l, base, l->pile_count - base);
}

static plp_change_set *predicate_levers(plp_levers *l, uint32_t id, unsigned want)
{
    const plp_predicate *predicate = &l->program->predicates.at[id];
    plp_truth now = (plp_truth)l->e->truth[id];
    switch (predicate->kind) {
    case PLP_PREDICATE_VALUE:
        return value_predicate(l, predicate, want);
    case PLP_PREDICATE_SET:
        return set_predicate(l, predicate, now, want);
    case PLP_PREDICATE_SAFETY:
        return plp_levers_screen(l, now == PLP_FALSE);
    case PLP_PREDICATE_FORMULA: {
        following f = {l, plp_levers_take(l)};
        follow(&f, predicate->facts);
        return f.set;
    }
    case PLP_PREDICATE_DEFINE:
        return formula(l, l->program->defines[predicate->subject], want);
    case PLP_PREDICATE_SO_FAR:
        return plp_levers_so_far(l, predicate, want);
    case PLP_PREDICATE_ALWAYS:
    case PLP_PREDICATE_KINDS:
        break;
    }
    return plp_levers_take(l);
}

/* ---- formulas ---- */

/* One formula while it is read: the truth and the beginning of the part that each step ends. */
typedef struct reading {
    plp_levers *l;
    const plp_step *steps;
    uint8_t *truths;
    uint32_t *starts;
} reading;

/* False, undecided, true: in this order a part helps what it stands in. */
static int height(plp_truth truth)
{
    return truth == PLP_FALSE ? 0 : truth == PLP_UNDECIDED ? 1 : 2;
}

static unsigned at_or_above(int least)
{
    return (least <= 0 ? PLP_WANT_FALSE : 0u) | (least <= 1 ? PLP_WANT_OPEN : 0u) | PLP_WANT_TRUE;
}

static unsigned turned(unsigned want)
{
    return (want & PLP_WANT_OPEN) | ((want & PLP_WANT_FALSE) != 0 ? PLP_WANT_TRUE : 0u) |
           ((want & PLP_WANT_TRUE) != 0 ? PLP_WANT_FALSE : 0u);
}

static plp_truth truth_at_least(const reading *r, uint32_t step, uint32_t parts, uint32_t least)
{
    uint32_t known = 0, possible = 0, at = step;
    for (uint32_t i = 0; i < parts; i++) {
        plp_truth part = (plp_truth)r->truths[at - 1];
        known += part == PLP_TRUE;
        possible += part != PLP_FALSE;
        at = r->starts[at - 1];
    }
    return known >= least ? PLP_TRUE : possible < least ? PLP_FALSE : PLP_UNDECIDED;
}

static plp_truth negated(plp_truth truth)
{
    return truth == PLP_UNDECIDED ? truth : truth == PLP_TRUE ? PLP_FALSE : PLP_TRUE;
}

static plp_truth truth_of_step(const reading *r, uint32_t step)
{
    const plp_step *at = &r->steps[step];
    switch ((plp_op)at->op) {
    case PLP_OP_TRUE:
        return PLP_TRUE;
    case PLP_OP_PREDICATE:
        return (plp_truth)r->l->e->truth[at->operand];
    case PLP_OP_ALL:
        return truth_at_least(r, step, at->parts, at->parts);
    case PLP_OP_ANY:
        return truth_at_least(r, step, at->parts, 1);
    case PLP_OP_NONE:
        return negated(truth_at_least(r, step, at->parts, 1));
    case PLP_OP_UNLESS:
        return truth_at_least(r, step, at->parts, 1) == PLP_TRUE ? PLP_FALSE : PLP_TRUE;
    case PLP_OP_AT_LEAST:
        return truth_at_least(r, step, at->parts, at->operand);
    case PLP_OP_KNOWN:
        return r->truths[step - 1] != PLP_UNDECIDED ? PLP_TRUE : PLP_FALSE;
    case PLP_OP_UNKNOWN:
        return r->truths[step - 1] == PLP_UNDECIDED ? PLP_TRUE : PLP_FALSE;
    case PLP_OP_COUNT:
        break;
    }
    return PLP_TRUE;
}

static void read_steps(const reading *r, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        uint32_t start = i;
        uint32_t parts = r->steps[i].op == PLP_OP_PREDICATE || r->steps[i].op == PLP_OP_TRUE
                             ? 0
                             : r->steps[i].parts;
        for (uint32_t p = 0; p < parts; p++)
            start = r->starts[start - 1];
        r->starts[i] = start;
        r->truths[i] = (uint8_t)truth_of_step(r, i);
    }
}

static plp_change_set *step_levers(const reading *r, uint32_t step, unsigned want);

/* The parts that are not among the wanted, and how many of them must become so. */
static plp_change_set *turn_parts(const reading *r, uint32_t step, unsigned want, size_t most_not)
{
    plp_levers *l = r->l;
    size_t base = l->pile_count;
    uint32_t at = step;
    for (uint32_t i = 0; i < r->steps[step].parts; i++) {
        if (!is_wanted((plp_truth)r->truths[at - 1], want))
            plp_levers_pile(l, step_levers(r, at - 1, want));
        at = r->starts[at - 1];
    }
    size_t not_yet = l->pile_count - base;
    return plp_levers_unpile(l, base, not_yet > most_not ? not_yet - most_not : 0);
}

/* `least` parts or more, of all, must stand as high as is wanted. */
static plp_change_set *at_least_levers(const reading *r, uint32_t step, uint32_t least,
                                       plp_truth now, unsigned want)
{
    static const plp_truth rising[] = {PLP_FALSE, PLP_UNDECIDED, PLP_TRUE};
    plp_levers *l = r->l;
    uint32_t parts = r->steps[step].parts;
    plp_change_set *set = plp_levers_take(l);
    for (int h = height(now) + 1; h <= 2; h++) {
        if (!is_wanted(rising[h], want))
            continue;
        if (least > parts)
            break;
        set = plp_levers_join(l, set, turn_parts(r, step, at_or_above(h), parts - least));
        break; /* to rise higher, it must rise so far first */
    }
    for (int h = height(now) - 1; h >= 0; h--) {
        if (!is_wanted(rising[h], want))
            continue;
        if (least > 0)
            set = plp_levers_join(l, set,
                                  turn_parts(r, step, 7u & ~at_or_above(h + 1), (size_t)least - 1));
        break;
    }
    return set;
}

static plp_change_set *step_levers(const reading *r, uint32_t step, unsigned want)
{
    const plp_step *at = &r->steps[step];
    plp_truth now = (plp_truth)r->truths[step];
    if (is_wanted(now, want))
        return r->l->any;
    switch ((plp_op)at->op) {
    case PLP_OP_PREDICATE:
        return predicate_levers(r->l, at->operand, want);
    case PLP_OP_ALL:
        return at_least_levers(r, step, at->parts, now, want);
    case PLP_OP_ANY:
        return at_least_levers(r, step, 1, now, want);
    case PLP_OP_NONE:
        return at_least_levers(r, step, 1, negated(now), turned(want));
    case PLP_OP_UNLESS: /* any part that is true, or none */
        return now == PLP_TRUE
                   ? at_least_levers(r, step, 1, truth_at_least(r, step, at->parts, 1),
                                     PLP_WANT_TRUE)
                   : at_least_levers(r, step, 1, PLP_TRUE, PLP_WANT_FALSE | PLP_WANT_OPEN);
    case PLP_OP_AT_LEAST:
        return at_least_levers(r, step, at->operand, now, want);
    case PLP_OP_KNOWN:
    case PLP_OP_UNKNOWN:
        return step_levers(r, step - 1,
                           r->truths[step - 1] == PLP_UNDECIDED ? PLP_WANT_TRUE | PLP_WANT_FALSE
                                                                : PLP_WANT_OPEN);
    case PLP_OP_TRUE:
    case PLP_OP_COUNT:
        break;
    }
    return plp_levers_take(r->l);
}

/* Formulas that read each other are all different ones, so their steps fit in the room together. */
static plp_change_set *formula(plp_levers *l, plp_formula formula, unsigned want)
{
    reading r = {l, l->program->steps + formula.first, l->truths + l->steps_used,
                 l->starts + l->steps_used};
    if (formula.count == 0 || l->steps_used + formula.count > l->program->step_count)
        return l->any;
    l->steps_used += formula.count;
    read_steps(&r, formula.count);
    plp_change_set *set = step_levers(&r, formula.count - 1, want);
    l->steps_used -= formula.count;
    return set;
}

/* ---- rules ---- */

bool plp_levers_speaks(const plp_levers *l, uint32_t rule)
{
    plp_truth truth = l->e->decision.rules[rule];
    return truth == PLP_TRUE ||
           (truth == PLP_UNDECIDED && l->book->rules[rule].if_unknown == PLP_ASSUME);
}

plp_change_set *plp_levers_rule(plp_levers *l, uint32_t rule, bool speaks)
{
    plp_change_set **known = &l->of_rule[2 * rule + speaks];
    if (plp_levers_speaks(l, rule) == speaks)
        return l->any;
    if (*known != NULL)
        return *known;
    unsigned want =
        PLP_WANT_TRUE | (l->book->rules[rule].if_unknown == PLP_ASSUME ? PLP_WANT_OPEN : 0u);
    *known = plp_decision_withholds(&l->e->decision, rule)
                 ? plp_levers_take(l)
                 : formula(l, l->program->rules[rule], speaks ? want : 7u & ~want);
    return *known;
}

/* ---- the whole ---- */

static bool list_deeds(plp_levers *l)
{
    uint32_t count = 0, at[PLP_ACTION_COUNT + 1] = {0};
    for (uint32_t r = 0; r < l->book->rules_count; r++)
        count += l->book->rules[r].action_count;
    l->deeds = plp_arena_array(&l->arena, count + 1u, sizeof *l->deeds);
    l->replaceable =
        plp_arena_array(&l->arena, l->book->advices_count + 1u, sizeof *l->replaceable);
    if (l->deeds == NULL || l->replaceable == NULL)
        return false;
    for (uint32_t r = 0; r < l->book->rules_count; r++)
        for (uint32_t a = 0; a < l->book->rules[r].action_count; a++)
            at[l->book->rules[r].actions[a].kind + 1]++;
    for (size_t k = 0; k < PLP_ACTION_COUNT; k++)
        at[k + 1] += at[k];
    memcpy(l->deeds_begin, at, sizeof at);
    for (uint32_t r = 0; r < l->book->rules_count; r++) {
        for (uint32_t a = 0; a < l->book->rules[r].action_count; a++) {
            const plp_action *action = &l->book->rules[r].actions[a];
            l->deeds[at[action->kind]++] = (plp_deed){r, action};
            if (action->kind == PLP_DO_ADVISE && action->instead_of != PLP_NONE)
                l->replaceable[action->instead_of] = true;
        }
    }
    return true;
}

palpate_status plp_levers_begin(plp_levers *l, const plp_program *program,
                                const plp_changes *changes, const palpate_allocator *memory,
                                palpate_error *error)
{
    *l = (plp_levers){.program = program, .book = program->book, .changes = changes};
    l->words = changes->count / 64 + 1;
    plp_arena_begin(&l->arena, memory);
    l->any = plp_arena_array(&l->arena, l->words, sizeof *l->any);
    l->of_rule =
        plp_arena_array(&l->arena, 2 * (size_t)l->book->rules_count + 1, sizeof(plp_change_set *));
    l->truths = plp_arena_array(&l->arena, program->step_count + 1u, sizeof *l->truths);
    l->starts = plp_arena_array(&l->arena, program->step_count + 1u, sizeof *l->starts);
    if (l->any != NULL && l->of_rule != NULL && l->truths != NULL && l->starts != NULL &&
        list_deeds(l))
        return PALPATE_OK;
    plp_levers_end(l);
    return plp_fail_memory(error);
}

void plp_levers_end(plp_levers *l)
{
    const palpate_allocator *memory = l->arena.memory;
    if (memory == NULL)
        return;
    plp_memory_free(memory, l->shelf, l->shelf_capacity * sizeof *l->shelf);
    plp_memory_free(memory, l->pile, l->pile_capacity * sizeof *l->pile);
    plp_arena_end(&l->arena);
    *l = (plp_levers){0};
}

palpate_status plp_levers_find(plp_levers *l, const plp_decision *decision, plp_subject subject,
                               bool in, uint32_t left, const plp_change_set *open,
                               plp_change_set *out, palpate_error *error)
{
    l->e = (const plp_evaluation *)decision;
    l->left = left;
    l->open = open;
    l->shelf_used = l->pile_count = l->steps_used = 0;
    memset(l->of_rule, 0, 2 * l->book->rules_count * sizeof(plp_change_set *));
    const plp_change_set *set;
    if (subject.kind == PLP_SUBJECT_RULE) /* if it is undecided, it is not in, whatever it does */
        set = plp_decision_withholds(decision, subject.index)
                  ? plp_levers_take(l)
                  : formula(l, l->program->rules[subject.index],
                            in ? PLP_WANT_TRUE : PLP_WANT_FALSE | PLP_WANT_OPEN);
    else
        set = plp_levers_subject(l, subject, in);
    memcpy(out, set == l->any ? open : set, l->words * sizeof *out);
    return l->no_memory ? plp_fail_memory(error) : PALPATE_OK;
}
