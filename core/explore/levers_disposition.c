/* SPDX-License-Identifier: MIT */
/* Levers of the disposition: what lets it fall, be lifted or rise. Mirrors
 * core/evaluate/clearance.c. */
#include "explore/levers_parts.h"

#define ALLOWED_DEPTH 8 /* lists within lists that are looked into; beyond, anything is allowed */

/* Everything that a rule clears for must be covered. */
static plp_change_set *lifts(plp_levers *l, uint32_t rule)
{
    const plp_rule *declared = &l->book->rules[rule];
    uint32_t obtained = l->book->role_fact[PLP_ROLE_CLEARANCE];
    uint32_t scope = l->book->role_fact[PLP_ROLE_CLEARANCE_SCOPE];
    if (obtained == PLP_NONE || scope == PLP_NONE)
        return plp_levers_take(l);
    const plp_value *answer = &plp_levers_decision(l)->facts.values[obtained];
    bool granted = answer->knowledge == PLP_KNOWN && answer->as.truth, clears = false;
    size_t base = l->pile_count;
    for (uint32_t a = 0; a < declared->action_count; a++) {
        const plp_action *action = &declared->actions[a];
        if (action->kind != PLP_DO_CLEAR)
            continue;
        clears = true;
        if (granted && !plp_clearance_covers(l->e, action->fact))
            plp_levers_pile(l, plp_levers_item(l, scope, action->fact));
    }
    if (!clears)
        return plp_levers_take(l);
    if (!granted)
        plp_levers_pile(l, plp_levers_fact(l, obtained));
    return plp_levers_unpile_all(l, base);
}

plp_change_set *plp_levers_clearance(plp_levers *l, plp_change_set *set)
{
    static const plp_role roles[] = {PLP_ROLE_CLEARANCE, PLP_ROLE_CLEARANCE_SCOPE};
    for (size_t r = 0; r < sizeof roles / sizeof roles[0]; r++)
        if (l->book->role_fact[roles[r]] != PLP_NONE)
            set = plp_levers_join(l, set, plp_levers_fact(l, l->book->role_fact[roles[r]]));
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
    const plp_decision *d = plp_levers_decision(l);
    size_t base = l->pile_count;
    if (d->safety_unknown && most < PLP_PROVISIONAL)
        plp_levers_pile(l, plp_levers_screen(l, false));
    for (uint32_t level = most + 1u; level < PLP_DISPOSITION_COUNT; level++) {
        for (uint32_t at = d->dispositions[level].first; at != PLP_NONE; at = d->effects[at].next) {
            uint32_t rule = d->effects[at].rule;
            if (!plp_levers_is_before(l, rule, phase) || in_force(l, level, rule) <= most)
                continue;
            plp_change_set *set = plp_effect_ends(l, at, PLP_NONE);
            if (level == PLP_CLEARANCE_FIRST && most >= PLP_MODIFIED)
                set = plp_levers_join(l, set, lifts(l, rule));
            plp_levers_pile(l, set);
        }
    }
    return plp_levers_unpile_all(l, base);
}

static bool asks_for_level(const plp_levers *l, const plp_action *action, uint32_t level)
{
    (void)l;
    return action->level == level ||
           (action->level == PLP_CLEARANCE_FIRST && level == PLP_MODIFIED);
}

/* Something must ask for this very level. */
static plp_change_set *rises_to(plp_levers *l, plp_change_set *set, plp_disposition level,
                                plp_phase phase)
{
    set = plp_deeds_begin(l, set, (plp_deeds){PLP_DO_DISPOSITION, asks_for_level, level, phase});
    if (level == PLP_MODIFIED || level == PLP_CLEARANCE_FIRST)
        set = plp_levers_clearance(l, set);
    if (level == PLP_PROVISIONAL)
        set = plp_levers_join(l, set, plp_levers_screen(l, true));
    return set;
}

/* ---- with which dispositions a goal can be reached ---- */

static uint32_t asked_of(const plp_term *term)
{
    uint32_t levels = 0;
    for (uint32_t i = 0; i < term->members.count; i++)
        levels |= 1u << term->members.at[i];
    return levels;
}

