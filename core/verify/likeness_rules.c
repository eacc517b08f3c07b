/* SPDX-License-Identifier: MIT */
/* Likeness of rules, and of the catalogues that they read through the plan so far. */
#include "verify/likeness.h"

#include <string.h>
#include "base/text.h"

static bool same_number(double a, double b)
{
    return !(a < b) && !(a > b);
}

static bool reads_row(const plp_likeness *k, plp_so_far row)
{
    return (k->so_far >> row & 1) != 0;
}

/* Do rules ask whether there is massage, which follows from nearly everything before? */
static bool reads_massage(const plp_likeness *k)
{
    return reads_row(k, PLP_SO_FAR_HAS_MASSAGE) || reads_row(k, PLP_SO_FAR_SHOWN) ||
           reads_row(k, PLP_SO_FAR_DOSE) || reads_row(k, PLP_SO_FAR_HAS_DOSE);
}

static bool same_techniques(const plp_likeness *k)
{
    const plp_rulebook *before = k->books[0], *after = k->books[1];
    bool same = before->techniques_count == after->techniques_count;
    for (uint32_t t = 0; same && t < before->techniques_count; t++) {
        const plp_technique *a = &before->techniques[t], *b = &after->techniques[t];
        same = strcmp(a->id, b->id) == 0 && a->has_pressure == b->has_pressure &&
               a->pressure_low == b->pressure_low && a->pressure_high == b->pressure_high &&
               a->grade == b->grade;
    }
    return same;
}

static bool same_range(plp_range a, plp_range b)
{
    return a.given == b.given &&
           (!a.given || (same_number(a.low, b.low) && same_number(a.high, b.high)));
}

static bool same_doses(const plp_likeness *k)
{
    const plp_rulebook *before = k->books[0], *after = k->books[1];
    bool same = before->doses_count == after->doses_count;
    for (uint32_t d = 0; same && d < before->doses_count; d++) {
        const plp_dose *a = &before->doses[d], *b = &after->doses[d];
        same = strcmp(a->id, b->id) == 0 && a->is_default == b->is_default &&
               a->is_home == b->is_home && a->is_option == b->is_option &&
               same_range(a->per_week, b->per_week) && same_range(a->minutes, b->minutes);
    }
    return same;
}

static bool any_review(const plp_rulebook *book)
{
    for (uint32_t r = 0; r < book->rules_count; r++)
        if (book->rules[r].review_by != NULL)
            return true;
    return false;
}

bool plp_likeness_but_rules(const plp_likeness *k)
{
    bool reviews = any_review(k->books[0]) || any_review(k->books[1]);
    if (reviews && k->books[0]->withhold_overdue != k->books[1]->withhold_overdue)
        return false;
    if (reads_massage(k) && !same_techniques(k))
        return false;
    return (!reads_row(k, PLP_SO_FAR_DOSE) || same_doses(k)) && plp_likeness_facts(k);
}

/* ---- rules ---- */

static unsigned kinds_of(const plp_rulebook *book, const plp_action *action)
{
    unsigned kinds = 0;
    for (uint32_t i = 0; i < action->advices.count; i++)
        kinds |= 1u << book->advices[action->advices.at[i]].kind;
    if (action->instead_of != PLP_NONE)
        kinds |= 1u << (8 + book->advices[action->instead_of].kind);
    return kinds;
}

