/* SPDX-License-Identifier: MIT */
/* Bands of a number in different rules that leave a gap between them, or that both hold at the
 * point where they meet:
 *
 *   platelet_count:between(20, 49)   platelet_count:between(50, 99)    leaves 49 to 50
 *   platelet_count:between(20, 50)   platelet_count:between(50, 99)    both hold at 50
 *   age_years:below(40)              age_years:above(40)               leaves 40
 *
 * One end alone makes a band only beside rules that ask the same otherwise: many rules share a
 * threshold that have nothing to do with each other.
 */
#include <math.h>
#include "base/error.h"
#include "base/number.h"
#include "program/predicates.h"
#include "verify/check.h"

#define GAP_MAX 1.0 /* a wider distance is no slip at a threshold */

typedef struct band {
    uint32_t fact, rule;
    double low, high;
    bool low_open, high_open;
    const plp_term *of; /* a criterion of the rule, which may have one end only */
    bool whole;         /* it has both */
} band;

typedef struct bands {
    const plp_check *check;
    uint32_t rule;
    band *at;
    uint32_t count;
    size_t capacity;
    bool failed;
} bands;

static void add_band(bands *list, band one)
{
    if (!plp_memory_grow(list->check->memory, (void **)&list->at, &list->capacity, list->count + 1u,
                         sizeof *list->at))
        list->failed = true;
    else
        list->at[list->count++] = one;
}

static bool constant_comparison(const plp_term *term, plp_term_kind kind)
{
    return term->kind == kind && term->parts[0]->kind == PLP_TERM_NUMBER_FACT &&
           (term->parts[1]->kind == PLP_TERM_NUMBER || term->parts[1]->kind == PLP_TERM_LIMIT);
}

static bool is_between(const plp_term *term)
{
    return constant_comparison(term, PLP_TERM_BETWEEN) &&
           (term->parts[2]->kind == PLP_TERM_NUMBER || term->parts[2]->kind == PLP_TERM_LIMIT);
}

/* all { x:at_least(a), x:below(b) } is a band too. */
static void pair_up(bands *list, const plp_term *all)
{
    for (uint32_t i = 0; i < all->part_count; i++) {
        const plp_term *low = all->parts[i];
        bool closed = constant_comparison(low, PLP_TERM_AT_LEAST);
        if (!closed && !constant_comparison(low, PLP_TERM_ABOVE))
            continue;
        for (uint32_t k = 0; k < all->part_count; k++) {
            const plp_term *high = all->parts[k];
            bool high_closed = constant_comparison(high, PLP_TERM_AT_MOST);
            if ((high_closed || constant_comparison(high, PLP_TERM_BELOW)) &&
                high->parts[0]->subject == low->parts[0]->subject)
                add_band(list, (band){low->parts[0]->subject, list->rule, low->parts[1]->number,
                                      high->parts[1]->number, !closed, !high_closed, NULL, true});
        }
    }
}

static void visit(void *context, const plp_term *term)
{
    bands *list = context;
    if (is_between(term))
        add_band(list, (band){term->parts[0]->subject, list->rule, term->parts[1]->number,
                              term->parts[2]->number, false, false, NULL, true});
    else if (term->kind == PLP_TERM_ALL)
        pair_up(list, term);
}

/* ---- bands with one end ---- */

/* The criteria of a rule that must all hold: those of its `all`, or its whole condition. */
static uint32_t count_criteria(const plp_rule *rule)
{
    return rule->when->kind == PLP_TERM_ALL ? rule->when->part_count : 1;
}

static const plp_term *criterion(const plp_rule *rule, uint32_t index)
{
    return rule->when->kind == PLP_TERM_ALL ? rule->when->parts[index] : rule->when;
}