static uint32_t allowed_so_far(const plp_levers *l, const plp_term *term)
{
    uint32_t levels = 0;
    if (term->subject == PLP_SO_FAR_DISPOSITION)
        return asked_of(term);
    if (term->subject == PLP_SO_FAR_HAS_MASSAGE || term->subject == PLP_SO_FAR_SHOWN)
        return PLP_BELOW(PLP_CLEARANCE_FIRST);
    if (term->subject != PLP_SO_FAR_DOSE)
        return ~0u;
    for (uint32_t i = 0; i < term->members.count; i++)
        levels |= plp_levers_allowed(l, (plp_subject){PLP_SUBJECT_DOSE, term->members.at[i]});
    return levels;
}

/* Whatever else it asks, the condition is false with all others: it is a list of parts that must
 * all be true, or none of which may be. */
static uint32_t allowed_by(const plp_levers *l, const plp_term *term, uint32_t depth)
{
    bool all = term->kind == PLP_TERM_ALL, none = term->kind == PLP_TERM_NONE;
    uint32_t levels = ~0u;
    if (term->kind == PLP_TERM_SO_FAR || term->kind == PLP_TERM_SO_FAR_ONE_OF)
        return allowed_so_far(l, term);
    for (uint32_t p = 0; (all || none) && depth > 0 && p < term->part_count; p++) {
        const plp_term *part = term->parts[p];
        if (all)
            levels &= allowed_by(l, part, depth - 1);
        else if (part->kind == PLP_TERM_SO_FAR_ONE_OF && part->subject == PLP_SO_FAR_DISPOSITION)
            levels &= ~asked_of(part);
    }
    return levels;
}

/* From dosing on the disposition is what it will be. */
static uint32_t allowed_by_rule(const plp_levers *l, uint32_t rule)
{
    const plp_rule *declared = &l->book->rules[rule];
    return declared->phase < PLP_PHASE_DOSING ? ~0u : allowed_by(l, declared->when, ALLOWED_DEPTH);
}

/* One of the rules must speak that ask for it. */
static uint32_t allowed_by_any(const plp_levers *l, plp_action_kind kind, uint32_t subject)
{
    uint32_t levels = 0;
    for (const plp_deed *deed = plp_deeds_first(l, kind); deed < plp_deeds_past(l, kind); deed++)
        if (subject == PLP_NONE || deed->action->subject == subject)
            levels |= allowed_by_rule(l, deed->rule);
    return levels;
}

uint32_t plp_levers_allowed(const plp_levers *l, plp_subject subject)
{
    switch (subject.kind) {
    case PLP_SUBJECT_RULE:
        return allowed_by_rule(l, subject.index);
    case PLP_SUBJECT_TECHNIQUE:
        return PLP_BELOW(PLP_CLEARANCE_FIRST);
    case PLP_SUBJECT_DOSE:
        return PLP_BELOW(PLP_CLEARANCE_FIRST) & allowed_by_any(l, PLP_DO_DOSE, subject.index);
    case PLP_SUBJECT_REFERRAL:
        return allowed_by_any(l, PLP_DO_REFER, subject.index);
    case PLP_SUBJECT_ADVICE:
    case PLP_SUBJECT_DISPOSITION:
    case PLP_SUBJECT_REGION:
    case PLP_SUBJECT_LIMIT:
    case PLP_SUBJECT_POSITION:
    case PLP_SUBJECT_PRODUCT:
    case PLP_SUBJECT_COUNT:
        break;
    }
    return ~0u;
}

/* Before dosing it may still rise, and never falls. */
static uint32_t up_to_highest(uint32_t levels)
{
    for (uint32_t level = PLP_DISPOSITION_COUNT; level-- > 0;)
        if ((levels >> level & 1u) != 0)
            return PLP_BELOW(level + 1u);
    return 0;
}

/* ---- the whole ---- */

/* `wanted` has a bit for each disposition that will do. */
plp_change_set *plp_levers_disposition(plp_levers *l, uint32_t wanted, plp_phase phase)
{
    plp_disposition now = l->e->disposition_before[phase];
    plp_change_set *set = plp_levers_take(l);
    wanted &= phase >= PLP_PHASE_DOSING ? l->allowed : up_to_highest(l->allowed);
    if ((wanted >> now & 1u) != 0)
        return l->any;
    for (uint32_t level = now; level-- > 0;) {
        if ((wanted >> level & 1u) != 0) {
            set = plp_levers_join(l, set, falls_to(l, (plp_disposition)level, phase));
            break; /* to fall lower, it must fall so far first */
        }
    }
    for (uint32_t level = now + 1u; level < PLP_DISPOSITION_COUNT; level++)
        if ((wanted >> level & 1u) != 0)
            set = rises_to(l, set, (plp_disposition)level, phase);
    return set;
}
