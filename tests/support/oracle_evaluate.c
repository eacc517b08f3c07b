/* SPDX-License-Identifier: MIT */
/* The independent evaluator: facts, rules and the ends of phases. */
#include "oracle_state.h"

#include <math.h>
#include <string.h>

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
            oracle_truth(o, o->book->facts[f].asked_when) == NO)
            answer(o, f);
    for (uint32_t f = 0; f < o->book->facts_count; f++)
        o->safety_unknown |= o->book->facts[f].safety && o->values[f].knowledge == PLP_UNKNOWN;
}

/* ---- actions ---- */

bool oracle_covered(const oracle *o, uint32_t fact)
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
            granted += oracle_covered(o, rule->actions[i].fact);
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
        range value = oracle_value(o, action->number);
        number = value.low > -INFINITY ? value.low : value.high; /* no answer gives more */
        if (value.never || isinf(number)) /* no number, no effect */
            return;
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
        s->cleared[action->fact] |= oracle_covered(o, action->fact);
        s->cleared_pair[action->fact][action->subject] = true;
        break;
    case PLP_DO_RANK:
        for (uint32_t t = 0; t < o->book->techniques_count; t++)
            s->score[t] += (techniques >> t & 1) ? llround(number * BILLION) : 0;
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

bool oracle_eligible(const oracle *o, uint32_t t)
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
        s->score[t] += wanted(o, t) && oracle_eligible(o, t) ? BILLION : 0;
    while (s->disposition < PLP_CLEARANCE_FIRST && s->count < 5) {
        uint32_t best = PLP_NONE;
        for (uint32_t t = 0; t < o->book->techniques_count; t++) {
            bool doubtful = o->book->techniques[t].grade == PLP_GRADE_CONTRADICTED && !wanted(o, t);
            if (!s->shown[t] && oracle_eligible(o, t) && s->score[t] > 0 && !doubtful &&
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

void oracle_evaluate(oracle *o, const plp_rulebook *book, const plp_facts *facts, bool grant_all)
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
            o->rules[r] = oracle_truth(o, book->rules[r].when);
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
