/* SPDX-License-Identifier: MIT */
/* The independent evaluator. It shares the data types, the order of terms and the rounding of
 * numbers, nothing else. */
#include "oracle.h"

#include <math.h>
#include <stdio.h>
#include <string.h>
#include "base/number.h"

#define MOST 64 /* items of each kind in the rulebooks of the tests */

typedef enum truth { NO, YES, MAYBE } truth;

/* A set of possible numbers: a stretch, or "never". */
typedef struct range {
    double low, high;
    bool never;
} range;

typedef struct care {
    bool asked, asked_in[PLP_PHASE_COUNT], displaced_in[PLP_PHASE_COUNT], blocked;
    uint32_t urgency, by; /* by: the first that stands instead */
    bool shown;
} care;

typedef struct cap {
    bool set;
    double value;
} cap;

/* What is decided at some moment; a copy is what the rules of the next phase see. */
typedef struct state {
    uint32_t disposition, plain; /* plain: as if nothing had been cleared */
    cap pressure, minutes, frequency, sessions, target, regional[MOST];
    bool excluded[MOST], avoided[MOST], cleared[MOST], cleared_pair[MOST][4];
    bool shown[MOST], has_massage, stopped, maintained, chosen[MOST];
    double score[MOST];
    uint32_t order[5], count, dose;
    care referrals[MOST], advices[MOST];
} state;

typedef struct oracle {
    const plp_rulebook *book;
    plp_value values[MOST];
    uint64_t in[MOST], out[MOST]; /* per fact: members known in and out */
    bool grant_all, safety_unknown;
    state now, before; /* before: when this phase began */
    truth rules[MOST];
} oracle;

static truth term_truth(const oracle *o, const plp_term *term);

static truth yes_if(bool value)
{
    return value ? YES : NO;
}

static truth opposite(truth value)
{
    return value == MAYBE ? MAYBE : yes_if(value == NO);
}

/* ---- numbers ---- */

static const range anything = {-INFINITY, INFINITY, false};

static bool is_anything(range r)
{
    return r.never || (r.low == -INFINITY && r.high == INFINITY);
}

static range tidy(double low, double high)
{
    if (low != low || high != high || (isinf(low) && isinf(high)))
        return anything;
    return (range){low, high, false};
}

static double calculate(plp_term_kind kind, double a, double b)
{
    return kind == PLP_TERM_ADD        ? a + b
           : kind == PLP_TERM_SUBTRACT ? a - b
           : kind == PLP_TERM_MULTIPLY ? a * b
                                       : a / b;
}

/* All four corners; the least and the greatest bound what is possible. */
static range combine(plp_term_kind kind, range a, range b)
{
    if (is_anything(a) || is_anything(b) || (kind == PLP_TERM_DIVIDE && b.low <= 0 && b.high >= 0))
        return anything;
    double at[4] = {calculate(kind, a.low, b.low), calculate(kind, a.low, b.high),
                    calculate(kind, a.high, b.low), calculate(kind, a.high, b.high)};
    double low = INFINITY, high = -INFINITY;
    for (int i = 0; i < 4; i++) {
        bool crossed = kind <= PLP_TERM_SUBTRACT &&
                       at[i] != at[i]; /* infinity less infinity is no bound here */
        if (at[i] != at[i] && !crossed)
            return anything;
        if (crossed)
            continue;
        low = at[i] < low ? at[i] : low;
        high = at[i] > high ? at[i] : high;
    }
    return tidy(low, high);
}

