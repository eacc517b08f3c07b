/* SPDX-License-Identifier: MIT */
/* Rules that cannot matter, found without a solver: a condition that contradicts itself or the
 * vocabulary, and a rule that another, wider one always withholds. What is reported is certain;
 * `check --prove` finds the rest. */
#include <string.h>
#include "base/error.h"
#include "evaluate/evaluation.h"
#include "verify/check.h"
#include "verify/domain.h"

#define CONJUNCTS_MAX 256 /* further ones are passed over */
#define DEPTH_MAX 64

/* What must hold, together, for a condition to be true. */
typedef struct conjunct {
    const plp_term *term;
    bool truth;
} conjunct;

typedef struct conjuncts {
    conjunct at[CONJUNCTS_MAX];
    uint32_t count;
} conjuncts;

static void flatten(const plp_rulebook *book, const plp_term *term, bool truth, unsigned depth,
                    conjuncts *out)
{
    bool opens = (term->kind == PLP_TERM_ALL && truth) || (term->kind == PLP_TERM_ANY && !truth);
    bool negates = term->kind == PLP_TERM_NONE && truth;
    if (out->count == CONJUNCTS_MAX || depth > DEPTH_MAX ||
        (term->kind == PLP_TERM_ALWAYS && truth))
        return;
    if (term->kind == PLP_TERM_DEFINE) {
        flatten(book, book->defines[term->subject].term, truth, depth + 1, out);
    } else if (opens || negates || (term->part_count == 1 && term->kind == PLP_TERM_ANY)) {
        for (uint32_t p = 0; p < term->part_count; p++)
            flatten(book, term->parts[p], negates ? false : truth, depth + 1, out);
    } else {
        out->at[out->count++] = (conjunct){term, truth};
    }
}

static const plp_term *contradiction(const plp_rulebook *book, plp_domain *domains,
                                     const conjuncts *parts)
{
    plp_domains_reset(book, domains);
    for (uint32_t c = 0; c < parts->count; c++) {
        if (!plp_domain_assume(book, domains, parts->at[c].term, parts->at[c].truth))
            return parts->at[c].term;
    }
    return NULL;
}

/* ---- always withheld
 * -------------------------------------------------------------------------------------------- */

static bool same_indices(plp_indices a, plp_indices b)
{
    return a.count == b.count && (a.count == 0 || memcmp(a.at, b.at, a.count * sizeof *a.at) == 0);
}

static bool same_term(const plp_term *a, const plp_term *b, unsigned depth)
{
    if (a->kind != b->kind || a->subject != b->subject || a->count != b->count ||
        a->number != b->number || a->part_count != b->part_count ||
        !same_indices(a->members, b->members) || depth > DEPTH_MAX)
        return false;
    for (uint32_t p = 0; p < a->part_count; p++) {
        if (!same_term(a->parts[p], b->parts[p], depth + 1))
            return false;
    }
    return true;
}

/* Is each conjunct of `wide` one of `narrow`? Then narrow implies wide. */
static bool implies(const conjuncts *narrow, const conjuncts *wide)
{
    for (uint32_t w = 0; w < wide->count; w++) {
        bool found = false;
        for (uint32_t n = 0; n < narrow->count && !found; n++)
            found = narrow->at[n].truth == wide->at[w].truth &&
                    same_term(narrow->at[n].term, wide->at[w].term, 0);
        if (!found)
            return false;
    }
    return wide->count < CONJUNCTS_MAX; /* none: it always holds */
}

/* Does nothing of the action show in a plan of this disposition, or of a more restrictive one? Caps
 * and referrals may still be read by later rules. */