static void add_ends(bands *list, const plp_rule *rule)
{
    for (uint32_t i = 0; i < count_criteria(rule); i++) {
        const plp_term *term = criterion(rule, i);
        if (is_between(term))
            add_band(list, (band){term->parts[0]->subject, list->rule, term->parts[1]->number,
                                  term->parts[2]->number, false, false, term, true});
        bool below = constant_comparison(term, PLP_TERM_BELOW),
             above = constant_comparison(term, PLP_TERM_ABOVE);
        bool up_to = below || constant_comparison(term, PLP_TERM_AT_MOST),
             from = above || constant_comparison(term, PLP_TERM_AT_LEAST);
        if (up_to || from)
            add_band(list,
                     (band){term->parts[0]->subject, list->rule,
                            from ? term->parts[1]->number : -HUGE_VAL,
                            up_to ? term->parts[1]->number : HUGE_VAL, above, below, term, false});
    }
}

/* Does the rule ask everything that `other` asks, but for one criterion of each? */
static bool asks_the_rest(const plp_rule *rule, const plp_term *but, const plp_rule *other,
                          const plp_term *other_but)
{
    for (uint32_t i = 0; i < count_criteria(other); i++) {
        const plp_term *wanted = criterion(other, i);
        bool there = wanted == other_but;
        for (uint32_t k = 0; !there && k < count_criteria(rule); k++)
            there = criterion(rule, k) != but && plp_term_compare(criterion(rule, k), wanted) == 0;
        if (!there)
            return false;
    }
    return true;
}

static bool may_be_compared(const plp_check *check, const band *a, const band *b)
{
    const plp_rule *one = &check->book->rules[a->rule], *two = &check->book->rules[b->rule];
    if (a->of == NULL && b->of == NULL)
        return true;
    return a->of != NULL && b->of != NULL && !(a->whole && b->whole) &&
           asks_the_rest(one, a->of, two, b->of) && asks_the_rest(two, b->of, one, a->of);
}

static void tell(const plp_check *check, const band *lower, const band *upper, const char *code,
                 const char *what)
{
    char from[PLP_NUMBER_BYTES + 1], to[PLP_NUMBER_BYTES + 1];
    bool point = !(lower->high < upper->low);
    from[plp_number_print(lower->high, from)] = '\0';
    to[plp_number_print(upper->low, to)] = '\0';
    plp_check_rule(check, &check->book->rules[upper->rule], PALPATE_WARNING, code,
                   check->book->rules[lower->rule].id,
                   "write one of the two ends with :above or :below",
                   "the rules \"%s\" and \"%s\" %s: \"%s\" %s%s%s",
                   check->book->rules[lower->rule].id, check->book->rules[upper->rule].id, what,
                   check->book->facts[lower->fact].id, from, point ? "" : " to ", point ? "" : to);
}

static void compare(const plp_check *check, const band *lower, const band *upper)
{
    bool integer = check->book->facts[lower->fact].integer;
    double gap = upper->low - lower->high;
    if (lower->fact != upper->fact || lower->rule == upper->rule ||
        check->book->rules[lower->rule].phase != check->book->rules[upper->rule].phase ||
        lower->low >= upper->low || !may_be_compared(check, lower, upper))
        return;
    if (gap == 0 && lower->high_open && upper->low_open)
        tell(check, lower, upper, "band-gap", "leave out the point between them");
    else if (gap == 0 && !lower->high_open && !upper->low_open)
        tell(check, lower, upper, "bands-meet", "both hold where they meet");
    else if (gap > 0 && gap <= GAP_MAX && !integer)
        tell(check, lower, upper, "band-gap", "leave a gap between them");
}

palpate_status plp_check_bands(const plp_check *check, palpate_error *error)
{
    bands list = {.check = check};
    for (list.rule = 0; list.rule < check->book->rules_count; list.rule++) {
        plp_walk(check->book->rules[list.rule].when, visit, &list);
        add_ends(&list, &check->book->rules[list.rule]);
    }
    for (uint32_t i = 0; i < list.count; i++) {
        for (uint32_t k = 0; k < list.count; k++)
            compare(check, &list.at[i], &list.at[k]);
    }
    plp_memory_free(check->memory, list.at, list.capacity * sizeof *list.at);
    return list.failed ? plp_fail_memory(error) : PALPATE_OK;
}