static range term_value(const oracle *o, const plp_term *term)
{
    const plp_rulebook *book = o->book;
    range result;
    switch (term->kind) {
    case PLP_TERM_NUMBER:
        return (range){term->number, term->number, false};
    case PLP_TERM_LIMIT:
        return (range){book->limits[term->subject].value, book->limits[term->subject].value, false};
    case PLP_TERM_NUMBER_FACT:
        if (o->values[term->subject].knowledge == PLP_UNKNOWN)
            return anything;
        if (o->values[term->subject].knowledge == PLP_NEVER)
            return (range){0, 0, true};
        return (range){o->values[term->subject].as.number, o->values[term->subject].as.number,
                       false};
    case PLP_TERM_NUMBER_DEFINE:
        return term_value(o, book->defines[term->subject].term);
    case PLP_TERM_SO_FAR_NUMBER: {
        bool pressure = term->subject == PLP_SO_FAR_PRESSURE_CAP;
        cap c = pressure ? o->before.pressure : o->before.minutes;
        double value = c.set ? c.value : pressure ? 5 : 90;
        return (range){value, value, false};
    }
    case PLP_TERM_ADD:
    case PLP_TERM_SUBTRACT:
    case PLP_TERM_MULTIPLY:
    case PLP_TERM_DIVIDE:
        return combine(term->kind, term_value(o, term->parts[0]), term_value(o, term->parts[1]));
    case PLP_TERM_NEGATE:
        result = term_value(o, term->parts[0]);
        return result.never ? anything : (range){-result.high, -result.low, false};
    case PLP_TERM_COUNT:
        result = (range){0, 0, false};
        for (uint32_t i = 0; i < term->part_count; i++) {
            truth part = term_truth(o, term->parts[i]);
            result.low += part == YES ? 1 : 0;
            result.high += part == NO ? 0 : 1;
        }
        return result;
    case PLP_TERM_MIN_OF:
    case PLP_TERM_MAX_OF:
        for (uint32_t i = 0; i < term->part_count; i++) {
            range part = term_value(o, term->parts[i]);
            part = part.never ? anything : part;
            bool least = term->kind == PLP_TERM_MIN_OF;
            if (i == 0 || (least ? part.low < result.low : part.low > result.low))
                result.low = part.low;
            if (i == 0 || (least ? part.high < result.high : part.high > result.high))
                result.high = part.high;
        }
        result.never = false;
        return result;
    case PLP_TERM_FIRST_KNOWN:
        for (uint32_t i = 0; i < term->part_count; i++) {
            result = term_value(o, term->parts[i]);
            if (result.never || result.low == result.high)
                return result;
        }
        return anything;
    default:
        return anything;
    }
}

/* What a comparison or a cap uses: of a formula the rounded result. */
static range used(const oracle *o, const plp_term *term)
{
    range r = term_value(o, term);
    if (term->kind == PLP_TERM_NUMBER || term->kind == PLP_TERM_LIMIT ||
        term->kind == PLP_TERM_NUMBER_FACT)
        return r;
    r.low = isinf(r.low) ? r.low : plp_number_round(r.low);
    r.high = isinf(r.high) ? r.high : plp_number_round(r.high);
    return r;
}

/* Is a <= b (strictly: a < b) for all, none, or some of what is possible? */
static truth below(range a, range b, bool strictly)
{
    if (strictly)
        return a.high < b.low ? YES : a.low >= b.high ? NO : MAYBE;
    return a.high <= b.low ? YES : a.low > b.high ? NO : MAYBE;
}

static truth comparison(const oracle *o, const plp_term *term)
{
    range x = used(o, term->parts[0]), y = used(o, term->parts[1]);
    if (x.never || y.never)
        return NO;
    if (term->kind == PLP_TERM_AT_LEAST)
        return below(y, x, false);
    if (term->kind == PLP_TERM_AT_MOST)
        return below(x, y, false);
    if (term->kind == PLP_TERM_ABOVE)
        return below(y, x, true);
    if (term->kind == PLP_TERM_BELOW)
        return below(x, y, true);
    range z = used(o, term->parts[2]);
    truth low = below(y, x, false), high = z.never ? NO : below(x, z, false);
    return low == NO || high == NO ? NO : low == YES && high == YES ? YES : MAYBE;
}

/* ---- conditions ---- */

static bool so_far(const oracle *o, plp_so_far row, uint32_t item)
{
    const state *seen = &o->before;
    switch (row) {
    case PLP_SO_FAR_DISPOSITION:
        return seen->disposition == item;
    case PLP_SO_FAR_EXCLUDED:
        return seen->excluded[item];
    case PLP_SO_FAR_CLEARED:
        return seen->cleared[item];
    case PLP_SO_FAR_REFERRED: {
        bool firm = o->book->referrals[item].kind == PLP_CARE_MEDICAL ||
                    o->book->referrals[item].kind == PLP_CARE_EMERGENCY;
        return seen->referrals[item].asked && (firm || !seen->referrals[item].blocked);
    }
    case PLP_SO_FAR_SHOWN:
        return seen->shown[item];
    case PLP_SO_FAR_DOSE:
        return seen->dose == item;
    default:
        return false;
    }
}

