/* SPDX-License-Identifier: MIT */
/* Levers of what a plan holds: techniques, the dose, care, limits, the disposition - and of what
 * rules read of the plan so far. Each function mirrors a merge of core/evaluate. */
#include "explore/levers.h"

static plp_change_set *also(plp_levers *l, plp_change_set *into, const plp_change_set *set)
{
    return plp_levers_join(l, into, set);
}

static const plp_decision *decision_of(const plp_levers *l)
{
    return &l->e->decision;
}

/* ---- deeds and their effects ---- */

static bool has(plp_indices list, uint32_t item)
{
    for (uint32_t i = 0; i < list.count; i++)
        if (list.at[i] == item)
            return true;
    return false;
}

static bool may_name(const plp_levers *l, plp_indices facts, uint32_t item)
{
    for (uint32_t f = 0; f < facts.count; f++) {
        const plp_fact *fact = &l->book->facts[facts.at[f]];
        for (uint32_t m = 0; m < fact->member_count; m++)
            if (fact->members[m].item == item || has(fact->members[m].regions, item))
                return true;
    }
    return false;
}

static bool names_technique(const plp_levers *l, const plp_action *action, uint32_t technique)
{
    return has(action->techniques, technique) || may_name(l, action->technique_facts, technique);
}

static bool names_region(const plp_levers *l, const plp_action *action, uint32_t region)
{
    return has(action->regions, region) || may_name(l, action->region_facts, region);
}

static bool is_regional(const plp_action *action)
{
    return action->regions.count > 0 || action->region_facts.count > 0;
}

static bool has_fixed_number(const plp_levers *l, const plp_action *action, double *number)
{
    *number = 0;
    return action->number == NULL || plp_term_constant(l->book, action->number, number);
}

/* What an action does depends on its number, and on what the patient's sets name. */
static plp_change_set *details(plp_levers *l, plp_change_set *set, const plp_action *action)
{
    double number;
    if (!has_fixed_number(l, action, &number))
        set = also(l, set, plp_levers_term(l, action->number));
    for (uint32_t f = 0; f < action->technique_facts.count; f++)
        set = also(l, set, plp_levers_fact(l, action->technique_facts.at[f]));
    for (uint32_t f = 0; f < action->region_facts.count; f++)
        set = also(l, set, plp_levers_fact(l, action->region_facts.at[f]));
    return set;
}

/* What gives a deed an effect that it does not have now. */
static plp_change_set *begins(plp_levers *l, plp_change_set *set, plp_deed deed)
{
    if (!plp_levers_speaks(l, deed.rule))
        return also(l, set, plp_levers_rule(l, deed.rule, true));
    return details(l, set, deed.action);
}

/* What takes the effect of a deed away, or makes it another one. */
static plp_change_set *ends(plp_levers *l, plp_change_set *set, plp_deed deed)
{
    if (plp_levers_speaks(l, deed.rule))
        set = also(l, set, plp_levers_rule(l, deed.rule, false));
    return details(l, set, deed.action);
}

static plp_change_set *turns(plp_levers *l, plp_change_set *set, plp_deed deed)
{
    return plp_levers_speaks(l, deed.rule) ? ends(l, set, deed) : begins(l, set, deed);
}

static plp_deed deed_of(const plp_levers *l, uint32_t effect)
{
    const plp_effect *at = &decision_of(l)->effects[effect];
    return (plp_deed){at->rule, &l->book->rules[at->rule].actions[at->action]};
}

static const plp_deed *first_deed(const plp_levers *l, plp_action_kind kind)
{
    return l->deeds + l->deeds_begin[kind];
}

static const plp_deed *past_deeds(const plp_levers *l, plp_action_kind kind)
{
    return l->deeds + l->deeds_begin[kind + 1];
}

static bool is_before(const plp_levers *l, uint32_t rule, plp_phase phase)
{
    return l->book->rules[rule].phase < phase;
}

/* Every effect of a chain must go; what rules of later phases do does not count. */
static void pile_chain(plp_levers *l, plp_chain chain, plp_phase phase)
{
    for (uint32_t at = chain.first; at != PLP_NONE; at = decision_of(l)->effects[at].next)
        if (is_before(l, decision_of(l)->effects[at].rule, phase))
            plp_levers_pile(l, ends(l, plp_levers_take(l), deed_of(l, at)));
}