static bool is_closed_by(const plp_rulebook *book, uint32_t level, const plp_action *action)
{
    bool closed = level >= PLP_URGENT_REFERRAL;
    switch (action->kind) {
    case PLP_DO_RANK:
    case PLP_DO_TARGET_PRESSURE:
    case PLP_DO_DOSE:
    case PLP_DO_MAINTENANCE:
    case PLP_DO_POSITION:
    case PLP_DO_PRODUCT:
    case PLP_DO_NOTE:
        return closed;
    case PLP_DO_ADVISE:
        for (uint32_t i = 0; closed && i < action->advices.count; i++)
            closed = !plp_care_kind_shown((plp_disposition)level,
                                          book->advices[action->advices.at[i]].kind, true);
        return closed && action->instead_of == PLP_NONE;
    default:
        return false;
    }
}

static bool withholds(const plp_rulebook *book, const plp_action *stronger,
                      const plp_action *action)
{
    if (stronger->kind == PLP_DO_DISPOSITION)
        return is_closed_by(book, stronger->level, action);
    bool everywhere = !plp_action_is_regional(stronger);
    if (action->kind == PLP_DO_RANK)
        return stronger->kind == PLP_DO_EXCLUDE && everywhere &&
               action->technique_facts.count == 0 &&
               plp_indices_have_all(stronger->techniques, action->techniques);
    if (action->kind == PLP_DO_REFER) {
        plp_care_kind kind = book->referrals[action->subject].kind;
        return stronger->kind == PLP_DO_NO_REFER && stronger->subject == action->subject &&
               kind != PLP_CARE_MEDICAL && kind != PLP_CARE_EMERGENCY;
    }
    return false;
}

static bool withholds_every(const plp_rulebook *book, const plp_rule *stronger,
                            const plp_rule *rule)
{
    for (uint32_t a = 0; a < rule->action_count; a++) {
        bool withheld = false;
        for (uint32_t s = 0; s < stronger->action_count && !withheld; s++)
            withheld = withholds(book, &stronger->actions[s], &rule->actions[a]);
        if (!withheld)
            return false;
    }
    return rule->action_count > 0;
}

/* Which rules withhold a technique everywhere, a referral, or, by the disposition, nearly all:
 * those of thing `t` are rule[first[t]] .. rule[first[t + 1] - 1], ascending. Techniques come
 * before referrals, and nearly all comes last. */
typedef struct withholders {
    uint32_t *first, *rule;
} withholders;

static uint32_t nearly_all(const plp_rulebook *book)
{
    return book->techniques_count + book->referrals_count;
}

/* The n-th thing that an action takes away; PLP_NONE: there are no more. */
static uint32_t taken_away(const plp_rulebook *book, const plp_action *action, uint32_t n)
{
    if (action->kind == PLP_DO_EXCLUDE && action->regions.count == 0 &&
        action->region_facts.count == 0)
        return n < action->techniques.count ? action->techniques.at[n] : PLP_NONE;
    if (action->kind == PLP_DO_NO_REFER)
        return n == 0 ? book->techniques_count + action->subject : PLP_NONE;
    if (action->kind == PLP_DO_DISPOSITION && action->level >= PLP_URGENT_REFERRAL)
        return n == 0 ? nearly_all(book) : PLP_NONE;
    return PLP_NONE;
}

/* Count the rules of each thing in `next`; with `rule`, keep them there where `next` says. */
static void note_rules(const plp_rulebook *book, uint32_t *next, uint32_t *rule)
{
    for (uint32_t r = 0; r < book->rules_count; r++) {
        for (uint32_t a = 0; a < book->rules[r].action_count; a++) {
            const plp_action *action = &book->rules[r].actions[a];
            uint32_t thing;
            for (uint32_t n = 0; (thing = taken_away(book, action, n)) != PLP_NONE; n++) {
                if (rule != NULL)
                    rule[next[thing]] = r;
                next[thing]++;
            }
        }
    }
}