static truth set_test(const oracle *o, const plp_term *term)
{
    bool any_in = false, all_in = true, any_out = false, all_out = true;
    for (uint32_t i = 0; i < term->members.count; i++) {
        bool in = o->in[term->subject] >> term->members.at[i] & 1,
             out = o->out[term->subject] >> term->members.at[i] & 1;
        any_in |= in;
        all_in &= in;
        any_out |= out;
        all_out &= out;
    }
    if (term->kind == PLP_TERM_HAS_ALL)
        return all_in ? YES : any_out ? NO : MAYBE;
    truth any = any_in ? YES : all_out ? NO : MAYBE;
    return term->kind == PLP_TERM_HAS_ANY ? any : opposite(any);
}

static truth known(const oracle *o, const plp_term *term)
{
    if (term->part_count == 0)
        return yes_if(o->values[term->subject].knowledge != PLP_UNKNOWN);
    if (plp_term_is_truth(term->parts[0]->kind))
        return yes_if(term_truth(o, term->parts[0]) != MAYBE);
    range value = term_value(o, term->parts[0]);
    return yes_if(value.never || value.low == value.high);
}

static truth term_truth(const oracle *o, const plp_term *term)
{
    uint32_t yes = 0, no = 0, all = term->part_count;
    bool connects = term->kind == PLP_TERM_ALL || term->kind == PLP_TERM_ANY ||
                    term->kind == PLP_TERM_NONE || term->kind == PLP_TERM_UNLESS ||
                    term->kind == PLP_TERM_AT_LEAST_OF;
    for (uint32_t i = 0; connects && i < all; i++) {
        truth part = term_truth(o, term->parts[i]);
        yes += part == YES;
        no += part == NO;
    }
    const plp_value *value = &o->values[term->subject < MOST ? term->subject : 0];
    switch (term->kind) {
    case PLP_TERM_ALWAYS:
        return YES;
    case PLP_TERM_ANY_SAFETY_UNKNOWN:
        return yes_if(o->safety_unknown);
    case PLP_TERM_FACT:
        return value->knowledge == PLP_UNKNOWN ? MAYBE : yes_if(value->as.truth);
    case PLP_TERM_DEFINE:
        return term_truth(o, o->book->defines[term->subject].term);
    case PLP_TERM_ALL:
        return no > 0 ? NO : yes == all ? YES : MAYBE;
    case PLP_TERM_ANY:
        return yes > 0 ? YES : no == all ? NO : MAYBE;
    case PLP_TERM_NONE:
        return yes > 0 ? NO : no == all ? YES : MAYBE;
    case PLP_TERM_UNLESS:
        return yes_if(yes == 0);
    case PLP_TERM_AT_LEAST_OF:
        return yes >= term->count ? YES : all - no < term->count ? NO : MAYBE;
    case PLP_TERM_ONE_OF:
        if (value->knowledge == PLP_UNKNOWN)
            return MAYBE;
        for (uint32_t i = 0; i < term->members.count; i++)
            yes += term->members.at[i] == value->as.member;
        return yes_if(yes > 0);
    case PLP_TERM_HAS_ANY:
    case PLP_TERM_HAS_ALL:
    case PLP_TERM_HAS_NONE:
        return set_test(o, term);
    case PLP_TERM_IS_KNOWN:
        return known(o, term);
    case PLP_TERM_IS_UNKNOWN:
        return opposite(known(o, term));
    case PLP_TERM_IS_NEVER:
        return value->knowledge == PLP_UNKNOWN ? MAYBE : yes_if(value->knowledge == PLP_NEVER);
    case PLP_TERM_SO_FAR:
        if (term->subject == PLP_SO_FAR_HAS_MASSAGE)
            return yes_if(o->before.has_massage);
        for (uint32_t i = 0; i < term->members.count; i++)
            yes += so_far(o, (plp_so_far)term->subject, term->members.at[i]);
        return yes_if(yes > 0);
    case PLP_TERM_SO_FAR_ONE_OF:
        for (uint32_t i = 0; i < term->members.count; i++)
            yes += so_far(o, (plp_so_far)term->subject, term->members.at[i]);
        return yes_if(yes > 0);
    default:
        return comparison(o, term);
    }
}