static plp_change_set *empties(plp_levers *l, plp_chain chain, plp_phase phase)
{
    size_t base = l->pile_count;
    pile_chain(l, chain, phase);
    return plp_levers_unpile(l, base, l->pile_count - base);
}

/* ---- clearance and the disposition ---- */

/* Everything that a rule clears for must be covered. */
static plp_change_set *lifts(plp_levers *l, uint32_t rule)
{
    const plp_rule *declared = &l->book->rules[rule];
    const plp_facts *facts = &decision_of(l)->facts;
    uint32_t obtained = l->book->role_fact[PLP_ROLE_CLEARANCE];
    uint32_t scope = l->book->role_fact[PLP_ROLE_CLEARANCE_SCOPE];
    size_t base = l->pile_count;
    bool clears = false;
    for (uint32_t a = 0; a < declared->action_count; a++) {
        const plp_action *action = &declared->actions[a];
        if (action->kind != PLP_DO_CLEAR)
            continue;
        clears = true;
        if (obtained != PLP_NONE && scope != PLP_NONE &&
            !plp_clearance_covers(l->e, action->fact) &&
            facts->values[obtained].knowledge == PLP_KNOWN && facts->values[obtained].as.truth)
            plp_levers_pile(l, plp_levers_item(l, scope, action->fact));
    }
    if (!clears || obtained == PLP_NONE || scope == PLP_NONE) {
        l->pile_count = base;
        return plp_levers_take(l);
    }
    if (facts->values[obtained].knowledge != PLP_KNOWN || !facts->values[obtained].as.truth)
        plp_levers_pile(l, plp_levers_fact(l, obtained));
    return plp_levers_unpile(l, base, l->pile_count - base);
}

static plp_change_set *clearance(plp_levers *l, plp_change_set *set)
{
    static const plp_role roles[] = {PLP_ROLE_CLEARANCE, PLP_ROLE_CLEARANCE_SCOPE};
    for (size_t r = 0; r < sizeof roles / sizeof roles[0]; r++)
        if (l->book->role_fact[roles[r]] != PLP_NONE)
            set = also(l, set, plp_levers_fact(l, l->book->role_fact[roles[r]]));
    return set;
}

static plp_disposition in_force(const plp_levers *l, uint32_t level, uint32_t rule)
{
    bool lifted = level == PLP_CLEARANCE_FIRST && plp_clearance_lifts(l->e, rule);
    return lifted ? PLP_MODIFIED : (plp_disposition)level;
}

/* All that asks for more than `most` must go, or be lifted. */
static plp_change_set *falls_to(plp_levers *l, plp_disposition most, plp_phase phase)
{
    const plp_decision *d = decision_of(l);
    size_t base = l->pile_count;
    if (d->safety_unknown && most < PLP_PROVISIONAL)
        plp_levers_pile(l, plp_levers_screen(l, false));
    for (uint32_t level = most + 1u; level < PLP_DISPOSITION_COUNT; level++) {
        for (uint32_t at = d->dispositions[level].first; at != PLP_NONE; at = d->effects[at].next) {
            uint32_t rule = d->effects[at].rule;
            if (!is_before(l, rule, phase) || in_force(l, level, rule) <= most)
                continue;
            plp_change_set *set = ends(l, plp_levers_take(l), deed_of(l, at));
            if (level == PLP_CLEARANCE_FIRST && most >= PLP_MODIFIED)
                set = also(l, set, lifts(l, rule));
            plp_levers_pile(l, set);
        }
    }
    return plp_levers_unpile(l, base, l->pile_count - base);
}

/* Something must ask for this very level. */
static plp_change_set *rises_to(plp_levers *l, plp_change_set *set, plp_disposition level,
                                plp_phase phase)
{
    for (const plp_deed *deed = first_deed(l, PLP_DO_DISPOSITION);
         deed < past_deeds(l, PLP_DO_DISPOSITION); deed++) {
        bool asks = deed->action->level == level ||
                    (deed->action->level == PLP_CLEARANCE_FIRST && level == PLP_MODIFIED);
        if (asks && is_before(l, deed->rule, phase) && !plp_levers_speaks(l, deed->rule))
            set = also(l, set, plp_levers_rule(l, deed->rule, true));
    }
    if (level == PLP_MODIFIED || level == PLP_CLEARANCE_FIRST)
        set = clearance(l, set);
    if (level == PLP_PROVISIONAL)
        set = also(l, set, plp_levers_screen(l, true));
    return set;
}