/* Do rules read what the action does, beside its kind? */
static bool is_read(const plp_likeness *k, plp_action_kind kind)
{
    switch (kind) {
    case PLP_DO_EXCLUDE:
        return reads_massage(k) || reads_row(k, PLP_SO_FAR_EXCLUDED);
    case PLP_DO_CAP_PRESSURE:
        return reads_massage(k) || reads_row(k, PLP_SO_FAR_PRESSURE_CAP);
    case PLP_DO_CAP_MINUTES:
        return reads_massage(k) || reads_row(k, PLP_SO_FAR_MINUTES_CAP);
    case PLP_DO_RANK:
        return reads_massage(k);
    case PLP_DO_DOSE:
    case PLP_DO_STOP_COURSE:
    case PLP_DO_CAP_FREQUENCY:
    case PLP_DO_CAP_SESSIONS:
        return reads_row(k, PLP_SO_FAR_DOSE);
    case PLP_DO_REFER:
    case PLP_DO_NO_REFER:
        return reads_row(k, PLP_SO_FAR_REFERRED);
    case PLP_DO_DISPOSITION:
    case PLP_DO_CLEAR:
    case PLP_DO_ASK:
        return true;
    case PLP_DO_AVOID:
    case PLP_DO_TARGET_PRESSURE:
    case PLP_DO_MAINTENANCE:
    case PLP_DO_POSITION:
    case PLP_DO_PRODUCT:
    case PLP_DO_ADVISE:
    case PLP_DO_NOTE:
    case PLP_ACTION_COUNT:
        break;
    }
    return false;
}

bool plp_likeness_is_felt(const plp_likeness *k, int side, uint32_t rule)
{
    const plp_rule *declared = &k->books[side]->rules[rule];
    bool felt = k->programs[side]->action_facts[rule].count > 0;
    for (uint32_t a = 0; !felt && a < declared->action_count; a++)
        felt = is_read(k, declared->actions[a].kind);
    return felt;
}

/* In any order. */
static bool same_facts(const plp_likeness *k, plp_indices a, plp_indices b)
{
    bool same = a.count == b.count;
    for (uint32_t i = 0; same && i < a.count; i++) {
        bool there = false;
        for (uint32_t j = 0; !there && j < b.count; j++)
            there = plp_likeness_item(k, PLP_CATALOGUE_FACT, a.at[i], b.at[j]);
        same = there;
    }
    return same;
}

/* Whom and what it is about, to the last number. */
static bool same_doing(const plp_likeness *k, const plp_action *a, const plp_action *b)
{
    bool of_dose = a->kind == PLP_DO_DOSE;
    bool of_referral = a->kind == PLP_DO_REFER || a->kind == PLP_DO_NO_REFER;
    const plp_rulebook *before = k->books[0], *after = k->books[1];
    return (a->kind != PLP_DO_DISPOSITION || a->level == b->level) &&
           (!of_dose || strcmp(before->doses[a->subject].id, after->doses[b->subject].id) == 0) &&
           (!of_referral || plp_likeness_item(k, PLP_CATALOGUE_REFERRAL, a->subject, b->subject)) &&
           (a->kind != PLP_DO_CLEAR ||
            plp_likeness_item(k, PLP_CATALOGUE_FACT, a->fact, b->fact)) &&
           plp_likeness_term(k, a->number, b->number) &&
           plp_likeness_items(k, PLP_CATALOGUE_TECHNIQUE, a->techniques, b->techniques) &&
           plp_likeness_items(k, PLP_CATALOGUE_FACT, a->technique_facts, b->technique_facts) &&
           plp_likeness_items(k, PLP_CATALOGUE_REGION, a->regions, b->regions) &&
           plp_likeness_items(k, PLP_CATALOGUE_FACT, a->region_facts, b->region_facts) &&
           plp_likeness_items(k, PLP_CATALOGUE_FACT, a->facts, b->facts);
}

static bool same_action(const plp_likeness *k, const plp_action *a, const plp_action *b)
{
    const plp_rulebook *before = k->books[0], *after = k->books[1];
    if (a->kind != b->kind || kinds_of(before, a) != kinds_of(after, b))
        return false;
    if ((a->kind == PLP_DO_REFER || a->kind == PLP_DO_NO_REFER) &&
        before->referrals[a->subject].kind != after->referrals[b->subject].kind)
        return false;
    return !is_read(k, a->kind) || same_doing(k, a, b);
}