/* ---- facts ---- */

static void take_facts(oracle *o, const plp_facts *facts)
{
    for (uint32_t f = 0; f < o->book->facts_count; f++) {
        o->values[f] = facts->values[f];
        for (uint32_t m = 0;
             o->book->facts[f].type == PLP_SET && m < o->book->facts[f].member_count; m++) {
            o->in[f] |= (uint64_t)plp_facts_has(facts, f, m) << m;
            o->out[f] |= (uint64_t)plp_facts_lacks(facts, f, m) << m;
        }
    }
}

static void answer(oracle *o, uint32_t f)
{
    const plp_given *given = o->book->facts[f].otherwise;
    o->values[f].knowledge = given->kind == PLP_GIVEN_NEVER ? PLP_NEVER : PLP_KNOWN;
    if (given->kind == PLP_GIVEN_BOOL)
        o->values[f].as.truth = given->truth;
    else if (given->kind == PLP_GIVEN_NUMBER)
        o->values[f].as.number = given->number;
    else if (given->kind == PLP_GIVEN_CHOICE)
        o->values[f].as.member = given->members.at[0];
    if (given->kind != PLP_GIVEN_SET)
        return;
    uint64_t all =
        (UINT64_C(1) << o->book->facts[f].member_count) - 1; /* what is known already stays */
    for (uint32_t i = 0; i < given->members.count; i++)
        if (!(o->out[f] >> given->members.at[i] & 1))
            o->in[f] |= UINT64_C(1) << given->members.at[i];
    o->out[f] = all & ~o->in[f];
}

/* In the tests' rulebooks a question depends on earlier facts alone. */
static void answer_what_does_not_apply(oracle *o)
{
    for (uint32_t f = 0; f < o->book->facts_count; f++)
        if (o->values[f].knowledge == PLP_UNKNOWN && o->book->facts[f].asked_when &&
            term_truth(o, o->book->facts[f].asked_when) == NO)
            answer(o, f);
    for (uint32_t f = 0; f < o->book->facts_count; f++)
        o->safety_unknown |= o->book->facts[f].safety && o->values[f].knowledge == PLP_UNKNOWN;
}

/* ---- actions ---- */

static bool covered(const oracle *o, uint32_t fact)
{
    uint32_t obtained = o->book->role_fact[PLP_ROLE_CLEARANCE],
             scope = o->book->role_fact[PLP_ROLE_CLEARANCE_SCOPE];
    if (o->grant_all)
        return true;
    if (o->values[obtained].knowledge == PLP_UNKNOWN || !o->values[obtained].as.truth)
        return false;
    for (uint32_t m = 0; m < o->book->facts[scope].member_count; m++)
        if (o->book->facts[scope].members[m].item == fact && (o->in[scope] >> m & 1))
            return true;
    return false;
}

static bool lifts(const oracle *o, const plp_rule *rule)
{
    uint32_t needed = 0, granted = 0;
    for (uint32_t i = 0; i < rule->action_count; i++)
        if (rule->actions[i].kind == PLP_DO_CLEAR) {
            needed++;
            granted += covered(o, rule->actions[i].fact);
        }
    return needed > 0 && granted == needed;
}

static void lower(cap *c, double value)
{
    if (!c->set || value < c->value)
        c->value = value;
    c->set = true;
}

static uint64_t technique_bits(const oracle *o, const plp_action *action)
{
    uint64_t bits = 0;
    for (uint32_t i = 0; i < action->techniques.count; i++)
        bits |= UINT64_C(1) << action->techniques.at[i];
    for (uint32_t i = 0; i < action->technique_facts.count; i++)
        for (uint32_t m = 0; m < o->book->facts[action->technique_facts.at[i]].member_count; m++)
            if (o->in[action->technique_facts.at[i]] >> m & 1)
                bits |= UINT64_C(1)
                        << o->book->facts[action->technique_facts.at[i]].members[m].item;
    return bits;
}