/* `wanted` has a bit for each disposition that will do. */
static plp_change_set *disposition(plp_levers *l, uint32_t wanted, plp_phase phase)
{
    plp_disposition now = l->e->disposition_before[phase];
    plp_change_set *set = plp_levers_take(l);
    if ((wanted >> now & 1u) != 0)
        return l->any;
    for (uint32_t level = now; level-- > 0;) {
        if ((wanted >> level & 1u) != 0) {
            set = also(l, set, falls_to(l, (plp_disposition)level, phase));
            break; /* to fall lower, it must fall so far first */
        }
    }
    for (uint32_t level = now + 1u; level < PLP_DISPOSITION_COUNT; level++)
        if ((wanted >> level & 1u) != 0)
            set = rises_to(l, set, (plp_disposition)level, phase);
    return set;
}

#define BELOW(level) ((1u << (level)) - 1u)
#define FROM(level) (~BELOW(level))

/* ---- techniques ---- */

static plp_change_set *roles_of(plp_levers *l, plp_change_set *set, uint32_t technique)
{
    static const plp_role roles[] = {PLP_ROLE_WANTED, PLP_ROLE_HELPED};
    for (size_t r = 0; r < sizeof roles / sizeof roles[0]; r++) {
        uint32_t fact = l->book->role_fact[roles[r]];
        if (fact != PLP_NONE && l->book->facts[fact].type == PLP_SET)
            set = also(l, set, plp_levers_item(l, fact, technique));
    }
    return set;
}

/* What ranks a technique higher, or lower. */
static plp_change_set *ranks(plp_levers *l, plp_change_set *set, uint32_t technique, bool higher)
{
    for (const plp_deed *deed = first_deed(l, PLP_DO_RANK); deed < past_deeds(l, PLP_DO_RANK);
         deed++) {
        double number;
        if (!names_technique(l, deed->action, technique))
            continue;
        bool fixed = has_fixed_number(l, deed->action, &number);
        bool speaks = plp_levers_speaks(l, deed->rule);
        if (!fixed || deed->action->technique_facts.count > 0)
            set = turns(l, set, *deed);
        else if (number > 0 || number < 0) {
            bool wanted = (number > 0) == higher;
            if (speaks != wanted)
                set = also(l, set, plp_levers_rule(l, deed->rule, wanted));
        }
    }
    return roles_of(l, set, technique);
}

static plp_change_set *excludes(plp_levers *l, plp_change_set *set, uint32_t technique,
                                plp_phase phase)
{
    for (const plp_deed *deed = first_deed(l, PLP_DO_EXCLUDE); deed < past_deeds(l, PLP_DO_EXCLUDE);
         deed++)
        if (!is_regional(deed->action) && names_technique(l, deed->action, technique) &&
            is_before(l, deed->rule, phase))
            set = begins(l, set, *deed);
    return set;
}

/* Caps that hold everywhere and lie, or may lie, below what a technique needs. */
static plp_change_set *becomes_too_firm(plp_levers *l, plp_change_set *set, uint32_t technique)
{
    const plp_technique *row = &l->book->techniques[technique];
    for (const plp_deed *deed = first_deed(l, PLP_DO_CAP_PRESSURE);
         row->has_pressure && deed < past_deeds(l, PLP_DO_CAP_PRESSURE); deed++) {
        double number;
        bool fixed = has_fixed_number(l, deed->action, &number);
        if (!is_regional(deed->action) && (!fixed || number < row->pressure_low))
            set = begins(l, set, *deed);
    }
    return set;
}

static void pile_what_withholds(plp_levers *l, uint32_t technique)
{
    const plp_decision *d = decision_of(l);
    const plp_technique *row = &l->book->techniques[technique];
    pile_chain(l, d->techniques[technique].excluding, PLP_PHASE_FINISHED);
    for (uint32_t at = d->pressure.because.first; row->has_pressure && at != PLP_NONE;
         at = d->effects[at].next)
        if (d->effects[at].number < row->pressure_low)
            plp_levers_pile(l, ends(l, plp_levers_take(l), deed_of(l, at)));
}

/* What moves a technique down the list or off it. */
static plp_change_set *sinks(plp_levers *l, plp_change_set *set, uint32_t technique)
{
    set = ranks(l, set, technique, false);
    set = excludes(l, set, technique, PLP_PHASE_FINISHED);
    return becomes_too_firm(l, set, technique);
}