bool plp_likeness_but_when(const plp_likeness *k, uint32_t before, uint32_t after)
{
    const plp_rule *a = &k->books[0]->rules[before], *b = &k->books[1]->rules[after];
    bool same =
        a->phase == b->phase && a->if_unknown == b->if_unknown && a->locked == b->locked &&
        plp_text_same_or_none(a->review_by, b->review_by) && a->action_count == b->action_count &&
        same_facts(k, k->programs[0]->action_facts[before], k->programs[1]->action_facts[after]);
    for (uint32_t i = 0; same && i < a->action_count; i++)
        same = same_action(k, &a->actions[i], &b->actions[i]);
    return same;
}

bool plp_likeness_is_open(const plp_program *program, uint32_t rule)
{
    bool open = program->rule_open[rule];
    for (uint32_t i = 0; !open && i < program->so_far_rules.count; i++)
        open = program->so_far_rules.at[i] == rule;
    return open;
}

/* The predicate that a step reads, through defines that consist of one. */
static const plp_predicate *seen(const plp_program *program, uint32_t step)
{
    const plp_predicate *at = plp_predicate_of_step(program, step), *only = at;
    while (only != NULL && only->kind == PLP_PREDICATE_DEFINE) {
        at = only;
        only = plp_predicate_of_define(program, at->subject);
    }
    return only != NULL ? only : at;
}

static bool reads_values(const plp_program *program, plp_formula formula)
{
    bool values = formula.count > 0;
    for (uint32_t i = 0; values && i < formula.count; i++) {
        const plp_predicate *at = seen(program, formula.first + i);
        values = at == NULL || at->kind == PLP_PREDICATE_VALUE;
    }
    return values;
}

/* What a rule looks at where it is undecided. One whose whole condition is a define looks at all
 * that the define reads, as the condition would that the define stands for, if an unknown fact
 * leaves all its parts undecided. */
static plp_formula looks_at(const plp_program *program, uint32_t rule)
{
    plp_formula formula = program->rules[rule];
    const plp_predicate *whole = formula.count == 1 ? seen(program, formula.first) : NULL;
    bool define = whole != NULL && whole->kind == PLP_PREDICATE_DEFINE;
    return define && reads_values(program, program->defines[whole->subject])
               ? program->defines[whole->subject]
               : formula;
}

/* Does a predicate of the other rule look at the same facts whenever this one does? An unknown fact
 * leaves all its predicates of one value undecided; others are compared as terms. */
static bool is_read_alike(const plp_likeness *k, int side, const plp_predicate *own, uint32_t rule)
{
    const plp_program *there = k->programs[1 - side];
    plp_formula formula = looks_at(there, rule);
    for (uint32_t i = 0; i < formula.count; i++) {
        const plp_predicate *other = seen(there, formula.first + i);
        if (other == NULL || other->kind != own->kind)
            continue;
        const plp_predicate *pair[2] = {side == 0 ? own : other, side == 0 ? other : own};
        if (own->kind == PLP_PREDICATE_VALUE
                ? plp_likeness_item(k, PLP_CATALOGUE_FACT, pair[0]->subject, pair[1]->subject)
                : plp_likeness_term(k, pair[0]->term, pair[1]->term))
            return true;
    }
    return false;
}

bool plp_likeness_reads(const plp_likeness *k, uint32_t before, uint32_t after)
{
    const uint32_t rules[2] = {before, after};
    bool same = true;
    for (int side = 0; side < 2; side++) {
        const plp_program *program = k->programs[side];
        plp_formula formula = looks_at(program, rules[side]);
        same = same && !plp_likeness_is_open(program, rules[side]);
        for (uint32_t i = 0; same && i < formula.count; i++) {
            const plp_predicate *predicate = seen(program, formula.first + i);
            same = predicate == NULL || predicate->kind == PLP_PREDICATE_ALWAYS ||
                   is_read_alike(k, side, predicate, rules[1 - side]);
        }
    }
    return same;
}