static uint64_t region_bits(const oracle *o, const plp_action *action)
{
    uint64_t bits = 0;
    for (uint32_t i = 0; i < action->regions.count; i++)
        bits |= UINT64_C(1) << action->regions.at[i];
    for (uint32_t i = 0; i < action->region_facts.count; i++) {
        const plp_fact *fact = &o->book->facts[action->region_facts.at[i]];
        for (uint32_t m = 0; m < fact->member_count; m++)
            for (uint32_t r = 0;
                 (o->in[action->region_facts.at[i]] >> m & 1) && r < fact->members[m].regions.count;
                 r++)
                bits |= UINT64_C(1) << fact->members[m].regions.at[r];
    }
    return bits;
}

static double scaled(double value)
{
    return value < 1 ? 1 : value > 5 ? 5 : value;
}

static void apply(oracle *o, const plp_rule *rule, const plp_action *action)
{
    state *s = &o->now;
    double number = 0;
    if (action->number) {
        range value = used(o, action->number);
        if (value.never || isinf(value.low)) /* no number, no effect */
            return;
        number = value.low;
    }
    bool regional = action->regions.count + action->region_facts.count > 0;
    uint64_t techniques = technique_bits(o, action), regions = region_bits(o, action);
    uint32_t level = action->level;
    switch (action->kind) {
    case PLP_DO_DISPOSITION:
        s->plain = level > s->plain ? level : s->plain;
        if (level == PLP_CLEARANCE_FIRST && lifts(o, rule))
            level = PLP_MODIFIED;
        s->disposition = level > s->disposition ? level : s->disposition;
        break;
    case PLP_DO_EXCLUDE:
        for (uint32_t t = 0; !regional && t < o->book->techniques_count; t++)
            s->excluded[t] |= techniques >> t & 1;
        break;
    case PLP_DO_AVOID:
        for (uint32_t r = 0; r < o->book->regions_count; r++)
            s->avoided[r] |= regions >> r & 1;
        break;
    case PLP_DO_CAP_PRESSURE:
        if (!regional)
            lower(&s->pressure, scaled(number));
        for (uint32_t r = 0; regional && r < o->book->regions_count; r++)
            if (regions >> r & 1)
                lower(&s->regional[r], scaled(number));
        break;
    case PLP_DO_CAP_MINUTES:
        lower(&s->minutes, number < 0 ? 0 : number);
        break;
    case PLP_DO_CAP_FREQUENCY:
        lower(&s->frequency, number < 0 ? 0 : number);
        break;
    case PLP_DO_CAP_SESSIONS:
        lower(&s->sessions, number < 0 ? 0 : number);
        break;
    case PLP_DO_CLEAR:
        s->cleared[action->fact] |= covered(o, action->fact);
        s->cleared_pair[action->fact][action->subject] = true;
        break;
    case PLP_DO_RANK:
        for (uint32_t t = 0; t < o->book->techniques_count; t++)
            s->score[t] += (techniques >> t & 1) ? number : 0;
        break;
    case PLP_DO_TARGET_PRESSURE:
        lower(&s->target, scaled(number));
        break;
    case PLP_DO_DOSE:
        s->chosen[action->subject] = true;
        break;
    case PLP_DO_STOP_COURSE:
        s->stopped = true;
        break;
    case PLP_DO_MAINTENANCE:
        s->maintained = true;
        break;
    case PLP_DO_REFER:
        if (!s->referrals[action->subject].asked || level > s->referrals[action->subject].urgency)
            s->referrals[action->subject].urgency = level;
        s->referrals[action->subject].asked = true;
        break;
    case PLP_DO_NO_REFER:
        s->referrals[action->subject].blocked = true;
        break;
    case PLP_DO_ADVISE:
        for (uint32_t i = 0; i < action->advices.count; i++) {
            s->advices[action->advices.at[i]].asked = true;
            s->advices[action->advices.at[i]].asked_in[rule->phase] = true;
        }
        if (action->instead_of != PLP_NONE) {
            care *displaced = &s->advices[action->instead_of];
            bool first = true;
            for (uint32_t p = 0; p < PLP_PHASE_COUNT; p++)
                first &= !displaced->displaced_in[p];
            if (first)
                displaced->by = action->advices.at[0];
            displaced->displaced_in[rule->phase] = true;
        }
        break;
    default:
        break;
    }
}