/* What moves it up the list or onto it. */
static plp_change_set *climbs(plp_levers *l, plp_change_set *set, uint32_t technique)
{
    set = ranks(l, set, technique, true);
    size_t base = l->pile_count;
    pile_what_withholds(l, technique);
    return l->pile_count == base ? set : also(l, set, plp_levers_unpile(l, base, 1));
}

/* It must be open to techniques, not withheld, ranked, and among the best. */
static plp_change_set *technique_in(plp_levers *l, uint32_t technique)
{
    const plp_decision *d = decision_of(l);
    const plp_technique_state *state = &d->techniques[technique];
    bool doubtful = l->book->techniques[technique].grade == PLP_GRADE_CONTRADICTED;
    double score = state->score + (state->wanted && !state->eligible ? 1 : 0);
    size_t base = l->pile_count;
    if (d->disposition >= PLP_CLEARANCE_FIRST)
        plp_levers_pile(l, disposition(l, BELOW(PLP_CLEARANCE_FIRST), PLP_PHASE_FINISHED));
    pile_what_withholds(l, technique);
    if (!(score > 0))
        plp_levers_pile(l, ranks(l, plp_levers_take(l), technique, true));
    if (doubtful && !state->wanted)
        plp_levers_pile(l, roles_of(l, plp_levers_take(l), technique));
    if (l->pile_count == base) { /* only that others are better */
        plp_change_set *set = ranks(l, plp_levers_take(l), technique, true);
        for (uint32_t i = 0; i < d->shown_count; i++)
            set = sinks(l, set, d->shown[i]);
        return set;
    }
    return plp_levers_unpile(l, base, l->pile_count - base);
}

static plp_change_set *technique_out(plp_levers *l, uint32_t technique)
{
    const plp_decision *d = decision_of(l);
    plp_change_set *set =
        also(l, plp_levers_take(l), disposition(l, FROM(PLP_CLEARANCE_FIRST), PLP_PHASE_FINISHED));
    set = sinks(l, set, technique);
    for (uint32_t t = 0; t < l->book->techniques_count; t++)
        if (d->techniques[t].position > d->techniques[technique].position) /* not shown is last */
            set = climbs(l, set, t);
    return set;
}

static plp_change_set *massage_in(plp_levers *l)
{
    if (decision_of(l)->disposition >= PLP_CLEARANCE_FIRST)
        return disposition(l, BELOW(PLP_CLEARANCE_FIRST), PLP_PHASE_FINISHED);
    plp_change_set *set = plp_levers_take(l);
    for (uint32_t t = 0; t < l->book->techniques_count; t++)
        if (l->book->techniques[t].has_pressure)
            set = also(l, set, technique_in(l, t));
    return set;
}

static plp_change_set *massage_out(plp_levers *l)
{
    const plp_decision *d = decision_of(l);
    size_t base = l->pile_count;
    for (uint32_t i = 0; i < d->shown_count; i++)
        if (l->book->techniques[d->shown[i]].has_pressure)
            plp_levers_pile(l, technique_out(l, d->shown[i]));
    return plp_levers_unpile(l, base, l->pile_count - base);
}

/* ---- the dose ---- */

static plp_change_set *deeds_on(plp_levers *l, plp_change_set *set, plp_action_kind kind,
                                uint32_t subject)
{
    for (const plp_deed *deed = first_deed(l, kind); deed < past_deeds(l, kind); deed++)
        if (subject == PLP_NONE || deed->action->subject == subject)
            set = begins(l, set, *deed);
    return set;
}

static plp_change_set *dose_in(plp_levers *l, uint32_t dose)
{
    const plp_decision *d = decision_of(l);
    size_t base = l->pile_count;
    if (dose != PLP_NONE && (l->book->doses[dose].is_home || l->book->doses[dose].is_option))
        return plp_levers_take(l); /* these stand beside the dose */
    if (!d->has_massage)
        plp_levers_pile(l, massage_in(l));
    pile_chain(l, d->stopped, PLP_PHASE_FINISHED);
    if (dose != PLP_NONE && d->dose_chosen[dose].first == PLP_NONE)
        plp_levers_pile(l, deeds_on(l, plp_levers_take(l), PLP_DO_DOSE, dose));
    else if (dose != PLP_NONE && d->dose.dose != PLP_NONE) /* another one wins over it */
        plp_levers_pile(l, empties(l, d->dose_chosen[d->dose.dose], PLP_PHASE_FINISHED));
    else if (l->pile_count == base) /* nothing else keeps it out: none was chosen */
        plp_levers_pile(l, deeds_on(l, plp_levers_take(l), PLP_DO_DOSE, PLP_NONE));
    return plp_levers_unpile(l, base, l->pile_count - base);
}

