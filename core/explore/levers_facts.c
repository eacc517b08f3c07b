/* SPDX-License-Identifier: MIT */
/* Levers of conditions: which changes make a fact, or a predicate over facts, another one. */
#include "explore/levers_parts.h"

#include "program/walk.h"

/* ---- facts ---- */

/* A fact that is not given may be answered, because its question does not apply, or no longer. */
static plp_change_set *answered_otherwise(plp_levers *l, uint32_t fact)
{
    plp_formula asked = l->program->asked[fact];
    if (l->book->facts[fact].otherwise == NULL || asked.count == 0 ||
        l->e->decision.given->values[fact].knowledge != PLP_UNKNOWN)
        return plp_levers_take(l);
    plp_truth applies =
        plp_formula_run(l->program->steps + asked.first, asked.count, l->e->truth, l->e->stack);
    return plp_levers_formula(
        l, asked, applies == PLP_FALSE ? PLP_WANT_TRUE | PLP_WANT_OPEN : PLP_WANT_FALSE);
}

plp_change_set *plp_levers_fact(plp_levers *l, uint32_t fact)
{
    plp_change_set *set = answered_otherwise(l, fact);
    for (uint32_t c = l->changes->begin[fact]; set != l->any && c < l->changes->begin[fact + 1];
         c++)
        plp_levers_put(l, set, c);
    return set;
}

plp_change_set *plp_levers_item(plp_levers *l, uint32_t fact, uint32_t item)
{
    const plp_member *members = l->book->facts[fact].members;
    plp_change_set *set = answered_otherwise(l, fact);
    for (uint32_t c = l->changes->begin[fact]; set != l->any && c < l->changes->begin[fact + 1];
         c++) {
        if (plp_member_names(&members[l->changes->at[c].member], item))
            plp_levers_put(l, set, c);
    }
    return set;
}

plp_change_set *plp_levers_facts(plp_levers *l, plp_change_set *set, plp_indices facts)
{
    for (uint32_t i = 0; i < facts.count; i++)
        set = plp_levers_join(l, set, plp_levers_fact(l, facts.at[i]));
    return set;
}

typedef struct following {
    plp_levers *l;
    plp_change_set *set;
} following;

static void follow(following *f, plp_indices facts)
{
    f->set = plp_levers_facts(f->l, f->set, facts);
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
        if (plp_is_wanted(plp_predicate_decide(predicate, answer), want))
            plp_levers_put(l, set, c);
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
            plp_levers_put(l, set, c);
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
    return missing ? some : plp_levers_unpile_all(l, base);
}

plp_change_set *plp_levers_predicate(plp_levers *l, uint32_t id, unsigned want)
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
    case PLP_PREDICATE_FORMULA:
        return plp_levers_facts(l, plp_levers_take(l), predicate->facts);
    case PLP_PREDICATE_DEFINE:
        return plp_levers_formula(l, l->program->defines[predicate->subject], want);
    case PLP_PREDICATE_SO_FAR:
        return plp_levers_so_far(l, predicate, want);
    case PLP_PREDICATE_ALWAYS:
    case PLP_PREDICATE_KINDS:
        break;
    }
    return plp_levers_take(l);
}