/* ---- at the ends of phases ---- */

static bool wanted(const oracle *o, uint32_t technique)
{
    uint32_t fact = o->book->role_fact[PLP_ROLE_WANTED];
    return o->in[fact] >> technique & 1; /* member m is technique m in the tests' vocabulary */
}

static bool eligible(const oracle *o, uint32_t t)
{
    const plp_technique *technique = &o->book->techniques[t];
    double most = o->now.pressure.set ? o->now.pressure.value : 5;
    return !o->now.excluded[t] && (!technique->has_pressure || technique->pressure_low <= most);
}

static int strength(plp_grade grade)
{
    static const plp_grade order[] = {PLP_GRADE_STRONG,   PLP_GRADE_MODERATE,    PLP_GRADE_LOW,
                                      PLP_GRADE_VERY_LOW, PLP_GRADE_TRADITIONAL, PLP_GRADE_PROJECT,
                                      PLP_GRADE_SAFETY};
    for (int i = 0; i < 7; i++)
        if (order[i] == grade)
            return i == 6 ? 5 : i;
    return 7;
}

static bool precedes(const oracle *o, uint32_t a, uint32_t b)
{
    const plp_technique *x = &o->book->techniques[a], *y = &o->book->techniques[b];
    if (o->now.score[a] != o->now.score[b])
        return o->now.score[a] > o->now.score[b];
    if (wanted(o, a) != wanted(o, b))
        return wanted(o, a);
    if (strength(x->grade) != strength(y->grade))
        return strength(x->grade) < strength(y->grade);
    int low = (x->has_pressure ? x->pressure_low : 0) - (y->has_pressure ? y->pressure_low : 0);
    int high = (x->has_pressure ? x->pressure_high : 0) - (y->has_pressure ? y->pressure_high : 0);
    return low != 0 ? low < 0 : high != 0 ? high < 0 : strcmp(x->id, y->id) < 0;
}

/* Take the best that is left, five times. */
static void show_techniques(oracle *o)
{
    state *s = &o->now;
    for (uint32_t t = 0; t < o->book->techniques_count; t++)
        s->score[t] += wanted(o, t) && eligible(o, t) ? 1 : 0;
    while (s->disposition < PLP_CLEARANCE_FIRST && s->count < 5) {
        uint32_t best = PLP_NONE;
        for (uint32_t t = 0; t < o->book->techniques_count; t++) {
            bool doubtful = o->book->techniques[t].grade == PLP_GRADE_CONTRADICTED && !wanted(o, t);
            if (!s->shown[t] && eligible(o, t) && s->score[t] > 0 && !doubtful &&
                (best == PLP_NONE || precedes(o, t, best)))
                best = t;
        }
        if (best == PLP_NONE)
            return;
        s->shown[best] = true;
        s->order[s->count++] = best;
        s->has_massage |= o->book->techniques[best].has_pressure;
    }
}

static void choose_dose(oracle *o)
{
    state *s = &o->now;
    for (uint32_t i = 0; s->has_massage && !s->stopped && i < o->book->doses_count; i++) {
        const plp_dose *x = &o->book->doses[i];
        if (!s->chosen[i] || x->is_home || x->is_option)
            continue;
        const plp_dose *y = s->dose == PLP_NONE ? NULL : &o->book->doses[s->dose];
        double more =
            y ? x->minutes.high * x->per_week.high - y->minutes.high * y->per_week.high : 0;
        double less = y ? x->minutes.low * x->per_week.low - y->minutes.low * y->per_week.low : 0;
        bool better = !y || (x->is_default != y->is_default ? y->is_default
                             : more != 0                    ? more < 0
                                                            : less < 0);
        if (better)
            s->dose = i;
    }
}

static bool kind_shown(uint32_t disposition, plp_care_kind kind, bool advice)
{
    switch (disposition) {
    case PLP_EMERGENCY:
        return !advice && kind == PLP_CARE_EMERGENCY;
    case PLP_URGENT_REFERRAL:
        return kind == PLP_CARE_EMERGENCY || kind == PLP_CARE_MEDICAL ||
               (advice && kind == PLP_CARE_SAFETY);
    case PLP_NO_MASSAGE:
        return !(advice && kind == PLP_CARE_COMFORT);
    default:
        return true;
    }
}