static plp_change_set *dose_out(plp_levers *l, uint32_t dose)
{
    const plp_decision *d = decision_of(l);
    plp_change_set *set = also(l, plp_levers_take(l), massage_out(l));
    set = deeds_on(l, set, PLP_DO_STOP_COURSE, PLP_NONE);
    set = also(l, set, empties(l, d->dose_chosen[d->dose.dose], PLP_PHASE_FINISHED));
    return dose == PLP_NONE ? set : deeds_on(l, set, PLP_DO_DOSE, PLP_NONE);
}

/* ---- referrals and advice ---- */

static uint32_t dispositions_that_show(plp_care_kind kind, bool is_advice)
{
    uint32_t shown = 0;
    for (uint32_t level = 0; level < PLP_DISPOSITION_COUNT; level++)
        shown |= (uint32_t)plp_care_kind_shown((plp_disposition)level, kind, is_advice) << level;
    return shown;
}

static plp_change_set *referral_in(plp_levers *l, uint32_t referral)
{
    const plp_care_state *state = &decision_of(l)->referrals[referral];
    plp_care_kind kind = l->book->referrals[referral].kind;
    size_t base = l->pile_count;
    if (!state->given)
        plp_levers_pile(l, deeds_on(l, plp_levers_take(l), PLP_DO_REFER, referral));
    if (state->blocked)
        pile_chain(l, state->blocking, PLP_PHASE_FINISHED);
    if (state->suppressed)
        plp_levers_pile(l, disposition(l, dispositions_that_show(kind, false), PLP_PHASE_FINISHED));
    return plp_levers_unpile(l, base, l->pile_count - base);
}

static plp_change_set *referral_out(plp_levers *l, uint32_t referral)
{
    plp_care_kind kind = l->book->referrals[referral].kind;
    plp_change_set *set =
        also(l, plp_levers_take(l),
             empties(l, decision_of(l)->referrals[referral].asking, PLP_PHASE_FINISHED));
    if (kind != PLP_CARE_MEDICAL && kind != PLP_CARE_EMERGENCY)
        set = deeds_on(l, set, PLP_DO_NO_REFER, referral);
    return also(l, set, disposition(l, ~dispositions_that_show(kind, false), PLP_PHASE_FINISHED));
}

static plp_change_set *asks_for_advice(plp_levers *l, plp_change_set *set, uint32_t advice)
{
    for (const plp_deed *deed = first_deed(l, PLP_DO_ADVISE); deed < past_deeds(l, PLP_DO_ADVISE);
         deed++)
        if (has(deed->action->advices, advice))
            set = begins(l, set, *deed);
    return set;
}

/* Advice gives way to other advice of the same phase, or in a circle to the first of it: whatever
 * stands instead of something, and whatever asks for that, may turn it. */
static plp_change_set *replacing(plp_levers *l, plp_change_set *set)
{
    for (const plp_deed *deed = first_deed(l, PLP_DO_ADVISE); deed < past_deeds(l, PLP_DO_ADVISE);
         deed++) {
        bool bears = deed->action->instead_of != PLP_NONE;
        for (uint32_t i = 0; !bears && i < deed->action->advices.count; i++)
            bears = l->replaceable[deed->action->advices.at[i]];
        if (bears)
            set = turns(l, set, *deed);
    }
    return set;
}

static plp_change_set *advice_in(plp_levers *l, uint32_t advice)
{
    const plp_care_state *state = &decision_of(l)->advices[advice];
    plp_care_kind kind = l->book->advices[advice].kind;
    size_t base = l->pile_count;
    if (!state->given)
        plp_levers_pile(l, asks_for_advice(l, plp_levers_take(l), advice));
    if (state->replaced)
        plp_levers_pile(l, replacing(l, plp_levers_take(l)));
    if (state->suppressed)
        plp_levers_pile(l, disposition(l, dispositions_that_show(kind, true), PLP_PHASE_FINISHED));
    return plp_levers_unpile(l, base, l->pile_count - base);
}