/* False: no memory. */
static bool find_withholders(const plp_rulebook *book, plp_arena *arena, withholders *out)
{
    uint32_t things = nearly_all(book) + 1, sum = 0;
    out->first = plp_arena_array(arena, things + 1u, sizeof *out->first);
    if (out->first == NULL)
        return false;
    note_rules(book, out->first, NULL);
    for (uint32_t t = 0; t <= things; t++) { /* each becomes where the one before ends */
        uint32_t count = out->first[t];
        out->first[t] = sum;
        sum += count;
    }
    out->rule = plp_arena_array(arena, sum + 1u, sizeof *out->rule);
    uint32_t *next = plp_arena_array(arena, things + 1u, sizeof *next);
    if (out->rule == NULL || next == NULL)
        return false;
    memcpy(next, out->first, (things + 1u) * sizeof *next);
    note_rules(book, next, out->rule);
    return true;
}

/* The first thing that a rule suggests: who withholds all, withholds this. */
static uint32_t first_thing(const plp_rulebook *book, const plp_rule *rule)
{
    const plp_action *action = rule->action_count > 0 ? &rule->actions[0] : NULL;
    if (action != NULL && action->kind == PLP_DO_RANK && action->techniques.count > 0)
        return action->techniques.at[0];
    if (action != NULL && action->kind == PLP_DO_REFER)
        return book->techniques_count + action->subject;
    return PLP_NONE;
}

/* Two conditions: of the rule that is looked at, and of one that may withhold it. */
typedef struct pair {
    conjuncts narrow, wide;
} pair;

/* Among the rules that take this thing away. */
static void look_among(const plp_check *check, const withholders *by, uint32_t thing,
                       uint32_t index, pair *lists)
{
    const plp_rulebook *book = check->book;
    const plp_rule *rule = &book->rules[index];
    uint32_t before = PLP_NONE;
    for (uint32_t at = by->first[thing]; at < by->first[thing + 1]; at++) {
        uint32_t s = by->rule[at];
        if (s == index || s == before || !withholds_every(book, &book->rules[s], rule))
            continue;
        before = s; /* a rule that takes it away twice is told once */
        lists->wide.count = 0;
        flatten(book, book->rules[s].when, true, 0, &lists->wide);
        if (implies(&lists->narrow, &lists->wide))
            plp_check_rule(check, rule, PALPATE_WARNING, "always-withheld", book->rules[s].id,
                           "take it out, or narrow the other rule",
                           "whenever \"%s\" applies, \"%s\" withholds all that it suggests",
                           rule->id, book->rules[s].id);
    }
}

static void look_for_stronger(const plp_check *check, const withholders *by, uint32_t index,
                              pair *lists)
{
    uint32_t thing = first_thing(check->book, &check->book->rules[index]);
    if (check->book->rules[index].if_unknown ==
        PLP_ASSUME) /* it may apply while they are unknown */
        return;
    if (thing != PLP_NONE)
        look_among(check, by, thing, index, lists);
    look_among(check, by, nearly_all(check->book), index, lists);
}

palpate_status plp_check_reach(const plp_check *check, palpate_error *error)
{
    const plp_rulebook *book = check->book;
    plp_arena arena;
    withholders by;
    plp_arena_begin(&arena, check->memory);
    plp_domain *domains = plp_arena_array(&arena, book->facts_count + 1u, sizeof *domains);
    pair *lists = plp_arena_array(&arena, 1, sizeof *lists);
    bool done = domains != NULL && lists != NULL && find_withholders(book, &arena, &by);
    for (uint32_t r = 0; done && r < book->rules_count; r++) {
        const plp_rule *rule = &book->rules[r];
        lists->narrow.count = 0;
        flatten(book, rule->when, true, 0, &lists->narrow);
        if (contradiction(book, domains, &lists->narrow) != NULL)
            plp_check_rule(check, rule, PALPATE_ERROR, "unreachable-rule", NULL,
                           "its criteria contradict each other", "the rule \"%s\" can never apply",
                           rule->id);
        else
            look_for_stronger(check, &by, r, lists);
    }
    plp_arena_end(&arena);
    return done ? PALPATE_OK : plp_fail_memory(error);
}