static bool displaced(const care *advice)
{
    bool any = false;
    for (uint32_t p = 0; p < PLP_PHASE_COUNT; p++) {
        if (advice->asked_in[p] && !advice->displaced_in[p])
            return false;
        any |= advice->asked_in[p];
    }
    return any;
}

/* In a circle of replacements the least id stays. */
static bool stays(const oracle *o, uint32_t advice)
{
    uint32_t at = advice, least = advice;
    for (uint32_t i = 0; i <= o->book->advices_count; i++) {
        if (!displaced(&o->now.advices[at]))
            return false;
        at = o->now.advices[at].by;
        least = at < least ? at : least;
        if (at == advice)
            return least == advice;
    }
    return false;
}

static void settle_care(oracle *o)
{
    state *s = &o->now;
    for (uint32_t i = 0; i < o->book->referrals_count; i++) {
        plp_care_kind kind = o->book->referrals[i].kind;
        bool firm = kind == PLP_CARE_EMERGENCY || kind == PLP_CARE_MEDICAL;
        s->referrals[i].shown = s->referrals[i].asked && (firm || !s->referrals[i].blocked) &&
                                kind_shown(s->disposition, kind, false);
    }
    for (uint32_t i = 0; i < o->book->advices_count; i++)
        s->advices[i].shown = s->advices[i].asked && (!displaced(&s->advices[i]) || stays(o, i)) &&
                              kind_shown(s->disposition, o->book->advices[i].kind, true);
}

static void evaluate(oracle *o, const plp_rulebook *book, const plp_facts *facts, bool grant_all)
{
    *o = (oracle){.book = book, .grant_all = grant_all};
    take_facts(o, facts);
    answer_what_does_not_apply(o);
    o->now.disposition = o->now.plain = o->safety_unknown ? PLP_PROVISIONAL : PLP_STANDARD;
    o->now.dose = PLP_NONE;
    for (uint32_t phase = 0; phase < PLP_PHASE_COUNT; phase++) {
        o->before = o->now;
        for (uint32_t r = 0; r < book->rules_count; r++) {
            if (book->rules[r].phase != (plp_phase)phase)
                continue;
            o->rules[r] = term_truth(o, book->rules[r].when);
            bool fires = o->rules[r] == YES ||
                         (o->rules[r] == MAYBE && book->rules[r].if_unknown == PLP_ASSUME);
            for (uint32_t a = 0; fires && a < book->rules[r].action_count; a++)
                apply(o, &book->rules[r], &book->rules[r].actions[a]);
        }
        if (phase == PLP_PHASE_TECHNIQUES)
            show_techniques(o);
        else if (phase == PLP_PHASE_DOSING)
            choose_dose(o);
    }
    settle_care(o);
    if (o->now.target.set && o->now.pressure.set && o->now.target.value > o->now.pressure.value)
        o->now.target.value = o->now.pressure.value;
}

/* ---- comparing ---- */

static bool same_cap(cap a, const plp_cap *b)
{
    return a.set == b->set && (!a.set || a.value == b->value);
}

static bool clamped(plp_range from, cap c, plp_range to)
{
    double high = c.set && c.value < from.high ? c.value : from.high;
    double low = from.low < high ? from.low : high;
    return from.given == to.given && (!from.given || (to.high == high && to.low == low));
}

static const char *compare_dose(const oracle *o, const plp_decision *d)
{
    const state *s = &o->now;
    if (s->dose != d->dose.dose)
        return "dose";
    if (s->dose == PLP_NONE)
        return NULL;
    const plp_dose *dose = &o->book->doses[s->dose];
    if (!clamped(dose->minutes, s->minutes, d->dose.minutes) ||
        !clamped(dose->per_week, s->frequency, d->dose.per_week))
        return "dose after clamping";
    if (d->dose.maintenance != s->maintained)
        return "maintenance";
    if (!dose->sessions.given)
        return d->dose.sessions.given ? "sessions" : NULL;
    double most = s->sessions.set && s->sessions.value < dose->sessions.high ? s->sessions.value
                                                                             : dose->sessions.high;
    double weeks = floor(plp_number_round(d->dose.per_week.high * dose->weeks.high));
    most = dose->weeks.given && weeks < most ? weeks : most;
    double least = dose->sessions.low < most ? dose->sessions.low : most;
    if (d->dose.sessions.given != (most >= 1))
        return "whether sessions are given";
    return most >= 1 && (d->dose.sessions.high != most || d->dose.sessions.low != least)
               ? "sessions"
               : NULL;
}