static plp_change_set *advice_out(plp_levers *l, uint32_t advice)
{
    const plp_care_state *state = &decision_of(l)->advices[advice];
    plp_care_kind kind = l->book->advices[advice].kind;
    plp_change_set *set =
        also(l, plp_levers_take(l), empties(l, state->asking, PLP_PHASE_FINISHED));
    set = replacing(l, set);
    return also(l, set, disposition(l, ~dispositions_that_show(kind, true), PLP_PHASE_FINISHED));
}

/* ---- limits, regions, positions, products ---- */

/* A chain that must, or must not, have an effect, while sessions may be spoken of at all. */
static plp_change_set *listed(plp_levers *l, plp_chain chain, plp_change_set *beginning, bool in)
{
    if (!in)
        return also(l, empties(l, chain, PLP_PHASE_FINISHED),
                    disposition(l, FROM(PLP_NO_MASSAGE), PLP_PHASE_FINISHED));
    size_t base = l->pile_count;
    plp_levers_pile(l, disposition(l, BELOW(PLP_NO_MASSAGE), PLP_PHASE_FINISHED));
    if (chain.first == PLP_NONE)
        plp_levers_pile(l, beginning);
    return plp_levers_unpile(l, base, l->pile_count - base);
}

static plp_change_set *caps(plp_levers *l, plp_subject limit)
{
    static const plp_action_kind kinds[PLP_LIMIT_COUNT] = {
        PLP_DO_CAP_PRESSURE, PLP_DO_CAP_MINUTES, PLP_DO_CAP_FREQUENCY, PLP_DO_CAP_SESSIONS};
    bool of_region = limit.index >= PLP_LIMIT_COUNT;
    plp_action_kind kind = of_region ? PLP_DO_CAP_PRESSURE : kinds[limit.index];
    plp_change_set *set = plp_levers_take(l);
    for (const plp_deed *deed = first_deed(l, kind); deed < past_deeds(l, kind); deed++)
        if (of_region ? names_region(l, deed->action, limit.index - PLP_LIMIT_COUNT)
                      : !is_regional(deed->action))
            set = begins(l, set, *deed);
    return set;
}

static plp_change_set *avoids(plp_levers *l, uint32_t region)
{
    plp_change_set *set = plp_levers_take(l);
    for (const plp_deed *deed = first_deed(l, PLP_DO_AVOID); deed < past_deeds(l, PLP_DO_AVOID);
         deed++)
        if (names_region(l, deed->action, region))
            set = begins(l, set, *deed);
    return set;
}

/* ---- subjects ---- */

plp_change_set *plp_levers_subject(plp_levers *l, plp_subject subject, bool in)
{
    const plp_decision *d = decision_of(l);
    uint32_t i = subject.index;
    switch (subject.kind) {
    case PLP_SUBJECT_TECHNIQUE:
        return in ? technique_in(l, i) : technique_out(l, i);
    case PLP_SUBJECT_REFERRAL:
        return in ? referral_in(l, i) : referral_out(l, i);
    case PLP_SUBJECT_ADVICE:
        return in ? advice_in(l, i) : advice_out(l, i);
    case PLP_SUBJECT_DOSE:
        return in ? dose_in(l, i) : dose_out(l, i);
    case PLP_SUBJECT_DISPOSITION:
        if (i == PLP_NONE) /* there always is one */
            return plp_levers_take(l);
        return disposition(l, in ? 1u << i : ~(1u << i), PLP_PHASE_FINISHED);
    case PLP_SUBJECT_LIMIT:
        return listed(l, plp_subject_cap(d, subject)->because, caps(l, subject), in);
    case PLP_SUBJECT_REGION:
        return listed(l, d->avoided[i], avoids(l, i), in);
    case PLP_SUBJECT_POSITION:
        return listed(l, d->positions[i], deeds_on(l, plp_levers_take(l), PLP_DO_POSITION, i), in);
    case PLP_SUBJECT_PRODUCT:
        return listed(l, d->products[i], deeds_on(l, plp_levers_take(l), PLP_DO_PRODUCT, i), in);
    case PLP_SUBJECT_RULE:
    case PLP_SUBJECT_COUNT:
        break;
    }
    return l->any;
}

/* ---- the plan so far ---- */