static const char *compare_care(const oracle *o, const plp_decision *d)
{
    for (uint32_t i = 0; i < o->book->referrals_count; i++) {
        const care *mine = &o->now.referrals[i];
        if (mine->shown != d->referrals[i].shown || mine->asked != d->referrals[i].given)
            return "referrals";
        if (mine->asked && mine->urgency != (uint32_t)d->referrals[i].urgency)
            return "urgency";
    }
    for (uint32_t i = 0; i < o->book->advices_count; i++)
        if (o->now.advices[i].shown != d->advices[i].shown)
            return "advice";
    return NULL;
}

static const char *compare_techniques(const oracle *o, const plp_decision *d)
{
    const state *s = &o->now;
    for (uint32_t t = 0; t < o->book->techniques_count; t++) {
        if (s->excluded[t] != d->techniques[t].excluded)
            return "exclusions";
        if (eligible(o, t) != d->techniques[t].eligible)
            return "who is eligible";
        if (s->score[t] != d->techniques[t].score)
            return "scores";
    }
    if (s->count != d->shown_count ||
        memcmp(s->order, d->shown, s->count * sizeof s->order[0]) != 0)
        return "the techniques that are shown";
    return s->has_massage != d->has_massage ? "has_massage" : NULL;
}

static const char *compare_limits(const oracle *o, const plp_decision *d)
{
    const state *s = &o->now;
    if (!same_cap(s->pressure, &d->pressure) || !same_cap(s->target, &d->target_pressure))
        return "pressure";
    if (!same_cap(s->minutes, &d->minutes) || !same_cap(s->frequency, &d->frequency) ||
        !same_cap(s->sessions, &d->sessions))
        return "caps";
    for (uint32_t r = 0; r < o->book->regions_count; r++)
        if (!same_cap(s->regional[r], &d->pressure_by_region[r]) ||
            s->avoided[r] != (d->avoided[r].first != PLP_NONE))
            return "regions";
    uint32_t clearances = 0;
    for (uint32_t f = 0; f < o->book->facts_count; f++)
        for (uint32_t p = 0; p < 4; p++)
            clearances += s->cleared_pair[f][p];
    if (clearances != d->clearance_count)
        return "clearances";
    for (uint32_t i = 0; i < d->clearance_count; i++)
        if (d->clearances[i].granted != covered(o, d->clearances[i].fact))
            return "granted clearances";
    return NULL;
}

const char *oracle_disagrees(const plp_rulebook *book, const plp_facts *facts,
                             const plp_decision *decision, bool grant_all)
{
    static oracle o; /* large; the tests run one at a time */
    evaluate(&o, book, facts, grant_all);
    for (uint32_t r = 0; r < book->rules_count; r++)
        if ((int)o.rules[r] != (int)decision->rules[r])
            return book->rules[r].id;
    for (uint32_t c = 0; c < book->conflicts_count; c++)
        if ((int)term_truth(&o, book->conflicts[c].when) != (int)decision->conflicts[c])
            return book->conflicts[c].id;
    if (o.safety_unknown != decision->safety_unknown)
        return "unknown safety facts";
    if (o.now.disposition != (uint32_t)decision->disposition ||
        o.now.plain != (uint32_t)decision->without_clearance)
        return "disposition";
    const char *what = compare_techniques(&o, decision);
    if (!what)
        what = compare_limits(&o, decision);
    if (!what)
        what = compare_dose(&o, decision);
    return what ? what : compare_care(&o, decision);
}

plp_disposition oracle_disposition(const plp_rulebook *book, const plp_facts *facts)
{
    static oracle o;
    evaluate(&o, book, facts, false);
    return (plp_disposition)o.now.disposition;
}