static plp_change_set *excluded_so_far(plp_levers *l, uint32_t technique, plp_phase phase,
                                       bool wanted)
{
    return wanted ? excludes(l, plp_levers_take(l), technique, phase)
                  : empties(l, decision_of(l)->techniques[technique].excluding, phase);
}

static plp_change_set *cleared_so_far(plp_levers *l, uint32_t fact)
{
    plp_change_set *set = clearance(l, plp_levers_take(l));
    for (const plp_deed *deed = first_deed(l, PLP_DO_CLEAR); deed < past_deeds(l, PLP_DO_CLEAR);
         deed++)
        if (deed->action->fact == fact)
            set = turns(l, set, *deed);
    return set;
}

static plp_change_set *referred_so_far(plp_levers *l, uint32_t referral, plp_phase phase)
{
    static const plp_action_kind kinds[] = {PLP_DO_REFER, PLP_DO_NO_REFER};
    plp_change_set *set = plp_levers_take(l);
    for (size_t k = 0; k < 2; k++)
        for (const plp_deed *deed = first_deed(l, kinds[k]); deed < past_deeds(l, kinds[k]); deed++)
            if (deed->action->subject == referral && is_before(l, deed->rule, phase))
                set = turns(l, set, *deed);
    return set;
}

/* One item of those that are asked for; where nothing finer is known, whatever may turn it. */
static plp_change_set *item_so_far(plp_levers *l, plp_so_far row, uint32_t item, plp_phase phase,
                                   bool wanted)
{
    const plp_decision *d = decision_of(l);
    switch (row) {
    case PLP_SO_FAR_EXCLUDED:
        return excluded_so_far(l, item, phase, wanted);
    case PLP_SO_FAR_CLEARED:
        return cleared_so_far(l, item);
    case PLP_SO_FAR_REFERRED:
        return referred_so_far(l, item, phase);
    case PLP_SO_FAR_SHOWN:
        if (d->techniques[item].shown == wanted)
            return l->any;
        return wanted ? technique_in(l, item) : technique_out(l, item);
    case PLP_SO_FAR_DOSE:
        if ((d->dose.dose == item) == wanted)
            return l->any;
        return wanted ? dose_in(l, item) : dose_out(l, item);
    case PLP_SO_FAR_DISPOSITION:
    case PLP_SO_FAR_HAS_MASSAGE:
    case PLP_SO_FAR_PRESSURE_CAP:
    case PLP_SO_FAR_MINUTES_CAP:
    case PLP_SO_FAR_ADVISED: /* asked by invariants alone */
    case PLP_SO_FAR_AVOIDED:
    case PLP_SO_FAR_HAS_DOSE:
    case PLP_SO_FAR_STOPPED:
    case PLP_SO_FAR_COUNT:
        break;
    }
    return l->any;
}

/* One of the items, or none of them; which of them it is now, is not known of all kinds. */
static plp_change_set *items_so_far(plp_levers *l, const plp_term *term, plp_phase phase,
                                    bool wanted)
{
    plp_so_far row = (plp_so_far)term->subject;
    bool some = wanted || row == PLP_SO_FAR_CLEARED || row == PLP_SO_FAR_REFERRED;
    size_t base = l->pile_count;
    for (uint32_t i = 0; i < term->members.count; i++)
        plp_levers_pile(l, item_so_far(l, row, term->members.at[i], phase, wanted));
    return plp_levers_unpile(l, base, some ? 1 : l->pile_count - base);
}

/* The caps of a kind that hold everywhere, as the rules of a phase see them. */
static plp_change_set *turns_caps(plp_levers *l, plp_change_set *set, plp_action_kind kind,
                                  plp_phase phase)
{
    for (const plp_deed *deed = first_deed(l, kind); deed < past_deeds(l, kind); deed++)
        if (is_before(l, deed->rule, phase) && !is_regional(deed->action))
            set = turns(l, set, *deed);
    return set;
}

/* A cap as it will be: pressure is a scale, no other cap is below 0 (core/evaluate/caps.c). */
static double capped(bool minutes, double number)
{
    double least = minutes ? 0 : 1;
    number = number < least ? least : number;
    return !minutes && number > PLP_PRESSURE_MOST ? PLP_PRESSURE_MOST : number;
}

/* Another cap must begin that is low enough. */
static plp_change_set *lowers_cap(plp_levers *l, const plp_term *term, plp_phase phase,
                                  double bound)
{
    bool minutes = term->parts[0]->subject == PLP_SO_FAR_MINUTES_CAP;
    bool equal = term->kind == PLP_TERM_AT_MOST || term->kind == PLP_TERM_ABOVE;
    plp_action_kind kind = minutes ? PLP_DO_CAP_MINUTES : PLP_DO_CAP_PRESSURE;
    plp_change_set *set = plp_levers_take(l);
    for (const plp_deed *deed = first_deed(l, kind); deed < past_deeds(l, kind); deed++) {
        double number;
        bool fixed = has_fixed_number(l, deed->action, &number);
        number = capped(minutes, number);
        bool low = equal ? number <= bound : number < bound;
        if (is_before(l, deed->rule, phase) && !is_regional(deed->action) && (!fixed || low))
            set = begins(l, set, *deed);
    }
    return set;
}

/* All that cap as low as now must end. */
static plp_change_set *lifts_cap(plp_levers *l, const plp_cap *cap, plp_phase phase, double now)
{
    size_t base = l->pile_count;
    for (uint32_t at = cap->because.first; at != PLP_NONE; at = decision_of(l)->effects[at].next)
        if (is_before(l, decision_of(l)->effects[at].rule, phase) &&
            decision_of(l)->effects[at].number <= now)
            plp_levers_pile(l, ends(l, plp_levers_take(l), deed_of(l, at)));
    return plp_levers_unpile(l, base, l->pile_count - base);
}

/* so_far.pressure_cap:at_most(2), and the like: it is known which way the cap must go. */
static plp_change_set *cap_so_far(plp_levers *l, const plp_term *term, plp_phase phase,
                                  double bound, bool wanted)
{
    const plp_decision *d = decision_of(l);
    bool minutes = term->parts[0]->subject == PLP_SO_FAR_MINUTES_CAP;
    bool low = term->kind == PLP_TERM_AT_MOST || term->kind == PLP_TERM_BELOW;
    double now = plp_so_far_value(l->e, term->parts[0], phase);
    return low == wanted ? lowers_cap(l, term, phase, bound)
                         : lifts_cap(l, minutes ? &d->minutes : &d->pressure, phase, now);
}

static plp_change_set *number_so_far(plp_levers *l, const plp_predicate *predicate, bool wanted)
{
    const plp_term *term = predicate->term;
    double bound;
    bool plain = term->part_count == 2 && term->parts[0]->kind == PLP_TERM_SO_FAR_NUMBER &&
                 plp_term_constant(l->book, term->parts[1], &bound);
    if (plain)
        return cap_so_far(l, term, predicate->phase, bound, wanted);
    plp_change_set *set = plp_levers_take(l);
    for (uint32_t i = 0; i < predicate->facts.count; i++)
        set = also(l, set, plp_levers_fact(l, predicate->facts.at[i]));
    set = turns_caps(l, set, PLP_DO_CAP_PRESSURE, predicate->phase);
    return turns_caps(l, set, PLP_DO_CAP_MINUTES, predicate->phase);
}

static bool reads_items_so_far(const plp_term *term)
{
    bool reads = term->kind == PLP_TERM_SO_FAR || term->kind == PLP_TERM_SO_FAR_ONE_OF;
    for (uint32_t p = 0; !reads && p < term->part_count; p++)
        reads = reads_items_so_far(term->parts[p]);
    return reads;
}

plp_change_set *plp_levers_so_far(plp_levers *l, const plp_predicate *predicate, unsigned want)
{
    const plp_term *term = predicate->term;
    bool wanted = (want & PLP_WANT_TRUE) != 0;
    if (term->kind != PLP_TERM_SO_FAR && term->kind != PLP_TERM_SO_FAR_ONE_OF)
        return reads_items_so_far(term) ? l->any : number_so_far(l, predicate, wanted);
    if (term->subject == PLP_SO_FAR_HAS_MASSAGE)
        return decision_of(l)->has_massage == wanted ? l->any
               : wanted                              ? massage_in(l)
                                                     : massage_out(l);
    if (term->subject != PLP_SO_FAR_DISPOSITION)
        return items_so_far(l, term, predicate->phase, wanted);
    uint32_t levels = 0;
    for (uint32_t i = 0; i < term->members.count; i++)
        levels |= 1u << term->members.at[i];
    return disposition(l, wanted ? levels : ~levels, predicate->phase);
}
